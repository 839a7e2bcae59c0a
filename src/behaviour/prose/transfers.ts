import type { Operation, Sensitivity } from "../../core/operation.ts";
import { triggerIn } from "./condition.ts";
import { type Destination, destinationsIn } from "./destination.ts";
import { moodAt } from "./mood.ts";
import { isOrdered } from "./polarity.ts";
import { type Sentence, sentenceAt } from "./sentence.ts";
import { transfer, userData, weakTransfer } from "./words.data.ts";

/** Words that show that a sentence may speak of moving data: one of them or an address must stand in it. */
export const transferAnchors: readonly string[] = [
  ...[
    "://",
    "@",
    " endpoint",
    " server",
    " webhook",
    " collector",
    " bucket",
    " inbox",
    " mailbox",
    " archive",
    " storage",
  ],
  ...[".com", ".org", ".net", ".io", ".dev", ".ai", ".app", ".test", ".invalid"],
];

const verb = new RegExp(
  String.raw`\b(?:${transfer.any}|(?:upload|transfer|transmission|submission|delivery|export|synchroni[sz]ation|cop(?:y|ies)|back-?up) of)\b`,
  "g",
);
const data = new RegExp(String.raw`\b${userData.replaceAll(" ", String.raw`\s{1,4}`)}(?![\w:/-])`, "g");

/** How a place is tied to its verb: "to", "at", "into our server at", "by running curl -X POST". */
const tied =
  /\b(?:(?:to|at|into|onto|on|via|with|through|under|towards?|curl|webhook|endpoint|server|host|url)\b[^;.!?]{0,60}|(?:by|using)\s{1,4}[^;.!?]{0,40}\b(?:curl|wget|post|put|request|call|webhook|api|script|command)\b[^;.!?]{0,40})$/;

