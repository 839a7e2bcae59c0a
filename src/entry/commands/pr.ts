import { ConfigError } from "../../core/errors.ts";
import type { Excerpts } from "../../core/excerpt.ts";
import type { Report } from "../../core/report.ts";
import { prCommand, stagedCommand } from "../../report/words.ts";
import { readSettings, type Settings } from "../../settings.ts";
import { excerptsFor } from "../excerpts.ts";
import type { Invocation } from "../invocation.ts";
import { judgeChange } from "../judged.ts";
import { tell } from "../output.ts";
import { clonedPolicies } from "../policy/clones.ts";
import { loadPolicy } from "../policy/load.ts";
import { endWith } from "../render.ts";
import { Sources } from "../sources.ts";

/**
 * Compares two sides as the action would: base is where head left it, and the policy is the one of base.
 * Without a head it is what is staged, without a base the commit before that, or with a head the default branch. `folder` is where refs are
 * looked up, `entry` what the threads of a large change run: without it one thread does it all. Throws a ConfigError when a side is
 * neither a ref nor a folder.
 */
export async function comparePullRequest(
  folder: string,
  names: { readonly base?: string; readonly head?: string },
  settings: Settings = readSettings(() => undefined),
  entry?: URL,
): Promise<{ report: Report; head: string; base: string | undefined; excerpts: Excerpts | undefined }> {
  const sources = await Sources.open(folder);
  try {
    const named = names.base === undefined ? undefined : await sources.side(names.base, "base");
    const isCommit = named === undefined || named.sha !== undefined;
    const head = names.head === undefined ? await sources.index() : await sources.side(names.head, "head", isCommit);
    // The policy is that of base itself: where head left it is the choice of whoever made head.
    const judge = named ?? (names.head === undefined ? await sources.before(head) : await sources.defaultBase());
    const { tree: base } = await sources.forkPoint(judge, head);
    const policies = clonedPolicies(settings["policy-clones"]);
    const policy = await loadPolicy(judge.tree, settings, true, policies);
    const scanning = { entry, scanned: folder, log: tell };
    const report = await judgeChange(
      { base, head: head.tree, judge: judge.tree },
      { settings, policy, scanning },
      policies,
    );
    if (names.head === "HEAD") await sources.remarkOnWork();
    const excerpts = await excerptsFor(settings, head.tree, report);
    return { report, head: head.sha ?? head.tree.name, base: judge.name ?? names.base, excerpts };
  } finally {
    sources.close();
  }
}

/** `skill-scan pr`: what the action would say of the change from base to head. */
export async function runPr({ settings, entry }: Invocation): Promise<number> {
  const { base, head = "HEAD", staged } = settings;
  if (staged) {
    if (settings.head !== undefined) throw new ConfigError("--staged and --head are two heads", "Give one of them.");
    const given = base === undefined ? {} : { base };
    const { report, excerpts } = await comparePullRequest(process.cwd(), given, settings, entry);
    return endWith(report, settings, { localCommand: stagedCommand(base), excerpts, folder: process.cwd() });
  }
  const names = base === undefined ? { head } : { base, head };
  const { report, base: found = "", excerpts } = await comparePullRequest(process.cwd(), names, settings, entry);
  return endWith(report, settings, { localCommand: prCommand(found, head), excerpts, folder: process.cwd() });
}
