import { closest } from "fastest-levenshtein";
import { shortCommit } from "../../core/commit.ts";
import { ConfigError, DidNotRunError } from "../../core/errors.ts";
import { isWithin } from "../../core/path.ts";
import type { FileTree } from "../../core/skill.ts";
import type { GitRepository } from "../../files/git.ts";
import { insidePrefix, type Opened } from "./opened.ts";

interface Place {
  readonly sha: string;
  /** From the top of the repository; empty for all of it. */
  readonly folder: string;
}

/** A name as `REF`, else as `REF:FOLDER`; undefined where there is no such ref. Throws a ConfigError for what can be no ref. */
async function placeOf(repository: GitRepository, name: string): Promise<Place | undefined> {
  const whole = await repository.resolve(name);
  if (whole !== undefined) return { sha: whole, folder: "" };
  const colon = name.indexOf(":");
  if (colon <= 0) return undefined;
  const sha = await repository.resolve(name.slice(0, colon));
  return sha === undefined ? undefined : { sha, folder: name.slice(colon + 1).replace(/^(?:\.?\/)+|\/+$/g, "") };
}

/** Throws a ConfigError where a commit has nothing at a folder. */
async function checkFolder(tree: FileTree, { folder }: Place, name: string): Promise<void> {
  const entries = await tree.list();
  if (folder === "" || entries.some(({ path }) => isWithin(path, folder))) return;
  const folders = [...new Set(entries.flatMap(({ path }) => (path.includes("/") ? [path.split("/", 1)[0]!] : [])))];
  const hint = folders.length > 0 ? `Did you mean ${JSON.stringify(closest(folder, folders))}? ` : "";
  throw new ConfigError(
    `${name}: that commit has no folder ${JSON.stringify(folder)}`,
    `${hint}Give the folder from the top of the repository.`,
  );
}

/**
 * Opens a commit of the repository, or a folder of it, from git's objects: nothing is checked out. Paths are those of the repository.
 * Throws a ConfigError for a name that is no ref or has no such folder, a DidNotRunError for a commit that is not here as a whole.
 */
export async function openRef(repository: GitRepository | undefined, name: string): Promise<Opened> {
  if (!repository) {
    throw new ConfigError(
      `${JSON.stringify(name)}: there is no git repository here, or no git`,
      "Run this in a git repository, with git installed.",
    );
  }
  const place = await placeOf(repository, name);
  if (!place) {
    throw new ConfigError(
      `there is no git ref ${JSON.stringify(name)}`,
      "Give a branch, a tag or a commit; fetch the branch first if it is only on the remote.",
    );
  }
  if (!(await repository.has(place.sha))) {
    const remedy = `Fetch it first: git fetch origin ${place.sha}`;
    throw new DidNotRunError(`${name}: the commit ${place.sha} is not here as a whole`, remedy);
  }
  const tree = repository.tree(place.sha);
  await checkFolder(tree, place, name);
  const keeps = (path: string): boolean => isWithin(path, place.folder || ".");
  return { name, part: { tree, prefix: insidePrefix(shortCommit(place.sha)), keeps } };
}
