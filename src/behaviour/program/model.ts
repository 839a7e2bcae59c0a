import type { Operation, OperationKind, Sensitivity, Step } from "../../core/operation.ts";
import type { FunctionDefinition, Program, Span } from "./program.ts";

/** An operation whose data a value may hold, and the way it took. */
export interface Trace {
  readonly source: Operation;
  readonly steps: readonly Step[];
}

/** What is known of a value at one place of a program. Immutable. */
export interface Value {
  /**
   * The text as far as it is known, unknown stretches as `…` (U+2026): `https://x.example/?d=…`. Undefined when nothing of it is known.
   * At most 8,192 characters.
   */
  readonly text?: string;
  /** Other texts that it may be, on other ways through the program; at most four. */
  readonly alternatives?: readonly string[];
  /** True when `text` is all of it. */
  readonly exact: boolean;
  readonly traces: readonly Trace[];
  /** Of an imported module, a builtin or a member of one its dotted path: `child_process.exec`. */
  readonly path?: string;
  readonly callable?: { readonly definition: FunctionDefinition; readonly program: Program };
  /** Entries of a list, an object or a dictionary whose keys are known. */
  readonly fields?: ReadonlyMap<string, Value>;
}

/** A call, as a model of an API sees it. */
export interface Call {
  /** Dotted path of what is called, imports and aliases resolved: `requests.post`; of a command its program, without folder: `curl`. */
  readonly path: string;
  readonly at: Span;
  /** Positional arguments in order: of a command its words. */
  readonly args: readonly Value[];
  readonly named: ReadonlyMap<string, Value>;
  /** What comes in by a pipe or a redirection. */
  readonly input?: Value;
  /** The object of a method call: `x` of `x.read()`. */
  readonly receiver?: Value;
}

/**
 * One thing that a call does. `receives` with the object `arguments` or `stdin` stands for what the program was started with: where its
 * caller is known, the data of the caller.
 */
export interface Effect {
  readonly kind: OperationKind;
  /** See `Operation.object`. */
  readonly object: string;
  readonly sensitivity?: Sensitivity;
  /**
   * Values whose data go into it: each trace in them that ends here is a flow. Of a `runs`: the command first, a text or a list of words,
   * or the program first and its words as a list second. `writes` without it gets
   * what the effects of the same call give.
   */
  readonly takes?: readonly Value[];
  /** Data of those effects of the same call that give something go into it, too: `curl -d @file` reads and sends. */
  readonly takesOwn?: true;
  /** The result of the call holds the data of this operation. */
  readonly gives?: true;
}

/** What a call does, and what else its result holds. */
export interface CallModel {
  readonly effects: readonly Effect[];
  /** Values whose data go through the call into its result; all arguments, input and receiver when absent and no effect `gives`. */
  readonly through?: readonly Value[];
  /** Text of the result, when it can be computed (base64 decoding, joining, replacing). */
  readonly text?: string;
  /** Path of the result, for methods called on it: `http.request`. */
  readonly path?: string;
  /** What the call is made on is the result from now on: a socket that is connected. */
  readonly becomes?: true;
  /** Entries of the result, when it is a list or an object: parts of a split text. */
  readonly fields?: ReadonlyMap<string, Value>;
}

/** Model of one API: looks at a call; undefined when this call is nothing special after all. */
export type ApiModel = (call: Call) => CallModel | undefined;

/** Models by path. A key that begins with `*.` holds for a method of that name on anything that is not known better. */
export type Catalogue = Readonly<Record<string, ApiModel>>;
