import { type Severity, severities } from "../../core/severity.ts";
import { isGlob, patternProblem, textMatcher } from "../../policy/globs.ts";
import { globMatcher } from "../../policy/wildcards.ts";
import { isDay } from "../../policy/windows.ts";
import { Refusal } from "./errors.ts";
import { asMapping, type Values } from "./policy-values.ts";

/** An entry of `suppressions`: a rule in some skills or paths that is accepted, or rated otherwise. */
export interface Suppression {
  readonly ruleId: string;
  readonly skills: readonly string[];
  readonly paths: readonly string[];
  readonly reason: string;
  /** Absent: the finding is taken out. */
  readonly severity?: Severity;
  /** Last day on which it holds. */
  readonly expires?: string;
}

/** What `metadata.suppression` says of a finding that an entry fits. */
export type SuppressionRecord = Readonly<Record<string, string>>;

const known = ["expires", "paths", "reason", "rule_id", "severity", "skills"];
const words = severities.map((severity) => severity.toUpperCase()).sort();

const kindOf = (value: unknown): string => {
  if (Array.isArray(value)) return "list";
  if (typeof value === "number") return Number.isInteger(value) ? "int" : "float";
  return typeof value === "boolean" ? "bool" : "str";
};

/** The severity that a word means, in any case; undefined for none. */
export function severityOf(word: unknown): Severity | undefined {
  if (typeof word !== "string") return undefined;
  return severities.find((severity) => severity === word.trim().toLowerCase());
}

/** A refusal about one entry, in its server's words. */
const bad = (ruleId: string, what: string): Refusal =>
  new Refusal(400, `suppressions entry for '${ruleId || "<missing rule_id>"}'${what}`);

function patternsIn(entry: Values, key: "skills" | "paths", ruleId: string): readonly string[] {
  const value = entry[key] ?? [];
  const list: unknown[] = typeof value === "string" ? [value] : (value as unknown[]);
  if (!Array.isArray(list)) throw bad(ruleId, `: '${key}' must be a string or a list`);
  return list.map((pattern) => {
    if (typeof pattern !== "string" || pattern.trim() === "") {
      throw bad(ruleId, `: '${key}' contains a non-string pattern`);
    }
    const plain = pattern
      .trim()
      .toLowerCase()
      .replaceAll("\\", "/")
      .replace(/^(?:\.\/)+/, "");
    const problem = patternProblem(plain);
    if (problem) throw bad(ruleId, `: a pattern of '${key}' ${problem}`);
    return plain;
  });
}

function expiryOf({ expires }: Values, ruleId: string): string | undefined {
  if (expires === undefined) return undefined;
  const day = typeof expires === "string" ? expires.trim() : undefined;
  if (day !== undefined && isDay(day)) return day;
  const got = day === undefined ? "" : `, got '${expires}'`;
  throw bad(ruleId, `: 'expires' must be an ISO date (YYYY-MM-DD)${got}`);
}

/** Reads an entry of a policy file. Throws a Refusal in its server's words; a key that it does not know is one. */
export function suppressionOf(value: unknown): Suppression {
  const mapping = () => new Refusal(400, `suppressions entries must be mappings, got ${kindOf(value)}`);
  const entry = asMapping(value, mapping);
  const ruleId = typeof entry["rule_id"] === "string" ? entry["rule_id"].trim() : "";
  const unknown = Object.keys(entry).filter((key) => !known.includes(key));
  if (unknown.length > 0) {
    const keys = unknown.sort().map((key) => `'${key}'`);
    throw bad(ruleId, `: unknown key(s) ${keys.join(", ")}; expected any of ${known.join(", ")}`);
  }
  if (ruleId === "") throw new Refusal(400, "suppressions entry is missing a non-empty 'rule_id'");
  const skills = patternsIn(entry, "skills", ruleId);
  const paths = patternsIn(entry, "paths", ruleId);
  if (skills.length + paths.length === 0) {
    throw bad(
      ruleId,
      " has no selector; add 'skills' and/or 'paths', or use 'disabled_rules' to disable the rule everywhere",
    );
  }
  const severity = severityOf(entry["severity"]);
  if (entry["severity"] !== undefined && !severity)
    throw bad(ruleId, `: 'severity' must be one of ${words.join(", ")}`);
  const reason = entry["reason"] ?? "";
  if (typeof reason !== "string") throw bad(ruleId, ": 'reason' must be a string");
  const expires = expiryOf(entry, ruleId);
  return { ruleId, skills, paths, reason: reason.trim(), ...(severity && { severity }), ...(expires && { expires }) };
}

const isPath = (pattern: string, path: string): boolean =>
  isGlob(pattern) ? globMatcher(pattern)(path) : pattern === path;

/** The patterns of an entry that fit, or undefined where one of its selectors does not. */
function matched({ skills, paths }: Suppression, skill: string, path: string): SuppressionRecord | undefined {
  const bySkill = skills.find((pattern) => textMatcher([pattern])(skill.toLowerCase()));
  const byPath = paths.find((pattern) => isPath(pattern, path.toLowerCase()));
  if ((skills.length > 0 && bySkill === undefined) || (paths.length > 0 && byPath === undefined)) return undefined;
  return {
    ...(bySkill !== undefined && { matched_skill: bySkill }),
    ...(byPath !== undefined && { matched_path: byPath }),
  };
}

/** Where a finding stands, and which entries name its rule. */
export interface Suppressible {
  readonly skill: string;
  readonly path: string;
  readonly severity: Severity;
  readonly names: (ruleId: string) => boolean;
}

/** The first entry that holds on the day `today` and fits, with what is said of it; undefined when none does. */
export function suppressionFor(
  { skill, path, severity, names }: Suppressible,
  entries: readonly Suppression[],
  today: string,
): { readonly entry: Suppression; readonly record: SuppressionRecord } | undefined {
  for (const entry of entries) {
    if (!names(entry.ruleId) || (entry.expires !== undefined && entry.expires < today)) continue;
    const selectors = matched(entry, skill, path);
    if (!selectors) continue;
    const rated = entry.severity && {
      previous_severity: severity.toUpperCase(),
      severity: entry.severity.toUpperCase(),
    };
    const { ruleId: rule_id, reason, expires } = entry;
    return { entry, record: { rule_id, reason, ...selectors, ...(expires && { expires }), ...rated } };
  }
  return undefined;
}

/** What `scan_metadata.suppressions` says: each entry with the number of findings that it took out. */
export function suppressionSummary(records: readonly SuppressionRecord[]) {
  const entries = new Map<string, { readonly entry: SuppressionRecord; count: number }>();
  for (const { rule_id = "", reason = "", matched_skill = "", matched_path = "" } of records) {
    const entry = { rule_id, reason, matched_skill, matched_path };
    const key = JSON.stringify(entry);
    const counted = entries.get(key) ?? { entry, count: 0 };
    counted.count++;
    entries.set(key, counted);
  }
  return {
    suppressed: records.length,
    entries: Array.from(entries.values(), ({ entry, count }) => ({ ...entry, count })),
  };
}
