import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { EventEmitter } from "node:events";
import { createInterface } from "node:readline";
import { PassThrough } from "node:stream";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { GitObjects } from "../../src/files/git-objects.ts";

/** A `cat-file --batch` that answers from a table, in pieces of a given size. */
function fakeGit(objects: ReadonlyMap<string, string | undefined>, piece: number): ChildProcessWithoutNullStreams {
  const git = Object.assign(new EventEmitter(), {
    stdin: new PassThrough(),
    stdout: new PassThrough(),
    stderr: new PassThrough(),
  });
  createInterface(git.stdin).on("line", (id) => {
    const content = objects.get(id);
    const text = content === undefined ? `${id} missing\n` : `${id} blob ${content.length}\n${content}\n`;
    for (let at = 0; at < text.length; at += piece) git.stdout.write(Buffer.from(text.slice(at, at + piece), "latin1"));
  });
  return git as unknown as ChildProcessWithoutNullStreams;
}

/** A process that answers for odd ids and dies of even ones; or of all. */
const mortal = (dies: "even" | "all"): string => `
  require("readline").createInterface({ input: process.stdin }).on("line", (id) => {
    const number = Number.parseInt(id, 16);
    if (${dies === "all"} || number % 2 === 0) {
      process.stderr.write("fatal: loose object is corrupt\\n");
      process.exit(128);
    }
    process.stdout.write(id + " blob 9\\ncontent " + number + "\\n");
  });`;

const idOf = (number: number): string => number.toString(16).padStart(40, "0");

/** Reads from processes that die, and counts how many were started. */
function mortalReader(dies: "even" | "all") {
  let started = 0;
  const git = new GitObjects(() => {
    started++;
    return spawn(process.execPath, ["-e", mortal(dies)]);
  });
  return { git, starts: () => started };
}

describe("GitObjects", () => {
  it("gives each request its own answer, in whatever pieces they come", async () => {
    const contents = fc.array(fc.option(fc.string({ unit: "binary-ascii", maxLength: 40 }), { nil: undefined }), {
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(
        contents,
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 0, max: 50 }),
        async (list, piece, limit) => {
          const git = new GitObjects(() => fakeGit(new Map(list.map((content, i) => [idOf(i), content])), piece));
          const results = await Promise.allSettled(list.map((_, i) => git.read(idOf(i), limit)));
          for (const [i, result] of results.entries()) {
            const expected = list[i];
            if (result.status === "rejected") expect(expected).toBeUndefined();
            else {
              expect(result.value.content.toString("latin1")).toBe(expected?.slice(0, limit));
              expect(result.value).toMatchObject({ type: "blob", size: expected?.length });
            }
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it("fails the one object that kills git, and starts again for the others", async () => {
    const { git, starts } = mortalReader("even");
    const results = await Promise.allSettled([1, 2, 3, 4, 5, 6, 7].map((i) => git.read(idOf(i))));
    const seen = results.map((result) =>
      result.status === "fulfilled" ? result.value.content.toString() : String(result.reason),
    );
    expect(seen.filter((text) => text.startsWith("content"))).toEqual([
      "content 1",
      "content 3",
      "content 5",
      "content 7",
    ]);
    expect(seen[1]).toContain(`${idOf(2)}: fatal: loose object is corrupt`);
    expect(starts()).toBe(4);
    git.close();
  });

  it("gives up when git dies again and again", async () => {
    const { git, starts } = mortalReader("all");
    const results = await Promise.allSettled(Array.from({ length: 100 }, (_, i) => git.read(idOf(i))));
    expect(results.every((result) => result.status === "rejected")).toBe(true);
    expect(starts()).toBeLessThan(10);
  });
});
