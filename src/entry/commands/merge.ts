import { DiskTree } from "../../files/disk.ts";
import { merge } from "../../merge.ts";
import { version } from "../../version.ts";
import { exitCodeOf } from "../exit.ts";
import type { Invocation } from "../invocation.ts";
import { readReports } from "../merge.ts";
import { withSecondOpinions } from "../opinions.ts";
import { loadPolicy } from "../policy.ts";
import { clonedPolicies } from "../policy-clones.ts";
import { deliver } from "../render.ts";
import { today } from "../today.ts";

/** `skill-scan merge FILE…`: the reports of all parts as one, judged by the policy of where the command runs. */
export async function runMerge({ operands, settings }: Invocation): Promise<number> {
  const policy = await loadPolicy(new DiskTree("."), settings, true, clonedPolicies(settings["policy-clones"]));
  const report = merge(await readReports(operands), { policy, today: today(), toolVersion: version });
  await deliver(await withSecondOpinions(report, settings, process.cwd()), settings);
  return exitCodeOf(report);
}
