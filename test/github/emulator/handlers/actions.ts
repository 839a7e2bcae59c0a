import { encodedPath, type State } from "../state.ts";
import { ApiError, type Handler, notFound, type StoredArtifact } from "../types.ts";
import { paged } from "./paging.ts";

/** Where downloads are kept: another place than the API, which asks for no token and wants to see none. */
export const storePath = /^\/artifact-store\/(\d+)\/([0-9a-f]+)$/;

/** What signs an address: whoever has it may read. */
const signature = "5ca1ab1e";

function artifactShape(state: State, artifact: StoredArtifact) {
  const url = `${state.api}/actions/artifacts/${artifact.id}`;
  const expires = new Date(Date.parse(artifact.created) + 86_400_000).toISOString().replace(/\.\d+/, "");
  return {
    id: artifact.id,
    node_id: `A_${artifact.id}`,
    name: artifact.name,
    size_in_bytes: artifact.bytes.length,
    url,
    archive_download_url: `${url}/zip`,
    expired: artifact.expired,
    created_at: artifact.created,
    updated_at: artifact.created,
    expires_at: expires,
    workflow_run: {
      id: artifact.run,
      repository_id: 1,
      head_repository_id: 2,
      head_branch: "feature",
      head_sha: artifact.headSha,
    },
  };
}

function artifactOf(state: State, id: string | undefined): StoredArtifact {
  const artifact = state.artifacts.find((candidate) => String(candidate.id) === id);
  if (!artifact) throw notFound();
  return artifact;
}

export const listRunArtifacts: Handler = (exchange, state) => {
  const name = exchange.query.get("name");
  const own = state.artifacts.filter((each) => String(each.run) === exchange.path["run_id"]);
  const named = own.filter((each) => name === null || each.name === name);
  const { page, headers } = paged(named, exchange);
  const artifacts = page.map((artifact) => artifactShape(state, artifact));
  return { status: 200, data: { total_count: named.length, artifacts }, headers };
};

export const downloadArtifact: Handler = ({ path }, state) => {
  const { id, expired } = artifactOf(state, path["artifact_id"]);
  if (expired) throw new ApiError(410, "Artifact has expired");
  return { status: 302, headers: { location: `${state.origin}/${encodedPath(`artifact-store/${id}/${signature}`)}` } };
};

/** The bytes behind a signed address. Answers 404 to a wrong one, 400 to a token: a store of blobs takes the signature alone. */
export function stored(state: State, path: RegExpExecArray, hasToken: boolean): { status: number; bytes?: Uint8Array } {
  const [, id, signed] = path;
  const artifact = state.artifacts.find((candidate) => String(candidate.id) === id);
  if (hasToken) return { status: 400 };
  return artifact && signed === signature ? { status: 200, bytes: artifact.bytes } : { status: 404 };
}
