import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";

/** A heading, with the anchor that GitHub gives it. */
export interface Heading {
  readonly depth: number;
  readonly text: string;
  readonly anchor: string;
}

/** A link or picture of a page: where it leads, and its line. */
export interface Link {
  readonly target: string;
  readonly line: number;
  readonly picture: boolean;
}

/** A block of code; `language` is empty for an indented one. */
export interface Code {
  readonly language: string;
  /** What stands behind the language, like `run`. */
  readonly meta: string;
  readonly text: string;
  readonly line: number;
}

/** What the checks and the site ask of a Markdown text. */
export interface Outline {
  readonly headings: readonly Heading[];
  readonly links: readonly Link[];
  readonly codes: readonly Code[];
  /** Code within a line. */
  readonly spans: readonly string[];
  /** Text of the first paragraph; empty where there is none. */
  readonly lead: string;
  /** Raw HTML that is no comment: GitHub would show it, the site would not. */
  readonly html: readonly string[];
}

const parser = unified().use(remarkParse).use(remarkGfm);
type Root = ReturnType<typeof parser.parse>;
type Node = Root | Root["children"][number];

function* nodesOf(node: Node): Generator<Node> {
  yield node;
  if ("children" in node) for (const child of node.children) yield* nodesOf(child as Node);
}

function textOf(node: Node): string {
  let text = "";
  for (const each of nodesOf(node)) if (each.type === "text" || each.type === "inlineCode") text += each.value;
  return text;
}

/** Gives headings of one page, in their order, the anchors that GitHub gives them: of equal ones the later get a number. */
export class Anchors {
  private readonly counts = new Map<string, number>();

  /** The anchor of the next heading with this text. */
  next(text: string): string {
    const name = text
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, "")
      .replaceAll(" ", "-");
    const count = this.counts.get(name) ?? 0;
    this.counts.set(name, count + 1);
    return count === 0 ? name : `${name}-${count}`;
  }
}

/** Reads headings, links, code and raw HTML of a Markdown text (GitHub's flavour). */
export function outlineOf(markdown: string): Outline {
  const headings: Heading[] = [];
  const links: Link[] = [];
  const codes: Code[] = [];
  const spans: string[] = [];
  const html: string[] = [];
  const anchors = new Anchors();
  const tree = parser.parse(markdown);
  for (const node of nodesOf(tree)) {
    const line = node.position?.start.line ?? 0;
    if (node.type === "heading") {
      const text = textOf(node);
      headings.push({ depth: node.depth, text, anchor: anchors.next(text) });
    } else if (node.type === "link" || node.type === "definition" || node.type === "image")
      links.push({ target: node.url, line, picture: node.type === "image" });
    else if (node.type === "code")
      codes.push({ language: node.lang ?? "", meta: node.meta ?? "", text: node.value, line });
    else if (node.type === "inlineCode") spans.push(node.value);
    else if (node.type === "html" && !/^(?:<!--[\s\S]*?-->\s*)+$/.test(node.value)) html.push(node.value);
  }
  const lead = tree.children.find((node) => node.type === "paragraph");
  return { headings, links, codes, spans, html, lead: lead === undefined ? "" : textOf(lead).replaceAll("\n", " ") };
}
