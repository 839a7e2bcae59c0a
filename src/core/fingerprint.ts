import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** Hex SHA-256 of bytes, or of a text as UTF-8. */
export const sha256Hex = (content: string | Uint8Array): string =>
  bytesToHex(sha256(typeof content === "string" ? utf8ToBytes(content) : content));

/**
 * Evidence as it is hashed: runs of spaces, tabs and line ends collapsed, so that re-indenting and CRLF change nothing; no NUL, which
 * divides what is hashed. A line end is no space, since it ends a comment; other white space of Unicode stays, since shells and
 * parsers do not take it for a space.
 */
export const normaliseEvidence = (evidence: string): string =>
  evidence
    .replaceAll("\0", "\ufffd")
    .replace(/[ \t\v\f\r\n]+/g, (run) => (/[\r\n]/.test(run) ? "\n" : " "))
    .replace(/^[ \n]+|[ \n]+$/g, "");

/**
 * Stable id of a finding across edits elsewhere: rule, path within the skill and the lines that matched; never a line number.
 * `occurrence` tells equal evidence in one file apart (0 for the first). Returns 32 hex digits.
 */
export function fingerprintOf(ruleId: string, artifactPath: string, evidence: string, occurrence: number): string {
  return sha256Hex([ruleId, artifactPath, normaliseEvidence(evidence), String(occurrence)].join("\0")).slice(0, 32);
}
