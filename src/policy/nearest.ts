import { closest, distance } from "fastest-levenshtein";

/** Longest word compared: the distance of two long texts is slow, and says nothing. */
const maxLength = 120;

/** Letters of the shortest words in which two may be wrong: of four, two others make another word. */
const shortWord = 5;

const sorted = (word: string): string => [...word].sort().join("");

/**
 * The candidate that was most likely meant, or undefined when none is near: a third of the letters may be wrong, or two of them; of a word
 * of up to four letters one, or two that stand in each other's place.
 */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  if (candidates.length === 0 || word.length > maxLength) return undefined;
  const lower = word.toLowerCase();
  const best = closest(lower, [...candidates]);
  const longer = Math.max(word.length, best.length);
  const some = longer >= shortWord || sorted(lower) === sorted(best) ? 2 : 1;
  const allowed = Math.min(word.length - 1, Math.max(some, Math.floor(longer / 3)));
  return distance(lower, best) <= allowed ? best : undefined;
}

/** A text of the user's in quotes, short and on one line. */
export const quoted = (value: unknown): string => {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
};

/** `Did you mean "x"?`, or nothing. */
export function didYouMean(word: string, candidates: readonly string[]): string {
  const best = nearest(word, candidates);
  return best === undefined ? "" : `Did you mean ${quoted(best)}?`;
}

/** `; did you mean "x"?`, or nothing. */
export const hint = (word: string, candidates: readonly string[]): string =>
  didYouMean(word, candidates).replace(/^D/, "; d");
