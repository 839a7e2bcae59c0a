import * as core from "@actions/core";
import { didNotRun } from "../conclude.ts";
import { messageOf } from "../core/errors.ts";
import type { Report } from "../core/report.ts";
import type { GitHubClient } from "../github/client.ts";
import type { Environment, Target } from "../github/event.ts";
import { artifactOf, downloadArtifact } from "../github/publish/artifact.ts";
import { reportMember } from "../github/publish/artifact-member.ts";
import { NotPublished } from "../github/publish/not-published.ts";
import { type ScannedPull, type ScanRun, scannedPull, scanRunOf, unvouched } from "../github/publish/workflow-run.ts";
import { terminalText } from "../report/escape.ts";
import { verifiedReport } from "../report/verified.ts";
import { rules } from "../rules/index.ts";
import type { Settings } from "../settings.ts";
import { version } from "../version.ts";
import type { Deliveries } from "./sinks/delivery.ts";
import { deliver } from "./sinks/index.ts";

/** What a run that publishes is made of. */
export interface Publishing {
  readonly settings: Settings;
  /** The payload of the event `workflow_run`. */
  readonly payload: unknown;
  readonly env: Environment;
  /** `owner/name` that the run is in. */
  readonly repository: string;
  readonly client: () => Promise<GitHubClient | undefined>;
}

/** What a run that publishes leaves. */
export interface Published extends Deliveries {
  /** What was published; a report that did not run where nothing was. */
  readonly report: Report;
}

/** A report that may be published, and where it belongs. */
interface Checked {
  readonly run: ScanRun;
  readonly pull: ScannedPull;
  readonly report: Report;
}

/** Reads the report in an artifact's bytes. Throws a NotPublished when it is not one, or one of another commit. */
async function readReport(bytes: Uint8Array, run: ScanRun): Promise<Report> {
  const text = await reportMember(bytes);
  let report: Report;
  try {
    report = verifiedReport(text, rules);
  } catch (error) {
    throw new NotPublished(`the report of the scan is refused: ${messageOf(error)}`, true);
  }
  if (report.commit === run.headSha) return report;
  throw new NotPublished(`the report of the scan is refused: it is not of the commit ${run.headSha}`, true);
}

/** Who made a report, in a line; on top of it, where nothing vouches for it. */
function marked(report: Report, run: ScanRun, doubt: string | undefined): Report {
  const maker = `Scanned by the pull request's own workflow run ${run.id}, attempt ${run.attempt}`;
  if (doubt === undefined) {
    const message = `${maker}; it changes no workflow, and the report was checked before it was published here`;
    return { ...report, notices: [{ level: "notice", message }, ...report.notices] };
  }
  const message = `${maker}, and ${doubt}: nothing vouches for this report`;
  // A stranger who rewrites the workflow must neither turn our own comment green nor close alerts.
  if (run.fork && (report.verdict === "pass" || report.verdict === "no-skills")) {
    const reasons = [`${message}, which finds nothing to stop`];
    return { ...didNotRun(reasons, report.head, version), commit: run.headSha };
  }
  return { ...report, reasons: [message, ...report.reasons] };
}

/** All that must be true before anything is posted. Throws a NotPublished at the first that is not. */
async function checked({ settings, payload, repository, client }: Publishing): Promise<Checked> {
  const run = scanRunOf(payload, repository);
  const api = await client();
  if (!api) throw new NotPublished("there is no token; give the input `token`", true);
  const pull = await scannedPull(api, run);
  const artifact = await artifactOf(api, run, settings.artifact);
  const report = await readReport(await downloadArtifact(api, artifact), run);
  return { run, pull, report: marked(report, run, await unvouched(api, pull)) };
}

const targetOf = ({ pull }: Checked, repository: string): Target => ({
  kind: "pull-request",
  repository,
  headSha: pull.headSha,
  ref: `refs/pull/${pull.number}/head`,
  base: { kind: "none" },
  scope: "changed",
  policyFrom: "base",
  pull,
  uploads: true,
  notices: [],
});

async function sent(publishing: Publishing, found: Checked): Promise<Published> {
  const { settings, env, repository, client } = publishing;
  const { run, report } = found;
  if (report.verdict === "did-not-run") core.notice(terminalText(report.reasons.join("; ")));
  const target = targetOf(found, repository);
  const delivery = {
    report,
    settings,
    target,
    analysis: { ref: target.ref, sha: target.headSha },
    // The comment is the scan's, not the publisher's: of two publishers the one of the later scan has the last word.
    env: { ...env, GITHUB_RUN_ID: String(run.id), GITHUB_RUN_ATTEMPT: String(run.attempt) },
    client,
    situation: "publisher",
  } as const;
  return { report, ...(await deliver(delivery)) };
}

/**
 * Publishes what the run of a pull request scanned: takes the JSON report from its artifact, trusts nothing in it, and sends it to
 * the comment and to code scanning. What stands in the way is one line in the log, a warning where something is wrong.
 * Throws a DidNotRunError when the event is not what GitHub documents.
 */
export async function publish(publishing: Publishing): Promise<Published> {
  try {
    return await sent(publishing, await checked(publishing));
  } catch (error) {
    if (!(error instanceof NotPublished)) throw error;
    const line = terminalText(`nothing was published: ${error.message}`);
    if (error.fault) core.warning(line);
    else core.notice(line);
    const report = didNotRun([line], publishing.env["GITHUB_SHA"] ?? "", version);
    return { report, delivered: {}, troubles: error.fault ? [line] : [] };
  }
}
