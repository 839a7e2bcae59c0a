import path from "node:path";
import { describe, expect, it } from "vitest";
import { outlineOf } from "../scripts/site/markdown.ts";
import { faultOf, navigationOf, type Page, pageOf, pagesOf, ruleGroups } from "../scripts/site/pages.ts";
import { rules } from "../src/rules/index.ts";

const root = path.resolve(import.meta.dirname, "..");
const pages = pagesOf(root);
const bySource = new Map(pages.map((page) => [page.source, page]));

/** Links of a page that lead nowhere, each with its line and what is wrong. */
const faultsOf = (page: Page, all: ReadonlyMap<string, Page> = bySource): string[] =>
  page.outline.links.flatMap(({ target, line }) => {
    const fault = faultOf(page, target, all, root);
    return fault === undefined ? [] : [`${line}: ${target} ${fault}`];
  });

it("every link of every page leads to a file, a heading or an address with https", () => {
  expect(pages.flatMap((page) => faultsOf(page).map((fault) => `${page.source}:${fault}`))).toEqual([]);
  const links = pages.flatMap((page) => page.outline.links);
  console.log(
    `links checked: ${links.length} in ${pages.length} pages, ${links.filter(({ target }) => target.includes("#")).length} with an anchor, ` +
      `${new Set(links.map(({ target }) => target).filter((target) => target.startsWith("https:"))).size} addresses`,
  );
});

it("the check sees links that lead nowhere", () => {
  const text =
    "# A\n[1](no.md) [2](#no) [3](policy.md#no) [4](http://example.com) [5](https://u@example.com/) [6](//example.com) [7]: x\n\n![8](no.png)\n\n[9]: gone.md\n";
  const good =
    "# A b `c`\n## A b c\n[1](#a-b-c-1) [2](policy.md#start) [3](rules/) [4](https://example.com/a) `[5](no.md)`\n";
  expect(faultsOf(pageOf("docs/x.md", text))).toHaveLength(8);
  expect(faultsOf(pageOf("docs/x.md", good), new Map([...bySource, ["docs/x.md", pageOf("docs/x.md", good)]]))).toEqual(
    [],
  );
});

it("anchors are those of GitHub", () => {
  const { headings } = outlineOf(
    "# `a --b`: C's d/e\n## Ä_ö 1.2\n### x\n### x\n#### [l](https://example.com) & **b**\n",
  );
  expect(headings.map(({ anchor }) => anchor)).toEqual(["a---b-cs-de", "ä_ö-12", "x", "x-1", "l--b"]);
});

describe("navigation", () => {
  const groups = navigationOf(pages);

  it("has every page, once", () => {
    const reached = [...groups, ...ruleGroups(pages)].flatMap((group) => group.pages.map(({ source }) => source));
    expect(reached.toSorted()).toEqual(pages.map(({ source }) => source).toSorted());
    expect(ruleGroups(pages).flatMap((group) => group.pages)).toHaveLength(rules.length);
  });

  it("takes in a page that nobody named, and has an address for each", () => {
    const more = [...pages, pageOf("docs/brand-new.md", "# New\n\nText.\n")];
    expect(navigationOf(more).flatMap((group) => group.pages.map(({ source }) => source))).toContain(
      "docs/brand-new.md",
    );
    expect(new Set(more.map(({ address }) => address)).size).toBe(more.length);
  });
});

it("every page begins with its title, has a first sentence, and no HTML but comments", () => {
  for (const page of pages) {
    expect(page.outline.headings[0]?.depth, page.source).toBe(1);
    expect(
      page.outline.headings.filter(({ depth }) => depth === 1),
      page.source,
    ).toHaveLength(1);
    expect(page.outline.lead, page.source).not.toBe("");
    // GitHub would show it, the site leaves it out.
    expect(page.outline.html, page.source).toEqual([]);
  }
});
