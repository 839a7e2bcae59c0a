import { changedFileShape, pullShape } from "../shapes.ts";
import type { Handler } from "../types.ts";
import { paged } from "./paging.ts";

/** Files that pulls/list-files lists at most, from its description. */
const listedFiles = 3_000;

export const getPull: Handler = async ({ path }, state) => {
  const pull = state.pull(path["pull_number"]);
  const { git } = state.options;
  const files = await git.changes(await git.mergeBase(pull.base, pull.head), pull.head);
  const { right } = await git.divergence(pull.base, pull.head);
  return { status: 200, data: pullShape(state, pull, files, right.length) };
};

export const listFiles: Handler = async (exchange, state) => {
  const pull = state.pull(exchange.path["pull_number"]);
  const { git } = state.options;
  const files = await git.changes(await git.mergeBase(pull.base, pull.head), pull.head);
  const { page, headers } = paged(files.slice(0, listedFiles), exchange);
  return { status: 200, data: page.map((file) => changedFileShape(state, file, pull.head)), headers };
};
