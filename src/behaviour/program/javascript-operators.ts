import type { Expression, Span } from "./program.ts";

const isNumber = (part: Expression): part is Expression & { kind: "literal" } =>
  part.kind === "literal" && /^-?\d{1,15}(?:\.\d{1,6})?$/.test(part.text);

/** Operators on two numbers that hide the code of a character: `String.fromCharCode(50 + 51)`. */
const arithmetic: Readonly<Record<string, (a: number, b: number) => number>> = {
  "+": (a, b) => a + b,
  "-": (a, b) => a - b,
  "*": (a, b) => a * b,
  "/": (a, b) => a / b,
  "%": (a, b) => a % b,
  "^": (a, b) => a ^ b,
  "&": (a, b) => a & b,
  "|": (a, b) => a | b,
  "<<": (a, b) => a << b,
  ">>": (a, b) => a >> b,
};

/** True when `+` joins texts: unless all operands are numbers, it may. */
export const isAddition = (operator: string, parts: readonly Expression[]): boolean =>
  operator === "+" && !parts.every(isNumber);

/** Texts one behind the other; one literal when all of them are literals. */
export function joined(parts: readonly Expression[], at: Span): Expression {
  const flat = parts.flatMap((part) => (part.kind === "join" ? part.parts : [part]));
  const texts = flat.flatMap((part) => (part.kind === "literal" ? part.text : []));
  return texts.length === flat.length
    ? { kind: "literal", text: texts.join(""), at }
    : { kind: "join", parts: flat, at };
}

/** Result of an operator: a literal when numbers are all that it works on, else something that data goes through. */
export function calculated(operator: string, parts: readonly Expression[], at: Span): Expression {
  const other: Expression = { kind: "other", parts, at };
  if (!parts.every(isNumber)) return other;
  const numbers = parts.map(({ text }) => Number(text));
  const [first, ...rest] = numbers as [number, ...number[]];
  const operation = arithmetic[operator];
  if (rest.length === 0) return operator === "-" ? { kind: "literal", text: String(-first), at } : other;
  return operation ? { kind: "literal", text: String(rest.reduce(operation, first)), at } : other;
}
