import type { Finding } from "../../core/finding.ts";
import { ruleCategory, type Taxonomy } from "../../core/rule.ts";
import { sayGap } from "../rated.ts";
import { ruleOf } from "../rules.ts";
import type { Json } from "../services.ts";
import { type CiscoCategory, ciscoCategories, ciscoCategoryOfRule } from "./categories.data.ts";
import type { Listed } from "./listing.ts";
import type { Policy } from "./policy.ts";

/** What of a request changes how a finding is told. */
export interface Telling {
  readonly policy: Policy;
  /** `use_behavioral`: the way of the data is told step by step. */
  readonly behavioral: boolean;
}

/** A finding as its server writes it. */
export type WireFinding = { readonly [key: string]: Json };

const idOf = (ruleId: string, fingerprint: string): string =>
  `${ruleId.replace(/[^A-Za-z0-9]+/g, "_").toUpperCase()}_${fingerprint.slice(0, 10)}`;

const pipelineRules: ReadonlySet<string> = new Set([
  "download-and-run/decode-then-run",
  "download-and-run/pipe-to-shell",
  "exfiltration/encoded-secret",
  "exfiltration/environment-dump",
  "exfiltration/piped-data",
]);
const triggerRules: ReadonlySet<string> = new Set([
  "over-broad-permissions/always-on",
  "impersonation/purpose-mismatch",
]);

/**
 * Which of its server's analyzers would have found it. One engine finds all; what it concludes from the way of data is `behavioral` where
 * that was asked for, else `correlation`: it is listed either way.
 */
function analyzerOf({ ruleId, flow }: Pick<Finding, "ruleId" | "flow">, behavioral: boolean): string {
  if (ruleId === "obfuscation/bytecode") return "bytecode";
  if (pipelineRules.has(ruleId)) return "pipeline";
  if (triggerRules.has(ruleId)) return "trigger";
  if (flow !== undefined && flow.length > 1) return behavioral ? "behavioral" : "correlation";
  return "static";
}

/** Its server's category of a rule of ours. */
const categoryOf = (ruleId: string): CiscoCategory =>
  ciscoCategoryOfRule[ruleId] ?? ciscoCategories[ruleCategory(ruleId)] ?? "policy_violation";

function mappingsOf({ agenticSkills = [], agenticApplications = [], atlas = [], cwe = [] }: Taxonomy = {}): string[] {
  const owasp = [...agenticSkills, ...agenticApplications].map((id) => `OWASP: ${id}`);
  return [...owasp, ...atlas.map((id) => `MITRE ATLAS: ${id}`), ...cwe.map((id) => `CWE: ${id.replace(/^CWE-/, "")}`)];
}

/** What every finding says of taxonomies and of the policy. Cisco's own taxonomy is not kept here: its ids are null. */
const metadataOf = ({ name, version, presetBase, fingerprint }: Policy, mappings: readonly string[]) => ({
  aitech: null,
  aitech_name: null,
  aisubtech: null,
  aisubtech_name: null,
  aitech_mappings: [],
  aisubtech_mappings: [],
  framework_mappings: mappings,
  taxonomy_status: mappings.length > 0 ? "mapped" : "not_applicable",
  taxonomy_source: "rule",
  scan_policy_name: name,
  scan_policy_version: version,
  scan_policy_preset_base: presetBase,
  scan_policy_fingerprint_sha256: fingerprint,
});

const flowOf = ({ flow = [] }: Finding): Json =>
  flow.map(({ location, message }) => ({ file_path: location.path, line_number: location.region.startLine, message }));

function evidenceOf(finding: Finding, behavioral: boolean): { readonly [key: string]: Json } {
  const { confidence, layers, context, also = [], flow = [] } = finding;
  return {
    confidence,
    ...(layers.length > 0 && { decoded_from: [...layers] }),
    ...(context !== undefined && { context }),
    ...(also.length > 0 && { same_path_other_rule_ids: [...new Set(also.map(({ ruleId }) => ruleId))] }),
    ...(behavioral && flow.length > 1 && { flow: flowOf(finding) }),
  };
}

/** What differs between the kinds of lines. */
function ownPart({ subject }: Listed, { policy, behavioral }: Telling): { readonly [key: string]: Json } {
  if (subject.kind === "finding") {
    const { finding } = subject;
    const rule = ruleOf(finding.ruleId);
    return {
      id: idOf(finding.ruleId, finding.fingerprint),
      category: categoryOf(finding.ruleId),
      title: rule?.title ?? finding.ruleId,
      // Where it has no words of its own, it says the title.
      description: rule && finding.message === rule.title ? rule.why : finding.message,
      line_number: finding.location.region.startLine,
      snippet: finding.snippet,
      remediation: rule?.remediation ?? null,
      analyzer: analyzerOf(finding, behavioral),
      metadata: { ...evidenceOf(finding, behavioral), ...metadataOf(policy, mappingsOf(rule?.taxonomy)) },
    };
  }
  const common = { line_number: null, snippet: null };
  if (subject.kind === "gap") {
    const { gap } = subject;
    return {
      id: `COVERAGE_${gap.reason.replaceAll("-", "_").toUpperCase()}`,
      category: "policy_violation",
      title: "A part of the skill was not read",
      description: sayGap(gap),
      ...common,
      remediation: "Have a person look at it, or leave it out of the skill.",
      analyzer: "analyzability",
      metadata: { reason: gap.reason, unread_bytes: gap.bytes, ...metadataOf(policy, []) },
    };
  }
  const { category, title, description, remediation, analyzer, metadata, ruleId } = subject.notice;
  const facts = { ...(metadata as { readonly [key: string]: Json }), ...metadataOf(policy, []) };
  return { id: ruleId, category, title, description, ...common, remediation, analyzer, metadata: facts };
}

/** A line of a listing as its server writes it. */
export function wireFinding(listed: Listed, telling: Telling): WireFinding {
  const { ruleId, severity, path, suppression } = listed;
  const own = ownPart(listed, telling);
  const { id, category, title, description, line_number, snippet, remediation, analyzer, metadata } = own;
  const words = { title: title!, description: description!, file_path: path };
  const marked = suppression ? { ...(metadata as object), suppression } : metadata!;
  return {
    id: id!,
    rule_id: ruleId,
    category: category!,
    severity: severity.toUpperCase(),
    ...words,
    line_number: line_number!,
    snippet: snippet!,
    remediation: remediation!,
    analyzer: analyzer!,
    metadata: marked as Json,
  };
}

/** A time as its server writes it, with microseconds: of a scan with its zone, of a batch without. */
export const timestamp = (time: Date, zone: "+00:00" | "" = "+00:00"): string =>
  `${time.toISOString().replace("Z", "000")}${zone}`;
