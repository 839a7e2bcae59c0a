import * as z from "zod";
import { capabilityKinds } from "../core/capability.ts";
import { confidences } from "../core/severity.ts";
import { deniedKind } from "./capability-gates.ts";
import { isGlob, matcher, patternProblem } from "./globs.ts";
import { hint, quoted } from "./nearest.ts";
import { gateSeverities, modes, presetNames, ruleLevels } from "./policy.ts";

/** Adds a problem that a plain function found. */
const checked = (problem: (value: string) => string | undefined) =>
  z.string({ error: "must be text" }).superRefine((value, context) => {
    const message = problem(value);
    if (message !== undefined) context.addIssue({ code: "custom", message });
  });

const pattern = checked((value) => {
  const problem = patternProblem(value);
  return problem && `${quoted(value)} ${problem}`;
});

const oneOrMany = (each: z.ZodType<string>, error: string) => z.union([each, z.array(each)], { error });
const patterns = oneOrMany(pattern, "must be a pattern or a list of patterns");

/** What is wrong with a host of `deny-host`; undefined when nothing is. */
function hostProblem(value: string): string | undefined {
  if (/^[a-z]+:\/\//i.test(value) || value.includes("/") || /:\d+$/.test(value)) {
    return `${quoted(value)} is an address: write its host only`;
  }
  const problem = patternProblem(value);
  return problem && `${quoted(value)} ${problem}`;
}

/** What is wrong with an entry of `deny-capability`; undefined when nothing is. */
function capabilityProblem(value: string): string | undefined {
  const { kind, glob } = deniedKind(value);
  if (!(capabilityKinds as readonly string[]).includes(kind)) {
    return `${quoted(value)} begins with no kind of capability (${capabilityKinds.join(", ")})${hint(kind, capabilityKinds)}`;
  }
  if (glob === "") return `${quoted(value)} has nothing behind its colon: write ${quoted(kind)} for all of them`;
  const problem = patternProblem(glob.replace(/^\/+/, ""));
  return problem && `${quoted(value)} ${problem}`;
}

const threshold = (least: number, most: number) => {
  const error = `must be a number from ${least} to ${most}, or off`;
  return z
    .union([z.number({ error }).min(least, { error }).max(most, { error }), z.literal("off")], { error })
    .optional();
};

const countError = "must be a whole number from 0, or off";

/** A number of things, or off. */
const count = z
  .union([z.int({ error: countError }).min(0, { error: countError }), z.literal("off")], { error: countError })
  .optional();

const mapping = "must be a mapping of keys to values";

const gateShape = {
  severity: z
    .enum(gateSeverities)
    .optional()
    .meta({ description: "Findings of this effective severity (severity after confidence) or worse." }),
  confidence: z
    .enum(confidences)
    .optional()
    .meta({ description: "The least confidence that counts for severity: high counts only sure findings." }),
  trust: threshold(0, 100).meta({ description: "A trust score below this (0-100)." }),
  "trust-drop": threshold(1, 100).meta({
    description: "A trust score that fell by this many points or more against base.",
  }),
  coverage: threshold(0, 1).meta({ description: "A share of read bytes below this (0-1)." }),
  "deny-host": oneOrMany(checked(hostProblem), "must be a host, a glob, or a list of them")
    .optional()
    .meta({
      description: "Hosts that no skill may name: globs, or names with all below them.",
      examples: ["*.ngrok.io"],
    }),
  "deny-capability": oneOrMany(checked(capabilityProblem), "must be a capability or a list of them")
    .optional()
    .meta({
      description: `Capabilities that no skill may have: a kind (${capabilityKinds.join(", ")}), or kind:glob.`,
      examples: ["hooks", "commands:sudo", "environment:AWS_*"],
    }),
  "max-new-capabilities": count.meta({ description: "More capabilities than this that are new against base." }),
};

/** Keys of a gate, in the order of the documentation. */
export const gateKeys = Object.keys(gateShape);

const gate = (description: string) => z.strictObject(gateShape, { error: mapping }).optional().meta({ description });

