import { refusals } from "./delivery.data.ts";
import type { Target } from "./event.ts";

/**
 * Where a run may say what it found, and what that takes: the one table of it. The sinks ask it before they act and take its words
 * when GitHub refuses; the table in the README is made from it (demands D44, D50, D51).
 */

/** `name`: for a list; `left`: the sentence that says it was left out; `needs`: permission of the job's token, none where none is. */
export const sinks = {
  comment: { name: "comment", left: "no comment was posted", needs: "pull-requests: write" },
  "code-scanning": {
    name: "code scanning",
    left: "nothing was uploaded to code scanning",
    needs: "security-events: write",
  },
  "check-run": { name: "check run", left: "no check run was made", needs: "checks: write" },
  suggestions: { name: "suggestions", left: "no fixes were suggested", needs: "pull-requests: write" },
  annotations: { name: "annotations", left: "no file was annotated", needs: "" },
  summary: { name: "job summary", left: "no job summary was written", needs: "" },
  files: { name: "outputs and files", left: "no files were written", needs: "" },
} as const satisfies Record<string, { readonly name: string; readonly left: string; readonly needs: string }>;
export type Sink = keyof typeof sinks;
export const sinkNames = Object.keys(sinks) as readonly Sink[];

/** Situations that the event tells, then those that GitHub tells when it refuses. */
export const situations = {
  "pull-request": "pull request of a branch",
  fork: "pull request from a fork",
  dependabot: "Dependabot",
  "merge-group": "merge queue",
  push: "push to a branch",
  tag: "push of a tag",
  everything: "schedule, manual, other events",
  publisher: "`workflow_run` that publishes what another run scanned",
  "no-token": "no token",
  "no-permission": "job without the permission",
  "no-code-security": "private repository without GitHub Code Security",
  "no-feature": "GitHub Enterprise Server without code scanning",
} as const;
export type Situation = keyof typeof situations;

/** Why a sink is left out, the same in three or four words, and what to do about it; empty where there is nothing to do. */
export interface Lack {
  readonly why: string;
  readonly short: string;
  readonly todo: string;
}

/**
 * `send`: used, and a refusal is a failure; `attempt`: used, and a refusal is what one expects; `leave`: left out, and that is told;
 * `none`: makes no sense here, and goes without saying.
 */
export type Decision = { readonly use: "send" } | ({ readonly use: "attempt" | "leave" | "none" } & Lack);

/** The permissions that some sinks need, as YAML to paste; `contents: read` is all that scanning needs. */
export function permissionsYaml(needs: readonly string[]): string {
  const list = [...new Set(["contents: read", ...needs.filter((need) => need !== "")])];
  return `\`permissions: { ${list.join(", ")} }\``;
}

const send: Decision = { use: "send" };
const none = (why: string, short = why): Decision => ({ use: "none", why, short, todo: "" });

const noPull = none("there is no pull request");
const withoutPull = { comment: noPull, suggestions: noPull };

/** A fork gets a token that reads, unless the settings of a private repository say otherwise. */
const fork: Lack = {
  why: "the pull request comes from a fork, so the token only reads",
  short: "the token only reads",
  todo: "a run on `workflow_run` can publish it (docs/forks.md)",
};

/** Dependabot gets a token that reads unless the workflow has `permissions:` (docs: Dependabot on GitHub Actions). */
const dependabot = (needs: string): Lack => ({
  why: "the run was started by Dependabot, so the token only reads unless the workflow says otherwise",
  short: "the token may only read",
  todo: `give the job ${permissionsYaml([needs])} beside what it has`,
});

/** What every sink that needs a right lacks without a token. */
export const noToken: Lack = { why: "there is no token", short: "no token", todo: "give the input `token`" };

const attempt = (lack: Lack): Decision => ({ use: "attempt", ...lack });
const leave = (lack: Lack): Decision => ({ use: "leave", ...lack });

/** The sinks that need a right of the token, each with its own decision. */
const each = (decide: (sink: Sink) => Decision): Partial<Record<Sink, Decision>> =>
  Object.fromEntries(sinkNames.filter((name) => sinks[name].needs !== "").map((name) => [name, decide(name)]));

/** What each situation does to a sink; it is used where nothing stands. */
const table: Readonly<Record<Situation, Partial<Record<Sink, Decision>>>> = {
  "pull-request": {},
  fork: { ...each(() => attempt(fork)), "code-scanning": leave(fork) },
  dependabot: each((sink) => attempt(dependabot(sinks[sink].needs))),
  "merge-group": {
    ...withoutPull,
    "code-scanning": none(
      "the refs of a merge queue are gone before an upload is processed",
      "refs of a merge queue go",
    ),
  },
  push: withoutPull,
  tag: withoutPull,
  everything: withoutPull,
  publisher: {
    "check-run": none("it would be a stranger's words as a deed of ours", "a stranger's words"),
    suggestions: none("what publishes does not read the files", "the files are not read"),
    annotations: none("they would stand on the default branch", "another commit"),
  },
  "no-token": each(() => leave(noToken)),
  "no-permission": each((sink) =>
    leave({
      why: `the token lacks \`${sinks[sink].needs}\``,
      short: "no permission",
      todo: `give the job ${permissionsYaml([sinks[sink].needs])} beside what it has`,
    }),
  ),
  "no-code-security": { "code-scanning": leave(refusals.notEnabled) },
  "no-feature": { "code-scanning": leave(refusals.notFound) },
};

/** Whether a sink is used in a situation, and if not why and what to do. */
export const decide = (sink: Sink, situation: Situation): Decision => table[situation][sink] ?? send;

