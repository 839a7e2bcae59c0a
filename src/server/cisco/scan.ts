import { type CiscoScale, scalesOf } from "../../core/scales.ts";
import { countSeverities, type SeverityCounts } from "../../core/score.ts";
import type { FileTree } from "../../core/skill.ts";
import type { Json, Services } from "../services.ts";
import { Refusal } from "./errors.ts";
import { type Listing, listingOf } from "./listing.ts";
import { scanMetadata } from "./metadata.ts";
import { noticesOf } from "./notices.ts";
import { placeOf } from "./places.ts";
import { type Policy, requestedPolicy } from "./policy.ts";
import type { ScanOptions } from "./schema.ts";
import { type LoadedSkill, loadSkill, mainFile } from "./skill.ts";
import { type WireFinding, wireFinding } from "./wire.ts";

const noModel = (what: string): Refusal =>
  new Refusal(
    400,
    `the ${what}: no model is configured on this server. Leave it out: everything else is scanned without one.`,
  );

/** What a request wants that this server has not: its server refuses these two without a key. */
function checkModels({ use_llm, enable_meta }: ScanOptions): void {
  if (enable_meta) throw noModel("meta-analyzer could not be initialised");
  if (use_llm) throw noModel("LLM analyzer could not be loaded");
}

/** Reads what the options of a request name on the server, in its server's order. Throws a Refusal. */
export async function preparedPolicy(options: ScanOptions, { config }: Services): Promise<Policy> {
  if (options.custom_rules) await placeOf(options.custom_rules, config.allowedRoots, "custom_rules", "directory");
  const policy = await requestedPolicy(options.policy, config.allowedRoots);
  checkModels(options);
  return policy;
}

/** What is to be scanned. */
export interface Job {
  readonly tree: FileTree;
  /** Name of its folder. */
  readonly folder: string;
  readonly policy: Policy;
  readonly options: ScanOptions;
  /** Files of an upload that lie beside the skill. */
  readonly outside?: number;
  readonly signal?: AbortSignal;
}

/** What a scan gave, in its server's words. */
export interface Outcome {
  readonly skill: LoadedSkill;
  readonly findings: readonly WireFinding[];
  readonly suppressed: readonly WireFinding[];
  readonly counts: SeverityCounts;
  readonly scale: CiscoScale;
  readonly metadata: { readonly [key: string]: Json | undefined };
  readonly seconds: number;
}

/** Counts and scales of a listing, kept among the sums of this dialect. */
async function weigh(listing: Listing, { totals }: Services) {
  const counts = countSeverities(listing.findings.map(({ severity }) => severity));
  const scales = scalesOf(counts);
  await totals.add("cisco", { counts, scales });
  return { counts, scale: scales.cisco };
}

/**
 * Scans a skill as one, whatever lies nested in it, and lays the policy over the result.
 * Throws a Refusal for what its loader refuses, a ScanFailed when there is no result.
 */
export async function scanJob(job: Job, services: Services): Promise<Outcome> {
  const { tree, folder, policy, options, signal } = job;
  const start = performance.now();
  const { limits } = policy;
  const skill = await loadSkill(tree, folder, limits.max_loader_file_size_bytes);
  const rated = await services.scans.scanAs(tree, mainFile, signal ? { signal } : {});
  const notices = noticesOf(skill, limits, options.use_trigger);
  const today = services.now().toISOString().slice(0, 10);
  const listing = await listingOf(policy, { rated, notices, skill: skill.name, tree, today });
  const telling = { policy, behavioral: options.use_behavioral };
  const findings = listing.findings.map((each) => wireFinding(each, telling));
  const suppressed = listing.suppressed.map((each) => wireFinding(each, telling));
  const { coverage } = rated.scan;
  const metadata = scanMetadata({ policy, options, skill, listing, findings, coverage, outside: job.outside ?? 0 });
  const weight = await weigh(listing, services);
  return { skill, findings, suppressed, ...weight, metadata, seconds: (performance.now() - start) / 1000 };
}
