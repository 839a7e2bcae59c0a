import path from "node:path";
import { messageOf } from "../../core/errors.ts";
import { comparePaths, folderOf, lastSegment } from "../../core/path.ts";
import { severities } from "../../core/severity.ts";
import type { FileEntry, FileTree } from "../../core/skill.ts";
import { DiskTree } from "../../files/disk.ts";
import { type Batch, BatchError, type BatchItem, type BatchKind, type Json, type Services } from "../services.ts";
import { Refusal } from "./errors.ts";
import { unavailable } from "./metadata.ts";
import { overlapsOf } from "./overlap.ts";
import { isPackable, packTree, unpackTree } from "./packed-tree.ts";
import { placeOf } from "./places.ts";
import type { Policy } from "./policy.ts";
import { type Outcome, preparedPolicy, scanJob } from "./scan.ts";
import type { BatchOptions } from "./schema.ts";
import { FolderTree, mainFile } from "./skill.ts";
import { timestamp } from "./wire.ts";

/** Its kind of batch. */
export const batchKindName = "cisco-batch";

/** Batches that may be under way: each copies its folder until it is scanned, and whoever reaches this server may start one. */
const openBatches = 20;

/** Throws a Refusal (503) while as many batches are under way as may be. */
export async function checkRoom({ database }: Services): Promise<void> {
  const open = await database
    .selectFrom("batch")
    .select("id")
    .where("dialect", "=", "cisco")
    .where("status", "in", ["pending", "processing"])
    .limit(openBatches)
    .execute();
  if (open.length >= openBatches) throw new Refusal(503, "Too many batch scans are under way, try again later");
}

/** Its server keeps 1000 results for an hour. */
const keptSeconds = 3600;
const keptBatches = 1000;

/** What is kept of a skill until it is scanned. */
interface Source {
  readonly path: string;
  readonly blob: string;
  readonly policy: Policy;
}

/** What is kept of a scanned skill: its line of the answer, what others are compared with, and why it was skipped. */
interface Kept {
  readonly result: { readonly [key: string]: Json };
  readonly described?: { readonly name: string; readonly description: string };
  readonly skipped?: string;
}

const optionsOf = ({ options }: Batch): BatchOptions => options as unknown as BatchOptions;

/** Folders of skills: those right below the root, or the root and all below it. Sorted, where its server takes the disk's order. */
function foldersOf(entries: readonly FileEntry[], recursive: boolean): string[] {
  const folders = entries
    .filter(({ path: each }) => lastSegment(each) === mainFile)
    .map(({ path: each }) => folderOf(each));
  const wanted = recursive ? folders : folders.filter((folder) => folder !== "." && !folder.includes("/"));
  return [...new Set(wanted)].sort(comparePaths);
}

/** What a Refusal says, as the error of a batch. Of a place its server shows the status too. */
function batchError(error: unknown): Error {
  if (!(error instanceof Refusal)) return error instanceof Error ? error : new Error(messageOf(error));
  const text = typeof error.detail === "string" ? error.detail : "invalid request";
  return new BatchError(error.status === 404 ? `404: ${text}` : text);
}

async function plan(batch: Batch, services: Services): Promise<readonly Json[]> {
  const options = optionsOf(batch);
  try {
    const policy = await preparedPolicy(options, services);
    const { allowedRoots } = services.config;
    const root = await placeOf(options.skills_directory, allowedRoots, "skills_directory", "directory");
    const tree = new DiskTree(root, { shared: true });
    const listed = new Listed(tree, await tree.list());
    const sources: Json[] = [];
    for (const [index, folder] of foldersOf(listed.entries, options.recursive).entries()) {
      const skill = new FolderTree(listed, folder);
      const blob = `cisco/${batch.id}/${index}`;
      const place = folder === "." ? root : path.join(root, folder);
      const packable = isPackable(await skill.list());
      if (packable) await services.blobs.put(blob, await packTree(skill));
      sources.push({ path: place, blob: packable ? blob : "", policy: policy as unknown as Json });
    }
    return sources;
  } catch (error) {
    throw batchError(error);
  }
}

