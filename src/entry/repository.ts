import { realpath } from "node:fs/promises";
import { topOf } from "../files/git.ts";
import { GitMissingError, runGit } from "../files/git-process.ts";

/** The git repository around a folder. */
export interface Repository {
  /** Root of the work tree; absent for a bare repository. */
  readonly top?: string;
  /** Where git keeps its own files; of a linked work tree its own one. */
  readonly gitFolder: string;
}

/** The text that git prints in a folder, without its last line end; undefined where git says no, or there is no git. */
export async function askGit(folder: string, args: readonly string[]): Promise<string | undefined> {
  try {
    const { code, stdout } = await runGit(folder, "*", args);
    return code === 0 ? stdout.toString("utf8").replace(/\r?\n$/, "") : undefined;
  } catch (error) {
    if (error instanceof GitMissingError) return undefined;
    throw error;
  }
}

/** The repository around a folder; undefined where there is none, or no git to ask. */
export async function repositoryOf(folder: string): Promise<Repository | undefined> {
  const gitFolder = await askGit(folder, ["rev-parse", "--absolute-git-dir"]);
  if (gitFolder === undefined) return undefined;
  const top = await askGit(folder, ["rev-parse", "--show-toplevel"]);
  // The configuration of a repository may name another folder (`core.worktree`): only whether there is one is taken from git.
  return { gitFolder, ...(top !== undefined && top !== "" && { top: topOf(await realpath(folder)) }) };
}
