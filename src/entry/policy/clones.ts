import { existsSync } from "node:fs";
import path from "node:path";
import { ConfigError } from "../../core/errors.ts";
import type { FileTree } from "../../core/skill.ts";
import { GitRepository } from "../../files/git.ts";
import type { Policy } from "../../policy/policy.ts";
import type { RemoteFile, RemotePolicies, RemoteReference } from "../../policy/remote.ts";
import type { Settings } from "../../settings.ts";
import { loadPolicy, readerOf } from "./load.ts";

/** The clone of a repository under a folder: `folder/owner/name`. */
function cloneIn(folder: string | undefined, repository: string, name: string): string {
  if (folder === undefined) {
    throw new ConfigError(
      `${name} is a policy of another repository, and the CLI opens no socket`,
      `Clone ${repository} to DIR/${repository} and give --policy-clones DIR; or judge by a copy of the file: --policy FILE.`,
    );
  }
  const clone = path.join(folder, repository);
  // git itself would look in the folders above.
  if (existsSync(path.join(clone, ".git")) || existsSync(path.join(clone, "HEAD"))) return clone;
  throw new ConfigError(`there is no clone of ${repository} in ${folder}`, `Clone it to ${clone}.`);
}

async function inClone<T>(clone: string, use: (repository: GitRepository) => Promise<T>): Promise<T> {
  const repository = await GitRepository.open(clone);
  if (!repository) throw new ConfigError(`${clone} cannot be read as a git repository`, "Install git.");
  try {
    return await use(repository);
  } finally {
    repository.close();
  }
}

/**
 * Policies of other repositories, read from clones in `folder` at `owner/name`: the CLI opens no socket. A branch is what the clone last
 * fetched of it. Each throws a ConfigError, with what to do, where there is no such clone or commit.
 */
export function clonedPolicies(folder: string | undefined): RemotePolicies {
  return {
    commit: async ({ repository, path: file, ref }: RemoteReference) => {
      const clone = cloneIn(folder, repository, `${repository}/${file}@${ref}`);
      const sha = await inClone(clone, async (git) => (await git.resolve(`origin/${ref}`)) ?? git.resolve(ref));
      if (sha !== undefined) return sha;
      throw new ConfigError(`the clone ${clone} has no commit, branch or tag ${ref}`, `git -C ${clone} fetch --tags`);
    },
    read: async ({ repository, path: file, sha }: RemoteFile) => {
      const clone = cloneIn(folder, repository, `${repository}/${file}@${sha}`);
      return inClone(clone, async (git) => {
        if (await git.has(sha)) return readerOf(git.tree(sha))(file);
        throw new ConfigError(`the clone ${clone} has no commit ${sha}`, `git -C ${clone} fetch origin ${sha}`);
      });
    },
  };
}

/** The policy of a folder on disk, for a command: see `loadPolicy` and `clonedPolicies`. Throws what they throw. */
export const policyOf = (tree: FileTree, settings: Settings): Promise<Policy> =>
  loadPolicy(tree, settings, true, clonedPolicies(settings["policy-clones"]));
