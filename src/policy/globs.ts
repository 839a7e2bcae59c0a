import { alternativesOf, globMatcher, maxAlternatives } from "./wildcards.ts";

/** Says whether a path or a rule id is meant. */
export type Matcher = (value: string) => boolean;

/** True when a pattern has wildcards; otherwise it names one thing, and what lies in it. */
export const isGlob = (pattern: string): boolean => /[*?[\]{}]/.test(pattern);

/** Longest pattern taken: longer ones are a mistake, and slow. */
const maxLength = 300;

/**
 * What is wrong with a pattern, as the end of a sentence that begins with it; undefined when nothing is.
 * Negation is refused because in a list it would match nearly everything; groups because they mean other things in other places.
 */
export function patternProblem(pattern: string): string | undefined {
  if (pattern.trim() === "") return "is empty";
  if (pattern.length > maxLength) return `is longer than ${maxLength} characters`;
  if (pattern.startsWith("!")) return "begins with !: patterns only add; write what is meant";
  if (pattern.includes("\\")) return "has a backslash: paths are written with /";
  if (pattern.startsWith("/")) return "begins with /: paths count from the root of the repository";
  if (pattern.split("/").includes("..")) return "leaves the repository";
  if (isGlob(pattern) && /[()|+]/.test(pattern)) return "mixes wildcards with one of ( ) | +: use * or {a,b}";
  if (!alternativesOf(pattern)) return `has more than ${maxAlternatives} alternatives in its braces`;
  return undefined;
}

function matcherOf(pattern: string): Matcher {
  const plain = pattern.replace(/^(?:\.\/)+/, "").replace(/\/+$/, "");
  if (!isGlob(plain)) return (value) => value === plain || value.startsWith(`${plain}/`);
  const matches = globMatcher(plain);
  // No glob matches `.`, the path of a skill that is the whole repository.
  const all = plain === "*" || plain === "**" || plain === "**/*";
  return (value) => (value === "." ? all : matches(value));
}

/**
 * True for what any of the patterns means: `*` within a folder, `**` over folders, `?`, `[a-z]`, `{a,b}`; dot names count.
 * A pattern without wildcards means that path and all below it.
 */
export function matcher(patterns: readonly string[]): Matcher {
  const each = patterns.map(matcherOf);
  return (value) => each.some((matches) => matches(value));
}

/** A character that no entry has, in the place of `/`: in a text that is no path `*` goes over everything. */
const noSlash = (text: string): string => text.replaceAll("/", "\u{10ffff}");

/**
 * As `matcher`, over texts that are no paths: `*` goes over every character, and a pattern without wildcards means that very text.
 */
export function textMatcher(patterns: readonly string[]): Matcher {
  const each = patterns.map((pattern): Matcher => {
    if (!isGlob(pattern)) return (value) => value === pattern;
    const matches = globMatcher(noSlash(pattern));
    return (value) => value !== "" && matches(noSlash(value));
  });
  return (value) => each.some((matches) => matches(value));
}

/** A label as addresses have it: what is outside ASCII in Punycode (RFC 3492), as URL parsers write it. */
function asciiLabel(label: string): string {
  const isPlain = /^[\x20-\x7e]*$/.test(label);
  return !isPlain && URL.canParse(`http://${label}`) ? new URL(`http://${label}`).hostname : label;
}

const asciiHost = (host: string): string => host.toLowerCase().replace(/\.$/, "").split(".").map(asciiLabel).join(".");

/**
 * True for the hosts that any of the patterns means: a name means itself and all below it. Case does not count, and a name may be
 * written in letters or in Punycode.
 */
export function hostMatcher(patterns: readonly string[]): Matcher {
  const names = patterns.map(asciiHost);
  const globs = textMatcher(names);
  return (value) => {
    const host = asciiHost(value);
    return globs(host) || names.some((name) => host.endsWith(`.${name}`));
  };
}

/** The folder that a pattern points into, with no wildcard in it; empty when it may match anywhere. */
export function anchorOf(pattern: string): string {
  if (!isGlob(pattern)) return pattern.replace(/^(?:\.\/)+/, "").replace(/\/+$/, "");
  const parts = pattern.replace(/^(?:\.\/)+/, "").split("/");
  return parts.slice(0, parts.findIndex(isGlob)).join("/");
}
