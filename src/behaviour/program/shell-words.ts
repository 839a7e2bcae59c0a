import type { BraceExpansionPart, DoubleQuotedChild, ParameterExpansionPart, Word, WordPart } from "unbash";
import type { Expression, Span } from "./program.ts";
import { callOf, expansions, joined, literal, literalText, type ShellContext, variable } from "./shell-context.ts";

/** A word with braces stands for more than one; nobody writes more than this by hand. */
const maxAlternatives = 64;
const maxBraces = 8;

/** Variables whose value every reader knows. */
const known: Readonly<Record<string, string>> = { HOME: "~", PWD: ".", IFS: " " };

/** What a variable of this name holds. */
function named(name: string, at: Span): Expression {
  return Object.hasOwn(known, name) ? literal(known[name]!, at) : variable(name, at);
}

/** The words that one word of a script becomes: most often one, more by braces, by `$@` and by `$IFS` between its parts. */
export function fieldsOf(word: Word, context: ShellContext): Expression[] {
  const at = context.at(word);
  const { parts } = word;
  if (parts === undefined) return [literal(word.value, at)];
  const all = soleParameters(parts, context);
  if (all) return all;
  const fields: Expression[][][] = [[[]]];
  let braces = 0;
  for (const part of parts) {
    const alternatives = part.type === "BraceExpansion" && ++braces > maxBraces ? [[]] : alternativesOf(part, context);
    if (isSeparator(part)) fields.push([[]]);
    else if (alternatives.length === 1) for (const field of fields.at(-1)!) field.push(...alternatives[0]!);
    else fields[fields.length - 1] = extended(fields.at(-1)!, alternatives);
  }
  const filled = fields.length === 1 ? fields : fields.filter((field) => field.some((each) => each.length > 0));
  return filled.flatMap((field) => field.map((each) => joined(each, at)));
}

/** One word, whatever it would be split into. */
export function wordOf(word: Word, context: ShellContext): Expression {
  const fields = fieldsOf(word, context);
  if (fields.length === 1) return fields[0]!;
  return { kind: "collection", entries: fields.map((value) => ({ value })), at: context.at(word) };
}

/** Each of the words so far with each of the alternatives behind it. */
const extended = (heads: readonly Expression[][], tails: readonly Expression[][]): Expression[][] =>
  heads.flatMap((head) => tails.map((tail) => [...head, ...tail])).slice(0, maxAlternatives);

const isSeparator = (part: WordPart): boolean =>
  (part.type === "SimpleExpansion" && part.text === "$IFS") ||
  (part.type === "ParameterExpansion" && part.parameter === "IFS" && part.prefix === undefined);

/** `$@` and `$*` as a whole word of a function are its parameters. */
function soleParameters(parts: readonly WordPart[], context: ShellContext): Expression[] | undefined {
  if (context.parameters === 0 || parts.length !== 1) return undefined;
  const [part] = parts;
  const child = part?.type === "DoubleQuoted" && part.parts.length === 1 ? part.parts[0] : part;
  if (child?.type !== "SimpleExpansion" || !/^\$[@*]$/.test(child.text)) return undefined;
  return Array.from({ length: context.parameters }, (_, i) => variable(String(i + 1), context.at(child)));
}

function alternativesOf(part: WordPart, context: ShellContext): Expression[][] {
  if (part.type !== "BraceExpansion") return [partsOf(part, context)];
  const at = context.at(part);
  return bracesOf(part).map((text) => [literal(text, at)]);
}

/** `{a,b}` taken apart at its own commas; `{1..9}` and what is nested stay as they are. */
function bracesOf({ text }: BraceExpansionPart): string[] {
  const inner = text.slice(1, -1);
  if (/[{}$`\\]/.test(inner) || !inner.includes(",")) return [text];
  return inner.split(",", maxAlternatives).map((each) => each.replace(/^(["'])([^"']*)\1$/, "$2"));
}

function partsOf(part: WordPart, context: ShellContext): Expression[] {
  switch (part.type) {
    case "SingleQuoted":
    case "AnsiCQuoted":
      return [literal(part.value, context.at(part))];
    case "DoubleQuoted":
    case "LocaleString":
      return part.parts.map((child) => childOf(child, context));
    case "Glob":
    case "ExtendedGlob":
    case "BraceExpansion":
      return [literal(part.text, context.at(part))];
    case "ProcessSubstitution":
      if (part.operator === "<") return [context.printed(part.script, part)];
      context.attach(part.script, part);
      return [literal("", context.at(part))];
    default:
      return [childOf(part, context)];
  }
}

/** A part that may also stand within double quotes. */
export function childOf(part: DoubleQuotedChild, context: ShellContext): Expression {
  const at = context.at(part);
  switch (part.type) {
    case "Literal":
      return literal(part.value, at);
    case "SimpleExpansion":
      return named(part.text.slice(1), at);
    case "ParameterExpansion":
      return parameterOf(part, context);
    case "CommandExpansion":
      return context.printed(part.script, part);
    case "ArithmeticExpansion":
      return { kind: "other", parts: [], at };
  }
}

function parameterOf(part: ParameterExpansionPart, context: ShellContext): Expression {
  const at = context.at(part);
  if (part.prefix === "#") return { kind: "other", parts: [], at };
  const value = expandedOf(part, context);
  const { operation } = part;
  switch (operation?.type) {
    case undefined:
      return value;
    case "Default":
      return callOf(expansions.fallback, [value, wordOf(operation.operand, context)], at);
    case "Replace": {
      const operands = [wordOf(operation.pattern, context), wordOf(operation.replacement, context)];
      return callOf(expansions.replace, [value, ...operands, literal(operation.operator, at)], at);
    }
    case "Slice": {
      const length = operation.length ? [wordOf(operation.length, context)] : [];
      return callOf(expansions.slice, [value, wordOf(operation.offset, context), ...length], at);
    }
    case "CaseModification":
      return operation.operator === "^^" || operation.operator === ",,"
        ? callOf(operation.operator === "^^" ? expansions.upper : expansions.lower, [value], at)
        : { kind: "other", parts: [value], at };
    case "Remove": {
      const cut = operation.operator.startsWith("#") ? expansions.cutStart : expansions.cutEnd;
      return callOf(cut, [value, wordOf(operation.operand, context)], at);
    }
    default:
      return { kind: "other", parts: [value], at };
  }
}

/** `x` of `${x…}`, an entry of `${x[0]…}`, what the variable named by `x` holds of `${!x}`. */
function expandedOf(part: ParameterExpansionPart, context: ShellContext): Expression {
  const at = context.at(part);
  const object = named(part.parameter, at);
  if (part.prefix === "!") return callOf(expansions.indirect, [object], at);
  if (part.index === undefined) return object;
  const key = wordOf(part.index, context);
  return /^[@*]$/.test(literalText(key) ?? "") ? object : { kind: "index", object, key, at };
}
