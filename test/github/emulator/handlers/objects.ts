import { gitCommitShape, treeEntryShape } from "../shapes.ts";
import { base64Lines } from "../state.ts";
import type { Handler } from "../types.ts";

export const getTree: Handler = async ({ path, query }, state) => {
  const { git, treeLimit = 100_000 } = state.options;
  const sha = await git.resolve(`${path["tree_sha"]}^{tree}`);
  // Any value asks for it, `0` and `false` too (description of the operation).
  const recursive = query.has("recursive");
  const entries = await git.tree(sha, recursive);
  const truncated = recursive && entries.length > treeLimit;
  const tree = (truncated ? entries.slice(0, treeLimit) : entries).map((entry) => treeEntryShape(state, entry));
  return { status: 200, data: { sha, url: `${state.api}/git/trees/${sha}`, tree, truncated } };
};

export const getBlob: Handler = async ({ path, raw }, state) => {
  const { git } = state.options;
  const sha = await git.resolve(`${path["file_sha"]}^{blob}`);
  const bytes = await git.bytes("cat-file", "blob", sha);
  if (raw) return { status: 200, bytes };
  const url = `${state.api}/git/blobs/${sha}`;
  const data = { sha, node_id: `B_${sha}`, url, size: bytes.length, content: base64Lines(bytes), encoding: "base64" };
  return { status: 200, data };
};

export const getCommit: Handler = async ({ path }, state) => {
  const { git } = state.options;
  const sha = await git.resolve(`${path["commit_sha"]}^{commit}`);
  return { status: 200, data: gitCommitShape(state, await git.commit(sha)) };
};
