import { type Draft, draft, type ManifestFile } from "./draft.ts";
import { entriesOf, itemsOf, type Located, textOf, valueAt, valuesAt } from "./located.ts";

const pluginFile =
  /(?:^|\/)(?:\.[\w-]{1,40}-plugin\/(?:plugin|marketplace)\.json|\.agents\/plugins\/marketplace\.json|gemini-extension\.json|openclaw\.plugin\.json)$/;

/** Keys whose value is a path, a list of paths, or what a file there would hold. */
const pathKeys = [
  "commands",
  "agents",
  "skills",
  "hooks",
  "mcpServers",
  "lspServers",
  "outputStyles",
  "monitors",
  "contextFileName",
];

function pathsOf(plugin: Located): Draft[] {
  return pathKeys.flatMap((key) =>
    valuesAt(plugin, key).flatMap((value) =>
      itemsOf(value).flatMap((item) => (textOf(item) ? [draft("path", key, textOf(item)!, item)] : [])),
    ),
  );
}

/** Where a plugin comes from as one text: `github:owner/repo@ref`, `npm:name@version`, an address, a path. */
function sourceOf(source: Located): string | undefined {
  const plain = textOf(source);
  if (plain !== undefined) return plain;
  const at = (key: string): string | undefined => textOf(valueAt(source, key));
  const pin = at("sha") ?? at("ref") ?? at("version") ?? at("commit");
  const where = at("repo") ?? at("package") ?? at("url") ?? at("path");
  if (where === undefined) return undefined;
  const kind = at("source") ?? "url";
  const name = kind === "github" || kind === "npm" ? `${kind}:${where}` : where;
  return pin === undefined ? name : `${name}@${pin}`;
}

function sourcesOf(root: Located): Draft[] {
  const plugins = itemsOf(valueAt(root, "plugins"));
  const listed = plugins.flatMap((plugin) =>
    valuesAt(plugin, "source").map((source) => [textOf(valueAt(plugin, "name")) ?? "", source] as const),
  );
  // Settings name marketplaces that the agent adds by itself.
  const known = valuesAt(root, "extraKnownMarketplaces")
    .flatMap((map) => entriesOf(map))
    .flatMap(([name, value]) => valuesAt(value, "source").map((source) => [name, source] as const));
  return [...listed, ...known].flatMap(([name, source]) => {
    const value = sourceOf(source);
    return value === undefined ? [] : [draft("source", name, value, source)];
  });
}

/** Sources and paths that plugin manifests, marketplaces and settings name. */
export function pluginsIn({ root, path }: ManifestFile): Draft[] {
  const sources = sourcesOf(root);
  if (!pluginFile.test(path)) return sources;
  return [...sources, ...[root, ...itemsOf(valueAt(root, "plugins"))].flatMap(pathsOf)];
}
