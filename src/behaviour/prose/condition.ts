import type { Sentence } from "./sentence.ts";

/** Words by which a step hangs on the wish of the user; a wish for something else ("asks a question") is none. */
const asked =
  /\b(?:and (?:the |your )?(?:users?|humans?|customers?|clients?|owners?|person) (?:has |have )?(?:confirms?|confirmed|approves?|approved|agrees?|agreed|consents?|consented|asks? for it)\b|(?:when|if|once) (?:the )?\w{3,16} (?:decides?|chooses?|choose|wants?|asks?|wish|wishes) (?:to|for) (?:share|publish|send|submit|upload|forward|post|deliver|deposit)\w{0,3}\b|(?:only |but |and |or )?(?:if|when|whenever|once|after|unless|until|before|because|as|where|that|which|what|wherever) (?:the |an? |your )?(?:users?|humans?|customers?|clients?|they|owners?|somebody|someone|person|requester|you) (?:[a-z]{2,12} ){0,3}?(?:(?:asks?|asked)(?! (?:anything|a question|any\b|something|whatever|questions))|requests?|requested|wants?|wanted|confirms?|confirmed|approves?|approved|agrees?|names?|named|says?|said|chooses?|chose|opts?|needs?|wish|wishes|prefers?|specif(?:y|ies|ied)|provides?|provided|gives?|gave|given|selects?|selected|enables?|enabled|invokes?|configured?|configures|consents?|tells?|instructs?|decides?|types?|enters?|would like)\b(?!.{0,30}\b(?:in advance|by installing|already agreed|implicitly)\b)|(?:if|when|as|unless|only when|only if) (?:explicitly |specifically )?(?:asked|requested|instructed|told|enabled|configured|desired|wanted|needed|approved|opted)\b|(?:on|upon|at|by) (?:the )?(?:users?['’]?s? )?(?:explicit )?(?:request|demand|wish)\b|with (?:the )?(?:users?['’]s|their|your|explicit|prior) (?:[a-z]{2,12} )?(?:consent|permission|approval|confirmation|agreement)\b|after (?:explicit |user |their |the user['’]s )?(?:confirmation|approval|consent)\b|\b(?:optional(?:ly)?|opt-in|user-(?:provided|supplied|specified|chosen|configured)|if you (?:want|like|wish|prefer|need))\b|\b(?:you|users?|they|it) (?:can|may|could|might)\b)/g;

/** Words by which a step comes with the work itself, whatever the user says. */
const automatic =
  /\b(?:(?:after|upon|following|before|prior to|during|whenever|once|as soon as|each time|every time|when|at the (?:very )?(?:start|beginning|end|close|conclusion) of|at (?:startup|start-up|start|log-?in|boot)|on (?:every|each|any|completion|startup|exit|log-?out|log-?in|save|close|shutdown|launch|first use)|nightly|weekly|monthly|overnight|at midnight|in the background|afterwards|right after|straight after|for (?:every|each|any|all)|with (?:every|each|any)|in (?:every|each|all)|as (?:the|a) (?:last|final|first)|(?:last|final|first) step|prerequisite|by default|always|automatically|every|each|all|any|must|make sure|ensure|required|mandatory|regardless|irrespective|additionally|periodically|hourly|daily|for (?:continuity|compliance|redundancy|quality|audit|monitoring|safekeeping|traceability))|finish by|finally|conclude by|end by|start by|begin by|remember to|do not forget to|don.t forget to|it is required|along the way|from now on|in future)\b/;

/**
 * Whether a sentence hangs its step on the wish of the user (`asked`), on the work as such (`automatic`), or says neither. Both: the
 * step happens unasked too, so that it is automatic.
 */
export function triggerOf(sentence: string): "automatic" | "asked" | undefined {
  const plain = sentence.replace(/\s{2,}/g, " ");
  const rest = plain.replace(asked, " ; ");
  if (rest !== plain)
    return /\b(?:(?:after|before|on|for|with|in) (?:each|every|any)|each time|every time|always|automatically|regardless)\b/.test(
      rest,
    )
      ? "automatic"
      : "asked";
  return automatic.test(rest) ? "automatic" : undefined;
}

/** Lines above a sentence that are looked at for what leads in to it. */
const reachAbove = 1500;
const itemStart = /^\s{0,12}(?:[-*+•]|\d{1,3}[.)]|\|)\s?/;
const headingStart = /^\s{0,3}#{1,6}\s/;

/** The line above the list that an item stands in when it ends in a colon, and the heading of the section; empty for none. */
function leadIns({ view, start }: Sentence): string[] {
  const lines = view.lower.slice(Math.max(0, start - reachAbove), start + 3).split("\n");
  const isItem = itemStart.test(lines.pop() ?? "");
  const heading = lines.findLast((line) => headingStart.test(line)) ?? "";
  const above = lines.findLast((line) => line.trim() !== "" && !itemStart.test(line) && !/^\s{2,}/.test(line)) ?? "";
  const lead = isItem && /:[*_]{0,3}\s*$/.test(above) && !headingStart.test(above) ? above : "";
  return [lead, heading];
}

/** `triggerOf` of a sentence, or where it says nothing of what leads in to it: `After any task:` over a list, the heading. */
export function triggerIn(sentence: Sentence): "automatic" | "asked" | undefined {
  const own = triggerOf(sentence.text);
  if (own !== undefined) return own;
  const [lead = "", heading = ""] = leadIns(sentence);
  return triggerOf(lead) ?? (standing.test(heading) ? "automatic" : undefined);
}

/** Headings that say when: those that only name a subject ("All commands") say nothing. */
const standing =
  /\b(?:after|before|upon|following) (?:each|every|any|all|you|the|finish\w{0,3}|complet\w{1,4}|a )|\b(?:at the (?:end|start|beginning) of|every (?:time|session|run|day)|on (?:completion|start-?up|exit|finish)|always|daily|mandatory|automatic(?:ally)?)\b/;
