import type { CapabilitySet } from "../core/capability.ts";
import type { Drift } from "../core/drift.ts";
import { oneLine } from "../report/escape.ts";
import type { SkillContent } from "./content.ts";
import type { Lock, LockEntry } from "./schema.ts";
import { capabilityDrift, contentDrift, named, overclaimed } from "./words.ts";

/** A skill as it is now. */
export interface PresentSkill {
  readonly path: string;
  /** Where it was in base, when it moved. */
  readonly movedFrom?: string;
  /** Version that its frontmatter gives. */
  readonly version?: string;
  readonly used: CapabilitySet;
  readonly content: SkillContent;
}

/** The locks of a run. */
export interface Locks {
  /** What was approved; empty where nothing was. */
  readonly approved: Lock;
  /** What the change makes of the lock: that of the tree it began from, and that of head, where head's is not the one that counts. */
  readonly change?: { readonly before: Lock; readonly after: Lock };
  /** False where no lock was merged yet: then no skill is asked for its entry. */
  readonly exists: boolean;
  /** What scans now. */
  readonly engine: LockEntry["engine"];
}

export const sameEntry = (a: LockEntry | undefined, b: LockEntry | undefined): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

const isSameEngine = (a: LockEntry["engine"], b: LockEntry["engine"]): boolean =>
  a.version === b.version && a.rules === b.rules;

/** A skill against one entry. Of equal bytes more capabilities are what this engine reads and that one did not. */
function against(entry: LockEntry, skill: PresentSkill): Drift[] {
  const content = contentDrift(entry, skill.content, skill.version);
  const capabilities = capabilityDrift(entry.capabilities, skill.used);
  if (content.length > 0)
    return [...capabilities.map((message): Drift => ({ kind: "capability", message })), ...content];
  if (capabilities.length === 0) return [];
  const { version } = entry.engine;
  const message = `the bytes are the approved ones, and this engine reads more in them than ${oneLine(version, 40)}: ${capabilities.join("; ")}`;
  return [{ kind: "reading", message }];
}

/** What is not true of an entry that the change writes. */
function untrue(entry: LockEntry, skill: PresentSkill, engine: LockEntry["engine"]): Drift[] {
  const content = contentDrift(entry, skill.content, skill.version);
  const tooMuch = overclaimed(entry.capabilities, skill.used);
  const tooLittle = isSameEngine(entry.engine, engine) ? capabilityDrift(entry.capabilities, skill.used) : [];
  const what = [
    ...content.map(({ message }) => message),
    ...(tooMuch.length > 0 ? [`it names capabilities that the skill does not use: ${named(tooMuch)}`] : []),
    ...(tooLittle.length > 0 ? [`it leaves out capabilities: ${tooLittle.join("; ")}`] : []),
  ];
  if (what.length === 0) return [];
  return [
    { kind: "mismatch", message: `the lock that this change brings is not true of the skill: ${what.join("; ")}` },
  ];
}

/** The entry by which a skill counts as approved, and whether it stands at another path. */
function approvalOf(approved: Lock, { path, movedFrom }: PresentSkill) {
  const entry = approved.get(path);
  if (entry || movedFrom === undefined) return { entry };
  return { entry: approved.get(movedFrom), movedFrom };
}

function fromApproved(skill: PresentSkill, { approved, exists }: Locks): Drift[] {
  if (!exists) return [];
  const { entry, movedFrom } = approvalOf(approved, skill);
  if (!entry) return [{ kind: "not-locked", message: "nobody approved it: it is not in the lock" }];
  const moved: Drift[] =
    movedFrom === undefined ? [] : [{ kind: "moved", message: `it was approved at ${oneLine(movedFrom, 200)}` }];
  return [...against(entry, skill), ...moved];
}

/**
 * How a skill differs from what was approved. Where the change brings a lock of its own, that one must be true of the skill: if it is, the
 * drift is marked as proposed; if it is not, that is a drift as well. The lock of a change never takes a drift away.
 */
export function driftOf(skill: PresentSkill, locks: Locks): Drift[] {
  const drifts = fromApproved(skill, locks);
  if (!locks.change) return drifts;
  const { before, after } = locks.change;
  const entry = after.get(skill.path);
  if (sameEntry(before.get(skill.path), entry)) return drifts;
  if (!entry) return [...drifts, { kind: "unlocked", message: "this change takes it out of the lock" }];
  const wrong = untrue(entry, skill, locks.engine);
  if (wrong.length > 0) return [...drifts, ...wrong];
  return drifts.map((drift): Drift => ({ ...drift, proposed: true }));
}
