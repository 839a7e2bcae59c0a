const pattern = /^<!-- skill-scan:suggestion instance=([\w./-]+) fingerprint=([0-9a-f]{32}) -->$/;

/** The first line of a suggestion, by which it is known again. */
export const suggestionMarker = (instance: string, fingerprint: string): string =>
  `<!-- skill-scan:suggestion instance=${instance} fingerprint=${fingerprint} -->`;

/** The first line of a review. */
export const reviewMarker = (instance: string): string => `<!-- skill-scan:review instance=${instance} -->`;

/** The fingerprint in the marker on the first line of a suggestion of one instance; undefined for any other text. */
export function markedFingerprint(body: string, instance: string): string | undefined {
  const match = pattern.exec(body.split("\n", 1)[0]?.trimEnd() ?? "");
  return match?.[1] === instance ? match[2] : undefined;
}
