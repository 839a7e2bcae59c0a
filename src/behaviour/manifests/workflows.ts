import { type Draft, draft, type ManifestFile } from "./draft.ts";
import { entriesOf, itemsOf, type Located, textOf, valueAt } from "./located.ts";

const agentStep =
  /anthropics\/claude-code|openai\/codex-action|run-gemini-cli|gemini-cli-action|sst\/opencode|\b(?:claude|gemini|copilot)\s{1,3}(?:-p|--print|--prompt)\b|\bcodex\s{1,3}exec\b|\bcursor-agent\b|\bopencode\s{1,3}run\b/i;

/** Names of the triggers: a text, a list or a map. YAML 1.1 readers took `on` for true. */
function triggersOf(root: Located): string[] {
  const on = valueAt(root, "on") ?? valueAt(root, "true");
  if (on?.type === "map") return on.entries.map(([name]) => name);
  return itemsOf(on).flatMap((item) => textOf(item) ?? []);
}

/** `write-all`, or the names of what may be written. */
function writesOf(permissions: Located | undefined): string[] {
  const text = textOf(permissions);
  if (text !== undefined) return text === "write-all" ? ["everything"] : [];
  return entriesOf(permissions).flatMap(([name, value]) =>
    textOf(value) === "write" && name !== "id-token" ? [name] : [],
  );
}

/** All texts of a step in one. */
function textsOf(node: Located, depth = 0): string[] {
  if (depth > 6) return [];
  if (node.type === "list") return node.items.flatMap((item) => textsOf(item, depth + 1));
  if (node.type === "map") return node.entries.flatMap(([key, value]) => [`${key}:`, ...textsOf(value, depth + 1)]);
  return [textOf(node) ?? ""];
}

/** Each step of a workflow that runs an agent: `name` are the triggers, `value` the step and what its job may write. */
export function workflowsIn({ root, path }: ManifestFile): Draft[] {
  if (!/(?:^|\/)\.github\/workflows\/[^/]{1,200}\.ya?ml$/.test(path)) return [];
  const triggers = triggersOf(root).join(" ");
  const general = valueAt(root, "permissions");
  return entriesOf(valueAt(root, "jobs")).flatMap(([, job]) => {
    const writes = writesOf(valueAt(job, "permissions") ?? general);
    return itemsOf(valueAt(job, "steps")).flatMap((step) => {
      const text = textsOf(step).join(" ");
      if (!agentStep.test(text)) return [];
      const place = valueAt(step, "uses") ?? valueAt(step, "run") ?? step;
      return [draft("agent-job", triggers, `${text} writes: ${writes.join(" ")}`, place)];
    });
  });
}
