import { expect, it } from "vitest";
import { outputsOf, skillsJson } from "../src/outputs.ts";
import { finding, report, skill } from "./github/reports.ts";

it("gives every output as text", () => {
  const value = report({
    verdict: "fail",
    skills: [
      skill({
        path: "skills/bad",
        trust: 8,
        trustBefore: 100,
        findings: [
          finding({}),
          finding({ status: "existing" }),
          finding({ status: "fixed" }),
          finding({ status: "suppressed" }),
        ],
      }),
      skill({ path: "skills/good", trust: 96 }),
    ],
  });
  expect(outputsOf(value, { sarifId: "id", commentUrl: "https://example.com/1" })).toEqual({
    verdict: "fail",
    trust: "8",
    "trust-before": "100",
    new: "1",
    fixed: "1",
    existing: "1",
    skills: skillsJson(value),
    "sarif-id": "id",
    "sarif-file": "",
    "json-file": "",
    "markdown-file": "",
    "html-file": "",
    "comment-url": "https://example.com/1",
    "check-run-url": "",
  });
});

it("is empty, not zero or infinite, where there were no skills", () => {
  const values = outputsOf(report({ verdict: "no-skills", skills: [] }), {});
  expect(values).toMatchObject({ verdict: "no-skills", trust: "", "trust-before": "", new: "0", skills: "[]" });
});

it("cuts the list of skills between skills, never within one", () => {
  const many = report({ skills: Array.from({ length: 500 }, (_, i) => skill({ path: `skills/${i}` })) });
  const text = skillsJson(many, 10_000);
  expect(text.length).toBeLessThanOrEqual(10_000);
  const list = JSON.parse(text) as { path: string }[];
  expect(list.length).toBeGreaterThan(10);
  expect(list[0]).toMatchObject({ path: "skills/0" });
});
