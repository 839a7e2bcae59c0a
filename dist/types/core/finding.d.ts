import type { Location } from "./region.js";
import type { Confidence, Severity } from "./severity.js";
/** `new`, `existing` and `fixed` against base; `suppressed` by a person, in base, with a reason. */
export type FindingStatus = "new" | "existing" | "fixed" | "suppressed";
/** One step of a flow from source to sink. */
export interface FlowStep {
    readonly location: Location;
    readonly message: string;
}
/** A code owner's approval of the pull request that brings an exception. */
export interface Approval {
    /** Login of the person. */
    readonly by: string;
    /** When, as GitHub writes it (ISO 8601). */
    readonly at: string;
}
/** What a person accepted: see the policy. */
export interface SuppressionNote {
    readonly reason: string;
    readonly owner: string;
    readonly expires: string;
    /** True when it is bound to no evidence: a rule in some path, whatever is found there later. */
    readonly broad?: true;
    readonly approved?: Approval;
}
/** Another rule's finding of the same thing, which is not listed for itself. */
export type Twin = Pick<Finding, "ruleId" | "confidence" | "effective" | "fingerprint">;
/** A conclusion of a rule about a skill. All text in it may be hostile: reports escape it. */
export interface Finding {
    readonly ruleId: string;
    readonly severity: Severity;
    readonly confidence: Confidence;
    /** Severity after confidence: what scores and gates count. */
    readonly effective: Severity;
    readonly status: FindingStatus;
    readonly message: string;
    /** Short excerpt of what matched, with secrets masked. */
    readonly snippet: string;
    readonly location: Location;
    /** True where its first line is one that the change put in. Not said of what lies in a container. */
    readonly onChangedLine?: true;
    /** Decoders between the file and the text that matched, outermost first. */
    readonly layers: readonly string[];
    /** Why the confidence was lowered, when it was: `in a quotation`. */
    readonly context?: string;
    /** Hash of rule, file within the skill and evidence; no line number, so that it survives edits elsewhere. */
    readonly fingerprint: string;
    readonly flow?: readonly FlowStep[];
    readonly suppression?: SuppressionNote;
    /** How base rated the same finding, when it rated it otherwise. */
    readonly before?: Pick<Finding, "severity" | "confidence" | "effective">;
    /** What other rules found in the same place: weighed once, with this one. */
    readonly also?: readonly Twin[];
    /** Other scanners that see something in the same place. */
    readonly seenBy?: readonly string[];
}
/** True for the findings of head that count: what is accepted, gone or only said weighs nothing. */
export declare const counts: ({ status, effective }: Finding) => boolean;
/** Why something was not looked at. */
export declare const gapReasons: {
    readonly "too-large": "larger than the limit";
    readonly undecodable: "not text in any encoding we read";
    readonly archive: "an archive, whose members were not read";
    readonly document: "a document, whose contents were not read";
    readonly executable: "a native program, which cannot be read as text";
    readonly bytecode: "compiled bytecode, which cannot be read as text";
    readonly binary: "of an unknown binary format";
    readonly media: "media: only its type was checked";
    readonly symlink: "a symbolic link, which is not followed";
    readonly submodule: "a submodule, whose content is elsewhere";
    readonly "lfs-pointer": "a Git LFS pointer, whose content is elsewhere";
    readonly unreadable: "could not be read";
    readonly "rule-crashed": "a rule failed on it";
    readonly "match-limit": "more matches than are looked at";
    readonly "depth-limit": "nested or encoded beyond what is followed";
    readonly unparsed: "code that could not be parsed: only its text was read";
    readonly "followed-in-part": "read as text, but too large or tangled to follow all that it does";
    readonly "not-listed": "more findings than are listed";
    readonly "not-scanned": "the scan of it broke off";
    readonly "too-many-files": "more files than the limit";
};
export type GapReason = keyof typeof gapReasons;
/** Gaps that whoever writes the skill can bring about, and make as small a share of it as he likes. */
export declare const steerableGaps: ReadonlySet<GapReason>;
/** Something that was not looked at. A gap is judged by policy; it never reads as clean. */
export interface Gap {
    /** Path from the root of the tree. */
    readonly path: string;
    readonly reason: GapReason;
    readonly detail: string;
    /** Bytes not read; they lower the coverage unless the reason is `media`. */
    readonly bytes: number;
}
