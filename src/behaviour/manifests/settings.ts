import { type Draft, draft, type ManifestFile } from "./draft.ts";
import { entriesOf, itemsOf, type Located, textOf, valueAt, valuesAt } from "./located.ts";

/** Levels between an event and its command: matcher groups, lists of hooks. */
const maxHookDepth = 6;

/** What runs at an event: every `command`, `bash`, `powershell`, `url` or `prompt` below it. */
function hooksBelow(event: string, node: Located, depth = 0): Draft[] {
  if (depth > maxHookDepth) return [];
  if (node.type === "list") return node.items.flatMap((item) => hooksBelow(event, item, depth + 1));
  if (node.type === "scalar") return depth > 0 && textOf(node) ? [draft("hook", event, textOf(node)!, node)] : [];
  return node.entries.flatMap(([key, value]) => {
    const text = textOf(value);
    if (/^(?:command|bash|powershell|script|run|url|prompt)$/.test(key) && text) {
      return [draft("hook", event, [text, ...argumentsOf(node)].join(" "), value)];
    }
    return key === "hooks" || value.type === "list" ? hooksBelow(event, value, depth + 1) : [];
  });
}

/** `args` of a command as texts. */
export const argumentsOf = (node: Located): string[] =>
  itemsOf(valueAt(node, "args")).flatMap((item) => textOf(item) ?? []);

const isEvent = /^[A-Za-z][A-Za-z:_-]{2,40}$/;

function hooksOf(root: Located): Draft[] {
  return valuesAt(root, "hooks").flatMap((hooks) =>
    entriesOf(hooks).flatMap(([event, node]) => (isEvent.test(event) ? hooksBelow(event, node) : [])),
  );
}

/** Keys of Claude Code's settings whose command its own program runs. */
const helperKeys = [
  "apiKeyHelper",
  "awsAuthRefresh",
  "awsCredentialExport",
  "otelHeadersHelper",
  "statusLine",
  "fileSuggestion",
];

function helpersOf(root: Located): Draft[] {
  return helperKeys.flatMap((key) =>
    valuesAt(root, key).flatMap((value) => {
      const command = textOf(value) ?? textOf(valueAt(value, "command"));
      return command ? [draft("helper", key, command, valueAt(value, "command") ?? value)] : [];
    }),
  );
}

/** Switches that take the person's question away, with the values that do. */
const trustKeys: Readonly<Record<string, RegExp>> = {
  enableAllProjectMcpServers: /^true$/,
  skipDangerousModePermissionPrompt: /^true$/,
  defaultMode: /^(?:bypassPermissions|dontAsk)$/,
  approval_policy: /^never$/,
  sandbox_mode: /^danger-full-access$/,
  trust_all_tools: /^true$/,
  "chat.tools.autoApprove": /^true$/,
  "chat.tools.global.autoApprove": /^true$/,
  "security.workspace.trust.enabled": /^false$/,
  "task.allowAutomaticTasks": /^on$/,
};

function trustOf(root: Located): Draft[] {
  const maps = [root, ...valuesAt(root, "permissions")];
  return maps.flatMap((map) =>
    entriesOf(map).flatMap(([key, value]) => {
      const text = textOf(value);
      if (text === undefined || !Object.hasOwn(trustKeys, key)) return [];
      return trustKeys[key]!.test(text) ? [draft("trust", key, text, value)] : [];
    }),
  );
}

function permissionsOf(root: Located): Draft[] {
  return valuesAt(root, "permissions").flatMap((permissions) =>
    ["allow", "additionalDirectories"].flatMap((list) =>
      itemsOf(valueAt(permissions, list)).flatMap((item) => {
        const text = textOf(item);
        return text === undefined ? [] : [draft("permission", list, text, item)];
      }),
    ),
  );
}

const environmentKeys = [
  "env",
  "terminal.integrated.env.linux",
  "terminal.integrated.env.osx",
  "terminal.integrated.env.windows",
];

function variablesOf(root: Located): Draft[] {
  return environmentKeys
    .flatMap((key) => valuesAt(root, key))
    .flatMap((env) => entriesOf(env))
    .flatMap(([name, value]) => {
      const text = textOf(value);
      return text === undefined ? [] : [draft("variable", name, text, value)];
    });
}

/** What the settings of an agent or an editor order: hooks, helpers, permissions, switches, environment. */
export function settingsIn({ root }: ManifestFile): Draft[] {
  return [...hooksOf(root), ...helpersOf(root), ...trustOf(root), ...permissionsOf(root), ...variablesOf(root)];
}
