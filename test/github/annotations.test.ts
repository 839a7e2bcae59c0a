import { expect, it } from "vitest";
import type { Finding } from "../../src/core/finding.ts";
import type { Severity } from "../../src/core/severity.ts";
import { maxAnnotations, planAnnotations, planCheckAnnotations, type Taken } from "../../src/github/annotations.ts";
import { oneLine } from "../../src/report/escape.ts";
import { rules } from "../report/sample.ts";
import { finding, report, skill } from "./reports.ts";

const planned = (findings: readonly Finding[], taken: Taken = {}) =>
  planAnnotations(report({ skills: [skill({ findings, containers: ["skills/a/x.zip"] })] }), {
    rules,
    clean: oneLine,
    taken,
  });
const of = (findings: readonly Finding[]) => planned(findings);
const some = (count: number, over: Partial<Finding>) => Array.from({ length: count }, () => finding(over));
const weighing = (effective: Severity) => ({ effective, severity: effective });

it("points at the lines, with a level by weight", () => {
  expect(of([finding(weighing("low")), finding(weighing("critical")), finding(weighing("medium"))])).toEqual([
    {
      level: "error",
      message: expect.stringMatching(/^Sends the environment to a stranger.*\. \(critical, new\)$/),
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

it("calls nothing new where nothing is compared", () => {
  const skills = [skill({ findings: [finding(weighing("high"))], change: "unchanged" })];
  const [planned] = planAnnotations(report({ skills }), { rules, clean: oneLine, taken: {} });
  expect(planned?.message).toMatch(/ \(high\)$/);
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

it("points into a folder whose name ends as a container's mark does", () => {
  const odd = finding({ location: { ...finding({}).location, path: "skills/a!/run.sh" } });
  expect(of([odd])[0]!.properties).toMatchObject({ file: "skills/a!/run.sh", startLine: 3 });
});

it("says what, why with the way that led there, and what to do", () => {
  const { location } = finding({});
  const step = (path: string, message: string) => ({ location: { ...location, path }, message });
  const [only] = of([
    finding({
      ruleId: rules[0]!.id,
      message: "Sends ~/.aws/credentials to collect.example.test",
      flow: [
        step("skills/a/scripts/a.py", "reads ~/.aws/credentials"),
        step("skills/a/scripts/b.py", "passed to upload()"),
        step("skills/a/SKILL.md", "Sends ~/.aws/credentials to collect.example.test"),
      ],
    }),
  ]);
  expect(only!.message).toBe(
    "Sends ~/.aws/credentials to collect.example.test. A skill runs with the rights of whoever uses it, and has no honest need for this. Evidence: reads ~/.aws/credentials at scripts/a.py:3, passed to upload() at scripts/b.py:3, then this line. Remove it, or send results only to a host that your organisation owns. (high, new)",
  );
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
  const plan = planned(some(12, weighing("high")), { error: 1 });
  expect(plan).toHaveLength(9);
  expect(plan[8]!.message).toMatch(/^4 more /);
  expect(planned(some(12, weighing("high")), { error: 10 })).toEqual([]);
});

it("puts what stands on a changed line first, before what is worse elsewhere", () => {
  const elsewhere = some(12, weighing("critical"));
  const [first] = of([...elsewhere, finding({ ...weighing("high"), onChangedLine: true, message: "Here" })]);
  expect(first!.message).toMatch(/^Here/);
});

it.each([
  [9, 9, undefined],
  [10, 10, undefined],
  [11, 10, "2 more "],
  [5000, 10, "4991 more "],
])("of %i findings of a level shows %i", (count, shown, more) => {
  const plan = of(some(count, { ...weighing("high"), message: "漢字 👩‍👩‍👧‍👦 e\u0301 ".repeat(300) }));
  expect(plan).toHaveLength(shown);
  expect(plan.at(-1)!.message.startsWith(more ?? "漢字")).toBe(true);
});

it("never makes more than thirty, of fifty that a job may have", () => {
  const many = (["critical", "medium", "low"] as const).flatMap((each) => some(100, weighing(each)));
  expect(of(many)).toHaveLength(3 * maxAnnotations);
});

const checked = (findings: readonly Finding[], most?: number) =>
  planCheckAnnotations(report({ skills: [skill({ findings })] }), { rules, clean: oneLine }, most);

it.each([
  [999, 999, undefined],
  [1000, 1000, undefined],
  [1001, 1000, "2 more findings"],
  [4321, 1000, "3322 more findings"],
])("a check run with %i findings has %i annotations, each with a place", (count, shown, more) => {
  const plan = checked(some(count, weighing("high")));
  expect(plan).toHaveLength(shown);
  expect(plan.at(-1)!.message.startsWith(more ?? "Sends the environment")).toBe(true);
  expect(plan.every(({ properties }) => properties.file !== "" && properties.startLine >= 1)).toBe(true);
});

it("a check run counts what has no place, and shows the worst first", () => {
  const odd = finding({ location: { ...finding({}).location, path: "skills/\u202egnp/SKILL.md" } });
  const plan = checked([finding(weighing("low")), finding(weighing("critical")), odd]);
  expect(plan.map(({ level }) => level)).toEqual(["error", "notice", "notice"]);
  expect(plan[2]!.message).toMatch(/^1 more finding not annotated/);
  expect(checked([odd])).toEqual([]);
});
