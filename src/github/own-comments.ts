import { type GitHubClient, statusOf } from "./client.ts";
import { type Marker, readMarker } from "./marker.ts";

/** A comment of ours on a pull request. */
export interface OwnComment {
  readonly id: number;
  readonly url: string;
  readonly body: string;
  readonly marker: Marker;
  readonly login: string;
}

interface Author {
  readonly login: string;
  readonly type: string;
}

/** The job's own token writes as this app. */
const jobLogin = "github-actions[bot]";

/** Whose comments are ours: the token's user; for a token of a job or an app, which may not ask who it is, a bot. */
export async function ownAuthor(client: GitHubClient): Promise<(author: Author) => boolean> {
  const bots = (author: Author): boolean => author.type === "Bot";
  if (client.installation) return bots;
  try {
    const { data } = await client.octokit.rest.users.getAuthenticated();
    return (author) => author.login === data.login;
  } catch (error) {
    if ([403, 404].includes(statusOf(error))) return bots;
    throw error;
  }
}

type ListedComment = { id: number; html_url: string; body?: string; user: { login: string; type: string } | null };

const pageSize = 100;

/** Page by page, not by Octokit's paginate: that takes a 409 for an empty list, and we would post a second comment. */
async function* allComments(client: GitHubClient, pull: number): AsyncGenerator<ListedComment> {
  const { octokit, owner, repo } = client;
  for (let page = 1; ; page++) {
    const place = { owner, repo, issue_number: pull, per_page: pageSize, page };
    const { data } = await octokit.rest.issues.listComments(place);
    if (!Array.isArray(data)) throw new Error("the list of comments is not a list");
    yield* data as ListedComment[];
    if (data.length < pageSize) return;
  }
}

/**
 * Our comments of one instance among all pages: the job's own before another bot's, the oldest first. More than one of an author is
 * left by runs that began at once. Throws what Octokit throws.
 */
export async function ownComments(client: GitHubClient, pull: number, instance: string): Promise<OwnComment[]> {
  const own = await ownAuthor(client);
  const found: OwnComment[] = [];
  for await (const { id, html_url: url, body = "", user } of allComments(client, pull)) {
    const marker = readMarker(body);
    if (marker?.instance !== instance || user === null || !own(user)) continue;
    found.push({ id, url, body, marker, login: user.login });
  }
  const rank = ({ login }: OwnComment): number => (login === jobLogin ? 0 : 1);
  return found.sort((a, b) => rank(a) - rank(b) || a.id - b.id);
}
