/** Makes dist/ from src/: tsc to build/, then one ncc bundle for the action and one for the CLI. The same bytes on every machine. */
import { execFileSync } from "node:child_process";
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { assetFolder, assets } from "../src/server/docs/assets.ts";

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
  node(ncc, "build", inRoot("build", "src", "entry", `${entry}.js`), "--out", to, "--quiet");
}

interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
}

/** What a package says of itself. */
interface Manifest {
  readonly name: string;
  readonly license?: string;
  readonly author?: string | { readonly name: string };
}

const mit = (holder: string): string => `Copyright (c) ${holder}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the
"Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish,
distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to
the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF
MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR
ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH
THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

/** The licence that a package names where it brings no text of it: MIT's is always the same, and CC0 asks for none. */
function namedLicence(folder: string): string {
  const { name, license, author } = JSON.parse(readFileSync(inRoot(folder, "package.json"), "utf8")) as Manifest;
  const holder = (typeof author === "string" ? author : author?.name) ?? `the authors of ${name}`;
  if (license === "MIT") return mit(holder);
  if (license === "CC0-1.0")
    return `Dedicated to the public domain by ${holder}: https://creativecommons.org/publicdomain/zero/1.0/`;
  throw new Error(`${folder} has no licence to ship`);
}

/** The text of the licence in the folder of a package, and of its notice where there is one. */
function licenceOf(folder: string): string {
  const files = readdirSync(inRoot(folder)).filter((name) => /^(?:licen[cs]e|notice|copying)/i.test(name));
  if (files.length === 0) return namedLicence(folder);
  return files
    .sort()
    .map((name) => readFileSync(inRoot(folder, name), "utf8").trim())
    .join("\n\n");
}

/** What a package holds of others without a notice of its own. pdf.js is in unpdf; the licence is the one of this repository. */
const within: Readonly<Record<string, string>> = {
  "node_modules/unpdf":
    "\n\nHolds pdf.js, Copyright Mozilla Foundation, under the Apache License, Version 2.0 (LICENSE of this repository).",
};

/** The browser files of the server's pages, and beside each the licences of what it was made from. */
function copyAssets(to: string): void {
  mkdirSync(to, { recursive: true });
  for (const [name, { from }] of Object.entries(assets)) {
    const notice = `${inRoot("node_modules", from)}.LICENSE.txt`;
    copyFileSync(inRoot("node_modules", from), path.join(to, name));
    if (existsSync(notice)) copyFileSync(notice, path.join(to, `${name}.LICENSE.txt`));
  }
}

/** Packages for development of which files are shipped all the same. */
const copied = new Set(Object.values(assets).map(({ from }) => `node_modules/${from.split("/")[0]}`));

/** Licences of all that a bundle can hold: every package that is installed without the ones for development, and what is copied. */
function licences(): string {
  const lock = JSON.parse(readFileSync(inRoot("package-lock.json"), "utf8")) as {
    packages: Readonly<Record<string, LockedPackage>>;
  };
  return Object.entries(lock.packages)
    .filter(([folder, { dev, optional }]) => copied.has(folder) || (folder !== "" && !dev && !optional))
    .map(([folder, { version, license }]) => {
      const name = folder.replace(/^.*node_modules\//, "");
      return `${name} ${version}\n${license}\n\n${licenceOf(folder)}${within[folder] ?? ""}\n`;
    })
    .join(`\n${"-".repeat(80)}\n\n`);
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
copyAssets(inRoot("dist", "cli", assetFolder));
writeFileSync(inRoot("dist", "cli.mjs"), '#!/usr/bin/env node\nimport "./cli/index.js";\n');
chmodSync(inRoot("dist", "cli.mjs"), 0o755);
// ncc's own list leaves out what is in the first chunk.
writeFileSync(inRoot("dist", "licenses.txt"), licences());
unixLineEnds(inRoot("dist"));
