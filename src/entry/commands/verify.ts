import { driftGravity } from "../../core/drift.ts";
import { ConfigError } from "../../core/errors.ts";
import type { Report, SkillReport } from "../../core/report.ts";
import type { FileTree } from "../../core/skill.ts";
import { gate } from "../../gate.ts";
import { lockPath } from "../../lock/file.ts";
import { hasForeignLock } from "../../lock/foreign/index.ts";
import { goneFrom } from "../../lock/index.ts";
import { readLock } from "../../lock/read.ts";
import { jsonText, terminalText } from "../../report/escape.ts";
import { plural } from "../../report/words.ts";
import { wrapWords } from "../../report/wrap.ts";
import { foldersOf, selectionOf } from "../../selection.ts";
import type { Settings } from "../../settings.ts";
import { version } from "../../version.ts";
import { exitCodes } from "../exit.ts";
import type { Invocation } from "../invocation.ts";
import { tell, writeWhole } from "../output.ts";
import { policyOf } from "../policy/clones.ts";
import { withScan } from "../scanning/index.ts";
import { today } from "../today.ts";
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

/** What a report says of the lock; `gone` are the locked skills that it does not have. */
function verificationOf({ skills }: Report, gone: readonly string[]): Verification {
  const locked = skills.filter(
    ({ kind, reasons }) => kind === "skill" && !reasons[0]?.startsWith("excluded by the policy"),
  );
  const sorted = locked.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const shown = ({ path, name, drift = [] }: SkillReport) => ({ path, name, drift });
  return {
    version: "1",
    holds: sorted.filter((skill) => !isDifference(skill)).length,
    differs: sorted.filter(isDifference).map(shown),
    gone,
    notes: sorted.filter((skill) => !isDifference(skill) && skill.drift !== undefined).map(shown),
  };
}

const width = 80;

function verificationText({ holds, differs, gone, notes }: Verification): string {
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
  const selection = selectionOf(settings);
  const lock = await readLock(lockFrom ?? head);
  if (!lock && !(await hasForeignLock(head))) {
    throw new ConfigError(`there is no lock ${lockPath}`, "Write one: skill-scan lock --owner @org/security");
  }
  const input = {
    head,
    ...(lockFrom && { lockFrom }),
    wantBase: false,
    scope: "all",
    policy: await policyOf(head, settings),
    ...selection,
    today: today(),
    toolVersion: version,
  } as const;
  const report = await withScan({ entry, cache: settings.cache, scanned: folder, log: tell }, (scan) =>
    gate({ ...input, ...scan }),
  );
  const { all } = await foldersOf(head, selection);
  const verification = verificationOf(report, lock ? goneFrom({ approved: lock }, all, selection) : []);
  const text = isJson(settings) ? jsonText(verification) : verificationText(verification);
  if (output === undefined) process.stdout.write(text);
  else await writeWhole(output, text);
  return verification.differs.length + verification.gone.length > 0 ? exitCodes.failed : exitCodes.ok;
}

/** Whether JSON is asked for. Throws a ConfigError for a format that this has not. */
function isJson({ format, json }: Settings): boolean {
  if (json || format === "json") return true;
  if (format === "text") return false;
  throw new ConfigError(
    `verify has no format ${format}`,
    "Give text or json; `scan` has the others, with what differs in them.",
  );
}

/** `skill-scan verify [DIR]`: how the skills of a folder, the root of a repository, differ from what its lock says was approved. */
export const runVerify = async (invocation: Invocation): Promise<number> =>
  verifyFolder(invocation.operands[0] ?? ".", invocation, invocation.settings.output);
