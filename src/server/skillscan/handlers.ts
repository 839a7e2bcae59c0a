import type { Context } from "hono";
import type { Batch, Services } from "../services.ts";
import { isoSeconds, preinstallAnswerOf, scanAnswerOf } from "./answers.ts";
import { jsonBody } from "./body.ts";
import { bulkResultOf, startBulk } from "./bulk.ts";
import { addressPrincipal, callerOf, hostingKey, takeScan, takeUse } from "./caller.ts";
import { Refusal } from "./errors.ts";
import { keyRequests, planWindows } from "./plans.data.ts";
import { scanSubject } from "./scans.ts";
import {
  bulkBody,
  keyRequestBody,
  maxContent,
  type PreinstallBody,
  preinstallBody,
  scanBody,
  webhookBody,
} from "./schema.ts";
import { addressOfSlug, wantedAddress, wantedSubject } from "./subject.ts";
import { issueTrial } from "./trials.ts";
import { bulkUrl, setWebhook } from "./webhooks.ts";

/** JSON may write each byte as six (`\u0000`), and holds a little beside the content. */
const scanLimit = 6 * maxContent + 64 * 1024;
const smallLimit = 64 * 1024;
const bulkLimit = 32 * 1024 ** 2;

const never = "no-store";

/** `POST /api/scan`. */
export async function scan(c: Context, services: Services): Promise<Response> {
  const startedAt = services.now();
  const caller = await callerOf(c, services);
  const body = await jsonBody(c, scanBody, scanLimit);
  // Looked at before a scan is taken: what is refused costs nothing.
  const wanted = wantedSubject(body);
  await takeScan(c, services, caller);
  const subject = await wanted(services.sources);
  const { rated, timing } = await scanSubject(subject, startedAt, services, c.req.raw.signal);
  return c.json(scanAnswerOf(rated, timing, body.skill_name ?? undefined));
}

function addressOf({ skill_url, skill_slug }: PreinstallBody): string {
  if (typeof skill_url === "string" && skill_url !== "") return skill_url;
  if (typeof skill_slug === "string") return addressOfSlug(skill_slug);
  throw new Refusal("INVALID_CONTENT", "skill_url is missing");
}

/** `POST /api/preinstall`. */
export async function preinstall(c: Context, services: Services): Promise<Response> {
  const startedAt = services.now();
  const caller = await callerOf(c, services);
  const body = await jsonBody(c, preinstallBody, smallLimit);
  const wanted = wantedAddress(addressOf(body));
  await takeScan(c, services, caller);
  const subject = await wanted(services.sources);
  const { rated, timing } = await scanSubject(subject, startedAt, services, c.req.raw.signal);
  return c.json(preinstallAnswerOf(rated, timing, body.strict_mode ?? false));
}

/** `GET /api/stats`. */
export async function stats(c: Context, { totals, now }: Services): Promise<Response> {
  const { scanned, unsafe, critical, high, updatedAt } = await totals.get("skillscan");
  return c.json({
    total_scanned: scanned,
    total_unsafe: unsafe,
    flagged_pct: `${(scanned === 0 ? 0 : (100 * unsafe) / scanned).toFixed(1)}%`,
    critical_count: critical,
    high_count: high,
    virustotal_detections: 0,
    last_updated: isoSeconds(updatedAt ?? now()),
  });
}

/** `POST /api/keys/request`. The e-mail address is kept with the key and told to nobody. */
export async function requestKey(c: Context, services: Services): Promise<Response> {
  const { email, plan } = await jsonBody(c, keyRequestBody, smallLimit);
  await takeUse(c, services, `${addressPrincipal(c)}:keys`, keyRequests);
  c.header("Cache-Control", never);
  if (plan === "trial") {
    const issued = await issueTrial(email, services);
    if (!issued) throw new Refusal("RATE_LIMITED", "a trial of this e-mail address is active already");
    const { key, secret } = issued;
    const expires = key.expiresAt === null ? null : isoSeconds(key.expiresAt);
    return c.json({
      ...{ status: "activated", plan, api_key: secret, key_id: key.id, expires },
      message: "Keep the key: it is shown once.",
    });
  }
  const { key, secret } = await services.keys.issue({ dialect: "skillscan", plan, owner: email, state: "pending" });
  return c.json(
    {
      ...{ status: "pending", plan, api_key: secret, key_id: key.id, expires: null },
      message:
        "Keep the key: it is shown once. It works as soon as the operator of this server has confirmed the payment; name key_id to them.",
    },
    202,
  );
}

/** `POST /api/scan/bulk`. */
export async function bulk(c: Context, services: Services): Promise<Response> {
  const key = await hostingKey(c, services);
  const body = await jsonBody(c, bulkBody, bulkLimit);
  await takeUse(c, services, `skillscan:key:${key.id}`, planWindows[key.plan]);
  const { id } = await startBulk(body, key, services);
  const answer = { batch_id: id, status: "pending", total: body.skills.length, status_url: bulkUrl(id, services) };
  return c.json(answer, 202);
}

/** The results that are known; none until the skills are listed. */
const resultsOf = async ({ id, total }: Batch, { batches }: Services) =>
  total === 0 ? [] : (await batches.items(id)).map(bulkResultOf);

/** `GET /api/scan/bulk/{id}`. Somebody else's is not found. */
export async function bulkState(c: Context, services: Services): Promise<Response> {
  const key = await hostingKey(c, services);
  const batch = await services.batches.get("skillscan", c.req.param("id") ?? "");
  if (batch?.owner !== key.id) throw new Refusal("NOT_FOUND", "there is no such bulk scan");
  return c.json({
    batch_id: batch.id,
    status: batch.status,
    total: batch.total,
    completed: batch.done,
    created_at: isoSeconds(batch.createdAt),
    completed_at: batch.completedAt && isoSeconds(batch.completedAt),
    results: await resultsOf(batch, services),
  });
}

/** `PUT /api/webhook`. */
export async function webhook(c: Context, services: Services): Promise<Response> {
  const key = await hostingKey(c, services);
  const { url } = await jsonBody(c, webhookBody, smallLimit);
  c.header("Cache-Control", never);
  return c.json(await setWebhook(key, url, services));
}
