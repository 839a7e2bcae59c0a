import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openRegistry, type Registry } from "./registry.ts";

/** One call of the real CLI 0.16.5, with what a stand-in for its registry answered. */
interface Call {
  readonly mark?: string;
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly json?: Readonly<Record<string, unknown>>;
  readonly multipart?: {
    readonly manifest: string;
    readonly tarball: { readonly filename: string; readonly type: string };
  };
  readonly status: number;
  readonly response: unknown;
}

const folder = new URL("recordings/", import.meta.url);
const upload = new Uint8Array(await readFile(new URL("upload.tgz", folder)));
const calls = (await readFile(new URL("cli-0.16.5-calls.jsonl", folder), "utf8"))
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as Call)
  .filter(({ mark }) => mark === undefined);

let registry: Registry;
beforeAll(async () => {
  registry = await openRegistry();
}, 60_000);
afterAll(() => registry?.close());

const typeOf = (value: unknown): string => (value === null ? "null" : Array.isArray(value) ? "array" : typeof value);

/** Fields of what was recorded that ours lacks, or has with another type; what may be null may be filled. */
function lacking(recorded: unknown, ours: unknown, at = "$"): string[] {
  if (Array.isArray(recorded) && Array.isArray(ours)) {
    return recorded.length > 0 && ours.length > 0 ? lacking(recorded[0], ours[0], `${at}[0]`) : [];
  }
  if (typeOf(recorded) !== "object" || typeOf(ours) !== "object") {
    return typeOf(recorded) === typeOf(ours) || recorded === null ? [] : [at];
  }
  return Object.entries(recorded as object).flatMap(([key, value]) => {
    const own = (ours as Record<string, unknown>)[key];
    return own === undefined ? [`${at}.${key}`] : lacking(value, own, `${at}.${key}`);
  });
}

/** What a later call needs of what an earlier one was answered. */
const seen = { uploadUrl: "", versionId: "", downloadUrl: "" };

function bodyOf({ json, multipart, method }: Call): string | FormData | Uint8Array<ArrayBuffer> | undefined {
  if (multipart) {
    const form = new FormData();
    const { filename, type } = multipart.tarball;
    form.append("tarball", new File([upload], filename, { type }));
    form.append("manifest", multipart.manifest);
    return form;
  }
  if (method === "PUT") return upload;
  return json && JSON.stringify("versionId" in json ? { ...json, versionId: seen.versionId } : json);
}

function addressOf({ path }: Call): string {
  if (path.startsWith("/upload/")) return seen.uploadUrl;
  return path.startsWith("/download/") ? seen.downloadUrl : path;
}

async function replay(call: Call): Promise<Response> {
  const { "content-type": type, authorization } = call.headers;
  const headers = {
    ...(authorization !== undefined && { authorization: `Bearer ${registry.secret}` }),
    ...(type !== undefined && !call.multipart && { "content-type": type }),
  };
  const body = bodyOf(call);
  return registry.request(addressOf(call), { method: call.method, headers, ...(body !== undefined && { body }) });
}

it("answers every call of the CLI with the status and the fields that it reads", async () => {
  for (const call of calls) {
    const where = `${call.method} ${call.path}`;
    const response = await replay(call);
    expect([where, response.status]).toEqual([where, call.status]);
    if (typeof call.response === "string") {
      expect(new Uint8Array(await response.arrayBuffer())).toEqual(upload);
      continue;
    }
    const body = await response.json();
    expect([where, ...lacking(call.response, body)]).toEqual([where]);
    if (call.status >= 400) expect(body).toEqual(call.response);
    Object.assign(seen, body);
  }
});

it("keeps what the CLI sent", async () => {
  const { body } = await registry.ask("GET", "/api/v1/skills/@acme/demo/1.0.0");
  const sent = calls.find(({ json }) => json && "manifest" in json)?.json?.["manifest"];
  const confirmed = calls.find(({ json }) => json && "integrity" in json)?.json;
  const { permissions } = sent as { permissions: unknown };
  expect(body).toMatchObject({ permissions, integrity: confirmed?.["integrity"], scanVerdict: "pass", auditScore: 10 });
  const files = await registry.ask("GET", "/api/v1/skills/@acme/demo/1.0.0/files");
  expect(files.body).toEqual({ name: "@acme/demo", version: "1.0.0", files: ["SKILL.md", "refs/a.md", "tank.json"] });
});
