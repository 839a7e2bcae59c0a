import path from "node:path";
import { ConfigError } from "../../core/errors.ts";
import type { FileTree } from "../../core/skill.ts";
import { DiskTree } from "../../files/disk.ts";
import { treePath } from "../../files/native-path.ts";
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
import { candidatesOf, readerOf } from "../policy/load.ts";
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

/** The files to check, as paths from the folder in which the command runs. */
async function filesFor(operands: readonly string[], settings: Settings, tree: DiskTree): Promise<readonly string[]> {
  const [file, more] = operands;
  if (more !== undefined) throw new ConfigError("policy validate takes one file", "Run it once for each.");
  if (file !== undefined) return [file];
  const present: string[] = [];
  for (const each of candidatesOf(settings)) if (present.length === 0 && (await tree.find(each))) present.push(each);
  if (await tree.find(exceptionsPath)) present.push(exceptionsPath);
  if (present.length > 0) return present;
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

async function check(file: string, settings: Settings): Promise<Checked> {
  const { tree, name } = treeOf(file);
  const text = await readerOf(tree)(name);
  if (text === undefined) {
    throw new ConfigError(`there is no file ${JSON.stringify(file)}`, "Give the path of a policy file.");
  }
  try {
    const { line } = await (isExceptions(name) ? checkExceptions : checkPolicy)(tree, name, text, settings);
    return { line: renamed(line, name, file) };
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    throw new ConfigError(renamed(error.message, name, file), error.remedy);
  }
}

/**
 * `skill-scan policy validate [FILE]`: reads a policy, or the one of the folder with its exceptions, and what it extends, and says what is
 * wrong: all at once. Opens no socket. Throws one ConfigError with every problem as `file:line:column: what is wrong`.
 */
export async function runPolicyValidate({ operands, settings }: Invocation): Promise<number> {
  const files = await filesFor(operands, settings, new DiskTree("."));
  const lines: string[] = [];
  const problems: ConfigError[] = [];
  for (const file of files) {
    try {
      lines.push((await check(file, settings)).line);
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      problems.push(error);
    }
  }
  for (const line of lines) process.stdout.write(`${operatorText(line)}\n`);
  const [first] = problems;
  if (first) throw new ConfigError(problems.map(({ message }) => message).join("\n"), first.remedy);
  return exitCodes.ok;
}
