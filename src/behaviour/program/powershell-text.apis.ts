import { computed, decodes, elementsOf, present, textOf, under } from "./api-models.ts";
import { decodeBase64, decodeHex } from "./decoders.ts";
import type { ApiModel, Call, Catalogue, Value } from "./model.ts";
import { collected, concatenated, constant, gapMark } from "./values.ts";

const same = computed(({ receiver, args }) => args[0]?.text ?? receiver?.text);

/** Elements of a list, or the value itself. */
const several = (value: Value | undefined): readonly Value[] => elementsOf(value) ?? present([value]);

/** A text without its zero characters: base64 of PowerShell's own `-EncodedCommand` holds UTF-16. */
const base64 = decodes("base64", (text) => decodeBase64(text) ?? decodeWide(text));

function decodeWide(text: string): string | undefined {
  const plain = text.replace(/[\s=]/g, "");
  if (!/^[A-Za-z0-9+/]{4,}$/.test(plain) || plain.length % 4 === 1) return undefined;
  const bytes = atob(plain);
  return /^(?:[^\0]\0)+$/.test(bytes) ? bytes.replaceAll("\0", "") : undefined;
}

const characters: ApiModel = ({ args }) => {
  const codes = args.flatMap(several).map(({ text }) => Number(text ?? Number.NaN));
  const isKnown = codes.length > 0 && codes.every((code) => Number.isInteger(code) && code >= 0 && code <= 0x10ffff);
  const effects = [{ kind: "decodes", object: "character codes", gives: true, takes: args } as const];
  return { effects, ...(isKnown ? { text: codes.map((code) => String.fromCodePoint(code)).join("") } : {}) };
};

/** `-join $parts`, `$parts -join ","`, `[string]::Join(",", $parts)`. */
function joinedText(parts: readonly Value[], separator: string): string | undefined {
  return concatenated(parts.flatMap((part, i) => (i === 0 ? [part] : [constant(separator), part]))).text;
}

const formatted = ([format, ...values]: readonly Value[]): string | undefined =>
  format?.text?.replace(
    /\{(\d{1,3})(?:[:,][^{}]{0,20})?\}/g,
    (_, index: string) => values[Number(index)]?.text ?? gapMark,
  );

/** Replaces plain text; of a regular expression with anything special in it nothing is known. */
function replaced(input: Value | undefined, from: Value | undefined, to: Value | undefined): string | undefined {
  if (input?.text === undefined || !from?.exact || !from.text || /[\\^$.*+?()[\]{}|]/.test(from.text)) return undefined;
  return input.text.replaceAll(from.text, textOf(to ?? constant("")));
}

const split = (input: Value | undefined, separator: Value | undefined): ReturnType<ApiModel> => {
  if (!input?.exact || input.text === undefined) return undefined;
  const parts = input.text.split(separator?.text || " ", 200);
  const { fields } = collected(parts.map((part) => [undefined, { ...constant(part), traces: input.traces }] as const));
  return { effects: [], through: [input], ...(fields ? { fields } : {}) };
};

const reversedArray: ApiModel = ({ args: [list] }) => ({ effects: [], through: present([list]) });

const encodings =
  "text.encoding.utf8 text.encoding.ascii text.encoding.unicode text.encoding.default text.encoding.utf7".split(" ");

/** What PowerShell does with texts: computed where all is constant. */
export const powershellTextApis: Catalogue = {
  ...under("convert.frombase64string", base64),
  ...under("convert.fromhexstring", decodes("hex", decodeHex)),
  ...under(
    "net.webutility.urldecode uri.unescapedatastring",
    decodes("percent", (text) => (text.includes("%") ? undefined : text)),
  ),
  ...under(encodings.flatMap((name) => [`${name}.getstring`, `${name}.getbytes`]).join(" "), same),
  ...under(
    "io.compression.gzipstream io.compression.deflatestream",
    decodes("compressed", () => undefined),
  ),
  ...under("char char[] convert.tochar", characters),
  "-join": ({ args: [list, separator] }) => {
    const text = joinedText(several(list), separator?.text ?? "");
    return { effects: [], through: present([list]), ...(text === undefined ? {} : { text }) };
  },
  "string.join": ({ args: [separator, ...parts] }) => {
    const text = joinedText(parts.flatMap(several), separator?.text ?? "");
    return { effects: [], through: parts, ...(text === undefined ? {} : { text }) };
  },
  "string.concat": ({ args }) => ({ effects: [], through: args, text: joinedText(args, "") ?? gapMark }),
  "-f": computed(({ args }) => formatted(args)),
  "string.format": computed(({ args }) => formatted(args)),
  "-replace": computed(({ args }) => replaced(args[0], args[1], args[2])),
  "*.replace": computed(({ receiver, args }) => replaced(receiver, args[0], args[1])),
  "-split": ({ args }) => split(args[0], args[1]),
  "*.split": ({ receiver, args }) => split(receiver, args[0]),
  "*.tostring": same,
  "*.tolower": computed(({ receiver }) => receiver?.text?.toLowerCase()),
  "*.toupper": computed(({ receiver }) => receiver?.text?.toUpperCase()),
  "*.trim": same,
  "array.reverse": reversedArray,
  ...under("out-string write-output echo select-object select-string sort-object", (call: Call) => ({
    effects: [],
    through: present([call.input, ...call.args]),
    ...(call.args[0]?.text === undefined ? {} : { text: call.args[0].text }),
  })),
  "join-path": ({ args, named }) => {
    const parts = present([named.get("path"), named.get("childpath"), ...args]);
    return { effects: [], through: parts, text: parts.map(textOf).join("/").replaceAll("\\", "/") };
  },
};
