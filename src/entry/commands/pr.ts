import { ConfigError } from "../../core/errors.ts";
import type { Report } from "../../core/report.ts";
import { type GateInput, gate } from "../../gate.ts";
import { prCommand } from "../../report/words.ts";
import { selectionOf } from "../../selection.ts";
import { readSettings, type Settings } from "../../settings.ts";
import { version } from "../../version.ts";
import type { Invocation } from "../invocation.ts";
import { tell } from "../output.ts";
import { clonedPolicies } from "../policy/clones.ts";
import { loadPolicy, policyChanges } from "../policy/load.ts";
import { endWith } from "../render.ts";
import { withScan } from "../scanning/index.ts";
import { Sources } from "../sources.ts";
import { today } from "../today.ts";

/**
 * Compares two sides as the action would: base is where head left it, and the policy is the one of base.
 * `folder` is where refs are looked up, `entry` what the threads of a large change run: without it one thread does it all.
 * Throws a ConfigError when a side is neither a ref nor a folder.
 */
export async function comparePullRequest(
  folder: string,
  names: { readonly base: string; readonly head: string },
  settings: Settings = readSettings(() => undefined),
  entry?: URL,
): Promise<{ report: Report; head: string }> {
  const sources = await Sources.open(folder);
  try {
    const head = await sources.side(names.head, "head");
    // The policy is that of base itself: where head left it is the choice of whoever made head.
    const judge = await sources.side(names.base, "base");
    const { tree: base } = await sources.forkPoint(judge, head);
    const policies = clonedPolicies(settings["policy-clones"]);
    const policy = await loadPolicy(judge.tree, settings, true, policies);
    const input: GateInput = {
      base,
      head: head.tree,
      ...(settings.shard && { shard: settings.shard }),
      wantBase: true,
      scope: "changed",
      policy,
      ...selectionOf(settings),
      today: today(),
      toolVersion: version,
      notices: await policyChanges(base, head.tree, policy, settings, policies),
    };
    const scanning = { entry, cache: settings.cache, scanned: folder, log: tell };
    const report = await withScan(scanning, (scan) => gate({ ...input, ...scan }));
    return { report, head: head.sha ?? head.tree.name };
  } finally {
    sources.close();
  }
}

/** `skill-scan pr`: what the action would say of the change from base to head. */
export async function runPr({ operands, settings, entry }: Invocation): Promise<number> {
  const { base, head = "HEAD" } = settings;
  if (operands.length > 0) {
    throw new ConfigError(`pr takes no operands: ${JSON.stringify(operands[0])}`, "Use --base and --head.");
  }
  if (base === undefined) throw new ConfigError("--base is missing", "Give a git ref or a folder: --base main.");
  const { report } = await comparePullRequest(process.cwd(), { base, head }, settings, entry);
  return endWith(report, settings, prCommand(base, head));
}
