import type { Value } from "./model.ts";

/** Words of a command, taken apart. */
export interface Arguments {
  readonly operands: readonly Value[];
  /** Values by flag as it is written, without the value: `-d`, `--data`. A flag without a value has none. */
  readonly options: ReadonlyMap<string, readonly Value[]>;
}

/** A value without the first characters of its text. */
export const textFrom = (value: Value, start: number): Value => ({ ...value, text: (value.text ?? "").slice(start) });

const flags = new Map<string, ReadonlySet<string>>();

/** Flags of a list, taken apart once: catalogues hold a hundred such lists. */
function flagsOf(list: string): ReadonlySet<string> {
  const known = flags.get(list) ?? new Set(list.split(" "));
  flags.set(list, known);
  return known;
}

/**
 * Takes the words behind a program apart. `valued` are flags that have a value, blank between. With `long` a flag with one dash is a
 * whole word (`find -name`, `openssl -in`), not letters that may be put together.
 */
export function argumentsOf(args: readonly Value[], valued = "", long = false): Arguments {
  const withValue = flagsOf(valued);
  const operands: Value[] = [];
  const options = new Map<string, Value[]>();
  const add = (flag: string, value?: Value): void => {
    options.set(flag, [...(options.get(flag) ?? []), ...(value ? [value] : [])]);
  };
  for (let i = 0; i < args.length; i++) {
    const arg = args[i]!;
    const text = arg.text ?? "";
    if (!text.startsWith("-") || text === "-" || text.startsWith("-…")) operands.push(arg);
    else if (text === "--") {
      operands.push(...args.slice(i + 1));
      break;
    } else if (text.startsWith("--") || long) {
      const equals = text.indexOf("=");
      const flag = equals > 0 ? text.slice(0, equals) : text;
      if (equals > 0) add(flag, textFrom(arg, equals + 1));
      else if (withValue.has(flag)) add(flag, args[++i]);
      else add(flag);
    } else {
      const at = [...text].findIndex((letter, j) => j > 0 && withValue.has(`-${letter}`));
      for (const letter of text.slice(1, at < 0 ? undefined : at)) add(`-${letter}`);
      if (at < 0) continue;
      const rest = textFrom(arg, at + 1);
      add(`-${text[at]}`, rest.text !== "" || text.length > at + 1 ? rest : args[++i]);
    }
  }
  return { operands, options };
}

/** Values of any of these flags. */
export const valuesOf = ({ options }: Arguments, ...flags: readonly string[]): Value[] =>
  flags.flatMap((flag) => options.get(flag) ?? []);

/** True when any of these flags is there. */
export const hasFlag = ({ options }: Arguments, ...flags: readonly string[]): boolean =>
  flags.some((flag) => options.has(flag));
