import type { Rule } from "../core/rule.ts";
import { ruleIndex } from "../report/words.ts";
import { rules } from "../rules/index.ts";

const known = ruleIndex(rules);

/** A rule by its id; undefined where there is none. */
export const ruleOf = (id: string): Rule | undefined => known.get(id);
