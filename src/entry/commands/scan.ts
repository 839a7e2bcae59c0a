import { ConfigError } from "../../core/errors.ts";
import { DiskTree } from "../../files/disk.ts";
import { gate } from "../../gate.ts";
import { scanCommand } from "../../report/words.ts";
import { version } from "../../version.ts";
import { exitCodeOf } from "../exit.ts";
import type { Invocation } from "../invocation.ts";
import { loadPolicy } from "../policy.ts";
import { pooled } from "../pool.ts";
import { deliver } from "../render.ts";
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
  const report = await gate({
    head: new DiskTree(folder),
    ...(entry && { scan: pooled({ entry }) }),
    wantBase: false,
    scope: "all",
    policy: await loadPolicy(new DiskTree("."), settings, true),
    path: settings.path,
    include: settings.include,
    exclude: settings.exclude,
    surfaces: settings.surfaces,
    today: today(),
    toolVersion: version,
  });
  await deliver(report, settings, scanCommand(folder));
  return exitCodeOf(report.verdict);
}
