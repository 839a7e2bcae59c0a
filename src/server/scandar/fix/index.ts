import { setImmediate } from "node:timers/promises";
import type { Finding } from "../../../core/finding.ts";
import { groupBy } from "../../../core/group-by.ts";
import { ruleCategory } from "../../../core/rule.ts";
import { oneLine } from "../../../report/escape.ts";
import { firstFew, plural } from "../../../report/words.ts";
import type { RatedScan } from "../../rated.ts";
import { isJson } from "../../scanning/language.ts";
import { categoryOf, titleOf } from "../findings.ts";
import type { NamedFinding } from "../schema.ts";
import { editsOf } from "./edits.ts";
import { headOf } from "./head.ts";

/** Scans of one request, and characters that they may scan: each edit that is tried costs one. */
const maxScans = 80;
const maxScanned = 8 * 1024 ** 2;
/** Milliseconds after which no further edit is tried. */
const longest = 20_000;
/** Findings from which on many are taken out at once, and how many. */
const many = 12;
const atOnce = 40;

/** A scanned text, and where it stood. */
export interface TextScan {
  readonly rated: RatedScan;
  readonly path: string;
}
/** Scans a text, at the place where it stood before if there is one: without what was wrong it might be taken for something else. */
export type ScanText = (text: string, path?: string) => Promise<TextScan>;

/** What a fix came to. */
export interface Fixed {
  readonly text: string;
  /** Titles of what is gone. */
  readonly removed: readonly string[];
  /** What the caller named and no scan finds. */
  readonly missing: readonly string[];
  /** What could not be taken out without taking the skill with it. */
  readonly left: readonly string[];
}

const folded = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** Fewest characters of an excerpt by which a finding is known. */
const leastExcerpt = 6;

/** A finding with what it may be named by, folded once. */
interface Known {
  readonly finding: Finding;
  readonly categories: readonly string[];
  readonly titles: readonly string[];
  readonly snippet: string;
}

/** Findings, ready to be asked for. */
const knownBy = (findings: readonly Finding[]): readonly Known[] =>
  findings.map((finding) => ({
    finding,
    categories: [categoryOf(finding.ruleId), ruleCategory(finding.ruleId)].map(folded),
    titles: [titleOf(finding.ruleId), finding.message, finding.ruleId].map(folded),
    snippet: folded(finding.snippet),
  }));

/** The first of some readings of what was named that fits anything. */
function firstFit(all: readonly Known[], tests: readonly ((known: Known) => boolean)[]): readonly Known[] {
  for (const test of tests) {
    const found = all.filter(test);
    if (found.length > 0) return found;
  }
  return [];
}

/**
 * The findings that a caller means: by title, which our scans give; by what was matched; else, of what was written by hand, by category.
 * Line and excerpt narrow it down where they fit some.
 */
function meant(named: NamedFinding, all: readonly Known[]): readonly Finding[] {
  const [category, title, excerpt] = [named.category, named.title, named.matchedContent ?? ""].map(folded) as [
    string,
    string,
    string,
  ];
  const isCategory = ({ categories }: Known): boolean => category !== "" && categories.includes(category);
  const fits = (known: Known): boolean => category === "" || isCategory(known);
  const isTitle = ({ titles }: Known): boolean => title !== "" && titles.includes(title);
  const quotes = ({ snippet }: Known): boolean =>
    Math.min(excerpt.length, snippet.length) >= leastExcerpt &&
    (snippet.includes(excerpt) || excerpt.includes(snippet));
  const isAtLine = ({ finding }: Known): boolean => finding.location.region.startLine === named.lineNumber;
  const found = firstFit(all, [
    (each) => isTitle(each) && fits(each),
    isTitle,
    (each) => quotes(each) && fits(each),
    isCategory,
  ]);
  return firstFit(found, [(each) => quotes(each) && isAtLine(each), quotes, isAtLine, () => true]).map(
    ({ finding }) => finding,
  );
}

