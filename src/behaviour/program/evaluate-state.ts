import type { Operation, OperationKind, Place, Sensitivity, Step } from "../../core/operation.ts";
import { Facts } from "./facts.ts";
import type { Linker } from "./link.ts";
import type { Catalogue, Value } from "./model.ts";
import type { Expression, FunctionDefinition, Language, Program, Source, Span, Statement } from "./program.ts";
import { concatenated, dataOf, either, fingerprintOf, holding, passed, tracesOf, unknown } from "./values.ts";
import { type Frame, type Run, Scope } from "./values-scope.ts";

/** Expressions and statements looked at for one skill, and for one program of it: what is left when they are used up is a gap. */
const maxWork = 600_000;
const maxWorkOfProgram = 100_000;
/** Calls, expressions and programs one in another. */
const maxDepth = 700;
/** Programs that run one another. */
const maxPrograms = 6;
/** Ways to start one program that are told apart. */
const maxRuns = 8;
/** The same of those in which nothing but constants is handed over. */
const maxPlainRuns = 2;

/** Turns a source into a program. */
export type Parser = (source: Source) => Program;

/** The parts of the interpreter that call one another. */
export interface Walker {
  value(evaluation: Evaluation, expression: Expression, scope: Scope, input?: Value): Value;
  block(evaluation: Evaluation, body: readonly Statement[], scope: Scope): void;
  /** Calls the functions of a body that nobody called. */
  finish(evaluation: Evaluation, body: readonly Statement[], scope: Scope): void;
}

/** Walks the programs of one skill and collects what they do. */
export class Evaluation {
  readonly facts = new Facts();
  /** What is known of instances, by class. */
  readonly objects = new Map<string, Map<string, Value>>();
  /** Methods by class and name. */
  readonly methods = new Map<string, Map<string, { definition: FunctionDefinition; program: Program }>>();
  /** Scope in which a function was defined. */
  readonly homes = new Map<FunctionDefinition, Scope>();
  readonly entered = new Set<FunctionDefinition>();
  readonly results = new Map<FunctionDefinition, Map<string, Value>>();
  /** Arguments of a function in all calls that are not told apart. */
  readonly widened = new Map<FunctionDefinition, Map<string, Value>>();
  readonly active: FunctionDefinition[] = [];
  /** Contents of files by path, and paths that were read before anything was known of them. */
  readonly files = new Map<string, Value>();
  readonly unread = new Map<string, Set<Program>>();
  /** Environment variables that the skill itself has set. */
  readonly variables = new Map<string, Value>();
  readonly catalogues: Readonly<Record<Language, Catalogue>>;
  readonly parsers: Readonly<Record<Language, Parser>>;
  readonly linker: Linker;
  readonly walker: Walker;
  /** Programs of which something was left out. */
  readonly cut = new Set<Program>();
  /** Commands that were found in texts of one another, now. */
  nesting = 0;
  private readonly modules = new Map<Program, Scope>();
  private readonly runs = new Map<Program, Map<string, Value>>();
  private readonly running: Program[] = [];
  private work = maxWork;
  private workOfProgram = maxWorkOfProgram;
  private depth = 0;

  constructor(
    walker: Walker,
    linker: Linker,
    parsers: Readonly<Record<Language, Parser>>,
    catalogues: Readonly<Record<Language, Catalogue>>,
  ) {
    this.walker = walker;
    this.linker = linker;
    this.parsers = parsers;
    this.catalogues = catalogues;
  }

  value(expression: Expression, scope: Scope, input?: Value): Value {
    return this.walker.value(this, expression, scope, input);
  }

  /** Begins one piece of work, a level deeper; false when the limits are reached. Who was told true says `leave` at its end. */
  enter(frame: Frame): boolean {
    if (this.work <= 0 || this.workOfProgram <= 0 || this.depth >= maxDepth) {
      this.cut.add(frame.program);
      return false;
    }
    this.work--;
    this.workOfProgram--;
    this.depth++;
    return true;
  }

  leave(): void {
    this.depth--;
  }

  /** Says in which scope a function is defined; what was found out about it in another one counts no longer. */
  settle(definition: FunctionDefinition, scope: Scope): void {
    if (this.homes.get(definition) === scope) return;
    this.homes.set(definition, scope);
    this.results.delete(definition);
  }

  /** Where something of a program stands. */
  place(frame: Frame, { start, end }: Span): Place {
    return frame.instead ?? { view: frame.program.view, start, end };
  }

  step(frame: Frame, at: Span, message: string): Step {
    return { ...this.place(frame, at), message };
  }

  /** A value that a place on its way was added to. */
  passed(frame: Frame, at: Span, value: Value, message: () => string): Value {
    return value.traces.length === 0 ? value : passed(value, this.step(frame, at, message()));
  }

  operation(frame: Frame, at: Span, kind: OperationKind, object: string, sensitivity?: Sensitivity): Operation {
    return this.facts.operation(this.place(frame, at), kind, object, sensitivity);
  }

  keyOf(values: readonly Value[]): string {
    return values.map((value) => fingerprintOf(value, this.facts.numberOf)).join("\x02");
  }

