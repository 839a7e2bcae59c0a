import type { Gap, GapReason } from "./core/finding.ts";
import type { Artifact, Skill } from "./core/skill.ts";
import { isTextKind } from "./skills/classify.ts";

/** Reasons that leave an unknown number of bytes: content that is elsewhere or could not be had, or a reading that did not end. */
const unmeasured: ReadonlySet<GapReason> = new Set([
  "symlink",
  "submodule",
  "unreadable",
  "rule-crashed",
  "match-limit",
  "depth-limit",
]);

/** Paths of the files of a skill and of the folders that they lie in; the empty path is the skill itself. */
function placesOf(skill: Skill): ReadonlySet<string> {
  const places = new Set([""]);
  for (const { path } of skill.artifacts) {
    for (let place = path; !places.has(place); place = place.slice(0, Math.max(0, place.lastIndexOf("/")))) {
      places.add(place);
    }
  }
  return places;
}

/** Where a symbolic link leads to, from the folder of the skill; undefined when that is outside. */
function targetOf(link: Artifact): string | undefined {
  const folders = link.path.split("/").slice(0, -1);
  if (link.text.startsWith("/")) return undefined;
  for (const part of link.text.split("/")) {
    if (part === ".." && folders.pop() === undefined) return undefined;
    if (part !== ".." && part !== "." && part !== "") folders.push(part);
  }
  return folders.join("/");
}

/** Paths of the links that lead to something of the same skill: that is read where it lies. */
function linksInside(skill: Skill): ReadonlySet<string> {
  const links = skill.artifacts.filter(({ mode }) => mode === "symlink");
  const places = links.length > 0 ? placesOf(skill) : new Set<string>();
  return new Set(links.filter((link) => places.has(targetOf(link) ?? "/")).map(({ fullPath }) => fullPath));
}

/** Paths of what was not read, and of which nobody knows how much it is. */
function unknownFiles(skill: Skill, gaps: readonly Gap[]): ReadonlySet<string> {
  const inside = linksInside(skill);
  const unknown = gaps.filter(({ reason, bytes, path }) => unmeasured.has(reason) && bytes === 0 && !inside.has(path));
  return new Set(unknown.map(({ path }) => path));
}

/** Whether the instructions themselves were read, at least in part. No file of a configuration speaks for all of it. */
function manifestIsRead({ kind, manifest }: Skill, gaps: readonly Gap[]): boolean {
  if (kind === "configuration") return true;
  const isElsewhere = gaps.some(
    ({ path, reason }) => path === manifest.fullPath && (reason === "lfs-pointer" || reason === "unreadable"),
  );
  return isTextKind(manifest.kind) && !isElsewhere && (manifest.text !== "" || manifest.size === 0);
}

const bytesOf = (gaps: readonly Gap[]): number => gaps.reduce((sum, { bytes }) => sum + bytes, 0);

/**
 * Share of a skill's bytes that were read, 0 to 1, to four places. Media count as read, since there is nothing in them to run. A file
 * of unknown size counts as much as an average one of the skill: what lies behind a link or in a submodule must not read as seen.
 * Of a skill whose SKILL.md was not read nothing is known, whatever lies beside it: 0, and only then.
 */
export function coverageOf(skill: Skill, gaps: readonly Gap[]): number {
  if (!manifestIsRead(skill, gaps)) return 0;
  const unknown = unknownFiles(skill, gaps);
  const known = skill.artifacts.filter(({ fullPath }) => !unknown.has(fullPath));
  const bytes = known.reduce((sum, { size }) => sum + size, 0);
  const guess = unknown.size * Math.max(1, bytes / Math.max(1, known.length));
  const media = bytesOf(gaps.filter(({ reason }) => reason === "media"));
  const unread = bytesOf(gaps.filter(({ reason }) => reason !== "media"));
  const readable = Math.max(bytes - media, unread) + guess;
  const share = readable <= 0 ? 1 : 1 - (unread + guess) / readable;
  // Rounded down: what was not read, however little, must not read as all. But 0 says that the SKILL.md was not.
  return unread + guess > 0 ? Math.max(0.0001, Math.floor(share * 10_000) / 10_000) : 1;
}
