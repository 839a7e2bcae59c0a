import { sha256Hex } from "../../core/fingerprint.ts";
import type { Json } from "../services.ts";

/** What is compared of a skill. */
export interface Described {
  readonly name: string;
  readonly description: string;
}

/** Pairs of skills that are compared in one answer, and findings that are listed. */
const maxPairs = 200_000;
const maxListed = 500;

/** Its server's thresholds: above 0.7 two skills may take each other's requests, above 0.5 they are alike. */
const thresholds = { risk: 0.7, warning: 0.5 } as const;

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? []);

/** Share of the words of both that both have. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  if (few.size === 0 || few.size / many.size <= thresholds.warning) return 0;
  let both = 0;
  for (const word of few) if (many.has(word)) both++;
  return both / (a.size + b.size - both);
}

const idOf = (prefix: string, a: string, b: string): string => `${prefix}_${sha256Hex(`${a}\0${b}`).slice(0, 8)}`;

function overlap(a: Described, b: Described, similarity: number): Json {
  const isRisk = similarity > thresholds.risk;
  const percent = `${Math.round(similarity * 100)} %`;
  return {
    id: idOf(isRisk ? "OVERLAP" : "OVERLAP_WARN", a.name, b.name),
    rule_id: isRisk ? "TRIGGER_OVERLAP_RISK" : "TRIGGER_OVERLAP_WARNING",
    category: "social_engineering",
    severity: isRisk ? "MEDIUM" : "LOW",
    title: isRisk ? "Two skills have overlapping descriptions" : "Two skills have similar descriptions",
    description: `'${a.name}' and '${b.name}' share ${percent} of the words of their descriptions: one may be taken for the other.`,
    file_path: `${a.name}/SKILL.md`,
    line_number: null,
    snippet: null,
    remediation: "Say in each what sets it apart: its task, its kinds of files, its words.",
    analyzer: "scanner",
    metadata: { skill_a: a.name, skill_b: b.name, similarity },
  };
}

const notAll = (skills: number): Json => ({
  id: "OVERLAP_NOT_ALL_COMPARED",
  rule_id: "TRIGGER_OVERLAP_WARNING",
  category: "policy_violation",
  severity: "INFO",
  title: "Not all pairs of skills were compared or listed",
  description: `Of ${skills} skills only the first ${maxPairs} pairs are compared, and ${maxListed} findings listed.`,
  file_path: "(cross-skill analysis)",
  line_number: null,
  snippet: null,
  remediation: "Compare fewer skills at once.",
  analyzer: "scanner",
  metadata: {},
});

/** `cross_skill_findings`: skills whose descriptions are alike, each pair once, in the order of the skills. */
export function overlapsOf(skills: readonly Described[]): Json[] {
  const words = skills.map(({ description }) => wordsOf(description));
  const found: Json[] = [];
  let pairs = 0;
  for (const [i, a] of skills.entries()) {
    for (let j = i + 1; j < skills.length; j++) {
      if (++pairs > maxPairs || found.length >= maxListed) return [...found, notAll(skills.length)];
      const similarity = likeness(words[i]!, words[j]!);
      if (similarity > thresholds.warning) found.push(overlap(a, skills[j]!, similarity));
    }
  }
  return found;
}
