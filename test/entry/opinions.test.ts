import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, it } from "vitest";
import { withSecondOpinions } from "../../src/entry/opinions.ts";
import { readSettings } from "../../src/settings.ts";
import { report, skill } from "../github/reports.ts";

const box = mkdtempSync(path.join(tmpdir(), "opinions-"));
afterAll(() => rmSync(box, { recursive: true, force: true }));

const settings = (files: string) => readSettings((name) => (name === "second-opinion" ? files : undefined));

it("reads what is there and warns of what is not, and the verdict stays", async () => {
  const uri = `file://${box}/skills/a/SKILL.md`;
  const results = [{ ruleId: "R", level: "error", locations: [{ physicalLocation: { artifactLocation: { uri } } }] }];
  const log = { version: "2.1.0", runs: [{ tool: { driver: { name: "Other" } }, results }] };
  writeFileSync(path.join(box, "other.sarif"), JSON.stringify(log));
  writeFileSync(path.join(box, "broken.sarif"), "{");
  const before = report({ skills: [skill({})] });
  const after = await withSecondOpinions(before, settings("other.sarif, broken.sarif\nnowhere.sarif"), box);
  expect(after.verdict).toBe("pass");
  expect(after.skills[0]!.opinions).toEqual([{ tool: "Other", total: 1, worst: "high", agrees: false }]);
  expect(after.notices.map(({ level, message }) => `${level}: ${message}`)).toEqual([
    expect.stringMatching(/^warning: the second opinion broken\.sarif is missing: .*not SARIF 2\.1\.0/),
    expect.stringMatching(/^warning: the second opinion nowhere\.sarif is missing: ENOENT/),
  ]);
});

it("leaves a report alone where no opinion was asked for, or where there is no verdict", async () => {
  const before = report({});
  expect(await withSecondOpinions(before, settings(""), box)).toBe(before);
  const none = report({ verdict: "did-not-run" });
  expect(await withSecondOpinions(none, settings("other.sarif"), box)).toBe(none);
});
