import { readFile } from "node:fs/promises";
import path from "node:path";
import { ConfigError, messageOf } from "../../core/errors.ts";
import type { SkillReport } from "../../core/report.ts";
import type { FileTree } from "../../core/skill.ts";
import { MemoryTree } from "../../files/memory.ts";
import { type Approvable, type Approval, type LockUpdate, updatedLock } from "../../lock/approve.ts";
import { contentOf } from "../../lock/content.ts";
import { lockPath } from "../../lock/file.ts";
import { versionOf } from "../../lock/index.ts";
import { readLock } from "../../lock/read.ts";
import { lockText } from "../../lock/schema.ts";
import { matcher } from "../../policy/globs.ts";
import { terminalText } from "../../report/escape.ts";
import { rules } from "../../rules/index.ts";
import { foldersOf, selectionOf } from "../../selection.ts";
import type { Settings } from "../../settings.ts";
import type { SkillFolder } from "../../skills/discover.ts";
import { version } from "../../version.ts";
import { exitCodes } from "../exit.ts";
import type { Invocation } from "../invocation.ts";
import { judgeTree } from "../judged.ts";
import { tell, writeWhole } from "../output.ts";
import { insideOf, isMissing } from "../places.ts";
import { policyOf } from "../policy/clones.ts";
import { today } from "../today.ts";
import { withTrackedFolder } from "../tracked-folder.ts";
import { verifyFolder } from "./verify.ts";

/** Whose decision it is. Throws a ConfigError where nobody's is. */
function approvalOf({ owner, reason }: Settings): Approval {
  if (owner === undefined) {
    throw new ConfigError("lock needs --owner", "For example: skill-scan lock --owner @org/security");
  }
  return { owner, approved: today(), ...(reason !== undefined && { reason }) };
}

/** The lock in another file than that of the repository, as a tree has it. */
async function treeOf(file: string): Promise<FileTree> {
  try {
    return new MemoryTree({ [lockPath]: await readFile(file) });
  } catch (error) {
    if (isMissing(error)) return new MemoryTree({});
    throw new ConfigError(`cannot read ${file}: ${messageOf(error)}`, "Give --output another file.");
  }
}

/** A scanned skill with its bytes. One that cannot be read whole cannot be approved: it throws what reading threw. */
async function approvable(report: SkillReport, folder: SkillFolder, tree: FileTree): Promise<Approvable> {
  const given = await versionOf(tree, folder);
  return { report, content: await contentOf(tree, folder), ...(given !== undefined && { version: given }) };
}

async function approvables(tree: FileTree, { settings, entry }: Invocation, folder: string) {
  const selection = selectionOf(settings);
  const policy = await policyOf(tree, settings);
  const report = await judgeTree(tree, { settings, policy, scanning: { entry, scanned: folder, log: tell } }, "none");
  const { all } = await foldersOf(tree, selection);
  const byPath = new Map(all.map((each) => [each.path, each]));
  const excluded = matcher(policy.exclude);
  const skills: Approvable[] = [];
  for (const skill of report.skills) {
    if (skill.kind !== "skill" || excluded(skill.path)) continue;
    skills.push(await approvable(skill, byPath.get(skill.path)!, tree));
  }
  const present = new Set(all.filter(({ kind }) => kind !== "configuration").map(({ path: each }) => each));
  return { skills, present, selection };
}

function summaryOf({ added, renewed, kept, dropped, refused }: LockUpdate, file: string): string {
  const counts = [
    `${added.length} added`,
    `${renewed.length} renewed`,
    `${kept.length} kept`,
    ...(dropped.length > 0 ? [`${dropped.length} dropped`] : []),
    ...(refused.length > 0 ? [`${refused.length} not locked`] : []),
  ];
  const lines = refused.map(
    ({ path: skill, reasons }) =>
      `  not locked: ${terminalText(skill, 300)}: ${terminalText(reasons[0] ?? "the policy fails it", 300)}`,
  );
  const more = refused.length > 0 ? ["  lock them all the same with --force: the lock will say so"] : [];
  return `${[`${terminalText(file)}: ${counts.join(", ")}`, ...lines, ...more].join("\n")}\n`;
}

/**
 * `skill-scan lock [DIR]`: approves the skills of a folder, the root of a repository, in its lock. Entries of skills that are as they were
 * stay as they are. A skill that the policy fails is left out without `--force`, and the exit code says so. Writes the file whole or not at
 * all; throws a ConfigError for a lock that it does not understand, and where nobody is named who approves.
 */
export async function runLock(invocation: Invocation): Promise<number> {
  const { operands, settings } = invocation;
  const [folder = "."] = operands;
  const { output } = settings;
  if (settings.check)
    return verifyFolder(folder, invocation, undefined, output === undefined ? undefined : await treeOf(output));
  const approval = approvalOf(settings);
  return withTrackedFolder(folder, (tree) => lockFolder(folder, tree, approval, invocation));
}

async function lockFolder(folder: string, tree: FileTree, approval: Approval, invocation: Invocation): Promise<number> {
  const { settings } = invocation;
  const { output } = settings;
  const file = output ?? path.join(folder, ...lockPath.split("/"));
  const before = await readLock(output === undefined ? tree : await treeOf(output));
  const { skills, ...scope } = await approvables(tree, invocation, folder);
  const engine = { version, rules: rules.length };
  const update = updatedLock(before ?? new Map(), skills, { approval, engine, force: settings.force, ...scope });
  if (!before || lockText(before) !== lockText(update.lock)) {
    await insideOf(path.resolve(folder), path.resolve(file));
    await writeWhole(file, lockText(update.lock));
  }
  process.stdout.write(summaryOf(update, file));
  return update.refused.length > 0 ? exitCodes.failed : exitCodes.ok;
}
