import { ConfigError } from "../../core/errors.ts";
import { DiskTree } from "../../files/disk.ts";
import { explain, explanationLines } from "../../policy/explain.ts";
import { vendoredIn } from "../../policy/origins.ts";
import { jsonText, terminalText } from "../../report/escape.ts";
import { answerFormat } from "../answer.ts";
import { exitCodes } from "../exit.ts";
import type { Invocation } from "../invocation.ts";
import { policyOf } from "../policy/clones.ts";
import { today } from "../today.ts";

/** A line with its indentation, and nothing in it that a terminal would obey. */
const safeLine = (line: string): string => `${/^ */.exec(line)![0]}${terminalText(line.trimStart())}`;

/**
 * `skill-scan policy explain`: the policy that judges where the command runs, value by value; with `--path` the thresholds of that skill.
 * Throws a ConfigError for a policy with mistakes, and for a format that is neither text nor json.
 */
export async function runPolicyExplain({ operands, settings }: Invocation): Promise<number> {
  const [more] = operands;
  if (more !== undefined) {
    throw new ConfigError(`policy explain does not take ${JSON.stringify(more)}`, "Name a skill with --path SKILL.");
  }
  const { path } = settings;
  const format = answerFormat(settings, "a policy is not explained as");
  const tree = new DiskTree(".");
  const policy = await policyOf(tree, settings);
  const facts = policy.origins.length === 0 ? {} : { facts: { head: await vendoredIn(tree), fork: false } };
  const question = { policy, today: today(), ...(path !== "." && { skill: path }), ...facts };
  const text =
    format === "json" ? jsonText(explain(question)) : `${explanationLines(question).map(safeLine).join("\n")}\n`;
  process.stdout.write(text);
  return exitCodes.ok;
}
