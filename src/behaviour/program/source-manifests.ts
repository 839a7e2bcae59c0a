import { lastSegment } from "../../core/path.ts";
import type { View } from "../../core/view.ts";
import type { Program, Source } from "./program.ts";
import { blank, dedented, isCommand, sourceOf, unescapedSameLength } from "./source-text.ts";

/** A string of JSON behind a key: `"key": "value"`. */
const pair = (keys: string): RegExp =>
  new RegExp(String.raw`"(${keys})"\s{0,40}:\s{0,40}"((?:[^"\\\n]|\\.){1,20000})"`, "g");

function strings(view: View, keys: string, role: Program["role"], from = 0, to = view.text.length): Source[] {
  return Array.from(view.text.slice(from, to).matchAll(pair(keys)), (found) => {
    const end = from + found.index + found[0].length - 1;
    return sourceOf(view, "shell", role, { start: end - found[2]!.length, end, text: unescapedSameLength(found[2]!) });
  });
}

/** Range of the object or list behind a key of JSON; brackets in strings are none. */
function behind(text: string, key: RegExp): { readonly start: number; readonly end: number } | undefined {
  const found = key.exec(text);
  if (!found) return undefined;
  const start = found.index + found[0].length;
  let depth = 1;
  const marks = /"(?:[^"\\\n]|\\.){0,100000}"|[[\]{}]/g;
  marks.lastIndex = start;
  for (let mark = marks.exec(text); mark; mark = marks.exec(text)) {
    if (/[[{]/.test(mark[0][0]!)) depth++;
    else if (/[\]}]/.test(mark[0][0]!) && --depth === 0) return { start, end: mark.index };
  }
  return { start, end: text.length };
}

const anyKey = String.raw`[^"\\\n]{1,200}`;
/** Scripts that a package manager runs without being asked (https://docs.npmjs.com/cli/using-npm/scripts). */
const installHooks = /^(?:(?:pre|post)?(?:install|prepare|publish|pack)|prepublishOnly|dependencies)$/;

function packageScripts(view: View): Source[] {
  const range = behind(view.text, /"scripts"\s{0,40}:\s{0,40}\{/);
  if (!range) return [];
  return strings(view, anyKey, "fence", range.start, range.end).map((source) => {
    const key = /"([^"\\]{1,200})"\s{0,40}:\s{0,40}"$/.exec(
      view.text.slice(Math.max(0, source.at.start - 300), source.at.start),
    )?.[1];
    return installHooks.test(key ?? "") ? { ...source, role: "command" as const } : source;
  });
}

/** `"command": "npx", "args": ["-y", "x"]` as one command line: all but the strings is blanked out. */
function serverCommands(view: View): Source[] {
  const server =
    /"command"\s{0,40}:\s{0,40}("(?:[^"\\\n]|\\.){1,4000}")\s{0,40},\s{0,40}"args"\s{0,40}:\s{0,40}(\[(?:\s{0,60}"(?:[^"\\\n]|\\.){0,8000}"\s{0,60},?){0,60}\s{0,60}\])/g;
  return Array.from(view.text.matchAll(server), (found) => {
    const start = found.index + found[0].indexOf(found[1]!, 9);
    const end = found.index + found[0].length;
    const text = view.text.slice(start, end);
    const list = text.length - found[2]!.length;
    const words = text
      .slice(list)
      .replace(/"(?:[^"\\\n]|\\.){0,8000}"|[^"]/g, (each) => (each[0] === '"' ? each : blank(each)));
    const line = found[1]! + blank(text.slice(found[1]!.length, list)) + words;
    return sourceOf(view, "shell", "command", { start, end, text: line.replace(/\n/g, " ") });
  });
}

/** Commands of JSON that a tool starts by itself: hooks and servers of agents, tasks of editors, containers. */
function commandsInJson(view: View): Source[] {
  const servers = serverCommands(view);
  const isServer = (source: Source): boolean =>
    servers.some(({ at }) => at.start < source.at.start && source.at.start < at.end);
  const keys =
    "command|bash|powershell|script|statusLine|apiKeyHelper|awsAuthRefresh|awsCredentialExport|otelHeadersHelper|(?:initialize|onCreate|updateContent|postCreate|postStart|postAttach)Command";
  const own = strings(view, keys, "command").filter((source) => !isServer(source));
  // Where the words stand before the program, each that is a script of its own is taken by itself.
  const words = Array.from(
    view.text.matchAll(/(?<=[[,]\s{0,40})"((?:[^"\\\n]|\\.){8,20000})"(?=\s{0,40}[\],])/g),
    (found) => ({ at: found.index + 1, text: found[1]! }),
  )
    .filter(
      ({ text, at }) =>
        /[\s|;]/.test(text) &&
        isCommand(text) &&
        !servers.some((server) => server.at.start <= at && at < server.at.end),
    )
    .map(({ at, text }) =>
      sourceOf(view, "shell", "command", { start: at, end: at + text.length, text: unescapedSameLength(text) }),
    );
  return [...servers, ...own, ...words];
}

