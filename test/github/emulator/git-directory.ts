import { execFile } from "node:child_process";
import { notFound } from "./types.ts";

const largestOutput = 1 << 28;

/** One entry of a git tree, as `git ls-tree -l` prints it. */
export interface TreeEntry {
  readonly path: string;
  readonly mode: string;
  readonly type: "blob" | "tree" | "commit";
  readonly sha: string;
  readonly size?: number;
}

/** One changed file between two commits. */
export interface ChangedFile {
  readonly path: string;
  readonly previousPath?: string;
  readonly status: "added" | "removed" | "modified" | "renamed" | "copied" | "changed";
  readonly sha: string;
  readonly additions: number;
  readonly deletions: number;
  readonly patch?: string;
}

export interface Commit {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly message: string;
  readonly author: string;
  readonly email: string;
  readonly date: string;
}

const statusOf: Readonly<Record<string, ChangedFile["status"]>> = {
  A: "added",
  D: "removed",
  M: "modified",
  R: "renamed",
  C: "copied",
  T: "changed",
};

/** An argument that means the same for ever: an option, an object's id, two of them. */
const lasting = /^(?:-.*|[0-9a-f]{40}(?:\.\.[0-9a-f]{40})?)$/;

/** A git repository on disk, read with the git program: what stands behind the emulated API. */
export class GitDirectory {
  readonly path: string;
  /** What git answered to questions whose answer cannot change: a process costs more than all else that a request does. */
  readonly #known = new Map<string, Promise<Buffer>>();

  constructor(path: string) {
    this.path = path;
  }

  /** Output of a git command as bytes; rejects when git does. */
  bytes(...args: string[]): Promise<Buffer> {
    if (!args.slice(1).every((arg) => lasting.test(arg))) return this.#run(args);
    const question = args.join("\0");
    const known = this.#known.get(question);
    if (known) return known;
    const answer = this.#run(args);
    this.#known.set(question, answer);
    // What is not there may still come.
    answer.catch(() => this.#known.delete(question));
    return answer;
  }

  #run(args: readonly string[]): Promise<Buffer> {
    return new Promise((resolve, reject) => {
      const options = { encoding: "buffer", maxBuffer: largestOutput } as const;
      execFile("git", ["-C", this.path, ...args], options, (error, stdout) =>
        error ? reject(error) : resolve(stdout),
      );
    });
  }

  async text(...args: string[]): Promise<string> {
    return (await this.bytes(...args)).toString("utf8");
  }

  /** Object id of a revision; answers 404 when there is none. */
  async resolve(revision: string): Promise<string> {
    // A revision that starts with a dash would be an option, and `@{…}` reads logs.
    if (revision.startsWith("-") || revision.includes("@{")) throw notFound();
    return this.text("rev-parse", "--verify", "--quiet", revision).then(
      (out) => out.trim(),
      () => {
        throw notFound();
      },
    );
  }

  has(revision: string): Promise<boolean> {
    return this.resolve(revision).then(
      () => true,
      () => false,
    );
  }

  async type(sha: string): Promise<string> {
    return (await this.text("cat-file", "-t", sha)).trim();
  }

  async tree(sha: string, recursive: boolean): Promise<TreeEntry[]> {
    const out = await this.text("ls-tree", "-l", "-z", ...(recursive ? ["-r", "-t"] : []), sha);
    return out
      .split("\0")
      .filter(Boolean)
      .map((line) => {
        const [head = "", ...name] = line.split("\t");
        const [mode = "", type = "", id = "", size = "-"] = head.split(/ +/);
        const entry = { path: name.join("\t"), mode, type: type as TreeEntry["type"], sha: id };
        return size === "-" ? entry : { ...entry, size: Number(size) };
      });
  }

  async commit(sha: string): Promise<Commit> {
    const out = await this.text("show", "-s", "--format=%H%x00%T%x00%P%x00%an%x00%ae%x00%cI%x00%B", sha);
    const [id = "", tree = "", parents = "", author = "", email = "", date = "", message = ""] = out.split("\0");
    return { sha: id, tree, parents: parents.split(" ").filter(Boolean), author, email, date, message: message.trim() };
  }

  async mergeBase(a: string, b: string): Promise<string> {
    return (await this.text("merge-base", a, b)).trim();
  }

  /** Files that differ, with renames told, in the order of git; patches as GitHub shows them. */
  async changes(from: string, to: string): Promise<ChangedFile[]> {
    const range = ["-M", from, to];
    // All three list the same files in the same order.
    const raw = (await this.text("diff", "--raw", "-z", "--no-abbrev", ...range)).split("\0");
    const counts = (await this.text("diff", "--numstat", ...range)).split("\n");
    const patches = (await this.text("diff", "-U3", ...range)).split(/^(?=diff --git )/m).filter(Boolean);
    const files: ChangedFile[] = [];
    for (let at = 0; at + 1 < raw.length; ) {
      const [, , before = "", after = "", code = "M"] = (raw[at] ?? "").split(" ");
      const moved = /^[RC]/.test(code);
      const [first = "", second = ""] = raw.slice(at + 1, at + 3);
      at += moved ? 3 : 2;
      const [additions, deletions] = (counts[files.length] ?? "").split("\t").map((count) => Number(count) || 0);
      const patch = patches[files.length] ?? "";
      const hunk = patch.indexOf("\n@@");
      files.push({
        path: moved ? second : first,
        ...(moved ? { previousPath: first } : {}),
        status: statusOf[code[0] ?? "M"] ?? "modified",
        sha: code === "D" ? before : after,
        additions: additions ?? 0,
        deletions: deletions ?? 0,
        ...(hunk < 0 ? {} : { patch: patch.slice(hunk + 1).replace(/\n$/, "") }),
      });
    }
    return files;
  }

  /** Commits that `a` has and `b` has not, and the other way round. */
  async divergence(a: string, b: string): Promise<{ readonly left: string[]; readonly right: string[] }> {
    const list = async (from: string, to: string) =>
      (await this.text("rev-list", `${from}..${to}`)).split("\n").filter(Boolean);
    return { left: await list(b, a), right: await list(a, b) };
  }
}
