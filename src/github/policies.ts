import { ConfigError, DidNotRunError } from "../core/errors.ts";
import type { RemoteFile, RemotePolicies, RemoteReference } from "../policy/remote.ts";
import { failureOf, type GitHubClient, statusOf } from "./client.ts";

/** Largest file whose content `repos/get-content` gives (GitHub's REST documentation): 1 MB; beyond it leaves the content out. */
const largest = "1 MB";

/** What to do where GitHub says that there is nothing, or that it may not be seen. */
function remedy(repository: string, setting: TokenSetting): string {
  const given =
    setting === "policy-token"
      ? `Check the name, the ref and that the token in \`policy-token\` can read the contents of ${repository}.`
      : `Check the name and the ref. The token of a job sees its own repository and public ones: for a private one add \`policy-token: \${{ secrets.POLICY_TOKEN }}\`, a token with \`contents: read\` on ${repository}.`;
  return `${given} A pull request from a fork gets no secrets: for those the policy must lie in a public repository.`;
}

/** The setting that the token comes from. */
export type TokenSetting = "policy-token" | "token";

/** Policies of other repositories over GitHub's API. */
class GitHubPolicies implements RemotePolicies {
  private readonly client: () => Promise<GitHubClient | undefined>;
  private readonly setting: TokenSetting;
  /** Repositories in which something could be read: there nothing is hidden. */
  private readonly open = new Set<string>();

  constructor(client: () => Promise<GitHubClient | undefined>, setting: TokenSetting) {
    this.client = client;
    this.setting = setting;
  }

  readonly commit = async (reference: RemoteReference): Promise<string> => {
    const { repository, path, ref } = reference;
    const { octokit } = await this.asked();
    try {
      const { data } = await octokit.rest.repos.getCommit({ ...parts(repository), ref, per_page: 1 });
      if (typeof data?.sha !== "string") throw new Error("the answer names no commit");
      this.open.add(repository);
      return data.sha;
    } catch (error) {
      throw this.refusal(`${repository}/${path}@${ref}`, repository, error);
    }
  };

  readonly read = async ({ repository, path, sha }: RemoteFile): Promise<string | undefined> => {
    const { octokit } = await this.asked();
    const name = `${repository}/${path}@${sha}`;
    try {
      const { data } = await octokit.rest.repos.getContent({ ...parts(repository), path, ref: sha });
      this.open.add(repository);
      return textOf(name, data);
    } catch (error) {
      if (error instanceof ConfigError) throw error;
      if (statusOf(error) === 404 && this.open.has(repository)) return undefined;
      throw this.refusal(name, repository, error);
    }
  };

  readonly isOwn = async ({ repository, sha }: RemoteFile): Promise<boolean | undefined> => {
    const { octokit, log } = await this.asked();
    // One more try is enough: without an answer the run goes on.
    const request = { retries: 1 };
    try {
      const { data } = await octokit.rest.repos.get({ ...parts(repository), request });
      const basehead = `${data.default_branch}...${sha}`;
      const range = { ...parts(repository), basehead, per_page: 1, request };
      const { status } = (await octokit.rest.repos.compareCommitsWithBasehead(range)).data;
      if (status === undefined) throw new Error("the comparison says nothing");
      return status === "behind" || status === "identical";
    } catch (error) {
      log.info(`whether ${sha} is a commit of ${repository} itself is not known: ${failureOf(error)}`);
      return undefined;
    }
  };

  private async asked(): Promise<GitHubClient> {
    const client = await this.client();
    if (client) return client;
    throw new ConfigError(
      "there is no token to read the policy of another repository with",
      "Give the input `token` or `policy-token`.",
    );
  }

  /** A refusal is for the user to mend; anything else is a run that knows nothing, and says so. */
  private refusal(name: string, repository: string, error: unknown): Error {
    const status = statusOf(error);
    const failure = failureOf(error);
    const isLimit = /rate limit/i.test(failure);
    if (!isLimit && [401, 403, 404, 409, 422].includes(status)) {
      const what = status === 404 ? "it is not there, or the token may not see it" : "GitHub refuses it";
      const message = `the policy ${name} cannot be read with the token of the input \`${this.setting}\`: ${what}: ${failure}`;
      return new ConfigError(message, remedy(repository, this.setting));
    }
    const message = `the policy ${name} could not be read: ${failure}`;
    return new DidNotRunError(message, "Run it again: without its policy nothing is judged.", { cause: error });
  }
}

const parts = (repository: string): { owner: string; repo: string } => {
  const [owner = "", repo = ""] = repository.split("/");
  return { owner, repo };
};

/** The text in an answer of `repos/get-content`. Throws a ConfigError for what is no file. */
function textOf(name: string, data: unknown): string {
  const { type, encoding, content } = (Array.isArray(data) ? { type: "folder" } : (data ?? {})) as Record<
    string,
    unknown
  >;
  if (typeof type !== "string") throw new Error("the answer is no file");
  if (type !== "file") {
    throw new ConfigError(`the policy ${name} is a ${type}`, "Name the file itself.");
  }
  if (encoding !== "base64" || typeof content !== "string") {
    throw new ConfigError(`the policy ${name} is larger than ${largest}`, "Make it smaller.");
  }
  return new TextDecoder().decode(Buffer.from(content, "base64"));
}

/**
 * Reads policies of other repositories with a client that is made at the first use. `setting` names the token in errors. It throws a
 * ConfigError for what is not there or may not be seen, with what to do, and a DidNotRunError where GitHub gives no answer.
 */
export const githubPolicies = (
  client: () => Promise<GitHubClient | undefined>,
  setting: TokenSetting,
): RemotePolicies => new GitHubPolicies(client, setting);
