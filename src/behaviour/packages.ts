import type { View } from "../core/view.ts";
import type { Named } from "./commands.ts";

/** Registry, and the commands of its programs; the last ones all hold the word `install`. */
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

/** How many of them do without that word. */
const withoutInstall = installers.findIndex(([registry]) => registry === "brew");

/** Packages that a text installs or runs from a registry, as `npm:name@version`, with their commands; the first one of each command. */
export function packagesOf(view: View): Named[] {
  // Looking for one word is many times as fast as looking for five commands, and most files have none of them.
  const possible = view.text.includes("install") ? installers : installers.slice(0, withoutInstall);
  return possible.flatMap(([registry, command]) =>
    Array.from(view.text.matchAll(command), (found) => ({
      name: `${registry}:${found[2]!.replace(/[.\]]+$/, "")}`,
      start: found.index,
      end: found.index + found[0].length,
    })),
  );
}
