import { expect, it } from "vitest";
import { progress } from "../../src/entry/progress.ts";

function screen(isTTY: boolean, columns = 80) {
  const written: string[] = [];
  const stream = { isTTY, columns, write: (text: string) => written.push(text) > 0 };
  return { stream: stream as unknown as typeof process.stderr, written };
}

it("shows nothing where there is no terminal, and nothing of work that is soon over", () => {
  for (const isTTY of [false, true]) {
    const { stream, written } = screen(isTTY);
    const shown = progress("skills", stream, () => 0);
    shown.more(2);
    shown.step();
    shown.end();
    expect(written).toEqual([]);
  }
});

it("shows how far long work is, in one line, and takes it away", () => {
  const { stream, written } = screen(true, 24);
  let now = 0;
  const shown = progress("skills", stream, () => now);
  shown.more(1200);
  now = 1000;
  shown.step();
  now = 1010;
  shown.step();
  shown.end();
  expect(written).toEqual(["\r\u001b[2Kscanning skills: 1 of 1", "\r\u001b[2K"]);
});
