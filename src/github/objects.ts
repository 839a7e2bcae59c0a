import type { GitHubClient } from "./client.ts";

/** An entry of a tree, as GitHub gives it. */
export interface TreeEntry {
  readonly path?: string;
  readonly mode?: string;
  readonly type?: string;
  readonly sha?: string;
  readonly size?: number | undefined;
}

const isEntry = (entry: TreeEntry | null): boolean =>
  [entry?.path, entry?.mode, entry?.type, entry?.sha].every((field) => typeof field === "string");

/** Git objects over the API. Its methods throw what Octokit throws, and an Error at an answer that is none. */
export class ObjectReader {
  private readonly client: GitHubClient;

  constructor(client: GitHubClient) {
    this.client = client;
  }

  /** `git/trees/{sha}`, of a tree or a commit. */
  async getTree(sha: string, recursive: boolean): Promise<{ truncated?: boolean; tree: readonly TreeEntry[] }> {
    const { octokit, owner, repo } = this.client;
    const { data } = await octokit.rest.git.getTree({
      owner,
      repo,
      tree_sha: sha,
      ...(recursive && { recursive: "1" }),
    });
    // An entry that is none must not be left out: what is not listed is not scanned, and reads as clean.
    if (!Array.isArray(data?.tree) || !data.tree.every(isEntry))
      throw new Error(`GitHub's answer for the tree ${sha} is not a tree`);
    return data;
  }

  /** `git/blobs/{sha}`. */
  async getBlob(sha: string): Promise<{ content: string; encoding: string }> {
    const { octokit, owner, repo } = this.client;
    const { data } = await octokit.rest.git.getBlob({ owner, repo, file_sha: sha });
    if (typeof data?.content !== "string") throw new Error(`GitHub's answer for the blob ${sha} is not a blob`);
    return data;
  }

  /** Where the history of `head` left that of `base`, each a commit or a branch. */
  async mergeBase(base: string, head: string): Promise<string> {
    const { octokit, owner, repo } = this.client;
    const range = { owner, repo, basehead: `${base}...${head}`, per_page: 1 };
    const { data } = await octokit.rest.repos.compareCommitsWithBasehead(range);
    const sha: unknown = data?.merge_base_commit?.sha;
    if (typeof sha !== "string") throw new Error("GitHub's comparison names no merge base");
    return sha;
  }
}