/** A tree that is listed once: each skill of a folder would list it again. */
class Listed implements FileTree {
  readonly name: string;
  readonly entries: readonly FileEntry[];
  private readonly tree: FileTree;

  constructor(tree: FileTree, entries: readonly FileEntry[]) {
    this.name = tree.name;
    this.tree = tree;
    this.entries = entries;
  }

  async list(): Promise<readonly FileEntry[]> {
    return this.entries;
  }

  async read(entry: FileEntry, limit?: number): Promise<Uint8Array> {
    return this.tree.read(entry, limit);
  }
}

/** `analyzers_used`: what its server would have run, less what is not available here. */
const analyzersUsed = (options: BatchOptions): string[] => [
  "static_analyzer",
  "bytecode",
  "pipeline",
  "correlation",
  ...(options.use_behavioral ? ["behavioral_analyzer"] : []),
  ...(options.use_trigger ? ["trigger_analyzer"] : []),
];

function resultOf(
  place: string,
  { skill, findings, suppressed, scale, metadata, seconds }: Outcome,
  batch: Batch,
  now: Date,
): Kept {
  const options = optionsOf(batch);
  const failed = [
    ...(skill.fault ? [{ analyzer: "skill_loader", error: `SkillLoadError:${skill.fault}` }] : []),
    ...unavailable(options).map((analyzer) => ({ analyzer, error: "not available on this server" })),
  ];
  const result: Kept["result"] = {
    skill_name: skill.name,
    skill_path: place,
    is_safe: scale.isSafe,
    max_severity: scale.maxSeverity,
    findings_count: findings.length,
    findings: [...findings],
    scan_duration_seconds: seconds,
    duration_ms: Math.floor(seconds * 1000),
    analyzers_used: analyzersUsed(options),
    timestamp: timestamp(now),
    scan_metadata: metadata,
    ...(failed.length > 0 && { analyzers_failed: failed }),
    ...(suppressed.length > 0 && { suppressed_findings: [...suppressed] }),
  };
  const { name, description } = skill;
  return { result, ...(skill.fault ? {} : { described: { name, description } }) };
}

/** A skill that its loader refuses is unsafe and skipped: it never reads as clean. */
function refused(place: string, policy: Policy, why: string, now: Date): Kept {
  const finding: Json = {
    id: "SKILL_LOAD_FAILED",
    rule_id: "SKILL_LOAD_FAILED",
    category: "policy_violation",
    severity: "HIGH",
    title: "The skill could not be loaded",
    description: why,
    file_path: mainFile,
    line_number: null,
    snippet: null,
    remediation: "Make SKILL.md a UTF-8 text, and the skill smaller.",
    analyzer: "skill_loader",
    metadata: {},
  };
  const result: Kept["result"] = {
    skill_name: path.basename(place),
    skill_path: place,
    is_safe: false,
    max_severity: "HIGH",
    findings_count: 1,
    findings: [finding],
    scan_duration_seconds: 0,
    duration_ms: 0,
    analyzers_used: ["skill_loader"],
    timestamp: timestamp(now),
    scan_metadata: {
      policy_name: policy.name,
      policy_version: policy.version,
      policy_preset_base: policy.presetBase,
      policy_fingerprint_sha256: policy.fingerprint,
      loader: { content_scanned: false, error: why },
    },
  };
  return { result, skipped: why };
}

async function item(source: Json, batch: Batch, services: Services): Promise<Json> {
  const { path: place, blob, policy } = source as unknown as Source;
  const now = services.now();
  if (blob === "") return refused(place, policy, "the skill is larger than the limit", now) as unknown as Json;
  const bytes = await services.blobs.get(blob);
  if (!bytes) throw new Error("the files of the skill are gone");
  const tree = await unpackTree(bytes);
  try {
    const outcome = await scanJob({ tree, folder: path.basename(place), policy, options: optionsOf(batch) }, services);
    return resultOf(place, outcome, batch, now) as unknown as Json;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const why = error.message.replace("skill directory", place);
    return refused(place, policy, why, now) as unknown as Json;
  }
}

