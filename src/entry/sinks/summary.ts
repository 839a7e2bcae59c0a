import { statSync } from "node:fs";
import * as core from "@actions/core";
import { summary } from "../../report/markdown.ts";
import { type Delivery, markdownOptions, type Outcome } from "./delivery.ts";
import { htmlFileWords } from "./files.ts";

/** Bytes in a step's summary beyond which a report of ours would not be read any more. */
const mostTaken = 900_000;

/** The job summary: of the megabyte that a step has, what others in the step have left (D33). */
export async function jobSummary(delivery: Delivery): Promise<Outcome> {
  if (!delivery.settings.summary) return {};
  const file = delivery.env["GITHUB_STEP_SUMMARY"] ?? "";
  // Servers older than 3.6 have none.
  if (file === "")
    return {
      notice: "no job summary was written: this runner has none; the Markdown file among the outputs is the same",
    };
  const taken = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (taken > mostTaken) {
    return {
      notice: `no job summary was written: ${taken} bytes of this step's are taken; the Markdown file among the outputs is the same`,
    };
  }
  const options = { ...markdownOptions(delivery), htmlFile: htmlFileWords(delivery) };
  await core.summary.addRaw(summary(delivery.report, options, taken)).write();
  return {};
}
