import type { Excerpt, Excerpts } from "../../core/excerpt.ts";
import { placeKey } from "../../core/excerpt.ts";
import { counts, type Finding, type FindingStatus } from "../../core/finding.ts";
import type { Location } from "../../core/region.ts";
import type { SkillReport } from "../../core/report.ts";
import { scoreOfFindings } from "../../core/score.ts";
import type { FileChange } from "../../fix/patch.ts";
import type { FindingJudgement } from "../../policy/finding-gates.ts";
import { arithmetic } from "../../report/arithmetic.ts";
import { terminalLine, terminalText } from "../../report/escape.ts";
import { type Page, paragraph, part, pasted } from "../../report/page.ts";
import { severityStyles } from "../../report/paint.ts";
import { alsoWords } from "../../report/reading.ts";
import { kindPrefix, sentence } from "../../report/words.ts";
import { diffLines } from "./diff.ts";
import type { ExplainedRule } from "./rule-explanation.ts";

/** A finding with all that is known of how it came about and what it does. */
export interface ExplainedFinding {
  readonly skill: SkillReport;
  readonly finding: Finding;
  readonly rule?: ExplainedRule;
  readonly excerpts: Excerpts;
  /** Absent where the policy that judged is not at hand, as for a report of another run. */
  readonly judgement?: FindingJudgement;
  /** The edit that would be made: one that was tried. */
  readonly edit?: { readonly title: string; readonly change: FileChange };
  /** An entry that accepts it, and the file it goes into. */
  readonly acceptance: string;
  readonly exceptionsPath: string;
  /** Paths of other skills with the same finding. */
  readonly elsewhere: readonly string[];
}

/** What its status means, where that does not go without saying. */
const statusWords: Readonly<Record<FindingStatus, string>> = {
  new: "",
  existing: "there before, ",
  fixed: "fixed by the change, ",
  suppressed: "accepted, ",
};

const placeOf = ({ path, region }: Location): string =>
  `${terminalText(path, 300)}:${region.startLine}:${region.startColumn}`;

/** Lines of source with their numbers, what was found underlined. */
function sourceLines({ lines, left }: Excerpt, indent: number, page: Page): string[] {
  const digits = String(lines.at(-1)?.number ?? 0).length;
  const room = Math.max(40, page.width - indent - digits - 3);
  const lead = " ".repeat(indent);
  const rows = lines.flatMap(({ number, before, hit, after }) => {
    const head = `${lead}${String(number).padStart(digits)} ${page.paint("dim", "|")} `;
    const [from, found] = [terminalLine(before, 1000), terminalLine(hit, 1000)];
    // A place far to the right moves into view, with some of what stands before it.
    const cut = Math.max(0, Math.min(from.length - 16, from.length + found.length - room));
    const text = terminalLine(`${before}${hit}${after}`, 1000);
    const shown = cut > 0 ? `…${text.slice(cut + 1)}` : text;
    const line = `${head}${shown.length > room ? `${shown.slice(0, room - 1)}…` : shown}`.trimEnd();
    const width = Math.min(found.trimEnd().length, room - (from.length - cut));
    if (hit.trim() === "" || width <= 0) return [line];
    const under = `${" ".repeat(indent + digits)} ${page.paint("dim", "|")} ${" ".repeat(from.length - cut)}`;
    return [line, `${under}${page.paint("red", "^".repeat(width))}`];
  });
  return left > 0 ? [...rows, `${lead}... and ${left} more lines of it`] : rows;
}

/** The source around a place; where that is not at hand the excerpt of the finding itself. */
function excerptLines({ excerpts, finding }: ExplainedFinding, place: Location, page: Page): string[] {
  const excerpt = excerpts.places.get(placeKey(place));
  if (excerpt) return sourceLines(excerpt, 2, page);
  if (place !== finding.location) return [];
  const bar = page.paint("dim", "|");
  return finding.snippet
    .split(/\r\n|\r|\n/)
    .slice(0, 8)
    .map((line) => `  ${bar} ${terminalLine(line, page.width - 4)}`.trimEnd());
}

function flowLines(one: ExplainedFinding, page: Page): string[] {
  const { flow = [] } = one.finding;
  return flow.flatMap(({ location, message }, i) => [
    ...paragraph(`${i + 1}. ${terminalText(message, 300)}`, 2, page),
    `     ${page.paint("cyan", placeOf(location))}`,
    ...excerptLines(one, location, page).map((line) => `   ${line}`),
  ]);
}

