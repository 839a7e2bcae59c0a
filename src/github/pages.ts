/** Items of a page: as many as GitHub gives. */
const pageSize = 100;

const isItem = (item: unknown): boolean => typeof item === "object" && item !== null && !Array.isArray(item);

/**
 * The items of a list of GitHub's, page by page as they are wanted. Not by Octokit's paginate: that takes a 409 for an empty list, and what
 * was looked for would be posted again. `ask` gets what the request says of the page. Throws what it throws, and an Error, with the
 * list's name `what`, at an answer that is no list, or holds what is no object: what was looked for may be behind it.
 */
export async function* itemsOf<T>(
  what: string,
  ask: (page: { readonly per_page: number; readonly page: number }) => Promise<{ readonly data: readonly T[] }>,
): AsyncGenerator<T> {
  for (let page = 1; ; page++) {
    const { data } = await ask({ per_page: pageSize, page });
    if (!Array.isArray(data)) throw new Error(`the list of ${what} is not a list`);
    if (!data.every(isItem)) throw new Error(`the list of ${what} holds what is none`);
    yield* data as readonly T[];
    if (data.length < pageSize) return;
  }
}
