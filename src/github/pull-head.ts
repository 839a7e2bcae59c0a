import { failureOf, type GitHubClient, type Log } from "./client.ts";

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

/**
 * Whether the scan of `sha` is of a head that the pull request no longer has, by its head `now`; false where that is not known. Then the log
 * says what was `left` undone.
 */
export function isOutdated(sha: string, now: string | undefined, left: string, log: Log): boolean {
  if (now === undefined || now === sha) return false;
  log.info(`${left}: ${sha} was scanned, and the head of the pull request is ${now} now`);
  return true;
}
