import type { Evaluation } from "./evaluate-state.ts";
import type { Value } from "./model.ts";
import { either } from "./values.ts";

/** Paths that stand for the environment of the process. */
export const environments: ReadonlySet<string> = new Set([
  "os.environ",
  "process.env",
  "Deno.env",
  "Bun.env",
  "import.meta.env",
]);

/** What an instance holds under a name. */
export function memberOfObject(evaluation: Evaluation, path: string, property: string): Value | undefined {
  return evaluation.objects.get(path)?.get(property);
}

/** Remembers what an instance holds: nobody knows in which order methods are called, so nothing is forgotten. */
export function setMemberOfObject(evaluation: Evaluation, path: string, property: string, value: Value): void {
  const members = evaluation.objects.get(path) ?? new Map<string, Value>();
  const before = members.get(property);
  members.set(property, before && before !== value ? either([before, value]) : value);
  evaluation.objects.set(path, members);
}

/** The variable that a path names: `os.environ.X`, `process.env.X`. */
export function variableOf(path: string): string | undefined {
  const dot = path.lastIndexOf(".");
  return dot > 0 && environments.has(path.slice(0, dot)) ? path.slice(dot + 1) : undefined;
}
