import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { excerptsOf } from "../../src/excerpts.ts";
import { html } from "../../src/report/html/index.ts";
import { bigReport, rulesUrl } from "../report/html/pages.ts";
import { failing, green, hostile, payloads, report, rules } from "../report/sample.ts";

const executablePath = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
const args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"];
const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const folder = mkdtempSync(path.join(tmpdir(), "skill-scan-html-"));
const root = path.resolve(import.meta.dirname, "../..");

/** Words of a finding that only one of the 5,000 has. */
const onlyOne = "number 4321";

/** The page of `skill-scan demo`, as a reader gets it. */
function demo(): string {
  const said = execFileSync(process.execPath, [path.join(root, "src/entry/cli.ts"), "demo"], { encoding: "utf8" });
  const [file = ""] = /\S+report\.html/.exec(said) ?? [];
  const page = readFileSync(file, "utf8");
  rmSync(path.dirname(file), { recursive: true });
  return page;
}

const options = { rules, rulesUrl };

const pages: Readonly<Record<string, () => Promise<string> | string>> = {
  demo,
  failing: () => html(failing, options),
  green: () => html(green, options),
  empty: () => html(report({ verdict: "no-skills" }), options),
  hostile: () => html(hostile(payloads.join(" ")), options),
  big: async () => {
    const { report: big, tree } = bigReport(50, 100);
    return html(big, { ...options, excerpts: await excerptsOf(tree, big) });
  },
};

/** Ids that two elements have. */
const isOneOfAKind = `(() => {
  const ids = Array.from(document.querySelectorAll("[id]"), ({ id }) => id);
  return ids.length === new Set(ids).size ? [] : ids.filter((id, i) => ids.indexOf(id) !== i);
})()`;

/**
 * Leaves of elements with the same shape, which is all but text and addresses, the first: on 5,000 findings axe takes minutes, and says of
 * two of one shape the same.
 */
const onePerShape = `(() => {
  const shapeOf = (each) =>
    each.localName + "." + each.className + "(" + Array.from(each.children, shapeOf).join() + ")";
  for (const [inside, kind] of [[".rule", "details.f"], ["article", ".rule"], ["#findings", "article"]]) {
    for (const parent of document.querySelectorAll(inside)) {
      const seen = new Set();
      for (const each of parent.querySelectorAll(kind)) {
        const shape = shapeOf(each);
        if (seen.has(shape)) each.remove();
        seen.add(shape);
      }
    }
  }
})()`;

/** What of axe's result is looked at. */
interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
  }[];
}

/** What a page did that it must not: requests, errors, words on the console, which violations of the policy are. */
interface Watched {
  readonly page: Page;
  readonly troubles: string[];
}

