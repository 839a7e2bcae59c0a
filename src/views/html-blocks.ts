/** A kind of HTML block: how its first line begins, and what its last one holds; undefined when a blank line ends it. */
export interface HtmlBlock {
  readonly starts: (rest: string) => boolean;
  readonly end: RegExp | undefined;
  /** `html` may hold comments among other text; `instruction` is for a program. */
  readonly kind: "html" | "comment" | "instruction";
  readonly interrupts: boolean;
}

/** Elements that begin a block wherever they stand (CommonMark 0.31 §4.6, kind 6, and `source` of 0.30). */
const blockElements =
  /^<\/?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|section|source|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?:\s|\/?>|$)/i;

const openName = /<[a-z][\w-]*/iy;
const closing = /<\/[a-z][\w-]*\s*>\s*$/iy;
const attribute = /\s+[a-z:_][\w.-]*(?:\s*=\s*(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?/iy;
const tagEnd = /\s*>\s*$/y;

const matchesAt = (pattern: RegExp, text: string, at: number): boolean => {
  pattern.lastIndex = at;
  return pattern.test(text);
};

/** Whether a line is one whole tag. Attribute by attribute: a pattern for all of them exhausts the stack on a long line. */
function isTag(rest: string): boolean {
  if (matchesAt(closing, rest, 0)) return true;
  if (!matchesAt(openName, rest, 0)) return false;
  let at = openName.lastIndex;
  while (matchesAt(attribute, rest, at)) at = attribute.lastIndex;
  return matchesAt(tagEnd, rest, at);
}

const starting =
  (pattern: RegExp) =>
  (rest: string): boolean =>
    pattern.test(rest);

const plain = { kind: "html", interrupts: true } as const;

const htmlBlocks: readonly HtmlBlock[] = [
  {
    ...plain,
    starts: starting(/^<(?:script|pre|style|textarea)(?:\s|>|$)/i),
    end: /<\/(?:script|pre|style|textarea)>/i,
  },
  { ...plain, starts: (rest) => rest.startsWith("<!--"), end: /-->/, kind: "comment" },
  { ...plain, starts: (rest) => rest.startsWith("<?"), end: /\?>/, kind: "instruction" },
  { ...plain, starts: starting(/^<![A-Z]/), end: />/ },
  { ...plain, starts: (rest) => rest.startsWith("<![CDATA["), end: /\]\]>/ },
  { ...plain, starts: starting(blockElements), end: undefined },
  { ...plain, starts: isTag, end: undefined, interrupts: false },
];

/** The kind of HTML block that begins with `rest`, if it begins one; `interrupting`: in the middle of a paragraph. */
export const htmlBlockOf = (rest: string, interrupting: boolean): HtmlBlock | undefined =>
  htmlBlocks.find(({ starts, interrupts }) => (interrupts || !interrupting) && starts(rest));
