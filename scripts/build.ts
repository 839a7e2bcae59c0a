/** Makes dist/ from src/: tsc to build/, one ncc bundle of it, and the doors that open it. The same bytes on every machine. */
import { execFileSync } from "node:child_process";
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { assetFolder, assets } from "../src/server/docs/assets.ts";
import { licences } from "./licences.ts";

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

/** The browser files of the server's pages, and beside each the licences of what it was made from. */
function copyAssets(to: string): void {
  mkdirSync(to, { recursive: true });
  for (const [name, { from }] of Object.entries(assets)) {
    const notice = `${inRoot("node_modules", from)}.LICENSE.txt`;
    copyFileSync(inRoot("node_modules", from), path.join(to, name));
    if (existsSync(notice)) copyFileSync(notice, path.join(to, `${name}.LICENSE.txt`));
  }
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

/** Copies a declaration and all that it imports, with imports that every resolution of modules follows. */
function copyTypes(from: string, to: string, file: string): void {
  if (existsSync(path.join(to, file))) return;
  const text = readFileSync(path.join(from, file), "utf8");
  const imports = /((?:\bfrom |\bimport\()"\.[^"]*)\.ts"/g;
  mkdirSync(path.dirname(path.join(to, file)), { recursive: true });
  writeFileSync(path.join(to, file), text.replaceAll(imports, '$1.js"'));
  for (const [, , target = ""] of text.matchAll(/\b(from |import\()"(\.[^"]*)\.ts"/g)) {
    copyTypes(from, to, path.join(path.dirname(file), `${target}.d.ts`));
  }
}

/** The door of the library: it names what it exports, since a bundle of lazy parts does not. */
async function libraryDoor(bundled: string): Promise<string> {
  const { library } = (await import(pathToFileURL(bundled).href)) as { library: () => Promise<object> };
  const names = Object.keys(await library());
  return `import { library } from "./bundle/index.js";\n\nexport const { ${names.join(", ")} } = await library();\n`;
}

rmSync(inRoot("build"), { recursive: true, force: true });
rmSync(inRoot("dist"), { recursive: true, force: true });
node(tsc, "-p", inRoot("tsconfig.build.json"));
bundle("main", inRoot("dist", "bundle"));
copyAssets(inRoot("dist", "bundle", assetFolder));
copyTypes(inRoot("build", "src"), inRoot("dist", "types"), path.join("entry", "library.d.ts"));
renameSync(inRoot("dist", "bundle", "package.json"), inRoot("dist", "package.json"));
const doors = {
  "index.js": 'import { action } from "./bundle/index.js";\n\nawait action();\n',
  "cli.mjs": '#!/usr/bin/env node\nimport { cli } from "./bundle/index.js";\n\nawait cli();\n',
  "library.mjs": await libraryDoor(inRoot("dist", "bundle", "index.js")),
};
for (const [name, text] of Object.entries(doors)) writeFileSync(inRoot("dist", name), text);
chmodSync(inRoot("dist", "cli.mjs"), 0o755);
// ncc's own list leaves out what is in the first chunk.
writeFileSync(inRoot("dist", "licenses.txt"), licences(inRoot("build", "src")));
unixLineEnds(inRoot("dist"));
