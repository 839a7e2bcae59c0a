import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, afterEach, expect, it, vi } from "vitest";
import { runRules } from "../../../src/entry/commands/rules.ts";
import { readSettings } from "../../../src/settings.ts";

const folder = mkdtempSync(path.join(tmpdir(), "skill-scan-"));
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => {
  vi.restoreAllMocks();
});

const blocks = Array.from(
  readFileSync(path.resolve(import.meta.dirname, "../../../docs/custom-rules.md"), "utf8").matchAll(
    /^```yaml\n([\s\S]*?)^```/gm,
  ),
  ([, text = ""]) => text,
);

/** Writes files of rules; returns their paths. */
const written = (...texts: string[]): string[] =>
  texts.map((text, i) => {
    const file = path.join(folder, `${i}.yml`);
    writeFileSync(file, text);
    return file;
  });

async function run(...operands: string[]) {
  const lines: string[] = [];
  vi.spyOn(process.stdout, "write").mockImplementation((text) => lines.push(String(text)) > 0);
  const status = await runRules({ operands: ["test", ...operands], settings: readSettings(() => undefined) });
  return { status, stdout: lines.join("") };
}

it("passes the examples of the page about custom rules", async () => {
  written(...blocks.slice(0, 3));
  const { stdout, status } = await run(folder);
  expect(status, stdout).toBe(0);
  expect(stdout).toContain("pass  exfiltration/acme-outside-host (1 bad, 1 good)\n");
  expect(stdout).toMatch(/3 rules: 3 pass, 0 fail\n$/);
});

it("fails with the place of the example that turns out otherwise, and stops at a mistake", async () => {
  const [wrong] = written(blocks[1]!.replace("add reports\\n", "add reports --insecure\\n"));
  const failed = await run(wrong!);
  expect(failed.status).toBe(1);
  expect(failed.stdout).toMatch(
    /^FAIL {2}supply-chain\/acme-old-registry .*\n {6}.*0\.yml:\d+:\d+: good example 2 is found, at scripts\/get\.sh:1\n/,
  );
  const [broken] = written(blocks[1]!.replace("match:", "mach:"));
  await expect(run(broken!)).rejects.toThrow(/0\.yml:7:5: unknown key "mach"; did you mean "match"\?/);
  await expect(run(path.join(folder, "none.yml"))).rejects.toThrow("cannot read");
});
