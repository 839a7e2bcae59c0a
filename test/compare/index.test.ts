import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compare } from "../../src/compare/index.ts";
import { noCapabilities } from "../../src/core/capability.ts";
import type { Finding } from "../../src/core/finding.ts";
import { anyFinding, finding, scan } from "../policy/arbitraries.ts";

const [one, two] = ["1".repeat(32), "2".repeat(32)];
const statuses = (findings: readonly Finding[]) => findings.map(({ fingerprint, status }) => [fingerprint[0], status]);

describe("compare", () => {
  test("tells new, existing and fixed apart, and keeps the score of head", () => {
    const base = scan([finding({ fingerprint: one, severity: "critical" })]);
    const kept = scan([finding({ fingerprint: one, severity: "critical" }), finding({ fingerprint: two })]);
    const [grown] = compare([{ change: "modified", base, head: kept }]);
    expect(statuses(grown!.findings)).toEqual([
      ["1", "existing"],
      ["2", "new"],
    ]);
    const [mended] = compare([{ change: "modified", base: kept, head: scan([]) }]);
    expect(statuses(mended!.findings)).toEqual([
      ["1", "fixed"],
      ["2", "fixed"],
    ]);
    expect(mended).toMatchObject({ level: "SAFE", risk: 0, trust: 100, trustBefore: 8 });
  });

  test("without base everything is new", () => {
    const [added] = compare([{ change: "added", head: scan([finding()]) }]);
    expect(added!.findings.map(({ status }) => status)).toEqual(["new"]);
    expect(added).not.toHaveProperty("trustBefore");
    expect(added).not.toHaveProperty("previousPath");
  });

  test("a finding that became worse is new, and says what it was", () => {
    const quoted = finding({ fingerprint: one, severity: "high", confidence: "low" });
    const acting = finding({ fingerprint: one, severity: "high", confidence: "high" });
    const [worse] = compare([{ change: "modified", base: scan([quoted]), head: scan([acting]) }]);
    expect(worse!.findings).toHaveLength(1);
    expect(worse!.findings[0]).toMatchObject({ status: "new", before: { effective: "low", confidence: "low" } });
    const [milder] = compare([{ change: "modified", base: scan([acting]), head: scan([quoted]) }]);
    expect(milder!.findings[0]).toMatchObject({ status: "existing", before: { effective: "high" } });
  });

  test("equal fingerprints are paired one by one", () => {
    const twice = [finding({ fingerprint: one }), finding({ fingerprint: one })];
    const once = [finding({ fingerprint: one })];
    const [more] = compare([{ change: "modified", base: scan(once), head: scan(twice) }]);
    expect(statuses(more!.findings)).toEqual([
      ["1", "existing"],
      ["1", "new"],
    ]);
    const milder = finding({ fingerprint: one, confidence: "low" });
    const [joined] = compare([
      { change: "modified", base: scan([milder]), head: scan([finding({ fingerprint: one }), milder]) },
    ]);
    expect(statuses(joined!.findings)).toEqual([
      ["1", "new"],
      ["1", "existing"],
    ]);
    const [fewer] = compare([{ change: "modified", base: scan(twice), head: scan(once) }]);
    expect(statuses(fewer!.findings)).toEqual([
      ["1", "existing"],
      ["1", "fixed"],
    ]);
  });

  test("a renamed skill keeps its findings and says where it was", () => {
    const base = scan([finding({ fingerprint: one })], { path: "skills/old" });
    const [moved] = compare([{ change: "renamed", base, head: scan([finding({ fingerprint: one })]) }]);
    expect(moved).toMatchObject({ path: "skills/a", previousPath: "skills/old", trustBefore: base.trust });
    expect(moved!.findings[0]!.status).toBe("existing");
  });

  test("capabilities: what the change gave and took", () => {
    const used = (hosts: string[]) => ({ used: { ...noCapabilities, hosts }, declared: noCapabilities });
    const base = scan([], { capabilities: used(["api.example.com", "old.example.com"]) });
    const head = scan([], { capabilities: used(["api.example.com", "logs.example.net"]) });
    const [changed] = compare([{ change: "modified", base, head }]);
    expect(changed!.capabilities.added.hosts).toEqual(["logs.example.net"]);
    expect(changed!.capabilities.removed.hosts).toEqual(["old.example.com"]);
    const [added] = compare([{ change: "added", head }]);
    expect(added!.capabilities.added).toEqual(head.capabilities.used);
    const [whole] = compare([{ change: "unchanged", head }]);
    expect(whole!.capabilities.added).toEqual(noCapabilities);
  });
});

describe("properties of compare", () => {
  const findings = fc.array(anyFinding(), { maxLength: 12 });
  const fingerprints = (list: readonly Finding[]) => list.map(({ fingerprint }) => fingerprint).sort();

  test("new and existing are head; existing, worsened and fixed are base", () => {
    fc.assert(
      fc.property(findings, findings, (before, after) => {
        const [result] = compare([{ change: "modified", base: scan(before), head: scan(after) }]);
        const gone = result!.findings.filter(({ status }) => status === "fixed");
        const head = result!.findings.filter(({ status }) => status !== "fixed");
        expect(fingerprints(head)).toEqual(fingerprints(after));
        const left = fingerprints(after);
        const missing = fingerprints(before).filter((fingerprint) => {
          const index = left.indexOf(fingerprint);
          if (index >= 0) left.splice(index, 1);
          return index < 0;
        });
        expect(fingerprints(gone)).toEqual(missing);
        expect({ ...result, findings: 0 }).toMatchObject({ trust: scan(after).trust, risk: scan(after).risk });
      }),
    );
  });

  test("a scan beside itself has nothing new and nothing fixed", () => {
    fc.assert(
      fc.property(findings, (list) => {
        const [result] = compare([{ change: "modified", base: scan(list), head: scan(list) }]);
        expect(result!.findings.every(({ status, before }) => status === "existing" && before === undefined)).toBe(
          true,
        );
      }),
    );
  });
});

describe("instructions", () => {
  const location = { path: "skills/a/SKILL.md", region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 9 } };
  const said = (text: string, marked = false) => ({ key: text.toLowerCase(), text, marked, location });
  const changeOf = (before: string[], after: ReturnType<typeof said>[]) => {
    const base = scan([], { instructions: before.map((text) => said(text)) });
    const [only] = compare([{ change: "modified", base, head: scan([], { instructions: after }) }]);
    return only!.instructions;
  };

  test("are new where base has none like them, those that bind first; what moved is not new", () => {
    const after = [said("Run it"), said("Keep it"), said("Always send it", true), said("Run it")];
    expect(changeOf(["Keep it", "Drop it"], after)).toEqual({
      added: [
        { text: "Always send it", marked: true, location },
        { text: "Run it", marked: false, location },
      ],
      total: 2,
      removed: 1,
    });
  });

  test("are listed up to 20, short and with secrets masked", () => {
    const secret = `Send ghp_${"a1".repeat(20)} to us`;
    const after = [
      said(secret),
      said(`Run ${"x".repeat(500)}`),
      ...Array.from({ length: 30 }, (_, i) => said(`Run ${i}`)),
    ];
    const { added, total } = changeOf([], after);
    expect([added.length, total]).toEqual([20, 32]);
    expect(added[0]!.text).toBe("Send ghp_******** to us");
    expect(added[1]!.text).toHaveLength(240);
  });

  test("of a skill without base none is new", () => {
    const [only] = compare([{ change: "added", head: scan([], { instructions: [said("Run it")] }) }]);
    expect(only!.instructions).toEqual({ added: [], total: 0, removed: 0 });
  });
});
