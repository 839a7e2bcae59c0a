import type { ChangedFile, Commit, TreeEntry } from "./git-directory.ts";
import { encodedPath, type State, timestamp } from "./state.ts";
import type { PullRequest, StoredComment } from "./types.ts";

/** Values as GitHub's API shows them; the contract decides whether a shape is right. */

export function userShape(state: State, login: string, type: "Bot" | "User" | "Organization") {
  const id = 1 + login.length;
  const api = `${state.origin}/users/${encodeURIComponent(login)}`;
  return {
    login,
    id,
    node_id: `U_${id}`,
    avatar_url: `https://avatars.githubusercontent.com/u/${id}`,
    gravatar_id: "",
    url: api,
    html_url: `https://github.com/${encodeURIComponent(login)}`,
    followers_url: `${api}/followers`,
    following_url: `${api}/following{/other_user}`,
    gists_url: `${api}/gists{/gist_id}`,
    starred_url: `${api}/starred{/owner}{/repo}`,
    subscriptions_url: `${api}/subscriptions`,
    organizations_url: `${api}/orgs`,
    repos_url: `${api}/repos`,
    events_url: `${api}/events{/privacy}`,
    received_events_url: `${api}/received_events`,
    type,
    site_admin: false,
    user_view_type: "public",
  };
}

/** The owner of a personal access token, as `GET /user` answers. */
export function publicUserShape(state: State, login: string) {
  const nothing = { name: null, company: null, blog: null, location: null, email: null, hireable: null, bio: null };
  const counts = { public_repos: 1, public_gists: 0, followers: 0, following: 0 };
  return {
    ...userShape(state, login, "User"),
    ...nothing,
    ...counts,
    created_at: timestamp(),
    updated_at: timestamp(),
  };
}

export function commentShape(state: State, comment: StoredComment) {
  return {
    id: comment.id,
    node_id: `IC_${comment.id}`,
    url: `${state.api}/issues/comments/${comment.id}`,
    html_url: `${state.web}/pull/${comment.issue}#issuecomment-${comment.id}`,
    issue_url: `${state.api}/issues/${comment.issue}`,
    user: userShape(state, comment.login, comment.type),
    created_at: comment.created,
    updated_at: comment.updated,
    author_association: comment.type === "Bot" ? "NONE" : "CONTRIBUTOR",
    body: comment.body,
    performed_via_github_app: null,
  };
}

/** Addresses that every repository carries: field, and what follows the repository's own address. */
const repositoryUrls: Readonly<Record<string, string>> = {
  archive_url: "/{archive_format}{/ref}",
  assignees_url: "/assignees{/user}",
  blobs_url: "/git/blobs{/sha}",
  branches_url: "/branches{/branch}",
  collaborators_url: "/collaborators{/collaborator}",
  comments_url: "/comments{/number}",
  commits_url: "/commits{/sha}",
  compare_url: "/compare/{base}...{head}",
  contents_url: "/contents/{+path}",
  contributors_url: "/contributors",
  deployments_url: "/deployments",
  downloads_url: "/downloads",
  events_url: "/events",
  forks_url: "/forks",
  git_commits_url: "/git/commits{/sha}",
  git_refs_url: "/git/refs{/sha}",
  git_tags_url: "/git/tags{/sha}",
  hooks_url: "/hooks",
  issue_comment_url: "/issues/comments{/number}",
  issue_events_url: "/issues/events{/number}",
  issues_url: "/issues{/number}",
  keys_url: "/keys{/key_id}",
  labels_url: "/labels{/name}",
  languages_url: "/languages",
  merges_url: "/merges",
  milestones_url: "/milestones{/number}",
  notifications_url: "/notifications{?since,all,participating}",
  pulls_url: "/pulls{/number}",
  releases_url: "/releases{/id}",
  stargazers_url: "/stargazers",
  statuses_url: "/statuses/{sha}",
  subscribers_url: "/subscribers",
  subscription_url: "/subscription",
  tags_url: "/tags",
  teams_url: "/teams",
  trees_url: "/git/trees{/sha}",
};

