import * as z from "zod";
import { operationKinds } from "../core/operation.ts";
import { categories } from "../core/rule.ts";
import { confidences, severities } from "../core/severity.ts";
import { type ArtifactKind, textKinds } from "../core/skill.ts";
import { anyZone } from "../core/view.ts";
import { checked } from "../policy/gate-schema.ts";
import { isGlob, patternProblem } from "../policy/globs.ts";
import { hint, quoted } from "../policy/nearest.ts";
import { regexProblem } from "./patterns.ts";

const mapping = "must be a mapping of keys to values";
const listError = "must be a list";

/** Kinds of files that have a text. */
const kinds = [...textKinds, "document"] as const satisfies readonly ArtifactKind[];

const actors = ["code", "manifest", "prose"] as const;
const sensitivities = ["secret", "private", "ordinary"] as const;
const triggers = ["automatic", "asked"] as const;

/** Text for people: no control characters, which a terminal or a log would obey. */
const words = (most: number, what: string) =>
  z
    .string({ error: "must be text" })
    .trim()
    .min(1, { error: "must not be empty" })
    .max(most, { error: `is longer than ${most} characters` })
    .refine((text) => !/[^\P{C}\n\t\u200d]/u.test(text), { error: "this text has a control or an invisible character" })
    .meta({ description: what });

/** What is wrong with the id of a custom rule; undefined when nothing is. */
export function idProblem(value: string): string | undefined {
  const [category = "", name = "", ...rest] = value.split("/");
  const isName = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name) && name.length <= 80;
  if (rest.length > 0 || !isName) return `${quoted(value)} is no id like "exfiltration/my-rule"`;
  if ((categories as readonly string[]).includes(category)) return undefined;
  return `${quoted(value)} begins with no category${hint(category, categories)}: they are ${categories.join(", ")}`;
}

const regex = checked(regexProblem).meta({
  description: "Regular expression, as JavaScript or Python write it. ^ and $ are the ends of a line.",
});

const glob = checked((value) => {
  const problem = patternProblem(value);
  return problem && `${quoted(value)} ${problem}`;
});

/** A glob over texts that are no paths: they may begin with /. */
const textGlob = checked((value) => {
  const problem = isGlob(value)
    ? patternProblem(value.replace(/^\/+/, ""))
    : value.trim() === ""
      ? "is empty"
      : undefined;
  return problem && `${quoted(value)} ${problem}`;
});

const host = checked((value) => {
  const isAddress = /^[a-z]+:\/\//i.test(value) || value.includes("/") || /:\d+$/.test(value);
  const problem = isAddress ? "is an address: write its host only" : patternProblem(value);
  return problem && `${quoted(value)} ${problem}`;
});

const many = <T extends z.ZodType>(each: T, what: string) =>
  z
    .union([each, z.array(each).min(1, { error: "must not be empty" })], {
      error: `must be ${what}, or a list of them`,
    })
    .optional();

const some = <const T extends readonly [string, ...string[]]>(list: T) =>
  many(z.enum(list), `one of ${list.join(", ")}`);

const textShape = {
  pattern: regex,
  "ignore-case": z.boolean({ error: "must be true or false" }).optional(),
  across: z.enum(["line", "text"]).optional().meta({
    description: "line (default): a match lies in one line; text: it may go over lines, up to 2,000 characters.",
  }),
  zones: some(anyZone as readonly [string, ...string[]] as readonly ["prose", ...string[]]).describe(
    "Where it begins: all zones when absent.",
  ),
  files: many(glob, "a glob").describe("Globs over the path of the file in its skill."),
  kinds: some(kinds).describe("Kinds of files, by their content."),
  unless: many(regex, "a pattern").describe("Patterns of which none may match in the lines of the match."),
  near: z
    .strictObject(
      {
        pattern: regex,
        within: z
          .int({ error: "must be a whole number" })
          .min(1, { error: "must be 1 or more" })
          .max(2000, { error: "must be 2000 or less" })
          .optional(),
      },
      { error: mapping },
    )
    .optional()
    .describe("A pattern that must match near it as well, within so many characters (default 200)."),
  weighed: z
    .boolean({ error: "must be true or false" })
    .optional()
    .meta({ description: "Whether quotation and negation lower the confidence (default true)." }),
};

const operationShape = {
  kind: some(operationKinds).describe("What is done."),
  object: many(textGlob, "a glob").describe("What it is done to; * goes over everything."),
  "not-object": many(textGlob, "a glob"),
  host: many(host, "a host").describe("Hosts of addresses, with all below them."),
  "not-host": many(host, "a host").describe("Any host that is known but these and those below them."),
  by: some(actors),
  sensitivity: some(sensitivities).describe("How closely what is read is guarded."),
  trigger: some(triggers),
};

