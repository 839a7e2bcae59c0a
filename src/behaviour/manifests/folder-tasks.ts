import { type Draft, draft, type ManifestFile } from "./draft.ts";
import { entriesOf, itemsOf, type Located, textOf, valueAt, valuesAt } from "./located.ts";
import { argumentsOf } from "./settings.ts";

function tasksIn(root: Located): Draft[] {
  return itemsOf(valueAt(root, "tasks")).flatMap((task) => {
    const when = textOf(valueAt(valueAt(task, "runOptions"), "runOn"));
    const command = valueAt(task, "command");
    const text = textOf(command);
    if (when !== "folderOpen" || text === undefined) return [];
    return [draft("task", when, [text, ...argumentsOf(task)].join(" "), command!)];
  });
}

/** Commands of a development container, by the time at which they run (containers.dev reference). */
const containerKeys = [
  "initializeCommand",
  "onCreateCommand",
  "updateContentCommand",
  "postCreateCommand",
  "postStartCommand",
  "postAttachCommand",
];

/** A text, a list of words, or a map of either. */
function commandsOf(key: string, node: Located): Draft[] {
  if (node.type === "map") return node.entries.flatMap(([, value]) => commandsOf(key, value));
  const text = itemsOf(node)
    .flatMap((item) => textOf(item) ?? [])
    .join(" ");
  return text === "" ? [] : [draft("task", key, text, node)];
}

const containersIn = (root: Located): Draft[] =>
  containerKeys.flatMap((key) => valuesAt(root, key).flatMap((value) => commandsOf(key, value)));

function preCommitIn(root: Located): Draft[] {
  return itemsOf(valueAt(root, "repos"))
    .flatMap((repo) => itemsOf(valueAt(repo, "hooks")))
    .flatMap((hook) => valuesAt(hook, "entry"))
    .flatMap((entry) => (textOf(entry) ? [draft("task", "pre-commit", textOf(entry)!, entry)] : []));
}

/** What an editor, a container or a git hook runs because the folder is opened or used. */
export function folderTasksIn({ root, path }: ManifestFile): Draft[] {
  if (/(?:^|\/)\.vscode\/tasks\.json$/.test(path)) return tasksIn(root);
  if (/(?:^|\/)\.?devcontainer\.json$/.test(path)) return containersIn(root);
  if (/(?:^|\/)\.pre-commit-config\.yaml$/.test(path)) return preCommitIn(root);
  if (/(?:^|\/)\.cursor\/environment\.json$/.test(path)) {
    return entriesOf(root).flatMap(([key, value]) => (/^(?:install|start)$/.test(key) ? commandsOf(key, value) : []));
  }
  return [];
}

/** Lines of a script that are taken as tasks of their own. */
const maxLines = 2000;

/** What a shell script runs when the folder is entered or git is used: each line of `.envrc` and of husky's hooks. */
export function scriptTasksIn(path: string, text: string): Draft[] {
  const name = /(?:^|\/)\.envrc$/.test(path)
    ? "direnv"
    : /(?:^|\/)\.husky\/[\w-]{1,40}$/.test(path)
      ? "git hook"
      : undefined;
  if (name === undefined) return [];
  const found: Draft[] = [];
  for (const line of text.matchAll(/[^\n]{1,8000}/g)) {
    if (found.length >= maxLines) break;
    const value = line[0].trim();
    if (value === "" || value.startsWith("#")) continue;
    const start = line.index + line[0].indexOf(value);
    found.push({ kind: "task", name, value, start, end: start + value.length });
  }
  return found;
}
