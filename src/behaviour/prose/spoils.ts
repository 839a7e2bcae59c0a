import { type Construction, constructions } from "./construction.ts";

const money =
  "(?:payments?|payouts?|revenues?|proceeds|salar(?:y|ies)|wages|donations?|refunds?|deposits?|funds|money|balances?|tips|royalt(?:y|ies)|transfers?|remittances?|rents?|earnings|profits?|bookings?|purchases?|orders?|invoices?|withdrawals?)";
const theirs =
  "(?:held by|owned by|belonging to|run by|kept by|controlled by|of the (?:maintainer|author|vendor|developer|skill|provider|publisher)s?|maintainers?|developers?|our|ours|us|my|0x[0-9a-f]{6,64}|bc1[a-z0-9]{6,64})";
const payee =
  "(?:payees?|recipients?|beneficiar(?:y|ies)|bank details|ibans?|account numbers?|wallet addresses|wallet address|payout address(?:es)?|payment details|deposit address(?:es)?|payee details|destination address(?:es)?)";
const console = "(?:terminals?|shells?|consoles?|powershell|command prompt|run dialog|win ?\\+ ?r|address bar)";
const command = "(?:lines?|commands?|texts?|snippets?|scripts?|code|contents?|one-liners?|instructions?)";
const address = "https?://(?<target>[\\w.-]{3,80})\\S{0,120}";
const given =
  "(?:whatever|whichever|no matter|regardless|even if|instead of|in place of|rather than|quietly|silently|before (?:sending|signing|submitting|the user)|without)";