async function completed(batch: Batch, { batches, blobs }: Services): Promise<void> {
  for (const { source } of await batches.items(batch.id)) {
    const { blob } = source as unknown as Source;
    if (blob !== "") await blobs.delete(blob);
  }
}

/** Batches of skills on the disk of the machine that took the request. */
export const batchKind: BatchKind = { name: batchKindName, local: true, plan, item, completed };

type Result = { readonly is_safe: boolean; readonly findings: readonly { readonly severity: string }[] };

function summaryOf(results: readonly Result[], cross: readonly Json[], skipped: readonly Json[], now: Date): Json {
  const findings = [...results.flatMap((each) => each.findings), ...(cross as unknown as Result["findings"])];
  const count = (word: string): number => findings.filter(({ severity }) => severity === word.toUpperCase()).length;
  return {
    total_skills_scanned: results.length,
    total_findings: findings.length,
    safe_skills: results.filter(({ is_safe }) => is_safe).length,
    findings_by_severity: Object.fromEntries(severities.map((severity) => [severity, count(severity)])),
    timestamp: timestamp(now),
    ...(skipped.length > 0 && { skills_skipped: [...skipped] }),
  };
}

/** What is kept of an item: one whose scan failed for good is unsafe and skipped too. */
function keptOf({ source, result, error }: BatchItem, now: Date): Kept {
  if (result !== null) return result as unknown as Kept;
  const { path: place, policy } = source as unknown as Source;
  return refused(place, policy, error === null ? "not scanned" : "the scan of the skill failed", now);
}

function resultsOf(batch: Batch, items: readonly BatchItem[]): Json {
  const now = batch.completedAt ?? batch.createdAt;
  const kept = items.map((each) => keptOf(each, now));
  const skipped = kept.flatMap(({ result, skipped: reason }) =>
    reason === undefined ? [] : [{ skill: result["skill_path"]!, reason }],
  );
  const described = kept.flatMap((each) => each.described ?? []);
  const cross = optionsOf(batch).check_overlap ? overlapsOf(described) : [];
  const results = kept.map(({ result }) => result);
  return {
    summary: summaryOf(results as unknown as Result[], cross, skipped, now),
    results,
    ...(cross.length > 0 && { cross_skill_findings: cross }),
  };
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Whether as many batches came after this one as its server keeps. */
async function isPushedOut({ createdAt }: Batch, { database }: Services): Promise<boolean> {
  const newer = await database
    .selectFrom("batch")
    .select("id")
    .where("dialect", "=", "cisco")
    .where("created_at", ">", createdAt)
    .limit(keptBatches)
    .execute();
  return newer.length >= keptBatches;
}

async function kept(id: string, services: Services): Promise<Batch | undefined> {
  const batch = uuid.test(id) ? await services.batches.get("cisco", id) : undefined;
  if (!batch) return undefined;
  const age = services.now().getTime() - (batch.completedAt ?? batch.createdAt).getTime();
  return age > keptSeconds * 1000 || (await isPushedOut(batch, services)) ? undefined : batch;
}

/** The answer of `GET /scan-batch/{scan_id}`. Throws a Refusal (404) for what is not there, not any more, or of another kind. */
export async function batchAnswer(id: string, services: Services): Promise<object> {
  const batch = await kept(id, services);
  if (!batch) throw new Refusal(404, "Scan ID not found or expired");
  const started = { scan_id: id, status: "processing", started_at: timestamp(batch.createdAt, "") };
  if (batch.status === "failed") return { scan_id: id, status: "error", error: batch.error ?? "Unknown error" };
  if (batch.status !== "completed") return started;
  return {
    ...started,
    status: "completed",
    completed_at: timestamp(batch.completedAt ?? batch.createdAt, ""),
    result: resultsOf(batch, await services.batches.items(id)),
  };
}
