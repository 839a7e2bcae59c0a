import type { Failure } from "../http/errors.ts";

/** Statuses that the registry refuses with. */
type RefusalStatus = 400 | 401 | 403 | 404 | 409 | 413 | 415 | 429 | 502 | 503 | 504;

/** What is refused, in the words of the registry: `{"error": text, "details"?: …}`. */
export class Refusal extends Error {
  readonly status: RefusalStatus;
  readonly details: unknown;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: RefusalStatus,
    message: string,
    { details, headers = {} }: { readonly details?: unknown; readonly headers?: Readonly<Record<string, string>> } = {},
  ) {
    super(message);
    this.name = "Refusal";
    this.status = status;
    this.details = details;
    this.headers = headers;
  }

  /** The answer to the caller. */
  answer(): Response {
    const { message: error, details, status, headers } = this;
    const extra = status === 429 ? (details as object) : details === undefined ? {} : { details };
    return Response.json({ error, ...extra }, { status, headers });
  }
}

const words: Partial<Record<Failure["why"], string>> = {
  "not-found": "Not found",
  "method-not-allowed": "Method not allowed",
  internal: "Internal server error",
};

/** What no route answered, in the words of the registry. */
export const sayFailure = ({ status, why, message }: Failure): Response =>
  Response.json({ error: words[why] ?? message }, { status });
