import type { Report } from "../../core/report.ts";
import type { GitHubClient } from "../../github/client.ts";
import type { Environment, Target } from "../../github/event.ts";
import type { Delivered } from "../../outputs.ts";
import type { MarkdownOptions } from "../../report/markdown.ts";
import { prCommand } from "../../report/words.ts";
import { rules } from "../../rules/index.ts";
import type { Settings } from "../../settings.ts";
import { homepage, rulesUrl } from "../../version.ts";
import type { Trees } from "../trees.ts";

/** All that the sinks send, and where. */
export interface Delivery {
  readonly report: Report;
  readonly settings: Settings;
  readonly target: Target;
  readonly analysis: Trees["analysis"];
  readonly env: Environment;
  /** The API; undefined without a token. Loaded only when a sink needs it. */
  readonly client: () => Promise<GitHubClient | undefined>;
}

/** What a sink leaves: what it delivered, and one line when it could not. `note`: for want of a right, which is no failure. */
export interface Outcome {
  readonly delivered?: Delivered;
  readonly trouble?: string;
  readonly note?: string;
}

/** What all sinks left. */
export interface Deliveries {
  readonly delivered: Delivered;
  /** One line for each sink that failed. */
  readonly troubles: readonly string[];
}

/** What the SARIF of a run needs besides the report. */
export const sarifOptions = ({ settings }: Delivery) => ({
  category: settings["sarif-category"],
  informationUri: homepage,
  rulesUrl,
});

/** What a Markdown report of a run needs besides the report. */
export function markdownOptions({ target, env }: Delivery): MarkdownOptions {
  const server = env["GITHUB_SERVER_URL"] ?? "https://github.com";
  const options = { rules, rulesUrl, blobUrl: `${server}/${target.repository}/blob/${target.headSha}` };
  if (!target.pull) return options;
  // The report names the trial merge, which no clone has.
  const { baseRef, headSha } = target.pull;
  return { ...options, localCommand: prCommand(`origin/${baseRef}`, headSha) };
}

/** The trouble of a sink that needs the API. */
export const noToken = "there is no token: give the input `token`";
