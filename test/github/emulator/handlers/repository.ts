import { changedFileShape, commitShape, contentShape, publicUserShape, repositoryShape } from "../shapes.ts";
import { base64Lines } from "../state.ts";
import { ApiError, type Handler, notFound } from "../types.ts";
import { paged } from "./paging.ts";

/** Files on the first page of a comparison, from its description. */
const comparedFiles = 300;
/** Content is left out of repos/get-content above this many bytes, from its description. */
const largestContent = 1 << 20;

export const compare: Handler = async (exchange, state) => {
  const { git } = state.options;
  const [from = "", to = ""] = (exchange.path["basehead"] ?? "").split("...");
  const base = await git.resolve(`${from}^{commit}`);
  const head = await git.resolve(`${to}^{commit}`);
  const mergeBase = await git.mergeBase(base, head).catch(() => {
    throw notFound();
  });
  const { left, right } = await git.divergence(base, head);
  const { page, headers } = paged(right, exchange);
  const commits = await Promise.all(page.map(async (sha) => commitShape(state, await git.commit(sha))));
  const files = await git.changes(mergeBase, head);
  const status =
    left.length > 0 ? (right.length > 0 ? "diverged" : "behind") : right.length > 0 ? "ahead" : "identical";
  const web = `${state.web}/compare/${from}...${to}`;
  const first = Number(exchange.query.get("page") ?? 1) === 1;
  const data = {
    url: `${state.api}/compare/${from}...${to}`,
    html_url: web,
    permalink_url: web,
    diff_url: `${web}.diff`,
    patch_url: `${web}.patch`,
    base_commit: commitShape(state, await git.commit(base)),
    merge_base_commit: commitShape(state, await git.commit(mergeBase)),
    status,
    ahead_by: right.length,
    behind_by: left.length,
    total_commits: right.length,
    commits,
    files: first ? files.slice(0, comparedFiles).map((file) => changedFileShape(state, file, head)) : [],
  };
  return { status: 200, data, headers };
};

export const getContent: Handler = async ({ path, query, raw }, state) => {
  const { git } = state.options;
  const ref = query.get("ref") ?? "refs/heads/main";
  const name = path["path"] ?? "";
  const sha = await git.resolve(`${ref}:${name}`);
  if ((await git.type(sha)) === "tree") {
    const entries = await git.tree(sha, false);
    return { status: 200, data: entries.map((entry) => contentShape(state, entry, `${name}/${entry.path}`, ref)) };
  }
  const bytes = await git.bytes("cat-file", "blob", sha);
  if (raw) return { status: 200, bytes };
  const entry = { path: name, mode: "100644", type: "blob", sha, size: bytes.length } as const;
  const left = bytes.length > largestContent;
  const content = left ? { encoding: "none", content: "" } : { encoding: "base64", content: base64Lines(bytes) };
  return { status: 200, data: { ...contentShape(state, entry, name, ref), ...content } };
};

export const getRepository: Handler = ({ path }, state) => ({
  status: 200,
  data: repositoryShape(state, `${path["owner"]}/${path["repo"]}`),
});

/** The commit that a branch, a tag or an id names. */
export const getRepositoryCommit: Handler = async ({ path }, state) => {
  const { git } = state.options;
  const sha = await git.resolve(`${path["ref"]}^{commit}`);
  return { status: 200, data: { ...commitShape(state, await git.commit(sha)), files: [] } };
};

/** The token of a job belongs to no user: GitHub refuses. */
export const getAuthenticated: Handler = ({ token }, state) => {
  if (token.type === "Bot") throw new ApiError(403, "Resource not accessible by integration");
  return { status: 200, data: publicUserShape(state, token.login) };
};
