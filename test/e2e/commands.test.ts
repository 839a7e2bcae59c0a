import { execFileSync, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { poisoned } from "./samples.ts";

const root = path.resolve(import.meta.dirname, "../..");
/** What ships; the sources themselves while one works on them (`FROM_SOURCE=1`). */
const cli = path.join(root, process.env["FROM_SOURCE"] === undefined ? "dist/cli.mjs" : "src/entry/cli.ts");
const box = realpathSync(mkdtempSync(path.join(tmpdir(), "skill-scan-commands-")));
afterAll(() => rmSync(box, { recursive: true, force: true }));

/** A new repository with a poisoned skill. */
function repository(): string {
  const dir = mkdtempSync(path.join(box, "r-"));
  execFileSync("git", ["init", "--quiet", "--initial-branch=main"], { cwd: dir });
  mkdirSync(path.join(dir, "skills/a"), { recursive: true });
  writeFileSync(path.join(dir, "skills/a/SKILL.md"), poisoned);
  return dir;
}

function run(cwd: string, ...args: string[]) {
  const { FORCE_COLOR: _, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], { cwd, encoding: "utf8", env });
  return { code: status, stdout, stderr };
}

const wide = (text: string): string[] =>
  text.split("\n").filter((line) => line.length > 80 && !/https?:\/\/|git |\.patch$/.test(line));

describe("the commands as processes", () => {
  it("what a report names is explained, mended and taken back", () => {
    const dir = repository();
    const scan = run(dir, "scan");
    expect(scan.code).toBe(1);
    const fingerprint = /SKILL\.md:\d+:\d+ {2}([0-9a-f]{8})\n/.exec(scan.stdout)![1]!;
    const explained = run(dir, "explain", fingerprint);
    expect(explained).toMatchObject({ code: 0, stderr: "" });
    expect(explained.stdout).toContain(fingerprint);
    const dry = run(dir, "fix", "--dry-run");
    expect(dry).toMatchObject({ code: 0, stderr: "" });
    expect(readFileSync(path.join(dir, "skills/a/SKILL.md"), "utf8")).toBe(poisoned);
    const fixed = run(dir, "fix");
    expect(fixed.code).toBe(0);
    expect(readFileSync(path.join(dir, "skills/a/SKILL.md"), "utf8")).not.toBe(poisoned);
    const undo = /To take it back\n {2}git (.*)\n/.exec(fixed.stdout)![1]!;
    execFileSync("git", undo.split(" "), { cwd: box });
    expect(readFileSync(path.join(dir, "skills/a/SKILL.md"), "utf8")).toBe(poisoned);
    for (const { stdout } of [scan, explained, dry, fixed]) {
      expect(wide(stdout)).toEqual([]);
      expect(stdout).not.toContain("\u001b");
    }
  });

  it("init without a terminal takes the defaults; what it wrote is valid, and the scan obeys it", () => {
    const dir = repository();
    expect(run(dir, "init")).toMatchObject({ code: 0, stderr: "" });
    expect(run(dir, "policy", "validate")).toMatchObject({
      code: 0,
      stdout: "ok .github/skill-scan.yml: extends balanced, mode observe\n",
    });
    expect(run(dir, "scan").code).toBe(0);
    writeFileSync(path.join(dir, ".github/skill-scan.yml"), "extends: nope\nfial: {}\n");
    const broken = run(dir, "policy", "validate");
    expect(broken.code).toBe(2);
    expect(broken.stderr).toMatch(/skill-scan\.yml:1:10: .*\n.*skill-scan\.yml:2:1: .*\n {2}\S/);
  });
});

/** Types answers at a terminal of util-linux' `script`, each when a question stands there; the last of them may be a key that ends it. */
function typed(cwd: string, answers: readonly string[]): Promise<{ code: number | null; text: string }> {
  const command = [process.execPath, cli, "init"].map((word) => `'${word}'`).join(" ");
  const child = spawn("script", ["-qec", `stty cols 80; ${command}`, "/dev/null"], { cwd });
  let text = "";
  // What came before the last answer: a question may come in pieces, and is answered once.
  let answered = 0;
  const left = [...answers];
  child.stdout.on("data", (chunk: Buffer) => {
    text += chunk.toString("utf8");
    const asked = text.slice(answered).replace(/\u001b\[\d*[A-Z]/g, "");
    const answer = /\[[^\]]+\] $/.test(asked) ? left.shift() : undefined;
    if (answer === undefined) return;
    answered = text.length;
    child.stdin.write(answer);
  });
  return new Promise((resolve) => child.on("close", (code) => resolve({ code, text })));
}

describe.skipIf(process.platform !== "linux")("init on a terminal", () => {
  it("asks, asks again what it did not understand, and writes what was chosen", async () => {
    const dir = repository();
    const { code, text } = await typed(dir, ["1\r", "n\r", "maybe\r", "n\r", "\r"]);
    expect(code).toBe(0);
    expect(text.split("Keep a comment on pull requests?").length).toBe(3);
    expect(readFileSync(path.join(dir, ".github/skill-scan.yml"), "utf8")).toMatch(
      /extends: strict[\s\S]*mode: enforce/,
    );
    const workflow = readFileSync(path.join(dir, ".github/workflows/skill-scan.yml"), "utf8");
    expect(workflow).toContain("comment: never");
    expect(workflow).toContain("security-events: write");
  });

  it.each([
    ["Ctrl-C", "\u0003"],
    ["Ctrl-D", "\u0004"],
  ])("ended by %s writes nothing, and says so", async (_, key) => {
    const dir = repository();
    const { code, text } = await typed(dir, ["\r", key]);
    expect(code).toBe(3);
    expect(text).toMatch(/\r\nskill-scan: ended before all was answered\r\n {2}Nothing was written\./);
    expect(existsSync(path.join(dir, ".github"))).toBe(false);
  });
});
