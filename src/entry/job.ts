import * as core from "@actions/core";
import { didNotRun } from "../conclude.ts";
import { ConfigError, DidNotRunError, messageOf } from "../core/errors.ts";
import type { Report } from "../core/report.ts";
import type { Log } from "../github/client.ts";
import { situationOf } from "../github/delivery.ts";
import { type Environment, targetOf } from "../github/event.ts";
import { type Delivered, outputsOf } from "../outputs.ts";
import { terminalText } from "../report/escape.ts";
import { text } from "../report/text.ts";
import { sentence } from "../report/words.ts";
import { rules } from "../rules/index.ts";
import type { Settings } from "../settings.ts";
import { emptyPart } from "../shard.ts";
import { version } from "../version.ts";
import { serverOf, workspaceOf } from "./environment.ts";
import { readEvent } from "./event-file.ts";
import { withSecondOpinions } from "./opinions.ts";
import { actionPolicies } from "./policy/api.ts";
import { type Ran, type Run, scanTarget } from "./run.ts";
import { deliver } from "./sinks/index.ts";
import { preflightLine } from "./sinks/preflight.ts";

/** Log lines as the runner takes them. */
export const log: Log = {
  info: (line) => core.info(terminalText(line)),
  warning: (line) => core.warning(terminalText(line)),
};

/** What a job of the action is made of. */
export interface Job {
  readonly env: Environment;
  /** Reads the inputs; throws a ConfigError at one that is wrong. */
  readonly settings: () => Settings;
  /** The API of a repository for a token; nothing is loaded before it is asked for. */
  readonly clientOf: (token: string | undefined, repository: string) => Run["client"];
  /** The file of the entry: what the threads of a large scan run. */
  readonly entry?: URL;
}

/** Scans; an error becomes a report that says so, for what was said before is out of date. A publisher asks the report what it is of. */
async function scanned(run: Run): Promise<Ran> {
  const commit = run.target.headSha;
  try {
    const { report, ...rest } = await scanTarget(run);
    return { ...rest, report: { ...report, commit } };
  } catch (error) {
    const known = error instanceof ConfigError || error instanceof DidNotRunError;
    if (!known) core.debug(error instanceof Error ? (error.stack ?? "") : "");
    const reasons = [...messageOf(error).split("\n"), known ? error.remedy : "This is a bug: please report it."];
    const { shard } = run.settings;
    return { report: { ...didNotRun(reasons, commit, version), commit, ...(shard && { shard: emptyPart(shard) }) } };
  }
}

function setOutputs(report: Report, delivered: Delivered): void {
  for (const [name, value] of Object.entries(outputsOf(report, delivered))) core.setOutput(name, value);
}

/** Red for a sink that failed, where that was asked for. */
function concludeSinks(troubles: readonly string[], settings: Settings): void {
  if (!settings["fail-on-sink-error"] || troubles.length === 0) return;
  core.setFailed(`Skill Scan could not deliver what was asked for: ${troubles.join("; ")}`);
}

/** The check is red exactly when the verdict says so, or when a sink failed and that was asked for. Of a part only when that did not run. */
function conclude(report: Report, troubles: readonly string[], settings: Settings): void {
  const reasons = report.reasons.map((reason) => terminalText(reason));
  if (report.verdict === "fail" && !report.shard) core.setFailed(`Skill Scan fails this: ${reasons.join("; ")}`);
  else if (report.verdict === "did-not-run")
    core.setFailed(`Skill Scan did not run, so nothing is known: ${reasons.map(sentence).join(" ")}`);
  else concludeSinks(troubles, settings);
}

/** Publishes what another run scanned. Never red for what that found: the pull request's own check says so. */
async function runPublisher({ env, clientOf }: Job, settings: Settings, payload: unknown): Promise<void> {
  const { publish } = await import("./publish.ts");
  const repository = env["GITHUB_REPOSITORY"] ?? "";
  const client = clientOf(settings.token, repository);
  const { report, delivered, troubles } = await publish({ settings, payload, env, repository, client });
  if (report.verdict !== "did-not-run") core.info(text(report, { rules, color: false }));
  setOutputs(report, delivered);
  concludeSinks(troubles, settings);
}

async function runScan({ env, clientOf, entry }: Job, settings: Settings, payload: unknown): Promise<void> {
  const target = targetOf(env["GITHUB_EVENT_NAME"] ?? "", payload, env);
  const client = clientOf(settings.token, target.repository);
  const workspace = workspaceOf(env);
  if (target.kind !== "nothing") log.info(preflightLine(settings, situationOf(target)));
  const ran = await scanned({
    settings,
    target,
    workspace,
    server: serverOf(env),
    client,
    policies: actionPolicies(settings, client, (token) => clientOf(token, target.repository)),
    log,
    ...(entry && { entry }),
  });
  const { analysis, offers, excerpts } = ran;
  const report = await withSecondOpinions(ran.report, settings, workspace);
  core.info(text(report, { rules, color: false }));
  const { delivered, troubles } =
    target.kind === "nothing"
      ? { delivered: {}, troubles: [] }
      : await deliver({
          report,
          settings,
          target,
          analysis,
          env,
          client,
          ...(offers && { offers }),
          ...(excerpts && { excerpts }),
        });
  setOutputs(report, delivered);
  conclude(report, troubles, settings);
}

async function run(job: Job): Promise<void> {
  const settings = job.settings();
  const payload = await readEvent(job.env);
  return job.env["GITHUB_EVENT_NAME"] === "workflow_run"
    ? runPublisher(job, settings, payload)
    : runScan(job, settings, payload);
}

/** The one place that catches: a mistake of the user's is a line and a remedy. */
function stop(error: unknown): void {
  const known = error instanceof ConfigError || error instanceof DidNotRunError;
  const lines = messageOf(error)
    .split("\n")
    .map((line) => terminalText(line));
  const remedy = known ? error.remedy : "This is a bug: please report it.";
  if (!known) core.debug(error instanceof Error ? (error.stack ?? "") : "");
  core.setOutput("verdict", "did-not-run");
  core.setFailed(`Skill Scan did not run: ${lines.join("\n")}\n${terminalText(remedy)}`);
}

/** Runs a job: scans or publishes, delivers, sets the outputs and the colour of the check. Never throws: what went wrong is a red check. */
export const runJob = (job: Job): Promise<void> => run(job).catch(stop);
