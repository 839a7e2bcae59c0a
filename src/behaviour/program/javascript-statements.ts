import { JavaScriptExpressions } from "./javascript-expressions.ts";
import { importOf, namedExports, requireOf, wholeExport, withExports } from "./javascript-modules.ts";
import { assignments, nameOf, plainName } from "./javascript-targets.ts";
import type { AnyNode, ClassNode, FunctionNode, StatementNode, StatementOf } from "./javascript-tree.ts";
import type { Expression, FunctionDefinition, Span, Statement } from "./program.ts";

/** What JavaScript's statements are in terms of the common program. One converter for each source. */
export class JavaScriptStatements {
  readonly expressions: JavaScriptExpressions;

  /** What was parsed begins at `offset` of the view. */
  constructor(offset: number) {
    this.expressions = new JavaScriptExpressions(offset, {
      function: (node) => this.definition(node, ""),
      class: (node, name) => this.class(node, name),
    });
  }

  /** Statements in order, functions before what may call them: JavaScript hoists their declarations. */
  block(nodes: readonly AnyNode[]): Statement[] {
    const { expressions } = this;
    return expressions.deeper(() => {
      const functions: Statement[] = [];
      const others: Statement[] = [];
      for (const node of nodes) {
        const outer = expressions.pending;
        expressions.pending = [];
        const own = this.statement(node as StatementNode);
        const sink = isFunction(node) ? functions : others;
        for (const each of expressions.pending) sink.push(...withExports(each));
        for (const each of own) sink.push(each);
        expressions.pending = outer;
      }
      return [...functions, ...others];
    }, []);
  }

  private body(node: AnyNode | null | undefined): Statement[] {
    return node ? this.block([node]) : [];
  }

  private statement(node: StatementNode): Statement[] {
    const at = this.expressions.at(node);
    switch (node.type) {
      case "ExpressionStatement":
        this.expressions.alone(node.expression);
        return [];
      case "VariableDeclaration":
        return this.variables(node);
      case "FunctionDeclaration":
        return [{ kind: "define", definition: this.definition(node, node.id?.name ?? wholeExport), at }];
      case "ReturnStatement":
        return node.argument ? [{ kind: "return", value: this.expressions.convert(node.argument), at }] : [];
      case "IfStatement":
        return this.if(node, at);
      case "BlockStatement":
        return this.block(node.body);
      case "TryStatement":
        return this.try(node, at);
      case "ClassDeclaration":
        return this.class(node, node.id?.name ?? wholeExport);
      case "ThrowStatement":
        this.expressions.alone(node.argument);
        return [];
      case "LabeledStatement":
        return this.body(node.body);
      case "SwitchStatement": {
        const bodies = node.cases.map((each) => this.block(each.consequent));
        return [{ kind: "branch", condition: this.expressions.convert(node.discriminant), bodies, at }];
      }
      case "WithStatement":
        this.expressions.alone(node.object);
        return this.body(node.body);
      default:
        return this.loopOrModule(node, at);
    }
  }

  private loopOrModule(node: StatementNode, at: Span): Statement[] {
    switch (node.type) {
      case "ForStatement": {
        const begun = node.init?.type === "VariableDeclaration" ? this.variables(node.init) : [];
        if (node.init && node.init.type !== "VariableDeclaration") this.expressions.alone(node.init);
        const over = this.expressions.convert(node.test);
        const update = node.update ? this.aside(node.update) : [];
        return [...begun, { kind: "loop", over, body: [...this.body(node.body), ...update], at }];
      }
      case "WhileStatement":
      case "DoWhileStatement":
        return [{ kind: "loop", over: this.expressions.convert(node.test), body: this.body(node.body), at }];
      case "ForOfStatement":
      case "ForInStatement":
        return [this.forEach(node, at)];
      case "ImportDeclaration":
        return node.importKind === "type" ? [] : [importOf(node, at)];
      case "ExportNamedDeclaration":
        return [...(node.declaration ? this.statement(node.declaration) : []), ...namedExports(node, at)];
      case "ExportDefaultDeclaration":
        return this.exportDefault(node, at);
      case "ExportAllDeclaration":
        return [{ kind: "import", module: node.source.value, bindings: [{ imported: "*", local: "*" }], at }];
      default:
        return this.typed(node, at);
    }
  }

