import type { z } from "@hono/zod-openapi";
import type { Context } from "hono";
import { readBody } from "../http/body.ts";
import { jsonIn } from "../http/json.ts";
import { complaintsOf } from "./publishing/manifest.ts";
import { Refusal } from "./refusal.ts";

/** Bytes of a JSON body: a manifest, a README of 500,000 characters and a list of files. */
const maxJson = 4 * 1024 ** 2;

/** Text that no database can keep: NUL and half of a pair of surrogates. */
const unkept = (text: string): boolean => text.includes("\0") || !text.isWellFormed();

function keepable(key: string, value: unknown): unknown {
  if (unkept(key) || (typeof value === "string" && unkept(value))) throw new SyntaxError("text that is no text");
  return value;
}

/** The JSON of a request. Throws a Refusal (400) for what is none, and for text that is none. */
export async function readJson(c: Context): Promise<unknown> {
  return jsonIn(await readBody(c, maxJson), () => new Refusal(400, "Invalid JSON body"), keepable);
}

/** A value by a schema. Throws a Refusal (400) that names each field that is wrong. */
export function checked<S extends z.ZodType>(schema: S, value: unknown): z.infer<S> {
  const { success, data, error } = schema.safeParse(value);
  if (!success) throw new Refusal(400, "Invalid request", { details: complaintsOf(error) });
  return data;
}
