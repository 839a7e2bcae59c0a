import { createReadStream, realpathSync, type Stats, statSync } from "node:fs";
import { readdir } from "node:fs/promises";
import path from "node:path";
import { ConfigError, DidNotRunError, messageOf } from "../../core/errors.ts";
import { lastSegment } from "../../core/path.ts";
import { DiskTree } from "../../files/disk.ts";
import { MemoryTree } from "../../files/memory.ts";
import { treePath } from "../../files/native-path.ts";
import { archiveTree, formatOf } from "./archive.ts";
import { insidePrefix, type Opened } from "./opened.ts";

/** Bytes of an archive, packed; and of a single file that is none: no text that an agent reads is near it. */
const maxArchive = 256 * 1024 ** 2;
const maxFile = 32 * 1024 ** 2;

/** Bytes by which every archive is known. */
const headBytes = 512;

/**
 * All bytes of a stream, which may be one that never ends. Throws a DidNotRunError for more than an archive, or another file, may have, and
 * closes the stream then.
 */
export async function readBounded(stream: AsyncIterable<Uint8Array | string>, name: string): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  let limit: number | undefined;
  for await (const chunk of stream) {
    chunks.push(
      typeof chunk === "string" ? Buffer.from(chunk) : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length),
    );
    size += chunk.length;
    if (limit === undefined && size >= headBytes) {
      limit = formatOf(Buffer.concat(chunks)) === undefined ? maxFile : maxArchive;
    }
    if (limit !== undefined && size > limit) {
      throw new DidNotRunError(
        `${name} has more than ${limit / 1024 ** 2} MB`,
        "Scan the folder that it belongs to, or unpack it and scan that folder.",
      );
    }
  }
  return Buffer.concat(chunks);
}

/** Path of a file or folder among several targets: as it is reached from where the command runs. */
const shownPath = (cwd: string, full: string): string => treePath(cwd, full);

function statsOf(full: string, name: string): Stats {
  try {
    return statSync(full);
  } catch (error) {
    throw new ConfigError(`cannot open ${name}: ${messageOf(error)}`, "Give a file or a folder that can be read.");
  }
}

async function bytesOf(full: string, name: string): Promise<Uint8Array> {
  try {
    return await readBounded(createReadStream(full), name);
  } catch (error) {
    if (error instanceof DidNotRunError) throw error;
    throw new ConfigError(`cannot read ${name}: ${messageOf(error)}`, "Give a file that can be read.");
  }
}

/** Says so where a SKILL.md is scanned without what lies beside it. */
async function remarkOn(full: string, name: string, tell: (line: string) => void): Promise<void> {
  const beside = await readdir(path.dirname(full)).catch(() => []);
  const others = beside.filter((each) => each !== path.basename(full) && each !== ".git").length;
  if (others === 0) return;
  const folder = path.dirname(name);
  tell(`only ${name} is looked at; for all that lies beside it scan the folder ${folder}`);
}

/** Whether a file is a skill by its name. */
const isManifest = (file: string): boolean => /^skill\.md$/iu.test(lastSegment(file));

/**
 * Opens a folder, an archive or a single file of this machine. Throws a ConfigError for what is not there or cannot be read, a
 * DidNotRunError for an archive that cannot be read as a whole.
 */
export async function openPath(name: string, cwd: string, tell: (line: string) => void): Promise<Opened> {
  const full = path.resolve(cwd, name);
  const stats = statsOf(full, name);
  const shown = shownPath(cwd, full);
  const real = realpathSync(full);
  if (stats.isDirectory()) {
    return { name, real, part: { tree: new DiskTree(full, { name }), prefix: shown === "" ? "" : `${shown}/` } };
  }
  const bytes = await bytesOf(full, name);
  const tree = await archiveTree(bytes, name);
  if (tree) return { name, real, part: { tree, prefix: insidePrefix(shown) } };
  if (isManifest(shown)) await remarkOn(full, name, tell);
  const mode = stats.isFile() && (stats.mode & 0o111) !== 0 && process.platform !== "win32" ? "executable" : "file";
  const part = { tree: new MemoryTree(new Map([[shown, { bytes, mode } as const]]), { name }), prefix: "" };
  return { name, real, part, ...(!isManifest(shown) && { manifest: shown }) };
}

/** Standard input, and whether a person types it. */
export type Input = AsyncIterable<Uint8Array | string> & { readonly isTTY?: boolean };

/**
 * Opens what comes over standard input: an archive, else the text of a SKILL.md. Throws a ConfigError when nothing comes, a DidNotRunError
 * for too much, or an archive that cannot be read as a whole.
 */
export async function openInput(input: Input, tell: (line: string) => void): Promise<Opened> {
  if (input.isTTY) tell("reading a SKILL.md from the terminal; end it with Ctrl-D");
  const name = "standard input";
  const bytes = await readBounded(input, name);
  if (bytes.length === 0) {
    throw new ConfigError("standard input is empty", "Pipe an archive or the text of a SKILL.md into it.");
  }
  const tree = (await archiveTree(bytes, name)) ?? new MemoryTree(new Map([["SKILL.md", bytes]]), { name });
  return { name, part: { tree, prefix: insidePrefix("stdin") } };
}
