import type { PowerShellExpressions } from "./powershell-expressions.ts";
import type { Expression } from "./program.ts";

const doubleQuote = /["\u201c\u201d]/;
const singleQuote = /['\u2018\u2019]/;

/** Reads the strings of PowerShell. */
export class PowerShellStrings {
  private readonly expressions: PowerShellExpressions;

  constructor(expressions: PowerShellExpressions) {
    this.expressions = expressions;
  }

  /** `'…'`: only a doubled quote is special. */
  verbatim(): Expression {
    const { scanner } = this.expressions;
    const start = scanner.at++;
    let text = "";
    while (!scanner.done) {
      const char = scanner.text[scanner.at]!;
      if (singleQuote.test(char)) {
        if (!singleQuote.test(scanner.peek(1))) break;
        scanner.at++;
      }
      text += char;
      scanner.at++;
    }
    scanner.at++;
    return { kind: "literal", text, at: this.expressions.span(start) };
  }

  /** `"…$x…$(…)…"`. */
  expandable(): Expression {
    const { scanner } = this.expressions;
    const start = scanner.at++;
    return this.expanded(start, () => doubleQuote.test(scanner.peek()) && !doubleQuote.test(scanner.peek(1)), 1);
  }

  /** `@"` and `@'`, up to a line that begins with the end of it. */
  here(): Expression {
    const { scanner } = this.expressions;
    const start = scanner.at;
    const quote = scanner.peek(1);
    const newline = scanner.text.indexOf("\n", start);
    const first = newline < 0 ? scanner.text.length : newline + 1;
    const found = scanner.text.indexOf(`\n${quote}@`, first - 1);
    const end = found < 0 ? scanner.text.length : found;
    scanner.at = first;
    if (quote === '"') return this.expanded(start, () => scanner.at >= end, end < scanner.text.length ? 3 : 0);
    const text = scanner.text.slice(first, end);
    scanner.at = Math.min(scanner.text.length, end + 3);
    return { kind: "literal", text, at: this.expressions.span(start) };
  }

  private expanded(start: number, ends: () => boolean, closing: number): Expression {
    const { scanner } = this.expressions;
    const parts: Expression[] = [];
    let text = "";
    const flush = (): void => {
      if (text !== "") parts.push({ kind: "literal", text, at: this.expressions.span(scanner.at - text.length) });
      text = "";
    };
    while (!scanner.done && !ends()) {
      if (scanner.peek() === "`") text += scanner.escaped();
      else if (scanner.peek() === "$" && /[\w({?^]/.test(scanner.peek(1))) {
        flush();
        parts.push(scanner.peek(1) === "(" ? this.expressions.commands.grouped(2) : this.expressions.variable());
      } else {
        text += scanner.text[scanner.at]!;
        scanner.at += closing === 1 && doubleQuote.test(scanner.peek()) ? 2 : 1;
      }
    }
    flush();
    scanner.at = Math.min(scanner.text.length, scanner.at + closing);
    const at = this.expressions.span(start);
    if (parts.length === 0) return { kind: "literal", text: "", at };
    return parts.length === 1 && parts[0]!.kind === "literal" ? { ...parts[0]!, at } : { kind: "join", parts, at };
  }
}
