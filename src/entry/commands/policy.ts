import { ConfigError } from "../../core/errors.ts";
import type { Invocation } from "../invocation.ts";

type Run = (invocation: Invocation) => Promise<number>;

/** What each word does; each is loaded when it is asked for. */
const words: Readonly<Record<string, Run>> = {
  init: async (invocation) => (await import("./policy-init.ts")).runPolicyInit(invocation),
  validate: async (invocation) => (await import("./policy-validate.ts")).runPolicyValidate(invocation),
  explain: async (invocation) => (await import("./policy-explain.ts")).runPolicyExplain(invocation),
};

/** `skill-scan policy init|validate|explain`. The word is the first operand; what is behind it goes to what it names. */
export async function runPolicy(invocation: Invocation): Promise<number> {
  const [word, ...operands] = invocation.operands;
  const run = word !== undefined && Object.hasOwn(words, word) ? words[word] : undefined;
  if (run) return run({ ...invocation, operands });
  const given = word === undefined ? "policy needs a word behind it" : `policy has no ${JSON.stringify(word)}`;
  throw new ConfigError(given, "Usage: skill-scan policy init, policy validate [FILE], policy explain [--path SKILL].");
}
