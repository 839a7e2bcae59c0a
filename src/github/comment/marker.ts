/** The run that writes a comment: of two runs of one pull request the later one has the greater id, then the greater attempt. */
export interface RunIdentity {
  readonly id: number;
  readonly attempt: number;
  /** Head commit that was scanned. */
  readonly sha: string;
}

/** What the first line of a comment says. */
export interface Marker extends RunIdentity {
  readonly instance: string;
  /** The commit that the report below is of, where it is not `sha`: that one's scan did not run. `none`: there is no report. */
  readonly of?: string;
}

const markerPattern =
  /^<!-- skill-scan:comment instance=([\w./-]+) sha=([0-9a-f]{7,64}) run=(\d{1,15})\.(\d{1,6})(?: of=([0-9a-f]{7,64}|none))? -->$/;

/**
 * The first line of a comment, by which it is found again. `instance` as the settings allow it; `of` for a run that gave no verdict:
 * the commit whose report stands below, or `none`.
 */
export const markerOf = (instance: string, run: RunIdentity, of?: string): string =>
  `<!-- skill-scan:comment instance=${instance} sha=${run.sha} run=${run.id}.${run.attempt}${of === undefined ? "" : ` of=${of}`} -->`;

/** The marker on the first line of a comment, and nowhere else: what a report quotes cannot pass for one. */
export function readMarker(body: string): Marker | undefined {
  const match = markerPattern.exec(body.split("\n", 1)[0]?.trimEnd() ?? "");
  if (match === null) return undefined;
  const [, instance = "", sha = "", id, attempt, of] = match;
  return { instance, sha, id: Number(id), attempt: Number(attempt), ...(of !== undefined && { of }) };
}
