import { isCommitId } from "../../core/commit.ts";
import type { Drift } from "../../core/drift.ts";
import { messageOf } from "../../core/errors.ts";
import { covers, permissionsOf } from "../../core/permissions.ts";
import type { SkillComparison } from "../../core/report.ts";
import type { FileEntry, FileTree } from "../../core/skill.ts";
import { oneLine } from "../../report/escape.ts";
import { named } from "../words.ts";
import { entryFor, type ForeignLock, foreignLocks, isForeignLock, ownRecords } from "./files.ts";
import { gitTreeHash } from "./hashes.ts";
import { movingRef, pinOf, standingOf } from "./recorded.ts";
import type { ListedTree, Sides } from "./sides.ts";
import { isRecord, textsIn, type Values } from "./values.ts";

/** A skill in one tree: its folder and its SKILL.md. */
interface Place {
  readonly path: string;
  readonly manifest: FileEntry;
}

/** The records of one side of a change, each file read once. */
class Records {
  readonly side: ListedTree;
  private readonly byPath: ReadonlyMap<string, FileEntry>;
  private readonly locks: Promise<ForeignLock[]>;

  constructor(side: ListedTree) {
    this.side = side;
    this.byPath = new Map(side.entries.map((entry) => [entry.path, entry]));
    this.locks = foreignLocks(side.tree, side.entries);
  }

  /** Each record that says something of a skill, with what it says. */
  async of(place: Place): Promise<(readonly [ForeignLock, Values])[]> {
    const locks = [...(await this.locks), ...(await ownRecords(this.side.tree, this.byPath, place))];
    return locks.flatMap((lock) => {
      const entry = entryFor(lock, place.path);
      return entry ? [[lock, entry] as const] : [];
    });
  }

  /** What the same file says of the same folder here. */
  async same({ path, kind }: ForeignLock, folder: string): Promise<readonly [ForeignLock, Values] | undefined> {
    const manifest = this.byPath.get(folder === "." ? "SKILL.md" : `${folder}/SKILL.md`);
    const found = manifest ? await this.of({ path: folder, manifest }) : [];
    return found.find(([lock]) => lock.path === path && lock.kind === kind);
  }
}

/** Whether the folder was what the same record said, before the change. */
async function fittedBefore(lock: ForeignLock, folder: string, base: Records | undefined): Promise<boolean> {
  const before = await base?.same(lock, folder);
  return before !== undefined && (await standingOf(...before, base!.side, folder))?.is === "same";
}

const drift = (kind: Drift["kind"], message: string): Drift[] => [{ kind, message }];

async function byteDrift(
  lock: ForeignLock,
  entry: Values,
  folder: string,
  { head, base }: RecordedSides,
): Promise<Drift[]> {
  const standing = await standingOf(lock, entry, head.side, folder);
  if (!standing || standing.is === "same") return [];
  const path = oneLine(lock.path, 200);
  const { is, what } = standing;
  if (is === "other") return drift("foreign-bytes", `other bytes than ${path} has the hash of${what}`);
  if (await fittedBefore(lock, folder, base)) {
    return drift("foreign-bytes", `other bytes than ${path} has the hash of, which it had before this change${what}`);
  }
  const reason = "it was edited since it was installed, or the installer left files out";
  return drift("foreign-unverified", `${path} has another hash: ${reason}${what}`);
}

/** One commit, or one tree, cannot have been both what was there before and what is there now. */
async function pinDrift(
  lock: ForeignLock,
  entry: Values,
  folder: string,
  { head, base }: RecordedSides,
): Promise<Drift[]> {
  const pin = pinOf(lock, entry);
  const before = pin === undefined ? undefined : await base?.same(lock, folder);
  if (!before || pinOf(...before) !== pin) return [];
  const [[was], [is]] = (await Promise.all(
    [base!.side, head.side].map(({ tree, entries }) => gitTreeHash(tree, entries, folder)),
  )) as [readonly string[], readonly string[]];
  if (was === undefined || is === undefined || was === is) return [];
  const path = oneLine(lock.path, 200);
  return drift(
    "foreign-bytes",
    `other bytes than before this change, and ${path} still names the same source for them`,
  );
}

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
  return messages.flatMap((message) => drift("foreign-permission", message));
}

function refDrift(lock: ForeignLock, entry: Values): Drift[] {
  const ref = movingRef(lock, entry);
  if (ref === undefined || isCommitId(ref)) return [];
  return drift("foreign-ref", `${oneLine(lock.path, 200)} follows ${oneLine(ref, 200)}, which can move`);
}

/** Both sides of a change with the records of other tools in them. */
interface RecordedSides {
  readonly head: Records;
  readonly base?: Records;
}

/** Whether a tree has a lock file of another tool. */
export const hasForeignLock = async (tree: FileTree): Promise<boolean> => (await tree.list()).some(isForeignLock);

/** How a skill of head differs from what other tools recorded of it: see `foreignDrifts`. */
export type ForeignDrift = (skill: SkillComparison, place: Place) => Promise<Drift[]>;

/**
 * Asks how skills differ from what the records of other tools in head say of them: their hashes where those can be made from the folder,
 * their permissions, and references that can move. Nothing is fetched. Throws what reading the tree throws only for none of the files.
 */
export function foreignDrifts({ head, base }: Sides): ForeignDrift {
  const sides: RecordedSides = { head: new Records(head), ...(base && { base: new Records(base) }) };
  return async (skill, place) => {
    const drifts: Drift[] = [];
    for (const [lock, entry] of await sides.head.of(place)) {
      drifts.push(...permissionDrift(lock, entry, skill));
      try {
        drifts.push(...(await byteDrift(lock, entry, skill.path, sides)));
        drifts.push(...(await pinDrift(lock, entry, skill.path, sides)));
      } catch (error) {
        const message = `it cannot be held against ${oneLine(lock.path, 200)}: ${oneLine(messageOf(error), 200)}`;
        drifts.push({ kind: "foreign-unverified", message });
      }
      drifts.push(...refDrift(lock, entry));
    }
    return drifts;
  };
}
