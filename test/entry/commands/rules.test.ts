import { afterEach, expect, it, vi } from "vitest";
import { runRules } from "../../../src/entry/commands/rules.ts";
import { ruleListLines, rulesLike } from "../../../src/entry/words/rule-list.ts";
import { rules } from "../../../src/rules/index.ts";
import { readSettings } from "../../../src/settings.ts";

afterEach(() => {
  vi.restoreAllMocks();
});

const plain = (_: unknown, text: string): string => text;

it.each([60, 80, 120])("the list of all rules fits %s columns, names aside", (width) => {
  const lines = ruleListLines(rules, { paint: plain, width });
  const limit = Math.max(width, 2 + Math.max(...rules.map(({ id }) => id.split("/")[1]!.length)) + 18);
  expect(lines.filter((line) => line.length > limit)).toEqual([]);
  for (const { id } of rules) expect(lines.join("\n")).toContain(`  ${id.split("/")[1]} `);
});

it("a word means a category, a glob, or a text in a rule", () => {
  const idsLike = (word: string) => rulesLike(word, rules).map(({ id }) => id);
  expect(idsLike("secrecy").every((id) => id.startsWith("secrecy/"))).toBe(true);
  expect(idsLike("*/pipe-*")).toContain("download-and-run/pipe-to-shell");
  expect(idsLike("PIPES A DOWNLOAD")).toContain("download-and-run/pipe-to-shell");
  expect(rulesLike(undefined, rules)).toHaveLength(rules.length);
});

it("a word that fits none is a mistake, with the nearest category", async () => {
  const settings = readSettings(() => undefined);
  await expect(runRules({ operands: ["exfiltrtion"], settings })).rejects.toMatchObject({
    remedy: 'Did you mean "exfiltration"?',
  });
});
