import { type Confidence, type Severity, severities } from "../core/severity.ts";

/** `enforce` fails the run, `warn` asks for a review at most, `observe` only shows. */
export const modes = ["enforce", "warn", "observe"] as const;
export type Mode = (typeof modes)[number];

/** Built-in policies, strictest first. */
export const presetNames = ["strict", "balanced", "permissive"] as const;
export type PresetName = (typeof presetNames)[number];

/** What a severity gate may be set to: `info` never counts, so it is not among them. */
export const gateSeverities = ["critical", "high", "medium", "low", "off"] as const;
export type GateSeverity = (typeof gateSeverities)[number];

/** What a rule may be set to. */
export const ruleLevels = [...severities, "off"] as const;

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
}

/** Level of the rules that a pattern names. In a list, the last one that matches counts. */
export interface RuleLevel {
  /** Rule id, or a glob over ids. */
  readonly rule: string;
  readonly level: Severity | "off";
}

/** Other thresholds and levels for the skills under some paths. */
export interface PathOverride {
  /** Globs over the path of a skill. */
  readonly match: readonly string[];
  readonly fail: Partial<Gate>;
  readonly review: Partial<Gate>;
  readonly rules: readonly RuleLevel[];
}

/** Findings that a person accepted, until a day. */
export interface Suppression {
  /** Rule id, or a glob over ids. */
  readonly rule: string;
  /** Glob over the path of the file or of the skill. */
  readonly path?: string;
  readonly fingerprint?: string;
  readonly reason: string;
  readonly owner: string;
  /** Last day (ISO date, UTC) on which it holds. */
  readonly expires: string;
}

/** How to judge: one flat value, with all that was extended merged into it. */
export interface Policy {
  /** The preset it stands on. */
  readonly preset: PresetName;
  /** The policy file, or `built in`. */
  readonly source: string;
  /** Every file that was read for it, the ones extended first. */
  readonly files: readonly string[];
  readonly mode: Mode;
  /** Whether only what the change brings counts. */
  readonly newOnly: boolean;
  readonly fail: Gate;
  readonly review: Gate;
  readonly rules: readonly RuleLevel[];
  readonly paths: readonly PathOverride[];
  readonly exclude: readonly string[];
  readonly suppressions: readonly Suppression[];
}
