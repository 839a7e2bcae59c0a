import { decodeBase64, decodeHex, rot13 } from "./decoders.ts";
import type { ApiModel, Call, CallModel, Catalogue, Value } from "./model.ts";
import { collected, concatenated, constant, gapMark } from "./values.ts";

/** Nothing but its data goes through. */
const inputsOf = (call: Call): Value[] => [
  ...(call.receiver ? [call.receiver] : []),
  ...call.args,
  ...call.named.values(),
];

/** A model that computes a text where it can; the data of all that goes in come out. */
const text =
  (compute: (call: Call) => string | undefined): ApiModel =>
  (call) => {
    const result = compute(call);
    return { effects: [], through: inputsOf(call), ...(result === undefined ? {} : { text: result }) };
  };

const sameText = text((call) => (call.receiver ?? call.args[0])?.text);

/** Entries of a list in order. */
const elements = (value: Value | undefined): Value[] | undefined => value?.fields && [...value.fields.values()];

const codeOf = (value: Value): number => Number(value.exact ? value.text : Number.NaN);

/** Text that a list of character codes spells. */
function spelled(values: readonly Value[] | undefined): string | undefined {
  const codes = values?.map(codeOf);
  if (!codes || codes.length === 0 || !codes.every((code) => Number.isInteger(code) && code >= 0 && code <= 0x10ffff))
    return undefined;
  return codes.map((code) => String.fromCodePoint(code)).join("");
}

function joinedText({ receiver, args }: Call): string | undefined {
  const parts = elements(args[0]);
  if (!parts || parts.length === 0) return args[0]?.text;
  const separator = receiver?.text ?? "";
  return concatenated(parts.flatMap((part, i) => (i === 0 ? [part] : [constant(separator), part]))).text;
}

const splitText: ApiModel = ({ receiver, args }) => {
  const separator = args[0]?.text ?? " ";
  const through = receiver ? [receiver] : [];
  if (!receiver?.exact || receiver.text === undefined || separator === "") return { effects: [], through };
  const parts = receiver.text.split(separator).slice(0, 200);
  const { fields } = collected(
    parts.map((part) => [undefined, { ...constant(part), traces: receiver.traces }] as const),
  );
  return { effects: [], through, ...(fields ? { fields } : {}) };
};

/** `"{} {x}".format(a, x=b)`. */
function formatted({ receiver, args, named }: Call): string | undefined {
  let next = 0;
  return receiver?.text?.replace(/\{([\w.]{0,40})(?:![rsa])?(?::[^{}]{0,20})?\}/g, (_, key: string) => {
    const value = key === "" ? args[next++] : /^\d+$/.test(key) ? args[Number(key)] : named.get(key);
    return value?.text ?? gapMark;
  });
}

/** `"%s" % a`. */
function interpolated({ receiver, args }: Call): string | undefined {
  let next = 0;
  return receiver?.text?.replace(/%(?:\((\w{1,40})\))?[-+ #0-9.]{0,6}[sdrifxX]/g, (_, key: string | undefined) => {
    const value = key === undefined ? args[next++] : args[0]?.fields?.get(key);
    return value?.text ?? gapMark;
  });
}

function mapped({ args }: Call): CallModel | undefined {
  const [callee, list] = args;
  const values = elements(list);
  if (callee?.path !== "chr" || !values || !list) return undefined;
  const { fields } = collected(values.map((value) => [undefined, constant(spelled([value]) ?? gapMark)] as const));
  return {
    effects: [{ kind: "decodes", object: "character codes", gives: true, takes: [list] }],
    ...(fields ? { fields } : {}),
  };
}

/** A decoder: the result is decoded data, and text where the input is a constant. */
const decoder =
  (object: string | ((call: Call) => string), decode: (text: string, call: Call) => string | undefined): ApiModel =>
  (call) => {
    const input = call.args[0] ?? call.receiver;
    const result = input?.exact && input.text !== undefined ? decode(input.text, call) : undefined;
    const name = typeof object === "string" ? object : object(call);
    const effects = [{ kind: "decodes", object: name, gives: true, takes: input ? [input] : [] } as const];
    return { effects, ...(result === undefined ? {} : { text: result }) };
  };

const base64 = decoder("base64", decodeBase64);
const hex = decoder("hex", decodeHex);
const compressed = decoder("compressed", () => undefined);

const codecOf = (call: Call): string =>
  (call.args[call.receiver?.text === undefined ? 1 : 0]?.text ?? "utf-8").toLowerCase();

