import { existsSync, realpathSync } from "node:fs";
import path from "node:path";
import { isCommitId } from "../core/commit.ts";
import { ConfigError, DidNotRunError } from "../core/errors.ts";
import type { FileEntry, FileTree } from "../core/skill.ts";
import { type DefaultBase, defaultBaseOf } from "./git-default-base.ts";
import { IndexTree } from "./git-index.ts";
import { entryMode } from "./git-mode.ts";
import { GitObjects } from "./git-objects.ts";
import { complaintOf, GitMissingError, type RunHere, runGit, startGit } from "./git-process.ts";
import { WorkingTree } from "./git-working.ts";

/** What git takes for one thing only, whatever branches are called: an id, `HEAD` and its like, a full ref, a search. */
const exactName = /^(?:(?:[0-9a-f]{4,64}|[A-Z_]*HEAD|@)(?![\w./-])|refs\/|:)/;

/** Where a token is for when nothing else is said. */
const publicServer = "https://github.com";

/** Whether a token for `server` may go to an address: to that host by https and to no other, or to this machine. */
function takesToken({ protocol, hostname, origin }: URL, server: string): boolean {
  if (hostname === "127.0.0.1" || hostname === "localhost") return protocol === "http:" || protocol === "https:";
  return protocol === "https:" && URL.canParse(server) && new URL(server).origin === origin;
}

/** Milliseconds for fetching one commit. */
const fetchTimeout = 120_000;

/** Nearest folder upwards that has a `.git`, else the folder itself (a bare repository): what `safe.directory` must name. */
export function topOf(directory: string): string {
  for (let folder = directory; ; folder = path.dirname(folder)) {
    if (existsSync(path.join(folder, ".git"))) return folder;
    if (path.dirname(folder) === folder) return directory;
  }
}

function requireId(id: string): string {
  if (!isCommitId(id)) throw new Error(`not a full object id: ${JSON.stringify(id)}`);
  return id;
}

/**
 * One record of `ls-tree -z -l`: `<mode> <type> <id> <padded size>\t<path>`. The size is `-` for a submodule and `BAD` for an object
 * that is missing or damaged.
 */
function parseEntry(record: string): { entry: FileEntry; isBad: boolean } {
  const tab = record.indexOf("\t");
  const [mode = "", , id = "", size = ""] = record.slice(0, tab).split(/ +/);
  const entry = { path: record.slice(tab + 1), mode: entryMode(mode), size: Number.parseInt(size, 10) || 0, id };
  return { entry, isBad: size === "BAD" };
}

/** A tree of a repository, read from its objects: no checkout, no filter, no hook. */
class GitTree implements FileTree {
  readonly name: string;
  private readonly repository: GitRepository;
  private entries: Promise<readonly FileEntry[]> | undefined;

  constructor(repository: GitRepository, sha: string) {
    this.name = sha;
    this.repository = repository;
  }

  /** All entries; asked of git once. Throws when git fails. */
  list(): Promise<readonly FileEntry[]> {
    this.entries ??= this.repository.listTree(this.name);
    return this.entries;
  }

  /** Bytes of an entry; of a submodule none. Throws when its object is missing. */
  read(entry: FileEntry, limit?: number): Promise<Uint8Array> {
    return this.repository.objects.contentOf(entry, limit);
  }
}

/** A git repository on disk, read with the git on the PATH. Nothing in it is run, and what it says is taken as data. */
export class GitRepository {
  /** For its trees: reads objects by id. */
  readonly objects: GitObjects;
  /** Real path of the folder that holds `.git`. */
  readonly top: string;
  private readonly run: RunHere;

  private constructor(directory: string, top: string) {
    this.top = top;
    this.run = (args, options) => runGit(directory, top, args, options);
    this.objects = new GitObjects(() => startGit(directory, top, ["cat-file", "--batch"]));
  }

