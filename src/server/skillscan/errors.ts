import { SourceError } from "../../sources/contracts.ts";
import type { Failure } from "../http/errors.ts";

/**
 * Error codes with their status. The first five are those of the SkillScan API reference ("Error Codes"); it has no word for the others,
 * which stand for what only this server has, or only HTTP.
 */
const statuses = {
  INVALID_CONTENT: 400,
  INVALID_KEY: 401,
  QUOTA_EXCEEDED: 402,
  RATE_LIMITED: 429,
  SCAN_ERROR: 500,
  PLAN_REQUIRED: 403,
  NOT_FOUND: 404,
  METHOD_NOT_ALLOWED: 405,
} as const;
export type ErrorCode = keyof typeof statuses;

/** The reference says so of SCAN_ERROR. */
const retrySeconds = 30;

/** An error in the words of the dialect. The message is for the caller. */
export class Refusal extends Error {
  readonly code: ErrorCode;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    code: ErrorCode,
    message: string,
    { status = statuses[code], headers = {} }: Partial<Pick<Refusal, "status" | "headers">> = {},
  ) {
    super(message);
    this.name = "Refusal";
    this.code = code;
    this.status = status;
    this.headers = headers;
  }
}

/**
 * The body of every error. The reference documents codes and no shape; wire formats of the vendor's other pages have none either, so it is
 * the plainest that can carry both.
 */
export const errorBody = (code: ErrorCode, message: string): { error: ErrorCode; message: string } => ({
  error: code,
  message,
});

/** The answer of a refusal. */
export const refusalResponse = ({ code, status, message, headers }: Refusal): Response =>
  Response.json(errorBody(code, message), {
    status,
    headers: { ...(status >= 500 && { "Retry-After": `${retrySeconds}` }), ...headers },
  });

const codes: Readonly<Record<Failure["why"], ErrorCode>> = {
  "not-found": "NOT_FOUND",
  "method-not-allowed": "METHOD_NOT_ALLOWED",
  "too-large": "INVALID_CONTENT",
  slow: "INVALID_CONTENT",
  malformed: "INVALID_CONTENT",
  unsupported: "INVALID_CONTENT",
  busy: "SCAN_ERROR",
  timeout: "SCAN_ERROR",
  broken: "SCAN_ERROR",
  aborted: "SCAN_ERROR",
  upstream: "SCAN_ERROR",
  internal: "SCAN_ERROR",
};

/** What no route answered, in our words. Too large is a 400 here, as the reference says of INVALID_CONTENT. */
export function failureResponse({ why, status, message }: Failure): Response {
  return refusalResponse(new Refusal(codes[why], message, { status: why === "too-large" ? 400 : status }));
}

/** Why a source gave nothing: what the caller named is wrong (400), or its host is (5xx). Never an answer to install. */
export function sourceRefusal({ why, message }: SourceError): Refusal {
  if (why === "timeout") return new Refusal("SCAN_ERROR", message, { status: 504 });
  if (why === "upstream") return new Refusal("SCAN_ERROR", message, { status: 502 });
  return new Refusal("INVALID_CONTENT", message);
}

/** Answers a thrown error; throws on what only the server knows how to answer and to log. */
export function answerError(error: Error): Response {
  if (error instanceof Refusal) return refusalResponse(error);
  if (error instanceof SourceError) return refusalResponse(sourceRefusal(error));
  throw error;
}
