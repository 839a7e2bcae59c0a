/** Says of one element whether it is meant; `star` means any number of any. */
export type Part<T> = "star" | ((element: T) => boolean);

/**
 * Whether a pattern means a whole list. In time of the product of both lengths at most: patterns and what they are held against may be a
 * pull request's, and a regular expression made of a glob can take for ever.
 */
export function matchesParts<T>(pattern: readonly Part<T>[], list: ArrayLike<T>): boolean {
  let at = 0;
  let next = 0;
  let lastStar = -1;
  let resume = 0;
  while (next < list.length) {
    const part = pattern[at];
    if (part === "star") {
      lastStar = at++;
      resume = next;
    } else if (part?.(list[next]!)) {
      at++;
      next++;
    } else if (lastStar >= 0) {
      at = lastStar + 1;
      next = ++resume;
    } else return false;
  }
  return pattern.slice(at).every((part) => part === "star");
}

/** What one glob may mean by its braces, at most. */
export const maxAlternatives = 50;

/** The first `{…}` that closes: its place and what its commas divide. Braces without a comma are themselves. */
function braceIn(glob: string) {
  for (let open = glob.indexOf("{"); open >= 0; open = glob.indexOf("{", open + 1)) {
    const parts: string[] = [];
    let depth = 0;
    let start = open + 1;
    for (let at = open; at < glob.length; at++) {
      const character = glob[at];
      if (character === "{") depth++;
      else if (character === "}") depth--;
      if (depth === 0 || (depth === 1 && character === ",")) {
        parts.push(glob.slice(start, at));
        start = at + 1;
      }
      if (depth > 0) continue;
      if (parts.length > 1) return { open, end: at + 1, parts };
      break;
    }
  }
  return undefined;
}

/** The globs without braces that a glob means; undefined when there are more than 50. */
export function alternativesOf(glob: string): readonly string[] | undefined {
  const done: string[] = [];
  const queue = [glob];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const brace = braceIn(next);
    if (brace) for (const part of brace.parts) queue.push(next.slice(0, brace.open) + part + next.slice(brace.end));
    else done.push(next);
    if (done.length + queue.length > maxAlternatives) return undefined;
  }
  return done;
}

/** `[a-z]`, `[!a]`, `[^a]` at the start of a text; the first group says whether it is the others, the second what is in it. */
const range = /^\[([!^]?)(\]?[^\]/]*)\]/;

function inRange(not: boolean, inside: string): Part<string> {
  const spans = Array.from(inside.matchAll(/(.)-(.)|(.)/gsu), ([, from, to, one]) => [from ?? one!, to ?? one!]);
  return (character) => spans.some(([from, to]) => from! <= character && character <= to!) !== not;
}

/** A glob without slashes and braces: `*`, `?`, `[a-z]`, and characters that mean themselves. */
export function partsOf(glob: string): readonly Part<string>[] {
  const parts: Part<string>[] = [];
  let rest = glob;
  while (rest !== "") {
    const found = range.exec(rest);
    const [first = ""] = rest;
    if (found && found[2] !== "") parts.push(inRange(found[1] !== "", found[2]!));
    else if (first === "*") parts.push("star");
    else if (first === "?") parts.push(() => true);
    else parts.push((character) => character === first);
    rest = rest.slice(found && found[2] !== "" ? found[0].length : first.length);
  }
  return parts;
}

/** A glob over paths, without braces: `**` as a whole folder is any number of them. */
function pathParts(glob: string): readonly Part<string>[] {
  return glob.split("/").map((part): Part<string> => {
    if (part === "**") return "star";
    const parts = partsOf(part);
    return (name) => matchesParts(parts, [...name]);
  });
}

/**
 * Says whether a glob means a path: `*` and `?` within a folder, `**` over folders, `[a-z]`, `{a,b}`; dot names count, case does.
 * Throws a RangeError for a glob of more than 50 alternatives.
 */
export function globMatcher(glob: string): (path: string) => boolean {
  const alternatives = alternativesOf(glob);
  if (!alternatives) throw new RangeError(`a glob of more than ${maxAlternatives} alternatives`);
  const each = alternatives.map(pathParts);
  return (path) => {
    const names = path.split("/");
    return each.some((parts) => matchesParts(parts, names));
  };
}