  /** What only TypeScript has and that does something when it runs. */
  private typed(node: StatementNode, at: Span): Statement[] {
    switch (node.type) {
      case "TSEnumDeclaration": {
        const entries = node.body.members.map((member) => ({
          key: this.expressions.key({ key: member.id }),
          value: this.expressions.convert(member.initializer),
        }));
        const name: Expression = { kind: "name", name: node.id.name, at };
        return [{ kind: "assign", targets: [name], value: { kind: "collection", entries, at }, at }];
      }
      case "TSModuleDeclaration":
        return node.body && "body" in node.body ? this.block(node.body.body) : [];
      case "TSImportEqualsDeclaration": {
        const reference = node.moduleReference;
        if (reference.type !== "TSExternalModuleReference") return [];
        const bindings = [{ imported: "", local: node.id.name }];
        return [{ kind: "import", module: reference.expression.value, bindings, at }];
      }
      case "TSExportAssignment":
        return this.exported(node.expression, at);
      default:
        return [];
    }
  }

  /** Statements that an expression on its own comes to. */
  private aside(node: AnyNode): Statement[] {
    const outer = this.expressions.pending;
    this.expressions.pending = [];
    this.expressions.alone(node);
    const own = this.expressions.pending;
    this.expressions.pending = outer;
    return own;
  }

  private variables(node: StatementOf<"VariableDeclaration">): Statement[] {
    return node.declarations.flatMap((each) => {
      if (!each.init) return [];
      const at = this.expressions.at(each);
      const target = each.id as Parameters<typeof assignments>[1];
      const required = requireOf(target, each.init, at);
      if (required) return [required];
      const value = this.expressions.convert(each.init);
      const begun = this.expressions.pending;
      this.expressions.pending = [];
      const named = assignments(this.expressions, target, value).map((own) => ({ ...own, at }));
      const defaults = this.expressions.pending;
      this.expressions.pending = [];
      return [...begun, ...defaults, ...named];
    });
  }

  private forEach(node: StatementOf<"ForOfStatement"> | StatementOf<"ForInStatement">, at: Span): Statement {
    const { left } = node;
    const pattern = left.type === "VariableDeclaration" ? left.declarations[0]?.id : left;
    const over = this.expressions.convert(node.right);
    if (pattern?.type !== "ObjectPattern" && pattern?.type !== "ArrayPattern") {
      return { kind: "loop", target: this.expressions.convert(pattern), over, body: this.body(node.body), at };
    }
    const span = this.expressions.at(pattern);
    const target: Expression = { kind: "name", name: nameOf(span), at: span };
    const parts = assignments(this.expressions, pattern, target);
    return { kind: "loop", target, over, body: [...parts, ...this.body(node.body)], at };
  }

  /** `else if` after `else if` becomes one branch with many bodies. */
  private if(node: StatementOf<"IfStatement">, at: Span): Statement[] {
    const bodies: Statement[][] = [];
    const conditions: Expression[] = [];
    let rest: AnyNode | null | undefined = node;
    while (rest?.type === "IfStatement") {
      const { test, consequent, alternate } = rest as StatementOf<"IfStatement">;
      conditions.push(this.expressions.convert(test));
      bodies.push(this.body(consequent));
      rest = alternate;
    }
    if (rest) bodies.push(this.body(rest));
    const condition: Expression =
      conditions.length === 1 ? conditions[0]! : { kind: "other", parts: conditions, at: conditions[0]!.at };
    return [{ kind: "branch", condition, bodies, at }];
  }

  /** What is tried is done; the handler may be. */
  private try(node: StatementOf<"TryStatement">, at: Span): Statement[] {
    const handled: Statement[] = node.handler ? [{ kind: "branch", bodies: [this.body(node.handler.body)], at }] : [];
    return [...this.body(node.block), ...handled, ...this.body(node.finalizer)];
  }

