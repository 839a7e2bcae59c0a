import { comparePaths, lastSegment } from "../core/path.ts";

const skill = /^skill\.md$/i;

const depthOf = (path: string): number => path.split("/").length;

/**
 * The file that stands for a whole package: the SKILL.md nearest to its root, else the nearest file of the first of `heads` (patterns of
 * names) that it has any of, else the nearest file. Undefined for a package without files.
 */
export function mainFileOf(paths: readonly string[], heads: readonly RegExp[]): string | undefined {
  const sorted = paths.toSorted((a, b) => depthOf(a) - depthOf(b) || comparePaths(a, b));
  const exact = sorted.find((path) => lastSegment(path) === "SKILL.md");
  const named = [skill, ...heads].map((head) => sorted.find((path) => head.test(lastSegment(path))));
  return exact ?? named.find((path) => path !== undefined) ?? sorted[0];
}
