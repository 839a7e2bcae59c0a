import type { Capabilities, CapabilityUse } from "./capability.js";
import type { Drift } from "./drift.js";
import type { Finding, Gap } from "./finding.js";
import type { AddedInstruction, Instruction } from "./instruction.js";
import type { RuleWords } from "./rule.js";
import type { Score } from "./score.js";
import type { Severity } from "./severity.js";
import type { SkillKind } from "./skill.js";
import type { RunVerdict, Verdict } from "./verdict.js";
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
    /** How it differs from what was approved; absent where it does not, or where nothing is locked. */
    readonly drift?: readonly Drift[];
}
/** Sentences to the agent that head has and base has not, and how many went. Nothing is new where there is no base. */
export interface InstructionChange {
    /** The weightiest ones, in their order. */
    readonly added: readonly AddedInstruction[];
    /** How many there are in all. */
    readonly total: number;
    readonly removed: number;
}
/** What another scanner says of a skill. Its text may be hostile. */
export interface SkillOpinion {
    readonly tool: string;
    /** Results in the skill, and the worst of them. */
    readonly total: number;
    readonly worst?: Severity;
    /** Whether it flags the skill (medium or worse) exactly when our verdict is no pass. */
    readonly agrees: boolean;
}
/** What another scanner says of the whole tree. */
export interface Opinion {
    readonly tool: string;
    readonly toolVersion?: string;
    /** Results in all, and those that lie in no skill of this report. */
    readonly total: number;
    readonly outside: number;
}
/** The least that must change until the policy lets a skill pass. */
export interface ToPass {
    /** Rules whose findings must go, worst first. */
    readonly rules: readonly string[];
    /** What then still stands in the way: reasons that no finding brought. */
    readonly reasons: readonly string[];
    /** The trust that is left then. */
    readonly trust: number;
}
/** A skill with its verdict. */
export interface SkillReport extends SkillComparison {
    readonly verdict: Verdict;
    /** Why it is not a pass, one sentence each, gravest first. */
    readonly reasons: readonly string[];
    /** Absent where it passes. */
    readonly toPass?: ToPass;
    /** Where second opinions were given: one a scanner. */
    readonly opinions?: readonly SkillOpinion[];
}
/** Something a reader should know about the run itself: a degraded sink, an ignored policy change. */
export interface Notice {
    readonly level: "warning" | "notice";
    readonly message: string;
}
/** Which part of a run a report is (the third of eight has index 3), and what the merge judges when all parts are there. */
export interface ReportPart {
    readonly index: number;
    readonly count: number;
    /** Skills in all the parts together, so that none is lost on the way. */
    readonly total: number;
    /** Whether the parts together have every skill of the repository. */
    readonly complete: boolean;
    /** What is to be said of the run whatever the verdict. */
    readonly notices: readonly Notice[];
    /** The skills of the part before they were judged. */
    readonly comparisons: readonly SkillComparison[];
}
type ModeWord = "enforce" | "warn" | "observe";
/** By what a run was judged. */
export interface ReportedPolicy {
    readonly preset: string;
    readonly source: string;
    /** The mode of the day. */
    readonly mode: ModeWord;
    /** The last day (ISO date, UTC) of that mode, and the one of the day after; absent when it stays as it is. */
    readonly next?: {
        readonly until: string;
        readonly mode: ModeWord;
    };
    /** Every file that was read for it, the ones extended first; one of another repository as `owner/repo/path@sha`. */
    readonly files?: readonly string[];
}
/** The whole result of a run. What every report is made from, and the JSON that is published. */
export interface Report {
    /** Version of this format (schema/report.schema.json). */
    readonly version: "1";
    readonly tool: {
        readonly name: "skill-scan";
        readonly version: string;
        readonly rules: number;
    };
    readonly verdict: RunVerdict;
    readonly reasons: readonly string[];
    /** What was compared; `base` is absent when everything was scanned. */
    readonly base?: string;
    readonly head: string;
    /** Full id of the commit that the run is about: of a pull request the head of its branch, though `head` is its trial merge. */
    readonly commit?: string;
    /** False when base was wanted and could not be scanned: then everything in head gates. */
    readonly compared: boolean;
    readonly policy: ReportedPolicy;
    /** Gravest first, then by path. */
    readonly skills: readonly SkillReport[];
    /** Skills that base had and head has not. */
    readonly removed: readonly {
        readonly path: string;
        readonly name: string;
        readonly kind: SkillKind;
    }[];
    readonly notices: readonly Notice[];
    /** Other scanners whose results were read; they never gate. */
    readonly opinions?: readonly Opinion[];
    /** Words of the custom rules of the run, by id; absent where there are none. Hostile: whoever may write the rules wrote them. */
    readonly customRules?: readonly RuleWords[];
    /** Where the report is only a part. Its verdict is that of the part; the reports of all parts merged have that of the run. */
    readonly shard?: ReportPart;
}
export {};
