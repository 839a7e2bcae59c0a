import { ConfigError } from "../../core/errors.ts";
import { DiskTree } from "../../files/disk.ts";
import { type GateInput, gate } from "../../gate.ts";
import { scanCommand } from "../../report/words.ts";
import { selectionOf } from "../../selection.ts";
import { version } from "../../version.ts";
import type { Invocation } from "../invocation.ts";
import { tell } from "../output.ts";
import { policyOf } from "../policy/clones.ts";
import { endWith } from "../render.ts";
import { withScan } from "../scanning/index.ts";
import { today } from "../today.ts";

/** `skill-scan scan DIR`: every skill in a folder. The policy comes from where the command runs, never from what is scanned. */
export async function runScan({ operands, settings, entry }: Invocation): Promise<number> {
  const [folder = ".", ...more] = operands;
  if (more.length > 0) {
    throw new ConfigError(
      `scan takes one folder, not ${operands.length}`,
      "Give the folder above them, or run it once for each.",
    );
  }
  const input: GateInput = {
    head: new DiskTree(folder),
    ...(settings.shard && { shard: settings.shard }),
    wantBase: false,
    scope: "all",
    policy: await policyOf(new DiskTree("."), settings),
    ...selectionOf(settings),
    today: today(),
    toolVersion: version,
  };
  const scanning = { entry, cache: settings.cache, scanned: folder, log: tell };
  const report = await withScan(scanning, (scan) => gate({ ...input, ...scan }));
  return endWith(report, settings, scanCommand(folder));
}
