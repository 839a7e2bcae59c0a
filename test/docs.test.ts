import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";

const root = path.resolve(import.meta.dirname, "..");

const pages = ["README.md", "CONTRIBUTING.md", "SECURITY.md"].concat(
  readdirSync(path.join(root, "docs"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md"))
    .map((file) => path.join("docs", file)),
);

/** Targets of the links and pictures of a page that lie in this repository, without their anchors. */
function targetsOf(page: string): string[] {
  const prose = readFileSync(path.join(root, page), "utf8")
    .replace(/^(`{3,}|~{3,})[^\n]*\n[\s\S]*?^\1/gm, "")
    .replace(/(`+)(?!`)[^`]*\1(?!`)(?!\])/g, "");
  const targets = Array.from(prose.matchAll(/\]\(([^()\s]+)\)/g), ([, target = ""]) => target);
  return targets.filter((target) => !/^[a-z]+:/.test(target)).map((target) => target.replace(/#.*$/, ""));
}

it.each(pages)("%s links to nothing that is not there", (page) => {
  const missing = targetsOf(page).filter((target) => !existsSync(path.join(root, path.dirname(page), target)));
  expect(missing).toEqual([]);
});

it("the check sees the links of the README", () => {
  expect(targetsOf("README.md")).toEqual(expect.arrayContaining(["SECURITY.md", "schema/report.schema.json"]));
});

it("the README names commands and files that are there", () => {
  const text = readFileSync(path.join(root, "README.md"), "utf8");
  const files = Array.from(text.matchAll(/\bnode ((?:dist|bench|scripts)\/[\w.-]+)/g), ([, file = ""]) => file);
  expect(files).toContain("dist/cli.mjs");
  expect(files.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
});
