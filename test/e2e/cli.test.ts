import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Ajv, type ValidateFunction } from "ajv";
import addFormats from "ajv-formats";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Report } from "../../src/core/report.ts";
import { Remote } from "./remote.ts";
import { honest, path as manifest, override, poisoned, skill } from "./samples.ts";

const root = path.resolve(import.meta.dirname, "../..");
const box = mkdtempSync(path.join(tmpdir(), "skill-scan-cli-"));
/** What the repository ships, with nothing installed beside it. */
const cli = path.join(box, "shipped", "cli.mjs");

const schemaOf = (file: string): object => JSON.parse(readFileSync(path.join(root, file), "utf8")) as object;
const ours = new Ajv({ strict: true, allErrors: true });
const sarif = new Ajv({ strict: false, unicodeRegExp: false, allErrors: true });
for (const each of [ours, sarif]) addFormats.default(each);
const reportSchema = ours.compile(schemaOf("schema/report.schema.json"));
const sarifSchema = sarif.compile(schemaOf("test/report/schemas/sarif-schema-2.1.0.json"));

function valid(schema: ValidateFunction, text: string): unknown {
  const value: unknown = JSON.parse(text);
  expect(schema(value), JSON.stringify(schema.errors?.slice(0, 3))).toBe(true);
  return value;
}

const remotes: Remote[] = [];

/** A bare repository with the branches main and feature. */
function repository(base: Readonly<Record<string, string>>, head: Readonly<Record<string, string>>): string {
  const remote = new Remote(base, head);
  remotes.push(remote);
  return remote.dir;
}

/** A new folder with files in it. */
function folder(name: string, files: Readonly<Record<string, string>>): string {
  const dir = mkdtempSync(path.join(box, `${name}-`));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(dir, file)), { recursive: true });
    writeFileSync(path.join(dir, file), text);
  }
  return dir;
}

/** Runs the CLI in a folder. `PATH` is this process's unless `env` says otherwise. */
function run(cwd: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    cwd,
    env: { ...process.env, TMPDIR: box, TEMP: box, ...env },
    encoding: "utf8",
    timeout: 60_000,
  });
  return { code: status, stdout, stderr };
}

const skillsOf = (text: string): Report["skills"] => (valid(reportSchema, text) as Report).skills;

const flawed = skill("release-notes", override);
let poisoning = "";

beforeAll(() => {
  cpSync(path.join(root, "dist"), path.dirname(cli), { recursive: true });
  poisoning = repository({ [manifest]: honest }, { [manifest]: poisoned });
});

afterAll(() => {
  for (const dir of [box, ...remotes.map((remote) => remote.dir)]) rmSync(dir, { recursive: true, force: true });
});

describe("skill-scan pr", () => {
  const pr = (cwd: string, ...more: string[]) => run(cwd, ["pr", "--base", "main", "--head", "feature", ...more]);

  it.each(["json", "sarif", "markdown", "text"])("says the same, byte for byte, each time as %s", (format) => {
    const first = pr(poisoning, "--format", format);
    expect(first, first.stderr).toMatchObject({ code: 1, stderr: "" });
    expect(first.stdout).toContain("release-notes");
    expect(pr(poisoning, "--format", format).stdout).toBe(first.stdout);
  });

  it("writes JSON as its schema says, with all that the contract names", () => {
    const report = valid(reportSchema, pr(poisoning, "--format", "json").stdout) as Report;
    expect(report).toMatchObject({ version: "1", tool: { name: "skill-scan" }, verdict: "fail", compared: true });
    const [found] = report.skills;
    expect(found).toMatchObject({ path: "skills/release-notes", name: "release-notes", change: "modified" });
    expect(found).toMatchObject({ verdict: "fail", level: "CRITICAL", trustBefore: 100, coverage: 1, gaps: [] });
    expect(found?.trust).toBeLessThan(70);
    expect(found?.capabilities.added.hosts).toEqual(["203.0.113.7"]);
    expect(found?.findings[0]).toMatchObject({ status: "new", location: { path: manifest, region: { startLine: 8 } } });
  });

  it("writes SARIF as its schema says", () => {
    const log = valid(sarifSchema, pr(poisoning, "--format", "sarif").stdout) as { runs: { results: unknown[] }[] };
    expect(log.runs[0]?.results.length).toBeGreaterThan(1);
  });

  it("takes folders for either side, with the same result", () => {
    const refs = skillsOf(pr(poisoning, "--format", "json").stdout);
    const [base, head] = [folder("base", { [manifest]: honest }), folder("head", { [manifest]: poisoned })];
    for (const sides of [
      [base, head],
      ["main", head],
      [base, "feature"],
    ]) {
      const args = ["pr", "--base", sides[0]!, "--head", sides[1]!, "--format", "json"];
      const { code, stdout, stderr } = run(poisoning, args);
      expect(code, stderr).toBe(1);
      expect(skillsOf(stdout)).toEqual(refs);
    }
  });

  it("tells new, existing and fixed apart", () => {
    const mended = repository({ [manifest]: flawed }, { [manifest]: honest });
    const { code, stdout } = pr(mended, "--format", "json");
    expect(code).toBe(0);
    expect(new Set(skillsOf(stdout)[0]?.findings.map(({ status }) => status))).toEqual(new Set(["fixed"]));
  });

  it("judges by the policy of base, not by that of head", () => {
    const lax = { ".github/skill-scan.yml": "mode: observe\n" };
    const brought = repository({ [manifest]: honest }, { ...lax, [manifest]: poisoned });
    expect(pr(brought).code).toBe(1);
    expect(pr(repository({ [manifest]: honest, ...lax }, { [manifest]: poisoned })).code).toBe(0);
  });
});

