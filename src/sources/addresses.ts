import { BlockList, isIP, isIPv4 } from "node:net";
import { SourceError } from "./contracts.ts";

/** Ranges of IPv4 that are not on the open network (IANA, IPv4 special-purpose address registry), and multicast. */
const special4 = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 3],
] as const;

/** Inside 2000::/3, of which alone addresses are given out (RFC 4291): protocols, documentation, and what embeds an IPv4 address. */
const special6 = [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
] as const;

const near = new BlockList();
for (const [address, bits] of special4) near.addSubnet(address, bits, "ipv4");
for (const [address, bits] of special6) near.addSubnet(address, bits, "ipv6");

const given = new BlockList();
given.addSubnet("2000::", 3, "ipv6");

/** True for an address of the open network: not of this machine, its networks, multicast, or another address in disguise. */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !near.check(address, "ipv4");
  return isIP(address) === 6 && given.check(address, "ipv6") && !near.check(address, "ipv6");
}

/** Names that only a machine, or its own network, gives a meaning (RFC 6761, RFC 6762, RFC 8375, ICANN's `.internal`). */
const localName = /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|lan|home\.arpa|corp|home|onion)$/;

/** One answer for all that is not on the open network, so that nobody learns what there is. */
export const notPublic = (): SourceError => new SourceError("refused", "the host is not on the public network");

/** Longest address that is taken; more than any registry gives out. */
const maxUrl = 2048;

/** Reads an address. A dot at the end of the host goes: it names the same host. Throws a SourceError for what is none. */
export function parseUrl(text: string, base?: URL): URL {
  const url = text.length <= maxUrl && URL.canParse(text, base?.href) ? new URL(text, base) : undefined;
  if (!url) throw new SourceError("invalid", "that is no address, or too long a one");
  if (url.hostname.endsWith(".")) url.hostname = url.hostname.replace(/\.+$/, "");
  url.hash = "";
  return url;
}

/** What tests let pass for the open network. */
export interface Loopback {
  /** Addresses of this machine that count as public; http and any port are allowed then. */
  readonly addresses: readonly string[];
}

/**
 * Throws a SourceError for an address that no caller may have fetched: not https, with credentials or another port than 443, of a host
 * that is near by its name or its address. What the name means is checked when the connection is made.
 */
export function checkUrl(url: URL, loopback?: Loopback): void {
  const schemes = loopback ? ["https:", "http:"] : ["https:"];
  if (!schemes.includes(url.protocol)) throw new SourceError("invalid", "only https addresses are fetched");
  if (url.username !== "" || url.password !== "") {
    throw new SourceError("invalid", "an address must not hold a user name or password");
  }
  if (url.port !== "" && !loopback) throw new SourceError("refused", "only the usual port is allowed");
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (isIP(host) !== 0) {
    if (!isPublicAddress(host) && !loopback?.addresses.includes(host)) throw notPublic();
  } else if (!host.includes(".") || localName.test(host)) throw notPublic();
}
