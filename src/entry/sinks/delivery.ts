import type { Excerpts } from "../../core/excerpt.ts";
import type { Report } from "../../core/report.ts";
import type { GitHubClient } from "../../github/client.ts";
import { decide, lineAbout, type Sink, type Situation, situationOf } from "../../github/delivery.ts";
import type { Environment, Target } from "../../github/event.ts";
import type { Offers } from "../../offers.ts";
import type { Delivered } from "../../outputs.ts";
import type { MarkdownOptions } from "../../report/markdown.ts";
import { prCommand } from "../../report/words.ts";
import { rules } from "../../rules/index.ts";
import type { Settings } from "../../settings.ts";
import { homepage, pages, reportUrlOn, rulesUrl } from "../../version.ts";
import { serverOf } from "../environment.ts";
import type { Trees } from "../trees.ts";

/** All that the sinks send, and where. */
export interface Delivery {
  readonly report: Report;
  readonly settings: Settings;
  readonly target: Target;
  readonly analysis: Trees["analysis"];
  /** Edits for what was found; absent where they are not wanted. */
  readonly offers?: Offers;
  /** Source lines for the page; absent where the tree is not at hand. */
  readonly excerpts?: Excerpts;
  readonly env: Environment;
  /** The API; undefined without a token. Loaded only when a sink needs it. */
  readonly client: () => Promise<GitHubClient | undefined>;
  /** Where it is another one than the event tells: a run that publishes what another run scanned. */
  readonly situation?: Situation;
}

/** What a sink leaves: what it delivered, and one line when it could not. `notice`: for want of a right, which is no failure. */
export interface Outcome {
  readonly delivered?: Delivered;
  readonly trouble?: string;
  readonly notice?: string;
  /** True when the files are annotated by this sink, so that the step need not. */
  readonly annotated?: boolean;
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
  const server = serverOf(env);
  const reportUrl = reportUrlOn(server);
  const options = {
    rules,
    ...pages,
    ...(reportUrl !== undefined && { reportUrl }),
    blobUrl: `${server}/${target.repository}/blob/${target.headSha}`,
  };
  if (!target.pull) return options;
  // The report names the trial merge, which no clone has.
  const { baseRef, headSha } = target.pull;
  return { ...options, localCommand: prCommand(`origin/${baseRef}`, headSha) };
}

/** The situation of a run: what its event tells, unless the caller knows better. */
export const situationIn = ({ situation, target }: Delivery): Situation => situation ?? situationOf(target);

/** The API, or what a sink leaves in place of using it. */
type Access =
  | { readonly client: GitHubClient; readonly left?: never }
  | { readonly client?: never; readonly left: Outcome };

/**
 * The API for a sink that needs a right of the token, or what its sink leaves in place of using it: one line where it is left out,
 * nothing where that goes without saying. `forced`: it was asked for whatever the situation.
 */
export async function access(delivery: Delivery, sink: Sink, forced = false): Promise<Access> {
  const situation = situationIn(delivery);
  const { use } = decide(sink, situation);
  if (use === "none") return { left: {} };
  const line = lineAbout(sink, situation);
  if (line !== undefined && !forced) return { left: { notice: line } };
  const client = await delivery.client();
  return client ? { client } : { left: { trouble: lineAbout(sink, "no-token")! } };
}

/** A refusal as a sink leaves it: a notice where it was for want of a right, and one had to expect that. */
export function refusedOutcome(delivery: Delivery, sink: Sink, message: string, lacking: boolean): Outcome {
  const expected = decide(sink, situationIn(delivery)).use !== "send";
  return lacking && expected ? { notice: message } : { trouble: message };
}
