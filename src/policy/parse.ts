import type * as z from "zod";
import { ConfigError } from "../core/errors.ts";
import { type Problem, problemsError, readYaml, type ValuePath, type YamlDocument } from "./document.ts";
import { listOf, mergeLayers } from "./merge.ts";
import { hint, quoted } from "./nearest.ts";
import type { Policy, PresetName } from "./policy.ts";
import { defaultPreset, presets } from "./presets.ts";
import { keysOf, type PolicyBody, policySchema } from "./schema.ts";

/** One policy file, checked; what it extends is not read yet. */
export interface PolicyFile {
  /** Path from the root of the repository. */
  readonly source: string;
  readonly body: PolicyBody;
  /** Presets and files that it extends, in order, with the place where each stands (`file:line:column`). */
  readonly extends: readonly { readonly value: string; readonly at: string }[];
}

/** Keys that a mapping may have, told by where it stands. */
function keysAt(path: ValuePath): readonly string[] {
  const last = path.at(-1);
  if (path.length === 0) return keysOf.top;
  if (last === "fail" || last === "review") return keysOf.gate;
  return path[0] === "paths" ? keysOf.path : keysOf.suppression;
}

function valueAt(value: unknown, path: ValuePath): unknown {
  return path.reduce<unknown>((at, step) => (at as Record<PropertyKey, unknown> | undefined)?.[step], value);
}

/** The name of what is wrong: the last key on the way to it. */
const nameOf = (path: ValuePath): string => String(path.findLast((step) => typeof step === "string") ?? "the policy");

/** What a schema says is wrong, in our words and at its place. One issue may be several problems. */
function problemsOf(issue: z.core.$ZodIssue, document: YamlDocument): Problem[] {
  const { path } = issue;
  const at = (message: string, of: "key" | "value" = "value"): Problem => ({ ...document.place(path, of), message });
  const value = valueAt(document.value, path);
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => ({
        ...document.place([...path, key], "key"),
        message: `unknown key ${quoted(key)}${hint(key, keysAt(path))}`,
      }));
    case "invalid_key":
      return issue.issues.map(({ message }) => at(message, "key"));
    case "custom":
      return [
        at(path.length > 0 && issue.message.startsWith("needs") ? `this suppression ${issue.message}` : issue.message),
      ];
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
 * `source` is its path from the root of the repository; `ruleIds` are the ids that it may name.
 * Throws one ConfigError with all problems of the file, each as `source:line:column: what is wrong; did you mean …?`.
 */
export function parsePolicy(text: string, source: string, ruleIds: readonly string[]): PolicyFile {
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
  const list = listOf(result.data.extends);
  const placeOf = (index: number): string => {
    const path = typeof result.data.extends === "string" ? ["extends"] : ["extends", index];
    const { line, column } = document.place(path, "value");
    return `${source}:${line}:${column}`;
  };
  return { source, body: result.data, extends: list.map((entry, index) => ({ value: entry, at: placeOf(index) })) };
}

/** Files that stand above each other, at most. */
const maxDepth = 5;

/** Files that are read for one policy, at most. */
const maxFiles = 50;

/** The path that `relative`, written in the file `from`, means; undefined when it leaves the repository. */
function pathFrom(from: string, relative: string): string | undefined {
  const parts = from.split("/").slice(0, -1);
  for (const part of relative.split("/")) {
    if (part === "..") {
      if (parts.pop() === undefined) return undefined;
    } else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}

/** Reads a file of the repository by its path from the root; undefined when there is none. */
export type ReadPolicyFile = (path: string) => Promise<string | undefined>;

/** What goes through the whole chain: the layers found so far, the most general first. */
interface Chain {
  readonly readFile: ReadPolicyFile;
  readonly ruleIds: readonly string[];
  readonly layers: PolicyBody[];
  readonly files: string[];
  preset: PresetName;
}

const isPreset = (value: string): value is PresetName => Object.hasOwn(presets, value);

async function readExtended(value: string, at: string, above: readonly string[], chain: Chain): Promise<PolicyFile> {
  const path = pathFrom(above.at(-1)!, value);
  if (path === undefined) {
    throw new ConfigError(`${at}: ${quoted(value)} leaves the repository`, "Extend a file of this repository.");
  }
  if (above.includes(path)) {
    const circle = [...above.slice(above.indexOf(path)), path].join(" -> ");
    throw new ConfigError(`${at}: policies extend each other in a circle: ${circle}`, "Remove one of these extends.");
  }
  if (above.length >= maxDepth || chain.files.length >= maxFiles) {
    const bound = above.length >= maxDepth ? `${maxDepth} files deep` : `${maxFiles} files`;
    throw new ConfigError(`${at}: a policy extends at most ${bound}`, "Join some of the files.");
  }
  const text = await chain.readFile(path);
  if (text === undefined) {
    throw new ConfigError(
      `${at}: there is no file ${quoted(path)}`,
      "Correct the path: it counts from the file that extends.",
    );
  }
  return parsePolicy(text, path, chain.ruleIds);
}

async function collect(file: PolicyFile, above: readonly string[], chain: Chain): Promise<void> {
  const stack = [...above, file.source];
  for (const { value, at } of file.extends) {
    if (isPreset(value)) {
      chain.preset = value;
      chain.layers.push(presets[value]);
    } else {
      await collect(await readExtended(value, at, stack, chain), stack, chain);
    }
  }
  chain.layers.push(file.body);
  chain.files.push(file.source);
}

/**
 * Reads all that a policy file extends and merges it into one policy: the preset first, the file itself last.
 * `readFile` must read from where the file came from (base, never head). `preset` is used when nothing in the chain names one.
 * Throws a ConfigError for a circle, a chain of more than 5 files, a missing file, a path out of the repository,
 * and for every problem of a file that is extended.
 */
export async function resolvePolicy(
  file: PolicyFile,
  readFile: ReadPolicyFile,
  options: { readonly ruleIds: readonly string[]; readonly preset?: PresetName },
): Promise<Policy> {
  const preset = options.preset ?? defaultPreset;
  const chain: Chain = { readFile, ruleIds: options.ruleIds, layers: [presets[preset]], files: [], preset };
  await collect(file, [], chain);
  return mergeLayers(chain.layers, { preset: chain.preset, source: file.source, files: chain.files });
}
