import type { z } from "@hono/zod-openapi";
import type { RegistryName, RegistryPackage, RegistryQuery } from "../../sources/contracts.ts";
import type { RatedScan } from "../rated.ts";
import type { Batch, BatchItem, BatchKind, Json, Services } from "../services.ts";
import { fetchedTree, reportPath } from "./answers.ts";
import type { registryRequest } from "./schema.ts";
import { verdictOf } from "./threats.ts";

export const registryKind = "agentguard-registry";

/** What the page's example says of 20 packages: 45 seconds. */
const millisecondsEach = 2250;

/** What a batch was asked for. */
export interface RegistryOptions {
  readonly registry: RegistryName;
  readonly query: RegistryQuery;
}

/** The options of a batch from a request. */
export function optionsOf({ registry, limit, offset, filter }: z.infer<typeof registryRequest>): RegistryOptions {
  const { keyword, author, minDownloads, category } = filter ?? {};
  return {
    registry,
    query: {
      limit,
      offset,
      ...(keyword !== undefined && { keyword }),
      ...(author !== undefined && { author }),
      ...(minDownloads !== undefined && { minDownloads }),
      ...(category !== undefined && { category }),
    },
  };
}

/** JSON as the store keeps it: it reads back as what was written. */
const asJson = (value: unknown): Json => value as Json;
const optionsIn = ({ options }: Batch): RegistryOptions => options as unknown as RegistryOptions;

const packageBody = (wanted: RegistryPackage, url: string, rated: RatedScan) => {
  const { page } = verdictOf(rated);
  return { package: wanted.name, version: wanted.version, status: "completed", resolvedUrl: url, ...page };
};

async function scanPackage(wanted: RegistryPackage, batch: Batch, services: Services): Promise<Json> {
  const fetched = await services.sources.package(optionsIn(batch).registry, wanted);
  const { tree, main } = await fetchedTree(fetched);
  const rated = await services.scans.scanAs(tree, main);
  await services.totals.add("agentguard", rated);
  return asJson(packageBody(wanted, fetched.url, rated));
}

async function listPackages(batch: Batch, { sources }: Services): Promise<readonly Json[]> {
  const { registry, query } = optionsIn(batch);
  return (await sources.list(registry, query)).slice(0, query.limit).map(asJson);
}

/** Scans the packages of a registry that fit a query, each as one skill. */
export const registryBatches: BatchKind = {
  name: registryKind,
  plan: listPackages,
  item: (source, batch, services) => scanPackage(source as unknown as RegistryPackage, batch, services),
};

/** `pending` is a matter of ours: to the caller it is under way from the beginning. */
const statusOf = ({ status }: Batch): string => (status === "pending" ? "processing" : status);

/** Packages of a batch: before they are listed as many as were asked for. */
const totalOf = (batch: Batch): number =>
  batch.status === "pending" || (batch.status === "processing" && batch.total === 0)
    ? optionsIn(batch).query.limit
    : batch.total;

/** The answer that a batch was taken. */
export function acceptedBody(batch: Batch) {
  const totalPackages = totalOf(batch);
  const body = {
    batchId: batch.id,
    status: statusOf(batch),
    registry: optionsIn(batch).registry,
    totalPackages,
    estimatedDurationMs: totalPackages * millisecondsEach,
    statusUrl: reportPath(batch.id),
  };
  return { success: true, ...body, data: body };
}

function itemBody({ source, result, error }: BatchItem): Json {
  if (result !== null) return result;
  const { name, version } = source as unknown as RegistryPackage;
  return asJson({ package: name, version, status: "failed", error: { code: "INTERNAL_ERROR", message: error ?? "" } });
}

/** How a batch stands, with the packages that are done. */
export function batchBody(batch: Batch, items: readonly BatchItem[]) {
  const { data } = acceptedBody(batch);
  const done = items.filter(({ result, error }) => result !== null || error !== null);
  const body = {
    ...data,
    completedPackages: done.length,
    results: done.map(itemBody),
    createdAt: batch.createdAt.toISOString(),
    completedAt: batch.completedAt?.toISOString() ?? null,
    ...(batch.status === "failed" && {
      error: { code: "INTERNAL_ERROR", message: batch.error ?? "The batch failed." },
    }),
  };
  return { success: true, ...body, data: body };
}
