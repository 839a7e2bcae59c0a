import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { keepComment } from "../../../src/github/comment/index.ts";
import { settle } from "../../clock.ts";
import { type Call, FakeApi, type Reply, timedOut } from "../fake-api.ts";
import { Comments, comment, keep, marker, request, sha } from "./comments-api.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const old = "a".repeat(40);
const asksHead = ({ path }: Call): boolean => path.endsWith("/pulls/7");

describe("a scan of another commit than the present head", () => {
  it.each([
    ["begins no comment", []],
    ["leaves the comment of an older run alone", [comment(1, `${marker()}\nof the new head`)]],
    ["leaves the comment on its own commit alone", [comment(1, `${marker({ sha })}\nold`)]],
  ])("%s", async (_, comments) => {
    const api = new Comments([...comments]);
    api.head = "e".repeat(40);
    expect(await keep(api, { run: { id: 999, attempt: 3, sha } })).toEqual({ status: "superseded" });
    expect(api.writes).toEqual([]);
    expect(api.log).toEqual([expect.stringContaining(`${sha} was scanned, and the head of the pull request is`)]);
  });

  it("does not ask where nothing is to be written", async () => {
    const api = new Comments([]);
    expect(await keep(api, { create: false })).toEqual({ status: "silent" });
    expect(api.calls.some(asksHead)).toBe(false);
  });
});

describe("a scan of the present head", () => {
  it("overwrites a later run's word on another commit: the branch was pushed back, and the run begun again", async () => {
    const api = new Comments([comment(1, `${marker({ run: "300.1", sha: old })}\nof what is gone`)]);
    expect(await keep(api)).toMatchObject({ status: "updated" });
    expect(api.comments[0]!.body).toContain(`sha=${sha}`);
  });

  it("overwrites a later run that gave no verdict on it", async () => {
    const api = new Comments([comment(1, `${marker({ run: "300.1", sha }).replace(" -->", ` of=${old} -->`)}\nold`)]);
    expect(await keep(api)).toMatchObject({ status: "updated" });
  });
});

describe("where GitHub does not say which head is present", () => {
  const deny: readonly [string, () => Reply][] = [
    ["403", () => ({ status: 403, json: { message: "Resource not accessible by integration" } })],
    ["404", () => ({ status: 404, json: { message: "Not Found" } })],
    ["500", () => ({ status: 500, json: {} })],
    ["a time-out", timedOut],
    ["garbage", () => ({ status: 200, text: "[1, 2" })],
    ["no head", () => ({ status: 200, json: { number: 7 } })],
  ];

  it.each(deny)("the marker decides: %s, an older run", async (_, reply) => {
    const api = new Comments([comment(1, `${marker()}\nold`)], (call) => (asksHead(call) ? reply() : undefined));
    expect(await keep(api)).toMatchObject({ status: "updated" });
    expect(api.log.some((line) => line.includes("head"))).toBe(true);
    expect(api.calls.filter(asksHead).length).toBeLessThanOrEqual(2);
  });

  it.each(deny)("the marker decides: %s, a later run", async (_, reply) => {
    const later = comment(1, `${marker({ run: "300.1" })}\nnewer`);
    const api = new Comments([later], (call) => (asksHead(call) ? reply() : undefined));
    expect(await keep(api)).toEqual({ status: "superseded" });
    expect(api.writes).toEqual([]);
  });
});

describe("two comments", () => {
  it("of the same author become one again: the oldest stays", async () => {
    const api = new Comments([
      comment(5, `${marker({ run: "101.1" })}\nyounger`),
      comment(3, `${marker({ run: "100.1" })}\nolder`),
      comment(4, `${marker({ instance: "other" })}\nanother instance`),
    ]);
    expect(await keep(api)).toMatchObject({ status: "updated", url: expect.stringContaining("issuecomment-3") });
    expect(api.comments.map(({ id }) => id).sort()).toEqual([3, 4]);
  });

  it("of which one has a later word are left alone", async () => {
    const api = new Comments([comment(3, `${marker()}\nold`), comment(5, `${marker({ run: "300.1", sha })}\nnewer`)]);
    expect(await keep(api)).toEqual({ status: "superseded" });
    expect(api.writes).toEqual([]);
  });

  it("stay where deleting is refused, with a line in the log", async () => {
    const refuse = (call: Call): Reply | undefined =>
      call.method === "DELETE" ? { status: 403, json: { message: "no" } } : undefined;
    const api = new Comments([comment(3, `${marker()}\nold`), comment(5, `${marker()}\nold`)], refuse);
    expect(await keep(api)).toMatchObject({ status: "updated" });
    expect(api.log).toEqual([expect.stringContaining("could not be deleted")]);
  });
});

/** Lets requests of two runs through one at a time: whose is next, where both wait, says one bit after the other. */
class Turns {
  private readonly waiting: [(() => void)[], (() => void)[]] = [[], []];
  private readonly running = [true, true];
  private bits: number;

  constructor(bits: number) {
    this.bits = bits;
  }

  take(who: 0 | 1): Promise<void> {
    return new Promise((resolve) => {
      this.waiting[who].push(resolve);
      this.next();
    });
  }

  end(who: 0 | 1): void {
    this.running[who] = false;
    this.next();
  }

  private next(): void {
    const ready = ([0, 1] as const).filter((who) => this.waiting[who].length > 0);
    if (ready.some((who) => !this.running[who]) || ready.length < this.running.filter(Boolean).length) return;
    const who = ready.length === 2 ? ((this.bits & 1) as 0 | 1) : ready[0];
    if (ready.length === 2) this.bits >>= 1;
    if (who !== undefined) this.waiting[who].shift()!();
  }
}

describe("two first runs at once", () => {
  /** Both against one store; `bits` is how their requests interleave. */
  async function race(bits: number, ids: readonly [number, number]) {
    const turns = new Turns(bits);
    const store = new Comments([]);
    let posts = 0;
    const runs = ids.map((id, index) => {
      const who = index === 0 ? 0 : 1;
      const api = new FakeApi(async (call) => {
        await turns.take(who);
        if (call.method === "POST") posts++;
        return store.reply(call);
      });
      const wanted = request({ run: { id, attempt: 1, sha }, content: `of ${id}` });
      return keepComment(api.client, wanted).finally(() => turns.end(who));
    });
    const results = await settle(Promise.all(runs));
    return { comments: store.comments, results, posts };
  }

  it.each([
    [200, 201],
    [201, 200],
  ] as const)(
    "leave one comment, of the later run, however they interleave (%i, %i)",
    async (...ids) => {
      let raced = 0;
      for (let bits = 0; bits < 64; bits++) {
        const { comments, results, posts } = await race(bits, ids);
        expect(comments, `interleaving ${bits}`).toHaveLength(1);
        expect(comments[0]!.body, `interleaving ${bits}`).toContain("of 201");
        expect(results.map(({ status }) => status)).not.toContain("degraded");
        if (posts === 2) raced++;
      }
      expect(raced).toBeGreaterThan(10);
    },
    30_000,
  );
});
