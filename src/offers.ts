import type { Finding, Gap } from "./core/finding.ts";
import { groupBy } from "./core/group-by.ts";
import type { Report, SkillReport, SkillScan } from "./core/report.ts";
import { compareSeverity } from "./core/severity.ts";
import type { Artifact, FileTree, Skill } from "./core/skill.ts";
import type { CustomRule } from "./custom/rule.ts";
import { EditedTree } from "./fix/edited-tree.ts";
import type { Fix, TextFile } from "./fix/fix.ts";
import { applied, fixesOf } from "./fix/index.ts";
import { Scanner } from "./scan.ts";
import { foldersOf, type Selection } from "./selection.ts";
import type { SkillFolder } from "./skills/discover.ts";
import { loadSkill } from "./skills/load.ts";

/** An edit that was tried: with it the finding is gone, and nothing else is found. */
export interface Offer {
  readonly finding: Pick<Finding, "ruleId" | "effective" | "fingerprint">;
  readonly fix: Fix;
  /** The text of the file that it is made for, without a byte order mark. */
  readonly text: string;
  /** Git object id of the file that it is made for; absent where the tree knows none. */
  readonly blob?: string;
}

/** Offers, the worst finding first, and for how many findings none was tried because there were too many. */
export interface Offers {
  readonly offers: readonly Offer[];
  readonly untried: number;
  /** Fingerprints of the findings whose edit was tried and mends nothing, or brings something else. */
  readonly failed: readonly string[];
}

/** What an edit may be made for. */
export interface OfferOptions {
  /** True where files with CRLF are edited as well: whoever applies the edit keeps the ends of lines. A suggestion on GitHub does not. */
  readonly returns?: boolean;
  /** The custom rules that the report was made with. */
  readonly custom?: readonly CustomRule[];
}

/** Edits that are tried, and bytes that are scanned again for them: each costs a scan of its skill. */
const maxTries = 40;
const maxScanned = 32 * 1024 * 1024;

/** A folder with the entries of an edited tree; its manifest stays one of them. */
function editedFolder(folder: SkillFolder, tree: EditedTree): SkillFolder {
  const entries = folder.entries.map((entry) => tree.edited(entry));
  return { ...folder, entries, manifest: entries[folder.entries.indexOf(folder.manifest)] ?? folder.manifest };
}

/** What tells the skills and configurations of a tree apart. */
export const skillKey = ({ kind = "skill", path }: Pick<SkillFolder, "kind" | "path">): string => `${kind} ${path}`;

