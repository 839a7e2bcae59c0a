import { describe, expect, it } from "vitest";
import { placeKey } from "../src/core/excerpt.ts";
import type { Location } from "../src/core/region.ts";
import type { FileTree } from "../src/core/skill.ts";
import { excerptLimits, excerptsOf } from "../src/excerpts.ts";
import { MemoryTree } from "./memory-tree.ts";
import { finding, report, skill } from "./report/sample.ts";

const file = "skills/a/run.sh";

const at = (startLine: number, startColumn: number, endLine: number, endColumn: number, path = file): Location => ({
  path,
  region: { startLine, startColumn, endLine, endColumn },
});

const reportAt = (...places: readonly Location[]) =>
  report({
    skills: [
      skill("skills/a", {
        containers: ["skills/a/x.zip"],
        findings: places.map((location) => finding("resource-abuse/long-loop", "x:1", { location })),
      }),
    ],
  });

/** The lines around a place, the place itself in brackets. */
async function shown(
  text: string | Uint8Array,
  place: Location,
  limits = excerptLimits,
): Promise<string[] | undefined> {
  const { places } = await excerptsOf(new MemoryTree({ [place.path]: text }), reportAt(place), limits);
  return places
    .get(placeKey(place))
    ?.lines.map(({ number, before, hit, after }) => `${number} ${before}${hit === "" ? "" : `[${hit}]`}${after}`);
}

describe("source lines", () => {
  it("are those around the place, with the place marked", async () => {
    expect(await shown("one\ntwo\nthree\nfour\nfive\nsix\n", at(3, 2, 3, 4))).toEqual([
      "1 one",
      "2 two",
      "3 t[hr]ee",
      "4 four",
      "5 five",
    ]);
  });

  it("end where the file does, and know CRLF, UTF-16 and a mark at the beginning", async () => {
    expect(await shown("a\r\nb\r\n", at(2, 1, 2, 2))).toEqual(["1 a", "2 [b]"]);
    expect(await shown(Buffer.from("\ufeffab", "utf16le"), at(1, 1, 1, 3))).toEqual(["1 [ab]"]);
    expect(await shown("x", at(9, 1, 9, 2))).toBeUndefined();
    expect(await shown("", at(1, 1, 1, 1))).toBeUndefined();
  });

  it("of a place over many lines are the first, and the others are counted", async () => {
    const tree = new MemoryTree({ [file]: "x\n".repeat(40) });
    const place = at(2, 1, 30, 2);
    const { places } = await excerptsOf(tree, reportAt(place));
    expect(places.get(placeKey(place))).toMatchObject({ left: 24, lines: { length: 6 } });
  });

  it("show of a long line what stands around the place", async () => {
    const [line] = (await shown(`${"a".repeat(5000)}HERE${"b".repeat(5000)}`, at(1, 5001, 1, 5005)))!;
    expect(line).toMatch(/^1 …a{60}\[HERE\]b{176}…$/);
  });

  it("hold no secret, whole or in part, wherever the place begins", async () => {
    const token = `ghp_${"k".repeat(36)}`;
    const text = `A=${token} # note\n-----BEGIN RSA PRIVATE KEY-----\n${"QUJD".repeat(16)}\n-----END RSA PRIVATE KEY-----\n`;
    for (const place of [at(1, 1, 1, 3), at(1, 12, 1, 20), at(3, 4, 3, 9), at(1, 1, 4, 5)]) {
      const lines = (await shown(text, place))!.join("\n");
      expect(lines).toContain("********");
      expect(lines).not.toMatch(/k{5}|QUJDQ/);
    }
  });

  it("are bounded, the worst first, and what is left out is counted", async () => {
    const tree = new MemoryTree({ [file]: "0123456789\n".repeat(100) });
    const places = [1, 20, 40].map((line) => at(line, 1, line, 5));
    const given = reportAt(...places);
    const [one] = given.skills;
    const findings = one!.findings.map((each, i) => (i === 2 ? { ...each, effective: "critical" as const } : each));
    const limits = { ...excerptLimits, context: 0, total: 25 };
    const gathered = await excerptsOf(tree, { ...given, skills: [{ ...one!, findings }] }, limits);
    expect([...gathered.places.keys()]).toEqual([placeKey(places[2]!), placeKey(places[0]!)]);
    expect(gathered.left).toBe(1);
  });

  it("are none of a member of a container, nor of what cannot be read", async () => {
    const inside = at(1, 1, 1, 2, "skills/a/x.zip!/run.sh");
    const tree: FileTree = {
      name: "broken",
      list: async () => [{ path: file, mode: "file", size: 3 }],
      read: async () => Promise.reject(new Error("gone")),
    };
    const gathered = await excerptsOf(tree, reportAt(inside, at(1, 1, 1, 2)));
    expect(gathered).toEqual({ places: new Map(), left: 1 });
  });
});
