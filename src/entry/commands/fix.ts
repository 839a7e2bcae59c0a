import { mkdtemp, realpath, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { ConfigError, DidNotRunError } from "../../core/errors.ts";
import { DiskTree } from "../../files/disk.ts";
import { treePath } from "../../files/native-path.ts";
import { type FileChange, patchOf } from "../../fix/patch.ts";
import { type Mended, mend } from "../../mend.ts";
import { jsonText, shellWord } from "../../report/escape.ts";
import { selectionOf } from "../../selection.ts";
import type { Settings } from "../../settings.ts";
import { answerFormat } from "../answer.ts";
import { exitCodes } from "../exit.ts";
import { type RefusedChange, writable, writeChanges } from "../fix-files.ts";
import type { Invocation } from "../invocation.ts";
import { judgeTree } from "../judged.ts";
import { tell, writeWhole } from "../output.ts";
import { pageOf } from "../page.ts";
import { policyOf } from "../policy/clones.ts";
import { repositoryOf } from "../repository.ts";
import { type MendedWords, mendedLines } from "../words/mended.ts";

/** Where a patch is made for: what its paths start from, where the folder lies in that, and where it is kept when nothing else is said. */
interface PatchPlace {
  readonly root: string;
  readonly below: string;
  readonly file: string;
}

/** A day and a time for the name of a file: `20261122-142501`. */
const stamp = (): string => new Date().toISOString().slice(0, 19).replace(/[-:]/g, "").replace("T", "-");

/** In a repository below git's own folder, where nothing is committed or scanned; else in the system's folder for temporary files. */
async function placeFor(folder: string, output: string | undefined): Promise<PatchPlace> {
  const real = await realpath(folder);
  const { top, gitFolder } = (await repositoryOf(folder)) ?? {};
  const name = `fix-${stamp()}-${process.pid}.patch`;
  if (top === undefined || gitFolder === undefined) {
    const file = output ?? path.join(await mkdtemp(path.join(tmpdir(), "skill-scan-")), name);
    return { root: real, below: "", file };
  }
  const root = await realpath(top);
  return { root, below: treePath(root, real), file: output ?? path.join(gitFolder, "skill-scan", name) };
}

const undoOf = ({ root, file }: PatchPlace): string =>
  `git -C ${shellWord(root)} apply -R ${shellWord(path.resolve(file))}`;

/** The folder that is meant. Throws a ConfigError for what is no folder on disk: only there is something to write. */
async function folderOf(operands: readonly string[]): Promise<string> {
  const [folder = "."] = operands;
  const stats = await stat(folder).catch(() => undefined);
  if (stats?.isDirectory()) return folder;
  throw new ConfigError(
    `fix needs a folder on disk, and ${JSON.stringify(folder)} is none`,
    "Give the folder of a skill, or one above it.",
  );
}

/** Saves the patch, then writes the files. Where one could not be written after all, the patch is made anew without it. */
async function write(
  root: string,
  changes: readonly FileChange[],
  place: PatchPlace,
): Promise<readonly RefusedChange[]> {
  await writeWhole(place.file, patchOf(changes, place.below));
  const refused = await writeChanges(root, changes);
  const written = changes.filter((change) => !refused.some((each) => each.change === change));
  if (written.length === 0) await rm(place.file);
  else if (refused.length > 0) await writeWhole(place.file, patchOf(written, place.below));
  return refused;
}

/** Does what the settings say with the changes, and says what was done. */
async function carryOut(folder: string, mended: Mended, settings: Settings): Promise<MendedWords> {
  const dry = settings["dry-run"];
  const { ready, refused } = await writable(path.resolve(folder), mended.changes);
  const wanted = ready.length > 0 && (!dry || settings.output !== undefined);
  if (!wanted) return { mended, refused, written: false };
  const place = await placeFor(folder, settings.output);
  if (dry) {
    await writeWhole(place.file, patchOf(ready, place.below));
    return { mended, refused, written: false, patch: place.file };
  }
  const late = await write(path.resolve(folder), ready, place);
  const all = [...refused, ...late];
  if (late.length === ready.length) return { mended, refused: all, written: false };
  return { mended, refused: all, written: true, patch: place.file, undo: undoOf(place) };
}

const jsonOf = ({ mended, refused, written, patch, undo }: MendedWords): string =>
  jsonText({
    version: "1",
    written,
    files: mended.changes.map((change) => {
      const why = refused.find((each) => each.change === change)?.why;
      return { path: change.path, patch: patchOf([change]), ...(why !== undefined && { refused: why }) };
    }),
    edits: mended.edits,
    left: mended.left.map(({ finding: { ruleId, effective, fingerprint, location }, why }) => {
      return { ruleId, effective, fingerprint, location, why };
    }),
    ...(patch !== undefined && { patch }),
    ...(undo !== undefined && { undo }),
  });

/**
 * `skill-scan fix [DIR]`: makes the mechanical edits that mend findings, each tried by a second scan. Files are written whole, and a patch
 * that takes it back is kept; with `--dry-run` only the diff is shown. Returns 0 whether or not there was something to do. Throws a
 * ConfigError for what is no folder, a DidNotRunError when a file that should change could not be written.
 */
export async function runFix({ operands, settings, entry }: Invocation): Promise<number> {
  const format = answerFormat(settings, "fix does not write", "--output FILE saves the patch.");
  const folder = await folderOf(operands);
  const policy = await policyOf(new DiskTree("."), settings);
  const judging = { settings, policy, scanning: { entry, scanned: folder, log: tell } };
  const mended = await mend(
    new DiskTree(folder),
    selectionOf(settings),
    (tree) => judgeTree(tree, judging),
    policy.custom,
  );
  if (mended.before.skills.length === 0) tell(`there is no skill in ${folder}`);
  const words = await carryOut(folder, mended, settings);
  const text = format === "json" ? jsonOf(words) : `${mendedLines(words, await pageOf(settings)).join("\n")}\n`;
  process.stdout.write(text);
  if (words.refused.length > 0 && !settings["dry-run"]) {
    throw new DidNotRunError(
      `${words.refused.length} of ${mended.changes.length} files could not be written`,
      'Put right what stands under "Not written", and run it again.',
    );
  }
  return exitCodes.ok;
}
