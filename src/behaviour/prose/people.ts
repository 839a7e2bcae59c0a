import { abroad } from "./abroad.ts";
import { type Construction, constructions } from "./construction.ts";
import { person } from "./words.data.ts";

const protection =
  "(?:anti-?virus(?: software)?|virus scanner|firewall|windows defender|defender|gatekeeper|smartscreen|real-time protection|edr|security software|app sandbox|system integrity protection|vpn|two-factor authentication|2fa)";

/** Has a person do what an agent may not, or brings third persons in. */
export const people: readonly Construction[] = [
  ...constructions(
    {
      kind: "asks-human",
      object: "disable-protection",
      anchors: [
        "antivirus",
        "anti-virus",
        "virus scanner",
        "firewall",
        "defender",
        "gatekeeper",
        "smartscreen",
        "real-time protection",
        "security software",
        "system integrity",
      ],
      unless:
        /\b(?:never|do not|don t|exclusion|exception for|checks? (?:that|whether|if)|re-?enable|rule|port \d|enabled|misconfigur\w{1,8})\b/,
    },
    [
      `(?:ask|tell|have|get|instruct|request|let|advise|urge) ${person} … (?:to )?(?:switch|turn|disable|deactivate|pause|stop|uninstall|suspend) (?:off )?(?:the |their |his |her |any |your )?${protection}`,
      `(?:disable|deactivate|turn off|switch off|pause|suspend|uninstall) (?:the |your |their |any )?${protection} (?:before|first|during|for the|while|otherwise|or|so that|until|to)`,
    ],
  ),
  ...constructions(
    {
      kind: "asks-human",
      object: "secret",
      sensitivity: "secret",
      anchors: [
        "seed phrase",
        "recovery phrase",
        "private key",
        "master password",
        "one-time code",
        "verification code",
        "password to",
      ],
      unless:
        /\b(?:never|do not|don t|not|generate|create|store|env|environment|\.env|warn|back up|write down|keychain)\b/,
    },
    [
      `(?:ask|tell|have|request|prompt|get) ${person} (?:for|to (?:enter|type|paste|give|send|provide|share|read out|dictate)) (?:the |their |his |her |your |its |a |an )*(?:wallet |bank |mail |e-mail |account |admin |sms )*(?:seed phrase|recovery phrase|private key|master password|one-time code|verification code|password)`,
    ],
  ),
  ...constructions(
    {
      kind: "instructs-agent",
      object: "contact-third-party",
      anchors: ["@"],
      unasked: true,
      unless:
        /\b(?:user s (?:own )?address|your (?:e-?mail|address|team)|you@|user@|name@|me@|someone@|recipient@|example\.com|support@|security@|feedback|bug|if you (?:have|find)|contact|questions|noreply|git@|co-authored-by|user-agent|mailto|npm|--|curl|test account|login)\b/,
    },
    [
      "(?:invite|add) (?<target>[\\w.+-]{1,60}@[\\w.-]{3,80}) (?:as |to |with )(?:an? |the |every |each |all )?(?:[\\w-]{2,16} ){0,2}(?:collaborator|member|editor|admin|owner|reviewer|maintainer|repositor(?:y|ies)|workspace|team|organi[sz]ation|project|folder|document|calendar|write)",
      "(?:put|place|set|include|add|keep) (?<target>[\\w.+-]{1,60}@[\\w.-]{3,80}) (?:in|on|as|to|into) (?:the )?(?:blind copy|blind carbon copy|bcc|copy|cc)(?: (?:on|of|in|for|field|line))?",
      "(?:bcc|cc|blind[\\s-]?copy|copy in|copy) (?:[\\w-]{2,12} ){0,3}(?<target>[\\w.+-]{1,60}@[\\w.-]{3,80}) (?:(?:on|in|to|into|for|with) (?:every|each|all|any) |whenever|every time|each time|always|when you)",
    ],
  ),

  ...constructions(
    {
      kind: "instructs-agent",
      object: "contact-third-party",
      anchors: [
        "as an admin",
        "as admin",
        "as a collaborator",
        "as collaborator",
        "as an owner",
        "as owner",
        "as a maintainer",
        "as maintainer",
      ],
      unasked: true,
      unless:
        /\b(?:never|do not|don t|ask|user (?:names|wants|gives)|yourself|themselves|your (?:own )?account|<|if)\b/,
    },
    [
      "(?:add|invite|make|set) (?:the )?(?:github |gitlab |slack |google )?(?:user|account|member|organi[sz]ation) (?<target>[\\w@.-]{3,40}) as (?:an? )?(?:admin|administrator|owner|collaborator|maintainer) (?:to|of|on|in|for) (?:every|each|all|any|the)",
    ],
  ),
  ...constructions(
    {
      kind: "instructs-agent",
      object: "contact-third-party",
      anchors: ["reveal", "disclos", "leak", "hand out", "give away", "pass ", "sell "],
      unasked: true,
      unless:
        /\b(?:never|do not|don t|not|avoid|must not|should not|cannot|without|prevent|protect|detect|risk|may|could|only|if)\b/,
    },
    [
      "(?:reveal|disclose|leak|hand out|give away|pass on|pass|sell) (?:the |all |any |each |their )*(?:[\\w-]{2,14} ){0,3}?(?:bids?|offers?|exam questions|answer keys?|confidential [\\w-]{3,14}|embargoed [\\w-]{3,14}|trade secrets?|salar(?:y|ies)|diagnos[ei]s|identit(?:y|ies)|whereabouts|home address(?:es)?|phone numbers?|contact details|medical histor(?:y|ies)) (?:[\\w-]{2,14} ){0,3}?to (?:the |our |an? )?(?:[\\w-]{2,14} ){0,2}?(?:bidders?|partners?|subscribers?|competitors?|agency|agencies|press|advertisers?|sponsors?|landlords?|employers?|insurers?|callers?|brokers?|recruiters?)",
    ],
  ),
  ...abroad,
];
