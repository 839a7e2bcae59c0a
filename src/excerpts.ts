import { type Excerpt, type ExcerptLine, type Excerpts, placeKey } from "./core/excerpt.ts";
import type { Finding } from "./core/finding.ts";
import { groupBy } from "./core/group-by.ts";
import { treeFile } from "./core/path.ts";
import { redactedPieces } from "./core/redact.ts";
import { LineIndex, type Location } from "./core/region.ts";
import type { Report } from "./core/report.ts";
import { compareSeverity } from "./core/severity.ts";
import type { FileEntry, FileTree } from "./core/skill.ts";
import { decode } from "./skills/decode.ts";
import { defaultLimits } from "./skills/load.ts";

/** How much is gathered. */
export interface ExcerptLimits {
  /** Lines before and behind a place. */
  readonly context: number;
  /** Lines of a place. */
  readonly lines: number;
  /** Characters of a line; of a longer one those around the place. */
  readonly columns: number;
  /** Characters of all excerpts together. */
  readonly total: number;
  /** Files that are read again: over an API each is a request. */
  readonly files: number;
}

/** A page of 5,000 findings stays below ten megabytes with these. */
export const excerptLimits: ExcerptLimits = { context: 2, lines: 5, columns: 240, total: 1_500_000, files: 400 };

/** Places of head: the finding, and each step that leads to it. What was fixed lies in base. */
const placesOf = ({ status, location, flow = [] }: Finding): readonly Location[] =>
  status === "fixed" ? [] : [location, ...flow.map((step) => step.location)];

/** Every place of a file of the tree, worst findings first; what lies in a container has no lines that an editor would show. */
function placesIn(report: Report): Location[] {
  const all = report.skills.flatMap((skill) =>
    skill.findings.map((finding) => ({
      rank: finding,
      places: placesOf(finding).filter(({ path }) => treeFile(skill, path) === path),
    })),
  );
  const isLate = ({ status }: Finding): number => Number(status !== "new");
  const ordered = all.sort(
    (a, b) => isLate(a.rank) - isLate(b.rank) || compareSeverity(a.rank.effective, b.rank.effective),
  );
  const places = new Map(ordered.flatMap((each) => each.places.map((place) => [placeKey(place), place] as const)));
  return [...places.values()];
}

/** A line as it is to be shown: offsets of its beginning, of the place in it, of its end, and whether it goes on before or behind. */
interface Cut {
  readonly number: number;
  readonly offsets: readonly [left: number, from: number, to: number, right: number];
  readonly goesOn: readonly [before: boolean, behind: boolean];
}

/** Where a line is cut: a long one to the columns around the place. */
function cutOf(text: string, index: LineIndex, { region }: Location, number: number, columns: number): Cut {
  const start = index.startOf(number);
  const next = number < index.lines ? index.startOf(number + 1) : text.length;
  const end = next - (/[\r\n]{1,2}$/.exec(text.slice(Math.max(start, next - 2), next))?.[0].length ?? 0);
  const within = (offset: number): number => Math.max(start, Math.min(end, offset));
  const isHit = number >= region.startLine && number <= region.endLine;
  const from = isHit ? within(number === region.startLine ? start + region.startColumn - 1 : start) : start;
  const to = isHit ? Math.max(from, within(number === region.endLine ? start + region.endColumn - 1 : end)) : start;
  const lead = Math.max(start, Math.min(from - Math.floor(columns / 4), end - columns));
  const left = end - start <= columns ? start : lead;
  const right = Math.min(end, left + columns);
  const offsets = [left, Math.min(from, right), Math.min(to, right), right] as const;
  return { number, offsets, goesOn: [left > start, right < end] };
}

/** Characters of lines that are looked through for secrets together: what is longer is one line after the other. */
const together = 8000;

