import { Readable } from "node:stream";
import type { FileTree } from "../../../src/core/skill.ts";
import { type Machine, openTargets } from "../../../src/entry/targets/index.ts";

/** Opens targets in a folder, and gives the texts of all files, what was told, and what else they are. */
export async function opened(cwd: string, targets: readonly string[], more: Partial<Machine> = {}) {
  const told: string[] = [];
  const machine = { cwd, env: {}, input: Readable.from([]), tell: (line: string) => void told.push(line), ...more };
  const { tree, close, ...rest } = await openTargets(targets, machine);
  try {
    return { files: await filesOf(tree), tree: tree.name, told, ...rest };
  } finally {
    close();
  }
}

/** Texts by path; of an entry that is no plain file its mode stands before it. */
async function filesOf(tree: FileTree): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  for (const entry of await tree.list()) {
    const text = Buffer.from(await tree.read(entry)).toString();
    files[entry.path] = entry.mode === "file" ? text : `${entry.mode}: ${text}`;
  }
  return files;
}

/** The error of targets that cannot be opened: its kind, its message and its remedy. */
export const failure = (cwd: string, targets: readonly string[], more: Partial<Machine> = {}): Promise<string> =>
  opened(cwd, targets, more).then(
    () => "opened",
    (error: Error & { remedy?: string }) => {
      if (error.remedy === undefined) throw error;
      return `${error.name}: ${error.message}\n${error.remedy}`;
    },
  );
