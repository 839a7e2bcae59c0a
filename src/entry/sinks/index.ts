import * as core from "@actions/core";
import { messageOf } from "../../core/errors.ts";
import type { Delivered } from "../../outputs.ts";
import { terminalText } from "../../report/escape.ts";
import { annotate } from "./annotations.ts";
import { checkRun } from "./check-run.ts";
import { codeScanning } from "./code-scanning.ts";
import { pullComment } from "./comment.ts";
import type { Deliveries, Delivery, Outcome } from "./delivery.ts";
import { htmlFile, jsonFile, markdownFile, sarifFile } from "./files.ts";
import { suggestions } from "./suggestions.ts";
import { jobSummary } from "./summary.ts";

const sinks: readonly (readonly [name: string, run: (delivery: Delivery) => Promise<Outcome>])[] = [
  ["the SARIF file", sarifFile],
  ["the JSON file", jsonFile],
  ["the Markdown file", markdownFile],
  ["the HTML file", htmlFile],
  ["the job summary", jobSummary],
  ["code scanning", codeScanning],
  ["the comment", pullComment],
  ["the suggestions", suggestions],
  ["the check run", checkRun],
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

/**
 * Sends a report everywhere it is wanted. The sinks do not wait for each other, and one that fails is one line in the log and no
 * more: never throws.
 */
export async function deliver(delivery: Delivery): Promise<Deliveries> {
  const outcomes = await Promise.all(sinks.map(async ([name, run]) => tried(name, run, delivery)));
  const troubles = outcomes.flatMap(({ trouble }) => trouble ?? []).map((line) => terminalText(line));
  const notices = outcomes.flatMap(({ notice }) => notice ?? []).map((line) => terminalText(line));
  for (const line of troubles) core.warning(line);
  for (const line of notices) core.notice(line);
  // Twice the same on one line would be in the way.
  if (!outcomes.some(({ annotated }) => annotated)) annotate(delivery, troubles.length, notices.length);
  const delivered: Delivered = Object.assign({}, ...outcomes.map((outcome) => outcome.delivered ?? {}));
  return { delivered, troubles };
}
