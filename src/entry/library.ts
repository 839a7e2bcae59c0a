/**
 * Skill Scan as a library: the same reports as the command line, as values. It prints nothing, ends no process, opens no socket, and reads
 * no environment: only the folders that it is given.
 */
import { ConfigError } from "../core/errors.ts";
import type { Report } from "../core/report.ts";
import type { RuleWords } from "../core/rule.ts";
import type { FileTree } from "../core/skill.ts";
import { DiskTree } from "../files/disk.ts";
import { MemoryTree } from "../files/memory.ts";
import type { Mode, PresetName } from "../policy/policy.ts";
import type { Format } from "../report-files.ts";
import { rules as builtIn } from "../rules/index.ts";
import { readSettings, type SettingName, type Settings } from "../settings.ts";
import { judgeChange, judgeTree } from "./judged.ts";
import { clonedPolicies } from "./policy/clones.ts";
import { loadPolicy } from "./policy/load.ts";
import { entryOf } from "./policy/tree-text.ts";
import { program } from "./program.ts";
import { render as rendered } from "./render.ts";

export { ConfigError, DidNotRunError } from "../core/errors.ts";
export type { Finding, Gap } from "../core/finding.ts";
export type { Notice, Report, SkillReport } from "../core/report.ts";
export type { RuleWords } from "../core/rule.ts";
export type { Severity } from "../core/severity.ts";
export type { RunVerdict, Verdict } from "../core/verdict.ts";
export type { Mode, PresetName } from "../policy/policy.ts";
export type { Format } from "../report-files.ts";

/** Files in memory, by path from the root: POSIX, relative, without `.` and `..`. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** What is scanned: a folder on disk, or files in memory. */
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
  readonly policy?: string | { readonly text: string };
  /**
   * Root of what judges, with its policy and its exceptions: a folder, or files in memory. Default: as of the command line, which is the
   * working directory for `scan`, and base for `compare`. `{}` has none: the preset judges.
   */
  readonly judge?: Target;
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
}

/** Every built-in rule in words, by id: what it finds, why that matters, what to do. */
export const rules: readonly RuleWords[] = builtIn.map(({ checks: _, examples: __, ...words }) => words);

const defaultPolicy = ".github/skill-scan.yml";

/** The settings that options mean. Throws a ConfigError for a word that a setting does not have. */
function settingsOf(options: ScanOptions): Settings {
  const { path, include = [], exclude = [], surfaces, preset, policy, policyClones, mode } = options;
  const given: Partial<Record<SettingName, string | undefined>> = {
    path,
    surfaces: surfaces?.toString(),
    preset,
    policy: typeof policy === "string" ? policy : undefined,
    "policy-clones": policyClones,
    mode,
  };
  return { ...readSettings((name) => given[name]), include, exclude };
}

/** A path that a tree cannot have would be scanned under a name that nobody can open. */
function checkPath(path: string): void {
  const parts = path.split("/");
  if (!parts.some((part) => part === "" || part === "." || part === "..")) return;
  throw new ConfigError(
    `${JSON.stringify(path)} is no path of a file in memory`,
    "Give it relative to the root, with slashes, without `.` and `..`.",
  );
}

/** The tree of a target; `ids`: so that it can be compared. */
function treeOf(target: Target, ids = false): FileTree {
  if (typeof target === "string") return new DiskTree(target, { ids });
  for (const path of Object.keys(target)) checkPath(path);
  return new MemoryTree(target, { ids });
}

/** Judges by the text of a policy in place of the file, with the files beside it. */
function withPolicyText(tree: FileTree, text: string): FileTree {
  const own = new MemoryTree({ [defaultPolicy]: text });
  return {
    name: tree.name,
    list: async () => [...(await own.list()), ...(await tree.list()).filter(({ path }) => path !== defaultPolicy)],
    find: async (path) => (await own.find(path)) ?? entryOf(tree, path),
    read: (entry, limit) => (entry.path === defaultPolicy ? own : tree).read(entry, limit),
  };
}

async function judgingOf(judge: FileTree, options: ScanOptions, scanned: Target) {
  const settings = settingsOf(options);
  const policies = clonedPolicies(settings["policy-clones"]);
  const tree = typeof options.policy === "object" ? withPolicyText(judge, options.policy.text) : judge;
  const policy = await loadPolicy(tree, settings, true, policies);
  const scanning = { entry: program, scanned: typeof scanned === "string" ? [scanned] : [], log: () => undefined };
  return { judging: { settings, policy, scanning, today: options.today }, policies };
}

/**
 * Scans every skill of a folder, or of files in memory, as `skill-scan scan` does. Returns the report that `--format json` writes.
 * Throws a ConfigError for a mistake in the options or the policy, a DidNotRunError when nothing could be scanned
 * at all, a RangeError for a day that is no ISO date.
 */
export async function scan(target: Target, options: ScanOptions = {}): Promise<Report> {
  const { judging } = await judgingOf(treeOf(options.judge ?? "."), options, target);
  return judgeTree(treeOf(target), judging);
}

/**
 * Scans what differs between base and head, as `skill-scan pr` does of two folders: only what head brings gates, and the policy is the one
 * of base. Throws what `scan` throws.
 */
export async function compare(
  { base, head }: { readonly base: Target; readonly head: Target },
  options: ScanOptions = {},
): Promise<Report> {
  const sides = { base: treeOf(base, true), head: treeOf(head, true) };
  const judge = options.judge === undefined ? sides.base : treeOf(options.judge);
  const { judging, policies } = await judgingOf(judge, options, head);
  return judgeChange(sides, judging, policies);
}

/** A report as text in a format, as `--format` writes it. */
export const render = (report: Report, format: Format, options: RenderOptions = {}): Promise<string> =>
  rendered(report, { category: "skill-scan", color: false, width: 80, ...options, format });
