import { isNear } from "./address.ts";
import { commonNames, openAiHosts, selfHosted, services, sharedDomains, unclaimed } from "./services.data.ts";

/** How a variable and a host belong together. */
export type Belonging = "own" | "foreign" | "unknown";

const listOf = (text: string): string[] => text.split(" ");

/** Hosts of each service, by the words with which its variables begin. */
const hostsByName: ReadonlyMap<string, readonly string[]> = new Map(
  [...services, ["OPENAI OPEN_AI", openAiHosts] as const].flatMap(([names, hosts]) =>
    listOf(names).map((name) => [name, listOf(hosts)] as const),
  ),
);
const selfHostedNames: ReadonlySet<string> = new Set(listOf(selfHosted));
const ambiguous: ReadonlySet<string> = new Set(listOf(commonNames));
const unclaimedNames: ReadonlySet<string> = new Set(listOf(unclaimed));
const shared = listOf(sharedDomains);

/** Words of a variable that stand before the name of the service: who uses it, where, and frameworks that publish it. */
const leading = new Set(
  listOf(
    "MY YOUR OUR THE NEXT NUXT PUBLIC VITE REACT APP EXPO GATSBY INPUT PROD PRODUCTION DEV TEST STAGING LIVE SECRET",
  ),
);

/** Words that say what a value is and not whose. */
const generic = new Set(
  listOf(
    "API APIS KEY KEYS APIKEY TOKEN TOKENS SECRET SECRETS CLIENT ACCESS AUTH AUTHORIZATION BEARER OAUTH USER USERNAME PASSWORD PASSWD PASS PWD PAT ID URL URI HOST HOSTNAME ENDPOINT BASE SERVER SERVICE BOT APP ACCOUNT ADMIN ROOT PRIVATE PUBLIC SIGNING WEBHOOK REFRESH SESSION COOKIE CREDENTIAL CREDENTIALS CODE DATA DEFAULT MY YOUR OUR THE NEXT VITE REACT EXPO INPUT PROD PRODUCTION DEV TEST STAGING LIVE SANDBOX DEPLOY REST HTTP HTTPS WEB NET COM ORG WWW INTERNAL EXTERNAL MAIN ENV VAR",
  ),
);

/** A variable is worth stealing when one of its words says so. */
const secretWord =
  /(?:^|_)(?:KEYS?|APIKEY|TOKENS?|PAT|SECRETS?|PASS|PASSWORD|PASSWD|PWD|PASSPHRASE|CREDENTIALS?|CREDS|AUTH|COOKIES?|BEARER|WEBHOOK|DSN|ACCESSTOKEN)(?:_|\d|$)/;

/** A host as it is written in an address, without port and user; undefined when parts of it are known only at run time. */
function literalHost(host: string): string | undefined {
  const bare = host
    .toLowerCase()
    .replace(/^[^@]{0,200}@/, "")
    .replace(/:\d{0,5}$/, "")
    .replace(/\.$/, "");
  // What stands before the first dot decides nothing: `….example.com` is known well enough.
  const known = bare.replace(/^[^.]{0,200}(?:\$|…|[{}<>()])[^.]{0,200}\.(?=[a-z0-9-]{1,63}\.)/, "");
  return /^[a-z0-9._-]{1,253}$|^\[[0-9a-f:.]{2,60}\]$/.test(known) && /[.:]|^localhost$/.test(known)
    ? known
    : undefined;
}

const isBelow = (host: string, domains: readonly string[]): boolean =>
  domains.some((domain) => host === domain || host.endsWith(`.${domain}`));

/** Words of a variable, those before the name of the service left out while others follow. */
function wordsOf(variable: string): string[] {
  const words = variable.toUpperCase().split("_").filter(Boolean);
  const first = words.findIndex((word) => !leading.has(word));
  return first > 0 ? words.slice(first) : words;
}

/** The longest beginning of `words` that `names` has. */
const longestIn = (words: readonly string[], has: (name: string) => boolean): string | undefined =>
  [4, 3, 2, 1].map((count) => words.slice(0, count).join("_")).find(has);

/** Least letters of a word by which a host is known. */
const leastWord = 3;

/** True when a distinctive word of the variable, or two of them as one, begins a part of the host's name. */
function sharesWord(words: readonly string[], host: string): boolean {
  if (isBelow(host, shared)) return false;
  const own = words.filter((word) => !generic.has(word)).map((word) => word.toLowerCase());
  const candidates = [...own, own.slice(0, 2).join(""), own.join("")].filter((word) => word.length >= leastWord);
  const parts = host.split(".").slice(0, -1);
  return parts.some((part) =>
    candidates.some(
      (word) => part.split(/[-_]/).some((piece) => piece.startsWith(word)) || part.replaceAll("-", "") === word,
    ),
  );
}

/**
 * Whether a variable that holds a secret may go to a host, by their names alone.
 *
 * `own`: the host is the service's that issued the variable, the service is one that people run themselves and the address is theirs to
 * set or near, or a distinctive word of the variable stands in the host (`ACME_TOKEN`, `api.acme.io`).
 * `foreign`: the variable is a secret of a known service, or one of the machine's own, and the host is not the service's; never of an
 * address that is near or known only at run time (`$API_URL`, `…`).
 * `unknown`: everything else, names that are also plain words (`LINE_KEY`) among them. `host` may carry a port; case does not count.
 */
export function belonging(variable: string, host: string): Belonging {
  const words = wordsOf(variable);
  const literal = literalHost(host);
  const isOpen = literal === undefined || isNear(literal);
  const selfHostedName = longestIn(words, (name) => selfHostedNames.has(name));
  const issuer = longestIn(words, (name) => hostsByName.has(name));
  const isSelfHosted = selfHostedName !== undefined && selfHostedName.length >= (issuer?.length ?? 0);
  if (isOpen) return isSelfHosted ? "own" : "unknown";
  if (unclaimedNames.has(words.join("_")) || unclaimedNames.has(variable.toUpperCase())) return "foreign";
  if (issuer !== undefined && !isSelfHosted) {
    if (isBelow(literal, hostsByName.get(issuer) ?? [])) return "own";
    if (!ambiguous.has(issuer)) return secretWord.test(variable.toUpperCase()) ? "foreign" : "unknown";
  }
  return sharesWord(words, literal) ? "own" : "unknown";
}
