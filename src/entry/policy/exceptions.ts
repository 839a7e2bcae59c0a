import { ConfigError, messageOf } from "../../core/errors.ts";
import type { Notice } from "../../core/report.ts";
import { entryOf, type FileTree } from "../../core/skill.ts";
import type { GitHubClient } from "../../github/client.ts";
import { lockPath } from "../../lock/file.ts";
import { codeOwnersPaths, maxCodeOwnersBytes, ownersOf } from "../../policy/code-owners.ts";
import { exceptionKey, parseExceptions } from "../../policy/exceptions.ts";
import type { Policy, Suppression } from "../../policy/policy.ts";
import { exceptionsPath } from "../../policy/suppressions.ts";
import { withinWindows } from "../../policy/windows.ts";
import { rules } from "../../rules/index.ts";
import { textOf } from "./tree-text.ts";

const ruleIds = ({ custom = [] }: Policy): string[] => [...rules, ...custom].map(({ id }) => id);

const warning = (message: string): Notice => ({ level: "warning", message });

/** The exceptions of a tree, which may name the rules of `policy`; none where it has no such file. Throws a ConfigError for a file with mistakes. */
async function exceptionsIn(tree: FileTree | undefined, policy: Policy): Promise<readonly Suppression[] | undefined> {
  const text = await textOf(tree, exceptionsPath);
  return text === undefined ? undefined : parseExceptions(text, exceptionsPath, ruleIds(policy));
}

/** Whether the organisation's policy, where there is one, leaves suppressions to the repository. */
const mayAccept = ({ organisation }: Policy): boolean =>
  organisation === undefined || organisation.allow.includes("suppressions");

/**
 * A policy with the exceptions of the tree that it comes from. Where the organisation's policy does not leave suppressions to the
 * repository they do not count, and a notice says so. Throws a ConfigError for mistakes in the file, and for what outlives its window.
 */
export async function withExceptions(policy: Policy, tree: FileTree | undefined): Promise<Policy> {
  const exceptions = await exceptionsIn(tree, policy);
  if (exceptions === undefined) return withinWindows(policy);
  const files = [...policy.files, exceptionsPath];
  if (exceptions.length > 0 && !mayAccept(policy)) {
    const message = `the exceptions of ${exceptionsPath} do not count: the organisation's policy ${policy.organisation?.file} does not allow suppressions`;
    return withinWindows({ ...policy, files, notices: [...policy.notices, warning(message)] });
  }
  return withinWindows({ ...policy, files, suppressions: [...policy.suppressions, ...exceptions] });
}

/** The text of the CODEOWNERS that GitHub would take; empty where there is none or it cannot be read. */
async function codeOwners(tree: FileTree): Promise<string> {
  for (const path of codeOwnersPaths) {
    try {
      const text = await textOf(tree, path, maxCodeOwnersBytes);
      if (text !== undefined) return text;
    } catch (error) {
      // A link or a file that is too large names nobody, for GitHub as for us.
      if (error instanceof ConfigError) return "";
      throw error;
    }
  }
  return "";
}

const named = (owners: readonly string[]): string => (owners.length === 0 ? "nobody" : owners.join(", "));

/** The files with decisions of people, and what whoever can merge can do where CODEOWNERS guards them for nobody. */
const guarded = [
  [exceptionsPath, "accept findings"],
  [lockPath, "approve skills"],
] as const;

/**
 * What a reader should know about who guards the exceptions and the lock: that base's CODEOWNERS names nobody for the file, and that head
 * would change who that is. Only where base has such a file, or head brings one.
 */
export async function guardNotices(base: FileTree, head: FileTree): Promise<Notice[]> {
  const notices: Notice[] = [];
  for (const [path, deed] of guarded) {
    if (!(await entryOf(base, path)) && !(await entryOf(head, path))) continue;
    const owners = ownersOf(await codeOwners(base), path);
    const next = ownersOf(await codeOwners(head), path);
    if (owners.length === 0) {
      const message = `CODEOWNERS of base names no owner for ${path}: whoever can merge can ${deed}`;
      notices.push({ level: "notice", message });
    }
    if (owners.join(" ") !== next.join(" ")) {
      const message = `this change gives ${path} other code owners after the merge: ${named(owners)} → ${named(next)}`;
      notices.push(warning(message));
    }
  }
  return notices;
}

/** A pull request whose exceptions may count by a code owner's approval. */
export interface Proposal {
  readonly base: FileTree;
  readonly head: FileTree;
  /** The policy of base. */
  readonly policy: Policy;
  readonly pull: { readonly number: number; readonly headSha: string };
  readonly client: () => Promise<GitHubClient | undefined>;
}

/** What head adds to the exceptions, bound to a fingerprint, and what it adds besides; a problem in head is one line. */
async function added({ base, head, policy }: Proposal) {
  try {
    const known = new Set(((await exceptionsIn(base, policy)) ?? []).map(exceptionKey));
    const brought = ((await exceptionsIn(head, policy)) ?? []).filter(
      (exception) => !known.has(exceptionKey(exception)),
    );
    const bound = brought.filter(({ fingerprint }) => fingerprint !== undefined);
    withinWindows({ ...policy, suppressions: bound });
    return { bound, unbound: brought.length - bound.length };
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return { problem: messageOf(error).split("\n")[0]! };
  }
}

/**
 * The policy of base, with the exceptions that a pull request adds and a code owner of base approved at its present head: only those
 * that a fingerprint binds, and only where the policy says `approvals: code-owners`. Whatever stands in the way is one notice.
 */
export async function withApproved(proposal: Proposal): Promise<{ policy: Policy; notices: Notice[] }> {
  const { policy, base, pull } = proposal;
  const nothing = (message?: string) => ({
    policy,
    notices: message === undefined ? [] : [warning(`exceptions of this pull request do not count yet: ${message}`)],
  });
  if (policy.approvals !== "code-owners" || !mayAccept(policy)) return nothing();
  const { bound = [], unbound = 0, problem } = await added(proposal);
  if (problem !== undefined) return nothing(problem);
  const wide = unbound > 0 ? `${unbound} without a fingerprint can count only after the merge` : undefined;
  if (bound.length === 0) return nothing(wide);
  const client = await proposal.client();
  if (!client) return nothing("there is no token to ask for a code owner's approval: give the input `token`");
  const { codeOwnerApproval } = await import("../../github/approvals.ts");
  const owners = ownersOf(await codeOwners(base), exceptionsPath);
  const { approval, message } = await codeOwnerApproval(client, { pull: pull.number, headSha: pull.headSha, owners });
  if (!approval) return nothing(message);
  const words = `${bound.length} ${bound.length === 1 ? "exception" : "exceptions"} of this pull request count: approved by @${approval.by}, code owner of ${exceptionsPath}, at ${approval.at}`;
  const approved = bound.map((exception) => ({ ...exception, approved: approval }));
  return {
    policy: { ...policy, suppressions: [...policy.suppressions, ...approved] },
    notices: [{ level: "notice", message: words }, ...nothing(wide).notices],
  };
}
