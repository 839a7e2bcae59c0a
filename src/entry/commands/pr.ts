import { ConfigError } from "../../core/errors.ts";
import type { Excerpts } from "../../core/excerpt.ts";
import type { Report } from "../../core/report.ts";
import type { Policy } from "../../policy/policy.ts";
import { prCommand, stagedCommand } from "../../report/words.ts";
import { readSettings, type Settings } from "../../settings.ts";
import { excerptsFor } from "../excerpts.ts";
import type { Invocation } from "../invocation.ts";
import { judgeChange } from "../judged.ts";
import { tell } from "../output.ts";
import { clonedPolicies } from "../policy/clones.ts";
import { loadPolicy } from "../policy/load.ts";
import { endWith } from "../render.ts";
import { type Side, Sides } from "../sides.ts";

/** What is compared: refs or folders. */
interface Names {
  readonly base?: string;
  readonly head?: string;
}

/** Two sides that were compared, open. */
interface Change {
  readonly report: Report;
  /** Where head left it. */
  readonly base: Side;
  readonly head: Side;
  /** The base itself: whose policy judges. */
  readonly judge: Side;
  readonly policy: Policy;
}

/**
 * Compares two sides as the action would, and gives `use` what came of it: base is where head left it, and the policy is the one of base.
 * Without a head it is what is staged, without a base the commit before that, or with a head the default branch. `folder` is where refs are
 * looked up, `entry` what the threads of a large change run: without it one thread does it all. Throws a ConfigError when a side is
 * neither a ref nor a folder, and what `use` throws.
 */
export async function withChange<T>(
  folder: string,
  names: Names,
  { settings, entry }: Pick<Invocation, "settings" | "entry">,
  use: (change: Change) => Promise<T>,
): Promise<T> {
  const sides = await Sides.open(folder);
  try {
    const named = names.base === undefined ? undefined : await sides.side(names.base, "base");
    const isCommit = named === undefined || named.sha !== undefined;
    const head = names.head === undefined ? await sides.index() : await sides.side(names.head, "head", isCommit);
    // The policy is that of base itself: where head left it is the choice of whoever made head.
    const judge = named ?? (names.head === undefined ? await sides.before(head) : await sides.defaultBase());
    const base = await sides.forkPoint(judge, head);
    const policies = clonedPolicies(settings["policy-clones"]);
    const policy = await loadPolicy(judge.tree, settings, true, policies);
    const scanning = { entry, scanned: folder, log: tell };
    const trees = { base: base.tree, head: head.tree, judge: judge.tree };
    const report = await judgeChange(trees, { settings, policy, scanning }, policies);
    if (head.sha !== undefined && head.sha === base.sha) {
      const [changed, known] = [names.head ?? head.sha, names.base ?? judge.name ?? base.sha];
      const is = head.sha === judge.sha ? "is" : "is a part of";
      const both = changed === known ? `base and head are both ${known}` : `${changed} ${is} ${known}`;
      tell(`${both}, so nothing is compared: give --base ${changed}~1, or scan all with skill-scan scan`);
    }
    if (names.head === "HEAD") await sides.remarkOnWork();
    return await use({ report, base, head, judge, policy });
  } finally {
    sides.close();
  }
}

/** The report of a change with what goes around it, and the names of its sides. Throws what `withChange` throws. */
export const comparePullRequest = (
  folder: string,
  names: Names,
  settings: Settings = readSettings(() => undefined),
  entry?: URL,
): Promise<{ report: Report; head: string; base: string | undefined; excerpts: Excerpts | undefined }> =>
  withChange(folder, names, { settings, ...(entry && { entry }) }, async ({ report, head, judge }) => ({
    report,
    head: head.sha ?? head.tree.name,
    base: judge.name ?? names.base,
    excerpts: await excerptsFor(settings, head.tree, report),
  }));

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
