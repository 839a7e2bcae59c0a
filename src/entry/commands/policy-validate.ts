import path from "node:path";
import { ConfigError } from "../../core/errors.ts";
import type { FileTree } from "../../core/skill.ts";
import { DiskTree } from "../../files/disk.ts";
import { treePath } from "../../files/native-path.ts";
import { lockPath } from "../../lock/file.ts";
import { readLock } from "../../lock/read.ts";
import { parseExceptions } from "../../policy/exceptions.ts";
import { type PolicyFile, parsePolicy } from "../../policy/parse.ts";
import type { Policy } from "../../policy/policy.ts";
import { defaultPreset } from "../../policy/presets.ts";
import { modeOn } from "../../policy/ramp.ts";
import { remoteReference } from "../../policy/remote.ts";
import { resolvePolicy } from "../../policy/resolve.ts";
import { exceptionsPath } from "../../policy/suppressions.ts";
import { operatorText } from "../../report/escape.ts";
import { plural } from "../../report/words.ts";
import { rules } from "../../rules/index.ts";
import type { Settings } from "../../settings.ts";
import { exitCodes } from "../exit.ts";
import type { Invocation } from "../invocation.ts";
import { type RulesSource, rulesFilesIn, rulesSource } from "../policy/custom.ts";
import { candidatesOf, readerOf, rulesSourcesOf } from "../policy/load.ts";
import { type LocalRules, localPolicies, localRules } from "../policy/local.ts";
import { today } from "../today.ts";

const ruleIds = rules.map(({ id }) => id);
const noCustom: LocalRules = { rules: [], files: [], unread: [] };

/** What a file may name: the rules that are known, and a mistake in the files of the custom ones, which is told after its own. */
interface Known {
  readonly custom: LocalRules;
  /** Absent where there may be more rules than are known. */
  readonly ids?: readonly string[];
  readonly problem?: ConfigError;
}

const known = (custom: LocalRules): Known => ({
  custom,
  ...(custom.unread.length === 0 && { ids: [...ruleIds, ...custom.rules.map(({ id }) => id)] }),
});

/** The rules that a policy may name; that of the tree where none is given. */
async function knownFor(tree: FileTree, settings: Settings, file?: { source: string; text: string }): Promise<Known> {
  try {
    return known(await localRules(tree, settings, file));
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    const mayHaveMore = /custom-rules/.test(file?.text ?? "custom-rules");
    return { ...(mayHaveMore ? { custom: noCustom } : known(noCustom)), problem: error };
  }
}

/** A file that was checked, and the line that says it is right. */
interface Checked {
  readonly line: string;
}

function describe({ extends: above, body }: PolicyFile, policy: Policy, unread: readonly string[]): string {
  const on = above.length === 0 ? `nothing, so ${defaultPreset}` : above.map(({ value }) => value).join(", ");
  const counts = [
    ...(policy.rules.length > 0 ? [plural(policy.rules.length, "rule level")] : []),
    ...((body.suppressions?.length ?? 0) > 0 ? [plural(body.suppressions!.length, "suppression")] : []),
  ];
  const rest =
    unread.length > 0
      ? `; not read, for there is no clone (--policy-clones): ${unread.join(", ")}; ids of rules were not checked`
      : "";
  return [`extends ${on}`, `mode ${modeOn(policy.mode, today())}`, ...counts].join(", ") + rest;
}

async function checkPolicy(tree: FileTree, file: string, text: string, settings: Settings): Promise<Checked> {
  const { ids, custom, problem } = await knownFor(tree, settings, { source: file, text });
  const parsed = parsePolicy(text, file, ids);
  const unread: string[] = [];
  const remote = localPolicies(settings, unread);
  const severities = new Map([...rules, ...custom.rules].map(({ id, severity }) => [id, severity]));
  const policy = await resolvePolicy(parsed, readerOf(tree), { ...(ids && { ruleIds: ids }), severities, remote });
  if (problem) throw problem;
  const pinned = parsed.extends.filter(({ value }) => remoteReference(value)).map(({ value }) => value);
  return { line: `ok ${file}: ${describe(parsed, policy, unread.length > 0 ? pinned : [])}` };
}

async function checkExceptions(tree: FileTree, file: string, text: string, settings: Settings): Promise<Checked> {
  const { length } = parseExceptions(text, file, (await knownFor(tree, settings)).ids);
  return { line: `ok ${file}: ${plural(length, "exception")}` };
}

/** A file of exceptions is known by its name, wherever it lies. */
const isExceptions = (file: string): boolean => path.basename(file) === path.basename(exceptionsPath);

/** Checks one thing. Gives the line that says it is right, where it has one; throws a ConfigError with what is wrong. */
type Check = () => Promise<string | undefined>;

