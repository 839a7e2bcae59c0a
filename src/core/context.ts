import type { View } from "./view.ts";

/** Structural reason to be less sure of a match, and by how many steps. */
export interface Context {
  readonly steps: number;
  readonly reason: string;
  /** The sentence itself forbids what was matched. */
  readonly forbids?: true;
}

const lookBack = 200;

/** Words that forbid what follows them in the same sentence. */
const negation =
  /\b(?:never|do not|don['’]t|does not|doesn['’]t|must not|mustn['’]t|should not|shouldn['’]t|cannot|can['’]t|avoid|refuse to|refuses to|reject|block|flag|detect|instead of|rather than)\b[^.!?;\n]{0,80}$/;

/** "Never hesitate to …" forbids nothing. */
const cancelled =
  /\b(?:never|do not|don['’]t|not|must not)\s{1,3}(?:hesitate|forget|fail|skip|omit|neglect|be afraid|worry|only|just|stop)\b[^.!?;\n]{0,80}$/;

/** Headings under which a document lists what is bad. */
const warningHeading =
  /\b(?:never|do not|don['’]t|avoid|anti-?patterns?|red flags?|bad|wrong|attacks?|malicious|vulnerab|threats?|risks?|dangerous|detect|what not|look(?:s|ing)? (?:for|like|out)|watch (?:for|out)|signs? of|indicators?|suspicious|injections?|exploits?|payloads?|prohibited|forbidden|pitfalls?|mistakes?)/;

/** What forbids the sentence before it: `… | sh` does it in one go. Don't. */
const refusal =
  /^[^\n.!?]{0,200}(?:[.!?]\s{1,3}[^\n.!?]{0,60})?[.!?]\s{1,3}(?:don['’]t|do not|never)(?:\s{1,3}(?:do|use|run|copy|try)\s{1,3}(?:it|this|that|so|them))?\s{0,2}[.!]/;

const openingQuotes = new Set(['"', "“", "‘", "'", "`", "«"]);
const closingQuotes = new Set(['"', "”", "’", "'", "`", "»"]);

function quoted(text: string, start: number, end: number): boolean {
  for (let i = start - 1; i >= Math.max(0, start - 80) && text[i] !== "\n"; i--) {
    const mark = text[i]!;
    if (!openingQuotes.has(mark) || /\w/.test(text[i - 1] ?? "")) continue;
    for (let j = end - 1; j < Math.min(text.length, end + 160) && text[j] !== "\n"; j++) {
      if (closingQuotes.has(text[j]!) && !/\w/.test(text[j + 1] ?? "")) return true;
    }
    return false;
  }
  return false;
}

/** The nearest Markdown heading above an offset, lower case; empty when there is none within 8,000 characters. */
function headingAbove(view: View, offset: number): string {
  const floor = Math.max(0, offset - 8000);
  // In a slice: a search backwards in the whole text has no end but its beginning.
  const above = view.lower.slice(floor, offset + 1);
  for (let at = above.lastIndexOf("#"); at >= 0; at = at === 0 ? -1 : above.lastIndexOf("#", at - 1)) {
    const opensLine = floor + at === 0 || view.lower[floor + at - 1] === "\n";
    if (!opensLine || view.zoneAt(floor + at) !== "heading") continue;
    return view.lower.slice(floor + at, floor + at + 200).split("\n", 1)[0]!;
  }
  return "";
}

const listItem = /^\s{0,12}(?:[-*+]|\d{1,3}[.)])\s/;

/** For a list item the line above its list when it ends in a colon: `Never do this:`. Empty otherwise. */
function leadInAbove(view: View, offset: number): string {
  const lines = view.lower.slice(Math.max(0, offset - 2000), offset).split("\n");
  const own = lines.pop() ?? "";
  if (!listItem.test(`${own} `)) return "";
  const lead = lines.findLast((line) => line.trim() !== "" && !listItem.test(line) && !/^\s/.test(line)) ?? "";
  return /:[*_]{0,3}\s*$/.test(lead) ? lead : "";
}

const fence = /^\s{0,12}(?:```|~~~)/;

/** For a line of a fence the line above the fence when it leads in: it ends in a colon, or says what something looks like. */
function leadInAboveFence(view: View, offset: number): string {
  const lines = view.lower.slice(Math.max(0, offset - 2000), offset).split("\n");
  const opening = lines.findLastIndex((line) => fence.test(line));
  const lead = opening < 0 ? "" : (lines.slice(0, opening).findLast((line) => line.trim() !== "") ?? "");
  return /(?::[*_]{0,3}|\blooks? like)\s*$/.test(lead) ? lead : "";
}

/** The sentence before an offset: up to 200 characters back, cut at the last full stop or blank line. */
function sentenceBefore(view: View, offset: number): string {
  const before = view.lower.slice(Math.max(0, offset - lookBack), offset);
  const cut = Math.max(
    before.lastIndexOf("\n\n"),
    before.search(/[.!?]\s[^.!?]*$/),
    before.search(/\n\s*(?:[-*+]|\d+[.)])\s[^\n]*$/),
  );
  return (cut < 0 ? before : before.slice(cut + 1)).replace(/\s+/g, " ");
}

/** The first line of the table that an offset lies in. */
function tableHeader(view: View, offset: number): string {
  const lines = view.lower.slice(Math.max(0, offset - 8000), offset).split("\n");
  const first = lines.findLastIndex((line) => !line.includes("|")) + 1;
  return lines[first]?.slice(0, 400) ?? "";
}

/** Columns of a table that lists what is looked for or warned of. */
const warningColumn =
  /\b(?:looks? like|what to look for|example of|risks?|patterns?|threats?|attacks?|severity|dangers?|detects?|detection|vulnerabilit\w{1,3}|red flags?|signatures?|indicators?|famil(?:y|ies)|malware|seen in)\b/;

/** What stands over a match: the heading; the line that leads in its list or its fence; the header of its table. */
function warnings(view: View, start: number): string[] {
  const zone = view.zoneAt(start);
  const isFenced = zone === "code" || zone === "quote";
  const leadIn = isFenced ? leadInAboveFence(view, start) : leadInAbove(view, start);
  return [
    ...(warningHeading.test(headingAbove(view, start)) ? ["under a heading that lists what is bad"] : []),
    ...(warningHeading.test(leadIn) ? ["in a list of what is bad"] : []),
    ...(zone === "table" && warningColumn.test(tableHeader(view, start)) ? ["in a table of what is looked for"] : []),
  ];
}

const lineBefore = (view: View, start: number): string =>
  view.text
    .slice(Math.max(0, start - lookBack), start)
    .split("\n")
    .at(-1)!;

/** Signs that a text is somebody else's: quotation marks, a block quotation, a plain fence. */
function quotations(view: View, start: number, end: number): string[] {
  const zone = view.zoneAt(start);
  // The quotes of a YAML value are not quotation marks: a description always is in the prompt.
  const marked = zone !== "frontmatter" && quoted(view.lower, start, end);
  if (zone !== "quote") return marked ? ["in a quotation"] : [];
  const line = view.text
    .slice(Math.max(0, start - lookBack), start)
    .split("\n")
    .at(-1)!;
  return marked && /^\s{0,3}>/.test(line)
    ? ["in a quotation", "in a block quotation"]
    : ["in a block quotation or plain fence"];
}

/** Steps that a sentence which forbids what was matched takes off: a critical stays in sight. */
const forbidden = 2;
/** Structure takes off no more either, but in a table: three signs there make it a list of signatures. */
const maxSteps = { table: 3, elsewhere: 2 };

/** Code is weighed in the fences of a document only, and there by what stands over the fence: a script says what it does. */
function contextOfCode(view: View, start: number): Context | undefined {
  const reasons = view.artifact.kind === "markdown" ? warnings(view, start) : [];
  return reasons.length === 0
    ? undefined
    : { steps: Math.min(reasons.length, maxSteps.elsewhere), reason: reasons.join(", ") };
}

/** A list item that is one quotation from its first character on: what somebody else says. */
const quotedItem = /^\s{0,12}(?:[-*+]|\d{1,3}[.)])\s{1,4}["“][^"“”\n]{0,200}$/;

/**
 * Why a match in prose may be a description and not an instruction. Only structure counts: the writer of a skill chose its
 * words, so "example" or "test" excuse nothing. Two steps take a confidence to its lowest; a third takes one off the severity.
 * `command`: the match is something to run. Then quotes, backticks and plain fences are how it is given, and excuse nothing.
 * Of a decoded text, what its encoded form stands in counts.
 */
export function contextOf(view: View, start: number, end: number, command = false): Context | undefined {
  const zone = view.zoneAt(start);
  if (zone === "decoded" && view.origin) {
    return contextOf(view.origin.view, view.origin.start, view.origin.end);
  }
  if (zone === "hidden" || zone === "comment" || zone === "decoded") return undefined;
  if (zone === "code") return contextOfCode(view, start);
  const before = sentenceBefore(view, start);
  const refused = refusal.test(view.lower.slice(end, end + 360));
  if (refused || (negation.test(before) && !cancelled.test(before))) {
    return { steps: forbidden, reason: "the sentence forbids it", forbids: true };
  }
  const reasons = [
    // A command in quotation marks is given to somebody, but in a cell of a table, and in an item that is a quotation as a whole.
    ...(command && zone !== "table" && !quotedItem.test(lineBefore(view, start)) ? [] : quotations(view, start, end)),
    ...(zone === "table" ? ["in a table"] : []),
    ...warnings(view, start),
  ];
  if (reasons.length === 0) return undefined;
  return {
    steps: Math.min(reasons.length, zone === "table" ? maxSteps.table : maxSteps.elsewhere),
    reason: reasons.join(", "),
  };
}

/** Whether a page shows what stands at an offset as it is written, markup and comments too: in a fence it does, in a block quotation not. */
export function isShownAsWritten(view: View, offset: number): boolean {
  const zone = view.zoneAt(offset);
  if (zone !== "quote") return zone === "code";
  // By the column, which costs no search: a line may have megabytes, and thousands of places to ask about.
  const { startColumn } = view.locate(offset, offset).region;
  const lineStart = Math.max(0, offset - startColumn + 1);
  return !/^\s{0,3}>/.test(view.text.slice(lineStart, lineStart + 4));
}
