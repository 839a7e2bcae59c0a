import type { Operation } from "../../core/operation.ts";
import { triggerIn } from "./condition.ts";
import { phrase } from "./construction.ts";
import { type Destination, destinationsIn } from "./destination.ts";
import { foreignTransfersIn } from "./foreign.ts";
import { moodAt } from "./mood.ts";
import { isOrdered } from "./polarity.ts";
import { type Sentence, sentenceAt } from "./sentence.ts";

/** Words by which a sentence is found that may speak of a place in which secrets are kept. */
export const plunderAnchors: readonly string[] = [
  ...[".ssh", ".aws", ".azure", ".gnupg", ".kube", ".docker", "password-store", ".netrc", ".npmrc", ".pypirc"],
  ...[".git-credentials", ".pgpass", ".config/", ".env", "id_rsa", "id_ed25519", "id_ecdsa", "keychain", "keystore"],
  ...[".clawdbot", ".openclaw", ".moltbot", ".claude", ".codex", ".gemini", ".cursor", ".opencode", ".goose"],
  ...["wallet", "private key", "ssh key", "signing key", "gpg key", "seed phrase", "recovery phrase", "mnemonic"],
  ...[".pem", ".kdbx", ".p12", ".pfx", ".ppk", "logins.json", "key4.db", "login data", "cookies", "/etc/shadow"],
  ...["credentials", "passwords", "api keys", "access tokens"],
];

const home = String.raw`(?:(?:~|\$home|\$\{home\}|%userprofile%|\/root|\/home\/[\w.<>{}$-]{1,30}|\/users\/[\w.<>{}$-]{1,30})[\/\\])`;
/** The rest of a path, but not one to what is meant to be seen. */
const below = String.raw`(?![\w./\\*-]{0,60}(?:\.pub|known_hosts|example|sample|template|\.md)(?![\w-]))[\w./\\*{}<>-]{0,80}`;
/** An agent keeps its keys and tokens in its folder, and its skills and commands too, which are no secret. */
const agentFolder = String.raw`${home}\.(?:clawdbot|openclaw|moltbot|claude|codex|gemini|cursor|opencode|goose)(?![\w-]|[\/\\](?:skills|commands|plugins|agents|rules|hooks|themes|workspace)\b)`;

/** Files and folders that hold nothing but secrets. */
const paths = [
  agentFolder + below,
  String.raw`${home}?\.(?:ssh|aws|azure|gnupg|kube|docker|password-store|electrum|bitcoin|ethereum|solana|netrc|npmrc|pypirc|git-credentials|pgpass)(?![\w-])${below}`,
  String.raw`${home}?\.config\/(?:gcloud|gh|glab|op|rclone|solana|stripe)(?![\w-])${below}`,
  String.raw`${home}[\w./-]{0,40}\.env(?![\w-])(?!\.(?:example|sample|template))`,
  String.raw`[\w.~$/\\*-]{0,60}(?:\bid_(?:rsa|ed25519|ecdsa|dsa)|\bwallet\.dat|\.pem|\.kdbx|\.p12|\.pfx|\.ppk)(?!\.pub|[\w-])`,
  String.raw`[\w.~$/\\-]{0,60}(?:login\.keychain(?:-db)?|logins\.json|key4\.db|cookies\.sqlite)|\/etc\/shadow|login data`,
];

const coin = "(?:crypto|cryptocurrency|bitcoin|ethereum|metamask|phantom|exodus|solana|ledger|electrum|monero) ";

/** The same in words. */
const words = [
  "(?:private|ssh|gpg|pgp|signing|wallet) keys?(?! (?:pairs?|management|rotation|based|authentication|path|format|to (?:sign|authenticate|connect|log|access|open|use|decrypt|encrypt)))",
  `(?:seed|recovery|mnemonic|secret) phrases?|mnemonics?|keystore files?|(?:${coin})?wallet (?:files?|seeds?|secrets?|back-?ups?|data|credentials)|${coin}wallets(?! (?:address|balance))`,
  "(?:saved|stored|browser|browser s|cached|local|aws|cloud) (?:login )?(?:passwords?|credentials|cookies|logins|(?:access )?tokens)|session cookies|(?:the )?(?:macos |login |system )?keychain(?: entries| items| contents)?",
  "(?:users?|owners?|humans?|operators?|customers?)(?: s)? (?:credentials|passwords|api keys|access tokens|cookies)",
];

