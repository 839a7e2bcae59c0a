import type { Notice, Report } from "../core/report.ts";
import type { FileTree } from "../core/skill.ts";
import { type GateInput, gate } from "../gate.ts";
import type { Policy } from "../policy/policy.ts";
import type { RemotePolicies } from "../policy/remote.ts";
import { selectionOf } from "../selection.ts";
import type { Settings } from "../settings.ts";
import { version } from "../version.ts";
import { policyChanges } from "./policy/load.ts";
import { progress } from "./progress.ts";
import { type Scanning, withScan } from "./scanning/index.ts";
import { today } from "./today.ts";

/** What the command line and the library judge by, and how they scan. */
export interface Judging {
  readonly settings: Settings;
  readonly policy: Policy;
  readonly scanning: Omit<Scanning, "cache" | "progress">;
  /** True where no person waits at the terminal: for the library, which writes nothing. */
  readonly quiet?: boolean;
  /** The day of judgement: ISO date, UTC. Absent: this one. */
  readonly today?: string | undefined;
  /** Files that stand for a skill though they are not called SKILL.md, by their paths. */
  readonly manifests?: readonly string[];
}

type Sides = Pick<GateInput, "head" | "base" | "wantBase" | "scope" | "lockFrom">;

function judged(sides: Sides, judging: Judging, notices: readonly Notice[] = []): Promise<Report> {
  const { settings, policy, scanning } = judging;
  const input: GateInput = {
    ...sides,
    ...(settings.shard && { shard: settings.shard }),
    policy,
    ...selectionOf(settings),
    ...(judging.manifests && { manifests: judging.manifests }),
    today: judging.today ?? today(),
    toolVersion: version,
    notices,
  };
  const how: Scanning = { ...scanning, cache: settings.cache, ...(!judging.quiet && { progress: progress("skills") }) };
  return withScan(how, (scan) => gate({ ...input, ...scan }));
}

/**
 * The report of every skill of a tree, compared with nothing but the lock of `lockFrom`, its own where that is absent. Throws what `gate`
 * throws.
 */
export const judgeTree = (head: FileTree, judging: Judging, lockFrom?: GateInput["lockFrom"]): Promise<Report> =>
  judged({ head, ...(lockFrom && { lockFrom }), wantBase: false, scope: "all" }, judging);

/**
 * The report of what differs between two trees, as of a pull request; `judge` is the tree whose lock says what was approved, base where
 * it is absent; `policies` reads those of other repositories. Throws what `gate` throws.
 */
export async function judgeChange(
  { base, head, judge = base }: { readonly base: FileTree; readonly head: FileTree; readonly judge?: FileTree },
  judging: Judging,
  policies?: RemotePolicies,
): Promise<Report> {
  const notices = await policyChanges(base, head, judging.policy, judging.settings, policies);
  return judged({ base, head, lockFrom: judge, wantBase: true, scope: "changed" }, judging, notices);
}
