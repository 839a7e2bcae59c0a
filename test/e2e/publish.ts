import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { zip } from "../skills/containers/build.ts";
import { pastedWorkflows, type Workflow } from "./act.ts";
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

/** A stand-in for actions/upload-artifact on a machine without network: copies a file to a folder, `store`. */
export function standInUploader(): { readonly action: string; readonly store: string; readonly clean: () => void } {
  const dir = mkdtempSync(path.join(tmpdir(), "skill-scan-uploader-"));
  const store = mkdtempSync(path.join(tmpdir(), "skill-scan-store-"));
  const inputs = "  name: { required: true }\n  path: { required: true }\n  retention-days: { required: false }\n";
  writeFileSync(
    path.join(dir, "action.yml"),
    `name: Upload\ndescription: Stand-in\ninputs:\n${inputs}runs: { using: node24, main: index.mjs }\n`,
  );
  writeFileSync(path.join(dir, "index.mjs"), uploader);
  const clean = (): void => {
    for (const each of [dir, store]) rmSync(each, { recursive: true, force: true });
  };
  return { action: dir, store, clean };
}
