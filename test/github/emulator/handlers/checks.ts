import { type State, timestamp } from "../state.ts";
import {
  ApiError,
  type CheckAnnotation,
  type Exchange,
  type Handler,
  notFound,
  type StoredCheckRun,
} from "../types.ts";
import { paged } from "./paging.ts";

/** What a request takes at most: REST description of checks. */
const limits = { annotations: 50, summary: 65_535 } as const;

interface Output {
  readonly title?: string;
  readonly summary?: string;
  readonly annotations?: readonly CheckAnnotation[];
}

/** The output of a request, judged as GitHub judges it. */
function outputOf({ body }: Exchange): Output {
  const output = (body["output"] ?? {}) as Output;
  const { annotations = [], summary = "" } = output;
  if (annotations.length > limits.annotations) {
    const message = `No more than ${limits.annotations} items are allowed; ${annotations.length} were supplied.`;
    throw new ApiError(422, `Invalid request.\n\n${message}`);
  }
  if (Buffer.byteLength(summary) > limits.summary) {
    const message = `Only ${limits.summary} characters are allowed; ${summary.length} were supplied.`;
    throw new ApiError(422, `Invalid request.\n\n${message}`);
  }
  const wrong = annotations.find((each) => each.end_line < each.start_line || each.path === "");
  if (wrong) throw new ApiError(422, "Invalid request.\n\nAn annotation ends before it begins, or has no path.");
  return output;
}

function checkRunShape(state: State, run: StoredCheckRun) {
  const url = `${state.api}/check-runs/${run.id}`;
  return {
    id: run.id,
    node_id: `CR_${run.id}`,
    head_sha: run.sha,
    external_id: run.externalId,
    url,
    html_url: `${state.web}/runs/${run.id}`,
    details_url: run.detailsUrl,
    status: "completed",
    conclusion: run.conclusion,
    started_at: timestamp(),
    completed_at: timestamp(),
    output: {
      title: run.title,
      summary: run.summary,
      text: null,
      annotations_count: run.annotations.length,
      annotations_url: `${url}/annotations`,
    },
    name: run.name,
    check_suite: { id: 1 },
    app: null,
    pull_requests: [],
  };
}

export const createCheckRun: Handler = async (exchange, state) => {
  const { body } = exchange;
  const sha = String(body["head_sha"]);
  if (!(await state.options.git.has(`${sha}^{commit}`))) throw new ApiError(422, `No commit found for SHA: ${sha}`);
  const { title = "", summary = "", annotations = [] } = outputOf(exchange);
  const made: StoredCheckRun = {
    id: state.nextId(),
    name: String(body["name"]),
    sha,
    externalId: String(body["external_id"] ?? ""),
    detailsUrl: String(body["details_url"] ?? ""),
    conclusion: String(body["conclusion"] ?? ""),
    title,
    summary,
    annotations: [...annotations],
  };
  state.checkRuns.push(made);
  return { status: 201, data: checkRunShape(state, made) };
};

function checkRunOf(id: string | undefined, state: State): StoredCheckRun {
  const found = state.checkRuns.find((each) => String(each.id) === id);
  if (!found) throw notFound();
  return found;
}

export const updateCheckRun: Handler = (exchange, state) => {
  const run = checkRunOf(exchange.path["check_run_id"], state);
  const { title = run.title, summary = run.summary, annotations = [] } = outputOf(exchange);
  Object.assign(run, { title, summary, conclusion: String(exchange.body["conclusion"] ?? run.conclusion) });
  run.annotations.push(...annotations);
  return { status: 200, data: checkRunShape(state, run) };
};

export const listCheckRuns: Handler = async (exchange, state) => {
  const sha = await state.options.git.resolve(`${exchange.path["ref"]}^{commit}`);
  const name = exchange.query.get("check_name");
  const all = state.checkRuns.filter((run) => run.sha === sha && (name === null || run.name === name));
  const { page, headers } = paged(all, exchange);
  return {
    status: 200,
    data: { total_count: all.length, check_runs: page.map((run) => checkRunShape(state, run)) },
    headers,
  };
};
