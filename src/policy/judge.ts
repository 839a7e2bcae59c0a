import { withoutDuplicates } from "../core/duplicates.ts";
import { comparePaths } from "../core/path.ts";
import type { Notice, SkillComparison, SkillReport } from "../core/report.ts";
import { type RunVerdict, type Verdict, verdicts, worstVerdict } from "../core/verdict.ts";
import { countKinds, kindPrefix } from "../report/words.ts";
import { type Applied, applyPolicy, type LevelOf, levelOf } from "./apply.ts";
import { askGates } from "./gates.ts";
import { type Matcher, matcher } from "./globs.ts";
import { overlay } from "./merge.ts";
import type { Mode, Policy, Suppression } from "./policy.ts";
import { activeSuppressions, type SuppressionMatcher, suppressionNotices } from "./suppressions.ts";

/** All that judging needs. */
export interface JudgeInput {
  readonly comparisons: readonly SkillComparison[];
  readonly policy: Policy;
  /** The day of judgement: ISO date, UTC. */
  readonly today: string;
  /** False when base was wanted and could not be scanned: then everything in head gates. */
  readonly compared: boolean;
  /** True when every skill of the repository was scanned, so that a suppression which covers nothing is stale. */
  readonly complete?: boolean;
}

/** What a policy makes of the comparisons. */
export interface Judgement {
  /** Gravest first, then by path. */
  readonly skills: readonly SkillReport[];
  readonly verdict: RunVerdict;
  /** One plain sentence each, gravest first. */
  readonly reasons: readonly string[];
  readonly notices: readonly Notice[];
}

/** Skills named one by one in the reasons of a run. */
const maxNamed = 10;

/** A policy with its patterns compiled, for one run. */
interface Bench {
  readonly policy: Policy;
  readonly newOnly: boolean;
  readonly excluded: Matcher;
  readonly paths: readonly Matcher[];
  /** Levels of the skills for which no path says otherwise. */
  readonly level: LevelOf;
  readonly suppressions: readonly SuppressionMatcher[];
}

/** One skill judged, and what applying the policy to it showed. */
interface Judged {
  readonly report: SkillReport;
  readonly excluded: boolean;
  readonly off: Applied["off"];
  readonly used: Applied["used"];
}

/** A skill that moved is excluded only when it was before: moving it must not take it out of judgement. */
const isExcluded = ({ path, previousPath }: SkillComparison, excluded: Matcher): boolean =>
  excluded(path) && (previousPath === undefined || excluded(previousPath));

function judgeSkill(skill: SkillComparison, bench: Bench): Judged {
  const { policy } = bench;
  if (isExcluded(skill, bench.excluded)) {
    const reasons = ["excluded by the policy, so it was not judged"];
    const findings = withoutDuplicates(skill.findings);
    return { report: { ...skill, findings, verdict: "pass", reasons }, excluded: true, off: [], used: new Set() };
  }
  const overrides = policy.paths.filter((_, index) => bench.paths[index]!(skill.path));
  const fail = overlay(
    policy.fail,
    overrides.map((override) => override.fail),
  );
  const review = overlay(
    policy.review,
    overrides.map((override) => override.review),
  );
  const others = overrides.flatMap(({ rules }) => rules);
  const level = others.length === 0 ? bench.level : levelOf([...policy.rules, ...others]);
  const { skill: applied, off, used } = applyPolicy(skill, level, bench.suppressions);
  return { report: { ...applied, ...askGates(applied, { fail, review }, bench.newOnly) }, excluded: false, off, used };
}

const byGravity = (a: SkillReport, b: SkillReport): number =>
  verdicts.indexOf(b.verdict) - verdicts.indexOf(a.verdict) || comparePaths(a.path, b.path);

