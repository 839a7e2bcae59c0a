import type { Finding, FlowStep } from "../core/finding.ts";
import type { Location } from "../core/region.ts";
import type { SkillReport } from "../core/report.ts";
import type { RuleWords } from "../core/rule.ts";
import { pathWithin, plural, sentence } from "./words.ts";

/** What of a skill is needed to say where something lies in it. */
type Holder = Pick<SkillReport, "path" | "containers">;

const clip = (text: string, max: number): string => (text.length > max ? `${text.slice(0, max - 1)}…` : text);

/** The first sentence of a rule's own words, with the next one where it is as short as `Remove it.`; the rule's page has the others. */
export const firstSentence = (text: string): string =>
  sentence(/^.{25,}?(?<!\b(?:e\.g|i\.e))[.!?](?=\s+[^a-z\s]|$)/s.exec(text)?.[0] ?? text);

/** Characters of what a skill says in a sentence of ours: of what was seen, of an excerpt in it, of one step, of a path. */
const max = { seen: 300, excerpt: 80, step: 120, path: 100 };

/** Characters before a place in a long line that are shown: the excerpt has lost the indent of the line. */
const before = 10;

/** Part of a line: its beginning, or of a long one what stands at a column. */
function excerptOf(line: string, column: number): string {
  const from = column - 1 - before;
  const isFar = from > 0 && column < line.length && line.length > max.excerpt;
  return isFar ? `…${clip(line.slice(from), max.excerpt)}` : clip(line, max.excerpt);
}

/** Words and nothing else: no host, path, number or quotation is among them. */
const onlyWords = /^[\p{L}\s',;()-]*$/u;

/** What was seen, with the thing itself: where the words of the finding name no host, path or variable, with the line that it saw. */
function seenOf({ message, snippet, location }: Finding, rule: RuleWords | undefined): string {
  const line = snippet.split("\n").find((each) => each.trim() !== "");
  const isBare = message === rule?.title || onlyWords.test(message);
  if (!isBare || line === undefined) return sentence(clip(message, max.seen));
  return sentence(`${message}: ${excerptOf(line.trim(), location.region.startColumn)}`);
}

/** Steps of a flow that are told; of a longer one the first two and the last two. */
const maxTold = 4;

/** Steps of a flow that lead to its end, as they are told: a number stands for those that are left out. */
function toldSteps({ flow = [] }: Finding): readonly (FlowStep | number)[] {
  const steps = flow.slice(0, -1);
  return flow.length <= maxTold ? steps : [...steps.slice(0, 2), steps.length - 3, ...steps.slice(-1)];
}

/** What happened at a step, as a clause: `a file is read`, not `A file is read here`. */
function clauseOf({ message }: FlowStep): string {
  const bare = clip(message.replace(/^here /i, "").replace(/ here$/, ""), max.step);
  return /^[A-Z][a-z]*(?: |$)/.test(bare) ? `${bare.charAt(0).toLowerCase()}${bare.slice(1)}` : bare;
}

const stepsMore = (count: number): string => `${plural(count, "step")} more`;

/** The end of a path says more than its beginning. */
const shortPath = (path: string): string => (path.length > max.path ? `…${path.slice(1 - max.path)}` : path);

const isOneLine = (a: Location, b: Location): boolean => a.path === b.path && a.region.startLine === b.region.startLine;

/**
 * How it comes about, step by step; empty where there is no way to tell, or all of it stands in the line that is shown. `say` writes a
 * clause, `point` a place; steps in one line share the place of the last of them.
 */
export function evidenceOf(
  finding: Finding,
  say: (clause: string) => string,
  point: (place: Location) => string,
): string {
  const isHere = (place: Location): boolean => isOneLine(place, finding.location);
  if ((finding.flow ?? []).every(({ location }) => isHere(location))) return "";
  const steps = toldSteps(finding);
  const words = steps.map((step, i) => {
    if (typeof step === "number") return stepsMore(step);
    const next = steps[i + 1];
    const isShared = typeof next === "object" ? isOneLine(step.location, next.location) : isHere(step.location);
    return `${say(clauseOf(step))}${isShared ? "" : ` at ${point(step.location)}`}`;
  });
  return `${words.join(", ")}, then this line.`;
}

/** The same in plain words. */
export function evidenceWords(skill: Holder, finding: Finding): string {
  const point = ({ path, region }: Location): string => `${shortPath(pathWithin(skill, path))}:${region.startLine}`;
  const words = evidenceOf(finding, (clause) => clause, point);
  return words === "" ? "" : `Evidence: ${words}`;
}

/** `Also seen by a/b, c/d, Other scanner.`; empty where no other rule and no other scanner saw it. A scanner's name is hostile text. */
export function alsoWords({ also = [], seenBy = [] }: Finding): string {
  const others = [...also.map(({ ruleId }) => ruleId), ...seenBy];
  return others.length === 0 ? "" : `Also seen by ${others.join(", ")}.`;
}

/**
 * A finding where no excerpt stands beside it: what was seen, why it matters with the way that led there, what to do. One sentence each,
 * hostile text in them not yet escaped.
 */
export const readingOf = (skill: Holder, finding: Finding, rule: RuleWords | undefined): string =>
  [
    seenOf(finding, rule),
    ...(rule ? [firstSentence(rule.why)] : []),
    evidenceWords(skill, finding),
    ...(rule ? [firstSentence(rule.remediation)] : []),
  ]
    .filter((part) => part !== "")
    .join(" ");
