import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { libraryExamples, runExample } from "../library-examples.ts";
import { poisoned } from "./samples.ts";

const root = path.resolve(import.meta.dirname, "../..");
const box = mkdtempSync(path.join(tmpdir(), "skill-scan-package-"));
const installed = path.join(box, "node_modules", "skill-scan-action");

/** The package as npm unpacks it: what `files` of package.json names. */
const install = (folder: string): void => {
  const { files } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as { files: readonly string[] };
  for (const file of ["package.json", ...files])
    cpSync(path.join(root, file), path.join(folder, file), { recursive: true });
};

const node = (args: readonly string[]) => spawnSync(process.execPath, args, { cwd: box, encoding: "utf8" });

beforeAll(() => {
  mkdirSync(path.join(box, "skills/notes"), { recursive: true });
  writeFileSync(path.join(box, "skills/notes/SKILL.md"), poisoned);
  writeFileSync(path.join(box, "package.json"), '{ "type": "module" }\n');
  install(installed);
});

afterAll(() => rmSync(box, { recursive: true, force: true }));

it("holds what runs, its types, schemas and manual page, and nothing else", () => {
  const npm = ["pack", "--dry-run", "--json", "--ignore-scripts", "--offline"];
  const { stdout, stderr } = spawnSync("npm", npm, {
    cwd: root,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  // A list of packages, and since npm 12 an object of them by name.
  const [{ files }] = Object.values(JSON.parse(stdout)) as [{ files: { path: string; mode: number }[] }];
  const paths = files.map((file) => file.path);
  const parts = ["dist/bundle/", "dist/types/"];
  const alone = paths.filter((file) => !parts.some((part) => file.startsWith(part)));
  expect(alone.toSorted(), stderr).toEqual(
    [
      ...["LICENSE", "README.md", "action.yml", "package.json", "man/skill-scan.1"],
      ...["cli.mjs", "index.js", "library.mjs", "licenses.txt", "package.json"].map((name) => `dist/${name}`),
      ...readdirSync(path.join(root, "schema")).map((name) => `schema/${name}`),
    ].toSorted(),
  );
  for (const part of parts) expect(paths.filter((file) => file.startsWith(part)).length, part).toBeGreaterThan(10);
  expect(paths.filter((file) => file.startsWith("dist/types/") && !file.endsWith(".d.ts"))).toEqual([]);
  expect(paths.filter((file) => /\.map$|(?:^|\/)(?:test|node_modules|\.[^/]+)\//.test(file))).toEqual([]);
  expect(files.find((file) => file.path === "dist/cli.mjs")!.mode & 0o111 || process.platform === "win32").toBeTruthy();
});

it("has an interface that changes only on purpose", async () => {
  const types = readFileSync(path.join(root, "dist/types/entry/library.d.ts"), "utf8");
  const bare = types.replace(/^ *\/\*\*[\s\S]*?\*\/\n/gm, "").replace(/^import .*\n/gm, "");
  await expect(bare).toMatchFileSnapshot("library.api.txt");
});

describe("the package, with nothing installed beside it", () => {
  it("has a library whose examples print what they say", () => {
    for (const code of libraryExamples) {
      const { printed, said, stderr } = runExample(code, (folder) => symlinkSync(installed, folder, "junction"));
      expect(printed, stderr).toEqual(said);
    }
  });

  it("has a library that reports the same, byte for byte, as the command line", () => {
    const code = `import { render, scan } from "skill-scan-action";
process.stdout.write(await render(await scan("skills"), "json"));`;
    const cli = node([path.join(installed, "dist/cli.mjs"), "scan", "skills", "--format", "json"]);
    expect(cli, cli.stderr).toMatchObject({ status: 1, stderr: "" });
    expect(node(["--input-type=module", "--eval", code]).stdout).toBe(cli.stdout);
  });

  it("says how to install what only the server needs", () => {
    const { status, stderr } = node([path.join(installed, "dist/cli.mjs"), "serve", "--port", "0"]);
    expect(status, stderr).toBe(2);
    expect(stderr).toMatch(/npm install @electric-sql\/pglite@\d\S+ pg@\d\S+ pg-boss@\d\S+$/m);
  });

  it.each(["NodeNext", "Preserve"])("has types that a strict project can use: module %s", (module) => {
    const use = `import { type Report, rules, scan } from "skill-scan-action";
const report: Report = await scan({ "SKILL.md": "" }, { judge: {}, preset: "strict" });
export const titles: readonly string[] = rules.map(({ title }) => title);
export const lines = report.skills.flatMap((skill) => skill.findings.map(({ location }) => location.region.startLine));
// @ts-expect-error: no such preset
await scan("skills", { preset: "lax" });
`;
    writeFileSync(path.join(box, "use.ts"), use);
    const tsc = path.join(root, "node_modules/typescript/bin/tsc");
    const strict = [
      "--strict",
      "--exactOptionalPropertyTypes",
      "--noUncheckedIndexedAccess",
      "--noEmit",
      "--types",
      "",
    ];
    const { stdout } = node([tsc, "--ignoreConfig", ...strict, "--target", "ES2022", "--module", module, "use.ts"]);
    expect(stdout).toBe("");
  });
});
