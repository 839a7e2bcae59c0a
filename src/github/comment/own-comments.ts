import { messageOf } from "../../core/errors.ts";
import { type GitHubClient, statusOf } from "../client.ts";
import { itemsOf } from "../pages.ts";
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
    const login: unknown = data?.login;
    // Of nobody no comment is found, and a second one would be posted.
    if (typeof login !== "string") throw new Error("the answer names no user");
    return (author) => author.login === login;
  } catch (error) {
    // Only what GitHub says to the token of an app: any other refusal leaves open whose comments are ours.
    if (statusOf(error) === 403 && /not accessible by integration/i.test(messageOf(error))) return bots;
    throw error;
  }
}

type ListedComment = { id: number; html_url: string; body?: string; user: { login: string; type: string } | null };

/**
 * Our comments of one instance among all pages: the job's own before another bot's, the oldest first. More than one of an author is
 * left by runs that began at once. Throws what Octokit throws.
 */
export async function ownComments(client: GitHubClient, pull: number, instance: string): Promise<OwnComment[]> {
  const { octokit, owner, repo } = client;
  const own = await ownAuthor(client);
  const comments = itemsOf<ListedComment>("comments", (page) =>
    octokit.rest.issues.listComments({ owner, repo, issue_number: pull, ...page }),
  );
  const found: OwnComment[] = [];
  for await (const { id, html_url: url, body = "", user } of comments) {
    if (typeof id !== "number" || typeof body !== "string") throw new Error("the list of comments holds what is none");
    const marker = readMarker(body);
    if (marker?.instance !== instance || user === null || !own(user)) continue;
    found.push({ id, url, body, marker, login: user.login });
  }
  const rank = ({ login }: OwnComment): number => (login === jobLogin ? 0 : 1);
  return found.sort((a, b) => rank(a) - rank(b) || a.id - b.id);
}
