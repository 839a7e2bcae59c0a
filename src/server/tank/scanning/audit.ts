import { createHash } from "node:crypto";
import { lastSegment } from "../../../core/path.ts";
import { ruleCategory } from "../../../core/rule.ts";
import { scalesOf, type TankScale } from "../../../core/scales.ts";
import { countSeverities } from "../../../core/score.ts";
import { compareSeverity, type Severity } from "../../../core/severity.ts";
import type { FileTree } from "../../../core/skill.ts";
import { confidenceNumbers, type RatedFinding, type RatedScan, sayGap } from "../../rated.ts";
import { ruleOf } from "../../rules.ts";
import type { ScanRequest, Services } from "../../services.ts";
import { declaredPermissions } from "../publishing/escalation.ts";
import type { ManifestPermissions } from "../publishing/manifest.ts";
import { type Undeclared, undeclaredIn } from "./observed.ts";
import { type Stage, stageOfCategory, stages } from "./stages.ts";

/** A finding as the registry's scanner writes it. All text may be hostile. */
export interface TankFinding {
  readonly stage: Stage;
  readonly severity: Severity;
  readonly type: string;
  readonly description: string;
  readonly location: string | null;
  readonly confidence: number | null;
  readonly tool: string;
  readonly evidence: string | null;
  readonly llm_verdict: null;
  readonly llm_reviewed: false;
  readonly remediation: string | null;
  readonly cwe_id: string | null;
}

/** What a scan of a package says in the registry's words. */
export interface Audit extends TankScale {
  /** Worst first. */
  readonly findings: readonly TankFinding[];
}

const unreviewed = { llm_verdict: null, llm_reviewed: false } as const;

function listed(rated: RatedFinding): TankFinding {
  const { severity } = rated;
  if (rated.kind === "gap") {
    const { reason, path } = rated.gap;
    const type = `unread_${reason.replaceAll("-", "_")}`;
    const rest = { confidence: null, tool: "skill-scan", evidence: null, remediation: null, cwe_id: null };
    return { stage: "stage0", severity, type, description: sayGap(rated.gap), location: path, ...rest, ...unreviewed };
  }
  const { ruleId, message, location, confidence, snippet } = rated.finding;
  const rule = ruleOf(ruleId);
  return {
    stage: stageOfCategory[ruleCategory(ruleId)],
    severity,
    type: lastSegment(ruleId).replaceAll("-", "_"),
    description: message,
    location: `${location.path}:${location.region.startLine}`,
    confidence: confidenceNumbers[confidence],
    tool: "skill-scan",
    evidence: snippet === "" ? null : snippet,
    remediation: rule?.remediation ?? null,
    cwe_id: rule?.taxonomy.cwe?.[0] ?? null,
    ...unreviewed,
  };
}

const declare = "Declare it in the permissions of the manifest, or take it out.";

const undeclared = ({ type, severity, description, location }: Undeclared): TankFinding => ({
  stage: "stage2",
  severity,
  type,
  description,
  location,
  confidence: 0.8,
  tool: "skill-scan-permissions",
  evidence: null,
  remediation: declare,
  cwe_id: null,
  ...unreviewed,
});

/** What is audited: a tree with its main file, and what it declares; `unknown`: nothing is said of undeclared things. */
export interface Package {
  readonly tree: FileTree;
  readonly main: string;
  readonly declared: ManifestPermissions | undefined | "unknown";
}

/** A scan, and what is not declared, as one audit: the verdict counts both. */
async function auditOf(scan: RatedScan, { tree, declared }: Pick<Package, "tree" | "declared">): Promise<Audit> {
  const beyond =
    declared === "unknown" ? [] : await undeclaredIn(tree, scan.scan.capabilities.used, declaredPermissions(declared));
  const findings = [...scan.findings.map(listed), ...beyond.map(undeclared)].sort((a, b) =>
    compareSeverity(a.severity, b.severity),
  );
  return { ...scalesOf(countSeverities(findings.map(({ severity }) => severity))).tank, findings };
}

/** Scans a package, as one: every file of it is read. Throws a ScanFailed as the scan service does. */
export async function audit(services: Services, wanted: Package, request: ScanRequest = {}): Promise<Audit> {
  const scan = await services.scans.scanAs(wanted.tree, wanted.main, request);
  await services.totals.add("tank", scan);
  return auditOf(scan, wanted);
}

/** What one stage of the pipeline found; it fails on a critical finding, as its server's do. */
interface StageResult {
  readonly stage: Stage;
  readonly status: "passed" | "failed";
  readonly findings: readonly TankFinding[];
  readonly duration_ms: number;
  readonly error: null;
}

/** An audit by stages, in their order. One pass did them all: its time is that of the static stage. */
export const stageResults = ({ findings }: Audit, milliseconds: number): StageResult[] =>
  stages.map((stage) => {
    const own = findings.filter((finding) => finding.stage === stage);
    const status = own.some(({ severity }) => severity === "critical") ? "failed" : "passed";
    return { stage, status, findings: own, duration_ms: stage === "stage2" ? milliseconds : 0, error: null };
  });

/** SHA-256 of each file of a tree. */
export async function hashesOf(tree: FileTree): Promise<Record<string, string>> {
  const hashes = new Map<string, string>();
  for (const entry of await tree.list()) {
    if (entry.mode === "submodule") continue;
    hashes.set(
      entry.path,
      createHash("sha256")
        .update(await tree.read(entry))
        .digest("hex"),
    );
  }
  return Object.fromEntries(hashes);
}
