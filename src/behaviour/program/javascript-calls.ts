import type { Argument, Expression, Span, Statement } from "./program.ts";

/** What `import(…)` calls: the catalogue knows it under this name. */
export const importer = (at: Span): Expression => ({ kind: "name", name: "import", at });

interface CalledBy {
  readonly value: Expression;
  /** What is done beside: the other ways that a promise may go. */
  readonly before: readonly Statement[];
}

const callStatement = (callee: Expression): Statement => ({
  kind: "expression",
  value: { kind: "call", callee, args: [], at: callee.at },
  at: callee.at,
});

/** Arguments that are given as a list. */
const listed = (argument: Argument | undefined): readonly Argument[] =>
  argument?.value.kind === "collection" ? argument.value.entries : argument ? [argument] : [];

/**
 * A call; what only hands a function its arguments in another way (`p.then(f)`, `f.call(this, x)`, `f.apply(this, [x])`,
 * `Reflect.apply(f, this, [x])`, `f.bind(this)`) is the call of that function.
 */
export function calledBy(callee: Expression, args: readonly Argument[], at: Span): CalledBy {
  const plain: CalledBy = { value: { kind: "call", callee, args, at }, before: [] };
  const [first, second] = args;
  if (callee.kind !== "member" || !first) return plain;
  const { object } = callee;
  const call = (called: Expression, given: readonly Argument[], before: readonly Statement[] = []): CalledBy => ({
    value: { kind: "call", callee: called, args: given, at },
    before,
  });
  switch (callee.property) {
    case "then":
      return call(first.value, [{ value: object }], second ? [callStatement(second.value)] : []);
    case "catch":
    case "finally":
      return { value: object, before: [callStatement(first.value)] };
    case "call":
      return call(object, args.slice(1));
    case "apply":
      return object.kind === "name" && object.name === "Reflect"
        ? call(first.value, listed(args[2]))
        : call(object, listed(second));
    case "bind":
      return args.length === 1 ? { value: object, before: [] } : plain;
    default:
      return plain;
  }
}