  /** Opens the repository that `directory` lies in. Undefined where there is none, or no git. Call `close` when done. */
  static async open(directory: string): Promise<GitRepository | undefined> {
    const given = path.resolve(directory);
    if (!existsSync(given)) return undefined;
    const full = realpathSync(given);
    const top = topOf(full).split(path.sep).join("/");
    try {
      const { code, stderr } = await runGit(full, top, ["rev-parse", "--git-dir"]);
      if (code === 0) return new GitRepository(full, top);
      if (/not a git repository|cannot change to|Not a directory/i.test(stderr)) return undefined;
      throw new DidNotRunError(
        `git cannot open ${directory}: ${complaintOf(stderr)}`,
        "See what `git status` says there.",
      );
    } catch (error) {
      if (error instanceof GitMissingError) return undefined;
      throw error;
    }
  }

  /**
   * Full id of the commit that a ref, a tag or an abbreviated id names; undefined where there is none here. Of a branch and a tag of one
   * name the branch is meant: git itself takes the tag, and whoever may push tags would choose what others are compared with.
   * Throws a ConfigError for what can be no ref, such as an option.
   */
  async resolve(ref: string): Promise<string | undefined> {
    if (ref === "" || ref.startsWith("-") || ref.includes("\0")) {
      throw new ConfigError(`${JSON.stringify(ref)} is not a git ref`, "Give a branch, a tag or a commit.");
    }
    const branches = exactName.test(ref) ? [] : [`refs/heads/${ref}`, `refs/remotes/${ref}`];
    for (const name of [...branches, ref]) {
      const id = await this.commitOf(name);
      if (id !== undefined) return id;
    }
    return undefined;
  }

