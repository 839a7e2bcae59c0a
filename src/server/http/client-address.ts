import { BlockList, isIP } from "node:net";
import type { Context } from "hono";
import { ConfigError } from "../../core/errors.ts";

/** Far more hops than a request makes; what stands beyond is not looked at. */
const maxHops = 32;

/** Groups of an IPv6 address that name a network: whoever has one has all addresses in it (RFC 6177). */
const networkGroups = 4;

const family = (address: string): "ipv4" | "ipv6" => (isIP(address) === 6 ? "ipv6" : "ipv4");

/** An address as we compare it: no port, no brackets, no zone; IPv4 within IPv6 as IPv4. Undefined for what is none. */
function plainAddress(text: string): string | undefined {
  const bare = /^\[([^\]]*)\](?::\d{1,5})?$/.exec(text)?.[1] ?? /^([\d.]+):\d{1,5}$/.exec(text)?.[1] ?? text;
  const [address = ""] = bare.split("%");
  const mapped = /^::ffff:([\d.]+)$/i.exec(address)?.[1] ?? address;
  return isIP(mapped) === 0 ? undefined : mapped.toLowerCase();
}

/** Address and bits of `10.0.0.0/8`; of one without bits, all of them. */
function rangeOf(text: string): { address: string; bits: number } | undefined {
  const [, host = "", size] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(text) ?? [];
  const address = plainAddress(host);
  if (address === undefined) return undefined;
  const most = family(address) === "ipv6" ? 128 : 32;
  const bits = size === undefined ? most : Number(size);
  return bits <= most ? { address, bits } : undefined;
}

/**
 * The ranges of the proxies that an operator trusts. Throws a ConfigError for one that is neither an address nor a range: leaving it out
 * would count all callers as one.
 */
export function proxyList(ranges: readonly string[]): BlockList {
  const list = new BlockList();
  for (const text of ranges) {
    const range = rangeOf(text);
    if (!range) {
      throw new ConfigError(
        `trusted proxies: ${JSON.stringify(text)} is neither an address nor a range`,
        "Write addresses or ranges, like 10.0.0.0/8 or 192.0.2.7.",
      );
    }
    list.addSubnet(range.address, range.bits, family(range.address));
  }
  return list;
}

const lists = new WeakMap<readonly string[], BlockList>();

function listOf(ranges: readonly string[]): BlockList {
  const list = lists.get(ranges) ?? proxyList(ranges);
  lists.set(ranges, list);
  return list;
}

/** The address at the other end of the socket; undefined for a request that came by none (in process). */
function socketAddress({ env }: Context): string | undefined {
  const { incoming } = (env ?? {}) as { readonly incoming?: { readonly socket?: { readonly remoteAddress?: string } } };
  const address = incoming?.socket?.remoteAddress;
  return address === undefined ? undefined : plainAddress(address);
}

/** What each hop wrote of the one before it, nearest first. */
function forwarded(c: Context): string[] {
  const hops = (c.req.header("x-forwarded-for") ?? "").split(",").slice(-maxHops);
  return hops.map((hop) => hop.trim()).reverse();
}

/**
 * The address of the caller: that of the socket. Where that is a proxy the operator trusts, the nearest address in `X-Forwarded-For` that is
 * none: what stands beyond it could be anybody's claim. `local` for a request without a socket.
 */
export function clientAddress(c: Context, trustedProxies: readonly string[] = []): string {
  let address = socketAddress(c);
  if (address === undefined) return "local";
  const trusted = listOf(trustedProxies);
  for (const hop of forwarded(c)) {
    if (!trusted.check(address, family(address))) break;
    const next = plainAddress(hop);
    if (next === undefined) break;
    address = next;
  }
  return address;
}

/** All groups of an IPv6 address, without leading zeros. */
function groupsOf(address: string): string[] {
  const [head = "", tail] = address.split("::");
  const before = head === "" ? [] : head.split(":");
  const after = tail === undefined || tail === "" ? [] : tail.split(":");
  const between = tail === undefined ? [] : Array<string>(Math.max(0, 8 - before.length - after.length)).fill("0");
  return [...before, ...between, ...after].map((group) => group.replace(/^0+(?=.)/, ""));
}

/** What limits are counted by: an IPv4 address, or the /64 network of an IPv6 one, of which one caller has 2^64 addresses. */
export const networkOf = (address: string): string =>
  isIP(address) === 6 ? `${groupsOf(address).slice(0, networkGroups).join(":")}::/64` : address;
