import type { PowerShellExpressions } from "./powershell-expressions.ts";
import { PowerShellStrings } from "./powershell-strings.ts";
import { type Argument, type Expression, redirections, type Statement } from "./program.ts";

/** Parameters of common cmdlets that take no value: what stands behind one is an argument of its own. */
const switches =
  /^(?:usebasicparsing|force|recurse|passthru|raw|nonewline|asjson|wait|nonewwindow|verbose|debug|confirm|whatif|noprofile|nop|noni|noninteractive|nologo|noexit|sta|mta|asplaintext|allowclobber|usedefaultcredentials|hidden|file|directory|append|noclobber|skipcertificatecheck|leaf|parent|unique|asjob|runas)$/i;

/** Name of a .NET type as the catalogue has it: lower case, without `System.` and without brackets. */
export const typeName = (written: string): string => written.toLowerCase().replace(/^system\./, "");

/** Name of a command as the catalogue has it: lower case, without folder and `.exe`. */
const commandName = (written: string): string =>
  written
    .toLowerCase()
    .replace(/^.*[\\/](?=[^\\/])/, "")
    .replace(/\.exe$/, "");

/** What the commands need of the statements. */
export interface Blocks {
  block(end: string): Statement[];
  /** A script block's parameters and body. */
  definition(name: string): Extract<Expression, { kind: "function" }>["definition"];
  pipeline(): Expression;
}

/** Reads the commands of PowerShell and what stands in brackets. */
export class PowerShellCommands {
  readonly strings: PowerShellStrings;
  private readonly expressions: PowerShellExpressions;
  private readonly blocks: Blocks;

  constructor(expressions: PowerShellExpressions, blocks: Blocks) {
    this.expressions = expressions;
    this.blocks = blocks;
    this.strings = new PowerShellStrings(expressions);
  }

  scriptBlock(name: string): Expression {
    const start = this.expressions.scanner.at;
    const definition = this.blocks.definition(name);
    return { kind: "function", definition, at: this.expressions.span(start) };
  }

  /** `( … )`, `$( … )`, `@( … )`: the value of the statements in it. */
  grouped(opening: number): Expression {
    const { scanner } = this.expressions;
    const start = scanner.at;
    scanner.at += opening;
    const body = this.expressions.deeper(() => this.blocks.block(")"), []);
    scanner.eat(")");
    const at = this.expressions.span(start);
    const [only, ...others] = body;
    if (!only) return { kind: "collection", entries: [], at };
    if (others.length === 0 && only.kind === "expression") return only.value;
    const returned = body.map((each): Statement => (each.kind === "expression" ? { ...each, kind: "return" } : each));
    const definition = { name: "group", parameters: [], body: returned, at };
    return { kind: "call", callee: { kind: "function", definition, at }, args: [], at };
  }

  /** `@{ a = 1; b = 2 }`. */
  hashtable(): Expression {
    const { scanner } = this.expressions;
    const start = scanner.at;
    scanner.at += 2;
    const entries: { key: Expression; value: Expression }[] = [];
    for (scanner.skip(true); !scanner.done && scanner.peek() !== "}"; scanner.skip(true)) {
      const before = scanner.at;
      const key = this.expressions.primary();
      scanner.skip();
      if (scanner.eat("=")) {
        scanner.skip(true);
        entries.push({ key, value: this.blocks.pipeline() });
      }
      if (scanner.at === before) scanner.at++;
    }
    scanner.eat("}");
    return { kind: "collection", entries, at: this.expressions.span(start) };
  }

  /** A command with its arguments, up to the end of its place in the pipeline. */
  command(): Expression {
    const { scanner } = this.expressions;
    const start = scanner.at;
    const invoked = scanner.take(/[&.][ \t]*/y) !== undefined;
    const first = this.word();
    const { args, targets } = this.arguments();
    const at = this.expressions.span(start);
    const called = this.called(first, invoked, args, at);
    if (targets.length === 0) return called;
    return { kind: "pipe", stages: [called, ...targets], at };
  }

