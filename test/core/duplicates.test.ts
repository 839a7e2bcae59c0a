import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { withoutDuplicates } from "../../src/core/duplicates.ts";
import type { Finding } from "../../src/core/finding.ts";
import type { Region } from "../../src/core/region.ts";
import { confidences, severities } from "../../src/core/severity.ts";
import { finding } from "../policy/arbitraries.ts";

const path = "skills/a/run.sh";
/** `3:5-20`, or `3:5-8:1`. */
function at(text: string): Region {
  const [startLine = 1, startColumn = 1, endLine = startLine, endColumn = 1] = /^(\d+):(\d+)-(?:(\d+):)?(\d+)$/
    .exec(text)!
    .slice(1)
    .map((part) => (part === undefined ? undefined : Number(part)));
  return { startLine, startColumn, endLine, endColumn };
}
const one = (ruleId: string, where: string, parts: Partial<Finding> = {}): Finding =>
  finding({ ruleId, location: { path, region: at(where) }, ...parts });
const flow = (...places: string[]): Pick<Finding, "flow"> => ({
  flow: places.map((where) => ({ location: { path, region: at(where) }, message: "passes on" })),
});
/** Each kept rule with those that are told with it. */
const told = (findings: readonly Finding[]): string[] =>
  withoutDuplicates(findings).map(({ ruleId, also = [] }) => [ruleId, ...also.map((twin) => twin.ruleId)].join(" + "));

const pipe = one("download-and-run/pipe-to-shell", "11:1-49");
const code = one("download-and-run/fetched-code", "11:45-49", {
  confidence: "medium",
  effective: "medium",
  ...flow("11:1-42", "11:45-49"),
});

describe("one thing is one finding", () => {
  test("a text rule and a flow rule of one category on one line, with the way that one of them knows", () => {
    expect(told([pipe, code])).toEqual(["download-and-run/pipe-to-shell + download-and-run/fetched-code"]);
    const [kept] = withoutDuplicates([pipe, code]);
    expect(kept).toMatchObject({ fingerprint: pipe.fingerprint, flow: code.flow });
    expect(kept!.also).toEqual([
      { ruleId: code.ruleId, confidence: "medium", effective: "medium", fingerprint: code.fingerprint },
    ]);
  });

  test("of equally bad ones the one with a flow is kept, then the surer, then the first by rule", () => {
    const a = one("exfiltration/a", "3:1-9");
    expect(told([a, one("exfiltration/b", "3:4-20", flow("1:1-2", "3:4-20"))])).toEqual([
      "exfiltration/b + exfiltration/a",
    ]);
    const unsure = one("exfiltration/a", "3:1-9", { severity: "critical", confidence: "medium", effective: "high" });
    expect(told([unsure, one("exfiltration/b", "3:4-20")])).toEqual(["exfiltration/b + exfiltration/a"]);
    expect(told([one("exfiltration/b", "3:4-20"), a])).toEqual(["exfiltration/a + exfiltration/b"]);
  });

  test("a read that a flow begins with, in another category and another file line", () => {
    const sent = one("exfiltration/secret-flow", "9:1-40", flow("3:9-36", "9:1-40"));
    const read = one("credential-access/credential-files", "3:12-34");
    expect(told([read, sent])).toEqual(["exfiltration/secret-flow + credential-access/credential-files"]);
    // Another read, and another harm in the same place, stand for themselves.
    expect(told([sent, one("credential-access/credential-files", "4:12-34")])).toHaveLength(2);
    expect(told([sent, one("persistence/git-hook", "3:12-34")])).toHaveLength(2);
    // What is worse than the flow is not explained away by it.
    expect(told([sent, { ...read, severity: "critical", effective: "critical" }])).toHaveLength(2);
  });

  test.each<[string, Finding]>([
    ["another category", one("persistence/git-hook", "11:1-49")],
    ["another line", one("download-and-run/other", "12:1-9")],
    [
      "another file",
      one("download-and-run/other", "11:1-9", { location: { path: "skills/a/b.sh", region: at("11:1-9") } }),
    ],
    ["the same rule", one("download-and-run/pipe-to-shell", "11:60-99")],
    ["far away on a very long line", one("download-and-run/other", "11:900-990")],
    ["what was decoded", one("download-and-run/other", "11:1-49", { layers: ["base64"] })],
    ["fixed", one("download-and-run/other", "11:1-49", { status: "fixed" })],
    ["accepted", one("download-and-run/other", "11:1-49", { status: "suppressed" })],
  ])("not with %s", (_, other) => {
    expect(told([pipe, other])).toHaveLength(2);
  });

  test("of one rule no second one: it is about something else", () => {
    const long = one("download-and-run/a-long", "10:1-12:9");
    expect(told([long, one("download-and-run/b", "10:1-9"), one("download-and-run/b", "12:1-9")])).toEqual([
      "download-and-run/a-long + download-and-run/b",
      "download-and-run/b",
    ]);
  });

  test("a region that ends with the line break does not reach the next line", () => {
    expect(told([one("exfiltration/a", "3:1-4:1"), one("exfiltration/b", "4:1-9")])).toHaveLength(2);
  });

  test("what is new is not put under what was there, unless it is as bad", () => {
    const old = one("download-and-run/old", "11:1-9", { status: "existing" });
    const milder = one("download-and-run/new", "11:1-9", { confidence: "medium", effective: "medium" });
    expect(told([old, milder])).toHaveLength(2);
    const asBad = one("download-and-run/new", "11:1-9");
    expect(told([old, asBad])).toEqual(["download-and-run/new + download-and-run/old"]);
    expect(withoutDuplicates([old, asBad])[0]!.status).toBe("new");
  });
});

