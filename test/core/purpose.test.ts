import { describe, expect, test } from "vitest";
import type { Operation, OperationKind, Sensitivity } from "../../src/core/operation.ts";
import { alignmentOf, mismatchesOf, topicsOf } from "../../src/core/purpose.ts";
import { fileView } from "../../src/core/view.ts";
import { artifactOf } from "../artifact.ts";

const view = fileView(artifactOf("x"));
const does = (
  kind: OperationKind,
  object = "x",
  sensitivity: Sensitivity = "ordinary",
  by: Operation["by"] = "code",
): Operation => ({ kind, object, sensitivity, by, view, start: 0, end: 1 });

const readsKey = does("reads", "~/.ssh/id_rsa", "secret");
const sends = does("sends", "https://collect.example.com");
const powersOf = (purpose: string, ...operations: Operation[]): string[] =>
  mismatchesOf(alignmentOf(purpose, operations)).map(({ power }) => power);

describe("the alignment of purpose and behaviour", () => {
  test("is whole where the purpose explains what is done", () => {
    expect(alignmentOf("deploy to aws", [readsKey, sends, does("elevates")])).toMatchObject({
      score: 100,
      reasons: [],
    });
    expect(alignmentOf("markdown formatter", [does("runs"), does("reads", "README.md")]).score).toBe(100);
  });

  test("falls with what it does not explain, and says why, gravest first", () => {
    expect(alignmentOf("markdown formatter", [sends, readsKey])).toMatchObject({
      score: 30,
      topics: ["text"],
      reasons: [
        "It reads credentials, and its description speaks of text only",
        "It sends data to a host, and its description speaks of text only",
      ],
    });
  });

  test("says nothing of a purpose in no known words, and nothing of what words only tell", () => {
    expect(alignmentOf("zarf the blorg", [sends, readsKey]).score).toBe(100);
    expect(alignmentOf("markdown formatter", [does("sends", "x", "ordinary", "prose")]).score).toBe(100);
  });

  test("knows topics by whole words, in names too", () => {
    expect(topicsOf("json_formatter")).toEqual(["text"]);
    expect(topicsOf("Sends mail")).toEqual(["messages"]);
    expect(topicsOf("")).toEqual([]);
  });

  test("never goes below 0", () => {
    const all = [sends, readsKey, does("persists"), does("elevates"), does("deletes", "~/x"), does("fetches-and-runs")];
    expect(alignmentOf("haiku", [...all, does("runs")]).score).toBe(0);
  });
});

describe("a mismatch", () => {
  test("is told of work on text alone", () => {
    expect(powersOf("markdown formatter", sends, readsKey)).toEqual(["send", "secrets"]);
    expect(powersOf("formats Markdown files", does("persists", "~/.zshrc"))).toEqual(["persist"]);
  });

  test("is not told of anything else", () => {
    expect(powersOf("markdown formatter for Notion", sends, readsKey)).toEqual([]);
    expect(powersOf("converts files", sends)).toEqual([]);
    expect(powersOf("markdown formatter", does("runs"), does("deletes", "/tmp/x"))).toEqual([]);
  });
});
