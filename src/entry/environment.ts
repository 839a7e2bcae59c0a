import type { Environment } from "../github/event.ts";

/** Address of the GitHub server; another one than GitHub's own is an Enterprise Server's. */
export const serverOf = (env: Environment): string => env["GITHUB_SERVER_URL"] ?? "https://github.com";

/** Folder of the checkout. */
export const workspaceOf = (env: Environment): string => env["GITHUB_WORKSPACE"] ?? process.cwd();

/** The workflow run, and which attempt at it. */
export const runOf = (env: Environment): { readonly id: number; readonly attempt: number } => ({
  id: Number(env["GITHUB_RUN_ID"] ?? 0),
  attempt: Number(env["GITHUB_RUN_ATTEMPT"] ?? 1),
});
