import type { Report } from "../core/report.ts";
import { GitRepository } from "../files/git.ts";
import { didNotRun, gate } from "../gate.ts";
import type { GitHubClient, Log } from "../github/client.ts";
import type { Target } from "../github/event.ts";
import type { Settings } from "../settings.ts";
import { version } from "../version.ts";
import { loadPolicy, policyChanges } from "./policy.ts";
import { pooled } from "./pool.ts";
import { remoteTrees } from "./remote.ts";
import { today } from "./today.ts";
import { findTrees, type Trees } from "./trees.ts";

/** What a run of the action is made of. */
export interface Run {
  readonly settings: Settings;
  readonly target: Target;
  /** Folder of the checkout. */
  readonly workspace: string;
  /** Address of the GitHub server: where the token may be sent to. */
  readonly server: string;
  readonly client: () => Promise<GitHubClient | undefined>;
  readonly log: Log;
  /** The file of the entry: what the threads of a large scan run. Without it one thread does it all. */
  readonly entry?: URL;
}

/** A report, and what an analysis of it is of. */
export interface Ran {
  readonly report: Report;
  readonly analysis?: Trees["analysis"];
}

/** A run that has nothing to scan: a pass in its own words. */
const nothingToScan = ({ target }: Run): Report => ({
  ...didNotRun([], target.headSha, version),
  verdict: "no-skills",
  reasons: target.notices,
  compared: true,
});

/** The policy judges from where the pull request cannot reach: base, or for the repository's own commits head. */
async function judgedBy(run: Run, trees: Trees) {
  const { settings, target } = run;
  if (target.policyFrom === "head") return { policy: await loadPolicy(trees.head, settings, true), notices: [] };
  if (!trees.base) {
    const policy = await loadPolicy(undefined, settings, false);
    const message = `the policy of base could not be read, so the preset ${policy.preset} judges`;
    return { policy, notices: [{ level: "warning", message } as const] };
  }
  // A policy that only head has is not wrong, it is new: it takes effect after the merge.
  const isNew = (await trees.head.list()).some(({ path }) => path === settings.policy);
  const policy = await loadPolicy(trees.base, settings, !isNew);
  return { policy, notices: await policyChanges(trees.base, trees.head, policy, settings) };
}

async function scanTrees(run: Run, trees: Trees): Promise<Report> {
  const { settings, target } = run;
  const { policy, notices } = await judgedBy(run, trees);
  return gate({
    head: trees.head,
    ...(run.entry && { scan: pooled({ entry: run.entry }) }),
    ...(trees.base && { base: trees.base }),
    wantBase: target.base.kind !== "none",
    scope: target.scope,
    policy,
    path: settings.path,
    include: settings.include,
    exclude: settings.exclude,
    surfaces: settings.surfaces,
    today: today(),
    toolVersion: version,
    notices: [
      ...target.notices.map((message) => ({ level: "notice", message }) as const),
      ...trees.notices,
      ...notices,
    ],
  });
}

/**
 * Scans what an event is about: finds the trees, reads the policy, runs the gate. Opens no socket but the API's.
 * Throws a ConfigError for a mistake in the policy, a DidNotRunError when head cannot be read.
 */
export async function scanTarget(run: Run): Promise<Ran> {
  const { target, client, log, settings } = run;
  if (target.kind === "nothing") return { report: nothingToScan(run) };
  const repository = await GitRepository.open(run.workspace);
  if (!repository) log.info("there is no git repository in the workspace: reading over the API");
  try {
    const places = { repository, remote: remoteTrees(client), token: settings.token, server: run.server, log };
    const trees = await findTrees(target, places);
    return { report: await scanTrees(run, trees), analysis: trees.analysis };
  } finally {
    repository?.close();
  }
}
