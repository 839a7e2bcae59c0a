import { type Construction, constructions } from "./construction.ts";
import { concerned } from "./words.data.ts";

const part =
  "(?:user|client|customer|owner|operator|human|patient|student|author|buyer|person|requester|they|he|she|somebody|anyone)s?";
const wills =
  "(?:prefers?|specif(?:y|ies|ied)|says?|said|wants?|wanted|asks?|asked|chose|chooses?|chosen|objects?|objected|names?|named|licensed|requests?|requested|insists?|declines?|refuses?|instructs?|picked|picks?|decides?|decided|states?)";
const despite =
  "(?:even if|even when|even though|although|whatever|whichever|no matter (?:what|which|how|whether)|regardless of (?:what|which|whether|how)|irrespective of (?:what|which|whether)|despite what|contrary to what)";
const replace =
  "(?:replace|swap|exchange|substitute|change|switch|overwrite|convert|use|put|insert|install|choose|pick|book|order|send|add|enable|keep|remove|delete|set)";

/** Sets the skill, or a text that it reads, above the wish of the user. */
export const wishes: readonly Construction[] = [
  ...constructions(
    {
      kind: "instructs-agent",
      object: "override",
      anchors: [
        "even if",
        "even when",
        "even though",
        "whatever",
        "whichever",
        "no matter",
        "regardless of",
        "irrespective of",
        "despite what",
        "contrary to",
      ],
      unless:
        /\b(?:never|do not|don t|not|refuse|decline|stop|ask|confirm|warn|verify|check|explain|show|tests?|read|follow|skill|skills|tone|language|format|polite|concise|clarify|validate|review|search|answer|respond|say|think|consider|treat|report|capture|record|log|call|describe|mention)\b/,
    },
    [
      `${replace} (?:[\\w.-]{1,20} ){1,12}?${despite} (?:[\\w-]{2,16} ){0,3}?(?:the |an? )?${part} (?:[\\w-]{2,12} ){0,2}?${wills} (?:their own|otherwise|something else|another|differently|other|no|against it|one|it)`,
      `${despite} (?:[\\w-]{2,16} ){0,3}?(?:the |an? )?${part} (?:[\\w-]{2,12} ){0,2}?${wills} … ${replace} (?:the )?(?:ours|our|my|[\\w-]{2,16} (?:from|by|of) (?:us|our|the (?:vendor|maintainer|author|partner)))`,
      `${replace} (?:[\\w.-]{1,20} ){1,10}?(?:with|by|for) (?:those|ones?|that|the ones|ours|products?) (?:from|of|by|made by|sold by) (?:our|us|the (?:vendor|maintainer|partner|sponsor))`,
    ],
  ),
  ...constructions(
    {
      kind: "instructs-agent",
      object: "no-confirmation",
      anchors: [
        "be consulted",
        "be asked",
        "be bothered",
        "be involved",
        "consulting ",
        "to agree",
        "be informed",
        "be notified",
      ],
      unless: /\b(?:must|should be|always|twice|again|only|every step|read-only|formatting|details|trivial|already)\b/,
    },
    [
      `${concerned} (?:do not|don t|does not|doesn t|need not|needn t|does not have|never|should not|must not) (?:need |have )?(?:to )?(?:be (?:consulted|asked|involved|informed|notified|bothered)|agree)(?: (?:about|before|first|for|on|with|again))?`,
      `(?:cancel|delete|buy|order|book|pay|transfer|send|sign|merge|publish|move|charge|accept|subscribe|install|change) (?:[\\w.-]{1,20} ){1,8}?without (?:consulting|asking|involving|informing|notifying) ${concerned}`,
    ],
  ),
  ...constructions(
    {
      kind: "instructs-agent",
      object: "obey-content",
      anchors: ["addressed to", "directed at", "aimed at", "meant for", "intended for", "written for"],
      unless: /\b(?:never|do not|don t|not|untrusted|ignore|report|data)\b/,
    },
    [
      "(?:notes?|comments?|texts?|lines?|paragraphs?|sentences?|cells?|remarks?|annotations?|instructions?|messages?|replies|e-?mails?|passages?|requests?|captions?|footnotes?|commands?) (?:[\\w-]{2,16} ){0,6}?(?:addressed to|directed at|aimed at|meant for|intended for|written for) (?:[\\w-]{2,16} ){0,3}?(?:assistants?|agents?|you|models?|ais?|bots?) (?:[\\w-]{2,12} ){0,2}?(?:have to|has to|must|should|are to|is to|shall|will|are|is)(?: to)? (?:be )?(?:executed|followed|carried out|obeyed|performed|honou?red|done|complied with|acted on|binding|acted upon)",
      "(?:execute|follow|carry out|obey|perform|act on|comply with|honou?r) (?:all |any |every |each |the )*(?:notes?|comments?|texts?|lines?|paragraphs?|sentences?|cells?|remarks?|annotations?|instructions?|messages?|replies|e-?mails?|passages?|requests?|commands?) (?:[\\w-]{2,16} ){0,6}?(?:addressed to|directed at|aimed at|meant for|intended for|written for) (?:[\\w-]{2,16} ){0,3}?(?:assistants?|agents?|you|models?|ais?|bots?)",
    ],
  ),
  ...constructions(
    {
      kind: "instructs-agent",
      object: "override",
      anchors: [
        "to stop",
        "stopping",
        "to abort",
        "to cancel",
        "to pause",
        "to halt",
        "to quit",
        "objection",
        "complaint",
        "protest",
      ],
      unless:
        /\b(?:never|do not|don t|not ignore|third-party|page|web ?site|untrusted|injected|lint|warnings?|server|process|deadline)\b/,
    },
    [
      "(?:ignore|disregard|overlook|dismiss|brush aside|pay no attention to) (?:any |all |every |each |the |a |later |further |such |user s |their )*(?:[\\w-]{2,14} ){0,2}?(?:messages?|requests?|orders?|instructions?|attempts?|questions?|wish(?:es)?|commands?|pleas?|signals?) (?:[\\w-]{2,14} ){0,3}?(?:to|asking|telling) (?:you )?(?:to )?(?:stop|abort|cancel|halt|quit|pause)",
      "(?:ignore|disregard|overlook|dismiss|brush aside|override) (?:any |all |every |the |their |his |her |user s |later |further )*(?:objections?|complaints?|protests?|stop requests?)(?: (?:of|by|from) (?:the )?[\\w-]{3,12})?",
    ],
  ),
];
