import { statSync } from "node:fs";
import { ConfigError, DidNotRunError } from "../core/errors.ts";
import type { FileTree } from "../core/skill.ts";
import { DiskTree } from "../files/disk.ts";
import { GitRepository } from "../files/git.ts";

/** One side of a comparison, opened. */
export interface Source {
  readonly tree: FileTree;
  /** Commit, where the side is one. */
  readonly sha?: string;
}

const isFolder = (name: string): boolean => statSync(name, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** `./x`, `/x` and `C:\x` can only be folders. */
const looksLikePath = (name: string): boolean => /^(?:\.{0,2}[\\/]|\.{1,2}$|[A-Za-z]:[\\/])/.test(name);

/** Base and head of `skill-scan pr`, each a git ref or a folder. Call `close` when done. */
export class Sources {
  private readonly repository: GitRepository | undefined;

  private constructor(repository: GitRepository | undefined) {
    this.repository = repository;
  }

  /** `folder` is where refs are looked up. */
  static async open(folder: string): Promise<Sources> {
    return new Sources(await GitRepository.open(folder));
  }

  /** Opens one side. Throws a ConfigError when it is neither a ref nor a folder. */
  async side(name: string, flag: string): Promise<Source> {
    const sha = looksLikePath(name) ? undefined : await this.repository?.resolve(name);
    if (sha !== undefined && this.repository) {
      if (await this.repository.has(sha)) return { tree: this.repository.tree(sha), sha };
      throw new DidNotRunError(
        `--${flag}: the commit ${sha} is not here as a whole`,
        `Fetch it first: git fetch origin ${sha}`,
      );
    }
    if (isFolder(name)) return { tree: new DiskTree(name, { ids: true }) };
    throw new ConfigError(
      `--${flag}: ${JSON.stringify(name)} is neither a git ref nor a folder here`,
      this.repository
        ? "Give a branch, a tag, a commit or a folder; fetch the branch first if it is only on the remote."
        : "Give a folder; for a branch, a tag or a commit run this in a git repository, with git installed.",
    );
  }

  /** Where head left base, when both are commits with a common history; else base itself. */
  async forkPoint(base: Source, head: Source): Promise<Source> {
    if (!this.repository || base.sha === undefined || head.sha === undefined) return base;
    const sha = await this.repository.mergeBase(base.sha, head.sha);
    return sha === undefined ? base : { tree: this.repository.tree(sha), sha };
  }

  close(): void {
    this.repository?.close();
  }
}
