import { isNear } from "../../core/address.ts";
import type { View } from "../../core/view.ts";
import { fileEndings, strangersPlace } from "./words.data.ts";

/** A place outside that a sentence names. */
export interface Destination {
  /** Offset in the sentence. */
  readonly at: number;
  readonly end: number;
  /** Host, mailbox, or `…` for a place without an address. */
  readonly target: string;
}

/** Endings of host names that are written without a scheme; others are more often files and members of objects. */
const endings =
  "(?:com|org|net|io|dev|ai|app|co|me|cloud|xyz|site|online|tech|info|biz|sh|gg|ly|live|store|link|page|host|space|website|club|top|test|invalid|example|eu|de|uk|fr|es|ch|at|nl|ru|cn|jp|in|us|ca|br|pw|icu)";

const mention = new RegExp(
  [
    String.raw`(?:https?|s?ftp|wss?):\/\/(?<address>[^\s"'<>()\]]{1,200})`,
    String.raw`(?<mail>[\w.+-]{1,60}@[a-z0-9-]{1,60}(?:\.[a-z0-9-]{1,60}){1,4})`,
    String.raw`\b(?:to|at|into|on|via|with) {1,3}(?:(?:the|host|server|our|address) {1,3}){0,2}(?<host>(?:[a-z0-9-]{2,40}\.){1,4}${endings})(?![\w(-])`,
    `(?<place>\\b${strangersPlace})`.replaceAll(" ", String.raw`\s{1,4}`),
  ].join("|"),
  "g",
);

/** The host of what follows `//` in an address; undefined for a placeholder, this machine or its network. */
function hostOf(address: string): string | undefined {
  const host = address
    .split(/[/?#:;,!|]/, 1)[0]!
    .replace(/^[^@]*@/, "")
    .replace(/[.,]$/, "");
  if (/[<>{}$[\]…]/.test(host) || !host.includes(".") || isNear(host)) return undefined;
  return host;
}

/** The address that a text gives a place elsewhere: "our collection endpoint is https://…". */
function addressOfPlace(view: View, place: string): string {
  const words = place.replace(/^(?:our|my|the)\s{1,4}/, "");
  for (
    let at = view.lower.indexOf(words), tries = 0;
    at >= 0 && tries < 8;
    at = view.lower.indexOf(words, at + 1), tries++
  ) {
    const near = /^[^\n]{0,80}?(?:https?|wss?):\/\/([^\s"'<>()\]]{1,200})/.exec(
      view.lower.slice(at + words.length, at + words.length + 300),
    );
    if (near) return hostOf(near[1]!) ?? "…";
  }
  return "…";
}

/** The places outside that a sentence names, at most eight. */
export function destinationsIn(view: View, sentence: string): Destination[] {
  const found: Destination[] = [];
  for (const match of sentence.matchAll(mention)) {
    if (found.length >= 8) break;
    const { address, mail, host, place } = match.groups!;
    const end = match.index + match[0].length;
    const at = host === undefined ? match.index : end - host.length;
    if (host !== undefined && (fileEndings.test(host) || isNear(host))) continue;
    const target =
      address === undefined ? (mail ?? host ?? addressOfPlace(view, place!.replace(/\s{1,4}/g, " "))) : hostOf(address);
    if (target !== undefined) found.push({ at, end, target });
  }
  return found;
}
