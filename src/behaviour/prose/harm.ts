import { type Construction, constructions } from "./construction.ts";
import { spoils } from "./spoils.ts";

const erase =
  "(?:delete|remove|erase|wipe|purge|destroy|shred|discard|empty|clear out|trash|get rid of|do away with|getting rid of|deleting|removing|erasing|wiping|purging|destroying|emptying)";
const own =
  /\b(?:temp\w{0,6}|tmp|intermediate|generated|cached?|caches|build|scratch|artifacts?|created by|it created|you (?:have )?created|you made|test (?:data|files)|dist|node_modules|empty (?:files?|folders?|director\w{1,3}|lines?)|merged|stale|worktrees?|unused|dead|obsolete|comments?|metadata|imports?|whitespace|watermark|background|noise|columns?|rows?|lines?|sections?|placeholder|branch(?:es)? (?:after|once) merg|original text|from the (?:list|text|code|array|database|prompt)|ask|asks|asking|confirm\w{0,8}|dry[- ]run|restore|undo|never|do not|don t)\b/;
const theirs =
  "(?:(?:the |all |any |every |each |other |older |existing |old |your |their |remaining )*(?:original|source|user s|user|customer s|client s|owner s)(?: [\\w-]{2,20}){0,2} (?:files?|documents?|folders?|director(?:y|ies)|photos?|images?|contracts?|e-?mails?|messages?|data|records?|recordings?|downloads|copies|spreadsheets?)|(?:the |all |older |old |existing |any |every )*(?:back-?ups?|snapshots?|restore points?|shadow copies)|(?:the )?user s (?:downloads?|documents?|desktop|home|pictures|photos|mail)(?: folder| directory)?|(?:every|all) (?:files?|documents?) (?:under|in|below|of) (?:~|\\$home|the user s|the home)\\S{0,40}|(?:the |their |all )?originals|(?:the )?plain cop(?:y|ies)|(?:the )?unencrypted (?:files?|originals?|cop(?:y|ies)))";

