import { folderOf } from "../core/path.ts";

/** Characters of a text in which references are looked for; the largest honest manifest has some tens of thousands. */
const maxText = 256 * 1024;
/** References that are taken from one text. */
const maxReferences = 2000;

/** A path as it may stand in a command line or a manifest: two parts at least, or a file name with an extension. */
const pathToken = /[\w.@${}:+-]{0,80}(?:[/\\][\w.@${}:+-]{1,80}){1,12}|[\w@+-]{1,80}\.[A-Za-z]\w{0,9}/g;

/**
 * What stands for the root of the plugin, of the project or of the extension at the front of a path: `${CLAUDE_PLUGIN_ROOT}`,
 * `${CLAUDE_PLUGIN_ROOT:-.}`, `$CLAUDE_PROJECT_DIR`, `${workspaceFolder}`, `${extensionPath}${/}`.
 */
const rootVariable = /^(?:\$\{?\w{1,60}(?::-?[^}/]{0,20})?\}?(?:\$\{\/\})?)[/\\]?/;

/** `path` joined to a folder, without `.`; undefined when it is absolute, leads upwards, or has parts that are not constant. */
function joined(folder: string, path: string): string | undefined {
  const parts = path.split(/[/\\]/);
  if (parts[0] === "" || parts.includes("..") || /[$*?{}]|^[A-Za-z]:/.test(path)) return undefined;
  const kept = parts.filter((part) => part !== "." && part !== "");
  if (kept.length === 0) return undefined;
  return folder === "." ? kept.join("/") : `${folder}/${kept.join("/")}`;
}

/**
 * Paths that a text of a configuration names, as they would lie below each of `folders`: only constant ones without `..`. Whether there
 * is such a file is for the caller to see.
 */
export function pathsIn(text: string, folders: readonly string[]): string[] {
  const found = new Set<string>();
  for (const { 0: token, index } of text.slice(0, maxText).matchAll(pathToken)) {
    if (found.size >= maxReferences) break;
    // Behind a quote or a bracket there may be a folder in front: `"$(dirname "$0")/lib.sh"`.
    const isJoined = /^[)"']/.test(text[index - 1] ?? "");
    const path = token.replace(isJoined ? /^\// : rootVariable, "").replace(rootVariable, "");
    for (const folder of folders) {
      const full = joined(folder, path);
      if (full !== undefined) found.add(full);
    }
  }
  return [...found];
}

/** Folders that a manifest names by a quoted path that begins with `./`, as they lie below `folder`. */
export function foldersIn(text: string, folder: string): string[] {
  const quoted = text.slice(0, maxText).matchAll(/"(\.\/[^"\\\n]{1,200})"/g);
  return Array.from(quoted, (found) => joined(folder, found[1]!)).filter((path) => path !== undefined);
}

/** Where a symbolic link leads inside the tree; undefined when it leads out of it or nowhere. */
export function linkTarget(path: string, target: string): string | undefined {
  if (/^(?:[\\/~]|[A-Za-z]:)/.test(target)) return undefined;
  const folder = folderOf(path);
  const parts = folder === "." ? [] : folder.split("/");
  for (const part of target.split("/")) {
    if (part === "..") {
      if (parts.pop() === undefined) return undefined;
    } else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.length === 0 ? undefined : parts.join("/");
}

/** Actions and programs by which a workflow runs an agent or installs skills. */
const agentWork =
  /\b(?:anthropics\/claude-code[\w-]{0,30}|openai\/codex-action|google-github-actions\/run-gemini-cli|google-gemini\/gemini-cli-action|cursor-agent|actions\/ai-inference|sst\/opencode|charmbracelet\/crush|@anthropic-ai\/claude-code|@openai\/codex|@google\/gemini-cli|@github\/copilot|aider-chat|npx\s{1,3}(?:-y\s{1,3})?skills\s{1,3}add|claude\s{1,3}(?:-p|--print|plugin|mcp)\b|codex\s{1,3}exec\b|gemini\s{1,3}(?:-p|--prompt|-y|--yolo)\b|copilot\s{1,3}(?:-p|--prompt|--allow-all-tools)\b|opencode\s{1,3}run\b)/i;

/** True when a workflow runs an agent or installs skills. */
export const callsAgent = (text: string): boolean => agentWork.test(text.slice(0, maxText));
