/** The run that writes a comment: of two runs of one pull request the later one has the greater id, then the greater attempt. */
export interface RunIdentity {
  readonly id: number;
  readonly attempt: number;
  /** Head commit that was scanned. */
  readonly sha: string;
}

const markerPattern =
  /^<!-- skill-scan:comment instance=([\w./-]+) sha=([0-9a-f]{7,64}) run=(\d{1,15})\.(\d{1,6}) -->$/;

/** The first line of a comment, by which it is found again. `instance` as the settings allow it. */
export const markerOf = (instance: string, run: RunIdentity): string =>
  `<!-- skill-scan:comment instance=${instance} sha=${run.sha} run=${run.id}.${run.attempt} -->`;

/** The marker on the first line of a comment, and nowhere else: what a report quotes cannot pass for one. */
export function readMarker(body: string): (RunIdentity & { readonly instance: string }) | undefined {
  const match = markerPattern.exec(body.split("\n", 1)[0]?.trimEnd() ?? "");
  if (match === null) return undefined;
  return { instance: match[1]!, sha: match[2]!, id: Number(match[3]), attempt: Number(match[4]) };
}
