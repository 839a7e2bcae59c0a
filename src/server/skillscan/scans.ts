import type { RatedScan } from "../rated.ts";
import type { Services } from "../services.ts";
import type { Timing } from "./answers.ts";
import type { Subject } from "./subject.ts";

/** A scan of one skill, with how long it took since `startedAt`; counted in the totals. */
export async function scanSubject(
  { tree, main }: Subject,
  startedAt: Date,
  { scans, totals, now }: Services,
  signal?: AbortSignal,
): Promise<{ readonly rated: RatedScan; readonly timing: Timing }> {
  const rated = await scans.scanAs(tree, main, signal && { signal });
  await totals.add("skillscan", rated);
  return { rated, timing: { startedAt, endedAt: now() } };
}
