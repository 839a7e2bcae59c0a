import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** A file of a commit. A symlink is given by its target. */
export type File = string | Uint8Array | { readonly executable: string } | { readonly link: string };

/** Files by path; null deletes one. */
export type Files = Readonly<Record<string, File | null>>;

export const pullNumber = 7;

/** Configuration of the machine must not reach a fixture. */
const environment = { ...process.env, GIT_CONFIG_NOSYSTEM: "1", GIT_CONFIG_GLOBAL: "/dev/null" };

/** Runs git in a folder; returns what it prints. Throws when it fails. */
export function git(dir: string, ...args: string[]): string {
  return execFileSync("git", ["-C", dir, ...args], { env: environment, encoding: "utf8", maxBuffer: 1 << 28 }).trim();
}

/** A path as fast-import reads it, whatever is in its name. */
function quoted(name: string): string {
  const escaped = name.replace(/[\\"]/g, "\\$&").replace(/\n/g, "\\n");
  return `"${escaped}"`;
}

function data(content: string | Uint8Array): Buffer {
  const bytes = Buffer.from(content);
  return Buffer.concat([Buffer.from(`data ${bytes.length}\n`), bytes, Buffer.from("\n")]);
}

function modeAndContent(file: File): readonly [mode: string, content: string | Uint8Array] {
  if (typeof file === "string" || file instanceof Uint8Array) return ["100644", file];
  return "link" in file ? ["120000", file.link] : ["100755", file.executable];
}

function change(name: string, file: File | null): Buffer {
  if (file === null) return Buffer.from(`D ${quoted(name)}\n`);
  const [mode, content] = modeAndContent(file);
  return Buffer.concat([Buffer.from(`M ${mode} inline ${quoted(name)}\n`), data(content)]);
}

interface NewCommit {
  readonly ref: string;
  readonly message: string;
  /** First parent, then those merged. */
  readonly parents: readonly string[];
  readonly files: Files;
}

const commit = ({ ref, message, parents, files }: NewCommit): Buffer =>
  Buffer.concat([
    // Begins the ref anew, so that its parents are the ones named and no others.
    Buffer.from(`reset ${ref}\ncommit ${ref}\ncommitter A Tester <tester@example.com> 1767225600 +0000\n`),
    data(message),
    ...parents.map((parent, index) => Buffer.from(`${index === 0 ? "from" : "merge"} ${parent}\n`)),
    ...Object.entries(files).map(([name, file]) => change(name, file)),
    Buffer.from("\n"),
  ]);

/** An empty bare repository without hooks, of which each remote is a copy. */
let empty: string | undefined;

function emptyRepository(): string {
  const dir = mkdtempSync(path.join(tmpdir(), "skill-scan-empty-"));
  git(dir, "init", "-q", "--bare", "--template=", "-b", "main");
  return dir;
}

const mainRef = "refs/heads/main";
const featureRef = "refs/heads/feature";
const mergeRef = `refs/pull/${pullNumber}/merge`;

/**
 * The repository as GitHub has it: bare, with a base branch, the branch of pull request 7 and that pull request's
 * `head` and `merge` refs. What happens is streamed in, so a thousand files of three commits cost one process.
 */
export class Remote {
  readonly dir: string;
  base = "";
  head = "";
  merge = "";
  /** All that the pull request changes so far. */
  #changes: Files = {};
  /** Names of the files in main. */
  readonly #known = new Set<string>();

  /** Makes the repository; nothing is deleted when a test ends but the folder for temporary files is. */
  constructor(base: Files, head: Files) {
    this.dir = mkdtempSync(path.join(tmpdir(), "skill-scan-remote-"));
    empty ??= emptyRepository();
    cpSync(empty, this.dir, { recursive: true });
    this.#import(this.#onMain("base", [], base), ...this.#onFeature(mainRef, head), this.#merged(mainRef, featureRef));
    this.base = this.#idOf(mainRef);
  }

  /** Pushes a commit to the branch of the pull request; GitHub then merges it anew. */
  push(files: Files): void {
    this.#import(...this.#onFeature(this.head, files), this.#merged(this.base, featureRef));
  }

  /** Someone else's commit on the base branch. */
  advance(files: Files): void {
    this.#import(this.#onMain("meanwhile", [this.base], files), this.#merged(mainRef, this.head));
    this.base = this.#idOf(mainRef);
  }

  /** Puts the branch of the pull request on main, as its merge by rebase would. */
  land(): void {
    git(this.dir, "update-ref", mainRef, this.head);
  }

  #onMain(message: string, parents: readonly string[], files: Files): Buffer {
    for (const [name, file] of Object.entries(files)) {
      if (file === null) this.#known.delete(name);
      else this.#known.add(name);
    }
    return commit({ ref: mainRef, message, parents, files });
  }

  #onFeature(parent: string, files: Files): readonly Buffer[] {
    this.#changes = { ...this.#changes, ...files };
    const pull = Buffer.from(`reset refs/pull/${pullNumber}/head\nfrom ${featureRef}\n\n`);
    return [commit({ ref: featureRef, message: "change", parents: [parent], files }), pull];
  }

  #merged(...parents: readonly string[]): Buffer {
    // A file that was added and then deleted again is not in main: there is nothing to delete.
    const changes = Object.entries(this.#changes).filter(([name, file]) => file !== null || this.#known.has(name));
    return commit({ ref: mergeRef, message: "merge", parents, files: Object.fromEntries(changes) });
  }

  /** What a ref names: read, as asking git would be one more process. */
  #idOf(ref: string): string {
    return readFileSync(path.join(this.dir, ref), "utf8").trim();
  }

  #import(...stream: readonly Buffer[]): void {
    const args = ["-C", this.dir, "fast-import", "--quiet", "--force", "--date-format=raw"];
    const { status, stderr } = spawnSync("git", args, {
      input: Buffer.concat(stream),
      env: environment,
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(`git fast-import failed: ${stderr}`);
    [this.head, this.merge] = [this.#idOf(featureRef), this.#idOf(mergeRef)];
  }
}

/** How the workspace was checked out: with all history, as actions/checkout does by default, or not at all. */
export type Checkout = "full" | "shallow" | "none";

/**
 * A workspace as actions/checkout leaves it: one commit checked out, detached. `origin` is the emulator,
 * which gives git what a shallow checkout lacks.
 */
export function workspace(remote: Remote, revision: string, how: Checkout, emulator: string): string {
  const dir = mkdtempSync(path.join(tmpdir(), "skill-scan-workspace-"));
  if (how === "none") return dir;
  git(dir, "init", "-q", "-b", "main");
  const refs = how === "full" ? ["+refs/heads/*:refs/remotes/origin/*"] : [];
  const depth = how === "full" ? [] : ["--depth=1"];
  const target = `+${revision}:refs/remotes/pull/${pullNumber}/merge`;
  git(
    dir,
    "-c",
    "protocol.file.allow=always",
    "fetch",
    "-q",
    "--no-tags",
    ...depth,
    `file://${remote.dir}`,
    target,
    ...refs,
  );
  git(dir, "remote", "add", "origin", `${emulator}/octo/skills.git`);
  git(dir, "checkout", "-q", "--detach", `refs/remotes/pull/${pullNumber}/merge`);
  return dir;
}
