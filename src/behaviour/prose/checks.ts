import { bypass } from "./bypass.ts";
import { type Construction, constructions } from "./construction.ts";
import { exposure } from "./exposure.ts";

const drop =
  "(?:leave out|leave off|omit|skip|bypass|drop|remove|disable|turn off|switch off|forgo|dispense with|do without|suppress|comment out|strip|relax|waive|leaving out|omitting|skipping|bypassing|dropping|disabling)";
const check =
  "(?:permission checks?|authori[sz]ation(?: checks?)?|authentication(?: checks?)?|access (?:control )?checks?|signature (?:checks?|verification|validation)|(?:webhook|payment|certificate|token|input|identity|server-side|origin|ownership|age|sanctions|kyc|allergy|dosage|safety|security|fraud|consent|integrity|checksum) (?:checks?|verification|validation|screening|review|scans?)|password requirement|password protection|csrf (?:protection|tokens?|checks?)|rate limit(?:s|ing)?|input saniti[sz]ation|malware scan|audit log(?:ging)?|safety review|second reviewer|two-factor authentication|multi-factor authentication|mfa)";
const verify =
  "(?:verify|verifying|check|checking|validate|validating|confirm|confirming|inspect|authenticate|saniti[sz]e|review|reviewing)";
const guarded =
  "(?:signatures?|certificates?|payments?|permissions?|authori[sz]ation|identity|tokens?|checksums?|origins?|ownership|user input|server side|the diff|the diffs|consent|dosages?|allergies|sanctions|age)";

