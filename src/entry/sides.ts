import { existsSync, realpathSync, statSync } from "node:fs";
import path from "node:path";
import { isCommitId } from "../core/commit.ts";
import { ConfigError, DidNotRunError } from "../core/errors.ts";
import type { FileTree } from "../core/skill.ts";
import { DiskTree } from "../files/disk.ts";
import { GitRepository } from "../files/git.ts";
import { MemoryTree } from "../files/memory.ts";
import { firstFew, plural } from "../report/words.ts";
import { tell } from "./output.ts";
import { uncommittedIn } from "./uncommitted.ts";

/** One side of a comparison, opened. */
export interface Side {
  readonly tree: FileTree;
  /** Commit, where the side is one. */
  readonly sha?: string;
  /** As a person writes it, where nobody did. */
  readonly name?: string;
  /** Commit that a side which is none will follow. */
  readonly follows?: string;
}

const isFolder = (name: string): boolean => statSync(name, { throwIfNoEntry: false })?.isDirectory() ?? false;

const folderSide = (name: string): Side => ({ tree: new DiskTree(name, { ids: true }) });

/** `./x`, `/x` and `C:\x` can only be folders. */
const looksLikePath = (name: string): boolean => /^(?:\.{0,2}[\\/]|\.{1,2}$|[A-Za-z]:[\\/])/.test(name);

/** A commit that a shallow or partial clone has not got. */
const missing = (flag: string, sha: string): DidNotRunError =>
  new DidNotRunError(
    `--${flag}: the commit ${sha} is not here as a whole`,
    `Fetch it first: git fetch origin ${sha}. In a CI let it clone the whole history, see docs/ci.md.`,
  );

/** Base and head of `skill-scan pr`, each a git ref or a folder. Call `close` when done. */
export class Sides {
  private readonly repository: GitRepository | undefined;
  /** Real path of where refs are looked up. */
  private readonly folder: string;

  private constructor(repository: GitRepository | undefined, folder: string) {
    this.repository = repository;
    this.folder = folder;
  }

  /** `folder` is where refs are looked up. */
  static async open(folder: string): Promise<Sides> {
    return new Sides(await GitRepository.open(folder), existsSync(folder) ? realpathSync(folder) : folder);
  }

  /**
   * Opens one side. With `tracked` the folder of the repository is its work tree, as a commit of all of it would be: without what is
   * ignored. Throws a ConfigError when it is neither a ref nor a folder.
   */
  async side(name: string, flag: string, tracked = false): Promise<Side> {
    const sha = looksLikePath(name) ? undefined : await this.repository?.resolve(name);
    if (sha !== undefined && this.repository) {
      if (await this.repository.has(sha)) return { tree: this.repository.tree(sha), sha };
      throw missing(flag, sha);
    }
    if (isFolder(name)) return (tracked ? await this.working(name) : undefined) ?? folderSide(name);
    if (this.repository && isCommitId(name)) throw missing(flag, name);
    if (name === "HEAD") throw this.noCommit();
    throw new ConfigError(
      `--${flag}: ${JSON.stringify(name)} is neither a git ref nor a folder here`,
      this.repository
        ? "Give a branch, a tag, a commit or a folder; fetch the branch first if it is only on the remote."
        : "Give a folder; for a branch, a tag or a commit run this in a git repository, with git installed.",
    );
  }

  /** What is wrong where there is no HEAD, which is the head that nobody has to write. */
  private noCommit(): ConfigError {
    return this.repository
      ? new ConfigError(
          "this repository has no commit yet",
          "What is staged: skill-scan pr --staged. All of it: skill-scan scan.",
        )
      : new ConfigError(
          "there is no git repository here, or no git",
          "Run it in one, or give two folders: --base before --head after. All of a folder: skill-scan scan.",
        );
  }

  /** The branch that a change is for where nobody names one, and what it is called. Throws a ConfigError where there is none. */
  async defaultBase(): Promise<Side> {
    const found = await this.repository?.defaultBase();
    if (found) {
      tell(`comparing with ${found.name}, ${found.why}; --base names another one`);
      return { ...(await this.side(found.ref, "base")), name: found.name };
    }
    throw new ConfigError(
      this.repository
        ? "--base is missing, and there is no origin, no branch that this one follows, no main and no master"
        : "--base is missing, and there is no git repository here, or no git",
      "Give a git ref or a folder: --base main.",
    );
  }

  /** Says so where what is on disk is not what HEAD has: it is not looked at. */
  async remarkOnWork(): Promise<void> {
    const changed = this.repository ? await uncommittedIn(this.repository) : [];
    if (changed.length === 0) return;
    const files = `${plural(changed.length, "file")} of skills`;
    tell(`${files} changed and not committed (${firstFew(changed, 3)}): --head . looks at what is on disk`);
  }

  /** The work tree, where a folder is its top or the one in which the command runs. */
  private async working(name: string): Promise<Side | undefined> {
    const tree = this.repository?.working({ ids: true, name });
    const real = realpathSync(name);
    if (!this.repository || !tree) return undefined;
    if (real !== path.resolve(this.repository.top) && real !== this.folder) return undefined;
    const follows = await this.repository.resolve("HEAD");
    return { tree, ...(follows !== undefined && { follows }) };
  }

  /** What is staged, as `git commit` would record it. Throws a ConfigError where there is no repository. */
  async index(): Promise<Side> {
    if (!this.repository) {
      throw new ConfigError("--staged: there is no git repository here", "Run it in one, with git installed.");
    }
    // Set by git for its hooks, where `git commit PATH` and `git commit --all` have an index of their own.
    const { GIT_INDEX_FILE: file } = process.env;
    const follows = await this.repository.resolve("HEAD");
    const tree = this.repository.index(file ? path.resolve(file) : undefined);
    return { tree, ...(follows !== undefined && { follows }) };
  }

  /** What a commit is compared with: the one before it. Nothing, where it is the first. */
  async before(index: Side): Promise<Side> {
    return index.follows === undefined ? { tree: new MemoryTree({}, { name: "nothing" }) } : this.side("HEAD", "base");
  }

  /** Where head left base, when both are commits with a common history; else base itself. */
  async forkPoint(base: Side, head: Side): Promise<Side> {
    const commit = head.sha ?? head.follows;
    if (!this.repository || base.sha === undefined || commit === undefined) return base;
    const sha = await this.repository.mergeBase(base.sha, commit);
    return sha === undefined ? base : { tree: this.repository.tree(sha), sha };
  }

  close(): void {
    this.repository?.close();
  }
}
