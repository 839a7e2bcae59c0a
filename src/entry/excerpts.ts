import type { Excerpts } from "../core/excerpt.ts";
import type { Report } from "../core/report.ts";
import type { FileTree } from "../core/skill.ts";
import type { Settings } from "../settings.ts";

/** Source lines for the HTML report, from the tree that was scanned; nothing is read again where no such report is written. */
export async function excerptsFor(
  settings: Pick<Settings, "format" | "reports">,
  tree: FileTree,
  report: Report,
): Promise<Excerpts | undefined> {
  const isWanted = settings.format === "html" || settings.reports.some(({ format }) => format === "html");
  return isWanted ? (await import("../excerpts.ts")).excerptsOf(tree, report) : undefined;
}
