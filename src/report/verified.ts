import { isCommitId } from "../core/commit.ts";
import type { Finding } from "../core/finding.ts";
import { treeFile } from "../core/path.ts";
import type { Location } from "../core/region.ts";
import type { Report, SkillReport } from "../core/report.ts";
import { categories, type Rule, type RuleWords, ruleCategory } from "../core/rule.ts";
import { scoreOfFindings } from "../core/score.ts";
import { effectiveSeverity } from "../core/severity.ts";
import { verdicts, worstVerdict } from "../core/verdict.ts";
import { parseReport, reportComplaint } from "./report-schema.ts";
import { ruleIndex } from "./words.ts";

/** How deep a report nests: report, skills, skill, findings, finding, flow, step, location, region; twice that is no report. */
const maxDepth = 24;

/** Longest path: what git and the file systems under it allow. */
const maxPath = 4096;

/** Where the string that begins at `at` ends. */
function stringEnd(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && text[end] !== '"') end += text[end] === "\\" ? 2 : 1;
  return end;
}

/** Sentences of a run as a whole, at most: each kind of ours names some ten and counts the rest. */
const maxSentences = 1000;

/** Rejects a text that nests deeper than any report, before anything is made of it. */
function checkDepth(text: string): void {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '"') at = stringEnd(text, at);
    else if (character === "[" || character === "{") depth++;
    else if (character === "]" || character === "}") depth--;
    if (depth > maxDepth) throw new Error(`it nests deeper than ${maxDepth} levels`);
  }
}

function parsed(text: string): Report {
  checkDepth(text);
  try {
    return parseReport(text);
  } catch (error) {
    throw new Error(reportComplaint(error));
  }
}

/** A file or folder of a tree: relative, POSIX, no step upwards, nothing that moves a cursor. */
function isPlainPath(path: string): boolean {
  if (path === ".") return true;
  if (path.length > maxPath || /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u.test(path)) return false;
  return path.split("/").every((part) => part !== "" && part !== "." && part !== "..");
}

const flowPlaces = ({ location, flow = [] }: Finding): readonly Location[] => [
  location,
  ...flow.map((step) => step.location),
];

/** Every path of a skill that a reader or code scanning is sent to; of a member of a container the container. */
function pathsOf(skill: SkillReport): readonly string[] {
  const locations = [
    ...skill.findings.flatMap(flowPlaces),
    ...skill.uses.map(({ location }) => location),
    ...skill.instructions.added.map(({ location }) => location),
  ];
  const inside = [...locations, ...skill.gaps].map(({ path }) => treeFile(skill, path));
  return [
    skill.path,
    ...(skill.previousPath === undefined ? [] : [skill.previousPath]),
    ...(skill.containers ?? []),
    ...inside,
  ];
}

function checkPaths({ skills, removed }: Report): void {
  const paths = [...skills.flatMap(pathsOf), ...removed.map(({ path }) => path)];
  if (!paths.every(isPlainPath)) throw new Error("it names a path that no tree of git has");
}

/** Only rules of ours are named: of findings, of what says the same, of what must change. */
function checkRules({ findings, toPass }: SkillReport, known: ReadonlyMap<string, RuleWords>): void {
  const named = findings.flatMap(({ ruleId, also = [] }) => [ruleId, ...also.map((twin) => twin.ruleId)]);
  if ([...named, ...(toPass?.rules ?? [])].every((ruleId) => known.has(ruleId))) return;
  throw new Error("it names a rule that this version does not have: use one version in both workflows");
}

/** Custom rules have ids like ours, each its own and none of ours: what a built-in rule says nobody else says. */
function checkCustomRules({ customRules = [] }: Report, rules: readonly Rule[]): void {
  const taken = new Set<string>(rules.map(({ id }) => id));
  for (const { id, references } of customRules) {
    const isId = /^[a-z-]+\/[a-z][a-z0-9-]{0,120}$/.test(id) && categories.includes(ruleCategory(id));
    if (!isId || taken.has(id)) throw new Error("it brings a rule with an id that no custom rule has");
    if (!references.every((url) => url.startsWith("https://")))
      throw new Error("it brings a rule that refers to no page");
    taken.add(id);
  }
}

/** Each finding, and what it was in base, is rated as severity and confidence rate it. */
function checkRatings(findings: readonly Finding[]): void {
  for (const finding of findings) {
    for (const rating of [finding, finding.before ?? finding]) {
      if (rating.effective !== effectiveSeverity(rating.severity, rating.confidence)) {
        throw new Error("it rates a finding otherwise than its severity and confidence do");
      }
    }
  }
}

function checkScore(skill: SkillReport): void {
  const { level, risk, trust } = scoreOfFindings(skill.findings);
  if (skill.level !== level || skill.risk !== risk || skill.trust !== trust) {
    throw new Error("it scores a skill otherwise than its findings do");
  }
}

/** No milder than its skills under its mode. A run that gave no verdict promises nothing, and `no-skills` has none that fails. */
function checkVerdict({ verdict, skills, policy }: Report): void {
  if (verdict === "did-not-run") return;
  const worst = worstVerdict(skills.map((skill) => skill.verdict));
  const least = policy.mode === "observe" ? "pass" : policy.mode === "warn" && worst === "fail" ? "review" : worst;
  const isRight =
    verdict === "no-skills"
      ? worst === "pass"
      : skills.length > 0 && verdicts.indexOf(verdict) >= verdicts.indexOf(least);
  if (!isRight) throw new Error("its verdict is not what its skills give");
}

/** What is printed line by line must not fill the log. */
function checkLength({ notices, reasons }: Report): void {
  if (notices.length + reasons.length > maxSentences) throw new Error(`it has more than ${maxSentences} notices`);
}

/** Ids of trees, as they stand in commands that a reader may run. */
function checkNames({ head, base, commit }: Report): void {
  const ids = [head, ...(base === undefined ? [] : [base]), ...(commit === undefined ? [] : [commit])];
  if (!ids.every(isCommitId)) throw new Error("it names no commits");
}

/**
 * Reads a report that somebody else may have written: by the schema, with our rules and its custom ones only, with paths of a tree, and in agreement
 * with itself. What its texts say stays hostile: the renderers make them inert. Throws an Error that says in a clause what is wrong.
 */
export function verifiedReport(text: string, rules: readonly Rule[]): Report {
  const report = parsed(text);
  checkCustomRules(report, rules);
  const known = ruleIndex(rules, report.customRules);
  if (report.shard) throw new Error("it is only a part: publish what the merge of all parts gives");
  checkLength(report);
  checkNames(report);
  checkPaths(report);
  for (const skill of report.skills) {
    checkRules(skill, known);
    checkRatings(skill.findings);
    checkScore(skill);
  }
  checkVerdict(report);
  return report;
}
