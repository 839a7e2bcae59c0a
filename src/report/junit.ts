import { counts, type Finding } from "../core/finding.ts";
import type { Report, SkillReport } from "../core/report.ts";
import type { Rule, RuleWords } from "../core/rule.ts";
import { htmlAttribute, htmlLines, htmlText } from "./escape.ts";
import { readingOf } from "./reading.ts";
import { stepOf } from "./step.ts";
import { headline, kindPrefix, nextStep, notesOf, pathWithin, plural, ruleIndex, tally, withStatus } from "./words.ts";

/** What a JUnit report needs besides the report. */
export interface JunitOptions {
  readonly rules: readonly Rule[];
  /** Address of the folder with a page for each rule, without a slash at the end. */
  readonly rulesUrl: string;
}

/** How a test ended. JUnit has no word for what wants a person's eye: `skipped` shows in every reader, and fails nothing. */
type Outcome = "failure" | "error" | "skipped";

interface TestCase {
  readonly name: string;
  readonly file?: string;
  /** Absent: it passed. */
  readonly outcome?: {
    readonly kind: Outcome;
    readonly type: string;
    readonly message: string;
    readonly body: string;
    /** Page of the rule. */
    readonly link?: string;
  };
  readonly output?: string;
}

interface Suite {
  readonly name: string;
  readonly cases: readonly TestCase[];
}

/** Findings of a skill that are cases of their own; the others are counted. */
const maxFindings = 500;

/** Characters and lines of a text in an element. */
const bodyMax = 4000;
const bodyLines = 40;

/*
 * What `htmlText` and `htmlLines` leave is text of XML 1.0 as well: the characters that XML cannot hold (§2.2) are named, `]]>` has lost
 * its `>` (§2.4), and the entities are numeric or among the five of §4.6.
 */
const attribute = (name: string, value: string, max = 500): string => ` ${name}="${htmlText(value, max)}"`;
const content = (text: string): string => htmlLines(text, bodyMax, bodyLines);

const placeOf = ({ location: { path, region } }: Finding): string =>
  `${path}:${region.startLine}:${region.startColumn}`;

/** Everything about a finding: GitLab shows this text only, and not the message beside it. */
function bodyOf(skill: SkillReport, finding: Finding, rule: RuleWords | undefined): string {
  const notes = notesOf(finding);
  const lines = finding.snippet.split(/\r\n|\r|\n/).filter((line) => line.trim() !== "");
  return [
    placeOf(finding),
    readingOf(skill, finding, rule),
    ...lines.map((line) => `| ${line}`),
    `${finding.effective}, confidence ${finding.confidence}${notes === "" ? "" : ` (${notes})`}, rule ${finding.ruleId}`,
    `fingerprint ${finding.fingerprint}`,
  ].join("\n");
}

/** Whether what does not pass is a failure: only where the run fails, which under a milder mode it does not. */
const outcomeOf = (report: Report, skill: SkillReport): Outcome =>
  report.verdict === "fail" && skill.verdict === "fail" ? "failure" : "skipped";

/** Findings that have to go until the skill passes: those of the rules that the policy names, new ones where there are any. */
function gatingOf({ toPass, findings }: SkillReport): ReadonlySet<Finding> {
  const rules = new Set(toPass?.rules);
  const counted = findings.filter((finding) => counts(finding) && rules.has(finding.ruleId));
  const fresh = new Set(counted.filter(({ status }) => status === "new").map(({ ruleId }) => ruleId));
  return new Set(counted.filter(({ ruleId, status }) => status === "new" || !fresh.has(ruleId)));
}

function findingCase(
  skill: SkillReport,
  finding: Finding,
  rule: RuleWords | undefined,
  at: { readonly kind: Outcome; readonly gates: boolean; readonly options: JunitOptions },
): TestCase {
  const { path, region } = finding.location;
  const { rules, rulesUrl } = at.options;
  const hasPage = rules.some(({ id }) => id === finding.ruleId);
  const title = rule?.title ?? finding.ruleId;
  const said = finding.message === title ? title : `${title}: ${finding.message}`;
  return {
    name: `${title} (${pathWithin(skill, path)}:${region.startLine}:${region.startColumn})`,
    file: path,
    outcome: {
      kind: at.gates ? at.kind : "skipped",
      type: finding.ruleId,
      message: `${path}:${region.startLine}: ${said}${at.gates ? "" : " (does not gate)"}`,
      body: bodyOf(skill, finding, rule),
      ...(hasPage ? { link: `${rulesUrl}/${finding.ruleId}.md` } : {}),
    },
  };
}

/** `2 fixed (1 high, 1 low)` for each status that has no cases. */
const othersOf = (skill: SkillReport): string[] =>
  (["fixed", "existing", "suppressed"] as const)
    .map((status) => [status, withStatus(skill, status)] as const)
    .filter(([, findings]) => findings.length > 0)
    .map(([status, findings]) => `${findings.length} ${status} (${tally(findings)})`);

