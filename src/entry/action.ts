import * as core from "@actions/core";
import { didNotRun } from "../conclude.ts";
import { ConfigError, DidNotRunError, messageOf } from "../core/errors.ts";
import type { Report } from "../core/report.ts";
import type { GitHubClient, Log } from "../github/client.ts";
import { situationOf } from "../github/delivery.ts";
import { type Environment, targetOf } from "../github/event.ts";
import { type Delivered, outputsOf } from "../outputs.ts";
import { terminalText } from "../report/escape.ts";
import { text } from "../report/text.ts";
import { rules } from "../rules/index.ts";
import { checkSettingNames, readSettings, type Settings } from "../settings.ts";
import { emptyPart, settingsOfPart } from "../shard.ts";
import { version } from "../version.ts";
import { readEvent } from "./event-file.ts";
import { withSecondOpinions } from "./opinions.ts";
import { actionPolicies } from "./policies.ts";
import { isPoolWorker } from "./role.ts";
import { type Ran, type Run, scanTarget } from "./run.ts";
import { deliver } from "./sinks/index.ts";
import { preflightLine } from "./sinks/preflight.ts";

const env: Environment = process.env;
const log: Log = { info: (line) => core.info(terminalText(line)), warning: (line) => core.warning(terminalText(line)) };

/** Inputs by name; one that action.yml does not have is an error, since the runner only warns of it. */
function readInputs(): Settings {
  const given = Object.keys(env).filter((name) => name.startsWith("INPUT_"));
  const names = given.map((name) => name.slice("INPUT_".length).toLowerCase());
  checkSettingNames(names, "action");
  const settings = readSettings((name) => core.getInput(name));
  for (const token of [settings.token, settings["policy-token"]]) if (token !== undefined) core.setSecret(token);
  return settingsOfPart(settings);
}

/** The API client, made at the first use, since Octokit is most of the start-up; undefined without a token. */
function lazyClient(token: string | undefined, repository: string): Run["client"] {
  let client: Promise<GitHubClient> | undefined;
  if (token === undefined) return async () => undefined;
  const baseUrl = env["GITHUB_API_URL"] ?? "https://api.github.com";
  const make = async (): Promise<GitHubClient> => {
    const { createClient } = await import("../github/client.ts");
    return createClient({ token, baseUrl, repository, version, log });
  };
  return () => {
    client ??= make();
    return client;
  };
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
  const because = report.reasons.map((reason) => terminalText(reason)).join("; ");
  if (report.verdict === "fail" && !report.shard) core.setFailed(`Skill Scan fails this change: ${because}`);
  else if (report.verdict === "did-not-run") core.setFailed(`Skill Scan did not run, so nothing is known: ${because}`);
  else concludeSinks(troubles, settings);
}

/** Publishes what another run scanned. Never red for what that found: the pull request's own check says so. */
async function mainOfPublisher(settings: Settings, payload: unknown): Promise<void> {
  const { publish } = await import("./publish.ts");
  const repository = env["GITHUB_REPOSITORY"] ?? "";
  const client = lazyClient(settings.token, repository);
  const { report, delivered, troubles } = await publish({ settings, payload, env, repository, client });
  if (report.verdict !== "did-not-run") core.info(text(report, { rules, color: false }));
  setOutputs(report, delivered);
  concludeSinks(troubles, settings);
}

async function main(): Promise<void> {
  const settings = readInputs();
  const payload = await readEvent(env);
  const event = env["GITHUB_EVENT_NAME"] ?? "";
  if (event === "workflow_run") return mainOfPublisher(settings, payload);
  const target = targetOf(event, payload, env);
  const client = lazyClient(settings.token, target.repository);
  const workspace = env["GITHUB_WORKSPACE"] ?? process.cwd();
  const server = env["GITHUB_SERVER_URL"] ?? "https://github.com";
  if (target.kind !== "nothing") log.info(preflightLine(settings, situationOf(target)));
  const {
    report: own,
    analysis,
    offers,
  } = await scanned({
    settings,
    target,
    workspace,
    server,
    client,
    policies: actionPolicies(settings, client, (token) => lazyClient(token, target.repository)),
    log,
    entry: new URL(import.meta.url),
  });
  const report = await withSecondOpinions(own, settings, workspace);
  core.info(text(report, { rules, color: false }));
  const { delivered, troubles } =
    target.kind === "nothing"
      ? { delivered: {}, troubles: [] }
      : await deliver({ report, settings, target, analysis, env, client, ...(offers && { offers }) });
  setOutputs(report, delivered);
  conclude(report, troubles, settings);
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

// This file is what the threads of a large scan run as well: then it scans what it is sent.
if (isPoolWorker()) (await import("./pool-worker.ts")).serve();
else await main().catch(stop);
