import type { Log } from "sarif";
import { compare } from "../../compare/index.ts";
import { didNotRun } from "../../conclude.ts";
import type { Report } from "../../core/report.ts";
import { sarif } from "../../report/sarif.ts";
import { rules } from "../../rules/index.ts";
import { homepage, rulesUrl, version } from "../../version.ts";
import type { RatedScan } from "../rated.ts";

/** A scan as SARIF 2.1.0. Nothing is compared, and no policy judges: the level of each result is that of its finding. */
export function sarifOf({ scan, scales }: RatedScan): Log {
  const verdict = scales.scandar.classification === "safe" ? "pass" : "fail";
  const skills = compare([{ change: "added", head: scan }]).map(
    (skill) => ({ ...skill, verdict, reasons: [] }) as const,
  );
  const report: Report = { ...didNotRun([], "upload", version), verdict, skills };
  return sarif(report, rules, { category: "skill-scan", informationUri: homepage, rulesUrl });
}
