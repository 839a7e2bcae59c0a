import type { Operation } from "../../core/operation.ts";
import { destinationsIn } from "./destination.ts";
import { sendingWords } from "./languages.data.ts";
import type { Sentence } from "./sentence.ts";

/** Letters that plain English prose has not. */
const notEnglish = /[^\x00-\x7f]|\b(?:nach|sende|lade|archivos|fichiers|arquivos|documentos|datei|daten)\b/;

/** Clauses: the secrecy that follows behind a comma must not excuse what stands before it. */
const clauseEnd = /[,;，；、]/;

/** Orders in other languages to send the user's data to an address. */
export function foreignTransfersIn(sentence: Sentence): Operation[] {
  const { view, start, text } = sentence;
  if (!notEnglish.test(text)) return [];
  const place = destinationsIn(view, text)[0];
  if (place === undefined) return [];
  const words = sendingWords.find(({ verb, data }) => verb.test(text) && data.test(text));
  if (words === undefined) return [];
  const rest = text.slice(place.end);
  const clause =
    text.slice(0, place.end) +
    rest.slice(0, Math.max(0, rest.search(clauseEnd)) || (clauseEnd.test(rest) ? 0 : rest.length));
  if (words.excuse.test(clause)) return [];
  const common = {
    ...({ view, start, end: start + place.end, by: "prose", target: place.target, sensitivity: "private" } as const),
    ...(words.automatic.test(text) ? { trigger: "automatic" as const } : {}),
  };
  return [
    { ...common, kind: "instructs-agent", object: "forward-data" },
    { ...common, kind: "sends", object: place.target },
  ];
}
