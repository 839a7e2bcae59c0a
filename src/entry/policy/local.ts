import type { FileTree } from "../../core/skill.ts";
import type { RulesFile } from "../../custom/parse.ts";
import type { CustomRule } from "../../custom/rule.ts";
import { type RemotePolicies, remoteName } from "../../policy/remote.ts";
import { rules } from "../../rules/index.ts";
import type { Settings } from "../../settings.ts";
import { clonedPolicies } from "./clones.ts";
import { rulesSourcesOf } from "./load.ts";

/** Stands in for files of other repositories where there are no clones of them: they say nothing, and are noted as not read. */
function unreadPolicies(unread: string[]): RemotePolicies {
  return {
    commit: async () => "0".repeat(40),
    read: async (file) => {
      unread.push(remoteName(file));
      return "";
    },
  };
}

/** Policies of other repositories for a command that does not judge: from the clones that the settings name, else nothing, noted in `unread`. */
export const localPolicies = ({ "policy-clones": clones }: Settings, unread: string[]): RemotePolicies =>
  clones === undefined ? unreadPolicies(unread) : clonedPolicies(clones);

/** Custom rules that are at hand without a socket. */
export interface LocalRules {
  readonly rules: readonly CustomRule[];
  readonly files: readonly RulesFile[];
  /** Files of other repositories that were not read for there is no clone: they may have more. */
  readonly unread: readonly string[];
}

/**
 * The custom rules that a scan by the policy of a tree would use; `file` is the policy, where it is another one than that of the settings.
 * Throws a ConfigError for mistakes in the policy or the rules.
 */
export async function localRules(
  tree: FileTree,
  settings: Settings,
  file?: { readonly source: string; readonly text: string },
): Promise<LocalRules> {
  const unread: string[] = [];
  const sources = await rulesSourcesOf(tree, settings, localPolicies(settings, unread), file);
  if (sources.length === 0) return { rules: [], files: [], unread };
  const { joinedRules, parseRules } = await import("../../custom/parse.ts");
  const files = sources.filter(({ name }) => !unread.includes(name)).map(({ name, text }) => parseRules(text, name));
  return { rules: joinedRules(files, new Set(rules.map(({ id }) => id))), files, unread };
}
