import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, it } from "vitest";

const root = path.resolve(import.meta.dirname, "..");

/** Imports that a layer must not have, by folder: each is planted in a file of its own. */
const forbidden = {
  core: ["../policy/judge.ts", "../scan.ts", "../server/app.ts", "yaml", "node:fs"],
  skills: ["../behaviour/index.ts", "../policy/judge.ts", "../files/disk.ts", "../server/app.ts"],
  "skills/containers": ["../../report/words.ts", "node:fs"],
  views: ["../behaviour/index.ts", "../github/client.ts"],
  "behaviour/program": ["../../rules/index.ts", "../../report/words.ts", "node:os"],
  "rules/privilege": ["../persistence/git-hook.ts", "../../views/index.ts", "../../scan.ts", "node:fs"],
  "lock/foreign": ["../../policy/judge.ts", "../../entry/run.ts", "node:fs"],
  compare: ["../policy/judge.ts", "../entry/run.ts", "node:fs"],
  policy: ["../rules/index.ts", "../skills/load.ts", "../github/policies.ts"],
  custom: ["../rules/index.ts", "../skills/load.ts", "../report/words.ts", "../entry/run.ts", "node:fs"],
  fix: ["../report/words.ts", "../files/disk.ts"],
  engines: ["../skills/load.ts", "node:fs"],
  report: ["../policy/judge.ts", "../rules/index.ts", "../server/app.ts", "@actions/core"],
  files: ["../github/client.ts", "../policy/judge.ts", "../entry/run.ts", "../server/app.ts"],
  github: ["../files/disk.ts", "../skills/load.ts", "../entry/run.ts", "../server/app.ts"],
  sources: ["../server/app.ts", "../entry/cli.ts", "../github/client.ts", "../skills/load.ts"],
  threads: ["../server/app.ts", "../entry/cli.ts", "../policy/judge.ts", "../files/disk.ts", "../sources/index.ts"],
  server: ["../entry/cli.ts", "../github/client.ts", "@octokit/rest"],
  "server/tank": ["../../entry/cli.ts", "../../github/client.ts", "@actions/core"],
  ".": ["./github/client.ts", "./entry/run.ts", "./files/disk.ts", "./server/app.ts", "./threads/pool.ts", "node:fs"],
};

/** Imports that layers live by: a lint that forbids all proves nothing. */
const allowed = {
  core: ["./path.ts"],
  "skills/containers": ["../../core/path.ts", "../magic.ts", "node:zlib"],
  "rules/privilege": ["../../core/rule.ts", "./outside-access.data.ts"],
  policy: ["../core/report.ts", "../report/words.ts"],
  custom: ["../core/rule.ts", "../policy/globs.ts"],
  github: ["../report/words.ts", "../policy/remote.ts", "node:zlib"],
  threads: ["../scan.ts", "../core/skill.ts", "node:worker_threads"],
  sources: ["../files/archive.ts", "node:http"],
  entry: ["../server/start.ts", "../sources/index.ts", "../threads/role.ts", "../github/client.ts"],
  "server/tank": [
    "../../files/archive.ts",
    "../../sources/contracts.ts",
    "../../threads/pool.ts",
    "../../scan.ts",
    "node:fs",
  ],
  ".": ["./policy/judge.ts", "./report/words.ts"],
};

const plant = (folder: string, kind: string, table: Readonly<Record<string, readonly string[]>>): string[] =>
  Object.entries(table).flatMap(([layer, imports]) =>
    imports.map((from, number) => {
      const file = path.posix.join("src", layer, `${kind}-${number}.ts`);
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), `import { it } from "${from}";\n\nexport const again = it;\n`);
      return file;
    }),
  );

it("lint knows which layer may import what", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "skill-scan-layers-"));
  try {
    copyFileSync(path.join(root, "biome.json"), path.join(folder, "biome.json"));
    const wrong = plant(folder, "forbidden", forbidden);
    plant(folder, "allowed", allowed);
    const biome = path.join(root, "node_modules", "@biomejs", "biome", "bin", "biome");
    const options = ["lint", "--vcs-enabled=false", "--reporter=github", "--max-diagnostics=none", "src"];
    const { stdout } = spawnSync(process.execPath, [biome, ...options], { cwd: folder, encoding: "utf8" });
    const faults = stdout.matchAll(/(?:noRestrictedImports|noNodejsModules),file=[^,]*?[\\/](src[\\/][^,]+)/g);
    const found = new Set(Array.from(faults, ([, file = ""]) => file.replaceAll("\\", "/")));
    expect([...found].sort()).toEqual(wrong.sort());
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
