import { createHash } from "node:crypto";
import type { ZodType } from "zod";
import { messageOf } from "../core/errors.ts";
import type { FileTree } from "../core/skill.ts";
import { ArchiveError, type ArchiveLimits, type OpenArchive } from "../files/archive.ts";
import { type Fetched, SourceError } from "./contracts.ts";
import type { Got, Guard } from "./guard.ts";
import { mainFileOf } from "./main-file.ts";

/** Addresses under which the sources are reached: the public ones, or mirrors. */
export interface SourceUrls {
  readonly github: string;
  readonly githubRaw: string;
  readonly npm: string;
  readonly pypi: string;
  readonly clawhub: string;
  readonly huggingface: string;
}

/** What one answer may cost. */
export interface SourceLimits {
  /** Of a single file. */
  readonly fileBytes: number;
  /** Of a package, a folder or a repository: packed, and unpacked. */
  readonly packageBytes: number;
  readonly packageFiles: number;
  /** Of an answer of a registry. */
  readonly answerBytes: number;
  /** Seconds for a single file, and for everything else. */
  readonly fileSeconds: number;
  readonly seconds: number;
}

/** How many files and bytes a package may have: of 10,000 skills on GitHub none comes near. */
export const defaultLimits: SourceLimits = {
  fileBytes: 5 * 1024 ** 2,
  packageBytes: 64 * 1024 ** 2,
  packageFiles: 5000,
  answerBytes: 16 * 1024 ** 2,
  fileSeconds: 10,
  seconds: 60,
};

/** What every source works with. */
export interface Client {
  readonly guard: Guard;
  readonly urls: SourceUrls;
  readonly limits: SourceLimits;
}

/** Seconds from now on, for all requests that one question needs. */
export const within = (seconds: number): AbortSignal => AbortSignal.timeout(seconds * 1000);

/** Limits of a package that is unpacked: links and odd names are data to be scanned, nothing is written anywhere. */
export const unpackLimits = ({ limits }: Client): ArchiveLimits => ({
  files: limits.packageFiles,
  bytes: limits.packageBytes,
  links: "keep",
  unsafeNames: "keep",
});

const archiveWhy: Partial<Record<ArchiveError["why"], SourceError["why"]>> = {
  "too-large": "too-large",
  "too-many-entries": "too-large",
};

/** Opens an archive that came from a source. Throws a SourceError for one that cannot be opened. */
export async function unpackedFrom(opening: Promise<OpenArchive>): Promise<OpenArchive> {
  try {
    return await opening;
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error;
    throw new SourceError(archiveWhy[error.why] ?? "invalid", messageOf(error), { cause: error });
  }
}

const decoder = new TextDecoder();

/** An answer in JSON as a schema wants it. Throws a SourceError for another one. */
export function parsed<T>(got: Pick<Got, "bytes">, schema: ZodType<T>): T {
  const unexpected = () => new SourceError("upstream", "the registry gave an unexpected answer");
  let value: unknown;
  try {
    value = JSON.parse(decoder.decode(got.bytes));
  } catch {
    throw unexpected();
  }
  const result = schema.safeParse(value);
  if (!result.success) throw unexpected();
  return result.data;
}

/** Asks a configured source for JSON. */
export async function askFor<T>(client: Client, base: string, path: string, schema: ZodType<T>, signal: AbortSignal) {
  const bounds = { base, accept: "application/json", bytes: client.limits.answerBytes, signal };
  const got = await client.guard.get(`${base}${path}`, bounds);
  return { value: parsed(got, schema), link: got.link };
}

/** What the bytes of a package must hash to. */
export interface Digest {
  readonly algorithm: string;
  readonly value: string;
  readonly encoding: "hex" | "base64";
}

/** Throws a SourceError unless bytes have a digest. */
export function checkDigest(bytes: Uint8Array, { algorithm, value, encoding }: Digest): void {
  if (createHash(algorithm).update(bytes).digest(encoding) === value) return;
  throw new SourceError("upstream", "the package is not the one that the registry lists: its digest is another one");
}

/** The version that a registry tells, in letters that a version has. */
export const versionOf = ({ version }: { readonly version?: string | undefined }): { readonly version?: string } =>
  version !== undefined && /^[0-9A-Za-z][0-9A-Za-z.+!_-]{0,98}$/.test(version) ? { version } : {};

/** What a package is about, where it has no SKILL.md. */
const heads = [/^readme(?:\.(?:md|rst|txt))?$/i, /^(?:package\.json|pyproject\.toml|pkg-info|metadata)$/i];

/** A tree as it is handed on. Throws a SourceError for one without files. */
export async function fetchedTree(url: string, tree: FileTree): Promise<Fetched> {
  const files = (await tree.list()).filter(({ mode }) => mode !== "symlink");
  const main = mainFileOf(
    files.map(({ path }) => path),
    heads,
  );
  if (main === undefined) throw new SourceError("not-found", "there are no files");
  return { url, tree, main };
}
