import type { Report, SkillReport } from "../core/report.ts";
import type { Rule } from "../core/rule.ts";
import { terminalText } from "./escape.ts";
import { painter, verdictStyles } from "./paint.ts";
import { briefCount, isBrief, type Page, skillLines, type TextLinks, wrap } from "./text-skill.ts";
import { countKinds, firstFew, headline, kindPrefix, nextStep, policyWords, ruleIndex, toolWords } from "./words.ts";

/** How a report for a terminal looks. */
export interface TextOptions {
  readonly rules: readonly Rule[];
  /** Whether to colour; false where the output is no terminal. */
  readonly color: boolean;
  /** Columns; 80 where it is not known. */
  readonly width?: number;
  /** Where places and rules lead, in a terminal that opens links. */
  readonly links?: TextLinks;
}

/** Columns that a page has at least. */
const least = 40;

/** Skills of a report, up to which all that was found is told of those that pass as well. */
const roomy = 5;

/** Skills of which all is said with their name that are shown in one line each, and how many names a fold of more of them has. */
const apart = 3;
const foldedNames = 10;

/** Whether its one line says no more than that all is well. */
const isQuiet = (skill: SkillReport, lines: readonly string[]): boolean =>
  lines.length === 1 &&
  skill.verdict === "pass" &&
  skill.trust === 100 &&
  skill.coverage === 1 &&
  skill.findings.length === 0 &&
  briefCount(skill).length === 0;

/** The skills, each behind an empty line where it has more than one; those in which there is nothing folded into one entry at the end. */
function bodyLines(skills: readonly SkillReport[], page: Page): string[] {
  const entries = skills.map((skill) => ({ skill, lines: skillLines(skill, page) }));
  const quiet = entries.filter(({ skill, lines }) => isQuiet(skill, lines)).map(({ skill }) => skill);
  const folded = new Set(quiet.length > apart ? quiet : []);
  const blocks = entries.filter(({ skill }) => !folded.has(skill)).map(({ lines }) => lines);
  if (folded.size > 0) {
    const verdict = page.paint(verdictStyles.pass, "PASS  ");
    const names = firstFew(
      quiet.map(({ path }) => path),
      foldedNames,
      (path) => terminalText(path, 100),
    );
    blocks.push([`${verdict} ${countKinds(quiet)} with no findings, trust 100`, ...wrap(names, 2, page)]);
  }
  return blocks.flatMap((lines, i) => (lines.length === 1 && blocks[i - 1]?.length === 1 ? lines : ["", ...lines]));
}

/** What a crowded report leaves out, and where it is. */
function leftOut({ skills }: Report, page: Page): string[] {
  const some = skills.some((skill) => isBrief(skill, page) && briefCount(skill).length > 0);
  const words =
    "What was found in skills that pass is counted only: --format html has all, as has a scan of one of them.";
  return some ? ["", ...wrap(words, 0, page)] : [];
}

/** The result in one line. */
const resultLine = (report: Report, page: Page): string =>
  `${page.paint(verdictStyles[report.verdict], report.verdict.toUpperCase())}  Skill Scan: ${headline(report)}`;

/** Lines of a report above which the result stands at its end as well: of more the beginning is out of sight. */
const screen = 20;

/** The result again, with how many need a review beside those that fail. */
function lastLine(report: Report, page: Page): string {
  const reviews = report.verdict === "fail" ? report.skills.filter(({ verdict }) => verdict === "review").length : 0;
  return `${resultLine(report, page)}${reviews > 0 ? `, ${reviews} ${reviews === 1 ? "needs" : "need"} a review` : ""}`;
}

function topLines(report: Report, page: Page): string[] {
  const next = nextStep(report);
  return [
    resultLine(report, page),
    ...report.reasons.flatMap((reason) => wrap(`- ${terminalText(reason)}`, 2, page)),
    ...(next === "" ? [] : wrap(`Next: ${next}`, 2, page)),
  ];
}

/** The report for a terminal: plain lines, coloured on demand, with nothing in them that a terminal or a runner would obey. */
export function text(report: Report, options: TextOptions): string {
  const page: Page = {
    paint: painter(options.color),
    links: options.links,
    width: Math.max(least, options.width ?? 80),
    rules: ruleIndex(options.rules, report.customRules),
    custom: new Set(report.customRules?.map(({ id }) => id)),
    crowded: report.skills.length > roomy,
  };
  const lines = [
    ...topLines(report, page),
    ...bodyLines(report.skills, page),
    ...leftOut(report, page),
    ...report.removed.map((skill) => `removed ${kindPrefix(skill)}${terminalText(skill.path, 300)}`),
    ...report.notices.flatMap((notice) => wrap(`${notice.level}: ${terminalText(notice.message)}`, 0, page)),
    "",
    ...wrap([toolWords(report), ...policyWords(report)].map((part) => terminalText(part)).join(", "), 0, page).map(
      (line) => page.paint("dim", line),
    ),
  ];
  if (lines.length > screen) lines.push(lastLine(report, page));
  return `${lines.join("\n")}\n`;
}
