import { isMap, isScalar, isSeq, parseDocument } from "yaml";

/** What stands in a lock file, or in one of its entries. */
export type Values = Readonly<Record<string, unknown>>;

/** Whether something is a mapping of keys to values. */
export const isRecord = (value: unknown): value is Values =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The texts of a list; none of what is no list. */
export const textsIn = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((each): each is string => typeof each === "string") : [];

/** The mappings of a list; none of what is no list. */
export const recordsIn = (value: unknown): Values[] => (Array.isArray(value) ? value.filter(isRecord) : []);

/** Of a mapping of anything those entries that are texts. */
export const textEntries = (value: unknown): [key: string, text: string][] =>
  isRecord(value)
    ? Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === "string")
    : [];

/** Levels that are read: formats here have four. */
const maxDepth = 8;

/** Plain values of a document, without aliases and keys that are no text: `toJS` of the parser takes for ever over some. */
function plain(node: unknown, depth: number): unknown {
  if (depth > maxDepth) return undefined;
  if (isScalar(node)) return node.value;
  if (isSeq(node)) return node.items.map((item) => plain(item, depth + 1));
  if (!isMap(node)) return undefined;
  const pairs = node.items.flatMap(({ key, value }) =>
    isScalar(key) ? [[String(key.value), plain(value, depth + 1)] as const] : [],
  );
  return Object.fromEntries(pairs);
}

/** The values of a YAML document; undefined where it is none. Throws what the parser throws where its stack ends. */
export function yamlValues(text: string): unknown {
  const document = parseDocument(text, { uniqueKeys: false, prettyErrors: false, logLevel: "silent" });
  return document.errors.length > 0 ? undefined : plain(document.contents, 0);
}
