import { calledBy, importer } from "./javascript-calls.ts";
import { calculated, isAddition, joined } from "./javascript-operators.ts";
import { assignments, isRepeatable } from "./javascript-targets.ts";
import type { AnyNode, ClassNode, ExpressionNode, ExpressionOf, FunctionNode } from "./javascript-tree.ts";
import type { Expression, FunctionDefinition, Span, Statement } from "./program.ts";

/** Nesting beyond this is no program that anybody wrote: minified bundles of the corpus stay under 120. */
const maxDepth = 400;

/** What the expressions need of the statements: bodies of functions and classes. */
export interface Bodies {
  function(node: FunctionNode): FunctionDefinition;
  class(node: ClassNode, name: string): Statement[];
}

/** What JavaScript's expressions are in terms of the common program. One converter for each source. */
export class JavaScriptExpressions {
  /** Statements that expressions hold (assignments, classes), to be put before the statement that they stand in. */
  pending: Statement[] = [];
  tooDeep = false;
  private depth = 0;
  private readonly offset: number;
  private readonly bodies: Bodies;

  /** What was parsed begins at `offset` of the view. */
  constructor(offset: number, bodies: Bodies) {
    this.offset = offset;
    this.bodies = bodies;
  }

  at(node: AnyNode): Span {
    return { start: this.offset + (node.start ?? 0), end: this.offset + (node.end ?? 0) };
  }

  /** Runs a conversion one level deeper; `instead` where the nesting is beyond reason. */
  deeper<T>(convert: () => T, instead: T): T {
    if (this.depth >= maxDepth) {
      this.tooDeep = true;
      return instead;
    }
    this.depth++;
    const converted = convert();
    this.depth--;
    return converted;
  }

  /** One expression; what is no expression at all, such as a type, holds nothing. */
  convert(node: AnyNode | null | undefined): Expression {
    if (!node) return { kind: "other", parts: [], at: { start: this.offset, end: this.offset } };
    if (this.depth >= maxDepth) {
      this.tooDeep = true;
      return this.other(node, []);
    }
    this.depth++;
    const converted = this.byType(node as ExpressionNode);
    this.depth--;
    return converted;
  }

  other(node: AnyNode, parts: readonly (AnyNode | null | undefined)[]): Expression {
    const known = parts.filter((part) => part !== null && part !== undefined);
    return { kind: "other", parts: known.map((part) => this.convert(part)), at: this.at(node) };
  }

  /** An expression that stands on its own: kept when it may do something. */
  alone(node: AnyNode): void {
    const value = this.convert(node);
    if (!isRepeatable(value) && value.kind !== "literal")
      this.pending.push({ kind: "expression", value, at: value.at });
  }

  private byType(node: ExpressionNode): Expression {
    const at = this.at(node);
    switch (node.type) {
      case "Identifier":
        return { kind: "name", name: node.name, at };
      case "StringLiteral":
        return { kind: "literal", text: node.value, at };
      case "MemberExpression":
      case "OptionalMemberExpression":
        return this.member(node, at);
      case "CallExpression":
      case "OptionalCallExpression":
      case "NewExpression":
        return this.call(node, at);
      case "ArrowFunctionExpression":
      case "FunctionExpression":
        return { kind: "function", definition: this.bodies.function(node), at };
      case "ObjectExpression":
        return this.object(node, at);
      case "ArrayExpression":
        return { kind: "collection", entries: node.elements.map((element) => ({ value: this.convert(element) })), at };
      case "TemplateLiteral":
        return this.template(node, at);
      case "BinaryExpression":
        return this.binary(node, at);
      case "AssignmentExpression":
        return this.assignment(node, at);
      default:
        return this.rarer(node, at);
    }
  }

  private rarer(node: ExpressionNode, at: Span): Expression {
    switch (node.type) {
      case "NumericLiteral":
      case "BooleanLiteral":
      case "BigIntLiteral":
        return { kind: "literal", text: String(node.value), at };
      case "NullLiteral":
        return { kind: "literal", text: "null", at };
      case "RegExpLiteral":
        return { kind: "literal", text: `/${node.pattern}/${node.flags}`, at };
      case "ThisExpression":
        return { kind: "name", name: "this", at };
      case "MetaProperty":
        return { kind: "name", name: `${node.meta.name}.${node.property.name}`, at };
      case "LogicalExpression":
      case "ConditionalExpression":
        return { kind: "either", options: this.options(node), at };
      case "SequenceExpression":
        for (const each of node.expressions.slice(0, -1)) this.alone(each);
        return this.convert(node.expressions.at(-1));
      case "ClassExpression":
        return this.class(node, at);
      case "TaggedTemplateExpression":
        return { kind: "call", callee: this.convert(node.tag), args: [{ value: this.convert(node.quasi) }], at };
      case "ImportExpression":
        return { kind: "call", callee: importer(at), args: [{ value: this.convert(node.source) }], at };
      default:
        return this.wrapped(node, at);
    }
  }

  /** Forms around an expression, and what only passes data on. */
  private wrapped(node: ExpressionNode, at: Span): Expression {
    switch (node.type) {
      case "AwaitExpression":
      case "YieldExpression":
      case "UpdateExpression":
        return this.convert(node.argument);
      case "ParenthesizedExpression":
      case "TSAsExpression":
      case "TSSatisfiesExpression":
      case "TSTypeAssertion":
      case "TSNonNullExpression":
      case "TSInstantiationExpression":
        return this.convert(node.expression);
      case "UnaryExpression":
        return calculated(node.operator, [this.convert(node.argument)], at);
      case "JSXElement":
      case "JSXFragment":
        return this.markup(node);
      default:
        return this.outside(node, at);
    }
  }

