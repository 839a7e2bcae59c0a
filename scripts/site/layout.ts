import { htmlAttribute } from "../../src/report/escape.ts";
import { bodyOf, relativeTo, type Surroundings } from "./html.ts";
import { categoryOf, type Group, navigationOf, type Page, ruleGroups } from "./pages.ts";

/**
 * Nothing from another host, no script but those of the site, none in a page. `wasm-unsafe-eval` lets the search compile its
 * WebAssembly, and nothing else: it does not allow `eval`.
 */
export const contentPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

const shortTitle = (page: Page): string => (page.source === "docs/README.md" ? "All pages" : page.title);

function entry(page: Page, current: Page): string {
  const here = page.source === current.source ? ' aria-current="page"' : "";
  return `<li><a href="${htmlAttribute(relativeTo(current, page.address))}"${here}>${htmlAttribute(shortTitle(page))}</a></li>`;
}

/** Links below the entry of the rules: their categories, and the rules of the one that is shown. */
function ruleEntries(pages: readonly Page[], current: Page): string {
  const index = relativeTo(current, "rules/index.html");
  const shown = categoryOf(current);
  const items = ruleGroups(pages).map(({ title, pages: rules }) => {
    const below = title === shown ? `<ul>${rules.map((rule) => entry(rule, current)).join("")}</ul>` : "";
    return `<li><a href="${htmlAttribute(index)}#${title}">${title}</a>${below}</li>`;
  });
  return items.join("");
}

function navigation(groups: readonly Group[], pages: readonly Page[], current: Page): string {
  return groups
    .map(({ title, pages: own }) => {
      const rules = title === "Rules" ? ruleEntries(pages, current) : "";
      return `<h2>${title}</h2><ul>${own.map((page) => entry(page, current)).join("")}${rules}</ul>`;
    })
    .join("\n");
}

function contents({ outline }: Page): string {
  const headings = outline.headings.filter(({ depth }) => depth === 2 || depth === 3);
  if (headings.length < 3) return "";
  const items = headings.map(
    ({ depth, text, anchor }) =>
      `<li class="depth-${depth}"><a href="#${htmlAttribute(anchor)}">${htmlAttribute(text)}</a></li>`,
  );
  return `<nav class="contents" aria-label="On this page"><h2>On this page</h2><ul>${items.join("")}</ul></nav>`;
}

/** A whole page of the site. */
export function documentOf(page: Page, pages: readonly Page[], around: Surroundings): string {
  const asset = (name: string): string => htmlAttribute(relativeTo(page, `assets/${name}`));
  const home = page.address === "index.html";
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${htmlAttribute(home ? page.title : `${page.title} · Skill Scan`)}</title>
<link rel="icon" href="${asset("icon.svg")}">
<link rel="stylesheet" href="${asset("site.css")}">
<link rel="stylesheet" href="${asset("code.css")}">
<script src="${asset("theme.js")}"></script>
<script type="module" src="${asset("search.js")}"></script>
</head>
<body>
<a class="skip" href="#main">To the text</a>
<header>
<a class="name" href="${htmlAttribute(relativeTo(page, "index.html"))}">Skill Scan</a>
<button type="button" id="search-open" aria-haspopup="dialog" hidden>Search <kbd>/</kbd></button>
<button type="button" id="theme" hidden>Dark</button>
<a href="${htmlAttribute(around.repository)}">Source</a>
</header>
<div class="columns">
<nav class="pages" aria-label="Pages"><details><summary>Pages</summary>
${navigation(navigationOf(pages), pages, page)}
</details></nav>
<main id="main" data-pagefind-body>
${bodyOf(page, around)}
</main>
${contents(page)}
</div>
<footer><a href="${htmlAttribute(`${around.repository}/blob/main/${page.source}`)}">Source of this page</a></footer>
<dialog id="search" aria-label="Search">
<form method="dialog"><button>Close</button></form>
<label for="search-words">Search</label>
<input id="search-words" type="search" autocomplete="off" spellcheck="false">
<p id="search-count" role="status"></p>
<ol id="search-results"></ol>
</dialog>
</body>
</html>
`;
}
