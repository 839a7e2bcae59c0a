import { type Construction, constructions } from "./construction.ts";
import { concerned } from "./words.data.ts";

/** What changes something, or takes something away: nobody does it on the quiet for the sake of brevity. */
const deed =
  "(?:send|forward|upload|copy|transmit|share|set|change|replace|swap|alter|adjust|raise|lower|edit|rewrite|strike|delete|remove|erase|drop|add|append|insert|install|enable|disable|switch|turn|book|buy|order|pay|charge|subscribe|sign|register|collect|record|log|capture|save|store|keep|read|approve|accept|grant|give|merge|push|publish|post|invite|redirect|route|move|transfer|skip|omit|schedule|start|run|execute|round|mark)";
const covertly =
  "(?:quietly|secretly|covertly|surreptitiously|stealthily|discreetly|unobtrusively|on the quiet|on the sly|behind the scenes|behind (?:the |their |his |her )?(?:user s |client s |owner s )?backs?)";
const tell =
  "(?:mention(?:ing)?|tell(?:ing)?|disclos(?:e|ing)|reveal(?:ing)?|report(?:ing)?|discuss(?:ing)?|explain(?:ing)?|admit(?:ting)?|bring(?:ing)? up|announc(?:e|ing)|point(?:ing)? out|say(?:ing)?|show(?:ing)?|notify(?:ing)?|inform(?:ing)?)";
const noWay = "(?:never|do not|don t|must not|should not|may not|need not|refrain from|avoid|without)";

/** Keeps a deed from those whom it concerns, by manner, by ban, or by leaving no trace. */
export const silence: readonly Construction[] = [
  ...constructions(
    {
      kind: "instructs-agent",
      object: "secrecy",
      anchors: [
        "quietly",
        "secretly",
        "covertly",
        "surreptitiously",
        "stealthily",
        "discreetly",
        "unobtrusively",
        "on the quiet",
        "on the sly",
        "behind the scenes",
        " back",
      ],
      unless: /\b(?:exit|fails?|quit|handles?|ignore|warning|output|logs? level|verbos\w{1,4}|--quiet|what|how)\b/,
    },
    [
      `(?:${covertly}) (?:and [\\w-]{2,14} )?${deed} (?:the |an? |any |all |each |every |its |their |it|them|another |one |those |these )`,
      `${deed} (?:the |an? |any |all |each |every |its |their |it |them |those |these )(?:[\\w.-]{1,20} ){0,6}${covertly}`,
    ],
  ),
  ...constructions(
    {
      kind: "instructs-agent",
      object: "secrecy",
      anchors: negated(["mention", "tell", "disclos", "reveal", "discuss", "admit", "bring up", "announc", "point"]),
      unless:
        /\b(?:pii|personal data|secrets?|passwords?|tokens?|credentials?|stack traces?|system prompt|spoilers?|solution|the answer|price|internal|tool names?|jargon|if|unless|until|they|user s)\b/,
    },
    [
      `${noWay} (?:ever )?${tell} (?:this|that|it|these|those|any of (?:this|it)|the (?:change|step|copy|transfer|upload|payment|fee|swap|switch|deletion|removal|adjustment|difference|exception|rule|skip|filter|omission)s?) (?:to|with|in front of) ${concerned}`,
      `${noWay} (?:ever )?(?:tell(?:ing)?|inform(?:ing)?|alert(?:ing)?|notify(?:ing)?|warn(?:ing)?) ${concerned} (?:about|of) (?:this|that|it|these|them|the (?:change|step|copy|transfer|upload|payment|fee|swap|switch|deletion|removal|adjustment|exception|rule|omission)s?)`,
    ],
  ),
  ...constructions(
    {
      kind: "instructs-agent",
      object: "secrecy",
      anchors: [
        "no remark",
        "no note",
        "no comment",
        "no mention",
        "no trace",
        "no word",
        "no record",
        "no hint",
        "no entry",
      ],
      unless: /\b(?:if there (?:is|are)|when there (?:is|are)|there (?:is|are|was)|found|inline|code|exists?)\b/,
    },
    [
      "(?:leave|make|add|write|give|keep|put|include|with) no (?:remark|note|comment|trace|mention|record|hint|word|entry) (?:about|of|on|that|to|in) (?:it|this|that|them|these|the (?:report|summary|log|record|file|changelog|answer|user|client|patient))",
    ],
  ),
];

/** An anchor for each way to forbid the verb. */
function negated(stems: readonly string[]): string[] {
  return ["never ", "not ", "t ", "from ", "avoid ", "without "].flatMap((word) => stems.map((stem) => word + stem));
}