  /** What stands among expressions and is none. */
  private outside(node: AnyNode, at: Span): Expression {
    if (node.type === "Super") return { kind: "name", name: "super", at };
    const spread = node.type === "SpreadElement" && "argument" in node ? (node.argument as AnyNode) : undefined;
    return spread ? this.convert(spread) : this.other(node, []);
  }

  /** Of markup only the code in it: values of attributes and children. */
  private markup(node: ExpressionOf<"JSXElement"> | ExpressionOf<"JSXFragment">): Expression {
    const attributes = node.type === "JSXElement" ? node.openingElement.attributes : [];
    const values = attributes.map((each) => (each.type === "JSXAttribute" ? each.value : each.argument));
    const code = [...values, ...node.children].map((each) =>
      each && "expression" in each && each.type === "JSXExpressionContainer" ? each.expression : each,
    );
    return this.other(
      node,
      code.filter((each) => each && each.type !== "JSXText" && each.type !== "JSXEmptyExpression"),
    );
  }

  private member(node: ExpressionOf<"MemberExpression" | "OptionalMemberExpression">, at: Span): Expression {
    const object = this.convert(node.object);
    const { property } = node;
    if (!node.computed) {
      const name = property.type === "PrivateName" ? `#${property.id.name}` : "name" in property ? property.name : "";
      return { kind: "member", object, property: String(name), at };
    }
    const key = this.convert(property);
    const isConstant = key.kind === "literal" && property.type !== "NumericLiteral";
    return isConstant ? { kind: "member", object, property: key.text, at } : { kind: "index", object, key, at };
  }

  private call(
    node: ExpressionOf<"CallExpression" | "OptionalCallExpression" | "NewExpression">,
    at: Span,
  ): Expression {
    const callee = node.callee.type === "Import" ? importer(at) : this.convert(node.callee);
    const args = node.arguments.map((argument) => ({ value: this.convert(argument) }));
    const { value, before } = calledBy(callee, args, at);
    this.pending.push(...before);
    return value;
  }

  private object(node: ExpressionOf<"ObjectExpression">, at: Span): Expression {
    const entries = node.properties.map((property) => {
      if (property.type === "SpreadElement") return { value: this.convert(property.argument) };
      const key = this.key(property);
      if (property.type === "ObjectProperty") return { key, value: this.convert(property.value) };
      return {
        key,
        value: { kind: "function", definition: this.bodies.function(property), at: this.at(property) } as const,
      };
    });
    return { kind: "collection", entries, at };
  }

  /** Key of a property of an object, a class or a pattern. */
  key(property: { readonly computed?: boolean | null; readonly key: AnyNode }): Expression {
    const { key } = property;
    if (property.computed || !("name" in key)) return this.convert(key);
    return { kind: "literal", text: String(key.name), at: this.at(key) };
  }

  private template(node: ExpressionOf<"TemplateLiteral">, at: Span): Expression {
    const parts: Expression[] = [];
    for (const [i, quasi] of node.quasis.entries()) {
      const text = quasi.value.cooked ?? quasi.value.raw;
      if (text !== "") parts.push({ kind: "literal", text, at: this.at(quasi) });
      const inner = node.expressions[i];
      if (inner) parts.push(this.convert(inner));
    }
    return joined(parts, at);
  }

  /** Chains of one operator, nested to the left as deep as the file is long, are taken apart without recursion. */
  private binary(node: ExpressionOf<"BinaryExpression">, at: Span): Expression {
    const operands: AnyNode[] = [];
    let left: AnyNode = node;
    const { operator } = node;
    while (left.type === "BinaryExpression" && (left as typeof node).operator === operator) {
      operands.push((left as typeof node).right);
      left = (left as typeof node).left;
    }
    const parts = [left, ...operands.reverse()].map((each) => this.convert(each));
    return isAddition(operator, parts) ? joined(parts, at) : calculated(operator, parts, at);
  }

  /** What `a || b || c` and `a ? b : c ? d : e` may be. */
  private options(node: ExpressionOf<"LogicalExpression" | "ConditionalExpression">): Expression[] {
    const options: Expression[] = [];
    let right: AnyNode = node;
    while (right.type === "ConditionalExpression") {
      const { test, consequent, alternate } = right as ExpressionOf<"ConditionalExpression">;
      this.alone(test);
      options.push(this.convert(consequent));
      right = alternate;
    }
    const rest: AnyNode[] = [];
    while (right.type === "LogicalExpression") {
      const logical = right as ExpressionOf<"LogicalExpression">;
      rest.push(logical.right);
      right = logical.left;
    }
    return [...options, this.convert(right), ...rest.reverse().map((each) => this.convert(each))];
  }

  private assignment(node: ExpressionOf<"AssignmentExpression">, at: Span): Expression {
    const isPattern = node.left.type === "ObjectPattern" || node.left.type === "ArrayPattern";
    const right = this.convert(node.right);
    if (isPattern) {
      this.pending.push(...assignments(this, node.left, right));
      return right;
    }
    const left = this.convert(node.left);
    const operator = node.operator.slice(0, -1);
    const value = operator === "" ? right : this.updated(operator, left, right, at);
    this.pending.push({ kind: "assign", targets: [left], value, at });
    return left;
  }

  private updated(operator: string, left: Expression, right: Expression, at: Span): Expression {
    if (operator === "+") return joined([left, right], at);
    const isLogical = operator === "||" || operator === "&&" || operator === "??";
    return isLogical ? { kind: "either", options: [left, right], at } : { kind: "other", parts: [left, right], at };
  }

  private class(node: ExpressionOf<"ClassExpression">, at: Span): Expression {
    const name = node.id?.name ?? `class@${at.start}`;
    this.pending.push(...this.bodies.class(node, name));
    return { kind: "name", name, at };
  }
}
