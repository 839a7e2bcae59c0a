import type { Expression } from "./program.ts";
import { literalText } from "./shell-context.ts";

/** Flags with a value of their own of programs that run the program in their operands; `operands` come before that program. */
const wrappers: Readonly<Record<string, { readonly valued: string; readonly operands?: number }>> = {
  sudo: { valued: "-u -g -h -p -C -r -t -U -D -R -T --user --group --host --prompt --chdir" },
  doas: { valued: "-u -C" },
  env: { valued: "-u --unset -C --chdir" },
  nohup: { valued: "" },
  time: { valued: "-f -o --format --output" },
  command: { valued: "" },
  builtin: { valued: "" },
  exec: { valued: "-a" },
  noglob: { valued: "" },
  nice: { valued: "-n --adjustment" },
  ionice: { valued: "-c -n -p" },
  timeout: { valued: "-s -k --signal --kill-after", operands: 1 },
  gtimeout: { valued: "-s -k --signal --kill-after", operands: 1 },
  stdbuf: { valued: "-i -o -e" },
  setsid: { valued: "" },
  unbuffer: { valued: "" },
  caffeinate: { valued: "-t -w" },
  chronic: { valued: "" },
  busybox: { valued: "" },
  toybox: { valued: "" },
  torsocks: { valued: "" },
  torify: { valued: "" },
  proxychains: { valued: "-f" },
  proxychains4: { valued: "-f" },
  watch: { valued: "-n --interval" },
  chroot: { valued: "", operands: 1 },
  flock: { valued: "-w -E", operands: 1 },
  firejail: { valued: "" },
  xargs: { valued: "-I -n -P -L -d -s -a -E -l --replace --max-args --max-procs --delimiter --arg-file" },
  parallel: { valued: "-j --jobs -a --arg-file -N -I" },
};

/** A command without what it was wrapped in. */
export interface Unwrapped {
  readonly words: readonly Expression[];
  /** Programs around it, outermost first. */
  readonly around: readonly string[];
  /** What `xargs -I` puts its input for; empty when the input comes behind the other words, undefined without xargs. */
  readonly placeholder?: string;
  /** Of `env NAME=value` the words themselves. */
  readonly assignments: readonly Expression[];
}

const assignment = /^[A-Za-z_]\w{0,99}=/;

/** Text that a word begins with. */
export const headOf = (word: Expression | undefined): string =>
  word?.kind === "join" ? (literalText(word.parts[0]) ?? "") : (literalText(word) ?? "");

/** How many words from `from` on are flags, their values, assignments and operands of the wrapper itself. */
function ownWords(words: readonly Expression[], valued: ReadonlySet<string>, operands: number): number {
  let at = 1;
  for (let left = operands; at < words.length; at++) {
    const text = headOf(words[at]);
    if (text === "--") return at + 1 + left;
    if (valued.has(text)) at++;
    else if (!(text.startsWith("-") && text !== "-") && !assignment.test(text) && left-- <= 0) return at;
  }
  return at;
}

function placeholderOf(program: string, own: readonly Expression[]): string {
  const texts = own.map(headOf);
  const flag = texts.findIndex((text) => /^-[Ii]|^--replace/.test(text));
  if (flag < 0) return program === "parallel" ? "{}" : "";
  const attached = texts[flag]!.replace(/^-[Ii]|^--replace=?/, "");
  return attached || (texts[flag] === "-I" ? texts[flag + 1] : undefined) || "{}";
}

/** Takes off what a command is wrapped in: `sudo -u root env A=b timeout 5 curl …`. */
export function unwrap(all: readonly Expression[]): Unwrapped {
  let words = all;
  const around: string[] = [];
  const assignments: Expression[] = [];
  let placeholder: string | undefined;
  for (;;) {
    const program = (literalText(words[0]) ?? "").replace(/^.{0,200}\//, "");
    const wrapper = Object.hasOwn(wrappers, program) ? wrappers[program]! : undefined;
    if (!wrapper || words.length < 2 || around.length > 20) break;
    // `command -v curl` asks where curl is.
    if (program === "command" && /^-[vV]/.test(headOf(words[1]))) break;
    const own = ownWords(words, new Set(wrapper.valued.split(" ")), wrapper.operands ?? 0);
    if (own >= words.length) break;
    if (program === "xargs" || program === "parallel") placeholder = placeholderOf(program, words.slice(1, own));
    assignments.push(...words.slice(1, own).filter((word) => assignment.test(headOf(word))));
    around.push(program);
    words = words.slice(own);
  }
  return { words, around, assignments, ...(placeholder === undefined ? {} : { placeholder }) };
}
