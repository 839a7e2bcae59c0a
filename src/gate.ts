import { canaryIsSeen } from "./canary.ts";
import { changedSkills, type SkillNames } from "./changes.ts";
import { compare, type SkillPair } from "./compare.ts";
import { DidNotRunError } from "./core/errors.ts";
import { isWithin, lastSegment } from "./core/path.ts";
import type { Notice, Report } from "./core/report.ts";
import type { FileTree } from "./core/skill.ts";
import { judge } from "./policy/judge.ts";
import type { Policy } from "./policy/policy.ts";
import { rules } from "./rules/index.ts";
import { Scanner } from "./scan.ts";
import { discover, type SkillFolder } from "./skills/discover.ts";
import { readFrontmatter } from "./skills/frontmatter.ts";

/** All that a run of the gate needs. */
export interface GateInput {
  readonly head: FileTree;
  /** What head is compared with; absent when there is nothing to compare with, or when it could not be had. */
  readonly base?: FileTree;
  /** Whether base was wanted: without it everything in head gates then, and the report says so. */
  readonly wantBase: boolean;
  /** `changed`: only skills that differ from base; `all`: every skill, those that are equal in base marked `unchanged`. */
  readonly scope: "changed" | "all";
  readonly policy: Policy;
  /** Folder in which skills are looked for; `.` or absent for the whole tree. */
  readonly path?: string;
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  /** The day of judgement: ISO date, UTC. */
  readonly today: string;
  readonly toolVersion: string;
  /** What the caller has to say about the run. */
  readonly notices?: readonly Notice[];
}

type Selection = Pick<GateInput, "path" | "include" | "exclude">;

/** Skills of a tree, and the paths of those that the settings leave out. */
async function foldersOf(tree: FileTree, { path = ".", include = [], exclude = [] }: Selection) {
  const entries = await tree.list();
  const kept = discover(entries, { include, exclude }).filter((folder) => isWithin(folder.path, path));
  if (path === "." && include.length + exclude.length === 0) return { kept, leftOut: [] };
  const paths = new Set(kept.map((folder) => folder.path));
  const leftOut = discover(entries).flatMap((folder) => (paths.has(folder.path) ? [] : [folder.path]));
  return { kept, leftOut };
}

/** Bytes of a manifest in which its name is looked for. */
const nameBytes = 64 * 1024;

async function nameOf(tree: FileTree, { manifest }: SkillFolder): Promise<string> {
  if (manifest.mode === "symlink" || manifest.mode === "submodule") return "";
  const { values } = readFrontmatter(new TextDecoder().decode(await tree.read(manifest, nameBytes)));
  const { name } = values;
  return typeof name === "string" ? name : "";
}

/** Names of the skills that the other side does not have at their path: by them a moved and rewritten skill is known again. */
async function namesOf(tree: FileTree, folders: readonly SkillFolder[], others: readonly SkillFolder[]) {
  const there = new Set(others.map(({ path }) => path));
  const names = new Map<string, string>();
  for (const folder of folders) {
    if (!there.has(folder.path)) names.set(folder.path, await nameOf(tree, folder));
  }
  return names;
}

interface Scanned {
  readonly pairs: readonly SkillPair[];
  readonly removed: Report["removed"];
  readonly leftOut: readonly string[];
}

/** Scans head without a base: all skills are new to us where a base was wanted, and as they are where none was. */
async function scanAlone(scanner: Scanner, input: GateInput): Promise<Scanned> {
  const { kept, leftOut } = await foldersOf(input.head, input);
  const { skills } = await scanner.scan(input.head, kept);
  const change = input.wantBase ? "added" : "unchanged";
  return { pairs: skills.map((head) => ({ change, head })), removed: [], leftOut };
}

async function scanOne(scanner: Scanner, tree: FileTree, folder: SkillFolder) {
  const { skills } = await scanner.scan(tree, [folder]);
  const [skill] = skills;
  if (skill === undefined) throw new Error(`the scanner gave nothing for ${folder.path}`);
  return skill;
}

async function scanBoth(scanner: Scanner, input: GateInput, base: FileTree): Promise<Scanned> {
  const before = await foldersOf(base, input);
  const after = await foldersOf(input.head, input);
  const names: SkillNames = {
    base: await namesOf(base, before.kept, after.kept),
    head: await namesOf(input.head, after.kept, before.kept),
  };
  const changes = changedSkills(before.kept, after.kept, names);
  const changed = new Map(changes.pairs.map((pair) => [pair.head.path, pair]));
  const pairs: SkillPair[] = [];
  for (const folder of after.kept) {
    const pair = changed.get(folder.path);
    if (!pair && input.scope === "changed") continue;
    const head = await scanOne(scanner, input.head, folder);
    if (!pair) pairs.push({ change: "unchanged", base: head, head });
    else if (!pair.base) pairs.push({ change: pair.change, head });
    else pairs.push({ change: pair.change, base: await scanOne(scanner, base, pair.base), head });
  }
  const removed = changes.removed.map(({ path }) => ({ path, name: names.base.get(path) || lastSegment(path) }));
  return { pairs, removed, leftOut: after.leftOut };
}

/** Skills that are left out and named one by one. */
const maxNamed = 10;

function leftOutNotices(leftOut: readonly string[]): Notice[] {
  if (leftOut.length === 0) return [];
  const what = leftOut.length === 1 ? "1 skill is" : `${leftOut.length} skills are`;
  const names = leftOut.slice(0, maxNamed).join(", ");
  const rest = leftOut.length > maxNamed ? ` and ${leftOut.length - maxNamed} more` : "";
  return [{ level: "notice", message: `${what} left out by the settings path, include or exclude: ${names}${rest}` }];
}

/**
 * The whole gate: skills of head against those of base, judged by a policy, as one report. Reads only the two trees.
 * Throws a ConfigError for a glob that cannot mean anything, a DidNotRunError when the built-in canary is not found.
 */
export async function gate(input: GateInput): Promise<Report> {
  const scanner = new Scanner();
  if (!(await canaryIsSeen(scanner))) {
    const message = "the scanner does not find its own known-bad skill, so it can vouch for nothing";
    throw new DidNotRunError(message, "This build is broken: use a released version, and report it.");
  }
  const { base } = input;
  const { pairs, removed, leftOut } = base ? await scanBoth(scanner, input, base) : await scanAlone(scanner, input);
  const compared = base !== undefined || !input.wantBase;
  const complete = input.scope === "all" && leftOut.length === 0;
  const { policy, today } = input;
  const judgement = judge({ comparisons: compare(pairs), policy, today, compared, complete });
  return {
    version: "1",
    tool: { name: "skill-scan", version: input.toolVersion, rules: rules.length },
    verdict: judgement.verdict,
    reasons: judgement.reasons,
    ...(base && { base: base.name }),
    head: input.head.name,
    compared,
    policy: { preset: policy.preset, source: policy.source, mode: policy.mode },
    skills: judgement.skills,
    removed,
    notices: [...(input.notices ?? []), ...leftOutNotices(leftOut), ...judgement.notices],
  };
}

/** The report of a run that gave no verdict: it says so in its own words, and lists nothing that could read as clean. */
export const didNotRun = (reasons: readonly string[], head: string, toolVersion: string): Report => ({
  version: "1",
  tool: { name: "skill-scan", version: toolVersion, rules: rules.length },
  verdict: "did-not-run",
  reasons,
  head,
  compared: false,
  policy: { preset: "balanced", source: "built in", mode: "enforce" },
  skills: [],
  removed: [],
  notices: [],
});
