interface Entry {
  readonly start: number;
  readonly end: number;
}

/** Behind the string that begins at an offset. */
function afterString(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === "\\" ? 2 : 1;
  return at + 1;
}

/** Every property and element of a JSON text that holds a range, the smallest first. */
function entriesAround(text: string, from: number, to: number): Entry[] {
  const found: Entry[] = [];
  const open: (number | undefined)[] = [];
  let last = 0;
  const close = (): void => {
    const start = open.at(-1);
    if (start !== undefined && start <= from && last >= to) found.push({ start, end: last });
  };
  for (let at = 0; at < text.length; ) {
    const character = text[at]!;
    if (/\s/.test(character)) {
      at++;
      continue;
    }
    if (character === "}" || character === "]") {
      close();
      open.pop();
    } else if (character === ",") {
      close();
      open[open.length - 1] = undefined;
      at++;
      continue;
    } else if (open.length > 0) open[open.length - 1] ??= at;
    if (character === "{" || character === "[") open.push(undefined);
    at = character === '"' ? afterString(text, at) : at + 1;
    last = at;
  }
  return found;
}

/** Without an entry and the comma that goes with it. */
function without(text: string, { start, end }: Entry): string {
  const next = /^\s*,\s*/.exec(text.slice(end));
  if (next) return text.slice(0, start) + text.slice(end + next[0].length);
  const before = text.slice(0, start).replace(/,?\s*$/, "");
  return before + text.slice(end);
}

/** Entries that are tried: what lies further out is the whole. */
const maxEntries = 5;

/** A JSON text without the smallest entry that holds a range, without the next larger one, and so on. Takes text that is JSON. */
export const jsonEdits = (text: string, from: number, to: number): string[] =>
  entriesAround(text, from, to)
    .slice(0, maxEntries)
    .map((entry) => without(text, entry));
