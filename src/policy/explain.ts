import { groupBy } from "../core/group-by.ts";
import type { Gate, Policy, TracedValue } from "./policy.ts";
import { modeOn, nextMode } from "./ramp.ts";
import { withShortCommits } from "./remote.ts";
import { valueText } from "./settle.ts";
import { applicableTo, type OriginFacts, thresholdsBy } from "./thresholds.ts";

/** What is to be explained. */
export interface Question {
  readonly policy: Policy;
  /** ISO date, UTC. */
  readonly today: string;
  /** A skill, by its path, for its own thresholds. */
  readonly skill?: string;
  readonly facts?: OriginFacts;
}

/** The thresholds of one skill, under the keys of a policy file. */
export interface SkillExplanation {
  readonly path: string;
  /** What it may come from; the strictest counts. Empty where the policy does not ask. */
  readonly origins: readonly string[];
  /** Overrides that apply, as the policy lists them. */
  readonly applies: readonly string[];
  readonly fail: Readonly<Record<string, unknown>>;
  readonly review: Readonly<Record<string, unknown>>;
}

/** The effective policy, with where each value came from. */
export interface Explanation {
  readonly version: "1";
  readonly preset: string;
  readonly source: string;
  readonly files: readonly string[];
  readonly organisation?: Policy["organisation"];
  readonly mode: string;
  readonly next?: { readonly until: string; readonly mode: string };
  readonly values: readonly TracedValue[];
  readonly notices: readonly string[];
  readonly skill?: SkillExplanation;
}

const kebab = (key: string): string => key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const bodyOf = (gate: Gate): Record<string, unknown> =>
  Object.fromEntries(Object.entries(gate).map(([key, value]) => [kebab(key), value]));

function skillOf({ policy, facts }: Question, path: string): SkillExplanation {
  const place = { path, change: "unchanged" } as const;
  const { readings, origins, paths } = applicableTo(policy, place, facts);
  const { fail, review } = thresholdsBy(policy, facts)(place);
  const applies = [
    ...origins.map(({ match }) => `origins[${match.join(", ")}]`),
    ...paths.map(({ match }) => `paths[${match.join(", ")}]`),
  ];
  return {
    path,
    origins: readings.map((words) => words.join(" and ")),
    applies,
    fail: bodyOf(fail),
    review: bodyOf(review),
  };
}

/** Explains a policy: each value of each layer with what became of it, as the merge itself found it, and the thresholds of one skill. */
export function explain(question: Question): Explanation {
  const { policy, today, skill } = question;
  const { preset, source, files, organisation, trace, notices } = policy;
  const next = nextMode(policy.mode, today);
  return {
    version: "1",
    preset,
    source,
    files,
    ...(organisation && { organisation }),
    mode: modeOn(policy.mode, today),
    ...(next && { next }),
    values: trace,
    notices: notices.map(({ message }) => message),
    ...(skill !== undefined && { skill: skillOf(question, skill) }),
  };
}

/** Values of one key: those that hold, then what they took the place of and what was not taken. */
function linesOf(values: readonly TracedValue[]): string[] {
  const held = values.filter(({ state }) => state === "effective");
  const others = values.filter(({ state, from }) => state === "overridden" && from !== "default");
  const refused = values.filter(({ state }) => state === "refused");
  return [
    ...held.map(({ key, value, from }) => `  ${key}: ${valueText(value)} (${from})`),
    ...others.map(({ value, from }) => `      over ${valueText(value)} (${from})`),
    ...refused.map(
      ({ key, value, from, by = "" }) =>
        `  ${held.length > 0 ? "    " : ""}not taken: ${key} ${valueText(value)} (${from}), against ${by}`,
    ),
  ];
}

function skillLines({ path, origins, applies, fail, review }: SkillExplanation): string[] {
  const gate = (name: string, body: object): string[] =>
    Object.entries(body).map(([key, value]) => `  ${name}.${key}: ${valueText(value)}`);
  const from = origins.length === 0 ? [] : [`  comes from: ${origins.join(", or ")}`];
  const overrides = applies.length === 0 ? "no override" : applies.join(", ");
  return [
    "",
    `The skill ${path}`,
    ...from,
    `  applies: ${overrides}`,
    ...gate("fail", fail),
    ...gate("review", review),
  ];
}

/** An explanation for people, line by line; the lines hold texts of the policy as they are. */
export function explanationLines({ policy, ...rest }: Question): string[] {
  const explanation = explain({ policy, ...rest });
  const { organisation, files, values, notices, skill, next, mode } = explanation;
  const byKey = groupBy(values, ({ key }) => [key]);
  return [
    `Policy on ${explanation.preset}`,
    ...files.map((file) => `  ${file}`),
    ...(organisation
      ? [
          `The organisation's policy is ${organisation.file}; the repository may make milder: ${organisation.allow.join(", ") || "nothing"}`,
        ]
      : []),
    `Mode today: ${mode}${next ? ` until ${next.until}, then ${next.mode}` : ""}`,
    "",
    "Values",
    ...[...byKey.values()].flatMap(linesOf).map(withShortCommits),
    ...(skill ? skillLines(skill) : []),
    ...(notices.length > 0 ? ["", ...notices.map((message) => `notice: ${message}`)] : []),
  ];
}
