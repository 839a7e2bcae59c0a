import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { contentPolicy } from "../../scripts/site/layout.ts";

const require = createRequire(import.meta.url);
const root = path.resolve(import.meta.dirname, "../..");
const output = path.join(root, "site", "output");
const installed = existsSync(path.join(root, "site", "node_modules"));
const program = process.env["CHROMIUM"] ?? "/usr/bin/chromium";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".js": "text/javascript",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".json": "application/json",
};

/** Below which path the site is served: as GitHub Pages does for a project. */
const folder = "/some/project/";

const server = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? "", "http://site.test");
  const file = path.join(output, decodeURIComponent(pathname.slice(folder.length)) || "index.html");
  if (!pathname.startsWith(folder) || !file.startsWith(output) || !existsSync(file)) response.writeHead(404).end();
  else
    response
      .writeHead(200, { "content-type": types[path.extname(file)] ?? "application/octet-stream" })
      .end(readFileSync(file));
});

// Without `npm ci --prefix site` there is nothing that could build it.
describe.skipIf(!installed)("the site", () => {
  beforeAll(() => {
    const { status, stderr } = spawnSync(process.execPath, ["scripts/docs.ts", "--no-install"], {
      cwd: root,
      encoding: "utf8",
    });
    expect(status, stderr).toBe(0);
  });

  it("has pages that load from it alone, each under its policy", () => {
    const pages = readdirSync(output, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".html"));
    expect(pages.length).toBeGreaterThan(170);
    for (const page of pages) {
      const html = readFileSync(path.join(output, page), "utf8");
      expect(html, page).toContain(`http-equiv="Content-Security-Policy" content="${contentPolicy}"`);
      const loaded = Array.from(html.matchAll(/<(?:script|link|img|iframe|source|video)\b[^>]*/g), ([tag]) => tag);
      expect(loaded.filter((tag) => /(?:src|href)="(?:[a-z]+:|\/)/i.test(tag))).toEqual([]);
      expect(
        html.match(/<script(?! type="module" src| src)|<style|<[a-z][^<>]*\s(?:style|on[a-z]+)=/g),
        page,
      ).toBeNull();
    }
  });

  it("shows the braces of templates as they are", () => {
    expect(readFileSync(path.join(output, "settings.html"), "utf8")).toContain(`<code>$${"{{ github.token }}"}</code>`);
  });

  describe.skipIf(!existsSync(program))("in a browser", () => {
    let browser: Browser;
    let view: Page;
    let home: string;
    const faults: string[] = [];

    beforeAll(async () => {
      await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
      home = `http://127.0.0.1:${(server.address() as AddressInfo).port}${folder}`;
      browser = await chromium.launch({ executablePath: program, args: ["--no-sandbox", "--disable-gpu"] });
      view = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      view.on("console", (message) => {
        if (message.type() === "error" || message.type() === "warning") faults.push(message.text());
      });
      view.on("pageerror", (error) => faults.push(String(error)));
      view.on("request", (request) => {
        if (!request.url().startsWith(home)) faults.push(`asks for ${request.url()}`);
      });
    });

    afterAll(async () => {
      await browser.close();
      server.close();
    });

    const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

    /** What axe minds; `only` names rules, where nothing else can have changed. */
    async function violations(only: readonly string[] = []): Promise<string[]> {
      if (!(await view.evaluate("'axe' in globalThis"))) await view.evaluate(axe);
      return view.evaluate(
        async (rules) => {
          const { axe } = globalThis as unknown as {
            axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
          };
          const found = await axe.run({ resultTypes: ["violations"], ...(rules.length > 0 && { runOnly: rules }) });
          return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} (${nodes.length})`);
        },
        [...only],
      );
    }

    const kinds = ["index.html", "policy.html", "rules/index.html", "rules/download-and-run/pipe-to-shell.html"];

    it.each(kinds)("%s has nothing that axe minds, light and dark, wide and narrow", async (page) => {
      await view.setViewportSize({ width: 1280, height: 800 });
      await view.goto(home + page);
      expect(await violations()).toEqual([]);
      await view.click("#theme");
      expect(await violations(["color-contrast"])).toEqual([]);
      await view.setViewportSize({ width: 400, height: 800 });
      const wider = await view.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
      expect(wider, "scrolls sideways").toBe(0);
      const ofLayout = ["aria-hidden-focus", "link-name", "region", "scrollable-region-focusable", "target-size"];
      expect(await violations(ofLayout)).toEqual([]);
    });

    it.each([
      ["curl | bash", "rules/download-and-run/"],
      ["AST01", "rules/"],
      ["suppression-days", "exceptions.html"],
    ])("finds %s by the keyboard alone", async (words, wanted) => {
      await view.setViewportSize({ width: 1280, height: 800 });
      await view.goto(`${home}rules/index.html`);
      await view.keyboard.press("/");
      await view.keyboard.type(words);
      await view.waitForSelector("#search-results a");
      await expect.poll(async () => view.textContent("#search-count")).toMatch(/pages?/);
      const found = await view.$$eval("#search-results a", (links) =>
        links.map((link) => (link as { href?: string }).href ?? ""),
      );
      expect(found.join("\n")).toContain(home + wanted);
      expect(await violations(["aria-allowed-role", "aria-required-attr", "color-contrast", "label", "list"])).toEqual(
        [],
      );
      await view.goto(found[0]!);
      expect(await view.title()).toContain("Skill Scan");
    });

    it("asked for nothing elsewhere, and the policy had nothing to refuse", () => {
      expect(faults).toEqual([]);
    });
  });
});
