import { isOpenHost } from "../../core/address.ts";
import type { CapabilityKind } from "../../core/capability.ts";
import type { CommandEffect, Directive } from "../../core/directive.ts";
import type { Gap } from "../../core/finding.ts";
import type { Operation, OperationKind } from "../../core/operation.ts";
import { lastSegment } from "../../core/path.ts";
import type { Skill } from "../../core/skill.ts";
import type { View } from "../../core/view.ts";
import type { Touch } from "../capabilities.ts";
import { agentTextIn } from "./agent-texts.ts";
import type { Draft } from "./draft.ts";
import { effectsOf } from "./effects.ts";
import { folderTasksIn, scriptTasksIn } from "./folder-tasks.ts";
import { gitFilesIn } from "./git-files.ts";
import { type ManifestFormat, readLocated } from "./located.ts";
import { pluginsIn } from "./plugins.ts";
import { serversIn } from "./servers.ts";
import { settingsIn } from "./settings.ts";
import { workflowsIn } from "./workflows.ts";

/** What the configuration files of a skill or of an agent order. */
export interface Configured {
  readonly directives: readonly Directive[];
  readonly operations: readonly Operation[];
  /** What that makes possible. */
  readonly touches: readonly Touch[];
  readonly gaps: readonly Gap[];
}

/** Characters of a configuration that are parsed: the largest honest marketplace has some hundreds of thousands. */
const maxText = 1024 * 1024;
/** Directives of one file. */
const maxDirectives = 5000;

const formats: ReadonlyMap<string, ManifestFormat> = new Map([
  ["json", "json"],
  ["jsonc", "json"],
  ["json5", "json"],
  ["toml", "toml"],
  ["yml", "yaml"],
  ["yaml", "yaml"],
]);

/** Files that a tool obeys wherever they stand, in lower case; in a configuration every file of these formats is one. */
const obeyed =
  /(?:^|\/)(?:\.[\w-]{1,40}-plugin\/[^/]{1,80}\.json|\.claude\/settings(?:\.local)?\.json|hooks(?:-cursor)?\.json|\.?mcp\.json|\.lsp\.json|\.codex\/config\.toml|\.gemini\/settings\.json|opencode\.jsonc?|\.vscode\/(?:settings|tasks)\.json|\.?devcontainer\.json|\.pre-commit-config\.yaml|\.github\/workflows\/[^/]{1,200}\.ya?ml|gemini-extension\.json|openclaw\.plugin\.json|\.agents\/plugins\/marketplace\.json|\.cursor\/environment\.json)$/;

function formatOf(skill: Skill, path: string): ManifestFormat | undefined {
  if (skill.kind !== "configuration" && !obeyed.test(path)) return undefined;
  return formats.get(path.slice(path.lastIndexOf(".") + 1));
}

function draftsOf(
  skill: Skill,
  view: View,
): { readonly drafts: readonly Draft[]; readonly gap?: string; readonly unparsed?: true } {
  const path = view.artifact.path.toLowerCase();
  if (view.artifact.kind === "symlink" || view.artifact.kind === "submodule") return { drafts: [] };
  if (skill.kind === "configuration" && view.artifact.kind === "markdown") return { drafts: agentTextIn(view) };
  const plain = [...gitFilesIn(path, view.text), ...scriptTasksIn(path, view.text)];
  const format = formatOf(skill, path);
  if (plain.length > 0 || format === undefined) return { drafts: plain };
  if (view.text.length > maxText) return { drafts: [], gap: "too large to be parsed: it was read as text only" };
  const root = readLocated(view.text, format);
  if (root === "too-deep") return { drafts: [], gap: "nested too deep to be parsed: it was read as text only" };
  // Some tool may be more tolerant than this parser.
  if (root === "malformed") return { drafts: [], unparsed: true };
  const file = { view, path, root };
  const readers = [settingsIn, serversIn, pluginsIn, folderTasksIn, workflowsIn];
  return { drafts: readers.flatMap((read) => read(file)) };
}

const commandKinds: ReadonlySet<Directive["kind"]> = new Set(["hook", "helper", "task", "server"]);

