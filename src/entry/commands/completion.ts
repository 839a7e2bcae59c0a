import { ConfigError } from "../../core/errors.ts";
import { rules } from "../../rules/index.ts";
import type { Command } from "../command.ts";
import { completion, shells } from "../completion.ts";
import { exitCodes } from "../exit.ts";
import type { Invocation } from "../invocation.ts";

/** `skill-scan completion SHELL`: the script that lets a shell complete commands, options and rules. Throws a ConfigError for another shell. */
export async function runCompletion(
  { operands: [word] }: Invocation,
  commands: Readonly<Record<string, Command>>,
): Promise<number> {
  const shell = shells.find((name) => name === word);
  if (shell === undefined) {
    throw new ConfigError(
      word === undefined
        ? "completion needs the name of a shell"
        : `there is no completion for ${JSON.stringify(word)}`,
      `Shells: ${shells.join(", ")}. For example: source <(skill-scan completion bash)`,
    );
  }
  const ids = rules.map(({ id }) => id);
  process.stdout.write(completion(shell, commands, ids));
  return exitCodes.ok;
}
