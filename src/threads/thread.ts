import { messageOf } from "../core/errors.ts";
import type { SkillScan } from "../core/report.ts";
import type { FileTree } from "../core/skill.ts";
import type { CustomRule } from "../custom/rule.ts";
import type { ScanOptions } from "../scan.ts";
import type { SkillFolder } from "../skills/discover.ts";
import type { Line } from "./line.ts";
import type { Answer } from "./serve.ts";

/** One skill to be scanned. */
export interface ScanTask {
  readonly tree: FileTree;
  readonly folder: SkillFolder;
  readonly wanted: ScanOptions;
  /** Rules beside those that are built in. */
  readonly custom?: readonly CustomRule[];
}

/** Why a thread gave no result. After `timeout` and `ended` it cannot be used again. */
export class ThreadFailed extends Error {
  readonly why: "timeout" | "ended" | "aborted" | "broken";

  constructor(why: ThreadFailed["why"], message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "ThreadFailed";
    this.why = why;
  }
}

interface Listener {
  readonly answer: (answer: Answer) => void;
  readonly over: (why: string) => void;
}

/** A thread that scans one skill after the other. It reads files through this one: only it can hold a git process or a client. */
export class Thread {
  private readonly line: Line;
  private dead = false;
  /** The custom rules that it was sent last: of one run always the same ones. */
  private custom: readonly CustomRule[] = [];
  /** Who asks now. What it says while nobody asks is no answer. */
  private listener: Listener | undefined;

  constructor(line: Line) {
    this.line = line;
    line.listen(
      (answer) => this.listener?.answer(answer),
      (why) => {
        this.dead = true;
        this.listener?.over(why);
      },
    );
  }

  /** Whether it can take a task. */
  get isAlive(): boolean {
    return !this.dead;
  }

  /** Ends it. */
  async end(): Promise<void> {
    this.dead = true;
    await this.line.end();
  }

  /**
   * Scans one skill. Throws a ThreadFailed when that takes longer than `deadline` milliseconds, and when the thread dies over it; it is then
   * of no further use and must be ended.
   */
  scan(task: ScanTask, deadline: number): Promise<SkillScan> {
    return new Promise<SkillScan>((done, failed) => {
      const settle = (end: () => void): void => {
        clearTimeout(timer);
        this.listener = undefined;
        end();
      };
      const fail = (why: ThreadFailed["why"], message: string): void => {
        if (why !== "broken") this.dead = true;
        settle(() => failed(new ThreadFailed(why, message)));
      };
      const timer = setTimeout(() => fail("timeout", `the scan did not end within ${deadline / 1000} s`), deadline);
      const answer = (given: Answer): void => {
        if (given.kind === "read") void this.read(task.tree, given);
        else if (given.kind === "broken") fail("broken", given.message);
        else if (given.scan.path !== task.folder.path) fail("ended", "its thread answered for another");
        else settle(() => done(given.scan));
      };
      this.listener = { answer, over: (why) => fail("ended", why) };
      if (this.dead) fail("ended", "its thread ended");
      else this.order(task);
    });
  }

  private order({ folder, wanted, custom = [] }: ScanTask): void {
    if (custom !== this.custom && (custom.length > 0 || this.custom.length > 0)) {
      this.line.send({ kind: "rules", custom });
      this.custom = custom;
    }
    this.line.send({ kind: "scan", folder, wanted });
  }

  private async read(tree: FileTree, { id, entry, limit }: Extract<Answer, { kind: "read" }>): Promise<void> {
    try {
      this.line.send({ kind: "content", id, bytes: await tree.read(entry, limit) });
    } catch (error) {
      this.line.send({ kind: "unreadable", id, message: messageOf(error) });
    }
  }
}
