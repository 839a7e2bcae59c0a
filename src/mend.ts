import { counts, type Finding } from "./core/finding.ts";
import { groupBy } from "./core/group-by.ts";
import type { Report } from "./core/report.ts";
import type { FileEntry, FileTree } from "./core/skill.ts";
import type { CustomRule } from "./custom/rule.ts";
import { EditedTree } from "./fix/edited-tree.ts";
import { fileText, wholeText } from "./fix/file-text.ts";
import { applied } from "./fix/index.ts";
import type { FileChange } from "./fix/patch.ts";
import { isNoWorse, type Offer, type Offers, offersOf, skillKey } from "./offers.ts";
import type { Selection } from "./selection.ts";

/** Rounds of offering and scanning, at most: an edit may make way for another one. */
const maxRounds = 10;

/** An edit that was made. */
export interface MadeEdit extends Pick<Finding, "ruleId" | "effective" | "fingerprint"> {
  readonly title: string;
  readonly path: string;
  readonly line: number;
}

/** A finding that stays, and why no edit was made for it. */
export interface Unmended {
  readonly finding: Finding;
  readonly why: string;
}

/** What mending a tree comes to; nothing is written. */
export interface Mended {
  readonly before: Report;
  readonly after: Report;
  readonly changes: readonly FileChange[];
  readonly edits: readonly MadeEdit[];
  readonly left: readonly Unmended[];
}

/** A tree with edits made, and what they change in its files. */
class ChangedTree extends EditedTree {
  readonly changes: ReadonlyMap<string, FileChange>;
  private readonly original: FileTree;

  constructor(tree: FileTree, changes: ReadonlyMap<string, FileChange>) {
    super(tree, new Map(Array.from(changes, ([path, { after }]) => [path, after])));
    this.original = tree;
    this.changes = changes;
  }

  /** The tree with edits made; those for a file that is not as it was when the edit was made are left out. */
  async with(offers: readonly Offer[]): Promise<ChangedTree> {
    const entries = new Map((await this.original.list()).map((entry) => [entry.path, entry]));
    const changes = new Map(this.changes);
    for (const [path, list] of groupBy(offers, ({ fix }) => [fix.path])) {
      const entry = entries.get(path);
      const now = entry && fileText(await this.read(entry));
      if (!now || list.some(({ text }) => text !== now.text)) continue;
      // From the end to the beginning, so that the lines of those before stay where they are.
      const ordered = list.toSorted((a, b) => b.fix.startLine - a.fix.startLine);
      const text = ordered.reduce((sum, { fix }) => applied(fix, sum), now.text);
      const before = changes.get(path)?.before ?? wholeText(now);
      changes.set(path, { path, before, after: wholeText({ ...now, text }) });
    }
    return new ChangedTree(this.original, changes);
  }
}

const isWorse = (before: Report, after: Report): boolean => {
  const known = new Map(before.skills.map((skill) => [skillKey(skill), skill]));
  return after.skills.some((skill) => {
    const former = known.get(skillKey(skill));
    return !former || !isNoWorse(former, skill);
  });
};

/** The first offer of each skill: those were tried alone, and skills know nothing of each other. */
function oneEach(offers: readonly Offer[], { skills }: Report): Offer[] {
  const skillOf = ({ finding, fix }: Offer): string =>
    skills.find(({ findings }) =>
      findings.some(({ fingerprint, location }) => fingerprint === finding.fingerprint && location.path === fix.path),
    )?.path ?? fix.path;
  return [...groupBy(offers, (offer) => [skillOf(offer)]).values()].map((list) => list[0]!);
}

const editOf = ({ finding, fix }: Offer): MadeEdit => ({
  ...finding,
  title: fix.title,
  path: fix.path,
  line: fix.startLine,
});

/** Why a finding got no edit, in words without a full stop. */
async function whyOf(finding: Finding, tree: FileTree, entries: readonly FileEntry[], last: Offers): Promise<string> {
  const { path } = finding.location;
  if (last.failed.includes(finding.fingerprint)) return "an edit was tried, and by itself it does not mend this";
  const entry = entries.find((each) => each.path === path);
  if (!entry) return "it lies inside of another file, which is not written anew";
  if (entry.mode === "symlink") return "it is a link";
  const text = fileText(await tree.read(entry).catch(() => new Uint8Array([0xff])))?.text;
  if (text === undefined) return "the file is not UTF-8, or cannot be read";
  if (/\r(?!\n)/.test(text)) return "lines of the file end in a CR alone";
  if (last.untried > 0) return "there were too many to try: run it again";
  if (finding.layers.length > 0) return `it is decoded from ${finding.layers.join(", ")}`;
  return "no mechanical edit is known for it";
}

async function leftIn(report: Report, tree: FileTree, last: Offers): Promise<Unmended[]> {
  const entries = await tree.list();
  const left = report.skills
    .flatMap(({ findings }) => findings)
    .filter((each) => each.status === "new" && counts(each));
  return Promise.all(left.map(async (finding) => ({ finding, why: await whyOf(finding, tree, entries, last) })));
}

/**
 * Makes every edit that is offered for the findings of a tree, in rounds until none is left: each was tried by itself, and all of a round
 * together by one more scan, after which nothing may be found that was not found before. `judged` scans a tree and judges it, by the rules `custom` as well. Writes nothing.
 */
export async function mend(
  tree: FileTree,
  selection: Selection,
  judged: (tree: FileTree) => Promise<Report>,
  custom: readonly CustomRule[] = [],
): Promise<Mended> {
  const before = await judged(tree);
  const edits: MadeEdit[] = [];
  let current = new ChangedTree(tree, new Map());
  let report = before;
  let last: Offers = { offers: [], untried: 0, failed: [] };
  for (let round = 0; round < maxRounds; round++) {
    last = await offersOf(current, report, selection, { returns: true, custom });
    let made = last.offers;
    let next = await current.with(made);
    let after = made.length === 0 ? report : await judged(next);
    if (isWorse(report, after)) {
      made = oneEach(made, report);
      next = await current.with(made);
      after = await judged(next);
    }
    if (made.length === 0 || isWorse(report, after)) break;
    edits.push(...made.filter(({ fix }) => next.changes.has(fix.path)).map(editOf));
    current = next;
    report = after;
  }
  const changes = [...current.changes.values()].filter((change) => change.before !== change.after);
  return { before, after: report, changes, edits, left: await leftIn(report, current, last) };
}
