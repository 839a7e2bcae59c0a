import type { View } from "../../core/view.ts";
import type { Language } from "./program.ts";
import { gapMark } from "./values.ts";

/** Name of the variable that stands for what is not known of a text of code. */
export const unknownName = "skill_scan_unknown";

/** Code whose unknown stretches are a variable; between single quotes of a shell they are taken out of the quotes for that. */
export function withReferences(code: string, language: Language): string {
  if (language === "python" || language === "javascript") return code.replaceAll(gapMark, unknownName);
  let quote = "";
  return code.replace(/\\.|['"…]/gs, (found) => {
    if (found === "'" || found === '"') quote = quote === "" ? found : quote === found ? "" : quote;
    if (found !== gapMark) return found;
    return quote === "'" ? `'"$${unknownName}"'` : `\${${unknownName}}`;
  });
}

/** A text that stands at one place of another view. */
export function viewOfText(view: View, start: number, end: number, text: string): View {
  return {
    artifact: view.artifact,
    text,
    lower: text.toLowerCase(),
    layers: view.layers,
    languageAt: () => "",
    zoneAt: () => view.zoneAt(start),
    locate: () => view.locate(start, end),
  };
}
