import path from "node:path";
import { ConfigError } from "../../core/errors.ts";
import { defaultPreset } from "../../policy/presets.ts";
import { starterPolicy } from "../../policy/starter.ts";
import { exitCodes } from "../exit.ts";
import type { Invocation } from "../invocation.ts";
import { writeNew } from "../new-file.ts";
import { pageOf } from "../page.ts";
import { defaultPaths } from "../policy/load.ts";
import { repositoryOf } from "../repository.ts";
import { newFileLines } from "../words/new-file.ts";

/**
 * `skill-scan policy init`: writes a commented policy on a preset (`--preset`, `--mode`) into the repository, or the folder where there is
 * none; `--output` names another file. Throws a ConfigError where it cannot be written to.
 */
export async function runPolicyInit({ operands, settings }: Invocation): Promise<number> {
  const [more] = operands;
  if (more !== undefined) {
    throw new ConfigError(`policy init does not take ${JSON.stringify(more)}`, "Name a file with --output FILE.");
  }
  const { output, force, preset = defaultPreset, mode = "enforce" } = settings;
  const root = (await repositoryOf("."))?.top ?? path.resolve(".");
  const text = starterPolicy({ preset, mode });
  const outcome = await writeNew(root, path.resolve(output ?? path.join(root, defaultPaths[0])), text, force);
  const shown = output ?? defaultPaths[0];
  const lines = newFileLines(shown, text, outcome, await pageOf(settings));
  process.stdout.write(`${lines.join("\n")}\n`);
  return exitCodes.ok;
}
