import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { keyPrefixes, type NewKey } from "../../../src/server/keys.ts";
import type { KeyStore } from "../../../src/server/services.ts";
import { keyStore } from "../../../src/server/store/keys.ts";
import { onEachDatabase } from "../database.ts";

describe("keys", () => {
  onEachDatabase((opened) => {
    let now: Date;
    let keys: KeyStore;
    let wanted: NewKey;

    beforeEach(() => {
      now = new Date("2030-05-01T00:00:00.000Z");
      keys = keyStore(opened().one.kysely, () => now);
      wanted = { dialect: "agentguard", plan: "pro", owner: `${randomUUID()}@example.com` };
    });

    it("are found by their secret, by the dialect they are for, on every server", async () => {
      const { key, secret } = await keys.issue({ ...wanted, name: "CI", scopes: ["skills:read"] });
      expect(key).toEqual({
        ...wanted,
        id: expect.stringMatching(/^[0-9a-f-]{36}$/),
        name: "CI",
        state: "active",
        scopes: ["skills:read"],
        hint: secret.slice(0, 12),
        createdAt: now,
        expiresAt: null,
        webhookUrl: null,
      });
      expect(await keyStore(opened().other.kysely, () => now).find("agentguard", secret)).toEqual(key);
      expect(await keys.find("tank", secret)).toBeUndefined();
    });

    it("have 256 bits after the prefix that clients look for", async () => {
      for (const [dialect, prefix] of Object.entries(keyPrefixes)) {
        const { secret } = await keys.issue({ ...wanted, dialect: dialect as keyof typeof keyPrefixes });
        expect(secret).toMatch(new RegExp(`^${prefix}[A-Za-z0-9_-]{43}$`));
      }
      await expect(keys.issue({ ...wanted, dialect: "cisco" })).rejects.toThrow(TypeError);
    });

    it("are kept as hashes only", async () => {
      const { key, secret } = await keys.issue(wanted);
      const row = await opened().one.kysely.selectFrom("api_key").selectAll().where("id", "=", key.id).execute();
      expect(JSON.stringify(row)).not.toContain(secret.slice("ag_live_".length + 4));
      expect(row).toMatchObject([{ hash: expect.stringMatching(/^[0-9a-f]{64}$/) }]);
    });

    it("end when they are revoked", async () => {
      const { key, secret } = await keys.issue(wanted);
      expect(await keys.revoke(key.id)).toBe(true);
      expect(await keys.find("agentguard", secret)).toBeUndefined();
      expect(await keys.activate(key.id)).toBe(false);
      expect(await keys.list({ owner: wanted.owner })).toMatchObject([{ state: "revoked" }]);
      expect(await keys.revoke(randomUUID())).toBe(false);
    });

    it("end at the moment they expire", async () => {
      const expiresAt = new Date(now.getTime() + 1000);
      const { key, secret } = await keys.issue({ ...wanted, expiresAt });
      expect(await keys.find("agentguard", secret)).toEqual(key);
      now = expiresAt;
      expect(await keys.find("agentguard", secret)).toBeUndefined();
    });

    it("of a plan nobody has paid wait until they are activated, once", async () => {
      const { key, secret } = await keys.issue({ ...wanted, state: "pending" });
      expect(await keys.find("agentguard", secret)).toBeUndefined();
      expect(await keys.activate(key.id)).toBe(true);
      expect(await keys.activate(key.id)).toBe(false);
      expect(await keys.find("agentguard", secret)).toMatchObject({ id: key.id, state: "active" });
    });

    it("are listed by owner and dialect, oldest first", async () => {
      const first = await keys.issue(wanted);
      now = new Date(now.getTime() + 1);
      const second = await keys.issue({ ...wanted, dialect: "tank" });
      expect(await keys.list({ owner: wanted.owner })).toEqual([first.key, second.key]);
      expect(await keys.list({ owner: wanted.owner, dialect: "tank" })).toEqual([second.key]);
      expect((await keys.list()).length).toBeGreaterThan(1);
    });

    it("are not found by what no secret can be", async () => {
      const { secret } = await keys.issue(wanted);
      const hostile = [
        "",
        "\0",
        `${secret}\0`,
        secret.slice(0, -1),
        `${secret} `,
        "\ud800",
        "ａｇ_live_",
        "' or 1=1 --",
      ];
      for (const text of [...hostile, "x".repeat(1_000_000), secret.toUpperCase()])
        expect(await keys.find("agentguard", text)).toBeUndefined();
      expect(await keys.revoke("\0")).toBe(false);
      expect(await keys.activate("x".repeat(100_000))).toBe(false);
      const { key } = await keys.issue({ ...wanted, name: "a\0b" });
      expect(key.name).toBe("a\uFFFDb");
    });
  });
});
