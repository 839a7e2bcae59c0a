/**
 * Draws a Markdown file as GitHub shows it: node scripts/screenshot.ts comment.md comment.png [light|dark] [WIDTH]
 * Of an HTML report (report.html) it draws the first screen, WIDTH × 1.4 high: docs/html-report.png is that of the demo at 1000.
 * A narrow width, such as 400, shows it as a phone does. Needs chromium on the machine (CHROMIUM names another binary). For looking at
 * reports, and for the picture in the README, which is the first comment of `skill-scan demo`.
 */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import rehypeRaw from "rehype-raw";
import rehypeSanitize, { defaultSchema } from "rehype-sanitize";
import rehypeStringify from "rehype-stringify";
import remarkGfm from "remark-gfm";
import { remarkAlert } from "remark-github-blockquote-alert";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** GitHub's allow-list, and what the alerts add to it. */
const schema = {
  ...defaultSchema,
  tagNames: [...(defaultSchema.tagNames ?? []), "svg", "path"],
  attributes: {
    ...defaultSchema.attributes,
    "*": [...(defaultSchema.attributes?.["*"] ?? []), "className", "dir"],
    svg: ["viewBox", "width", "height", "ariaHidden"],
    path: ["d"],
  },
};

/** HTML of a Markdown text, sanitised as GitHub does. */
async function toHtml(markdown: string): Promise<string> {
  const file = await unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkAlert)
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypeRaw)
    .use(rehypeSanitize, schema)
    .use(rehypeStringify)
    .process(markdown);
  return String(file);
}

async function page(markdown: string, theme: string, width: number): Promise<string> {
  const require = createRequire(import.meta.url);
  const styles = await Promise.all([
    readFile(require.resolve(`github-markdown-css/github-markdown-${theme}.css`), "utf8"),
    readFile(require.resolve("remark-github-blockquote-alert/alert.css"), "utf8"),
  ]);
  const own = `.markdown-body{box-sizing:border-box;width:${width}px;padding:24px}.octicon{fill:currentColor}`;
  return `<!doctype html><meta charset="utf-8"><style>${styles.join("\n")}${own}</style><article class="markdown-body">${await toHtml(markdown)}</article>`;
}

const [source, target, theme = "light", columns = "880"] = process.argv.slice(2);
const width = Number(columns);
if (source === undefined || target === undefined) {
  console.error("usage: node scripts/screenshot.ts FILE.md FILE.png [light|dark] [WIDTH]");
  process.exit(2);
}
const browser = await chromium.launch({ executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium", args: flags });
try {
  const isPage = source.endsWith(".html");
  const view = await browser.newPage({
    viewport: { width, height: isPage ? Math.round(width * 1.4) : 600 },
    deviceScaleFactor: isPage ? 1 : 1.5,
    colorScheme: theme === "dark" ? "dark" : "light",
    javaScriptEnabled: isPage,
  });
  if (isPage) {
    await view.goto(pathToFileURL(source).href);
    await view.screenshot({ path: target });
  } else {
    await view.setContent(await page(await readFile(source, "utf8"), theme, width));
    await view.locator(".markdown-body").screenshot({ path: target });
  }
} finally {
  await browser.close();
}
