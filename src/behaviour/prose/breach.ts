import { type Construction, constructions } from "./construction.ts";

const no =
  /\b(?:never|do not|don t|not to|avoid|must not|should not|cannot|refuse|unless|only (?:if|after|when|with)|detect|spot|flag|if the user|user asks)\b/;
const fine =
  "(?:passed|ok|okay|valid|good|in tolerance|compliant|normal|healthy|approved|clean|safe|successful|within (?:range|limits|tolerance))";

/** Breaches of trust that need no address: untrue statements, forged papers, lifted rules, doors and keys. */
export const breach: readonly Construction[] = [
  ...constructions(
    {
      kind: "instructs-agent",
      object: "false-report",
      anchors: [
        "although it",
        "although they",
        "although no",
        "though it",
        "though they",
        "though no",
        "when it is not",
        "when they are not",
        "outside the",
        "out of tolerance",
        "out of range",
        "beyond the",
        "failing ",
        "that fail",
      ],
      unless:
        /\b(?:never|do not|don t|avoid|must not|unless|flag|detect|tests? that fail|if tests|re-?run|fix|skip|xfail|bug|issue|sandbox|warn\w{0,3}|error|explain|list)\b/,
    },
    [
      "(?:describe|present|label|show|mark|record|announce|advertise|report|sell|declare) (?:[\\w-]{1,16} ){1,6}?as (?:[\\w-]{1,16} ){1,6}?(?:although|even though|though|when) (?:it|they|no|nothing|none) (?:[\\w-]{2,12} ){0,2}?(?:not|no longer|never|yet)",
      `(?:samples?|results?|readings?|items?|rows?|batch(?:es)?|parts?|values?|measurements?|units?|products?|patients?|loans?|candidates?) (?:outside|beyond|out of|failing|that fail) (?:[\\w-]{2,14} ){0,4}?(?:is|are|be|get|must be|should be) (?:to be )?(?:re-?labell?ed|marked|recorded|reported|counted|booked|entered|classed|filed) as ${fine}`,
    ],
  ),
  ...constructions(
    {
      kind: "instructs-agent",
      object: "skip-check",
      anchors: [
        "whatever it",
        "whatever they",
        "whatever the",
        "no matter what",
        "regardless of what",
        "irrespective of what",
        "deleting",
        "removing",
        "weakening",
        "commenting out",
        "loosening",
        "emptying",
      ],
      unless: /\b(?:never|do not|don t|not|avoid|must not|unless|dead code|unused|duplicate|flaky|obsolete|instead)\b/,
    },
    [
      "(?:approve|accept|merge|sign|sign off|pay|release|publish|confirm|grant) (?:it |them |this |all |every |each |the )*(?:[\\w-]{2,16} ){0,5}?(?:whatever|no matter what|regardless of what|irrespective of what) (?:it|they|the [\\w-]{3,16}) (?:contains?|says?|changes?|does|do|costs?|asks?|adds?)",
      "(?:tests?|checks?|builds?|pipelines?|suites?) (?:[\\w-]{2,12} ){0,3}?(?:pass|green|succeed) by (?:deleting|removing|weakening|commenting out|loosening|emptying) (?:the |their |its |all |any )*(?:[\\w-]{2,14} ){0,2}?(?:assertions?|checks?|expectations?|test cases|tests|steps)",
    ],
  ),
  ...constructions(
    {
      kind: "instructs-agent",
      object: "skip-check",
      anchors: [
        "verify the",
        "check the",
        "validate the",
        "confirm the",
        "ask for the",
        "verify their",
        "check their",
        "verify age",
        "ask for a",
        "verify identity",
        "check identity",
      ],
      unless: /\b(?:twice|again|already|tests?|if it|if they|until|instead|only|just|yourself|assume)\b/,
    },
    [
      "(?:do not|don t|never|no need to|need not|refrain from) (?:verify|check|validate|confirm|ask for) (?:the |their |an? |any )?(?:age|identity|consent|prescription|signature|eligibility|sanctions list|licen[cs]e) (?:of|from) (?:the |any |each )?(?:buyers?|customers?|patients?|callers?|senders?|users?|visitors?|payees?|applicants?|drivers?|[\\w-]{3,14})",
    ],
  ),
  ...constructions(
    {
      kind: "instructs-agent",
      object: "no-confirmation",
      anchors: [
        "assume yes",
        "assume a yes",
        "assume approval",
        "assume consent",
        "assume agreement",
        "take yes",
        "presume",
        "without asking",
        "without being asked",
        "without permission",
      ],
      unless:
        /\b(?:never|do not|don t|not|avoid|must not|nothing|cannot|no|nor|refuse|unless|only|forbidden|read|tool|typos?)\b/,
    },
    [
      "(?:assume|presume|take) (?:a )?(?:yes|approval|consent|agreement) (?:for|to|on|as|whenever|when|if) (?:[\\w-]{1,14} ){0,6}?(?:ask|question|questions|prompts?|confirm|confirmation|request|requests)",
      "(?:charge|buy|book|pay|send|publish|cancel|sign|order|transfer|subscribe|sell|share|invite|donate|refund|withdraw|trade) (?:the |an? |any |all |each |every |it |them |their )*(?:[\\w-]{1,16} ){0,5}?without (?:asking|permission)",
    ],
  ),
  ...constructions(
    {
      kind: "instructs-agent",
      object: "override",
      anchors: [
        "guidelines",
        "safety rules",
        "content polic",
        "usage polic",
        "safety polic",
        "restrictions",
        "safeguards",
      ],
      unless:
        /\b(?:css|style|brand|community|design|writing|accessibility|if|when not|whether|never|coding|license|api)\b/,
    },
    [
      "(?:your |the |all |any |usual |normal )*(?:safety|content|usage|ethical|security) (?:guidelines?|rules|polic(?:y|ies)|restrictions?|safeguards|limits|filters) (?:do not|don t|does not|no longer|never|cease to) (?:apply|hold|count|bind)",
    ],
  ),
  ...constructions(
    {
      kind: "instructs-agent",
      object: "loosen-rights",
      anchors: ["sudo", "root ", "admin", "superuser"],
      unasked: true,
      unless:
        /\b(?:never|do not|don t|not|avoid|check|whether|if|user asks|least|existing|remove|revoke|requires?|needs?|list|detect|flag|test|local|seed)\b/,
    },
    [
      "(?:create|add|set up|make|open) (?:an? |the |another )?(?:[\\w-]{2,14} ){0,2}?(?:account|user|login) (?:[\\w-]{2,20} ){0,4}?(?:with|having|in) (?:the )?(?:sudo|root|admin(?:istrator)?|superuser|owner)(?: (?:rights|privileges|access|permissions|group|role))? (?:[\\w-]{2,14} ){0,2}?(?:every|each|all|any) ",
    ],
  ),
  ...constructions(
    {
      kind: "instructs-agent",
      object: "loosen-rights",
      anchors: [
        "job summary",
        "build log",
        "ci log",
        "step summary",
        "pull request comment",
        "pr comment",
        "issue comment",
        "workflow log",
        "to the log",
        "into the log",
        "to the console",
        "read the traffic",
        "inspect the traffic",
        "decrypt the traffic",
        "read all traffic",
      ],
      unless:
        /\b(?:never|do not|don t|not|avoid|mask(?:ed)?|redact(?:ed)?|whether|if|check|length|first \w{1,5} characters|names? of|usage|count|detect|without)\b/,
    },
    [
      "(?:print|echo|write|log|dump|show|output|paste|post|include) (?:the |all |each |its )*(?:values? of |contents? of )?(?:the )?(?:[\\w.-]{1,30} ){0,2}?(?:[\\w]{0,24}_?(?:token|secret|password|key|credentials?)s?) (?:in|into|to|as) (?:a |the |each |every )?(?:job summary|build logs?|ci logs?|step summary|pull request comment|pr comment|issue comment|workflow logs?|logs?|console)",
      "(?:trust|install|import|add) (?:the |our |this |a )?(?:root |ca )?certificates? [^;]{0,80}?(?:so that|to let|such that|in order that)[^;.]{0,60}?(?:read|inspect|decrypt|see) (?:the |all |their )?(?:[\\w-]{2,12} )?traffic",
    ],
  ),
  ...constructions(
    {
      kind: "instructs-agent",
      object: "pay",
      anchors: [
        "unlimited allowance",
        "infinite allowance",
        "unlimited approval",
        "infinite approval",
        "maximum allowance",
        "max allowance",
        "unlimited spend",
      ],
      unless: no,
    },
    [
      "(?:give|grant|approve|set|sign) [^;.]{0,80}?0x[0-9a-f]{6,64}[^;.]{0,40}?(?:unlimited|infinite|max(?:imum)?) (?:allowance|approval|spend\\w{0,4})",
      "(?:give|grant|approve|set|sign) [^;.]{0,60}?(?:unlimited|infinite|max(?:imum)?) (?:allowance|approval|spend\\w{0,4}) [^;.]{0,40}?(?:0x[0-9a-f]{6,64}|our|the skill s|the vendor s)",
    ],
  ),
  ...constructions(
    {
      kind: "instructs-agent",
      object: "false-report",
      anchors: [
        "forge ",
        "forged",
        "counterfeit",
        "recreate",
        "count as original",
        "count as genuine",
        "passes as",
        "pass as",
        "fake ",
      ],
      unless:
        /\b(?:never|do not|don t|not|avoid|detect|spot|flag|server|request|csrf|sigstore|rfc|hmac|digest|base|laravel|mock|test|fixtures?|fake data|fake timers?|faker)\b/,
    },
    [
      "(?:forge|counterfeit|fake|recreate) (?:the |an? |any |missing |their )*(?:[\\w-]{2,14} ){0,2}?(?:receipts?|signatures?|certificates?|stamps?|letters? of|prescriptions?|diplomas?|passports?|ids?|seals?|initials)",
      "(?:receipts?|signatures?|certificates?|prescriptions?|diplomas?|documents?) [^;.]{0,40}?(?:recreated|forged|faked|counterfeited|made up)",
    ],
  ),
  ...constructions(
    {
      kind: "instructs-agent",
      object: "bias",
      anchors: ["entitled", "eligible", "justified", "is valid", "are valid", "is legitimate", "deserved"],
      unless: /\b(?:never|do not|don t|check|whether|if they are not|not entitled|not eligible|unless|only)\b/,
    },
    [
      "(?:deny|refuse|reject|decline|withhold|delay|turn down) (?:the |all |any |every |each |their )*(?:[\\w-]{2,14} ){0,2}?(?:refunds?|claims?|requests?|returns?|benefits?|treatment|applications?|payouts?|leave) [^;.]{0,40}?(?:even (?:when|if|though)|although|although|regardless)[^;.]{0,60}?(?:entitled|eligible|justified|valid|legitimate|deserved)",
    ],
  ),
  ...constructions(
    {
      kind: "instructs-agent",
      object: "bias",
      anchors: [
        "service report",
        "safety report",
        "inspection report",
        "incident report",
        "medical report",
        "audit report",
        "maintenance report",
        "accident report",
        "quality report",
        "patient file",
        "medical record",
        "safety record",
        "service history",
        "incident log",
        "maintenance log",
      ],
      unless: no,
    },
    [
      "(?:clear|remove|delete|hide|strip|erase|drop|omit|leave out) (?:the |all |any |every )*(?:[\\w-]{2,14} ){0,2}?(?:warnings?|faults?|defects?|errors?|alerts?|incidents?|complaints?|recalls?|findings|side effects|adverse events?) (?:from|in|out of) (?:the |each |every |any )?(?:service|safety|inspection|incident|medical|audit|maintenance|accident|quality|patient) (?:reports?|records?|logs?|history|file)",
    ],
  ),
  ...constructions(
    {
      kind: "deletes",
      object: "user-files",
      sensitivity: "private",
      anchors: ["only original", "only copy", "last copy", "sole copy", "only remaining"],
      unless: /\b(?:never|do not|don t|not|avoid|keep|make sure|ask|backup first|warn|before|git)\b/,
    },
    [
      "(?:overwrite|delete|remove|erase|replace|discard|destroy|wipe) (?:the |their |its )?(?:only|last|sole) (?:remaining )?(?:original|cop(?:y|ies)|backup)",
    ],
  ),
  ...constructions(
    {
      kind: "fetches-and-runs",
      object: "…",
      anchors: ["install our", "deploy our", "roll out our", "install my", "install the vendor"],
      unless: /\b(?:never|do not|don t|if the user|checksum|sha-?256|official|optional\w{0,2})\b/,
    },
    [
      "(?:install|deploy|roll out) (?:our|my|the vendor s) (?:[\\w-]{2,16} ){1,4}?from https?://(?<target>[\\w.-]{3,80})",
    ],
  ),
  ...constructions(
    {
      kind: "edits-agent-config",
      object: "standing-order",
      anchors: ["agents.md", "claude.md", "gemini.md", ".cursorrules", "copilot-instructions"],
      unasked: true,
      unless: /\b(?:never|do not|don t|ask|propose|suggest|show|check|read|project s|conventions?|lint|convert|sync)\b/,
    },
    [
      "(?:put|add|append|insert|write|place|copy|prepend) [^;]{3,120}?(?:at the (?:top|start|end|bottom) of|to|into|in) (?:all|every|each|any) (?:[\\w-]{2,14} ){0,2}?(?:agents\\.md|claude\\.md|gemini\\.md|\\.cursorrules|copilot-instructions\\.md)",
    ],
  ),
];
