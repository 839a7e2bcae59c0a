import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { devNull } from "node:os";

/** How a git command ended. */
export interface GitResult {
  readonly code: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

export interface GitOptions {
  /** More environment: the only way in which a secret is handed over. */
  readonly env?: Readonly<Record<string, string>>;
  /** Milliseconds after which git is stopped. */
  readonly timeout?: number;
  /** Protocols that git may speak, for `GIT_ALLOW_PROTOCOL`; none by default, so that no object is fetched behind our back. */
  readonly protocols?: string;
  /** Gets standard output piece by piece; it is not collected then. */
  readonly onData?: (chunk: Buffer) => void;
  /** What git reads from standard input. */
  readonly input?: string;
}

/** Runs git in one folder, and gives what `runGit` does. */
export type RunHere = (args: readonly string[], options?: GitOptions) => Promise<GitResult>;

/** No command that only reads takes longer on any repository we know of. */
const defaultTimeout = 300_000;
const maxStderr = 16_384;

/** Git was not found on the PATH. */
export class GitMissingError extends Error {}

/**
 * Configuration of a repository that git would act on: nothing in it may start a program. `safe.directory` because the folder of a
 * container's checkout belongs to another user.
 */
const configOf = (directory: string): string[] =>
  [
    `safe.directory=${directory}`,
    "core.hooksPath=/dev/null",
    "core.fsmonitor=false",
    "core.alternateRefsCommand=",
    "core.askPass=",
    "credential.helper=",
    "protocol.file.allow=never",
    // Who the parents of a commit are, its own bytes say.
    "core.commitGraph=false",
    "gc.auto=0",
    "maintenance.auto=false",
  ].flatMap((setting) => ["-c", setting]);

/**
 * The environment of the caller without its `GIT_*`: a hook or a test runner sets `GIT_DIR`, which would lead git elsewhere. Where
 * git and its certificates lie stays.
 */
function environment(options: GitOptions): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^GIT_/i.test(name) || /^GIT_(?:EXEC_PATH|SSL_\w+|CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM))$/i.test(name),
  );
  return {
    ...Object.fromEntries(kept),
    GIT_TERMINAL_PROMPT: "0",
    GIT_NO_REPLACE_OBJECTS: "1",
    GIT_GRAFT_FILE: devNull,
    GIT_OPTIONAL_LOCKS: "0",
    GIT_LFS_SKIP_SMUDGE: "1",
    GIT_NO_LAZY_FETCH: "1",
    GIT_ALLOW_PROTOCOL: options.protocols ?? "",
    LC_ALL: "C",
    ...options.env,
  };
}

/** Starts git in a folder; `safe` is the top of the repository. Never through a shell. */
export function startGit(
  directory: string,
  safe: string,
  args: readonly string[],
  options: GitOptions = {},
): ChildProcessWithoutNullStreams {
  const all = [...configOf(safe), "-C", directory, ...args];
  return spawn("git", all, { env: environment(options), stdio: "pipe", windowsHide: true });
}

/**
 * Runs git to its end and gives what it said, whatever its exit code. Throws a GitMissingError without git, and an Error when it takes
 * longer than the time limit or is killed.
 */
export function runGit(
  directory: string,
  safe: string,
  args: readonly string[],
  options: GitOptions = {},
): Promise<GitResult> {
  const child = startGit(directory, safe, args, options);
  const output: Buffer[] = [];
  let stderr = "";
  child.stdin.on("error", () => {});
  child.stdin.end(options.input);
  child.stdout.on("data", options.onData ?? ((chunk: Buffer) => output.push(chunk)));
  child.stderr.on("data", (chunk: Buffer) => {
    if (stderr.length < maxStderr) stderr += chunk.toString("utf8");
  });
  const [command] = args;
  const limit = options.timeout ?? defaultTimeout;
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      abandon(child);
      reject(new Error(`git ${command} took longer than ${limit / 1000} s`));
    }, limit);
    child.on("error", (error: NodeJS.ErrnoException) => {
      clearTimeout(timer);
      reject(error.code === "ENOENT" ? new GitMissingError("git is not on the PATH") : error);
    });
    child.on("close", (code, signal) => {
      clearTimeout(timer);
      if (code === null) reject(new Error(`git ${command} was stopped by ${signal}`));
      else resolve({ code, stdout: Buffer.concat(output), stderr });
    });
  });
}

/**
 * Ends git and waits for nothing more of it: a helper that git started may hold its pipes open much longer. SIGTERM, for git ends its
 * helpers then.
 */
function abandon(child: ChildProcessWithoutNullStreams): void {
  child.kill("SIGTERM");
  child.stdout.destroy();
  child.stderr.destroy();
  child.unref();
}

/** First lines of what git complains about, for a message: without user names and passwords in addresses, and without `secrets`. */
export function complaintOf(stderr: string, secrets: readonly string[] = []): string {
  const hidden = secrets
    .filter((secret) => secret !== "")
    .reduce((text, secret) => text.replaceAll(secret, "***"), stderr);
  return hidden
    .replace(/:\/\/[^/@\s]{1,500}@/g, "://***@")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, 500);
}
