import { computed, decodes, elementsOf, present, textOf, under } from "./api-models.ts";
import { decodeBase64, decodeHex } from "./decoders.ts";
import type { ApiModel, Call, Catalogue, Value } from "./model.ts";
import { collected, concatenated, constant } from "./values.ts";

/** Parts that a text is split into at most. */
const maxParts = 200;

const same = computed(({ receiver, args }) => (receiver ?? args[0])?.text);

/** Text that character codes spell; undefined when one of them is unknown or none. */
function spelled(values: readonly Value[]): string | undefined {
  const codes = values.flatMap((value) => elementsOf(value) ?? [value]).map(({ text }) => Number(text ?? Number.NaN));
  const isKnown = codes.length > 0 && codes.every((code) => Number.isInteger(code) && code >= 0 && code <= 0x10ffff);
  return isKnown ? codes.map((code) => String.fromCodePoint(code)).join("") : undefined;
}

const characters: ApiModel = ({ args }) => {
  const text = spelled(args);
  return {
    effects: [{ kind: "decodes", object: "character codes", gives: true, takes: args }],
    ...(text === undefined ? {} : { text }),
  };
};

/** `Buffer.from(x, "base64")`. */
const buffer: ApiModel = (call) => {
  const [input, encoding] = call.args;
  const name = encoding?.text?.toLowerCase();
  if (name?.startsWith("base64")) return decodes("base64", decodeBase64)(call);
  if (name === "hex") return decodes("hex", decodeHex)(call);
  return input?.fields ? characters({ ...call, args: [input] }) : same({ ...call, args: present([input]) });
};

/** `x.toString("base64")` hides a text: nothing but its data is known then. */
const readable: ApiModel = (call) =>
  /^(?:base64|hex|\d)/.test(call.args[0]?.text ?? "") ? { effects: [], through: present([call.receiver]) } : same(call);

const joined: ApiModel = ({ receiver, args }) => {
  const parts = elementsOf(receiver);
  if (!parts || !receiver) return undefined;
  const separator = constant(args[0]?.text ?? ",");
  const { text } = concatenated(parts.flatMap((part, i) => (i === 0 ? [part] : [separator, part])));
  return { effects: [], through: [receiver], ...(text === undefined ? {} : { text }) };
};

/** A list made of texts that all hold the data of one value. */
function listOf(texts: readonly string[], source: Value) {
  const { fields } = collected(
    texts.slice(0, maxParts).map((text) => [undefined, { ...constant(text), traces: source.traces }] as const),
  );
  return { effects: [], through: [source], ...(fields ? { fields } : {}) };
}

const split: ApiModel = ({ receiver, args: [separator] }) =>
  receiver?.exact && receiver.text !== undefined && separator?.exact
    ? listOf(receiver.text.split(separator.text ?? "", maxParts), receiver)
    : undefined;

const reversed: ApiModel = ({ receiver }) => {
  const parts = elementsOf(receiver);
  if (!parts || !receiver) return undefined;
  const { fields } = collected(parts.toReversed().map((value) => [undefined, value] as const));
  const effects = [{ kind: "decodes", object: "reversed", gives: true, takes: [receiver] } as const];
  return { effects, ...(fields ? { fields } : {}) };
};

/** `codes.map(String.fromCharCode)`. What other functions make of elements is found by calling them. */
const mapped: ApiModel = ({ receiver, args: [callee] }) => {
  const parts = elementsOf(receiver);
  if (!receiver || !parts || !/^String\.from(?:CharCode|CodePoint)$/.test(callee?.path ?? "")) return undefined;
  return listOf(
    parts.map((part) => spelled([part]) ?? "…"),
    receiver,
  );
};

const replaced = ({ receiver, args: [from, to] }: Call): string | undefined => {
  if (receiver?.text === undefined || !from?.exact || !from.text || to?.callable) return undefined;
  // Of a regular expression only what is plain text is done: nothing of a skill is run, patterns neither.
  const plain =
    /^\/([\w\s-]{1,80})\/(g?)[a-z]{0,6}$/.exec(from.text)?.[1] ??
    (from.text.startsWith("/") && from.text.length > 1 ? undefined : from.text);
  return plain === undefined ? undefined : receiver.text.replaceAll(plain, to?.text ?? "");
};

const sliced = ({ receiver, args }: Call): string | undefined => {
  const [from, to] = args.map(({ text }) => Number(text ?? Number.NaN));
  if (!receiver?.exact || args.length === 0 || Number.isNaN(from) || (args.length > 1 && Number.isNaN(to)))
    return undefined;
  return receiver.text?.slice(from, args.length > 1 ? to : undefined);
};

const unescaped = (text: string): string | undefined => {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (!(error instanceof URIError)) throw error;
    return undefined;
  }
};

/** The first argument as it is: a shorter way to the same text. */
const first = computed(({ args }) => args[0]?.text);

/** What JavaScript does with texts: computed where all is constant. */
export const javascriptTextApis: Catalogue = {
  "Buffer.from": buffer,
  "buffer.Buffer.from": buffer,
  Buffer: buffer,
  ...under("atob globalThis.atob window.atob self.atob", decodes("base64", decodeBase64)),
  ...under("decodeURIComponent decodeURI unescape querystring.unescape", decodes("percent", unescaped)),
  ...under("String.fromCharCode String.fromCodePoint", characters),
  ...under(
    "zlib.inflateSync zlib.inflate zlib.inflateRawSync zlib.inflateRaw zlib.gunzipSync zlib.gunzip zlib.unzipSync zlib.unzip zlib.brotliDecompressSync zlib.brotliDecompress pako.inflate pako.ungzip lz-string.decompressFromBase64 Bun.gunzipSync Bun.inflateSync",
    decodes("compressed", () => undefined),
  ),
  "*.toString": readable,
  ...under("*.trim *.trimEnd *.trimStart *.normalize *.valueOf *.flat", same),
  ...under("String String.raw URL encodeURI", first),
  "*.toLowerCase": computed(({ receiver }) => receiver?.text?.toLowerCase()),
  "*.toUpperCase": computed(({ receiver }) => receiver?.text?.toUpperCase()),
  "*.join": joined,
  "*.split": split,
  "*.reverse": reversed,
  "*.toReversed": reversed,
  "*.map": mapped,
  "*.replace": computed(replaced),
  "*.replaceAll": computed(replaced),
  ...under("*.slice *.substring", computed(sliced)),
  "*.concat": ({ receiver, args }) => {
    if (!receiver || receiver.fields) return undefined;
    const { text } = concatenated([receiver, ...args]);
    return { effects: [], through: [receiver, ...args], ...(text === undefined ? {} : { text }) };
  },
  // What is called on the proxy is called on what it stands for.
  Proxy: ({ args: [target] }) => ({
    effects: [],
    through: present([target]),
    ...(target?.path === undefined ? {} : { path: target.path }),
    ...(target?.fields ? { fields: target.fields } : {}),
  }),
  "Array.from": ({ args }) => ({ effects: [], through: args, ...(args[0]?.fields ? { fields: args[0].fields } : {}) }),
  "Object.assign": ({ args }) => ({
    effects: [],
    through: args,
    ...(args[1]?.fields ? { fields: args[1].fields } : {}),
  }),
  "JSON.stringify": ({ args }) => ({
    effects: [],
    through: args.slice(0, 1),
    ...(args[0]?.text === undefined ? {} : { text: JSON.stringify(textOf(args[0])) }),
  }),
  "JSON.parse": ({ args }) => ({ effects: [], through: args.slice(0, 1) }),
};