  private async commitOf(name: string): Promise<string | undefined> {
    const args = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`];
    const { code, stdout } = await this.run(args);
    const id = stdout.toString("latin1").trim();
    return code === 0 && isCommitId(id) ? id : undefined;
  }

  /** True when the commit is here with all its files: a partial clone has commits whose files it has not. */
  async has(sha: string): Promise<boolean> {
    if ((await this.run(["cat-file", "-e", `${requireId(sha)}^{commit}`])).code !== 0) return false;
    const partial = "^(extensions\\.partialclone|remote\\..*\\.promisor)$";
    if ((await this.run(["config", "--get-regexp", partial])).code !== 0) return true;
    try {
      return (await this.listed(sha)).bad === 0;
    } catch {
      // Of a clone without trees git can list nothing: that is the answer.
      return false;
    }
  }

  /** Parents as the commit itself names them: a shallow clone knows them too, though it does not have them. */
  async parents(sha: string): Promise<string[]> {
    const { type, content } = await this.objects.read(requireId(sha));
    if (type !== "commit") throw new Error(`${sha} is a ${type}, not a commit`);
    const [head = ""] = content.toString("latin1").split("\n\n", 1);
    return Array.from(head.matchAll(/^parent ([0-9a-f]{40,64})$/gm), ([, id = ""]) => id);
  }

  /** Best common ancestor; undefined where history shows none, which in a shallow clone means little. */
  async mergeBase(a: string, b: string): Promise<string | undefined> {
    const { code, stdout, stderr } = await this.run(["merge-base", requireId(a), requireId(b)]);
    if (code === 0) return stdout.toString("latin1").trim();
    if (code === 1) return undefined;
    throw new Error(`git merge-base failed: ${complaintOf(stderr)}`);
  }

  /**
   * Gets one commit from `origin`, which has to be at an `http` address (`ssh` would run a program that the repository's configuration
   * names); in a shallow clone without its history. The token goes by the environment, and only to an `https`
   * origin on the host of `server`, or to one on this machine. Throws with git's complaint, which holds no token.
   */
  async fetch(sha: string, token?: string, server: string = publicServer): Promise<void> {
    const shallow = (await this.run(["rev-parse", "--is-shallow-repository"])).stdout.toString("latin1").trim();
    const depth = shallow === "true" ? ["--depth=1"] : [];
    const args = ["fetch", "--no-tags", "--no-recurse-submodules", "--no-write-fetch-head", "--quiet", ...depth];
    const credentials = token ? await this.credentials(token, server) : undefined;
    const options = { timeout: fetchTimeout, protocols: "http:https", env: credentials?.env ?? {} };
    const { code, stderr } = await this.run([...args, "origin", requireId(sha)], options);
    if (code === 0) return;
    throw new Error(`git could not fetch ${sha}: ${complaintOf(stderr, credentials?.secrets)}`);
  }

  /** The tree of a commit. */
  tree(sha: string): FileTree {
    return new GitTree(this, requireId(sha));
  }

  /** What is staged; `file` is the index where it is not that of the repository. */
  index(file?: string): FileTree {
    return new IndexTree(this.run, this.objects, file);
  }

  /** The work tree, without what is ignored; undefined for a bare repository. `ids`: with blob ids, to be compared with a commit. */
  working(options: { readonly ids: boolean; readonly name?: string }): FileTree | undefined {
    if (!existsSync(path.join(this.top, ".git"))) return undefined;
    return new WorkingTree(
      (args, options) => runGit(this.top, this.top, args, options),
      this.objects,
      this.top,
      options,
    );
  }

  /** The branch that a change is compared with where nobody names one. */
  defaultBase(): Promise<DefaultBase | undefined> {
    return defaultBaseOf(this.run);
  }

  /** Ends the git that reads objects. */
  close(): void {
    this.objects.close();
  }

  /** For its trees: every entry of a commit's tree, however many there are. One whose object is missing fails when it is read. */
  async listTree(sha: string): Promise<readonly FileEntry[]> {
    return (await this.listed(sha)).entries;
  }

  private async listed(sha: string): Promise<{ entries: readonly FileEntry[]; bad: number }> {
    const entries: FileEntry[] = [];
    let bad = 0;
    let rest: Buffer = Buffer.alloc(0);
    const onData = (chunk: Buffer): void => {
      const bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
      let from = 0;
      for (let end = bytes.indexOf(0); end >= 0; end = bytes.indexOf(0, from)) {
        const { entry, isBad } = parseEntry(bytes.toString("utf8", from, end));
        entries.push(entry);
        if (isBad) bad++;
        from = end + 1;
      }
      rest = bytes.subarray(from);
    };
    const { code, stderr } = await this.run(["ls-tree", "-r", "-z", "-l", "--full-tree", requireId(sha)], { onData });
    if (code !== 0) throw new Error(`git could not list ${sha}: ${complaintOf(stderr)}`);
    return { entries, bad };
  }

  /**
   * A header for the host of `origin`. A checkout may have left one of its own in the configuration; the empty value takes that away,
   * for two of them are refused by GitHub. None for a host that the token is not for, nor where the repository's own configuration says
   * how to connect: a proxy and a certificate of its choice would be somebody in between.
   */
  private async credentials(
    token: string,
    server: string,
  ): Promise<{ env: Record<string, string>; secrets: string[] } | undefined> {
    const { stdout } = await this.run(["config", "--get", "remote.origin.url"]);
    const origin = stdout.toString("utf8").trim();
    const url = URL.canParse(origin) ? new URL(origin) : undefined;
    if (!url || !takesToken(url, server) || (await this.connectsItsOwnWay())) return undefined;
    const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
    const key = `http.${url.origin}/.extraheader`;
    return {
      env: {
        GIT_CONFIG_COUNT: "2",
        GIT_CONFIG_KEY_0: key,
        GIT_CONFIG_VALUE_0: "",
        GIT_CONFIG_KEY_1: key,
        GIT_CONFIG_VALUE_1: `AUTHORIZATION: basic ${basic}`,
      },
      secrets: [token, basic],
    };
  }

  /** Whether the repository's own configuration has more to say on connections than the header that a checkout leaves there. */
  private async connectsItsOwnWay(): Promise<boolean> {
    const args = [
      "config",
      "--local",
      "--includes",
      "--null",
      "--name-only",
      "--get-regexp",
      "^http\\.|^remote\\.origin\\.(proxy|vcs)",
    ];
    const { code, stdout } = await this.run(args);
    if (code !== 0) return false;
    const names = stdout.toString("utf8").split("\0");
    return names.some((name) => name !== "" && !/\.extraheader$/i.test(name));
  }
}
