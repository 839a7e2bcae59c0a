import { htmlAttribute, htmlCode, htmlText } from "../escape.ts";

/** HTML that is whole and inert. Made here and in escape.ts only, so that no text of a skill becomes part of a page by accident. */
export type Html = string & { readonly isHtml: true };

type Child = Html | false | undefined | readonly Child[];

/** Words of ours, or a number; `true` is an attribute without a value. */
type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** Marks what escape.ts made as HTML. */
export const escaped = (html: string): Html => html as Html;

const voids: ReadonlySet<string> = new Set(["meta", "input", "br"]);

function attributesOf(attributes: Attributes): string {
  let text = "";
  for (const name in attributes) {
    const value = attributes[name];
    if (value === undefined || value === false) continue;
    text += value === true ? ` ${name}` : ` ${name}="${typeof value === "number" ? value : htmlAttribute(value)}"`;
  }
  return text;
}

function join(children: readonly Child[]): string {
  let text = "";
  for (const child of children) {
    if (child === undefined || child === false) continue;
    text += typeof child === "string" ? child : join(child as readonly Child[]);
  }
  return text;
}

/** An element with what stands in it; children that are `false` or missing are left out. Names of attributes are ours. */
export function el(tag: string, attributes: Attributes, ...children: readonly Child[]): Html {
  const open = `<${tag}${attributesOf(attributes)}>`;
  return (voids.has(tag) ? open : `${open}${join(children)}</${tag}>`) as Html;
}

/** Pieces one after the other. */
export const all = (...children: readonly Child[]): Html => join(children) as Html;

/** Any text on one line, addresses in it dead. */
export const say = (text: string, max = 600): Html => htmlText(text, max) as Html;

/** Any text as code. */
export const code = (text: string, max = 240): Html => htmlCode(text, max) as Html;

/** A sentence of a rule: what stands in single backticks in it is code. */
export const prose = (text: string): Html =>
  all(text.split(/(?<!`)`(?!`)([^`]+)(?<!`)`(?!`)/).map((part, i) => (i % 2 === 1 ? code(part, 400) : spaced(part))));

/** A part of a sentence with the spaces at its ends, which are none of the text. */
const spaced = (part: string): Html =>
  escaped(`${/^\s/.test(part) ? " " : ""}${htmlText(part, 2000)}${/\S\s+$/.test(part) ? " " : ""}`);

/** A link to a page of ours or a reference of a rule; plain text where the address is none of https. */
export function link(address: string, words: Html): Html {
  const isSafe = /^https:\/\/[!-~]+$/.test(address) && URL.canParse(address);
  return isSafe ? el("a", { href: address, rel: "noreferrer" }, words) : words;
}

/** A list; nothing where it would be empty. */
export const list = (items: readonly Html[], attributes: Attributes = {}, tag: "ul" | "ol" = "ul"): Html | undefined =>
  items.length === 0
    ? undefined
    : el(
        tag,
        attributes,
        items.map((item) => el("li", {}, item)),
      );

/** The first entries of a list, and how many there are beyond them. */
export const bounded = <T>(entries: readonly T[], most: number, write: (entry: T) => Html): Html[] => {
  const rest = entries.length - most;
  return [
    ...entries.slice(0, most).map(write),
    ...(rest > 0 ? [el("span", { class: "more" }, say(`… and ${rest} more in the JSON report`))] : []),
  ];
};
