import type { Finding } from "../core/finding.ts";
import type { Report, SkillReport } from "../core/report.ts";
import type { Rule } from "../core/rule.ts";
import { compareSeverity } from "../core/severity.ts";
import { readingOf, treeFile } from "../report/reading.ts";
import { ruleIndex } from "../report/words.ts";

/** What the runner shows of one step, a level; what comes after is dropped without a word. */
export const maxAnnotations = 10;

export const annotationLevels = ["error", "warning", "notice"] as const;
export type AnnotationLevel = (typeof annotationLevels)[number];

/** One annotation, with the properties that the runner's commands take. */
export interface Annotation {
  readonly level: AnnotationLevel;
  readonly message: string;
  readonly properties: {
    readonly title: string;
    readonly file?: string;
    readonly startLine?: number;
    readonly endLine?: number;
  };
}

/** New findings by what they weigh; those that were there before are mentioned, not shouted. */
function levelOf(finding: Finding): AnnotationLevel | undefined {
  if (finding.status === "existing") return finding.effective === "info" ? undefined : "notice";
  if (finding.status !== "new") return undefined;
  const levels = { critical: "error", high: "error", medium: "warning", low: "notice", info: undefined } as const;
  return levels[finding.effective];
}

/** A finding with the skill that it is of. */
interface Placed {
  readonly skill: SkillReport;
  readonly finding: Finding;
}

type Clean = (text: string) => string;

/** The place of a finding; none for a path that cannot be shown as it is, which then stands in the message. */
function placeOf({ skill, finding }: Placed, clean: Clean): Partial<Annotation["properties"]> {
  const { path, region } = finding.location;
  // A member of a container can only be shown at the container.
  const file = treeFile(skill, path);
  if (clean(file) !== file) return {};
  if (file !== path) return { file, startLine: 1, endLine: 1 };
  return { file, startLine: region.startLine, endLine: Math.max(region.startLine, region.endLine) };
}

function annotationOf(
  placed: Placed,
  level: AnnotationLevel,
  { clean, rules }: { readonly clean: Clean; readonly rules: ReadonlyMap<string, Rule> },
): Annotation {
  const { skill, finding } = placed;
  const place = placeOf(placed, clean);
  const where = place.file === finding.location.path ? "" : `${finding.location.path}: `;
  const said = readingOf(skill, finding, rules.get(finding.ruleId));
  return {
    level,
    message: clean(`${where}${said} (${finding.effective}, ${finding.status})`),
    properties: { title: clean(`Skill Scan: ${finding.ruleId}`), ...place },
  };
}

const newFirst = (a: Finding, b: Finding): number => Number(a.status === "existing") - Number(b.status === "existing");

function capped(list: readonly Annotation[], level: AnnotationLevel, room: number): readonly Annotation[] {
  if (list.length <= room) return list;
  if (room <= 0) return [];
  const kept = list.slice(0, room - 1);
  const message = `${list.length - kept.length} more of this level are not shown here: the job summary and the report files have them.`;
  return [...kept, { level, message, properties: { title: "Skill Scan: more findings" } }];
}

/** Annotations that the step has made, or will make, by other means. */
export type Taken = Readonly<Partial<Record<AnnotationLevel, number>>>;

/** How annotations are made: `clean` makes hostile text visible and harmless; the runner's own escaping is the sender's business. */
export interface AnnotationOptions {
  readonly rules: readonly Rule[];
  readonly clean: Clean;
  readonly taken?: Taken;
}

/**
 * The annotations of a report: at most ten a level with those `taken`, new and worst first, the last one telling how many were
 * withheld.
 */
export function planAnnotations(report: Report, options: AnnotationOptions): readonly Annotation[] {
  const { clean, taken = {} } = options;
  const rules = ruleIndex(options.rules);
  const placed = report.skills
    .flatMap((skill) => skill.findings.map((finding) => ({ skill, finding })))
    .toSorted(({ finding: a }, { finding: b }) => newFirst(a, b) || compareSeverity(a.effective, b.effective));
  return annotationLevels.flatMap((level) =>
    capped(
      placed
        .filter(({ finding }) => levelOf(finding) === level)
        .map((each) => annotationOf(each, level, { clean, rules })),
      level,
      maxAnnotations - (taken[level] ?? 0),
    ),
  );
}
