import { describe, expect, it } from "vitest";
import { Scanner } from "../../src/scan.ts";
import { rate } from "../../src/server/rated.ts";
import { discover } from "../../src/skills/discover.ts";
import { MemoryTree } from "../memory-tree.ts";

async function rated(files: ConstructorParameters<typeof MemoryTree>[0]) {
  const tree = new MemoryTree(files);
  return rate((await new Scanner().scan(tree, discover(await tree.list()))).skills[0]!);
}

const honest = "---\nname: notes\ndescription: Keeps notes of the user.\n---\n\n# Notes\n\nWrite them down.\n";
const program = new Uint8Array(4096).fill(1).map((_, i) => [0x7f, 0x45, 0x4c, 0x46, 2, 1, 1][i] ?? (i * 31) % 256);

describe("what was not read", () => {
  it("is nothing where all was", async () => {
    const { findings, scales } = await rated({ "SKILL.md": honest });
    expect([findings, scales.cisco.maxSeverity, scales.tank.verdict]).toEqual([[], "SAFE", "pass"]);
  });

  it("weighs a medium where it is much, though no rule has anything to say", async () => {
    const { findings, counts } = await rated({ "SKILL.md": honest, "data.bin": program });
    expect(findings.filter(({ kind }) => kind === "gap").map(({ severity }) => severity)).toEqual(["medium"]);
    expect(counts.medium).toBeGreaterThan(0);
  });

  it("is no more than that beside a main file that was read, however large it is", async () => {
    const large = new Uint8Array(program.length * 400).map((_, i) => program[i % program.length]!);
    const { findings, scan } = await rated({ "SKILL.md": honest, "data.bin": large });
    expect(scan.coverage).toBe(0.0001);
    expect(findings.filter(({ kind }) => kind === "gap").map(({ severity }) => severity)).toEqual(["medium"]);
  });

  it("is a high where it is the main file: nothing is known of such a skill, on any scale", async () => {
    const { findings, scales } = await rated({ "SKILL.md": { link: "../elsewhere.md" }, "notes.md": "Notes.\n" });
    expect(findings.filter(({ kind, severity }) => kind === "gap" && severity === "high")).toHaveLength(1);
    const { cisco, skillScan, agentGuard, scandar, tank } = scales;
    expect([cisco.isSafe, skillScan.safe, agentGuard.verdict, scandar.classification, tank.verdict]).toEqual([
      false,
      false,
      "REVIEW",
      "caution",
      "flagged",
    ]);
  });
});
