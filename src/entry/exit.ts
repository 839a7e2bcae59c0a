import type { RunVerdict } from "../core/verdict.ts";

/** Exit codes of the CLI. */
export const exitCodes = { ok: 0, failed: 1, usage: 2, didNotRun: 3 } as const;

/** Exit code of a verdict: only `fail` and `did-not-run` are not 0. */
export function exitCodeOf(verdict: RunVerdict): number {
  if (verdict === "fail") return exitCodes.failed;
  return verdict === "did-not-run" ? exitCodes.didNotRun : exitCodes.ok;
}
