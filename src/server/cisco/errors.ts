import type { z } from "@hono/zod-openapi";
import type { Failure } from "../http/errors.ts";
import { complaintOf } from "./lax.ts";

/** One line of a 422. */
export interface Detail {
  readonly type: string;
  readonly loc: readonly (string | number)[];
  readonly msg: string;
  readonly input: unknown;
  readonly ctx?: Readonly<Record<string, unknown>>;
}

/** An answer that is no result: a sentence, or what is wrong with each field. The text is for the caller. */
export class Refusal extends Error {
  readonly status: number;
  readonly detail: string | readonly Detail[];

  constructor(status: number, detail: string | readonly Detail[]) {
    super(typeof detail === "string" ? detail : "invalid request");
    this.name = "Refusal";
    this.status = status;
    this.detail = detail;
  }

  /** The answer in the shape of FastAPI. */
  get response(): Response {
    return Response.json({ detail: this.detail }, { status: this.status });
  }
}

/** A 422 about the whole body. */
export const bodyRefusal = (detail: Omit<Detail, "loc">, loc: Detail["loc"] = ["body"]): Refusal =>
  new Refusal(422, [
    { type: detail.type, loc, msg: detail.msg, input: detail.input, ...(detail.ctx && { ctx: detail.ctx }) },
  ]);

const valueAt = (body: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], body);

/** What zod found, as its server says it. `missingInput`: what it shows beside a field that is not there. */
export function detailsOf(issues: readonly z.core.$ZodIssue[], body: unknown, missingInput: unknown): Detail[] {
  return issues.map((issue) => {
    const { type, msg, ctx } = complaintOf(issue) ?? { type: "value_error", msg: `Value error, ${issue.message}` };
    const input = type === "missing" ? missingInput : (valueAt(body, issue.path) ?? null);
    return { type, loc: ["body", ...issue.path.map(String)], msg, input, ...(ctx && { ctx }) };
  });
}

const words: Readonly<Partial<Record<Failure["why"], string>>> = {
  "not-found": "Not Found",
  "method-not-allowed": "Method Not Allowed",
  malformed: "There was an error parsing the body",
  internal: "Internal scan error",
  broken: "Internal scan error",
};

/** Paths of this dialect, without prefix: with a slash behind they are elsewhere, not nowhere. */
const ownPath =
  /^(?:\/cisco)?(\/(?:health|analyzers|scan|scan-upload|scan-batch(?:\/[^/]+)?|docs|redoc|openapi\.json))\/$/;

/** Says what no route answered. A known path with a slash behind it is redirected, as its server does. */
export function sayFailure(failure: Failure, request: Request): Response {
  const url = new URL(request.url);
  if (failure.why === "not-found" && ownPath.test(url.pathname)) {
    const location = `${url.pathname.slice(0, -1)}${url.search}`;
    return new Response(null, { status: 307, headers: { location } });
  }
  return new Refusal(failure.status, words[failure.why] ?? failure.message).response;
}
