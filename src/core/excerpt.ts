import type { Location } from "./region.ts";

/** A line of a file around a place: what stands before the place in it, the place itself, and what stands behind it. Hostile text, secrets masked. */
export interface ExcerptLine {
  readonly number: number;
  readonly before: string;
  /** Empty on a line that is only shown for the context. */
  readonly hit: string;
  readonly after: string;
}

/** The lines around one place. */
export interface Excerpt {
  readonly lines: readonly ExcerptLine[];
  /** Lines of the place itself that are not among them. */
  readonly left: number;
}

/** Lines of the scanned files around what a report points at. */
export interface Excerpts {
  /** By `placeKey`. */
  readonly places: ReadonlyMap<string, Excerpt>;
  /** Places without lines: beyond the bounds, or in a file that could not be read again. */
  readonly left: number;
}

/** What tells places apart. */
export const placeKey = ({ path, region }: Location): string =>
  `${region.startLine}:${region.startColumn}-${region.endLine}:${region.endColumn} ${path}`;
