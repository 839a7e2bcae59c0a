import { lastSegment } from "../../core/path.ts";
import type { FileTree } from "../../core/skill.ts";
import { MemoryTree } from "../../files/memory.ts";
import { classify } from "../../skills/classify.ts";
import { kindByName } from "../../skills/file-names.ts";
import { readFrontmatter } from "../../skills/frontmatter.ts";
import { languageOf } from "./language.ts";

/** A file as a caller names it: the name is hostile. */
export interface NamedText {
  readonly name: string;
  readonly content: string;
}

/** A text as a tree that can be scanned. */
export interface TextTree {
  readonly tree: FileTree;
  /** Path of the manifest: SKILL.md where there is one, else the text itself. */
  readonly main: string;
  /** Path of the text itself. */
  readonly content: string;
}

/** Parts of a path, and characters of each, that are kept. */
const maxParts = 16;
const maxPart = 100;

/** What no part of a path may hold: control characters, what does not show, halves of characters, and what Windows reads as more. */
const unsafe = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}<>:"|?*]/gu;

/** A part of bounded length that keeps its extension, by which the file is known. */
function shortened(part: string): string {
  if (part.length <= maxPart) return part;
  const dot = part.lastIndexOf(".");
  const extension = dot > 0 && part.length - dot <= 20 ? part.slice(dot) : "";
  return part.slice(0, maxPart - extension.length).replace(/\p{Cs}$/u, "") + extension;
}

/**
 * A caller's file name as a path within a tree: POSIX, relative, without `.` and `..`, of bounded depth and length, with no character
 * that does not show. Empty where nothing of it is left.
 */
export const safePath = (name: string): string =>
  name
    .slice(0, 4096)
    .replaceAll("\\", "/")
    .split("/")
    .map((part) => shortened(part.replace(unsafe, "_").trim()))
    .filter((part) => !/^\.{0,2}$/.test(part))
    .slice(-maxParts)
    .join("/");

/** `a.py` beside another `a.py` is `a~2.py`: none hides the other. Case does not tell files apart everywhere. */
function distinctPath(path: string, taken: ReadonlySet<string>): string {
  const folded = (each: string): string => each.normalize("NFC").toLowerCase();
  if (!taken.has(folded(path))) return path;
  const dot = path.lastIndexOf(".");
  const at = dot > path.lastIndexOf("/") + 1 ? dot : path.length;
  for (let count = 2; ; count++) {
    const next = `${path.slice(0, at)}~${count}${path.slice(at)}`;
    if (!taken.has(folded(next))) return next;
  }
}

/** Files of configuration whose name decides how they are read, by a key that only they have. */
const configurations: readonly (readonly [key: string, path: string])[] = [
  ["mcpServers", ".mcp.json"],
  ["hooks", ".claude/settings.json"],
  ["permissions", ".claude/settings.json"],
  ["scripts", "package.json"],
];

function jsonPath(text: string): string {
  const value: unknown = JSON.parse(text);
  const keys = typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
  return configurations.find(([key]) => Object.hasOwn(keys, key))?.[1] ?? "main.json";
}

const extensions: Readonly<Partial<Record<string, string>>> = {
  python: "py",
  javascript: "js",
  shell: "sh",
  powershell: "ps1",
};

/** Kinds of text that are read as what they say, whatever their name: instructions. */
const isInstructions = (kind: string | undefined): boolean =>
  kind === undefined || kind === "markdown" || kind === "text";

/** Characters of a text in which its `#!` line is looked for, and in which its frontmatter has to end. */
const shebangCharacters = 1024;
const headCharacters = 64 * 1024;

/** Where a text stands in its tree. */
function pathOf(text: string, name: string): string {
  const named = kindByName(name);
  if (name !== "" && !isInstructions(named?.kind)) return lastSegment(name);
  if (named?.kind === "markdown" || readFrontmatter(text.slice(0, headCharacters)).range !== undefined)
    return "SKILL.md";
  const { kind } = classify("main", "file", new TextEncoder().encode(text.slice(0, shebangCharacters)));
  const extension = extensions[kind];
  if (extension !== undefined) return `main.${extension}`;
  if (kind === "script") return "main";
  const language = languageOf(text);
  if (language === undefined) return "SKILL.md";
  return language === "json" ? jsonPath(text) : `main.${language}`;
}

/**
 * A text, and files that came with it, as a tree for `ScanService.scanAs`. Instructions become SKILL.md, source code one file with the
 * extension by which the parsers know it: decided by its name, then by frontmatter, the `#!` line and the content. Names of `files` are
 * made safe (`safePath`), and two of one name are kept apart. Never throws.
 */
export function filesOfText(content: string, name = "", files: readonly NamedText[] = []): TextTree {
  const path = pathOf(content, safePath(name));
  const texts = new Map([[path, content]]);
  const taken = new Set([path.normalize("NFC").toLowerCase()]);
  for (const [at, file] of files.entries()) {
    const wanted = distinctPath(safePath(file.name) || `file-${at + 1}`, taken);
    texts.set(wanted, file.content);
    taken.add(wanted.normalize("NFC").toLowerCase());
  }
  const main = path !== "SKILL.md" && texts.has("SKILL.md") ? "SKILL.md" : path;
  return { tree: new MemoryTree(texts, { name: "text" }), main, content: path };
}