  /** Evaluates a source that nobody in the skill starts: what it is started with is unknown. Fences of one document share `scope`. */
  start(program: Program, scope?: Scope): Scope {
    this.workOfProgram = Math.max(this.workOfProgram, maxWorkOfProgram);
    const module = scope ?? new Scope({ program, run: { outputs: [] } }, "module");
    const own = scope ? new Scope({ program, run: scope.frame.run }, "branch", scope) : module;
    this.modules.set(program, module);
    this.running.push(program);
    this.walker.block(this, program.body, own);
    this.walker.finish(this, program.body, own);
    this.running.pop();
    if (own !== module) for (const [name, value] of own.values) module.set(name, value);
    return module;
  }

  /** Names of a module that another program imports; evaluated when it was not before. */
  module(program: Program): Scope {
    return this.modules.get(program) ?? this.start(program);
  }

  /** Runs a program with what its caller gives it; the value is what it prints. */
  run(program: Program, run: Omit<Run, "outputs">, instead?: Frame["instead"]): Value {
    const given = [...(run.args ?? []), ...(run.input ? [run.input] : [])];
    if (this.running.includes(program) || this.running.length >= maxPrograms) return dataOf(given);
    const alone = this.module(program).frame.run.outputs;
    if (!this.takes(program, given, run)) return dataOf([...alone.map(ownOf(program)), dataOf(given)]);
    const known = this.runs.get(program) ?? new Map<string, Value>();
    this.runs.set(program, known);
    // What it does without any data of the caller is seen when it is started for itself.
    if (tracesOf(given).length === 0 && known.size >= maxPlainRuns) return unknown;
    const { args } = run;
    const isMany = known.size >= maxRuns && args !== undefined;
    const told = isMany ? { ...run, args: args.map((arg) => dataOf([arg])) } : run;
    const key = this.keyOf([...(told.args ?? []), ...(run.input ? [run.input] : [])]);
    const before = known.get(key);
    if (before) return before;
    if (known.size >= 2 * maxRuns) {
      this.cut.add(program);
      return dataOf(given);
    }
    known.set(key, unknown);
    const outputs: Value[] = [];
    const scope = new Scope({ program, run: { ...told, outputs }, ...(instead ? { instead } : {}) }, "module");
    this.running.push(program);
    this.walker.block(this, program.body, scope);
    this.running.pop();
    const [only] = outputs;
    const output = outputs.length === 1 && only ? only : outputs.length === 0 ? unknown : concatenated(outputs);
    known.set(key, output);
    return output;
  }

  /** Does it matter to a program what it is started with, as far as was seen when it was evaluated for itself? */
  private takes({ view }: Program, given: readonly Value[], { environment }: Omit<Run, "outputs">): boolean {
    if (environment && [...(this.facts.variables.get(view) ?? [])].some((name) => environment(name))) return true;
    if (tracesOf(given).length > 0) return this.facts.taking.has(view);
    return given.some(({ text }) => text !== undefined && telling.test(text));
  }

  /** Evaluates once more what has read a file before something of interest was written to it. */
  readAgain(): void {
    const readers = new Set<Program>();
    for (const [path, programs] of this.unread) {
      const content = this.files.get(path);
      if (content?.traces.some(({ source }) => matters(source))) for (const program of programs) readers.add(program);
    }
    if (readers.size === 0) return;
    this.results.clear();
    this.runs.clear();
    this.entered.clear();
    for (const program of readers) this.start(program);
  }

  /** Remembers what is written to a file. */
  write(path: string, value: Value): void {
    if (value.traces.length === 0 && value.text === undefined) return;
    const key = fileKey(path);
    if (key === undefined) return;
    const before = this.files.get(key);
    this.files.set(key, before ? either([before, value]) : value);
  }

  /** What was written to a file by the skill, as far as it is known by now. */
  read(path: string, frame: Frame): Value {
    const key = fileKey(path);
    if (key === undefined) return unknown;
    const content = this.files.get(key);
    if (content) return content;
    const readers = this.unread.get(key) ?? new Set();
    this.unread.set(key, readers.add(frame.program));
    return unknown;
  }
}

/** Constants for which it is worth while to see what a program does with them: addresses and paths. */
const telling = /:\/\/|^["']?(?:~|\/|\$home)|(?:^|\/)\.\w/i;

/** What a program gives, without what it was given. */
const ownOf =
  ({ view }: Program) =>
  (value: Value): Value =>
    holding(
      value,
      value.traces.filter(({ source }) => source.kind !== "receives" || source.view !== view),
    );

/** Data for which it is worth while to look a second time. */
const matters = ({ kind, sensitivity }: Operation): boolean => sensitivity !== "ordinary" || kind === "decodes";

/** One spelling for a path; undefined when too little of it is known to be sure. */
export function fileKey(path: string): string | undefined {
  const plain = path
    .trim()
    .replace(/^["']|["']$/g, "")
    .replace(/^(?:\$\{?HOME\}?|…?\/(?:home|Users)\/[^/]{1,40})(?=\/)/, "~")
    .replace(/^(?:\.\/)+/, "");
  const name = plain.slice(plain.lastIndexOf("/") + 1);
  return /[A-Za-z]/.test(name) && !name.includes("…") && !/[\n*?]/.test(plain) && plain.length < 300
    ? plain
    : undefined;
}
