import { addressesIn, isListed } from "../../core/address.ts";
import type { Finding } from "../../core/finding.ts";
import {
  asSureAs,
  atLeast,
  confidences,
  effectiveSeverity,
  lowerConfidence,
  type Severity,
} from "../../core/severity.ts";
import type { PresetName } from "./presets.data.ts";

/** One step surer. */
const surer = ({ confidence }: Finding) => confidences[Math.max(0, confidences.indexOf(confidence) - 1)] ?? confidence;

/** A medium, or less, as low: no preset touches what makes a skill unsafe. */
const atMostLow = (severity: Severity): Severity => (severity === "medium" ? "low" : severity);

/** Whether a finding of this confidence weighs less: below which a preset takes a medium for a low. */
const doubted: Readonly<Partial<Record<PresetName, Finding["confidence"]>>> = {
  "low-noise": lowerConfidence("high", 2),
  permissive: "medium",
  quiet: "medium",
};

/**
 * How a preset rates a finding. `strict` takes each one step more for true; `balanced` as the scanner does; `low-noise` counts a medium of
 * low confidence as low, `permissive` and `quiet` one of medium confidence too. High and critical stay what they are in all of them.
 */
export function ratedBy(style: PresetName, finding: Finding): Severity {
  if (style === "strict") return effectiveSeverity(finding.severity, surer(finding));
  const doubt = doubted[style];
  return doubt && asSureAs(doubt, finding.confidence) ? atMostLow(finding.effective) : finding.effective;
}

/** What `quiet` leaves out: lows of low confidence whose harm would be no more than medium, and what is only said. */
export const leavesOut = (style: PresetName, { severity, confidence }: Finding, rated: Severity): boolean =>
  style === "quiet" && !atLeast(severity, "high") && (rated === "info" || (rated === "low" && confidence === "low"));

/** Rules about a program that is fetched and run: an installer of a known host is no more than LOW. */
const installerRules: ReadonlySet<string> = new Set([
  "download-and-run/asks-human-to-run",
  "download-and-run/download-then-execute",
  "download-and-run/fetched-code",
  "download-and-run/pipe-to-shell",
  "download-and-run/powershell-download-execute",
  "download-and-run/told-to-start-download",
]);

/** What may stand for an address that is not seen, and where an excerpt is cut. */
const unseen = /[$`…]/;

/** Whether a finding is about the installers of known hosts alone: every address in what matched is one, and none can be hidden. */
export function isKnownInstaller({ ruleId, snippet }: Finding, hosts: readonly string[]): boolean {
  if (!installerRules.has(ruleId) || unseen.test(snippet)) return false;
  const addresses = addressesIn(snippet);
  return addresses.length > 0 && addresses.every((address) => isListed(address, hosts));
}

/** Rules about a secret in plain text: a placeholder is none. */
export const secretRules: ReadonlySet<string> = new Set([
  "credential-access/hard-coded-secret",
  "credential-access/server-secret",
]);