/** A script that a command names by a path below the root of the project or the plugin, or anywhere in the file system. */
const scriptPath =
  /(?:^|[\s"'=])((?:\$\{?\w{1,60}(?::-?[^}/\s]{0,20})?\}?|~|\.{0,2})(?:\/[\w.@+-]{1,100}){1,12}|(?:[\w.@+-]{1,100}\/){1,12}[\w@+-]{1,100}\.(?:sh|bash|py|js|mjs|cjs|ts|rb|pl|ps1))(?=$|[\s"';&|)])/g;

/** Folders of the system, whose programs come with it. */
const systemPath = /^\/(?:usr|bin|sbin|opt|dev|etc|proc|nix|System|Applications|Library)\//;

/** Installed packages, and skills, which are scanned by themselves. */
const elsewhere = /(?:^|\/)(?:node_modules|\.venv|skills)\//;

/** Whether a command runs a script that is not among the files of the skill. */
function runsUnseen(command: string, files: ReadonlySet<string>): boolean {
  for (const [, path] of command.slice(0, 4000).matchAll(scriptPath)) {
    if (systemPath.test(path!) || elsewhere.test(path!)) continue;
    const segments = path!.replace(/^(?:\$\{?\w{1,60}[^/]{0,24}|\.{0,2})\//, "");
    if (!files.has(segments) && !files.has(lastSegment(segments))) return true;
  }
  return false;
}

/** Paths of the files and their names: a variable in front of a path leaves open which folder is meant. */
const filesOf = (skill: Skill): ReadonlySet<string> =>
  new Set(skill.artifacts.flatMap(({ path }) => [path, lastSegment(path)]));

function directiveOf(view: View, one: Draft, files: ReadonlySet<string>): Directive {
  const effects: readonly CommandEffect[] = commandKinds.has(one.kind)
    ? [...effectsOf(one.value), ...(runsUnseen(one.value, files) ? (["unseen"] as const) : [])]
    : [];
  return { ...one, view, effects };
}

const isAddress = (value: string): boolean => /^\w{2,10}:\/\//.test(value);

/** What a tool does that obeys a directive. */
function kindsOf({ kind, value, effects }: Directive): OperationKind[] {
  if (kind === "server" && isAddress(value)) return ["sends"];
  if (commandKinds.has(kind)) {
    const more: OperationKind[] = effects.includes("runs-fetched")
      ? ["fetches-and-runs"]
      : effects.includes("fetches") && !effects.includes("sends")
        ? ["fetches"]
        : [];
    return ["runs", ...more, ...(effects.includes("sends") ? (["sends"] as const) : [])];
  }
  if (kind === "permission" || kind === "trust" || kind === "variable") return ["edits-agent-config"];
  return [];
}

const operationsOf = (directive: Directive): Operation[] =>
  kindsOf(directive).map((kind) => {
    const { view, start, end, value, name } = directive;
    const object = kind === "edits-agent-config" ? `${name}=${value}` : value;
    return { kind, object: object.slice(0, 500), sensitivity: "ordinary", by: "manifest", view, start, end };
  });

/** A package that a server or a hook runs straight from a registry. */
const runner =
  /(?:^|[\s/])(?:(npx|bunx|pnpx|npm\s{1,4}exec|pnpm\s{1,4}dlx|yarn\s{1,4}dlx)|(uvx|pipx\s{1,4}run|uv\s{1,4}tool\s{1,4}run))\s{1,4}(?:(?:-y|--yes|-q|--quiet|--from|-p|--package|--)(?:[=\s]{1,4})){0,6}(@?[\w][\w@/.^~:+=[\],-]{0,200})/g;

/** Packages in a command line, as `npm:name@version`. */
const packagesOf = (command: string): string[] =>
  Array.from(command.slice(0, 4000).matchAll(runner), (found) => `${found[1] ? "npm" : "pypi"}:${found[3]}`);

/** The first program of a command line. */
function programOf(command: string): string[] {
  const word = /^\s{0,20}["']?([^\s"';&|]{1,200})/.exec(command)?.[1] ?? "";
  const name = lastSegment(word);
  return /^[A-Za-z][\w.+-]{0,60}$/.test(name) ? [name] : [];
}

const shown = ({ name, value }: Directive): string => `${name}: ${value.slice(0, 200)}`;

const hostsOf = (text: string): string[] =>
  Array.from(text.slice(0, 8000).matchAll(/\b(?:https?|wss?|sse):\/\/[^\s"'`<>()[\]{}|\\^$]{3,500}/g), ([url]) =>
    URL.canParse(url) ? new URL(url).hostname : "",
  ).filter((host) => host.includes(".") && !isOpenHost(host));

/** What a directive makes possible, by kind of capability. */
function entriesOf(directive: Directive): readonly (readonly [CapabilityKind, string])[] {
  const { kind, name, value } = directive;
  const all = (of: CapabilityKind, entries: readonly string[]) => entries.map((entry) => [of, entry] as const);
  const run = isAddress(value) ? [] : [...all("commands", programOf(value)), ...all("packages", packagesOf(value))];
  switch (kind) {
    case "hook":
    case "helper":
    case "task":
      return [["hooks", shown(directive)], ...all("hosts", hostsOf(value)), ...run];
    case "server":
      return [["tools", `mcp:${name}`], ...all("hosts", hostsOf(value)), ...run];
    case "source":
      return all("hosts", hostsOf(value));
    case "permission":
      return [["tools", value]];
    case "trust":
      return [["tools", shown(directive)]];
    case "variable":
    case "server-variable":
      return [["environment", name]];
    default:
      return [];
  }
}

const touchesOf = (directive: Directive): Touch[] =>
  entriesOf(directive).map(([kind, entry]) => {
    const { view, start, end } = directive;
    return { kind, entry, view, start, end };
  });

const gapOf = (view: View, detail: string): Gap => ({
  path: view.artifact.fullPath,
  reason: "depth-limit",
  detail,
  bytes: 0,
});

/**
 * Reads the configuration files of a skill or of an agent: what they order, as directives and operations, and what that makes possible.
 * Parses only; nothing is run, resolved or fetched. What is too large or too deep is a gap.
 */
export function configurationOf(skill: Skill, views: readonly View[]): Configured {
  const files = filesOf(skill);
  const directives: Directive[] = [];
  const gaps: Gap[] = [];
  for (const view of views) {
    if (view.layers.length > 0) continue;
    const { drafts, gap, unparsed } = draftsOf(skill, view);
    if (unparsed) gaps.push({ ...gapOf(view, "no JSON, YAML or TOML as its name says"), reason: "unparsed" });
    if (gap !== undefined) gaps.push(gapOf(view, gap));
    if (drafts.length > maxDirectives) gaps.push(gapOf(view, `more than ${maxDirectives} settings: the rest was left`));
    directives.push(...drafts.slice(0, maxDirectives).map((one) => directiveOf(view, one, files)));
  }
  const operations = directives.flatMap(operationsOf);
  return { directives, operations, touches: directives.flatMap(touchesOf), gaps };
}
