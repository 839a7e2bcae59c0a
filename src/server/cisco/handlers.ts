import { randomUUID } from "node:crypto";
import { lstat } from "node:fs/promises";
import path from "node:path";
import type { z } from "@hono/zod-openapi";
import type { Context } from "hono";
import { DiskTree } from "../../files/disk.ts";
import { BodyError, type Form, type FormFile, readBody, readForm } from "../http/body.ts";
import { isJsonType, utf8Of } from "../http/json.ts";
import type { Json, Services } from "../services.ts";
import { batchKindName, checkRoom } from "./batch.ts";
import { bodyRefusal, detailsOf, Refusal } from "./errors.ts";
import { isTooDeep, jsonError } from "./json-error.ts";
import { placeOf } from "./places.ts";
import { type Job, type Outcome, preparedPolicy, scanJob } from "./scan.ts";
import { batchRequest, scanRequest, uploadFields } from "./schema.ts";
import { mainFile } from "./skill.ts";
import { openUpload, tooLargeUpload, uploadLimits } from "./upload.ts";
import { timestamp } from "./wire.ts";

const megabyte = 1024 ** 2;

const unreadable = (): Refusal => new Refusal(400, "There was an error parsing the body");

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const found = jsonError(text);
    if (!found) throw unreadable();
    const { at, error } = found;
    throw bodyRefusal({ type: "json_invalid", msg: "JSON decode error", input: {}, ctx: { error } }, ["body", at]);
  }
}

const packs = ["trusted_rule_pack", "trusted_rule_packs"];
const packsWords =
  "cannot be supplied over the remote API; trusted rule packs must be configured by the local service administrator";

/** Reads the JSON of a request by a schema. Throws a Refusal in the words of its server. */
async function requestOf<T extends z.ZodType>(c: Context, schema: T): Promise<z.output<T>> {
  const bytes = await readBody(c, megabyte);
  if (bytes.length === 0) throw bodyRefusal({ type: "missing", msg: "Field required", input: null });
  const text = utf8Of(bytes);
  if (text === undefined) throw unreadable();
  const body = isJsonType(c) ? parsedJson(text) : text;
  // Answers repeat what they complain of.
  if (isTooDeep(body)) throw unreadable();
  if (typeof body !== "object" || body === null || Array.isArray(body)) {
    const msg = "Input should be a valid dictionary or object to extract fields from";
    throw bodyRefusal({ type: "model_attributes_type", msg, input: body });
  }
  const forbidden = packs.filter((key) => Object.hasOwn(body, key));
  if (forbidden.length > 0) {
    const msg = `Value error, ${forbidden.join(", ")} ${packsWords}`;
    throw bodyRefusal({ type: "value_error", msg, input: body, ctx: { error: {} } });
  }
  const result = schema.safeParse(body);
  if (!result.success) throw new Refusal(422, detailsOf(result.error.issues, body, body));
  return result.data;
}

function scanAnswer({ skill, findings, scale, metadata, seconds }: Outcome, now: Date) {
  return {
    scan_id: randomUUID(),
    skill_name: skill.name,
    is_safe: scale.isSafe,
    max_severity: scale.maxSeverity,
    findings_count: findings.length,
    scan_duration_seconds: seconds,
    timestamp: timestamp(now),
    findings,
    scan_metadata: metadata,
    llm_usage: null,
  };
}

async function scanned(job: Job, services: Services): Promise<Response> {
  return Response.json(scanAnswer(await scanJob(job, services), services.now()));
}

/** Looks for a SKILL.md before anything else is looked at, in its server's order. */
async function checkMain(folder: string): Promise<void> {
  const found = await lstat(path.join(folder, mainFile)).catch(() => undefined);
  if (!found) throw new Refusal(400, "SKILL.md not found in directory");
}

/** `POST /scan`: a folder of the server, inside an allowed root. Throws a Refusal, as the other two. */
export async function scan(c: Context, services: Services): Promise<Response> {
  const options = await requestOf(c, scanRequest);
  const { allowedRoots } = services.config;
  const place = await placeOf(options.skill_directory, allowedRoots, "skill_directory", "directory");
  const tree = new DiskTree(place, { shared: true });
  await checkMain(place);
  const policy = await preparedPolicy(options, services);
  return scanned({ tree, folder: path.basename(place), policy, options, signal: c.req.raw.signal }, services);
}

