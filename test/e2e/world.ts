import { rmSync } from "node:fs";
import { expect } from "vitest";
import { GitDirectory } from "../github/emulator/git-directory.ts";
import { GitHubEmulator } from "../github/emulator/github.ts";
import type { EmulatorOptions, PullRequest, Token } from "../github/emulator/types.ts";
import { type BundleOptions, type BundleRun, runBundle } from "./bundle.ts";
import { type Event, pullRequestEvent } from "./events.ts";
import { type Checkout, type Files, pullNumber, Remote, workspace } from "./remote.ts";

const job = (permissions: Token["permissions"]): Token => ({ login: "github-actions[bot]", type: "Bot", permissions });

/** Texts of the tokens: what a job of the documented workflow gets, and what a fork's gets. */
export const writeToken = "ghs_0000000000000000000000000000writes";
export const readToken = "ghs_00000000000000000000000000000reads";
export const userToken = "ghp_00000000000000000000000000000human";

const tokens: Readonly<Record<string, Token>> = {
  [writeToken]: job({ contents: "read", pull_requests: "write", security_events: "write" }),
  [readToken]: job({ contents: "read", pull_requests: "read", security_events: "read" }),
  [userToken]: {
    login: "skill-scan-bot",
    type: "User",
    permissions: { contents: "read", pull_requests: "write", security_events: "write" },
  },
};

export interface WorldOptions
  extends Partial<Pick<EmulatorOptions, "private" | "codeScanning" | "treeLimit" | "others">> {
  readonly base?: Files;
  readonly head: Files;
  readonly fork?: boolean;
  /** Times an analysis reads as pending; 0 here, as each time costs a second. */
  readonly pendingPolls?: number;
  /** More tokens by their text. */
  readonly tokens?: Readonly<Record<string, Token>>;
}

export interface RunOptions extends Partial<Pick<BundleOptions, "token" | "inputs" | "env">> {
  /** Checked out is the commit of the event. */
  readonly checkout?: Checkout;
  readonly event?: Event;
}

/** A repository on an emulated GitHub with an open pull request. */
export class World {
  readonly remote: Remote;
  readonly github: GitHubEmulator;
  readonly #fork: boolean;
  readonly #pull: PullRequest;
  readonly #workspaces: string[] = [];

  constructor(options: WorldOptions) {
    this.remote = new Remote(options.base ?? { "README.md": "# Skills\n" }, options.head);
    this.#fork = options.fork ?? false;
    this.#pull = {
      number: pullNumber,
      title: "A skill",
      author: "octocat",
      baseRef: "main",
      headRef: "feature",
      headRepository: this.#fork ? "someone/skills" : "octo/skills",
      base: this.remote.base,
      head: this.remote.head,
      merge: this.remote.merge,
    };
    this.github = new GitHubEmulator({
      pendingPolls: 0,
      ...options,
      git: new GitDirectory(this.remote.dir),
      owner: "octo",
      repository: "skills",
      pulls: [this.#pull],
      tokens: { ...tokens, ...options.tokens },
    });
  }

  /** Pushes to the pull request. */
  push(files: Files): void {
    this.remote.push(files);
    this.#follow();
  }

  /** Someone else's commit lands on main. */
  advance(files: Files): void {
    this.remote.advance(files);
    this.#follow();
  }

  pullEvent(): Event {
    return pullRequestEvent(this.remote, { fork: this.#fork });
  }

  workspace(event: Event, checkout: Checkout): string {
    const dir = workspace(this.remote, event.sha, checkout, this.github.url);
    this.#workspaces.push(dir);
    return dir;
  }

  /** Runs the action on an event, by default of the pull request, in a workspace of its own. */
  async run(options: RunOptions = {}): Promise<BundleRun> {
    const event = options.event ?? this.pullEvent();
    const { token = this.#fork ? readToken : writeToken, inputs = {}, env = {} } = options;
    const dir = this.workspace(event, options.checkout ?? "full");
    const run = await runBundle({ event, workspace: dir, api: this.github.url, token, inputs, env });
    const log = run.text.replaceAll(`::add-mask::${token}`, "");
    expect(log + run.summary + JSON.stringify(run.outputs), "the token must not be printed").not.toContain(token);
    return run;
  }

  #follow(): void {
    this.#pull.base = this.remote.base;
    this.#pull.head = this.remote.head;
    this.#pull.merge = this.remote.merge;
  }

  clean(): void {
    for (const dir of [this.remote.dir, ...this.#workspaces]) rmSync(dir, { recursive: true, force: true });
  }
}

/** Runs a test in a world of its own, then expects that nothing broke GitHub's contract. */
export async function inWorld(options: WorldOptions, test: (world: World) => Promise<void>): Promise<void> {
  const world = new World(options);
  await world.github.start();
  try {
    await test(world);
    expect(world.github.violations).toEqual([]);
  } finally {
    await world.github.stop();
    world.clean();
  }
}
