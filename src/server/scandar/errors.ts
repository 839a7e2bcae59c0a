import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { Failure } from "../http/errors.ts";

/** A refusal, in the words of the dialect. */
export class Refusal extends Error {
  readonly status: ContentfulStatusCode;
  /** What of the limits is left, where that is why. */
  readonly rateLimit?: { readonly remaining: number | string; readonly resets_at: string | null };

  constructor(status: ContentfulStatusCode, message: string, rateLimit?: Refusal["rateLimit"]) {
    super(message);
    this.name = "Refusal";
    this.status = status;
    if (rateLimit) this.rateLimit = rateLimit;
  }
}

/** The body of an error. */
export const errorBody = (message: string, rateLimit?: Refusal["rateLimit"]) => ({
  error: message,
  ...(rateLimit && { rate_limit: rateLimit }),
});

const sentences: Readonly<Partial<Record<Failure["why"], string>>> = {
  "not-found": "Not found",
  "method-not-allowed": "Method not allowed",
  "too-large": "Payload too large",
  unsupported: "Unsupported content type: use application/json or multipart/form-data",
  malformed: "The request body could not be read",
  busy: "The service is temporarily overloaded",
  timeout: "The scan did not end in time",
  broken: "Something went wrong on our end",
  internal: "Something went wrong on our end",
};

/** A failure in the words of the dialect. */
export function failureAnswer({ status, why, message }: Failure): Response {
  return Response.json(errorBody(sentences[why] ?? message), { status });
}
