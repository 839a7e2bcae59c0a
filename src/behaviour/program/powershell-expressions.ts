import { type PowerShellCommands, typeName } from "./powershell-commands.ts";
import { PowerShellScanner } from "./powershell-scanner.ts";
import type { Argument, Expression, Span } from "./program.ts";

/** Nesting beyond this is no script that anybody wrote. */
const maxDepth = 150;

const variable =
  /\$(?:\{([^}\n]{1,200})\}|((?:env|global|script|local|private|using|variable|function):\w{1,100}|[\w?^$]{1,100}))/iy;
const word = /[A-Za-z_][\w-]{0,100}/y;
const number = /0x[\da-f]{1,16}|\d{1,20}(?:\.\d{1,20})?(?:kb|mb|gb|l|d)?/iy;
const type = /\[\s?([A-Za-z_][\w.+]{0,200}(?:\[\])?)\s?\]/y;
const operator =
  /-(?:[ic]?(?:join|replace|split|eq|ne|gt|lt|ge|le|like|notlike|match|notmatch|contains|notcontains|in|notin)|f|and|or|xor|is|isnot|as|band|bor|bxor|shl|shr)(?![\w-])|\.\.|[-+*/%](?![-+=])/iy;

/** How tightly an operator binds: about_Operator_Precedence of PowerShell's documentation. */
function precedenceOf(name: string): number {
  if (name === "-f") return 5;
  if (name === "..") return 4;
  if (/^[*/%]$/.test(name)) return 3;
  if (/^[-+]$/.test(name)) return 2;
  return /^-(?:and|or|xor)$/.test(name) ? 0 : 1;
}

const scopes = /^(?:global|script|local|private|using|variable):/;

/** Name of a variable in the common program: lower case, without a scope that says nothing; `env:X` keeps its case. */
export function variableName(written: string): string {
  return /^env:/i.test(written) ? `env:${written.slice(4)}` : written.toLowerCase().replace(scopes, "");
}

/** Reads the expressions of PowerShell. */
export class PowerShellExpressions {
  readonly scanner: PowerShellScanner;
  readonly offset: number;
  tooDeep = false;
  private depth = 0;
  /** Set by the reader of statements: the two call each other. */
  commands!: PowerShellCommands;

  constructor(text: string, offset: number) {
    this.scanner = new PowerShellScanner(text);
    this.offset = offset;
  }

  span(start: number, end = this.scanner.at): Span {
    return { start: this.offset + start, end: this.offset + end };
  }

  /** Runs a reader one level deeper; beyond the limit all that is left is passed over. */
  deeper<T>(read: () => T, instead: T): T {
    if (this.depth >= maxDepth) {
      this.tooDeep = true;
      this.scanner.at = this.scanner.text.length;
      return instead;
    }
    this.depth++;
    const result = read();
    this.depth--;
    return result;
  }

  nothing(start = this.scanner.at): Expression {
    return { kind: "other", parts: [], at: this.span(start) };
  }

  /** An expression with its operators; `,` makes a list. */
  expression(lowest = 0): Expression {
    return this.deeper(() => this.operations(lowest), this.nothing());
  }

  private operations(lowest: number): Expression {
    const { scanner } = this;
    const start = scanner.at;
    let left = this.list();
    let joined: Expression[] | undefined;
    for (;;) {
      scanner.skip();
      const name = scanner.match(operator)?.[0].toLowerCase();
      if (name === undefined || precedenceOf(name) < lowest) return left;
      scanner.at += name.length;
      scanner.skip(true);
      const right = this.expression(precedenceOf(name) + 1);
      if (name !== "+" || left.kind === "collection") {
        left = this.operation(name.replace(/^-[ic](?=join|replace|split)/, "-"), left, right, this.span(start));
        continue;
      }
      // A chain as long as the file becomes one join.
      if (joined === undefined || left.kind !== "join") joined = [left];
      joined.push(right);
      left = { kind: "join", parts: joined, at: this.span(start) };
    }
  }

  private operation(name: string, left: Expression, right: Expression, at: Span): Expression {
    if (name === "+" && left.kind === "collection") {
      return { kind: "collection", entries: [...left.entries, { value: right }], at };
    }
    const given = right.kind === "collection" && name !== "-join" ? right.entries.map(({ value }) => value) : [right];
    const known = /^-(?:join|replace|split|f)$/.test(name);
    if (!known) return { kind: "other", parts: [left, right], at };
    return { kind: "call", callee: { kind: "name", name, at }, args: [left, ...given].map((value) => ({ value })), at };
  }

  private list(): Expression {
    const { scanner } = this;
    const start = scanner.at;
    const values = [this.unary()];
    for (scanner.skip(); scanner.peek() === ","; scanner.skip()) {
      scanner.at++;
      scanner.skip(true);
      values.push(this.unary());
    }
    return values.length === 1
      ? values[0]!
      : { kind: "collection", entries: values.map((value) => ({ value })), at: this.span(start) };
  }

  private unary(): Expression {
    return this.deeper(() => this.prefixed(), this.nothing());
  }

