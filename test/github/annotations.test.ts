import { expect, it } from "vitest";
import type { Finding } from "../../src/core/finding.ts";
import type { Severity } from "../../src/core/severity.ts";
import { planAnnotations } from "../../src/github/annotations.ts";
import { oneLine } from "../../src/report/escape.ts";
import { finding, report, skill } from "./reports.ts";

const of = (findings: readonly Finding[]) => planAnnotations(report({ skills: [skill({ findings })] }), oneLine);
const some = (count: number, over: Partial<Finding>) => Array.from({ length: count }, () => finding(over));
const weighing = (effective: Severity) => ({ effective, severity: effective });

it("points at the lines, with a level by weight", () => {
  expect(of([finding(weighing("low")), finding(weighing("critical")), finding(weighing("medium"))])).toEqual([
    {
      level: "error",
      message: "Sends the environment to a stranger (critical, new)",
      properties: {
        title: "Skill Scan: exfiltration/env-to-network",
        file: "skills/a/SKILL.md",
        startLine: 3,
        endLine: 4,
      },
    },
    expect.objectContaining({ level: "warning" }),
    expect.objectContaining({ level: "notice" }),
  ]);
});

it("leaves out what is fixed, suppressed or only information", () => {
  expect(of([finding({ status: "fixed" }), finding({ status: "suppressed" }), finding(weighing("info"))])).toEqual([]);
});

it("makes no more than a notice of what was there before", () => {
  expect(of([finding({ ...weighing("critical"), status: "existing" })]).map(({ level }) => level)).toEqual(["notice"]);
});

it("keeps ten a level, the worst, and says how many were withheld", () => {
  const plan = of([
    ...some(12, weighing("high")),
    finding({ ...weighing("critical"), message: "Worst" }),
    ...some(10, weighing("medium")),
  ]);
  const errors = plan.filter(({ level }) => level === "error");
  expect(errors).toHaveLength(10);
  expect(errors[0]!.message).toMatch(/^Worst/);
  expect(errors[9]!.message).toMatch(/^4 more /);
  expect(plan.filter(({ level }) => level === "warning")).toHaveLength(10);
  expect(plan.filter(({ message }) => message.includes("more"))).toHaveLength(1);
});

it("puts new findings before worse ones that were there", () => {
  const old = some(15, { ...weighing("critical"), status: "existing" });
  expect(of([...old, finding({ ...weighing("low"), message: "New" })])[0]!.message).toMatch(/^New/);
});

it("points at the container of a nested file", () => {
  const nested = finding({ location: { ...finding({}).location, path: "skills/a/x.zip!/inner.sh" } });
  expect(of([nested])[0]!.properties).toMatchObject({ file: "skills/a/x.zip", startLine: 1, endLine: 1 });
});

it("shows hostile text harmless", () => {
  const [only] = of([finding({ message: "a\n::error::b\u001b[31m\u202e" })]);
  expect(only!.message).not.toMatch(/[\n\u001b\u202e]/);
});

it("names a path that is not what it seems in the message, and points nowhere", () => {
  const odd = finding({ location: { ...finding({}).location, path: "skills/\u202egnp/\nSKILL.md" } });
  const [only] = of([odd]);
  expect(only!.properties).not.toHaveProperty("file");
  expect(only!.message).toMatch(/^skills\/\[U\+202E\]gnp\/ SKILL\.md: Sends/);
});

it("leaves room for what the step says by other means", () => {
  const value = report({ skills: [skill({ findings: some(12, weighing("high")) })] });
  const plan = planAnnotations(value, oneLine, { error: 1 });
  expect(plan).toHaveLength(9);
  expect(plan[8]!.message).toMatch(/^4 more /);
  expect(planAnnotations(value, oneLine, { error: 10 })).toEqual([]);
});
