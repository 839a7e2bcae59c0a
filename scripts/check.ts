/** Everything that CI checks, in its order; stops at the first failure. `--no-tests` leaves the tests out. */
import { spawnSync } from "node:child_process";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "..");

const steps: readonly (readonly [what: string, command: string, remedy: string])[] = [
  ["format and lint", "npm run --silent lint", "npm run format"],
  ["types", "npm run --silent types", "mend the types"],
  ["unused code", "knip", "delete what nothing uses"],
  ["generated files", "node scripts/gen.ts --check", "npm run gen"],
  [
    "bundle",
    'node scripts/build.ts && git diff --exit-code --stat -- dist && test -z "$(git ls-files --others --exclude-standard dist)"',
    "npm run build, and commit dist/",
  ],
  ["tests", "npm test --silent", "mend the tests"],
];

for (const [what, command, remedy] of steps) {
  if (what === "tests" && process.argv.includes("--no-tests")) continue;
  const started = performance.now();
  const { status } = spawnSync(command, { cwd: root, shell: true, stdio: "inherit" });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (status !== 0) {
    console.error(`check: ${what} failed after ${seconds} s. To mend it: ${remedy}`);
    process.exit(1);
  }
  console.log(`check: ${what} ok (${seconds} s)`);
}
