import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { PlacedAnnotation } from "../../src/github/annotations.ts";
import { batchSize, type CheckRunRequest, type CheckRunResult, makeCheckRun } from "../../src/github/check-run.ts";
import { settle } from "../clock.ts";
import { type Call, FakeApi, type Reply, reset, timedOut } from "./fake-api.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const annotation = (line: number): PlacedAnnotation => ({
  level: "error",
  message: `finding ${line}`,
  properties: { title: "Skill Scan: a/b", file: "skills/a/SKILL.md", startLine: line, endLine: line },
});
const request = (annotations: number, over: Partial<CheckRunRequest> = {}): CheckRunRequest => ({
  name: "Skill Scan",
  headSha: "a".repeat(40),
  conclusion: "failure",
  title: "1 of 1 skills fails",
  summary: "## Skill Scan",
  annotations: Array.from({ length: annotations }, (_, i) => annotation(i + 1)),
  externalId: "skill-scan:default:scan:1.1",
  ...over,
});

interface Stored {
  externalId: unknown;
  annotations: unknown[];
}

/** Check runs as GitHub keeps them; `spoil` stands between an exchange and its answer. */
class Checks {
  readonly runs: Stored[] = [];
  readonly api: FakeApi;

  constructor(spoil: (call: Call, count: number) => { readonly reply: Reply; readonly done?: boolean } | undefined) {
    this.api = new FakeApi((call, count) => {
      const spoilt = spoil(call, count);
      if (!spoilt) return this.#answer(call);
      if (spoilt.done) this.#answer(call);
      return spoilt.reply;
    });
  }

