import { randomUUID } from "node:crypto";
import type { Context } from "hono";
import { ZodError } from "zod";
import { SourceError } from "../../../sources/contracts.ts";
import { sourceOf } from "../../../sources/hosts.ts";
import { readForm } from "../../http/body.ts";
import { retryAfter } from "../../http/errors.ts";
import { stateOf } from "../../http/request-state.ts";
import { ScanFailed, type Services } from "../../services.ts";
import { callerOf } from "../accounts.ts";
import { takeUse } from "../limits.ts";
import { complaintsOf, permissionsIn } from "../publishing/manifest.ts";
import { Refusal } from "../refusal.ts";
import { checked, readJson } from "../request.ts";
import type { Handlers } from "../routes.ts";
import { routes, scanSchema } from "../schema.ts";
import { mainOf, maxTarball, openPackage } from "./archive.ts";
import { audit, hashesOf, type Package, stageResults } from "./audit.ts";

const megabyte = 1024 ** 2;
const formLimits = { bytes: maxTarball + megabyte, files: 4, fields: 16, fieldBytes: megabyte };

/** Scans an hour (its server): without a key by network, with one by user. */
const anonymous = { name: "scans", limit: 3, seconds: 3600 } as const;
const known = { name: "scans", limit: 20, seconds: 3600 } as const;

async function takeScan(c: Context, services: Services): Promise<void> {
  const user = await callerOf(c, services);
  const left = user
    ? await takeUse(services, `tank:scan:user:${user.id}`, known)
    : await takeUse(services, `tank:scan:net:${stateOf(c.req.raw).network}`, anonymous);
  c.header("x-ratelimit-remaining", String(left));
}

function parsed(text: string): object {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
  } catch {
    // Said below, as for every other value.
  }
  throw new Refusal(400, "Invalid manifest", { details: { manifest: ["It is no JSON object"] } });
}

/** Permissions of a manifest in a form. Throws a Refusal (400). */
function declaredIn(text: string) {
  try {
    return permissionsIn(parsed(text));
  } catch (error) {
    if (!(error instanceof ZodError)) throw error;
    throw new Refusal(400, "Invalid manifest", { details: complaintsOf(error) });
  }
}

/** What is to be scanned; opened after the limit was asked, which costs less. */
type Wanted = () => Promise<Package>;

/** A tarball in a form: the CLI's `tarball` with its `manifest`, or the documented `file`. Throws a Refusal (400). */
async function inForm(c: Context): Promise<Wanted> {
  const { files, fields } = await readForm(c, formLimits);
  const tarball = files.find(({ field }) => field === "tarball") ?? files.find(({ field }) => field === "file");
  if (!tarball) throw new Refusal(400, "Missing tarball");
  const manifest = fields.get("manifest");
  const declared = manifest === undefined ? "unknown" : declaredIn(manifest);
  return async () => {
    const archive = await openPackage(tarball.bytes);
    return { tree: archive.tree, main: mainOf(archive), declared };
  };
}

const sourceStatus = {
  invalid: 400,
  refused: 400,
  "not-found": 400,
  "too-large": 400,
  timeout: 504,
  upstream: 502,
} as const satisfies Record<SourceError["why"], number>;

async function atAddress(c: Context, { sources }: Services): Promise<Wanted> {
  const { url } = checked(scanSchema, await readJson(c));
  return async () => {
    try {
      const { tree, main } = await sources[sourceOf(new URL(url))](url);
      return { tree, main, declared: "unknown" };
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      throw new Refusal(sourceStatus[error.why], error.message);
    }
  };
}

const scanStatus = { busy: 503, timeout: 504, broken: 502, aborted: 503 } as const;
const scanWords = {
  busy: "Scanner is busy, try again later",
  timeout: "Scan timed out",
  broken: "Scanner error",
  aborted: "Request given up",
} as const;

async function scanned(c: Context, services: Services, wanted: Package) {
  const start = performance.now();
  try {
    const result = await audit(services, wanted, { signal: c.req.raw.signal });
    return { result, milliseconds: Math.round(performance.now() - start) };
  } catch (error) {
    if (!(error instanceof ScanFailed)) throw error;
    const headers: Record<string, string> = error.why === "busy" ? { "retry-after": String(retryAfter) } : {};
    throw new Refusal(scanStatus[error.why], scanWords[error.why], { headers });
  }
}

async function scan(c: Context, services: Services): Promise<Response> {
  const isForm = /^multipart\/form-data\b/i.test(c.req.header("content-type") ?? "");
  const wanted = isForm ? await inForm(c) : await atAddress(c, services);
  await takeScan(c, services);
  const subject = await wanted();
  const { result, milliseconds } = await scanned(c, services, subject);
  return c.json(
    {
      scan_id: randomUUID(),
      verdict: result.verdict,
      audit_score: result.auditScore,
      // The CLI knows four severities and breaks off at a fifth: what weighs nothing stands in the stages only.
      findings: result.findings.filter(({ severity }) => severity !== "info"),
      stage_results: stageResults(result, milliseconds),
      duration_ms: milliseconds,
      file_hashes: await hashesOf(subject.tree),
      llm_analysis: null,
    },
    200,
  );
}

/** Scans without publishing, in the three forms in which it is asked for. */
export function scanRoutes(add: Handlers, services: Services): void {
  add(routes.scan, (c) => scan(c, services));
}
