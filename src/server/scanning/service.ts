import type { SkillScan } from "../../core/report.ts";
import type { FileTree } from "../../core/skill.ts";
import { discover, type SkillFolder } from "../../skills/discover.ts";
import { type RatedScan, rate } from "../rated.ts";
import { ScanFailed, type ScanRequest, type ScanService } from "../services.ts";

/** Scans one folder of a tree, or throws a ScanFailed. */
export type ScanFolder = (tree: FileTree, folder: SkillFolder, request: ScanRequest) => Promise<SkillScan>;

/** Rates a scan. What was not scanned at all is no result: it must never be answered as clean. */
function rated(scan: SkillScan): RatedScan {
  const lost = scan.gaps.find(({ reason }) => reason === "not-scanned");
  if (lost) throw new ScanFailed("broken", `the scan of a skill broke off: ${lost.detail}`);
  return rate(scan);
}

/** The tree as one skill with that main file. Throws where the tree has no such file: that is a bug of the caller's. */
async function wholeTree(tree: FileTree, manifest: string): Promise<SkillFolder> {
  const entries = await tree.list();
  const main = entries.find(({ path }) => path === manifest);
  if (!main) throw new Error("the main file is not in the tree");
  return { path: ".", manifest: main, entries };
}

/**
 * The scans of a server, done by `scanFolder`: all skills of a tree at the same time, as far as there are threads. When one of them
 * fails the others are given up.
 */
export function createScans(scanFolder: ScanFolder): ScanService {
  return {
    async scan(tree, { signal } = {}) {
      const stop = new AbortController();
      const both = signal ? AbortSignal.any([signal, stop.signal]) : stop.signal;
      try {
        const folders = discover(await tree.list());
        return await Promise.all(
          folders.map(async (folder) => rated(await scanFolder(tree, folder, { signal: both }))),
        );
      } finally {
        stop.abort();
      }
    },
    async scanAs(tree, manifest, request = {}) {
      return rated(await scanFolder(tree, await wholeTree(tree, manifest), request));
    },
  };
}
