import { readFile } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cisco } from "../../../src/server/cisco/index.ts";
import { zip } from "../../skills/containers/build.ts";
import { serverWorld, type World } from "../world.ts";
import { calc, fixtures } from "./fixtures.ts";
import { differences } from "./shape.ts";

interface Exchange {
  readonly name: string;
  readonly request: {
    readonly method: string;
    readonly path: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly json?: unknown;
    readonly raw?: string;
    readonly multipart?: {
      readonly file?: { readonly filename: string; readonly content_type: string; readonly base64?: string };
      readonly form: Readonly<Record<string, string>>;
    };
  };
  readonly response: {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: unknown;
  };
}

/** Where its server says 500, or speaks of its own settings: what we answer, and why it is another thing. */
const permitted: Readonly<Record<string, { readonly status: number; readonly detail: RegExp }>> = {
  // A caller's mistake is no fault of the server's.
  "scan-policy-path-bad-yaml": { status: 400, detail: /^Invalid policy file: policy:\d+:\d+: / },
  // Of two files with one path its server reads the last one, other programs the first: what is not read would be answered as clean.
  "upload-duplicate-entries": { status: 400, detail: /^Invalid ZIP archive$/ },
  "upload-encrypted-flag": { status: 400, detail: /^ZIP contains encrypted entries$/ },
  // Its server takes a backslash for a part of a name. Programs of Windows go up by it, and what they write is not what was scanned.
  "upload-backslash-traversal": { status: 400, detail: /^ZIP contains path traversal entries$/ },
  // Its words name its environment variables and packages, which mean nothing here.
  "scan-llm-nokey": { status: 400, detail: /^the LLM analyzer could not be loaded: no model is configured/ },
  "scan-meta-nokey": { status: 400, detail: /^the meta-analyzer could not be initialised: no model is configured/ },
};

/** What the engines rate differently: only these values may differ, each with its reason. */
const rated: Readonly<Record<string, readonly string[]>> = {
  // An empty SKILL.md hides nothing: an INFO here, "critically low analyzability" there.
  "upload-frontmatter-empty": ["is_safe", "max_severity"],
  // Its server says that a license is missing, which is no harm; both say that the description is short.
  "upload-yaml-bomb": [],
};

/** Exchanges that run in several steps and have a test of their own. */
const steps = (name: string): boolean =>
  name.startsWith("batch-") && !/^batch-(?:file|missing|no-field|outside|unknown-id)$/.test(name);

const file = path.resolve(import.meta.dirname, "recordings/exchanges.json");
const exchanges = JSON.parse(await readFile(file, "utf8")) as readonly Exchange[];
const named = (name: string): Exchange => exchanges.find((each) => each.name === name)!;

let world: World;
let place: Awaited<ReturnType<typeof fixtures>>;

beforeAll(async () => {
  place = await fixtures();
  world = await serverWorld({ dialects: [cisco], config: { allowedRoots: [place.root] } });
}, 60_000);

afterAll(async () => {
  await world.close();
  await place.remove();
});

const here = (text: string): string =>
  text.replaceAll("/srv/fixtures", place.root).replaceAll("…/calc", `${place.root}/skills/calc`);

const entries = (count: number) => [
  { name: "SKILL.md", content: calc["SKILL.md"] },
  ...Array.from({ length: count - 1 }, (_, i) => ({ name: `f${i}.txt`, content: "x" })),
];
const megabyte = 1024 ** 2;
const oneLarge = (size: number) => zip([...entries(1), { name: "large.bin", content: "", size }]);

/** Uploads that are too large to be kept beside the recordings. */
const made: Readonly<Record<string, () => Uint8Array>> = {
  "upload-500-entries": () => zip(entries(500)),
  "upload-501-entries": () => zip(entries(501)),
  "upload-bomb-201mb": () => oneLarge(201 * megabyte),
  "upload-bomb-exact-200mb-plus1": () => oneLarge(200 * megabyte + 1 - calc["SKILL.md"].length),
  "upload-over-50mb": () => new Uint8Array(51 * megabyte),
};

function formOf({ name, request: { multipart } }: Exchange): FormData {
  const form = new FormData();
  for (const [key, value] of Object.entries(multipart!.form)) form.append(key, value);
  if (multipart!.file) {
    const { filename, content_type: type, base64 = "" } = multipart!.file;
    const bytes = made[name]?.() ?? Buffer.from(base64, "base64");
    form.append("file", new Blob([new Uint8Array(bytes)], { type }), filename);
  }
  return form;
}

function initOf(exchange: Exchange): RequestInit {
  const { method, headers, json, raw, multipart } = exchange.request;
  if (multipart) return { method, body: formOf(exchange) };
  const body = json === undefined ? raw : JSON.stringify(json);
  const sent = body === undefined ? undefined : new TextEncoder().encode(here(body));
  return { method, headers: { ...headers }, ...(sent && { body: sent }) };
}

const expected = ({ response: { body } }: Exchange): unknown => JSON.parse(here(JSON.stringify(body)));

const single = exchanges.filter(({ name }) => !steps(name));

describe("what its server was recorded to answer", () => {
  it.each(single.map((each) => [each.name, each] as const))("%s", async (name, exchange) => {
    const response = await world.request(exchange.request.path, initOf(exchange));
    const text = await response.text();
    const different = permitted[name];
    expect(response.status, text.slice(0, 300)).toBe(different?.status ?? exchange.response.status);
    for (const header of ["allow", "location"]) {
      const wanted = exchange.response.headers[header]?.replace(/^https?:\/\/[^/]+/, "");
      expect(response.headers.get(header)?.replace(/^https?:\/\/[^/]+/, "")).toBe(wanted);
    }
    if (different) {
      expect((JSON.parse(text) as { detail: string }).detail).toMatch(different.detail);
      return;
    }
    if (text === "") {
      expect(exchange.response.body).toBe("");
      return;
    }
    expect(response.headers.get("content-type")).toMatch(/^application\/json/);
    const found = differences(expected(exchange), JSON.parse(text));
    const ignored = rated[name] ?? [];
    expect(found.filter((each) => !ignored.some((key) => each.startsWith(`body.${key} `)))).toEqual([]);
  });
});

/** Posts a batch, runs it to its end, and gives the last answer. */
async function batch(body: object): Promise<Record<string, unknown>> {
  const post = await world.request("/scan-batch", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  const { scan_id: id } = (await post.json()) as { scan_id: string };
  await expect
    .poll(async () => ((await (await world.request(`/scan-batch/${id}`)).json()) as { status: string }).status, {
      timeout: 15_000,
      interval: 50,
    })
    .not.toBe("processing");
  return (await (await world.request(`/scan-batch/${id}`)).json()) as Record<string, unknown>;
}

describe("batches", () => {
  it.each(["batch-ok", "batch-empty", "batch-bad-policy"])("%s", async (name) => {
    const { request } = named(name);
    const answer = await world.request(request.path, initOf(named(name)));
    const started = (await answer.json()) as { scan_id: string };
    expect(differences(expected(named(name)), started)).toEqual([]);
    const result = await batch(JSON.parse(here(JSON.stringify(request.json))) as object);
    const theirs = expected(named(`${name}-result`)) as { result?: { results: { skill_name: string }[] } };
    // Its server takes skills in the order of the disk.
    theirs.result?.results.sort((a, b) => (a.skill_name < b.skill_name ? -1 : 1));
    const sorted = (result as typeof theirs).result?.results;
    sorted?.sort((a, b) => (a.skill_name < b.skill_name ? -1 : 1));
    expect(differences(theirs, result)).toEqual([]);
  });
});
