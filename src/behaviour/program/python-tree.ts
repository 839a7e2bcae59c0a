import type { SyntaxNode } from "@lezer/common";

/** Children of a node, punctuation included. */
export function childrenOf(node: SyntaxNode): SyntaxNode[] {
  const children: SyntaxNode[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) children.push(child);
  return children;
}

/** True for keywords, brackets and commas. */
export const isPunctuation = (node: SyntaxNode): boolean => !/^[A-Z]/.test(node.name);

/** Name of the functions that stand for comprehensions: what they return are the elements of a list. */
export const comprehension = "<comprehension>";

/** Callee of the pseudo call that says which names belong to an outer scope: `global a`. */
export const outerNames = "<global>";
