import { withoutDuplicates } from "../core/duplicates.ts";
import { maxNamed } from "../core/notice.ts";
import { comparePaths } from "../core/path.ts";
import type { Notice, SkillComparison, SkillReport } from "../core/report.ts";
import { scoreOfFindings } from "../core/score.ts";
import { type RunVerdict, type Verdict, verdicts, worstVerdict } from "../core/verdict.ts";
import { countKinds, kindPrefix, plural } from "../report/words.ts";
import { type Applied, applyPolicy } from "./apply.ts";
import { askGates } from "./gates.ts";
import { type Matcher, matcher } from "./globs.ts";
import { quoted } from "./nearest.ts";
import type { Floor, Policy, Suppression } from "./policy.ts";
import { modeOn, nextMode, rampNotices } from "./ramp.ts";
import { suppressionNotices } from "./suppression-notices.ts";
import { type ActiveSuppressions, activeSuppressions } from "./suppressions.ts";
import { type OriginFacts, type SkillPlace, type Thresholds, thresholdsBy } from "./thresholds.ts";
import { toPass } from "./to-pass.ts";
import { isDay } from "./windows.ts";

/** All that judging needs. */
export interface JudgeInput {
  readonly comparisons: readonly SkillComparison[];
  readonly policy: Policy;
  /** The day of judgement: ISO date, UTC. */
  readonly today: string;
  /** False when base was wanted and could not be scanned: then everything in head gates. */
  readonly compared: boolean;
  /** Where skills come from; without it the strictest of the policy's `origins` counts. */
  readonly origins?: OriginFacts;
  /** True when every skill of the repository was scanned, so that a suppression which covers nothing is stale. */
  readonly complete?: boolean;
  /** True when skills that are as they were are only shown: they were scanned for another reason than a change of theirs. */
  readonly onlyChangesGate?: boolean;
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

/** A policy with its patterns compiled, for one run. */
interface Bench {
  readonly newOnly: boolean;
  readonly onlyChangesGate: boolean;
  readonly excluded: Matcher;
  readonly thresholds: (skill: SkillPlace) => Thresholds;
  readonly active: ActiveSuppressions;
  /** What the organisation's policy asks for by itself. */
  readonly floor?: Bench;
}

/** One skill judged, and what applying the policy to it showed. */
interface Judged {
  readonly report: SkillReport;
  readonly excluded: boolean;
  readonly off: Applied["off"];
  readonly used: Applied["used"];
  readonly refused: Applied["refused"];
}

/** A skill that moved is excluded only when it was before: moving it must not take it out of judgement. */
const isExcluded = ({ path, previousPath }: SkillComparison, excluded: Matcher): boolean =>
  excluded(path) && (previousPath === undefined || excluded(previousPath));

/** A change of the lock is a change of the skill, as far as the lock is asked. */
const isLockTouched = ({ drift = [] }: SkillComparison): boolean =>
  drift.some(({ kind, proposed }) => proposed || kind === "mismatch" || kind === "unlocked");

/** Of a skill that no gate is asked about. */
const shown = { verdict: "pass", reasons: [] } as const;

function judgeBy(skill: SkillComparison, bench: Bench): Judged {
  if (isExcluded(skill, bench.excluded)) {
    const reasons = ["excluded by the policy, so it was not judged"];
    const findings = withoutDuplicates(skill.findings);
    const score = scoreOfFindings(findings);
    const { drift: _, ...unlocked } = skill;
    return {
      report: { ...unlocked, ...score, findings, verdict: "pass", reasons },
      excluded: true,
      off: [],
      used: new Set(),
      refused: [],
    };
  }
  const { level, ...gates } = bench.thresholds(skill);
  const { skill: applied, ...rest } = applyPolicy(skill, level, bench.active);
  const isShown = bench.onlyChangesGate && skill.change === "unchanged" && !isLockTouched(skill);
  const judged = isShown ? shown : askGates(applied, gates, bench.newOnly);
  const way = judged.verdict === "pass" ? {} : { toPass: toPass(applied, gates, bench.newOnly) };
  return { report: { ...applied, ...judged, ...way }, excluded: false, ...rest };
}

/**
 * Judges a skill by the policy, and by what an organisation's policy asks for by itself: to raise a level makes base worse too, and a drop
 * of trust less, so stricter parts alone do not always make a stricter whole.
 */
function judgeSkill(skill: SkillComparison, bench: Bench): Judged {
  const judged = judgeBy(skill, bench);
  const floor = bench.floor && judgeBy(skill, bench.floor).report;
  if (!floor || verdicts.indexOf(floor.verdict) <= verdicts.indexOf(judged.report.verdict)) return judged;
  const { verdict, reasons, toPass: way } = floor;
  return { ...judged, report: { ...judged.report, verdict, reasons, ...(way && { toPass: way }) } };
}

const byGravity = (a: SkillReport, b: SkillReport): number =>
  verdicts.indexOf(b.verdict) - verdicts.indexOf(a.verdict) || comparePaths(a.path, b.path);

/** A path on one line: it comes from the pull request. */
const inline = (path: string): string => path.replace(/[\s\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ");

/** What is judged, in a sentence: its path, and its kind where it is no skill. Where the folder itself is the skill, its name in quotes. */
function nameOf(report: SkillReport): string {
  if (report.path !== ".") return `${kindPrefix(report)}${inline(report.path)}`;
  return report.kind === "skill" ? `the skill ${quoted(inline(report.name))}` : `${kindPrefix(report)}the root folder`;
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
function underMode(
  verdict: Verdict,
  by: Policy["mode"],
  today: string,
): { verdict: Verdict; reasons: readonly string[] } {
  const mode = modeOn(by, today);
  const next = nextMode(by, today);
  const words = `the mode is ${mode}${next ? ` until ${next.until}` : ""}`;
  if (mode === "observe" && verdict !== "pass") {
    return { verdict: "pass", reasons: [`${words}, so the verdict of the policy (${verdict}) is only shown`] };
  }
  if (mode === "warn" && verdict === "fail") {
    return { verdict: "review", reasons: [`${words}, so what fails by the policy is a review`] };
  }
  return { verdict, reasons: [] };
}

function runVerdict(
  judged: readonly Judged[],
  { policy, today }: JudgeInput,
): { verdict: RunVerdict; reasons: readonly string[] } {
  if (judged.length === 0) return { verdict: "no-skills", reasons: [] };
  if (judged.every(({ excluded }) => excluded)) {
    return { verdict: "no-skills", reasons: ["all that was scanned is excluded by the policy"] };
  }
  return underMode(worstVerdict(judged.map(({ report }) => report.verdict)), policy.mode, today);
}

function offNotice(ruleIds: readonly string[]): Notice[] {
  if (ruleIds.length === 0) return [];
  const each = [...new Set(ruleIds)].sort().map((id) => `${id} (${ruleIds.filter((other) => other === id).length})`);
  const what = plural(ruleIds.length, "finding was", "findings were");
  return [{ level: "notice", message: `${what} left out, of rules that the policy turns off: ${each.join(", ")}` }];
}

function notices({ policy, today, complete = false }: JudgeInput, judged: readonly Judged[]): Notice[] {
  const seen = judged.filter(({ excluded }) => !excluded);
  const used = new Set<Suppression>(seen.flatMap((one) => [...one.used]));
  const refused = seen.flatMap((one) => one.refused);
  const skills = seen.map(({ report }) => report);
  return [
    ...policy.notices,
    ...rampNotices(policy.mode, today),
    ...suppressionNotices(policy.suppressions, { used, refused, skills, today, complete }),
    ...offNotice(seen.flatMap(({ off }) => off)),
  ];
}

function benchOf({ policy, today, compared, onlyChangesGate = false, origins }: JudgeInput): Bench {
  const active = activeSuppressions(policy, today);
  const seated = (by: Floor): Bench => ({
    newOnly: by.newOnly && compared,
    onlyChangesGate,
    excluded: matcher(by.exclude),
    thresholds: thresholdsBy(by, origins),
    active,
  });
  return { ...seated(policy), ...(policy.floor && { floor: seated(policy.floor) }) };
}

/**
 * Judges each skill, and the run, by a policy. Pure: the day comes in. Parts of a run are merged before they are judged (src/merge.ts),
 * so nothing here needs to know of them.
 * Suppressed findings and excluded skills stay in the result, marked. Throws a RangeError when `today` is no ISO date.
 */
export function judge(input: JudgeInput): Judgement {
  const { comparisons, today, compared } = input;
  if (!isDay(today)) throw new RangeError(`today must be an ISO date: ${today}`);
  const bench = benchOf(input);
  const judged = comparisons.map((skill) => judgeSkill(skill, bench));
  const skills = judged.map(({ report }) => report).sort(byGravity);
  const { verdict, reasons } = runVerdict(judged, input);
  const uncompared =
    compared || judged.length === 0 ? [] : ["base could not be scanned, so everything in head counts as new"];
  return {
    skills,
    verdict,
    reasons: [...skillReasons(skills), ...uncompared, ...reasons],
    notices: notices(input, judged),
  };
}