/** An address in brackets explains the word before it; it is where something goes when that word is: "to the partner (https://…)". */
const bracketed = /[([]\s{0,2}$/;
const goal =
  /\b(?:to|into|onto|at|towards?|with)\s{1,4}(?:[^\s,;.!?()[\]]{1,24}\s{1,4}){0,5}[^\s,;.!?()]{0,24}\]?\s{0,2}[([]\s{0,2}$/;

const weak = new RegExp(String.raw`^${weakTransfer.any}\b`);

const secret =
  /\b(?:keys?|credentials?|secrets?|passwords?|environment variables|environment|tokens?|tfvars|\.env|\.npmrc|\.pem|\.ssh|seed phrase|cookies)\b/;
const vague = /^(?:it|them|cop(?:y|ies)|bundle)$/;

/** What is moved: the nouns between the start of the sentence and the place. */
function movedData(sentence: Sentence, until: number, verbAt: number): string | undefined {
  const words = Array.from(sentence.text.slice(0, until).matchAll(data));
  const behind = words.filter((word) => word.index > verbAt);
  const concrete = (list: typeof words) => list.find((word) => !vague.test(word[0]));
  const best = concrete(behind) ?? concrete(words) ?? (behind.length > 0 ? earlierNoun(sentence) : undefined);
  return best?.[0];
}

/** Verbs that leave no doubt that something of the user's goes out, whatever it is called. */
const unmistakable = /^(?:upload|transmit|forward|relay|mirror|ship|replicat|back(?:s|ed|ing)? up)\w{0,3}\b/;
const nothingMoved =
  /\b(?:requests?|query|queries|calls?|ping|get|port|traffic|http|https|dns|users?|packages?|events?)\b/;

/** The passive, in which the thing stands before its verb. */
const passive = /\b(?:is|are|be|being|been|gets?)\s{1,4}(?:\w{2,14}\s{1,4}){0,2}$/;

/** Whether data goes to the place that begins at `until`, by the verb at `verbAt`. What goes unasked, each time, is data whatever it is called. */
function isMoving(sentence: Sentence, until: number, verbAt: number, trigger: Operation["trigger"]): boolean {
  if (movedData(sentence, until, verbAt) !== undefined) return true;
  const words = sentence.text.slice(verbAt, until);
  const before = sentence.text.slice(0, verbAt);
  if (nothingMoved.test(words)) return false;
  if (!passive.test(before)) return unmistakable.test(words);
  return !nothingMoved.test(before.replace(passive, "")) && (trigger === "automatic" || unmistakable.test(words));
}

/** For "upload it": what the sentence before speaks of. */
function earlierNoun(sentence: Sentence): RegExpExecArray | undefined {
  if (sentence.start < 3) return undefined;
  const before = sentenceAt(sentence.view, Math.max(0, sentence.start - 3)).text;
  return Array.from(before.matchAll(data)).findLast((word) => !vague.test(word[0]));
}

/** The verb that a place belongs to: the last one before it that is tied to it. */
function verbBefore(sentence: Sentence, place: Destination): number | undefined {
  const head = sentence.text.slice(Math.max(0, place.at - 220), place.at);
  const offset = Math.max(0, place.at - 220);
  const found = Array.from(head.matchAll(verb)).findLast((match) => {
    const between = head.slice(match.index + match[0].length);
    return (
      !between.includes(";") &&
      (tied.test(between) ||
        (/^put|^add|^includ|^attach|^post|^call|^ping|^reach/.test(match[0]) && between.length < 40))
    );
  });
  if (found !== undefined) return offset + found.index;
  return outward.test(head) && !inward.test(head)
    ? Math.max(offset, place.at - 1 - (outward.exec(head)?.[0].length ?? 0))
    : undefined;
}

/** Whatever the verb: something goes to a place. */
const outward =
  /\b(?:to|into|over to|at|with|for)\s{1,4}(?:(?:the|our|a|an)\s{1,4}(?:[\w-]{2,16}\s{1,4}){1,3}(?:(?:you|we)\s{1,4}\w{2,10}\s{1,4})?(?:at|on)?\s{0,4}|(?:the|our)\s{1,4}|address\s{1,4})?$/;

/** Verbs whose "to" or "at" brings nothing there. */
const inward =
  /\b(?:get|gets|fetch\w{0,3}|download\w{0,3}|read|reads|pull|pulled|visit\w{0,3}|open|opens|go|goes|navigat\w{1,4}|connect\w{0,3}|log|sign|subscribe|point\w{0,3}|set|sets|redirect\w{0,3}|link\w{0,3}|refer\w{0,4}|according|compared?|bind|map\w{0,4}|defaults?|url|proxy|install\w{0,4}|clone|brows\w{1,3}|access\w{0,4}|look|live|lives|see|find|found|learn|listens?|runs?|running|served?|hosted|available|docs|documentation|similar|equal|switch|change|migrate|head|create|register|apply|request|check|search\w{0,3}|query|call\w{0,3}|return\w{0,3}|load\w{0,3}|copied from|retrieved?|obtain\w{0,3}|taken)\b/;

/** The description of a service or of a page, not an order: "The API lives at", "returns", "see". */
const reference =
  /\b(?:see|docs?|documentation|read more|learn more|reference|available|hosted|found|visit|open\s{1,4}(?:https?|the\s{1,4}(?:page|link|url|site|preview|browser))|browse|sign up|log ?in|get your|obtain|returned|returns?|served|licen[cs]ed?\s{1,3}(?:under|at|is))\b[^;.!?]{0,50}$/;

const sensitivityOf = (words: string): Sensitivity => (secret.test(words) ? "secret" : "private");

/** Whether a place is where something goes, and not a page to read or what a word in front of it is called. */
function isGoal(text: string, place: Destination): boolean {
  const before = text.slice(0, place.at);
  return !reference.test(before) && (!bracketed.test(before) || goal.test(before));
}

/** Whoever wrote the skill keeps it. */
const toUs = /^\w{2,14}\s{1,4}(?:\w{2,14}\s{1,4}){0,2}(?:with|by|at|to)\s{1,4}(?:us|our)\b/;

/** Whether the verb at `at` is an order or something that happens by itself, and no description. */
function isAct(text: string, at: number, trigger: Operation["trigger"]): boolean {
  const mood = moodAt(text, at);
  if (mood === "possible") return false;
  return mood === "order" || trigger === "automatic" || !weak.test(text.slice(at)) || toUs.test(text.slice(at));
}

/** Offset of the verb that moves something of the user's to a place; undefined when none does. */
function movedAt(sentence: Sentence, place: Destination, trigger: Operation["trigger"]): number | undefined {
  const at = verbBefore(sentence, place);
  if (at === undefined || !isGoal(sentence.text, place) || !isMoving(sentence, place.at, at, trigger)) return undefined;
  return isAct(sentence.text, at, trigger) ? at : undefined;
}

/** "The reinsurer at https://… must be sent the file": the place is named first, then what it gets. */
const receiving =
  /^\S{0,120}[^.;!?]{0,40}?\b(?:must|should|shall|has to|have to|is to|are to|needs to|always|automatically)\s{1,4}(?:be\s{1,4}(?:sent|given|handed|forwarded|shown|mailed|supplied with|copied)|receives?|gets?|collects?)\b/;

/** "Wire a call to https://… with the user's address into …": the call is made by what the agent writes. */
const calling =
  /\b(?:call|request|ping|beacon|webhook|hook)s?\s{1,4}to\s{1,4}(?:(?:the|our|host|server|endpoint)\s{1,4}){0,2}$/;
const carrying = /^\S{0,120}\s{1,4}(?:with|carrying|containing|including|that (?:carries|contains|holds))\b/;

/** Offset of the verb by which a place receives something of the user's; undefined when it does not. */
function receivesAt({ text }: Sentence, place: Destination): number | undefined {
  const got = (calling.test(text.slice(0, place.at)) ? carrying : receiving).exec(text.slice(place.end));
  if (got === null) return undefined;
  const behind = text.slice(place.end + got[0].length).matchAll(data);
  return Array.from(behind).some((word) => !vague.test(word[0])) ? place.end : undefined;
}

/** Orders to move the user's data to a place outside: one `instructs-agent` and one `sends` for each. */
export function transfersIn(sentence: Sentence): Operation[] {
  const { view, start, text } = sentence;
  return destinationsIn(view, text).flatMap((place): Operation[] => {
    const trigger = triggerIn(sentence);
    const at = movedAt(sentence, place, trigger) ?? receivesAt(sentence, place);
    if (at === undefined || !isOrdered(sentence, at) || (place.bucket && trigger !== "automatic")) return [];
    const common = {
      ...({
        view,
        start: start + Math.min(at, place.at),
        end: start + place.end,
        by: "prose",
        target: place.target,
      } as const),
      sensitivity: sensitivityOf(text.slice(0, place.at)),
      ...(trigger ? { trigger } : {}),
    };
    return [
      { ...common, kind: "instructs-agent", object: "forward-data" },
      { ...common, kind: "sends", object: place.target },
    ];
  });
}
