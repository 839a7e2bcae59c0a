import { type ParsedScript, parse } from "unbash";
import type { View } from "../../core/view.ts";

/** Scripts of a view by their text, for as long as somebody has the view. */
const known = new WeakMap<View, Map<string, ParsedScript>>();

/**
 * Parses shell text that stands in a view; the same text of the same view only once, since its programs, its here-documents and its
 * commands are each read from it. Throws a RangeError where the stack runs out.
 */
export function parsedShell(view: View, text: string): ParsedScript {
  const scripts = known.get(view) ?? new Map<string, ParsedScript>();
  known.set(view, scripts);
  const script = scripts.get(text) ?? parse(text);
  scripts.set(text, script);
  return script;
}