/** The files of rules of a folder; those that the settings mean where its policy, which may name more, cannot be read. */
async function rulesIn(tree: DiskTree, settings: Settings): Promise<readonly (() => Promise<RulesSource>)[]> {
  const unread: string[] = [];
  try {
    const sources = await rulesSourcesOf(tree, settings, localPolicies(settings, unread));
    return sources.filter(({ name }) => !unread.includes(name)).map((source) => async () => source);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return (await rulesFilesIn(tree, settings)).map((name) => () => rulesSource(tree, name));
  }
}

/** Each file of rules by itself, and all together: an id may stand in one only. */
async function ruleChecks(tree: DiskTree, settings: Settings): Promise<Check[]> {
  const sources = await rulesIn(tree, settings);
  if (sources.length === 0) return [];
  const { joinedRules, parseRules } = await import("../../custom/parse.ts");
  const each = sources.map((source) => async () => {
    const { name, text } = await source();
    return `ok ${name}: ${plural(joinedRules([parseRules(text, name)], new Set(ruleIds)).length, "rule")}`;
  });
  const together = async () => void (await localRules(tree, settings));
  return [...each, together];
}

const checkLock = async (tree: DiskTree): Promise<string> =>
  `ok ${lockPath}: ${plural((await readLock(tree))?.size ?? 0, "approved skill")}`;

/** What is to be checked: a file, or all that the folder has in which the command runs. */
async function checksFor(operands: readonly string[], settings: Settings): Promise<readonly Check[]> {
  const [file, more] = operands;
  if (more !== undefined) throw new ConfigError("policy validate takes one file", "Run it once for each.");
  if (file !== undefined) return [() => check(file, settings)];
  const tree = new DiskTree(".");
  const present: string[] = [];
  for (const each of candidatesOf(settings)) if (present.length === 0 && (await tree.find(each))) present.push(each);
  if (await tree.find(exceptionsPath)) present.push(exceptionsPath);
  const checks: Check[] = present.map((each) => () => check(each, settings));
  checks.push(...(await ruleChecks(tree, settings)));
  if (await tree.find(lockPath)) checks.push(() => checkLock(tree));
  if (checks.length > 0) return checks;
  throw new ConfigError(
    `there is no policy file here: ${candidatesOf(settings).join(", ")}`,
    "skill-scan policy init writes one; without a file the preset balanced holds.",
  );
}

/** Where a file is read, and its name there: a file elsewhere is read as one of its own folder. */
function treeOf(file: string): { readonly tree: DiskTree; readonly name: string } {
  const relative = treePath(".", file);
  if (!relative.startsWith("../") && !path.isAbsolute(relative)) return { tree: new DiskTree("."), name: relative };
  return { tree: new DiskTree(path.dirname(file)), name: path.basename(file) };
}

/** A text about a file of another folder under the path that was given for it, which an editor can open. */
const renamed = (text: string, name: string, file: string): string =>
  text
    .split("\n")
    .map((line) =>
      line.replace(/^(ok )?(.*)$/, (whole, ok = "", rest: string) =>
        rest.startsWith(`${name}:`) ? `${ok}${file}${rest.slice(name.length)}` : whole,
      ),
    )
    .join("\n");

async function check(file: string, settings: Settings): Promise<string> {
  const { tree, name } = treeOf(file);
  const text = await readerOf(tree)(name);
  if (text === undefined) {
    throw new ConfigError(`there is no file ${JSON.stringify(file)}`, "Give the path of a policy file.");
  }
  try {
    const { line } = await (isExceptions(name) ? checkExceptions : checkPolicy)(tree, name, text, settings);
    return renamed(line, name, file);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    throw new ConfigError(renamed(error.message, name, file), error.remedy);
  }
}

/**
 * `skill-scan policy validate [FILE]`: reads a policy with what it extends, or all that the folder has to judge by (policy, exceptions, its
 * own rules, the lock), and says what is wrong: all at once. Opens no socket. Throws one ConfigError with every problem as
 * `file:line:column: what is wrong`.
 */
export async function runPolicyValidate({ operands, settings }: Invocation): Promise<number> {
  const lines: string[] = [];
  const problems: ConfigError[] = [];
  for (const one of await checksFor(operands, settings)) {
    try {
      const line = await one();
      if (line !== undefined) lines.push(line);
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      problems.push(error);
    }
  }
  for (const line of lines) process.stdout.write(`${operatorText(line)}\n`);
  if (problems.length === 0) return exitCodes.ok;
  // A mistake in a file of rules is one of the policy that names them as well.
  const told = new Set(problems.flatMap(({ message }) => message.split("\n")));
  throw new ConfigError([...told].join("\n"), [...new Set(problems.map(({ remedy }) => remedy))].join(" "));
}
