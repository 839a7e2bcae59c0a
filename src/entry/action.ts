import * as core from "@actions/core";
import type { GitHubClient } from "../github/client.ts";
import type { Environment } from "../github/event.ts";
import { checkSettingNames, readSettings, type Settings } from "../settings.ts";
import { settingsOfPart } from "../shard.ts";
import { version } from "../version.ts";
import { log, runJob } from "./job.ts";
import { program } from "./program.ts";
import type { Run } from "./run.ts";

const env: Environment = process.env;

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

await runJob({ env, settings: readInputs, clientOf: lazyClient, entry: program });
