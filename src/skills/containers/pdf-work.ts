import { asLatin1 } from "./contents.ts";
import type { PdfObjects, PdfStream } from "./pdf-objects.ts";

/** Bytes of drawing orders that are followed for the text of one PDF: some two seconds of pdf.js. Books have a tenth. */
export const maxWork = 32 * 1024 ** 2;

/** How much larger a stream may be than it looks when we cannot unpack it. */
const guess = 100;

const sizeOf = ({ content, packed }: PdfStream): number => content?.length ?? packed * guess;

const isForm = ({ head }: PdfStream): boolean => /\/Subtype\s{0,9}\/Form\b/.test(head);

const drawingsIn = ({ content }: PdfStream): number =>
  content ? (asLatin1(content).match(/\bDo\b/g) ?? []).length : Number.POSITIVE_INFINITY;

/** The number of the object whose dictionary `head` is; empty when it does not tell. */
export const numberOf = (head: string): string => /(\d{1,9})\s{1,9}\d{1,5}\s{1,3}obj/.exec(head)?.[1] ?? "";

/** The numbers of the objects that pages name as their contents, each as often as it is named. */
const contentsOf = (structure: string): string[] =>
  Array.from(structure.matchAll(/\/Contents\s{0,9}(\[[^\][/]{0,20000}\]|\d{1,9}\s{1,9}\d{1,5}\s{1,9}R)/g)).flatMap(
    ([, references = ""]) =>
      Array.from(references.matchAll(/(\d{1,9})\s{1,9}\d{1,5}\s{1,9}R/g), (found) => found[1] ?? ""),
  );

/**
 * An upper bound of what reading the text of a PDF costs, in bytes of orders: pages may share a stream, and forms may be drawn any
 * number of times, by one another too. A form that draws another ten times, which draws another, would never end.
 */
export function workOf({ structure, streams }: PdfObjects): number {
  const byNumber = new Map(streams.map((stream) => [numberOf(stream.head), stream]));
  const pages = contentsOf(structure).flatMap((number) => byNumber.get(number) ?? []);
  const own = pages.reduce((sum, page) => sum + sizeOf(page), 0);
  const forms = streams.filter(isForm);
  if (forms.length === 0) return own;
  const drawn = new Map(Array.from(new Set(pages), (page) => [page, drawingsIn(page)]));
  const nested = forms.reduce((product, form) => Math.min(product * Math.max(1, drawingsIn(form)), maxWork), 1);
  const draws = pages.reduce((sum, page) => sum + (drawn.get(page) ?? 0), 0);
  const largest = forms.reduce((most, form) => Math.max(most, sizeOf(form)), 1);
  const once = forms.reduce((sum, form) => sum + sizeOf(form), 0);
  return own + once + Math.max(0, draws * nested - forms.length) * largest;
}
