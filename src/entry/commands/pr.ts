import { ConfigError } from "../../core/errors.ts";
import type { Report } from "../../core/report.ts";
import { type GateInput, gate } from "../../gate.ts";
import { prCommand } from "../../report/words.ts";
import { readSettings, type Settings } from "../../settings.ts";
import { version } from "../../version.ts";
import { exitCodeOf } from "../exit.ts";
import type { Invocation } from "../invocation.ts";
import { withSecondOpinions } from "../opinions.ts";
import { tell } from "../output.ts";
import { loadPolicy, policyChanges } from "../policy.ts";
import { clonedPolicies } from "../policy-clones.ts";
import { deliver } from "../render.ts";
import { withScan } from "../scanning.ts";
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
    const { tree: base } = await sources.forkPoint(await sources.side(names.base, "base"), head);
    const policies = clonedPolicies(settings["policy-clones"]);
    const policy = await loadPolicy(base, settings, true, policies);
    const input: GateInput = {
      base,
      head: head.tree,
      ...(settings.shard && { shard: settings.shard }),
      wantBase: true,
      scope: "changed",
      policy,
      path: settings.path,
      include: settings.include,
      exclude: settings.exclude,
      surfaces: settings.surfaces,
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
  await deliver(await withSecondOpinions(report, settings, process.cwd()), settings, prCommand(base, head));
  return exitCodeOf(report);
}
