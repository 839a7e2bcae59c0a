import type { AnyNode, ExpressionOf, StatementOf, TargetNode } from "./javascript-tree.ts";
import type { Expression, Span, Statement } from "./program.ts";

type Binding = Extract<Statement, { kind: "import" }>["bindings"][number];

/** Name under which another file finds what a module exports as such. */
export const wholeExport = "default";

/** Name of a module as the catalogues have it: without the scheme of Node's own modules. */
export const moduleName = (specifier: string): string => specifier.replace(/^node:/, "");

/** A file of the skill exports what it says; of a package the default export and the module are taken for the same. */
const importedDefault = (module: string): string => (/^[./]/.test(module) ? wholeExport : "");

const textOf = (name: AnyNode): string => String("name" in name ? name.name : "value" in name ? name.value : "");

/** `import a, { b as c } from "m"`, `import * as ns from "m"`. */
export function importOf(node: StatementOf<"ImportDeclaration">, at: Span): Statement {
  const module = moduleName(node.source.value);
  const bindings = node.specifiers.map((each): Binding => {
    const local = each.local.name;
    if (each.type === "ImportNamespaceSpecifier") return { imported: "", local };
    const imported = each.type === "ImportSpecifier" ? textOf(each.imported) : "default";
    return { imported: imported === "default" ? importedDefault(module) : imported, local };
  });
  return { kind: "import", module, bindings, at };
}

/** Specifier of `require("m")`, `await import("m")` and a member of one; undefined when it is none or not constant. */
function requiredBy(node: AnyNode | null | undefined): { module: string; member?: string } | undefined {
  if (!node) return undefined;
  if (node.type === "AwaitExpression") return requiredBy((node as ExpressionOf<"AwaitExpression">).argument);
  if (node.type === "MemberExpression") {
    const { object, property, computed } = node as ExpressionOf<"MemberExpression">;
    const inner = requiredBy(object);
    const isPlain = inner && inner.member === undefined && !computed && property.type === "Identifier";
    if (!isPlain) return undefined;
    return property.name === "default" ? inner : { ...inner, member: property.name };
  }
  const specifier = specifierOf(node);
  return specifier?.type === "StringLiteral"
    ? { module: moduleName((specifier as ExpressionOf<"StringLiteral">).value) }
    : undefined;
}

function specifierOf(node: AnyNode): AnyNode | undefined {
  if (node.type === "ImportExpression") return (node as ExpressionOf<"ImportExpression">).source;
  if (node.type !== "CallExpression") return undefined;
  const { callee, arguments: args } = node as ExpressionOf<"CallExpression">;
  return callee.type === "Identifier" && callee.name === "require" && args.length === 1 ? args[0] : undefined;
}

/** `const x = require("m")` and `const { a: b } = await import("m")` as an import; undefined for what is none, or too clever for one. */
export function requireOf(target: TargetNode, value: AnyNode | null | undefined, at: Span): Statement | undefined {
  const required = requiredBy(value);
  if (!required) return undefined;
  const { module, member } = required;
  if (target.type === "Identifier") {
    return { kind: "import", module, bindings: [{ imported: member ?? "", local: target.name }], at };
  }
  if (target.type !== "ObjectPattern" || member !== undefined) return undefined;
  const bindings: Binding[] = [];
  for (const property of target.properties) {
    if (property.type !== "ObjectProperty" || property.computed || property.value.type !== "Identifier")
      return undefined;
    const imported = textOf(property.key);
    bindings.push({
      imported: imported === "default" ? importedDefault(module) : imported,
      local: property.value.name,
    });
  }
  return { kind: "import", module, bindings, at };
}

const nameAt = (name: string, at: Span): Expression => ({ kind: "name", name, at });

/** `export { a as b }`, `export { a as b } from "m"`. */
export function namedExports(node: StatementOf<"ExportNamedDeclaration">, at: Span): Statement[] {
  const pairs = node.specifiers.flatMap((each) =>
    each.type === "ExportSpecifier"
      ? [{ imported: textOf(each.local), local: textOf(each.exported) }]
      : [{ imported: "", local: textOf(each.exported) }],
  );
  if (node.source) return [{ kind: "import", module: moduleName(node.source.value), bindings: pairs, at }];
  return pairs
    .filter(({ imported, local }) => imported !== local)
    .map(({ imported, local }) => ({ kind: "assign", targets: [nameAt(local, at)], value: nameAt(imported, at), at }));
}

/** True for `exports`, `module.exports`. */
const isExports = (node: Expression): boolean =>
  (node.kind === "name" && node.name === "exports") ||
  (node.kind === "member" &&
    node.property === "exports" &&
    node.object.kind === "name" &&
    node.object.name === "module");

/** An assignment with the names that it makes known to other files, when it is one to `module.exports` or to a member of it. */
export function withExports(statement: Statement): Statement[] {
  const target = statement.kind === "assign" ? statement.targets[0] : undefined;
  if (statement.kind !== "assign" || !target) return [statement];
  const { value, at } = statement;
  const exported = (name: string): Statement[] =>
    value.kind === "name" && value.name === name
      ? [statement]
      : [{ ...statement, targets: [...statement.targets, nameAt(name, at)] }];
  if (target.kind === "member" && isExports(target.object)) return exported(target.property);
  if (!isExports(target)) return [statement];
  if (value.kind !== "collection") return exported(wholeExport);
  const members = value.entries.flatMap(({ key, value: each }): Statement[] => {
    if (key?.kind !== "literal" || (each.kind === "name" && each.name === key.text)) return [];
    const member: Expression = { kind: "member", object: target, property: key.text, at: each.at };
    return [{ kind: "assign", targets: [nameAt(key.text, key.at)], value: member, at: each.at }];
  });
  return [...exported(wholeExport), ...members];
}
