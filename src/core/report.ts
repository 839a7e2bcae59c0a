import type { Capabilities, CapabilityUse } from "./capability.ts";
import type { Finding, Gap } from "./finding.ts";
import type { AddedInstruction, Instruction } from "./instruction.ts";
import type { Score } from "./score.ts";
import type { SkillKind } from "./skill.ts";
import type { RunVerdict, Verdict } from "./verdict.ts";

/** What a scan of one skill gives, before comparing and judging. */
export interface SkillScan extends Score {
  /** Folder from the root of the tree. */
  readonly path: string;
  readonly name: string;
  readonly kind: SkillKind;
  /** Findings, worst first, then by place; all `new`. */
  readonly findings: readonly Finding[];
  readonly gaps: readonly Gap[];
  readonly capabilities: Pick<Capabilities, "used" | "declared">;
  /** Where each capability that is used is used first, in the order of kinds and entries. */
  readonly uses: readonly CapabilityUse[];
  /** Sentences that tell the agent what to do, in the order of files and places; none unless the scan was asked for them. */
  readonly instructions: readonly Instruction[];
  /** Share of the bytes that were read, 0–1; media are left out of the count. */
  readonly coverage: number;
  /** Files of the tree, and their bytes: members of containers are not counted. */
  readonly files: number;
  readonly bytes: number;
  /** Files of the tree that were opened: a path `file!/member` lies in one of them. Absent where there are none. */
  readonly containers?: readonly string[];
}

/** What a scan of a tree gives. */
export interface ScanResult {
  readonly skills: readonly SkillScan[];
}

/** How a skill stands to its base. `unchanged` where there is no base to compare with. */
export type SkillChange = "added" | "modified" | "renamed" | "unchanged";

/** What changed about a skill, with both scans. */
export interface SkillComparison extends Omit<SkillScan, "capabilities" | "instructions"> {
  readonly change: SkillChange;
  /** Where it was before; of an added skill, the skill of base that files of it belonged to. */
  readonly previousPath?: string;
  readonly trustBefore?: number;
  readonly capabilities: Capabilities;
  readonly instructions: InstructionChange;
}

/** Sentences to the agent that head has and base has not, and how many went. Nothing is new where there is no base. */
export interface InstructionChange {
  /** The weightiest ones, in their order. */
  readonly added: readonly AddedInstruction[];
  /** How many there are in all. */
  readonly total: number;
  readonly removed: number;
}

/** A skill with its verdict. */
export interface SkillReport extends SkillComparison {
  readonly verdict: Verdict;
  /** Why it is not a pass, one sentence each, gravest first. */
  readonly reasons: readonly string[];
}

/** Something a reader should know about the run itself: a degraded sink, an ignored policy change. */
export interface Notice {
  readonly level: "warning" | "notice";
  readonly message: string;
}

/** The whole result of a run. What every report is made from, and the JSON that is published. */
export interface Report {
  /** Version of this format (schema/report.schema.json). */
  readonly version: "1";
  readonly tool: { readonly name: "skill-scan"; readonly version: string; readonly rules: number };
  readonly verdict: RunVerdict;
  readonly reasons: readonly string[];
  /** What was compared; `base` is absent when everything was scanned. */
  readonly base?: string;
  readonly head: string;
  /** False when base was wanted and could not be scanned: then everything in head gates. */
  readonly compared: boolean;
  readonly policy: { readonly preset: string; readonly source: string; readonly mode: "enforce" | "warn" | "observe" };
  /** Gravest first, then by path. */
  readonly skills: readonly SkillReport[];
  /** Skills that base had and head has not. */
  readonly removed: readonly { readonly path: string; readonly name: string; readonly kind: SkillKind }[];
  readonly notices: readonly Notice[];
}
