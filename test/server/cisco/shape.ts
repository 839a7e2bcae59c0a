/** What of an answer says nothing of its shape: ids, times, what the engine finds, words for people. */
const free = new Set([
  "version",
  "scan_id",
  "timestamp",
  "started_at",
  "completed_at",
  "scan_duration_seconds",
  "duration_ms",
  "findings_count",
  "total_findings",
  "checked",
  "retained",
  "mapped",
  "not_applicable",
  "policy_fingerprint_sha256",
  "scan_policy_fingerprint_sha256",
  "id",
  "rule_id",
  "category",
  "severity",
  "title",
  "description",
  "file_path",
  "line_number",
  "snippet",
  "remediation",
  "analyzer",
  "aitech",
  "aitech_name",
  "aisubtech",
  "aisubtech_name",
  "taxonomy_status",
  "skill_path",
  "rules_count",
  "available",
  "critical",
  "high",
  "medium",
  "low",
  "info",
  "runtime",
  "runtime_version",
  "expression_set_hash",
  "name",
  "revision",
  "snapshot_sha256",
]);

/** Keys of ours beside those of its server: facts on what was not done, and the evidence of a finding. */
const extra = new Set([
  "skill_scan",
  "confidence",
  "context",
  "decoded_from",
  "flow",
  "same_path_other_rule_ids",
  "reason",
  "unread_bytes",
  "size_bytes",
  "limit_bytes",
  "loader",
  "fallback_used",
  "fallback_mode",
  "strict_error_type",
  "strict_error_code",
  "manifest_complete",
  "capability_facts_trusted",
  "projection_complete",
  "projection_error_code",
]);

/** Stands in the recordings where a text was cut. */
const cut = "…";

const kindOf = (value: unknown): string => (value === null ? "null" : Array.isArray(value) ? "array" : typeof value);

type Values = Readonly<Record<string, unknown>>;

function objectDifferences(theirs: Values, ours: Values, place: string): string[] {
  const missing = Object.keys(theirs).filter((key) => !Object.hasOwn(ours, key));
  const added = Object.keys(ours).filter((key) => !Object.hasOwn(theirs, key) && !extra.has(key));
  const inner = Object.keys(theirs)
    .filter((key) => Object.hasOwn(ours, key))
    .flatMap((key) => differences(theirs[key], ours[key], `${place}.${key}`));
  return [
    ...missing.map((key) => `${place}.${key} is missing`),
    ...added.map((key) => `${place}.${key} is new`),
    ...inner,
  ];
}

/** Where two answers differ in keys, types, or values that do not depend on the engine. */
export function differences(theirs: unknown, ours: unknown, place = "body"): string[] {
  const key = place
    .split(".")
    .at(-1)!
    .replace(/\[\d+\]$/, "");
  const kinds = [kindOf(theirs), kindOf(ours)];
  if (kinds.includes("null") && free.has(key)) return [];
  if (kinds[0] !== kinds[1]) return [`${place} is ${kinds[1]}, theirs ${kinds[0]}`];
  if (Array.isArray(theirs)) {
    const list = ours as unknown[];
    const first = theirs[0];
    if (key === "findings" || key === "cross_skill_findings") {
      return first === undefined ? [] : list.flatMap((each, i) => differences(first, each, `${place}[${i}]`));
    }
    if (theirs.length !== list.length && key !== "framework_mappings" && !key.endsWith("tech_mappings")) {
      return [`${place} has ${list.length} entries, theirs ${theirs.length}`];
    }
    if (key.endsWith("_mappings")) return [];
    return theirs.flatMap((each, i) => differences(each, list[i], `${place}[${i}]`));
  }
  if (typeof theirs === "object" && theirs !== null) return objectDifferences(theirs as Values, ours as Values, place);
  return free.has(key) || theirs === ours || theirs === cut
    ? []
    : [`${place} is ${JSON.stringify(ours)}, theirs ${JSON.stringify(theirs)}`];
}
