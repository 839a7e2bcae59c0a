import * as z from "zod";
import { checked, gate, gateKeys, mapping, pattern, patterns } from "./gate-schema.ts";
import { isGlob, matcher, patternProblem } from "./globs.ts";
import { hint, quoted } from "./nearest.ts";
import { allowances, approvalWords, broadWords, modes, origins, presetNames, ruleLevels } from "./policy.ts";
import { referenceProblem, remoteReference } from "./remote.ts";

/** What is wrong with an entry of `extends`; undefined when nothing is. */
export function extendsProblem(value: string): string | undefined {
  if ((presetNames as readonly string[]).includes(value)) return undefined;
  const remote = value.startsWith(".") ? undefined : remoteReference(value);
  if (remote) {
    const problem = referenceProblem(remote);
    return problem && `${quoted(value)} ${problem}`;
  }
  if (/^\.{1,2}\/.*\.ya?ml$/.test(value) && !value.includes("\\")) return undefined;
  const path = /\.ya?ml$/.test(value) ? `; a file is written with ./ before it` : hint(value, presetNames);
  return `${quoted(value)} is neither a preset (${presetNames.join(", ")}) nor a file like "./policy.yml" or "owner/repository/policy.yml@commit"${path}`;
}

/** What is wrong with a rule id or a glob over ids; undefined when nothing is. */
function ruleProblem(value: string, ruleIds: readonly string[] | undefined): string | undefined {
  const problem = patternProblem(value);
  if (problem !== undefined) return `${quoted(value)} ${problem}`;
  if (ruleIds === undefined) return undefined;
  if (isGlob(value)) return ruleIds.some(matcher([value])) ? undefined : `${quoted(value)} matches no rule`;
  if (ruleIds.includes(value)) return undefined;
  const category = value.replace(/\/$/, "");
  if (ruleIds.some((id) => id.startsWith(`${category}/`))) {
    return `unknown rule ${quoted(value)}; did you mean ${quoted(`${category}/*`)}?`;
  }
  return `unknown rule ${quoted(value)}${hint(value, ruleIds)}`;
}

const words = (what: string) =>
  z
    .string({ error: "must be text" })
    .trim()
    .min(1, { error: "must not be empty" })
    .max(500, { error: "is longer than 500 characters" })
    .meta({ description: what });

const day = (description: string) => z.iso.date({ error: "must be a date like 2027-01-31" }).meta({ description });

/** What a suppression may be bounded to: `info` never counts, so it is not among them. */
const suppressedSeverities = ["critical", "high", "medium", "low"] as const;

const daysError = "must be a whole number of days from 1";
const days = z.int({ error: daysError }).min(1, { error: daysError }).optional();

function suppressionShape(rule: z.ZodType<string>) {
  return {
    rule: rule.meta({ description: "Rule id, or a glob over ids." }),
    path: pattern.optional().meta({ description: "Glob over the path of the file or of the skill." }),
    fingerprint: z
      .string({ error: "must be text" })
      .regex(/^[0-9a-f]{32}$/, { error: "must be the 32 hexadecimal digits that a report shows" })
      .optional()
      .meta({ description: "Fingerprint of one finding: it changes when the text that was found changes." }),
    severity: z
      .enum(suppressedSeverities)
      .optional()
      .meta({ description: "The worst effective severity of a new finding that it covers. Absent: any." }),
    reason: words("Why this is acceptable."),
    owner: words("Who accepted it: a person or a team."),
    accepted: day(
      "First day on which it holds (ISO date, UTC). Needed where suppression-days sets a window.",
    ).optional(),
    expires: day("Last day on which it holds (ISO date, UTC)."),
  };
}

/** One accepted finding, in the policy or in the exceptions file; `ruleIds` are the ids that it may name. */
export function suppressionSchema(ruleIds: readonly string[] | undefined) {
  return z
    .strictObject(suppressionShape(checked((value) => ruleProblem(value, ruleIds))), { error: mapping })
    .refine(({ path, fingerprint }) => path !== undefined || fingerprint !== undefined, {
      error: "needs a path or a fingerprint, so that it does not cover every skill",
    })
    .refine(({ accepted, expires }) => accepted === undefined || accepted <= expires, {
      error: "needs a last day that is not before the day on which it was accepted",
      path: ["expires"],
    })
    .meta({ anyOf: [{ required: ["path"] }, { required: ["fingerprint"] }] });
}

/** A mode, or the last days of the milder ones. */
const mode = z
  .union([
    z.enum(modes),
    z
      .strictObject(
        {
          "observe-until": day("Last day (ISO date, UTC) of the mode observe.").optional(),
          "warn-until": day("Last day (ISO date, UTC) of the mode warn.").optional(),
        },
        { error: mapping },
      )
      .refine((ramp) => Object.keys(ramp).length > 0, { error: "needs observe-until or warn-until" })
      .refine(
        ({ "observe-until": observe, "warn-until": warn }) =>
          observe === undefined || warn === undefined || observe < warn,
        { error: "must be later than observe-until", path: ["warn-until"] },
      )
      .meta({ minProperties: 1 }),
  ])
  .optional()
  .meta({
    description:
      "enforce fails the run; warn makes it a review at most; observe only shows. Or last days, after which it grows stricter.",
  });

const originWords = z
  .union([z.enum(origins), z.array(z.enum(origins))], {
    error: `must be one of ${origins.join(", ")}, or a list of them`,
  })
  .meta({ description: "vendored: from another repository; fork: in a pull request from a fork; own: neither." });

/** What a policy stands on, and what it leaves to those that stand on it. */
const startShape = {
  version: z.literal(1, { error: "must be 1" }).optional().meta({ description: "Version of this format." }),
  extends: z
    .union([checked(extendsProblem), z.array(checked(extendsProblem))], {
      error: "must be a preset or a file, or a list of them",
    })
    .optional()
    .meta({
      description: "Preset (strict, balanced, permissive) or ./file.yml to start from; of a list, the later wins.",
      examples: [...presetNames],
    }),
  allow: z
    .union([z.enum(allowances), z.array(z.enum(allowances))], {
      error: `must be one of ${allowances.join(", ")}, or a list of them`,
    })
    .optional()
    .meta({
      description:
        "In an organisation's policy: what a repository that extends it may make milder. Everything else it may only tighten.",
    }),
};

/** What is wrong with an entry of `custom-rules`; undefined when nothing is. */
function rulesFileProblem(value: string): string | undefined {
  const problem = patternProblem(value.replace(/^(?:\.{1,2}\/)+/, ""));
  if (problem !== undefined) return `${quoted(value)} ${problem}`;
  if (/^\.{1,2}\/.*\.ya?ml$/.test(value)) return undefined;
  return `${quoted(value)} is no file like "./rules.yml" or "./rules/*.yml": it is written with ./ before it`;
}

const rulesFile = checked(rulesFileProblem);

const customRules = z
  .union([rulesFile, z.array(rulesFile)], { error: "must be a file, or a list of them" })
  .optional()
  .meta({
    description:
      "Files with rules of your own, ./file.yml or ./folder/*.yml: they count from the policy file, also from that of an organisation.",
  });

/** What people accepted, and within which bounds. */
const acceptanceShape = (ruleIds: readonly string[] | undefined) => ({
  suppressions: z
    .array(suppressionSchema(ruleIds), { error: "must be a list" })
    .optional()
    .meta({ description: "Findings that a person accepted, with a reason, an owner and a last day." }),
  "suppression-days": z
    .strictObject({ critical: days, high: days, medium: days, low: days }, { error: mapping })
    .optional()
    .meta({ description: "Days that an acceptance lasts at most, by effective severity, from `accepted` on." }),
  "broad-suppressions": z.enum(broadWords).optional().meta({
    description:
      "Whether a suppression without a fingerprint covers new findings of high or worse: existing-only (default) or allow.",
  }),
  approvals: z.enum(approvalWords).optional().meta({
    description: "Whose approval lets exceptions count that a pull request adds: none (default) or code-owners.",
  }),
});

/** Keys of each mapping of the file, for hints. */
export const keysOf = {
  top: [
    "version",
    "extends",
    "allow",
    "custom-rules",
    "mode",
    "new-only",
    "fail",
    "review",
    "rules",
    "vendored",
    "origins",
    "paths",
    "exclude",
    "suppressions",
    "suppression-days",
    "broad-suppressions",
    "approvals",
  ],
  mode: ["observe-until", "warn-until"],
  gate: gateKeys,
  path: ["match", "fail", "review", "rules"],
  suppression: Object.keys(suppressionShape(z.string())),
} as const;

/**
 * The form of a policy file. `ruleIds` are the ids that `rules` and `suppressions` may name: any where they are not known yet.
 * Strict: a key that it does not know is a problem, since a gate that is misspelt would not gate.
 */
export function policySchema(ruleIds: readonly string[] | undefined) {
  const rule = checked((value) => ruleProblem(value, ruleIds));
  const rules = z
    .record(rule, z.enum(ruleLevels), { error: mapping })
    .optional()
    .meta({
      description:
        "Level of a rule, by id or glob: a severity, or off. An id beats a glob; of two globs the later counts.",
      propertyNames: { anyOf: [{ enum: [...(ruleIds ?? [])] }, { pattern: "[*?\\[{]" }] },
    });
  const fail = gate("What fails a skill. Any one threshold is enough.");
  const review = gate("What makes a person look at a skill. Any one threshold is enough.");
  return z.strictObject(
    {
      ...startShape,
      "custom-rules": customRules,
      mode,
      "new-only": z
        .boolean({ error: "must be true or false" })
        .optional()
        .meta({ description: "Whether only what the change brings counts." }),
      fail,
      review,
      rules,
      vendored: patterns
        .optional()
        .meta({ description: "Globs over the paths of skills that come from elsewhere, for origins." }),
      origins: z
        .array(z.strictObject({ match: originWords, fail, review, rules }, { error: mapping }), {
          error: "must be a list",
        })
        .optional()
        .meta({
          description: "Other thresholds and levels by where a skill comes from; applied in order, before paths.",
        }),
      paths: z
        .array(
          z.strictObject(
            { match: patterns.meta({ description: "Globs over the path of a skill." }), fail, review, rules },
            { error: mapping },
          ),
          { error: "must be a list" },
        )
        .optional()
        .meta({ description: "Other thresholds and levels for some skills; applied in order." }),
      exclude: patterns
        .optional()
        .meta({ description: "Globs over the paths of skills that are shown and not judged." }),
      ...acceptanceShape(ruleIds),
    },
    { error: mapping },
  );
}

type SuppressionBody = z.infer<ReturnType<typeof suppressionSchema>>;

/** What a policy file says, checked; each suppression with the place where it stands, once that is known. */
export type PolicyBody = Omit<z.infer<ReturnType<typeof policySchema>>, "suppressions"> & {
  readonly suppressions?: readonly (SuppressionBody & { readonly at?: string })[] | undefined;
};
export type GateBody = NonNullable<PolicyBody["fail"]>;

/** JSON Schema (draft 7, which editors know best) of the policy file; `ruleIds` become the completions of `rules`. */
export function policyJsonSchema(ruleIds: readonly string[]): Record<string, unknown> {
  const schema = policySchema(ruleIds).meta({
    title: "Skill Scan policy",
    description: "How Skill Scan judges the skills that a change touches.",
  });
  return { ...z.toJSONSchema(schema, { io: "input", target: "draft-7" }) };
}
