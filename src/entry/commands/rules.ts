import { ConfigError } from "../../core/errors.ts";
import { categories } from "../../core/rule.ts";
import { type CustomRule, wordsOf } from "../../custom/rule.ts";
import { DiskTree } from "../../files/disk.ts";
import { didYouMean } from "../../policy/nearest.ts";
import { jsonText } from "../../report/escape.ts";
import { rules } from "../../rules/index.ts";
import type { Settings } from "../../settings.ts";
import { answerFormat } from "../answer.ts";
import { exitCodes } from "../exit.ts";
import type { Invocation } from "../invocation.ts";
import { tell } from "../output.ts";
import { pageOf } from "../page.ts";
import { localRules } from "../policy/local.ts";
import { ruleListLines, rulesLike } from "../words/rule-list.ts";

/** The custom rules that a scan here would use, but for those of other repositories without a clone, which is said. Throws what `localRules` throws. */
export async function customRules(settings: Settings): Promise<readonly CustomRule[]> {
  const { rules: own, unread } = await localRules(new DiskTree("."), settings);
  if (unread.length > 0) tell(`not read, for there is no clone (--policy-clones): ${unread.join(", ")}`);
  return own;
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
  const format = answerFormat(settings, "rules are not listed as");
  const [filter, extra] = operands;
  if (extra !== undefined) {
    throw new ConfigError(`rules does not take ${JSON.stringify(extra)}`, "Usage: skill-scan rules [FILTER].");
  }
  const found = rulesLike(filter, [...rules, ...(await customRules(settings))]);
  if (found.length === 0 && filter !== undefined) {
    throw new ConfigError(
      `no rule is like ${JSON.stringify(filter)}`,
      didYouMean(filter, categories) || `Give a category, a glob or a word: ${categories.slice(0, 3).join(", ")}, …`,
    );
  }
  const words = found.map(wordsOf);
  const text = format === "json" ? jsonText(words) : `${ruleListLines(found, await pageOf(settings)).join("\n")}\n`;
  process.stdout.write(text);
  return exitCodes.ok;
}
