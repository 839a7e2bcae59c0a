import { mkdir, readFile, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cisco } from "../../../src/server/cisco/index.ts";
import { zip } from "../../skills/containers/build.ts";
import { serverWorld, type World } from "../world.ts";
import { calc, evil, fixtures, write } from "./fixtures.ts";

interface Finding {
  readonly rule_id: string;
  readonly severity: string;
  readonly category: string;
  readonly analyzer: string;
  readonly file_path: string;
  readonly metadata: Readonly<Record<string, unknown>>;
}
interface Answer {
  readonly detail?: unknown;
  readonly skill_name: string;
  readonly is_safe: boolean;
  readonly max_severity: string;
  readonly findings_count: number;
  readonly findings: readonly Finding[];
  readonly scan_metadata: Readonly<Record<string, Record<string, unknown>>>;
}

let now = new Date("2026-11-22T10:00:00Z");
let world: World;
let place: Awaited<ReturnType<typeof fixtures>>;
let skills = "";

beforeAll(async () => {
  place = await fixtures();
  skills = path.join(place.root, "skills");
  world = await serverWorld({ dialects: [cisco], config: { allowedRoots: [skills] }, now: () => now });
}, 60_000);
afterAll(async () => {
  await world.close();
  await place.remove();
});

const json = { "content-type": "application/json" };

async function post(route: string, body: object): Promise<{ status: number; body: Answer }> {
  const response = await world.request(route, { method: "POST", headers: json, body: JSON.stringify(body) });
  return { status: response.status, body: (await response.json()) as Answer };
}

async function upload(files: Readonly<Record<string, string>>, fields: Readonly<Record<string, string>> = {}) {
  const form = new FormData();
  const members = Object.entries(files).map(([name, content]) => ({ name, content }));
  form.append("file", new Blob([new Uint8Array(zip(members))]), "my-skill.zip");
  for (const [key, value] of Object.entries(fields)) form.append(key, value);
  const response = await world.request("/scan-upload", { method: "POST", body: form });
  return { status: response.status, body: (await response.json()) as Answer };
}

async function finished(body: object): Promise<{ id: string; answer: Record<string, unknown> }> {
  const { body: started } = await post("/scan-batch", body);
  const id = (started as unknown as { scan_id: string }).scan_id;
  const poll = async () => (await (await world.request(`/scan-batch/${id}`)).json()) as Record<string, unknown>;
  await expect.poll(async () => (await poll())["status"], { timeout: 15_000, interval: 50 }).not.toBe("processing");
  return { id, answer: await poll() };
}

describe("the calls of its reference page", () => {
  it("scans a folder with the documented fields", async () => {
    const { status, body } = await post("/scan", {
      skill_directory: path.join(skills, "evil"),
      use_behavioral: true,
      use_llm: false,
      policy: "balanced",
      lenient: true,
    });
    expect([status, body.is_safe, body.max_severity]).toEqual([200, false, "CRITICAL"]);
    expect(body.findings_count).toBe(body.findings.length);
  });

  it("scans an upload", async () => {
    const { status, body } = await upload(calc, { use_behavioral: "true" });
    expect([status, body.skill_name, body.max_severity]).toEqual([200, "calc", "SAFE"]);
  });

  it("scans a folder of skills and is asked for the result", async () => {
    const { answer } = await finished({ skills_directory: skills, recursive: true, use_behavioral: true });
    const { summary, results } = answer["result"] as { summary: Record<string, unknown>; results: Answer[] };
    expect(answer["status"]).toBe("completed");
    expect([summary["total_skills_scanned"], summary["safe_skills"]]).toEqual([3, 2]);
    expect(results.map(({ skill_name }) => skill_name)).toEqual(["badfm", "calc", "evil"]);
  });

  it.each(["/health", "/analyzers", "/", "/cisco/health"])("answers %s", async (route) => {
    expect((await world.request(route)).status).toBe(200);
  });
});

