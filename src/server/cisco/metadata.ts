import { version } from "../../version.ts";
import type { Json } from "../services.ts";
import type { Listing } from "./listing.ts";
import { loaderFacts } from "./notices.ts";
import type { Policy } from "./policy.ts";
import type { ScanOptions } from "./schema.ts";
import type { LoadedSkill } from "./skill.ts";
import { suppressionSummary } from "./suppressions.ts";
import type { WireFinding } from "./wire.ts";

/** What was asked for and is not done here: it is named, so that nobody takes it for done. */
export const unavailable = (options: ScanOptions): string[] => [
  ...(options.use_virustotal ? ["virustotal_analyzer"] : []),
  ...(options.use_aidefense ? ["aidefense_analyzer"] : []),
  ...(options.use_osv ? ["osv_analyzer"] : []),
  ...(options.custom_rules ? ["custom_rules"] : []),
];

/** Its server's gates in CEL: none are evaluated here. */
const cel = (mode: string, retained: number): Json => ({
  mode,
  runtime: "none",
  runtime_version: "",
  fact_schema: "v1",
  expression_set_hash: "",
  evaluated: 0,
  retained,
  would_suppress: 0,
  suppressed: 0,
  fallbacks: 0,
  projection_incomplete: 0,
  elapsed_ms: 0,
  projection_ms: 0,
  evaluation_ms: 0,
  errors: [],
  per_rule: {},
  suppressed_candidates: [],
});

function taxonomy(findings: readonly WireFinding[]): Json {
  const isMapped = (finding: WireFinding): boolean =>
    (finding["metadata"] as { readonly [key: string]: Json })["taxonomy_status"] === "mapped";
  const mapped = findings.filter(isMapped).length;
  return {
    source: "builtin",
    version,
    name: "OWASP, MITRE ATLAS and CWE ids of the rules",
    revision: "",
    snapshot_sha256: "",
    findings: { mapped, not_applicable: findings.length - mapped, unmapped: 0 },
  };
}

/** What the answer of a scan is about. */
export interface Told {
  readonly policy: Policy;
  readonly options: ScanOptions;
  readonly skill: LoadedSkill;
  readonly listing: Listing;
  readonly findings: readonly WireFinding[];
  readonly coverage: number;
  /** Files of an upload beside the skill. */
  readonly outside: number;
}

/** What of a request or policy had no effect, and what was left out: under our own name, in no field of its server. */
function ours({ policy, options, listing, coverage, outside }: Told): Json {
  const { notApplied, unknownKeys, unknownRules } = policy;
  return {
    version,
    coverage,
    ...(unavailable(options).length > 0 && { not_available: unavailable(options) }),
    ...(notApplied.length > 0 && { policy_keys_not_applied: notApplied }),
    ...(unknownKeys.length > 0 && { policy_keys_unknown: unknownKeys }),
    ...(unknownRules.length > 0 && { policy_rules_unknown: unknownRules }),
    ...(listing.disabled > 0 && { findings_of_disabled_rules: listing.disabled }),
    ...(listing.leftOut > 0 && { findings_left_out: listing.leftOut }),
    ...(outside > 0 && { files_outside_skill: outside }),
  };
}

/** `scan_metadata` of an answer. */
export function scanMetadata(told: Told): { readonly [key: string]: Json | undefined } {
  const { policy, options, skill, listing, findings } = told;
  const { name, version: policyVersion, presetBase, fingerprint, style } = policy;
  const mode = options.cel_mode ?? (style === "permissive" ? "off" : "shadow");
  const records = listing.suppressed.map(({ suppression }) => suppression);
  const loader = loaderFacts(skill);
  return {
    policy_name: name,
    policy_version: policyVersion,
    policy_preset_base: presetBase,
    policy_fingerprint_sha256: fingerprint,
    ...(records.length > 0 && { suppressions: suppressionSummary(records) }),
    cel: cel(mode, findings.length),
    rule_contract: {
      status: "passed",
      schema_version: 2,
      checked: findings.length,
      invalid_findings: 0,
      errors: [],
    },
    ...(loader && { loader }),
    taxonomy: taxonomy(findings),
    skill_scan: ours(told),
  };
}
