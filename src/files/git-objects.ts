import type { ChildProcessWithoutNullStreams } from "node:child_process";
import { isCommitId } from "../core/commit.ts";
import type { FileEntry } from "../core/skill.ts";
import { complaintOf } from "./git-process.ts";

/** An object of a repository; `content` may be its head only. */
export interface GitObject {
  readonly type: string;
  readonly size: number;
  readonly content: Buffer;
}

interface Request {
  readonly id: string;
  readonly limit: number;
  readonly resolve: (object: GitObject) => void;
  readonly reject: (error: Error) => void;
}

/** The answer that is being received. */
interface Incoming {
  readonly type: string;
  readonly size: number;
  readonly kept: Buffer[];
  /** Bytes of content to come that are kept, and bytes to come altogether, the line feed at the end included. */
  wanted: number;
  left: number;
}

/** After so many deaths of git with no answer between them, all that waits is given up. */
const maxDeaths = 3;
const lineFeed = 10;

/**
 * Reads objects through one long-lived `git cat-file --batch`: requests are answered in their order, and as many as one likes may
 * wait. An object that kills git fails alone; git is started again for the others.
 */
export class GitObjects {
  private readonly start: () => ChildProcessWithoutNullStreams;
  private child: ChildProcessWithoutNullStreams | undefined;
  private readonly queue: Request[] = [];
  private header: Buffer[] = [];
  private incoming: Incoming | undefined;
  private stderr = "";
  private deaths = 0;
  private closed = false;

  /** `start` starts `git cat-file --batch`. */
  constructor(start: () => ChildProcessWithoutNullStreams) {
    this.start = start;
  }

  /** Content of an object, at most `limit` bytes of it. Rejects when the object is missing, or git fails. */
  read(id: string, limit = Number.POSITIVE_INFINITY): Promise<GitObject> {
    if (!isCommitId(id)) return Promise.reject(new Error(`not an object id: ${JSON.stringify(id)}`));
    if (this.closed) return Promise.reject(new Error("the repository is closed"));
    return new Promise((resolve, reject) => {
      this.queue.push({ id, limit, resolve, reject });
      if (this.child) this.ask(id);
      else this.spawn();
    });
  }

  /** Bytes of an entry of a tree; of a submodule none. Rejects where it has no id, and as `read` does. */
  async contentOf({ path, mode, id }: FileEntry, limit?: number): Promise<Uint8Array> {
    if (mode === "submodule") return new Uint8Array();
    if (id === undefined) throw new Error(`${path} has no object id`);
    return (await this.read(id, limit)).content;
  }

  /** Ends git. What still waits is rejected. */
  close(): void {
    this.closed = true;
    const child = this.child;
    this.child = undefined;
    child?.stdin.end();
    child?.kill();
    for (const request of this.queue.splice(0)) request.reject(new Error("the repository is closed"));
  }

  private spawn(): void {
    const child = this.start();
    this.child = child;
    this.header = [];
    this.incoming = undefined;
    this.stderr = "";
    child.stdout.on("data", (chunk: Buffer) => this.child === child && this.receive(chunk));
    child.stderr.on("data", (chunk: Buffer) => {
      this.stderr = `${this.stderr}${chunk.toString("utf8")}`.slice(-4096);
    });
    // A pipe that breaks because git died is told by "close".
    child.stdin.on("error", () => {});
    child.on("error", (error) => this.child === child && this.died(error.message));
    child.on("close", () => this.child === child && this.died(complaintOf(this.stderr) || "git ended"));
    for (const { id } of this.queue) this.ask(id);
  }

  private ask(id: string): void {
    this.child?.stdin.write(`${id}\n`);
  }

  private died(reason: string): void {
    this.child = undefined;
    this.deaths++;
    const failed = this.deaths > maxDeaths ? this.queue.splice(0) : this.queue.splice(0, 1);
    for (const { id, reject } of failed) reject(new Error(`git could not read object ${id}: ${reason}`));
    if (this.queue.length > 0) this.spawn();
  }

  private receive(chunk: Buffer): void {
    let at = 0;
    while (at < chunk.length) at = this.incoming ? this.receiveContent(chunk, at) : this.receiveHeader(chunk, at);
  }

  /** `<id> <type> <size>`, or `<id> missing`. */
  private receiveHeader(chunk: Buffer, at: number): number {
    const end = chunk.indexOf(lineFeed, at);
    this.header.push(chunk.subarray(at, end < 0 ? chunk.length : end));
    if (end < 0) return chunk.length;
    const [, type = "", size = ""] = Buffer.concat(this.header).toString("latin1").split(" ");
    this.header = [];
    const request = this.queue[0];
    if (/^\d+$/.test(size)) {
      const total = Number(size);
      const wanted = Math.min(total, request?.limit ?? 0);
      this.incoming = { type, size: total, kept: [], wanted, left: total + 1 };
    } else {
      this.queue.shift();
      this.deaths = 0;
      request?.reject(new Error(`the object ${request.id} is ${type || "unreadable"}`));
    }
    return end + 1;
  }

  private receiveContent(chunk: Buffer, at: number): number {
    const answer = this.incoming!;
    const here = Math.min(answer.left, chunk.length - at);
    const kept = Math.min(answer.wanted, here);
    if (kept > 0) answer.kept.push(chunk.subarray(at, at + kept));
    answer.wanted -= kept;
    answer.left -= here;
    if (answer.left === 0) {
      this.incoming = undefined;
      this.deaths = 0;
      const { type, size } = answer;
      this.queue.shift()?.resolve({ type, size, content: Buffer.concat(answer.kept) });
    }
    return at + here;
  }
}
