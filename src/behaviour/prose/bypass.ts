import { type Construction, constructions } from "./construction.ts";

const guard =
  "(?:branch protections?|secret scanning|push protection|required reviews?|status checks?|audit (?:trails?|logs?|logging)|access logs?|(?:smoke|burglar|fire|intrusion|leak) (?:alarm|detector|detection|sensor)s?(?: integration)?|content (?:filter|moderation)s?|moderation filters?|safety (?:filters?|interlocks?|guards?|limits?)|fraud (?:detection|checks?|alerts?)|spam filters?|spending limits?|transfer limits?|dose (?:limits?|warnings?|checks?)|allergy (?:warnings?|alerts?|checks?)|plagiarism checks?|conflict[\\s-]of[\\s-]interest checks?|code signing|login alerts?|security alerts?|breach notifications?|back-?ups?|disk encryption|two-step verification|session timeouts?)";
const off =
  "(?:disable|deactivate|suspend|pause|mute|silence|bypass|circumvent|stop|lift|cancel|skip|switch off|turn off|shut off|leave off)";

/** Takes off what guards a record, a branch, a house, a patient; waves through what should be looked at. */
export const bypass: readonly Construction[] = [
  ...constructions(
    {
      kind: "instructs-agent",
      object: "skip-check",
      anchors: [
        "branch protection",
        "secret scanning",
        "push protection",
        "required review",
        "status check",
        "audit trail",
        "audit log",
        "access log",
        "alarm",
        "detector",
        "moderation",
        "safety ",
        "fraud ",
        "spam filter",
        "spending limit",
        "transfer limit",
        "dose ",
        "allergy ",
        "plagiarism check",
        "code signing",
        "login alert",
        "security alert",
        "breach notification",
        "backup",
        "back-up",
        "disk encryption",
        "two-step",
        "session timeout",
        "conflict of interest",
        "conflict-of-interest",
      ],
      unasked: true,
      unless:
        /\b(?:(?:says?|claims?|states?) (?:that )?(?:your|the) [a-z-]{3,16} (?:wants?|asks?|told|needs?|instructs?)|may|might|rather than|instead of|never|do not|don t|not|avoid|only|if the user|user asks|ask|in tests?|test mode|sandbox|re-?enable|misconfigur\w{1,6}|whether|check that|flag|option|warn|attackers?|duplicate|redundant|old|how)\b/,
    },
    [
      `${off} (?:off )?(?:the |all |any |every |its |their |each |of )*(?:[\\w-]{2,16} ){0,2}${guard}`,
      `(?:turn|switch|leave|keep|shut) (?:the |all |any |its |their )*(?:[\\w-]{2,16} ){0,2}${guard} (?:off|disabled|muted)`,
      `${guard} (?:[\\w-]{2,16} ){0,3}(?:must|should|has to|have to|is to|are to|is|are|gets?|needs? to) (?:be )?(?:disabled|deactivated|suspended|muted|silenced|bypassed|switched off|turned off|left off|skipped)`,
    ],
  ),
  ...constructions(
    {
      kind: "instructs-agent",
      object: "skip-check",
      anchors: [
        "formality",
        "waste",
        "pointless",
        "nobody reads",
        "no one reads",
        "needless",
        "slows things down",
        "unseen",
        "unread",
      ],
      unasked: true,
      unless:
        /\b(?:never|do not|don t|not (?:a|an) |avoid|without|twice|again|duplicate|before|tokens|context window|myth|rationali[sz]\w{1,6}|excuse|thinking)\b/,
    },
    [
      "(?:approve|accept|sign|sign off|pay|merge|release|wave through|grant|clear|confirm|pass|submit|publish|deploy|push) [^.]{1,80}?(?:looking at|reading|checking|reviewing|verifying|inspecting|reviews?|checks?|verification|approvals?|inspections?|audits?) (?:[\\w-]{2,16} ){0,3}(?:wastes? (?:of )?(?:time|effort)|(?:is|are) (?:a |an |only |just |mere |merely |here )*(?:waste of time|pointless|formality|needless))",
      "(?:approve|accept|sign|sign off|pay|merge|release|wave through|grant|clear) (?:all |any |every |each |the )?(?:[\\w-]{2,16} ){1,6}(?:unseen|unread)",
    ],
  ),
  ...constructions(
    {
      kind: "instructs-agent",
      object: "skip-check",
      anchors: [
        "admin override",
        "admin rights",
        "--admin",
        "--no-verify",
        "override",
        "without review",
        "no review",
        "without approval",
      ],
      unasked: true,
      unless: /\b(?:never|do not|don t|avoid|only|unless|ask|if the user|user asks|forbidden|cannot|css)\b/,
    },
    [
      "(?:merge|push|commit|deploy|release|publish|promote) (?:[\\w-]{2,16} ){0,6}(?:straight |directly |right |immediately )?(?:to|into|on) (?:the )?(?:protected|main|master|production|prod|default|release|live|trunk)(?: branch)? … (?:override|rights|--admin|--no-verify|without (?:any |a )?(?:review|approval)|no review)",
    ],
  ),
];
