import type { Kysely } from "kysely";
import type { FileTree } from "../core/skill.ts";
import type { Sources } from "../sources/contracts.ts";
import type { ApiKey, DialectName, IssuedKey, NewKey, Plan } from "./keys.ts";
import type { BehaviourModel } from "./model.ts";
import type { RatedScan } from "./rated.ts";
import type { Tables } from "./store/tables.ts";

/** A line for operators, as one JSON object. Values are masked by name (`authorization`, `secret`, …) and never hold bodies. */
export interface Log {
  info(fields: Readonly<Record<string, unknown>>, message: string): void;
  warn(fields: Readonly<Record<string, unknown>>, message: string): void;
  error(fields: Readonly<Record<string, unknown>>, message: string): void;
}

/** A scan that gave no result: too slow, too large, or too many wait. It is never answered as clean. */
export class ScanFailed extends Error {
  /** `aborted`: whoever asked for it is gone. */
  readonly why: "busy" | "timeout" | "broken" | "aborted";

  constructor(why: ScanFailed["why"], message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "ScanFailed";
    this.why = why;
  }
}

/** Scans on a bounded number of threads. */
export interface ScanService {
  /**
   * Every skill of a tree, by path. Throws a ScanFailed when one of them could not be scanned within the deadline, its thread died, or
   * more scans wait than the queue has room for.
   */
  scan(tree: FileTree, options?: ScanRequest): Promise<readonly RatedScan[]>;
  /** The whole tree as one skill, whose main file is `manifest`: what has no SKILL.md (one source file, a package). */
  scanAs(tree: FileTree, manifest: string, options?: ScanRequest): Promise<RatedScan>;
}

/** How a scan may end before it is done. */
export interface ScanRequest {
  /** Ends the scan: the caller is gone, or the server stops. */
  readonly signal?: AbortSignal;
}

/** Keys of all dialects. Only a hash of a secret is kept. */
export interface KeyStore {
  /** A new key; its secret is in the answer and nowhere else. */
  issue(key: NewKey): Promise<IssuedKey>;
  /** The key of a secret, if it is of that dialect, active, neither revoked nor expired. Compares in constant time. */
  find(dialect: DialectName, secret: string): Promise<ApiKey | undefined>;
  list(filter?: { readonly dialect?: DialectName; readonly owner?: string }): Promise<readonly ApiKey[]>;
  /** Revokes a key, and those that were let in by it. False where there is no such key. */
  revoke(id: string): Promise<boolean>;
  /** Turns a pending key active (a paid plan, once it is paid). False where there is none that waits. */
  activate(id: string): Promise<boolean>;
}

/** How often something may be done: sliding windows in seconds, or the calendar month (UTC). */
export interface Window {
  readonly name: string;
  readonly limit: number;
  readonly seconds: number | "month";
}

/** What is left of a window. */
export interface WindowState {
  readonly name: string;
  readonly limit: number;
  readonly remaining: number;
  /** When the oldest use falls out of the window, or the month ends. */
  readonly resetAt: Date;
}

/** What became of a use that was to be taken. */
export interface Taken {
  /** The first window that was full; absent when a use was taken. */
  readonly exceeded?: WindowState;
  readonly windows: readonly WindowState[];
}

/** Counts uses in the database, so that any number of servers count together. */
export interface UsageStore {
  /** Takes one use of every window, or none when one is full: at once, also for requests at the same moment. */
  take(principal: string, windows: readonly Window[], uses?: number): Promise<Taken>;
  /** What is left, without taking any. */
  peek(principal: string, windows: readonly Window[]): Promise<readonly WindowState[]>;
}

/** JSON as it is kept. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };

/** An answer as it is kept. */
export interface StoredReport {
  readonly id: string;
  readonly dialect: DialectName;
  /** Id of the key, or the address, that may read it; null: whoever knows the id. */
  readonly owner: string | null;
  readonly createdAt: Date;
  readonly body: Json;
}

/** What was answered, to be asked for again; goes after `config.reportDays`. */
export interface ReportStore {
  put(report: Omit<StoredReport, "createdAt">): Promise<StoredReport>;
  get(dialect: DialectName, id: string): Promise<StoredReport | undefined>;
}

/** Numbers of what was ever scanned, by dialect. Kept as sums: reports go, sums stay. */
export interface TotalsStore {
  add(dialect: DialectName, scan: Pick<RatedScan, "counts" | "scales">): Promise<void>;
  get(dialect: DialectName): Promise<Totals>;
}

