import type { z } from "@hono/zod-openapi";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { SourceError } from "../../sources/contracts.ts";
import type { Failure } from "../http/errors.ts";

/** Codes of the reference page. */
export type ErrorCode =
  | "VALIDATION_ERROR"
  | "AUTHENTICATION_ERROR"
  | "QUOTA_EXCEEDED"
  | "FEATURE_NOT_AVAILABLE"
  | "NOT_FOUND"
  | "RATE_LIMIT_EXCEEDED"
  | "INTERNAL_ERROR";

export interface ErrorDetails {
  readonly field: string;
  readonly reason: string;
}

interface More {
  readonly details?: ErrorDetails;
  /** Seconds. */
  readonly retryAfter?: number;
}

/** A refusal, in the words of the dialect. */
export class Refusal extends Error {
  readonly status: ContentfulStatusCode;
  readonly code: ErrorCode;
  readonly more: More;

  constructor(status: ContentfulStatusCode, code: ErrorCode, message: string, more: More = {}) {
    super(message);
    this.name = "Refusal";
    this.status = status;
    this.code = code;
    this.more = more;
  }
}

/** The body of an error: the page's shape, with the `success` that the service's strict clients look for. */
export const errorBody = (code: ErrorCode, message: string, more: More = {}) => ({
  success: false,
  error: { code, message, ...more },
});

/** A field that is missing or wrong. */
export const invalid = (field: string, reason: string, message: string): Refusal =>
  new Refusal(400, "VALIDATION_ERROR", message, { details: { field, reason } });

/** What an absent field is told; the first sentence is the page's. */
const missing: Readonly<Record<string, string>> = {
  content: "Request body must include a 'content' field with the skill source code.",
  url: "Request body must include a 'url' field with the address to fetch.",
  type: "Request body must include a 'type' field: github, clawhub or raw.",
  registry: "Request body must include a 'registry' field: npm, pypi, clawhub or huggingface.",
};

const isAbsent = ({ issues }: z.ZodError, value: unknown): boolean => {
  const [field] = issues[0]?.path ?? [];
  return field === undefined || typeof value !== "object" || value === null || !Object.hasOwn(value, field);
};

/** The first thing that a schema objects to. `value` is the body that it was given. */
export function invalidBody(error: z.ZodError, value: unknown): Refusal {
  const [issue] = error.issues;
  const field = issue?.path.join(".") || "body";
  if (field !== "body" && issue?.path.length === 1 && isAbsent(error, value)) {
    return invalid(field, "required", missing[field] ?? `The field '${field}' is required.`);
  }
  const reason = issue?.code === "custom" ? "invalid_value" : (issue?.code ?? "invalid_value");
  return invalid(field, reason, `The field '${field}' is not valid: ${issue?.message ?? "wrong value"}.`);
}

/** What a source that gave nothing means to the caller. */
function fromSource(error: SourceError): Refusal {
  const { why, message } = error;
  const details = { field: "url", reason: why };
  if (why === "not-found") return new Refusal(404, "NOT_FOUND", message, { details });
  if (why === "timeout") return new Refusal(504, "INTERNAL_ERROR", message, { details });
  if (why === "upstream") return new Refusal(502, "INTERNAL_ERROR", message, { details });
  return new Refusal(400, "VALIDATION_ERROR", message, { details });
}

/** The code of a status that no route gave. */
function codeOf(status: Failure["status"]): ErrorCode {
  if (status === 404 || status === 405) return "NOT_FOUND";
  return status < 500 ? "VALIDATION_ERROR" : "INTERNAL_ERROR";
}

/** A failure in the words of the dialect. */
export function failureAnswer({ status, why, message, retryAfter }: Failure): Response {
  const details = status < 500 && status !== 404 && status !== 405 ? { details: { field: "body", reason: why } } : {};
  const again = retryAfter === undefined ? {} : { retryAfter };
  return Response.json(errorBody(codeOf(status), message, { ...details, ...again }), { status });
}

/** What was thrown in a route, as a refusal; undefined for what the server itself puts into words. */
export function refusalOf(error: unknown): Refusal | undefined {
  if (error instanceof SourceError) return fromSource(error);
  return error instanceof Refusal ? error : undefined;
}
