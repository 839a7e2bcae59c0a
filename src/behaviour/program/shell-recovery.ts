import type { ParsedScript } from "unbash";
import type { View } from "../../core/view.ts";
import { parsedShell } from "./shell-scripts.ts";

/** A part of a text that was parsed by itself. */
export interface Piece {
  readonly script: ParsedScript;
  /** Offset of the part in the text. */
  readonly offset: number;
  /** Statements that begin behind this offset of the part belong to the next one. */
  readonly until: number;
}

/** So often an error is passed over; a document of broken lines is no script. */
const maxErrors = 30;

/** Parses a text of a view; behind an error it goes on with the next line, as somebody does who copies the lines one by one. */
export function recoveringParse(
  view: View,
  text: string,
): { readonly pieces: readonly Piece[]; readonly error?: string } {
  const pieces: Piece[] = [];
  let offset = 0;
  let error: string | undefined;
  while (offset < text.length && pieces.length < maxErrors) {
    const script = parsedShell(view, text.slice(offset));
    const first = script.errors?.reduce((a, b) => (b.pos < a.pos ? b : a));
    error ??= first?.message;
    const line = first ? text.indexOf("\n", offset + first.pos) : -1;
    const until = line < 0 ? text.length - offset : line + 1 - offset;
    pieces.push({ script, offset, until });
    offset += until;
  }
  if (offset < text.length) error = `${error}; and so often that the rest was not read`;
  return error === undefined ? { pieces } : { pieces, error };
}
