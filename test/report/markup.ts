import type { Element, Nodes, Root } from "hast";
import rehypeRaw from "rehype-raw";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";

const pipeline = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)
  .freeze();

/** Markdown as GitHub's dialect of it becomes HTML, before anything is taken out. */
const treeOf = (markdown: string): Root => pipeline.runSync(pipeline.parse(markdown)) as Root;

/** All that a report of ours may be made of, and the attributes of it. */
const elements: Readonly<Record<string, readonly string[]>> = {
  h3: [],
  p: [],
  blockquote: [],
  details: ["open"],
  summary: [],
  table: [],
  thead: [],
  tbody: [],
  tr: [],
  th: ["align"],
  td: ["align"],
  ul: [],
  ol: [],
  li: [],
  pre: [],
  code: ["className"],
  strong: [],
  b: [],
  sub: [],
  a: ["href"],
};

/** What GitHub links, mentions, draws or reads in text that is not code. */
const alive =
  /@[\w-]|#\d|\b[A-Z]{2,}-\d|:[\w+-]+:|:\/\/|\bwww\.|\$|\b[0-9a-f]{7,40}\b|!\[|\]\(|\]:|\[\^|\[[ x]\]|mailto:|xmpp:|<|(?!\n)[\p{Cc}\p{Cf}\p{Cs}]/u;

/** What a reader, or a program after him, would take for something else than text of ours; and what a report is made of. */
export interface Findings {
  readonly alive: readonly string[];
  readonly shape: Readonly<Record<string, number>>;
}

/** Elements that hostile text may make more or fewer of: what must be code is, and a very long path has no address. */
const elastic = new Set(["a", "code"]);

function problemOf(node: Element, links: readonly string[]): string | undefined {
  const allowed = elements[node.tagName];
  if (!allowed) return `<${node.tagName}>`;
  const extra = Object.keys(node.properties).filter((name) => !allowed.includes(name));
  if (extra.length > 0) return `<${node.tagName} ${extra.join(" ")}>`;
  const { href } = node.properties;
  if (typeof href === "string" && !links.some((base) => href.startsWith(base))) return `link to ${href}`;
  return undefined;
}

/** Looks at all of a Markdown report. `links`: how its addresses may begin; `comments`: its HTML comments, in order. */
export function findingsIn(markdown: string, links: readonly string[], comments: readonly string[]): Findings {
  const found: string[] = [];
  const shape: Record<string, number> = {};
  const seen: string[] = [];
  const visit = (node: Nodes, inCode: boolean, path: string): void => {
    if (node.type === "comment") seen.push(node.value);
    else if (node.type === "text") {
      const hit = inCode ? null : alive.exec(node.value);
      if (hit) found.push(`${JSON.stringify(hit[0])} in ${JSON.stringify(node.value.slice(0, 200))}`);
    } else if (node.type === "element") {
      const problem = problemOf(node, links);
      if (problem !== undefined) found.push(problem);
      if (!elastic.has(node.tagName)) shape[`${path}>${node.tagName}`] = (shape[`${path}>${node.tagName}`] ?? 0) + 1;
    } else if (node.type !== "root") found.push(node.type);
    if (!("children" in node)) return;
    const isElement = node.type === "element" && !elastic.has(node.tagName);
    const here = isElement ? `${path}>${node.tagName}` : path;
    for (const child of node.children)
      visit(child, inCode || (node.type === "element" && node.tagName === "code"), here);
  };
  visit(treeOf(markdown), false, "");
  if (JSON.stringify(seen) !== JSON.stringify(comments)) found.push(`comments ${JSON.stringify(seen)}`);
  return { alive: found, shape };
}
