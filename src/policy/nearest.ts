import { closest, distance } from "fastest-levenshtein";

/** Longest word compared: the distance of two long texts is slow, and says nothing. */
const maxLength = 120;

/** The candidate that was most likely meant, or undefined when none is near: a third of the letters may be wrong, or two of them, never all. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  if (candidates.length === 0 || word.length > maxLength) return undefined;
  const best = closest(word.toLowerCase(), [...candidates]);
  const allowed = Math.min(word.length - 1, Math.max(2, Math.floor(Math.max(word.length, best.length) / 3)));
  return distance(word.toLowerCase(), best) <= allowed ? best : undefined;
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
