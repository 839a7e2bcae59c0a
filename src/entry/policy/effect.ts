import { ConfigError, DidNotRunError } from "../../core/errors.ts";
import type { Notice } from "../../core/report.ts";
import type { Policy } from "../../policy/policy.ts";
import { differenceNotices, policyDifference } from "../../policy/policy-changes.ts";
import { type RemoteFile, type RemotePolicies, remoteName } from "../../policy/remote.ts";

/**
 * What reads policies of other repositories, for the policy that head would bring: only files at the commits that base's policy was made
 * from. A pull request must not choose what a token reads, since what it says of that is shown.
 */
export function knownPolicies(remote: RemotePolicies, files: readonly string[]): RemotePolicies {
  const known = (file: RemoteFile): RemoteFile => {
    if (files.includes(remoteName(file))) return file;
    throw new DidNotRunError(
      `${file.repository}/${file.path} is not read at a commit that only the pull request names`,
      "Merge the change of the organisation's policy by itself.",
    );
  };
  return {
    commit: async (reference) => {
      const { repository, path } = reference;
      if (!files.some((file) => file.startsWith(`${repository}/${path}@`))) known({ repository, path, sha: "" });
      return known({ repository, path, sha: await remote.commit(reference) }).sha;
    },
    read: async (file) => remote.read(known(file)),
  };
}

/** Problems of a policy that are named. */
const maxProblems = 3;

/**
 * What a change of the policy files would do once it is merged: each value that would change, and whether the policy then judges milder.
 * `loadHead` gives the policy of head; that it throws a ConfigError is said as well, since then every later run would stop.
 */
export async function effectNotices(base: Policy, loadHead: () => Promise<Policy>): Promise<Notice[]> {
  try {
    return differenceNotices(policyDifference(base, await loadHead()));
  } catch (error) {
    if (!(error instanceof ConfigError || error instanceof DidNotRunError)) throw error;
    const problems = error.message.split("\n");
    const more = problems.length > maxProblems ? `; and ${problems.length - maxProblems} more` : "";
    const what =
      error instanceof ConfigError
        ? "the policy of this change would stop every run after the merge"
        : "what the policy of this change would do could not be told";
    return [{ level: "warning", message: `${what}: ${problems.slice(0, maxProblems).join("; ")}${more}` }];
  }
}
