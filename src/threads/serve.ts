import { parentPort } from "node:worker_threads";
import { messageOf } from "../core/errors.ts";
import type { SkillScan } from "../core/report.ts";
import type { FileEntry, FileTree } from "../core/skill.ts";
import type { CustomRule } from "../custom/rule.ts";
import { Scanner, type ScanOptions } from "../scan.ts";
import type { SkillFolder } from "../skills/discover.ts";

/** To a thread: the custom rules of what follows, a skill to scan, or what it asked to read. */
export type Order =
  | { readonly kind: "rules"; readonly custom: readonly CustomRule[] }
  | { readonly kind: "scan"; readonly folder: SkillFolder; readonly wanted: ScanOptions }
  | { readonly kind: "content"; readonly id: number; readonly bytes: Uint8Array }
  | { readonly kind: "unreadable"; readonly id: number; readonly message: string };

/** From a thread: what it wants to read, or the skill as scanned. */
export type Answer =
  | { readonly kind: "read"; readonly id: number; readonly entry: FileEntry; readonly limit: number | undefined }
  | { readonly kind: "done"; readonly scan: SkillScan }
  | { readonly kind: "broken"; readonly message: string };

/** A tree whose files the main thread reads: only it can hold a git process or a client of the API. */
class AskingTree implements FileTree {
  readonly name = "thread";
  private readonly waiting = new Map<number, { done: (bytes: Uint8Array) => void; failed: (error: Error) => void }>();
  private readonly ask: (answer: Answer) => void;
  private next = 0;

  constructor(ask: (answer: Answer) => void) {
    this.ask = ask;
  }

  async list(): Promise<readonly FileEntry[]> {
    return [];
  }

  read(entry: FileEntry, limit?: number): Promise<Uint8Array> {
    const id = this.next++;
    return new Promise((done, failed) => {
      this.waiting.set(id, { done, failed });
      this.ask({ kind: "read", id, entry, limit });
    });
  }

  /** Hands over what was asked for. */
  settle(order: Exclude<Order, { kind: "scan" | "rules" }>): void {
    const waiting = this.waiting.get(order.id);
    this.waiting.delete(order.id);
    if (order.kind === "content") waiting?.done(order.bytes);
    else waiting?.failed(new Error(order.message));
  }
}

/** The other end of the line: a thread has a port, a process of its own a channel. */
function otherEnd(): { send: (answer: Answer) => void; listen: (take: (order: Order) => void) => void } {
  const port = parentPort;
  if (port) return { send: (answer) => port.postMessage(answer), listen: (take) => void port.on("message", take) };
  // A terminal interrupts all processes of a server: the pool ends this one, when it has no more work for it.
  process.on("SIGINT", () => undefined);
  process.on("disconnect", () => process.exit());
  return {
    // Without a pool there is nobody to scan for.
    send: (answer) => void process.send!(answer, undefined, undefined, (error) => error && process.exit(1)),
    listen: (take) => void process.on("message", (order) => take(order as Order)),
  };
}

/** Scans what the pool sends, with `first` until it sends custom rules, until it ends the thread. */
export function serve(first: Pick<Scanner, "scan"> = new Scanner()): void {
  const { send, listen } = otherEnd();
  const tree = new AskingTree(send);
  let scanner = Promise.resolve(first);
  const scan = async (folder: SkillFolder, wanted: ScanOptions): Promise<void> => {
    try {
      const { skills } = await (await scanner).scan(tree, [folder], wanted);
      send({ kind: "done", scan: skills[0]! });
    } catch (error) {
      send({ kind: "broken", message: messageOf(error) });
    }
  };
  listen((order) => {
    if (order.kind === "rules") scanner = Scanner.with(order.custom);
    else if (order.kind === "scan") void scan(order.folder, order.wanted);
    else tree.settle(order);
  });
}
