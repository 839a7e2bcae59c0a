import { lastSegment } from "../../core/path.ts";
import { decodeEncodedCommand } from "./decoders.ts";
import { alternativesOf, applyModel } from "./evaluate-effects.ts";
import { codeFlags, interpreters, isEncodedFlag } from "./evaluate-interpreters.ts";
import type { Evaluation } from "./evaluate-state.ts";
import { unknownName, viewOfText, withReferences } from "./evaluate-text.ts";
import { invoke } from "./functions.ts";
import type { Call, CallModel, Value } from "./model.ts";
import { type Language, type Program, redirections, type Span } from "./program.ts";
import { concatenated, dataOf, either, gapMark, tracesOf, unknown } from "./values.ts";
import { Scope } from "./values-scope.ts";

/** A command line: the program first. */
export interface Command {
  readonly words: readonly Value[];
  readonly named?: ReadonlyMap<string, Value>;
  readonly input: Value | undefined;
  readonly scope: Scope;
  readonly at: Span;
}

/** Programs that run the program in their operands. */
const wrappers: ReadonlySet<string> = new Set(
  "sudo doas env nohup time command exec xargs nice timeout setsid stdbuf caffeinate busybox npx bunx uvx uv poetry pipenv run".split(
    " ",
  ),
);

/** Commands inside texts inside commands. */
const maxNested = 4;

/** A variable that holds a whole command line stands for its words: `$x` of `x="curl -d @file host"`. */
function spread(words: readonly Value[]): readonly Value[] {
  const [first, ...rest] = words;
  const text = first?.text?.trim() ?? "";
  if (!first || !/^[\w./~-]{1,80}\s/.test(text)) return words;
  return [...text.split(/\s+/, 100).map((each) => ({ ...first, text: each })), ...rest];
}

/** What a command line does; the value is what it prints. */
export function runCommand(evaluation: Evaluation, given: Command): Value {
  const command = { ...given, words: spread(given.words) };
  const { words, scope, at, input } = command;
  const [first, ...args] = words;
  const name = first?.text === undefined ? "…" : lastSegment(first.text);
  const own = first?.callable ?? (first?.text === undefined ? undefined : scope.get(first.text)?.callable);
  if (own)
    return invoke(evaluation, own, {
      args,
      named: command.named ?? new Map(),
      ...(input ? { input } : {}),
      from: scope.frame,
      at,
    });
  if (isDigest(name, args)) return unknown;
  const modelled = modelledCommand(evaluation, name, args, command);
  const inner = innerCommand(evaluation, name, command);
  const result = inner ?? modelled ?? redirected(evaluation, name, args, command);
  if (!inner) runsFile(evaluation, name, command);
  return result ?? dataOf([...args, ...(input ? [input] : [])]);
}

/** Of a digest nobody gets back what it was made of. */
const isDigest = (name: string, args: readonly Value[]): boolean =>
  /^(?:md5|sha\d{1,3}|b2)sum$|^shasum$/.test(name) ||
  (name === "openssl" && /^(?:dgst|sha\d{1,3})$/.test(args[0]?.text ?? ""));

function modelledCommand(
  evaluation: Evaluation,
  name: string,
  args: readonly Value[],
  command: Command,
): Value | undefined {
  const catalogue = evaluation.catalogues.shell;
  if (!Object.hasOwn(catalogue, name)) return undefined;
  const { input, scope, at } = command;
  const call: Call = { path: name, at, args, named: command.named ?? new Map(), ...(input ? { input } : {}) };
  const models = [call, ...alternativesOf(call)].flatMap((each) => catalogue[name]!(each) ?? []);
  const inputs = [...args, ...(input ? [input] : [])];
  return models.length === 0
    ? undefined
    : either(models.map((each) => applyModel(evaluation, each, inputs, scope, at)));
}

