import type * as z from "zod";
import { listOf } from "./body.ts";
import { type Problem, problemsError, readYaml, type ValuePath, type YamlDocument } from "./document.ts";
import { hint, quoted } from "./nearest.ts";
import { keysOf, type PolicyBody, policySchema } from "./schema.ts";

/** One policy file, checked; what it extends is not read yet. */
export interface PolicyFile {
  /** Path from the root of the repository; of another repository `owner/repo/path@sha`. */
  readonly source: string;
  readonly body: PolicyBody;
  /** Where a value of it stands: `file:line:column`. */
  readonly place: (path: ValuePath) => string;
  /** Presets and files that it extends, in order, with the place where each stands (`file:line:column`). */
  readonly extends: readonly { readonly value: string; readonly at: string }[];
}

/** Keys that a mapping may have, told by where it stands. */
function keysAt(path: ValuePath): readonly string[] {
  const last = path.at(-1);
  if (path.length === 0) return keysOf.top;
  if (last === "fail" || last === "review") return keysOf.gate;
  if (path[0] === "mode") return keysOf.mode;
  return path[0] === "paths" || path[0] === "origins" ? keysOf.path : keysOf.suppression;
}

function valueAt(value: unknown, path: ValuePath): unknown {
  return path.reduce<unknown>((at, step) => (at as Record<PropertyKey, unknown> | undefined)?.[step], value);
}

/** The name of what is wrong: the last key on the way to it. */
const nameOf = (path: ValuePath): string => String(path.findLast((step) => typeof step === "string") ?? "the policy");

/** The issues of the form of `mode` that was meant: a mapping is a ramp. */
function modeIssues(issue: z.core.$ZodIssueInvalidUnion, value: unknown): z.core.$ZodIssue[] {
  const isRamp = typeof value === "object" && value !== null;
  return (issue.errors[isRamp ? 1 : 0] ?? []).map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
}

/** What a schema says is wrong, in our words and at its place. One issue may be several problems. `keys`: those that a mapping may have. */
export function problemsOf(
  issue: z.core.$ZodIssue,
  document: YamlDocument,
  keys: (path: ValuePath) => readonly string[] = keysAt,
): Problem[] {
  const { path } = issue;
  const at = (message: string, of: "key" | "value" = "value"): Problem => ({ ...document.place(path, of), message });
  const value = valueAt(document.value, path);
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => ({
        ...document.place([...path, key], "key"),
        message: `unknown key ${quoted(key)}${hint(key, keys(path))}`,
      }));
    case "invalid_key":
      return issue.issues.map(({ message }) => at(message, "key"));
    case "custom": {
      const isBare = path.length > 0 && path[0] !== "mode" && issue.message.startsWith("needs");
      return [at(isBare ? `this suppression ${issue.message}` : issue.message)];
    }
    case "invalid_union":
      if (path.join() === "mode") return modeIssues(issue, value).flatMap((inner) => problemsOf(inner, document, keys));
      return [at(value === undefined ? `${quoted(nameOf(path))} is missing` : `${nameOf(path)} ${issue.message}`)];
    default: {
      if (value === undefined) return [at(`${quoted(nameOf(path))} is missing`)];
      if (issue.code !== "invalid_value" || issue.values.length < 2) return [at(`${nameOf(path)} ${issue.message}`)];
      const words = issue.values.map(String);
      const near = typeof value === "string" ? hint(value, words) : "";
      return [at(`${nameOf(path)} is ${quoted(value)}, but must be one of ${words.join(", ")}${near}`)];
    }
  }
}

/**
 * Reads a policy file. An empty file is the default policy.
 * `source` is its path from the root of the repository; `ruleIds` are the ids that it may name, any when absent.
 * Throws one ConfigError with all problems of the file, each as `source:line:column: what is wrong; did you mean …?`.
 */
export function parsePolicy(text: string, source: string, ruleIds: readonly string[] | undefined): PolicyFile {
  const document = readYaml(text, source);
  const { value } = document;
  if (value !== undefined && (typeof value !== "object" || value === null || Array.isArray(value))) {
    const kind = Array.isArray(value) ? "a list" : "a plain value";
    const message = `a policy is a mapping of keys to values, not ${kind}`;
    throw problemsError(source, [{ ...document.place([], "value"), message }]);
  }
  const result = policySchema(ruleIds).safeParse(value ?? {});
  if (!result.success)
    throw problemsError(
      source,
      result.error.issues.flatMap((issue) => problemsOf(issue, document)),
    );
  const place = (path: ValuePath): string => {
    const { line, column } = document.place(path, "value");
    return `${source}:${line}:${column}`;
  };
  const isOne = typeof result.data.extends === "string";
  const entries = listOf(result.data.extends).map((entry, index) => ({
    value: entry,
    at: place(isOne ? ["extends"] : ["extends", index]),
  }));
  return { source, body: result.data, place, extends: entries };
}
