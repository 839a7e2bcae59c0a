import type { OperationKind, Sensitivity } from "../../core/operation.ts";

/** A way to say something: words in an order, with gaps. */
export interface Construction {
  readonly kind: OperationKind;
  readonly object: string;
  readonly sensitivity?: Sensitivity;
  /** Lower-case ASCII literals; a sentence without any of them is not tried. */
  readonly anchors: readonly string[];
  /** Tried on the sentence with its markup blanked. A group `target` names who or what it concerns. */
  readonly pattern: RegExp;
  /** Sentences that mean something else. */
  readonly unless?: RegExp;
  /** Only when the words are tied to the work itself and not to a wish of the user. */
  readonly unasked?: boolean;
}

/** Blanks, and marks that may stand between two words that belong together. */
const blank = String.raw`[\s'‘’(),:]`;

/**
 * A pattern from words: a blank stands for blanks, marks and brackets, `…` for up to sixty characters of the same clause,. Bounded, so that a sentence costs a fixed amount of work.
 */
export const phrase = (source: string): RegExp =>
  new RegExp(
    String.raw`(?<![\w-])(?:${source
      .trimEnd()
      .replaceAll(" … ", String.raw`[^;]{1,60}?(?<![\w-])`)
      .replaceAll(" ?", `${blank}{0,5}`)
      .replaceAll(" ", `${blank}{1,5}`)})(?![\w-])`,
  );

/** Several ways to say one thing. */
export const constructions = (common: Omit<Construction, "pattern">, sources: readonly string[]): Construction[] => {
  const anchors = common.anchors.flatMap(wrapped);
  return sources.map((source) => ({ ...common, anchors, pattern: phrase(source) }));
};

/** An anchor as it stands in one line, and broken over two at its last blank. */
function wrapped(anchor: string): string[] {
  const blankAt = anchor.trimEnd().lastIndexOf(" ");
  return blankAt <= 0 ? [anchor] : [anchor, `${anchor.slice(0, blankAt)}\n${anchor.slice(blankAt + 1)}`];
}