/** Redirections, where the catalogue says nothing about them. */
function redirected(
  evaluation: Evaluation,
  name: string,
  args: readonly Value[],
  { input, scope, at }: Command,
): Value | undefined {
  const object = args[0]?.text ?? gapMark;
  const data = input ?? unknown;
  switch (name) {
    case redirections.read:
      return applyModel(evaluation, { effects: [{ kind: "reads", object, gives: true }] }, [], scope, at);
    case redirections.write:
    case redirections.append:
      if (object === "/dev/null" || /^&?\d$/.test(object)) return data;
      return applyModel(
        evaluation,
        { effects: [{ kind: "writes", object, takes: [data] }], through: [data] },
        [],
        scope,
        at,
      );
    case redirections.text:
      return args[0] ?? unknown;
    case "echo":
    case "printf":
      return concatenated(args.flatMap((arg, i) => (i === 0 ? [arg] : [{ text: " ", exact: true, traces: [] }, arg])));
    case "cat":
      return input;
    default:
      return undefined;
  }
}

/** The program that a command starts: a script of the skill, code in an argument or on standard input, what a wrapper wraps. */
function innerCommand(evaluation: Evaluation, name: string, command: Command): Value | undefined {
  const { words, scope } = command;
  const rest = words.slice(1);
  if (wrappers.has(name)) return wrapped(evaluation, command);
  const direct =
    words[0]?.text !== undefined && /[/.]/.test(words[0].text)
      ? evaluation.linker.script(words[0].text, scope.frame.program)
      : undefined;
  if (direct) return started(evaluation, direct, rest, command);
  const language = Object.hasOwn(interpreters, name) ? interpreters[name] : undefined;
  if (!language) return undefined;
  if (name === "eval")
    return nested(
      evaluation,
      "shell",
      concatenated(rest.flatMap((word) => [word, { text: " ", exact: true, traces: [] }])),
      [],
      command,
    );
  const encoded = language === "powershell" ? rest[rest.findIndex(isEncodedFlag) + 1] : undefined;
  if (encoded && rest.some(isEncodedFlag)) return encodedCommand(evaluation, encoded, command);
  const codeAt = rest.findIndex((word) => codeFlags.has(word.text ?? ""));
  const code = rest[codeAt + 1];
  if (codeAt >= 0 && code) return nested(evaluation, language, code, rest.slice(codeAt + 2), command);
  const scriptAt = rest.findIndex((word) => word.text === undefined || !word.text.startsWith("-") || word.text === "-");
  const script = scriptAt < 0 ? undefined : rest[scriptAt]!;
  const found = script?.text === undefined ? undefined : evaluation.linker.script(script.text, scope.frame.program);
  if (found && (name === "." || name === "source")) return included(evaluation, found, command);
  if (found) return started(evaluation, found, rest.slice(scriptAt + 1), command);
  const moduleAt = language === "python" ? rest.findIndex((word) => word.text === "-m") : -1;
  const module =
    moduleAt < 0
      ? undefined
      : evaluation.linker.module(rest[moduleAt + 1]?.text ?? "", { ...scope.frame.program, language });
  if (module) return started(evaluation, module, rest.slice(moduleAt + 2), command);
  const { input } = command;
  if ((!script || script.text === "-") && input?.text !== undefined)
    return nested(evaluation, language, input, rest, command);
  return undefined;
}

/** Base64 of a PowerShell script is decoded and run. */
function encodedCommand(evaluation: Evaluation, encoded: Value, command: Command): Value {
  const { scope, at } = command;
  const text = encoded.exact && encoded.text !== undefined ? decodeEncodedCommand(encoded.text) : undefined;
  const source = evaluation.operation(scope.frame, at, "decodes", "base64");
  const traces = [...encoded.traces, { source, steps: [] }];
  evaluation.facts.flow(traces, evaluation.operation(scope.frame, at, "evaluates", (text ?? gapMark).slice(0, 120)));
  const code = { ...(text === undefined ? {} : { text }), exact: text !== undefined, traces };
  return nested(evaluation, "powershell", code, [], command);
}

/** The command behind `sudo -u x`, `env A=b`, `timeout 5`, `xargs -n1`. */
function wrapped(evaluation: Evaluation, command: Command): Value | undefined {
  const { words, input } = command;
  const at = words.findIndex((word, i) => i > 0 && word.text !== undefined && /^[A-Za-z./…~$][^=\s]*$/.test(word.text));
  if (at < 0) return undefined;
  const taken = lastSegment(words[0]?.text ?? "") === "xargs" && input ? [input] : [];
  return runCommand(evaluation, { ...command, words: [...words.slice(at), ...taken] });
}

