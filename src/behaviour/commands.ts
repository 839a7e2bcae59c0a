import type { View } from "../core/view.ts";

const keywords = new Set(
  "if then else elif fi for while until do done case esac in function select time return exit local export readonly declare set unset shift break continue true false test echo printf cd read trap source eval exec wait".split(
    " ",
  ),
);

/** Words in front of the program that runs. */
const wrappers =
  /^(?:(?:sudo|env|nohup|time|command|exec|xargs|then|do|else)\s{1,8}|[A-Z_][A-Z0-9_]{0,60}=\S{0,200}\s{1,8}|[$>#]\s{1,4})*/;

/** Programs that the shell text of a view runs: the first word of each simple command. A reading by line, not by grammar. */
export function commandsOf(view: View): string[] {
  const found: string[] = [];
  let offset = 0;
  for (const line of view.text.split("\n")) {
    if (line.length < 1000 && isShell(view, offset)) found.push(...programsOf(line));
    offset += line.length + 1;
  }
  return found;
}

const isShell = (view: View, offset: number): boolean =>
  view.languageAt(offset) === "shell" && view.zoneAt(offset) === "code";

function programsOf(line: string): string[] {
  const bare = line.trim();
  if (bare.startsWith("#") || bare.startsWith("```") || bare.startsWith("~~~")) return [];
  return bare
    .split(/\|\||&&|[|;]|\$\(|`/)
    .map((part) => /^[a-z][\w.+-]{1,40}(?=\s|$)/.exec(part.trim().replace(wrappers, ""))?.[0] ?? "")
    .filter((program) => program !== "" && !keywords.has(program));
}

const installers: readonly (readonly [string, RegExp])[] = [
  [
    "npm",
    /\b(?:npm|pnpm|yarn|bun)\s{1,4}(?:i|install|add|exec|dlx|x|create)\s{1,4}((?:-\S{1,40}\s{1,4}){0,6})([@\w][\w@/.^~-]{1,120})/g,
  ],
  ["npm", /\b(?:npx|bunx|pnpx)\s{1,4}((?:-\S{1,40}\s{1,4}){0,6})([@\w][\w@/.^~-]{1,120})/g],
  [
    "pypi",
    /\b(?:pip3?|uv\s{1,4}pip|pipx|uv\s{1,4}tool)\s{1,4}(?:install|run)\s{1,4}((?:-\S{1,40}\s{1,4}){0,6})([A-Za-z][\w.[\]=<>~!-]{1,120})/g,
  ],
  ["pypi", /\b(?:uvx|uv\s{1,4}add)\s{1,4}((?:-\S{1,40}\s{1,4}){0,6})([A-Za-z][\w.[\]=<>~!@-]{1,120})/g],
  ["brew", /\bbrew\s{1,4}install\s{1,4}((?:-\S{1,40}\s{1,4}){0,6})([\w@/.+-]{2,120})/g],
  ["cargo", /\bcargo\s{1,4}install\s{1,4}((?:-\S{1,40}\s{1,4}){0,6})([\w@.-]{2,120})/g],
  ["go", /\bgo\s{1,4}install\s{1,4}((?:-\S{1,40}\s{1,4}){0,6})([\w./@-]{4,200})/g],
  ["gem", /\bgem\s{1,4}install\s{1,4}((?:-\S{1,40}\s{1,4}){0,6})([\w.-]{2,120})/g],
  ["apt", /\bapt(?:-get)?\s{1,4}install\s{1,4}((?:-\S{1,40}\s{1,4}){0,6})([a-z][\w.+-]{1,80})/g],
];

/** Packages that a text installs or runs from a registry, as `npm:name@version`; the first one of each command. */
export function packagesOf(view: View): string[] {
  return installers.flatMap(([registry, command]) =>
    Array.from(view.text.matchAll(command), (found) => `${registry}:${found[2]!.replace(/[.\]]+$/, "")}`),
  );
}
