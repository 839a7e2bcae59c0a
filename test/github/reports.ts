import { noCapabilities } from "../../src/core/capability.ts";
import type { Finding } from "../../src/core/finding.ts";
import type { Report, SkillReport } from "../../src/core/report.ts";

/** Reports for tests: one of everything, with what the test cares about on top. */
export const finding = (over: Partial<Finding>): Finding => ({
  ruleId: "exfiltration/env-to-network",
  severity: "high",
  confidence: "high",
  effective: "high",
  status: "new",
  message: "Sends the environment to a stranger",
  snippet: "",
  location: { path: "skills/a/SKILL.md", region: { startLine: 3, startColumn: 1, endLine: 4, endColumn: 2 } },
  layers: [],
  fingerprint: "0".repeat(32),
  ...over,
});

export const skill = (over: Partial<SkillReport>): SkillReport => ({
  path: "skills/a",
  name: "a",
  kind: "skill",
  findings: [],
  gaps: [],
  capabilities: { used: noCapabilities, declared: noCapabilities, added: noCapabilities, removed: noCapabilities },
  uses: [],
  instructions: { added: [], total: 0, removed: 0 },
  coverage: 1,
  files: 1,
  bytes: 1,
  level: "SAFE",
  risk: 0,
  trust: 100,
  change: "modified",
  verdict: "pass",
  reasons: [],
  ...over,
});

export const report = (over: Partial<Report>): Report => ({
  version: "1",
  tool: { name: "skill-scan", version: "0.0.0", rules: 1 },
  verdict: "pass",
  reasons: [],
  head: "head",
  compared: true,
  policy: { preset: "balanced", source: "built in", mode: "enforce" },
  skills: [],
  removed: [],
  notices: [],
  ...over,
});