/** A script of the skill is run: its arguments and its input are what stands here. */
function started(evaluation: Evaluation, program: Program, args: readonly Value[], command: Command): Value {
  const { scope, at, input } = command;
  const name = lastSegment(program.view.artifact.path);
  const given = args.map((arg, i) =>
    evaluation.passed(scope.frame, at, arg, () => `passed to ${name} as argument ${i + 1}`),
  );
  const piped = input && evaluation.passed(scope.frame, at, input, () => `passed to ${name} on standard input`);
  const isShell = scope.frame.program.language === "shell";
  return evaluation.run(program, {
    args: given,
    ...(piped ? { input: piped } : {}),
    ...(isShell ? { environment: (variable) => scope.get(variable) } : {}),
  });
}

/** `source lib.sh`: the other script becomes a part of this one. */
function included(evaluation: Evaluation, program: Program, { scope }: Command): Value {
  if (evaluation.active.length > 0 || scope.frame.program === program) return unknown;
  const inner = new Scope({ program, run: scope.frame.run }, "branch", scope);
  evaluation.walker.block(evaluation, program.body, inner);
  for (const [name, value] of inner.values) scope.set(name, value);
  return unknown;
}

/** Code in a text: walked as a program of its own that stands where the text is run. */
export function nested(
  evaluation: Evaluation,
  language: Language,
  code: Value,
  args: readonly Value[],
  command: Pick<Command, "scope" | "at" | "input">,
): Value {
  const data = dataOf([code, ...args, ...(command.input ? [command.input] : [])]);
  if (code.text === undefined || code.text.trim() === gapMark || evaluation.nesting >= maxNested) return data;
  const { frame } = command.scope;
  const text = withReferences(code.text, language);
  const place = evaluation.place(frame, command.at);
  const view = viewOfText(place.view, place.start, place.end, text);
  const program = evaluation.parsers[language]({ language, view, at: { start: 0, end: text.length }, role: "command" });
  const outputs: Value[] = [];
  const run = {
    args,
    ...(command.input ? { input: command.input } : {}),
    outputs,
    environment: (name: string) => command.scope.get(name),
  };
  const scope = new Scope({ program, run, instead: place }, "module");
  scope.set(unknownName, code.traces.length > 0 ? { exact: false, traces: code.traces } : unknown);
  evaluation.nesting++;
  try {
    evaluation.walker.block(evaluation, program.body, scope);
  } finally {
    evaluation.nesting--;
  }
  return outputs.length > 0 ? concatenated(outputs) : dataOf([data]);
}

/** What a program of another language starts: a text for the shell, or a list of words. */
export function runStarted(evaluation: Evaluation, model: CallModel, scope: Scope, at: Span): void {
  const shell = new Scope(scope.frame, "branch", scope);
  for (const { kind, takes } of model.effects) {
    const [first, second] = takes ?? [];
    if (kind !== "runs" || !first) continue;
    const words = first.fields
      ? [...first.fields.values()]
      : second?.fields
        ? [first, ...second.fields.values()]
        : undefined;
    const given = takes!.filter((each) => each !== first && each !== second);
    const input = given.length > 0 && tracesOf(given).length > 0 ? dataOf(given) : undefined;
    if (words) runCommand(evaluation, { words, input, scope: shell, at });
    else nested(evaluation, "shell", first, [], { scope: shell, at, input });
  }
}

/** A file that the skill itself wrote is run: the program itself, or of an interpreter its script, not the data that the script gets. */
function runsFile(evaluation: Evaluation, name: string, { words, scope, at }: Command): void {
  const isInterpreted = Object.hasOwn(interpreters, name);
  if (isInterpreted && words.some(({ text }) => codeFlags.has(text ?? ""))) return;
  const word = isInterpreted ? words.find(({ text }, i) => i > 0 && !text?.startsWith("-")) : words[0];
  if (word?.text === undefined || !(isInterpreted || /[/.]/.test(word.text))) return;
  const content = evaluation.read(word.text, scope.frame);
  if (content.traces.length === 0) return;
  evaluation.facts.flow(content.traces, evaluation.operation(scope.frame, at, "runs", word.text));
}
