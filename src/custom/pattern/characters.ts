/** Characters by number, as ranges from and to; sorted by nobody. */
export type Ranges = readonly (readonly [from: number, to: number])[];

const digit: Ranges = [[48, 57]];
const word: Ranges = [
  [48, 57],
  [65, 90],
  [95, 95],
  [97, 122],
];
const space: Ranges = [
  [9, 13],
  [32, 32],
  [0xa0, 0xa0],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
  [0xfeff, 0xfeff],
];
/** The last character of Unicode. */
export const lastCharacter = 0x10ffff;

/** All that the ranges leave out. */
export function without(ranges: Ranges): Ranges {
  const rest: [number, number][] = [];
  let next = 0;
  for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0])) {
    if (from > next) rest.push([next, from - 1]);
    next = Math.max(next, to + 1);
  }
  return next <= lastCharacter ? [...rest, [next, lastCharacter]] : rest;
}

/** Characters of `\d`, `\w`, `\s` and of all but them. */
export const classes: Readonly<Record<string, Ranges>> = {
  d: digit,
  D: without(digit),
  w: word,
  W: without(word),
  s: space,
  S: without(space),
};
/** Characters that a letter behind a backslash stands for. */
export const controls: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, f: 12, v: 11, a: 7, "0": 0 };
