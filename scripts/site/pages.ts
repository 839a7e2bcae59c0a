import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { categories } from "../../src/core/rule.ts";
import { type Outline, outlineOf } from "./markdown.ts";

/** A page of documentation. */
export interface Page {
  /** Path in the repository, like `docs/policy.md`. */
  readonly source: string;
  /** Path in the site, like `policy.html`. */
  readonly address: string;
  readonly title: string;
  readonly markdown: string;
  readonly outline: Outline;
}

/** Pages under one heading of the navigation. */
export interface Group {
  readonly title: string;
  readonly pages: readonly Page[];
}

const special: Readonly<Record<string, string>> = {
  "README.md": "index.html",
  "CONTRIBUTING.md": "contributing.html",
  "SECURITY.md": "security.html",
  "docs/README.md": "contents.html",
};

function addressOf(source: string): string {
  return (
    special[source] ??
    source
      .replace(/^docs\//, "")
      .replace(/(^|\/)README\.md$/, "$1index.md")
      .replace(/\.md$/, ".html")
  );
}

/** A page of a text. Its title is its first heading. */
export function pageOf(source: string, markdown: string): Page {
  const outline = outlineOf(markdown);
  return { source, address: addressOf(source), title: outline.headings[0]?.text ?? source, markdown, outline };
}

/** Every page of the repository: README, CONTRIBUTING, SECURITY and all of `docs`, by path. */
export function pagesOf(root: string): Page[] {
  const docs = readdirSync(path.join(root, "docs"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md"))
    .map((file) => `docs/${file.replaceAll(path.sep, "/")}`);
  return ["README.md", "CONTRIBUTING.md", "SECURITY.md", ...docs.sort()].map((source) =>
    pageOf(source, readFileSync(path.join(root, source), "utf8").replaceAll("\r\n", "\n")),
  );
}

/** Pages by group, in the order of the navigation. A page that no group names stands in `others`, so that none can be forgotten. */
const groups: readonly (readonly [title: string, sources: readonly string[]])[] = [
  ["Start", ["README.md", "docs/README.md"]],
  [
    "Use",
    [
      "docs/cli.md",
      "docs/targets.md",
      "docs/html-report.md",
      "docs/ci.md",
      "docs/library.md",
      "docs/events.md",
      "docs/sinks.md",
      "docs/suggestions.md",
      "docs/forks.md",
      "docs/big-repositories.md",
      "docs/settings.md",
      "docs/server.md",
      "docs/apis.md",
    ],
  ],
  ["Policy", ["docs/policy.md", "docs/lock.md", "docs/exceptions.md", "docs/custom-rules.md", "docs/scoring.md"]],
  ["Rules", ["docs/rules/README.md"]],
  ["How it works", ["docs/reading.md", "docs/evasions.md", "docs/faults.md", "docs/demands.md", "CONTRIBUTING.md"]],
  ["Security", ["SECURITY.md"]],
  ["Measured", ["docs/accuracy.md", "docs/speed.md"]],
];

/** The group of pages that no group names. */
const others = "Use";

/** A page of one rule: its category's list leads to it. */
const isRule = ({ source }: Page): boolean => /^docs\/rules\/[^/]+\//.test(source);

/** The navigation: every page but those of single rules, each once. */
export function navigationOf(pages: readonly Page[]): Group[] {
  const named = new Set(groups.flatMap(([, sources]) => sources));
  const rest = pages.filter((page) => !named.has(page.source) && !isRule(page));
  return groups.map(([title, sources]) => {
    const own = sources.flatMap((source) => pages.find((page) => page.source === source) ?? []);
    return { title, pages: title === others ? [...own, ...rest] : own };
  });
}

/** Pages of rules by category, in the order of the categories. */
export function ruleGroups(pages: readonly Page[]): Group[] {
  return categories.map((category) => ({
    title: category,
    pages: pages.filter(({ source }) => source.startsWith(`docs/rules/${category}/`)),
  }));
}

/** Category of a rule's page; undefined of other pages. */
export const categoryOf = (page: Page): string | undefined => (isRule(page) ? page.source.split("/")[2] : undefined);

/** A file of this repository that a link names, from its root; throws where it leads out of the repository. */
export function fileOf(page: Page, target: string): string {
  const file = path.posix.normalize(
    path.posix.join(path.posix.dirname(page.source), decodeURIComponent(target.replace(/#.*$/, ""))),
  );
  if (file.startsWith("..")) throw new Error(`${page.source} links to ${target}, which is outside of the repository`);
  return file.replace(/\/$/, "");
}

/** True of an address with a scheme, like `https://…`. */
export const isOutside = (target: string): boolean => /^[a-z][a-z0-9+.-]*:|^\/\//i.test(target);

/** The page that a link leads to, where it leads to one: itself for a mere anchor. */
export function linkedPage(page: Page, target: string, pages: ReadonlyMap<string, Page>): Page | undefined {
  if (isOutside(target)) return undefined;
  if (target.startsWith("#")) return page;
  const file = fileOf(page, target);
  return pages.get(file) ?? pages.get(`${file}/README.md`);
}

/** What is wrong with a link of a page: one line, or undefined. Files are looked for under `root`. */
export function faultOf(
  page: Page,
  target: string,
  pages: ReadonlyMap<string, Page>,
  root: string,
): string | undefined {
  if (isOutside(target)) {
    const fine = URL.canParse(target) && target.startsWith("https://") && new URL(target).username === "";
    return fine ? undefined : "is no address with https";
  }
  const linked = linkedPage(page, target, pages);
  const [, anchor = ""] = target.split("#");
  if (linked === undefined) return isThere(root, fileOf(page, target)) ? undefined : "leads to no file";
  if (anchor !== "" && !linked.outline.headings.some((heading) => heading.anchor === anchor))
    return "leads to no heading";
  return undefined;
}

/** True of a file or folder of the repository. */
export const isThere = (root: string, file: string): boolean => existsSync(path.join(root, file));

/** True of a folder of the repository. */
export const isFolder = (root: string, file: string): boolean => statSync(path.join(root, file)).isDirectory();
