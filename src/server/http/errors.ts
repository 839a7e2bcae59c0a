import { HTTPException } from "hono/http-exception";
import { SourceError } from "../../sources/contracts.ts";
import { type Log, ScanFailed } from "../services.ts";
import { BodyError } from "./body.ts";

/** An answer that no route gave, for the dialect of the path to put into its own words. */
export interface Failure {
  readonly status: 400 | 404 | 405 | 408 | 413 | 415 | 500 | 502 | 503 | 504;
  readonly why:
    | "not-found"
    | "method-not-allowed"
    | "too-large"
    | "slow"
    | "malformed"
    | "unsupported"
    | "busy"
    | "timeout"
    | "broken"
    | "aborted"
    | "upstream"
    | "internal";
  /** For the caller: no path, no stack, no internal address. */
  readonly message: string;
  /** Seconds after which it is worth while to try again. */
  readonly retryAfter?: number;
}

const bodyStatus = { "too-large": 413, busy: 503, slow: 408, malformed: 400, unsupported: 415 } as const;
const scanStatus = { busy: 503, timeout: 504, broken: 500, aborted: 408 } as const;
const scanWords = {
  busy: "too many scans are under way, try again later",
  timeout: "the scan did not end in time",
  broken: "the scan broke off",
  aborted: "the request was given up",
} as const;

/** What a caller is told who should come again, in seconds. */
export const retryAfter = 5;

/** What a thrown error means to the caller. Of an unknown one nothing is told. */
export function failureOf(error: unknown): Failure {
  if (error instanceof BodyError) {
    const { why, message } = error;
    return { status: bodyStatus[why], why, message, ...(why === "busy" && { retryAfter }) };
  }
  if (error instanceof ScanFailed) {
    const { why } = error;
    return { status: scanStatus[why], why, message: scanWords[why], ...(why === "busy" && { retryAfter }) };
  }
  if (error instanceof SourceError) return { status: 502, why: "upstream", message: error.message };
  // zod-openapi and hono's own readers throw this for JSON that cannot be parsed.
  if (error instanceof HTTPException && error.status < 500) {
    return { status: 400, why: "malformed", message: error.message };
  }
  return { status: 500, why: "internal", message: "internal error" };
}

/** Whether it is the server's own fault, which an operator must hear of with its stack. */
export const isOurs = ({ status }: Failure): boolean => status === 500;

export const notFound: Failure = { status: 404, why: "not-found", message: "not found" };
export const methodNotAllowed: Failure = { status: 405, why: "method-not-allowed", message: "method not allowed" };

/** Says a failure where no dialect has a word for it. */
export const plainAnswer = ({ status, message }: Failure): Response => Response.json({ error: message }, { status });

/** Logs what was thrown, once: our own faults with their stack, what a caller did without. */
export function logFailure(log: Log, requestId: string, failure: Failure, error: unknown): void {
  const fields = { requestId, status: failure.status, why: failure.why };
  if (isOurs(failure)) log.error({ ...fields, err: error }, "request failed");
  else log.info(fields, "request refused");
}
