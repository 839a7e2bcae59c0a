import type { Report } from "../core/report.ts";

/** Exit codes of the CLI. */
export const exitCodes = { ok: 0, failed: 1, usage: 2, didNotRun: 3 } as const;

/** Exit code of a report: only `fail` and `did-not-run` are not 0. A part that fails is 0: the merge of all parts says so. */
export function exitCodeOf({ verdict, shard }: Pick<Report, "verdict" | "shard">): number {
  if (verdict === "fail" && shard === undefined) return exitCodes.failed;
  return verdict === "did-not-run" ? exitCodes.didNotRun : exitCodes.ok;
}
