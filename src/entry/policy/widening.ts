import type { Notice } from "../../core/report.ts";
import type { FileTree } from "../../core/skill.ts";
import { sameFile } from "./tree-text.ts";

/**
 * Why a change is scanned whole: it touches what decides how skills are scanned or judged (D74). `paths` are those files: policy,
 * suppressions, the workflow itself. Undefined where it touches none of them.
 */
export async function wideningOf(
  base: FileTree,
  head: FileTree,
  paths: readonly string[],
): Promise<Notice | undefined> {
  const touched: string[] = [];
  for (const path of new Set(paths)) if (!(await sameFile(path, base, head))) touched.push(path);
  if (touched.length === 0) return undefined;
  const message = `this change touches ${touched.join(", ")}, which decides how skills are scanned or judged, so all of them were scanned; only what is new gates`;
  return { level: "notice", message };
}
