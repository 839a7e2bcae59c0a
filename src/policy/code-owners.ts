import { matchesParts, type Part } from "./wildcards.ts";

/** Where GitHub looks for the file, in this order; the first that is there counts (docs.github.com, "About code owners"). */
export const codeOwnersPaths = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"] as const;

/** GitHub reads no larger file (ibid., "CODEOWNERS file size"). */
export const maxCodeOwnersBytes = 3 * 1024 * 1024;

/** Rules that are read, from the end, where the one that counts stands; characters of a pattern. */
const maxRules = 20_000;
const maxPattern = 1000;

/** `@name`, `@org/team` or an address, as GitHub takes them for owners. */
const ownerShape = /^(?:@[A-Za-z0-9][A-Za-z0-9_-]*(?:\/[A-Za-z0-9._-]+)?|[^\s@]+@[^\s@]+)$/;

/** `*` and `?` within a name; every other character is itself. */
const wildcard = (character: string): Part<string> =>
  character === "*" ? "star" : (other) => character === "?" || character === other;

/** A part of a pattern, without a slash. `**` is any parts. */
function partOf(wanted: string): Part<string> {
  if (wanted === "**") return "star";
  const characters = [...wanted].map(wildcard);
  return (name) => matchesParts(characters, [...name]);
}

/** A pattern by its parts: gitignore's rules without negation and ranges, which GitHub does not take in this file. `**` is any parts. */
function partsOf(pattern: string): string[][] {
  const inner = pattern.replace(/^\/+/, "").replace(/\/+$/, "").split("/");
  const anchored = /\/./.test(pattern);
  const parts = anchored ? inner : ["**", ...inner];
  // What lies in a folder: at least one part more.
  const below = [...parts, "*", "**"];
  if (pattern.endsWith("/")) return [below];
  // `docs/*` owns what lies in the folder, not what lies deeper; a name owns the file, or all below the folder.
  return inner.at(-1) === "*" && anchored ? [parts] : [parts, below];
}

function matches(pattern: string, path: string): boolean {
  if (pattern.length > maxPattern || pattern.startsWith("!") || /[[\]]/.test(pattern)) return false;
  if (pattern === "*" || pattern === "**" || pattern === "/**") return true;
  const names = path.split("/");
  return partsOf(pattern).some((parts) => matchesParts(parts.map(partOf), names));
}

/**
 * The owners of a path by the text of a CODEOWNERS file: of the rules that match it the last, which may name nobody. A line that GitHub
 * would skip as wrong is skipped. Returns `@name`, `@org/team` and addresses as they are written.
 */
export function ownersOf(text: string, path: string): readonly string[] {
  const lines = text.split(/\r\n|\r|\n/).map((line) => line.replace(/(?:^|\s)#.*$/, "").trim());
  const rules = lines.filter((line) => line !== "").slice(-maxRules);
  for (const line of rules.reverse()) {
    // A blank in a pattern is escaped with a backslash.
    const [pattern = "", ...owners] = line.split(/(?<!\\)\s+/);
    if (!owners.every((owner) => ownerShape.test(owner))) continue;
    if (matches(pattern.replace(/\\(\s)/g, "$1"), path)) return owners;
  }
  return [];
}
