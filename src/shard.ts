import { ConfigError } from "./core/errors.ts";
import { sha256Hex } from "./core/fingerprint.ts";
import type { ReportPart, SkillComparison } from "./core/report.ts";
import type { Settings } from "./settings.ts";

/** One part of a run: the third of eight has index 3. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** Hexadecimal digits of a hash that make the number: 2⁴⁸ is far above any count, and exact. */
const digits = 12;

/**
 * The part into which a skill falls, by a hash of its path: from 1 to `count`, the same on every machine and in every run. A skill that
 * moved counts where it was in base.
 */
export const shardOf = (path: string, count: number): number =>
  (Number.parseInt(sha256Hex(path).slice(0, digits), 16) % count) + 1;

/** Whether a skill falls into a part; without one everything does. */
export const isInShard = (path: string, shard: Shard | undefined): boolean =>
  shard === undefined || shardOf(path, shard.count) === shard.index;

/** The path by which a skill falls into its part. */
export const shardPathOf = ({ change, path, previousPath }: SkillComparison): string =>
  change === "renamed" ? (previousPath ?? path) : path;

/** A part in which nothing was scanned. */
export const emptyPart = ({ index, count }: Shard): ReportPart => ({
  index,
  count,
  total: 0,
  complete: false,
  notices: [],
  comparisons: [],
});

/**
 * The settings of a run, for a part of it: it writes files and a summary. What is to be said once (comment, analysis, review, check run,
 * annotations, second opinions) is left to the merge. Throws a ConfigError where the run is to be both.
 */
export function settingsOfPart(settings: Settings): Settings {
  if (settings.shard === undefined) return settings;
  if (settings.merge !== undefined) {
    throw new ConfigError(
      "a run is either a part (`shard`) or the merge of all parts (`merge`)",
      "Give `shard` to the jobs of the matrix, and `merge` to one job after them.",
    );
  }
  const silent = { suggestions: false, "check-run": false, annotations: false } as const;
  return { ...settings, ...silent, comment: "never", sarif: "never", "second-opinion": [] };
}