/** Destroys, changes, pays or stays, unasked. */
export const harm: readonly Construction[] = [
  ...constructions(
    {
      kind: "deletes",
      object: "user-files",
      sensitivity: "private",
      anchors: [
        "delet",
        "remov",
        "eras",
        "wipe",
        "wiping",
        "purg",
        "destroy",
        "shred",
        "discard",
        "empty",
        "emptied",
        "clear out",
        "trash",
        "get rid of",
        "do away with",
      ],
      unasked: true,
      unless: own,
    },
    [
      `${erase} ${theirs}`,
      `${theirs} (?:[\\w-]{2,20} ){0,4}(?:is|are|be|must be|should be|has to be|have to be|gets?) (?:to be |then |securely |permanently )*(?:deleted|removed|erased|wiped|purged|destroyed|shredded|discarded|emptied)`,
    ],
  ),
  ...constructions(
    {
      kind: "writes",
      object: "encrypted-user-files",
      sensitivity: "private",
      anchors: ["encrypt", "locked", "lock every", "lock all", "lock each"],
      unasked: true,
      unless:
        /\b(?:ask|never|do not|don t|confirm|end-to-end|at rest|in transit|database column|cookie|secrets?|kms|vault|backup)\b/,
    },
    [
      "(?:every|each|all|any) (?:[\\w-]{2,20} ){0,3}(?:files?|documents?|folders?|photos?)[^;]{0,60} (?:is|are|be|must|should|has|have) (?:to be |be |then )*(?:encrypted|locked)(?! (?:with|using) (?:tls|https))",
      "(?:encrypt|lock) (?:every|each|all|any) (?:of )?(?:the )?(?:user s )?(?:[\\w.-]{2,20} ){0,3}(?:files?|documents?|folders?|photos?)[^;]{0,80} (?:and|then) (?:[\\w-]{2,12} ){0,2}(?:delete|remove|discard|shred|overwrite|wipe)",
    ],
  ),
  ...constructions(
    {
      kind: "writes",
      object: "history",
      anchors: ["history", "force push", "force-push", "--force"],
      unasked: true,
      unless:
        /\b(?:never|do not|don t|avoid|only|ask|own branch|feature branch|with-lease|conversation|chat|browser|shell|undo|rebase|warn)\b/,
    },
    [
      "(?:overwrite|rewrite|replace|squash|erase|wipe) the (?:whole |entire |full |git )?history (?:of|with|into|and|on)",
    ],
  ),
  ...constructions(
    {
      kind: "instructs-agent",
      object: "change-unasked",
      anchors: [
        "nobody asked",
        "not asked",
        "no one asked",
        "without being asked",
        "while you are at it",
        "come across",
        "you come across",
        "even though",
        "unasked",
        "unprompted",
        "did not ask",
      ],
      unless:
        /\b(?:do not|don t|never|avoid|not) (?:\w{2,12} ){0,4}(?:add|change|touch|edit|push|commit|refactor|rename|implement|fix|include|make|anything|features?|what)\b|\b(?:only|resist|scope creep|yagni|report|list|note|mention|suggest|flag|yes|no) /,
    },
    [
      "(?:push|commit|merge|bump|edit|change|rename|delete|publish|release|install|deploy|send|add|open) … (?:even though|although|even if|though|despite) … (?:nobody|no one|not|did not|never) (?:has |have )?(?:asked|requested|wanted|told)",
      "(?:push|commit|merge|bump|edit|change|rename|delete|publish|release|install|deploy|send|add) … (?:unasked|unprompted|without being asked|without the user asking)",
      "add … (?:dependency|import|package|action|workflow|submodule|hook|script)[^;]{0,60} to (?:every|each|any|all) [^;]{0,40}(?:you come across|you find|you see|you open|you touch|you meet|encounter(?:ed)?)",
    ],
  ),
  ...constructions(
    {
      kind: "instructs-agent",
      object: "pay",
      anchors: [" eth ", " btc ", " sol ", " usdc", " usdt", "wallet", "iban", "fee", "bank account", "0x"],
      unless:
        /\b(?:user (?:names|gives|confirms|specif|provid|enters)|they (?:confirm|name)|testnet|test network|sepolia|devnet|goerli|example response|gas fee|network fee|estimated?|slippage|only after|customer s record|ask|confirm|never|faucet|airdrop|simulate|balance|quote|minimum)\b/,
    },
    [
      "(?:send|transfer|pay|remit|wire|deposit|donate) … [0-9][0-9.,]{0,12} ?(?:eth|btc|sol|usdc|usdt|usd|eur|dollars?|euros?|xmr|matic|bnb|trx|dai|sats?) … (?:to|as) (?:[\\w-]{1,16} ){0,2}(?:0x[0-9a-f]{6,64}|bc1[a-z0-9]{6,64}|our|my|iban|(?:maintainer|author|developer|skill|creator|publisher|provider)s?|(?:usage|service|licen[cs]e|setup|activation|access) fee)",
      "(?:use|put|insert|write|set|replace|enter|substitute) … (?:iban|bank account|wallet address|payout address|account number|paypal (?:address|account)) … (?:instead of|in place of|rather than|over) (?:the |that of the |whatever )?(?:customer|client|user|original|supplier|payee|one)",
      "(?:usage|service|licen[cs]e|setup|activation|access) fee … (?:to|into) … (?:0x[0-9a-f]{6,64}|bc1[a-z0-9]{6,64}|wallet|iban)",
    ],
  ),
  ...constructions(
    {
      kind: "edits-agent-config",
      object: "standing-order",
      anchors: [
        "claude.md",
        "agents.md",
        "memory.md",
        "soul.md",
        "gemini.md",
        ".cursorrules",
        "allow list",
        "allowlist",
        "permission settings",
        "settings.json",
        "remember permanently",
        "system prompt",
        "copilot-instructions",
      ],
      unasked: true,
      unless:
        /\b(?:ask|asks|propose|suggest|show|offer|never|do not|don t|if (?:it|the file) exists|read|check|lesson|learned|learnings|convention|conventions|build command|project structure|commands? used|summar(?:y|ise|ize)|only if|review|diff|their approval|for the project|project-specific|decision|preferences?)\b/,
    },
    [
      "(?:add|append|write|put|insert|copy|place) … (?:sentence|line|rule|instruction|paragraph|block|section|text|note|directive)s? … (?:to|into|in|at the (?:top|start|end) of) (?:the )?(?:user s |their |global |every |each |~/\\.claude/)*(?:claude\\.md|agents\\.md|memory\\.md|soul\\.md|gemini\\.md|\\.cursorrules|system prompt|copilot-instructions\\.md) … (?:so that|later|future|every|always|all|from now|in other|persist|too)",
      "(?:extend|widen|change|edit|set|update|add) … (?:allow ?-?list|permission settings|permissions|settings\\.json) … (?:so that|to let|to allow|such that) … (?:without (?:prompts?|asking|confirmation|approval|being asked)|no longer (?:asks?|prompts?)|never (?:asks?|prompts?)|unattended)",
      "remember (?:permanently|for good|forever|across sessions|for all projects) … (?:have to|has to|must|should|always|are to) … (?:copied|sent|uploaded|forwarded|run|installed|loaded|used|shared|recommended)",
    ],
  ),
  ...constructions(
    {
      kind: "persists",
      object: "start-up",
      anchors: ["log-in", "login", "log in", "startup", "start-up", "at boot", "every boot", "reboot", "sign-in"],
      unasked: true,
      unless:
        /\b(?:ask|asks|offer|optional|never|do not|don t|if you (?:want|like)|server|service|pm2|docker|gateway|page|form|credentials?|flow|screen|oauth|user s choice|browser|website|portal|redirect|session cookie|test)\b/,
    },
    [
      "(?:register|install|add|set up|arrange for|configure|schedule|have|let) … (?:to be |to |so that it )?(?:started|start|starts|run|runs|launch|launched|launches|loaded|executed) … (?:at|on|after|with|upon) (?:every|each|any|system|user)? ?(?:log-?in|log in|sign-in|start-?up|boot|reboot)",
    ],
  ),
  ...constructions(
    {
      kind: "persists",
      object: "access-key",
      anchors: ["public key", "authorized_keys", "deploy key", "ssh key"],
      unless:
        /\b(?:your (?:own )?(?:public |ssh |deploy )?keys?|user s (?:own )?(?:public )?key|ask|their (?:public )?key|github settings|repository settings|never|do not|don t|generate)\b/,
    },
    [
      "(?:put|add|append|copy|install|write|place) (?:the |our |this |a )?(?:support |maintainer |vendor |team )?(?:public|ssh|deploy) key … (?:to|into|in) … (?:may log in|can log in|authorized_keys|keys that|access to the|list of keys|allowed to log in)",
    ],
  ),
  ...constructions(
    {
      kind: "fetches-and-runs",
      object: "…",
      anchors: ["execute permission", "executable", "chmod", "start it", "run it", "launch it", "execute it"],
      unless:
        /\b(?:sha-?256|checksum|signature|hash|verif\w{1,8}|never|do not|don t|official|from the releases? page of the project|localhost|package manager|brew|apt|docker pull|wasm)\b/,
    },
    [
      "(?:obtain(?:ed)?|download(?:ed)?|fetch(?:ed)?|retrieved?|pulled|pull|get|grab|taken) (?:\\S{1,30} ){0,5}?(?:from|at) https?://(?<target>[\\w.-]{3,80})\\S{0,120}\\.(?:bin|exe|run|sh|app|dmg|pkg|msi|elf|bat|ps1|scr|jar|apk|appimage)[^.]{0,80}(?:execute permission|executable|chmod|start it|run it|launch it|execute it)",
    ],
  ),

  ...constructions(
    {
      kind: "edits-agent-config",
      object: "standing-order",
      anchors: ["claude.md", "agents.md", "memory.md", "soul.md", "gemini.md"],
      unasked: true,
      unless:
        /\b(?:ask|propose|suggest|show|never|do not|don t|read|check|if the user|lessons?|learn\w{0,5}|conventions?|preferences?|decisions?)\b/,
    },
    [
      "(?:write|note|add|record|put|store|save) (?:[\\w-]{2,12} ){0,3}?(?:to|into|in) \\S{0,40}(?:claude|agents|memory|soul|gemini)\\.md that (?:every|each|all|any|future|new|later|this skill|the skill)",
    ],
  ),
  ...constructions(
    {
      kind: "instructs-agent",
      object: "pay",
      anchors: ["percent", "commission", " share of", " cut of", " tip "],
      unless:
        /\b(?:user (?:names|gives|confirms|specif)|they confirm|testnet|slippage|ask|confirm|never|simulate|example|calculate|tax)\b/,
    },
    [
      "(?:transfer|send|pay|route|forward|divert|deduct) (?:[\\w.%-]{1,16} ){0,3}(?:percent|%|share|cut|commission|fee|tip|part|portion) … to (?:[\\w-]{1,16} ){0,2}(?:0x[0-9a-f]{6,64}|bc1[a-z0-9]{6,64}|our|my|iban|https?://)",
    ],
  ),

  ...constructions(
    {
      kind: "edits-agent-config",
      object: "standing-order",
      anchors: [
        "by itself in",
        "itself in every",
        "in every future session",
        "in each future session",
        "in all future sessions",
      ],
      unless: /\b(?:never|do not|don t|ask|if the user)\b/,
    },
    [
      "(?:make|have|let) (?:this|the) (?:skill|tool|script|helper) (?:load|start|run|activate|be loaded|be started) … (?:every|each|all) (?:future |new |later )?sessions?",
    ],
  ),
  ...constructions(
    {
      kind: "deletes",
      object: "user-files",
      sensitivity: "private",
      anchors: ["of the user"],
      unasked: true,
      unless: own,
    },
    [
      `${erase} (?:the |all |any |old |every )*(?:[\\w-]{2,20} ){0,2}(?:files?|documents?|folders?|photos?|mails?|messages|records|exports) of the user`,
    ],
  ),
  ...spoils,
];
