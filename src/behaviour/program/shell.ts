import { codeOf, type Program, type Source, type Statement } from "./program.ts";
import { ShellLowering } from "./shell-lowering.ts";
import { recoveringParse } from "./shell-recovery.ts";

/** Text behind this is not read: sources are cut before, this is for those who call without. */
const maxLength = 4_000_000;

/**
 * Parses shell text (bash, with what zsh and POSIX shells share with it). Commands become calls of the program's name with their words,
 * pipes and redirections become stages (`redirections`), expansions with an operator calls of `expansions`. Wrappers such as sudo and
 * xargs are seen through; scripts in the words of a command (`bash -c`, `eval`, `trap`) are read in its place. Never throws: what
 * cannot be read is told in `trouble`.
 */
export function parseShell(source: Source): Program {
  const { language, view, at, role } = source;
  const { body, trouble } = lowered(source, codeOf(source));
  const troubles = [source.trouble, trouble].filter((each) => each !== undefined);
  return { language, view, at, role, body, ...(troubles.length > 0 ? { trouble: troubles.join("; ") } : {}) };
}

function lowered(
  { view, at }: Source,
  code: string,
): { readonly body: readonly Statement[]; readonly trouble?: string } {
  const body: Statement[] = [];
  try {
    const { pieces, error } = recoveringParse(view, code.slice(0, maxLength));
    const lowering = new ShellLowering(code, body);
    for (const { script, offset, until } of pieces) {
      lowering.lower(
        script.commands.filter((command) => command.pos < until),
        (pos) => at.start + offset + pos,
      );
    }
    const trouble = error ?? lowering.trouble;
    return { body, ...(trouble === undefined ? {} : { trouble }) };
  } catch (thrown) {
    // The stack runs out on nesting that nobody writes. Anything else is a bug.
    if (!(thrown instanceof RangeError)) throw thrown;
    return { body, trouble: "nested too deep to be read to the end" };
  }
}
