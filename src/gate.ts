import { canaryIsSeen } from "./canary.ts";
import { markChanged } from "./compare/changed-findings.ts";
import { compare, type SkillPair } from "./compare/index.ts";
import { outsideNotices } from "./compare/outside.ts";
import { reviewerNotices } from "./compare/reviewers.ts";
import { withoutUnreadBases } from "./compare/unread-base.ts";
import { type Bench, conclude, type Gathered } from "./conclude.ts";
import { DidNotRunError } from "./core/errors.ts";
import { maxNamed } from "./core/notice.ts";
import { lastSegment } from "./core/path.ts";
import { redact } from "./core/redact.ts";
import type { Notice, Report, ScanResult, SkillScan } from "./core/report.ts";
import type { FileTree } from "./core/skill.ts";
import { type LockRun, lockNotices, openLocks, withDrift } from "./lock/index.ts";
import { vendoredIn } from "./policy/origins.ts";
import type { Policy } from "./policy/policy.ts";
import type { OriginFacts } from "./policy/thresholds.ts";
import { countKinds, firstFew } from "./report/words.ts";
import { rules } from "./rules/index.ts";
import { Scanner, type ScanOptions } from "./scan.ts";
import { type Folders, foldersOf, type Selected, type Selection, selectChanges } from "./selection.ts";
import { isInShard, type Shard } from "./shard.ts";
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
  /** True where `all` are scanned and only those that differ from base gate: the others are for the reader (D74). */
  readonly onlyChangesGate?: boolean;
  readonly policy: Policy;
  /** The day of judgement: ISO date, UTC. */
  readonly today: string;
  readonly toolVersion: string;
  /** How skills are scanned, where not one after the other: on several threads. */
  readonly scan?: Scan;
  /** The part of the skills that is scanned; all of them when absent. */
  readonly shard?: Shard;
  /** What the caller has to say about the run. */
  readonly notices?: readonly Notice[];
  /** Whether the change comes from a fork. */
  readonly fork?: boolean;
  /** The tree whose lock says what was approved, or `none`; see `LockInput`. */
  readonly lockFrom?: FileTree | "none";
}

interface Scanned {
  readonly pairs: readonly SkillPair[];
  /** Skills in all parts together. */
  readonly total: number;
  readonly removed: Report["removed"];
  readonly leftOut: readonly SkillFolder[];
  /** All of head, and of base. */
  readonly after: Folders;
  readonly before?: Folders;
  readonly notices: readonly Notice[];
}

