import type { Notice } from "./report.ts";

/** Things of one kind that notices and reasons name one by one: the report files have them all. */
export const maxNamed = 10;

/** A notice for each of the first ten messages, and one that counts the others in the words of `restOf`. */
export function firstNotices(
  level: Notice["level"],
  messages: readonly string[],
  restOf: (count: number) => string,
): Notice[] {
  const named = messages.slice(0, maxNamed);
  const rest = messages.length - named.length;
  return [...named, ...(rest > 0 ? [restOf(rest)] : [])].map((message) => ({ level, message }));
}
