import { createHmac, timingSafeEqual } from "node:crypto";
import type { LinkSigner } from "./services.ts";

/** What a signed link carries, and nothing else. */
const parameters = ["expires", "signature"] as const;

/** Where a path is resolved: only its path is used. */
const nowhere = "http://localhost";

/** The one value of a parameter; undefined where it is missing or given twice. */
function single(query: URLSearchParams, name: (typeof parameters)[number]): string | undefined {
  const values = query.getAll(name);
  return values.length === 1 ? values[0] : undefined;
}

/**
 * Signs links with HMAC-SHA-256 (RFC 2104) over method, path and the last second in which they hold. `secret` is shared by all servers on
 * one database.
 */
export function linkSigner(secret: string | Uint8Array, now: () => Date): LinkSigner {
  // No part can hold a line end, so no two links have one message.
  const macOf = (method: string, path: string, expires: string): Buffer =>
    createHmac("sha256", secret).update(`${method.toUpperCase()}\n${path}\n${expires}`).digest();

  return {
    async sign(method, path, seconds) {
      const { pathname } = new URL(path, nowhere);
      const expires = String(Math.floor(now().getTime() / 1000) + seconds);
      const query = new URLSearchParams({ expires, signature: macOf(method, pathname, expires).toString("base64url") });
      return `${pathname}?${query}`;
    },
    async verify(method, { pathname, searchParams }) {
      const [expires, signature] = parameters.map((name) => single(searchParams, name));
      if (expires === undefined || signature === undefined || searchParams.size !== parameters.length) return false;
      if (!/^\d{1,12}$/.test(expires) || Number(expires) * 1000 < now().getTime()) return false;
      const expected = macOf(method, pathname, expires);
      const given = Buffer.from(signature, "base64url");
      // Decoding forgives what is no base64url, so the text has to be the one that `sign` wrote.
      return (
        given.length === expected.length &&
        timingSafeEqual(given, expected) &&
        signature === expected.toString("base64url")
      );
    },
  };
}
