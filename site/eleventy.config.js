import { readFileSync } from "node:fs";
import path from "node:path";
import rehypeHighlight from "rehype-highlight";
import { picturesOf } from "../scripts/site/html.ts";
import { documentOf } from "../scripts/site/layout.ts";
import { pagesOf } from "../scripts/site/pages.ts";

const root = path.resolve(import.meta.dirname, "..");

/**
 * The site: one page for each Markdown file of the repository's documentation. Eleventy sees them as data and never as templates, so
 * nothing in their text is interpreted: not its `{{ }}`, not its front matter, not its HTML.
 */
export default function site(config) {
  const pages = pagesOf(root);
  const { homepage } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
  const around = {
    root,
    pages: new Map(pages.map((page) => [page.source, page])),
    repository: homepage,
    highlight: () => rehypeHighlight({ detect: false, plainText: ["text", "console"] }),
  };
  config.addGlobalData("documents", pages);
  config.addJavaScriptFunction("documentOf", (page) => documentOf(page, pages, around));
  config.addPassthroughCopy({ "site/assets": "assets" });
  for (const picture of pages.flatMap(picturesOf)) config.addPassthroughCopy(picture);
  return {
    dir: { input: "site/pages", output: "site/output" },
    templateFormats: ["11ty.js"],
  };
}
