import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { messageOf } from "../core/errors.ts";
import type { Notice, Report } from "../core/report.ts";
import type { ForeignScan } from "../engines/sarif.ts";
import type { Settings } from "../settings.ts";

/** More than code scanning takes of anyone, unpacked. */
const maxBytes = 100 * 1024 * 1024;

async function scansIn(file: string, name: string, root: string): Promise<ForeignScan[]> {
  const { size } = await stat(file);
  if (size > maxBytes) throw new Error(`it is larger than ${maxBytes / 1024 ** 2} MB`);
  const { readForeignSarif } = await import("../engines/sarif.ts");
  return readForeignSarif(await readFile(file, "utf8"), name, root);
}

/**
 * A report with the SARIF files of the setting `second-opinion` beside it; paths count from `folder`, the root of the checkout.
 * A file that cannot be read is a warning in the report: an opinion never gates, and a missing one must not read as agreement.
 */
export async function withSecondOpinions(report: Report, settings: Settings, folder: string): Promise<Report> {
  const names = settings["second-opinion"];
  if (names.length === 0 || report.verdict === "did-not-run") return report;
  const { withOpinions } = await import("../engines/agreement.ts");
  const root = path.resolve(folder);
  const scans: ForeignScan[] = [];
  const missing: Notice[] = [];
  for (const name of names) {
    try {
      scans.push(...(await scansIn(path.resolve(folder, name), name, root)));
    } catch (error) {
      missing.push({ level: "warning", message: `the second opinion ${name} is missing: ${messageOf(error)}` });
    }
  }
  return withOpinions({ ...report, notices: [...report.notices, ...missing] }, scans);
}
