import type { Result, Location as SarifLocation, Region as SarifRegion, Suppression } from "sarif";
import type { Finding, FlowStep } from "../core/finding.ts";
import { treeFile } from "../core/path.ts";
import type { Location, Region } from "../core/region.ts";
import type { SkillReport } from "../core/report.ts";
import type { RuleWords } from "../core/rule.ts";
import { encodePath, plainText } from "./escape.ts";
import { alsoWords, readingOf } from "./reading.ts";
import { levels } from "./sarif-rules.ts";
import { notesOf } from "./words.ts";

/** Steps of a flow and related locations of a result that are written; GitHub keeps 1,000 and 100 of them. */
const maxSteps = 1000;

/** A region that every reader accepts: 1-based, its end not before its start. */
function regionOf(region: Region): SarifRegion {
  const startLine = Math.max(1, region.startLine);
  const startColumn = Math.max(1, region.startColumn);
  const endLine = Math.max(startLine, region.endLine);
  const endColumn = Math.max(endLine === startLine ? startColumn : 1, region.endColumn);
  return { startLine, startColumn, endLine, endColumn };
}

const start: Region = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };

/** What tells in which files of the tree the members lie. */
type Holder = Pick<SkillReport, "containers">;

/**
 * A place relative to the root of the repository; of a member of a container the container, which is the file that exists there, with
 * the member as a logical location (demand D63).
 */
export function locationOf(skill: Holder, { path, region }: Location): SarifLocation {
  const file = treeFile(skill, path);
  return {
    physicalLocation: {
      artifactLocation: { uri: encodePath(file), uriBaseId: "%SRCROOT%" },
      region: regionOf(file === path ? region : start),
    },
    ...(file === path ? {} : { logicalLocations: [{ fullyQualifiedName: plainText(path), kind: "member" }] }),
  };
}

/** `text` with the place before it where the location cannot say it: in a member of a container. */
const placed = (skill: Holder, { path, region }: Location, text: string): string =>
  treeFile(skill, path) === path ? text : `${path}:${region.startLine}: ${text}`;

const stepOf = (skill: Holder, step: FlowStep): SarifLocation => ({
  ...locationOf(skill, step.location),
  message: { text: plainText(placed(skill, step.location, step.message)) },
});

/** The first steps and the last one, which is where the flow ends. */
const boundedFlow = (flow: readonly FlowStep[]): readonly FlowStep[] =>
  flow.length <= maxSteps ? flow : [...flow.slice(0, maxSteps - 1), ...flow.slice(-1)];

function flowOf(skill: Holder, finding: Finding): Pick<Result, "codeFlows" | "relatedLocations"> {
  const flow = boundedFlow(finding.flow ?? []);
  if (flow.length < 2) return {};
  return {
    codeFlows: [{ threadFlows: [{ locations: flow.map((step) => ({ location: stepOf(skill, step) })) }] }],
    relatedLocations: flow.slice(0, -1).map((step, i) => ({ id: i + 1, ...stepOf(skill, step) })),
  };
}

/** Longest message: what GitHub shows of one before it is folded is far less. */
const maxMessage = 2000;

/** What was seen, why it matters, what to do; then how sure that is, and who else saw it. GitHub shows this text, not Markdown. */
function messageOf(skill: SkillReport, finding: Finding, rule: RuleWords): string {
  const notes = notesOf(finding);
  const said = placed(skill, finding.location, readingOf(skill, finding, rule));
  const parts = [said, notes === "" ? "" : `(${notes})`, alsoWords(finding)];
  return plainText(parts.filter((part) => part !== "").join(" "), maxMessage);
}

function suppressionsOf(finding: Finding): Suppression[] {
  const note = finding.suppression;
  return [
    {
      kind: "external",
      status: "accepted",
      ...(note ? { justification: plainText(`${note.reason} (${note.owner}, until ${note.expires})`) } : {}),
    },
  ];
}

/** One finding of a skill by its rule, which stands at `ruleIndex`. `compared` says whether the status against base is known. */
export function resultOf(
  finding: Finding,
  skill: SkillReport,
  of: { rule: RuleWords; ruleIndex: number; compared: boolean },
) {
  const { rule, ruleIndex, compared } = of;
  const suppressed = finding.status === "suppressed";
  return {
    ruleId: finding.ruleId,
    ruleIndex,
    level: levels[finding.effective],
    message: { text: messageOf(skill, finding, rule) },
    locations: [locationOf(skill, finding.location)],
    ...flowOf(skill, finding),
    partialFingerprints: {
      // What code scanning matches alerts by. `:1` is the form that GitHub's own uploader gives it.
      primaryLocationLineHash: `${finding.fingerprint}:1`,
      "skillScanFingerprint/v1": finding.fingerprint,
    },
    ...(compared ? { baselineState: finding.status === "new" ? ("new" as const) : ("unchanged" as const) } : {}),
    ...(suppressed ? { suppressions: suppressionsOf(finding) } : {}),
    properties: {
      severity: finding.severity,
      effectiveSeverity: finding.effective,
      confidence: finding.confidence,
      skill: skill.path,
      trust: skill.trust,
      ...(finding.context === undefined ? {} : { context: finding.context }),
      ...(finding.layers.length === 0 ? {} : { layers: finding.layers }),
      ...(finding.also === undefined ? {} : { also: finding.also.map(({ ruleId }) => ruleId) }),
    },
  };
}
