import { beforeEach, describe, expect, it } from "vitest";
import type { UsageStore, Window } from "../../../src/server/services.ts";
import { usageStore } from "../../../src/server/store/usage.ts";
import { onEachDatabase } from "../database.ts";

const minute: Window = { name: "minute", limit: 3, seconds: 60 };
const month: Window = { name: "month", limit: 5, seconds: "month" };

describe("uses are counted", () => {
  onEachDatabase((opened) => {
    let now: Date;
    let one: UsageStore;
    let other: UsageStore;
    let principal: string;
    const later = (seconds: number): void => {
      now = new Date(now.getTime() + seconds * 1000);
    };
    const takes = async (windows: readonly Window[], count: number): Promise<number> => {
      let taken = 0;
      for (let i = 0; i < count; i++) if (!(await one.take(principal, windows)).exceeded) taken++;
      return taken;
    };

    beforeEach(({ task }) => {
      now = new Date("2030-01-31T23:59:00.000Z");
      one = usageStore(opened().one.kysely, () => now);
      other = usageStore(opened().other.kysely, () => now);
      principal = task.id;
    });

    it("in a window that slides", async () => {
      expect(await takes([minute], 1)).toBe(1);
      later(30);
      expect(await takes([minute], 4)).toBe(2);
      const { exceeded } = await one.take(principal, [minute]);
      // The first use falls out a minute after it was taken, the others half a minute later.
      expect(exceeded).toEqual({ ...without(minute), remaining: 0, resetAt: new Date("2030-02-01T00:00:00.000Z") });
      later(30);
      expect(await one.peek(principal, [minute])).toMatchObject([{ remaining: 1 }]);
      expect(await takes([minute], 4)).toBe(1);
    });

    it("in a calendar month, which ends at midnight UTC", async () => {
      expect(await takes([month], 6)).toBe(5);
      const { exceeded } = await one.take(principal, [month]);
      expect(exceeded?.resetAt).toEqual(new Date("2030-02-01T00:00:00.000Z"));
      now = new Date("2030-01-31T23:59:59.999Z");
      expect(await takes([month], 1)).toBe(0);
      now = new Date("2030-02-01T00:00:00.000Z");
      expect(await takes([month], 6)).toBe(5);
    });

    it("in all windows or in none", async () => {
      expect(await takes([minute, month], 4)).toBe(3);
      // The month has two left: the refused use was not taken from it.
      expect(await one.peek(principal, [minute, month])).toMatchObject([{ remaining: 0 }, { remaining: 2 }]);
      later(59);
      expect(await one.take(principal, [month, minute])).toMatchObject({ exceeded: { name: "minute" } });
    });

    it("several at once, or none of them", async () => {
      expect(await one.take(principal, [minute], 2)).toMatchObject({ windows: [{ remaining: 1 }] });
      expect(await one.take(principal, [minute], 2)).toMatchObject({ exceeded: { name: "minute", remaining: 1 } });
      expect(await one.take(principal, [minute], 1)).toMatchObject({ windows: [{ remaining: 0 }] });
    });

    it("apart for every principal, whatever it is called", async () => {
      const hostile = ["'; drop table use; --", "\0", "\ud800", "x".repeat(2000)].map((name) => `${principal}${name}`);
      expect(await takes([minute], 4)).toBe(3);
      for (const name of hostile) expect((await one.take(name, [minute])).exceeded).toBeUndefined();
    });

    it("and nothing where nothing is limited", async () => {
      expect(await one.take(principal, [])).toEqual({ windows: [] });
      expect(await one.take(principal, [{ name: "all", limit: Number.POSITIVE_INFINITY, seconds: 60 }])).toMatchObject({
        windows: [{ remaining: Number.POSITIVE_INFINITY }],
      });
      expect(await one.take(principal, [{ ...minute, limit: 0 }])).toMatchObject({ exceeded: { remaining: 0 } });
    });

    it("exactly, under 100 requests at the same moment on two servers", async () => {
      const windows = [{ ...minute, limit: 37 }, month].map((window) => ({ ...window, limit: 37 }));
      const answers = await Promise.all(
        Array.from({ length: 100 }, (_, i) => (i % 2 === 0 ? one : other).take(principal, windows)),
      );
      expect(answers.filter(({ exceeded }) => exceeded === undefined)).toHaveLength(37);
      // Everyone who was served was told another rest.
      const rests = answers.flatMap(({ exceeded, windows: [first] }) => (exceeded ? [] : [first!.remaining]));
      expect(new Set(rests).size).toBe(37);
    });
  });
});

function without({ name, limit }: Window): Pick<Window, "name" | "limit"> {
  return { name, limit };
}