/** A path on one line: it comes from the pull request. */
const inline = (path: string): string => path.replace(/[\s\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ");

/** What is judged, in a sentence: its path, and its kind where it is no skill. */
function nameOf(report: SkillReport): string {
  if (report.path !== ".") return `${kindPrefix(report)}${inline(report.path)}`;
  return report.kind === "skill" ? "the skill in the root folder" : `${kindPrefix(report)}the root folder`;
}

/** Each skill that does not pass with its first reason. */
function skillReasons(reports: readonly SkillReport[]): string[] {
  const failing = reports.filter(({ verdict }) => verdict !== "pass");
  const sentences = failing.slice(0, maxNamed).map((report) => {
    return `${nameOf(report)} ${report.verdict === "fail" ? "fails" : "needs a review"}: ${report.reasons[0]}`;
  });
  const more = failing.slice(maxNamed);
  if (more.length === 0) return sentences;
  return [...sentences, `${countKinds(more, "more ")} ${more.length === 1 ? "does" : "do"} not pass`];
}

/** The verdict that a mode lets stand, and why when it is another one. */
function underMode(verdict: Verdict, mode: Mode): { verdict: Verdict; reasons: readonly string[] } {
  if (mode === "observe" && verdict !== "pass") {
    return {
      verdict: "pass",
      reasons: [`the mode is observe, so the verdict of the policy (${verdict}) is only shown`],
    };
  }
  if (mode === "warn" && verdict === "fail") {
    return { verdict: "review", reasons: ["the mode is warn, so what fails by the policy is a review"] };
  }
  return { verdict, reasons: [] };
}

function runVerdict(judged: readonly Judged[], mode: Mode): { verdict: RunVerdict; reasons: readonly string[] } {
  if (judged.length === 0) return { verdict: "no-skills", reasons: [] };
  if (judged.every(({ excluded }) => excluded)) {
    return { verdict: "no-skills", reasons: ["all that was scanned is excluded by the policy"] };
  }
  return underMode(worstVerdict(judged.map(({ report }) => report.verdict)), mode);
}

function offNotice(ruleIds: readonly string[]): Notice[] {
  if (ruleIds.length === 0) return [];
  const each = [...new Set(ruleIds)].sort().map((id) => `${id} (${ruleIds.filter((other) => other === id).length})`);
  const what = ruleIds.length === 1 ? "1 finding was" : `${ruleIds.length} findings were`;
  return [{ level: "notice", message: `${what} left out, of rules that the policy turns off: ${each.join(", ")}` }];
}

function notices({ policy, today, complete = false }: JudgeInput, judged: readonly Judged[]): Notice[] {
  const seen = judged.filter(({ excluded }) => !excluded);
  const used = new Set<Suppression>(seen.flatMap((one) => [...one.used]));
  const skills = seen.map(({ report }) => report.path);
  return [
    ...suppressionNotices(policy.suppressions, used, { today, skills, complete }),
    ...offNotice(seen.flatMap(({ off }) => off)),
  ];
}

/**
 * Judges each skill, and the run, by a policy. Pure: the day comes in.
 * Suppressed findings and excluded skills stay in the result, marked. Throws a RangeError when `today` is no ISO date.
 */
export function judge(input: JudgeInput): Judgement {
  const { comparisons, policy, today, compared } = input;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(today) || Number.isNaN(Date.parse(today))) {
    throw new RangeError(`today must be an ISO date: ${today}`);
  }
  const bench: Bench = {
    policy,
    newOnly: policy.newOnly && compared,
    excluded: matcher(policy.exclude),
    paths: policy.paths.map(({ match }) => matcher(match)),
    level: levelOf(policy.rules),
    suppressions: activeSuppressions(policy.suppressions, today),
  };
  const judged = comparisons.map((skill) => judgeSkill(skill, bench));
  const skills = judged.map(({ report }) => report).sort(byGravity);
  const { verdict, reasons } = runVerdict(judged, policy.mode);
  const uncompared =
    compared || judged.length === 0 ? [] : ["base could not be scanned, so everything in head counts as new"];
  return {
    skills,
    verdict,
    reasons: [...skillReasons(skills), ...uncompared, ...reasons],
    notices: notices(input, judged),
  };
}