describe("what may be read", () => {
  it("is what lies in an allowed root after links are followed", async () => {
    await write(path.join(place.root, "outside"), calc);
    await symlink(path.join(place.root, "outside"), path.join(skills, "escape"));
    await symlink(path.join(skills, "calc"), path.join(skills, "inside"));
    await mkdir(path.join(skills, "linked"));
    await symlink("../calc/SKILL.md", path.join(skills, "linked/SKILL.md"));
    const detail = async (folder: string) => (await post("/scan", { skill_directory: folder })).body.detail;
    expect(await detail(path.join(skills, "escape"))).toBe("skill_directory not found");
    expect(await detail(`${skills}-not-mine`)).toBe("skill_directory not found");
    expect(await detail(path.join(skills, "x".repeat(5000)))).toBe("skill_directory not found");
    expect(await detail(path.join(skills, "inside"))).toBeUndefined();
    expect(await detail(path.join(skills, "linked"))).toMatch(/^Invalid skill package: .*non-symlink/);
    expect((await post("/scan-batch", { skills_directory: path.join(skills, "escape") })).status).toBe(404);
  });

  it("is nothing where there is no root", async () => {
    const closed = cisco.routes({ ...world.services, config: { ...world.services.config, allowedRoots: [] } });
    const body = JSON.stringify({ skill_directory: path.join(skills, "calc") });
    const response = await closed.request("/scan", { method: "POST", headers: json, body });
    expect([response.status, await response.json()]).toEqual([404, { detail: "skill_directory not found" }]);
  });
});

describe("flags", () => {
  it("use_behavioral adds the way of the data, and hides nothing when it is off", async () => {
    const off = (await upload(evil)).body;
    const on = (await upload(evil, { use_behavioral: "on" })).body;
    expect(off.findings.map(({ rule_id }) => rule_id)).toEqual(on.findings.map(({ rule_id }) => rule_id));
    const flows = on.findings.filter(({ analyzer }) => analyzer === "behavioral");
    expect(flows.length).toBeGreaterThan(0);
    for (const { metadata } of flows) expect(metadata["flow"]).toBeInstanceOf(Array);
    expect(off.findings.some(({ analyzer, metadata }) => analyzer === "behavioral" || "flow" in metadata)).toBe(false);
    expect(off.findings.filter(({ analyzer }) => analyzer === "correlation")).toHaveLength(flows.length);
  });

  it("use_trigger looks at the description, and what is not available is named", async () => {
    const files = { "SKILL.md": "---\nname: a\ndescription: Helps with anything and everything you do.\n---\nx\n" };
    const fields = { use_trigger: "1", use_osv: "yes", use_virustotal: "t" };
    const { body } = await upload(files, fields);
    expect(body.findings.map(({ rule_id, severity }) => `${rule_id} ${severity}`)).toEqual([
      "TRIGGER_VAGUE_DESCRIPTION LOW",
    ]);
    expect(body.scan_metadata["skill_scan"]!["not_available"]).toEqual(["virustotal_analyzer", "osv_analyzer"]);
    expect((await upload(files)).body.max_severity).toBe("SAFE");
  });

  it("limits of a package are the policy's", async () => {
    const files = { ...calc, ...Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`d/f${i}.txt`, "x"])) };
    const rules = async (policy: string) =>
      (await upload(files, { policy })).body.findings.map(({ rule_id }) => rule_id);
    expect(await rules("strict")).toEqual(["EXCESSIVE_FILE_COUNT"]);
    expect(await rules("balanced")).toEqual([]);
  });

  it("counts the files of an upload that lie beside the skill", async () => {
    const { body } = await upload({ "a/SKILL.md": calc["SKILL.md"], "b/run.sh": "x", "README.md": "x" });
    expect(body.scan_metadata["skill_scan"]!["files_outside_skill"]).toBe(2);
  });
});

