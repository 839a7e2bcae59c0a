import { ConfigError } from "../../core/errors.ts";
import type { Notice } from "../../core/report.ts";
import { entryOf, type FileTree } from "../../core/skill.ts";
import type { CustomRule } from "../../custom/rule.ts";
import type { Policy } from "../../policy/policy.ts";
import { presetPolicy } from "../../policy/presets.ts";
import { type RemotePolicies, remoteReference } from "../../policy/remote.ts";
import type { ReadPolicyFile } from "../../policy/resolve.ts";
import { exceptionsPath } from "../../policy/suppressions.ts";
import { rules } from "../../rules/index.ts";
import type { Settings } from "../../settings.ts";
import { type Loaded, loadCustomRules, type RulesSource, rulesFilesIn, rulesSources } from "./custom.ts";
import { sameFile, textOf } from "./tree-text.ts";

/** Where a policy file is looked for, in this order. */
export const defaultPaths = [".github/skill-scan.yml", ".github/skill-scan.yaml"] as const;

/** The organisation's policy where the setting `policy` names one: `owner/repo/path@ref`. */
const organisationOf = ({ policy }: Settings): string | undefined =>
  policy !== undefined && remoteReference(policy) ? policy : undefined;

/** Reads files of a tree as text; undefined for what is not there. A missing tree has nothing. */
export const readerOf =
  (tree: FileTree | undefined): ReadPolicyFile =>
  (path) =>
    textOf(tree, path);

/** Paths at which the policy of a tree is looked for. */
export const candidatesOf = (settings: Settings): readonly string[] =>
  settings.policy === undefined || organisationOf(settings) !== undefined ? defaultPaths : [settings.policy];

async function fileOf(read: ReadPolicyFile, settings: Settings) {
  for (const source of candidatesOf(settings)) {
    const text = await read(source);
    if (text !== undefined) return { source, text };
  }
  return undefined;
}

/** A policy file with its text. */
interface PolicySource {
  readonly source: string;
  readonly text: string;
}

/** The policy of the files that there are. Without `custom` it may name any rule: which there are is known only when it is read. The parser and its schema are loaded only here: most runs of the CLI have no file. */
async function parsed(
  file: PolicySource | undefined,
  read: ReadPolicyFile,
  settings: Settings,
  remote: RemotePolicies | undefined,
  custom?: readonly CustomRule[],
): Promise<Policy> {
  const { extendsProblem } = await import("../../policy/schema.ts");
  const { parsePolicy } = await import("../../policy/parse.ts");
  const { resolvePolicy } = await import("../../policy/resolve.ts");
  const organisation = organisationOf(settings);
  const problem = organisation && extendsProblem(organisation);
  if (problem) throw new ConfigError(`policy: ${problem}`, "Write owner/repository/path/to/policy.yml@commit.");
  const known = custom && [...rules, ...custom];
  const ruleIds = known?.map(({ id }) => id);
  const { preset, mode } = settings;
  return resolvePolicy(file && parsePolicy(file.text, file.source, ruleIds), read, {
    ...(ruleIds && { ruleIds }),
    severities: new Map((known ?? rules).map(({ id, severity }) => [id, severity])),
    ...(preset !== undefined && { preset }),
    ...(mode !== undefined && { mode }),
    ...(organisation !== undefined && { organisation: { value: organisation, at: "setting policy" } }),
    ...(remote && { remote }),
  });
}

/** What a policy file names as rules: read without them, for only they tell which ids the policy may have. */
async function namingIn(
  file: PolicySource | undefined,
  read: ReadPolicyFile,
  settings: Settings,
  remote: RemotePolicies | undefined,
): Promise<Pick<Policy, "customFiles">> {
  const mayName = organisationOf(settings) !== undefined || /custom-rules|extends/.test(file?.text ?? "");
  return mayName ? parsed(file, read, settings, remote) : {};
}

/**
 * The files of rules that a scan by the policy of a tree would use; `file` is the policy, where it is another one than that of the settings.
 * Throws a ConfigError for mistakes in the policy, and what `rulesSources` throws.
 */
export async function rulesSourcesOf(
  tree: FileTree,
  settings: Settings,
  remote: RemotePolicies,
  file?: PolicySource,
): Promise<RulesSource[]> {
  const read = readerOf(tree);
  const policy = await namingIn(file ?? (await fileOf(read, settings)), read, settings, remote);
  return rulesSources(tree, settings, policy, remote);
}

/**
 * The policy that a tree and the settings give: the organisation's policy and the tree's own file, else a preset; `mode` of the settings
 * overrides. `required`: whether a file that the settings name must be there; `remote` reads files of other repositories.
 * Throws a ConfigError for a policy with mistakes or one that may not be read, a DidNotRunError where another repository gave no answer.
 */
export async function loadPolicy(
  tree: FileTree | undefined,
  settings: Settings,
  required: boolean,
  remote?: RemotePolicies,
): Promise<Policy> {
  const read = readerOf(tree);
  const file = await fileOf(read, settings);
  const isRemote = organisationOf(settings) !== undefined;
  if (file === undefined && settings.policy !== undefined && !isRemote && required) {
    const where = tree === undefined ? "" : ` in ${tree.name}`;
    throw new ConfigError(
      `there is no policy file ${settings.policy}${where}`,
      "Correct the setting `policy`, or add the file.",
    );
  }
  const custom = await loadCustomRules(tree, settings, await namingIn(file, read, settings, remote), remote);
  const own = await (file || isRemote
    ? parsed(file, read, settings, remote, custom.rules)
    : presetPolicy(settings.preset, settings.mode));
  const policy = withCustom(own, custom);
  const isPlain = !file && !isRemote && (tree === undefined || (await entryOf(tree, exceptionsPath)) === undefined);
  return isPlain ? policy : (await import("./exceptions.ts")).withExceptions(policy, tree);
}

/** A policy with the rules that its files and the repository bring. */
function withCustom(policy: Policy, { rules: custom, sources, notices }: Loaded): Policy {
  if (sources.length === 0 && notices.length === 0) return policy;
  return {
    ...policy,
    custom,
    files: [...new Set([...policy.files, ...sources.map(({ name }) => name)])],
    notices: [...policy.notices, ...notices],
  };
}

/** Notices of the policy files that head changes: what they say counts once they are merged. */
export async function policyChanges(
  base: FileTree,
  head: FileTree,
  policy: Policy,
  settings: Settings,
  remote?: RemotePolicies,
): Promise<Notice[]> {
  const ruleFiles = [...(await rulesFilesIn(base, settings)), ...(await rulesFilesIn(head, settings))];
  const paths = [...new Set([...policy.files, ...candidatesOf(settings), exceptionsPath, ...ruleFiles])];
  const notices: Notice[] = [];
  for (const path of paths) {
    if (await sameFile(path, base, head)) continue;
    const what = ruleFiles.includes(path)
      ? `the rules ${path}: it was judged by the rules of base, and the new ones take`
      : `the policy ${path}: it was judged by the policy of base, and the new one takes`;
    notices.push({ level: "warning", message: `this change touches ${what} effect after the merge` });
  }
  if (notices.length === 0) return notices;
  const { effectNotices, knownPolicies } = await import("./effect.ts");
  const known = remote && knownPolicies(remote, policy.files);
  return [...notices, ...(await effectNotices(policy, () => loadPolicy(head, settings, false, known)))];
}