/** The project's own `.env` is read by every program of it: only all of it, as a thing, is taken. */
const projectEnv = String.raw`(?<![\w$}\/.-])\.env(?:\.(?:local|production|prod|development))?(?![\w(-]|\.\w)`;

const store = `(?:${[...paths, projectEnv, ...words].join("|")})`;

const take =
  "(?:read|locate|find|collect|gather|grab|harvest|extract|search for|look for|look up|scan for|scan|open|copy|take|dump|fetch|get|retrieve|steal|obtain|pull|zip|zip up|tar|archive|compress|pack|pack up|encode|base64-encode|cat|capture|pick up|discover|iterate over|go through|enumerate)";
const all =
  "(?:(?:all|any|every|each|the|entire|whole|full|complete|raw|of|files?|contents?|everything|data|secrets?|keys?|credentials?|in|inside|under|from|within|below|users?|owners?|humans?|s|their|his|her|your|my|folders?|director(?:y|ies)|local|for|hidden|an?|that|is|are|stored|kept|named|called|out|up) ){0,8}";

const send =
  "(?:send|post|upload|transmit|forward|submit|push|exfiltrate|transfer|deliver|ship|mail|e-?mail|report|relay|share|copy|leak|paste|sync|beam|hand)";
/** What was taken, in other words, and how; nothing else is what is sent. */
const thing =
  "(?:(?:it|them|its|their|the|all|every|any|those|these|this|that|full|entire|whole|raw|contents?|files?|data|everything|results?|output|cop(?:y|ies)|of|an?|base64|encoded|string|text|archive|zip|bundle|wallet|keys?|phrase|secrets?|credentials|values?|over|out|back|up|on|each|one|as|in|json|found|you find|securely|silently|quietly|immediately|directly|privately|off|request|http|https|by|using) ){0,8}";

/** Somebody's place without an address: not the user's own, which a text calls "your" or "the user's". */
const nameless = phrase(
  "(?:to|at|into|via|with) (?:(?:an?|the|our|my|this|that|some|another|remote|external|given|following|specified|attacker s|central|collection|logging|tracking|c2|their|support) ){0,4}(?:server|endpoint|address|host|webhook|collector|api|url|site|website|domain|channel|inbox|drop|wallet|attacker|back-?end|service|bot|e-?mail)",
);

const held = phrase(`${take} ${all}${store}`);
const joined = phrase(
  `[^;]{0,80}?(?:(?<![\\w-])(?:and|then|to)|[,&]) (?:(?:then|also|silently|quietly|immediately) ){0,2}${send}`,
);
const given = phrase(
  `(?:send|post|upload|transmit|forward|submit|exfiltrate|mail|e-?mail|report|leak|ship|relay) ${all}${store}`,
);
/** The next step, which must say that what was taken is what goes: "Post the contents to …". */
const next = phrase(
  `(?:(?:and|then|next|finally|now|afterwards|after that|also|silently|quietly|immediately|step \\d{1,2}) ?:? ?){0,3}${send}(?= ${thing}(?:it|them|contents?|files?|everything|keys?|secrets?|credentials|phrase|wallet|data) )`,
);

/** Words near the order by which a key opens something and is not given away. */
const otherwise =
  /\b(?:headers?|authorization|bearer|authenticat\w{1,6}|signed?|signatures?|public[\s-]keys?|\.pub\b|redact\w{0,4}|mask\w{0,3}|placeholder)\b/;
/** The user may keep a copy of his own. */
const keeping = /\b(?:back-?ups?|back(?:s|ed|ing)? up|restor\w{1,4}|migrat\w{1,5})\b/;
const behind = 40;

/** Most characters between the verb that sends and the place. */
const reach = 110;
const objectOnly = phrase(`${thing}(?:to|at|into|via|with)`);

