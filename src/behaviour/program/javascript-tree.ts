import type { ParseResult } from "@babel/parser";

/** Types of the parser's tree, taken from its own declarations. */
export type StatementNode = ParseResult["program"]["body"][number];
export type StatementOf<T extends StatementNode["type"]> = Extract<StatementNode, { type: T }>;
export type ExpressionNode = StatementOf<"ExpressionStatement">["expression"];
export type ExpressionOf<T extends ExpressionNode["type"]> = Extract<ExpressionNode, { type: T }>;
export type ClassNode = ExpressionOf<"ClassExpression"> | StatementOf<"ClassDeclaration">;
export type FunctionNode =
  | ExpressionOf<"FunctionExpression">
  | ExpressionOf<"ArrowFunctionExpression">
  | StatementOf<"FunctionDeclaration">
  | Extract<ExpressionOf<"ObjectExpression">["properties"][number], { type: "ObjectMethod" }>
  | Extract<ClassNode["body"]["body"][number], { type: "ClassMethod" | "ClassPrivateMethod" }>;

/** What a value can be assigned to. */
export type TargetNode = ExpressionOf<"AssignmentExpression">["left"] | FunctionNode["params"][number];

/** Any node: its type and its place in what was parsed. */
export interface AnyNode {
  readonly type: string;
  readonly start?: number | null;
  readonly end?: number | null;
}
