/**
 * The only place that escapes. Text of a skill, a path or a ref is hostile everywhere; each function here makes it inert for one
 * place to show it in. What cannot be escaped for sure (GitHub finds mentions, references and emoji codes after Markdown is
 * rendered, so neither a backslash nor an entity stops them) is shown as code, where GitHub looks for nothing.
 */

/** Characters that show as nothing, reorder text or move a cursor; LF and tab are left to the callers. */
const unseen =
  /(?:(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800])+/gu;

/** Combining marks in a row beyond what scripts need: they paint over the lines above and below. */
const markPile = /(\p{M}{6})\p{M}+/gu;

/** Kinds of unseen characters that one run names before it is summed up. */
const shownInRun = 6;

const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;

function nameRun(run: string): string {
  const groups: { code: string; count: number }[] = [];
  for (const character of run) {
    const code = codePoint(character);
    const last = groups.at(-1);
    if (last?.code === code) last.count++;
    else groups.push({ code, count: 1 });
  }
  const shown = groups.slice(0, shownInRun).map(({ code, count }) => (count > 1 ? `${code}×${count}` : code));
  const more = groups.length - shown.length;
  return `[${shown.join(" ")}${more > 0 ? ` and ${more} more` : ""}]`;
}

/** `text` with invisible, bidi, control and unpaired characters named: `[U+200B]`, runs as `[U+200B×3]`. Keeps LF and tab. */
export const visible = (text: string): string =>
  text.replace(/\r\n/g, "\n").replace(unseen, nameRun).replace(markPile, "$1…");

