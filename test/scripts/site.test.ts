import path from "node:path";
import { describe, expect, it } from "vitest";
import { bodyOf, relativeTo } from "../../scripts/site/html.ts";
import { contentPolicy, documentOf } from "../../scripts/site/layout.ts";
import { navigationOf, pageOf, pagesOf, ruleGroups } from "../../scripts/site/pages.ts";

const root = path.resolve(import.meta.dirname, "../..");
const pages = pagesOf(root);
const around = {
  root,
  pages: new Map(pages.map((page) => [page.source, page])),
  repository: "https://github.com/octo/skill-scan",
};
const bodyIn = (markdown: string, source = "docs/x.md"): string => bodyOf(pageOf(source, markdown), around);

describe("the text of a page", () => {
  it.each([
    ["---js\n{ title: process.exit(1) }\n---\n\n# A\n", "process.exit(1)"],
    ["{{ constructor.constructor('alert(1)')() }} {% raw %} <%= 1 %>\n", "{{ constructor.constructor"],
    ["```html\n<script>alert(1)</script>{{ 7*7 }}\n```\n", "&#x3C;script>alert(1)&#x3C;/script>{{ 7*7 }}"],
    ["`<img src=x onerror=alert(1)>`\n", "&#x3C;img src=x onerror=alert(1)>"],
  ])("is never interpreted: %j", (markdown, shown) => {
    expect(bodyIn(markdown)).toContain(shown);
  });

  it.each([
    "<script>alert(1)</script>\n",
    "a <img src=x onerror=alert(1)> b\n",
    "<!-- x --><iframe src=//x.test></iframe>\n",
  ])("has no HTML of its own: %j", (markdown) => {
    expect(bodyIn(markdown)).not.toMatch(/<(?:script|img|iframe|!--)/);
  });

  it.each([
    "[a](javascript:alert(1))",
    "[a](http://example.com)",
    "[a](data:text/html,x)",
    "[a](//example.com)",
    "![a](https://example.com/a.png)",
  ])("publishes no such link: %s", (markdown) => {
    expect(() => bodyIn(markdown)).toThrow(/which is not https|of another host/);
  });

  it("cannot leave the repository, or lead to nothing", () => {
    expect(() => bodyIn("[a](../src/gone.ts)")).toThrow("docs/x.md links to ../src/gone.ts, which is not there");
    expect(() => bodyIn("[a](../../etc/passwd)")).toThrow("outside of the repository");
  });
});

describe("links", () => {
  const rule = pages.find(({ source }) => source.startsWith("docs/rules/exfiltration/"))!;

  it("lead from page to page in the site, and to the repository for all else", () => {
    const body = bodyIn(
      "[1](policy.md#start) [2](rules/README.md) [3](../SECURITY.md) [4](../src/scan.ts) [5](../schema) [6](#x) ![7](comment.png)\n",
    );
    expect(Array.from(body.matchAll(/(?:href|src)="([^"]*)"/g), ([, target]) => target)).toEqual([
      "policy.html#start",
      "rules/index.html",
      "security.html",
      "https://github.com/octo/skill-scan/blob/main/src/scan.ts",
      "https://github.com/octo/skill-scan/tree/main/schema",
      "#x",
      "docs/comment.png",
    ]);
  });

  it("are relative, so that the site works in any folder", () => {
    expect(relativeTo(rule, "assets/site.css")).toBe("../../assets/site.css");
    const html = documentOf(rule, pages, around);
    const targets = Array.from(html.matchAll(/(?:href|src)="([^"]*)"/g), ([, target = ""]) => target);
    expect(targets.length).toBeGreaterThan(40);
    expect(targets.filter((target) => target.startsWith("/"))).toEqual([]);
  });
});

describe("every page", () => {
  it("lets scripts and styles come from the site alone", () => {
    expect(contentPolicy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|data:|\*/);
    expect(contentPolicy).toContain("default-src 'none'");
  });

  // Of the rules one a category: test/e2e/site.test.ts writes all.
  const some = [...navigationOf(pages), ...ruleGroups(pages).map(({ pages: [rule] }) => ({ pages: [rule!] }))];

  it("can be written, with its place in the navigation marked", () => {
    for (const page of some.flatMap((group) => group.pages)) {
      const html = documentOf(page, pages, around);
      expect(html.match(/aria-current="page"/g), page.source).toHaveLength(1);
      expect(html.match(/<script\b/g), page.source).toHaveLength(2);
    }
  });
});
