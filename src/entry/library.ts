/**
 * Skill Scan as a library: the same reports as the command line, as values. It prints nothing, ends no process, opens no socket, and reads
 * no setting from the environment: only the folders, files and commits that it is given.
 */
import { ConfigError } from "../core/errors.ts";
import type { Excerpts } from "../core/excerpt.ts";
import type { Report } from "../core/report.ts";
import type { RuleWords } from "../core/rule.ts";
import { entriesBelow, entryOf, type FileTree } from "../core/skill.ts";
import { DiskTree } from "../files/disk.ts";
import { MemoryTree } from "../files/memory.ts";
import type { Mode, PresetName } from "../policy/policy.ts";
import type { Format } from "../report-files.ts";
import { rules as builtIn } from "../rules/index.ts";
import { readSettings, type SettingName, type Settings } from "../settings.ts";
import { judgeChange, judgeTree } from "./judged.ts";
import { clonedPolicies } from "./policy/clones.ts";
import { loadPolicy } from "./policy/load.ts";
import { program } from "./program.ts";
import { render as rendered } from "./render.ts";
import { type Side, Sides } from "./sides.ts";
import { type Machine, openTargets } from "./targets/index.ts";

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
  readonly policy?: string | { readonly text: string };
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
export const rules: readonly RuleWords[] = builtIn.map(({ checks: _, examples: __, ...words }) => words);

const defaultPolicy = ".github/skill-scan.yml";

/** The settings that options mean. Throws a ConfigError for a word that a setting does not have. */
function settingsOf(options: ScanOptions): Settings {
  const { path, include = [], exclude = [], customRules = [], surfaces, preset, policy, policyClones, mode } = options;
  const given: Partial<Record<SettingName, string | undefined>> = {
    path,
    surfaces: surfaces?.toString(),
    preset,
    policy: typeof policy === "string" ? policy : undefined,
    "policy-clones": policyClones,
    mode,
  };
  return { ...readSettings((name) => given[name]), include, exclude, "custom-rules": customRules };
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

function memoryOf(files: Files): FileTree {
  for (const path of Object.keys(files)) checkPath(path);
  return new MemoryTree(files, { ids: true });
}

/** The tree of what judges. */
const judgeOf = (target: Target): FileTree => (typeof target === "string" ? new DiskTree(target) : memoryOf(target));

/** A machine on which nobody is told anything, or types. */
const nobody: Omit<Machine, "cwd"> = {
  env: {},
  input: (async function* () {})(),
  tell: () => undefined,
  isAlone: true,
};

/** A target that can be read until it is closed. */
type Opened = Pick<Awaited<ReturnType<typeof openTargets>>, "tree" | "manifests" | "roots" | "close">;

async function opened(target: Target): Promise<Opened> {
  if (typeof target !== "string") return { tree: memoryOf(target), manifests: [], roots: [], close: () => undefined };
  return openTargets([target], { ...nobody, cwd: process.cwd() });
}

/** Judges by the text of a policy in place of the file, with the files beside it. */
function withPolicyText(tree: FileTree, text: string): FileTree {
  const own = new MemoryTree({ [defaultPolicy]: text });
  return {
    name: tree.name,
    list: async () => [...(await own.list()), ...(await tree.list()).filter(({ path }) => path !== defaultPolicy)],
    below: async (folder) => [
      ...(await entriesBelow(own, folder)),
      ...(await entriesBelow(tree, folder)).filter(({ path }) => path !== defaultPolicy),
    ],
    find: async (path) => (await own.find(path)) ?? entryOf(tree, path),
    read: (entry, limit) => (entry.path === defaultPolicy ? own : tree).read(entry, limit),
  };
}

async function judgingOf(judge: FileTree, options: ScanOptions, scanned: readonly string[]) {
  const settings = settingsOf(options);
  const policies = clonedPolicies(settings["policy-clones"]);
  const tree = typeof options.policy === "object" ? withPolicyText(judge, options.policy.text) : judge;
  const policy = await loadPolicy(tree, settings, true, policies);
  const scanning = { entry: program, scanned, log: () => undefined };
  return { judging: { settings, policy, scanning, today: options.today, quiet: true }, policies };
}

/**
 * Scans every skill of a target, as `skill-scan scan` does. Returns the report that `--format json` writes.
 * Throws a ConfigError for a mistake in the options or the policy, and for a target that is not there or remote; a DidNotRunError when
 * nothing could be scanned at all; a RangeError for a day that is no ISO date.
 */
export async function scan(target: Target, options: ScanOptions = {}): Promise<Report> {
  const { tree, manifests, roots, close } = await opened(target);
  try {
    const { judging } = await judgingOf(judgeOf(options.judge ?? "."), options, roots);
    return await judgeTree(tree, { ...judging, manifests });
  } finally {
    close();
  }
}

/**
 * Scans what differs between base and head, as `skill-scan pr` does: each is a git ref, a folder, or files in memory. Of two commits base
 * is where head left it. Only what head brings gates, and the policy is the one of base itself. Throws what `scan` throws.
 */
export async function compare(
  { base, head }: { readonly base: Target; readonly head: Target },
  options: ScanOptions = {},
): Promise<Report> {
  const sides = await Sides.open(".");
  const side = async (target: Target, flag: string, tracked = false): Promise<Side> =>
    typeof target === "string" ? sides.side(target, flag, tracked) : { tree: memoryOf(target) };
  try {
    const before = await side(base, "base");
    const after = await side(head, "head", before.sha !== undefined);
    const fork = await sides.forkPoint(before, after);
    const judge = options.judge === undefined ? before.tree : judgeOf(options.judge);
    const { judging, policies } = await judgingOf(judge, options, [process.cwd()]);
    return await judgeChange({ base: fork.tree, head: after.tree, judge: before.tree }, judging, policies);
  } finally {
    sides.close();
  }
}

/** The lines of the source around what a report shows. */
async function excerptsIn(source: Target, report: Report): Promise<Excerpts> {
  const { tree, close } = await opened(source);
  try {
    return await (await import("../excerpts.ts")).excerptsOf(tree, report);
  } finally {
    close();
  }
}

/** A report as text in a format, as `--format` writes it. */
export async function render(report: Report, format: Format, options: RenderOptions = {}): Promise<string> {
  const { source, ...look } = options;
  const excerpts = source === undefined || format !== "html" ? undefined : await excerptsIn(source, report);
  const all = { category: "skill-scan", color: false, width: 80, ...look, format, ...(excerpts && { excerpts }) };
  return rendered(report, all);
}
