import type { DriftGate } from "../core/drift.js";
import type { Approval } from "../core/finding.js";
import type { Notice } from "../core/report.js";
import { type Confidence, type Severity } from "../core/severity.js";
import type { CustomRule } from "../custom/rule.js";
/** Files of custom rules as a policy file names them. */
export interface CustomFiles {
    /** Path or glob from the root of the repository that the policy file is in. */
    readonly path: string;
    /** That repository and its commit, where it is another one. */
    readonly remote?: {
        readonly repository: string;
        readonly sha: string;
    };
    /** Where it is said: `file:line:column`. */
    readonly at: string;
}
/** `enforce` fails the run, `warn` asks for a review at most, `observe` only shows. */
export declare const modes: readonly ["enforce", "warn", "observe"];
export type Mode = (typeof modes)[number];
/** A mode that grows stricter by itself: each day (ISO date, UTC) is the last one of its mode, then `enforce`. */
export interface Ramp {
    readonly observeUntil?: string;
    readonly warnUntil?: string;
}
/** Where a skill comes from: another repository, a pull request from a fork, this repository. */
export declare const origins: readonly ["vendored", "fork", "own"];
export type Origin = (typeof origins)[number];
/** What an organisation's policy may leave to the repositories that stand on it; everything else they may only tighten. */
export declare const allowances: readonly ["mode", "thresholds", "rules", "paths", "exclude", "suppressions"];
export type Allowance = (typeof allowances)[number];
/** Built-in policies, strictest first. */
export declare const presetNames: readonly ["strict", "balanced", "permissive"];
export type PresetName = (typeof presetNames)[number];
/** What a severity gate may be set to: `info` never counts, so it is not among them. */
export declare const gateSeverities: readonly ["critical", "high", "medium", "low", "off"];
export type GateSeverity = (typeof gateSeverities)[number];
/** What a rule may be set to. */
export declare const ruleLevels: readonly ["critical", "high", "medium", "low", "info", "off"];
/** A threshold, or `off`: the gate does not ask. */
export type Threshold = number | "off";
/** What makes a skill fail, or need a review. Any one threshold that is crossed is enough. */
export interface Gate {
    /** Effective severity at which findings count. */
    readonly severity: GateSeverity;
    /** The least confidence that counts for `severity`. */
    readonly confidence: Confidence;
    /** Trust below this. */
    readonly trust: Threshold;
    /** Trust lost against base: this many points or more. */
    readonly trustDrop: Threshold;
    /** Coverage (0–1) below this. */
    readonly coverage: Threshold;
    /** Hosts: globs, and names with all below them. */
    readonly denyHost: readonly string[];
    /** Capabilities: a kind (`hooks`), or a kind with a glob over its entries (`environment:AWS_*`). */
    readonly denyCapability: readonly string[];
    /** More new capabilities than this. */
    readonly maxNewCapabilities: Threshold;
    /** Differences from what a lock says was approved. */
    readonly drift: DriftGate;
}
/** Level of the rules that a pattern names. In a list, the last one that matches counts. */
export interface RuleLevel {
    /** Rule id, or a glob over ids. */
    readonly rule: string;
    readonly level: Severity | "off";
    /** True where it may only raise what the organisation says: never below, never off. */
    readonly raises?: true;
}
/** Other thresholds and levels for some skills. */
interface Override {
    readonly fail: Partial<Gate>;
    readonly review: Partial<Gate>;
    readonly rules: readonly RuleLevel[];
    /** True where it may only tighten what the organisation says. */
    readonly tightens?: true;
}
/** For the skills under some paths. */
export interface PathOverride extends Override {
    /** Globs over the path of a skill. */
    readonly match: readonly string[];
}
/** For the skills of some origins. */
export interface OriginOverride extends Override {
    readonly match: readonly Origin[];
}
/** One value that a layer of the policy set, and what became of it. */
export interface TracedValue {
    /** As a file writes it: `fail.severity`, `rules.exfiltration/*`, `exclude`. */
    readonly key: string;
    readonly value: unknown;
    /** `file:line:column`, `preset balanced`, `setting mode`, `default`. */
    readonly from: string;
    /** `refused`: milder than the organisation's policy lets it be. */
    readonly state: "effective" | "overridden" | "refused";
    /** What took its place, or what stands against it. */
    readonly by?: string;
}
/** Whether a suppression without a fingerprint covers new findings of high severity or worse. */
export declare const broadWords: readonly ["existing-only", "allow"];
/** Whose approval lets exceptions count that a pull request adds. */
export declare const approvalWords: readonly ["none", "code-owners"];
/** Days that an acceptance may last at most, by the effective severity of what it covers. */
export type SuppressionDays = Readonly<Partial<Record<Exclude<Severity, "info">, number>>>;
/** Findings that a person accepted, until a day. */
export interface Suppression {
    /** Rule id, or a glob over ids. */
    readonly rule: string;
    /** Glob over the path of the file or of the skill. */
    readonly path?: string;
    readonly fingerprint?: string;
    /** The worst effective severity of a new finding that it covers; any, when absent. */
    readonly severity?: Severity;
    readonly reason: string;
    readonly owner: string;
    /** First day (ISO date, UTC) on which it holds; from the beginning when absent. */
    readonly accepted?: string;
    /** Last day (ISO date, UTC) on which it holds. */
    readonly expires: string;
    /** Where it stands: `file:line:column`. */
    readonly at?: string;
    /** Who approved it in the pull request that adds it, and when; absent for what stands in base. */
    readonly approved?: Approval;
}
/** The part of a policy that judges a skill, but for what people accepted. */
export type Floor = Pick<Policy, "newOnly" | "fail" | "review" | "rules" | "paths" | "origins" | "vendored" | "exclude">;
/** How to judge: one flat value, with all that was extended merged into it. */
export interface Policy {
    /** The preset it stands on. */
    readonly preset: PresetName;
    /** The policy file, or `built in`. */
    readonly source: string;
    /** Every file that was read for it, the ones extended first; one of another repository as `owner/repo/path@sha`. */
    readonly files: readonly string[];
    /** The file of another repository that all others may only tighten, but for what it allows. */
    readonly organisation?: {
        readonly file: string;
        readonly allow: readonly Allowance[];
    };
    readonly mode: Mode | Ramp;
    /** Whether only what the change brings counts. */
    readonly newOnly: boolean;
    readonly fail: Gate;
    readonly review: Gate;
    readonly rules: readonly RuleLevel[];
    /** Weaker than `paths`: both apply, paths last. */
    readonly origins: readonly OriginOverride[];
    /** Globs over the paths of skills that come from elsewhere, beside those that a lock file names. */
    readonly vendored: readonly string[];
    readonly paths: readonly PathOverride[];
    readonly exclude: readonly string[];
    readonly suppressions: readonly Suppression[];
    readonly suppressionDays: SuppressionDays;
    readonly broadSuppressions: (typeof broadWords)[number];
    readonly approvals: (typeof approvalWords)[number];
    /** Every value of every layer. */
    readonly trace: readonly TracedValue[];
    /** Rules that it brings, beside those that are built in: they add findings, and take none away. */
    readonly custom?: readonly CustomRule[];
    /** Where its files say that such rules are. */
    readonly customFiles?: readonly CustomFiles[];
    /** What a reader should know about how it was put together. */
    readonly notices: readonly Notice[];
    /** What the organisation's policy asks for by itself: no verdict on a skill is milder. */
    readonly floor?: Floor;
}
export {};
