import type { Finding } from "../core/finding.ts";
import { treeFile } from "../core/path.ts";
import type { SkillReport } from "../core/report.ts";
import type { FileEntry, FileTree } from "../core/skill.ts";
import { decode } from "../skills/decode.ts";
import { changedLines, holdsLines, type LineRange } from "./changed-lines.ts";

/** Files that are compared line by line, and bytes of each: what is found in others is annotated all the same, only later. */
const maxFiles = 200;
const maxBytes = 2_000_000;

type Entries = ReadonlyMap<string, FileEntry>;

const entriesOf = async (tree: FileTree): Promise<Entries> =>
  new Map((await tree.list()).map((entry) => [entry.path, entry]));

/** Where a file of a skill was in base: the skill may have moved. */
function pathBefore({ path, previousPath }: SkillReport, file: string): string {
  if (previousPath === undefined || path === ".") return file;
  return file.startsWith(`${path}/`) ? `${previousPath}${file.slice(path.length)}` : file;
}

/** A new finding of head that points at a line of a file as the tree has it. */
const isDirect = (skill: SkillReport, { status, location: { path } }: Finding): boolean =>
  status === "new" && treeFile(skill, path) === path;

/** Files of a skill with such findings, the worst first. */
const filesOf = (skill: SkillReport): readonly string[] =>
  skill.change === "unchanged"
    ? []
    : [...new Set(skill.findings.filter((each) => isDirect(skill, each)).map(({ location }) => location.path))];

const textOf = async (tree: FileTree, entry: FileEntry): Promise<string> =>
  decode(await tree.read(entry, maxBytes)).text;

/** The two sides of a comparison, their entries by path. */
interface Sides {
  readonly base: FileTree;
  readonly head: FileTree;
  readonly before: Entries;
  readonly after: Entries;
}

/** Lines of a file of head that base has not; none where that cannot be told, since only the order of annotations hangs on it. */
async function linesOf(file: string, was: string, { base, head, before, after }: Sides): Promise<readonly LineRange[]> {
  const now = after.get(file);
  const then = before.get(was) ?? before.get(file);
  if (now === undefined || (now.id !== undefined && now.id === then?.id)) return [];
  try {
    return changedLines(then ? await textOf(base, then) : "", await textOf(head, now));
  } catch {
    return [];
  }
}

function markedIn(skill: SkillReport, lines: ReadonlyMap<string, readonly LineRange[]>): SkillReport {
  const isChanged = (finding: Finding): boolean => {
    const { path, region } = finding.location;
    const { startLine } = region;
    return isDirect(skill, finding) && holdsLines(lines.get(path) ?? [], { start: startLine, end: startLine });
  };
  return {
    ...skill,
    findings: skill.findings.map((finding) => (isChanged(finding) ? { ...finding, onChangedLine: true } : finding)),
  };
}

/**
 * The skills with each new finding marked whose first line the change put in. Reads at most 200 files of either tree, those with
 * findings, gravest skills first; throws what listing a tree throws.
 */
export async function markChanged(
  skills: readonly SkillReport[],
  trees: { readonly base: FileTree; readonly head: FileTree },
): Promise<readonly SkillReport[]> {
  const wanted = skills.flatMap((skill) => filesOf(skill).map((file) => [file, pathBefore(skill, file)] as const));
  if (wanted.length === 0) return skills;
  const sides = { ...trees, before: await entriesOf(trees.base), after: await entriesOf(trees.head) };
  const lines = new Map<string, readonly LineRange[]>();
  for (const [file, was] of wanted.slice(0, maxFiles)) lines.set(file, await linesOf(file, was, sides));
  return skills.map((skill) => markedIn(skill, lines));
}
