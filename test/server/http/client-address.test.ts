import { Hono } from "hono";
import { expect, it } from "vitest";
import { clientAddress, networkOf, proxyList } from "../../../src/server/http/client-address.ts";

/** The address of a caller whose socket and header say this. */
async function addressOf(remoteAddress: string | undefined, header?: string, trusted: readonly string[] = []) {
  const app = new Hono();
  app.get("/", (c) => c.text(clientAddress(c, trusted)));
  const headers = header === undefined ? {} : { "x-forwarded-for": header };
  const env = remoteAddress === undefined ? {} : { incoming: { socket: { remoteAddress } } };
  return (await app.request("/", { headers }, env)).text();
}

it.each([
  ["no proxy is trusted: a header says nothing", "198.51.100.7", "192.0.2.1", [], "198.51.100.7"],
  ["a trusted proxy", "10.0.0.2", "192.0.2.1", ["10.0.0.0/8"], "192.0.2.1"],
  ["what a caller put in front is a claim", "10.0.0.2", "203.0.113.9, 192.0.2.1", ["10.0.0.0/8"], "192.0.2.1"],
  ["two proxies", "10.0.0.2", "192.0.2.1, 10.0.0.3", ["10.0.0.0/8"], "192.0.2.1"],
  ["all of them trusted", "10.0.0.2", "10.0.0.4", ["10.0.0.0/8"], "10.0.0.4"],
  ["no address", "10.0.0.2", "unknown", ["10.0.0.0/8"], "10.0.0.2"],
  ["nothing forwarded", "10.0.0.2", undefined, ["10.0.0.0/8"], "10.0.0.2"],
  ["with a port", "10.0.0.2", "192.0.2.1:4711", ["10.0.0.2"], "192.0.2.1"],
  ["IPv6 with a port", "::1", "[2001:db8::1]:4711", ["::1"], "2001:db8::1"],
  ["IPv4 within IPv6", "::ffff:10.0.0.2", "192.0.2.1", ["10.0.0.0/8"], "192.0.2.1"],
  ["an IPv6 range", "fd00::5", "192.0.2.1", ["fd00::/8"], "192.0.2.1"],
  ["thousands of hops", "10.0.0.2", `${"10.0.0.3,".repeat(5000)}10.0.0.9`, ["10.0.0.0/8"], "10.0.0.3"],
  ["no socket", undefined, "192.0.2.1", ["0.0.0.0/0"], "local"],
])("%s", async (_, socket, header, trusted, expected) => {
  expect(await addressOf(socket, header, trusted)).toBe(expected);
});

it.each([
  ["192.0.2.1", "192.0.2.1"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
  ["2001:db8:1:2::6", "2001:db8:1:2::/64"],
  ["2001:0db8::1", "2001:db8:0:0::/64"],
  ["::1", "0:0:0:0::/64"],
  ["local", "local"],
])("counts %s as %s", (address, network) => {
  expect(networkOf(address)).toBe(network);
});

it.each(["10.0.0.0/33", "proxy.example", "10.0.0.0/8/8", "", "::/129", "10.0.0.0/"])(
  "refuses the range %j",
  (range) => {
    expect(() => proxyList([range])).toThrow("neither an address nor a range");
  },
);