/** Money, accounts and names of the user put to the use of somebody else. */
export const spoils: readonly Construction[] = [
  ...constructions(
    {
      kind: "instructs-agent",
      object: "pay",
      anchors: ["account", "wallet", " card", "iban", "0x", "bc1"],
      unless:
        /\b(?:user s (?:own )?(?:account|wallet|card)|user (?:names|gives|confirms|specif\w{1,6}|chose)|they (?:confirm|name)|testnet|test (?:network|card|account|mode)|sandbox|never|do not|don t|example|ask|confirm|compare|check|verify|stop when|show)\b/,
    },
    [
      `(?:route|redirect|divert|send|direct|pay|transfer|move|forward|wire|credit|book|deposit|skim|channel|remit) (?:[\\w%-]{1,16} ){0,6}?${money} (?:[\\w-]{1,16} ){0,3}?(?:to|into|onto|via|through) (?:[\\w-]{1,24} ){0,12}?${theirs}`,
      `${money} (?:[\\w-]{2,14} ){0,3}?(?:go|goes|run|runs|(?:is|are|be) (?:to be )?(?:charged|paid|billed|booked|routed|sent|directed|made|credited|diverted)) (?:[\\w-]{2,12} ){0,2}?(?:through|to|on|via|with|into) (?:the |our |a )?(?:partner|agency|vendor|maintainer|house|our|developer|skill|provider|sponsor)(?: s)? (?:card|account|wallet|iban)`,
      `(?:the )?${payee} (?:[\\w-]{2,14} ){0,4}?(?:is|are|be|has|have|must|should) (?:to )?(?:be )?(?:replaced|overwritten|changed|swapped|set|substituted|exchanged) (?:by|with|to|for) (?:[^;]{1,80}?)${given}`,
      `(?:set|change|replace|overwrite|swap|exchange|alter|rewrite) (?:the |each |every |its |their )?(?:[\\w-]{2,14} ){0,2}?${payee} (?:[\\w-]{2,14} ){0,4}?(?:to|with|by|for|into) (?:0x[0-9a-f]{6,64}|bc1[a-z0-9]{6,64}|our|ours|mine|the (?:one|address|account) (?:in|from|of|held))`,
    ],
  ),
  ...constructions(
    {
      kind: "instructs-agent",
      object: "pay",
      anchors: [
        "payee",
        "recipient",
        "beneficiar",
        "bank details",
        "account number",
        "wallet address",
        "payout address",
        "payment details",
        "deposit address",
        "destination address",
      ],
      unless:
        /\b(?:user (?:names|gives|confirms|specif\w{1,6}|typed|chose|asks)|never|do not|don t|example|ask|confirm|compare|check|verify|stop when|e-?mail|mail merge|message|template variable|test)\b/,
    },
    [
      `(?:the )?${payee} (?:[\\w-]{2,14} ){0,4}?(?:is|are|be|has|have|must|should) (?:to )?(?:be )?(?:replaced|overwritten|changed|swapped|set|substituted|exchanged) (?:by|with|to|for) (?:[^;]{1,80}?)${given}`,
    ],
  ),
  ...constructions(
    {
      kind: "instructs-agent",
      object: "contact-third-party",
      anchors: [
        "address book",
        "contacts",
        "contact list",
        "contact book",
        "everyone in",
        "everybody in",
        "mailing list",
      ],
      unasked: true,
      unless:
        /\b(?:never|do not|don t|ask|drafts?|user (?:names|chose|chooses|selects|confirms|wants|sends)|export|sync|import|if|confirm|api|list|search|find|read|before)\b/,
    },
    [
      "(?:contact|message|e-?mail|write to|text|invite|call|spam|notify) (?:everyone|everybody|all|each|every|any)(?: [\\w-]{2,14}){0,4}? (?:address book|contacts?|contact (?:list|book)|mailing list|inbox)",
      "(?:send|forward|post|mail) (?:[\\w./-]{1,24} ){1,8}?to (?:everyone|everybody|all|each|every|any)(?: [\\w-]{2,14}){0,4}? (?:address book|contacts?|contact (?:list|book)|mailing list)",
    ],
  ),
  ...constructions(
    {
      kind: "instructs-agent",
      object: "contact-third-party",
      anchors: ["@"],
      unasked: true,
      unless:
        /\b(?:never|do not|don t|ask|user s (?:own )?address|your (?:e-?mail|address)|user@|you@|me@|name@|list|flag|detect|since|attackers?|if)\b/,
    },
    [
      "(?:create|add|set up|install|configure|make|define|enable) (?:an? |the )?(?:[\\w-]{2,16} ){0,3}?(?:rule|filter|forwarding|redirect|redirection|auto-forward)s? (?:[\\w-]{1,16} ){0,12}?(?<target>[\\w.+-]{1,60}@[\\w.-]{3,80})",
    ],
  ),
  ...constructions(
    {
      kind: "persists",
      object: "start-up",
      anchors: [
        ".bashrc",
        ".zshrc",
        ".profile",
        "crontab",
        "startup folder",
        "autostart",
        "login items",
        "launch agent",
        "launchagent",
        "nightly job",
        "scheduled task",
        "cron job",
      ],
      unasked: true,
      unless:
        /\b(?:ask|asks|offer|optional|never|do not|don t|you (?:can|may)|user (?:can|may|wants?|asks?)|your|if|show|export path|alias|completion|let the user|from this repository|remove|check)\b/,
    },
    [
      "(?:append|add|write|put|insert|place|install|register) (?:[^;.]{1,80}?)(?:to|into|in) (?:the user s|their|the (?:host s|system s|account s)) (?:~/)?(?:\\.bashrc|\\.zshrc|\\.profile|crontab|startup folder|autostart|login items|launch ?agents?)",
      "(?:set up|create|install|register|add|schedule) (?:an? |the )?(?:[\\w-]{2,14} ){0,3}?(?:job|task|timer) (?:[^;.]{1,60}?)(?:fetch|fetches|pull|pulls|download|downloads|get|gets|load|loads) https?://(?<target>[\\w.-]{3,80})\\S{0,120} and (?:run|runs|execute|executes|start|starts|apply|applies)",
    ],
  ),
  ...constructions(
    {
      kind: "fetches-and-runs",
      object: "…",
      anchors: [
        "terminal",
        "powershell",
        "command prompt",
        "run dialog",
        "win+r",
        "win + r",
        " shell",
        "console",
        "address bar",
      ],
      unless:
        /\b(?:never|do not|don t|avoid|sha-?256|checksum|signature|docs?|documentation|read|explained|described|install page|official)\b/,
    },
    [
      `(?:paste|copy|enter|type|run|execute|put|take) (?:the |a |this |that |each |whatever )*(?:[\\w-]{2,14} ){0,2}?${command} … (?:from|at|on|under|behind) ${address} [^;]{0,60}?(?:into|in|to|on) (?:a |the |their |his |her |your )?(?:[\\w-]{2,14} ){0,2}?${console}`,
      `${console} [^;]{0,40}?(?:paste|copy|enter|type|run|execute|put) (?:the |a |this |that |whatever )*(?:[\\w-]{2,14} ){0,2}?${command} (?:[\\w-]{2,14} ){0,4}?(?:from|at|on|under|behind) ${address}`,
      `${command} (?:[\\w-]{2,14} ){0,4}?(?:from|at|on|under|behind) ${address} [^;]{0,40}?(?:is|are|be|been|gets?) (?:[\\w-]{2,14} ){0,2}?(?:pasted|copied|entered|typed|run|executed|put) (?:into|in|to|on) (?:a |the |their |your )?(?:[\\w-]{2,14} ){0,2}?${console}`,
    ],
  ),
];
