import { readFile } from "node:fs/promises";
import * as core from "@actions/core";
import { ConfigError, DidNotRunError, messageOf } from "../core/errors.ts";
import type { Report } from "../core/report.ts";
import { didNotRun } from "../gate.ts";
import type { GitHubClient, Log } from "../github/client.ts";
import { type Environment, type Target, targetOf } from "../github/event.ts";
import { type Delivered, outputsOf } from "../outputs.ts";
import { terminalText } from "../report/escape.ts";
import { text } from "../report/text.ts";
import { rules } from "../rules/index.ts";
import { checkSettingNames, readSettings, type Settings } from "../settings.ts";
import { version } from "../version.ts";
import { isPoolWorker } from "./role.ts";
import { type Ran, type Run, scanTarget } from "./run.ts";
import { deliver } from "./sinks/index.ts";

const env: Environment = process.env;
const log: Log = { info: (line) => core.info(terminalText(line)), warning: (line) => core.warning(terminalText(line)) };

/** Inputs by name; one that action.yml does not have is an error, since the runner only warns of it. */
function readInputs(): Settings {
  const given = Object.keys(env).filter((name) => name.startsWith("INPUT_"));
  const names = given.map((name) => name.slice("INPUT_".length).toLowerCase());
  checkSettingNames(names, "action");
  const settings = readSettings((name) => core.getInput(name));
  if (settings.token !== undefined) core.setSecret(settings.token);
  return settings;
}

async function readTarget(): Promise<Target> {
  const file = env["GITHUB_EVENT_PATH"] ?? "";
  const payload: unknown = file === "" ? {} : JSON.parse(await readFile(file, "utf8"));
  return targetOf(env["GITHUB_EVENT_NAME"] ?? "", payload, env);
}

/** The API client, made at the first use, since Octokit is most of the start-up; undefined without a token. */
function lazyClient({ token }: Settings, { repository }: Target): Run["client"] {
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

/** Scans; an error that is no mistake of the user's becomes a report that says so. */
async function scanned(run: Run): Promise<Ran> {
  try {
    return await scanTarget(run);
  } catch (error) {
    if (error instanceof ConfigError) throw error;
    if (!(error instanceof DidNotRunError)) core.debug(error instanceof Error ? (error.stack ?? "") : "");
    const remedy = error instanceof DidNotRunError ? [error.remedy] : ["This is a bug: please report it."];
    return { report: didNotRun([messageOf(error), ...remedy], run.target.headSha, version) };
  }
}

function setOutputs(report: Report, delivered: Delivered): void {
  for (const [name, value] of Object.entries(outputsOf(report, delivered))) core.setOutput(name, value);
}

/** The check is red exactly when the verdict says so, or when a sink failed and that was asked for. */
function conclude(report: Report, troubles: readonly string[], settings: Settings): void {
  const because = report.reasons.map((reason) => terminalText(reason)).join("; ");
  if (report.verdict === "fail") core.setFailed(`Skill Scan fails this change: ${because}`);
  else if (report.verdict === "did-not-run") core.setFailed(`Skill Scan did not run, so nothing is known: ${because}`);
  else if (settings["fail-on-sink-error"] && troubles.length > 0) {
    core.setFailed(`Skill Scan could not deliver what was asked for: ${troubles.join("; ")}`);
  }
}

async function main(): Promise<void> {
  const settings = readInputs();
  const target = await readTarget();
  const client = lazyClient(settings, target);
  const workspace = env["GITHUB_WORKSPACE"] ?? process.cwd();
  const server = env["GITHUB_SERVER_URL"] ?? "https://github.com";
  const { report, analysis } = await scanned({
    settings,
    target,
    workspace,
    server,
    client,
    log,
    entry: new URL(import.meta.url),
  });
  core.info(text(report, { rules, color: false }));
  const { delivered, troubles } =
    target.kind === "nothing"
      ? { delivered: {}, troubles: [] }
      : await deliver({ report, settings, target, analysis, env, client });
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