const operation = z.strictObject(operationShape, { error: mapping }).refine((given) => Object.keys(given).length > 0, {
  error: `must say something: ${Object.keys(operationShape).join(", ")}`,
});

const flowShape = { from: operation, to: operation };

const matcherShape = {
  text: z.strictObject(textShape, { error: mapping }).optional(),
  operation: operation.optional(),
  flow: z.strictObject(flowShape, { error: mapping }).optional(),
};

const matcher = z
  .strictObject(matcherShape, { error: mapping })
  .refine((given) => Object.keys(given).length === 1, { error: "a matcher is one of text, operation, flow" });

const exampleShape = {
  path: glob.optional(),
  text: z.string({ error: "must be text" }).optional(),
  files: z.record(glob, z.string({ error: "must be text" }), { error: mapping }).optional(),
  line: z.int({ error: "must be a line number" }).min(1, { error: "must be a line number" }).optional(),
};

const example = z
  .strictObject(exampleShape, { error: mapping })
  .refine(({ text, files }) => text !== undefined || files !== undefined, { error: "an example has a text, or files" });

const examples = z.array(example, { error: listError }).min(1, { error: "must not be empty" });
const examplesShape = { bad: examples, good: examples };

const ids = (form: RegExp, like: string) =>
  z
    .array(z.string({ error: "must be text" }).regex(form, { error: `must be like ${like}` }), { error: listError })
    .optional();

const taxonomyShape = {
  "agentic-skills": ids(/^AST\d{2}$/, "AST01"),
  "agentic-applications": ids(/^ASI\d{2}$/, "ASI01"),
  atlas: ids(/^AML\.T\d{4}(?:\.\d{3})?$/, "AML.T0051"),
  cwe: ids(/^CWE-\d{1,5}$/, "CWE-200"),
};

const ruleShape = {
  id: checked(idProblem).meta({ description: "category/kebab-name: how policies and reports name it." }),
  title: words(150, "What it found, in the third person: Sends files to a host outside example.com."),
  severity: z.enum(severities.filter((each) => each !== "info")).meta({ description: "Harm if it is true." }),
  confidence: z.enum(confidences).optional().meta({ description: "How sure a match is (default medium)." }),
  why: words(1000, "Why it matters."),
  remediation: words(1000, "What to do about it."),
  references: z
    .array(z.url({ protocol: /^https$/, error: "must be an address that begins with https://" }), { error: listError })
    .max(10, { error: "has more than 10 entries" })
    .optional(),
  taxonomy: z.strictObject(taxonomyShape, { error: mapping }).optional(),
  match: z
    .array(matcher, { error: listError })
    .min(1, { error: "must not be empty" })
    .max(50, { error: "has more than 50 entries" })
    .meta({ description: "Ways to find it: any of them is enough." }),
  examples: z
    .strictObject(examplesShape, { error: mapping })
    .meta({ description: "What must be found, and what must not: skill-scan rules test runs them." }),
};

const fileShape = {
  version: z.literal(1, { error: "must be 1" }).optional(),
  rules: z.array(z.strictObject(ruleShape, { error: mapping }), { error: listError }),
};

/** The form of a file of custom rules. Strict: a key that it does not know would not do what it says. */
export const rulesSchema = z.strictObject(fileShape, { error: mapping });

export type RulesBody = z.infer<typeof rulesSchema>;
export type RuleBody = RulesBody["rules"][number];
export type OperationBody = z.infer<typeof operation>;
export type TextBody = z.infer<z.ZodObject<typeof textShape>>;

/** Keys of each mapping of the file, by the last name on the way to it, for hints. */
const keysOf: Readonly<Record<string, object>> = {
  rules: ruleShape,
  match: matcherShape,
  text: textShape,
  near: { pattern: 0, within: 0 },
  operation: operationShape,
  from: operationShape,
  to: operationShape,
  flow: flowShape,
  examples: examplesShape,
  bad: exampleShape,
  good: exampleShape,
  taxonomy: taxonomyShape,
};

/** Keys that a mapping may have, told by where it stands. */
export function ruleKeysAt(path: readonly PropertyKey[]): readonly string[] {
  const name = path.findLast((step) => typeof step === "string");
  return Object.keys(name === undefined ? fileShape : (keysOf[name] ?? {}));
}

/** JSON Schema (draft 7, which editors know best) of a file of custom rules. */
export function customRulesJsonSchema(): Record<string, unknown> {
  const schema = rulesSchema.meta({
    title: "Skill Scan custom rules",
    description: "Rules that a repository or an organisation adds to those that are built in.",
  });
  return { ...z.toJSONSchema(schema, { io: "input", target: "draft-7" }) };
}
