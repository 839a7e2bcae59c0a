import { type Marker, markerOf, type RunIdentity } from "./marker.ts";

/** What a run that gave no verdict has for the comment that is there. */
export interface StaleRequest {
  /** The body where there is no report to keep. */
  readonly body: string;
  readonly instance: string;
  readonly run: RunIdentity;
  /**
   * The block of quoted lines that goes on top: the scan of `run.sha` did not run, and what follows is of the commit `of`.
   * `cut`: the end of it had to go.
   */
  readonly banner: (of: string, cut: boolean) => string;
}

/** The report in a comment of ours: without its marker, and without a banner that an earlier run put on top. */
function reportIn(body: string, { of }: Marker): string {
  const lines = body.replaceAll("\r\n", "\n").split("\n").slice(1);
  const start = lines.findIndex((line) => line.trim() !== "");
  if (start < 0) return "";
  const isQuoted = (line: string): boolean => line.startsWith(">");
  const quoted = of === undefined ? 0 : lines.slice(start).findIndex((line) => !isQuoted(line));
  return quoted < 0
    ? ""
    : lines
        .slice(start + quoted)
        .join("\n")
        .trim();
}

/**
 * `text` or as many of its paragraphs as there is room for. Between two of them nothing inline is open, so that no quoted text comes
 * to act by the loss of its end; a fence that stays open holds what is in it.
 */
function paragraphsWithin(text: string, room: number): string {
  if (text.length <= room) return text;
  const end = text.lastIndexOf("\n\n", room);
  return end > 0 ? text.slice(0, end) : "";
}

/**
 * The body of a comment whose report stays though a later scan did not run: marker, banner, and the report as it was. `old` is a
 * comment of ours, with its marker; `limit` the characters that a comment may have.
 */
export function staleBody(old: string, marker: Marker, request: StaleRequest, limit: number): string {
  const { instance, run, banner } = request;
  const of = marker.of ?? marker.sha;
  const report = of === "none" ? "" : reportIn(old, marker);
  if (report === "") return request.body;
  const bodyOf = (text: string, cut: boolean): string =>
    `${markerOf(instance, run, of)}\n\n${banner(of, cut)}\n\n${text}\n`;
  const whole = bodyOf(report, false);
  if (whole.length <= limit) return whole;
  return bodyOf(paragraphsWithin(report, limit - bodyOf("", true).length), true);
}