const tally = (findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> =>
  groupBy(findings, ({ ruleId, effective }) => [`${ruleId} ${effective}`]);

/** True where no rule finds more than before, and nothing is read worse. */
function isNoWorse(before: RatedScan["scan"], after: RatedScan["scan"]): boolean {
  const known = tally(before.findings);
  const gaps = new Set(before.gaps.map(({ reason }) => reason));
  const isFound = [...tally(after.findings)].every(([key, list]) => list.length <= (known.get(key)?.length ?? 0));
  return isFound && after.gaps.every(({ reason }) => gaps.has(reason));
}

const ofRule = ({ findings }: RatedScan["scan"], ruleId: string): number =>
  findings.filter((each) => each.ruleId === ruleId).length;

const isText = (value: unknown): boolean => typeof value === "string" && value.trim() !== "";

/** True for a frontmatter that is too long to be read for each edit, or never closed: nothing is cut out of that. */
const isClosedBook = (text: string): boolean => headOf(text).range === undefined && /^\s*---[ \t]*\r?\n/.test(text);

/** True where a text is still what it was: a skill with its head, or JSON that parses, and not empty. */
function isWhole(before: string, after: string, path: string): boolean {
  if (after.trim() === "") return false;
  if (isJson(before)) return isJson(after);
  if (!/\.(?:md|markdown|mdx|txt)$/i.test(path)) return true;
  const [was, is] = [headOf(before), headOf(after)];
  if ((was.range === undefined) !== (is.range === undefined)) return false;
  const keeps = ["name", "description"].every((key) => !isText(was.values[key]) || isText(is.values[key]));
  const hadBody = before.slice(was.range?.end ?? 0).trim() !== "";
  return (
    keeps &&
    is.disagreements.length <= was.disagreements.length &&
    (!hadBody || after.slice(is.range?.end ?? 0).trim() !== "")
  );
}

/** Takes findings out of a text, one after the other, each edit tried by a scan. */
class Repair {
  text: string;
  private state: TextScan;
  private readonly scan: ScanText;
  /** Findings that nobody asked to be fixed. */
  private readonly kept: ReadonlySet<string>;
  private readonly rules: ReadonlySet<string>;
  private readonly given = new Set<string>();
  private scans = 0;
  private readonly started = performance.now();

  constructor(text: string, state: TextScan, wanted: readonly Finding[], scan: ScanText) {
    this.text = text;
    this.state = state;
    this.scan = scan;
    const asked = new Set(wanted);
    this.rules = new Set(wanted.map(({ ruleId }) => ruleId));
    this.kept = new Set(
      state.rated.scan.findings.filter((each) => !asked.has(each)).map(({ fingerprint }) => fingerprint),
    );
  }

  /** What was asked for and is still there: an edit changes the words around a finding, and its fingerprint with them. */
  get open(): readonly Finding[] {
    return this.state.rated.scan.findings.filter(
      ({ ruleId, fingerprint }) => this.rules.has(ruleId) && !this.kept.has(fingerprint),
    );
  }

  async run(): Promise<void> {
    if (isClosedBook(this.text)) return;
    while (this.open.length > many && (await this.sweep()));
    for (let next = this.next(); next !== undefined; next = this.next()) {
      if (!(await this.mend(next))) this.given.add(next.fingerprint);
      // Other requests want their turn.
      await setImmediate();
    }
  }

  private get isSpent(): boolean {
    const late = performance.now() - this.started > longest;
    return late || this.scans >= maxScans || this.scans * this.text.length > maxScanned;
  }

  private next(): Finding | undefined {
    return this.isSpent ? undefined : this.open.find(({ fingerprint }) => !this.given.has(fingerprint));
  }

  private edits(text: string, finding: Finding): string[] {
    const { path, rated } = this.state;
    const edits = editsOf({ text, path, finding, used: rated.scan.capabilities.used });
    return edits.filter((edited) => isWhole(text, edited, path));
  }

  /** Keeps an edit that took something out and brought nothing in. */
  private async keeps(edited: string, isBetter: (after: RatedScan["scan"]) => boolean): Promise<boolean> {
    this.scans++;
    const after = await this.scan(edited, this.state.path);
    if (!isBetter(after.rated.scan) || !isNoWorse(this.state.rated.scan, after.rated.scan)) return false;
    this.text = edited;
    this.state = after;
    return true;
  }

  private async mend(finding: Finding): Promise<boolean> {
    const before = ofRule(this.state.rated.scan, finding.ruleId);
    for (const edited of this.edits(this.text, finding)) {
      if (this.isSpent) return false;
      if (await this.keeps(edited, (after) => ofRule(after, finding.ruleId) < before)) return true;
    }
    return false;
  }

  /** The smallest edit of each of many findings, from the last one up, so that the places of the others stay true: one scan for all. */
  private async sweep(): Promise<boolean> {
    let edited = this.text;
    let below = Number.POSITIVE_INFINITY;
    const last = this.open.toSorted((a, b) => b.location.region.startLine - a.location.region.startLine);
    for (const finding of last.slice(0, atOnce)) {
      if (finding.location.region.endLine >= below) continue;
      const [first] = this.edits(edited, finding);
      if (first === undefined) continue;
      below = Math.min(below, firstChange(edited, first));
      edited = first;
      await setImmediate();
    }
    if (edited === this.text || this.isSpent) return false;
    const rules = [...this.rules];
    const before = this.state.rated.scan;
    const sum = (scan: RatedScan["scan"]): number => rules.reduce((total, ruleId) => total + ofRule(scan, ruleId), 0);
    return this.keeps(edited, (after) => sum(after) < sum(before));
  }
}

/** The first line, counted from 1, that two texts do not share. */
function firstChange(before: string, after: string): number {
  let at = 0;
  let line = 1;
  while (at < before.length && before[at] === after[at]) if (before[at++] === "\n") line++;
  return line;
}

const nameOf = ({ title, category }: NamedFinding): string => oneLine(title || category || "finding", 80);

/**
 * Rewrites a text without the findings that a caller names. Each edit is scanned: the finding must be gone, and no other one may come. Bytes
 * outside the edits stay; where nothing helps short of taking the skill apart, it says so and leaves the text.
 */
export async function fixText(content: string, named: readonly NamedFinding[], scan: ScanText): Promise<Fixed> {
  const mark = content.startsWith("\ufeff") ? "\ufeff" : "";
  const state = await scan(content);
  const known = knownBy(state.rated.scan.findings);
  const targets = named.map((each) => ({ each, found: meant(each, known) }));
  const repair = new Repair(
    content.slice(mark.length),
    state,
    [...new Set(targets.flatMap(({ found }) => found))],
    (text, path) => scan(mark + text, path),
  );
  await repair.run();
  const open = new Set(repair.open.map(({ ruleId }) => ruleId));
  const isLeft = ({ found }: (typeof targets)[number]): boolean => found.some(({ ruleId }) => open.has(ruleId));
  const seen = targets.filter(({ found }) => found.length > 0);
  return {
    text: mark + repair.text,
    removed: seen.filter((each) => !isLeft(each)).map(({ each }) => nameOf(each)),
    missing: targets.filter(({ found }) => found.length === 0).map(({ each }) => nameOf(each)),
    left: seen.filter(isLeft).map(({ each }) => nameOf(each)),
  };
}

/** Titles of each kind that a summary names. */
const shown = 10;

/** `changesSummary`: what went, what was not there, what is still there. */
export function summaryOf({ removed, missing, left }: Fixed): string {
  const list = (names: readonly string[]): string =>
    firstFew(names, shown, (name) => name.charAt(0).toLowerCase() + name.slice(1));
  const parts = [
    ...(removed.length > 0 ? [`Removed ${plural(removed.length, "threat")}: ${list(removed)}`] : []),
    ...(missing.length > 0 ? [`Not found in the text: ${list(missing)}`] : []),
    ...(left.length > 0 ? [`Could not be fixed without destroying the file: ${list(left)}`] : []),
  ];
  return parts.length === 0 ? "No changes: no findings were named" : parts.join(". ");
}
