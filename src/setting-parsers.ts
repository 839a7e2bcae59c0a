import { ConfigError } from "./core/errors.ts";
import { didYouMean } from "./policy/nearest.ts";

/** `name: "onfindings" is not one of …`, with the nearest right word as the remedy. */
function unknownWord(name: string, word: string, words: readonly string[]): ConfigError {
  return new ConfigError(
    `${name}: ${JSON.stringify(word)} is not one of ${words.join(", ")}`,
    didYouMean(word, words) || "Write one of these.",
  );
}

/** One of a few words. */
export const oneOf = <const W extends string>(...words: readonly W[]) => ({
  words,
  parse: (text: string, name: string): W => {
    const word = words.find((each) => each === text);
    if (word === undefined) throw unknownWord(name, text, words);
    return word;
  },
});

/** The spellings of YAML 1.2's core schema, which are also what the runner's own toolkit takes. */
const truths = ["true", "True", "TRUE"];
const untruths = ["false", "False", "FALSE"];

/** Yes or no. */
export const yesOrNo = {
  words: ["true", "false"],
  parse: (text: string, name: string): boolean => {
    if (truths.includes(text)) return true;
    if (untruths.includes(text)) return false;
    throw unknownWord(name, text, ["true", "false"]);
  },
};

/** `3/8`: the third of eight. */
export const part = {
  parse: (text: string, name: string): { readonly index: number; readonly count: number } => {
    const [, index, count] = (/^([1-9]\d{0,2})\/([1-9]\d{0,2})$/.exec(text) ?? []).map(Number);
    if (index !== undefined && count !== undefined && index <= count) return { index, count };
    throw new ConfigError(
      `${name}: ${JSON.stringify(text)} is no part of a whole`,
      "Write the number of the part, a slash, and how many there are: 3/8.",
    );
  },
};

/** Any text, as it is. */
export const anything = { parse: (text: string): string => text };

/** Entries divided by commas or line ends. */
export const list = {
  many: true as const,
  parse: (text: string): readonly string[] =>
    text
      .split(/[,\n\r]/)
      .map((entry) => entry.trim())
      .filter((entry) => entry !== ""),
};

/** A relative POSIX path inside the tree, without `.` segments and without a slash at the end. */
export const pathInTree = {
  parse: (text: string, name: string): string => {
    const posix = text.replaceAll("\\", "/");
    const parts = posix.split("/");
    if (/^([A-Za-z]:|\/)/.test(posix) || parts.includes("..")) {
      throw new ConfigError(
        `${name}: ${JSON.stringify(text)} leads out of the repository`,
        "Give a path relative to the root of the repository, without `..`.",
      );
    }
    return parts.filter((part) => part !== "" && part !== ".").join("/") || ".";
  },
};

/** Letters that are safe in a hidden HTML comment and in a SARIF category. */
export const label = {
  parse: (text: string, name: string): string => {
    if (/^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$/.test(text) && !text.includes("--")) return text;
    throw new ConfigError(
      `${name}: ${JSON.stringify(text)} has characters that are not allowed`,
      "Use at most 100 letters, digits, dots, underscores, slashes and single hyphens, beginning with a letter or a digit.",
    );
  },
};

/** A parser that takes no text for an answer: `undefined`. */
export const optional = <T>(inner: {
  readonly words?: readonly string[];
  readonly parse: (text: string, name: string) => T;
}) => ({
  ...inner,
  parse: (text: string, name: string): T | undefined => (text === "" ? undefined : inner.parse(text, name)),
});
