import { describe, expect, it } from "vitest";
import {
  type Block,
  characters,
  fitLines,
  gap,
  type Measure,
  pack,
  type Section,
  utf8Bytes,
} from "../../src/report/budget.ts";

const section: Section = { open: "<", close: ">", more: (entries) => `… and ${entries} more` };

/** Blocks of one section, each of its own priority in their order. */
const blocks = (texts: readonly string[], priority = (i: number): number => i): Block[] =>
  texts.map((text, i) => ({ section: 0, priority: priority(i), entries: 1, text }));

/** The least room in which all of it is shown. */
const roomFor = (texts: readonly string[], measure: Measure): number =>
  [section.open, section.close, section.more(texts.length), ...texts].reduce(
    (sum, part) => sum + measure(part) + gap.length,
    0,
  );

const wide = ["漢字漢字", "👩‍👩‍👧‍👦 family", "e\u0301e\u0301e\u0301", "\u{1f600}\u{1f600}", "plain"];

describe.each([
  ["characters", characters],
  ["bytes", utf8Bytes],
] as const)("packing by %s", (_, measure) => {
  const room = roomFor(wide, measure);

  it("shows all with exactly enough room, and with one more", () => {
    for (const limit of [room, room + 1]) {
      const { parts, hidden } = pack([section], blocks(wide), limit, measure);
      expect(parts).toEqual(["<", ...wide, ">"]);
      expect(hidden).toBe(0);
    }
  });

  it("leaves out a whole block with one less, and counts it", () => {
    const { parts } = pack([section], blocks(wide), room - 1, measure);
    expect(parts).toEqual(["<", ...wide.slice(0, -1), "… and 1 more", ">"]);
  });

  it("never goes over, and loses no entry, whatever the room", () => {
    for (let limit = 0; limit <= room + 2; limit++) {
      const { parts, hidden } = pack([section], blocks(wide), limit, measure);
      expect(measure(parts.join(gap))).toBeLessThanOrEqual(limit);
      const shown = parts.filter((part) => wide.includes(part)).length;
      const more = Number(/(\d+) more/.exec(parts.join())?.[1] ?? (hidden > 0 ? wide.length : 0));
      expect(shown + more).toBe(wide.length);
    }
  });

  it("keeps the worst, wherever it stands", () => {
    const worstLast = blocks(wide, (i) => wide.length - i);
    const { parts } = pack([section], worstLast, roomFor(wide.slice(-1), measure) + 1, measure);
    expect(parts).toEqual(["<", "plain", "… and 4 more", ">"]);
  });

  it("shows lines to exactly the room", () => {
    const size = wide.reduce((sum, line) => sum + measure(line) + 1, 0);
    expect(fitLines(wide, size, measure)).toEqual({ shown: wide, left: 0 });
    expect(fitLines(wide, size + 1, measure)).toEqual({ shown: wide, left: 0 });
    expect(fitLines(wide, size - 1, measure)).toEqual({ shown: wide.slice(0, -1), left: 1 });
    expect(fitLines(wide, -1, measure)).toEqual({ shown: [], left: wide.length });
  });
});

it("bytes are those of UTF-8: three for CJK, four for an emoji", () => {
  expect(["a", "é", "漢", "\u{1f600}", "e\u0301"].map(utf8Bytes)).toEqual([1, 2, 3, 4, 3]);
});
