import { ConfigError } from "../../core/errors.ts";
import { exceptionsPath } from "../../policy/suppressions.ts";
import { jsonText } from "../../report/escape.ts";
import { type ExplainedRule, levelYaml, pathExceptionYaml, ruleLines } from "../../report/rule-explanation.ts";
import { ruleHint, ruleNamed } from "../../report/rule-search.ts";
import { rules } from "../../rules/index.ts";
import { rulesUrl } from "../../version.ts";
import { dayAfter } from "../days.ts";
import { exitCodes } from "../exit.ts";
import type { Invocation } from "../invocation.ts";
import { pageOf } from "../page.ts";
import { defaultPaths } from "../policy/load.ts";
import { today } from "../today.ts";

/** Days that an acceptance which is shown to be pasted lasts. */
export const acceptanceDays = 90;

/** A fingerprint, or the beginning of one that is long enough to be meant. */
const fingerprint = /^[0-9a-f]{6,32}$/i;

const usage = "Usage: skill-scan explain RULE, or explain FINGERPRINT [DIR].";

function ruleJson(rule: ExplainedRule): string {
  const accepted = today();
  return jsonText({
    version: "1",
    kind: "rule",
    rule,
    url: `${rulesUrl}/${rule.id}.md`,
    policy: levelYaml(rule.id, rule.severity),
    exception: pathExceptionYaml(rule.id, accepted, dayAfter(accepted, acceptanceDays)),
  });
}

async function explainRule(rule: ExplainedRule, { operands, settings }: Invocation): Promise<number> {
  const [, more] = operands;
  if (more !== undefined) {
    throw new ConfigError(`a rule is explained without ${JSON.stringify(more)}`, usage);
  }
  if (settings.format === "json") {
    process.stdout.write(ruleJson(rule));
    return exitCodes.ok;
  }
  const accepted = today();
  const context = {
    rulesUrl,
    policyPath: defaultPaths[0],
    exceptionsPath,
    accepted,
    expires: dayAfter(accepted, acceptanceDays),
  };
  process.stdout.write(`${ruleLines(rule, context, await pageOf(settings)).join("\n")}\n`);
  return exitCodes.ok;
}

/** A rule as it is told: without what the engine runs. */
const worded = ({ checks: _, ...words }: (typeof rules)[number]): ExplainedRule => words;

/**
 * `skill-scan explain RULE` tells all about a rule; `explain FINGERPRINT [DIR]` all about a finding of a folder, of the change from
 * `--base` to `--head`, or of `--report`. Throws a ConfigError for a word that is neither, with the nearest rule.
 */
export async function runExplain(invocation: Invocation): Promise<number> {
  const { operands, settings } = invocation;
  const [word] = operands;
  if (word === undefined) throw new ConfigError("explain needs a rule or a fingerprint", usage);
  if (settings.format !== "text" && settings.format !== "json") {
    throw new ConfigError(`nothing is explained as ${settings.format}`, "Give --format text or json.");
  }
  const rule = ruleNamed(word, rules);
  if (rule) return explainRule(worded(rule), invocation);
  if (fingerprint.test(word)) return (await import("./explain-finding.ts")).explainFinding(word.toLowerCase(), invocation);
  const short = /^[0-9a-f]{1,5}$/i.test(word) ? "Give at least 6 digits of a fingerprint. " : "";
  throw new ConfigError(`there is no rule ${JSON.stringify(word)}`, `${short}${ruleHint(word, rules)}`);
}