describe("a suppression", () => {
  it("stands apart in a batch, and is summed up in a scan", async () => {
    const file = path.join(skills, "policy.yaml");
    const rule = "prompt-injection/instruction-override";
    await writeFile(file, `suppressions:\n  - {rule_id: ${rule}, skills: evil, reason: reviewed}\n`);
    const { body } = await post("/scan", { skill_directory: path.join(skills, "evil"), policy: file });
    expect(body.findings.map(({ rule_id }) => rule_id)).not.toContain(rule);
    expect(body.scan_metadata["suppressions"]).toMatchObject({ suppressed: 1, entries: [{ rule_id: rule, count: 1 }] });
    const { answer } = await finished({ skills_directory: skills, policy: file });
    const { results } = answer["result"] as { results: (Answer & { suppressed_findings?: Finding[] })[] };
    const kept = results.find(({ skill_name }) => skill_name === "evil")!.suppressed_findings!;
    expect(kept.map(({ rule_id }) => rule_id)).toEqual([rule]);
  });
});

describe("a batch", () => {
  it("compares skills, and never takes one that cannot be read for clean", async () => {
    const root = path.join(skills, "set");
    const twin = calc["SKILL.md"].replace("name: calc", "name: calc-two");
    await write(root, {
      "a/SKILL.md": calc["SKILL.md"],
      "b/SKILL.md": twin,
      "c/SKILL.md": "a\0b",
      "d/e/SKILL.md": twin,
    });
    const { id, answer } = await finished({ skills_directory: root, check_overlap: true });
    const result = answer["result"] as {
      summary: Record<string, unknown>;
      results: Answer[];
      cross_skill_findings: Finding[];
    };
    expect(result.results.map(({ max_severity }) => max_severity)).toEqual(["SAFE", "SAFE", "HIGH"]);
    expect(result.summary["skills_skipped"]).toEqual([
      { skill: path.join(root, "c"), reason: expect.stringContaining("null bytes") },
    ]);
    expect(result.cross_skill_findings.map(({ rule_id }) => rule_id)).toEqual(["TRIGGER_OVERLAP_RISK"]);
    now = new Date(now.getTime() + 3_599_000);
    expect((await world.request(`/scan-batch/${id}`)).status).toBe(200);
    now = new Date(now.getTime() + 2_000);
    const gone = await world.request(`/scan-batch/${id}`);
    expect([gone.status, await gone.json()]).toEqual([404, { detail: "Scan ID not found or expired" }]);
  });

  it("are as many at once as there is room for", async () => {
    const { database } = world.services;
    const row = { dialect: "cisco", kind: "cisco-batch", options: "{}", status: "pending", total: 0 } as const;
    const open = Array.from({ length: 20 }, (_, n) => ({ ...row, id: `open-${n}`, created_at: now }));
    await database.insertInto("batch").values(open).execute();
    expect((await post("/scan-batch", { skills_directory: skills })).status).toBe(503);
    await database.deleteFrom("batch").where("id", "=", "open-0").execute();
    expect((await post("/scan-batch", { skills_directory: skills })).status).toBe(200);
    await database.deleteFrom("batch").where("id", "like", "open-%").execute();
  });

  it.each(["%00", "abc", "..%2f..%2fetc", "00000000-0000-0000-0000-000000000000"])("has no id %s", async (id) => {
    expect((await world.request(`/scan-batch/${id}`)).status).toBe(404);
  });
});

describe("the document", () => {
  it("has the paths, methods and fields of its server's", async () => {
    const recorded = JSON.parse(
      await readFile(path.resolve(import.meta.dirname, "recordings/openapi.json"), "utf8"),
    ) as {
      paths: Record<string, string[]>;
      schemas: Record<string, string[]>;
    };
    const { info } = cisco;
    const document = cisco.routes(world.services).getOpenAPI31Document({ openapi: "3.1.0", info });
    const paths = Object.entries(document.paths ?? {}).map(([route, methods]) => [route, Object.keys(methods)]);
    expect(Object.fromEntries(paths)).toEqual(recorded.paths);
    for (const [name, fields] of Object.entries(recorded.schemas)) {
      if (name === "CelMode") continue;
      const schema = document.components?.schemas?.[name] as { properties?: object; required?: string[] } | undefined;
      expect(Object.keys(schema?.properties ?? {}).sort(), name).toEqual([...fields].sort());
    }
    const request = document.components?.schemas?.["ScanRequest"] as { required?: string[] };
    expect(request.required).toEqual(["skill_directory"]);
  });
});
