import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { maxUploadBytes } from "../report/sarif.ts";
import { failureOf, type GitHubClient, pause, refusedBy, statusOf } from "./client.ts";
import { refusals } from "./delivery.data.ts";
import { refusalOf, type Situation } from "./delivery.ts";
import { isLost } from "./once.ts";

/** Milliseconds before each question after the state of an upload. Processing takes some seconds; a minute is enough to ask. */
const pollDelays = [1000, 2000, 4000, 8000, 16_000, 30_000];

export interface SarifUpload {
  readonly sarif: string;
  /** Commit and full git ref that the analysis is of. */
  readonly commitSha: string;
  readonly ref: string;
  /** Name of the tool, as in the SARIF. */
  readonly tool: string;
  /** What the run is about, for the words when it is refused. */
  readonly situation?: Situation;
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

/** The words about a failed upload; those about processing begin otherwise. */
const notUploaded = "nothing was uploaded to code scanning";

/** Where no answer came, or one of a server that fell over, the upload may have been taken all the same. */
const perhapsNot = "whether anything was uploaded to code scanning is not known";

function refused(error: unknown, situation: Situation | undefined): UploadResult {
  const left = isLost(error) ? perhapsNot : notUploaded;
  const { line, lacking } = refusalOf("code-scanning", refusedBy(error), situation, left);
  return { status: lacking ? "unavailable" : "refused", message: line };
}

/** Longest of GitHub's own words that are passed on. */
const maxWords = 500;

/** What processing found wrong, with what to do where that is known. */
function rejected(id: string, errors: readonly string[]): UploadResult {
  const words = (errors.join("; ") || "no reason was given").slice(0, maxWords);
  const known = refusals.ofProcessing(words);
  const message = (known ? `${known.why}; ${known.todo} (${words})` : words).replace(/\s+/g, " ");
  return { status: "rejected", id, message: `code scanning rejected the analysis: ${message}` };
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
      if (state === "failed") return rejected(id, errors ?? []);
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
      message: `${notUploaded}: the SARIF file is too large, ${packed.length} bytes gzipped; the files among the outputs hold everything`,
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
    return refused(error, upload.situation);
  }
  if (typeof id === "string" && id !== "") return pollUntilDone(client, id);
  return { status: "refused", message: `${perhapsNot}: the answer has no id` };
}