describe("exit codes", () => {
  it.each([
    ["0 for a pass", { [manifest]: honest }, "pass", 0],
    // More than the 5 % that the balanced policy lets pass unread.
    ["0 for a review", { [manifest]: honest, "skills/release-notes/x.bin": "\0\u0001".repeat(99) }, "review", 0],
    ["0 for no skills", { "README.md": "# None\n" }, "no-skills", 0],
    ["1 for a failure", { [manifest]: poisoned }, "fail", 1],
  ])("%s", (_, files, verdict, code) => {
    const scan = run(box, ["scan", folder("scan", files), "--format", "json"]);
    // Where nothing was found it says where it looked.
    const said = verdict === "no-skills" ? /^skill-scan: no file is called SKILL\.md in .*: looked at 1 file\n$/ : /^$/;
    expect(scan).toMatchObject({ code, stderr: expect.stringMatching(said) as string });
    expect(valid(reportSchema, scan.stdout)).toMatchObject({ verdict });
  });

  it.each<[string, readonly string[], RegExp]>([
    ["no command", [], /^$/],
    ["an unknown command", ["scna"], /there is no command "scna"\n +Did you mean skill-scan scan/],
    ["an unknown flag", ["scan", "--formt", "json"], /Did you mean --format/],
    ["an unknown word", ["scan", "--format", "xml"], /format: "xml" is not one of/],
    ["an input of the action", ["scan", "--comment", "never"], /there is no option --comment/],
    ["a folder that is not there", ["scan", "no-such-folder"], /there is no file, folder or git ref "no-such-folder"/],
    ["an option without its value", ["pr", "--base"], /--base has no value/],
    ["a base that is neither ref nor folder", ["pr", "--base", "no-such"], /neither a git ref/],
    ["a ref that git would take for an option", ["pr", "--base=--upload-pack=x"], /is not a git ref/],
    [
      "a policy that is not there",
      ["pr", "--base", "main", "--head", "feature", "--policy", "no.yml"],
      /no policy file/,
    ],
    ["a flag of another command", ["scan", "--base", "main"], /scan takes no --base/],
    ["an operand too many", ["demo", "all"], /demo does not take "all"/],
    ["a place that cannot be written to", ["scan", ".", "--output", "HEAD/x"], /cannot write/],
  ])("2 for %s, with a line and a remedy", (_, args, words) => {
    const { code, stderr } = run(poisoning, args);
    expect(code, stderr).toBe(2);
    expect(stderr).toMatch(words);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it("2 for a policy with a wrong key, with its place and the right one", () => {
    const dir = folder("policy", { [manifest]: honest, ".github/skill-scan.yml": "fail:\n  serverity: high\n" });
    const { code, stdout, stderr } = run(dir, ["scan"]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain('.github/skill-scan.yml:2:3: unknown key "serverity"; did you mean "severity"?');
  });

  it("3 when it did not run", () => {
    const { code, stderr } = run(box, ["demo"], { PATH: "", Path: "" });
    expect(code, stderr).toBe(3);
    expect(stderr).toContain("Install git");
  });
});

it("writes a report into a file, in a folder that it makes, and nothing to the terminal", () => {
  const output = path.join(box, "new", "report.sarif");
  const args = ["pr", "--base", "main", "--head", "feature", "--format", "sarif", "--output", output];
  expect(run(poisoning, args)).toMatchObject({ code: 1, stdout: "", stderr: "" });
  valid(sarifSchema, readFileSync(output, "utf8"));
});

it("shows the main job to a newcomer: a red pull request, then a green one, and where the reports lie", () => {
  const { code, stdout, stderr } = run(box, ["demo"]);
  expect(code, stderr).toBe(0);
  expect(stdout).toContain("Verdict: fail. The check is red.");
  expect(stdout).toContain("Verdict: pass.");
  const files = Array.from(stdout.matchAll(/^ {5}(\S.*\.(?:sarif|md|json))$/gm), ([, file = ""]) => file);
  expect(files.map((file) => path.extname(file))).toEqual([".md", ".sarif", ".json"]);
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
  valid(sarifSchema, readFileSync(files[1]!, "utf8"));
  expect(valid(reportSchema, readFileSync(files[2]!, "utf8"))).toMatchObject({ verdict: "fail" });
});
