/** A part that is shown whole or not at all. */
export interface Block {
  /** Index of the section it stands in. */
  readonly section: number;
  /** What is kept first when there is not room for all: the lowest number. */
  readonly priority: number;
  /** Entries that it shows, for `n more`. */
  readonly entries: number;
  readonly text: string;
}

/** A frame around blocks: `open` and `close` are written when one of its blocks is; `more` when some are not. */
export interface Section {
  readonly open: string;
  readonly close: string;
  readonly more: (entries: number) => string;
}

/** Parts are divided by an empty line. */
export const gap = "\n\n";

/** Length of a text in the unit of the limit. */
export type Measure = (text: string) => number;

/** UTF-16 units, of which there are never fewer than what GitHub counts as characters of a comment. */
export const characters: Measure = (text) => text.length;

/** Bytes of UTF-8, in which the limit of a job summary is given. */
export const utf8Bytes: Measure = (text) => new TextEncoder().encode(text).length;

const entriesIn = (blocks: readonly Block[]): number => blocks.reduce((sum, block) => sum + block.entries, 0);

/** Indices of the blocks that fit in `room`, worst first. Stops at the first that does not: nothing mild is shown in its place. */
function choose(sections: readonly Section[], blocks: readonly Block[], room: number, measure: Measure): Set<number> {
  const chosen = new Set<number>();
  const opened = new Set<number>();
  const order = blocks.map((_, i) => i).sort((a, b) => blocks[a]!.priority - blocks[b]!.priority || a - b);
  const total = entriesIn(blocks);
  let left = room;
  for (const i of order) {
    const block = blocks[i]!;
    const section = sections[block.section]!;
    const frame = opened.has(block.section) ? [] : [section.open, section.close, section.more(total)];
    const cost = [...frame, block.text].reduce((sum, part) => sum + measure(part) + gap.length, 0);
    if (cost > left) break;
    left -= cost;
    opened.add(block.section);
    chosen.add(i);
  }
  return chosen;
}

/** Parts of one section; none when nothing of it is shown. */
function framed(section: Section, shown: readonly Block[], missing: number): string[] {
  if (shown.length === 0) return [];
  const more = missing > 0 ? [section.more(missing)] : [];
  return [section.open, ...shown.map((block) => block.text), ...more, section.close];
}

/**
 * Sections with as many whole blocks as fit in `room`, the worst of all sections first, shown in the order given.
 * `hidden` is the number of sections of which nothing fits.
 */
export function pack(
  sections: readonly Section[],
  blocks: readonly Block[],
  room: number,
  measure: Measure,
): { parts: string[]; hidden: number } {
  const chosen = choose(sections, blocks, room, measure);
  const shown = sections.map((): Block[] => []);
  const missing = sections.map(() => 0);
  blocks.forEach((block, i) => {
    if (chosen.has(i)) shown[block.section]?.push(block);
    else missing[block.section] = (missing[block.section] ?? 0) + block.entries;
  });
  return {
    parts: sections.flatMap((section, i) => framed(section, shown[i] ?? [], missing[i] ?? 0)),
    hidden: sections.filter((_, i) => shown[i]?.length === 0 && missing[i]! > 0).length,
  };
}

/** The first of `lines` that fit in `room`, and how many do not. */
export function fitLines(lines: readonly string[], room: number, measure: Measure): { shown: string[]; left: number } {
  const shown: string[] = [];
  let left = room;
  for (const line of lines) {
    left -= measure(line) + 1;
    if (left < 0) break;
    shown.push(line);
  }
  return { shown, left: lines.length - shown.length };
}
