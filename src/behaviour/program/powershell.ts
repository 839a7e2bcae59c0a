import { PowerShellCommands } from "./powershell-commands.ts";
import { PowerShellExpressions, variableName } from "./powershell-expressions.ts";
import type { Expression, FunctionDefinition, Program, Source, Statement } from "./program.ts";

const keyword =
  /(?:if|elseif|else|while|for|foreach|do|until|switch|try|catch|finally|trap|function|filter|workflow|class|param|return|throw|begin|process|end|clean|exit|using|break|continue)(?![\w-])/iy;
const assignment = /(?:[-+*/%]|\?\?)?=(?!=)/y;
const functionName = /[^\s{(]{1,120}/y;

/**
 * Statements of PowerShell. A reader of our own: the one grammar that there is comes as 990 KB of WebAssembly, which fails in the
 * bundle, for a language that few skills use; what a rule needs are commands, their arguments and how values get there.
 */
class PowerShellStatements {
  readonly expressions: PowerShellExpressions;
  private readonly commands: PowerShellCommands;

  constructor(text: string, offset: number) {
    this.expressions = new PowerShellExpressions(text, offset);
    this.commands = new PowerShellCommands(this.expressions, this);
    this.expressions.commands = this.commands;
  }

  /** Statements up to a closing bracket (left where it is) or the end. */
  block(end: string): Statement[] {
    const { scanner } = this.expressions;
    const statements: Statement[] = [];
    for (scanner.skip(true); !scanner.done; scanner.skip(true)) {
      const before = scanner.at;
      if (end !== "" && scanner.peek() === end) break;
      for (const each of this.statement()) statements.push(each);
      if (scanner.at === before) scanner.at++;
    }
    return statements;
  }

  private braced(): Statement[] {
    const { scanner } = this.expressions;
    scanner.skip(true);
    if (!scanner.eat("{")) return [];
    const body = this.expressions.deeper(() => this.block("}"), []);
    scanner.eat("}");
    return body;
  }

  /** What stands in round brackets behind a keyword. */
  private condition(): Expression {
    const { scanner } = this.expressions;
    scanner.skip(true);
    return scanner.peek() === "(" ? this.commands.grouped(1) : this.expressions.nothing();
  }

  private statement(): Statement[] {
    const { scanner } = this.expressions;
    const start = scanner.at;
    const found = scanner.match(keyword)?.[0].toLowerCase();
    if (found === undefined) return this.simple(start);
    scanner.at += found.length;
    switch (found) {
      case "if":
        return this.if(start);
      case "for":
      case "while":
      case "foreach":
        return this.loop(start);
      case "do": {
        const body = this.braced();
        scanner.skip(true);
        scanner.take(/(?:while|until)(?!\w)/iy);
        return [{ kind: "loop", over: this.condition(), body, at: this.expressions.span(start) }];
      }
      case "function":
      case "filter":
      case "workflow": {
        scanner.skip();
        const name = (scanner.take(functionName) ?? "").toLowerCase().replace(/^\w+:/, "");
        const definition = this.definition(name);
        return [{ kind: "define", definition, at: this.expressions.span(start) }];
      }
      case "param":
        return this.scriptParameters();
      case "return":
      case "throw":
      case "exit": {
        scanner.skip();
        if (scanner.done || /[\n;}]/.test(scanner.peek())) return [];
        const value = this.pipeline();
        return [{ kind: found === "return" ? "return" : "expression", value, at: this.expressions.span(start) }];
      }
      default:
        return this.rarer(found, start);
    }
  }

  private rarer(found: string, start: number): Statement[] {
    const { scanner } = this.expressions;
    switch (found) {
      case "switch": {
        scanner.take(/(?:[ \t]+-\w{1,20})*/y);
        const condition = this.condition();
        return [{ kind: "branch", condition, bodies: [this.braced()], at: this.expressions.span(start) }];
      }
      case "catch":
      case "trap":
        scanner.take(/[\s]*(?:\[[^\]\n]{0,200}\][\s,]*)*/y);
        return [{ kind: "branch", bodies: [this.braced()], at: this.expressions.span(start) }];
      case "using":
      case "break":
      case "continue":
        scanner.take(/[^\n;}]*/y);
        return [];
      case "class":
        scanner.take(/[^{\n]*/y);
        return this.braced();
      default:
        return this.braced();
    }
  }

  private if(start: number): Statement[] {
    const { scanner } = this.expressions;
    const condition = this.condition();
    const bodies = [this.braced()];
    for (;;) {
      const before = scanner.at;
      scanner.skip(true);
      const next = scanner.take(/else(?:if)?(?![\w-])/iy)?.toLowerCase();
      if (next === undefined) {
        scanner.at = before;
        return [{ kind: "branch", condition, bodies, at: this.expressions.span(start) }];
      }
      if (next === "elseif")
        bodies.push([{ kind: "expression", value: this.condition(), at: this.expressions.span(before) }]);
      bodies.push(this.braced());
    }
  }

  private loop(start: number): Statement[] {
    const { scanner } = this.expressions;
    scanner.skip();
    const each = scanner.take(/\(\s*\$[\w:]{1,100}\s+in(?=\s)/iy);
    if (each === undefined) {
      const over = this.condition();
      return [{ kind: "loop", over, body: this.braced(), at: this.expressions.span(start) }];
    }
    const name = variableName(/\$([\w:]+)/.exec(each)![1]!);
    const target: Expression = { kind: "name", name, at: this.expressions.span(start) };
    scanner.skip(true);
    const over = this.pipeline();
    scanner.skip(true);
    scanner.eat(")");
    return [{ kind: "loop", target, over, body: this.braced(), at: this.expressions.span(start) }];
  }

  /** `( $a, [string]$b = 1 )`: names and what they are when nothing is given. */
  private parameters(): { name: string; fallback?: Expression }[] {
    const { scanner } = this.expressions;
    const found: { name: string; fallback?: Expression }[] = [];
    scanner.skip(true);
    if (!scanner.eat("(")) return found;
    for (scanner.skip(true); !scanner.done && scanner.peek() !== ")"; scanner.skip(true)) {
      const before = scanner.at;
      if (scanner.peek() === "$") {
        const each = this.expressions.variable();
        scanner.skip(true);
        const fallback = scanner.eat("=") ? this.fallback() : undefined;
        if (each.kind === "name") found.push({ name: each.name, ...(fallback ? { fallback } : {}) });
      } else if (scanner.take(/\[\w[\w.[\]]{0,120}\]/y) === undefined) {
        if (scanner.peek() === "[") this.attribute();
      }
      if (scanner.at === before) scanner.at++;
    }
    scanner.eat(")");
    return found;
  }

  private fallback(): Expression {
    this.expressions.scanner.skip(true);
    return this.expressions.value();
  }

  /** `[Parameter(Mandatory = $true)]`: up to its bracket, other brackets counted. */
  private attribute(): void {
    const { scanner } = this.expressions;
    let open = 0;
    do {
      if (scanner.peek() === "[") open++;
      if (scanner.peek() === "]") open--;
      scanner.at++;
    } while (open > 0 && !scanner.done);
  }

  /** Parameters of a script are what it was started with. */
  private scriptParameters(): Statement[] {
    return this.parameters().map(({ name, fallback }): Statement => {
      const at = this.expressions.span(this.expressions.scanner.at);
      const given: Expression = { kind: "name", name: "args", at };
      const value: Expression = fallback ? { kind: "either", options: [given, fallback], at } : given;
      return { kind: "assign", targets: [{ kind: "name", name, at }], value, at };
    });
  }

  /** A function or a script block: `{ param($a) … }`, `($a) { … }`. */
  definition(name: string): FunctionDefinition {
    const { scanner } = this.expressions;
    const start = scanner.at;
    scanner.skip(true);
    let parameters = scanner.peek() === "(" ? this.parameters() : [];
    scanner.skip(true);
    scanner.eat("{");
    const body = this.expressions.deeper(() => {
      scanner.skip(true);
      while (scanner.match(/\[\w{1,40}\(/y)) {
        this.attribute();
        scanner.skip(true);
      }
      if (scanner.take(/param(?![\w-])/iy) !== undefined) parameters = this.parameters();
      return this.block("}");
    }, []);
    scanner.eat("}");
    const names = parameters.map((each) => each.name);
    return {
      name,
      parameters: names.length > 0 || name !== "" ? names : ["_"],
      defaults: new Map(parameters.flatMap((each) => (each.fallback ? [[each.name, each.fallback]] : []))),
      body: valued(body),
      at: this.expressions.span(start),
    };
  }

  private simple(start: number): Statement[] {
    const { scanner } = this.expressions;
    const value = this.pipeline();
    scanner.skip();
    const sign = scanner.take(assignment);
    if (sign === undefined) {
      scanner.take(/&&|\|\||&/y);
      return [{ kind: "expression", value, at: this.expressions.span(start) }];
    }
    scanner.skip(true);
    const right = this.expressions.deeper(() => this.assigned(), this.expressions.nothing());
    const at = this.expressions.span(start);
    const targets = value.kind === "collection" ? value.entries.map((entry) => entry.value) : [value];
    const joined: Expression = sign === "+=" ? { kind: "join", parts: [value, right], at } : right;
    return [{ kind: "assign", targets, value: joined, at }];
  }

  /** What is assigned: a pipeline, or a statement whose output it is. */
  private assigned(): Expression {
    const { scanner } = this.expressions;
    const start = scanner.at;
    if (!scanner.match(keyword)) return this.pipeline();
    const body = this.statement();
    const at = this.expressions.span(start);
    return {
      kind: "call",
      callee: { kind: "function", definition: { name: "group", parameters: [], body: valued(body), at }, at },
      args: [],
      at,
    };
  }

  /** Commands and values with `|` between them. */
  pipeline(): Expression {
    const { scanner } = this.expressions;
    const start = scanner.at;
    const stages = [this.stage()];
    for (scanner.skip(); scanner.peek() === "|" && scanner.peek(1) !== "|"; scanner.skip()) {
      scanner.at++;
      scanner.skip(true);
      stages.push(this.stage());
    }
    return stages.length === 1 ? stages[0]! : { kind: "pipe", stages, at: this.expressions.span(start) };
  }

  private stage(): Expression {
    const { scanner } = this.expressions;
    scanner.skip();
    const char = scanner.peek();
    const isCommand =
      char === "&" || (char === "." && /[\s$"'(]/.test(scanner.peek(1))) || !/["'\u2018-\u201d$(@[\d{!+,-]/.test(char);
    return isCommand ? this.commands.command() : this.expressions.expression();
  }
}

/** The body of a function: the values of its statements are its output. */
const valued = (body: readonly Statement[]): Statement[] =>
  body.map((each) => (each.kind === "expression" ? { ...each, kind: "return" } : each));

/**
 * Takes a source of PowerShell and returns what it does in terms of the common program: names in lower case, `$env:X` as the name
 * `env:X`, `[Convert]::X` as a member of `convert`, parameters of commands as named arguments without their hyphen. Never throws.
 */
export function parsePowerShell(source: Source): Program {
  const { language, view, at, role } = source;
  const statements = new PowerShellStatements(view.text.slice(at.start, at.end), at.start);
  const body = statements.block("");
  return { language, view, at, role, body, ...(statements.expressions.tooDeep ? { trouble: "nested too deep" } : {}) };
}
