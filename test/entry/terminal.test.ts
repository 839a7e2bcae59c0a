import { expect, it } from "vitest";
import { terminalOf } from "../../src/entry/terminal.ts";

const screen = (isTTY: boolean, colors: boolean) =>
  ({ isTTY, columns: 132, hasColors: () => colors }) as typeof process.stdout;

it.each([
  ["a pipe", screen(false, false), "auto", {}, { color: false, width: 80 }],
  ["a terminal", screen(true, true), "auto", {}, { color: true, width: 132 }],
  ["a terminal without colours", screen(true, false), "auto", {}, { color: false, width: 132 }],
  ["a pipe with FORCE_COLOR", screen(false, false), "auto", { FORCE_COLOR: "1" }, { color: true, width: 80 }],
  ["a pipe with both", screen(false, false), "auto", { FORCE_COLOR: "1", NO_COLOR: "1" }, { color: false }],
  ["a pipe with FORCE_COLOR=0", screen(false, false), "auto", { FORCE_COLOR: "0" }, { color: false }],
  ["a pipe, always", screen(false, false), "always", {}, { color: true, links: false }],
  ["a terminal, never", screen(true, true), "never", {}, { color: false, links: false }],
] as const)("%s", async (_, stream, color, env, expected) => {
  expect(await terminalOf(stream, color, env)).toMatchObject(expected);
});
