import { isNear } from "../../core/address.ts";
import type { View } from "../../core/view.ts";
import { fileEndings, strangersPlace } from "./words.data.ts";

/** A place outside that a sentence names. */
export interface Destination {
  /** Offset in the sentence. */
  readonly at: number;
  readonly end: number;
  /** Host, mailbox, bucket, or `…` for a place without an address; host and path where the path is somebody's account. */
  readonly target: string;
  /** A bucket: there is no telling from its name whose it is. */
  readonly bucket?: true;
}

/** Endings of host names that are written without a scheme; others are more often files and members of objects. */
export const hostEndings =
  "(?:com|org|net|io|dev|ai|app|co|me|cloud|xyz|site|online|tech|info|biz|sh|gg|ly|live|store|link|page|host|space|website|club|top|test|invalid|example|eu|de|uk|fr|es|ch|at|nl|ru|cn|jp|in|us|ca|br|pw|icu)";

const mention = new RegExp(
  [
    String.raw`(?:https?|s?ftp|wss?):\/\/(?<address>[^\s"'<>()\]]{1,200})`,
    String.raw`\b(?:s3|gs|r2|az|oss):\/\/(?<bucket>[a-z0-9][\w.-]{2,62})(?![\w{<$-])`,
    String.raw`(?<mail>[\w.+-]{1,60}@[a-z0-9-]{1,60}(?:\.[a-z0-9-]{1,60}){1,4})`,
    String.raw`\b(?:to|at|into|on|via|with) {1,3}(?:(?:the|host|server|our|address) {1,3}){0,2}(?<host>(?:[a-z0-9-]{2,40}\.){1,4}${hostEndings}|\d{1,3}(?:\.\d{1,3}){3})(?![\w(-])`,
    `(?<place>\\b${strangersPlace})`.replaceAll(" ", String.raw`\s{1,4}`),
  ].join("|"),
  "g",
);

/** Paths of public services that lead to one account: whoever made it gets what is sent there. */
const account = /^[^/]{1,80}\/(?:bot\d{3,}:|api\/webhooks\/\d|services\/t\w{1,12}\/b|forms\/d\/)/;

/** The host of an address, with its path where that names an account. */
function placeAt(address: string): string | undefined {
  const host = hostOf(address);
  return host !== undefined && account.test(address) ? address.replace(/[.,;:]+$/, "") : host;
}

/** Names of buckets that stand for whatever the user has. */
const anyBucket = /^(?:(?:my|your|our|the|some|example|bucket|test)(?:[-_.]|$)|.*(?:bucket-?name|your|example))/;

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
    const { address, mail, host, place, bucket } = match.groups!;
    const end = match.index + match[0].length;
    const at = host === undefined ? match.index : end - host.length;
    if (host !== undefined && (fileEndings.test(host) || isNear(host))) continue;
    if (bucket !== undefined) {
      if (!anyBucket.test(bucket)) found.push({ at, end, target: bucket, bucket: true });
      continue;
    }
    const target =
      address === undefined
        ? (mail ?? host ?? addressOfPlace(view, place!.replace(/\s{1,4}/g, " ")))
        : placeAt(address);
    if (target !== undefined) found.push({ at, end, target });
  }
  return found;
}
