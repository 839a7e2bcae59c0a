import type { HereDoc, Redirect, Redirection } from "unbash";
import { type Expression, redirections } from "./program.ts";
import { type CommandContext, callOf, joined, literal, literalText } from "./shell-context.ts";
import { childOf, wordOf } from "./shell-words.ts";

/** What redirections put before a command and behind it. */
export interface Redirected {
  readonly input?: Expression;
  readonly outputs: readonly Expression[];
}

const nowhere = /^\/dev\/(?:null|stderr|stdout|tty|fd\/\d)$/;
const network = /^\/dev\/(?:tcp|udp)\//;

/** The text of a here-document. */
export function hereDocOf(redirect: HereDoc, context: CommandContext): Expression {
  const { body } = redirect;
  const at = context.at(body);
  if (redirect.delimiter?.quoted || body.parts === undefined) return literal(body.text, at);
  const parts = body.parts.map((part) =>
    part.type === "Literal" ||
    part.type === "SimpleExpansion" ||
    part.type === "ParameterExpansion" ||
    part.type === "CommandExpansion" ||
    part.type === "ArithmeticExpansion"
      ? childOf(part, context)
      : literal(part.text, context.at(part)),
  );
  return joined(parts, at);
}

/** The file that a redirection names, by its number where `exec` opened it. */
function targetOf(redirect: Redirect, context: CommandContext): Expression | undefined {
  if (!redirect.target) return undefined;
  const target = wordOf(redirect.target, context);
  const text = literalText(target) ?? "";
  if (/^\d{1,3}-?$/.test(text) && redirect.operator.endsWith("&"))
    return context.descriptors.get(Number.parseInt(text, 10));
  return nowhere.test(text) || text === "-" || text === "" ? undefined : target;
}

const numberOf = (redirect: Redirect): number | undefined =>
  redirect.descriptor?.type === "FileDescriptor" ? redirect.descriptor.value : undefined;

/** `exec 3<>/dev/tcp/host/port`: later commands read and write it by its number. */
export function openDescriptors(redirects: readonly Redirection[], context: CommandContext): void {
  for (const redirect of redirects) {
    if (redirect.type !== "Redirect") continue;
    const target = targetOf(redirect, context);
    if (target) context.descriptors.set(numberOf(redirect) ?? (redirect.operator.startsWith("<") ? 0 : 1), target);
  }
}

/** Input and outputs of a command. Errors that go to a file are none, unless all output goes there. */
export function redirectedBy(redirects: readonly Redirection[], context: CommandContext): Redirected {
  let input: Expression | undefined;
  let readsOutput = false;
  const outputs: Expression[] = [];
  for (const redirect of redirects) {
    const at = context.at(redirect);
    if (redirect.type === "HereDoc") input = callOf(redirections.text, [hereDocOf(redirect, context)], at);
    else if (redirect.type === "HereString") {
      if (redirect.target) input = callOf(redirections.text, [wordOf(redirect.target, context)], at);
    } else {
      // `0>&1` in a reverse shell: what comes back on the connection is typed into the shell.
      if (numberOf(redirect) === 0 && redirect.operator === ">&") readsOutput = true;
      const target = targetOf(redirect, context);
      if (!target) continue;
      const isRead = redirect.operator.startsWith("<");
      if (isRead) input = callOf(redirections.read, [target], at);
      const isNetwork = network.test(
        literalText(target) ?? (target.kind === "join" ? (literalText(target.parts[0]) ?? "") : ""),
      );
      const isOutput = !isRead && (numberOf(redirect) ?? 1) < 2;
      if (!isOutput && !(isNetwork && !isRead)) continue;
      outputs.push(callOf(redirect.operator.endsWith(">>") ? redirections.append : redirections.write, [target], at));
      if (isNetwork && readsOutput) input ??= callOf(redirections.read, [target], at);
    }
  }
  const connection = outputs.find((output) => readsOutput && output.kind === "call" && output.args[0] !== undefined);
  if (!input && connection?.kind === "call")
    input = callOf(redirections.read, [connection.args[0]!.value], connection.at);
  return { outputs, ...(input ? { input } : {}) };
}
