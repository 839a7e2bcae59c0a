import { mkdtempSync } from "node:fs";
import path from "node:path";
import { runJob } from "../../../src/entry/job.ts";
import { createClient } from "../../../src/github/client.ts";
import { readMarker } from "../../../src/github/comment/marker.ts";
import { version } from "../../../src/version.ts";
import type { GitHubEmulator } from "../emulator/github.ts";
import { steadyFetch } from "./clock.ts";
import { running, Transcript } from "./core.ts";
import type { Scenario } from "./scenarios.ts";
import { directFetch } from "./transport.ts";

/** How requests reach GitHub: milliseconds that one may take, and whether by a socket, where redirects are followed. */
export interface Way {
  readonly timeout: number;
  readonly socket: boolean;
}

/** What answers does so at once, however busy the machine is. */
const patient: Way = { timeout: 20_000, socket: false };

/** Runs the action on a scenario as the runner would, on one GitHub. Throws what it throws. */
export async function runOn(
  github: GitHubEmulator,
  scenario: Scenario,
  id: number,
  { timeout, socket }: Way = patient,
): Promise<Transcript> {
  const { event, eventFile, settings, token } = scenario;
  const folder = mkdtempSync(path.join(scenario.folder, "run-"));
  const env = {
    GITHUB_API_URL: github.url,
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_REPOSITORY: "octo/skills",
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: eventFile,
    GITHUB_SHA: event.sha,
    GITHUB_REF: event.ref,
    GITHUB_WORKSPACE: `${folder}/not-checked-out`,
    GITHUB_RUN_ID: String(id),
    GITHUB_RUN_ATTEMPT: "1",
    GITHUB_JOB: "scan",
    GITHUB_STEP_SUMMARY: `${folder}/summary.md`,
    RUNNER_TEMP: folder,
  };
  const transcript = new Transcript();
  const log = {
    info: (text: string) => void transcript.lines.push({ level: "info", text }),
    warning: (text: string) => void transcript.lines.push({ level: "warning", text }),
  };
  const clientOf = (_: string | undefined, repository: string) => {
    const client = createClient({
      ...{ token, baseUrl: github.url, repository, version, log, timeout },
      fetch: socket ? steadyFetch : directFetch(github),
    });
    return async () => client;
  };
  await running.run(transcript, () => runJob({ env, settings: () => ({ ...settings, token }), clientOf }));
  return transcript;
}

/** Identity of an analysis for GitHub: a later one of the same commit, ref and category takes its place. */
const analysisKey = ({ commit, ref, log }: GitHubEmulator["analyses"][number]): string =>
  [commit, ref, ...(log.runs ?? []).map((run) => run.automationDetails?.id ?? "")].join(" ");

/** What stands on GitHub after a run, without the ids that differ from run to run. */
export function stateOf(github: GitHubEmulator) {
  const own = github.comments.filter(({ body }) => readMarker(body));
  const last = new Map(github.checkRuns.map((run) => [`${run.name} ${run.sha}`, run]));
  const analyses = new Map(github.analyses.map((each) => [analysisKey(each), each]));
  return {
    comments: own.map(({ body }) => body.slice(body.indexOf("\n"))),
    checkRuns: [...last.values()].map(({ conclusion, summary, annotations }) => ({
      ...{ conclusion, summary, annotations: annotations.length },
    })),
    suggestions: github.reviewComments.map(({ body, isMinimized, isResolved }) => [body, isMinimized, isResolved]),
    analyses: [...analyses].map(([key, { log, status }]) => ({ key, status, results: log.runs?.[0]?.results })),
  };
}

const most = (keys: readonly unknown[]): number => {
  const counts = new Map<unknown, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return Math.max(0, ...counts.values());
};

/** How often the same thing stands on GitHub, by what would be posted twice. */
export function doublesOf(github: GitHubEmulator) {
  return {
    comments: github.comments.filter(({ body }) => readMarker(body)).length,
    checkRuns: most(github.checkRuns.map(({ externalId }) => externalId)),
    suggestions: most(github.reviewComments.map(({ body }) => body)),
    reviews: new Set(github.reviewComments.map(({ review }) => review)).size,
    /** Several of one key are one: GitHub puts the later in the earlier's place. */
    analyses: new Set(github.analyses.map(analysisKey)).size,
  };
}
