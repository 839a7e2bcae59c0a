import { randomUUID } from "node:crypto";
import { constants } from "node:fs";
import { type FileHandle, mkdir, open, realpath, rename, rm } from "node:fs/promises";
import path from "node:path";
import { platform } from "node:process";
import { Readable } from "node:stream";
import { ConfigError, codeOf, messageOf } from "../../core/errors.ts";
import type { BlobStore, BlobStream } from "../services.ts";
import { checkedKey } from "./keys.ts";

/** Segments of keys begin with a letter or digit, so no blob can be in here. */
const drafts = ".drafts";

const isMissing = (error: unknown): boolean => ["ENOENT", "ENOTDIR"].includes(codeOf(error));

async function using<T>(file: FileHandle, use: (file: FileHandle) => Promise<T>): Promise<T> {
  try {
    return await use(file);
  } finally {
    await file.close();
  }
}

/** A name is only kept after a loss of power once its folder is written out. Windows has no such call for folders. */
async function syncFolder(folder: string): Promise<void> {
  if (platform !== "win32") await using(await open(folder, constants.O_RDONLY), (handle) => handle.sync());
}

async function writeOut(file: string, bytes: Uint8Array): Promise<void> {
  await using(await open(file, "wx", 0o600), async (handle) => {
    await handle.writeFile(bytes);
    await handle.sync();
  });
}

class DiskBlobs implements BlobStore {
  readonly #root: string;

  constructor(root: string) {
    this.#root = root;
  }

  /** Place of a key. Throws where a link among the folders leads elsewhere. */
  async #place(key: string): Promise<string> {
    const file = path.join(this.#root, ...checkedKey(key).split("/"));
    const folder = path.dirname(file);
    if ((await realpath(folder)) !== folder) throw new Error("a folder of the blobs is a link");
    return file;
  }

  async put(key: string, bytes: Uint8Array): Promise<void> {
    const wanted = path.join(this.#root, ...checkedKey(key).split("/"));
    await mkdir(path.dirname(wanted), { recursive: true, mode: 0o700 });
    const file = await this.#place(key);
    const draft = path.join(this.#root, drafts, randomUUID());
    try {
      await writeOut(draft, bytes);
      await rename(draft, file);
      await syncFolder(path.dirname(file));
    } catch (error) {
      await rm(draft, { force: true }).catch(() => undefined);
      throw error;
    }
  }

  async get(key: string): Promise<Uint8Array | undefined> {
    try {
      const file = await open(await this.#place(key), constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
      return await using(file, (handle) => handle.readFile());
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  }

  async stream(key: string): Promise<BlobStream | undefined> {
    try {
      const file = await open(await this.#place(key), constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
      const { size } = await file.stat();
      return { size, body: Readable.toWeb(file.createReadStream()) as BlobStream["body"] };
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  }

  async delete(key: string): Promise<void> {
    try {
      await rm(await this.#place(key), { force: true });
    } catch (error) {
      if (!isMissing(error)) throw error;
    }
  }
}

/**
 * Blobs as files under `folder`, which is made where it is missing: readable by this user only, each whole or not there. Throws a
 * ConfigError where the folder cannot be written to.
 */
export async function diskBlobs(folder: string): Promise<BlobStore> {
  try {
    await mkdir(path.join(folder, drafts), { recursive: true, mode: 0o700 });
    return new DiskBlobs(await realpath(folder));
  } catch (error) {
    throw new ConfigError(
      `cannot keep files in ${folder}: ${messageOf(error)}`,
      "Give a data folder that can be written to.",
    );
  }
}
