/** Names of elements after which a new line begins: paragraphs, rows, shared strings of Office and OpenDocument. */
const breaks = new Set([
  "p",
  "br",
  "cr",
  "h",
  "tr",
  "row",
  "si",
  "comment",
  "table-row",
  "list-item",
  "li",
  "Relationship",
]);
/** Elements whose content is none of the words of the document. */
const ignored = new Set(["script", "style"]);
/** Attributes that hold words: what a picture shows, what a field computes, what a form asks. */
const worded =
  /\s(?:[\w-]{1,20}:)?(?:descr|title|alt|prompt|promptTitle|error|instr|formula)\s{0,9}=\s{0,9}(?:"([^"]{1,9000})"|'([^']{1,9000})')/g;

const named: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/** `text` with the entities of XML resolved; no other entity is, so nothing can grow. */
export const unescapeXml = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(lt|gt|amp|quot|apos));/gi, (all, decimal, hex, name) => {
    if (name) return named[String(name).toLowerCase()] ?? all;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });

/** The value of an attribute of a tag, by its name without a prefix; undefined when there is none. */
export function attributeOf(tag: string, name: string): string | undefined {
  const found = new RegExp(`\\s(?:[\\w-]{1,20}:)?${name}\\s{0,9}=\\s{0,9}(?:"([^"]{0,9000})"|'([^']{0,9000})')`).exec(
    tag,
  );
  return found ? unescapeXml(found[1] ?? found[2] ?? "") : undefined;
}

/** Tags of an XML text, and the text between them. Linear, and content with anything: no document is too broken for it. */
export function* xmlPieces(xml: string): Iterable<{ readonly tag?: string; readonly text?: string }> {
  let at = 0;
  while (at < xml.length) {
    const open = xml.indexOf("<", at);
    if (open < 0) break;
    if (open > at) yield { text: unescapeXml(xml.slice(at, open)) };
    const isData = xml.startsWith("<![CDATA[", open);
    const isComment = xml.startsWith("<!--", open);
    const closing = isData ? "]]>" : isComment ? "-->" : ">";
    const close = xml.indexOf(closing, open);
    const end = close < 0 ? xml.length : close;
    if (isData) yield { text: xml.slice(open + 9, end) };
    else if (isComment) yield { text: `\n${xml.slice(open + 4, end)}\n` };
    else yield { tag: xml.slice(open, end + 1) };
    at = end + closing.length;
  }
  if (at < xml.length) yield { text: unescapeXml(xml.slice(at)) };
}

/** Name of the element of a tag, without its prefix. */
export const elementOf = (tag: string): string => /^<\/?(?:[\w-]{1,40}:)?([\w.-]{1,60})/.exec(tag)?.[1] ?? "";

function wordsOfTag(tag: string): string {
  const words = Array.from(tag.matchAll(worded), (found) => unescapeXml(found[1] ?? found[2] ?? ""));
  const element = elementOf(tag);
  const ends = tag.startsWith("</") || tag.endsWith("/>");
  const gap = ends && breaks.has(element) ? "\n" : ends && ["c", "tc", "tab"].includes(element) ? "\t" : "";
  return words.length > 0 ? `\n${words.join("\n")}\n${gap}` : gap;
}

/** The words of an XML document, its comments and described pictures too, a paragraph a line. */
export function textOfXml(xml: string): string {
  const parts: string[] = [];
  let skipping = "";
  for (const { tag, text } of xmlPieces(xml)) {
    if (tag === undefined) {
      if (skipping === "") parts.push(text ?? "");
      continue;
    }
    const element = elementOf(tag);
    if (tag === `</${skipping}>`) skipping = "";
    else if (ignored.has(element) && !tag.startsWith("</") && !tag.endsWith("/>") && skipping === "")
      skipping = element;
    parts.push(wordsOfTag(tag));
  }
  // A line at a time: a pattern for white space before a line end would try every place of a long run of it.
  const lines = parts
    .join("")
    .split("\n")
    .map((line) => line.trimEnd());
  return lines
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}
