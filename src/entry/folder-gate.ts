import type { Report } from "../core/report.ts";
import type { FileTree } from "../core/skill.ts";
import { type GateInput, gate } from "../gate.ts";
import type { Policy } from "../policy/policy.ts";
import { selectionOf } from "../selection.ts";
import type { Settings } from "../settings.ts";
import { version } from "../version.ts";
import { tell } from "./output.ts";
import { withScan } from "./scanning/index.ts";
import { today } from "./today.ts";

/** What judges a whole tree. */
interface FolderGate {
  readonly folder: string;
  readonly settings: Settings;
  readonly policy: Policy;
  /** The file of the entry: what the threads of a large scan run. */
  readonly entry: URL | undefined;
}

/** Gives `use` what scans a tree and judges every skill of it, compared with nothing: what `scan` does, as often as is needed. */
export function withFolderGate<T>(
  { folder, settings, policy, entry }: FolderGate,
  use: (judged: (tree: FileTree) => Promise<Report>) => Promise<T>,
): Promise<T> {
  const input: Omit<GateInput, "head"> = {
    wantBase: false,
    // What is found is asked for here, not who approved it.
    lockFrom: "none",
    scope: "all",
    policy,
    ...selectionOf(settings),
    today: today(),
    toolVersion: version,
  };
  const scanning = { entry, cache: settings.cache, scanned: folder, log: tell };
  return withScan(scanning, (scan) => use((head) => gate({ ...input, ...scan, head })));
}
