import { describe, expect, it } from "vitest";
import { markChanged } from "../../src/compare/changed-findings.ts";
import type { Finding } from "../../src/core/finding.ts";
import type { SkillReport } from "../../src/core/report.ts";
import { finding, skill } from "../github/reports.ts";
import { MemoryTree } from "../memory-tree.ts";

const at = (path: string, line: number, more: Partial<Finding> = {}): Finding =>
  finding({ location: { path, region: { startLine: line, startColumn: 1, endLine: line, endColumn: 2 } }, ...more });

/** Lines of the findings that are marked. */
async function marked(base: Record<string, string>, head: Record<string, string>, over: Partial<SkillReport>) {
  const trees = { base: new MemoryTree(base), head: new MemoryTree(head) };
  const [only] = await markChanged([skill(over)], trees);
  return only!.findings.filter(({ onChangedLine }) => onChangedLine).map(({ location }) => location.region.startLine);
}

const file = "skills/a/SKILL.md";
const four = [1, 2, 3, 4].map((line) => at(file, line));

describe("a finding is on a changed line", () => {
  it("where the change put the line in, and not where it was", async () => {
    expect(await marked({ [file]: "1\n2\n3\n" }, { [file]: "1\nnew\n2\n3\n" }, { findings: four })).toEqual([2]);
  });

  it("anywhere in a file that is new", async () => {
    expect(await marked({}, { [file]: "1\n2\n3\n4\n" }, { findings: four, change: "added" })).toEqual([1, 2, 3, 4]);
  });

  it("nowhere in a file that is equal, or that head has not", async () => {
    expect(await marked({ [file]: "1\n2\n" }, { [file]: "1\n2\n" }, { findings: four })).toEqual([]);
    expect(await marked({ [file]: "1\n2\n" }, {}, { findings: four })).toEqual([]);
  });

  it("against where the skill was before it moved", async () => {
    const moved = { findings: four, change: "renamed", previousPath: "old/a" } as const;
    expect(await marked({ "old/a/SKILL.md": "1\n2\n3\n" }, { [file]: "1\n2\nnew\n3\n" }, moved)).toEqual([3]);
  });

  it("only when it is new, and in the file itself", async () => {
    const findings = [
      at(file, 1, { status: "existing" }),
      at(file, 1, { status: "fixed" }),
      at(`${file}!/inner`, 1),
      at(file, 2),
    ];
    expect(await marked({}, { [file]: "1\n2\n" }, { findings, containers: [file] })).toEqual([2]);
  });

  it("never in a skill that was not changed", async () => {
    expect(await marked({}, { [file]: "1\n" }, { findings: four, change: "unchanged" })).toEqual([]);
  });

  it("by lines as findings count them: LF, CRLF and CR, whatever the encoding", async () => {
    const head = "👩‍👩‍👧‍👦\r\n漢字\rnew\ne\u0301\n";
    expect(await marked({ [file]: "👩‍👩‍👧‍👦\r\n漢字\re\u0301\n" }, { [file]: head }, { findings: four })).toEqual([3]);
  });
});

it("a file that cannot be read leaves its findings as they are", async () => {
  class Broken extends MemoryTree {
    override async read(): Promise<Uint8Array> {
      throw new Error("gone");
    }
  }
  const trees = { base: new MemoryTree({}), head: new Broken({ [file]: "1\n" }) };
  const [only] = await markChanged([skill({ findings: four })], trees);
  expect(only!.findings).toEqual(four);
});

it("reads at most 200 files", async () => {
  let reads = 0;
  class Counting extends MemoryTree {
    override async read(...of: Parameters<MemoryTree["read"]>): Promise<Uint8Array> {
      reads++;
      return super.read(...of);
    }
  }
  const paths = Array.from({ length: 300 }, (_, i) => `skills/a/${i}.md`);
  const trees = {
    base: new MemoryTree({}),
    head: new Counting(Object.fromEntries(paths.map((path) => [path, "1\n"]))),
  };
  await markChanged([skill({ findings: paths.map((path) => at(path, 1)) })], trees);
  expect(reads).toBe(200);
});
