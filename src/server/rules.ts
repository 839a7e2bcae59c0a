import type { Rule } from "../core/rule.ts";
import { sentence } from "../report/words.ts";
import { rules } from "../rules/index.ts";

const known = new Map<string, Rule>(rules.map((rule) => [rule.id, rule]));

/** A rule by its id; undefined where there is none. */
export const ruleOf = (id: string): Rule | undefined => known.get(id);

/** What is said below a title: `text` without the sentence that says the title once more. */
export function belowTitle(title: string, text: string): string {
  const again = `${sentence(title)} `;
  return text.startsWith(again) ? text.slice(again.length) : text;
}
