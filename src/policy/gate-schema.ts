import * as z from "zod";
import { capabilityKinds } from "../core/capability.ts";
import { driftGates } from "../core/drift.ts";
import { confidences } from "../core/severity.ts";
import { deniedKind } from "./capability-gates.ts";
import { patternProblem } from "./globs.ts";
import { hint, quoted } from "./nearest.ts";
import { gateSeverities } from "./policy.ts";

/** Adds a problem that a plain function found. */
export const checked = (problem: (value: string) => string | undefined) =>
  z.string({ error: "must be text" }).superRefine((value, context) => {
    const message = problem(value);
    if (message !== undefined) context.addIssue({ code: "custom", message });
  });

/** One glob over paths. */
export const pattern = checked((value) => {
  const problem = patternProblem(value);
  return problem && `${quoted(value)} ${problem}`;
});

const oneOrMany = (each: z.ZodType<string>, error: string) => z.union([each, z.array(each)], { error });
/** One glob over paths, or a list of them. */
export const patterns = oneOrMany(pattern, "must be a pattern or a list of patterns");

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

/** What is wrong with what should be a mapping. */
export const mapping = "must be a mapping of keys to values";

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
  drift: z.enum(driftGates).optional().meta({
    description:
      "Differences from what the lock says was approved: capability (it can do more), bytes (or it is not what was approved), any (or no lock has it).",
  }),
};

/** Keys of a gate, in the order of the documentation. */
export const gateKeys = Object.keys(gateShape);

/** The `fail` or `review` of a policy, a path or an origin. */
export const gate = (description: string) =>
  z.strictObject(gateShape, { error: mapping }).optional().meta({ description });
