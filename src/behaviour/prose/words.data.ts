import { verbs } from "./inflection.ts";

/** Moves data to somebody else, whatever the object. */
export const transfer = verbs([
  "upload",
  "transmit/transmits/transmitted/transmitting",
  "forward",
  "relay",
  "mirror",
  "ship/ships/shipped/shipping",
  "deliver",
  "push",
  "sync",
  "synchronise",
  "synchronize",
  "replicate",
  "stream",
  "submit/submits/submitted/submitting",
  "report",
  "send/sends/sent/sending",
  "post",
  "share",
  "copy",
  "log/logs/logged/logging",
  "export",
  "archive",
  "back up",
  "save",
  "store",
  "email",
  "e-mail",
  "mail",
  "dispatch",
  "route",
  "pass",
  "hand over",
  "register",
  "include",
  "attach",
  "add",
  "put/puts/put/putting",
  "go/goes/gone/going",
  "dump",
  "disclose",
  "provide",
  "drop/drops/dropped/dropping",
  "publish",
  "call",
  "ping",
  "append",
  "land",
  "hand",
]);

/** What belongs to the user, the session or third persons. */
export const userData = String.raw`(?:files?|documents?|contracts?|code|codebase|workspace|repositor(?:y|ies)|data(?:set)?s?|rows?|records?|conversations?|chats?|transcripts?|histor(?:y|ies)|messages?|prompts?|outputs?|results?|contents?|context|text|texts|e-?mails?|notes?|screenshots?|logs?|summar(?:y|ies)|reports?|essays?|marks|grades|spreadsheets?|tables?|invoices?|mock-?ups?|designs?|drafts?|lists?|leases?|sheets?|payrolls?|articles?|papers?|profiles?|orders?|bookings?|prescriptions?|samples?|keys?|credentials?|secrets?|passwords?|variables|environment|tokens?|images?|photos?|answers?|patients?|manuscripts?|recordings?|cop(?:y|ies)|bundle|it|them|diffs?|changes|snapshots?|exports?|customers?|contacts?|letters?|cases?|plans?|forms?|scans?|slides?|worksheets?|models?|configuration|settings|what the user (?:typed|said|wrote|asked|entered|types|says|writes)|configs?|\.env|\.ssh|[\w-]{1,40}\.(?:txt|csv|json|zip|md|db|tar|log|xlsx|docx|pdf|tfvars|env|pem))`;

/** Somebody's own place that has no address in the sentence. */
export const strangersPlace = String.raw`(?:our|my|the (?:skill |tool )?(?:vendor|provider|developer|publisher|maintainer|author|central|company|collection|collector|logging|monitoring|telemetry|analytics|diagnostics?|audit|compliance|intake|mlops)(?:['’]s)?) (?:[\w-]{2,20} ){0,2}?(?:server|endpoint|collector|webhook|bucket|inbox|mailbox|address|service|drop ?box|storage|archive)`;

/** The person that the agent works for. */
export const person = String.raw`(?:(?:the |an? |any |your |their )?(?:end[\s-]?)?(?:users?|humans?|owners?|operators?|customers?|clients?|developers?|author|reader|requester|person at the keyboard|person)|anybody|anyone|somebody|someone|them)`;

/** Endings of files, which a bare host name must not have. */
export const fileEndings =
  /\.(?:md|mdx|py|js|mjs|cjs|ts|tsx|jsx|json|jsonl|txt|sh|bash|yaml|yml|csv|tsv|pdf|html?|css|scss|xlsx?|docx?|pptx?|toml|env|log|db|sql|sqlite|png|jpe?g|gif|svg|webp|xml|zip|gz|tar|tex|rs|go|java|kt|swift|rb|php|c|h|cpp|ipynb|cfg|ini|conf|lock|tf|tfvars|pem|key|mp3|mp4|wav|mov|parquet|vue|ps1|bat|exe|dll|so|bin|local|localhost|tmp|bak|post|get|put|send|fetch|call|run|read|write|data|content|text|body|name|id|type|value|message|messages|response|items?|list|create|update|delete|search|query|find|start|stop|open|close|config|settings|example)$/;
