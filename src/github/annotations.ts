import type { Finding } from "../core/finding.ts";
import { treeFile } from "../core/path.ts";
import type { Report, SkillReport } from "../core/report.ts";
import type { Rule, RuleWords } from "../core/rule.ts";
import { compareSeverity } from "../core/severity.ts";
import { readingOf } from "../report/reading.ts";
import { plural, ruleIndex } from "../report/words.ts";

/**
 * What the runner shows of one step, a level, of at most 50 a job (docs: Workflow commands, "annotations"; demand D34); what comes after
 * is dropped without a word.
 */
export const maxAnnotations = 10;

/** Annotations of one check run, in the batches that GitHub takes: nobody reads on. */
export const maxCheckAnnotations = 1000;

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
  { clean, rules }: { readonly clean: Clean; readonly rules: ReadonlyMap<string, RuleWords> },
): Annotation {
  const { skill, finding } = placed;
  const place = placeOf(placed, clean);
  const where = place.file === finding.location.path ? "" : `${finding.location.path}: `;
  const said = readingOf(skill, finding, rules.get(finding.ruleId));
  // Where nothing is compared, nothing is new.
  const standing = skill.change === "unchanged" && finding.status === "new" ? [] : [finding.status];
  return {
    level,
    message: clean(`${where}${said} (${[finding.effective, ...standing].join(", ")})`),
    properties: { title: clean(`Skill Scan: ${finding.ruleId}`), ...place },
  };
}

const newFirst = (a: Finding, b: Finding): number => Number(a.status === "existing") - Number(b.status === "existing");

/** What stands on a line that the change touched is what its reader looks at. */
const changedFirst = (a: Finding, b: Finding): number =>
  Number(b.onChangedLine ?? false) - Number(a.onChangedLine ?? false);

/** Findings that are annotated: what the change brings before what was there, on changed lines before elsewhere, then the worst. */
function inOrder(report: Report): readonly (Placed & { readonly level: AnnotationLevel })[] {
  return report.skills
    .flatMap((skill) =>
      skill.findings.flatMap((finding) => {
        const level = levelOf(finding);
        return level === undefined ? [] : [{ skill, finding, level }];
      }),
    )
    .toSorted(
      ({ finding: a }, { finding: b }) =>
        newFirst(a, b) || changedFirst(a, b) || compareSeverity(a.effective, b.effective),
    );
}

const title = "Skill Scan: more findings";

/** The first of a level, as many as there is room for, the last of them telling how many are missing. */
function capped(list: readonly Annotation[], level: AnnotationLevel, room: number): readonly Annotation[] {
  if (list.length <= room) return list;
  if (room <= 0) return [];
  const kept = list.slice(0, room - 1);
  const message = `${list.length - kept.length} more of this level are not shown here: the job summary and the report files have them.`;
  return [...kept, { level, message, properties: { title } }];
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
 * The annotations of a step: at most ten a level with those `taken`; new ones, on changed lines, worst first, the last one telling how
 * many were withheld. Nothing that the change fixed or deleted is among them.
 */
export function planAnnotations(report: Report, options: AnnotationOptions): readonly Annotation[] {
  const { clean, taken = {} } = options;
  const rules = ruleIndex(options.rules, report.customRules);
  const placed = inOrder(report);
  return annotationLevels.flatMap((level) => {
    const room = Math.max(0, maxAnnotations - (taken[level] ?? 0));
    const all = placed.filter((one) => one.level === level);
    return capped(
      all.map((one) => annotationOf(one, level, { clean, rules })),
      level,
      room,
    );
  });
}

/** An annotation that has a place, as a check run takes it. */
export interface PlacedAnnotation extends Annotation {
  readonly properties: Annotation["properties"] & {
    readonly file: string;
    readonly startLine: number;
    readonly endLine: number;
  };
}

const hasPlace = (annotation: Annotation): annotation is PlacedAnnotation => annotation.properties.file !== undefined;

/**
 * The annotations of a check run, in the same order: at most `most`, all of them with a place. The last one says how many findings were
 * left out, at the place of the first of those.
 */
export function planCheckAnnotations(
  report: Report,
  { clean, rules }: AnnotationOptions,
  most: number = maxCheckAnnotations,
): readonly PlacedAnnotation[] {
  const index = ruleIndex(rules, report.customRules);
  const placed = inOrder(report);
  const isPlaced = (one: Placed): boolean => placeOf(one, clean).file !== undefined;
  const first = placed.filter(isPlaced).slice(0, most);
  const shown = first.map((one) => annotationOf(one, one.level, { clean, rules: index })).filter(hasPlace);
  const last = shown.at(-1);
  if (last === undefined || placed.length === shown.length) return shown;
  const kept = shown.slice(0, most - 1);
  const { file, startLine, endLine } = (shown[kept.length] ?? last).properties;
  const message = `${plural(placed.length - kept.length, "more finding")} not annotated: the job summary and the report files have them.`;
  return [...kept, { level: "notice", message, properties: { title, file, startLine, endLine } }];
}
