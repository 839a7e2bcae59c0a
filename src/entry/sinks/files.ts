import { tmpdir } from "node:os";
import path from "node:path";
import { jsonText } from "../../report/escape.ts";
import { html } from "../../report/html/index.ts";
import { json } from "../../report/json.ts";
import { summary } from "../../report/markdown.ts";
import { sarif } from "../../report/sarif.ts";
import { rules } from "../../rules/index.ts";
import { rulesUrl } from "../../version.ts";
import { workspaceOf } from "../environment.ts";
import { writeWhole } from "../output.ts";
import { insideOf } from "../places.ts";
import { type Delivery, markdownOptions, type Outcome, sarifOptions } from "./delivery.ts";

const htmlName = "report.html";

/** What the HTML report is called in the job summary: as it was asked for, else without the runner's folder. */
export const htmlFileWords = ({ settings }: Delivery): string => settings["html-file"] ?? htmlName;

/** Writes a report to the path that was asked for, else into the runner's folder for temporary files. */
async function writeFile(delivery: Delivery, asked: string | undefined, name: string, text: string): Promise<string> {
  const { env, settings } = delivery;
  const workspace = workspaceOf(env);
  const folder = path.join(env["RUNNER_TEMP"] ?? tmpdir(), `skill-scan-${settings.instance.replaceAll("/", "-")}`);
  const file = asked === undefined ? path.join(folder, name) : path.resolve(workspace, asked);
  await insideOf(workspace, file);
  await writeWhole(file, text);
  return file;
}

/** The SARIF file: accepted findings are in it, marked. */
export async function sarifFile(delivery: Delivery): Promise<Outcome> {
  const log = sarif(delivery.report, rules, { ...sarifOptions(delivery), keepSuppressed: true });
  return {
    delivered: {
      sarifFile: await writeFile(delivery, delivery.settings["sarif-file"], "report.sarif", jsonText(log)),
    },
  };
}

/** The JSON report. */
export async function jsonFile(delivery: Delivery): Promise<Outcome> {
  const { report, settings } = delivery;
  return { delivered: { jsonFile: await writeFile(delivery, settings["json-file"], "report.json", json(report)) } };
}

/** The Markdown report. */
export async function markdownFile(delivery: Delivery): Promise<Outcome> {
  const text = summary(delivery.report, markdownOptions(delivery));
  return {
    delivered: { markdownFile: await writeFile(delivery, delivery.settings["markdown-file"], "report.md", text) },
  };
}

/** The HTML report. */
export async function htmlFile(delivery: Delivery): Promise<Outcome> {
  const { report, settings, excerpts } = delivery;
  const { localCommand } = markdownOptions(delivery);
  const given = { ...(localCommand !== undefined && { localCommand }), ...(excerpts && { excerpts }) };
  const text = html(report, { rules, rulesUrl, ...given });
  return { delivered: { htmlFile: await writeFile(delivery, settings["html-file"], htmlName, text) } };
}