const anyRegion = fc
  .record({
    startLine: fc.integer({ min: 1, max: 6 }),
    startColumn: fc.integer({ min: 1, max: 900 }),
    lines: fc.nat(2),
    width: fc.nat(40),
  })
  .map(({ startLine, startColumn, lines, width }) => ({
    startLine,
    startColumn,
    endLine: startLine + lines,
    endColumn: lines > 0 ? 1 + width : startColumn + width,
  }));
const anyList = fc.array(
  fc
    .record({
      ruleId: fc.constantFrom("exfiltration/a", "exfiltration/b", "exfiltration/c", "credential-access/d", "secrecy/e"),
      severity: fc.constantFrom(...severities),
      confidence: fc.constantFrom(...confidences),
      status: fc.constantFrom("new" as const, "existing" as const, "fixed" as const, "suppressed" as const),
      region: anyRegion,
      steps: fc.array(anyRegion, { minLength: 1, maxLength: 2 }),
    })
    .map(({ region, steps, ...parts }) =>
      finding({
        ...parts,
        location: { path, region },
        ...(steps.length > 1 && { flow: steps.map((each) => ({ location: { path, region: each }, message: "m" })) }),
      }),
    ),
  { maxLength: 14 },
);

test("nothing is lost, nothing gets milder, and the order of what comes in means nothing", () => {
  fc.assert(
    fc.property(anyList, (list) => {
      const kept = withoutDuplicates(list);
      const prints = kept.flatMap(({ fingerprint, also = [] }) => [
        fingerprint,
        ...also.map((each) => each.fingerprint),
      ]);
      expect(prints.toSorted()).toEqual(list.map(({ fingerprint }) => fingerprint).toSorted());
      for (const { effective, also = [] } of kept) {
        for (const twin of also)
          expect(severities.indexOf(twin.effective)).toBeGreaterThanOrEqual(severities.indexOf(effective));
      }
      const byPrint = (a: Finding, b: Finding) => (a.fingerprint < b.fingerprint ? -1 : 1);
      expect(withoutDuplicates(list.toReversed()).sort(byPrint)).toEqual([...kept].sort(byPrint));
    }),
  );
});

test("tens of thousands in one place are weighed in no time", () => {
  const list = Array.from({ length: 30_000 }, (_, i) =>
    one(`exfiltration/r${i % 100}`, `1:${1 + 401 * i}-${2 + 401 * i}`),
  );
  expect(withoutDuplicates(list).length).toBeGreaterThan(0);
});
