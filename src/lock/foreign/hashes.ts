import { sha1 } from "@noble/hashes/legacy.js";
import { sha512 } from "@noble/hashes/sha2.js";
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import { sha256Hex } from "../../core/fingerprint.ts";
import { comparePaths } from "../../core/path.ts";
import type { EntryMode, FileEntry, FileTree } from "../../core/skill.ts";

/** Bytes of a folder that are read for the hash of another tool; of a larger one nothing is said. */
const maxBytes = 256 * 1024 * 1024;

/** A file of a folder, by its path in it. */
interface Below {
  readonly path: string;
  readonly entry: FileEntry;
}

/** Entries by path: a folder is asked for once a skill, and a tree has thousands of both. */
const sorted = new WeakMap<readonly FileEntry[], readonly FileEntry[]>();

function sortedOf(entries: readonly FileEntry[]): readonly FileEntry[] {
  const known = sorted.get(entries) ?? entries.toSorted((a, b) => comparePaths(a.path, b.path));
  sorted.set(entries, known);
  return known;
}

/** Where the first entry stands whose path is not before `path`. */
function firstFrom(entries: readonly FileEntry[], path: string): number {
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (comparePaths(entries[middle]!.path, path) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Everything below a folder, that of nested skills too: other tools know of none. */
function below(entries: readonly FileEntry[], folder: string): Below[] {
  if (folder === ".") return entries.map((entry) => ({ path: entry.path, entry }));
  const all = sortedOf(entries);
  const prefix = `${folder}/`;
  const inside: Below[] = [];
  for (let i = firstFrom(all, prefix); all[i]?.path.startsWith(prefix); i++) {
    inside.push({ path: all[i]!.path.slice(prefix.length), entry: all[i]! });
  }
  return inside;
}

const isRegular = ({ entry: { mode } }: Below): boolean => mode === "file" || mode === "executable";

const isIn = (path: string, folders: readonly string[]): boolean =>
  path
    .split("/")
    .slice(0, -1)
    .some((part) => folders.includes(part));

const isTooLarge = (files: readonly Below[]): boolean =>
  files.reduce((sum, { entry }) => sum + entry.size, 0) > maxBytes;

/** The hashes that a tool may have made of a folder; none where it is too large to say. Throws what reading the tree throws. */
export type FolderHash = (tree: FileTree, entries: readonly FileEntry[], folder: string) => Promise<readonly string[]>;

const [cr, lf] = [13, 10];

/** A text as a checkout of git on Windows has it (`core.autocrlf`): what has a NUL or a CR already stays as it is. */
function withCrlf(bytes: Uint8Array): Uint8Array {
  if (bytes.includes(0) || bytes.includes(cr)) return bytes;
  const lines = bytes.reduce((count, byte) => count + Number(byte === lf), 0);
  const text = new Uint8Array(bytes.length + lines);
  let at = 0;
  for (const byte of bytes) {
    if (byte === lf) text[at++] = cr;
    text[at++] = byte;
  }
  return text;
}

/**
 * `computedHash` of the skills CLI (vercel-labs/skills, src/local-lock.ts): SHA-256 over path and bytes of each regular file, sorted by
 * `localeCompare` of the paths; folders `.git` and `node_modules` are left out. Who installs on Windows hashes texts with CRLF, which git
 * then commits without: so there are two.
 */
export const projectHash: FolderHash = async (tree, entries, folder) => {
  const files = below(entries, folder).filter((file) => isRegular(file) && !isIn(file.path, [".git", "node_modules"]));
  if (isTooLarge(files)) return [];
  const parts: (readonly [path: Uint8Array, bytes: Uint8Array])[] = [];
  for (const { path, entry } of files.sort((a, b) => a.path.localeCompare(b.path, "en"))) {
    parts.push([utf8ToBytes(path), await tree.read(entry)]);
  }
  const onWindows = parts.map(([path, bytes]) => [path, withCrlf(bytes)] as const);
  return [parts, onWindows].map((each) => sha256Hex(concatBytes(...each.flat())));
};

/**
 * `integrity` that Tank writes for what it installs from an address (packages/cli/src/commands/install.ts): SHA-512, in base64, of the bytes
 * of all regular files, sorted by path; folders `.git` are left out. Of what comes from its registry it is the hash of the archive.
 */
export const tankHash: FolderHash = async (tree, entries, folder) => {
  const files = below(entries, folder).filter((file) => isRegular(file) && !isIn(file.path, [".git"]));
  if (isTooLarge(files)) return [];
  const parts: Uint8Array[] = [];
  for (const { entry } of files.sort((a, b) => comparePaths(a.path, b.path))) parts.push(await tree.read(entry));
  return [`sha512-${btoa(String.fromCharCode(...sha512(concatBytes(...parts))))}`];
};

const hiddenOrIgnored = /(?:^|\/)(?:\.|node_modules\/)/;

/**
 * `fingerprint` of ClawHub (openclaw/clawhub, packages/clawhub/src/skills.ts): SHA-256 of one line `path:sha256` a file, sorted by
 * `localeCompare`, without hidden files and `node_modules`. Files of ignored names are left out as well: where the folder has a list of
 * them nothing is said. On Windows texts may have had CRLF, see `projectHash`.
 */
export const clawhubHash: FolderHash = async (tree, entries, folder) => {
  const all = below(entries, folder);
  const files = all.filter((file) => isRegular(file) && !hiddenOrIgnored.test(file.path));
  if (isTooLarge(files) || all.some(({ path }) => /^\.(?:git|clawd?hub)ignore$/.test(path))) return [];
  const lines: string[][] = [[], []];
  for (const { path, entry } of files.sort((a, b) => a.path.localeCompare(b.path, "en"))) {
    const bytes = await tree.read(entry);
    lines[0]!.push(`${path}:${sha256Hex(bytes)}`);
    lines[1]!.push(`${path}:${sha256Hex(withCrlf(bytes))}`);
  }
  return lines.map((each) => sha256Hex(each.join("\n")));
};

/** What became of the files of which a record has hashes. */
export interface FileDifferences {
  readonly changed: string[];
  readonly missing: string[];
  readonly extra: string[];
}

/** A text with LF alone, as APM hashes it (src/apm_cli/utils/content_hash.py of microsoft/apm). */
const withLf = (bytes: Uint8Array): Uint8Array =>
  bytes.includes(0) ? bytes : bytes.filter((byte, i) => byte !== cr || bytes[i + 1] !== lf);

/** Files that installers write beside what they install: they are in no list of hashes. */
const besideFiles = /(?:^|\/)(?:\.skillshare-meta\.json|\.metadata\.json|\.git\/.*)$/;

/**
 * Holds a folder against the hashes of its files, SHA-256 in hexadecimal, with the line ends of any system. Undefined where it is too
 * large to say. Throws what reading the tree throws.
 */
export async function fileDifferences(
  tree: FileTree,
  entries: readonly FileEntry[],
  folder: string,
  hashes: ReadonlyMap<string, readonly string[]>,
): Promise<FileDifferences | undefined> {
  const files = below(entries, folder).filter((file) => isRegular(file) && !besideFiles.test(file.path));
  if (isTooLarge(files)) return undefined;
  const found: FileDifferences = { changed: [], missing: [], extra: [] };
  const there = new Set(files.map(({ path }) => path));
  for (const { path, entry } of files) {
    const known = hashes.get(path);
    if (!known) {
      found.extra.push(path);
      continue;
    }
    const bytes = await tree.read(entry);
    const own = [bytes, withCrlf(bytes), withLf(bytes)].map((each) => sha256Hex(each));
    if (!own.some((hash) => known.includes(hash))) found.changed.push(path);
  }
  found.missing.push(...[...hashes.keys()].filter((path) => !there.has(path)));
  return found;
}

/** Modes of entries in a git tree (gitformat-tree). */
const gitModes: Readonly<Record<EntryMode, string>> = {
  file: "100644",
  executable: "100755",
  symlink: "120000",
  submodule: "160000",
};

const objectId = (type: string, content: Uint8Array): string =>
  bytesToHex(sha1(concatBytes(utf8ToBytes(`${type} ${content.length}\0`), content)));

/** A folder of files with their ids, as git has it. */
interface GitFolder {
  readonly files: Map<string, { readonly mode: string; readonly id: string }>;
  readonly folders: Map<string, GitFolder>;
}

const newFolder = (): GitFolder => ({ files: new Map(), folders: new Map() });

/** Deepest path that is hashed. */
const maxDepth = 100;

/** Order of a git tree: by bytes, a folder as if its name ended in a slash. */
function treeId({ files, folders }: GitFolder): string {
  const entries = [
    ...[...files].map(([name, { mode, id }]) => ({ key: utf8ToBytes(name), name, mode, id })),
    ...[...folders].map(([name, folder]) => ({
      key: utf8ToBytes(`${name}/`),
      name,
      mode: "40000",
      id: treeId(folder),
    })),
  ].sort((a, b) => comparePaths(bytesToHex(a.key), bytesToHex(b.key)));
  const parts = entries.map(({ mode, name, id }) => concatBytes(utf8ToBytes(`${mode} ${name}\0`), hexToBytes(id)));
  return objectId("tree", concatBytes(...parts));
}

/**
 * `skillFolderHash` of the skills CLI (src/skill-lock.ts): the id of the folder's tree in git's SHA-1, as GitHub's API gives it. A
 * submodule without an id is one of nothing.
 */
export const gitTreeHash: FolderHash = async (tree, entries, folder) => {
  const files = below(entries, folder);
  if (isTooLarge(files) || files.some(({ path }) => path.split("/").length > maxDepth)) return [];
  const root = newFolder();
  for (const { path, entry } of files) {
    const parts = path.split("/");
    let at = root;
    for (const part of parts.slice(0, -1)) {
      const next = at.folders.get(part) ?? newFolder();
      at.folders.set(part, next);
      at = next;
    }
    const known = /^[0-9a-f]{40}$/.test(entry.id ?? "") ? entry.id : undefined;
    if (known === undefined && entry.mode === "submodule") return [];
    at.files.set(parts.at(-1)!, {
      mode: gitModes[entry.mode],
      id: known ?? objectId("blob", await tree.read(entry)),
    });
  }
  return [treeId(root)];
};