const codecs = decoder(codecOf, (input, call) => {
  const codec = codecOf(call).replaceAll(/[-_]/g, "");
  if (codec === "rot13") return rot13(input);
  if (codec.startsWith("base64")) return decodeBase64(input);
  return codec.startsWith("hex") ? decodeHex(input) : input;
});

/** `x.decode("utf-8")` is no decoding, `x.decode("rot13")` is. */
const decodeMethod: ApiModel = (call) =>
  /^(?:rot|base64|hex|zlib|bz2|zip|uu)/.test(call.args[0]?.text?.toLowerCase() ?? "") && call.receiver
    ? codecs({ ...call, args: [call.receiver, ...call.args] })
    : sameText(call);

const chr: ApiModel = (call) => {
  const result = spelled(call.args.slice(0, 1));
  const effects = [{ kind: "decodes", object: "character codes", gives: true, takes: call.args.slice(0, 1) } as const];
  return { effects, ...(result === undefined ? {} : { text: result }) };
};

const bytes: ApiModel = (call) => {
  const result = spelled(elements(call.args[0]));
  if (result === undefined) return sameText(call);
  return {
    effects: [{ kind: "decodes", object: "character codes", gives: true, takes: call.args.slice(0, 1) }],
    text: result,
  };
};

const reversed = (value: Value | undefined): string | undefined =>
  value?.exact && value.text !== undefined ? [...value.text].reverse().join("") : undefined;

/** What Python does with texts: computed where all is constant. */
export const pythonTextApis: Catalogue = {
  "*.join": text(joinedText),
  "*.format": text(formatted),
  "*.%": text(interpolated),
  "*.replace": text(({ receiver, args: [from, to] }) =>
    receiver?.text !== undefined && from?.exact && to?.exact && from.text
      ? receiver.text.replaceAll(from.text, to.text ?? "")
      : undefined,
  ),
  "*.split": splitText,
  "*.[::-1]": (call) => {
    const list = elements(call.receiver);
    if (list) {
      const { fields } = collected(list.toReversed().map((value) => [undefined, value] as const));
      return { effects: [], through: inputsOf(call), ...(fields ? { fields } : {}) };
    }
    const result = reversed(call.receiver);
    const effects = [
      { kind: "decodes", object: "reversed", gives: true, takes: call.receiver ? [call.receiver] : [] } as const,
    ];
    return result === undefined ? { effects: [], through: inputsOf(call) } : { effects, text: result };
  },
  "*.[:]": (call) => ({
    effects: [],
    through: call.receiver ? [call.receiver] : [],
    ...(call.receiver?.fields ? { fields: call.receiver.fields } : {}),
  }),
  "*.strip": sameText,
  "*.rstrip": sameText,
  "*.lstrip": sameText,
  "*.encode": sameText,
  "*.decode": decodeMethod,
  "*.lower": text(({ receiver }) => receiver?.text?.toLowerCase()),
  "*.upper": text(({ receiver }) => receiver?.text?.toUpperCase()),
  "*.expanduser": sameText,
  "*.expandvars": sameText,
  "*.resolve": sameText,
  "*.absolute": sameText,
  "*.as_posix": sameText,
  str: sameText,
  bytes,
  bytearray: bytes,
  list: (call) => ({
    effects: [],
    through: call.args,
    ...(call.args[0]?.fields ? { fields: call.args[0].fields } : {}),
  }),
  tuple: (call) => ({
    effects: [],
    through: call.args,
    ...(call.args[0]?.fields ? { fields: call.args[0].fields } : {}),
  }),
  dict: (call) => {
    const fields = call.named.size > 0 ? call.named : call.args[0]?.fields;
    return { effects: [], through: inputsOf(call), ...(fields ? { fields } : {}) };
  },
  chr,
  map: mapped,
  "base64.b64decode": base64,
  "base64.urlsafe_b64decode": base64,
  "base64.standard_b64decode": base64,
  "base64.decodebytes": base64,
  "base64.b32decode": compressed,
  "base64.b85decode": compressed,
  "base64.a85decode": compressed,
  "base64.b16decode": hex,
  "binascii.unhexlify": hex,
  "binascii.a2b_hex": hex,
  "binascii.a2b_base64": base64,
  "bytes.fromhex": hex,
  "bytearray.fromhex": hex,
  "codecs.decode": codecs,
  "urllib.parse.unquote": decoder("percent", (input) => {
    try {
      return decodeURIComponent(input);
    } catch (error) {
      if (!(error instanceof URIError)) throw error;
      return undefined;
    }
  }),
  "zlib.decompress": compressed,
  "gzip.decompress": compressed,
  "bz2.decompress": compressed,
  "lzma.decompress": compressed,
  "marshal.loads": compressed,
};
