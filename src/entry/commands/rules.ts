import { ConfigError } from "../../core/errors.ts";
import { categories } from "../../core/rule.ts";
import { type CustomRule, wordsOf } from "../../custom/rule.ts";
import { DiskTree } from "../../files/disk.ts";
import { hint } from "../../policy/nearest.ts";
import { rules } from "../../rules/index.ts";
import type { Settings } from "../../settings.ts";
import { exitCodes } from "../exit.ts";
import type { Invocation } from "../invocation.ts";
import { pageOf } from "../page.ts";
import { loadCustomRules } from "../policy/custom.ts";
import { ruleListLines, rulesLike } from "../words/rule-list.ts";

/** The rules in the files of the repository that the command runs in: its policy may need other repositories, which this does not. */
export async function customRules(settings: Settings): Promise<readonly CustomRule[]> {
  return (await loadCustomRules(new DiskTree("."), settings, {})).rules;
}

/**
 * `skill-scan rules [FILTER]`: rules by category with severity, confidence and title, as JSON all their words. Throws a ConfigError for a
 * filter that fits none.
 */
export async function runRules(invocation: Invocation): Promise<number> {
  const { operands, settings } = invocation;
  if (operands[0] === "test") {
    return (await import("./rules-test.ts")).runRulesTest({ ...invocation, operands: operands.slice(1) });
  }
  const { format } = settings;
  if (format !== "text" && format !== "json") {
    throw new ConfigError(`rules are not listed as ${format}`, "Give --format text or json.");
  }
  const [filter, extra] = operands;
  if (extra !== undefined) {
    throw new ConfigError(`rules does not take ${JSON.stringify(extra)}`, "Usage: skill-scan rules [FILTER].");
  }
  const found = rulesLike(filter, [...rules, ...(await customRules(settings))]);
  if (found.length === 0 && filter !== undefined) {
    const near = hint(filter, categories).replace(/^; did/, "Did");
    throw new ConfigError(
      `no rule is like ${JSON.stringify(filter)}`,
      near || `Give a category, a glob or a word: ${categories.slice(0, 3).join(", ")}, …`,
    );
  }
  const words = found.map(wordsOf);
  const text =
    format === "json" ? JSON.stringify(words, undefined, 2) : ruleListLines(found, await pageOf(settings)).join("\n");
  process.stdout.write(`${text}\n`);
  return exitCodes.ok;
}
