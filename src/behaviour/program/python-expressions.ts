import type { SyntaxNode } from "@lezer/common";
import type { Argument, Expression, FunctionDefinition, Span, Statement } from "./program.ts";
import { contentOf, quotingOf } from "./python-strings.ts";
import { childrenOf, comprehension, isPunctuation } from "./python-tree.ts";

/** Nesting beyond this is no program that anybody wrote. */
const maxDepth = 250;

/** What Python's expressions are in terms of the common program. One converter for each source. */
export class PythonExpressions {
  /** Statements that expressions hold (`:=`, `yield`), to be put before the statement that they stand in. */
  pending: Statement[] = [];
  tooDeep = false;
  private depth = 0;
  private readonly text: string;
  private readonly offset: number;

  /** `text` is what was parsed; it begins at `offset` of the view. */
  constructor(text: string, offset: number) {
    this.text = text;
    this.offset = offset;
  }

  at(node: { readonly from: number; readonly to: number }): Span {
    return { start: this.offset + node.from, end: this.offset + node.to };
  }

  textOf(node: { readonly from: number; readonly to: number }): string {
    return this.text.slice(node.from, node.to);
  }

  /** Runs a conversion one level deeper; `instead` where the nesting is beyond reason. */
  deeper<T>(convert: () => T, instead: T): T {
    if (this.depth >= maxDepth) {
      this.tooDeep = true;
      return instead;
    }
    this.depth++;
    try {
      return convert();
    } finally {
      this.depth--;
    }
  }

  convert(node: SyntaxNode): Expression {
    const unknown: Expression = { kind: "other", parts: [], at: this.at(node) };
    return this.deeper(() => this.byName(node), unknown);
  }

  /** Several expressions with commas between them: one value, or a tuple. */
  tuple(nodes: readonly SyntaxNode[], at: Span): Expression {
    const values = nodes.filter((node) => !isPunctuation(node) && node.name !== "TypeDef");
    const tupled = nodes.some((node) => node.name === ",");
    if (values.length === 1 && !tupled) return this.convert(values[0]!);
    return { kind: "collection", entries: values.map((value) => ({ value: this.convert(value) })), at };
  }

  private byName(node: SyntaxNode): Expression {
    const at = this.at(node);
    switch (node.name) {
      case "VariableName":
        return { kind: "name", name: this.textOf(node), at };
      case "Number":
      case "Boolean":
      case "None":
        return { kind: "literal", text: this.textOf(node), at };
      case "String":
        return this.string(node);
      case "FormatString":
        return this.formatString(node);
      case "ContinuedString":
        return { kind: "join", parts: childrenOf(node).map((child) => this.convert(child)), at };
      case "MemberExpression":
        return this.member(node);
      case "CallExpression":
        return this.call(node);
      case "BinaryExpression":
        return this.binary(node);
      case "ConditionalExpression":
        return this.conditional(node);
      case "LambdaExpression":
        return { kind: "function", definition: this.lambda(node), at };
      case "NamedExpression":
        return this.named(node);
      case "YieldExpression":
      case "YieldStatement":
        return this.yielded(node);
      default:
        return this.compound(node);
    }
  }

  private compound(node: SyntaxNode): Expression {
    const at = this.at(node);
    const children = childrenOf(node);
    const inner = children.filter((child) => !isPunctuation(child));
    if (node.name.endsWith("ComprehensionExpression") || node.name === "ComprehensionExpression") {
      return this.comprehension(children, at);
    }
    switch (node.name) {
      case "ParenthesizedExpression":
      case "AwaitExpression":
        return children.some((child) => child.name === "for")
          ? this.comprehension(children, at)
          : this.tuple(inner, at);
      case "TupleExpression":
      case "ArrayExpression":
      case "SetExpression":
        return { kind: "collection", entries: inner.map((value) => ({ value: this.convert(value) })), at };
      case "DictionaryExpression":
        return this.dictionary(children, at);
      default:
        return { kind: "other", parts: inner.map((part) => this.convert(part)), at };
    }
  }

  private string(node: SyntaxNode): Expression {
    const literal = this.textOf(node);
    const quoting = quotingOf(literal);
    const content = literal.slice(quoting.opening, literal.length - quoting.closing);
    return { kind: "literal", text: contentOf(content, quoting), at: this.at(node) };
  }

