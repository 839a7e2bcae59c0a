import { ConfigError } from "../../core/errors.ts";
import type { Notice } from "../../core/report.ts";
import { entriesBelow, entryOf, type FileTree } from "../../core/skill.ts";
import type { RulesFile } from "../../custom/parse.ts";
import type { CustomRule } from "../../custom/rule.ts";
import { isGlob, matcher } from "../../policy/globs.ts";
import type { CustomFiles, Policy } from "../../policy/policy.ts";
import { placed, type RemotePolicies, remoteName } from "../../policy/remote.ts";
import { rules } from "../../rules/index.ts";
import type { Settings } from "../../settings.ts";
import { textOf } from "./tree-text.ts";

/** Where a repository's own rules are looked for. */
export const defaultRules: readonly string[] = [
  ".github/skill-scan/rules/*.yml",
  ".github/skill-scan/rules/*.yaml",
  ".github/skill-scan/rules/*/*.yml",
  ".github/skill-scan/rules/*/*.yaml",
];

/** Files of rules of one run, at most. */
const maxFiles = 200;
/** Notes on packs that are shown. */
const maxNotes = 20;

/** A file of rules with its name and its text. */
export interface RulesSource {
  readonly name: string;
  readonly text: string;
}

/** Custom rules of a run, the files that they come from, and what is to be said of these. */
export interface Loaded {
  readonly rules: readonly CustomRule[];
  readonly sources: readonly RulesSource[];
  readonly notices: readonly Notice[];
}

const isRules = (path: string): boolean => /\.ya?ml$/.test(path);

/** The folder below which all that a pattern can mean lies; empty for the root. */
const baseOf = (pattern: string): string => {
  const parts = pattern.replace(/^(?:\.\/)+/, "").split("/");
  return parts.slice(0, parts.findIndex(isGlob)).join("/");
};

/** Files of a tree that patterns name, by path. Only where one has wildcards, and only there, files are listed. */
async function matching(tree: FileTree, patterns: readonly string[]): Promise<string[]> {
  const plain = patterns.filter((pattern) => !isGlob(pattern));
  const there: string[] = [];
  for (const path of plain) if (await entryOf(tree, path)) there.push(path);
  const globs = patterns.filter(isGlob);
  if (globs.length === 0) return there;
  const isMeant = matcher(globs);
  const bases = [...new Set(globs.map(baseOf))];
  const entries = (await Promise.all(bases.map((base) => entriesBelow(tree, base)))).flat();
  const listed = entries.map(({ path }) => path).filter((path) => isRules(path) && isMeant(path));
  return [...new Set([...there, ...listed])].sort();
}

const patternsOf = (settings: Settings): readonly string[] =>
  settings["custom-rules"].length > 0 ? settings["custom-rules"] : defaultRules;

/** The rules files that the settings mean, in a tree. */
export const rulesFilesIn = (tree: FileTree | undefined, settings: Settings): Promise<string[]> =>
  tree ? matching(tree, patternsOf(settings)) : Promise.resolve([]);

/** A file of rules of a tree. Throws a ConfigError for what is no file. */
export async function rulesSource(tree: FileTree, path: string): Promise<RulesSource> {
  return { name: path, text: (await textOf(tree, path, undefined, "the rules file")) ?? "" };
}

/** The files that a policy file names: in its own repository by path or glob, in another one by path. */
async function named(
  { path, remote, at }: CustomFiles,
  tree: FileTree | undefined,
  policies: RemotePolicies | undefined,
): Promise<RulesSource[]> {
  const missing = new ConfigError(`${at}: there is no rules file ${JSON.stringify(path)}`, "Correct the path.");
  if (remote === undefined) {
    const paths = tree ? await matching(tree, [path]) : [];
    if (tree === undefined || paths.length === 0) throw missing;
    return Promise.all(paths.map((each) => rulesSource(tree, each)));
  }
  if (isGlob(path)) {
    const message = `${at}: rules of another repository are named one by one, without * or ?`;
    throw new ConfigError(message, "Write the path of each file.");
  }
  const file = { ...remote, path };
  try {
    const text = await policies?.read(file);
    if (text === undefined) throw missing;
    return [{ name: remoteName(file), text }];
  } catch (error) {
    throw error === missing ? error : placed(at, error);
  }
}

function notesOf(files: readonly RulesFile[]): Notice[] {
  const notes = files.flatMap((file) => file.notes);
  const more =
    notes.length > maxNotes ? [`of the packs of rules ${notes.length - maxNotes} more things are not used`] : [];
  return [...notes.slice(0, maxNotes), ...more].map((message) => ({ level: "warning", message }));
}

/** Reads sources. Nothing is loaded where there are none. Throws a ConfigError for mistakes in them. */
async function read(sources: readonly RulesSource[]): Promise<Omit<Loaded, "sources">> {
  if (sources.length === 0) return { rules: [], notices: [] };
  if (sources.length > maxFiles) {
    throw new ConfigError(`there are ${sources.length} files of rules`, `Give at most ${maxFiles}.`);
  }
  const { joinedRules, parseRules } = await import("../../custom/parse.ts");
  const files = sources.map(({ name, text }) => parseRules(text, name));
  return { rules: joinedRules(files, new Set(rules.map(({ id }) => id))), notices: notesOf(files) };
}

/** The files of a tree that the settings mean. Throws a ConfigError for one that is no file. */
async function own(tree: FileTree | undefined, settings: Settings): Promise<RulesSource[]> {
  const paths = await rulesFilesIn(tree, settings);
  return Promise.all(paths.map((path) => rulesSource(tree!, path)));
}

/** Those files with the ones that the policy names, each once. */
async function withNamed(
  files: readonly RulesSource[],
  tree: FileTree | undefined,
  { customFiles = [] }: Pick<Policy, "customFiles">,
  policies: RemotePolicies | undefined,
): Promise<RulesSource[]> {
  const sources = new Map(files.map((source) => [source.name, source]));
  for (const each of customFiles) {
    for (const source of await named(each, tree, policies)) sources.set(source.name, source);
  }
  return [...sources.values()];
}

/**
 * The files of rules of a run: those of `tree` that the settings mean, and those that the policy names. Throws a ConfigError for a file of
 * the policy that is not there, and for one that is no file.
 */
export const rulesSources = async (
  tree: FileTree | undefined,
  settings: Settings,
  policy: Pick<Policy, "customFiles">,
  policies?: RemotePolicies,
): Promise<RulesSource[]> => withNamed(await own(tree, settings), tree, policy, policies);

/** The custom rules of a run: see `rulesSources`. Throws a ConfigError for mistakes in a file, and for ids that stand twice. */
export async function loadCustomRules(
  tree: FileTree | undefined,
  settings: Settings,
  policy: Pick<Policy, "customFiles">,
  policies?: RemotePolicies,
): Promise<Loaded> {
  const files = await own(tree, settings);
  const sources = await withNamed(files, tree, policy, policies);
  const isMissing = settings["custom-rules"].length > 0 && files.length === 0;
  const where = tree === undefined ? "" : ` of ${tree.name}`;
  const message = `the setting custom-rules names ${settings["custom-rules"].join(", ")}, and no file${where} is that`;
  const loaded = await read(sources);
  const notices = isMissing ? [{ level: "warning", message } as const, ...loaded.notices] : loaded.notices;
  return { ...loaded, notices, sources };
}
