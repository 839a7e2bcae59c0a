import type { Argument, Expression, FunctionDefinition, Statement } from "../../../src/behaviour/program/program.ts";

const list = (all: readonly Expression[]): string => all.map(printed).join(", ");

const argument = ({ name, value }: Argument): string =>
  name === undefined ? printed(value) : `${name}: ${printed(value)}`;

const definition = ({ name, parameters, body }: FunctionDefinition): string =>
  `${name}(${parameters.join(", ")}) {${body.length > 0 ? ` ${printedBody(body)} ` : ""}}`;

/** An expression in one line: literals in quotes, `+(…)` a join, `|(…)` one of several, `?(…)` anything else. */
export function printed(expression: Expression): string {
  switch (expression.kind) {
    case "literal":
      return JSON.stringify(expression.text);
    case "name":
      return expression.name;
    case "member":
      return `${printed(expression.object)}.${expression.property}`;
    case "index":
      return `${printed(expression.object)}[${printed(expression.key)}]`;
    case "join":
      return `+(${list(expression.parts)})`;
    case "call":
      return `${printed(expression.callee)}(${expression.args.map(argument).join(", ")})`;
    case "pipe":
      return expression.stages.map(printed).join(" | ");
    case "function":
      return `fn ${definition(expression.definition)}`;
    case "collection":
      return `[${expression.entries.map(({ key, value }) => (key ? `${printed(key)}: ` : "") + printed(value)).join(", ")}]`;
    case "either":
      return `|(${list(expression.options)})`;
    case "other":
      return `?(${list(expression.parts)})`;
  }
}

/** Statements in one line. */
export const printedBody = (body: readonly Statement[]): string => body.map(printedStatement).join("; ");

function printedStatement(statement: Statement): string {
  switch (statement.kind) {
    case "assign":
      return `${list(statement.targets)} = ${printed(statement.value)}`;
    case "expression":
      return printed(statement.value);
    case "return":
      return `return ${printed(statement.value)}`;
    case "define":
      return `def ${statement.owner ? `${statement.owner}.` : ""}${definition(statement.definition)}`;
    case "import":
      return `import ${statement.module} {${statement.bindings.map(({ imported, local }) => `${imported}=${local}`).join(", ")}}`;
    case "branch":
      return `if ${statement.condition ? printed(statement.condition) : ""} ${statement.bodies.map((body) => `{ ${printedBody(body)} }`).join(" ")}`;
    case "loop":
      return `for ${statement.target ? `${printed(statement.target)} of ` : ""}${printed(statement.over)} { ${printedBody(statement.body)} }`;
  }
}
