import type { FileEntry, FileTree } from "../../core/skill.ts";
import { readFrontmatter } from "../../skills/frontmatter.ts";
import { utf8Of } from "../http/json.ts";
import { Refusal } from "./errors.ts";

/** The only name of a main file that its server knows. */
export const mainFile = "SKILL.md";

/** What its loader read, or why it did not: the words of `scan_metadata.loader`. */
export type LoadFault = "MISSING_REQUIRED_MANIFEST_FIELD" | "MALFORMED_YAML_FRONTMATTER";

/** A skill to be scanned: a tree whose root is its folder. */
export interface LoadedSkill {
  readonly tree: FileTree;
  readonly entries: readonly FileEntry[];
  /** `name` of the head, else the name of the folder. */
  readonly name: string;
  /** Empty where there is none. */
  readonly description: string;
  /** Absent where the head has what it must have. */
  readonly fault?: LoadFault;
  /** Bytes of SKILL.md. */
  readonly size: number;
}

/** A main file that its loader refuses. The message is for the caller. */
const invalid = (why: string): Refusal => new Refusal(422, `Invalid skill package: ${why}`);

function decoded(bytes: Uint8Array, isCut: boolean): string {
  if (bytes.includes(0)) {
    throw invalid("SKILL.md contains null bytes (binary content is not allowed): skill directory/SKILL.md");
  }
  const text = isCut ? new TextDecoder().decode(bytes) : utf8Of(bytes);
  if (text === undefined) throw invalid("SKILL.md is not valid UTF-8: skill directory/SKILL.md");
  return text;
}

const maxName = 200;
const textOf = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" ? String(value) : "";

function faultOf(values: Readonly<Record<string, unknown>>, disagreements: readonly string[]): LoadFault | undefined {
  const has = (key: string): boolean => Object.hasOwn(values, key) && values[key] !== null && values[key] !== "";
  if (has("name") && has("description")) return undefined;
  return disagreements.some((each) => each.includes("YAML"))
    ? "MALFORMED_YAML_FRONTMATTER"
    : "MISSING_REQUIRED_MANIFEST_FIELD";
}

/**
 * Reads the head of a skill. `folder` names it where the head does not; of a SKILL.md of more than `limit` bytes only so much is read.
 * Throws a Refusal: 400 without a SKILL.md, 422 for one that is no text.
 */
export async function loadSkill(tree: FileTree, folder: string, limit: number): Promise<LoadedSkill> {
  const entries = await tree.list();
  const main = entries.find(({ path }) => path === mainFile);
  if (!main) {
    if (!entries.some(({ path }) => path.startsWith(`${mainFile}/`))) {
      throw new Refusal(400, "SKILL.md not found in directory");
    }
    throw invalid("Path is not a regular file: skill directory/SKILL.md");
  }
  if (main.mode === "symlink") {
    throw invalid("Skill metadata path must be a non-symlink file within the skill directory");
  }
  const text = decoded(await tree.read(main, limit), main.size > limit);
  const { values, disagreements } = readFrontmatter(text.replace(/^\ufeff/, ""));
  const fault = faultOf(values, disagreements);
  const name = fault ? "" : textOf(values["name"]).replace(/\s+/g, " ").trim().slice(0, maxName);
  const description = textOf(values["description"]).trim();
  return { tree, entries, name: name || folder, description, size: main.size, ...(fault && { fault }) };
}

/** A folder of a tree as a tree of its own. */
export class FolderTree implements FileTree {
  readonly name: string;
  private readonly tree: FileTree;
  private readonly prefix: string;

  /** `folder` is a path from the root; `.` is the root. */
  constructor(tree: FileTree, folder: string) {
    this.tree = tree;
    this.name = folder;
    this.prefix = folder === "." ? "" : `${folder}/`;
  }

  async list(): Promise<FileEntry[]> {
    const all = await this.tree.list();
    return all
      .filter(({ path }) => path.startsWith(this.prefix))
      .map((entry) => ({ ...entry, path: entry.path.slice(this.prefix.length) }));
  }

  async read(entry: FileEntry, limit?: number): Promise<Uint8Array> {
    return this.tree.read({ ...entry, path: this.prefix + entry.path }, limit);
  }
}
