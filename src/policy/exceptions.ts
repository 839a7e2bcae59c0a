import * as z from "zod";
import { suppressionsOf } from "./body.ts";
import { type Problem, problemsError, readYaml } from "./document.ts";
import { hint, quoted } from "./nearest.ts";
import { problemsOf } from "./parse.ts";
import type { Suppression } from "./policy.ts";
import { suppressionSchema } from "./schema.ts";

const keys = ["version", "exceptions"] as const;

/** Largest file taken, in characters: some 3,000 entries, as a baseline of many skills may have. */
const maxLength = 1024 * 1024;

const schemaOf = (ruleIds: readonly string[] | undefined) =>
  z.strictObject(
    {
      version: z.literal(1, { error: "must be 1" }).optional(),
      exceptions: z.array(suppressionSchema(ruleIds), { error: "must be a list" }).nullish(),
    },
    { error: "must be a mapping with a list of exceptions" },
  );

/**
 * Reads an exceptions file: `version: 1` and `exceptions`, a list of what `suppressions` of a policy may hold, each with its place.
 * `source` names the file in errors; `ruleIds` are the ids that it may name, any when absent. An empty file has none.
 * Throws one ConfigError with all problems of the file, each as `source:line:column: what is wrong`.
 */
export function parseExceptions(text: string, source: string, ruleIds: readonly string[] | undefined): Suppression[] {
  const document = readYaml(text, source, maxLength);
  const result = schemaOf(ruleIds).safeParse(document.value ?? {});
  if (!result.success) {
    const problems = result.error.issues.flatMap((issue): Problem[] => {
      if (issue.path.length > 0) return problemsOf(issue, document);
      if (issue.code !== "unrecognized_keys")
        return [{ ...document.place([], "value"), message: `it ${issue.message}` }];
      return issue.keys.map((key) => ({
        ...document.place([key], "key"),
        message: `unknown key ${quoted(key)}${hint(key, keys)}`,
      }));
    });
    throw problemsError(source, problems);
  }
  return suppressionsOf(result.data.exceptions ?? []).map((exception, index) => {
    const { line, column } = document.place(["exceptions", index], "value");
    return { ...exception, at: `${source}:${line}:${column}` };
  });
}

/** JSON Schema (draft 7) of the exceptions file, as published in schema/exceptions.schema.json. `ruleIds` are those that are built in. */
export function exceptionsJsonSchema(ruleIds: readonly string[]): Record<string, unknown> {
  const schema = schemaOf(ruleIds).meta({
    title: "Exceptions of Skill Scan",
    description: "Findings that somebody accepted, with who says so and until when.",
  });
  return { ...z.toJSONSchema(schema, { io: "input", target: "draft-7" }) };
}

/** What an exception says, in one text: equal for equal ones, wherever they stand. */
export function exceptionKey({ at: _, approved: __, ...said }: Suppression): string {
  return JSON.stringify(Object.entries(said).sort(([a], [b]) => (a < b ? -1 : 1)));
}
