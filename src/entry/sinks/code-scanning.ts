import { gzipSync } from "node:zlib";
import type { Delivered } from "../../outputs.ts";
import { fitSarif, sarif } from "../../report/sarif.ts";
import { rules } from "../../rules/index.ts";
import { type Delivery, noToken, type Outcome, sarifOptions } from "./delivery.ts";

/** The analysis at code scanning. */
export async function codeScanning(delivery: Delivery): Promise<Outcome> {
  const { report, settings, target, analysis } = delivery;
  const wanted = settings.sarif !== "never" && target.uploads && analysis !== undefined;
  if (!wanted || report.verdict === "did-not-run") return {};
  if (target.readOnly !== undefined && settings.sarif === "auto") {
    return { note: `nothing was uploaded to code scanning: ${target.readOnly}, so the token only reads` };
  }
  const client = await delivery.client();
  if (!client) return { trouble: `nothing was uploaded to code scanning: ${noToken}` };
  const { uploadSarif } = await import("../../github/code-scanning.ts");
  const log = fitSarif(sarif(report, rules, sarifOptions(delivery)), (text) => gzipSync(text).length);
  const upload = { sarif: JSON.stringify(log), commitSha: analysis.sha, ref: analysis.ref, tool: "Skill Scan" };
  const { status, id, message } = await uploadSarif(client, upload);
  const delivered: Delivered = id === undefined ? {} : { sarifId: id };
  if (status === "complete") return { delivered };
  const harmless = status === "pending" || (status === "unavailable" && settings.sarif === "auto");
  return { delivered, [harmless ? "note" : "trouble"]: message };
}
