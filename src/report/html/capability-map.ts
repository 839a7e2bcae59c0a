import { type Capabilities, type CapabilityKind, type CapabilitySet, capabilityKinds } from "../../core/capability.ts";
import type { SkillReport } from "../../core/report.ts";
import { capabilityEntry, plural } from "../words.ts";
import { el, type Html, say } from "./markup.ts";

/** How an entry stands: to what is declared and to base. */
export interface MapEntry {
  readonly kind: CapabilityKind;
  readonly name: string;
  /** As the capability has it, to look up where it is used. */
  readonly entry: string;
  readonly isUsed: boolean;
  readonly isDeclared: boolean;
  readonly isNew: boolean;
  readonly isGone: boolean;
}

/** Entries of one way in which a skill touches what is around it. */
export interface MapGroup {
  readonly title: string;
  readonly entries: readonly MapEntry[];
}

const isWrite = (entry: string): boolean => entry.startsWith("write:");

/** The groups, in the order of the picture; the two columns of it take turns. Paths are what is read and what is written. */
const groups: readonly (readonly [
  title: string,
  of: readonly CapabilityKind[],
  takes: (kind: CapabilityKind, entry: string) => boolean,
])[] = [
  ["Reads", ["environment", "paths"], (kind, entry) => kind === "environment" || !isWrite(entry)],
  ["Sends to, fetches from", ["hosts"], () => true],
  ["Installs", ["packages"], () => true],
  ["Runs", ["commands", "binaries"], () => true],
  ["Tools of the agent", ["tools"], () => true],
  ["Writes, persists", ["paths"], (_, entry) => isWrite(entry)],
  ["Runs by itself", ["hooks"], () => true],
];

const nameOf = (kind: CapabilityKind, entry: string): string =>
  kind === "environment"
    ? `$${capabilityEntry(kind, entry)}`
    : capabilityEntry(kind, entry).replace(/^(?:read|write):/, "");

function entriesOf(kind: CapabilityKind, sets: Capabilities): MapEntry[] {
  const { used, declared, added, removed } = sets;
  const has = (set: CapabilitySet, entry: string): boolean => set[kind].includes(entry);
  const names = new Set([...added[kind], ...used[kind], ...declared[kind], ...removed[kind]]);
  return [...names].map((entry) => ({
    kind,
    entry,
    name: nameOf(kind, entry),
    isUsed: has(used, entry),
    isDeclared: has(declared, entry),
    isNew: has(added, entry),
    isGone: has(removed, entry) && !has(used, entry),
  }));
}

/** What a reader wants to see first: what is new, then what is used and not declared. */
const rankOf = ({ isNew, isGone, isUsed, isDeclared }: MapEntry): number =>
  isNew ? 0 : isGone ? 3 : !isUsed ? 4 : isDeclared ? 2 : 1;

/** What a skill touches, grouped as a reader asks for it: what is new comes first. */
export function mapGroups({ capabilities }: SkillReport): MapGroup[] {
  const byKind = new Map(capabilityKinds.map((kind) => [kind, entriesOf(kind, capabilities)]));
  return groups.flatMap(([title, kinds, takes]) => {
    const entries = kinds.flatMap((kind) => byKind.get(kind)!.filter(({ entry }) => takes(kind, entry)));
    return entries.length > 0 ? [{ title, entries: entries.sort((a, b) => rankOf(a) - rankOf(b)) }] : [];
  });
}

/** Sizes in units of the picture, which at its full width are pixels. */
const size = {
  box: 300,
  line: 22,
  head: 30,
  pad: 8,
  gap: 18,
  most: 6,
  mostNew: 14,
  letters: 33,
  skill: 190,
  skillHeight: 78,
};

/** Entries that a box has room for: more of them where more are new. */
const roomOf = ({ entries }: MapGroup): number =>
  Math.max(size.most, Math.min(size.mostNew, entries.filter(({ isNew }) => isNew).length));

const heightOf = (group: MapGroup): number => {
  const room = roomOf(group);
  return (
    size.head + (Math.min(group.entries.length, room) + Number(group.entries.length > room)) * size.line + size.pad
  );
};

const shorten = (text: string, letters: number): string => {
  const all = Array.from(text);
  return all.length > letters ? `${all.slice(0, letters - 1).join("")}…` : text;
};

/** Whose host it is stands at its end, and which file at the end of its path: those keep their end. */
const shortName = ({ kind, name }: MapEntry, letters: number): string => {
  const all = Array.from(name);
  if (all.length <= letters || (kind !== "hosts" && kind !== "paths")) return shorten(name, letters);
  return `…${all.slice(1 - letters).join("")}`;
};

/** `and 55 more, 3 of them new`. */
const restWords = (rest: readonly MapEntry[]): string => {
  const added = rest.filter(({ isNew }) => isNew).length;
  return `and ${rest.length} more${added > 0 ? `, ${added} of them new` : ""}`;
};

/** The class of an entry says what its mark says by form. */
const classOf = ({ isNew, isGone, isUsed, isDeclared }: MapEntry): string =>
  isGone ? "gone" : isNew ? "new" : !isUsed ? "unused" : isDeclared ? "declared" : "used";

const markOf = (entry: MapEntry, x: number, y: number): Html =>
  entry.isUsed && (entry.isDeclared || entry.isNew)
    ? el("circle", { class: "mark full", cx: x, cy: y, r: 4.5 })
    : el("circle", { class: entry.isUsed ? "mark" : "mark dashed", cx: x, cy: y, r: 4 });

