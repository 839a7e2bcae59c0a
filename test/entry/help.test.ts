import { expect, it } from "vitest";
import { commands } from "../../src/entry/command-table.ts";
import { helpText } from "../../src/entry/help.ts";

it.each(Object.keys(commands))("of %s fits a terminal of 80 columns, and has every option", (name) => {
  const command = commands[name]!;
  const text = helpText(command, 80);
  const wide = text.split("\n").filter((line) => line.length > 80 && !/^ {2}skill-scan /.test(line));
  expect(wide).toEqual([]);
  for (const option of command.takes) expect(text).toMatch(new RegExp(`^ {2}(?:-.,|   ) --${option}\\b`, "m"));
  expect(helpText(command, 300).split("\n").length).toBeLessThanOrEqual(text.split("\n").length);
});

it("of everything fits a terminal of 80 columns and one screen, and has every command", () => {
  const lines = helpText(undefined, 80).split("\n");
  expect(lines.filter((line) => line.length > 80)).toEqual([]);
  expect(lines.length).toBeLessThan(60);
  for (const name of Object.keys(commands)) expect(lines.some((line) => line.startsWith(`  ${name} `))).toBe(true);
});
