import { ConfigError } from "../../core/errors.ts";
import { wordsOf } from "../../custom/rule.ts";
import { exceptionsPath } from "../../policy/suppressions.ts";
import { jsonText } from "../../report/escape.ts";
import { rules } from "../../rules/index.ts";
import { rulesUrl } from "../../version.ts";
import { answerFormat } from "../answer.ts";
import { acceptanceDays, dayAfter } from "../days.ts";
import { exitCodes } from "../exit.ts";
import type { Invocation } from "../invocation.ts";
import { pageOf } from "../page.ts";
import { defaultPaths } from "../policy/load.ts";
import { today } from "../today.ts";
import { type ExplainedRule, levelYaml, pathExceptionYaml, ruleLines } from "../words/rule-explanation.ts";
import { ruleHint, ruleNamed } from "../words/rule-search.ts";
import { customRules } from "./rules.ts";

/** A fingerprint, or the beginning of one that is long enough to be meant. */
const fingerprint = /^[0-9a-f]{6,32}$/i;

const usage = "Usage: skill-scan explain RULE, or explain FINGERPRINT [TARGET...].";

function ruleJson(rule: ExplainedRule, pages: string | undefined): string {
  const accepted = today();
  return jsonText({
    version: "1",
    kind: "rule",
    rule,
    ...(pages !== undefined && { url: `${pages}/${rule.id}.md` }),
    policy: levelYaml(rule.id, rule.severity),
    exception: pathExceptionYaml(rule.id, accepted, dayAfter(accepted, acceptanceDays)),
  });
}

async function explainRule(
  rule: ExplainedRule,
  pages: string | undefined,
  { operands, settings }: Invocation,
): Promise<number> {
  const [, more] = operands;
  if (more !== undefined) {
    throw new ConfigError(`a rule is explained without ${JSON.stringify(more)}`, usage);
  }
  if (settings.format === "json") {
    process.stdout.write(ruleJson(rule, pages));
    return exitCodes.ok;
  }
  const accepted = today();
  const context = {
    ...(pages !== undefined && { rulesUrl: pages }),
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
 * `skill-scan explain RULE` tells all about a rule; `explain FINGERPRINT [TARGET...]` all about a finding of what `scan` takes, of the change from
 * `--base` to `--head`, or of `--report`. Throws a ConfigError for a word that is neither, with the nearest rule.
 */
export async function runExplain(invocation: Invocation): Promise<number> {
  const { operands, settings } = invocation;
  const [word] = operands;
  if (word === undefined) throw new ConfigError("explain needs a rule or a fingerprint", usage);
  answerFormat(settings, "nothing is explained as");
  const own = (await customRules(settings)).map((rule) => ({ ...wordsOf(rule), examples: rule.examples }));
  const known: readonly ExplainedRule[] = [...rules.map(worded), ...own];
  const rule = ruleNamed(word, known);
  // A rule of the repository has no page of ours.
  if (rule) return explainRule(rule, own.some(({ id }) => id === rule.id) ? undefined : rulesUrl, invocation);
  if (fingerprint.test(word))
    return (await import("./explain-finding.ts")).explainFinding(word.toLowerCase(), invocation);
  const short = /^[0-9a-f]{1,5}$/i.test(word) ? "Give at least 6 digits of a fingerprint. " : "";
  throw new ConfigError(`there is no rule ${JSON.stringify(word)}`, `${short}${ruleHint(word, known)}`);
}
