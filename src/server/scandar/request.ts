import type { z } from "@hono/zod-openapi";
import type { Context } from "hono";
import { decode } from "../../skills/decode.ts";
import { readBody, readForm } from "../http/body.ts";
import { isJsonType, jsonIn } from "../http/json.ts";
import { Refusal } from "./errors.ts";
import { fixRequest, scanRequest } from "./schema.ts";

/** Bytes of a body. The page names no limit; the text of a large skill has a tenth of this. */
const maxBody = 8 * 1024 ** 2;

const noText = "Missing required field: text or file upload";

/** What is to be scanned. */
export type Wanted = z.infer<typeof scanRequest> & {
  /** The file that was sent, where it is no text: read as one, most of what it holds would be lost. */
  readonly raw?: Uint8Array;
};

/** What to say of a body that does not fit: a field that it cannot do without, in the words of `required`, or one that is wrong. */
function objectionTo(value: unknown, error: z.ZodError, required: Readonly<Record<string, string>>): string {
  const fields = typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
  const missing = Object.keys(required).find((name) => [undefined, null, ""].includes(fields[name] as undefined));
  const words = missing === undefined ? undefined : required[missing];
  return words ?? `Invalid field: ${error.issues[0]?.path.join(".") || "body"}`;
}

/** The body of a request as JSON by its schema. Throws 400. */
async function parsed<T>(c: Context, wanted: z.ZodType<T>, required: Readonly<Record<string, string>>): Promise<T> {
  const value = jsonIn(await readBody(c, maxBody), () => new Refusal(400, "Invalid JSON body"));
  const result = wanted.safeParse(value);
  if (!result.success) throw new Refusal(400, objectionTo(value, result.error, required));
  return result.data;
}

/** What a form holds: a file, or the same fields as JSON has. */
async function fromForm(c: Context): Promise<Wanted> {
  const { fields, files } = await readForm(c, { bytes: maxBody, files: 4, fields: 16, fieldBytes: maxBody });
  const file = files.find(({ field }) => field === "file");
  const decoded = file && decode(file.bytes);
  const isText = decoded?.bad === 0 && !decoded.text.includes("\0");
  const text = decoded?.text ?? fields.get("text");
  if (text === undefined || text === "") throw new Refusal(400, noText);
  const name = file?.name || fields.get("fileName");
  const isSarif = fields.get("format") === "sarif";
  return {
    text,
    ...(name && { fileName: name }),
    ...(isSarif && { format: "sarif" }),
    ...(file && !isText && { raw: file.bytes }),
    layer2: fields.get("layer2") !== "false",
  };
}

/** What a request wants scanned: JSON, or a form. Throws 415 for another type, 400 for what does not fit. */
export async function wantedScan(c: Context): Promise<Wanted> {
  if (/^multipart\/form-data\b/i.test(c.req.header("content-type") ?? "")) return fromForm(c);
  if (isJsonType(c)) return parsed(c, scanRequest, { text: noText });
  throw new Refusal(415, "Unsupported content type: use application/json or multipart/form-data");
}

/** Characters of a text that is rewritten: each edit costs a scan of it. */
const maxFix = 256 * 1024;

/** What a request wants rewritten. Throws 415 for another type than JSON, 400 for what does not fit, 413 for too long a text. */
export async function wantedFix(c: Context): Promise<z.infer<typeof fixRequest>> {
  if (!isJsonType(c)) throw new Refusal(415, "Unsupported content type: use application/json");
  const wanted = await parsed(c, fixRequest, {
    skillContent: "Missing required field: skillContent",
    findings: "Missing required field: findings",
  });
  if (wanted.skillContent.length > maxFix) throw new Refusal(413, `skillContent is longer than ${maxFix} characters`);
  return wanted;
}
