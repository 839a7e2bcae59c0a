import type { Range } from "./base64-runs.ts";

/** ASCII characters as a set that is asked by their codes. */
export function characterSet(characters: string): Uint8Array {
  const set = new Uint8Array(128);
  for (const character of characters) set[character.charCodeAt(0)] = 1;
  return set;
}

/**
 * Runs of at least `least` characters of a set, each as long as it goes. Looks at every `least`-th character first, and at the others
 * only where that one is in the set: most of a text is never looked at.
 */
export function* characterRuns(text: string, set: Uint8Array, least: number): Iterable<Range> {
  let start = 0;
  while (start + least <= text.length) {
    let last = start + least - 1;
    while (last >= start && set[text.charCodeAt(last)] === 1) last--;
    if (last >= start) start = last + 1;
    else {
      let end = start + least;
      while (end < text.length && set[text.charCodeAt(end)] === 1) end++;
      yield { start, end };
      start = end + 1;
    }
  }
}