/** More than the form itself needs beside a file of the largest size. */
const formRoom = 2 * megabyte;

/** Its server's limits of a form; what is beyond is told apart by what BodyError says. */
const formLimits = {
  bytes: uploadLimits.upload + formRoom,
  files: 100,
  fields: 1000,
  fieldBytes: megabyte,
} as const;

function formWords(error: BodyError, type: string): Refusal {
  if (error.why === "malformed") {
    return new Refusal(400, /boundary=/i.test(type) ? "Invalid multipart data." : "Missing boundary in multipart.");
  }
  if (error.message.startsWith("a field of the form")) return new Refusal(400, "Part exceeded maximum size of 1024KB.");
  if (error.message.startsWith("the form has too many")) {
    return new Refusal(400, `Too many fields. Maximum number of fields is ${formLimits.fields}.`);
  }
  return tooLargeUpload();
}

const noForm: Form = { fields: new Map(), files: [] };

async function formOf(c: Context): Promise<Form> {
  const type = c.req.header("content-type") ?? "";
  if (!/^(?:multipart\/form-data|application\/x-www-form-urlencoded)\b/i.test(type)) return noForm;
  if (c.req.raw.body === null) return noForm;
  try {
    return await readForm(c, formLimits);
  } catch (error) {
    if (error instanceof BodyError && ["malformed", "too-large"].includes(error.why)) throw formWords(error, type);
    throw error;
  }
}

const notFile = "Value error, Expected UploadFile, received: <class 'str'>";

/** What is wrong with the part `file`; undefined when it is a file. */
function fileDetails(file: FormFile | undefined, text: string | undefined) {
  const loc = ["body", "file"];
  if (file && file.name !== "") return [];
  if (!file && text === undefined) return [{ type: "missing", loc, msg: "Field required", input: null }];
  const input = text ?? new TextDecoder().decode(file!.bytes.subarray(0, megabyte));
  return [{ type: "value_error", loc, msg: notFile, input, ctx: { error: {} } }];
}

/** The file and options of an upload. A field without a value is one that is not there. Throws a Refusal. */
function uploadOf({ fields, files }: Form) {
  const file = files.findLast(({ field }) => field === "file");
  const given = Object.fromEntries(Array.from(fields).filter(([, value]) => value !== ""));
  const result = uploadFields.safeParse(given);
  const asFile = files.find(({ field }) => Object.hasOwn(uploadFields.shape, field));
  const wrongKind = asFile && {
    type: "string_type",
    loc: ["body", asFile.field],
    msg: "Input should be a valid string",
    input: { size: asFile.bytes.length },
  };
  const details = [
    ...fileDetails(file, fields.get("file")),
    ...(wrongKind ? [wrongKind] : []),
    ...(result.success ? [] : detailsOf(result.error.issues, given, null)),
  ];
  if (!result.success || !file || details.length > 0) throw new Refusal(422, details);
  if (fields.has("trusted_rule_packs")) throw new Refusal(422, `trusted_rule_packs ${packsWords}`);
  return { file, options: result.data };
}

/** `POST /scan-upload`: a ZIP with one skill. */
export async function upload(c: Context, services: Services): Promise<Response> {
  const { file, options } = uploadOf(await formOf(c));
  const { tree, folder, outside } = await openUpload(file);
  const policy = await preparedPolicy(options, services);
  return scanned({ tree, folder, outside, policy, options, signal: c.req.raw.signal }, services);
}

/** `POST /scan-batch`: a folder of skills of the server. Its policy is looked at later, as its server does. */
export async function startBatch(c: Context, services: Services): Promise<Response> {
  const options = await requestOf(c, batchRequest);
  const { allowedRoots } = services.config;
  const place = await placeOf(options.skills_directory, allowedRoots, "skills_directory", "directory");
  await checkRoom(services);
  const wanted = { ...options, skills_directory: place };
  const { id } = await services.batches.create({
    kind: batchKindName,
    dialect: "cisco",
    owner: null,
    options: wanted as unknown as Json,
  });
  return Response.json({
    scan_id: id,
    status: "processing",
    message: "Batch scan started. Use GET /scan-batch/{scan_id} to check status.",
  });
}
