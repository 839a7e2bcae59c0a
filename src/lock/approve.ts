import { capabilityKinds } from "../core/capability.ts";
import { comparePaths, isWithin } from "../core/path.ts";
import { redact } from "../core/redact.ts";
import type { SkillReport } from "../core/report.ts";
import { oneLine } from "../report/escape.ts";
import { folderFilter, type SkillFilter } from "../skills/discover.ts";
import type { SkillContent } from "./content.ts";
import type { Lock, LockEntry } from "./schema.ts";

/** Files that are named one by one: of a skill with more the digest alone is kept. */
const maxFiles = 2000;

/** Reasons of a skill that was locked against the policy, and characters of each. */
const maxReasons = 10;
const maxReason = 300;

/** A skill that somebody approves, with what it is. */
export interface Approvable {
  readonly report: SkillReport;
  readonly content: SkillContent;
  readonly version?: string;
}

/** Whose decision it is. `approved` is an ISO date. */
export interface Approval {
  readonly owner: string;
  readonly approved: string;
  readonly reason?: string;
}

/** The entry of a skill as it is approved now. A skill that the policy fails says so in its entry. */
export function entryOf(
  { report, content, version }: Approvable,
  approval: Approval,
  engine: LockEntry["engine"],
): LockEntry {
  const { path, name, capabilities, trust, level, verdict, reasons } = report;
  const used = capabilityKinds.filter((kind) => capabilities.used[kind].length > 0);
  const { owner, approved, reason } = approval;
  return {
    path,
    name: oneLine(redact(name), 200),
    ...(version !== undefined && { version }),
    digest: content.digest,
    ...(content.files.length <= maxFiles && {
      files: content.files.map((file) => `${file.mode} ${file.sha256} ${file.path}`),
    }),
    capabilities: Object.fromEntries(used.map((kind) => [kind, [...capabilities.used[kind]]])),
    trust,
    level,
    engine,
    owner,
    approved,
    ...(reason !== undefined && { reason }),
    ...(verdict === "fail" && { forced: reasons.slice(0, maxReasons).map((each) => oneLine(redact(each), maxReason)) }),
  };
}

/** What an update of a lock did, by path. */
export interface LockUpdate {
  readonly lock: Lock;
  readonly added: readonly string[];
  readonly renewed: readonly string[];
  readonly kept: readonly string[];
  readonly dropped: readonly string[];
  /** Skills that the policy fails, which stay as they stood in the lock. */
  readonly refused: readonly SkillReport[];
}

/** Whether an entry still says all that there is to say: then its owner, day and reason stay as they are. */
const holds = (entry: LockEntry, fresh: LockEntry): boolean =>
  entry.digest === fresh.digest && JSON.stringify(entry.capabilities) === JSON.stringify(fresh.capabilities);

/**
 * A lock with the skills of a scan approved. An entry that still holds stays as it is, byte for byte; those of skills that are gone go, as
 * far as the selection would have seen them. A skill that the policy fails is left out unless `force` is set.
 */
export function updatedLock(
  lock: Lock,
  skills: readonly Approvable[],
  by: {
    readonly approval: Approval;
    readonly engine: LockEntry["engine"];
    readonly force: boolean;
    readonly selection: SkillFilter & { readonly path?: string };
    /** Paths of all skills of the tree. */
    readonly present: ReadonlySet<string>;
  },
): LockUpdate {
  const next = new Map(lock);
  const [added, renewed, kept]: [string[], string[], string[]] = [[], [], []];
  const refused: SkillReport[] = [];
  for (const skill of skills) {
    const { path } = skill.report;
    const before = lock.get(path);
    const fresh = entryOf(skill, by.approval, by.engine);
    if (before && holds(before, fresh)) kept.push(path);
    else if (skill.report.verdict === "fail" && !by.force) refused.push(skill.report);
    else {
      next.set(path, fresh);
      (before ? renewed : added).push(path);
    }
  }
  const keeps = folderFilter(by.selection);
  const { path: root = "." } = by.selection;
  const dropped = [...lock.keys()].filter((path) => !by.present.has(path) && isWithin(path, root) && keeps(path));
  for (const path of dropped) next.delete(path);
  return { lock: next, added, renewed, kept, dropped: dropped.sort(comparePaths), refused };
}
