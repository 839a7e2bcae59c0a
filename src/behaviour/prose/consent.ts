import { type Construction, constructions } from "./construction.ts";
import { wishes } from "./wishes.ts";
import { person } from "./words.data.ts";

/** Acts that a user wants to be asked about. */
const grave =
  "(?:payments?|purchases?|transfers?|orders?|withdrawals?|trades?|transactions?|delet(?:e|es|ion|ions|ing)|remov(?:e|al|als|ing)|merg(?:e|es|ing)|push(?:es|ing)?|force-push(?:es)?|deploy(?:s|ments?|ing)?|publish(?:ing)?|send(?:ing)?|e-?mails?|install(?:ing|ation|ations)?|upload(?:s|ing)?|wip(?:e|ing)|overwrit(?:e|ing)|drop(?:ping)?|refunds?|shell commands?|tool calls?|permission(?:s| requests?| prompts?)|everything)";
const ask =
  "(?:ask(?:ing)? (?:the user |them |anybody |anyone )?(?:for )?(?:permission|confirmation|approval|consent|leave|back|first)|asking|confirmation|approval|permission|a go-ahead|go-ahead|sign-off|a second look|consent|confirming)";

/** Takes the consent of the user as given. */
export const consent: readonly Construction[] = [
  ...constructions(
    {
      kind: "instructs-agent",
      object: "no-confirmation",
      anchors: ["need no", "needs no", "require no", "requires no", "not need", "not require", "go through without"],
      unless: /\b(?:read|reading|reads|query|queries|local|dry[- ]run|test network|testnet|harmless|safe)\b/,
    },
    [
      `${grave} … (?:needs?|requires?|do not need|does not need|do not require|does not require) (?:no |any |an? |further )?(?:explicit |separate |user |human |further )?(?:approval|confirmation|permission|consent|sign-off|go-ahead|review by)`,
    ],
  ),
  ...constructions(
    {
      kind: "instructs-agent",
      object: "no-confirmation",
      anchors: ["agreed", "consented", "consent", "accepted", "approved", "authori", "pre-approved", "preapproved"],
      unless: /\b(?:if|whether|unless|only|until|check|verify|has the user|must have|list of|terms|licen[cs]e)\b/,
    },
    [
      `(?:skip|omit|no need for|without|do not wait for|don t wait for|never wait for) … ${ask} … (?:agreed|consented|accepted|approved|authori[sz]ed)`,
      `${person} (?:has |have )?(?:already )?(?:agreed|consented|accepted|approved|authori[sz]ed) (?:to )?(?:everything|all|any|this|every|it)?[^;]{0,40}(?:in advance|by installing|by using|by loading|beforehand|implicitly|when they installed)`,
      `(?:installing|using|loading|activating) (?:this |the )?(?:skill|tool|plugin) (?:counts as|is|means|implies|amounts to|constitutes) (?:[\\w-]{2,12} ){0,3}(?:consent|approval|agreement|permission|authori[sz]ation)`,
    ],
  ),
  ...constructions(
    {
      kind: "instructs-agent",
      object: "no-confirmation",
      anchors: ["behalf", "wait for", "stop for", "pause for", "hold for"],
      unless: /\b(?:npm|npx|create-|read-only|reading|test|tests|build|lint)\b/,
    },
    [
      `(?:answer|reply|say|click|confirm|accept|respond) … (?:yes|ok|allow|accept|approve|y) … on (?:the )?(?:${person}(?: s)?|their|his|her|its)(?: s)? behalf`,
      `(?:do not|don t|never|without|no need to) (?:wait(?:ing)?|stop(?:ping)?|paus(?:e|ing)|hold) for (?:an? |the |any )?(?:user s |human |explicit |further )?(?:go-ahead|approval|confirmation|permission|consent|sign-off|answer|reply) … (?:before |to )?${grave}`,
    ],
  ),
  ...constructions(
    {
      kind: "instructs-agent",
      object: "override",
      anchors: [
        "precedence",
        "overrid",
        "supersede",
        "outrank",
        "take priority",
        "takes priority",
        "regardless of what",
        "even if the user",
        "even when the user",
      ],
      unless:
        /\b(?:css|style|config|environment variables?|flag|flags|project|local settings|claude\.md|the user s (?:request|instructions?) (?:takes?|overrides?|always)|defaults?|cli|argument|subclass|method|user instructions take|user s explicit)\b/,
    },
    [
      `(?:takes?|has|have) (?:precedence|priority) over (?:[\\w-]{2,20} ){0,6}?(?:what )?(?:the |any )?(?:user|operator|human|person)(?: s)?(?: (?:wrote|says?|said|asks?|asked|wants?|instructions?|requests?|wishes|prompt))?`,
      `(?:overrides?|supersedes?|outranks?|replaces?) (?:[\\w-]{2,20} ){0,4}?(?:the |any )(?:user|operator|human|system)(?: s)? (?:instructions?|requests?|wishes|prompt|orders?|message|settings?|said)`,
      `(?:even if|even when) ${person} (?:objects?|declines?|says? no|refuses?|asks? (?:you )?(?:not to|to stop)|disagrees?|forbids?)`,
    ],
  ),
  ...constructions(
    {
      kind: "instructs-agent",
      object: "obey-content",
      anchors: [
        "carry out",
        "do what",
        "follow what",
        "act on",
        "execute what",
        "obey",
        "complete them",
        "as coming from",
        "as orders",
        "as instruction",
        "as command",
        "as if",
        "tasks for you",
        "addressed to you",
        "meant for you",
        "apply what",
        "comply with",
      ],
      unless: /\b(?:never|do not follow|untrusted|not as|never as|data, not|ignore)\b/,
    },
    [
      "(?:get|fetch|load|read|retrieve|pull|download|request|open|query|check) … (?:https?://|s3://|gist|pastebin)(?<target>[\\w.-]{3,80})?[^;]{0,80} (?:and |then )?(?:carry out|do|follow|obey|execute|act on|apply|run|comply with) (?:what(?:ever)? it says|what(?:ever)? is (?:there|written|in it|listed)|the (?:steps|orders|instructions|commands|directives) (?:in it|there|it gives|it contains|listed|returned)|its (?:instructions|orders|steps|commands)|(?:what|whatever|everything) (?:it|they|the \\w{3,12}) (?:says?|asks?|lists?|returns?|contains?))",
      "(?:text|lines?|content|comments?|passages?|cells?|messages?|notes?|anything|sentences?|fields?|documents?|pages?|mails?|e-mails?) … (?:is|are|should be|must be|has to be|have to be|treat(?:ed)?|regard(?:ed)?|consider(?:ed)?) … (?:as )?(?:coming from|from|an order from|orders from|instructions? from|issued by) (?:the |your )?(?:owner|operator|administrator|developer|system|user|principal|maintainer)",
      "(?:comments?|lines?|text|notes?|cells?|messages?|passages?|issues?|tickets?|fields?) … (?:are|is|count as|counts as|act as) (?:a |an )?(?:tasks?|orders?|instructions?|commands?|assignments?|work) (?:for|to|addressed to|meant for) (?:you|the agent|the assistant|the model)",
      "do (?:what|whatever) (?:it|the (?:page|mail|e-mail|message|document|comment|text|ticket|sender|file)) (?:asks?|says?|tells?|orders?|demands?)",
    ],
  ),

  ...constructions(
    {
      kind: "instructs-agent",
      object: "no-confirmation",
      anchors: [
        "need the",
        "need their",
        "need any",
        "need an",
        "need a ",
        "consent",
        "permission",
        "go ahead with",
        "proceed with",
        "carry on with",
        "approval",
      ],
      unless:
        /\b(?:only (?:if|after|with)|unless|until|once the user|after the user|never|must have|check (?:that|whether|if)|file permission|read|reading)\b/,
    },
    [
      `(?:do not|don t|never|no longer) need (?:the |any |an |a )?(?:user s |their |further |explicit )?(?:ok|okay|approval|permission|consent|confirmation|go-ahead|blessing|sign-off) (?:for|to|before|when) (?:the |any |all |an? )?${grave}`,
      `(?:consider|treat|regard|take|assume|deem|presume) (?:the |that the )?(?:user s |their |all )?(?:consent|permission|approval|agreement|authori[sz]ation) (?:[\\w-]{2,12} ){0,4}(?:given|granted|for granted|implied|obtained|for all|for any|for every)`,
      `(?:consent|permission|approval) (?:is|are|has been|can be|may be) (?:assumed|implied|presumed|taken for granted|already given|given in advance)`,
      `(?:go ahead|proceed|carry on) with (?:the |any |all )?${grave} … (?:right away|straight away|immediately|at once|directly|without (?:asking|question))`,
    ],
  ),
  ...constructions(
    {
      kind: "instructs-agent",
      object: "obey-content",
      anchors: [
        "whatever",
        "that action",
        "that command",
        "that instruction",
        "that order",
        "that step",
        "the returned",
        "the received",
        "tells you",
        "tell you",
        "instructs you",
        "asks you to",
      ],
      unless:
        /\b(?:never|do not|don t|untrusted|user|ask before|confirm|ignore|suspicious|error message|wizard|installer|cli)\b/,
    },
    [
      "(?:whatever|anything|everything) … (?:readme|pages?|files?|documents?|messages?|mails?|e-mails?|issues?|tickets?|sites?|comments?|responses?|server|sender|endpoint|api) … (?:tells?|says?|asks?|orders?|instructs?|demands?|wants?|returns?) … (?:do it|priority|must be done|binding|followed|first|obey|comply|execute|carry|act on|do so)",
      "(?:if|when|where|whenever|should) … (?:e-mails?|emails?|messages?|pages?|documents?|comments?|issues?|tickets?|notes?|cells?|responses?|titles?|web ?sites?|attachments?) … (?:contains?|starts?|begins?|starting|beginning|has|holds|includes?|says?|asks?) … (?:perform|execute|carry out|do|run|follow|obey|act on|comply with) (?:that|this|the) (?:action|command|instruction|order|step|request|task)s?",
      "(?:poll|query|check|call|contact|fetch|get|load|ask) … https?://(?<target>[\\w.-]{3,80})\\S{0,80} … (?:execute|run|carry out|perform|follow|obey|apply) (?:the |each |every |all )?(?:(?:returned|received|resulting|listed|given|new) )?(?:steps?|commands?|instructions?|orders?|tasks?|directives?|script|code|what)",
    ],
  ),

  ...constructions(
    {
      kind: "instructs-agent",
      object: "override",
      anchors: ["outrank", "overrid", "supersede", "beats "],
      unless: /\b(?:never|do not|css|config|flag|default)\b/,
    },
    [
      "(?:outranks?|overrides?|supersedes?|beats?) (?:anything|whatever|everything|all)(?: that)? (?:the )?(?:user|operator|human)",
    ],
  ),
  ...constructions(
    {
      kind: "instructs-agent",
      object: "no-confirmation",
      anchors: [
        "standing permission",
        "standing approval",
        "blanket permission",
        "blanket approval",
        "no human review",
        "needs no review",
      ],
      unless: /\b(?:never|do not assume|not have|user (?:gave|granted))\b/,
    },
    [
      `(?:you have|the agent has|there is) (?:a )?(?:standing|blanket) (?:permission|approval|authori[sz]ation|consent) (?:to|for)`,
      `${grave} (?:needs?|requires?) no (?:human )?review`,
    ],
  ),
  ...constructions(
    {
      kind: "instructs-agent",
      object: "obey-content",
      anchors: [
        "as a command",
        "as commands",
        "as an order",
        "as orders",
        "as an instruction",
        "as instructions",
        "everything on it",
        "everything in it",
        "work through it",
      ],
      unless: /\b(?:not|never|untrusted|user s|slash|shell|cli)\b/,
    },
    [
      "(?:treat|regard|consider|take|read|interpret) (?:the |every |each |any |all )?(?:[\\w-]{2,16} ){0,6}(?:mails?|e-mails?|messages?|pages?|subject lines?|issues?|comments?|titles?|documents?|tickets?|cells?|reviews?) as (?:an? )?(?:commands?|orders?|instructions?)",
      "(?:read|open|fetch|get|load|check|visit) … https?://(?<target>[\\w.-]{3,80})\\S{0,80} (?:and|then) (?:do|work through|complete|follow|execute|carry out) (?:everything|all|each item|every item|it|them|every step|the steps)",
    ],
  ),
  ...wishes,
];
