import type { RunVerdict } from "../core/verdict.ts";
import type { AnnotationLevel, PlacedAnnotation } from "./annotations.ts";
import { type GitHubClient, refusedBy } from "./client.ts";
import { type Refusal, refusalOf, type Situation } from "./delivery.ts";
import { once } from "./once.ts";

/** Annotations that GitHub takes in one request; each update adds some (REST description of checks; demand D35). */
export const batchSize = 50;

/**
 * How each verdict reads as a check. A run without a verdict is `action_required`: it holds a merge up as a failure does, and does not
 * read as a finding (D10).
 */
export const conclusions = {
  pass: "success",
  review: "neutral",
  fail: "failure",
  "no-skills": "success",
  "did-not-run": "action_required",
} as const satisfies Record<RunVerdict, string>;

const levels = { error: "failure", warning: "warning", notice: "notice" } as const satisfies Record<
  AnnotationLevel,
  string
>;

export interface CheckRunRequest {
  readonly name: string;
  readonly headSha: string;
  readonly conclusion: (typeof conclusions)[RunVerdict];
  readonly title: string;
  /** Markdown, at most 65,535 characters. */
  readonly summary: string;
  readonly annotations: readonly PlacedAnnotation[];
  /** Tells this run's check apart from others of the same name on the commit: what is found again after an answer was lost. */
  readonly externalId: string;
  /** Address of the workflow run. */
  readonly detailsUrl?: string;
  readonly situation?: Situation;
}

/** What became of a check run: `partly`: it is there, and lacks annotations. */
export type CheckRunResult =
  | { readonly status: "made"; readonly url: string }
  | { readonly status: "partly"; readonly url: string; readonly message: string }
  | { readonly status: "degraded"; readonly message: string; readonly lacking: boolean };

/** A check run as GitHub has it. */
interface Made {
  readonly id: number;
  readonly url: string;
  /** Annotations that it has. */
  readonly annotated: number;
}

interface CheckRunData {
  readonly id: number;
  readonly html_url: string | null;
  readonly external_id: string | null;
  readonly output: { readonly annotations_count: number };
}

/** Throws an Error at an answer that is no check run: whether one was made is then looked up. */
function madeOf(data: Partial<CheckRunData> | undefined): Made {
  const { id, html_url: url, output } = data ?? {};
  if (id === undefined || output === undefined) throw new Error("the answer is no check run");
  return { id, url: url ?? "", annotated: output.annotations_count };
}

function annotationOf({ level, message, properties }: PlacedAnnotation) {
  const { file, startLine, endLine, title } = properties;
  return { path: file, start_line: startLine, end_line: endLine, annotation_level: levels[level], message, title };
}

/** What a request says of the output, with the annotations from `start` on that fit into it. */
const outputFrom = ({ title, summary, annotations }: CheckRunRequest, start: number) => ({
  title,
  summary,
  annotations: annotations.slice(start, start + batchSize).map(annotationOf),
});

async function created(client: GitHubClient, request: CheckRunRequest): Promise<Made> {
  const { octokit, owner, repo } = client;
  const { name, headSha, conclusion, externalId, detailsUrl } = request;
  const { data } = await octokit.rest.checks.create({
    owner,
    repo,
    name,
    head_sha: headSha,
    external_id: externalId,
    ...(detailsUrl !== undefined && { details_url: detailsUrl }),
    status: "completed",
    conclusion,
    output: outputFrom(request, 0),
    request: { retries: 0 },
  });
  return { ...madeOf(data as Partial<CheckRunData>), annotated: Math.min(batchSize, request.annotations.length) };
}

async function extended(client: GitHubClient, request: CheckRunRequest, made: Made): Promise<Made> {
  const { octokit, owner, repo } = client;
  const { conclusion, annotations } = request;
  const { data } = await octokit.rest.checks.update({
    owner,
    repo,
    check_run_id: made.id,
    status: "completed",
    conclusion,
    output: outputFrom(request, made.annotated),
    request: { retries: 0 },
  });
  madeOf(data as Partial<CheckRunData>);
  return { ...made, annotated: Math.min(annotations.length, made.annotated + batchSize) };
}

/** Our check run on the commit, where a request whose answer was lost has made it. */
async function found(client: GitHubClient, request: CheckRunRequest): Promise<Made | undefined> {
  const { octokit, owner, repo } = client;
  const { headSha: ref, name, externalId } = request;
  const place = { owner, repo, ref, check_name: name, filter: "all", per_page: 100 } as const;
  const { data } = await octokit.rest.checks.listForRef(place);
  const own = (data.check_runs as readonly CheckRunData[]).find((each) => each.external_id === externalId);
  return own && madeOf(own);
}

/** Does one step: makes the check run, or adds a batch. Throws the failure that stays. */
async function step(client: GitHubClient, request: CheckRunRequest, made: Made | undefined): Promise<Made> {
  let now = made;
  const send = (): Promise<Made> => (now ? extended(client, request, now) : created(client, request));
  // It was done where there is more than we knew of.
  const look = async (): Promise<Made | undefined> => {
    now = (await found(client, request)) ?? now;
    return now && now.annotated > (made?.annotated ?? -1) ? now : undefined;
  };
  return once(send, look);
}

const refusal = (error: unknown, { situation }: CheckRunRequest): Refusal =>
  refusalOf("check-run", refusedBy(error), situation);

/**
 * Makes a completed check run with all its annotations, fifty a request. Never throws: what GitHub refuses comes back with one line for
 * people. Never makes two: after a lost answer it looks first.
 */
export async function makeCheckRun(client: GitHubClient, request: CheckRunRequest): Promise<CheckRunResult> {
  const { annotations } = request;
  let made: Made | undefined;
  try {
    made = await step(client, request, undefined);
    while (made.annotated < annotations.length) made = await step(client, request, made);
    return { status: "made", url: made.url };
  } catch (error) {
    const { line, lacking } = refusal(error, request);
    if (!made) return { status: "degraded", message: line, lacking };
    const missing = annotations.length - made.annotated;
    const message = `the check run lacks ${missing} of its ${annotations.length} annotations: ${refusedBy(error).words}`;
    return { status: "partly", url: made.url, message };
  }
}
