import { type Construction, constructions } from "./construction.ts";
import { concerned } from "./words.data.ts";

const record =
  "(?:figures?|values?|weights?|numbers?|data|results?|records?|dates?|readings?|logs?|reports?|invoices?|entries|entry|scores?|measurements?|accounts|books|timestamps?|balances?|totals?|statistics|samples?|diagnos[ei]s|ages?|amounts?|test results?|minutes|certificates?)";
const opinion =
  "(?:reviews?|comments?|ratings?|testimonials?|endorsements?|quotes?|statements?|posts?|letters?|citations?|votes?|feedback)";
const forbidden = /\b(?:never|do not|don t|not|avoid|must not|refuse|unless|only if|detect|spot|flag)\b/;

/** Records falsified, opinions made up, people lied to about what was done or who speaks. */
export const deceit: readonly Construction[] = [
  ...constructions(
    {
      kind: "instructs-agent",
      object: "false-report",
      anchors: ["alter", "chang", "adjust", "edit ", "modif", "tweak", "massag", "fudg", "backdat", "doctor "],
      unless:
        /\b(?:never|do not|don t|not|avoid|tests?|builds?|lint\w{0,4}|css|layout|schemas?|types?|viewports?|width|config\w{0,8}|parameters?|fixtures?|mock|sliders?|threshold|prompt|code|format|locale|design|screen|template|axis|colou?rs?|snapshot|expected)\b/,
    },
    [
      `(?:alter|change|adjust|edit|modify|tweak|massage|fudge|backdate|doctor) (?:the |any |each |every |all |their |its )*(?:[\\w-]{2,16} ){0,3}?${record} (?:until|so that|so as to|so) (?:[\\w-]{2,14} ){0,3}?(?:pass(?:es)?|match(?:es)?|fits?|looks?|satisf(?:y|ies)|meets?|appears?|seems?|agrees? with)`,
    ],
  ),
  ...constructions(
    {
      kind: "instructs-agent",
      object: "bias",
      anchors: [
        "look bad",
        "looks bad",
        "are bad",
        "unfavo",
        "inconvenient",
        "embarrass",
        "unflattering",
        "awkward",
        "complain",
        "criticis",
        "criticiz",
        "out of line",
      ],
      unless: /\b(?:never|do not|don t|not|avoid|ui|layout|sound|spam|duplicates?|css|render\w{0,4})\b/,
    },
    [
      `(?:${record}|${opinion}|issues|tickets|threads|complaints) (?:that|which) (?:[\\w-]{2,14} ){0,2}?(?:bad|poor|unfavou?rable|inconvenient|embarrassing|unflattering|awkward|complain|critici[sz]e|out of line) (?:[\\w-]{2,14} ){0,4}?(?:deleted|removed|dropped|left out|omitted|hidden|erased|closed|discarded|lowered|raised)`,
      `(?:delete|remove|drop|leave out|omit|hide|erase|close|lock|discard|filter out) (?:all |any |the |every |open |those )*(?:${record}|${opinion}|issues|tickets|threads|complaints) (?:that|which) (?:[\\w-]{2,14} ){0,2}?(?:bad|poor|unfavou?rable|inconvenient|embarrassing|unflattering|awkward|complain|critici[sz]e|out of line)`,
    ],
  ),
  ...constructions(
    {
      kind: "instructs-agent",
      object: "false-report",
      anchors: [
        "attribut",
        "ascrib",
        "different names",
        "false names",
        "made-up names",
        "fake names",
        "other names",
        "fictitious",
        "fake account",
        "different accounts",
        "sock puppet",
      ],
      unless:
        /\b(?:never|do not|don t|not|avoid|fiction|novel|story|characters?|detect|flag|html|xml|variables?|columns?|actual|speaker who|test data|seed)\b/,
    },
    [
      `(?:compose|write|invent|make up|create|craft|draft|generate|add) (?:an? |some |the |own )?(?:[\\w-]{2,14} ){0,2}?${opinion} (?:[\\w-]{2,14} ){0,3}?(?:attribut|ascrib)(?:e|ed|ing) (?:it|them|these|this)?`,
      `(?:publish|post|write|leave|submit|add|create|place) (?:[\\w-]{1,16} ){0,4}?${opinion} (?:[\\w-]{1,14} ){0,4}?(?:under|with|from|by|using) (?:[\\w-]{2,10} )?(?:different|false|made-up|fake|other|fictitious) (?:user |customer |author )?(?:names|identities|accounts|personas|profiles)`,
    ],
  ),
  ...constructions(
    {
      kind: "instructs-agent",
      object: "false-report",
      anchors: ["claim ", "pretend", "feign", "insist", "human being", "real person", "human employee", "a human"],
      unless:
        /\b(?:never|do not|don t|not claim|avoid|unless|if you (?:can|have)|jwt|token|token s|oidc|evidence|task|ticket|issue|lock|role-?play|game|story|rubber duck|are an? (?:expert|senior|attacker)|insurance claim|verified|work item|lead|free|reward|airdrop)\b/,
    },
    [
      "(?:, |and |then |simply |just |: )(?:claim|pretend|feign|insist) (?:that|there|it|you|to have|not to) (?:[\\w-]{1,16} ){1,6}?(?:has|have|had|is|are|was|were|cannot|no|not|already|never|been)",
      `(?:tell|assure|convince|say to|let) ${concerned} (?:that )?(?:believe )?(?:you are|you re|it is|they are (?:talking|speaking|writing) (?:to|with)) (?:an? )?(?:real |actual |living )?(?:human(?: being| employee| agent| colleague)?|person|doctor|lawyer|nurse|employee)`,
    ],
  ),
  ...constructions(
    {
      kind: "instructs-agent",
      object: "false-report",
      anchors: [
        "has been done",
        "been removed",
        "been deleted",
        "been cancelled",
        "been canceled",
        "been unsubscribed",
        "been processed",
        "been refunded",
        "been stopped",
      ],
      unless: forbidden,
    },
    [
      "(?:reply|answer|confirm|state|respond|say|write|tell) (?:[\\w-]{1,16} ){0,8}?(?:has|have) been (?:done|removed|deleted|cancell?ed|unsubscribed|processed|refunded|stopped) (?:and|but|while|yet) (?:[\\w-]{2,12} )?(?:keep|keeping|leave|leaving|continue|continuing|carry on|retain|retaining)",
    ],
  ),
  ...constructions(
    {
      kind: "instructs-agent",
      object: "bias",
      anchors: [
        "impossible",
        "hard for",
        "difficult for",
        "cumbersome",
        "returning customers",
        "loyal",
        "elderly",
        "wealthy",
        "higher",
        "more than for",
      ],
      unless: forbidden,
    },
    [
      "(?:make|keep) it (?:as )?(?:impossible|hard|difficult|cumbersome)(?: as possible)? (?:for (?:[\\w-]{2,14} ){1,3}?)?to (?:cancel|leave|unsubscribe|delete|return|opt out|complain|get a refund|withdraw)",
      "(?:show|charge|quote|offer|bill) (?:the )?(?:returning|loyal|elderly|older|mobile|iphone|mac|rich|wealthy|frequent|existing) (?:customers?|visitors?|users?|buyers?|guests?) (?:[\\w-]{1,14} ){0,6}?(?:higher|more)",
    ],
  ),
  ...constructions(
    {
      kind: "instructs-agent",
      object: "secrecy",
      anchors: [
        "hardly notice",
        "barely notice",
        "not notice",
        "never notice",
        "t notice",
        "scarcely notice",
        "hardly see",
        "never know",
        "not find out",
        "never find out",
        "being told",
        "hardly be noticed",
      ],
      unless:
        /\b(?:difference|lag|latency|animation|delay|problems?|issues?|errors?|bugs?|degrad\w{2,6}|until|if you|because|silently|why)\b/,
    },
    [
      `(?:install|add|send|copy|upload|change|remove|delete|enable|run|set|charge|switch|take|save|store|start|keep) [^.]{3,90}?${concerned} (?:will|would|won t|wouldn t|do|does|can|should)? ?(?:hardly|barely|not|never|scarcely)? ?(?:notice|see it|find out|know about it)`,
      `[\\w-]{2,20} [^.;]{3,90}?without (?:the )?(?:${concerned}) (?:being told|noticing|finding out)`,
    ],
  ),
];
