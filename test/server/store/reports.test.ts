import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { rate } from "../../../src/server/rated.ts";
import type { Json } from "../../../src/server/services.ts";
import { prune } from "../../../src/server/store/prune.ts";
import { reportStore } from "../../../src/server/store/reports.ts";
import { serverSecret } from "../../../src/server/store/secrets.ts";
import { totalsStore } from "../../../src/server/store/totals.ts";
import { usageStore } from "../../../src/server/store/usage.ts";
import { onEachDatabase } from "../database.ts";

const now = new Date("2030-05-01T12:00:00.000Z");
const daysAgo = (days: number): Date => new Date(now.getTime() - days * 24 * 60 * 60 * 1000);

/** What JSON can say and jsonb refuses or changes, and what SQL would mind. */
const hostile: Json = {
  nul: "a\0b",
  halves: ["\ud800", "\udfff", "x\ud83d"],
  "key\0": "'; drop table report; --",
  order: { z: 1, a: 2 },
  numbers: [1e300, -0.1, 9007199254740991],
  text: '\u2028 \\u0000 "quoted" \\',
  empty: [null, false, "", {}, []],
};

onEachDatabase((opened) => {
  describe("a report", () => {
    it("is read as it was written, down to the last character", async () => {
      const reports = reportStore(opened().one.kysely, () => now);
      for (const body of [hostile, "a\0", null, 5, [], "x".repeat(3_000_000)]) {
        const report = { dialect: "scandar", id: randomUUID(), owner: null, body } as const;
        expect(await reports.put(report)).toEqual({ ...report, createdAt: now });
        const read = await reportStore(opened().other.kysely, () => now).get("scandar", report.id);
        expect(read).toEqual({ ...report, createdAt: now });
        expect(JSON.stringify(read?.body)).toBe(JSON.stringify(body));
      }
    });

    it("belongs to its dialect and owner", async () => {
      const reports = reportStore(opened().one.kysely, () => now);
      const id = randomUUID();
      await reports.put({ dialect: "agentguard", id, owner: "key", body: 1 });
      await reports.put({ dialect: "tank", id, owner: null, body: 2 });
      expect(await reports.get("agentguard", id)).toMatchObject({ owner: "key", body: 1 });
      expect(await reports.get("scandar", id)).toBeUndefined();
      for (const other of ["\0", "\ud800", `${id}'`, "x".repeat(100_000)])
        expect(await reports.get("agentguard", other)).toBeUndefined();
    });

    it("that is put again has the later body and the first time", async () => {
      const id = randomUUID();
      await reportStore(opened().one.kysely, () => daysAgo(1)).put({ dialect: "tank", id, owner: "a", body: 1 });
      const again = await reportStore(opened().one.kysely, () => now).put({ dialect: "tank", id, owner: "a", body: 2 });
      expect(again).toMatchObject({ createdAt: daysAgo(1), body: 2 });
      expect(await reportStore(opened().one.kysely, () => now).get("tank", id)).toEqual(again);
    });
  });

  it("totals are sums over all days and servers", async () => {
    const { scales, counts } = rate({ findings: [], gaps: [], coverage: 1 } as never);
    const unsafe = {
      counts: { ...counts, critical: 2, high: 1 },
      scales: { ...scales, skillScan: notSafe(scales.skillScan) },
    };
    const yesterday = totalsStore(opened().one.kysely, () => daysAgo(1));
    const today = totalsStore(opened().other.kysely, () => now);
    expect(await today.get("cisco")).toEqual({ scanned: 0, unsafe: 0, critical: 0, high: 0, updatedAt: null });
    await Promise.all([yesterday.add("cisco", unsafe), ...Array.from({ length: 9 }, () => today.add("cisco", unsafe))]);
    await today.add("cisco", { counts, scales });
    await today.add("tank", unsafe);
    expect(await today.get("cisco")).toEqual({ scanned: 11, unsafe: 10, critical: 20, high: 10, updatedAt: now });
  });

  it("a secret of the servers is one for all, by name", async () => {
    const asked = Array.from({ length: 10 }, (_, i) =>
      serverSecret((i % 2 ? opened().one : opened().other).kysely, "links"),
    );
    const secrets = new Set(await Promise.all(asked));
    expect([...secrets]).toEqual([expect.stringMatching(/^[A-Za-z0-9_-]{43}$/)]);
    expect(await serverSecret(opened().one.kysely, "webhooks")).not.toBe([...secrets][0]);
  });

  it("what is too old is thrown away, with its blobs, and nothing else", async () => {
    const { kysely } = opened().one;
    await kysely.deleteFrom("report").execute();
    for (const days of [29, 31]) {
      await reportStore(kysely, () => daysAgo(days)).put({ dialect: "tank", id: `${days}`, owner: null, body: 1 });
      await usageStore(kysely, () => daysAgo(days + 2)).take("old", [{ name: "a", limit: 9, seconds: 1 }]);
      const batch = {
        id: `${days}`,
        dialect: "cisco",
        kind: "k",
        owner: null,
        status: "processing",
        total: 1,
      } as const;
      const options = JSON.stringify({ blob: `a/${days}`, other: 1 });
      await kysely
        .insertInto("batch")
        .values({ ...batch, options, created_at: daysAgo(days), completed_at: null, error: null })
        .execute();
      const source = JSON.stringify({ blobs: [`b/${days}`, `c/${days}`] });
      await kysely
        .insertInto("batch_item")
        .values({ batch_id: `${days}`, index: 0, source, result: null, error: null })
        .execute();
    }
    const deleted: string[] = [];
    const blobs = { delete: async (key: string) => void deleted.push(key) };
    expect(await prune(kysely, blobs, now, 30)).toEqual({ uses: 1, reports: 1, batches: 1, blobs: 3 });
    expect(deleted).toEqual(["a/31", "b/31", "c/31"]);
    expect(await kysely.selectFrom("report").select("id").execute()).toEqual([{ id: "29" }]);
    expect(await kysely.selectFrom("batch_item").select("batch_id").execute()).toEqual([{ batch_id: "29" }]);
    expect(await prune(kysely, blobs, now, 30)).toEqual({ uses: 0, reports: 0, batches: 0, blobs: 0 });
  });

  it("a batch whose blobs cannot be deleted stays, to be tried again", async () => {
    const { kysely } = opened().one;
    const blobs = { delete: () => Promise.reject(new Error("the disk is gone")) };
    await expect(prune(kysely, blobs, now, 1)).rejects.toThrow("the disk is gone");
    expect(await kysely.selectFrom("batch").select("id").execute()).toEqual([{ id: "29" }]);
  });
});

function notSafe<T extends { readonly safe: boolean }>(scale: T): T {
  return { ...scale, safe: false };
}
