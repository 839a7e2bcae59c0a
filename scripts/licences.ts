/** Licences of what is shipped: of every package that the bundle can hold, and of what is copied beside it. */
import { readdirSync, readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import path from "node:path";
import { parse } from "@babel/parser";
import { assets } from "../src/server/docs/assets.ts";

const root = path.resolve(import.meta.dirname, "..");

/** A package as package-lock.json has it, by its folder. */
interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
}

type Lock = Readonly<Record<string, LockedPackage>>;

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
  const { name, license, author } = JSON.parse(
    readFileSync(path.join(root, folder, "package.json"), "utf8"),
  ) as Manifest;
  const holder = (typeof author === "string" ? author : author?.name) ?? `the authors of ${name}`;
  if (license === "MIT") return mit(holder);
  if (license === "CC0-1.0")
    return `Dedicated to the public domain by ${holder}: https://creativecommons.org/publicdomain/zero/1.0/`;
  throw new Error(`${folder} has no licence to ship`);
}

/** The text of the licence in the folder of a package, and of its notice where there is one. */
function licenceOf(folder: string): string {
  const files = readdirSync(path.join(root, folder)).filter((name) => /^(?:licen[cs]e|notice|copying)/i.test(name));
  if (files.length === 0) return namedLicence(folder);
  return files
    .sort()
    .map((name) => readFileSync(path.join(root, folder, name), "utf8").trim())
    .join("\n\n");
}

/** What a package holds of others without a notice of its own. pdf.js is in unpdf; the licence is the one of this repository. */
const within: Readonly<Record<string, string>> = {
  "node_modules/unpdf":
    "\n\nHolds pdf.js, Copyright Mozilla Foundation, under the Apache License, Version 2.0 (LICENSE of this repository).",
};

/** A specifier without the path in its package: `@scope/name/file.js` is of `@scope/name`. */
const packageOf = (specifier: string): string => /^(?:@[^/]+\/)?[^/]+/.exec(specifier)![0];

/** A node of a syntax tree, as far as imports are concerned. */
interface SyntaxNode {
  readonly type: string;
  readonly source?: {
    readonly value?: string;
    readonly leadingComments?: readonly { readonly value: string }[];
  } | null;
}

function* nodesOf(value: unknown): Generator<SyntaxNode> {
  if (typeof value !== "object" || value === null) return;
  if ("type" in value && typeof value.type === "string") yield value as SyntaxNode;
  for (const each of Object.values(value)) yield* nodesOf(each);
}

/** Packages that a module imports, and that a bundle of it holds: not Node's own, and none marked `webpackIgnore`. */
export function importedPackages(code: string): string[] {
  // Parsed, since the samples in rules have imports of their own.
  const { body } = parse(code, { sourceType: "module", createImportExpressions: true }).program;
  const specifiers = [...nodesOf(body)].flatMap(({ type, source }) => {
    const isLeftOut = source?.leadingComments?.some(({ value }) => value.includes("webpackIgnore"));
    return /^(?:Import|Export)/.test(type) && !isLeftOut ? (source?.value ?? []) : [];
  });
  const names = specifiers.filter((specifier) => !specifier.startsWith(".") && !isBuiltin(specifier)).map(packageOf);
  return [...new Set(names)];
}

/** Where a package finds another one: beside it, or in the folders above. Throws an Error where it is not in the lock. */
function folderOf(lock: Lock, name: string, from: string): string {
  for (let above = from; ; above = above.slice(0, Math.max(0, above.lastIndexOf("/node_modules/")))) {
    const folder = above === "" ? `node_modules/${name}` : `${above}/node_modules/${name}`;
    if (lock[folder]) return folder;
    if (above === "") throw new Error(`package-lock.json has no ${name} for ${from || "the sources"}`);
  }
}

/** Folders of packages with all that they need in their turn, sorted. What is optional is not: no bundle could rely on it. */
export function withTheirNeeds(lock: Lock, names: readonly string[]): string[] {
  const found = new Set<string>();
  const queue = names.map((name) => folderOf(lock, name, ""));
  for (const folder of queue) {
    if (found.has(folder)) continue;
    found.add(folder);
    const { dependencies = {}, peerDependencies = {}, peerDependenciesMeta = {} } = lock[folder]!;
    const peers = Object.keys(peerDependencies).filter((name) => !peerDependenciesMeta[name]?.optional);
    for (const name of [...Object.keys(dependencies), ...peers]) queue.push(folderOf(lock, name, folder));
  }
  return [...found].sort();
}

/** Packages of which files are shipped as they are. */
const copied = Object.values(assets).map(({ from }) => `node_modules/${packageOf(from)}`);

/** The licences of all that is shipped. `build`: the folder with the JavaScript that the bundle is made from. */
export function licences(build: string): string {
  const { packages } = JSON.parse(readFileSync(path.join(root, "package-lock.json"), "utf8")) as { packages: Lock };
  const files = readdirSync(build, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".js"));
  const imported = new Set(files.flatMap((file) => importedPackages(readFileSync(path.join(build, file), "utf8"))));
  const folders = new Set([...withTheirNeeds(packages, [...imported]), ...copied]);
  return [...folders]
    .sort()
    .map((folder) => {
      const { version, license } = packages[folder]!;
      const name = folder.replace(/^.*node_modules\//, "");
      return `${name} ${version}\n${license}\n\n${licenceOf(folder)}${within[folder] ?? ""}\n`;
    })
    .join(`\n${"-".repeat(80)}\n\n`);
}
