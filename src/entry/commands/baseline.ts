import { readFile } from "node:fs/promises";
import path from "node:path";
import { ConfigError, messageOf } from "../../core/errors.ts";
import type { Report } from "../../core/report.ts";
import { DiskTree } from "../../files/disk.ts";
import { type Acceptance, type BaselineUpdate, evidenceIn, updatedBaseline } from "../../policy/baseline.ts";
import { parseExceptions } from "../../policy/exceptions.ts";
import { matcher } from "../../policy/globs.ts";
import type { Policy } from "../../policy/policy.ts";
import { exceptionsPath } from "../../policy/suppressions.ts";
import { isDay, withinWindows } from "../../policy/windows.ts";
import { terminalText } from "../../report/escape.ts";
import { rules } from "../../rules/index.ts";
import type { Settings } from "../../settings.ts";
import { exitCodes } from "../exit.ts";
import type { Invocation } from "../invocation.ts";
import { judgeTree } from "../judged.ts";
import { tell, writeWhole } from "../output.ts";
import { insideOf, isMissing } from "../places.ts";
import { policyOf } from "../policy/clones.ts";
import { today } from "../today.ts";

/** The decision that the flags give. Throws a ConfigError where one is missing or ends before today. */
function acceptanceOf({ owner, reason, expires }: Settings, accepted: string): Acceptance {
  if (owner === undefined || reason === undefined || expires === undefined) {
    throw new ConfigError(
      "baseline needs --owner, --reason and --expires",
      'For example: skill-scan baseline --owner @org/security --reason "there before the gate" --expires 2027-06-30',
    );
  }
  if (!isDay(expires) || expires < accepted) {
    throw new ConfigError(`--expires ${expires} is no day from today on`, "Give the last day, like 2027-06-30.");
  }
  return { owner, reason, accepted, expires };
}

async function textAt(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    if (isMissing(error)) return "";
    throw new ConfigError(`cannot read ${file}: ${messageOf(error)}`, "Give --output another file.");
  }
}

/** What the exceptions file itself accepts must be found again: only the policy's own suppressions hold here. */
const withoutExceptions = (policy: Policy): Policy => ({
  ...policy,
  suppressions: policy.suppressions.filter(({ at }) => !at?.startsWith(`${exceptionsPath}:`)),
});

function summaryOf({ added, kept, moved, renewed, dropped }: BaselineUpdate, file: string): string {
  const rest = [
    ...(moved > 0 ? [`${moved} moved`] : []),
    ...(renewed > 0 ? [`${renewed} renewed`] : []),
    ...(dropped > 0 ? [`${dropped} dropped`] : []),
  ];
  return `${terminalText(file)}: ${[`${added} added`, `${kept} kept`, ...rest].join(", ")}\n`;
}

/** What is not in the report cannot be accepted. */
function hint({ skills }: Report): string {
  const more = skills.some(({ gaps }) => gaps.some(({ reason }) => reason === "not-listed"));
  return more ? "Some rules have more findings than are listed: run it again after this one.\n" : "";
}

/**
 * `skill-scan baseline [DIR]`: writes the findings of a repository into its exceptions file, or brings that file up to date. The policy
 * is the repository's own. Writes the file whole or not at all; throws a ConfigError for one that it does not understand.
 */
export async function runBaseline({ operands, settings, entry }: Invocation): Promise<number> {
  const [folder = "."] = operands;
  const day = today();
  const acceptance = acceptanceOf(settings, day);
  const tree = new DiskTree(folder);
  const policy = withoutExceptions(await policyOf(tree, settings));
  const file = settings.output ?? path.join(folder, ...exceptionsPath.split("/"));
  const text = await textAt(file);
  const scanning = { entry, scanned: folder, log: tell };
  const report = await judgeTree(tree, { settings, policy, scanning, today: day }, "none");
  const judged = report.skills.filter((skill) => !matcher(policy.exclude)(skill.path));
  const complete = settings.path === "." && settings.include.length === 0 && settings.exclude.length === 0;
  const ruleIds = [...rules, ...(policy.custom ?? [])].map(({ id }) => id);
  const skills = judged.map((skill) => skill.path);
  const scope = { today: day, skills, complete, source: file, ruleIds };
  const update = updatedBaseline(text, evidenceIn(judged), acceptance, scope);
  withinWindows({ ...policy, suppressions: parseExceptions(update.text, file, ruleIds) });
  if (update.text !== text) {
    await insideOf(path.resolve(folder), path.resolve(file));
    await writeWhole(file, update.text);
  }
  process.stdout.write(summaryOf(update, file) + hint(report));
  return exitCodes.ok;
}
