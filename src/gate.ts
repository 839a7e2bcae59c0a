import { canaryIsSeen } from "./canary.ts";
import { compare, type SkillPair } from "./compare.ts";
import { DidNotRunError } from "./core/errors.ts";
import { lastSegment } from "./core/path.ts";
import { redact } from "./core/redact.ts";
import type { Notice, Report, ScanResult, SkillScan } from "./core/report.ts";
import type { FileTree } from "./core/skill.ts";
import { outsideNotices } from "./outside.ts";
import { judge } from "./policy/judge.ts";
import type { Policy } from "./policy/policy.ts";
import { countKinds } from "./report/words.ts";
import { rules } from "./rules/index.ts";
import { Scanner, type ScanOptions } from "./scan.ts";
import { foldersOf, type Selected, type Selection, selectChanges } from "./selection.ts";
import type { SkillFolder } from "./skills/discover.ts";

/** Scans folders of a tree, with the scanner or as it would; results in their order. */
export type Scan = (
  scanner: Scanner,
  tree: FileTree,
  folders: readonly SkillFolder[],
  options: ScanOptions,
) => Promise<ScanResult>;

/** A scan with the scanner of a run. */
type OwnScan = (tree: FileTree, folders: readonly SkillFolder[], options: ScanOptions) => Promise<ScanResult>;

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
  /** How skills are scanned, where not one after the other: on several threads. */
  readonly scan?: Scan;
  /** What the caller has to say about the run. */
  readonly notices?: readonly Notice[];
}

interface Scanned {
  readonly pairs: readonly SkillPair[];
  readonly removed: Report["removed"];
  readonly leftOut: readonly SkillFolder[];
  readonly notices: readonly Notice[];
}

/** Scans head without a base: all skills are new to us where a base was wanted, and as they are where none was. */
async function scanAlone(scan: OwnScan, input: GateInput): Promise<Scanned> {
  const { all, meant } = await foldersOf(input.head, input);
  const isMeant = ({ path }: { readonly path: string }): boolean => meant.has(path);
  const { skills } = await scan(input.head, all.filter(isMeant), {});
  const change = input.wantBase ? "added" : "unchanged";
  const leftOut = all.filter((folder) => !isMeant(folder));
  return { pairs: skills.map((head) => ({ change, head })), removed: [], leftOut, notices: [] };
}

type Scans = ReadonlyMap<SkillFolder, SkillScan>;

async function scanEach(scan: OwnScan, tree: FileTree, folders: readonly SkillFolder[]): Promise<Scans> {
  const { skills } = await scan(tree, folders, { instructions: true });
  return new Map(folders.map((folder, i) => [folder, skills[i]!]));
}

function pairOf({ change, takesFrom, head: folder }: Selected, heads: Scans, bases: Scans): SkillPair {
  const head = heads.get(folder)!;
  if (!change) return { change: "unchanged", base: head, head };
  if (change.base) return { change: change.change, base: bases.get(change.base)!, head };
  return { change: change.change, head, ...(takesFrom !== undefined && { takesFrom }) };
}

async function scanBoth(scan: OwnScan, input: GateInput, base: FileTree): Promise<Scanned> {
  const before = await foldersOf(base, input);
  const after = await foldersOf(input.head, input);
  const { selected, removed, leftOut, names } = await selectChanges({ base, head: input.head }, before, after);
  const chosen = selected.filter(({ change }) => change || input.scope === "all");
  const heads = await scanEach(
    scan,
    input.head,
    chosen.map(({ head }) => head),
  );
  const bases = await scanEach(
    scan,
    base,
    chosen.flatMap(({ change }) => change?.base ?? []),
  );
  const pairs = chosen.map((one) => pairOf(one, heads, bases));
  const sides = { head: { tree: input.head, skills: after.all }, base: { tree: base, skills: before.all } };
  return {
    pairs,
    removed: removed.map(({ path, kind = "skill" }) => ({
      path,
      name: redact(names.base.get(path) || lastSegment(path)),
      kind,
    })),
    leftOut,
    notices: await outsideNotices(sides.head, sides.base, removed),
  };
}

/** Folders that are left out and named one by one. */
const maxNamed = 10;

function leftOutNotices(leftOut: readonly SkillFolder[]): Notice[] {
  if (leftOut.length === 0) return [];
  const what = countKinds(leftOut.map(({ kind = "skill" }) => ({ kind })));
  const names = leftOut.slice(0, maxNamed).map(({ path }) => path);
  const rest = leftOut.length > maxNamed ? ` and ${leftOut.length - maxNamed} more` : "";
  const verb = leftOut.length === 1 ? "is" : "are";
  const message = `${what} ${verb} left out by the settings path, include or exclude: ${names.join(", ")}${rest}`;
  return [{ level: "notice", message }];
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
  const { scan: scanWith } = input;
  const scan: OwnScan = (tree, folders, options) =>
    scanWith ? scanWith(scanner, tree, folders, options) : scanner.scan(tree, folders, options);
  const scanned = base ? await scanBoth(scan, input, base) : await scanAlone(scan, input);
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
