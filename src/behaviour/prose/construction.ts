import type { OperationKind, Sensitivity } from "../../core/operation.ts";

/** A way to say something: words in an order, with gaps. */
export interface Construction {
  readonly kind: OperationKind;
  readonly object: string;
  readonly sensitivity?: Sensitivity;
  /** Lower-case ASCII literals; a sentence without any of them is not tried. */
  readonly anchors: readonly string[];
  /** Tried on the sentence with its markup blanked. A group `target` names who or what it concerns. */
  readonly pattern: Pick<RegExp, "exec">;
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

/** Characters before and behind a match in which an excuse is looked for. */
const reachOfExcuse = { before: 70, after: 40 };

/** Where a clause ends whose words speak of something else; a condition behind a comma still belongs to what it limits. */
const clauseStart = /.*(?:[;()—–]|,\s{1,3}(?:and|so|since|because|as|then)\b)/s;
const clauseEnd =
  /[;()—–](?!\s{0,3}(?:unless|only if|(?:never|do not|don['’]t) (?!ask|wait|tell|mention|confirm|say|show|stop)))|,\s{1,3}(?!(?:unless|only|if|when|but|except|until|and only|after|once)\b)/;

/** What stands near enough to a match, and in its clause, to change its meaning. */
function excusable(text: string, { index, 0: { length } }: RegExpExecArray): string {
  const before = text.slice(Math.max(0, index - reachOfExcuse.before), index).replace(clauseStart, "");
  const after = text.slice(index + length, index + length + reachOfExcuse.after);
  return before + text.slice(index, index + length) + after.slice(0, clauseEnd.exec(after)?.index ?? after.length);
}

/** A pattern that finds nothing where the clause of its match is excused. */
const excused = (pattern: RegExp, unless: RegExp): Pick<RegExp, "exec"> => ({
  exec(text) {
    const match = pattern.exec(text);
    return match !== null && unless.test(excusable(text, match)) ? null : match;
  },
});

/** Several ways to say one thing. */
export const constructions = (
  { unless, ...common }: Omit<Construction, "pattern">,
  sources: readonly string[],
): Construction[] => {
  const anchors = common.anchors.flatMap(wrapped);
  return sources.map((source) => {
    const pattern = phrase(source);
    return { ...common, anchors, pattern: unless ? excused(pattern, unless) : pattern };
  });
};

/** An anchor as it stands in one line, and broken over two at its last blank. */
function wrapped(anchor: string): string[] {
  const blankAt = anchor.trimEnd().lastIndexOf(" ");
  return blankAt <= 0 ? [anchor] : [anchor, `${anchor.slice(0, blankAt)}\n${anchor.slice(blankAt + 1)}`];
}
