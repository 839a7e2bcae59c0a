import type { CapabilitySet } from "../../core/capability.ts";
import type { Finding, Gap } from "../../core/finding.ts";
import { lastSegment } from "../../core/path.ts";
import { permissionsOf } from "../../core/permissions.ts";
import { type Category, type Rule, ruleCategory } from "../../core/rule.ts";
import { lowerSeverity, type Severity } from "../../core/severity.ts";
import { sentence } from "../../report/words.ts";
import { confidenceNumbers, type RatedFinding, type RatedScan, sayGap } from "../rated.ts";
import { belowTitle, ruleOf } from "../rules.ts";

/** The six detectors of the reference page. */
export const detectors = [
  "credential_leak",
  "prompt_injection",
  "malicious_command",
  "data_exfiltration",
  "permission_abuse",
  "url_analysis",
] as const;
export type Detector = (typeof detectors)[number];

/** Names of the detectors as threats carry them: of the first two the page shows the name. */
const versions: Readonly<Record<Detector, string>> = {
  credential_leak: "credential_leak_v1",
  data_exfiltration: "data_exfil_v2",
  malicious_command: "malicious_command_v1",
  permission_abuse: "permission_abuse_v1",
  prompt_injection: "prompt_injection_v1",
  url_analysis: "url_analysis_v1",
};

const byCategory: Readonly<Record<Category, Detector>> = {
  "prompt-injection": "prompt_injection",
  "hidden-content": "prompt_injection",
  secrecy: "prompt_injection",
  exfiltration: "data_exfiltration",
  "credential-access": "credential_leak",
  "download-and-run": "malicious_command",
  obfuscation: "malicious_command",
  persistence: "malicious_command",
  privilege: "permission_abuse",
  destructive: "malicious_command",
  financial: "malicious_command",
  "supply-chain": "malicious_command",
  "over-broad-permissions": "permission_abuse",
  impersonation: "prompt_injection",
  "resource-abuse": "malicious_command",
};

/** Rules that look at where an address leads. */
const addresses: ReadonlySet<string> = new Set([
  "impersonation/deceptive-link",
  "impersonation/disguised-address",
  "supply-chain/foreign-server",
  "supply-chain/install-from-url",
  "supply-chain/metadata-download",
  "supply-chain/registry-override",
]);

/** The detector of a rule. */
export const detectorOf = (ruleId: string): Detector =>
  addresses.has(ruleId) ? "url_analysis" : byCategory[ruleCategory(ruleId)];

/** What is said of a threat, in both forms of the API. */
interface Told {
  readonly detector: Detector;
  readonly rule: string;
  readonly severity: Severity;
  readonly confidence: number;
  readonly title: string;
  readonly description: string;
  readonly evidence: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly remediation: string;
  readonly cwe: string | null;
}

function toldOf(finding: Finding, severity: Severity): Told {
  const rule = ruleOf(finding.ruleId);
  const { path, region } = finding.location;
  return {
    detector: detectorOf(finding.ruleId),
    rule: lastSegment(finding.ruleId),
    severity,
    confidence: confidenceNumbers[finding.confidence],
    title: rule?.title ?? finding.message,
    description: [sentence(finding.message), ...(rule ? [rule.why] : [])].join(" "),
    evidence: finding.snippet,
    file: path,
    line: region.startLine,
    column: region.startColumn,
    remediation: rule?.remediation ?? "",
    cwe: rule?.taxonomy.cwe?.[0] ?? null,
  };
}

const toldGap = (gap: Gap, severity: Severity): Told => ({
  detector: "malicious_command",
  rule: gap.reason,
  severity,
  confidence: 1,
  title: "Part of the skill could not be read",
  description: sayGap(gap),
  evidence: "",
  file: gap.path,
  line: 1,
  column: 1,
  remediation: "Send it as plain text, or have a person look at it.",
  cwe: null,
});

/**
 * The secret that a leak begins with, as a threat of its own where it is read, as the page's example has it. One step milder than the leak,
 * so that it never changes a score.
 */
function sourceOf(finding: Finding, rule: Rule | undefined): Told[] {
  const [first] = finding.flow ?? [];
  if (detectorOf(finding.ruleId) !== "data_exfiltration" || !first || !/^reads the variable/.test(first.message))
    return [];
  const { path, region } = first.location;
  return [
    {
      ...toldOf(finding, lowerSeverity(finding.effective, 1)),
      detector: "credential_leak",
      title: "Reads a secret that then leaves",
      description: `${first.message.replace(/^r/, "R")}, and what is done with it further on gives it away.`,
      file: path,
      line: region.startLine,
      column: region.startColumn,
      remediation: rule?.remediation ?? "",
    },
  ];
}

/** Everything that is listed of a scan, worst first. */
function allOf(findings: readonly RatedFinding[]): Told[] {
  const told = findings.map((each) =>
    each.kind === "finding" ? toldOf(each.finding, each.severity) : toldGap(each.gap, each.severity),
  );
  const sources = findings.flatMap((each) =>
    each.kind === "finding" ? sourceOf(each.finding, ruleOf(each.finding.ruleId)) : [],
  );
  const place = ({ file, line, column }: Told): string => `${file}:${line}:${column}`;
  const first = new Map(sources.toReversed().map((source) => [place(source), source]));
  return [...told, ...first.values()].sort((a, b) => order(a) - order(b));
}

const order = ({ severity }: Told): number => ["critical", "high", "medium", "low", "info"].indexOf(severity);

/** A threat as the reference page has it. Ids are by order: the same request, the same ids. */
const threatOf = (told: Told, at: number) => ({
  id: `thr_${String(at + 1).padStart(3, "0")}`,
  type: told.detector,
  severity: told.severity.toUpperCase(),
  confidence: told.confidence,
  title: told.title,
  description: belowTitle(told.title, told.description),
  file: told.file,
  line: told.line,
  column: told.column,
  detector: versions[told.detector],
  remediation: told.remediation,
});

/** The same as the live service has it. */
const liveThreatOf = (told: Told) => ({
  detector: told.detector,
  severity: told.severity,
  title: told.rule,
  description: told.description,
  evidence: told.evidence,
  file: told.file,
  line: told.line,
  remediation: told.remediation,
  cwe: told.cwe,
});

/** What a skill does, as four yes or no. */
function touches(used: CapabilitySet) {
  const { network, filesystem, environment, subprocess } = permissionsOf(used);
  return {
    network: network.outbound.length > 0,
    filesystem: filesystem.read.length + filesystem.write.length > 0,
    environment: environment.length > 0,
    subprocess,
  };
}

/** What the dialect says of a scan, in the form of the page and in that of the live service. */
export function verdictOf({ scan, findings, scales }: RatedScan) {
  const { live, ...scale } = scales.agentGuard;
  const told = allOf(findings);
  const permissions = touches(scan.capabilities.used);
  const worst = told[0];
  const summary = worst === undefined ? "No threats found." : `${told.length} found, the worst: ${worst.title}.`;
  return {
    page: { ...scale, threats: told.map(threatOf), permissions },
    live: { ...live, summary, threats: told.map(liveThreatOf), permissions },
  };
}
