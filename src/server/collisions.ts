import type { Context } from "hono";
import { type Form, readBody, readForm } from "./http/body.ts";
import { sameRequest, stateOf } from "./http/request-state.ts";
import type { DialectName } from "./keys.ts";

/** `POST` here is AgentGuard's, Scandar's and Tank's. */
export const sharedPath = "/api/v1/scan";

export type Claimant = Extract<DialectName, "agentguard" | "scandar" | "tank">;

/** Whose a request with these credentials is. AgentGuard alone has a key of its own header. */
function byCredential(headers: Headers): Claimant | undefined {
  const bearer = /^Bearer +(\S+)/i.exec(headers.get("authorization") ?? "")?.[1] ?? "";
  if (headers.has("x-api-key") || bearer.startsWith("ag_")) return "agentguard";
  if (bearer.startsWith("sk_")) return "scandar";
  return bearer.startsWith("tank_") ? "tank" : undefined;
}

const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** Bounds of what is looked at to tell whose it is: Tank's tarball of 50 MB with its manifest is the largest. */
const largest = 52 * 1024 ** 2;
const largestJson = 8 * 1024 ** 2;
const formLimits = { bytes: largest, files: 8, fields: 64, fieldBytes: 2 * 1024 ** 2 };

async function byForm(c: Context): Promise<Claimant | undefined> {
  // Of a form that cannot be read nobody can say whose it is; the one who gets it says what is wrong with it.
  const { fields, files }: Form = await readForm(c, formLimits).catch(() => ({ fields: new Map(), files: [] }));
  if (fields.has("content")) return "agentguard";
  const file = files.find(({ field }) => field === "file");
  if (file) return isGzip(file.bytes) ? "tank" : "scandar";
  if (files.some(({ field }) => field === "tarball")) return "tank";
  return fields.has("text") ? "scandar" : undefined;
}

function byJson(bytes: Uint8Array): Claimant | undefined {
  if (bytes.length > largestJson) return undefined;
  let body: unknown;
  try {
    body = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    // Whose it is cannot be said; AgentGuard's words for it are as good as any.
    return undefined;
  }
  if (typeof body !== "object" || body === null) return undefined;
  if (Object.hasOwn(body, "content")) return "agentguard";
  if (Object.hasOwn(body, "text")) return "scandar";
  return Object.hasOwn(body, "url") ? "tank" : undefined;
}

/**
 * Whose a `POST /api/v1/scan` is: by the prefix of its credential, else by what the body has, else AgentGuard's, whose error names the
 * missing field. Reads the body only where it must. Throws a BodyError for one that nobody takes.
 */
export async function claimantOf(c: Context): Promise<Claimant> {
  const known = byCredential(c.req.raw.headers);
  if (known) return known;
  const bytes = await readBody(c, largest);
  const type = c.req.header("content-type") ?? "";
  return (/^multipart\//i.test(type) ? await byForm(c) : byJson(bytes)) ?? "agentguard";
}

/** The request for a second reader: where its body was read, another one with the same bytes and the same state. */
export function rereadable({ req: { raw } }: Context): Request {
  const { body } = stateOf(raw);
  if (body === undefined) return raw;
  const { url, method, headers, signal } = raw;
  // A stream over the bytes, which a body of bytes would copy.
  const again = new Request(url, { method, headers, body: ReadableStream.from([body]), duplex: "half", signal });
  sameRequest(raw, again);
  return again;
}
