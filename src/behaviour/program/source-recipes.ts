import type { View } from "../../core/view.ts";
import type { Source } from "./program.ts";
import { sourceOf, unescapedSameLength } from "./source-text.ts";

/** Recipes of a Makefile, each with its lines put together: `$$` is a dollar of the shell, `@` and `-` before a line are marks of make. */
export function makefileSources(view: View): Source[] {
  const recipe = /(?:^|\n)(?:\t[^\n]{0,20000}(?:\n|$)){1,2000}/g;
  const recipes = Array.from(view.text.matchAll(recipe), (found) => {
    const start = found.index + found[0].indexOf("\t");
    const end = found.index + found[0].length;
    const text = view.text
      .slice(start, end)
      .replace(/(^|\n)\t([@+-]{0,3})/g, (_, line: string, marks: string) => `${line}${" ".repeat(marks.length + 1)}`)
      .replace(/\$\$/g, " $")
      .replace(/\$\((\w{1,60})\)/g, (_, name: string) => `\${${name}}`);
    return sourceOf(view, "shell", "fence", { start, end, text });
  });
  // `x := $(shell command)` runs when the file is read.
  const shells = Array.from(view.text.matchAll(/\$\(shell[ \t]{1,8}([^\n]{1,2000})\)/g), (found) => {
    const start = found.index + found[0].length - 1 - found[1]!.length;
    return sourceOf(view, "shell", "command", { start, end: start + found[1]!.length });
  });
  return [...recipes, ...shells];
}

/** `RUN`, `CMD` and `ENTRYPOINT` of a Dockerfile; of the list form the words. */
export function dockerfileSources(view: View): Source[] {
  const step =
    /(?:^|\n)[ \t]{0,20}(?:ONBUILD[ \t]{1,8})?(RUN|CMD|ENTRYPOINT)[ \t]{1,8}((?:--[\w-]{1,20}=\S{0,200}[ \t]{1,8}){0,6})((?:[^\n\\]|\\[^\n]|\\[ \t]{0,8}\n){1,20000})/gi;
  return Array.from(view.text.matchAll(step), (found) => {
    const code = found[3]!;
    const start = found.index + found[0].length - code.length;
    const hereDocument = /^<<-?["']?(\w{1,60})["']?[ \t]*$/.exec(code)?.[1];
    if (hereDocument !== undefined) {
      const close = view.text.indexOf(`\n${hereDocument}`, start + code.length);
      return sourceOf(view, "shell", "command", {
        start: start + code.length,
        end: close < 0 ? view.text.length : close,
      });
    }
    const isList = /^\[[\s\S]*\]\s*$/.test(code);
    const text = isList
      ? code.replace(/"((?:[^"\\\n]|\\.){0,4000})"|[^"]/g, (each) => (each[0] === '"' ? each : " "))
      : code;
    return sourceOf(view, "shell", "command", { start, end: start + code.length, text });
  });
}

/** Tasks of a justfile: lines that are indented under a name. */
export function justfileSources(view: View): Source[] {
  return Array.from(view.text.matchAll(/(?:^|\n)(?:[ \t]{1,20}\S[^\n]{0,20000}(?:\n|$)){1,500}/g), (found) => {
    const start = found.index;
    const text = found[0].replace(/(^|\n)([ \t]{1,20})[@-]/g, "$1$2 ");
    return sourceOf(view, "shell", "fence", { start, end: start + found[0].length, text });
  });
}

/** Commands of batch files, whose words are close enough to those of the shell. */
export const batchSources = (view: View): Source[] => [
  sourceOf(view, "shell", "script", {
    start: 0,
    end: view.text.length,
    text: view.text.replace(/^([ \t]{0,20})@/gm, "$1 ").replace(/\\/g, "/"),
  }),
];

/** Code of other languages that starts a shell: `system("…")`, backticks, `do shell script "…"`. */
export function startedSources(view: View): Source[] {
  const call =
    /\b(?:system|exec|popen|spawn|shell_exec|passthru|qx|do shell script|os\.execute|io\.popen|WScript\.Shell"\)\.Run)[ \t]{0,4}\(?[ \t]{0,4}"((?:[^"\\\n]|\\.){3,4000})"/g;
  return Array.from(view.text.matchAll(call), (found) => {
    const end = found.index + found[0].length - 1;
    return sourceOf(view, "shell", "fence", {
      start: end - found[1]!.length,
      end,
      text: unescapedSameLength(found[1]!),
    });
  });
}
