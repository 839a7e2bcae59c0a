import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, it } from "vitest";

const root = path.resolve(import.meta.dirname, "../../..");
const folder = mkdtempSync(path.join(tmpdir(), "skill-scan-"));
afterAll(() => rmSync(folder, { recursive: true }));
const rulesFolder = path.join(folder, ".github/skill-scan/rules");
mkdirSync(rulesFolder, { recursive: true });

const run = (...args: string[]) =>
  spawnSync(process.execPath, [path.join(root, "src/entry/cli.ts"), ...args], { cwd: folder, encoding: "utf8" });
const blocks = Array.from(
  readFileSync(path.join(root, "docs/custom-rules.md"), "utf8").matchAll(/^```yaml\n([\s\S]*?)^```/gm),
  ([, text = ""]) => text,
);

it("passes the examples of the page about custom rules", () => {
  for (const [i, text] of blocks.slice(0, 3).entries()) writeFileSync(path.join(rulesFolder, `${i}.yml`), text);
  const { stdout, status, stderr } = run("rules", "test");
  expect(status, stdout + stderr).toBe(0);
  expect(stdout).toContain("pass  exfiltration/acme-outside-host (1 bad, 1 good)\n");
  expect(stdout).toMatch(/3 rules: 3 pass, 0 fail\n$/);
});

it("fails with the place of the example that turns out otherwise, and stops at a mistake", () => {
  writeFileSync(path.join(folder, "wrong.yml"), blocks[1]!.replace("add reports\\n", "add reports --insecure\\n"));
  const failed = run("rules", "test", "wrong.yml");
  expect(failed.status).toBe(1);
  expect(failed.stdout).toMatch(
    /^FAIL {2}supply-chain\/acme-old-registry .*\n {6}wrong\.yml:\d+:\d+: good example 2 is found, at scripts\/get\.sh:1\n/,
  );
  writeFileSync(path.join(folder, "broken.yml"), blocks[1]!.replace("match:", "mach:"));
  const broken = run("rules", "test", "broken.yml");
  expect(broken.status).toBe(2);
  expect(broken.stderr).toMatch(/broken\.yml:7:5: unknown key "mach"; did you mean "match"\?/);
  expect(run("rules", "test", "none.yml").status).toBe(2);
});