  private formatString(node: SyntaxNode): Expression {
    const quoting = quotingOf(this.textOf(node));
    const parts: Expression[] = [];
    const literal = (from: number, to: number): void => {
      if (to <= from) return;
      const text = contentOf(this.text.slice(from, to), quoting).replaceAll("{{", "{").replaceAll("}}", "}");
      parts.push({ kind: "literal", text, at: this.at({ from, to }) });
    };
    let from = node.from + quoting.opening;
    for (const child of childrenOf(node)) {
      if (child.name !== "FormatReplacement") continue;
      literal(from, child.from);
      const inner = childrenOf(child).filter((each) => !isPunctuation(each) && !each.name.startsWith("Format"));
      parts.push(this.tuple(inner, this.at(child)));
      from = child.to;
    }
    literal(from, node.to - quoting.closing);
    return { kind: "join", parts, at: this.at(node) };
  }

  private member(node: SyntaxNode): Expression {
    const at = this.at(node);
    const [first, ...rest] = childrenOf(node) as [SyntaxNode, ...SyntaxNode[]];
    const object = this.convert(first);
    const property = rest.find((child) => child.name === "PropertyName");
    if (property) return { kind: "member", object, property: this.textOf(property), at };
    const keys = rest.filter((child) => !isPunctuation(child));
    if (!rest.some((child) => child.name === ":")) {
      return { kind: "index", object, key: this.tuple(keys, at), at };
    }
    const reversal = /^\[\s*:\s*:\s*-\s*1\s*\]$/.test(this.text.slice(first.to, node.to));
    const callee: Expression = { kind: "member", object, property: reversal ? "[::-1]" : "[:]", at };
    const args = keys.map((key) => ({ value: this.convert(key) }));
    return { kind: "call", callee, args: reversal ? [] : args, at };
  }

  private call(node: SyntaxNode): Expression {
    const at = this.at(node);
    const [first, list] = childrenOf(node) as [SyntaxNode, SyntaxNode | undefined];
    const args = list ? this.args(list) : [];
    const name = this.textOf(first);
    const [object, property] = args;
    if (name === "getattr" && object && property?.value.kind === "literal") {
      return { kind: "member", object: object.value, property: property.value.text, at };
    }
    return { kind: "call", callee: this.convert(first), args, at };
  }

  /** Arguments of a call: `f(a, k=b, *c, **d)`, or a lone generator. */
  args(list: SyntaxNode): Argument[] {
    const children = childrenOf(list);
    if (children.some((child) => child.name === "for")) {
      return [{ value: this.comprehension(children, this.at(list)) }];
    }
    const args: Argument[] = [];
    for (const [i, child] of children.entries()) {
      if (isPunctuation(child) || child.name === "AssignOp" || children[i + 1]?.name === "AssignOp") continue;
      const named = children[i - 1]?.name === "AssignOp" ? children[i - 2] : undefined;
      const spread = children[i - 1]?.name === "**" ? "**" : undefined;
      const name = named ? this.textOf(named) : spread;
      args.push({ ...(name === undefined ? {} : { name }), value: this.convert(child) });
    }
    return args;
  }

  /** Left-nested chains as long as a file are flattened without recursion. */
  private binary(node: SyntaxNode): Expression {
    const operands: { node: SyntaxNode; operator: string }[] = [];
    let left = node;
    while (left.name === "BinaryExpression") {
      const children = childrenOf(left).filter((child) => child.name !== "⚠");
      const right = children.at(-1)!;
      operands.push({ node: right, operator: children.length > 2 ? this.textOf(children[1]!) : "" });
      if (children.length < 2) break;
      left = children[0]!;
    }
    operands.reverse();
    let value = this.convert(left);
    let parts = [value];
    for (const [i, { node: right, operator }] of operands.entries()) {
      parts.push(this.convert(right));
      if (operands[i + 1]?.operator === operator && operator !== "%") continue;
      value = this.operation(operator, parts, this.at({ from: node.from, to: right.to }));
      parts = [value];
    }
    return value;
  }