const bracketDots = (host: string): string => host.replace(/(?<!\[)\./g, "[.]");

/** A host name that no program turns into a link: `evil[.]example`. Idempotent. */
export const defangHost = (host: string): string => bracketDots(host);

/** `text` with its URLs made unclickable: `hxxps://evil[.]example/x`. Idempotent. */
export const defang = (text: string): string =>
  text
    .replace(/htt(?=ps?:\/\/)/gi, "hxx")
    .replace(/ftp(?=s?:\/\/)/gi, "fxp")
    .replace(/(?<=:\/\/)[^\s/?#"'`<>|\\(),;]{1,253}/g, bracketDots)
    .replace(/\bwww\.[^\s/?#"'`<>|\\(),;]{1,253}/gi, bracketDots);

/** Comment openers broken, so that no text of a skill reads as one of our markers, or as a hidden note to whoever reads the source. */
const breakMarkers = (text: string): string => text.replace(/<(?=!--)/g, "< ");

/** `text` cut to `max` characters, the last of them an ellipsis. */
function clip(text: string, max: number): string {
  if (text.length <= max) return text;
  const cut = text.slice(0, max - 1).replace(/[\ud800-\udbff]$/, "");
  return `${cut}…`;
}

/** Work bounded before the passes over it: naming characters shortens a text at most by its runs. */
const bounded = (text: string, max: number): string => (text.length > max * 8 ? `${text.slice(0, max * 8)}…` : text);

const apart = (run: string): string => run.split("").join(" ");

/** What begins a command anywhere in a line: `##[` of GitHub's runner, `##vso[` of Azure Pipelines' agent, `##teamcity[`. */
const runnerMark = /##(?=\w{0,20}\[)/g;

/**
 * What a runner of GitHub Actions takes for a command, broken: `::` at the start of a line, white space not counted, and what `runnerMark` finds.
 * `:::` leaves no `::` either: whoever breaks lines later may begin one with it. A report that is written to standard output of a
 * step stands in its log.
 */
const breakCommands = (text: string): string => text.replace(/(?<=^\s*):{2,}/gm, apart).replace(runnerMark, "## ");

const inert = (text: string, max: number): string =>
  clip(breakCommands(breakMarkers(defang(visible(bounded(text, max))))), max);

const collapse = (text: string): string => text.replace(/\s+/g, " ").trim();

/** `text` on one line with nothing unseen in it, for any place that only needs that. */
export const oneLine = (text: string, max = 1000): string => clip(collapse(visible(bounded(text, max))), max);

/**
 * Plain text for SARIF messages: one line, URLs defanged, and no `](`, which SARIF 2.1.0 §3.11.6 reads as an embedded link.
 */
export const plainText = (text: string, max = 1000): string => collapse(inert(text, max)).replace(/\](?=\()/g, "] ");

/** Where Markdown stands: in a table cell a pipe cannot be written exactly in code, so it is named there. */
export interface SpanOptions {
  readonly max?: number;
  readonly table?: boolean;
}

const longestRun = (text: string): number => Math.max(0, ...Array.from(text.matchAll(/`+/g), (run) => run[0].length));

function span(content: string, table: boolean): string {
  const shown = (table ? content.replace(/\|/g, "[U+007C]") : content) || "(empty)";
  const ticks = "`".repeat(longestRun(shown) + 1);
  const pad = /^`|`$|^ .* $/.test(shown) ? " " : "";
  return `${ticks}${pad}${shown}${pad}${ticks}`;
}

/** A Markdown code span of any text: one line, closed for certain, links and mentions dead. */
export function codeSpan(text: string, options: SpanOptions = {}): string {
  return span(collapse(inert(text, options.max ?? 160)), options.table ?? false);
}

/** Letters, digits and what lies outside ASCII, joined by hyphens or apostrophes, or a number with dots: never markup. */
const plainWord = /^(?:[A-Za-z0-9\P{ASCII}]+(?:['-][A-Za-z0-9\P{ASCII}]+)*|\d+(?:\.\d+)*)$/u;
/** What GitHub links although it looks like a word: commits, `GH-1`, ticket numbers, which may end in letters. */
const reference = /(?<![a-z0-9])(?:[0-9a-f]{7,64}(?![a-z0-9])|[a-z]+-\d)/i;
/** An ordered list, where a line begins with it. */
const listNumber = /^\d+[.)]$/;

/** A word in three parts: punctuation that is plain around it, and whether what is left must be code. */
interface Word {
  readonly before: string;
  readonly core: string;
  readonly after: string;
  readonly code: boolean;
}

function wordOf(word: string, isFirst: boolean): Word {
  // A call keeps its own parenthesis: `send()`.
  const [, before = "", core = "", after = ""] = /^(["'(]*)(.*?\(\)|.*?)(["'),;:.!?%]*)$/s.exec(word) ?? [];
  const startsList = isFirst && listNumber.test(word);
  const plain = core === "" || (plainWord.test(core) && !reference.test(core) && !startsList);
  return { before, core, after, code: !plain };
}

/** Neighbouring words that must be code become one span, which reads better and keeps backticks apart. */
function joinCode(words: readonly Word[]): Word[] {
  const joined: Word[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    const joins = last?.code && word.code && last.after === "" && word.before === "";
    if (joins) joined[joined.length - 1] = { ...last, core: `${last.core} ${word.core}`, after: word.after };
    else joined.push(word);
  }
  return joined;
}

function wordsToMarkdown(text: string, table: boolean, isStart: boolean): string {
  return joinCode(text.split(" ").map((word, i) => wordOf(word, isStart && i === 0)))
    .map(({ before, core, after, code }) => before + (code ? span(core, table) : core) + after)
    .join(" ");
}

/** What a rule wrote in single backticks. */
const quoted = /(?<!`)`(?!`)([^`]+)(?<!`)`(?!`)/;

/**
 * A sentence as Markdown on one line: what a rule wrote in backticks is code, and so is each word that is not plainly a word
 * (a path, a URL, a mention, markup). The text can neither open nor close any structure.
 */
export function markdownText(text: string, options: SpanOptions = {}): string {
  const table = options.table ?? false;
  return collapse(inert(text, options.max ?? 600))
    .split(quoted)
    .map((part, i) => (i % 2 === 1 ? span(part, table) : wordsToMarkdown(part, table, i === 0)))
    .reduce((whole, part) => whole + (whole.endsWith("`") && part.startsWith("`") ? " " : "") + part, "");
}

/** Bounds of an excerpt. */
export interface FenceOptions {
  readonly language?: "text" | "sh" | "markdown";
  readonly max?: number;
  readonly lines?: number;
}

/** A fenced block that its content cannot close; at most `lines` lines and `max` characters. */
export function fence(text: string, options: FenceOptions = {}): string {
  const all = inert(text.replace(/\r\n?/g, "\n"), options.max ?? 600).split("\n");
  const limit = options.lines ?? 8;
  const lines = all.length > limit ? [...all.slice(0, limit), "…"] : all;
  const content = lines.join("\n").replace(/^\n+|\s+$/g, "");
  const ticks = "`".repeat(Math.max(3, longestRun(content) + 1));
  return `${ticks}${options.language ?? "text"}\n${content}\n${ticks}`;
}

/**
 * Lines as they are, in a block that a reader can apply (GitHub Docs: incorporating feedback in your pull request); no lines: those
 * commented on go. What stands in it is exact, so only lines that show all that is in them may (`isShowable` in src/fix); its fence is
 * longer than any in it.
 */
export function suggestionBlock(lines: readonly string[]): string {
  const ticks = "`".repeat(Math.max(3, ...lines.map((line) => longestRun(line) + 1)));
  return [`${ticks}suggestion`, ...lines, ticks].join("\n");
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

const escapeMarkup = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => entities[character] ?? character);

/** HTML text or attribute value on one line. */
export const htmlText = (text: string, max = 160): string => escapeMarkup(collapse(inert(text, max)));

/** HTML text in which white space is what it was, for a line of source: where the text has more lines, they are one. */
export const htmlLine = (text: string, max = 400): string => escapeMarkup(inert(text, max).replaceAll("\n", " "));

/** HTML text for an element that keeps line ends; at most `lines` lines and `max` characters. */
export function htmlLines(text: string, max: number, lines: number): string {
  const all = inert(text.replace(/\r\n?/g, "\n"), max).split("\n");
  return escapeMarkup((all.length > lines ? [...all.slice(0, lines), "…"] : all).join("\n"));
}

/** The value of an attribute in words of ours, or an address that was looked at: as it is, on one line, and what is unseen named. */
export const htmlAttribute = (text: string): string => escapeMarkup(collapse(visible(text)));

/** A `code` element, for places where Markdown is not read (`summary`). */
export const htmlCode = (text: string, max = 160): string => `<code>${htmlText(text, max) || "(empty)"}</code>`;

/**
 * One line of a program's own words for whoever runs it: as `terminalText` has it, with addresses left as they are, to be opened or
 * copied.
 */
export const operatorText = (text: string, max = 1000): string =>
  clip(collapse(breakMarkers(visible(bounded(text, max)))), max)
    .replace(/(?<=^|\s):{2,}/g, apart)
    .replace(runnerMark, "## ");

/**
 * One line for a terminal or a log: no control characters, no link, and nothing that a runner takes for a command
 * (`::` at the start of a line, white space not counted; what `runnerMark` finds).
 */
export const terminalText = (text: string, max = 1000): string =>
  operatorText(defang(visible(bounded(text, max))), max);

/**
 * A line of source for a terminal or a log, its white space kept, a tab as four spaces: otherwise as `terminalText` has it. It has to stand
 * behind something of ours, as white space alone is nothing to a runner.
 */
export const terminalLine = (text: string, max = 400): string => {
  const line = text.replace(/\r$/, "").replace(/[\n\t]/g, "    ");
  return breakCommands(clip(breakMarkers(defang(visible(bounded(line, max)))), max));
};

/** Characters that JSON may hold as they are, and that a terminal or an editor obeys or does not show. */
const unseenInJson =
  /[\x7f-\x9f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e0fff}]/gu;

const unicodeEscape = (character: string): string =>
  Array.from(
    { length: character.length },
    (_, i) => `\\u${character.charCodeAt(i).toString(16).padStart(4, "0")}`,
  ).join("");

/** JSON as another program reads it, indented by two spaces, a newline at its end: inert in a log and in a terminal. `keys` as `JSON.stringify` has them. */
export const jsonText = (value: unknown, keys?: string[]): string =>
  `${JSON.stringify(value, keys, 2).replace(unseenInJson, unicodeEscape).replace(runnerMark, "#\\u0023")}\n`;

/** Percent-encoded, with what Markdown reads in an address (RFC 3986's sub-delims) encoded too. */
const encodeMarked = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Cs}/gu, "\ufffd")).replace(
    /[!'()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16)}`,
  );

/**
 * A path as a relative URI (RFC 3986): percent-encoded per segment, with the marks that Markdown would read encoded too.
 * An unpaired surrogate becomes U+FFFD.
 */
export const encodePath = (path: string): string => path.split("/").map(encodeMarked).join("/");

/** A query of an address (RFC 3986), with the marks that Markdown would read encoded too. An unpaired surrogate becomes U+FFFD. */
export const encodeQuery = (values: Readonly<Record<string, string>>): string =>
  Object.entries(values)
    .map(([name, value]) => `${name}=${encodeMarked(value)}`)
    .join("&");

/** A word of a POSIX shell command that a reader may paste. */
export const shellWord = (text: string): string =>
  /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replace(/'/g, "'\\''")}'`;