  private exportDefault(node: StatementOf<"ExportDefaultDeclaration">, at: Span): Statement[] {
    const { declaration } = node;
    if (declaration.type !== "FunctionDeclaration" && declaration.type !== "ClassDeclaration") {
      return this.exported(declaration, at);
    }
    const name = declaration.id?.name;
    const known: Statement[] = name === undefined ? [] : [assigned(wholeExport, { kind: "name", name, at }, at)];
    return [...this.statement(declaration), ...known];
  }

  private exported(node: AnyNode, at: Span): Statement[] {
    return [assigned(wholeExport, this.expressions.convert(node), at)];
  }

  /** A function; parameters that are patterns are taken apart before its body. */
  private definition(node: FunctionNode, name: string): FunctionDefinition {
    const { expressions } = this;
    const outer = expressions.pending;
    expressions.pending = [];
    const parameters: string[] = [];
    const defaults = new Map<string, Expression>();
    const begun: Statement[] = [];
    for (const each of node.params) {
      const at = expressions.at(each);
      const plain = plainName(each);
      const inner = each.type === "TSParameterProperty" ? each.parameter : each;
      parameters.push(plain ?? nameOf(at));
      if (inner.type === "AssignmentPattern") defaults.set(parameters.at(-1)!, expressions.convert(inner.right));
      if (plain !== undefined) continue;
      const pattern = inner.type === "AssignmentPattern" ? inner.left : inner;
      begun.push(...assignments(expressions, pattern, { kind: "name", name: nameOf(at), at }));
    }
    const body = this.functionBody(node);
    const all = [...expressions.pending, ...begun, ...body];
    expressions.pending = outer;
    return { name: name || ownName(node), parameters, defaults, body: all, at: expressions.at(node) };
  }

  private functionBody(node: FunctionNode): Statement[] {
    if (node.body.type === "BlockStatement") return this.block(node.body.body);
    const { expressions } = this;
    const before = expressions.pending;
    expressions.pending = [];
    const value = expressions.convert(node.body);
    const body: Statement[] = [...expressions.pending, { kind: "return", value, at: value.at }];
    expressions.pending = before;
    return body;
  }

  private class(node: ClassNode, owner: string): Statement[] {
    const { expressions } = this;
    if (node.superClass && node.superClass.type !== "Identifier") expressions.alone(node.superClass);
    for (const each of node.decorators ?? []) expressions.alone(each.expression);
    return node.body.body.flatMap((member): Statement[] => {
      const at = expressions.at(member);
      switch (member.type) {
        case "ClassMethod":
        case "ClassPrivateMethod":
          return [{ kind: "define", definition: this.definition(member, memberName(member.key)), owner, at }];
        case "ClassProperty":
        case "ClassPrivateProperty":
        case "ClassAccessorProperty": {
          if (!member.value) return [];
          const object: Expression = { kind: "name", name: owner, at };
          const target: Expression = { kind: "member", object, property: memberName(member.key), at };
          return [{ kind: "assign", targets: [target], value: expressions.convert(member.value), at }];
        }
        case "StaticBlock":
          return this.block(member.body);
        default:
          return [];
      }
    });
  }
}

const isFunction = (node: AnyNode): boolean =>
  node.type === "FunctionDeclaration" ||
  (node.type === "ExportNamedDeclaration" &&
    (node as StatementOf<"ExportNamedDeclaration">).declaration?.type === "FunctionDeclaration");

const assigned = (name: string, value: Expression, at: Span): Statement => ({
  kind: "assign",
  targets: [{ kind: "name", name, at }],
  value,
  at,
});

const ownName = (node: FunctionNode): string =>
  ("id" in node ? node.id?.name : "key" in node ? memberName(node.key) : undefined) ?? "function";

/** Name of a method or a field; of a computed one nothing is known. */
function memberName(key: AnyNode): string {
  if (key.type === "PrivateName") return `#${(key as AnyNode & { id: { name: string } }).id.name}`;
  if ("name" in key) return String(key.name);
  return "value" in key ? String(key.value) : "[…]";
}
