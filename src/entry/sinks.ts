import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import * as core from "@actions/core";
import { messageOf } from "../core/errors.ts";
import type { Report } from "../core/report.ts";
import { planAnnotations } from "../github/annotations.ts";
import type { GitHubClient } from "../github/client.ts";
import type { Environment, Target } from "../github/event.ts";
import { markerOf } from "../github/marker.ts";
import type { Delivered } from "../outputs.ts";
import { jsonText, terminalText } from "../report/escape.ts";
import { json } from "../report/json.ts";
import { comment, type MarkdownOptions, summary } from "../report/markdown.ts";
import { fitSarif, sarif } from "../report/sarif.ts";
import { prCommand } from "../report/words.ts";
import { rules } from "../rules/index.ts";
import type { Settings } from "../settings.ts";
import { homepage, rulesUrl } from "../version.ts";
import { writeWhole } from "./output.ts";
import { insideOf } from "./places.ts";
import type { Trees } from "./trees.ts";

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
interface Outcome {
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

const sarifOptions = ({ settings }: Delivery) => ({
  category: settings["sarif-category"],
  informationUri: homepage,
  rulesUrl,
});

function markdownOptions({ target, env }: Delivery): MarkdownOptions {
  const server = env["GITHUB_SERVER_URL"] ?? "https://github.com";
  const options = { rules, rulesUrl, blobUrl: `${server}/${target.repository}/blob/${target.headSha}` };
  if (!target.pull) return options;
  // The report names the trial merge, which no clone has.
  const { baseRef, headSha } = target.pull;
  return { ...options, localCommand: prCommand(`origin/${baseRef}`, headSha) };
}

/** Writes a report to the path that was asked for, else into the runner's folder for temporary files. */
async function writeFile(delivery: Delivery, asked: string | undefined, name: string, text: string): Promise<string> {
  const { env, settings } = delivery;
  const workspace = env["GITHUB_WORKSPACE"] ?? process.cwd();
  const folder = path.join(env["RUNNER_TEMP"] ?? tmpdir(), `skill-scan-${settings.instance.replaceAll("/", "-")}`);
  const file = asked === undefined ? path.join(folder, name) : path.resolve(workspace, asked);
  await insideOf(workspace, file);
  await writeWhole(file, text);
  return file;
}

async function sarifFile(delivery: Delivery): Promise<Outcome> {
  const log = sarif(delivery.report, rules, { ...sarifOptions(delivery), keepSuppressed: true });
  return {
    delivered: {
      sarifFile: await writeFile(delivery, delivery.settings["sarif-file"], "report.sarif", jsonText(log)),
    },
  };
}

async function jsonFile(delivery: Delivery): Promise<Outcome> {
  const { report, settings } = delivery;
  return { delivered: { jsonFile: await writeFile(delivery, settings["json-file"], "report.json", json(report)) } };
}

async function markdownFile(delivery: Delivery): Promise<Outcome> {
  const text = summary(delivery.report, markdownOptions(delivery));
  return {
    delivered: { markdownFile: await writeFile(delivery, delivery.settings["markdown-file"], "report.md", text) },
  };
}

async function jobSummary(delivery: Delivery): Promise<Outcome> {
  if (!delivery.settings.summary) return {};
  await core.summary.addRaw(summary(delivery.report, markdownOptions(delivery))).write();
  return {};
}

const noToken = "there is no token: give the input `token`";

async function codeScanning(delivery: Delivery): Promise<Outcome> {
  const { report, settings, target, analysis } = delivery;
  const wanted = settings.sarif !== "never" && target.uploads && analysis !== undefined;
  if (!wanted || report.verdict === "did-not-run") return {};
  if (target.readOnly !== undefined && settings.sarif === "auto") {
    return { note: `nothing was uploaded to code scanning: ${target.readOnly}, so the token only reads` };
  }
  const client = await delivery.client();
  if (!client) return { trouble: `nothing was uploaded to code scanning: ${noToken}` };
  const { uploadSarif } = await import("../github/code-scanning.ts");
  const log = fitSarif(sarif(report, rules, sarifOptions(delivery)), (text) => gzipSync(text).length);
  const upload = { sarif: JSON.stringify(log), commitSha: analysis.sha, ref: analysis.ref, tool: "Skill Scan" };
  const { status, id, message } = await uploadSarif(client, upload);
  const delivered: Delivered = id === undefined ? {} : { sarifId: id };
  if (status === "complete") return { delivered };
  const harmless = status === "pending" || (status === "unavailable" && settings.sarif === "auto");
  return { delivered, [harmless ? "note" : "trouble"]: message };
}

async function pullComment(delivery: Delivery): Promise<Outcome> {
  const { report, settings, target, env } = delivery;
  const { pull } = target;
  if (settings.comment === "never" || !pull) return {};
  const client = await delivery.client();
  if (!client) return { trouble: `no comment was posted: ${noToken}` };
  const { keepComment, worthSaying } = await import("../github/comment.ts");
  const run = {
    id: Number(env["GITHUB_RUN_ID"] ?? 0),
    attempt: Number(env["GITHUB_RUN_ATTEMPT"] ?? 1),
    sha: pull.headSha,
  };
  const { instance } = settings;
  const body = comment(report, { ...markdownOptions(delivery), marker: markerOf(instance, run) });
  const create = settings.comment === "always" || worthSaying(report);
  const result = await keepComment(client, { pull: pull.number, body, instance, run, create });
  if (result.status === "degraded") {
    if (target.readOnly === undefined) return { trouble: result.message };
    return { note: `${result.message}; ${target.readOnly}, so the token only reads` };
  }
  return "url" in result ? { delivered: { commentUrl: result.url } } : {};
}

const sinks: readonly (readonly [name: string, run: (delivery: Delivery) => Promise<Outcome>])[] = [
  ["the SARIF file", sarifFile],
  ["the JSON file", jsonFile],
  ["the Markdown file", markdownFile],
  ["the job summary", jobSummary],
  ["code scanning", codeScanning],
  ["the comment", pullComment],
];

/** A sink on its own: whatever goes wrong in it is one line. */
async function tried(
  name: string,
  run: (delivery: Delivery) => Promise<Outcome>,
  delivery: Delivery,
): Promise<Outcome> {
  try {
    return await run(delivery);
  } catch (error) {
    return { trouble: `${name} could not be delivered: ${messageOf(error)}` };
  }
}

const commands = { error: core.error, warning: core.warning, notice: core.notice };

function annotate({ report, settings }: Delivery, warnings: number, notices: number): void {
  if (!settings.annotations) return;
  const error = report.verdict === "fail" || warnings > 0 ? 1 : 0;
  const plan = planAnnotations(report, {
    rules,
    clean: terminalText,
    taken: { error, warning: warnings, notice: notices },
  });
  for (const { level, message, properties } of plan) commands[level](message, properties);
}

/**
 * Sends a report everywhere it is wanted. The sinks do not wait for each other, and one that fails is one line in the log and no
 * more: never throws.
 */
export async function deliver(delivery: Delivery): Promise<Deliveries> {
  const outcomes = await Promise.all(sinks.map(async ([name, run]) => tried(name, run, delivery)));
  const troubles = outcomes.flatMap(({ trouble }) => trouble ?? []).map((line) => terminalText(line));
  const notes = outcomes.flatMap(({ note }) => note ?? []).map((line) => terminalText(line));
  for (const line of troubles) core.warning(line);
  for (const line of notes) core.notice(line);
  annotate(delivery, troubles.length, notes.length);
  const delivered: Delivered = Object.assign({}, ...outcomes.map((outcome) => outcome.delivered ?? {}));
  return { delivered, troubles };
}