/** Sums of one dialect. */
export interface Totals {
  readonly scanned: number;
  readonly unsafe: number;
  readonly critical: number;
  readonly high: number;
  /** Of the last scan; null before the first. */
  readonly updatedAt: Date | null;
}

export interface BlobStream {
  readonly size: number;
  readonly body: ReadableStream<Uint8Array<ArrayBuffer>>;
}

/** Bytes by key: uploads, packages, skills of a batch. Keys are ours (`tank/<uuid>`), never a caller's text. */
export interface BlobStore {
  put(key: string, bytes: Uint8Array): Promise<void>;
  /** Undefined where there is none. */
  get(key: string): Promise<Uint8Array | undefined>;
  /** The same as it is read, so that little of it is in memory. Whoever does not read it to its end must cancel it. */
  stream(key: string): Promise<BlobStream | undefined>;
  delete(key: string): Promise<void>;
}

/** Addresses that carry their own authority: an HMAC over method, path and last second, with a secret all servers share. */
export interface LinkSigner {
  /** Path and query, like `/tank/upload/<id>?expires=…&signature=…`. */
  sign(method: string, path: string, seconds: number): Promise<string>;
  /** True for a link that `sign` gave and whose time is not over. Compares in constant time. */
  verify(method: string, url: URL): Promise<boolean>;
}

export type BatchStatus = "pending" | "processing" | "completed" | "failed";

/** Many things that are scanned after the request that asked for it was answered. */
export interface Batch {
  readonly id: string;
  /** Which BatchKind does it. */
  readonly kind: string;
  readonly dialect: DialectName;
  readonly owner: string | null;
  readonly options: Json;
  readonly status: BatchStatus;
  /** Items in all; 0 until they are known. */
  readonly total: number;
  /** Items that have a result or an error. */
  readonly done: number;
  readonly createdAt: Date;
  readonly completedAt: Date | null;
  /** Why it failed as a whole. */
  readonly error: string | null;
}

/** One thing of a batch. */
export interface BatchItem {
  readonly index: number;
  readonly source: Json;
  readonly result: Json | null;
  readonly error: string | null;
}

/**
 * What a kind of batch does. Both steps may be done again after a crash: a plan of which nothing was kept, an item of which no result was
 * kept. What they return is kept once.
 */
export interface BatchKind {
  readonly name: string;
  /** Its plan reads the disk of the machine that took the request, so it runs there. Its items run anywhere: they read blobs. */
  readonly local?: true;
  /** Lists the items. A thrown BatchError fails the batch; another error does after three tries. */
  plan(batch: Batch, services: Services): Promise<readonly Json[]>;
  /** The result of one item. A thrown error is the item's error, after three tries. */
  item(source: Json, batch: Batch, services: Services): Promise<Json>;
  /** After the last item, at least once. */
  completed?(batch: Batch, services: Services): Promise<void>;
}

/** A batch that cannot be done at all, in words for the caller. */
export class BatchError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "BatchError";
  }
}

/** Batches, in the database; done by any number of workers. */
export interface BatchStore {
  /** Keeps a batch and queues its plan, both or neither. */
  create(batch: Pick<Batch, "kind" | "dialect" | "owner" | "options"> & { readonly id?: string }): Promise<Batch>;
  get(dialect: DialectName, id: string): Promise<Batch | undefined>;
  /** By index. */
  items(id: string): Promise<readonly BatchItem[]>;
}

/** What the server was told. */
export interface ServerConfig {
  /** Folder of the embedded database and of blobs on disk. */
  readonly data: string;
  /** Address under which callers reach the server, without a slash at the end; links are made from it. */
  readonly publicUrl: string;
  /** Folders whose skills Cisco's `/scan` may read; none: uploads only. */
  readonly allowedRoots: readonly string[];
  /** Plan of a caller without a key where a dialect asks for one; undefined: 401. */
  readonly anonymousPlan?: Plan;
  readonly reportDays: number;
  /** Addresses and ranges whose `X-Forwarded-For` is believed; none: the socket's address counts. */
  readonly trustedProxies?: readonly string[];
}

/** Everything that routes may use. */
export interface Services {
  readonly config: ServerConfig;
  readonly log: Log;
  readonly now: () => Date;
  readonly database: Kysely<Tables>;
  readonly scans: ScanService;
  readonly keys: KeyStore;
  readonly usage: UsageStore;
  readonly reports: ReportStore;
  readonly totals: TotalsStore;
  readonly batches: BatchStore;
  readonly blobs: BlobStore;
  readonly links: LinkSigner;
  readonly sources: Sources;
  /** A second reader for Scandar's notes; off unless an operator set one. */
  readonly model?: BehaviourModel;
}
