import * as core from "@actions/core";
import { summary } from "../../report/markdown.ts";
import { type Delivery, markdownOptions, type Outcome } from "./delivery.ts";

/** The job summary. */
export async function jobSummary(delivery: Delivery): Promise<Outcome> {
  if (!delivery.settings.summary) return {};
  await core.summary.addRaw(summary(delivery.report, markdownOptions(delivery))).write();
  return {};
}
