/**
 * Leaves in ./package.json only what the server loads from node_modules: its bundle holds all else. `npm install` beside the lock file
 * then installs those packages as they are locked. For the Dockerfile; run in a copy.
 */
import { readFileSync, writeFileSync } from "node:fs";

/** What no bundle can hold: `src/server/store/packages.ts`, which a test compares. */
export const unbundled = ["@aws-sdk/client-s3", "@electric-sql/pglite", "pg", "pg-boss"];

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly type: string;
  readonly devDependencies: Readonly<Record<string, string>>;
}

/** The manifest of the container. Throws for a package that has no version here. */
export function containerManifest({ name, version, type, devDependencies }: Manifest): object {
  const locked = unbundled.map((each) => {
    const exact = devDependencies[each];
    if (exact === undefined) throw new Error(`package.json has no version of ${each}`);
    return [each, exact];
  });
  return { name, version, type, private: true, dependencies: Object.fromEntries(locked) };
}

if (import.meta.main) {
  const manifest = JSON.parse(readFileSync("package.json", "utf8")) as Manifest;
  writeFileSync("package.json", `${JSON.stringify(containerManifest(manifest), null, 2)}\n`);
}