function confidenceLines({ finding, rule }: ExplainedFinding, page: Page): string[] {
  const { severity, confidence, effective, context, before } = finding;
  const sentences = [
    rule && rule.confidence !== confidence
      ? `The rule is of ${rule.confidence} confidence; here it is ${confidence}${context ? `, since it stands ${terminalText(context)}` : ""}.`
      : `The confidence is ${confidence}${context ? ` (${terminalText(context)})` : ", that of the rule"}.`,
    severity === effective
      ? `So its severity counts as it is: ${effective}.`
      : `So its severity ${severity} counts as ${effective}.`,
    before ? `In base it was ${before.effective} (confidence ${before.confidence}).` : "",
    terminalText(alsoWords(finding)),
  ];
  return paragraph(sentences.filter((each) => each !== "").join(" "), 2, page);
}

/** The trust of the skill as it is, and as it would be without the finding. */
function trustLines({ skill, finding }: ExplainedFinding, page: Page): string[] {
  if (!counts(finding)) return [];
  const without = scoreOfFindings(skill.findings.filter((each) => each !== finding)).trust;
  const told = arithmetic(skill, 6, (each) =>
    each === finding ? "this one" : terminalText(`${each.ruleId} at line ${each.location.region.startLine}`),
  );
  const gain = without - skill.trust;
  const words =
    gain > 0
      ? `Without it the trust would be ${without}, not ${skill.trust}.`
      : `Without it the trust would stay ${skill.trust}.`;
  return paragraph(`${words} How it is made: ${told}`, 2, page);
}

function judgementLines({ judgement, skill }: ExplainedFinding, page: Page): string[] {
  if (!judgement) return paragraph(`The skill was judged: ${skill.verdict}.`, 2, page);
  const { exempt, gates, mode } = judgement;
  if (exempt !== undefined)
    return paragraph(sentence(terminalText(`${exempt[0]!.toUpperCase()}${exempt.slice(1)}`)), 2, page);
  const crossed = gates.find((gate) => gate.crossed);
  const verb = { fail: "It makes the skill fail", review: "It makes the skill need a review" };
  return [
    ...paragraph(crossed ? `${verb[crossed.gate]}.` : "No gate minds it by its severity.", 2, page),
    ...gates.map(
      ({ gate, crossed: over, threshold }) =>
        `  ${over ? page.paint(gate === "fail" ? "red" : "yellow", "crossed    ") : "not crossed"} ${terminalText(threshold)}`,
    ),
    ...(mode === undefined ? [] : paragraph(`The mode is ${mode}, so the check stays green.`, 2, page)),
    ...skill.reasons.slice(0, 5).flatMap((reason) => paragraph(`Of the skill: ${terminalText(reason)}.`, 2, page)),
  ];
}

/** Everything about a finding, as lines for a terminal. */
export function findingLines(one: ExplainedFinding, page: Page): string[] {
  const { skill, finding, rule, edit, elsewhere } = one;
  const { effective, ruleId, fingerprint, layers, location, status, message } = finding;
  const title = terminalText(rule?.title ?? message);
  const said = message === rule?.title ? [] : paragraph(sentence(terminalText(message)), 0, page);
  return [
    `${page.paint(severityStyles[effective], effective.toUpperCase())}  ${page.paint("bold", title)}`,
    `${terminalText(ruleId)}  ${fingerprint}`,
    ...said,
    "",
    `${page.paint("cyan", placeOf(location))}  ${statusWords[status]}in ${kindPrefix(skill)}${terminalText(skill.path, 200)}`,
    ...excerptLines(one, location, page),
    ...(layers.length === 0 ? [] : paragraph(`Decoded from ${terminalText(layers.join(", then "))}.`, 2, page)),
    ...part("How it comes about", flowLines(one, page), page),
    ...part("Why it matters", rule ? paragraph(rule.why.replaceAll("`", ""), 2, page) : [], page),
    ...part("How sure", confidenceLines(one, page), page),
    ...part("What it costs", trustLines(one, page), page),
    ...part("How it gates", judgementLines(one, page), page),
    ...part("What to do", rule ? paragraph(rule.remediation.replaceAll("`", ""), 2, page) : [], page),
    ...part(
      "The edit that skill-scan fix would make",
      edit
        ? [
            ...paragraph(`${edit.title}.`, 2, page),
            ...diffLines(edit.change, page).map((line) => `  ${line}`.trimEnd()),
          ]
        : [],
      page,
    ),
    ...part(`To accept it: ${one.exceptionsPath}`, pasted(one.acceptance), page),
    ...(elsewhere.length === 0
      ? []
      : [
          "",
          ...paragraph(
            `The same is found in: ${elsewhere
              .slice(0, 10)
              .map((path) => terminalText(path, 200))
              .join(", ")}.`,
            0,
            page,
          ),
        ]),
    "",
    page.paint("dim", `skill-scan explain ${terminalText(ruleId)} has more on the rule.`),
  ];
}
