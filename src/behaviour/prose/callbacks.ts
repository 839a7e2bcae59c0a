import { isNear } from "../../core/address.ts";
import type { Operation } from "../../core/operation.ts";
import { phrase } from "./construction.ts";
import { hostEndings } from "./destination.ts";
import { moodAt } from "./mood.ts";
import { isOrdered } from "./polarity.ts";
import type { Sentence } from "./sentence.ts";
import { fileEndings } from "./words.data.ts";

/** Words by which a sentence is found that may speak of a call-back. */
export const callBackAnchors: readonly string[] = [
  ...["check in ", "check-in", "report in ", "report back", "phone home", "call home", "call back", "dial home"],
  ...["beacon", "heartbeat", "keep-alive", "keepalive", "announce yourself", "sign of life"],
  ...[" instructions", " commands", " orders", " directives", "ping ", "contact ", "reach out"],
];

const number =
  "(?:\\d{1,4}|few|couple of|other|two|three|four|five|six|ten|twelve|fifteen|twenty|thirty|forty-five|sixty)";
const unit =
  "(?:s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|days?|nights?|mornings?|weeks?|turns?|messages?|sessions?|heartbeats?)";
const interval = `(?:(?:every|each) (?:${number}(?: |-)?)?${unit}|once (?:an?|every|per|each) ${unit}|${number} times (?:an?|per|each) ${unit}|(?:at|in) (?:regular|fixed|random|${number}(?: |-)?${unit}) intervals|hourly|nightly|periodically|at intervals)`;

const host = String.raw`(?:(?:the|our|host|server|address|endpoint|site|api|at) ){0,3}(?:https?:\/\/)?(?<target>(?:[a-z0-9-]{1,40}\.){1,4}${hostEndings}|\d{1,3}(?:\.\d{1,3}){3})(?![\w-]|\.\w)(?::\d{1,5})?(?:\/[^\s,;]{0,120})?`;

/** Somebody's host that has no address: not "the server", which the text may have spoken of. */
const nameless =
  "(?:(?:our|my|the (?:remote|control|command|c2|c&c|central|vendor|author|maintainer|collection|tracking)|an? (?:remote|external|c2))(?: s)? (?:[\\w-]{2,14} ){0,2}?(?:server|endpoint|host|webhook|api|channel))";

/** Says only that one is there: whoever is called so keeps a line to the machine. */
const calls =
  "(?:check(?:ing)? in (?:with|at|to|on)|(?:report|check) (?:back|in) (?:to|with|at)|phone home to|call (?:home|back)(?: to| at)?|dial home to|beacon (?:out |back )?to|announce yourself (?:to|at)|send (?:an? |the |your )?(?:beacon|heartbeat|keep-?alive|check-?in|sign of life)(?: (?:message|signal|request|ping))? to)";
/** Asks somebody else what to do. */
const asks =
  "(?:check(?: in with)?|poll|ping|contact|query|ask|fetch|call|reach out to|connect to|visit|look at|get|pull|read|download(?: from)?)";
const orders =
  "(?:for|and (?:then )?(?:run|execute|follow|carry out|obey|perform|apply)|to (?:get|receive|fetch)) (?:(?:any|the|all|its|new|further|next|more|latest|updated|fresh|remote|pending|whatever|those|these) ){0,4}(?:commands|instructions|orders|directives)";
const touches = "(?:ping|contact|reach out to)";

const between = "(?: [^;]{0,60}?)?";
const shapes: readonly (readonly [object: string, pattern: RegExp])[] = [
  ["call-back", phrase(`${calls} ${host}${between} ${interval}`)],
  ["call-back", phrase(`${interval}${between} ${calls} ${host}`)],
  ["call-back", phrase(`${calls} ${nameless}${between} ${interval}`)],
  ["call-back", phrase(`${interval}${between} ${calls} ${nameless}`)],
  ["fetch-orders", phrase(`${asks} ${host}${between} ${interval}${between} ${orders}`)],
  ["fetch-orders", phrase(`${asks} ${host}${between} ${orders}${between} ${interval}`)],
  ["fetch-orders", phrase(`${interval}${between} ${asks} ${host}${between} ${orders}`)],
  ["contact", phrase(`${touches} ${host}${between} ${interval}`)],
  ["contact", phrase(`${interval}${between} ${touches} ${host}`)],
];

/** Calls with a reason that the reader can see: watching a service, waiting for a result. */
const reasoned =
  /\b(?:health\w{0,6}|uptime|status|monitor\w{0,5}|down|outages?|availab\w{2,6}|reachab\w{2,6}|respon(?:ds?|se|sive\w{0,4})|latency|until|prices?|quotes?|jobs?|builds?|deploy\w{0,7}|progress|queue|keep\w{0,3} (?:it |the \w{2,12} )?(?:warm|awake|alive)|rate limits?|timeouts?|retr(?:y|ies)|cron)\b/;

/**
 * Orders to call a host at regular times: `call-back` where nothing but the call is wanted, `fetch-orders` where commands are, `contact`
 * where the words leave it open. The host is the target, `…` for one without an address; this machine and its network are none.
 */
export function callBacksIn(sentence: Sentence): Operation[] {
  const { view, start, text } = sentence;
  for (const [object, pattern] of shapes) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const target = match.groups?.["target"] ?? "…";
    if (isNear(target) || (!match[0].includes("://") && fileEndings.test(target))) continue;
    if (object !== "fetch-orders" && reasoned.test(text)) continue;
    if (moodAt(text, match.index) !== "order" || !isOrdered(sentence, match.index)) continue;
    const place = { view, start: start + match.index, end: start + match.index + match[0].length };
    return [{ ...place, kind: "instructs-agent", object, sensitivity: "ordinary", by: "prose", target }];
  }
  return [];
}
