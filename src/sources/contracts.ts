import type { FileTree } from "../core/skill.ts";

/** What came from an address: one file or a package. */
export interface Fetched {
  /** Where it came from in the end. */
  readonly url: string;
  readonly tree: FileTree;
  /** Path of the main file in the tree: SKILL.md, or the only file. */
  readonly main: string;
  /** The version that was got, where the registry tells: of what was asked for by a word like `latest`. */
  readonly version?: string;
}

/** Why a source gave nothing; `message` is for the caller and names no internal address. */
export class SourceError extends Error {
  readonly why: "invalid" | "refused" | "not-found" | "too-large" | "timeout" | "upstream";

  constructor(why: SourceError["why"], message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "SourceError";
    this.why = why;
  }
}

export const registries = ["npm", "pypi", "clawhub", "huggingface"] as const;
export type RegistryName = (typeof registries)[number];

/** Which packages of a registry are wanted. */
export interface RegistryQuery {
  readonly limit: number;
  readonly offset: number;
  readonly keyword?: string;
  readonly author?: string;
  readonly minDownloads?: number;
  readonly category?: string;
}

/** One version of a package. */
export interface RegistryPackage {
  readonly name: string;
  readonly version: string;
  readonly description?: string;
}

/** The outside world. Every address that a caller gives goes through the guard (schemes, private ranges, redirects, size, time). */
export interface Sources {
  /** One file by its address. */
  raw(url: string): Promise<Fetched>;
  /** A file, a folder or a whole repository on GitHub (or the configured host). */
  github(url: string): Promise<Fetched>;
  clawhub(url: string): Promise<Fetched>;
  /** Packages of a registry that fit a query, in its order. */
  list(registry: RegistryName, query: RegistryQuery): Promise<readonly RegistryPackage[]>;
  /** All files of one package. */
  package(registry: RegistryName, wanted: RegistryPackage): Promise<Fetched>;
  /** Sends JSON to an address a caller gave (a webhook), through the same guard. Throws a SourceError unless it is answered 2xx. */
  post(url: string, body: string, headers: Readonly<Record<string, string>>): Promise<void>;
}
