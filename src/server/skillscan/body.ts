import type { z } from "@hono/zod-openapi";
import type { Context } from "hono";
import { oneLine } from "../../report/escape.ts";
import { readBody } from "../http/body.ts";
import { Refusal } from "./errors.ts";

const decoder = new TextDecoder("utf-8", { fatal: true });

const isJson = (type: string): boolean => /^application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i.test(type.trim());

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(decoder.decode(bytes));
  } catch {
    throw new Refusal("INVALID_CONTENT", "the body is not valid JSON in UTF-8");
  }
}

/** What is wrong with a body, of the first thing that is. Names of fields are the caller's. */
function complaint({ issues: [issue] }: z.core.$ZodError): string {
  const field = issue?.path.map(String).join(".") ?? "";
  return oneLine(`${field === "" ? "the body" : field}: ${issue?.message ?? "invalid"}`, 300);
}

/**
 * The JSON body of a request, read by a schema. Throws a Refusal for another type (415), for what is no JSON or does not fit the schema,
 * and a BodyError beyond `limit` bytes.
 */
export async function jsonBody<T extends z.ZodType>(c: Context, schema: T, limit: number): Promise<z.infer<T>> {
  if (!isJson(c.req.header("content-type") ?? "")) {
    throw new Refusal("INVALID_CONTENT", "the body must be sent as application/json", { status: 415 });
  }
  const result = schema.safeParse(parse(await readBody(c, limit)));
  if (!result.success) throw new Refusal("INVALID_CONTENT", complaint(result.error));
  return result.data;
}