function lineOf(entry: MapEntry, x: number, y: number): Html {
  const letters = entry.isNew ? size.letters - 5 : size.letters;
  return el(
    "g",
    { class: classOf(entry) },
    markOf(entry, x + 16, y - 4),
    el("text", { class: "entry", x: x + 28, y }, say(shortName(entry, letters), 80)),
    entry.isNew && el("text", { class: "tag", x: x + size.box - 12, y, "text-anchor": "end" }, say("NEW")),
  );
}

function boxOf(group: MapGroup, x: number, y: number): Html {
  const shown = group.entries.slice(0, roomOf(group));
  const left = group.entries.slice(shown.length);
  const lineAt = (i: number): number => y + size.head + 16 + i * size.line;
  return el(
    "g",
    { class: group.entries.some(({ isNew }) => isNew) ? "group has-new" : "group" },
    el("rect", { class: "box", x, y, width: size.box, height: heightOf(group), rx: 8 }),
    el("text", { class: "title", x: x + 12, y: y + 21 }, say(group.title)),
    shown.map((entry, i) => lineOf(entry, x, lineAt(i))),
    left.length > 0 && el("text", { class: "rest", x: x + 28, y: lineAt(shown.length) }, say(restWords(left))),
  );
}

/** Boxes one below the other from `y`; returns each with its top. */
function stacked(list: readonly MapGroup[], top: number): { group: MapGroup; y: number }[] {
  let y = top;
  return list.map((group) => {
    const placed = { group, y };
    y += heightOf(group) + size.gap;
    return placed;
  });
}

const stackHeight = (list: readonly MapGroup[]): number =>
  list.reduce((sum, group) => sum + heightOf(group) + size.gap, -size.gap);

function skillBox(skill: SkillReport, x: number, y: number): Html {
  return el(
    "g",
    { class: "skill" },
    el("rect", { class: "core", x, y, width: size.skill, height: size.skillHeight, rx: 14 }),
    el(
      "text",
      { class: "name", x: x + size.skill / 2, y: y + 34, "text-anchor": "middle" },
      say(shorten(skill.name, 19), 60),
    ),
    el(
      "text",
      { class: "trust", x: x + size.skill / 2, y: y + 58, "text-anchor": "middle" },
      say(`trust ${skill.trust}`),
    ),
  );
}

const isNewGroup = ({ entries }: MapGroup): boolean => entries.some(({ isNew }) => isNew);

const edge = (group: MapGroup, d: string): Html => el("path", { class: isNewGroup(group) ? "edge new" : "edge", d });

const pictureOf = (skill: SkillReport, form: string, width: number, height: number, parts: readonly Html[]): Html =>
  el(
    "svg",
    {
      class: `map ${form}`,
      viewBox: `0 0 ${width} ${Math.round(height)}`,
      role: "img",
      "aria-label": `Capability map of ${nameOfSkill(skill)}. The same follows as a list.`,
    },
    parts,
  );

const nameOfSkill = ({ name }: SkillReport): string => shorten(name, 60);

/** The skill in the middle, boxes on both sides of it. */
function wide(skill: SkillReport, list: readonly MapGroup[]): Html {
  const [left, right] = [list.filter((_, i) => i % 2 === 0), list.filter((_, i) => i % 2 === 1)];
  const width = 960;
  const height = Math.max(stackHeight(left), stackHeight(right), size.skillHeight) + 4;
  const middle = height / 2;
  const x = (width - size.skill) / 2;
  const sides = [
    { boxes: stacked(left, 2 + (height - 4 - stackHeight(left)) / 2), at: 2, from: x, to: size.box + 2 },
    {
      boxes: stacked(right, 2 + (height - 4 - stackHeight(right)) / 2),
      at: width - size.box - 2,
      from: x + size.skill,
      to: width - size.box - 2,
    },
  ];
  const edges = sides.flatMap(({ boxes, from, to }) =>
    boxes.map(({ group, y }) => {
      const end = y + heightOf(group) / 2;
      const bend = (from + to) / 2;
      return edge(group, `M${from} ${middle}C${bend} ${middle} ${bend} ${end} ${to} ${end}`);
    }),
  );
  const boxes = sides.flatMap((side) => side.boxes.map(({ group, y }) => boxOf(group, side.at, y)));
  return pictureOf(skill, "wide", width, height, [
    ...edges,
    ...boxes,
    skillBox(skill, x, middle - size.skillHeight / 2),
  ]);
}

/** The same for a narrow page: the skill above, the boxes below it. */
function tall(skill: SkillReport, list: readonly MapGroup[]): Html {
  const width = size.box + 40;
  const top = size.skillHeight + size.gap + 2;
  const boxes = stacked(list, top);
  const edges = boxes.map(({ group, y }) =>
    edge(group, `M12 ${size.skillHeight - 14}V${y + 16}H${width - size.box - 2}`),
  );
  const parts = [
    ...edges,
    ...boxes.map(({ group, y }) => boxOf(group, width - size.box - 2, y)),
    skillBox(skill, 2, 2),
  ];
  return pictureOf(skill, "tall", width, top + stackHeight(list) + 4, parts);
}

/** What a skill touches as a picture, once for a wide page and once for a narrow one: the style shows one of them. */
export const capabilityMap = (skill: SkillReport, list: readonly MapGroup[]): readonly Html[] => [
  wide(skill, list),
  tall(skill, list),
];

/** `7 capabilities, 5 of them new`. */
export function mapWords(list: readonly MapGroup[]): string {
  const entries = list.flatMap((group) => group.entries).filter(({ isGone }) => !isGone);
  const added = entries.filter(({ isNew }) => isNew).length;
  const undeclared = entries.filter(({ isUsed, isDeclared }) => isUsed && !isDeclared).length;
  return `${plural(entries.length, "capability", "capabilities")}${added > 0 ? `, ${added} new` : ""}${undeclared > 0 ? `, ${undeclared} used and not declared` : ""}`;
}
