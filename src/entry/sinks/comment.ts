import type { Report } from "../../core/report.ts";
import { markerOf } from "../../github/comment/marker.ts";
import { comment } from "../../report/markdown.ts";
import { staleBanner } from "../../report/stale.ts";
import type { Settings } from "../../settings.ts";
import { runOf } from "../environment.ts";
import { access, type Delivery, markdownOptions, type Outcome, refusedOutcome, situationIn } from "./delivery.ts";

/** Whether a comment is begun where there is none. */
async function isWanted(report: Report, when: Settings["comment"]): Promise<boolean> {
  const { isChange, worthSaying } = await import("../../github/comment/index.ts");
  return when === "always" || worthSaying(report) || (when === "on-change" && isChange(report));
}

/** The comment on the pull request. A run that gave no verdict leaves the report that is there, with a banner on top (D10). */
export async function pullComment(delivery: Delivery): Promise<Outcome> {
  const { report, settings, target, env } = delivery;
  const { pull } = target;
  if (settings.comment === "never" || !pull) return {};
  const { client, left } = await access(delivery, "comment");
  if (!client) return left;
  const { keepComment } = await import("../../github/comment/index.ts");
  const run = { ...runOf(env), sha: pull.headSha };
  const { instance } = settings;
  const failed = report.verdict === "did-not-run";
  const marker = markerOf(instance, run, failed ? "none" : undefined);
  const body = comment(report, { ...markdownOptions(delivery), marker });
  const banner = (of: string, cut: boolean): string => staleBanner(report, run.sha, of, cut);
  const create = await isWanted(report, settings.comment);
  const situation = situationIn(delivery);
  const request = { pull: pull.number, body, instance, run, create, situation, ...(failed && { banner }) };
  const result = await keepComment(client, request);
  if (result.status === "degraded") return refusedOutcome(delivery, "comment", result.message, result.lacking);
  return "url" in result ? { delivered: { commentUrl: result.url } } : {};
}
