import type { z } from "@hono/zod-openapi";
import type { Context } from "hono";
import { readBody } from "../http/body.ts";
import { complaintOf, isJsonType, jsonIn } from "../http/json.ts";
import { Refusal } from "./errors.ts";

const unreadable = (): Refusal => new Refusal("INVALID_CONTENT", "the body is not valid JSON in UTF-8");

/**
 * The JSON body of a request, read by a schema. Throws a Refusal for another type (415), for what is no JSON or does not fit the schema,
 * and a BodyError beyond `limit` bytes.
 */
export async function jsonBody<T extends z.ZodType>(c: Context, schema: T, limit: number): Promise<z.infer<T>> {
  if (!isJsonType(c)) {
    throw new Refusal("INVALID_CONTENT", "the body must be sent as application/json", { status: 415 });
  }
  const result = schema.safeParse(jsonIn(await readBody(c, limit), unreadable));
  if (!result.success) throw new Refusal("INVALID_CONTENT", complaintOf(result.error));
  return result.data;
}
