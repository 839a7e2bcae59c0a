import { constants, lstatSync, type Stats } from "node:fs";
import { chmod, chown, open, realpath, rename, rm } from "node:fs/promises";
import path from "node:path";
import { messageOf } from "../core/errors.ts";
import { nativePath } from "../files/native-path.ts";
import type { FileChange } from "../fix/patch.ts";

/** A change that cannot be written, and why. */
export interface RefusedChange {
  readonly change: FileChange;
  readonly why: string;
}

const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

async function bytesOf(file: string): Promise<Buffer> {
  const handle = await open(file, flags);
  try {
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}

const ownerMayWrite = ({ mode }: Stats): boolean => (mode & 0o200) !== 0;

/** Why a file may not be written, or undefined: no link on the way to it, a plain file, as it was when it was scanned. */
async function obstacle(root: string, { path: name, before }: FileChange): Promise<string | undefined> {
  try {
    const file = nativePath(root, name);
    const folder = path.dirname(path.relative(root, file));
    if ((await realpath(path.dirname(file))) !== path.join(await realpath(root), folder)) return "a link is on its way";
    const stats = lstatSync(file);
    if (!stats.isFile()) return "it is no plain file";
    if (!ownerMayWrite(stats)) return "it is read-only";
    return (await bytesOf(file)).equals(Buffer.from(before)) ? undefined : "it changed since it was scanned";
  } catch (error) {
    return messageOf(error);
  }
}

/** Divides changes into those that can be written below a folder and those that cannot. Writes nothing. */
export async function writable(
  root: string,
  changes: readonly FileChange[],
): Promise<{ readonly ready: readonly FileChange[]; readonly refused: readonly RefusedChange[] }> {
  const asked = await Promise.all(changes.map(async (change) => ({ change, why: await obstacle(root, change) })));
  return {
    ready: asked.filter(({ why }) => why === undefined).map(({ change }) => change),
    refused: asked.flatMap(({ change, why }) => (why === undefined ? [] : [{ change, why }])),
  };
}

/** Writes a draft beside the file, with its mode and owner, and puts it in the file's place. */
async function replace(file: string, text: string): Promise<void> {
  const { mode, uid, gid } = lstatSync(file);
  const draft = path.join(path.dirname(file), `.skill-scan-${process.pid}.part`);
  try {
    const handle = await open(draft, "wx", 0o600);
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    const made = lstatSync(draft);
    if (process.platform !== "win32" && (made.uid !== uid || made.gid !== gid)) await chown(draft, uid, gid);
    await chmod(draft, mode & 0o7777);
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

/**
 * Writes changes below a folder, each file whole or not at all, its mode and owner kept. What stands in the way is asked once more right
 * before each file. Returns what could not be written; never writes over a link, outside the folder, or over what changed since.
 */
export async function writeChanges(root: string, changes: readonly FileChange[]): Promise<readonly RefusedChange[]> {
  const refused: RefusedChange[] = [];
  for (const change of changes) {
    const why =
      (await obstacle(root, change)) ??
      (await replace(nativePath(root, change.path), change.after).then(
        () => undefined,
        (error: unknown) => messageOf(error),
      ));
    if (why !== undefined) refused.push({ change, why });
  }
  return refused;
}