/** What of a target decides. */
export type Circumstances = Pick<Target, "kind" | "ref" | "readOnly">;

/** The situation that a run is in, as far as its event tells. */
export function situationOf({ kind, ref, readOnly }: Circumstances): Situation {
  if (kind === "merge-group") return "merge-group";
  if (kind === "pull-request") {
    if (readOnly === undefined) return "pull-request";
    return readOnly.includes("Dependabot") ? "dependabot" : "fork";
  }
  if (kind === "push") return ref.startsWith("refs/tags/") ? "tag" : "push";
  return "everything";
}

/** `no comment was posted: there is no token; give the input `token``. */
function lineOf(left: string, { why, todo }: Pick<Lack, "why" | "todo">, words = ""): string {
  return `${left}: ${why}${todo === "" ? "" : `; ${todo}`}${words === "" ? "" : ` (${words})`}`;
}

/** The one line about a sink that is left out; undefined where it is used, or where leaving it out goes without saying. */
export function lineAbout(sink: Sink, situation: Situation): string | undefined {
  const decision = decide(sink, situation);
  return decision.use === "leave" ? lineOf(sinks[sink].left, decision) : undefined;
}

/** What GitHub said when it refused. */
export interface Refused {
  /** 0 when no answer came. */
  readonly status: number;
  /** One line with GitHub's own words. */
  readonly words: string;
  /** The header `x-accepted-github-permissions`, where it was there. */
  readonly accepted?: string | undefined;
}

/** What a refusal comes to: one line, and whether it is for want of a right or a feature, which is no fault of the run. */
export interface Refusal {
  readonly line: string;
  readonly lacking: boolean;
}

/** `pull_requests=write` as a workflow writes it: `pull-requests: write`; undefined for what no workflow can grant. */
function asNeed(pair: string): string | undefined {
  const [, name = "", access = ""] = /^([a-z_]{1,40})=(read|write)$/.exec(pair.trim()) ?? [];
  return name === "" || name === "metadata" ? undefined : `${name.replaceAll("_", "-")}: ${access}`;
}

/**
 * What the token lacks by the header `x-accepted-github-permissions`: lists divided by commas, any one of several divided by
 * semicolons (docs: Troubleshooting the REST API). Of several the list that names what the sink needs; that itself is always among
 * them, since the header speaks of one request and a sink makes others: one that reads is refused before one that writes.
 */
export function acceptedNeeds(header: string | undefined, documented: string): readonly string[] {
  const lists = (header ?? "").split(";").map((list) => list.split(",").flatMap((pair) => asNeed(pair) ?? []));
  const nameOf = (need: string): string | undefined => need.split(":")[0];
  const isDocumented = (need: string): boolean => nameOf(need) === nameOf(documented);
  const named = lists.find((list) => list.some(isDocumented)) ?? lists.find((list) => list.length > 0) ?? [];
  return [documented, ...named.filter((need) => !isDocumented(need))];
}

/** What is missing for a 403, and whom to give it: a job by its workflow, a token of one's own by its settings. */
function missing(sink: Sink, { words, accepted }: Refused): Pick<Lack, "why" | "todo"> {
  const needs = acceptedNeeds(accepted, sinks[sink].needs);
  const named = needs.map((need) => `\`${need}\``).join(" and ");
  const own = /personal access token/i.test(words);
  const todo = own ? `give the token ${named}` : `give the job ${permissionsYaml(needs)} beside what it has`;
  return { why: `the token lacks ${named}`, todo };
}

/**
 * The one line about a sink that GitHub refused, in a situation. `left` says what was left out where the sink's own words are not
 * exact enough: `the comment could not be updated`.
 */
export function refusalOf(
  sink: Sink,
  refused: Refused,
  situation: Situation = "pull-request",
  left: string = sinks[sink].left,
): Refusal {
  const known = refusals.of(sink, refused);
  if (known) return { line: lineOf(left, known, refused.words), lacking: known.lacking };
  if (refused.status !== 403) return { line: `${left}: ${refused.words}`, lacking: false };
  const decision = decide(sink, situation);
  const lack = decision.use === "send" ? missing(sink, refused) : decision;
  return { line: lineOf(left, lack, refused.words), lacking: true };
}

/** Which sinks the settings ask for. */
export type Wanted = Readonly<Record<Sink, boolean>>;

/** What the log says at the start: where reports go, where not and why, and what the job's token needs for it. One line. */
export function preflight(situation: Situation, wanted: Wanted, hasToken: boolean): string {
  const asked = sinkNames.filter((sink) => wanted[sink]);
  const decided = asked.map((sink) => {
    const withoutToken = !hasToken && sinks[sink].needs !== "" && decide(sink, situation).use !== "none";
    return { sink, decision: decide(sink, withoutToken ? "no-token" : situation) };
  });
  const list = (use: Decision["use"]): string[] =>
    decided.filter(({ decision }) => decision.use === use).map(({ sink }) => sinks[sink].name);
  const not = decided.flatMap(({ sink, decision }) =>
    decision.use === "leave" || decision.use === "none" ? [`${sinks[sink].name} (${decision.short})`] : [],
  );
  const used = decided.filter(({ decision }) => decision.use === "send" || decision.use === "attempt");
  return [
    `reports go to: ${list("send").join(", ") || "the log alone"}`,
    ...(list("attempt").length > 0 ? [`if the token may: ${list("attempt").join(", ")}`] : []),
    ...(not.length > 0 ? [`not to: ${not.join(", ")}`] : []),
    `the token needs ${permissionsYaml(used.map(({ sink }) => sinks[sink].needs))}`,
  ].join("; ");
}
