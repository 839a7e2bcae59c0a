import type { SyntaxNode } from "@lezer/common";
import { parserOf } from "../parsers.ts";
import {
  codeOf,
  type Expression,
  type FunctionDefinition,
  type Program,
  type Source,
  type Span,
  type Statement,
} from "./program.ts";
import { PythonExpressions } from "./python-expressions.ts";
import { childrenOf, outerNames } from "./python-tree.ts";

/** Compound statements: keyword, expressions, then a body. */
class PythonStatements {
  private readonly expressions: PythonExpressions;

  constructor(expressions: PythonExpressions) {
    this.expressions = expressions;
  }

  block(nodes: readonly SyntaxNode[], owner?: string): Statement[] {
    const { expressions } = this;
    return expressions.deeper(() => {
      const statements: Statement[] = [];
      for (const node of nodes) {
        const outer = expressions.pending;
        expressions.pending = [];
        const own = this.statement(node, owner);
        statements.push(...expressions.pending, ...own);
        expressions.pending = outer;
      }
      return statements;
    }, []);
  }

  private body(node: SyntaxNode | null | undefined, owner?: string): Statement[] {
    return node ? this.block(childrenOf(node), owner) : [];
  }

  private statement(node: SyntaxNode, owner: string | undefined): Statement[] {
    const at = this.expressions.at(node);
    switch (node.name) {
      case "AssignStatement":
        return [this.assignment(node, owner)];
      case "UpdateStatement":
        return this.update(node);
      case "FunctionDefinition":
        return [{ kind: "define", definition: this.definition(node), ...(owner ? { owner } : {}), at }];
      case "ClassDefinition":
        return this.class(node);
      case "DecoratedStatement":
      case "StatementGroup":
        return this.block(childrenOf(node), owner);
      case "ImportStatement":
        return this.imports(node);
      case "ReturnStatement":
        return [{ kind: "return", value: this.rest(node), at }];
      case "IfStatement":
      case "MatchStatement":
      case "MatchBody":
        return this.branches(node);
      case "ForStatement":
      case "WhileStatement":
        return this.loop(node);
      case "WithStatement":
        return this.with(node);
      case "TryStatement":
        return this.try(node);
      case "ScopeStatement":
        return [this.scope(node)];
      default:
        return /^[A-Z]/.test(node.name) ? [{ kind: "expression", value: this.rest(node), at }] : [];
    }
  }

  /** All that a simple statement holds behind its keyword. */
  private rest(node: SyntaxNode): Expression {
    const at = this.expressions.at(node);
    if (node.name === "YieldStatement") return this.expressions.convert(node);
    return this.expressions.tuple(
      childrenOf(node).filter((child) => child.name === "," || /^[A-Z]/.test(child.name)),
      at,
    );
  }

  private assignment(node: SyntaxNode, owner: string | undefined): Statement {
    const at = this.expressions.at(node);
    const groups: SyntaxNode[][] = [[]];
    for (const child of childrenOf(node)) {
      if (child.name === "AssignOp") groups.push([]);
      else if (child.name !== "TypeDef") groups.at(-1)!.push(child);
    }
    const values = groups.filter((group) => group.length > 0).map((group) => this.expressions.tuple(group, at));
    const value = values.pop() ?? { kind: "other", parts: [], at };
    return { kind: "assign", targets: values.map((target) => ownedBy(owner, target)), value, at };
  }

  private update(node: SyntaxNode): Statement[] {
    const at = this.expressions.at(node);
    const [target, operator, ...rest] = childrenOf(node);
    if (!target || !operator) return [];
    const left = this.expressions.convert(target);
    const parts = [left, this.expressions.tuple(rest, at)];
    const joins = this.expressions.textOf(operator) === "+=";
    return [{ kind: "assign", targets: [left], value: { kind: joins ? "join" : "other", parts, at }, at }];
  }

  private definition(node: SyntaxNode): FunctionDefinition {
    const name = node.getChild("VariableName");
    return {
      name: name ? this.expressions.textOf(name) : "",
      ...this.expressions.parameters(node.getChild("ParamList")),
      body: this.body(node.getChild("Body")),
      at: this.expressions.at(node),
    };
  }

  private class(node: SyntaxNode): Statement[] {
    const name = node.getChild("VariableName");
    const bases = node.getChild("ArgList");
    const statements = this.body(node.getChild("Body"), name ? this.expressions.textOf(name) : "class");
    const args = bases ? this.expressions.args(bases) : [];
    return [...args.map(({ value }): Statement => ({ kind: "expression", value, at: value.at })), ...statements];
  }

  private imports(node: SyntaxNode): Statement[] {
    const children = childrenOf(node);
    const at = this.expressions.at(node);
    const text = (nodes: readonly SyntaxNode[]): string =>
      nodes.map((child) => this.expressions.textOf(child)).join("");
    const importAt = children.findIndex((child) => child.name === "import");
    if (importAt < 0) return [];
    const module = children[0]?.name === "from" ? text(children.slice(1, importAt)) : undefined;
    const clauses: SyntaxNode[][] = [[]];
    for (const child of children.slice(importAt + 1)) {
      if (child.name === ",") clauses.push([]);
      else if (!/^[()]$/.test(child.name)) clauses.at(-1)!.push(child);
    }
    return clauses
      .filter((clause) => clause.length > 0)
      .map((clause) => {
        const asAt = clause.findIndex((child) => child.name === "as");
        const imported = text(asAt < 0 ? clause : clause.slice(0, asAt));
        const alias = asAt < 0 ? undefined : text(clause.slice(asAt + 1));
        return importOf(module, imported, alias, at);
      });
  }

