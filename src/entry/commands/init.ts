import { realpath } from "node:fs/promises";
import path from "node:path";
import { entryOf } from "../../core/skill.ts";
import { DiskTree } from "../../files/disk.ts";
import { treePath } from "../../files/native-path.ts";
import { defaultPreset } from "../../policy/presets.ts";
import { starterPolicy } from "../../policy/starter.ts";
import { exceptionsPath } from "../../policy/suppressions.ts";
import { shellWord, terminalText } from "../../report/escape.ts";
import { type Page, paragraph, part } from "../../report/page.ts";
import { plural } from "../../report/words.ts";
import type { Settings } from "../../settings.ts";
import { dayAfter } from "../days.ts";
import { exitCodes } from "../exit.ts";
import { askChoices, type Choices } from "../init/questions.ts";
import { type Surroundings, surroundingsOf } from "../init/surroundings.ts";
import { workflowFile, workflowText } from "../init/workflow.ts";
import type { Invocation } from "../invocation.ts";
import { type NewFileOutcome, writeNew } from "../new-file.ts";
import { pageOf } from "../page.ts";
import { defaultPaths } from "../policy/load.ts";
import { today } from "../today.ts";
import { newFileLines } from "../words/new-file.ts";

/** Days in which a new gate only observes. */
const rampDays = 14;

/** A file that is wanted, with what became of it. */
interface Wanted {
  readonly name: string;
  readonly text: string;
  readonly outcome: NewFileOutcome;
}

function foundLines({ skills, branch, github, others, workflow, codeOwners }: Surroundings, page: Page): string[] {
  const systems = others.length > 0 ? `, ${others.join(" and ")} set up` : "";
  return [
    ...paragraph(`Found: ${plural(skills, "skill")}, default branch ${terminalText(branch, 100)}${systems}.`, 0, page),
    ...(github
      ? []
      : paragraph(
          `Nothing says that this is on GitHub, so there is no workflow: docs/ci.md has what to paste for ${others.join(" and ")}.`,
          0,
          page,
        )),
    ...(workflow === undefined || workflow === workflowFile
      ? []
      : paragraph(`${terminalText(workflow)} uses the action already, so no other workflow is written.`, 0, page)),
    ...(codeOwners
      ? paragraph(
          `Give ${defaultPaths[0]} and ${exceptionsPath} an owner in CODEOWNERS: they decide what passes.`,
          0,
          page,
        )
      : []),
  ];
}

/** The name of the policy that is there under its other name, else the usual one. */
async function policyName(top: string): Promise<string> {
  const tree = new DiskTree(top);
  for (const name of defaultPaths) if (await entryOf(tree, name)) return name;
  return defaultPaths[0];
}

async function writeAll(around: Surroundings, choices: Choices, { force, mode }: Settings): Promise<Wanted[]> {
  const { top, branch, github, workflow } = around;
  const ramp = { observeUntil: dayAfter(today(), rampDays) };
  const policy = starterPolicy({ preset: choices.preset, mode: mode ?? (choices.observeFirst ? ramp : "enforce") });
  const isOurs = workflow === undefined || workflow === workflowFile;
  const files = [
    ...(github && isOurs ? [[workflowFile, workflowText({ ...choices, branch })] as const] : []),
    [await policyName(top), policy] as const,
  ];
  const written: Wanted[] = [];
  for (const [name, text] of files)
    written.push({ name, text, outcome: await writeNew(top, path.join(top, name), text, force) });
  return written;
}

/** What to type next: to see what is found now, and to put it into the repository. */
function nextLines(wanted: readonly Wanted[], below: string): string[] {
  const files = wanted
    .filter(({ outcome }) => outcome.state !== "kept")
    .map(({ name }) => shellWord(path.posix.join(below, name)));
  const add = files.length === 0 ? [] : [`  git add ${files.join(" ")} && git commit -m "Scan skills"`];
  return ["  skill-scan scan", ...add];
}

/**
 * Looks at the repository around a folder, asks where `asks` says so, and writes. `say` gets the lines for the person. Throws a ConfigError
 * where there is no repository, or a file cannot be written into it.
 */
export async function initIn(
  folder: string,
  settings: Settings,
  { asks, say }: { readonly asks: boolean; readonly say: (lines: readonly string[]) => void },
): Promise<void> {
  const page = await pageOf(settings);
  const around = await surroundingsOf(folder);
  say(foundLines(around, page));
  const { preset = defaultPreset } = settings;
  const defaults: Choices = { preset, observeFirst: true, comment: true, codeScanning: true };
  const choices = asks ? await askChoices(defaults, around.github, page) : defaults;
  const wanted = await writeAll(around, choices, settings);
  const below = treePath(await realpath(folder), await realpath(around.top));
  say([
    "",
    ...wanted.flatMap(({ name, text, outcome }) => newFileLines(name, text, outcome, page)),
    ...part("Next", nextLines(wanted, below), page),
  ]);
}

/**
 * `skill-scan init`: writes a workflow and a policy for the repository around the current folder. Asks where a person is at the terminal
 * and `--yes` is not given. Writes over nothing without `--force`. Throws what `initIn` throws.
 */
export async function runInit({ settings }: Invocation): Promise<number> {
  const asks = !settings.yes && process.stdin.isTTY === true && process.stdout.isTTY === true;
  await initIn(".", settings, { asks, say: (lines) => process.stdout.write(`${lines.join("\n")}\n`) });
  return exitCodes.ok;
}