/** Weakens what protects users of the work. */
export const checks: readonly Construction[] = [
  ...constructions(
    {
      kind: "instructs-agent",
      object: "skip-check",
      anchors: [
        "leave out",
        "leave off",
        "leaving out",
        "omit",
        "skip",
        "bypass",
        "drop ",
        "dropp",
        "remov",
        "disabl",
        "turn off",
        "turned off",
        "switch off",
        "switched off",
        "forgo",
        "dispense",
        "do without",
        "suppress",
        "comment out",
        "strip ",
        "relax",
        "waive",
        "lift the",
        "left out",
        "not needed",
        "unnecessary",
        "superfluous",
      ],
      unless:
        /\b(?:only if|unless|if the user|in tests?|for tests?|test environment|local development|development only|sandbox|already (?:checked|verified|validated)|mock|stub|dev mode|localhost|ci only|tls 1|duplicate|preview|read-only|never|don t|do not|flag|option|--[a-z]|env(?:ironment)? var|cache)\b/,
    },
    [
      `${drop} (?:the |all |any |every |these |this |server-side |extra )*${check} (?:on|for|in|of|when|to keep|to save|so|because|throughout|globally|everywhere|at|as|from|since|entirely|completely|by default)`,
      `${check} … (?:is|are|may be|can be|should be|must be|has to be|have to be) (?:to be )?(?:skipped|omitted|left out|bypassed|dropped|disabled|turned off|switched off|removed|not needed|unnecessary|superfluous)`,
      `(?:drop|lift|remove|waive) the (?:password|login|authentication|mfa|two-factor) requirement`,
    ],
  ),
  ...constructions(
    {
      kind: "instructs-agent",
      object: "skip-check",
      anchors: [
        "no need to",
        "need not be",
        "not need to",
        "without looking",
        "without reading",
        "without checking",
        "without reviewing",
        "without verifying",
        "as settled",
        "as paid",
        "as verified",
        "as trusted",
        "as valid",
      ],
      unless:
        /\b(?:if (?:it|they) (?:is|are|has|have) already|already (?:checked|verified|validated|done)|twice|again|read-only|lock ?file|git history|documentation)\b/,
    },
    [
      `(?:no need to|need not|does not need to|do not need to|don t need to) ${verify} (?:the |any |its |their |that |each |a )?(?:[\\w-]{2,20} ){0,3}${guarded}`,
      `${guarded} (?:[\\w-]{2,20} ){0,3}(?:need not|do not need to|does not have to|do not have to|don t have to|doesn t need to) be (?:verified|checked|validated|confirmed|inspected|reviewed)`,
      "(?:treat|regard|consider|mark|accept|take) (?:every|each|all|any) (?:[\\w-]{2,20} ){0,2}(?:payments?|tokens?|requests?|signatures?|certificates?|logins?|users?|uploads?|orders?|callers?|inputs?) (?:[\\w-]{2,20} ){0,2}as (?:settled|paid|verified|trusted|valid|authenticated|admin|safe|approved)",
      "(?:approve|merge|accept|sign off|sign|release) … without (?:looking at|reading|checking|reviewing|inspecting|verifying) (?:the |its |their |any )?(?:diff|diffs|changes|code|content|contents|contract|transaction|files?)",
    ],
  ),
  ...constructions(
    {
      kind: "instructs-agent",
      object: "loosen-rights",
      anchors: [
        "by everyone",
        "by anyone",
        "to everyone",
        "to anyone",
        "anyone with",
        "anyone who",
        "everyone with",
        "world-readable",
        "publicly",
        "to public",
        "all interfaces",
        "owner role",
        "admin role",
        "administrator role",
        "full access",
        "disable the check",
        "certificate",
        "777",
      ],
      unasked: true,
      unless:
        /\b(?:unless|if the user|only if|only when|never|do not|don t|must not|private by default|docker|container|local development|dev server|static assets?|website|landing page|npm publish|open[- ]source|least|narrowest|instead of|warn|avoid|check (?:that|whether|if)|are they|is it|publicly available|publicly accessible urls?|public (?:api|url|data)|issued|expires?|expiry|pinning|ssl certificate for|no one|nobody|not)\b/,
    },
    [
      "(?:buckets?|files?|documents?|folders?|data ?sets?|repositor(?:y|ies)|databases?|shares?|boards?|pages?|calendars?|spreadsheets?|records?|snapshots?|images?|gists?|projects?|forms?) … (?:have to|has to|must|should|are to|is to|need to|needs to|shall|will|always) … (?:be |made |set |kept |left )*(?:readable|writable|visible|accessible|public|shared|open|editable) (?:by|to|for|with) (?:everyone|everybody|anyone|anybody|all|the public|the world|all users|authenticated users)",
      "(?:share|expose|publish|open|make|set|grant|give) (?:each|every|all|any|the) (?:[\\w-]{2,20} ){1,3}(?:with|to|by|for|access to) (?:anyone|anybody|everyone|everybody|the public|the world|all users)(?: (?:who|with|that))?",
      "(?:always|every|each|all) … (?:set|make|create|mark|leave|publish) … (?:to |as )?public(?:ly readable|ly writable)? … (?:regardless|irrespective|whatever|even if|so that|to ensure)",
      "(?:let|have|make|configure|set) (?:the |every |each |any |all )?(?:database|redis|mongo(?:db)?|postgres(?:ql)?|mysql|admin (?:panel|interface|console)|elasticsearch|debugger|ssh|daemon|broker|cache) … (?:listen|bind|answer|reachable|accessible) … (?:all interfaces|0\\.0\\.0\\.0|every interface|the internet|anywhere|any host)",
      "(?:give|grant|assign|attach|bind) (?:[\\w-]{2,20} ){1,5}(?:the |an? )?(?:owner|admin(?:istrator)?|editor|root|superuser|cluster-admin|full) (?:role|rights|access|permissions?|privileges?) (?:on|to|for|over|across|in) (?:the |all |every |whole |entire )*(?:[\\w-]{2,20})",
      "(?:certificates?|tls|ssl|host keys?) (?:[\\w-]{2,20} ){0,2}(?:need not|do not have to|does not have to|should not|must not|are not to) be (?:validated|verified|checked)",
    ],
  ),

  ...constructions(
    {
      kind: "instructs-agent",
      object: "skip-check",
      anchors: [
        "not validat",
        "not verif",
        "not saniti",
        "not authenti",
        "not escape",
        "not encrypt",
        "not hash",
        "never validat",
        "never verif",
        "t validat",
        "t verif",
        "row-level security",
        "row level security",
        "input escaping",
        "output escaping",
        "content security policy",
      ],
      unless:
        /\b(?:if (?:it|they|the)|does not|doesn|did not|could not|can ?not|cannot|yet|twice|again|already|only|unless|until|because it|warning|why|error|when (?:it|they)|localhost|assume|in tests?)\b/,
    },
    [
      "(?:do not|don t|never) (?:verify|validate|saniti[sz]e|authenticate|escape|encrypt|hash) (?:the |any |all |user |customer )?(?:[\\w-]{2,16} ){0,2}(?:cards?|card numbers?|payments?|inputs?|tokens?|signatures?|passwords?|certificates?|permissions?|identit(?:y|ies)|amounts?|prices?|uploads?|requests?|users?|callers?|orders?|dosages?|doses?) (?:on|in|at|for|before|when|since|because|here|so|as|anywhere|at all|$)",
      `${drop} (?:the )?(?:row[\\s-]level security|input escaping|output escaping|content security policy|encryption at rest) (?:on|for|in|of|everywhere|globally)`,
    ],
  ),
  ...constructions(
    {
      kind: "instructs-agent",
      object: "loosen-rights",
      anchors: [
        "every origin",
        "any origin",
        "all origins",
        "administrator rights",
        "admin rights",
        "admin role",
        "as admin",
        "administrator role",
        "root rights",
        "superuser",
      ],
      unasked: true,
      unless:
        /\b(?:never|do not|don t|must not|should not|unless|only|avoid|require[sd]?|needs?|check|whether|if|user asks|misconfigur\w{1,6}|without|local|development)\b/,
    },
    [
      "(?:set|configure|allow|let|open|enable) … (?:every|any|all) origins?(?: (?:with|on|for|by))?",
      "(?:create|give|grant|make|add|register|set up) (?:every|each|all|any|new) (?:new )?(?:[\\w-]{2,16} )?(?:users?|accounts?|members?|people|roles?) … (?:with |as )?(?:an? )?(?:administrator|admin|root|owner|superuser) (?:rights|role|privileges?|permissions?|access)?",
    ],
  ),

  ...constructions(
    {
      kind: "instructs-agent",
      object: "loosen-rights",
      anchors: ["grant public", "grant anonymous", "public read", "public write", "anonymous access"],
      unasked: true,
      unless: /\b(?:never|do not|don t|avoid|check|only|unless|warn|no )\b/,
    },
    [
      "(?:grant|give|allow|enable|set) (?:public|anonymous|anon) (?:read|write|access|select)(?: access)? (?:on|to|for) (?:every|all|each|the whole|any)",
    ],
  ),
  ...bypass,
  ...exposure,
];