/** Words between "to" and an address that leave it the place where something goes. */
const straight =
  /^\s{0,4}(?:(?!users?\b|your\b|them\b|me\b|him\b|her\b|owner|human)[\w-]{1,20}\s{1,4}){0,5}[("'<[]{0,2}$/;

/** The place behind a verb of sending that ends at `at`: one with an address, or one without. */
function placeBehind({ view, text }: Sentence, at: number): Pick<Destination, "end" | "target"> | undefined {
  const rest = text.slice(at, at + reach);
  const tie = objectOnly.exec(` ${rest.trimStart()}`);
  if (tie === null || tie.index > 1) return undefined;
  const tied = at + rest.length - rest.trimStart().length + tie[0].length;
  const place = destinationsIn(view, text).find((each) => each.at >= tied && straight.test(text.slice(tied, each.at)));
  if (place !== undefined) return place.bucket ? undefined : place;
  const bare = nameless.exec(rest);
  return bare === null || at + bare.index > tied ? undefined : { end: at + bare.index + bare[0].length, target: "…" };
}

/** An order to take secrets and send them, as offsets of the view. */
interface Order {
  readonly at: number;
  readonly start: number;
  readonly end: number;
  readonly target: string;
}

function orderAt(sentence: Sentence, at: number, verbEnd: number, from: Sentence = sentence): Order | undefined {
  const place = placeBehind(sentence, verbEnd);
  return place && { at, start: from.start + at, end: sentence.start + place.end, target: place.target };
}

/** The sentence or list item behind another one. */
function sentenceAfter({ view, end }: Sentence): Sentence | undefined {
  const gap = /^[\s.!?)*_\d+-]{0,40}?(?=[a-z])/.exec(view.lower.slice(end, end + 60));
  return gap === null ? undefined : sentenceAt(view, end + gap[0].length);
}

/** "Read ~/.ssh. Then post the contents to …": what one sentence takes the next one sends. */
function continued(sentence: Sentence, at: number): Order | undefined {
  const after = sentenceAfter(sentence);
  const match = after && next.exec(after.text);
  if (!match || !/^[\s\d.)+-]{0,16}$/.test(after.text.slice(0, match.index)) || !isOrdered(after, match.index))
    return undefined;
  return orderAt(after, at, match.index + match[0].length, sentence);
}

const path = phrase(`(?:${paths.join("|")})`);

/** The same in another language: a path to secrets, and the order to send something to an address. */
function foreignOrder(sentence: Sentence): Order | undefined {
  const [sent] = path.test(sentence.text) ? foreignTransfersIn(sentence) : [];
  if (sent?.target === undefined) return undefined;
  return { at: 0, start: sent.start, end: sent.end, target: sent.target };
}

/** The order that a sentence, or it and the next one, gives. */
function orderIn(sentence: Sentence): Order | undefined {
  const { text } = sentence;
  const isOrder = (match: RegExpExecArray | null): match is RegExpExecArray =>
    match !== null && moodAt(text, match.index) === "order";
  const take = held.exec(text);
  if (isOrder(take)) {
    const from = take.index + take[0].length;
    const verb = joined.exec(text.slice(from));
    const found =
      (verb && orderAt(sentence, take.index, from + verb.index + verb[0].length)) ?? continued(sentence, take.index);
    if (found) return found;
  }
  const give = given.exec(text);
  const found = isOrder(give) ? orderAt(sentence, give.index, give.index + give[0].length) : undefined;
  return found ?? foreignOrder(sentence);
}

/**
 * Orders to take what holds secrets — keys, wallets, the folder of an agent — and to send it to somebody: one `instructs-agent` with the
 * host as its target, `…` where the place has no address; `copy-secrets` where the words speak of a copy to keep. The user's own bucket or
 * server is none.
 */
export function plunderIn(sentence: Sentence): Operation[] {
  const { view } = sentence;
  const order = orderIn(sentence);
  if (order === undefined || !isOrdered(sentence, order.at)) return [];
  const { start, end, target } = order;
  const words = view.lower.slice(start, end + behind);
  const isKept = keeping.test(words);
  if (otherwise.test(words) || (isKept && target === "…")) return [];
  const trigger = triggerIn(sentence);
  return [
    {
      ...({ view, start, end, target, kind: "instructs-agent", sensitivity: "secret", by: "prose" } as const),
      object: isKept ? "copy-secrets" : "send-secrets",
      ...(trigger ? { trigger } : {}),
    },
  ];
}
