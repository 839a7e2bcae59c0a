import { DidNotRunError } from "../core/errors.ts";
import type { FileEntry, FileTree } from "../core/skill.ts";
import { ApiTree } from "../files/api.ts";
import type { GitHubClient } from "../github/client.ts";
import { ObjectReader } from "../github/objects.ts";
import type { RemoteTrees } from "./trees.ts";

/** A tree that is listed once: over the API each list is a request, or thousands. */
class ListedTree implements FileTree {
  readonly name: string;
  /** Whether any file could be read, and what stood in the way of the first that could not. */
  answered = false;
  trouble: DidNotRunError | undefined;
  private readonly tree: FileTree;
  private readonly entries: readonly FileEntry[];

  private constructor(tree: FileTree, entries: readonly FileEntry[]) {
    this.name = tree.name;
    this.tree = tree;
    this.entries = entries;
  }

  static async of(tree: FileTree): Promise<FileTree> {
    return new ListedTree(tree, await tree.list());
  }

  async list(): Promise<readonly FileEntry[]> {
    return this.entries;
  }

  async read(entry: FileEntry, limit?: number): Promise<Uint8Array> {
    try {
      const bytes = await this.tree.read(entry, limit);
      this.answered = true;
      return bytes;
    } catch (error) {
      const { failureOf } = await import("../github/client.ts");
      const message = `${entry.path} could not be read over the API: ${failureOf(error)}`;
      const remedy = "Run it again, or run actions/checkout before this action.";
      const unread = new DidNotRunError(message, remedy, { cause: error });
      this.trouble ??= unread;
      throw unread;
    }
  }
}

/** Why no file at all could be read of a tree that the API was asked for; undefined where one could, or none was asked for. */
export const whyUnread = (tree: FileTree): DidNotRunError | undefined =>
  tree instanceof ListedTree && !tree.answered ? tree.trouble : undefined;

/** Trees of a repository over GitHub's API; `client` is asked for when the first one is needed. */
export function remoteTrees(client: () => Promise<GitHubClient | undefined>): RemoteTrees {
  const objects = async (): Promise<ObjectReader> => {
    const made = await client();
    if (made) return new ObjectReader(made);
    throw new DidNotRunError("there is no token to ask the API with", "Give the input `token`.");
  };
  return {
    tree: async (sha) => ListedTree.of(new ApiTree(await objects(), sha)),
    mergeBase: async (base, head) => (await objects()).mergeBase(base, head),
  };
}
