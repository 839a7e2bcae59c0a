import { gzipSync } from "node:zlib";
import type { Delivered } from "../../outputs.ts";
import { fitSarif, sarif } from "../../report/sarif.ts";
import { rules } from "../../rules/index.ts";
import { access, type Delivery, type Outcome, sarifOptions, situationIn } from "./delivery.ts";

/** With `sarif: auto` nothing is a warning that is for want of a right or a token; with `always` all is that was not uploaded. */
function outcomeOf(message: string, { settings }: Delivery, lacking: boolean): Outcome {
  return lacking && settings.sarif === "auto" ? { notice: message } : { trouble: message };
}

/** The analysis at code scanning. */
export async function codeScanning(delivery: Delivery): Promise<Outcome> {
  const { report, settings, analysis } = delivery;
  if (settings.sarif === "never" || !analysis || !delivery.target.uploads || report.verdict === "did-not-run")
    return {};
  const { client, left } = await access(delivery, "code-scanning", settings.sarif === "always");
  if (!client) return left.trouble === undefined ? left : outcomeOf(left.trouble, delivery, true);
  const { uploadSarif } = await import("../../github/code-scanning.ts");
  const log = fitSarif(sarif(report, rules, sarifOptions(delivery)), (text) => gzipSync(text).length);
  const upload = { sarif: JSON.stringify(log), commitSha: analysis.sha, ref: analysis.ref, tool: "Skill Scan" };
  const { status, id, message } = await uploadSarif(client, { ...upload, situation: situationIn(delivery) });
  const delivered: Delivered = id === undefined ? {} : { sarifId: id };
  if (status === "complete") return { delivered };
  if (status === "pending") return { delivered, notice: message };
  return { delivered, ...outcomeOf(message, delivery, status === "unavailable") };
}
