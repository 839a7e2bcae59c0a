import { DiskTree } from "../../files/disk.ts";
import { merge } from "../../merge.ts";
import { version } from "../../version.ts";
import type { Invocation } from "../invocation.ts";
import { readReports } from "../merge.ts";
import { policyOf } from "../policy/clones.ts";
import { endWith } from "../render.ts";
import { today } from "../today.ts";

/** `skill-scan merge FILE…`: the reports of all parts as one, judged by the policy of where the command runs. */
export async function runMerge({ operands, settings }: Invocation): Promise<number> {
  const policy = await policyOf(new DiskTree("."), settings);
  const report = merge(await readReports(operands), { policy, today: today(), toolVersion: version });
  return endWith(report, settings);
}
