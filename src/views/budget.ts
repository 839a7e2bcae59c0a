/**
 * What making the views of one skill may cost, counted down as it is spent. Counts and no clock: the same bytes give the same views.
 * Real skills stay far below each figure; what lies beyond is a gap.
 */
export interface ViewBudget {
  /** Blocks of Markdown whose structure is read: about 3 µs each. */
  blocks: number;
  /** Decoded texts: each is looked at by every rule. */
  views: number;
  /** Characters of all decoded texts. */
  characters: number;
}

/** A budget for one skill. */
export const viewBudget = (): ViewBudget => ({ blocks: 150_000, views: 10_000, characters: 16_000_000 });
