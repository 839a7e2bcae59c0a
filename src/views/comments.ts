import type { Range } from "./base64-runs.ts";

/** Runs of backticks by their length, each with its offsets in order. */
function runsByLength(text: string): Map<number, number[]> {
  const runs = new Map<number, number[]>();
  for (const { 0: run, index } of text.matchAll(/`+/g)) {
    const offsets = runs.get(run.length);
    if (offsets) offsets.push(index);
    else runs.set(run.length, [index]);
  }
  return runs;
}

/** The end of the code span that a run of backticks opens; the end of the run where nothing closes it. */
function afterSpan(runs: ReadonlyMap<number, number[]>, at: number, length: number): number {
  const offsets = runs.get(length) ?? [];
  // Asked from front to back, so what lies behind is never asked for again.
  while (offsets.length > 0 && offsets.at(-1)! <= at) offsets.pop();
  return (offsets.at(-1) ?? at) + length;
}

/**
 * HTML comments in one block of Markdown; those in code spans, those behind a backslash and those that nothing closes are none
 * (CommonMark 0.31 §6.1, §6.6). Own code, and linear: the parsers look for the end of each opening anew.
 */
export function commentsIn(text: string): Range[] {
  if (!text.includes("<!--") || !text.includes("-->")) return [];
  const runs = runsByLength(text);
  for (const offsets of runs.values()) offsets.reverse();
  const token = /\\[\s\S]|`+|<!--/g;
  const found: Range[] = [];
  for (let next = token.exec(text); next; next = token.exec(text)) {
    const [mark] = next;
    if (mark[0] === "`") token.lastIndex = afterSpan(runs, next.index, mark.length);
    else if (mark === "<!--") {
      const close = text.indexOf("-->", token.lastIndex);
      if (close < 0) break;
      found.push({ start: next.index, end: close + 3 });
      token.lastIndex = close + 3;
    }
  }
  return found;
}
