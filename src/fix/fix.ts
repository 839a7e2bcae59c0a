import type { CapabilitySet } from "../core/capability.ts";
import type { Finding } from "../core/finding.ts";
import { redact } from "../core/redact.ts";
import { isShowable } from "./unseen.ts";

export type FixKind =
  | "strip-invisible"
  | "pin-version"
  | "narrow-allowed-tools"
  | "pipe-to-shell"
  | "remove-instruction";

/** Whole lines of a file and what is to stand in their place: what a suggestion on GitHub is. */
export interface Fix {
  readonly kind: FixKind;
  /** One sentence of our own words, without a full stop. */
  readonly title: string;
  /** Path from the root of the tree. */
  readonly path: string;
  /** First and last line that go, 1-based. */
  readonly startLine: number;
  readonly endLine: number;
  /** Lines that come, without their ends; none where the lines are only taken away. */
  readonly lines: readonly string[];
}

/** A file of a skill, as text. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** What an edit is made from. */
export interface FixInput {
  readonly finding: Finding;
  /** The file that the finding lies in, and its lines; they all end in LF. */
  readonly file: TextFile;
  readonly lines: readonly string[];
  /** What the skill uses by its own text. */
  readonly used: CapabilitySet;
  /** All text files of the skill: where a version may be named. */
  readonly files: readonly TextFile[];
}

/** What one kind of edit gives: the lines it takes and those it puts there. */
export type Edit = Pick<Fix, "title" | "startLine" | "endLine" | "lines">;

/** One kind of edit: undefined where it does not fit the finding. */
export type Fixer = (input: FixInput) => Edit | undefined;

/** Lines and characters of a replacement: a suggestion is read by a person. */
const maxLines = 20;
const maxCharacters = 4000;

/**
 * True for an edit that a page can show as it is: bounded, with nothing in it that does not show, and with no secret, which a comment would
 * repeat.
 */
export function isPresentable({ lines, startLine, endLine }: Edit): boolean {
  const text = lines.join("\n");
  return (
    endLine - startLine < maxLines &&
    lines.length <= maxLines &&
    text.length <= maxCharacters &&
    lines.every(isShowable) &&
    redact(text) === text
  );
}
