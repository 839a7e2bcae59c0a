/**
 * Writes everything that is generated from the code: action.yml, docs/settings.md, src/rules/index.ts, docs/rules/, schema/,
 * the tables of docs/cli.md, docs/reading.md and README.md.
 * `--check` writes nothing, lists what differs and exits 1 if anything does.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { messageOf } from "../src/core/errors.ts";
import { actionYml } from "./gen/action.ts";
import { cliPage } from "./gen/cli.ts";
import { contentsPage } from "./gen/contents.ts";
import type { Generated } from "./gen/generated.ts";
import { htmlPage } from "./gen/html-page.ts";
import { manPage } from "./gen/man.ts";
import { readingPage } from "./gen/reading.ts";
import { readmePage } from "./gen/readme.ts";
import { type RuleFile, ruleDocs, ruleFiles, ruleIndex } from "./gen/rules.ts";
import { schemas } from "./gen/schemas.ts";
import { settingsPage } from "./gen/settings.ts";

const root = path.resolve(import.meta.dirname, "..");
const inRoot = (file: string): string => path.join(root, file);
const checking = process.argv.includes("--check");

/** Folders of which every file is generated: what is in them and was not generated is left over. */
const ownedFolders = ["docs/rules"];

/** One kind of generated files; fails alone, so that one broken module does not hide the others. */
const sources: readonly (readonly [what: string, make: () => Promise<Generated>])[] = [
  ["action.yml", async () => actionYml()],
  ["docs/settings.md", async () => settingsPage()],
  ["docs/reading.md", async () => readingPage(root)],
  ["man/skill-scan.1", async () => manPage()],
  ["docs/cli.md", async () => cliPage(root)],
  ["README.md", async () => readmePage(root)],
  ["src/rules/index.ts", async () => ruleIndex(ruleFiles(root))],
  ["the HTML page", async () => htmlPage(root)],
  ["docs/README.md", async () => contentsPage(root)],
  ["docs/rules", async () => ruleDocs(await loaded(ruleFiles(root)))],
  ["schema", async () => schemas(ruleFiles(root).map(({ id }) => id))],
];

async function loaded(files: readonly RuleFile[]) {
  return Promise.all(files.map(async (file) => file.load()));
}

const differs = (file: string, text: string): boolean =>
  !existsSync(inRoot(file)) || readFileSync(inRoot(file), "utf8").replaceAll("\r\n", "\n") !== text;

function leftOver(generated: Generated): string[] {
  const present = ownedFolders
    .filter((folder) => existsSync(inRoot(folder)))
    .flatMap((folder) =>
      readdirSync(inRoot(folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, "/")),
    );
  return present.filter((file) => !generated.has(file));
}

function write(file: string, text: string): void {
  mkdirSync(path.dirname(inRoot(file)), { recursive: true });
  writeFileSync(inRoot(file), text);
}

async function main(): Promise<number> {
  const generated = new Map<string, string>();
  const failures: string[] = [];
  for (const [what, make] of sources) {
    try {
      for (const [file, text] of await make()) generated.set(file, text);
    } catch (error) {
      failures.push(`gen: ${what} could not be generated: ${messageOf(error)}`);
    }
  }
  const changed = [...generated].filter(([file, text]) => differs(file, text));
  // With a failure the list is not whole, so nothing can be told to be left over.
  const stale = failures.length > 0 ? [] : leftOver(generated);
  for (const [file, text] of checking ? [] : changed) write(file, text);
  for (const file of checking ? [] : stale) rmSync(inRoot(file));
  for (const [file] of changed) console.log(`gen: ${file} ${checking ? "differs" : "written"}`);
  for (const file of stale) console.log(`gen: ${file} ${checking ? "is left over" : "removed"}`);
  for (const failure of failures) console.error(failure);
  if (failures.length === 0 && changed.length + stale.length === 0)
    console.log(`gen: ${generated.size} files up to date`);
  return failures.length > 0 || (checking && changed.length + stale.length > 0) ? 1 : 0;
}

process.exitCode = await main();
