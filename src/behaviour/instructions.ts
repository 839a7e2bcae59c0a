import type { Instruction } from "../core/instruction.ts";
import { instructionZones, type View } from "../core/view.ts";
import { orderVerbs } from "./instructions.data.ts";

/** Longest sentence, in characters: what is longer is several to us. */
const maxSentence = 2000;

/** Characters of an instruction that are kept to show it. */
const maxText = 240;
/** Characters of an instruction before it is masked and cut: where there are as many, there may have been more. */
export const longestText = 4 * maxText;

/** A half-open range of a view. */
interface Range {
  readonly start: number;
  readonly end: number;
}

/** A line that begins a block of its own: blank, list item, heading, table row, rule, or key of the frontmatter. */
const opener = /^[ \t>]{0,40}(?:$|[-+•*]\s|\d{1,3}[.)]\s|#{1,6}\s|\||```|~~~|---|<!--|[A-Za-z][\w-]{1,30}:(?:\s|$))/;

const fence = /^[ \t>]{0,40}(?:```|~~~)/;

/** Whether a line speaks to a reader; inline code at its beginning is no script. */
function speaks(view: View, start: number, line: string): boolean {
  const first = start + Math.max(0, line.search(/\S/));
  return !fence.test(line) && (instructionZones.includes(view.zoneAt(first)) || /^[\s>*+-]{0,40}`[^`]/.test(line));
}

/** Cells of a table row. */
function cellsOf(line: string, offset: number): Range[] {
  const cells = Array.from(line.matchAll(/[^|]+/g), ({ 0: cell, index }) => ({
    start: offset + index,
    end: offset + index + cell.length,
  }));
  return cells.filter(({ start, end }) => line.slice(start - offset, end - offset).trim() !== "");
}

/** Runs of lines that are one paragraph, list item, heading or table row. */
function blocksOf(view: View): Range[] {
  const blocks: Range[] = [];
  let open: Range | undefined;
  let offset = 0;
  for (const line of view.text.split("\n")) {
    const end = offset + line.length;
    const isProse = line.trim() !== "" && speaks(view, offset, line);
    if (open && (!isProse || opener.test(line))) {
      blocks.push(open);
      open = undefined;
    }
    if (isProse) {
      const next: Range = { start: open?.start ?? offset, end };
      if (/^[ \t>]{0,40}\|/.test(line)) blocks.push(...cellsOf(line, offset));
      else if (/^[ \t>]{0,40}#{1,6}\s/.test(line)) blocks.push(next);
      else open = next;
    }
    offset = end + 1;
  }
  return open ? [...blocks, open] : blocks;
}

/** A full stop, but not that of an abbreviation or of the number of a list item. */
const sentenceEnd =
  /[.!?](?<!\b(?:e\.g|i\.e|etc|vs|cf|approx|no)\.)(?<!(?:^|\n)[ \t>#]{0,40}\d{1,3}\.)["')*_`]{0,4}(?=\s)|[。！？]/g;

/** Sentences of a block, none longer than the limit. */
function sentencesIn(text: string, { start, end }: Range): Range[] {
  const block = text.slice(start, end);
  const ends = [...Array.from(block.matchAll(sentenceEnd), (found) => found.index + found[0].length), block.length];
  const sentences: Range[] = [];
  let from = 0;
  for (const to of ends) {
    for (; to - from > maxSentence; from += maxSentence) {
      sentences.push({ start: start + from, end: start + from + maxSentence });
    }
    if (to > from) sentences.push({ start: start + from, end: start + to });
    from = to;
  }
  return sentences;
}

/** Marks of lists, headings, tables and quotations before a sentence. */
const lead = /^(?:[\s>|*_~#+•–—-]|\[[ xX]\]|\d{1,3}[.)](?=\s|[A-Z*])|<!--)+/;

/** Words that may stand before the verb of an order: `Step 3:`, `Important:`, `and then`, `please`. */
const preamble =
  /^(?:(?:step|phase|rule|tip|note|important|warning|caution|critical|reminder|remember|todo)\b[\s\w]{0,12}[:!.–—-]\s*|(?:and|but|so|or|then|next|first|second|third|last|finally|lastly|also|always|never|please|only|just|simply|now|instead|afterwards?|immediately|automatically|silently|quietly|carefully|directly|explicitly|do not|don't|dont|to begin)\b[,:]?\s*)+/;

/** An order wherever it stands in a sentence, or a word that something need not be done. */
const obliges =
  /\b(?:you|agents?|the assistant|the model|the ai|claude|codex|copilot|gemini|skill)\b[^.;]{0,60}\b(?:must|should|shall|needs? to|ha(?:ve|s) to|are to|is to|will|cannot|can't|may not|ought to)\b|\b(?:make sure|be sure|ensure that|must (?:not|never|always)|(?:do|does) not|don't|never|always|it is (?:required|mandatory|forbidden)|under no circumstances)\b|\b(?:should|must|shall) (?:not )?be\b|\b(?:is|are) (?:sufficient|enough|optional|(?:not|never) (?:needed|necessary|required))\b|\bunnecessary\b|\bno need (?:to|for)\b/;

/** Orders in other scripts, by words that hardly stand in anything else. */
const obligesElsewhere =
  /必须|必須|不要|务必|始终|总是|首先|每次|禁止|请|してください|しないで|必ず|常に|항상|반드시|마십시오|всегда|никогда|не\s|нужно|обязательно|siempre|nunca|immer|niemals|toujours|jamais/;

/** Words that bind beyond the step at hand. */
const binds =
  /\b(?:always|never|first|(?:after|before|for|on|in|with) (?:each|every|any|all)|(?:each|every) (?:time|user|response|session|task|message|interaction|commit|run)|any (?:tool|user|request|response|session|task|message|interaction)|without|regardless|whenever|no matter|in all cases|at all times|by default)\b|始终|总是|每次|首先|必ず|常に|항상|всегда|никогда|siempre|nunca|immer|niemals|toujours|jamais/;

const isVerb = (text: string): boolean =>
  orderVerbs.has(/^[a-z]+(?:-[a-z]+)?/.exec(text)?.[0].replace(/^re-/, "re") ?? "");

/** Longest condition or label before the order itself. */
const maxClause = 200;

/** Beginnings of the parts of a sentence that may be an order: the sentence, and what follows a comma, colon or dash. */
function* parts(sentence: string): Iterable<string> {
  yield sentence;
  const breaks = /[,:;–—](?:\s|\*)+|\s(?:and|then|to)\s/g;
  for (let found = breaks.exec(sentence); found && found.index < maxClause; found = breaks.exec(sentence)) {
    // After a condition comes the order; a list of things is none.
    if (
      /[,:]/.test(found[0])
        ? /^(?:when|if|once|after|before|for|while|whenever|unless|in|on|as|every|each|during|upon|at)\b|:/.test(
            sentence.slice(0, found.index + 1),
          )
        : /[–—;]/.test(found[0])
    ) {
      yield sentence.slice(found.index + found[0].length);
    }
  }
}

/** True when a sentence, lower case and without marks before it, tells its reader what to do. */
function isOrder(sentence: string): boolean {
  if (obliges.test(sentence) || obligesElsewhere.test(sentence)) return true;
  for (const part of parts(sentence)) {
    const rest = part.replace(/^[\s*_`"'(]{1,8}/, "");
    if (isVerb(rest) || isVerb(rest.replace(preamble, "").replace(/^[\s*_`"'(]{1,8}/, ""))) return true;
  }
  return false;
}

/** What keeps a text from being one line: most sentences have nothing of it. */
const folded = /[^\S ]| {2}|\*\*|__/;

const oneLine = (text: string): string =>
  (folded.test(text) ? text.replace(/\s+/g, " ").replace(/\*\*|__/g, "") : text).trim();

/** The letters and digits of a sentence: what stays when it is moved, wrapped, numbered or set in bold. */
const keyOf = (text: string): string =>
  (isAscii(text) ? text.toLowerCase().replace(/[^a-z0-9]+/g, " ") : wideKeyOf(text)).trim();

const isAscii = (text: string): boolean => !/[^\x00-\x7f]/.test(text);

const wideKeyOf = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ");

/** Least letters that say something. */
const leastKey = 4;

function instructionOf(view: View, { start, end }: Range): Instruction[] {
  const raw = view.text.slice(start, end);
  const own = raw.slice(lead.exec(raw)?.[0].length ?? 0);
  const line = oneLine(own);
  const lower = line.toLowerCase();
  if (!isOrder(lower)) return [];
  const key = keyOf(own);
  const at = end - own.length;
  return key.length < leastKey
    ? []
    : [{ key, text: line.slice(0, longestText), marked: binds.test(lower), location: view.locate(at, end) }];
}

const spoken = new Set(["markdown", "text", "html"]);

/**
 * Sentences of a skill's texts that tell the agent what to do, in the order of files and places: second-person imperatives, and
 * sentences that oblige. Text as it is written only: what encodings hold is for rules. Linear in the text.
 */
export const instructionsOf = (views: readonly View[]): Instruction[] =>
  views
    .filter(({ artifact, layers }) => layers.length === 0 && spoken.has(artifact.kind))
    .flatMap((view) =>
      blocksOf(view)
        .flatMap((block) => sentencesIn(view.text, block))
        .flatMap((range) => instructionOf(view, range)),
    );
