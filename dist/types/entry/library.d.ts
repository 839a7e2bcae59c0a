import type { Report } from "../core/report.js";
import type { RuleWords } from "../core/rule.js";
import type { Mode, PresetName } from "../policy/policy.js";
import type { Format } from "../report-files.js";
export { ConfigError, DidNotRunError } from "../core/errors.js";
export type { Finding, Gap } from "../core/finding.js";
export type { Notice, Report, SkillReport } from "../core/report.js";
export type { RuleWords } from "../core/rule.js";
export type { Severity } from "../core/severity.js";
export type { RunVerdict, Verdict } from "../core/verdict.js";
export type { Mode, PresetName } from "../policy/policy.js";
export type { Format } from "../report-files.js";
/** Files in memory, by path from the root: POSIX, relative, without `.` and `..`. */
export type Files = Readonly<Record<string, string | Uint8Array>>;
/**
 * What is scanned: files in memory, or a folder, a file, an archive or a git ref by the name that it has on the command line. A name that
 * means a remote place is refused.
 */
export type Target = string | Files;
/** What is scanned, and by what it is judged. Each means what the setting of that name in docs/settings.md means. */
export interface ScanOptions {
    /** Folder in which skills are looked for, relative to the root. Default: the root. */
    readonly path?: string;
    /** Globs of skill folders to scan. Default: all of them. */
    readonly include?: readonly string[];
    /** Globs of skill folders to leave out. */
    readonly exclude?: readonly string[];
    /** Whether the files beside the skills that configure an agent are scanned as well. Default: yes. */
    readonly surfaces?: boolean;
    /** Built-in policy to start from where the policy file extends none. Default: `balanced`. */
    readonly preset?: PresetName;
    /** Policy file, by its path in the root of what judges, or its text. Default: `.github/skill-scan.yml` if there is one. */
    readonly policy?: string | {
        readonly text: string;
    };
    /**
     * Root of what judges, with its policy and its exceptions: a folder on disk, or files in memory. Default: as of the command line, which is the
     * working directory for `scan`, and base for `compare`. `{}` has none: the preset judges.
     */
    readonly judge?: Target;
    /** Files of custom rules, by path or glob in the root of what judges. Default: those in `.github/skill-scan/rules`. */
    readonly customRules?: readonly string[];
    /** Folder with clones of the repositories that a policy extends, each at `owner/repository`. */
    readonly policyClones?: string;
    /** Over the mode that the policy says. */
    readonly mode?: Mode;
    /** The day of judgement, by which exceptions expire: ISO date, UTC. Default: today. */
    readonly today?: string;
}
export interface RenderOptions {
    /** Of `sarif`: category of the analysis. Default: `skill-scan`. */
    readonly category?: string;
    /** Of `text`: whether it has colours (no), and how wide it is (80 columns). */
    readonly color?: boolean;
    readonly width?: number;
    /** Of `html`: what was scanned, of `compare` head. The page then shows the lines around each finding and step. */
    readonly source?: Target;
}
/** Every built-in rule in words, by id: what it finds, why that matters, what to do. */
export declare const rules: readonly RuleWords[];
/**
 * Scans every skill of a target, as `skill-scan scan` does. Returns the report that `--format json` writes.
 * Throws a ConfigError for a mistake in the options or the policy, and for a target that is not there or remote; a DidNotRunError when
 * nothing could be scanned at all; a RangeError for a day that is no ISO date.
 */
export declare function scan(target: Target, options?: ScanOptions): Promise<Report>;
/**
 * Scans what differs between base and head, as `skill-scan pr` does: each is a git ref, a folder, or files in memory. Of two commits base
 * is where head left it. Only what head brings gates, and the policy is the one of base itself. Throws what `scan` throws.
 */
export declare function compare({ base, head }: {
    readonly base: Target;
    readonly head: Target;
}, options?: ScanOptions): Promise<Report>;
/** A report as text in a format, as `--format` writes it. */
export declare function render(report: Report, format: Format, options?: RenderOptions): Promise<string>;
