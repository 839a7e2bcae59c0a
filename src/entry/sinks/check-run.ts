import { planCheckAnnotations } from "../../github/annotations.ts";
import { oneLine } from "../../report/escape.ts";
import { checkSummary } from "../../report/markdown.ts";
import { headline } from "../../report/words.ts";
import { rules } from "../../rules/index.ts";
import { runOf, serverOf } from "../environment.ts";
import { access, type Delivery, markdownOptions, type Outcome, refusedOutcome, situationIn } from "./delivery.ts";

/** `Skill Scan`, and the instance where there are several. */
const nameOf = (instance: string): string => (instance === "default" ? "Skill Scan" : `Skill Scan (${instance})`);

/** A check run of its own on the head, neutral for a review, with every annotation (D35). */
export async function checkRun(delivery: Delivery): Promise<Outcome> {
  const { report, settings, target, env } = delivery;
  if (!settings["check-run"]) return {};
  const { client, left } = await access(delivery, "check-run");
  if (!client) return left;
  const { conclusions, makeCheckRun } = await import("../../github/check-run.ts");
  const { id, attempt } = runOf(env);
  const result = await makeCheckRun(client, {
    name: nameOf(settings.instance),
    headSha: target.pull?.headSha ?? target.headSha,
    conclusion: conclusions[report.verdict],
    title: headline(report),
    summary: checkSummary(report, markdownOptions(delivery)),
    annotations: settings.annotations ? planCheckAnnotations(report, { rules, clean: oneLine }) : [],
    externalId: `skill-scan:${settings.instance}:${env["GITHUB_JOB"] ?? ""}:${id}.${attempt}`,
    detailsUrl: `${serverOf(env)}/${target.repository}/actions/runs/${id}`,
    situation: situationIn(delivery),
  });
  if (result.status === "degraded") return refusedOutcome(delivery, "check-run", result.message, result.lacking);
  const delivered = { checkRunUrl: result.url };
  return result.status === "partly" ? { delivered, trouble: result.message } : { delivered, annotated: true };
}
