/** What a secret in an assignment or a header looks like: no word, no variable, no call. */
const value = String.raw`(?=[A-Za-z+/_=.~-]{0,80}\d)[A-Za-z0-9+/_=.~-]{16,512}`;

/**
 * Shapes of secrets that are masked wherever text of a skill is shown: prefix kept, the rest starred. Formats as their issuers publish
 * them. A prefix that is no part of a word counts wherever it stands, so that a letter in front of a token hides nothing.
 */
const secretShapes: readonly RegExp[] = [
  /(?:AKIA|ASIA)[0-9A-Z]{16}(?![0-9A-Z])/g,
  /gh[pousr]_[A-Za-z0-9]{20,255}/g,
  /github_pat_[A-Za-z0-9_]{20,255}/g,
  /gl(?:pat|ft|dt|rt|soat|cbt|ptt|imt|agent|oas)-[A-Za-z0-9_-]{20,128}/g,
  /\bsk-(?:ant-|proj-|live-|test-|or-v1-)?[A-Za-z0-9_-]{20,200}/g,
  /[sr]k_(?:live|test)_[A-Za-z0-9]{16,128}/g,
  /x(?:ox[abeoprs]|app)-[A-Za-z0-9-]{10,200}/g,
  /AIza[0-9A-Za-z_-]{35}/g,
  /GOCSPX-[\w-]{20,64}/g,
  /(?:npm|hf|gsk|dckr_pat|dckr_oat)_[A-Za-z0-9_-]{20,128}/g,
  /pypi-[A-Za-z0-9_-]{50,255}/g,
  /(?:dop|doo|dor)_v1_[a-f0-9]{40,64}/g,
  /shp(?:at|ca|pa|ss)_[a-fA-F0-9]{32}/g,
  /\bSG\.[\w-]{16,32}\.[\w-]{16,64}/g,
  /\bSK[0-9a-f]{32}\b/g,
  /hv[sb]\.[\w-]{20,300}/g,
  /ATATT3[\w=-]{20,255}/g,
  /AGE-SECRET-KEY-1[0-9A-Z]{20,64}/g,
  /\b0x[0-9a-fA-F]{64}\b/g,
  /(?<!\d)\d{8,10}:[A-Za-z0-9_-]{35}(?![\w-])/g,
  /(?<=hooks\.slack\.com\/(?:services|workflows|triggers)\/)[\w/]{20,200}/g,
  /(?<=discord(?:app)?\.com\/api\/webhooks\/)[\w/-]{20,200}/g,
  /\bey[A-Za-z0-9_-]{16,1024}\.ey[A-Za-z0-9_-]{16,2048}\.[A-Za-z0-9_-]{16,1024}/g,
  /-----BEGIN [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----(?:[\s\S]{0,8192}?-----END [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----|[A-Za-z0-9+/=\s\\]{0,8192})/g,
  /(?<=:\/\/[^\s/:@]{1,64}:)[^\s/@]{3,128}(?=@)/g,
  new RegExp(String.raw`(?<=\b(?:bearer|basic)\s{1,3})${value}`, "gi"),
  /(?<=\b(?:api[_-]?key|secret|token|passw(?:or)?d)["']?\s{0,3}[:=]\s{0,3}["'])[^"'\s]{12,256}(?=["'])/gi,
  new RegExp(
    String.raw`(?<=(?:api_?-?key|account_?-?key|private_?-?key|secret|token|passw(?:or)?d|passphrase|credential)[\w-]{0,20}["']?\s{0,3}[:=]\s{0,3}["']?)${value}`,
    "gi",
  ),
];

const keep = 4;
const mask = (secret: string): string => `${secret.slice(0, keep)}${"*".repeat(8)}`;

/** `text` with everything that looks like a secret starred but for its first four characters. */
export function redact(text: string): string {
  return secretShapes.reduce((masked, shape) => masked.replace(shape, mask), text);
}

/** Characters around an excerpt in which a secret may begin or end that lies partly in it. */
const around = 600;
/** A private key is the one secret that is longer; its lines tell nothing by themselves. */
const longestKey = 8192;
const keyBegins = "-----BEGIN ";
const keyEnds = "-----END ";

/** Where to begin to look for secrets that reach into an excerpt. */
function lookFrom(text: string, start: number): number {
  const floor = Math.max(0, start - longestKey);
  const key = text.slice(floor, start).lastIndexOf(keyBegins);
  const near = Math.max(0, start - around);
  return key < 0 ? near : Math.min(floor + key, near);
}

/**
 * Up to where: to the end of a private key that is open at `end`. Of one whose lines are quoted or commented out only its end tells that
 * they belong to it.
 */
function lookTo(text: string, from: number, end: number): number {
  const near = end + around;
  if (!text.slice(from, end).includes(keyBegins)) return near;
  const close = text.slice(end, end + longestKey).indexOf(keyEnds);
  return close < 0 ? near : Math.max(near, end + close + around);
}

interface Secret {
  readonly from: number;
  readonly to: number;
}

/** Ranges of a text that look like secrets, by their beginning, none within another. */
function secretsIn(text: string): Secret[] {
  const found = secretShapes.flatMap((shape) =>
    Array.from(text.matchAll(shape), ({ 0: secret, index }) => ({ from: index, to: index + secret.length })),
  );
  const secrets: Secret[] = [];
  for (const next of found.sort((a, b) => a.from - b.from || b.to - a.to)) {
    const last = secrets.at(-1);
    if (last && next.from < last.to) secrets[secrets.length - 1] = { from: last.from, to: Math.max(last.to, next.to) };
    else secrets.push(next);
  }
  return secrets;
}

/**
 * The pieces of a text between neighbouring offsets of `cuts`, redacted. Secrets that are cut by an end of a piece are starred in each piece:
 * a part of a token, or a line of a private key, looks like nothing when it is taken by itself.
 */
export function redactedPieces(text: string, cuts: readonly number[]): string[] {
  const [start = 0, end = start] = [cuts[0], cuts.at(-1)];
  const from = lookFrom(text, start);
  const window = text.slice(from, lookTo(text, from, end));
  const secrets = secretsIn(window);
  return cuts.slice(1).map((cut, i) => redactedPiece(window, secrets, cuts[i]! - from, cut - from));
}

function redactedPiece(window: string, secrets: readonly Secret[], start: number, end: number): string {
  let piece = "";
  let at = start;
  for (const secret of secrets) {
    if (secret.to <= at || secret.from >= end) continue;
    const begin = Math.max(secret.from, at);
    // Only the beginning of the whole secret is shown, never that of what is left of it.
    const shown = secret.from >= at ? window.slice(begin, Math.min(begin + keep, secret.to, end)) : "";
    piece += `${window.slice(at, begin)}${shown}${"*".repeat(8)}`;
    at = secret.to;
  }
  return at < end ? piece + window.slice(at, end) : piece;
}

/** The excerpt `start`–`end` of a text, redacted; secrets that are cut by its ends are starred as well. */
export const redactedExcerpt = (text: string, start: number, end: number): string =>
  redactedPieces(text, [start, end])[0]!;
