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
  expect(lines.length).toBeLessThan(36);
  for (const name of Object.keys(commands)) expect(lines.some((line) => line.startsWith(`  ${name} `))).toBe(true);
});

it.each(Object.keys(commands))(
  "of %s is one line among all commands, and has an example where it takes a word",
  (name) => {
    const { brief, takes, table, examples = [] } = commands[name]!;
    expect(helpText(undefined, 80)).toContain(`  ${name.padEnd(12)}${brief}\n`);
    if (takes.length > 0 && table === "settings") expect(examples.length).toBeGreaterThan(0);
  },
);
