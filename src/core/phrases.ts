import { contextOf } from "./context.ts";
import { anchorsOf } from "./required.ts";
import { type SkillCheck, whole } from "./rule.ts";
import { type Confidence, lowerConfidence, type Severity } from "./severity.ts";
import { instructionZones, type Zone } from "./view.ts";

/** How sure and how bad the phrases are, where that differs from the rule. */
export interface PhraseOptions {
  readonly severity?: Severity;
  readonly confidence?: Confidence;
  readonly zones?: readonly Zone[];
}

/**
 * A check for phrases that have no ASCII literal to anchor on (Russian, Chinese, Japanese, …): each pattern, bounded and without
 * flags but `u`, is searched in the lower-cased text of every view. Quotation and tables lower the confidence as elsewhere.
 */
export function phrases(patterns: readonly RegExp[], options: PhraseOptions = {}): SkillCheck {
  const zones = options.zones ?? instructionZones;
  const searches = patterns.map((pattern) => new RegExp(pattern, `${pattern.flags}g`));
  return whole(
    function* ({ views }) {
      for (const view of views) {
        for (const found of searches.flatMap((search) => Array.from(view.lower.matchAll(search)))) {
          const start = found.index;
          const end = start + found[0].length;
          if (!zones.includes(view.zoneAt(start))) continue;
          const steps = contextOf(view, start, end)?.steps ?? 0;
          const confidence = lowerConfidence(options.confidence ?? "high", steps);
          yield { view, start, end, confidence, ...(options.severity ? { severity: options.severity } : {}) };
        }
      }
    },
    () => anchorsOf(patterns),
  );
}
