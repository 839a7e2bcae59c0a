import { canaryIsSeen } from "./canary.ts";
import { compare, type SkillPair } from "./compare.ts";
import { DidNotRunError } from "./core/errors.ts";
import { lastSegment } from "./core/path.ts";
import { redact } from "./core/redact.ts";
import type { Notice, Report } from "./core/report.ts";
import type { FileTree } from "./core/skill.ts";
import { outsideNotices } from "./outside.ts";
import { judge } from "./policy/judge.ts";
import type { Policy } from "./policy/policy.ts";
import { rules } from "./rules/index.ts";
import { Scanner } from "./scan.ts";
import { foldersOf, type Selected, type Selection, selectChanges } from "./selection.ts";
import type { SkillFolder } from "./skills/discover.ts";

/** All that a run of the gate needs. */
export interface GateInput extends Selection {
  readonly head: FileTree;
  /** What head is compared with; absent when there is nothing to compare with, or when it could not be had. */
  readonly base?: FileTree;
  /** Whether base was wanted: without it everything in head gates then, and the report says so. */
  readonly wantBase: boolean;
  /** `changed`: only skills that differ from base; `all`: every skill, those that are equal in base marked `unchanged`. */
  readonly scope: "changed" | "all";
  readonly policy: Policy;
  /** The day of judgement: ISO date, UTC. */
  readonly today: string;
  readonly toolVersion: string;
  /** What the caller has to say about the run. */
  readonly notices?: readonly Notice[];
}

interface Scanned {
  readonly pairs: readonly SkillPair[];
  readonly removed: Report["removed"];
  readonly leftOut: readonly string[];
  readonly notices: readonly Notice[];
}

/** Scans head without a base: all skills are new to us where a base was wanted, and as they are where none was. */
async function scanAlone(scanner: Scanner, input: GateInput): Promise<Scanned> {
  const { all, meant } = await foldersOf(input.head, input);
  const isMeant = ({ path }: { readonly path: string }): boolean => meant.has(path);
  const { skills } = await scanner.scan(input.head, all.filter(isMeant));
  const change = input.wantBase ? "added" : "unchanged";
  const leftOut = all.filter((folder) => !isMeant(folder)).map(({ path }) => path);
  return { pairs: skills.map((head) => ({ change, head })), removed: [], leftOut, notices: [] };
}

async function scanOne(scanner: Scanner, tree: FileTree, folder: SkillFolder) {
  const { skills } = await scanner.scan(tree, [folder]);
  const [skill] = skills;
  if (skill === undefined) throw new Error(`the scanner gave nothing for ${folder.path}`);
  return skill;
}

async function pairOf(scanner: Scanner, input: GateInput, base: FileTree, one: Selected): Promise<SkillPair> {
  const head = await scanOne(scanner, input.head, one.head);
  const { change, takesFrom } = one;
  if (!change) return { change: "unchanged", base: head, head };
  if (change.base) return { change: change.change, base: await scanOne(scanner, base, change.base), head };
  return { change: change.change, head, ...(takesFrom !== undefined && { takesFrom }) };
}

async function scanBoth(scanner: Scanner, input: GateInput, base: FileTree): Promise<Scanned> {
  const before = await foldersOf(base, input);
  const after = await foldersOf(input.head, input);
  const { selected, removed, leftOut, names } = await selectChanges({ base, head: input.head }, before, after);
  const pairs: SkillPair[] = [];
  for (const one of selected) {
    if (one.change || input.scope === "all") pairs.push(await pairOf(scanner, input, base, one));
  }
  const sides = { head: { tree: input.head, skills: after.all }, base: { tree: base, skills: before.all } };
  return {
    pairs,
    removed: removed.map(({ path }) => ({ path, name: redact(names.base.get(path) || lastSegment(path)) })),
    leftOut,
    notices: await outsideNotices(sides.head, sides.base, removed),
  };
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
  const scanned = base ? await scanBoth(scanner, input, base) : await scanAlone(scanner, input);
  const { pairs, removed, leftOut } = scanned;
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
    notices: [...(input.notices ?? []), ...scanned.notices, ...leftOutNotices(leftOut), ...judgement.notices],
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
