import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { failureOf, type GitHubClient, pause, statusOf } from "./client.ts";

/** GitHub's limit on an upload, gzipped ("Uploading a SARIF file to GitHub", REST description of code scanning). */
const maxUploadBytes = 10 * 1024 * 1024;

/** Milliseconds before each question after the state of an upload. Processing takes some seconds; a minute is enough to ask. */
const pollDelays = [1000, 2000, 4000, 8000, 16_000, 30_000];

export interface SarifUpload {
  readonly sarif: string;
  /** Commit and full git ref that the analysis is of. */
  readonly commitSha: string;
  readonly ref: string;
  /** Name of the tool, as in the SARIF. */
  readonly tool: string;
}

/**
 * What became of an upload. `pending`: taken, and still being processed when we stopped asking; `rejected`: taken, then found
 * faulty; `refused`: not taken; `unavailable`: not taken for want of a feature or a permission, which is no fault of the run.
 */
export interface UploadResult {
  readonly status: "complete" | "pending" | "rejected" | "refused" | "unavailable";
  readonly id?: string;
  /** One line for people; empty when complete. */
  readonly message: string;
}

interface Refusal {
  readonly status: number;
  readonly words?: RegExp;
  readonly result: "refused" | "unavailable";
  readonly message: string;
}

/** GitHub's known refusals, the first that fits; the words are those that its API and its own uploader use. */
const refusals: readonly Refusal[] = [
  {
    status: 403,
    words: /(advanced|code) security must be enabled|code scanning is not enabled/i,
    result: "unavailable",
    message:
      "code scanning is not enabled here: a private repository needs GitHub Code Security. The SARIF file is among the outputs; `sarif: never` silences this",
  },
  {
    status: 403,
    words: /not accessible by integration|not accessible by personal access token/i,
    result: "unavailable",
    message:
      "the token may not write to code scanning: give the job `security-events: write` (a fork's token never has it)",
  },
  {
    status: 403,
    result: "unavailable",
    message: "code scanning refused the upload: check that it is enabled and that the job has `security-events: write`",
  },
  { status: 401, result: "refused", message: "the token is not valid" },
  {
    status: 404,
    result: "unavailable",
    message:
      "code scanning was not found: it is not available on this host or repository, or the token may not see it, or the ref is gone",
  },
  { status: 413, result: "refused", message: "the SARIF file is too large for code scanning" },
  { status: 503, result: "refused", message: "code scanning is out of service at the moment" },
];

function refused(error: unknown): UploadResult {
  const status = statusOf(error);
  const words = failureOf(error);
  const known = refusals.find((refusal) => refusal.status === status && (refusal.words?.test(words) ?? true));
  if (known) return { status: known.result, message: `${known.message} (${words})` };
  return { status: "refused", message: `the SARIF file could not be uploaded: ${words}` };
}

interface Processing {
  readonly processing_status?: "pending" | "complete" | "failed";
  readonly errors?: readonly string[] | null;
}

async function pollUntilDone(client: GitHubClient, id: string): Promise<UploadResult> {
  const { octokit, owner, repo } = client;
  let trouble = "";
  for (const delay of pollDelays) {
    await pause(delay);
    try {
      const { data } = await octokit.rest.codeScanning.getSarif({ owner, repo, sarif_id: id });
      const { processing_status: state, errors } = data as Processing;
      if (state === "complete") return { status: "complete", id, message: "" };
      if (state === "failed") {
        const why = (errors ?? []).join("; ") || "no reason was given";
        return { status: "rejected", id, message: `code scanning rejected the analysis: ${why}` };
      }
      trouble = "";
    } catch (error) {
      trouble = `: ${failureOf(error)}`;
      if ([401, 403].includes(statusOf(error))) break;
    }
  }
  return {
    status: "pending",
    id,
    message: `code scanning took the analysis and has not said yet that it is processed${trouble}`,
  };
}

/**
 * Uploads a SARIF file and waits for about a minute until it is processed.
 * Never throws: what GitHub refuses comes back as a result with one line for people.
 */
export async function uploadSarif(client: GitHubClient, upload: SarifUpload): Promise<UploadResult> {
  const packed = await promisify(gzip)(upload.sarif);
  if (packed.length > maxUploadBytes) {
    return {
      status: "refused",
      message: `the SARIF file is too large for code scanning: ${packed.length} bytes gzipped`,
    };
  }
  const { octokit, owner, repo } = client;
  let id: unknown;
  try {
    const { data } = await octokit.rest.codeScanning.uploadSarif({
      owner,
      repo,
      commit_sha: upload.commitSha,
      ref: upload.ref,
      sarif: packed.toString("base64"),
      tool_name: upload.tool,
    });
    id = (data as { id?: unknown } | undefined)?.id;
  } catch (error) {
    return refused(error);
  }
  if (typeof id === "string" && id !== "") return pollUntilDone(client, id);
  return { status: "refused", message: "the SARIF file could not be uploaded: the answer of code scanning has no id" };
}
