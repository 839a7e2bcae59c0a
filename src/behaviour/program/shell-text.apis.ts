import { under } from "./api-models.ts";
import type { ApiModel, Call, CallModel, Catalogue, Value } from "./model.ts";
import { redirections } from "./program.ts";
import { argumentsOf, hasFlag, valuesOf } from "./shell-arguments.ts";
import { expansions } from "./shell-context.ts";
import { allOf, does, objectOf, reads } from "./shell-effects.ts";

/** Text that is known to the last letter. */
const exactText = (value: Value | undefined): string | undefined => (value?.exact ? value.text : undefined);

/** A result with a text where that is known, which holds the data of these values. */
const giving = (through: readonly Value[], text: string | undefined): CallModel =>
  text === undefined ? { effects: [], through } : { effects: [], through, text };

/** Escapes that `echo -e`, `printf` and `$'…'` know. */
const unescaped = (text: string): string =>
  text.replace(
    /\\(?:x([\da-fA-F]{1,2})|u([\da-fA-F]{4})|0?([0-7]{1,3})|([abefnrtv\\"']))/g,
    (_, hex, unicode, octal, letter) => {
      if (letter !== undefined)
        return ({ n: "\n", t: "\t", r: "\r", e: "\x1b", "\\": "\\" } as Record<string, string>)[letter] ?? letter;
      return String.fromCharCode(Number.parseInt(hex ?? unicode ?? octal, octal === undefined ? 16 : 8));
    },
  );

function echo(call: Call): CallModel {
  const flags = call.args.findIndex((arg) => !/^-[neE]+$/.test(arg.text ?? ""));
  const words = flags < 0 ? [] : call.args.slice(flags);
  const escapes = call.args.slice(0, flags).some((arg) => arg.text?.includes("e"));
  const text = words.map((word) => word.text ?? "…").join(" ");
  return giving(
    words,
    words.every((word) => word.text === undefined) && words.length > 0 ? undefined : escapes ? unescaped(text) : text,
  );
}

/** `printf format words`: `%s`, `%b`, `%d` and `%c`; the format begins again as long as there are words. */
function printf(call: Call): CallModel {
  const [format, ...words] = call.args;
  const pattern = format?.text;
  if (pattern === undefined || pattern.length > 2000 || words.length > 400) return giving(call.args, undefined);
  const holes = /%[-+ #0]{0,3}\d{0,3}(?:\.\d{1,3})?([sbdciuxXoq%])/g;
  let next = 0;
  const round = (): string =>
    unescaped(
      pattern.replace(holes, (_, kind: string) =>
        kind === "%" ? "%" : (words[next++]?.text ?? (next <= words.length ? "…" : "")),
      ),
    );
  let text = round();
  while (next > 0 && next < words.length && text.length < 8192) text += round();
  return giving(call.args, text);
}

/** Bytes as text when they are text: UTF-8, and no control characters. */
function decodedText(bytes: Uint8Array): string | undefined {
  const text = new TextDecoder("utf-8").decode(bytes);
  return /[\x00-\x08\x0e-\x1f\ufffd]/.test(text) ? undefined : text;
}

const bytesOf = (binary: string): Uint8Array => Uint8Array.from(binary, (letter) => letter.charCodeAt(0));

function fromBase64(text: string): string | undefined {
  const plain = text.replace(/\s+/g, "").replace(/=+$/, "");
  return /^[\w+/-]{2,}$/.test(plain)
    ? decodedText(bytesOf(atob(plain.replace(/-/g, "+").replace(/_/g, "/"))))
    : undefined;
}

function fromHex(text: string): string | undefined {
  const digits = text.replace(/\s+|\\x|0x/g, "");
  if (!/^(?:[\da-fA-F]{2})+$/.test(digits)) return undefined;
  return decodedText(Uint8Array.from(digits.match(/../g)!, (pair) => Number.parseInt(pair, 16)));
}

/** The same text, unless it cannot be decoded. */
function attempt(decode: (text: string) => string | undefined, text: string | undefined): string | undefined {
  try {
    return text === undefined ? undefined : decode(text);
  } catch {
    return undefined;
  }
}

/** Decodes what comes in or a file; `flags` say that it does not encode. */
const decoder =
  (flags: readonly string[], decode: (text: string) => string | undefined): ApiModel =>
  (call) => {
    const args = argumentsOf(call.args, "-w -b -i -o -m -c -l -s");
    const files = [...args.operands.filter((each) => each.text !== "-"), ...valuesOf(args, "-i")];
    const read = call.input ? [] : files.map((file) => reads(objectOf(file)));
    const sources = call.input ? [call.input] : files;
    if (flags.length > 0 && !hasFlag(args, ...flags)) return { effects: read, through: sources };
    const text = call.input ? attempt(decode, exactText(call.input)) : undefined;
    const model = { effects: [...read, does("decodes", call.path, sources)], through: sources };
    return text === undefined ? model : { ...model, text };
  };

const rotate = (text: string): string =>
  text.replace(/[a-z]/gi, (letter) =>
    String.fromCharCode((((letter.charCodeAt(0) & 31) + 12) % 26) + (letter.charCodeAt(0) & 96) + 1),
  );

/** `tr` deletes characters or turns some into others: ROT13 and single letters are computed. */
function tr(call: Call): CallModel {
  const text = exactText(call.input);
  const { operands, options } = argumentsOf(call.args);
  const [from = "", to = ""] = operands.map((operand) => operand.text ?? "");
  if (text === undefined) return { effects: [] };
  if (/^A-Za-z$|^a-zA-Z$/.test(from) && /^(?:N-ZA-Mn-za-m|n-za-mN-ZA-M)$/.test(to))
    return giving(allOf(call), rotate(text));
  if (/[-[\\]/.test(from + to))
    return giving(allOf(call), from === "\\n" && options.has("-d") ? text.replaceAll("\n", "") : undefined);
  const letters = [...from];
  const mapped = [...text].map((letter) => {
    const at = letters.indexOf(letter);
    return at < 0 ? letter : options.has("-d") ? "" : (to[at] ?? to.at(-1) ?? "");
  });
  return giving(allOf(call), mapped.join(""));
}

function rev(call: Call): CallModel {
  const text = exactText(call.input);
  const lines = text?.split("\n").map((line) => [...line].reverse().join(""));
  return giving(allOf(call), lines?.join("\n"));
}

/** `sed s/a/b/g` with plain texts is computed. */
function sedText(script: string, text: string): string | undefined {
  const [, , from, to, all] = /^s(.)((?:(?!\1)[^\\.*[\]^$]){1,80})\1((?:(?!\1)[^\\&]){0,80})\1(g?)$/.exec(script) ?? [];
  if (from === undefined || to === undefined) return undefined;
  return all ? text.replaceAll(from, () => to) : text.replace(from, () => to);
}

function sed(call: Call): CallModel {
  const args = argumentsOf(call.args, "-e -f --expression --file");
  const scripts = valuesOf(args, "-e", "--expression");
  const script = scripts[0] ?? args.operands[0];
  const files = scripts.length > 0 ? args.operands : args.operands.slice(1);
  const text = exactText(call.input);
  const result = text === undefined ? undefined : sedText(script?.text ?? "", text);
  const inPlace = hasFlag(args, "-i", "--in-place") || call.args.some((arg) => arg.text?.startsWith("-i"));
  // What the script puts in is data, too: `sed -i "s/x/$TOKEN/"`.
  const through = [...(call.input ? [call.input] : []), ...(script ? [script] : [])];
  const effects = inPlace
    ? files.map((file) => does("writes", objectOf(file), through))
    : files.map((file) => reads(objectOf(file)));
  return result === undefined ? { effects, through } : { effects, through, text: result };
}

/** A pattern of the shell as a regular expression; undefined where it is more than `*` and `?`. */
function patternOf(pattern: string, anchors: (body: string) => string): RegExp | undefined {
  if (pattern.length > 80 || /[[\]()|\\]/.test(pattern) || (pattern.match(/\*/g)?.length ?? 0) > 1) return undefined;
  return new RegExp(
    anchors(
      pattern
        .replace(/[.+^${}/]/g, "\\$&")
        .replace(/\*/g, "[\\s\\S]*")
        .replace(/\?/g, "."),
    ),
  );
}

function replaceExpansion({ args }: Call): CallModel {
  const [value, pattern, replacement, operator] = args;
  const text = exactText(value);
  const through = [value, replacement].filter((each) => each !== undefined);
  if (text === undefined || pattern?.text === undefined || operator?.text === undefined)
    return { effects: [], through };
  const anchors = (body: string): string =>
    operator.text === "/#" ? `^${body}` : operator.text === "/%" ? `${body}$` : body;
  const found = patternOf(pattern.text, anchors);
  if (!found || text.length > 4000) return { effects: [], through };
  const put = replacement?.text ?? "";
  return giving(
    through,
    operator.text === "//" ? text.replace(new RegExp(found, "g"), () => put) : text.replace(found, () => put),
  );
}

function sliceExpansion({ args }: Call): CallModel {
  const [value, offset, length] = args;
  const text = exactText(value);
  const from = Number(offset?.text?.trim());
  const count = length === undefined ? undefined : Number(length.text?.trim());
  if (text === undefined || !Number.isInteger(from)) return giving(value ? [value] : [], undefined);
  const start = from < 0 ? text.length + from : from;
  const end = count === undefined ? undefined : count < 0 ? text.length + count : start + count;
  return giving([value!], text.slice(start, end));
}

const cutExpansion =
  (anchors: (body: string) => string): ApiModel =>
  ({ args: [value, pattern] }) => {
    const text = exactText(value);
    const found = pattern?.text === undefined ? undefined : patternOf(pattern.text, anchors);
    return giving(value ? [value] : [], text !== undefined && found ? text.replace(found, "") : undefined);
  };

const changed =
  (change: (text: string) => string): ApiModel =>
  ({ args: [value] }) => {
    const text = exactText(value);
    return giving(value ? [value] : [], text === undefined ? undefined : change(text));
  };

/** Reads the files in its operands, or lets through what comes in. */
const reader =
  (valued: string, skipped = 0): ApiModel =>
  (call) => {
    const args = argumentsOf(call.args, valued);
    const files = args.operands.slice(skipped).filter((file) => file.text !== "-");
    const named = [...files, ...valuesOf(args, "-f", "--file", "--rawfile", "--slurpfile")];
    const own = [...files, ...args.operands.slice(0, skipped), ...(call.input ? [call.input] : [])];
    const text = call.path === "cat" && named.length === 0 ? call.input?.text : undefined;
    const model = { effects: named.map((file) => reads(objectOf(file))), through: own };
    return text === undefined ? model : { ...model, text };
  };

/** Where the pattern of grep is in a flag, all operands are files. */
const grep: ApiModel = (call) => {
  const hasPattern = call.args.some((arg) => /^-[a-zA-Z]*[ef]$|^--(?:regexp|file)/.test(arg.text ?? ""));
  const isQuiet = call.args.some((arg) => /^-[a-zA-Z]*[qc]/.test(arg.text ?? ""));
  return isQuiet
    ? { effects: [], through: [] }
    : reader("-e -f -m -A -B -C -g -t --include --exclude --exclude-dir", hasPattern ? 0 : 1)(call);
};

/** Programs that turn text into text, and the expansions of the shell that do. */
export const textApis: Catalogue = {
  echo,
  printf,
  cat: reader(""),
  ...under("bat less more tac nl strings od hexdump fold expand pr column batcat view", reader("-n -N -w -c -s -t")),
  ...under("head tail", reader("-n -c")),
  ...under("cut paste sort uniq comm join wc", reader("-d -f -c -b -k -t -o -S -T")),
  ...under("grep egrep fgrep rg ag zgrep", grep),
  ...under("awk gawk mawk jq yq gojq", reader("-F -v -f --arg --argjson", 1)),
  sed,
  tr,
  rev,
  ...under("base64 base32 gbase64", decoder(["-d", "-D", "--decode"], fromBase64)),
  xxd: decoder(["-r"], fromHex),
  ...under(
    "gunzip zcat bunzip2 bzcat unxz xzcat zstdcat uudecode",
    decoder([], () => undefined),
  ),
  ...under(
    "gzip bzip2 xz zstd",
    decoder(["-d", "--decompress"], () => undefined),
  ),
  [redirections.text]: ({ args }) => giving(args, args[0]?.text),
  [expansions.fallback]: ({ args: [value, other] }) => {
    const text = value?.text ?? other?.text;
    return giving(
      [value, other].filter((each) => each !== undefined),
      text,
    );
  },
  [expansions.replace]: replaceExpansion,
  [expansions.slice]: sliceExpansion,
  [expansions.upper]: changed((text) => text.toUpperCase()),
  [expansions.lower]: changed((text) => text.toLowerCase()),
  [expansions.cutStart]: cutExpansion((body) => `^${body}`),
  [expansions.cutEnd]: cutExpansion((body) => `${body}$`),
  basename: ({ args }) => giving(args.slice(0, 1), exactText(args[0])?.replace(/^.*\//, "")),
  dirname: ({ args }) => giving(args.slice(0, 1), exactText(args[0])?.replace(/\/[^/]*$/, "")),
  ...under("realpath readlink cygpath", ({ args }) => giving(args, args.at(-1)?.text)),
  seq: () => ({ effects: [], through: [] }),
};
