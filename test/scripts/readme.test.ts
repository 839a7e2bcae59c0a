import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, it } from "vitest";
import { readmePage, sinkTable } from "../../scripts/gen/readme.ts";
import { situations } from "../../src/github/delivery.ts";

const root = path.resolve(import.meta.dirname, "../..");

it("the table has a row for each situation, and as many cells in each", () => {
  const rows = sinkTable().split("\n");
  expect(rows).toHaveLength(Object.keys(situations).length + 3);
  expect(new Set(rows.map((row) => row.split("|").length)).size).toBe(1);
});

it("README.md is what is generated", () => {
  expect(readmePage(root).get("README.md")).toBe(readFileSync(path.join(root, "README.md"), "utf8"));
});

it("only what stands between the marks is made anew; a page without them is an error", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "readme-"));
  const file = path.join(folder, "README.md");
  try {
    const page = readmePage(root).get("README.md")!;
    const [before = "", after = ""] = page.split(sinkTable());
    writeFileSync(file, `${before}old${after}`);
    expect(readmePage(folder).get("README.md")).toBe(page);
    writeFileSync(file, "# Skills\n");
    expect(() => readmePage(folder)).toThrow(/no table of sinks/);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
