import fc from "fast-check";
import { noCapabilities } from "../../src/core/capability.ts";
import type { Finding, FindingStatus } from "../../src/core/finding.ts";
import type { SkillComparison, SkillScan } from "../../src/core/report.ts";
import { countSeverities, scoreOf } from "../../src/core/score.ts";
import { confidences, effectiveSeverity, severities } from "../../src/core/severity.ts";

/** Ids for policies that name rules. */
export const ruleIds = [
  "download-and-run/pipe-to-shell",
  "exfiltration/capture-host",
  "exfiltration/env-to-network",
  "secrecy/hide-from-user",
] as const;

export const region = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 };

let serial = 0;

/** A finding: high with high confidence, new, unless told otherwise. `effective` follows from the two. */
export function finding(parts: Partial<Finding> = {}): Finding {
  const severity = parts.severity ?? "high";
  const confidence = parts.confidence ?? "high";
  return {
    ruleId: ruleIds[0],
    severity,
    confidence,
    effective: effectiveSeverity(severity, confidence),
    status: "new",
    message: "Runs what it downloads",
    snippet: "curl … | sh",
    location: { path: "skills/a/SKILL.md", region },
    layers: [],
    fingerprint: (serial++).toString(16).padStart(32, "0"),
    ...parts,
  };
}

/** A scan with these findings, and the score that follows from them. */
export const scan = (findings: readonly Finding[], parts: Partial<SkillScan> = {}): SkillScan => ({
  path: "skills/a",
  name: "a",
  kind: "skill",
  findings,
  gaps: [],
  capabilities: { used: noCapabilities, declared: noCapabilities },
  uses: [],
  instructions: [],
  coverage: 1,
  files: 1,
  bytes: 100,
  ...scoreOf(countSeverities(findings.map(({ effective }) => effective))),
  ...parts,
});

const trustOf = (findings: readonly Finding[], statuses: readonly FindingStatus[]): number =>
  scoreOf(countSeverities(findings.filter(({ status }) => statuses.includes(status)).map((one) => one.effective)))
    .trust;

/** A modified skill with these findings; score and trust before follow from them, as compare() would give them. */
export function comparison(findings: readonly Finding[], parts: Partial<SkillComparison> = {}): SkillComparison {
  const head = findings.filter(({ status }) => status !== "fixed");
  return {
    ...scan(head),
    change: "modified",
    trustBefore: trustOf(findings, ["existing", "fixed"]),
    capabilities: { used: noCapabilities, declared: noCapabilities, added: noCapabilities, removed: noCapabilities },
    uses: [],
    instructions: { added: [], total: 0, removed: 0 },
    findings,
    ...parts,
  };
}

/** Findings that differ, each on a line of its own, with fingerprints from a small stock so that they meet. */
export const anyFinding = (statuses: readonly FindingStatus[] = ["new"]): fc.Arbitrary<Finding> =>
  fc
    .record({
      ruleId: fc.constantFrom(...ruleIds),
      severity: fc.constantFrom(...severities),
      confidence: fc.constantFrom(...confidences),
      status: fc.constantFrom(...statuses),
      fingerprint: fc.nat(9).map((number) => String(number).padStart(32, "0")),
    })
    .map((parts) => {
      const line = serial;
      const own = { startLine: line + 1, startColumn: 1, endLine: line + 1, endColumn: 2 };
      return finding({ ...parts, location: { path: "skills/a/SKILL.md", region: own } });
    });

/** Comparisons of modified skills, some of them not read in full. */
export const anyComparison: fc.Arbitrary<SkillComparison> = fc
  .record({
    findings: fc.array(anyFinding(["new", "existing", "fixed"]), { maxLength: 8 }),
    coverage: fc.constantFrom(0, 0.3, 0.6, 0.97, 1),
    path: fc.constantFrom("skills/a", "skills/b", "vendor/c"),
  })
  .map(({ findings, ...parts }) => comparison(findings, parts));