/** Findings by what they are about: an edit changes the words around another one, and with them its fingerprint. */
const tallyOf = (findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> =>
  groupBy(findings, ({ ruleId, effective, location }) => [`${ruleId} ${effective} ${location.path}`]);

const gapKey = ({ path, reason }: Gap): string => `${reason} ${path}`;

/** What of a scan tells whether an edit made it worse. */
export type Found = Pick<SkillScan, "findings" | "gaps">;

/** True when `after` has no finding, and no gap, that `before` has not. */
export function isNoWorse(before: Found, after: Found): boolean {
  const known = tallyOf(before.findings);
  const gaps = new Set(before.gaps.map(gapKey));
  const isKnown = [...tallyOf(after.findings)].every(([key, list]) => list.length <= (known.get(key)?.length ?? 0));
  return isKnown && after.gaps.every((gap) => gaps.has(gapKey(gap)));
}

/** True when `after` lacks the finding and is no worse than `before`. */
function mends(finding: Finding, before: Found, after: Found): boolean {
  const same = ({ findings }: Found): number =>
    findings.filter((each) => each.ruleId === finding.ruleId && each.location.path === finding.location.path).length;
  if (same(after) >= same(before)) return false;
  if (after.findings.some(({ fingerprint }) => fingerprint === finding.fingerprint)) return false;
  return isNoWorse(before, after);
}

/** A skill of head, loaded and scanned as it is. */
interface Subject {
  readonly scan: SkillScan;
  readonly files: readonly TextFile[];
}

/** Bytes of a byte order mark, which the text of an artifact is without. */
const markBytes = 3;

/** True for a text that is UTF-8 from end to end: another one would not be written back as it was. */
function isWhole({ text, size }: Artifact): boolean {
  const marks = size - new TextEncoder().encode(text).length;
  return text !== "" && (marks === 0 || marks === markBytes) && !text.includes("\ufffd");
}

const textFiles = ({ artifacts }: Skill): TextFile[] =>
  artifacts
    .filter((artifact) => artifact.container === undefined && artifact.mode !== "symlink" && isWhole(artifact))
    .map(({ fullPath, text }) => ({ path: fullPath, text }));

const overlaps = (a: Fix, b: Fix): boolean => a.path === b.path && a.startLine <= b.endLine && b.startLine <= a.endLine;

/** Finds the edits of one run, within its bounds. */
class Search {
  private readonly tree: FileTree;
  private readonly folders: ReadonlyMap<string, SkillFolder>;
  private readonly scanner: Scanner;
  private readonly subjects = new Map<string, Promise<Subject>>();
  private readonly options: OfferOptions;
  readonly failed: string[] = [];
  private tries = 0;
  private scanned = 0;

  constructor(scanner: Scanner, tree: FileTree, folders: readonly SkillFolder[], options: OfferOptions) {
    this.scanner = scanner;
    this.tree = tree;
    this.options = options;
    this.folders = new Map(folders.map((folder) => [skillKey(folder), folder]));
  }

  get isOver(): boolean {
    return this.tries >= maxTries || this.scanned >= maxScanned;
  }

  /** The edit that mends a finding, tried. */
  async find(report: SkillReport, finding: Finding, taken: readonly Offer[]): Promise<Offer | undefined> {
    const folder = this.folders.get(skillKey(report));
    if (!folder) return undefined;
    const { scan, files } = await this.subject(folder);
    const file = files.find(({ path }) => path === finding.location.path);
    if (file?.text.includes("\r") && !this.options.returns) return undefined;
    const fix = file && fixesOf({ finding, file, files, used: scan.capabilities.used });
    if (!fix || taken.some((offer) => overlaps(offer.fix, fix))) return undefined;
    this.tries++;
    const tree = new EditedTree(this.tree, new Map([[file.path, applied(fix, file.text)]]));
    const [after] = (await this.scan(tree, editedFolder(folder, tree))).skills;
    if (!after || !mends(finding, scan, after)) {
      this.failed.push(finding.fingerprint);
      return undefined;
    }
    const id = folder.entries.find(({ path }) => path === fix.path)?.id;
    const { ruleId, effective, fingerprint } = finding;
    return { finding: { ruleId, effective, fingerprint }, fix, text: file.text, ...(id !== undefined && { blob: id }) };
  }

  private scan(tree: FileTree, folder: SkillFolder) {
    this.scanned += folder.entries.reduce((sum, { size }) => sum + size, 0);
    return this.scanner.scan(tree, [folder]);
  }

  private subject(folder: SkillFolder): Promise<Subject> {
    const known = this.subjects.get(skillKey(folder));
    const made = known ?? this.load(folder);
    this.subjects.set(skillKey(folder), made);
    return made;
  }

  private async load(folder: SkillFolder): Promise<Subject> {
    const { skill } = await loadSkill(this.tree, folder);
    const scan = (await this.scan(this.tree, folder)).skills[0]!;
    return { scan, files: textFiles(skill) };
  }
}

/**
 * Edits for the new findings of a report, each tried on the tree that was scanned: with it the finding is gone and no other one, nor a
 * gap, has come. The worst finding first; no two edits touch the same lines. At most 40 are tried, on at most 32 MiB.
 */
export async function offersOf(
  tree: FileTree,
  report: Report,
  selection: Selection,
  options: OfferOptions = {},
): Promise<Offers> {
  const wanted = report.skills
    .flatMap((skill) => skill.findings.map((finding) => ({ skill, finding })))
    .filter(({ finding }) => finding.status === "new")
    .toSorted((a, b) => compareSeverity(a.finding.effective, b.finding.effective));
  if (wanted.length === 0) return { offers: [], untried: 0, failed: [] };
  const search = new Search(
    await Scanner.with(options.custom ?? []),
    tree,
    (await foldersOf(tree, selection)).all,
    options,
  );
  const offers: Offer[] = [];
  for (const [at, { skill, finding }] of wanted.entries()) {
    if (search.isOver) return { offers, untried: wanted.length - at, failed: search.failed };
    const offer = await search.find(skill, finding, offers);
    if (offer) offers.push(offer);
  }
  return { offers, untried: 0, failed: search.failed };
}
