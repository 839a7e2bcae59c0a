import { isCommitId } from "../../core/commit.ts";
import type { Drift } from "../../core/drift.ts";
import { messageOf } from "../../core/errors.ts";
import { covers, permissionsOf } from "../../core/permissions.ts";
import type { SkillComparison } from "../../core/report.ts";
import type { FileEntry, FileTree } from "../../core/skill.ts";
import { oneLine } from "../../report/escape.ts";
import { named } from "../words.ts";
import { entryFor, type ForeignKind, type ForeignLock, foreignLocks, isForeignLock, isRecord } from "./files.ts";
import { type FolderHash, gitTreeHash, projectHash, tankHash } from "./hashes.ts";

type Values = Readonly<Record<string, unknown>>;

/** A tree, and all that it lists. */
export interface ListedTree {
  readonly tree: FileTree;
  readonly entries: readonly FileEntry[];
}

/** A hash in an entry, how to make it of a folder, and whether it is made of the folder as it was installed. */
interface Recorded {
  readonly hash: string;
  readonly of: FolderHash;
  readonly isExact: boolean;
}

const recordedIn: Readonly<Record<ForeignKind, (entry: Values) => Recorded | undefined>> = {
  // The CLI hashes what it downloads, and leaves some of it out when it installs (its issue 806).
  project: ({ computedHash: hash }) =>
    typeof hash === "string" && /^[0-9a-f]{64}$/.test(hash) ? { hash, of: projectHash, isExact: false } : undefined,
  global: ({ skillFolderHash: hash }) =>
    typeof hash === "string" && /^[0-9a-f]{40}$/.test(hash) ? { hash, of: gitTreeHash, isExact: false } : undefined,
  tank: ({ integrity: hash, source }) =>
    typeof hash === "string" && typeof source === "string" && source !== "registry"
      ? { hash, of: tankHash, isExact: true }
      : undefined,
  other: () => undefined,
};

async function matches(side: ListedTree, folder: string, { hash, of }: Recorded): Promise<boolean | undefined> {
  const own = await of(side.tree, side.entries, folder);
  return own.length === 0 ? undefined : own.includes(hash);
}

/** Whether the folder was what the same lock file said, before the change. */
async function matchedBefore(lock: ForeignLock, folder: string, base: ListedTree | undefined): Promise<boolean> {
  if (!base) return false;
  const before = (await foreignLocks(base.tree, base.entries)).find(({ path }) => path === lock.path);
  const entry = before && entryFor(before, folder);
  const recorded = entry && recordedIn[before.kind](entry);
  return recorded !== undefined && (await matches(base, folder, recorded)) === true;
}

async function byteDrift(lock: ForeignLock, entry: Values, folder: string, sides: Sides): Promise<Drift[]> {
  const recorded = recordedIn[lock.kind](entry);
  if (!recorded || (await matches(sides.head, folder, recorded)) !== false) return [];
  const path = oneLine(lock.path, 200);
  if (recorded.isExact) return [{ kind: "foreign-bytes", message: `other bytes than ${path} has the hash of` }];
  if (await matchedBefore(lock, folder, sides.base)) {
    return [
      { kind: "foreign-bytes", message: `other bytes than ${path} has the hash of, which it had before this change` },
    ];
  }
  const message = `${path} has another hash: it was edited since it was installed, or the installer left files out`;
  return [{ kind: "foreign-unverified", message }];
}

const textsIn = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((each): each is string => typeof each === "string") : [];

/** What a skill uses beyond the permissions that a lock of Tank gives it: hosts and processes, as Tank itself asks. */
function permissionDrift({ kind, path }: ForeignLock, entry: Values, skill: SkillComparison): Drift[] {
  const { permissions } = entry;
  if (kind !== "tank" || !isRecord(permissions)) return [];
  const { network, subprocess } = permissions;
  const used = permissionsOf(skill.capabilities.used);
  const allowed = isRecord(network) ? textsIn(network["outbound"]) : [];
  const hosts = used.network.outbound.filter((host) => !covers(allowed, host));
  const lock = oneLine(path, 200);
  const messages = [
    ...(hosts.length > 0
      ? [`${lock} permits ${allowed.length === 0 ? "no network" : "other hosts"}; it names ${named(hosts)}`]
      : []),
    ...(used.subprocess && subprocess !== true ? [`${lock} permits no processes; it runs some`] : []),
  ];
  return messages.map((message) => ({ kind: "foreign-permission", message }));
}

function refDrift({ kind, path }: ForeignLock, { ref }: Values): Drift[] {
  if ((kind !== "project" && kind !== "global") || typeof ref !== "string" || isCommitId(ref)) return [];
  return [{ kind: "foreign-ref", message: `${oneLine(path, 200)} follows ${oneLine(ref, 100)}, which can move` }];
}

/** Both sides of a change. */
export interface Sides {
  readonly head: ListedTree;
  readonly base?: ListedTree;
}

/** Whether a tree has a lock file of another tool. */
export const hasForeignLock = async (tree: FileTree): Promise<boolean> => (await tree.list()).some(isForeignLock);

/**
 * How a skill differs from what the lock files of other tools in head say of it: their hashes where those can be made from the folder,
 * their permissions, and references that can move. Nothing is fetched.
 */
export async function foreignDrift(
  skill: SkillComparison,
  locks: readonly ForeignLock[],
  sides: Sides,
): Promise<Drift[]> {
  const drifts: Drift[] = [];
  for (const lock of locks) {
    const entry = entryFor(lock, skill.path);
    if (!entry) continue;
    drifts.push(...permissionDrift(lock, entry, skill));
    try {
      drifts.push(...(await byteDrift(lock, entry, skill.path, sides)));
    } catch (error) {
      const message = `it cannot be held against ${oneLine(lock.path, 200)}: ${oneLine(messageOf(error), 200)}`;
      drifts.push({ kind: "foreign-unverified", message });
    }
    drifts.push(...refDrift(lock, entry));
  }
  return drifts;
}
