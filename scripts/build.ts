/** Makes dist/ from src/: tsc to build/, then one ncc bundle for the action and one for the CLI. The same bytes on every machine. */
import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "..");
const inRoot = (...parts: string[]): string => path.join(root, ...parts);
const node = (script: string, ...args: string[]): void => {
  execFileSync(process.execPath, [script, ...args], { cwd: root, stdio: ["ignore", "inherit", "inherit"] });
};
const require = createRequire(import.meta.url);
const ncc = require.resolve("@vercel/ncc/dist/ncc/cli.js");
const tsc = path.join(path.dirname(require.resolve("typescript/package.json")), "bin", "tsc");

/** Bundles `build/entry/<entry>.js` into `to`; ncc writes index.js, chunks and a package.json that says ESM. */
function bundle(entry: string, to: string): void {
  node(
    ncc,
    "build",
    inRoot("build", "src", "entry", `${entry}.js`),
    "--out",
    to,
    "--license",
    "licenses.txt",
    "--quiet",
  );
}

/** ncc keeps the line ends of packages as they were published; dist has LF only, as .gitattributes says. */
function unixLineEnds(folder: string): void {
  for (const file of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!file.isFile()) continue;
    const name = path.join(file.parentPath, file.name);
    const text = readFileSync(name, "utf8");
    if (text.includes("\r\n")) writeFileSync(name, text.replaceAll("\r\n", "\n"));
  }
}

rmSync(inRoot("build"), { recursive: true, force: true });
rmSync(inRoot("dist"), { recursive: true, force: true });
mkdirSync(inRoot("dist"));
node(tsc, "-p", inRoot("tsconfig.build.json"));
bundle("action", inRoot("dist"));
bundle("cli", inRoot("dist", "cli"));
writeFileSync(inRoot("dist", "cli.mjs"), '#!/usr/bin/env node\nimport "./cli/index.js";\n');
chmodSync(inRoot("dist", "cli.mjs"), 0o755);
unixLineEnds(inRoot("dist"));
