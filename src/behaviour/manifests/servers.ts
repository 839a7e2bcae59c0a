import { type Draft, draft, type ManifestFile } from "./draft.ts";
import { entriesOf, itemsOf, type Located, textOf, valueAt, valuesAt } from "./located.ts";
import { argumentsOf } from "./settings.ts";

/** Keys under which files list servers: Claude Code and most others, VS Code, Codex, OpenCode, language servers. */
const serverKeys = ["mcpServers", "servers", "mcp_servers", "mcp", "lspServers"];

const addressKeys = ["url", "serverUrl", "httpUrl", "endpoint"];

/** The command line of a server, or its address. */
function commandOf(server: Located): readonly [string, Located] | undefined {
  for (const key of addressKeys) {
    const address = valueAt(server, key);
    if (textOf(address)) return [textOf(address)!, address!];
  }
  const command = valueAt(server, "command");
  // OpenCode writes the command as one list.
  const words = itemsOf(command).flatMap((item) => textOf(item) ?? []);
  return command && words.length > 0 ? [[...words, ...argumentsOf(server)].join(" "), command] : undefined;
}

function variablesOf(server: Located): Draft[] {
  return ["env", "environment", "headers", "http_headers"]
    .flatMap((key) => valuesAt(server, key))
    .flatMap((map) => entriesOf(map))
    .flatMap(([name, value]) => {
      const text = textOf(value);
      return text === undefined ? [] : [draft("server-variable", name, text, value)];
    });
}

function serverDrafts([name, server]: readonly [string, Located]): Draft[] {
  const found = commandOf(server);
  return found ? [draft("server", name, found[0], found[1]), ...variablesOf(server)] : [];
}

/** The servers that a file starts or connects to. A file that is made for them may list them without a key around. */
export function serversIn({ root, path }: ManifestFile): Draft[] {
  const keyed = serverKeys.flatMap((key) => valuesAt(root, key)).flatMap((servers) => entriesOf(servers));
  const isServerFile = /(?:^|\/)\.?(?:mcp|lsp)\.json$/.test(path);
  return [...keyed, ...(isServerFile ? entriesOf(root) : [])].flatMap(serverDrafts);
}