/** The pieces of lines, three for each, secrets masked. */
function piecesOf(text: string, cuts: readonly Cut[]): string[][] {
  const offsets = cuts.flatMap((cut) => cut.offsets);
  if (offsets.at(-1)! - offsets[0]! > together) return cuts.map((cut) => redactedPieces(text, cut.offsets));
  const pieces = redactedPieces(text, offsets);
  return cuts.map((_, i) => pieces.slice(i * 4, i * 4 + 3));
}

/** The lines around a place; undefined where the text has no such line. */
function excerptOf(text: string, index: LineIndex, place: Location, limits: ExcerptLimits): Excerpt | undefined {
  const { startLine, endLine, endColumn } = place.region;
  if (startLine < 1 || startLine > index.lines || text === "") return undefined;
  // An empty line at the end of a file is none that an editor would number.
  const count = index.lines - Number(index.startOf(index.lines) === text.length);
  const lastHit = Math.min(count, endColumn === 1 && endLine > startLine ? endLine - 1 : endLine);
  const last = Math.min(lastHit, startLine + limits.lines - 1);
  const first = Math.max(1, startLine - limits.context);
  const end = last === lastHit ? Math.min(count, last + limits.context) : last;
  const numbers = Array.from({ length: Math.max(0, end - first + 1) }, (_, i) => first + i);
  if (numbers.length === 0) return undefined;
  const cuts = numbers.map((number) => cutOf(text, index, place, number, limits.columns));
  const pieces = piecesOf(text, cuts);
  const lines = cuts.map(({ number, goesOn }, i): ExcerptLine => {
    const [before = "", hit = "", after = ""] = pieces[i]!;
    return { number, before: goesOn[0] ? `…${before}` : before, hit, after: goesOn[1] ? `${after}…` : after };
  });
  return { lines, left: lastHit - last };
}

const sizeOf = ({ lines }: Excerpt): number =>
  lines.reduce((sum, { before, hit, after }) => sum + before.length + hit.length + after.length, 0);

/** The text of a file as it was scanned; undefined where it is none, or cannot be read. */
async function textOf(tree: FileTree, entry: FileEntry | undefined): Promise<string | undefined> {
  if (entry === undefined || entry.mode === "submodule") return undefined;
  try {
    return decode(await tree.read(entry, defaultLimits.fileBytes)).text;
  } catch {
    // The places of the file count as left out.
    return undefined;
  }
}

/** The lines around places of one file, by place. */
function excerptsIn(text: string, places: readonly Location[], limits: ExcerptLimits): [string, Excerpt][] {
  const index = new LineIndex(text);
  return places.flatMap((place): [string, Excerpt][] => {
    const excerpt = excerptOf(text, index, place, limits);
    return excerpt ? [[placeKey(place), excerpt]] : [];
  });
}

/**
 * The source lines around each finding and each step of a flow of a report, from the tree that was scanned, secrets masked. Bounded: the
 * worst findings come first, and what is left out is counted. A file that cannot be read again has no lines; nothing is thrown for it.
 */
export async function excerptsOf(
  tree: FileTree,
  report: Report,
  limits: ExcerptLimits = excerptLimits,
): Promise<Excerpts> {
  const wanted = placesIn(report);
  const files = [...groupBy(wanted, ({ path }) => [path])].slice(0, limits.files);
  const entries = new Map((files.length > 0 ? await tree.list() : []).map((entry) => [entry.path, entry]));
  const found = new Map<string, Excerpt>();
  for (const [path, places] of files) {
    const text = await textOf(tree, entries.get(path));
    for (const [key, excerpt] of text === undefined ? [] : excerptsIn(text, places, limits)) found.set(key, excerpt);
  }
  const kept = new Map<string, Excerpt>();
  let room = limits.total;
  for (const key of wanted.map(placeKey)) {
    const excerpt = found.get(key);
    const size = excerpt === undefined ? 0 : sizeOf(excerpt);
    if (excerpt === undefined || size > room) continue;
    room -= size;
    kept.set(key, excerpt);
  }
  return { places: kept, left: wanted.length - kept.size };
}
