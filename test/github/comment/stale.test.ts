import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { markerOf, readMarker } from "../../../src/github/comment/marker.ts";
import { staleBody } from "../../../src/github/comment/stale.ts";
import { maxCommentLength } from "../../../src/report/markdown.ts";
import { staleBanner } from "../../../src/report/stale.ts";
import { Comments, comment, human, keep, marker, sha } from "./comments-api.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const old = "a".repeat(40);
const report = { reasons: ["the commit cannot be read", "Run actions/checkout first."] };
const banner = (of: string, cut: boolean): string => staleBanner(report, sha, of, cut);
const run = { id: 200, attempt: 1, sha };
const none = (text: string): string => `${markerOf("default", run, "none")}\n\n${text}\n`;
const failed = { run, body: none("## did not run"), create: false, banner };

describe("a run that gave no verdict", () => {
  it("leaves the report that is there, with a banner that names both commits", async () => {
    const api = new Comments([comment(1, `${marker()}\r\n\r\n## 1 of 2 skills fails\r\n\r\nDetails\r\n`)]);
    expect(await keep(api, failed)).toMatchObject({ status: "updated" });
    const { body } = api.comments[0]!;
    expect(readMarker(body)).toEqual({ instance: "default", sha, id: 200, attempt: 1, of: old });
    expect(body).toContain("the commit cannot be read");
    expect(body).toContain(`\`${sha.slice(0, 12)}\`, did not run`);
    expect(body).toContain(`the scan of \`${old.slice(0, 12)}\``);
    expect(body.endsWith("\n\n## 1 of 2 skills fails\n\nDetails\n")).toBe(true);
  });

  it("puts no second banner on the first", async () => {
    const api = new Comments([comment(1, `${marker()}\n\n## Report\n\n> [!CAUTION]\n> of the report\n`)]);
    await keep(api, failed);
    const later = "c".repeat(40);
    api.head = later;
    const again = { ...run, id: 300, sha: later };
    const second = { ...failed, run: again, banner: (of: string) => staleBanner(report, later, of, false) };
    expect(await keep(api, second)).toMatchObject({ status: "updated" });
    const { body } = api.comments[0]!;
    expect(readMarker(body)).toMatchObject({ sha: later, of: old });
    expect(body.match(/did not run/g)).toHaveLength(1);
    expect(body).not.toContain(sha.slice(0, 12));
    expect(body.endsWith("\n\n## Report\n\n> [!CAUTION]\n> of the report\n")).toBe(true);
  });

  it("is written once where it says the same again", async () => {
    const api = new Comments([comment(1, `${marker()}\n\n## Report\n`)]);
    await keep(api, failed);
    expect(await keep(api, { ...failed, run: { ...run, attempt: 2 } })).toMatchObject({ status: "unchanged" });
  });

  it("replaces the word of another one that had no report to keep", async () => {
    const api = new Comments([comment(1, `${markerOf("default", { ...run, id: 100 }, "none")}\n\n## an older word\n`)]);
    await keep(api, failed);
    expect(api.comments[0]!.body).toBe(failed.body);
  });

  it("begins no comment, and touches none that is not ours", async () => {
    const api = new Comments([comment(1, `${marker()}\n\n## forged\n`, human)]);
    expect(await keep(api, failed)).toEqual({ status: "silent" });
    expect(api.writes).toEqual([]);
  });

  it("goes with the banner when a later run gives a verdict", async () => {
    const api = new Comments([comment(1, `${marker()}\n\n## Report\n`)]);
    await keep(api, failed);
    const next = { id: 300, attempt: 1, sha };
    await keep(api, { run: next, content: "## New report\n" });
    expect(api.comments[0]!.body).toBe(`${markerOf("default", next)}\n## New report\n`);
  });
});

describe("staleBody", () => {
  const request = { body: failed.body, instance: "default", run, banner };
  const bodyOf = (text: string, limit = maxCommentLength): string => {
    const whole = `${marker()}\n\n${text}\n`;
    return staleBody(whole, readMarker(whole)!, request, limit);
  };

  it("keeps within the limit by whole paragraphs, and says so", () => {
    const paragraphs = Array.from(
      { length: 900 },
      (_, i) => `Paragraph ${i} quotes \`@everyone ${"x".repeat(60)}\` here.`,
    );
    const body = bodyOf(`## Report\n\n${paragraphs.join("\n\n")}`);
    expect(body.length).toBeLessThanOrEqual(maxCommentLength);
    expect(body.length).toBeGreaterThan(maxCommentLength - 400);
    expect(body).toContain("Its end is left out");
    expect(body.trimEnd().endsWith("` here.")).toBe(true);
  });

  it("keeps nothing of one paragraph that is too long", () => {
    const body = bodyOf("x".repeat(5000), 2000);
    expect(body).not.toContain("xxx");
    expect(body).toContain("Its end is left out");
  });

  it("has nothing to keep of an empty comment", () => {
    expect(bodyOf("")).toBe(failed.body);
  });
});