  private prefixed(): Expression {
    const { scanner } = this;
    const start = scanner.at;
    const prefix = scanner.take(/(?:-(?:join|split|not|bnot)(?![\w-])|!|\+\+|--|[-+](?!=)|,)/iy)?.toLowerCase();
    if (prefix !== undefined) {
      scanner.skip();
      const value = this.unary();
      if (/^(?:[-+]|--|\+\+|,)$/.test(prefix))
        return prefix === "-" && value.kind === "literal" ? { ...value, text: `-${value.text}` } : value;
      const callee: Expression = { kind: "name", name: prefix, at: this.span(start) };
      return prefix === "-join" || prefix === "-split"
        ? { kind: "call", callee, args: [{ value }], at: this.span(start) }
        : { kind: "other", parts: [value], at: this.span(start) };
    }
    const name = scanner.match(type);
    if (!name) return this.suffixed(this.primary(), start);
    scanner.at += name[0].length;
    if (scanner.startsWith("::"))
      return this.suffixed({ kind: "name", name: typeName(name[1]!), at: this.span(start) }, start);
    scanner.skip();
    return this.cast(name[1]!, start);
  }

  /** `[char]65` is a character; other casts leave the value as it is. */
  private cast(name: string, start: number): Expression {
    if (this.scanner.done || /[)\]},;\n=|]/.test(this.scanner.peek()))
      return { kind: "literal", text: name, at: this.span(start) };
    const value = this.unary();
    const lower = typeName(name);
    if (!/^(?:char(?:\[\])?|scriptblock|type|net\.webrequest|xml|wmiclass|adsi)$/.test(lower)) return value;
    return {
      kind: "call",
      callee: { kind: "name", name: lower, at: value.at },
      args: [{ value }],
      at: this.span(start),
    };
  }

  /** Members, indexes and calls behind a value. */
  private suffixed(first: Expression, start: number): Expression {
    const { scanner } = this;
    let value = first;
    for (let links = 0; links < maxDepth; links++) {
      if (scanner.peek() === "[") {
        scanner.at++;
        scanner.skip(true);
        const key = this.expression();
        scanner.skip(true);
        scanner.eat("]");
        value = { kind: "index", object: value, key, at: this.span(start) };
      } else if (
        scanner.startsWith("::") ||
        scanner.startsWith("?.") ||
        (scanner.peek() === "." && /[\w$'"({]/.test(scanner.peek(1)))
      ) {
        scanner.at += scanner.peek() === "." ? 1 : 2;
        value = this.member(value, start);
      } else return value;
    }
    this.tooDeep = true;
    return value;
  }

  private member(object: Expression, start: number): Expression {
    const { scanner } = this;
    const plain = scanner.take(word);
    const key = plain === undefined ? this.primary() : undefined;
    const property = plain ?? (key?.kind === "literal" ? key.text : undefined);
    const at = this.span(start);
    const callee: Expression =
      property === undefined
        ? { kind: "index", object, key: key ?? this.nothing(), at }
        : { kind: "member", object, property: property.toLowerCase(), at };
    if (scanner.peek() !== "(") return callee;
    const args = this.args();
    // `{ … }.Invoke()` and `$f.Invoke(x)` call what they stand behind.
    const invokes = property !== undefined && /^invoke(?:returnasis)?$/i.test(property);
    return {
      kind: "call",
      callee: invokes && object.kind === "function" ? object : callee,
      args,
      at: this.span(start),
    };
  }

  private args(): Argument[] {
    const { scanner } = this;
    const args: Argument[] = [];
    scanner.at++;
    for (scanner.skip(true); !scanner.done && scanner.peek() !== ")"; scanner.skip(true)) {
      const before = scanner.at;
      const value = this.expression();
      for (const each of value.kind === "collection" && scanner.text[before] !== "@" ? value.entries : [{ value }])
        args.push({ value: each.value });
      scanner.skip(true);
      if (scanner.at === before) scanner.at++;
    }
    scanner.eat(")");
    return args;
  }

  /** A value with what stands behind it, but without operators. */
  value(): Expression {
    return this.unary();
  }

  /** A value without operators or suffixes. */
  primary(): Expression {
    const { scanner } = this;
    const start = scanner.at;
    const char = scanner.peek();
    if (char === '"' || char === "\u201c" || char === "\u201d") return this.commands.strings.expandable();
    if (char === "'" || char === "\u2018" || char === "\u2019") return this.commands.strings.verbatim();
    if (char === "{") return this.commands.scriptBlock("");
    if (char === "(") return this.commands.grouped(1);
    if (scanner.startsWith("$(") || scanner.startsWith("@(")) return this.commands.grouped(2);
    if (scanner.startsWith("@{")) return this.commands.hashtable();
    if (scanner.startsWith('@"') || scanner.startsWith("@'")) return this.commands.strings.here();
    if (char === "$" || (char === "@" && /\w/.test(scanner.peek(1)))) return this.variable();
    const digits = scanner.take(number);
    if (digits !== undefined)
      return { kind: "literal", text: /^0x/i.test(digits) ? String(Number(digits)) : digits, at: this.span(start) };
    const bare = scanner.take(word);
    if (bare !== undefined) return { kind: "literal", text: bare, at: this.span(start) };
    if (!scanner.done && !/[)\]}\n;|,]/.test(char)) scanner.at++;
    return this.nothing(start);
  }

  /** `$x`, `${x}`, `$env:X`, and `@x` that spreads it. */
  variable(): Expression {
    const { scanner } = this;
    const start = scanner.at;
    if (scanner.peek() === "@") {
      scanner.at++;
      const name = scanner.take(word) ?? "";
      return { kind: "name", name: name.toLowerCase(), at: this.span(start) };
    }
    const found = scanner.match(variable);
    if (!found) {
      scanner.at++;
      return { kind: "literal", text: "$", at: this.span(start) };
    }
    scanner.at += found[0].length;
    const name = variableName(found[1] ?? found[2]!);
    const at = this.span(start);
    return /^(?:true|false|null)$/.test(name)
      ? { kind: "literal", text: name, at }
      : { kind: "name", name: name === "psitem" ? "_" : name, at };
  }
}