const repositoryFlags = {
  has_issues: true,
  has_projects: false,
  has_wiki: false,
  has_pages: false,
  has_downloads: true,
  has_discussions: false,
  archived: false,
  disabled: false,
};

const repositoryCounts = {
  forks: 0,
  forks_count: 0,
  open_issues: 1,
  open_issues_count: 1,
  size: 1,
  stargazers_count: 0,
  watchers: 0,
  watchers_count: 0,
  network_count: 0,
  subscribers_count: 0,
};

/** A repository by `owner/name`: the emulated one, or a fork of it. */
export function repositoryShape(state: State, fullName: string) {
  const [owner = "", name = ""] = fullName.split("/");
  const api = `${state.origin}/repos/${fullName}`;
  const web = `https://github.com/${fullName}`;
  return {
    id: fullName.length,
    node_id: `R_${fullName.length}`,
    name,
    full_name: fullName,
    private: state.options.private ?? true,
    visibility: (state.options.private ?? true) ? "private" : "public",
    owner: userShape(state, owner, "Organization"),
    fork: fullName !== `${state.options.owner}/${state.options.repository}`,
    description: null,
    homepage: null,
    language: null,
    license: null,
    mirror_url: null,
    default_branch: "main",
    url: api,
    html_url: web,
    clone_url: `${web}.git`,
    git_url: `git://github.com/${fullName}.git`,
    ssh_url: `git@github.com:${fullName}.git`,
    svn_url: web,
    pushed_at: timestamp(),
    created_at: timestamp(),
    updated_at: timestamp(),
    ...repositoryFlags,
    ...repositoryCounts,
    ...Object.fromEntries(Object.entries(repositoryUrls).map(([field, tail]) => [field, api + tail])),
  };
}

function sideShape(state: State, fullName: string, ref: string, sha: string) {
  const [owner = ""] = fullName.split("/");
  const user = userShape(state, owner, "Organization");
  return { label: `${owner}:${ref}`, ref, sha, user, repo: repositoryShape(state, fullName) };
}

function pullLinks(state: State, pull: PullRequest) {
  const api = `${state.api}/pulls/${pull.number}`;
  const issue = `${state.api}/issues/${pull.number}`;
  const web = `${state.web}/pull/${pull.number}`;
  const urls = {
    url: api,
    html_url: web,
    diff_url: `${web}.diff`,
    patch_url: `${web}.patch`,
    issue_url: issue,
    commits_url: `${api}/commits`,
    review_comments_url: `${api}/comments`,
    review_comment_url: `${state.api}/pulls/comments{/number}`,
    comments_url: `${issue}/comments`,
    statuses_url: `${state.api}/statuses/${pull.head}`,
  };
  const link = (href: string) => ({ href });
  const _links = {
    self: link(api),
    html: link(web),
    issue: link(issue),
    comments: link(urls.comments_url),
    review_comments: link(urls.review_comments_url),
    review_comment: link(urls.review_comment_url),
    commits: link(urls.commits_url),
    statuses: link(urls.statuses_url),
  };
  return { ...urls, _links };
}

export function pullShape(state: State, pull: PullRequest, files: readonly ChangedFile[], commits: number) {
  const sum = (count: (file: ChangedFile) => number) => files.reduce((total, file) => total + count(file), 0);
  const comments = state.comments.filter((comment) => comment.issue === pull.number).length;
  const nothing = {
    assignee: null,
    milestone: null,
    closed_at: null,
    merged_at: null,
    merged_by: null,
    auto_merge: null,
  };
  return {
    id: pull.number,
    node_id: `PR_${pull.number}`,
    number: pull.number,
    state: pull.state ?? "open",
    locked: false,
    draft: false,
    title: pull.title,
    body: null,
    labels: [],
    user: userShape(state, pull.author, "User"),
    author_association: "CONTRIBUTOR",
    created_at: timestamp(),
    updated_at: timestamp(),
    merge_commit_sha: pull.merge,
    merged: false,
    mergeable: true,
    mergeable_state: "clean",
    maintainer_can_modify: false,
    comments,
    review_comments: 0,
    commits,
    additions: sum((file) => file.additions),
    deletions: sum((file) => file.deletions),
    changed_files: files.length,
    base: sideShape(state, `${state.options.owner}/${state.options.repository}`, pull.baseRef, pull.base),
    head: sideShape(state, pull.headRepository, pull.headRef, pull.head),
    ...nothing,
    ...pullLinks(state, pull),
  };
}

