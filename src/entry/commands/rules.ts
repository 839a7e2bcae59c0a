import { ConfigError } from "../../core/errors.ts";
import { categories } from "../../core/rule.ts";
import { hint } from "../../policy/nearest.ts";
import { ruleListLines, rulesLike } from "../../report/rule-list.ts";
import { rules } from "../../rules/index.ts";
import { exitCodes } from "../exit.ts";
import type { Invocation } from "../invocation.ts";
import { pageOf } from "../page.ts";

/**
 * `skill-scan rules [FILTER]`: rules by category with severity, confidence and title, as JSON all their words. Throws a ConfigError for a
 * filter that fits none.
 */
export async function runRules({ operands, settings }: Invocation): Promise<number> {
  const { format } = settings;
  if (format !== "text" && format !== "json") {
    throw new ConfigError(`rules are not listed as ${format}`, "Give --format text or json.");
  }
  const [filter] = operands;
  const found = rulesLike(filter, rules);
  if (found.length === 0 && filter !== undefined) {
    const near = hint(filter, categories).replace(/^; did/, "Did");
    throw new ConfigError(
      `no rule is like ${JSON.stringify(filter)}`,
      near || `Give a category, a glob or a word: ${categories.slice(0, 3).join(", ")}, …`,
    );
  }
  const words = found.map(({ checks: _, examples: __, ...rest }) => rest);
  const text =
    format === "json" ? JSON.stringify(words, undefined, 2) : ruleListLines(found, await pageOf(settings)).join("\n");
  process.stdout.write(`${text}\n`);
  return exitCodes.ok;
}