  private called(first: Expression, invoked: boolean, args: readonly Argument[], at: Expression["at"]): Expression {
    if (first.kind === "literal") {
      return { kind: "call", callee: { kind: "name", name: commandName(first.text), at: first.at }, args, at };
    }
    if (first.kind === "function") return { kind: "call", callee: first, args, at };
    const callee: Expression = { kind: "name", name: invoked ? "&" : "invoke", at: first.at };
    return { kind: "call", callee, args: [{ value: first }, ...args], at };
  }

  private arguments(): { args: Argument[]; targets: Expression[] } {
    const { scanner } = this.expressions;
    const args: Argument[] = [];
    const targets: Expression[] = [];
    for (scanner.skip(); !scanner.done; scanner.skip()) {
      const before = scanner.at;
      if (/[\n;|)}]/.test(scanner.peek()) || (scanner.peek() === "&" && !scanner.startsWith("&1"))) break;
      const redirection = scanner.take(/[\d*]?>>?(?:&\d)?/y);
      if (redirection !== undefined) {
        if (redirection.includes("&")) continue;
        scanner.skip();
        const name = redirection.includes(">>") ? redirections.append : redirections.write;
        const callee: Expression = { kind: "name", name, at: this.expressions.span(before) };
        targets.push({ kind: "call", callee, args: [{ value: this.word() }], at: this.expressions.span(before) });
      } else args.push(this.argument());
      if (scanner.at === before) scanner.at++;
    }
    return { args, targets };
  }

  private argument(): Argument {
    const { scanner } = this.expressions;
    const start = scanner.at;
    const name = scanner
      .take(/[-\u2013\u2014\u2015][A-Za-z]\w{0,60}(?=[\s:;|)}`]|$)/y)
      ?.slice(1)
      .toLowerCase();
    if (name === undefined) return { value: this.listed() };
    const joined = scanner.eat(":");
    if (!joined) scanner.skip();
    const isLast =
      scanner.done || /[\n;|)}&>]/.test(scanner.peek()) || (scanner.peek() === "-" && /[A-Za-z]/.test(scanner.peek(1)));
    if (!joined && (isLast || switches.test(name)))
      return { name, value: { kind: "literal", text: "true", at: this.expressions.span(start) } };
    return { name, value: this.listed() };
  }

  /** A word, or words with commas between them. */
  private listed(): Expression {
    const { scanner } = this.expressions;
    const start = scanner.at;
    const values = [this.word()];
    while (scanner.match(/[ \t]*,/y)) {
      scanner.take(/[ \t]*,\s*/y);
      values.push(this.word());
    }
    return values.length === 1
      ? values[0]!
      : { kind: "collection", entries: values.map((value) => ({ value })), at: this.expressions.span(start) };
  }

  /** One word of a command: a value, or characters with values in between; a backtick only hides that they belong together. */
  private word(): Expression {
    const { scanner } = this.expressions;
    const start = scanner.at;
    const parts: Expression[] = [];
    let text = "";
    const flush = (): void => {
      if (text !== "") parts.push({ kind: "literal", text, at: this.expressions.span(start) });
      text = "";
    };
    if (/[({@[]/.test(scanner.peek()) || (scanner.peek() === "$" && /[\w({]/.test(scanner.peek(1)))) {
      const first = this.expressions.deeper(() => this.expressions.value(), this.expressions.nothing());
      if (scanner.done || /[\s;|)},&]/.test(scanner.peek())) return first;
      parts.push(first);
    }
    while (!scanner.done && !/[\s;|(){},&>]/.test(scanner.peek())) {
      const char = scanner.peek();
      if (char === "`") {
        text += scanner.peek(1);
        scanner.at += 2;
      } else if (/["'\u2018-\u201d]/.test(char) || (char === "$" && /[\w({]/.test(scanner.peek(1)))) {
        flush();
        parts.push(char === "$" && scanner.peek(1) !== "(" ? this.expressions.value() : this.expressions.primary());
      } else {
        text += scanner.text[scanner.at]!;
        scanner.at++;
      }
    }
    flush();
    const at = this.expressions.span(start);
    if (parts.length === 0) return { kind: "literal", text: "", at };
    if (parts.length === 1) return parts[0]!;
    const texts = parts.flatMap((part) => (part.kind === "literal" ? part.text : []));
    return texts.length === parts.length ? { kind: "literal", text: texts.join(""), at } : { kind: "join", parts, at };
  }
}
