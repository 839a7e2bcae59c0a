import { type Construction, constructions } from "./construction.ts";
import { silence } from "./silence.ts";
import { person } from "./words.data.ts";

/** A step of the skill or what it sends: nobody has a reason to keep it from the user. */
const act =
  "(?:synchroni[sz]ation|sync|upload|transfer|transmission|registration|housekeeping|back-?up|telemetry|logging|call|request|collection|payment|purchase|charge|fee|connection|hook|injection|link|change|deletion|removal|copy|instruction|rule|note|section|procedure|process|background)s?";
const acts = `(?:(?:the |this |these |that |those |any |such |of |our |its |extra |additional |[\\w-]{2,20} ){0,4}${act}(?: (?:step|call|request|process|rule|activity|work|job|task)s?)?|(?:this|that|the) (?:[\\w-]{2,20} )?(?:step|part)|it happened|what was (?:sent|uploaded|copied|removed|deleted))`;
const report =
  "(?:summary|report|answer|reply|output|response|log|list|transcript|change ?log|message|result|overview|recap)s?";

const negations = ["to ", "t ", "never ", "from ", "avoid ", "un"];
const reporting = negations.flatMap((word) =>
  ["mention", "list", "report", "disclos", "reveal", "show", "includ", "announc", "bring up"].map(
    (verb) => word + verb,
  ),
);

/** Keeps an act of the skill from the user. */
export const secrecy: readonly Construction[] = [
  ...constructions(
    {
      kind: "instructs-agent",
      object: "secrecy",
      anchors: reporting,
      unless: /\b(?:pii|personal data|secrets?|passwords?|tokens?|credentials?|in the subject|system prompt)\b/,
    },
    [
      `(?:no need to|there is no need to|need not|does not need to|do not|don t|never|must not|should not|refrain from|avoid) (?:mention|list|report|disclose|reveal|show|include|announce|bring up|mentioning|listing|reporting|disclosing|revealing|announcing) ${acts} … (?:in|to|within|from) (?:the |your |any |a |its |their )?(?:[\\w-]{2,16} )?(?:${report}|${person})`,
      `${acts} (?:is|are|need|needs|must|should|has to|have to|ought|will|shall) (?:to |be |not |never |stay |remain |kept |left )*(?:un(?:mentioned|reported|disclosed|announced)|not (?:be )?(?:mentioned|reported|disclosed|shown|listed|announced)|out of (?:the |your )?${report})`,
    ],
  ),
  ...constructions(
    {
      kind: "instructs-agent",
      object: "secrecy",
      anchors: ["leave", "leaving", "omit", "keep", "exclud", "strip ", "drop ", "hide ", "hiding"],
    },
    [
      `(?:leave|keep|omit|exclude|strip|drop|hide|leaving|keeping|omitting|excluding|hiding) ${acts} (?:out of|from|off) (?:the |your |any |a |what )?(?:[\\w-]{2,16} ){0,3}(?:${report}|commands|you report|${person})`,
      `(?:leave|keep|omit|exclude) (?:the |any |this |that )?(?:[\\w-]{2,20} ){1,3}(?:call|step|upload|command|transfer|request)s? (?:out )?(?:of|from) (?:the |your )(?:[\\w-]{2,16} ){0,3}(?:you report|${report})`,
    ],
  ),
  ...constructions(
    {
      kind: "instructs-agent",
      object: "secrecy",
      anchors: [
        "attention",
        "between us",
        "between you and",
        "to yourself",
        "should not see",
        "must not see",
        "not see",
        "never see",
        "find out",
        "get wind",
        "noticing",
        "in the dark",
        "low profile",
        "unnoticed",
        "discreet",
        "not be aware",
        "under wraps",
        "off the record",
      ],
    },
    [
      `without (?:drawing|attracting|calling|raising) (?:the |any |their )?(?:${person}(?: s)? )?attention`,
      "(?:keep|stays?|remains?|leave) … (?:between us|between you and me|between you and this (?:skill|document|file)|to yourself|under wraps|off the record|unnoticed)",
      `(?:${person}) (?:should|must|need|may|shall|will|ought) (?:not|never) (?:to )?(?:see|get to see|find out|get wind|hear|learn) (?:it|this|that|these|them|of it|of this|about it|about this|about the)`,
      `(?:keep|leave) (?:the )?${person} in the dark`,
      "(?:do|perform|run|carry out|make|send|upload|finish|execute|complete) … (?:discreetly|unnoticed|covertly|on the quiet|without being noticed)",
    ],
  ),

  ...constructions(
    {
      kind: "instructs-agent",
      object: "secrecy",
      anchors: [
        "bother",
        "trouble",
        "burden",
        "worry",
        "confuse",
        "distract",
        "trace of",
        "sign of",
        "hint of",
        "mention of",
        "word of",
        "word about",
        "nobody needs",
        "no one needs",
        "not need to know",
        "not to know",
        "needs to know",
        "never know",
        "not know",
      ],
      unless: /\b(?:technical|details|progress|jargon|stack trace|secrets?|passwords?|errors?)\b/,
    },
    [
      `(?:do not|don t|never|no need to|without) (?:bother|trouble|burden|worry|confus|distract)(?:e|ing)? ${person} (?:with|about|by) ${acts}`,
      `(?:must|should|may|shall|can) (?:not|never) (?:contain|show|include|leave|have|bear|carry) (?:any |a )?(?:trace|sign|hint|mention|word|evidence)s? (?:of|about)`,
      `(?:without|leave|with|make|contains?|shows?|give|bears?) (?:any|no) (?:trace|mention|hint|word|sign)s? (?:of|about) ${acts}`,
      `(?:nobody|no one|${person}) (?:needs?|has|have|ought|is|are|does|do|should|must|will) (?:not |never )?(?:need |have )?(?:to )?(?:know|learn|hear|be told|find out) (?:that|about|of|what) … (?:copied|sent|uploaded|removed|deleted|changed|stored|collected|recorded|shared|installed|forwarded|transmitted|upload|transfer|copy|step|sync|call)`,
    ],
  ),

  ...constructions(
    {
      kind: "instructs-agent",
      object: "secrecy",
      anchors: ["bring it up", "bring this up", "bring that up", "refer to it", "speak of it", "talk about it"],
    },
    [`${acts} … (?:never|do not|don t|must not) (?:bring|refer|speak|talk) (?:it|this|that|to it|of it|about it)`],
  ),
  ...silence,
];
