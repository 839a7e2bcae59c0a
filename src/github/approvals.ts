import type { Approval } from "../core/finding.ts";
import { failureOf, type GitHubClient, statusOf } from "./client.ts";

/** Whose approval is looked for. */
export interface ApprovalRequest {
  readonly pull: number;
  /** Commit that the run is about: an approval of any other one does not count. */
  readonly headSha: string;
  /** As CODEOWNERS of base names them: `@name`, `@org/team`, addresses. */
  readonly owners: readonly string[];
}

/** The first approval that counts, or in one line why there is none. */
export type ApprovalResult =
  | { readonly approval: Approval; readonly message?: never }
  | { readonly approval?: never; readonly message: string };

/** Pages of reviews that are read, a hundred on each: on more than that nothing is approved by us. */
const maxPages = 10;
/** People and teams that are asked about. */
const maxQuestions = 50;

interface Review {
  readonly login: string;
  readonly state: string;
  readonly commit: string;
  readonly at: string;
}

/** What becomes of an opinion on a pull request; a mere comment leaves it as it was. */
const opinions: ReadonlySet<string> = new Set(["APPROVED", "CHANGES_REQUESTED", "DISMISSED"]);

async function reviewsOf({ octokit, owner, repo }: GitHubClient, pull: number): Promise<Review[] | undefined> {
  const reviews: Review[] = [];
  for (let page = 1; page <= maxPages; page++) {
    const request = { owner, repo, pull_number: pull, per_page: 100, page };
    const { data } = await octokit.rest.pulls.listReviews(request);
    for (const { user, state, commit_id: commit, submitted_at: at } of data) {
      if (user) reviews.push({ login: user.login, state, commit: commit ?? "", at: at ?? "" });
    }
    if (data.length < 100) return reviews;
  }
  return undefined;
}

/** Logins are compared without case, as GitHub does. */
const key = (login: string): string => login.toLowerCase();

/** The people whose last opinion is an approval of this very commit; GitHub lists reviews in the order in which they were made. */
function approvalsAt(reviews: readonly Review[], headSha: string, author: string): Review[] {
  const last = new Map<string, Review>();
  for (const review of reviews) if (opinions.has(review.state)) last.set(key(review.login), review);
  return [...last.values()].filter(
    ({ login, state, commit }) => state === "APPROVED" && commit === headSha && key(login) !== key(author),
  );
}

/** Whether somebody is an active member of a team, by GitHub's word; a 404 says that he is not, or that the token may not know. */
async function isMember({ octokit }: GitHubClient, team: string, username: string): Promise<boolean> {
  const [org = "", slug = ""] = team.slice(1).split("/");
  try {
    const request = { org, team_slug: slug, username };
    const { data } = await octokit.rest.teams.getMembershipForUserInOrg(request);
    return data.state === "active";
  } catch (error) {
    if (statusOf(error) === 404) return false;
    throw error;
  }
}

async function ownerAmong(
  client: GitHubClient,
  approvals: readonly Review[],
  owners: readonly string[],
): Promise<Review | undefined> {
  const people = new Set(owners.filter((owner) => /^@[^/]+$/.test(owner)).map((owner) => key(owner.slice(1))));
  const person = approvals.find(({ login }) => people.has(key(login)));
  if (person) return person;
  const teams = owners.filter((owner) => /^@[^/]+\/[^/]+$/.test(owner));
  const questions = teams.flatMap((team) => approvals.map((review) => ({ team, review }))).slice(0, maxQuestions);
  for (const { team, review } of questions) if (await isMember(client, team, review.login)) return review;
  return undefined;
}

/** What was refused, and the YAML that grants it. */
function refusal(error: unknown): string {
  const why = `whether a code owner approved could not be read: ${failureOf(error)}`;
  return [403, 404].includes(statusOf(error)) ? `${why}; give the job \`permissions: pull-requests: read\`` : why;
}

/** Why no approval counts, where all could be asked. */
function nobody(owners: readonly string[], headSha: string): string {
  const mail = owners.filter((owner) => !owner.startsWith("@")).length;
  const teams = owners.some((owner) => owner.includes("/"))
    ? "; a team's members can be asked for only with a token that may read the organisation's members"
    : "";
  const unknown = mail > 0 ? "; an owner given as an e-mail address cannot be verified" : "";
  return `no code owner (${owners.slice(0, 5).join(", ")}) has approved the commit ${headSha.slice(0, 12)}${teams}${unknown}`;
}

/**
 * Looks for a code owner's approval of a pull request as it is now: his last review approves `headSha`, which is still its head, and he
 * is not its author. Any failure of the API is no approval, in one line. Never throws.
 * GitHub's documents: "List reviews for a pull request", "Get team membership for a user".
 */
export async function codeOwnerApproval(client: GitHubClient, request: ApprovalRequest): Promise<ApprovalResult> {
  const { pull, headSha, owners } = request;
  if (owners.length === 0) return { message: "CODEOWNERS of base names nobody for it" };
  try {
    const { octokit, owner, repo } = client;
    const { data } = await octokit.rest.pulls.get({ owner, repo, pull_number: pull });
    if (data.head.sha !== headSha) return { message: "the pull request has a newer head than this run" };
    const reviews = await reviewsOf(client, pull);
    if (!reviews) return { message: `the pull request has more than ${maxPages * 100} reviews` };
    const approvals = approvalsAt(reviews, headSha, data.user.login);
    const found = await ownerAmong(client, approvals, owners);
    return found ? { approval: { by: found.login, at: found.at } } : { message: nobody(owners, headSha) };
  } catch (error) {
    return { message: refusal(error) };
  }
}
