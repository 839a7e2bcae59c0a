import type { Notice, Report, SkillComparison } from "./core/report.ts";
import { wordsOf } from "./custom/rule.ts";
import { judge } from "./policy/judge.ts";
import type { Policy } from "./policy/policy.ts";
import { modeOn, nextMode } from "./policy/ramp.ts";
import type { OriginFacts } from "./policy/thresholds.ts";
import { rules } from "./rules/index.ts";

/** All that a run found out before a policy judges it. */
export interface Gathered {
  /** What was compared; `base` is absent when everything was scanned. */
  readonly base?: string;
  readonly head: string;
  /** False when base was wanted and could not be scanned. */
  readonly compared: boolean;
  /** Whether every skill of the repository is here. */
  readonly complete: boolean;
  /** By path. */
  readonly comparisons: readonly SkillComparison[];
  /** By path. */
  readonly removed: Report["removed"];
  /** What is to be said whatever the verdict. */
  readonly notices: readonly Notice[];
}

/** By what, and on which day (ISO date, UTC), a run is judged. */
export interface Bench {
  readonly policy: Policy;
  readonly today: string;
  readonly toolVersion: string;
  /** Where the skills come from; absent where nobody asks, or nobody knows: then the strictest of the policy's `origins` counts. */
  readonly origins?: OriginFacts;
  /** True where skills that are as they were are only shown: all were scanned, and only those that differ from base gate (D74). */
  readonly onlyChangesGate?: boolean;
}

const toolOf = (version: string): Report["tool"] => ({ name: "skill-scan", version, rules: rules.length });

function reportedPolicy({ preset, source, mode, files }: Policy, today: string): Report["policy"] {
  const next = nextMode(mode, today);
  return { preset, source, mode: modeOn(mode, today), ...(next && { next }), ...(files.length > 0 && { files }) };
}

/** The report of a run: what it found out, judged by a policy. Throws a RangeError when `today` is no ISO date. */
export function conclude(gathered: Gathered, bench: Bench): Report {
  const { base, head, compared, complete, comparisons, removed, notices } = gathered;
  const { policy, today, toolVersion, origins, onlyChangesGate = false } = bench;
  const known = origins === undefined ? {} : { origins };
  const judgement = judge({ comparisons, policy, today, compared, complete, onlyChangesGate, ...known });
  return {
    version: "1",
    tool: toolOf(toolVersion),
    verdict: judgement.verdict,
    reasons: judgement.reasons,
    ...(base !== undefined && { base }),
    head,
    compared,
    policy: reportedPolicy(policy, today),
    skills: judgement.skills,
    removed,
    notices: [...notices, ...judgement.notices],
    ...(policy.custom && policy.custom.length > 0 && { customRules: policy.custom.map(wordsOf) }),
  };
}

/** The report of a run that gave no verdict: it says so in its own words, and lists nothing that could read as clean. */
export const didNotRun = (reasons: readonly string[], head: string, toolVersion: string): Report => ({
  version: "1",
  tool: toolOf(toolVersion),
  verdict: "did-not-run",
  reasons,
  head,
  compared: false,
  policy: { preset: "balanced", source: "built in", mode: "enforce" },
  skills: [],
  removed: [],
  notices: [],
});
