import type { OperationKind, Sensitivity } from "../core/operation.js";
import type { Example, RuleWords } from "../core/rule.js";
import type { ArtifactKind } from "../core/skill.js";
import type { Zone } from "../core/view.js";
/** A regular expression, tried on lines or on text that goes over them. */
export interface TextMatcher {
    readonly kind: "text";
    readonly pattern: string;
    readonly ignoreCase: boolean;
    /** Whether a match lies in one line, or may go over several. */
    readonly across: "line" | "text";
    /** Zones in which it begins; every zone when absent. */
    readonly zones?: readonly Zone[];
    /** Globs over the path of the file in its skill; every file when absent. */
    readonly files?: readonly string[];
    readonly kinds?: readonly ArtifactKind[];
    /** Patterns of which none may match in the lines that the match stands in. */
    readonly unless: readonly string[];
    /** A pattern that must match as well, so many characters before or behind at most. */
    readonly near?: {
        readonly pattern: string;
        readonly within: number;
    };
    /** Whether quotation, negation and tables lower the confidence. */
    readonly weighed: boolean;
}
/** What an operation must be like: each thing that is said holds, and of each list one entry. */
export interface OperationMatcher {
    readonly kinds?: readonly OperationKind[];
    /** Globs over what it acts on; `*` goes over everything. */
    readonly objects?: readonly string[];
    readonly notObjects?: readonly string[];
    /** Hosts, with all below them; what names no host in full is none of them and no other. */
    readonly hosts?: readonly string[];
    readonly notHosts?: readonly string[];
    readonly by?: readonly ("code" | "manifest" | "prose")[];
    readonly sensitivity?: readonly Sensitivity[];
    readonly triggers?: readonly ("automatic" | "asked")[];
}
/** One way in which a custom rule finds something. */
export type Matcher = TextMatcher | ({
    readonly kind: "operation";
} & {
    readonly operation: OperationMatcher;
}) | {
    readonly kind: "flow";
    readonly from: OperationMatcher;
    readonly to: OperationMatcher;
};
/** A rule that a repository or a policy brings, as plain data: it goes to threads, and into the key of a cache. */
export interface CustomRule extends RuleWords {
    /** Any of them is enough. */
    readonly match: readonly Matcher[];
    readonly examples: {
        readonly bad: readonly Example[];
        readonly good: readonly Example[];
    };
    /** Where it stands: `file:line:column`. */
    readonly at: string;
}
/** What a rule says of itself: what reports carry. */
export declare const wordsOf: ({ id, title, severity, confidence, why, remediation, references, taxonomy, }: RuleWords) => RuleWords;
