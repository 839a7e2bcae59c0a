import type { View } from "../../core/view.ts";
import { type Draft, draft } from "./draft.ts";
import { itemsOf, type Located, readLocated, textOf, valuesAt } from "./located.ts";
import { settingsIn } from "./settings.ts";

/** Bytes of a head that are read. */
const maxHead = 64 * 1024;

/** The head between two fences, and where it starts. */
function headOf(text: string): { readonly head: string; readonly offset: number } | undefined {
  const open = /^\ufeff?---[ \t]{0,20}\r?\n/.exec(text)?.[0];
  if (open === undefined) return undefined;
  const head = text.slice(open.length, open.length + maxHead);
  const end = head.search(/^---[ \t]{0,20}$/m);
  return end < 0 ? undefined : { head: head.slice(0, end), offset: open.length };
}

/** Tools in `Bash(git add:*), Read` or a list. */
function toolsOf(node: Located): Draft[] {
  return itemsOf(node).flatMap((item) =>
    (textOf(item)?.match(/[^\s,()[\]]{1,100}(?:\([^()]{0,300}\))?/g) ?? []).map((tool) =>
      draft("permission", "allowed-tools", tool, item),
    ),
  );
}

/** What the head of a command, an agent or a rule file orders: tools without a question, hooks. */
export function agentTextIn(view: View): Draft[] {
  const found = headOf(view.text);
  const root = found && readLocated(found.head, "yaml");
  if (!found || !root || root === "malformed" || root === "too-deep") return [];
  const tools = valuesAt(root, "allowed-tools").flatMap(toolsOf);
  const hooks = settingsIn({ view, path: "", root }).filter(({ kind }) => kind === "hook");
  const { offset } = found;
  return [...tools, ...hooks].map((each) => ({ ...each, start: each.start + offset, end: each.end + offset }));
}