/** What is wrong with an entry of `extends`; undefined when nothing is. */
export function extendsProblem(value: string): string | undefined {
  if ((presetNames as readonly string[]).includes(value)) return undefined;
  if (/^[\w.-]+\/[\w.-]+(?:\/[^@]*)?@/.test(value) && !value.startsWith(".")) {
    return `${quoted(value)} is a policy of another repository, which is not supported yet; copy it here and extend "./file.yml"`;
  }
  if (/^\.{1,2}\/.*\.ya?ml$/.test(value) && !value.includes("\\")) return undefined;
  const path = /\.ya?ml$/.test(value) ? `; a file is written with ./ before it` : hint(value, presetNames);
  return `${quoted(value)} is neither a preset (${presetNames.join(", ")}) nor a file like "./policy.yml"${path}`;
}

/** What is wrong with a rule id or a glob over ids; undefined when nothing is. */
function ruleProblem(value: string, ruleIds: readonly string[]): string | undefined {
  const problem = patternProblem(value);
  if (problem !== undefined) return `${quoted(value)} ${problem}`;
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

function suppressionShape(rule: z.ZodType<string>) {
  return {
    rule: rule.meta({ description: "Rule id, or a glob over ids." }),
    path: pattern.optional().meta({ description: "Glob over the path of the file or of the skill." }),
    fingerprint: z
      .string({ error: "must be text" })
      .regex(/^[0-9a-f]{32}$/, { error: "must be the 32 hexadecimal digits that a report shows" })
      .optional()
      .meta({ description: "Fingerprint of one finding: it changes when the text that was found changes." }),
    reason: words("Why this is acceptable."),
    owner: words("Who accepted it: a person or a team."),
    expires: z.iso
      .date({ error: "must be a date like 2027-01-31" })
      .meta({ description: "Last day on which it holds (ISO date, UTC)." }),
  };
}

/** Keys of each mapping of the file, for hints. */
export const keysOf = {
  top: ["version", "extends", "mode", "new-only", "fail", "review", "rules", "paths", "exclude", "suppressions"],
  gate: gateKeys,
  path: ["match", "fail", "review", "rules"],
  suppression: Object.keys(suppressionShape(z.string())),
} as const;

/**
 * The form of a policy file. `ruleIds` are the ids that `rules` and `suppressions` may name.
 * Strict: a key that it does not know is a problem, since a gate that is misspelt would not gate.
 */
export function policySchema(ruleIds: readonly string[]) {
  const rule = checked((value) => ruleProblem(value, ruleIds));
  const rules = z
    .record(rule, z.enum(ruleLevels), { error: mapping })
    .optional()
    .meta({
      description:
        "Level of a rule, by id or glob: a severity, or off. An id beats a glob; of two globs the later counts.",
      propertyNames: { anyOf: [{ enum: [...ruleIds] }, { pattern: "[*?\\[{]" }] },
    });
  const fail = gate("What fails a skill. Any one threshold is enough.");
  const review = gate("What makes a person look at a skill. Any one threshold is enough.");
  const suppression = z
    .strictObject(suppressionShape(rule), { error: mapping })
    .refine(({ path, fingerprint }) => path !== undefined || fingerprint !== undefined, {
      error: "needs a path or a fingerprint, so that it does not cover every skill",
    })
    .meta({ anyOf: [{ required: ["path"] }, { required: ["fingerprint"] }] });
  return z.strictObject(
    {
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
      mode: z
        .enum(modes)
        .optional()
        .meta({ description: "enforce fails the run; warn makes it a review at most; observe only shows." }),
      "new-only": z
        .boolean({ error: "must be true or false" })
        .optional()
        .meta({ description: "Whether only what the change brings counts." }),
      fail,
      review,
      rules,
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
      suppressions: z
        .array(suppression, { error: "must be a list" })
        .optional()
        .meta({ description: "Findings that a person accepted, with a reason, an owner and a last day." }),
    },
    { error: mapping },
  );
}

/** What a policy file says, checked. */
export type PolicyBody = z.infer<ReturnType<typeof policySchema>>;
export type GateBody = NonNullable<PolicyBody["fail"]>;

/** JSON Schema (draft 7, which editors know best) of the policy file; `ruleIds` become the completions of `rules`. */
export function policyJsonSchema(ruleIds: readonly string[]): Record<string, unknown> {
  const schema = policySchema(ruleIds).meta({
    title: "Skill Scan policy",
    description: "How Skill Scan judges the skills that a change touches.",
  });
  return { ...z.toJSONSchema(schema, { io: "input", target: "draft-7" }) };
}
