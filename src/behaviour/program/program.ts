import type { View } from "../../core/view.ts";

/** A half-open range of the view that holds the code. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What is passed to a call; `name` of a keyword argument, of a flag of a command (`--data`), of a property of an options object. */
export interface Argument {
  readonly name?: string;
  readonly value: Expression;
}

/** A function, method or script body. Parameters of a shell function are `1`, `2`, …. */
export interface FunctionDefinition {
  readonly name: string;
  readonly parameters: readonly string[];
  /** By parameter, what it is when the caller gives nothing. */
  readonly defaults?: ReadonlyMap<string, Expression>;
  readonly body: readonly Statement[];
  readonly at: Span;
}

/**
 * An expression of any language. A command line is a call whose callee is the name of the program and whose arguments are its words, in order and unnamed:
 * catalogues know the flags. `$x`, `${x}`, `$env:X` and `x` are names. What has no form of its own is `other`: data goes through it.
 */
export type Expression = { readonly at: Span } & (
  | { readonly kind: "literal"; readonly text: string }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "member"; readonly object: Expression; readonly property: string }
  | { readonly kind: "index"; readonly object: Expression; readonly key: Expression }
  /** Concatenation: `a + b`, a template, an f-string, a word of the shell. */
  | { readonly kind: "join"; readonly parts: readonly Expression[] }
  | { readonly kind: "call"; readonly callee: Expression; readonly args: readonly Argument[] }
  /** Output of each stage goes into the next; the value is the output of the last. */
  | { readonly kind: "pipe"; readonly stages: readonly Expression[] }
  | { readonly kind: "function"; readonly definition: FunctionDefinition }
  | {
      readonly kind: "collection";
      readonly entries: readonly { readonly key?: Expression; readonly value: Expression }[];
    }
  /** One of these, nobody knows which: `a or b`, `c ? a : b`. */
  | { readonly kind: "either"; readonly options: readonly Expression[] }
  | { readonly kind: "other"; readonly parts: readonly Expression[] }
);

/** What a program does, one step of it; a body is a list of them in the order of the text. */
export type Statement = { readonly at: Span } & (
  | { readonly kind: "assign"; readonly targets: readonly Expression[]; readonly value: Expression }
  | { readonly kind: "expression"; readonly value: Expression }
  | { readonly kind: "return"; readonly value: Expression }
  | { readonly kind: "define"; readonly definition: FunctionDefinition; readonly owner?: string }
  /** `imported` is `*` for all names and empty for the module itself. */
  | {
      readonly kind: "import";
      readonly module: string;
      readonly bindings: readonly { readonly imported: string; readonly local: string }[];
    }
  /** Each body may run: what any of them does is done. */
  | { readonly kind: "branch"; readonly condition?: Expression; readonly bodies: readonly (readonly Statement[])[] }
  /** `for target in over`, `while over`. */
  | {
      readonly kind: "loop";
      readonly target?: Expression;
      readonly over: Expression;
      readonly body: readonly Statement[];
    }
);

/** Languages whose programs are followed. */
export const languages = ["python", "javascript", "shell", "powershell"] as const;
export type Language = (typeof languages)[number];

/** A piece of code: a whole script, a fence of Markdown, a command in backticks, a hook of a manifest. */
export interface Program {
  readonly language: Language;
  readonly view: View;
  /** Where it stands in the view; all spans in it are offsets of the view, too. */
  readonly at: Span;
  /**
   * `script`: a file of its own, that others may import or run. `fence`: shown in a document. `command`: runs without a decision of the
   * model (hooks, dynamic context, install scripts).
   */
  readonly role: "script" | "fence" | "command";
  readonly body: readonly Statement[];
  /** What the parser could not make sense of, in words; a gap for a script, nothing for a fence. */
  readonly trouble?: string;
}

/** A piece of code that was found and not parsed yet. */
export interface Source {
  readonly language: Language;
  readonly view: View;
  readonly at: Span;
  readonly role: Program["role"];
  /**
   * The code, where it is not what stands in the view: prompts, quotes and escapes of the file around it are blanked out. As long as
   * `at` is, so that offsets agree. See `codeOf`.
   */
  readonly text?: string;
  /** What of it was left out, in words: a gap. */
  readonly trouble?: string;
}

/** Code of a source: offset 0 of it is `source.at.start` of the view. */
export const codeOf = ({ view, at, text }: Source): string => text ?? view.text.slice(at.start, at.end);

/** Pseudo programs of shell redirections: `< file`, `> file`, `>> file`, here-documents and here-strings. Each is a stage of a pipe. */
export const redirections = { read: "<", write: ">", append: ">>", text: "<<" } as const;
