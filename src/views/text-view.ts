import { LineIndex, type Location } from "../core/region.ts";
import type { Artifact } from "../core/skill.ts";
import type { View, Zone } from "../core/view.ts";

/** A stretch of a view with one zone; stretches are sorted and may lie inside earlier, wider ones: the innermost counts. */
export interface ZoneRange {
  readonly start: number;
  readonly end: number;
  readonly zone: Zone;
  readonly language?: string;
}

/** `text` lowered without changing its length, so that offsets agree. */
export function lowerSameLength(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

/** Zones as a flat list without overlaps, so that a look-up is a binary search. */
function flatten(ranges: readonly ZoneRange[], length: number, whole: ZoneRange): ZoneRange[] {
  const flat: ZoneRange[] = [];
  const open: ZoneRange[] = [whole];
  let at = 0;
  const upTo = (end: number): void => {
    const { zone, language } = open.at(-1)!;
    if (end > at) flat.push({ start: at, end, zone, ...(language ? { language } : {}) });
    at = Math.max(at, end);
  };
  const closeBefore = (offset: number): void => {
    while (open.length > 1 && open.at(-1)!.end <= offset) {
      upTo(open.at(-1)!.end);
      open.pop();
    }
  };
  for (const range of ranges) {
    closeBefore(range.start);
    upTo(range.start);
    open.push(range);
  }
  closeBefore(length);
  upTo(length);
  return flat;
}

/** The text of an artifact as it is written. */
export class TextView implements View {
  readonly artifact: Artifact;
  readonly text: string;
  readonly lower: string;
  readonly layers: readonly string[] = [];
  private readonly zones: readonly ZoneRange[];
  private index: LineIndex | undefined;

  /** `ranges` sorted by start, the wider first. `zone` and `language` hold where no range does. */
  constructor(artifact: Artifact, zone: Zone, language: string, ranges: readonly ZoneRange[] = []) {
    this.artifact = artifact;
    this.text = artifact.text;
    this.lower = lowerSameLength(artifact.text);
    this.zones = flatten(ranges, this.text.length, { start: 0, end: this.text.length, zone, language });
  }

  zoneAt(offset: number): Zone {
    return this.rangeAt(offset)?.zone ?? "prose";
  }

  languageAt(offset: number): string {
    return this.rangeAt(offset)?.language ?? "";
  }

  locate(start: number, end: number): Location {
    this.index ??= new LineIndex(this.text);
    return { path: this.artifact.fullPath, region: this.index.region(start, end) };
  }

  private rangeAt(offset: number): ZoneRange | undefined {
    let low = 0;
    let high = this.zones.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.zones[middle]!.start <= offset) low = middle;
      else high = middle - 1;
    }
    return this.zones[low];
  }
}

/** Where each character of a derived view comes from in its parent: one range for all, or one offset per character. */
export type Origin = { readonly start: number; readonly end: number } | { readonly offsets: Uint32Array };

/** Text made from a part of another view: decoded, or with invisible and look-alike characters taken out. */
export class DerivedView implements View {
  readonly artifact: Artifact;
  readonly text: string;
  readonly lower: string;
  readonly layers: readonly string[];
  readonly origin?: NonNullable<View["origin"]>;
  private readonly parent: View;
  private readonly from: Origin;
  private readonly zone: Zone | undefined;

  /** `zone` for all of it, or undefined to have the zones of the parent. */
  constructor(parent: View, text: string, layer: string, origin: Origin, zone: Zone | undefined) {
    this.artifact = parent.artifact;
    this.text = text;
    this.lower = lowerSameLength(text);
    this.layers = [...parent.layers, layer];
    this.parent = parent;
    this.from = origin;
    this.zone = zone;
    if (!("offsets" in origin)) this.origin = { view: parent, start: origin.start, end: origin.end };
  }

  zoneAt(offset: number): Zone {
    return this.zone ?? this.parent.zoneAt(this.toParent(offset));
  }

  languageAt(offset: number): string {
    return this.parent.languageAt(this.toParent(offset));
  }

  locate(start: number, end: number): Location {
    if ("offsets" in this.from) return this.parent.locate(this.toParent(start), this.toParent(end - 1) + 1);
    return this.parent.locate(this.from.start, this.from.end);
  }

  private toParent(offset: number): number {
    if (!("offsets" in this.from)) return this.from.start;
    return this.from.offsets[Math.max(0, Math.min(offset, this.from.offsets.length - 1))] ?? 0;
  }
}