  private branches(node: SyntaxNode): Statement[] {
    const at = this.expressions.at(node);
    const children = childrenOf(node);
    const inner = children.find((child) => child.name === "MatchBody");
    const clauses = inner ? childrenOf(inner).filter((child) => child.name === "MatchClause") : [];
    const bodies = children.filter((child) => child.name === "Body").map((body) => this.body(body));
    const conditions = children
      .filter((child) => /^[A-Z]/.test(child.name) && !/^(?:Body|MatchBody)$/.test(child.name))
      .map((child) => this.expressions.convert(child));
    const matched = clauses.map((clause) => this.body(clause.getChild("Body")));
    return [
      { kind: "branch", condition: { kind: "other", parts: conditions, at }, bodies: [...bodies, ...matched], at },
    ];
  }

  private loop(node: SyntaxNode): Statement[] {
    const at = this.expressions.at(node);
    const children = childrenOf(node);
    const inAt = children.findIndex((child) => child.name === "in");
    const bodyAt = children.findIndex((child) => child.name === "Body");
    const head = children.slice(0, bodyAt < 0 ? children.length : bodyAt);
    const isFor = inAt >= 0 && node.name === "ForStatement";
    const plain = (nodes: readonly SyntaxNode[]) =>
      nodes.filter((child) => child.name === "," || /^[A-Z]/.test(child.name));
    const over = this.expressions.tuple(plain(isFor ? head.slice(inAt + 1) : head), at);
    const target = isFor ? { target: this.expressions.tuple(plain(head.slice(0, inAt)), at) } : {};
    const [body, after] = children.filter((child) => child.name === "Body");
    return [{ kind: "loop", ...target, over, body: this.body(body), at }, ...this.body(after)];
  }

  private with(node: SyntaxNode): Statement[] {
    const children = childrenOf(node);
    const opened: Statement[] = [];
    for (const [i, child] of children.entries()) {
      if (!/^[A-Z]/.test(child.name) || child.name === "Body" || children[i - 1]?.name === "as") continue;
      const value = this.expressions.convert(child);
      const target = children[i + 1]?.name === "as" ? children[i + 2] : undefined;
      if (target) opened.push({ kind: "assign", targets: [this.expressions.convert(target)], value, at: value.at });
      else opened.push({ kind: "expression", value, at: value.at });
    }
    return [...opened, ...this.body(node.getChild("Body"))];
  }

  /** What is tried is done; each handler may be. */
  private try(node: SyntaxNode): Statement[] {
    const children = childrenOf(node);
    const keyword = (i: number): string => {
      const found = children.slice(0, i).findLast((child) => /^(?:try|except|else|finally)$/.test(child.name));
      return found?.name ?? "";
    };
    const done: Statement[] = [];
    const handlers: Statement[][] = [];
    const last: Statement[] = [];
    for (const [i, child] of children.entries()) {
      if (child.name !== "Body") continue;
      const word = keyword(i);
      if (word === "except") handlers.push(this.body(child));
      else (word === "finally" ? last : done).push(...this.body(child));
    }
    const handled: Statement[] =
      handlers.length > 0 ? [{ kind: "branch", bodies: handlers, at: this.expressions.at(node) }] : [];
    return [...done, ...handled, ...last];
  }

  private scope(node: SyntaxNode): Statement {
    const at = this.expressions.at(node);
    const names = node.getChildren("VariableName").map((child) => this.expressions.textOf(child));
    const args = names.map((text) => ({ value: { kind: "literal", text, at } as const }));
    return {
      kind: "expression",
      value: { kind: "call", callee: { kind: "name", name: outerNames, at }, args, at },
      at,
    };
  }
}

const ownedBy = (owner: string | undefined, target: Expression): Expression =>
  owner !== undefined && target.kind === "name"
    ? { kind: "member", object: { kind: "name", name: owner, at: target.at }, property: target.name, at: target.at }
    : target;

function importOf(module: string | undefined, imported: string, alias: string | undefined, at: Span): Statement {
  if (module !== undefined) {
    return { kind: "import", module, bindings: [{ imported, local: alias ?? imported }], at };
  }
  // `import a.b` binds `a`; `import a.b as c` binds the inner one.
  const name = alias === undefined ? imported.split(".", 1)[0]! : imported;
  return { kind: "import", module: name, bindings: [{ imported: "", local: alias ?? name }], at };
}

/** Errors in a script beyond which the reader should know that it was not understood. */
const manyErrors = 25;

/**
 * Parses Python, whatever its version and however broken: what makes no sense is left out. `trouble` says when nesting was cut off or
 * much of the source is no Python. Throws only a ParserNotLoaded.
 */
export function parsePython(source: Source): Program {
  const text = codeOf(source);
  const expressions = new PythonExpressions(text, source.at.start);
  try {
    const tree = parserOf("python").parser.parse(text);
    const body = new PythonStatements(expressions).block(childrenOf(tree.topNode));
    if (expressions.tooDeep) return { ...source, body, trouble: "nested deeper than is followed" };
    let errors = 0;
    tree.iterate({
      enter: (node) => {
        if (node.type.isError) errors++;
      },
    });
    return errors > manyErrors ? { ...source, body, trouble: "much of it is no Python" } : { ...source, body };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { ...source, body: [], trouble: "nested deeper than can be parsed" };
  }
}
