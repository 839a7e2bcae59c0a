import type { Element, Nodes, Root } from "hast";
import rehypeRaw from "rehype-raw";
import { unified } from "unified";
import { script, style } from "../../../src/report/html/page.data.ts";
import { rulePages } from "./pages.ts";

const parser = unified().use(rehypeRaw).freeze();

/** A page as a browser's parser reads it: what begins with a doctype is read as a whole document. */
export const parsed = (page: string): Root =>
  parser.runSync({ type: "root", children: [{ type: "doctype" }, { type: "raw", value: page }] } as Root) as Root;

/** Every node, in the order of the page. */
export function nodesOf(node: Nodes): Nodes[] {
  return [node, ...("children" in node ? (node.children as Nodes[]).flatMap(nodesOf) : [])];
}

/** The text of a node. */
export const textOf = (node: Nodes): string =>
  nodesOf(node)
    .map((each) => (each.type === "text" ? each.value : ""))
    .join("");

export const elementsOf = (root: Nodes, name?: string): Element[] =>
  nodesOf(root).filter((node): node is Element => node.type === "element" && (!name || node.tagName === name));

/** All that a page may be made of. */
const elements = new Set(
  (
    "html head meta title style script body header footer main nav section article div p span a b code pre mark h1 h2 h3 h4 h5 ul ol li dl dt dd " +
    "table thead tbody tr th td details summary button label input select option fieldset legend kbd svg g rect circle path text"
  ).split(" "),
);

/** What names nothing that is loaded, run or sent. */
const attributes = new Set(
  (
    "lang charSet httpEquiv content name className id href rel hidden open type value checked autoComplete spellCheck placeholder role tabIndex scope " +
    "dataC dataCount dataN dataS dataT dataV ariaLabel ariaHidden viewBox x y cx cy r rx d width height transform strokeDashArray textAnchor"
  ).split(" "),
);

/** Characters that show as nothing, or reorder what stands around them. */
const unseen = /(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029]/u;

/** What is wrong with a page: anything that our own words do not put there. */
export function faultsOf(root: Root, references: readonly string[]): string[] {
  const addresses = new Set([...rulePages, ...references]);
  const faults: string[] = [];
  for (const node of nodesOf(root)) {
    if (node.type === "comment") faults.push(`a comment: ${node.value}`);
    if (node.type === "text" && unseen.test(node.value)) faults.push(`unseen characters: ${node.value}`);
    if (node.type !== "element") continue;
    if (!elements.has(node.tagName)) faults.push(`an element ${node.tagName}`);
    if (node.tagName === "script" && textOf(node) !== script) faults.push("a script of its own");
    if (node.tagName === "style" && textOf(node) !== style) faults.push("a style of its own");
    for (const [name, value] of Object.entries(node.properties)) {
      if (!attributes.has(name)) faults.push(`${node.tagName} has ${name}`);
      if (unseen.test(String(value))) faults.push(`unseen characters in ${name}: ${value}`);
      const isKnown = addresses.has(String(value)) || /^#[a-z][\w-]*$/.test(String(value));
      if (name === "href" && !isKnown) faults.push(`a link to ${value}`);
    }
    if (
      node.tagName === "a" &&
      /^https/.test(String(node.properties["href"])) &&
      String(node.properties["rel"]) !== "noreferrer"
    )
      faults.push("a link that tells where it is from");
  }
  return faults;
}
