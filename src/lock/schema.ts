import * as z from "zod";
import { type CapabilityKind, capabilityKinds } from "../core/capability.ts";
import { ConfigError } from "../core/errors.ts";
import { comparePaths } from "../core/path.ts";
import { levels } from "../core/score.ts";
import { fileLine, filePattern, lockPath } from "./file.ts";

/** Characters of a lock: 5,000 skills of thirty files are some 20 MB. */
const maxLength = 64 * 1024 * 1024;

/** Brackets open at once: the format needs 5. */
const maxDepth = 16;

/** Whether a path is one from the root of a tree, and leads nowhere else. */
const isPlainPath = (path: string): boolean =>
  path === "." || path.split("/").every((part) => part !== "" && part !== "." && part !== "..");

const pathSchema = z.string().min(1).max(4096).refine(isPlainPath, { error: "is no path from the root" });

const fileSchema = z
  .string()
  .max(5000)
  .refine((line) => isPlainPath(filePattern.exec(line)?.[3] ?? ""), { error: "is no mode, hash and path" })
  .describe("`mode sha256 path`: mode is file, executable, symlink or submodule; the path is relative to the skill.");

const entries = z.exactOptional(z.array(z.string().max(2000)));
const kinds = Object.fromEntries(capabilityKinds.map((kind) => [kind, entries])) as Record<
  CapabilityKind,
  typeof entries
>;

const entrySchema = z.strictObject({
  path: pathSchema.describe("Folder of the skill from the root of the repository."),
  name: z.string(),
  version: z.exactOptional(z.string()).describe("Version that the frontmatter gives."),
  digest: z
    .string()
    .regex(/^sha256:[0-9a-f]{64}$/)
    .describe("Of modes, paths and bytes of all files of the skill (docs/lock.md)."),
  files: z.exactOptional(z.array(fileSchema)).describe("Absent where there are more than 2,000."),
  capabilities: z.strictObject(kinds).describe("What it used when it was approved; kinds without an entry are absent."),
  trust: z.int().min(0).max(100),
  level: z.enum(levels),
  engine: z.strictObject({ version: z.string(), rules: z.int().min(0) }).describe("What scanned it."),
  owner: z.string().describe("Who approved it."),
  approved: z.iso.date(),
  reason: z.exactOptional(z.string()),
  forced: z.exactOptional(z.array(z.string())).describe("Why the policy failed it: it was locked all the same."),
});

const lockSchema = z.strictObject({
  version: z.literal(1),
  skills: z.array(entrySchema).describe("By path; each path once."),
});

/** What was approved of one skill. */
export type LockEntry = z.infer<typeof entrySchema>;

/** What was approved of a repository, by the path of each skill. */
export type Lock = ReadonlyMap<string, LockEntry>;

const remedy = "Delete the lock, and write it anew with `skill-scan lock`; docs/lock.md describes it.";

const broken = (source: string, what: string): ConfigError =>
  new ConfigError(`the lock ${source} cannot be read: ${what}`, remedy);

/** Whether brackets nest deeper than the format ever does: what follows recurses into them. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const character = text[i];
    if (inString) {
      if (character === "\\") i++;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === "{" || character === "[") depth++;
    else if (character === "}" || character === "]") depth--;
    if (depth > maxDepth) return true;
  }
  return false;
}

/** A JSON text without what stands between its tokens. */
const withoutSpace = (text: string): string =>
  text.replace(/"(?:[^"\\]|\\[\s\S])*"|[ \t\r\n]+/g, (token) => (token.startsWith('"') ? token : ""));

function firstDouble(list: readonly string[]): string | undefined {
  const seen = new Set<string>();
  for (const each of list) {
    if (seen.has(each)) return each;
    seen.add(each);
  }
  return undefined;
}

const inline = (text: string): string => JSON.stringify(text.slice(0, 200));

function jsonOf(text: string, source: string): unknown {
  if (text.length > maxLength) throw broken(source, `it is larger than ${maxLength} characters`);
  if (isTooDeep(text)) throw broken(source, `it nests more than ${maxDepth} levels deep`);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw broken(source, "it is no JSON (after a merge: take one side, and run `skill-scan lock` again)");
  }
  // A key that stands twice reads one way for people and another way for us: then the texts differ.
  if (JSON.stringify(value) !== withoutSpace(text)) {
    throw broken(source, "a key stands twice, or something is written in an uncommon way");
  }
  return value;
}

/** Reads a lock. `source` names it in errors. Throws a ConfigError for what is no lock: one that is half understood would half protect. */
export function parseLock(text: string, source: string = lockPath): Lock {
  const result = lockSchema.safeParse(jsonOf(text, source));
  if (!result.success) {
    const [issue] = result.error.issues;
    const place = issue && issue.path.length > 0 ? `${issue.path.join(".").slice(0, 200)}: ` : "";
    throw broken(source, `${place}${inline(issue?.message ?? "it does not keep to its schema").slice(1, -1)}`);
  }
  const { skills } = result.data;
  const double = firstDouble(skills.map(({ path }) => path));
  if (double !== undefined) throw broken(source, `it has the skill ${inline(double)} twice`);
  for (const { path, files = [] } of skills) {
    const file = firstDouble(files.map((line) => fileLine(line).path));
    if (file !== undefined) throw broken(source, `the skill ${inline(path)} has the file ${inline(file)} twice`);
  }
  return new Map(skills.map((entry) => [entry.path, entry]));
}

/** Keys of an entry, in the order in which they are written. */
const order = Object.keys(entrySchema.shape);

const sortedEntry = (entry: LockEntry): LockEntry =>
  Object.fromEntries(
    Object.entries(entry).sort(([a], [b]) => order.indexOf(a) - order.indexOf(b)),
  ) as unknown as LockEntry;

/** A lock as its file: two spaces, skills by path, keys in one order, a newline at the end. Equal locks give equal bytes. */
export function lockText(lock: Lock): string {
  const skills = [...lock.values()].sort((a, b) => comparePaths(a.path, b.path)).map(sortedEntry);
  return `${JSON.stringify({ version: 1, skills }, null, 2)}\n`;
}

/** JSON Schema (draft 7) of the lock, as published in schema/lock.schema.json. */
export function lockJsonSchema(): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(lockSchema, { target: "draft-7", reused: "ref" });
  return { $schema, title: "Lock of Skill Scan", ...rest };
}
