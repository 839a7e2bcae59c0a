/**
 * Builds the documentation site into site/output: installs the generator (`--no-install`: it is there), writes the pages, makes the
 * index of the search. Any web server can serve the folder, under any path.
 */
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "..");
const parts = path.join("site", "node_modules");

/** What Pagefind adds for pages that use its own boxes. */
const unused = [
  "highlight.js",
  "component-ui.css",
  "component-ui.js",
  "modular-ui.css",
  "modular-ui.js",
  "ui.css",
  "ui.js",
];

function run(what: string, command: string, args: readonly string[]): void {
  // npm is a script of the shell on Windows.
  const shell = process.platform === "win32" && command === "npm";
  const { status } = spawnSync(command, args, { cwd: root, stdio: "inherit", shell });
  if (status === 0) return;
  console.error(`docs: ${what} failed`);
  process.exit(1);
}

if (!process.argv.includes("--no-install"))
  run("installing the generator", "npm", ["ci", "--prefix", "site", "--no-audit", "--no-fund"]);
rmSync(path.join(root, "site", "output"), { recursive: true, force: true });
const eleventy = path.join(parts, "@11ty", "eleventy", "cmd.cjs");
run("writing the pages", process.execPath, [eleventy, "--config=site/eleventy.config.js", "--quiet"]);
const pagefind = path.join(parts, "pagefind", "lib", "runner", "bin.cjs");
run("the index of the search", process.execPath, [pagefind, "--site", "site/output", "--quiet"]);
for (const name of unused) rmSync(path.join(root, "site", "output", "pagefind", `pagefind-${name}`));
console.log("docs: site/output is ready, for any web server and under any path");