  private operation(operator: string, parts: Expression[], at: Span): Expression {
    if (operator === "+") return { kind: "join", parts, at };
    if (operator === "or") return { kind: "either", options: parts, at };
    if (operator === "/") {
      const [object, ...rest] = parts as [Expression, ...Expression[]];
      const args = rest.map((value) => ({ value }));
      return { kind: "call", callee: { kind: "member", object, property: "/", at }, args, at };
    }
    if (operator !== "%") return { kind: "other", parts, at };
    const [object, right] = parts as [Expression, Expression];
    const args = right.kind === "collection" ? right.entries : [{ value: right }];
    return { kind: "call", callee: { kind: "member", object, property: "%", at }, args, at };
  }

  private conditional(node: SyntaxNode): Expression {
    const [yes, , no] = childrenOf(node).filter((child) => !isPunctuation(child));
    const options = [yes, no].filter((each) => each !== undefined).map((each) => this.convert(each));
    return { kind: "either", options, at: this.at(node) };
  }

  private lambda(node: SyntaxNode): FunctionDefinition {
    const list = node.getChild("ParamList");
    const body = node.lastChild!;
    const at = this.at(node);
    const value = this.convert(body);
    return { name: "lambda", ...this.parameters(list), body: [{ kind: "return", value, at: value.at }], at };
  }

  /** Parameters in order, and what they are when the caller gives nothing. */
  parameters(list: SyntaxNode | null): Pick<FunctionDefinition, "parameters" | "defaults"> {
    const parameters: string[] = [];
    const defaults = new Map<string, Expression>();
    const children = list ? childrenOf(list) : [];
    for (const [i, child] of children.entries()) {
      const previous = children[i - 1]?.name;
      if (previous === "AssignOp") defaults.set(parameters.at(-1) ?? "", this.convert(child));
      else if (child.name === "VariableName") parameters.push(this.textOf(child));
    }
    return { parameters, defaults };
  }

  private named(node: SyntaxNode): Expression {
    const [target, , value] = childrenOf(node);
    if (!target || !value) return { kind: "other", parts: [], at: this.at(node) };
    const name = this.convert(target);
    this.pending.push({ kind: "assign", targets: [name], value: this.convert(value), at: this.at(node) });
    return name;
  }

  private yielded(node: SyntaxNode): Expression {
    const value = this.tuple(
      childrenOf(node).filter((child) => child.name !== "yield"),
      this.at(node),
    );
    this.pending.push({ kind: "return", value, at: value.at });
    return { kind: "other", parts: [], at: this.at(node) };
  }

  private dictionary(children: readonly SyntaxNode[], at: Span): Expression {
    const entries: { key?: Expression; value: Expression }[] = [];
    for (const [i, child] of children.entries()) {
      if (isPunctuation(child) || children[i + 1]?.name === ":") continue;
      const key = children[i - 1]?.name === ":" ? children[i - 2] : undefined;
      entries.push({ ...(key ? { key: this.convert(key) } : {}), value: this.convert(child) });
    }
    return { kind: "collection", entries, at };
  }

  /** `[f(x) for x in xs if c]` is a call of a nameless function with a loop in it. */
  private comprehension(children: readonly SyntaxNode[], at: Span): Expression {
    const firstFor = children.findIndex((child) => child.name === "for");
    const element = children.slice(0, firstFor).filter((child) => child.name !== ":" && child.name !== "async");
    const values = element.filter((child) => !isPunctuation(child));
    const value = values.length === 1 ? this.convert(values[0]!) : this.tuple(values, at);
    let body: Statement[] = [{ kind: "return", value, at: value.at }];
    const loops = children.flatMap((child, i) => (child.name === "for" ? [i] : []));
    for (const [n, start] of [...loops.entries()].reverse()) {
      const clause = children.slice(start + 1, loops[n + 1]);
      const inAt = clause.findIndex((child) => child.name === "in");
      const over = clause.slice(inAt + 1).find((child) => !isPunctuation(child));
      if (inAt < 0 || !over) continue;
      const target = this.tuple(clause.slice(0, inAt), at);
      body = [{ kind: "loop", target, over: this.convert(over), body, at }];
    }
    const definition: FunctionDefinition = { name: comprehension, parameters: [], body, at };
    return { kind: "call", callee: { kind: "function", definition, at }, args: [], at };
  }
}