  #answer({ method, path, body }: Call): Reply {
    const { annotations = [] } = (body["output"] ?? {}) as { annotations?: unknown[] };
    if (annotations.length > batchSize) return { status: 422, json: { message: "No more than 50 items are allowed" } };
    if (method === "POST") this.runs.push({ externalId: body["external_id"], annotations: [...annotations] });
    if (method === "PATCH") this.runs[Number(path.split("/").at(-1)) - 1]!.annotations.push(...annotations);
    if (method === "GET")
      return { status: 200, json: { total_count: 1, check_runs: this.runs.map((_, i) => this.#shape(i)) } };
    return { status: method === "POST" ? 201 : 200, json: this.#shape(method === "POST" ? this.runs.length - 1 : 0) };
  }

  #shape(index: number) {
    const { externalId, annotations } = this.runs[index]!;
    const html_url = `https://github.com/octo/skills/runs/${index + 1}`;
    return { id: index + 1, html_url, external_id: externalId, output: { annotations_count: annotations.length } };
  }
}

async function make(what: CheckRunRequest, spoil: ConstructorParameters<typeof Checks>[0] = () => undefined) {
  const checks = new Checks(spoil);
  const result: CheckRunResult = await settle(makeCheckRun(checks.api.client, what));
  return { checks, result };
}

const url = "https://github.com/octo/skills/runs/1";

describe("a check run", () => {
  it.each([
    [0, ["POST"]],
    [49, ["POST"]],
    [50, ["POST"]],
    [51, ["POST", "PATCH"]],
    [100, ["POST", "PATCH"]],
    [101, ["POST", "PATCH", "PATCH"]],
  ])("with %i annotations sends each once, fifty a request", async (count, methods) => {
    const { checks, result } = await make(request(count));
    expect(result).toEqual({ status: "made", url });
    expect(checks.api.calls.map(({ method }) => method)).toEqual(methods);
    const lines = (checks.runs[0]!.annotations as { start_line: number }[]).map(({ start_line: line }) => line);
    expect(lines).toEqual(Array.from({ length: count }, (_, i) => i + 1));
  });

  it("is complete at once, with its conclusion and where to read on", async () => {
    const { checks } = await make(request(1, { detailsUrl: "https://github.com/octo/skills/actions/runs/1" }));
    expect(checks.api.calls[0]).toMatchObject({
      path: "/repos/octo/skills/check-runs",
      body: {
        name: "Skill Scan",
        head_sha: "a".repeat(40),
        status: "completed",
        conclusion: "failure",
        details_url: "https://github.com/octo/skills/actions/runs/1",
        output: {
          title: "1 of 1 skills fails",
          summary: "## Skill Scan",
          annotations: [
            {
              path: "skills/a/SKILL.md",
              start_line: 1,
              end_line: 1,
              annotation_level: "failure",
              message: "finding 1",
              title: "Skill Scan: a/b",
            },
          ],
        },
      },
    });
  });
});

describe("a lost answer", () => {
  const first = (method: string, reply: Reply, done: boolean) => {
    let left = 1;
    return (call: Call) => (call.method === method && left-- > 0 ? { reply, done } : undefined);
  };

  it.each([
    ["a reset", reset()],
    ["a time-out", timedOut()],
    ["502", { status: 502, text: "<html>" } as const],
  ])("to the creation (%s) does not make a second check run", async (_, reply) => {
    const { checks, result } = await make(request(120), first("POST", reply, true));
    expect(result).toEqual({ status: "made", url });
    expect(checks.runs.map(({ annotations }) => annotations.length)).toEqual([120]);
  });

  it("of a creation that was not done is tried again", async () => {
    const { checks, result } = await make(request(1), first("POST", reset(), false));
    expect(result.status).toBe("made");
    expect(checks.api.calls.map(({ method }) => method)).toEqual(["POST", "GET", "POST"]);
    expect(checks.runs).toHaveLength(1);
  });

  it.each([true, false])("to an update (done: %s) neither loses nor doubles annotations", async (done) => {
    const { checks, result } = await make(request(130), first("PATCH", reset(), done));
    expect(result.status).toBe("made");
    expect(checks.runs.map(({ annotations }) => annotations.length)).toEqual([130]);
  });

  it("that stays away is told, with what is missing", async () => {
    const { result } = await make(request(130), ({ method }) =>
      method === "PATCH" ? { reply: { status: 500, json: { message: "down" } } } : undefined,
    );
    expect(result).toMatchObject({
      status: "partly",
      url,
      message: expect.stringMatching(/lacks 80 of its 130 .*HTTP 500/),
    });
  });

  it("does not find a check run of another run", async () => {
    const spoil = first("POST", reset(), false);
    const checks = new Checks(spoil);
    checks.runs.push({ externalId: "skill-scan:default:scan:0.1", annotations: [] });
    const promise = makeCheckRun(checks.api.client, request(1));
    await vi.runAllTimersAsync();
    expect((await promise).status).toBe("made");
    expect(checks.runs).toHaveLength(2);
  });
});

describe("a refusal", () => {
  it.each([
    [403, "Resource not accessible by integration", /checks: write/, true],
    [404, "Not Found", /HTTP 404/, false],
    [401, "Bad credentials", /not valid/, false],
    [422, "Validation Failed", /HTTP 422/, false],
    [409, "Conflict", /HTTP 409/, false],
  ] as const)("%i is one line, asked once", async (status, message, words, lacking) => {
    const { checks, result } = await make(request(1), () => ({ reply: { status, json: { message } } }));
    expect(result).toMatchObject({ status: "degraded", message: expect.stringMatching(words), lacking });
    expect((result as { message: string }).message).not.toContain("\n");
    expect(checks.api.calls).toHaveLength(1);
  });

  it("names what the header says is missing", async () => {
    const headers = { "x-accepted-github-permissions": "checks=write" };
    const reply = { status: 403, json: { message: "Resource not accessible by integration" }, headers };
    const { result } = await make(request(1), () => ({ reply }));
    expect(result).toMatchObject({
      message: expect.stringContaining("`permissions: { contents: read, checks: write }`"),
    });
  });

  it("500 to the end is tried three times and looked after twice", async () => {
    const { checks, result } = await make(request(1), ({ method }) =>
      method === "POST" ? { reply: { status: 500, json: { message: "down" } } } : undefined,
    );
    expect(result.status).toBe("degraded");
    expect(checks.api.calls.map(({ method }) => method)).toEqual(["POST", "GET", "POST", "GET", "POST"]);
  });

  it("garbage for an answer is a refusal, not a crash", async () => {
    const { result } = await make(request(1), () => ({ reply: { status: 201, text: "<html>" } }));
    expect(result.status).toBe("degraded");
  });
});
