import type { AnyNode, ExpressionOf, TargetNode } from "./javascript-tree.ts";
import type { Expression, Span, Statement } from "./program.ts";

/** What the targets need of the expressions. */
interface Converter {
  convert(node: AnyNode | null | undefined): Expression;
  key(property: { readonly computed?: boolean | null; readonly key: AnyNode }): Expression;
  at(node: AnyNode): Span;
}

type Pattern = Extract<ExpressionOf<"AssignmentExpression">["left"], { type: "ObjectPattern" | "ArrayPattern" }>;

/** Patterns nested deeper than this take nothing apart any more. */
const maxPattern = 50;

/** A name that no program can have, for a value that is taken apart where it stands. */
export const nameOf = (at: Span): string => `pattern@${at.start}`;

/** The plain name that a parameter or a variable has; undefined for a pattern. */
export function plainName(node: TargetNode): string | undefined {
  switch (node.type) {
    case "Identifier":
      return node.name;
    case "AssignmentPattern":
      return plainName(node.left);
    case "RestElement":
      return plainName(node.argument as TargetNode);
    case "TSParameterProperty":
      return plainName(node.parameter);
    default:
      return undefined;
  }
}

/** Assignments that a target and a value stand for: `{ a, b: [c] } = v` is `a = v.a`, `c = v.b[0]`. */
export function assignments(converter: Converter, target: TargetNode, value: Expression, depth = 0): Statement[] {
  const at = converter.at(target);
  switch (target.type) {
    case "ObjectPattern":
    case "ArrayPattern":
      return depth > maxPattern ? [] : takenApart(converter, target, value, depth);
    case "AssignmentPattern": {
      const options = [value, converter.convert(target.right)];
      return assignments(converter, target.left, { kind: "either", options, at }, depth + 1);
    }
    case "RestElement":
      return assignments(converter, target.argument as TargetNode, value, depth + 1);
    case "TSParameterProperty":
      return assignments(converter, target.parameter, value, depth + 1);
    default:
      return [{ kind: "assign", targets: [converter.convert(target)], value, at }];
  }
}

/** True of a value that can be named several times without doing anything twice. */
export const isRepeatable = (value: Expression): boolean =>
  value.kind === "name" || (value.kind === "member" && isRepeatable(value.object));

function takenApart(converter: Converter, target: Pattern, value: Expression, depth: number): Statement[] {
  const at = converter.at(target);
  if (!isRepeatable(value)) {
    const whole: Expression = { kind: "name", name: nameOf(at), at };
    return [{ kind: "assign", targets: [whole], value, at }, ...takenApart(converter, target, whole, depth)];
  }
  if (target.type === "ArrayPattern") {
    return target.elements.flatMap((element, i) => {
      if (!element) return [];
      const key: Expression = { kind: "literal", text: String(i), at };
      const part: Expression = element.type === "RestElement" ? value : { kind: "index", object: value, key, at };
      return assignments(converter, element, part, depth + 1);
    });
  }
  return target.properties.flatMap((property) => {
    if (property.type === "RestElement") return assignments(converter, property, value, depth + 1);
    const key = converter.key(property);
    const part: Expression =
      key.kind === "literal"
        ? { kind: "member", object: value, property: key.text, at: key.at }
        : { kind: "index", object: value, key, at: key.at };
    return assignments(converter, property.value as TargetNode, part, depth + 1);
  });
}
