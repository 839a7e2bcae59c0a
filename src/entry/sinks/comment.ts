import { markerOf } from "../../github/marker.ts";
import { comment } from "../../report/markdown.ts";
import { type Delivery, markdownOptions, noToken, type Outcome } from "./delivery.ts";

/** The comment on the pull request. */
export async function pullComment(delivery: Delivery): Promise<Outcome> {
  const { report, settings, target, env } = delivery;
  const { pull } = target;
  if (settings.comment === "never" || !pull) return {};
  const client = await delivery.client();
  if (!client) return { trouble: `no comment was posted: ${noToken}` };
  const { keepComment, worthSaying } = await import("../../github/comment.ts");
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
