import { oneLine } from "../../report/escape.ts";
import { named } from "../words.ts";
import type { ForeignKind, ForeignLock } from "./files.ts";
import { fileHashesOf } from "./formats.ts";
import { clawhubHash, type FolderHash, fileDifferences, gitTreeHash, projectHash, tankHash } from "./hashes.ts";
import type { ListedTree } from "./sides.ts";
import type { Values } from "./values.ts";

/** How a folder stands to what a record has of it: `other` is certain, `unlike` may be the doing of the installer. */
export interface Standing {
  readonly is: "same" | "unlike" | "other";
  /** What differs, after a colon; empty where that is not known. */
  readonly what: string;
}

/** Holds a folder against an entry; undefined where that cannot be said. Throws what reading the tree throws. */
type Check = (entry: Values, side: ListedTree, folder: string) => Promise<Standing | undefined>;

const hashOf = (value: unknown, pattern: RegExp): string | undefined =>
  typeof value === "string" && pattern.test(value) ? value : undefined;

const sha256 = /^[0-9a-f]{64}$/;

/** A check of one hash of the whole folder. */
const whole =
  (hashIn: (entry: Values) => string | undefined, of: FolderHash, otherwise: "unlike" | "other"): Check =>
  async (entry, { tree, entries }, folder) => {
    const hash = hashIn(entry);
    if (hash === undefined) return undefined;
    const own = await of(tree, entries, folder);
    if (own.length === 0) return undefined;
    return { is: own.includes(hash) ? "same" : otherwise, what: "" };
  };

/** A check file by file: another content is certain, while files come and go with what an installer leaves out or writes. */
const byFile: Check = async (entry, { tree, entries }, folder) => {
  const hashes = fileHashesOf(entry);
  if (hashes.size === 0) return undefined;
  const found = await fileDifferences(tree, entries, folder, hashes);
  if (!found) return undefined;
  const lists = [
    ["changed", found.changed],
    ["added", found.extra],
    ["removed", found.missing],
  ] as const;
  const parts = lists.flatMap(([word, files]) => (files.length > 0 ? [`${word} ${named(files)}`] : []));
  const is = found.changed.length > 0 ? "other" : parts.length > 0 ? "unlike" : "same";
  return { is, what: parts.length > 0 ? `: ${parts.join("; ")}` : "" };
};

const nothing: Check = async () => undefined;

const checks: Readonly<Record<ForeignKind, Check>> = {
  // The CLI hashes what it downloads, and leaves some of it out when it installs (its issue 806).
  project: whole(({ computedHash }) => hashOf(computedHash, sha256), projectHash, "unlike"),
  global: whole(({ skillFolderHash }) => hashOf(skillFolderHash, /^[0-9a-f]{40}$/), gitTreeHash, "unlike"),
  tank: whole(
    ({ integrity, source }) =>
      typeof source === "string" && source !== "registry" ? hashOf(integrity, /./) : undefined,
    tankHash,
    "other",
  ),
  apm: byFile,
  skillshare: byFile,
  // One hash for all files: git may have changed the line ends of some.
  clawhub: whole(({ fingerprint }) => hashOf(fingerprint, sha256), clawhubHash, "unlike"),
  plugins: nothing,
  gh: nothing,
  other: nothing,
};

/** How a folder stands to what a record has of its bytes; undefined where it has nothing that can be made anew. Throws what reading the tree throws. */
export const standingOf = (
  { kind }: ForeignLock,
  entry: Values,
  side: ListedTree,
  folder: string,
): Promise<Standing | undefined> => checks[kind](entry, side, folder);

/** What an entry says of where the bytes are from that holds for one set of bytes only: equal ones are of equal bytes. */
export function pinOf({ kind }: ForeignLock, entry: Values): string | undefined {
  if (kind === "plugins") return hashOf(entry["gitCommitSha"], /^[0-9a-f]{40,64}$/);
  if (kind !== "gh" || hashOf(entry["github-tree-sha"], /^[0-9a-f]{40,64}$/) === undefined) return undefined;
  return JSON.stringify(Object.entries(entry).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The name that can move by which a record knows its source, in words; undefined where it has a commit. */
export function movingRef({ kind }: ForeignLock, entry: Values): string | undefined {
  const text = (value: unknown): string | undefined => (typeof value === "string" && value !== "" ? value : undefined);
  switch (kind) {
    case "project":
    case "global":
      return text(entry["ref"]);
    case "gh":
      return text(entry["github-ref"]);
    case "skillshare":
      return text(entry["branch"]);
    case "apm":
      return text(entry["resolved_commit"]) ? undefined : text(entry["resolved_ref"]);
    case "plugins":
      return text(entry["gitCommitSha"])
        ? undefined
        : `version ${oneLine(text(entry["version"]) ?? "unknown", 60)} of ${oneLine(String(entry["name"]), 100)}, without a commit`;
    default:
      return undefined;
  }
}