/** The case that every skill has: a clean skill is a test that passes. */
function policyCase(report: Report, skill: SkillReport, rest: number): TestCase {
  const kind = outcomeOf(report, skill);
  const word = skill.verdict === "fail" ? "fails" : "needs a review";
  const output = [
    `trust ${skill.trust} of 100, ${skill.change}, ${plural(skill.files, "file")}`,
    ...othersOf(skill),
    ...(rest > 0 ? [`${plural(rest, "more finding")} not listed here`] : []),
  ].join("\n");
  const name = "passes the policy";
  if (skill.verdict === "pass") return { name, output };
  const message = `${kindPrefix(skill)}${skill.path} ${word}: ${skill.reasons.join("; ")}`;
  const body = [...skill.reasons, ...(skill.toPass?.reasons ?? []).map((reason) => `to pass: ${stepOf(reason)}`)].join(
    "\n",
  );
  return { name, outcome: { kind, type: skill.verdict, message, body }, output };
}

function skillSuite(
  report: Report,
  skill: SkillReport,
  rules: ReadonlyMap<string, RuleWords>,
  options: JunitOptions,
): Suite {
  const gating = gatingOf(skill);
  const listed = skill.findings.filter((finding) => gating.has(finding) || finding.status === "new");
  const ordered = [...listed.filter((each) => gating.has(each)), ...listed.filter((each) => !gating.has(each))];
  const kind = outcomeOf(report, skill);
  return {
    name: skill.path === "." ? skill.name : skill.path,
    cases: [
      policyCase(report, skill, ordered.length - maxFindings),
      ...ordered
        .slice(0, maxFindings)
        .map((each) => findingCase(skill, each, rules.get(each.ruleId), { kind, gates: gating.has(each), options })),
    ],
  };
}

/** The run itself: an error where it gave no verdict, a failure where it fails and no skill does. */
function runSuite(report: Report): Suite {
  const isBroken = report.verdict === "did-not-run";
  const isFailing = report.verdict === "fail" && report.skills.every(({ verdict }) => verdict !== "fail");
  const message = `Skill Scan: ${headline(report)}`;
  const body = [...report.reasons, nextStep(report)].filter((line) => line !== "").join("\n");
  const kind = isBroken ? ("error" as const) : ("failure" as const);
  const output = [message, ...report.notices.map(({ level, message: said }) => `${level}: ${said}`)].join("\n");
  return {
    name: "Skill Scan",
    cases: [
      {
        name: "scans and judges",
        ...(isBroken || isFailing ? { outcome: { kind, type: report.verdict, message, body } } : {}),
        output,
      },
    ],
  };
}

function outcomeLine({ kind, type, message, body, link }: NonNullable<TestCase["outcome"]>): string {
  const text = `${content(body)}${link === undefined ? "" : `\n${htmlAttribute(link)}`}`;
  return `      <${kind}${attribute("message", message)}${attribute("type", type)}>${text}</${kind}>`;
}

function caseLines(suite: Suite, { name, file, outcome, output }: TestCase): string[] {
  const inner = [
    ...(outcome ? [outcomeLine(outcome)] : []),
    ...(output === undefined ? [] : [`      <system-out>${content(output)}</system-out>`]),
  ];
  const at = file === undefined ? "" : attribute("file", file, 1000);
  return [
    `    <testcase${attribute("name", name, 300)}${attribute("classname", suite.name, 300)}${at} time="0">`,
    ...inner,
    "    </testcase>",
  ];
}

const countOf = (suites: readonly Suite[], kind: Outcome): number =>
  suites.flatMap(({ cases }) => cases).filter(({ outcome }) => outcome?.kind === kind).length;

function suiteLines(suite: Suite): string[] {
  const count = (kind: Outcome): number => countOf([suite], kind);
  const numbers = `tests="${suite.cases.length}" failures="${count("failure")}" errors="${count("error")}" skipped="${count("skipped")}"`;
  return [
    `  <testsuite${attribute("name", suite.name, 300)} ${numbers} time="0">`,
    ...suite.cases.flatMap((each) => caseLines(suite, each)),
    "  </testsuite>",
  ];
}

/**
 * The report as JUnit XML, in the form that Jenkins, GitLab, Azure Pipelines and CircleCI read (Jenkins, xUnit plugin: junit-10.xsd; of our
 * own is the `file` of a case, which GitLab and CircleCI link): a suite for each skill, in it a case for the policy and one for each
 * finding that is new or gates. There are failures exactly when the verdict is `fail`, and an error exactly when it is
 * `did-not-run`; what needs a review, what does not gate and what is only observed is `skipped`. Equal reports give equal bytes.
 */
export function junit(report: Report, options: JunitOptions): string {
  const rules = ruleIndex(options.rules, report.customRules);
  const suites = [runSuite(report), ...report.skills.map((skill) => skillSuite(report, skill, rules, options))];
  const tests = suites.reduce((sum, { cases }) => sum + cases.length, 0);
  const numbers = `tests="${tests}" failures="${countOf(suites, "failure")}" errors="${countOf(suites, "error")}"`;
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="Skill Scan" ${numbers} time="0">`,
    ...suites.flatMap(suiteLines),
    "</testsuites>",
  ].join("\n")}\n`;
}