/** Scalars of YAML behind a key, in one line or as a block. `role` of what they hold. */
function yamlStrings(view: View, keys: string, role: Program["role"], from = 0, to = view.text.length): Source[] {
  const text = view.text.slice(from, to);
  const key = new RegExp(
    String.raw`(?:^|\n)([ \t]{0,60}(?:-[ \t]{1,8}){0,3})["']?(?:${keys})["']?[ \t]{0,8}:[ \t]{1,8}([^\n]{1,20000})`,
    "g",
  );
  return Array.from(text.matchAll(key), (found) => {
    const value = found[2]!;
    const at = found.index + found[0].length - value.length;
    if (/^[|>][-+\d]{0,3}\s{0,20}(?:#[^\n]{0,200})?$/.test(value))
      return block(view, from, text, at + value.length + 1, found[1]!.length, role);
    const [, quote = "", inner = value] = /^(["'])([\s\S]*)\1\s{0,20}(?:#[^\n]*)?$/.exec(value) ?? [];
    const start = from + at + quote.length;
    const shown = quote === '"' ? unescapedSameLength(inner) : quote === "'" ? inner.replace(/''/g, "' ") : inner;
    return sourceOf(view, "shell", role, { start, end: start + inner.length, text: shown });
  }).filter((each) => each !== undefined);
}

/** The lines of a block scalar: those that are indented deeper than their key. */
function block(
  view: View,
  from: number,
  text: string,
  start: number,
  keyIndent: number,
  role: Program["role"],
): Source | undefined {
  const indent = /^(?:[ \t]*\n)*([ \t]*)/.exec(text.slice(start, start + 2000))?.[1]?.length ?? 0;
  if (indent <= keyIndent) return undefined;
  let end = start;
  while (end < text.length) {
    const next = text.indexOf("\n", end) < 0 ? text.length : text.indexOf("\n", end) + 1;
    const line = text.slice(end, next);
    if (line.trim() !== "" && /^[ \t]*/.exec(line)![0].length < indent) break;
    end = next;
  }
  const first = from + start + indent;
  if (from + end <= first) return undefined;
  return sourceOf(view, "shell", role, {
    start: first,
    end: from + end,
    text: dedented(view.text.slice(first, from + end), indent),
  });
}

/** Commands of `hooks` in a frontmatter. */
export function frontmatterSources(view: View, range: { readonly start: number; readonly end: number }): Source[] {
  const hooks = /(?:^|\n)hooks[ \t]{0,8}:/.exec(view.text.slice(range.start, range.end));
  if (!hooks) return [];
  const from = range.start + hooks.index;
  const flow = strings(view, "command", "command", from, range.end);
  return [...yamlStrings(view, "command", "command", from, range.end), ...flow];
}

/** Entries of tables of commands in TOML: `[tool.poe.tasks]`, `[scripts]`. */
function tomlTasks(view: View): Source[] {
  const table =
    /\n\[(?:tool\.(?:poe\.tasks|pdm\.scripts|taskipy\.tasks|hatch\.envs\.[\w.-]{1,60}\.scripts|pixi\.tasks)|scripts|tasks)\][^\n]{0,200}((?:\n(?!\[)[^\n]{0,4000}){1,200})/g;
  return Array.from(`\n${view.text}`.matchAll(table)).flatMap((found) => {
    const body = found.index + found[0].length - found[1]!.length - 1;
    return Array.from(found[1]!.matchAll(/=[ \t]{0,8}(?:\{[^\n"]{0,100})?"((?:[^"\\\n]|\\.){1,4000})"/g), (line) => {
      const start = body + line.index + line[0].lastIndexOf(`"${line[1]}"`) + 1;
      return sourceOf(view, "shell", "fence", {
        start,
        end: start + line[1]!.length,
        text: unescapedSameLength(line[1]!),
      });
    });
  });
}

/** Commands in files of settings, by what the file is called. */
export function manifestSources(view: View): Source[] {
  const { fullPath } = view.artifact;
  const name = lastSegment(fullPath).toLowerCase();
  if (name === "package.json") return packageScripts(view);
  if (/\.(?:jsonc?|json5)$/.test(name))
    return /"(?:command|args|hooks|mcpServers|\w{1,20}Command|\w{1,20}Helper)"/.test(view.text)
      ? commandsInJson(view)
      : [];
  if (/(?:^|\/)\.(?:github|gitea|forgejo)\/workflows\/[^/]+\.ya?ml$|(?:^|\/)action\.ya?ml$/.test(fullPath))
    return yamlStrings(view, "run", "command");
  if (/\.ya?ml$/.test(name))
    return yamlStrings(view, "run|script|command|entry|before_script|install|postinstall|setup", "fence");
  if (/\.toml$/.test(name)) return [...tomlTasks(view), ...tomlCommands(view)];
  return [];
}

/** `command = "npx"`, `args = ["-y", "x"]` of servers in TOML. */
function tomlCommands(view: View): Source[] {
  const server =
    /(?:^|\n)[ \t]{0,20}command[ \t]{0,8}=[ \t]{0,8}("(?:[^"\\\n]|\\.){1,4000}")(?:[^\n]{0,200}\n[ \t]{0,20}args[ \t]{0,8}=[ \t]{0,8}(\[[^\]]{0,8000}\]))?/g;
  return Array.from(view.text.matchAll(server), (found) => {
    const start = found.index + found[0].indexOf(found[1]!);
    const end = found.index + found[0].length;
    const rest = view.text.slice(start + found[1]!.length, end);
    const list = rest.length - (found[2]?.length ?? 0);
    const words = rest
      .slice(list)
      .replace(/"(?:[^"\\\n]|\\.){0,8000}"|[^"]/g, (each) => (each[0] === '"' ? each : " "));
    return sourceOf(view, "shell", "command", { start, end, text: found[1]! + " ".repeat(list) + words });
  });
}
