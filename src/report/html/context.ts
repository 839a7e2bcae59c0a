import type { Excerpts } from "../../core/excerpt.ts";
import { sha256Hex } from "../../core/fingerprint.ts";
import type { Location } from "../../core/region.ts";
import type { SkillReport } from "../../core/report.ts";
import type { RuleWords } from "../../core/rule.ts";
import { pathWithin } from "../words.ts";
import { code, type Html } from "./markup.ts";

/** What the parts of a page need besides what they show. */
export interface PageContext {
  readonly rules: ReadonlyMap<string, RuleWords>;
  /** Rules that have a page of their own. */
  readonly documented: ReadonlySet<string>;
  readonly rulesUrl?: string;
  readonly excerpts?: Excerpts;
  /** False where nothing is compared: then no finding is called new. */
  readonly isCompared: boolean;
  /** Findings stand open where there are few. */
  readonly isShort: boolean;
  /** True where there are several skills: then those that pass stand folded. */
  readonly isMany: boolean;
  /** Anchors: a name gives the same one each time, and another one for each further use of it. */
  readonly anchor: (name: string) => string;
}

/** Makes anchors that are never the same twice: `f-<fingerprint>`, then `f-<fingerprint>-2`. */
export function anchors(): PageContext["anchor"] {
  const used = new Map<string, number>();
  return (name) => {
    const count = (used.get(name) ?? 0) + 1;
    used.set(name, count);
    return count === 1 ? name : `${name}-${count}`;
  };
}

/** The anchor of a finding. What is no fingerprint of ours, in a report from elsewhere, is hashed to one. */
export const findingAnchor = (fingerprint: string): string =>
  `f-${/^[0-9a-f]{8,64}$/.test(fingerprint) ? fingerprint : sha256Hex(fingerprint).slice(0, 32)}`;

/** A place as code: the path within the skill, and the line. */
export const placeCode = (skill: Pick<SkillReport, "path">, { path, region }: Location): Html =>
  code(`${pathWithin(skill, path)}:${region.startLine}`);
