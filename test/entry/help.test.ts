import { expect, it } from "vitest";
import { commands } from "../../src/entry/command-table.ts";
import { helpText } from "../../src/entry/help.ts";

it.each([["scan"], ["serve"], ["worker"]])("of %s fits a terminal of 80 columns, and has every option", (name) => {
  const command = commands[name]!;
  const text = helpText(command, 80);
  expect(text.split("\n").filter((line) => line.length > 80)).toEqual([]);
  for (const option of command.takes) expect(text).toMatch(new RegExp(`^  --${option} +\\S`, "m"));
  expect(helpText(command, 300).split("\n").length).toBeLessThan(text.split("\n").length);
});
