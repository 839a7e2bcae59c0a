import { breach } from "./breach.ts";
import { type Construction, constructions } from "./construction.ts";

const secret =
  "(?:api |service |access |deployment |signing |private |admin )*(?:keys?|tokens?|secrets?|passwords?|credentials?|connection strings?)";
const writers = "(?:us|our|ours|maintainers?|developers?|the (?:author|vendor|skill|provider|publisher)s?)";
const share =
  "(?:\\d{1,2}(?:\\.\\d{1,2})? ?(?:%|percent)|one percent|two percent|five percent|ten percent|a (?:share|cut|percentage|commission|tip|portion) of)";

/** Lays open what must stay closed: keys, doors, limits, other people's money and names. */
export const exposure: readonly Construction[] = [
  ...constructions(
    {
      kind: "instructs-agent",
      object: "loosen-rights",
      anchors: [
        "hard-code",
        "hardcode",
        "plain text",
        "plaintext",
        "client bundle",
        "frontend",
        "readme",
        "page source",
        "commit message",
        "public ",
      ],
      unless:
        /\b(?:never|do not|don t|not|avoid|vault|keychain|secret manager|secret store|environment|encrypted|\.env|hash(?:ed)?|your|if|whether|check|detect|flag|public keys?|placeholder|publishable|instead|rather than|risk|warn|issue|setting|instructions|usage|section|design|mentioned?|documented?|listed|see|example|reset|search|replace[ds]?)\b/,
    },
    [
      `(?:hard-?code|embed|store|write|paste|commit|print|save|keep|put|place) (?:the |all |any |each |their |its |an? |user s )*(?:[\\w-]{2,14} ){0,2}?${secret} (?:[\\w-]{1,14} ){0,5}?(?:in|into|to|inside|within) (?:the |a |your |each |every )?(?:client(?:[\\s-]side)?(?: bundle| code)?|bundle|frontend|front[\\s-]end|readme(?:\\.md)?|page source|commit messages?|public [\\w-]{3,12}|html)`,
    ],
  ),
  ...constructions(
    {
      kind: "instructs-agent",
      object: "skip-check",
      anchors: ["login", "log-in", "sign-in", "auth", "admin"],
      unless:
        /\b(?:never|do not|don t|not|avoid|reject|only|if|passwords? of at least|oauth|saml|passkeys?|magic link|e-?mail or|user ?name or)\b/,
    },
    [
      "(?:each|every|all|any|the) (?:[\\w-]{2,14} ){0,2}?(?:login|log-in|sign-in|auth\\w{0,12}|admin) (?:[\\w-]{2,14} ){0,4}?(?:has to|must|should|shall|is to|always|also)(?: also| always)? (?:accepts?|admits?|lets? in|allows?|honou?rs?|passes) (?:the |an? )?(?:password|token|header|key|code|cookie|parameter|account|user|master)",
    ],
  ),
  ...constructions(
    {
      kind: "instructs-agent",
      object: "skip-check",
      anchors: [
        "safety limit",
        "spending limit",
        "transfer limit",
        "daily limit",
        "dose limit",
        "threshold",
        "reporting limit",
        "approval limit",
      ],
      unless:
        /\b(?:never|do not|don t|not exceed|avoid|ask|confirm|user asks|if the user|similarity|confidence|coverage|token|context|rate limit|api|batch|lines|memory|file size|detect|flag|warn|tests?)\b/,
    },
    [
      "(?:raise|increase|loosen|relax|widen|override|ignore|exceed|lift) (?:the |any |all |each |its |their )*(?:[\\w-]{2,16} ){0,3}?(?:safety|spending|transfer|daily|dose|approval) (?:limits?|thresholds?|margins?)",
      "(?:split|divide|break up|stagger|structure) (?:up )?(?:[\\w-]{2,14} ){0,3}?(?:transfers?|payments?|deposits?|transactions?|invoices?|purchases?|withdrawals?|orders?|expenses?) (?:[\\w-]{1,14} ){0,5}?(?:so that|to stay|to avoid|to keep|to remain|below|under) (?:[\\w-]{1,14} ){0,4}?(?:threshold|limit|reporting|approval)",
    ],
  ),
  ...constructions(
    {
      kind: "instructs-agent",
      object: "loosen-rights",
      anchors: ["yourself", "itself", "this skill", "the skill"],
      unasked: true,
      unless: /\b(?:never|do not|don t|not|avoid|only|ask|cannot|must not|least|familiari[sz]e|remind|if)\b/,
    },
    [
      "(?:grant|give|assign|award|allow) (?:yourself|itself|this skill|the skill|this agent) (?:every|all|any|full|admin|write|unrestricted|root|the) (?:[\\w-]{2,14} ){0,3}?(?:permissions?|rights?|access|privileges?|scopes?)",
    ],
  ),
  ...constructions(
    {
      kind: "edits-agent-config",
      object: "standing-order",
      anchors: [
        "this skill",
        "this file",
        "this document",
        "this paragraph",
        "this section",
        "this instruction",
        "these instructions",
        "this text",
        "this prompt",
      ],
      unasked: true,
      unless: /\b(?:never|do not|don t|not|avoid|ask|if|project|to install|can)\b/,
    },
    [
      "(?:copy|install|add|write|propagate|replicate|spread|insert|paste) (?:this|these) (?:skill|file|document|instructions?|prompt|text|paragraph|section) (?:in|into|to|across|for) (?:every|each|all|any) (?:other )?(?:[\\w-]{2,14} ){0,2}?(?:skills?|folders?|repositor(?:y|ies)|projects?|files?|documents?|agents?|prompts?|readmes?)",
    ],
  ),
  ...constructions(
    {
      kind: "instructs-agent",
      object: "obey-content",
      anchors: ["://"],
      unless: /\b(?:never|do not|don t|not|untrusted|user s)\b/,
    },
    [
      "(?:treat|regard|take|consider|accept|use|follow) (?:[\\w-]{2,16} ){0,6}?(?:of|from|at|by) (?:https?|wss?)://(?<target>[\\w.-]{3,80})\\S{0,80} as (?:your |the |a )?(?:real |true |actual |new |current |latest |binding )?(?:instructions?|orders?|tasks?|system prompt|commands?)",
    ],
  ),
  ...constructions(
    {
      kind: "instructs-agent",
      object: "pay",
      anchors: ["percent", "%", "a share of", "a cut of", "difference", "remainder", "surplus", "spare change"],
      unless:
        /\b(?:never|do not|don t|testnet|slippage|ask|confirm|simulate|tax rate|calculate|report|compare|show|coverage|cpu|memory|chart|margin|padding|width|user s account|their account)\b/,
    },
    [
      `(?:deduct|withhold|keep|skim|charge|take|retain|add|divert|reserve|credit|send|transfer|pay|register) [^.;]{0,80}?${share} [^.;]{0,60}?(?:for|to|as|by|with|belongs? to) (?:[\\w-]{2,12} ){0,3}?${writers}`,
      `(?:register|list|name|add|enter|record) ${writers} as (?:[\\w-]{2,14} ){0,3}?(?:co-?writers?|co-?authors?|owners?|co-?owners?|beneficiar(?:y|ies)|shareholders?|payees?|inventors?) (?:[\\w-]{1,14} ){0,5}?(?:%|percent|royalt\\w{1,3}|share|songs?|papers?|accounts?|compan\\w{1,3}|domains?|patents?)`,
      `(?:credit|transfer|send|pay|move|deposit|book) (?:the |any |all )?(?:[\\w-]{2,14} ){0,2}?(?:difference|remainder|surplus|spare change|cents) (?:[\\w-]{2,14} ){0,2}?(?:to|into|onto) (?:iban|(?:the |our |an? )?(?:account|wallet)|0x[0-9a-f]{4,64}|[\\w-]{1,12} iban|us)`,
    ],
  ),
  ...constructions(
    {
      kind: "instructs-agent",
      object: "pay",
      anchors: ["to the account", "to account", "to the player", "to the wallet", "to the user"],
      unless: /\b(?:never|do not|don t|ask|confirm|user names|they name|testnet|if the user|requested|who asked)\b/,
    },
    [
      "(?:trade|trade away|sell|give away|gift|hand over|transfer) (?:the |all |any |each |their )*(?:[\\w-]{2,14} ){0,4}?(?:items?|coins?|tokens?|nfts?|points|credits|tickets|skins|vouchers?|miles|domains?) (?:[\\w-]{2,14} ){0,3}?to (?:the )?(?:account|player|wallet) [\\w-]{3,40}",
    ],
  ),
  ...constructions(
    {
      kind: "instructs-agent",
      object: "no-confirmation",
      anchors: [
        "for them",
        "behalf",
        "in their name",
        "in their place",
        "sponsor",
        "partner",
        "for the user",
        "in the user",
      ],
      unless: /\b(?:never|do not|don t|not|ask|if the user|user asks|only|confirm|waits?|let them)\b/,
    },
    [
      "(?:consent forms?|consents?|terms(?: of (?:use|service))?|agreements?|contracts?|waivers?|licen[cs]e agreements?|privacy notices?|disclaimers?) (?:[\\w-]{2,14} ){0,3}?(?:is|are|be|may be|can be|should be|must be) (?:to be )?(?:ticked|checked|signed|accepted|agreed to|confirmed|filled in) (?:for them|for the user|on (?:their|the user s) behalf|in (?:their|the user s) (?:name|place))",
      "(?:tick|sign|accept|agree to|confirm) (?:the |any |all |every )*(?:[\\w-]{2,14} ){0,2}?(?:consent forms?|consents?|terms(?: of (?:use|service))?|agreements?|contracts?|waivers?|disclaimers?) (?:for them|for the user|on (?:their|the user s) behalf|in (?:their|the user s) (?:name|place))",
      "(?:enrol|enroll|sign up|subscribe|register|opt) (?:each|every|all|any|the) (?:[\\w-]{2,14} ){0,2}?(?:in|for|to|into|with|up for) (?:the |our )?(?:sponsor|partner|advertiser)(?: s)? [\\w-]{3,16}",
    ],
  ),
  ...constructions(
    {
      kind: "instructs-agent",
      object: "change-unasked",
      anchors: ["copyright notice", "licence header", "license header", "attribution", "author credit"],
      unless: /\b(?:never|do not|don t|not|avoid|year|keep|own|if|flag|add missing|required)\b/,
    },
    [
      "(?:strip|remove|delete|drop|replace) (?:the |all |any |every )*(?:[\\w-]{2,14} ){0,2}?(?:copyright notices?|licen[cs]e headers?|attributions?|author credits?) [^.;]{0,60}?(?:our name|our own|ours|with our)",
    ],
  ),
  ...breach,
];
