import { driftGravity } from "../../core/drift.ts";
import { ConfigError } from "../../core/errors.ts";
import type { SkillReport } from "../../core/report.ts";
import type { FileTree } from "../../core/skill.ts";
import { lockPath } from "../../lock/file.ts";
import { hasForeignLock } from "../../lock/foreign/index.ts";
import { goneFrom } from "../../lock/index.ts";
import { readLock } from "../../lock/read.ts";
import { matcher } from "../../policy/globs.ts";
import { jsonText, terminalText } from "../../report/escape.ts";
import type { Page } from "../../report/page.ts";
import { plural } from "../../report/words.ts";
import { wrapWords } from "../../report/wrap.ts";
import { foldersOf, selectionOf } from "../../selection.ts";
import { answerFormat } from "../answer.ts";
import { exitCodes } from "../exit.ts";
import type { Invocation } from "../invocation.ts";
import { judgeTree } from "../judged.ts";
import { tell, writeWhole } from "../output.ts";
import { pageOf } from "../page.ts";
import { policyOf } from "../policy/clones.ts";
import { withTrackedFolder } from "../tracked-folder.ts";

/** How the skills of a folder stand to the lock. */
interface Verification {
  readonly version: "1";
  /** Skills that are as they were approved. */
  readonly holds: number;
  /** Those that are not, by path. */
  readonly differs: readonly Pick<Required<SkillReport>, "path" | "name" | "drift">[];
  /** Paths of locked skills that are not there. */
  readonly gone: readonly string[];
  /** What is worth knowing, and no difference. */
  readonly notes: readonly Pick<Required<SkillReport>, "path" | "name" | "drift">[];
}

const isDifference = ({ drift = [] }: SkillReport): boolean => drift.some(({ kind }) => driftGravity[kind] !== "never");

/** What skills that are judged say of the lock; `gone` are the locked ones that are not there. */
function verificationOf(skills: readonly SkillReport[], gone: readonly string[]): Verification {
  const sorted = skills.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const shown = ({ path, name, drift = [] }: SkillReport) => ({ path, name, drift });
  return {
    version: "1",
    holds: sorted.filter((skill) => !isDifference(skill)).length,
    differs: sorted.filter(isDifference).map(shown),
    gone,
    notes: sorted.filter((skill) => !isDifference(skill) && skill.drift !== undefined).map(shown),
  };
}

function verificationText({ holds, differs, gone, notes }: Verification, { width }: Page): string {
  const entry = ({ path, drift }: Verification["differs"][number]): string[] => [
    terminalText(path, 300),
    ...drift.flatMap(({ message }) =>
      wrapWords(terminalText(message), width - 4).map((line, i) => `${i === 0 ? "  - " : "    "}${line}`),
    ),
  ];
  const lines = [
    ...differs.flatMap(entry),
    ...notes.flatMap((each) => [...entry(each), "  (no difference)"]),
    ...gone.map((path) => `${terminalText(path, 300)}\n  - it is in the lock, and not here`),
    `${plural(holds, "skill")} as approved, ${differs.length} not, ${gone.length} gone`,
  ];
  return `${lines.join("\n")}\n`;
}

/**
 * Holds the skills of a folder against its lock, or against that of `lockFrom`, and writes what differs. Returns the exit code: 1 where
 * anything does. Throws a ConfigError where there is no lock at all, and for one that cannot be read.
 */
export async function verifyFolder(
  folder: string,
  invocation: Invocation,
  output: string | undefined,
  lockFrom?: FileTree,
): Promise<number> {
  return withTrackedFolder(folder, (head) => verifyTree({ folder, head, lockFrom }, invocation, output));
}

/** What is verified: a folder, its tree, and the tree of the lock where that is another one. */
interface Verified {
  readonly folder: string;
  readonly head: FileTree;
  readonly lockFrom: FileTree | undefined;
}

async function verifyTree(
  { folder, head, lockFrom }: Verified,
  { settings, entry }: Invocation,
  output: string | undefined,
): Promise<number> {
  const format = answerFormat(settings, "verify has no format", "scan has the others, with what differs in them.");
  const selection = selectionOf(settings);
  const lock = await readLock(lockFrom ?? head);
  if (!lock && !(await hasForeignLock(head))) {
    throw new ConfigError(`there is no lock ${lockPath}`, "Write one: skill-scan lock --owner @org/security");
  }
  const policy = await policyOf(head, settings);
  const report = await judgeTree(head, { settings, policy, scanning: { entry, scanned: folder, log: tell } }, lockFrom);
  const { all } = await foldersOf(head, selection);
  const gone = lock ? goneFrom({ approved: lock }, all, selection) : [];
  const excluded = matcher(policy.exclude);
  const verification = verificationOf(
    report.skills.filter(({ kind, path }) => kind === "skill" && !excluded(path)),
    gone,
  );
  const text = format === "json" ? jsonText(verification) : verificationText(verification, await pageOf(settings));
  if (output === undefined) process.stdout.write(text);
  else await writeWhole(output, text);
  return verification.differs.length + verification.gone.length > 0 ? exitCodes.failed : exitCodes.ok;
}

/** `skill-scan verify [DIR]`: how the skills of a folder, the root of a repository, differ from what its lock says was approved. */
export const runVerify = async (invocation: Invocation): Promise<number> =>
  verifyFolder(invocation.operands[0] ?? ".", invocation, invocation.settings.output);
