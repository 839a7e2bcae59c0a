import { contextOf } from "../../core/context.ts";
import type { Sentence } from "./sentence.ts";

/** Words that forbid or deny what follows them in the clause. */
const denied =
  /\b(?:never|do not|don['’]?t|does not|doesn['’]?t|did not|must not|mustn['’]?t|should not|shouldn['’]?t|may not|will not|won['’]?t|cannot|can not|can['’]?t|not to|avoid|refuse to|refuses to|reject|instead of|rather than|nor|neither|no need to|forbidden to|without|nothing is|is not|are not|isn['’]?t|aren['’]?t|not be|nobody|no one|nothing)\b[^.;!?]{0,60}$/;

/** "Never forget to …" orders it. */
const cancelled =
  /\b(?:never|do not|don['’]?t|must not|not|should not|cannot)\s{1,3}(?:hesitate|forget|fail|skip|omit|neglect|be afraid|worry|only|just|stop|end|finish|leave|close|proceed|continue|reply|answer|respond|return)\b[^.;!?]{0,60}$/;

/** Words by which a sentence tells of what others do, or of what is looked for, and orders nothing. */
const told =
  /\b(?:attackers?|adversar(?:y|ies)|malicious|malware|compromised|exploits?|injected|hackers?|threat|vulnerab\w{1,8}|attacks?|attempts? to|attempting to|tries to|trying to|tricks?|could|might|would|prevents?|preventing|detects?|detecting|flags?|look for|looks for|looking for|checks? (?:for|whether|if)|scans? for|search for|watch for|red flags?|signs? of|such as|e\.g|example of|examples of|risk of|risks? |smell|suspicious|pretend(?:s|ing)? to be|instructs the|(?:wants?|wanted|told|asked|instructed|tells?) me to|asks? you to|tells? you to|asking you to|telling you to|reports? of|describes?|what happens|was (?:told|asked)|warn(?:s|ing)? (?:about|of|against|if|when)|(?:bad|wrong|don['’]?t|anti-?pattern|❌|✗|🚫|⛔|mistake|pitfall|rationali[sz]ation|excuses?)\s{0,3}:?)(?![\w-])/;

/** A lead-in or heading that forbids the items under it. */
const denyList =
  /^[ \t]{0,3}(?:#{1,6}\s.{0,80}|.{0,160})\b(?:never|do not|don['’]t|must not|forbidden|prohibited|not allowed|what not|avoid|anti-?patterns?|red flags?|mistakes?|pitfalls?|wrong|bad|refuse|out of scope|won['’]t|does not)\b/;

const itemStart = /^\s{0,12}(?:[-*+•]|\d{1,3}[.)]|\|)\s?/;

/** True when the sentence is an item of a list or table whose lead-in or heading forbids what is listed. */
function inDenyList({ view, start }: Sentence): boolean {
  const lines = view.lower.slice(Math.max(0, start - 1500), start + 3).split("\n");
  const own = lines.pop() ?? "";
  const isItem = itemStart.test(own);
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i]!;
    if (line.trim() === "" || /^\s{4,}/.test(line)) continue;
    if (itemStart.test(line)) {
      if (line.startsWith("|") && denyList.test(line.replaceAll("|", " ")) && lines[i + 1]?.includes("--")) return true;
      continue;
    }
    if (/^#{1,6}\s/.test(line)) return isItem && denyList.test(line);
    if (!isItem) return false;
    return line.trimEnd().endsWith(":") && denyList.test(line);
  }
  return false;
}

/** A list item that is one quotation and nothing else. */
const sample = /^\s{0,12}(?:[-*+•]|\d{1,3}[.)])\s{1,4}(?:"[^"\n]{1,300}"|“[^”\n]{1,300}”|«[^»\n]{1,300}»)[.,;]?\s*$/;

/** Lead-ins by which quoted items are steps after all. */
const stepsFollow =
  /\b(?:do|follow|steps?|execute|run|carry out|perform|obey|rules?|instructions?|must|always|after|before|each|every)\b(?! (?:like|such as))[^\n]*:[*_]{0,3}\s*$/;

/** Whether a sentence stands in one of several list items that are all quotations: things that people say, and no steps. */
function isSample({ view, start }: Sentence): boolean {
  const lineStart = view.lower.lastIndexOf("\n", start - 1) + 1;
  const lines = view.lower.slice(lineStart, lineStart + 1200).split("\n");
  const above = view.lower
    .slice(Math.max(0, lineStart - 1200), lineStart)
    .split("\n")
    .slice(0, -1);
  if (!sample.test(lines[0] ?? "") || ![lines[1], above.at(-1)].some((line) => sample.test(line ?? ""))) return false;
  return !stepsFollow.test(above.findLast((line) => line.trim() !== "" && !sample.test(line)) ?? "");
}

/** Whether the words at `from` of a sentence are an order, and not forbidden, told about or listed as bad. */
export function isOrdered(sentence: Sentence, from: number): boolean {
  const before = sentence.text.slice(0, from).replace(/\s{2,}/g, " ");
  if (told.test(before) || (denied.test(before) && !cancelled.test(before))) return false;
  if (/^\s{0,9}(?:❌|✗|✘|🚫|⛔)/.test(sentence.view.lower.slice(Math.max(0, sentence.start - 3), sentence.start + 4)))
    return false;
  const at = sentence.start + from;
  return contextOf(sentence.view, at, sentence.end)?.forbids !== true && !inDenyList(sentence) && !isSample(sentence);
}
