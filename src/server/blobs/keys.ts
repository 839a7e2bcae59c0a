/** Segments begin with a letter or digit, so `.`, `..`, an empty one and hidden files cannot be said. */
const pattern = /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}(?:\/[A-Za-z0-9][A-Za-z0-9._-]{0,127}){0,7}$/;

/** A key as it was given. Throws on one that this code would not make: it came from a caller, which is a bug. */
export function checkedKey(key: string): string {
  if (!pattern.test(key)) throw new TypeError("a key of a blob has another form");
  return key;
}