describe.skipIf(!existsSync(executablePath))("the HTML report in Chromium (skipped where none is installed)", () => {
  let browser: Browser;

  beforeAll(async () => {
    for (const [name, make] of Object.entries(pages)) writeFileSync(path.join(folder, `${name}.html`), await make());
    browser = await chromium.launch({ executablePath, args });
  });

  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  const addressOf = (name: string): string => pathToFileURL(path.join(folder, `${name}.html`)).href;

  /** Opens a page, gives it to `use` and says what went wrong in it. */
  async function on(
    name: string,
    use: (watched: Watched) => Promise<void>,
    more: NonNullable<Parameters<Browser["newPage"]>[0]> = {},
  ): Promise<string[]> {
    const page = await browser.newPage({ viewport: { width: 1180, height: 900 }, reducedMotion: "reduce", ...more });
    const troubles: string[] = [];
    page.on("console", (message) => troubles.push(message.text()));
    page.on("pageerror", (error) => troubles.push(error.message));
    page.on("request", (request) => {
      if (!request.url().startsWith("file:")) troubles.push(`asked for ${request.url()}`);
    });
    const [file = "", anchor] = name.split("#");
    try {
      await page.goto(`${addressOf(file)}${anchor === undefined ? "" : `#${anchor}`}`);
      await use({ page, troubles });
    } finally {
      await page.close();
    }
    return troubles;
  }

  const shown = (page: Page): Promise<string | null> => page.textContent("#shown");

  const focused = (page: Page): Promise<string> =>
    page.evaluate("document.activeElement.closest('details')?.id ?? document.activeElement.id") as Promise<string>;

  /** What axe minds; in dark colours and on a phone nothing else changes than what `only` names. */
  async function violations(page: Page, only?: readonly string[]): Promise<string[]> {
    const more = only ? `, runOnly: ${JSON.stringify(only)}` : "";
    const { violations: found } = (await page.evaluate(
      `axe.run(document, { resultTypes: ["violations"]${more} })`,
    )) as AxeResult;
    return found.map(({ id, nodes: [first] }) => `${id}: ${first?.html.slice(0, 200)} ${first?.failureSummary}`);
  }

  it.each(Object.keys(pages))("axe finds nothing in %s, light and dark, wide and narrow", async (name) => {
    const troubles = await on(name, async ({ page }) => {
      expect(await page.evaluate(isOneOfAKind), "ids that occur twice").toEqual([]);
      // A long page first reads its findings, while it has nothing else to do: none of them may be gone by then.
      await page.evaluate("new Promise((done) => requestIdleCallback(done))");
      await page.evaluate(onePerShape);
      // What is folded is part of the page as well.
      await page.evaluate(`for (const each of document.querySelectorAll("article, .rule, details")) {
        each.open = true;
        each.style.contentVisibility = "visible"; // Else what is far below stands where it was last drawn.
      }`);
      await page.evaluate(readFileSync(axe, "utf8"));
      expect(await violations(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: "dark" });
      expect(await violations(page, ["color-contrast"])).toEqual([]);
      // 320 pixels are a desktop at 400 % as well (https://www.w3.org/TR/WCAG22/#reflow).
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(320);
      expect(await violations(page, ["scrollable-region-focusable", "target-size"])).toEqual([]);
    });
    expect(troubles).toEqual([]);
  });

  it("filters by severity, status, skill, category and words, and counts", async () => {
    const troubles = await on("failing", async ({ page }) => {
      expect(await shown(page)).toBe("All 8 findings shown");
      await page.uncheck("input[value=low]");
      await expect.poll(() => shown(page)).toBe("3 of 8 findings shown");
      await page.click("#reset");
      await page.uncheck("input[value=new]");
      await expect.poll(() => shown(page)).toBe("3 of 8 findings shown");
      expect(await page.textContent('[data-count="severity:critical"]')).toBe("0");
      await page.click("#reset");
      await page.selectOption("#category", "prompt-injection");
      await expect.poll(() => shown(page)).toBe("2 of 8 findings shown");
      expect(await page.locator("article:visible").count()).toBe(1);
      await page.click("#reset");
      await page.selectOption("#skill", { label: "skills/pdf" });
      await expect.poll(() => shown(page)).toBe("1 of 8 findings shown");
      await page.click("#reset");
      await page.fill("#search", "SYNC.sh posts");
      await expect.poll(() => shown(page)).toBe("1 of 8 findings shown");
      await page.fill("#search", "nothing has this");
      await expect.poll(() => page.isVisible("#nothing")).toBe(true);
      await page.press("#search", "Escape");
      await expect.poll(() => shown(page)).toBe("All 8 findings shown");
    });
    expect(troubles).toEqual([]);
  });

  it("opens and shows the finding that a link names, whatever was filtered", async () => {
    const fingerprint = (4321).toString(16).padStart(32, "0");
    const troubles = await on(`big#f-${fingerprint}`, async ({ page }) => {
      const target = page.locator(`#f-${fingerprint}`);
      const top = async (): Promise<number> => (await target.boundingBox())?.y ?? Number.NaN;
      expect(await target.getAttribute("open")).toBe("");
      await expect.poll(top).toBeLessThan(400);
      expect(await top()).toBeGreaterThanOrEqual(0);
      await expect.poll(() => focused(page)).toBe(`f-${fingerprint}`);
      const other = `f-${"0".repeat(32)}`;
      await page.fill("#search", onlyOne);
      await expect.poll(() => shown(page)).toBe("1 of 5000 findings shown");
      await page.evaluate(`location.hash = "${other}"`);
      await expect.poll(() => page.locator(`#${other}`).getAttribute("open")).toBe("");
      expect(await shown(page)).toBe("All 5000 findings shown");
    });
    expect(troubles).toEqual([]);
    expect(await on("failing#%E0%A4%A", async () => {})).toEqual([]);
  });

  it("copies a link", async () => {
    await on("demo", async ({ page }) => {
      await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
      await page.locator("a.copy").first().click();
      await expect.poll(() => page.locator("a.copy").first().textContent()).toBe("Link copied");
      expect(await page.evaluate("navigator.clipboard.readText()")).toMatch(/demo\.html#f-[0-9a-f]{32}$/);
    });
  });

  it("can be used with the keyboard alone", async () => {
    const troubles = await on("failing", async ({ page }) => {
      await page.keyboard.press("Tab");
      expect(await page.evaluate("document.activeElement.className")).toBe("skip");
      await page.keyboard.press("Enter");
      expect(await focused(page)).toBe("findings");
      await page.keyboard.press("j");
      const first = await focused(page);
      await page.keyboard.press("j");
      expect(await focused(page)).not.toBe(first);
      await page.keyboard.press("k");
      expect(await focused(page)).toBe(first);
      const isOpen = (): Promise<boolean> =>
        page.evaluate(`document.getElementById("${first}").open`) as Promise<boolean>;
      const before = await isOpen();
      await page.keyboard.press("Enter");
      expect(await isOpen()).toBe(!before);
      await page.keyboard.press("c");
      await expect.poll(() => page.locator("details.f[open]").count()).toBe(0);
      await page.keyboard.press("e");
      await expect.poll(() => page.locator("details.f:not([open])").count()).toBe(0);
      await page.keyboard.press("/");
      await page.keyboard.type("jet");
      expect(await page.inputValue("#search")).toBe("jet");
      await page.keyboard.press("Escape");
      await page.keyboard.press("Tab");
      await page.keyboard.press("t");
      expect(await page.getAttribute("html", "data-theme")).toBe("dark");
      expect(await page.textContent("#theme")).toBe("Light colours");
      await page.reload();
      expect(await page.getAttribute("html", "data-theme")).toBe("dark");
      await page.keyboard.press("?");
      await page.uncheck("#keys");
      await page.keyboard.press("t");
      expect(await page.getAttribute("html", "data-theme")).toBe("dark");
    });
    expect(troubles).toEqual([]);
  });

  it("can be read without its script, and printed", async () => {
    const troubles = await on(
      "demo",
      async ({ page }) => {
        expect(await page.isVisible("#filters")).toBe(false);
        expect(await page.isVisible("#theme")).toBe(false);
        const folded = page.locator("details.f:not([open])").first();
        await folded.locator("summary").click();
        expect(await page.getByText("Why it matters.").count()).toBeGreaterThan(3);
        await page.emulateMedia({ media: "print" });
        expect(await page.locator(".top").isVisible()).toBe(false);
        expect(await page.getByText("the trust 100 −").first().isVisible()).toBe(true);
      },
      { javaScriptEnabled: false },
    );
    expect(troubles).toEqual([]);
  });

  it("answers each key at once with 5,000 findings, and touches only what changes", async () => {
    const troubles = await on("big", async ({ page }) => {
      const metrics = await page.context().newCDPSession(page);
      // Time of the thread, which what else runs on the machine does not make longer.
      await metrics.send("Performance.enable", { timeDomain: "threadTicks" });
      const busy = async (): Promise<number> => {
        const { metrics: list } = await metrics.send("Performance.getMetrics");
        return 1000 * (list.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN);
      };
      const took: number[] = [];
      for (const key of onlyOne) {
        const from = await busy();
        await page.evaluate(`(async () => {
          const search = document.getElementById("search");
          search.value += ${JSON.stringify(key)};
          search.dispatchEvent(new InputEvent("input", { bubbles: true }));
          await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        })()`);
        took.push((await busy()) - from);
      }
      expect(await shown(page)).toBe("1 of 5000 findings shown");
      expect(Math.max(...took), took.map(Math.round).join()).toBeLessThan(100);
      expect(await page.evaluate("document.querySelectorAll('*').length")).toBeLessThan(90_000);
    });
    expect(troubles).toEqual([]);
  });
});
