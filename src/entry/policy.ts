import { ConfigError } from "../core/errors.ts";
import type { Notice } from "../core/report.ts";
import type { FileEntry, FileTree } from "../core/skill.ts";
import type { ReadPolicyFile } from "../policy/parse.ts";
import type { Policy } from "../policy/policy.ts";
import { presetPolicy } from "../policy/presets.ts";
import { rules } from "../rules/index.ts";
import type { Settings } from "../settings.ts";

/** Where a policy file is looked for, in this order. */
const defaultPaths = [".github/skill-scan.yml", ".github/skill-scan.yaml"] as const;

/** More than any policy that a person writes. */
const maxPolicyBytes = 1024 * 1024;

async function entryOf(tree: FileTree, path: string): Promise<FileEntry | undefined> {
  return tree.find ? tree.find(path) : (await tree.list()).find((entry) => entry.path === path);
}

/** Reads files of a tree as text; undefined for what is not there. A missing tree has nothing. */
const readerOf =
  (tree: FileTree | undefined): ReadPolicyFile =>
  async (path) => {
    const entry = tree && (await entryOf(tree, path));
    if (tree === undefined || entry === undefined) return undefined;
    if (entry.mode === "symlink" || entry.mode === "submodule") {
      throw new ConfigError(`the policy file ${path} is a ${entry.mode}`, "Put the policy into the file itself.");
    }
    if (entry.size > maxPolicyBytes) {
      throw new ConfigError(`the policy file ${path} is larger than ${maxPolicyBytes} bytes`, "Make it smaller.");
    }
    return new TextDecoder().decode(await tree.read(entry));
  };

const candidatesOf = (settings: Settings): readonly string[] =>
  settings.policy === undefined ? defaultPaths : [settings.policy];

async function fileOf(read: ReadPolicyFile, settings: Settings) {
  for (const source of candidatesOf(settings)) {
    const text = await read(source);
    if (text !== undefined) return { source, text };
  }
  return undefined;
}

/** The policy of a file. The parser and its schema are loaded only here: most runs of the CLI have no file. */
async function parsed(
  file: { readonly source: string; readonly text: string },
  read: ReadPolicyFile,
  settings: Settings,
) {
  const { parsePolicy, resolvePolicy } = await import("../policy/parse.ts");
  const ruleIds = rules.map((rule) => rule.id);
  const preset = settings.preset === undefined ? {} : { preset: settings.preset };
  return resolvePolicy(parsePolicy(file.text, file.source, ruleIds), read, { ruleIds, ...preset });
}

/**
 * The policy that a tree and the settings give: its policy file, else a preset; `mode` of the settings overrides.
 * `required`: whether a file that the settings name must be there. Throws a ConfigError for a policy with mistakes.
 */
export async function loadPolicy(tree: FileTree | undefined, settings: Settings, required: boolean): Promise<Policy> {
  const read = readerOf(tree);
  const file = await fileOf(read, settings);
  if (file === undefined && settings.policy !== undefined && required) {
    const where = tree === undefined ? "" : ` in ${tree.name}`;
    throw new ConfigError(
      `there is no policy file ${settings.policy}${where}`,
      "Correct the setting `policy`, or add the file.",
    );
  }
  const policy = file ? await parsed(file, read, settings) : presetPolicy(settings.preset);
  return settings.mode === undefined ? policy : { ...policy, mode: settings.mode };
}

async function sameFile(path: string, a: FileTree, b: FileTree): Promise<boolean> {
  const [inA, inB] = [await entryOf(a, path), await entryOf(b, path)];
  if (inA === undefined || inB === undefined) return inA === inB;
  if (inA.id !== undefined && inA.id === inB.id && inA.mode === inB.mode) return true;
  const [bytesA, bytesB] = [await a.read(inA, maxPolicyBytes), await b.read(inB, maxPolicyBytes)];
  return inA.mode === inB.mode && Buffer.from(bytesA).equals(bytesB);
}

/** Notices of the policy files that head changes: what they say counts once they are merged. */
export async function policyChanges(
  base: FileTree,
  head: FileTree,
  policy: Policy,
  settings: Settings,
): Promise<Notice[]> {
  const paths = [...new Set([...policy.files, ...candidatesOf(settings)])];
  const notices: Notice[] = [];
  for (const path of paths) {
    if (await sameFile(path, base, head)) continue;
    const message = `this change touches the policy ${path}: it was judged by the policy of base, and the new one takes effect after the merge`;
    notices.push({ level: "warning", message });
  }
  return notices;
}
