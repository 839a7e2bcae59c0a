import type { CapabilitySet } from "./capability.js";
import type { Directive } from "./directive.js";
import type { Flow, Operation } from "./operation.js";
import type { Confidence, Severity } from "./severity.js";
import type { Skill } from "./skill.js";
import { type View, type Zone } from "./view.js";
/** Rule categories: the folders under `rules/`. */
export declare const categories: readonly ["prompt-injection", "hidden-content", "secrecy", "exfiltration", "credential-access", "download-and-run", "obfuscation", "persistence", "privilege", "destructive", "financial", "supply-chain", "over-broad-permissions", "impersonation", "resource-abuse"];
export type Category = (typeof categories)[number];
/** Category of a rule, by its id. */
export declare const ruleCategory: (ruleId: string) => Category;
/** Ids in the taxonomies that readers of a report know. */
export interface Taxonomy {
    /** OWASP Agentic Skills Top 10: `AST01` … `AST10`. */
    readonly agenticSkills?: readonly string[];
    /** OWASP Top 10 for Agentic Applications: `ASI01` … `ASI10`. */
    readonly agenticApplications?: readonly string[];
    /** MITRE ATLAS technique: `AML.T0051`. */
    readonly atlas?: readonly string[];
    /** `CWE-506`. */
    readonly cwe?: readonly string[];
}
/** What each taxonomy is called. */
export declare const taxonomyNames: Readonly<Record<keyof Taxonomy, string>>;
/** A place in a view that a rule points at, with its own words when the rule has any. */
export interface Match {
    readonly view: View;
    readonly start: number;
    readonly end: number;
    /** One sentence, what was seen; the rule's title when absent. */
    readonly message?: string;
    readonly severity?: Severity;
    readonly confidence?: Confidence;
    /** Places that led here, first to last, this one not included. */
    readonly via?: readonly {
        readonly view: View;
        readonly start: number;
        readonly end: number;
        readonly message: string;
    }[];
}
/** All that a rule may look at. */
export interface SkillFacts {
    readonly skill: Skill;
    /** Views of all artifacts, decoded ones included. */
    readonly views: readonly View[];
    readonly capabilities: {
        readonly used: CapabilitySet;
        readonly declared: CapabilitySet;
    };
    /** What code, manifests and words of the skill do, in the order of views and offsets. */
    readonly operations: readonly Operation[];
    /** Which of them get data from which. */
    readonly flows: readonly Flow[];
    /** What its configuration files order, in the order of views and offsets. */
    readonly directives: readonly Directive[];
}
/** A pattern tried around each place where one of its anchors stands. */
export interface TextPattern {
    /** Lower-case ASCII literals, one of which every match contains. Long and rare ones keep the scan fast. */
    readonly anchors: readonly string[];
    /** Tried on the lower-cased text, or on the text as it is when `cased`. No flags; bounded quantifiers only. */
    readonly pattern: RegExp;
    readonly cased?: boolean;
    /** Zones in which a match may begin; every zone when absent. */
    readonly zones?: readonly Zone[];
    /** Characters of context before and after the anchor in which the match must lie (default 120 and 240). */
    readonly before?: number;
    readonly after?: number;
    /** A structural reason why this match is none: allow-listed host, placeholder, … */
    readonly unless?: (match: RegExpExecArray, view: View, start: number, facts: SkillFacts) => boolean;
}
/** A check on text: the engine finds the anchors of all rules in one pass, then asks only these. */
export interface TextCheck extends TextPattern {
    readonly scope: "text";
    readonly message?: string | ((match: RegExpExecArray) => string);
    readonly severity?: Severity;
    readonly confidence?: Confidence;
    /** Whether quotation, negation and tables lower the confidence (default true outside code). */
    readonly weighed?: boolean;
}
/** Two patterns near each other in one view, in either order: reported at `sink`, with `source` as the step before it. */
export interface PairCheck {
    readonly scope: "pair";
    readonly source: TextPattern;
    readonly sink: TextPattern;
    /** Characters between the two at most. */
    readonly within: number;
    readonly message?: string;
    readonly sourceMessage: string;
    readonly severity?: Severity;
    readonly confidence?: Confidence;
    readonly weighed?: boolean;
}
/** A check on the whole skill. */
export interface SkillCheck {
    readonly scope: "skill";
    /** Gets only the views that contain one of the anchors, where it has any. */
    readonly run: (facts: SkillFacts) => Iterable<Match>;
    /** Lower-case literals, one of which stands in every view that matters; asked for in bulk scans only, where they save time. */
    readonly anchors?: () => readonly string[];
}
export type Check = TextCheck | PairCheck | SkillCheck;
/** A skill written for the tests: a text, or files by path. A text stands in SKILL.md unless `path` says else. */
export interface Example {
    readonly path?: string;
    readonly text?: string;
    readonly files?: Readonly<Record<string, string | Uint8Array | {
        readonly link: string;
    }>>;
    /** Line of the finding in `path`, checked when given. */
    readonly line?: number;
}
/** One thing looked for. */
export interface Rule {
    /** `category/kebab-name`: the path of its file under `rules/`. Never renumbered, never reused. */
    readonly id: `${Category}/${string}`;
    /** What it found, in the third person, without a full stop: `Sends files to a request-capture host`. */
    readonly title: string;
    readonly severity: Severity;
    readonly confidence: Confidence;
    /** One or two sentences: why it matters in a skill. */
    readonly why: string;
    /** One or two sentences: what the author or the reviewer should do. */
    readonly remediation: string;
    readonly references: readonly string[];
    readonly taxonomy: Taxonomy;
    readonly checks: readonly Check[];
    readonly examples: {
        readonly bad: readonly Example[];
        readonly good: readonly Example[];
    };
}
/** What a rule says of itself: all but what it looks for. */
export type RuleWords = Omit<Rule, "checks" | "examples">;
/** Identity, for the types: a rule's file has this as its default export. */
export declare const defineRule: (rule: Rule) => Rule;
/** A check on text. */
export declare const text: (check: Omit<TextCheck, "scope">) => TextCheck;
/** A check on two texts near each other. */
export declare const pair: (check: Omit<PairCheck, "scope">) => PairCheck;
/** A check on the whole skill, or on those of its views that contain one of `anchors`. */
export declare const whole: (run: SkillCheck["run"], anchors?: SkillCheck["anchors"]) => SkillCheck;