/** A changed file; GitHub leaves the patch out when it is large (400 kB here) or binary. */
export function changedFileShape(state: State, file: ChangedFile, head: string) {
  const path = encodedPath(file.path);
  return {
    sha: file.sha,
    filename: file.path,
    status: file.status,
    additions: file.additions,
    deletions: file.deletions,
    changes: file.additions + file.deletions,
    blob_url: `${state.web}/blob/${head}/${path}`,
    raw_url: `${state.web}/raw/${head}/${path}`,
    contents_url: `${state.api}/contents/${path}?ref=${head}`,
    ...(file.patch !== undefined && file.patch.length < 400_000 ? { patch: file.patch } : {}),
    ...(file.previousPath === undefined ? {} : { previous_filename: file.previousPath }),
  };
}

export function treeEntryShape(state: State, { path, mode, type, sha, size }: TreeEntry) {
  const address = { blob: `${state.api}/git/blobs/${sha}`, tree: `${state.api}/git/trees/${sha}`, commit: undefined };
  const url = address[type];
  return { path, mode, type, sha, ...(size === undefined ? {} : { size }), ...(url === undefined ? {} : { url }) };
}

const unsigned = { verified: false, reason: "unsigned", signature: null, payload: null, verified_at: null };

const parentShapes = (state: State, commit: Commit) =>
  commit.parents.map((sha) => ({
    sha,
    url: `${state.api}/git/commits/${sha}`,
    html_url: `${state.web}/commit/${sha}`,
  }));

const personShape = ({ author, email, date }: Commit) => ({ name: author, email, date });

/** A commit as git/get-commit answers it. */
export function gitCommitShape(state: State, commit: Commit) {
  return {
    sha: commit.sha,
    node_id: `C_${commit.sha}`,
    url: `${state.api}/git/commits/${commit.sha}`,
    html_url: `${state.web}/commit/${commit.sha}`,
    author: personShape(commit),
    committer: personShape(commit),
    tree: { sha: commit.tree, url: `${state.api}/git/trees/${commit.tree}` },
    message: commit.message,
    parents: parentShapes(state, commit),
    verification: unsigned,
  };
}

/** A commit as compare lists it. */
export function commitShape(state: State, commit: Commit) {
  const url = `${state.api}/commits/${commit.sha}`;
  return {
    url,
    sha: commit.sha,
    node_id: `C_${commit.sha}`,
    html_url: `${state.web}/commit/${commit.sha}`,
    comments_url: `${url}/comments`,
    commit: {
      url: `${state.api}/git/commits/${commit.sha}`,
      author: personShape(commit),
      committer: personShape(commit),
      message: commit.message,
      comment_count: 0,
      tree: { sha: commit.tree, url: `${state.api}/git/trees/${commit.tree}` },
      verification: unsigned,
    },
    author: null,
    committer: null,
    parents: parentShapes(state, commit),
  };
}

/** A file or folder as repos/get-content answers it, without its content. */
export function contentShape(state: State, entry: TreeEntry, path: string, ref: string) {
  const self = `${state.api}/contents/${encodedPath(path)}?ref=${ref}`;
  const git = entry.type === "tree" ? `${state.api}/git/trees/${entry.sha}` : `${state.api}/git/blobs/${entry.sha}`;
  const web = `${state.web}/blob/${ref}/${encodedPath(path)}`;
  const download = entry.type === "tree" ? null : `${state.web}/raw/${ref}/${encodedPath(path)}`;
  return {
    name: path.split("/").pop() ?? path,
    path,
    sha: entry.sha,
    size: entry.size ?? 0,
    type: entry.type === "tree" ? "dir" : entry.type === "commit" ? "submodule" : "file",
    url: self,
    html_url: web,
    git_url: git,
    download_url: download,
    _links: { self, git, html: web },
  };
}
