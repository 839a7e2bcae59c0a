import { failureOf, type GitHubClient } from "./client.ts";

/**
 * The commit that is the head of a pull request now, which may be another one than the event of a run named. Undefined, and one line
 * in the log, where GitHub does not say: the token may lack `pull-requests: read`. Never throws.
 */
export async function headOf(client: GitHubClient, pull: number): Promise<string | undefined> {
  const { octokit, owner, repo, log } = client;
  try {
    // One more try is enough: without an answer the caller goes on.
    const { data } = await octokit.rest.pulls.get({ owner, repo, pull_number: pull, request: { retries: 1 } });
    const sha: unknown = data?.head?.sha;
    if (typeof sha === "string") return sha;
    log.info("GitHub's answer for the pull request names no head");
  } catch (error) {
    log.info(`the present head of the pull request is not known: ${failureOf(error)}`);
  }
  return undefined;
}
