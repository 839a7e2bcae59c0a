import path from "node:path";
import { didNotRun } from "../conclude.ts";
import { DidNotRunError, messageOf } from "../core/errors.ts";
import type { Excerpts } from "../core/excerpt.ts";
import type { Report } from "../core/report.ts";
import { excerptsOf } from "../excerpts.ts";
import { GitRepository } from "../files/git.ts";
import { type GateInput, gate } from "../gate.ts";
import type { GitHubClient, Log } from "../github/client.ts";
import type { Target } from "../github/event.ts";
import { type Offers, offersOf } from "../offers.ts";
import type { Policy } from "../policy/policy.ts";
import type { RemotePolicies } from "../policy/remote.ts";
import { exceptionsPath } from "../policy/suppressions.ts";
import { selectionOf } from "../selection.ts";
import type { Settings } from "../settings.ts";
import { emptyPart } from "../shard.ts";
import { version } from "../version.ts";
import { mergedFrom } from "./merge.ts";
import { guardNotices, withApproved } from "./policy/exceptions.ts";
import { candidatesOf, loadPolicy, policyChanges } from "./policy/load.ts";
import { wideningOf } from "./policy/widening.ts";
import { remoteTrees, whyUnread } from "./remote.ts";
import { withScan } from "./scanning/index.ts";
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
  /** What reads policies of other repositories. */
  readonly policies?: RemotePolicies;
  readonly log: Log;
  /** The file of the entry: what the threads of a large scan run. Without it one thread does it all. */
  readonly entry?: URL;
}

/** A report, and what an analysis of it is of. */
export interface Ran {
  readonly report: Report;
  readonly analysis?: Trees["analysis"];
  /** Edits for what was found, where suggestions are wanted. */
  readonly offers?: Offers;
  /** Source lines for the HTML report. */
  readonly excerpts?: Excerpts;
}

/** A run that has nothing to scan: a pass in its own words. */
const nothingToScan = ({ target, settings: { shard } }: Run): Report => ({
  ...didNotRun([], target.headSha, version),
  verdict: "no-skills",
  reasons: target.notices,
  compared: true,
  ...(shard && { shard: emptyPart(shard) }),
});

/** A preset in its place may be milder than what the repository decided. */
const missingPolicy = (): DidNotRunError =>
  new DidNotRunError(
    "the base branch could not be read, and with it the policy that judges this change",
    "Give the input `token` (one that reads the repository is enough), or check out with `fetch-depth: 0`.",
  );

/** The policy judges from where the pull request cannot reach: base, or for the repository's own commits head. */
async function judgedBy(run: Run, trees: Trees) {
  const { settings, target, policies } = run;
  if (target.policyFrom === "head")
    return { policy: await loadPolicy(trees.head, settings, true, policies), notices: [] };
  const { judge, base = judge, head } = trees;
  if (!base || !judge) throw missingPolicy();
  // A policy that only head has is not wrong, it is new: it takes effect after the merge.
  const isNew = (await head.list()).some(({ path }) => path === settings.policy);
  const policy = await loadPolicy(judge, settings, !isNew, policies);
  const notices = [
    ...(await policyChanges(base, head, policy, settings, policies)),
    ...(await guardNotices(base, head)),
  ];
  if (!target.pull) return { policy, notices };
  const { pull } = target;
  const approved = await withApproved({ base: judge, head, policy, pull, client: run.client });
  return { policy: approved.policy, notices: [...notices, ...approved.notices] };
}

/** What of a change a scan takes in: of one that touches what decides about it, all skills, though only what it changes gates. */
async function scopeOf({ settings, target }: Run, { head, base }: Trees, policy: Policy) {
  const { scope } = target;
  if (scope === "all" || !base) return { scope, notices: [] };
  const judges = [
    ...policy.files,
    exceptionsPath,
    ...candidatesOf(settings),
    ...(target.workflow === undefined ? [] : [target.workflow]),
  ];
  const widening = await wideningOf(base, head, judges);
  return widening ? ({ scope: "all", onlyChangesGate: true, notices: [widening] } as const) : { scope, notices: [] };
}

/** The lock counts from where the policy does. */
function lockOf({ target }: Run, { head, judge }: Trees): Pick<GateInput, "lockFrom"> {
  const lockFrom = target.policyFrom === "head" ? head : judge;
  return lockFrom === undefined ? {} : { lockFrom };
}

async function scanTrees(run: Run, trees: Trees): Promise<{ readonly report: Report; readonly policy: Policy }> {
  const { settings, target } = run;
  const { policy, notices } = await judgedBy(run, trees);
  const { notices: widening, ...scope } = await scopeOf(run, trees, policy);
  const input: GateInput = {
    head: trees.head,
    ...(trees.base && { base: trees.base }),
    wantBase: target.base.kind !== "none",
    ...lockOf(run, trees),
    ...scope,
    policy,
    today: today(),
    toolVersion: version,
    ...(target.pull?.fork && { fork: true }),
    ...(settings.shard && { shard: settings.shard }),
    ...selectionOf(settings),
    notices: [
      ...target.notices.map((message) => ({ level: "notice", message }) as const),
      ...trees.notices,
      ...widening,
      ...notices,
    ],
  };
  if (settings.merge !== undefined) {
    return { report: await mergedFrom(path.resolve(run.workspace, settings.merge), input), policy };
  }
  // A pull request gets no results from elsewhere: whoever can write to the cache could write it a clean one.
  const isTrusted = target.policyFrom === "head" && settings.cache !== undefined;
  const cache = isTrusted ? path.resolve(run.workspace, settings.cache) : undefined;
  const { entry, workspace: scanned, log } = run;
  const report = await withScan({ entry, cache, scanned, log: (line) => log.info(line) }, (scan) =>
    gate({ ...input, ...scan }),
  );
  // One file is a gap that the policy judges; of none nothing is known.
  const unread = whyUnread(trees.head);
  if (unread) throw unread;
  return { report, policy };
}

/** Edits for the findings of a pull request, where its setting asks for them. That none can be made costs no verdict. */
async function offersIn(
  { settings, target, log }: Run,
  { head }: Trees,
  { report, policy }: { readonly report: Report; readonly policy: Policy },
): Promise<Offers | undefined> {
  if (!settings.suggestions || !target.pull) return undefined;
  try {
    return await offersOf(head, report, settings, policy.custom ? { custom: policy.custom } : {});
  } catch (error) {
    log.warning(`no fixes could be made: ${messageOf(error)}`);
    return undefined;
  }
}

/** Source lines for the HTML report. Over the API each file is a request, so only where a page is asked for. That there are none costs no verdict. */
async function excerptsIn({ settings, log }: Run, { head }: Trees, report: Report, isLocal: boolean) {
  if (!isLocal && settings["html-file"] === undefined) return undefined;
  try {
    return await excerptsOf(head, report);
  } catch (error) {
    log.warning(`the HTML report has no source lines: ${messageOf(error)}`);
    return undefined;
  }
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
    const scanned = await scanTrees(run, trees);
    const { report } = scanned;
    const offers = await offersIn(run, trees, scanned);
    const excerpts =
      settings.merge === undefined ? await excerptsIn(run, trees, report, repository !== undefined) : undefined;
    return { report, analysis: trees.analysis, ...(offers && { offers }), ...(excerpts && { excerpts }) };
  } finally {
    repository?.close();
  }
}
