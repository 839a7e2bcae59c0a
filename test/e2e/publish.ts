import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { zip } from "../skills/containers/build.ts";
import { type ActOptions, pastedWorkflows, type Workflow } from "./act.ts";
import type { World } from "./world.ts";

/** The two workflows that docs/forks.md tells people to paste, as it has them. */
export function forkWorkflows(): { scan: Workflow; publisher: Workflow } {
  const [scan, publisher] = pastedWorkflows("docs/forks.md");
  if (!scan || !publisher) throw new Error("docs/forks.md shows no two workflows");
  return { scan, publisher };
}

/** Keeps a file as an artifact of a run of the pull request's head, as upload-artifact does: a zip with it by its own name. */
export function keepArtifact(world: World, run: number, content: string | Uint8Array, sha = world.remote.head): void {
  world.github.artifacts.push({
    id: 70 + world.github.artifacts.length,
    run,
    headSha: sha,
    name: "skill-scan",
    created: "2026-01-01T00:05:00Z",
    expired: false,
    bytes: zip([{ name: "report.json", content }]),
  });
}

const uploader = `
import { copyFileSync, mkdirSync } from "node:fs";
import path from "node:path";
const { INPUT_NAME, INPUT_PATH, ARTIFACT_STORE } = process.env;
const folder = path.join(ARTIFACT_STORE, INPUT_NAME);
mkdirSync(folder, { recursive: true });
copyFileSync(INPUT_PATH, path.join(folder, path.basename(INPUT_PATH)));
`;

const downloader = `
import { cpSync, mkdirSync, readdirSync } from "node:fs";
import path from "node:path";
const { INPUT_PATTERN, INPUT_PATH, ARTIFACT_STORE } = process.env;
mkdirSync(INPUT_PATH, { recursive: true });
for (const name of readdirSync(ARTIFACT_STORE).filter((each) => path.matchesGlob(each, INPUT_PATTERN))) {
  cpSync(path.join(ARTIFACT_STORE, name), path.join(INPUT_PATH, name), { recursive: true });
}
`;

/** Folder of an action that runs a script. */
function actionOf(name: string, script: string, inputs: readonly string[]): string {
  const dir = mkdtempSync(path.join(tmpdir(), `skill-scan-${name}-`));
  const declared = inputs.map((input) => `  ${input}: { required: false }\n`).join("");
  writeFileSync(
    path.join(dir, "action.yml"),
    `name: ${name}\ndescription: Stand-in\ninputs:\n${declared}runs: { using: node24, main: index.mjs }\n`,
  );
  writeFileSync(path.join(dir, "index.mjs"), script);
  return dir;
}

/** Stand-ins for upload-artifact and download-artifact on a machine without network: artifacts are folders in `store`. */
export interface Artifacts {
  readonly store: string;
  /** For a workflow: what stands in for what it uses, and the variable that tells where the store is. */
  readonly of: (workflow: Workflow) => Pick<ActOptions, "standIns" | "env">;
  readonly clean: () => void;
}

export function standInArtifacts(): Artifacts {
  const store = mkdtempSync(path.join(tmpdir(), "skill-scan-store-"));
  const folders = {
    "upload-artifact": actionOf("uploader", uploader, ["name", "path", "retention-days"]),
    "download-artifact": actionOf("downloader", downloader, ["pattern", "path"]),
  };
  return {
    store,
    of: ({ text }) => {
      const used = Object.entries(folders).flatMap(([name, folder]) => {
        const uses = new RegExp(`uses: (actions/${name}@\\S+)`).exec(text)?.[1];
        return uses === undefined ? [] : [[uses, folder] as const];
      });
      return { standIns: Object.fromEntries(used), env: { ARTIFACT_STORE: store } };
    },
    clean: () => {
      for (const each of [store, ...Object.values(folders)]) rmSync(each, { recursive: true, force: true });
    },
  };
}
