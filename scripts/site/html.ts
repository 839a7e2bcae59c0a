import path from "node:path";
import type { Element, ElementContent, Root, RootContent } from "hast";
import rehypeStringify from "rehype-stringify";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { type Plugin, unified } from "unified";
import { Anchors } from "./markdown.ts";
import { fileOf, isFolder, isOutside, isThere, linkedPage, type Page } from "./pages.ts";

/** Where links of a page may lead. */
export interface Surroundings {
  readonly root: string;
  readonly pages: ReadonlyMap<string, Page>;
  /** Address of the repository, for links to files that are no pages. */
  readonly repository: string;
  /** Colours the code, where there is one: a rehype plugin. */
  readonly highlight?: Plugin<[], Root>;
}

function* elementsOf(node: Root | RootContent): Generator<Element> {
  if (node.type === "element") yield node;
  if ("children" in node) for (const child of node.children) yield* elementsOf(child);
}

function textOf(node: ElementContent | RootContent): string {
  if (node.type === "text") return node.value;
  return "children" in node ? node.children.map(textOf).join("") : "";
}

/** A path in the site as seen from a page. */
export function relativeTo(page: Pick<Page, "address">, target: string): string {
  const relative = path.posix.relative(path.posix.dirname(page.address), target);
  return relative === "" ? path.posix.basename(target) : relative;
}

/** Where a link leads in the site. Throws for an address that is not https, so that no other can ever be published. */
function addressOf(page: Page, target: string, { root, pages, repository }: Surroundings): string {
  if (target.startsWith("#")) return target;
  if (isOutside(target)) {
    if (!target.startsWith("https://")) throw new Error(`${page.source} links to ${target}, which is not https`);
    return target;
  }
  const linked = linkedPage(page, target, pages);
  const anchor = target.includes("#") ? target.slice(target.indexOf("#")) : "";
  if (linked) return relativeTo(page, linked.address) + anchor;
  const file = fileOf(page, target);
  if (!isThere(root, file)) throw new Error(`${page.source} links to ${target}, which is not there`);
  return `${repository}/${isFolder(root, file) ? "tree" : "blob"}/main/${file}${anchor}`;
}

/** Pictures of a page, by their path in the repository: the site has a copy at the same path. */
export const picturesOf = (page: Page): string[] =>
  page.outline.links.filter(({ picture }) => picture).map(({ target }) => fileOf(page, target));

function mend(element: Element, page: Page, around: Surroundings, anchors: Anchors): void {
  const { tagName, properties } = element;
  if (/^h[1-6]$/.test(tagName)) {
    const id = anchors.next(textOf(element));
    properties["id"] = id;
    // The heading itself is the link, so that a screen reader does not read a "#" behind each.
    if (tagName !== "h1" && !Array.from(elementsOf(element)).some((child) => child.tagName === "a"))
      element.children = [
        { type: "element", tagName: "a", properties: { href: `#${id}` }, children: element.children },
      ];
  } else if (tagName === "a" && typeof properties["href"] === "string")
    properties["href"] = addressOf(page, properties["href"], around);
  else if (tagName === "img") {
    const target = String(properties["src"]);
    if (isOutside(target)) throw new Error(`${page.source} shows ${target}: a picture of another host`);
    properties["src"] = relativeTo(page, fileOf(page, target));
  }
  // What scrolls sideways must be reached by the keyboard.
  else if (tagName === "pre") properties["tabIndex"] = 0;
  // A head that says nothing is no head.
  else if (tagName === "th" && element.children.length === 0) element.tagName = "td";
}

const framed = (table: Element): Element => ({
  type: "element",
  tagName: "div",
  properties: { className: ["table"], tabIndex: 0, role: "group", ariaLabel: "Table" },
  children: [table],
});

function siteLinks(page: Page, around: Surroundings) {
  return (tree: Root): void => {
    const anchors = new Anchors();
    for (const element of [...elementsOf(tree)]) mend(element, page, around, anchors);
    tree.children = tree.children.map((child) =>
      child.type === "element" && child.tagName === "table" ? framed(child) : child,
    );
  };
}

/**
 * HTML of a page. Raw HTML of the Markdown is left out, comments too; no template language sees the text, and links lead where they
 * lead on GitHub. Throws for a link or picture that must not be published.
 */
export function bodyOf(page: Page, around: Surroundings): string {
  const processor = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkRehype)
    .use(() => siteLinks(page, around));
  if (around.highlight) processor.use(around.highlight);
  return String(processor.use(rehypeStringify).processSync(page.markdown));
}
