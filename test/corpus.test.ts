import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { verdicts } from "../src/core/verdict.ts";
import { DiskTree } from "../src/files/disk.ts";
import { gate } from "../src/gate.ts";
import { presetPolicy } from "../src/policy/presets.ts";

/**
 * 120 skills of our own making, written by somebody who had not seen the rules: half hold one attack, the others hold what looks like one
 * and is right. What each is says `corpus/LABELS.tsv`. The floors are what the rules reach today: a change may raise them, never lower them.
 */
const root = path.join(import.meta.dirname, "corpus");
const floors = { flagged: 45, stopped: 38, falselyStopped: 5, falselyFlagged: 10 };

interface Labelled {
  readonly name: string;
  readonly label: string;
}

const labelled: readonly Labelled[] = readFileSync(path.join(root, "LABELS.tsv"), "utf8")
  .trimEnd()
  .split("\n")
  .slice(1)
  .map((line) => {
    const [name = "", label = ""] = line.split("\t");
    return { name, label };
  });

async function verdictOf({ name, label }: Labelled) {
  const report = await gate({
    head: new DiskTree(path.join(root, label, name)),
    wantBase: false,
    scope: "all",
    policy: presetPolicy("balanced"),
    today: "2026-01-02",
    toolVersion: "0.0.0",
  });
  return report.verdict;
}

describe("skills that nobody tuned on when they were written", async () => {
  const judged: (Labelled & { readonly verdict: string })[] = [];
  for (const each of labelled) judged.push({ ...each, verdict: await verdictOf(each) });
  const named = (label: string, ...which: string[]): string[] =>
    judged.filter((each) => each.label === label && which.includes(each.verdict)).map(({ name }) => name);

  it("are all scanned", () => {
    expect(judged).toHaveLength(120);
    for (const { name, verdict } of judged) expect(verdicts, name).toContain(verdict);
  });

  it("are flagged where they hold an attack", () => {
    expect(named("malicious", "review", "fail").length, `passed: ${named("malicious", "pass")}`).toBeGreaterThanOrEqual(
      floors.flagged,
    );
    expect(named("malicious", "fail").length).toBeGreaterThanOrEqual(floors.stopped);
  });

  it("are left alone where they are honest", () => {
    expect(named("benign", "fail").length, `${named("benign", "fail")}`).toBeLessThanOrEqual(floors.falselyStopped);
    expect(named("benign", "review", "fail").length, `${named("benign", "review", "fail")}`).toBeLessThanOrEqual(
      floors.falselyFlagged,
    );
  });
});
