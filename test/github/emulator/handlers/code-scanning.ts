import { gunzipSync } from "node:zlib";
import { ingestionErrors } from "../sarif-ingestion.ts";
import type { State } from "../state.ts";
import { ApiError, type Handler, notFound, type SarifDocument } from "../types.ts";

/** Largest upload, gzipped: GitHub's page on SARIF support. */
const largestUpload = 10 * 1024 * 1024;

function unpacked(sarif: unknown): SarifDocument {
  const packed = Buffer.from(String(sarif), "base64");
  if (packed.length > largestUpload) throw new ApiError(413, "Payload too large");
  try {
    return JSON.parse(gunzipSync(packed).toString("utf8")) as SarifDocument;
  } catch {
    throw new ApiError(400, "Invalid request.\n\nInvalid SARIF. The SARIF data is not gzip and base64 encoded JSON");
  }
}

/** Throws unless the commit is there and the ref is one that it belongs to. */
async function requireCommit(state: State, ref: string, commit: string): Promise<void> {
  const { git } = state.options;
  if (!(await git.has(`${commit}^{commit}`))) throw new ApiError(404, "commit not found");
  if (!(await git.has(ref))) throw new ApiError(404, `ref '${ref}' not found in this repository`);
  const reached = await git.text("merge-base", "--is-ancestor", commit, ref).then(
    () => true,
    () => false,
  );
  if (!reached) throw new ApiError(422, `commit ${commit} is not on ${ref}`);
}

export const uploadSarif: Handler = async ({ body }, state) => {
  state.requireCodeScanning();
  const log = unpacked(body["sarif"]);
  const ref = String(body["ref"]);
  const commit = String(body["commit_sha"]);
  await requireCommit(state, ref, commit);
  const id = `47177e22-5596-11eb-80a1-${String(state.nextId()).padStart(12, "0")}`;
  const errors = ingestionErrors(log, body["checkout_uri"] !== undefined);
  state.analyses.push({ id, ref, commit, log, errors, polls: 0, status: "pending" });
  return { status: 202, data: { id, url: `${state.api}/code-scanning/sarifs/${id}` } };
};

export const getSarif: Handler = ({ path }, state) => {
  state.requireCodeScanning();
  const analysis = state.analyses.find(({ id }) => id === path["sarif_id"]);
  if (!analysis) throw notFound();
  analysis.polls += 1;
  if (analysis.polls > (state.options.pendingPolls ?? 1)) {
    analysis.status = analysis.errors.length > 0 ? "failed" : "complete";
  }
  const analyses = `${state.api}/code-scanning/analyses?sarif_id=${analysis.id}`;
  const data = {
    processing_status: analysis.status,
    analyses_url: analysis.status === "complete" ? analyses : null,
    ...(analysis.status === "failed" ? { errors: analysis.errors } : {}),
  };
  return { status: 200, data };
};
