import { shortCommit } from "../core/commit.ts";
import type { Approval } from "../core/finding.ts";
import { firstFew } from "../report/words.ts";
import { failureOf, type GitHubClient, statusOf } from "./client.ts";
import { itemsOf } from "./pages.ts";

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

/** Reviews that are read: on more than that nothing is approved by us. */
const maxReviews = 1000;
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
  const listed = itemsOf("reviews", (page) =>
    octokit.rest.pulls.listReviews({ owner, repo, pull_number: pull, ...page }),
  );
  const reviews: Review[] = [];
  let total = 0;
  for await (const { user, state, commit_id: commit, submitted_at: at } of listed) {
    if (++total > maxReviews) return undefined;
    if (user) reviews.push({ login: user.login, state, commit: commit ?? "", at: at ?? "" });
  }
  return reviews;
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

/**
 * Whether somebody may write, as GitHub wants it of a code owner. CODEOWNERS alone does not say so: a name in it may be that of an account
 * that was given up, and taken by somebody else.
 */
async function mayWrite({ octokit, owner, repo }: GitHubClient, username: string): Promise<boolean> {
  try {
    const { data } = await octokit.rest.repos.getCollaboratorPermissionLevel({ owner, repo, username });
    return data.permission === "write" || data.permission === "admin";
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
  const named = approvals.filter(({ login }) => people.has(key(login))).slice(0, maxQuestions);
  for (const review of named) if (await mayWrite(client, review.login)) return review;
  const teams = owners.filter((owner) => /^@[^/]+\/[^/]+$/.test(owner));
  const questions = teams.flatMap((team) => approvals.map((review) => ({ team, review }))).slice(0, maxQuestions);
  for (const { team, review } of questions) {
    if ((await isMember(client, team, review.login)) && (await mayWrite(client, review.login))) return review;
  }
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
  return `no code owner (${firstFew(owners, 5)}) who may write to the repository has approved the commit ${shortCommit(headSha)}${teams}${unknown}`;
}

/**
 * Looks for a code owner's approval of a pull request as it is now: his last review approves `headSha`, which is still its head, he
 * may write to the repository, and is not its author. Any failure of the API is no approval, in one line. Never throws.
 * GitHub's documents: "List reviews for a pull request", "Get team membership for a user", "Get repository permissions for a user"
 * (`permission` says write for the role maintain, read for triage), "About code owners" (who must have write access).
 */
export async function codeOwnerApproval(client: GitHubClient, request: ApprovalRequest): Promise<ApprovalResult> {
  const { pull, headSha, owners } = request;
  if (owners.length === 0) return { message: "CODEOWNERS of base names nobody for it" };
  try {
    const { octokit, owner, repo } = client;
    const { data } = await octokit.rest.pulls.get({ owner, repo, pull_number: pull });
    if (data.head.sha !== headSha) return { message: "the pull request has a newer head than this run" };
    const reviews = await reviewsOf(client, pull);
    if (!reviews) return { message: `the pull request has more than ${maxReviews} reviews` };
    const approvals = approvalsAt(reviews, headSha, data.user.login);
    const found = await ownerAmong(client, approvals, owners);
    return found ? { approval: { by: found.login, at: found.at } } : { message: nobody(owners, headSha) };
  } catch (error) {
    return { message: refusal(error) };
  }
}
