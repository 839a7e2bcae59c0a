import type { DoubleQuotedChild, Word, WordPart } from "unbash";

/** A script that stands as text in the words of another: `bash -c "…"`, `eval …`. */
export interface NestedText {
  readonly text: string;
  /** Of each character where it stands in the script around. */
  readonly offsets: readonly number[];
}

/** Writes a text together with where its characters come from. */
class Tracer {
  readonly offsets: number[] = [];
  text = "";

  /** Text that stands as it is in the script from `pos` on, or escaped in a stretch that ends at `end`. */
  put(text: string, pos: number, end: number): void {
    const last = text.length - 1;
    for (let i = 0; i <= last; i++)
      this.offsets.push(i === last ? Math.max(pos, end - 1) : Math.min(pos + i, Math.max(pos, end - 1)));
    this.text += text;
  }
}

/** Holds a command substitution, whose output is the script: not known before it runs. */
const startsUnknown = (text: string): boolean => /^\s*(?:\$\(|`|\$\{?\w+\}?\s*$)/.test(text);

function tracePart(part: WordPart | DoubleQuotedChild, tracer: Tracer): void {
  switch (part.type) {
    case "SingleQuoted":
      tracer.put(part.value, part.pos + 1, part.end - 1);
      return;
    case "AnsiCQuoted":
      tracer.put(part.value, part.pos + 2, part.end - 1);
      return;
    case "DoubleQuoted":
    case "LocaleString":
      for (const child of part.parts) tracePart(child, tracer);
      return;
    case "Literal":
      tracer.put(part.value, part.pos, part.end);
      return;
    default:
      tracer.put(part.text, part.pos, part.end);
  }
}

/** The script that words spell once their quotes are gone; undefined when it is the output of a command or the value of a variable. */
export function nestedText(words: readonly Word[]): NestedText | undefined {
  const tracer = new Tracer();
  words.forEach((word, i) => {
    if (i > 0) tracer.put(" ", word.pos, word.pos + 1);
    if (word.parts === undefined) tracer.put(word.value, word.pos, word.end);
    else for (const part of word.parts) tracePart(part, tracer);
  });
  return tracer.text.trim() === "" || startsUnknown(tracer.text) ? undefined : tracer;
}
