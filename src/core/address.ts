/** An address in a text, up to white space, a quote or a bracket. */
const address = /\b(?:https?|ftp):\/\/[^\s"'`<>()[\]{}|\\^]{1,500}/g;

/** The addresses (http, https, ftp) that a text names, in order. What does not parse as a URL is left out. */
export function addressesIn(text: string): URL[] {
  return Array.from(text.matchAll(address), (found) => found[0])
    .filter((each) => URL.canParse(each))
    .map((each) => new URL(each));
}

/**
 * True when an address belongs to one of `entries`: `host` (its subdomains too) or `host/path` (the path as a prefix, lower case).
 * The host is the parsed one, so that `https://known.example@other.example/` and `?u=https://known.example/` do not pass.
 */
export function isListed(target: URL, entries: readonly string[]): boolean {
  return entries.some((entry) => {
    const slash = entry.indexOf("/");
    const host = slash < 0 ? entry : entry.slice(0, slash);
    const path = slash < 0 ? "" : entry.slice(slash);
    const same = target.hostname === host || target.hostname.endsWith(`.${host}`);
    return same && target.pathname.toLowerCase().startsWith(path);
  });
}

/** True of a parsed host that is only dots, as `https://.../x` leaves it open: it is none. */
export const isOpenHost = (host: string): boolean => /^\.+$/.test(host);

/** Loopback, link-local and private ranges (RFC 1918, RFC 4193, RFC 6890): nobody outside answers there. */
const near =
  /^(?:localhost|0\.0\.0\.0|127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|\[(?:::1|f[cd]|fe80))|\.(?:local|localhost)$/;

/** True when a parsed host name is this machine or its own network. */
export const isNear = (host: string): boolean => near.test(host);

/** True when a parsed host name is an IP address of the open network: no name, so nobody answers for it. */
export const isBareIp = (host: string): boolean => /^(?:\d{1,3}(?:\.\d{1,3}){3}|\[.*\])$/.test(host) && !isNear(host);
