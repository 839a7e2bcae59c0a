import type { z } from "@hono/zod-openapi";
import type { Context } from "hono";
import { oneLine } from "../../report/escape.ts";

const decoder = new TextDecoder("utf-8", { fatal: true });

/** Bytes as text; undefined for what is no UTF-8. */
export function utf8Of(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

/** Whether a body is sent as JSON: `application/json`, or a kind of it like `application/problem+json` (RFC 6839). */
export const isJsonType = (c: Context): boolean =>
  /^application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i.test(c.req.header("content-type") ?? "");

/**
 * The value of bytes that are JSON in UTF-8; each part of it passes `reviver`, as of `JSON.parse`. Throws what `otherwise` makes for all
 * other bytes: what is wrong with them only their sender can tell.
 */
export function jsonIn(
  bytes: Uint8Array,
  otherwise: () => Error,
  reviver?: (key: string, value: unknown) => unknown,
): unknown {
  try {
    return JSON.parse(decoder.decode(bytes), reviver);
  } catch {
    throw otherwise();
  }
}

/** The first thing that a schema objects to, with its field. Names of fields are the caller's. */
export function complaintOf({ issues: [issue] }: Pick<z.core.$ZodError, "issues">): string {
  const field = issue?.path.map(String).join(".") || "the body";
  return oneLine(`${field}: ${issue?.message ?? "invalid"}`, 300);
}