/** Scans head without a base: all skills are new to us where a base was wanted, and as they are where none was. */
async function scanAlone(scan: OwnScan, input: GateInput): Promise<Scanned> {
  const after = await foldersOf(input.head, input);
  const { all, meant } = after;
  const isMeant = ({ path }: { readonly path: string }): boolean => meant.has(path);
  const chosen = all.filter(isMeant);
  const own = chosen.filter(({ path }) => isInShard(path, input.shard));
  const { skills } = await scan(input.head, own, {});
  const change = input.wantBase ? "added" : "unchanged";
  const leftOut = all.filter((folder) => !isMeant(folder));
  const pairs = skills.map((head) => ({ change, head }) as const);
  return { pairs, total: chosen.length, removed: [], leftOut, after, notices: [] };
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

async function scanBoth(scan: OwnScan, input: GateInput, base: FileTree, locks?: LockRun): Promise<Scanned> {
  const before = await foldersOf(base, input);
  const after = await foldersOf(input.head, input);
  const { selected, removed, leftOut, names } = await selectChanges({ base, head: input.head }, before, after);
  const wanted = selected.filter(
    ({ change, head }) => change || input.scope === "all" || (locks?.isTouched(head.path) ?? false),
  );
  const chosen = wanted.filter(({ change, head }) => isInShard(change?.base?.path ?? head.path, input.shard));
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
  const { pairs, notices } = withoutUnreadBases(chosen.map((one) => pairOf(one, heads, bases)));
  const sides = { head: { tree: input.head, skills: after.all }, base: { tree: base, skills: before.all } };
  const gone = removed.filter(({ path }) => isInShard(path, input.shard));
  return {
    pairs,
    total: wanted.length,
    removed: gone.map(({ path, kind = "skill" }) => ({
      path,
      name: redact(names.base.get(path) || lastSegment(path)),
      kind,
    })),
    leftOut,
    before,
    after,
    notices: [
      ...notices,
      ...(await outsideNotices(sides.head, sides.base, removed)),
      ...(await reviewerNotices(input.head, base)),
    ],
  };
}

function leftOutNotices(leftOut: readonly SkillFolder[]): Notice[] {
  if (leftOut.length === 0) return [];
  const what = countKinds(leftOut.map(({ kind = "skill" }) => ({ kind })));
  const paths = leftOut.map(({ path }) => path);
  const verb = leftOut.length === 1 ? "is" : "are";
  const message = `${what} ${verb} left out by the settings path, include or exclude: ${firstFew(paths, maxNamed)}`;
  return [{ level: "notice", message }];
}

/** Throws a DidNotRunError when the built-in canary is not found. */
async function checkCanary(scanner: Scanner): Promise<void> {
  if (await canaryIsSeen(scanner)) return;
  const message = "the scanner does not find its own known-bad skill, so it can vouch for nothing";
  throw new DidNotRunError(message, "This build is broken: use a released version, and report it.");
}

function gatheredFrom(input: GateInput, { pairs, removed, leftOut, notices }: Scanned): Gathered {
  const { base, head } = input;
  return {
    ...(base && { base: base.name }),
    head: head.name,
    compared: base !== undefined || !input.wantBase,
    complete: input.scope === "all" && leftOut.length === 0,
    comparisons: compare(pairs),
    removed,
    notices: [...(input.notices ?? []), ...notices, ...leftOutNotices(leftOut)],
  };
}

/** Where the skills of both trees come from; looked for only where the policy asks. Throws what reading a tree throws. */
export async function originsOf({
  head,
  base,
  policy,
  fork = false,
}: GateInput): Promise<{ readonly origins?: OriginFacts }> {
  if (policy.origins.length === 0) return {};
  return { origins: { head: await vendoredIn(head), ...(base && { base: await vendoredIn(base) }), fork } };
}

/** What a run found out, held against what was approved. */
async function heldAgainst(
  locks: LockRun | undefined,
  gathered: Gathered,
  { before, after }: Scanned,
  input: GateInput,
): Promise<Gathered> {
  if (input.lockFrom === "none") return gathered;
  const { head, base } = input;
  const listed = { head: { tree: head, ...after }, ...(base && before && { base: { tree: base, ...before } }) };
  const comparisons = await withDrift(gathered.comparisons, listed, locks);
  const notices = locks ? lockNotices(locks, after.all, input) : [];
  return { ...gathered, comparisons, notices: [...gathered.notices, ...notices] };
}

/** A part says of itself only what it saw; what the merge judges goes along with it. */
function concludePart(gathered: Gathered, { total }: Scanned, shard: Shard, bench: Bench): Report {
  const { complete, notices, comparisons } = gathered;
  const { index, count } = shard;
  const message = `this is part ${index} of ${count}: its verdict is of its own skills, and what gates is the merge of all parts`;
  const own = conclude({ ...gathered, complete: false, notices: [{ level: "notice", message }, ...notices] }, bench);
  return { ...own, shard: { index, count, total, complete, notices, comparisons } };
}

/** A report with the findings marked that stand on lines which the change put in. Throws what listing a tree throws. */
export async function withMarks(report: Report, base: FileTree | undefined, head: FileTree): Promise<Report> {
  return base ? { ...report, skills: await markChanged(report.skills, { base, head }) } : report;
}

/**
 * The whole gate: skills of head against those of base, judged by a policy, as one report. Reads only the two trees.
 * Throws a ConfigError for a glob that cannot mean anything, a DidNotRunError when the built-in canary is not found.
 */
export async function gate(input: GateInput): Promise<Report> {
  const scanner = await Scanner.with(input.policy.custom);
  await checkCanary(scanner);
  const { base, head, scan: scanWith, shard } = input;
  const scan: OwnScan = (tree, folders, options) =>
    scanWith ? scanWith(scanner, tree, folders, options) : scanner.scan(tree, folders, options);
  const engine = { version: input.toolVersion, rules: rules.length };
  const locks = await openLocks({ ...input, engine });
  const scanned = base ? await scanBoth(scan, input, base, locks) : await scanAlone(scan, input);
  const gathered = await heldAgainst(locks, gatheredFrom(input, scanned), scanned, input);
  const bench = { ...input, ...(await originsOf(input)) };
  const report = shard ? concludePart(gathered, scanned, shard, bench) : conclude(gathered, bench);
  return withMarks(report, base, head);
}
