import { sensitivityOfVariable } from "../sensitive.ts";
import { setMemberOfObject, variableOf } from "./evaluate-objects.ts";
import type { Evaluation } from "./evaluate-state.ts";
import { define } from "./functions.ts";
import type { Value } from "./model.ts";
import type { Expression, Span, Statement } from "./program.ts";
import { comprehension } from "./python-tree.ts";
import { dataOf, either, named, unknown, withField } from "./values.ts";
import type { Scope } from "./values-scope.ts";

/** Elements of a constant list over which a comprehension is carried out. */
const maxElements = 600;

/** Walks statements in order. */
export function walkBlock(evaluation: Evaluation, body: readonly Statement[], scope: Scope): void {
  for (const statement of body) {
    if (statement.kind === "define") define(evaluation, statement.definition, statement.owner, scope);
  }
  for (const statement of body) {
    if (!evaluation.enter(scope.frame)) continue;
    walk(evaluation, statement, scope);
    evaluation.leave();
  }
}

function walk(evaluation: Evaluation, statement: Statement, scope: Scope): void {
  switch (statement.kind) {
    case "assign":
      assignAll(evaluation, statement, scope);
      return;
    case "expression":
      output(evaluation, scope, evaluation.value(statement.value, scope));
      return;
    case "return":
      scope.returns.push(evaluation.value(statement.value, scope));
      return;
    case "define":
      return;
    case "import":
      bind(evaluation, statement, scope);
      return;
    case "branch": {
      if (statement.condition) evaluation.value(statement.condition, scope);
      scope.branch(statement.bodies.map((body) => (inner) => walkBlock(evaluation, body, inner)));
      return;
    }
    case "loop":
      loop(evaluation, statement, scope);
      return;
  }
}

/** What a command prints is what its function or script gives. */
function output(evaluation: Evaluation, scope: Scope, value: Value): void {
  if (scope.frame.program.language !== "shell" || (value.traces.length === 0 && value.text === undefined)) return;
  if (evaluation.active.length > 0) scope.returns.push(value);
  else scope.frame.run.outputs.push(value);
}

function assignAll(evaluation: Evaluation, statement: Statement & { kind: "assign" }, scope: Scope): void {
  const value = evaluation.value(statement.value, scope);
  for (const target of statement.targets) assignTo(evaluation, target, value, scope, statement.at);
}

/** What a target is called in a message. */
function nameOf(target: Expression): string {
  if (target.kind === "name") return target.name;
  if (target.kind === "member") return target.property;
  return target.kind === "index" && target.key.kind === "literal" ? target.key.text : "a value";
}

/** `export ACME_TOKEN="your-token"` in a document: who follows it puts a secret of the user there. */
const isPlaceholder = (name: string, value: Value, { frame: { program } }: Scope): boolean =>
  program.role === "fence" &&
  program.language === "shell" &&
  value.traces.length === 0 &&
  value.exact &&
  sensitivityOfVariable(name) === "secret";

function assignTo(evaluation: Evaluation, target: Expression, value: Value, scope: Scope, at: Span): void {
  const put = (): Value => evaluation.passed(scope.frame, at, value, () => `assigned to ${nameOf(target)}`);
  switch (target.kind) {
    case "name":
      if (!isPlaceholder(target.name, value, scope)) scope.set(target.name, put());
      return;
    case "member":
      assignMember(evaluation, target.object, target.property, put(), scope);
      return;
    case "index": {
      const key = evaluation.value(target.key, scope);
      assignMember(evaluation, target.object, key.exact ? key.text : undefined, put(), scope);
      return;
    }
    case "collection": {
      for (const [i, entry] of target.entries.entries()) {
        const key = entry.key?.kind === "literal" ? entry.key.text : String(i);
        const part = value.fields?.get(key) ?? dataOf([value]);
        assignTo(evaluation, entry.value, part, scope, at);
      }
      return;
    }
    case "other":
    case "either": {
      const parts = target.kind === "other" ? target.parts : target.options;
      for (const part of parts) assignTo(evaluation, part, dataOf([value]), scope, at);
      return;
    }
    default:
      return;
  }
}

/** `object.key = value`, and the object then is what its own name stands for. */
function assignMember(
  evaluation: Evaluation,
  target: Expression,
  key: string | undefined,
  value: Value,
  scope: Scope,
): void {
  const object = evaluation.value(target, scope);
  if (object.path?.startsWith("object:")) {
    setMemberOfObject(evaluation, object.path, key ?? "[]", value);
    return;
  }
  if (key !== undefined && variableOf(`${object.path}.${key}`) !== undefined) {
    evaluation.variables.set(key, value);
    return;
  }
  if (object.path !== undefined && object.fields === undefined && value.callable) {
    // A handler of an event: whoever calls it gives what the object holds.
    return;
  }
  const grown =
    key === undefined
      ? { ...object, exact: false, traces: either([object, dataOf([value])]).traces }
      : withField(object, key, value);
  store(evaluation, target, grown, scope);
}

/** Puts a changed object back where it came from. */
export function store(evaluation: Evaluation, target: Expression, value: Value, scope: Scope): void {
  if (target.kind === "name") scope.set(target.name, value);
  if (target.kind !== "member" && target.kind !== "index") return;
  const outer = evaluation.value(target.object, scope);
  const key = target.kind === "member" ? target.property : target.key.kind === "literal" ? target.key.text : "[]";
  if (outer.path?.startsWith("object:")) setMemberOfObject(evaluation, outer.path, key, value);
  else if (target.object.kind === "name") scope.set(target.object.name, withField(outer, key, value));
}

/** The names that an import binds: those of another script of the skill, or a path that catalogues know. */
function bind(evaluation: Evaluation, statement: Statement & { kind: "import" }, scope: Scope): void {
  const { program } = scope.frame;
  const plain = statement.module.replace(/^node:/, "");
  for (const { imported, local } of statement.bindings) {
    const whole = imported === "" || imported === "default" || (imported === "*" && program.language === "javascript");
    const inner =
      imported === "" || imported === "*"
        ? undefined
        : evaluation.linker.module(joinModule(statement.module, imported), program);
    const module = evaluation.linker.module(statement.module, program) ?? inner;
    if (!module) {
      if (local !== "*") scope.set(local, named(whole ? plain : `${plain}.${imported}`));
      continue;
    }
    const names = evaluation.module(module);
    if (imported === "*" && local === "*") for (const [name, value] of names.values) scope.set(name, value);
    else if (imported === "" || imported === "*" || module === inner) scope.set(local, moduleValue(names));
    else scope.set(local, names.get(imported) ?? names.get("module.exports")?.fields?.get(imported) ?? unknown);
  }
}

const joinModule = (module: string, name: string): string =>
  module.endsWith(".") ? `${module}${name}` : `${module}.${name}`;

/** A module of the skill as a value: its names are its fields. */
const moduleValue = (scope: Scope): Value => ({ exact: false, traces: [], fields: scope.values });

function loop(evaluation: Evaluation, statement: Statement & { kind: "loop" }, scope: Scope): void {
  const over = evaluation.value(statement.over, scope);
  const pass = (inner: Scope, element: Value): void => {
    if (statement.target) assignTo(evaluation, statement.target, element, inner, statement.at);
    walkBlock(evaluation, statement.body, inner);
  };
  const elements = over.fields ? [...over.fields.values()] : undefined;
  const single = evaluation.active.at(-1)?.name === comprehension;
  const isConstant = elements !== undefined && elements.length <= maxElements && elements.every((each) => each.exact);
  scope.branch([
    (inner) => {
      if (single && isConstant && statement.target) for (const element of elements) pass(inner, element);
      else {
        const element =
          elements && statement.target ? either([...elements.slice(0, 8), dataOf(elements)]) : elementOf(over);
        pass(inner, element);
        // What the first round leaves may matter to the second one.
        if ([...inner.values.values()].some((value) => value.traces.length > 0)) pass(inner, element);
      }
    },
  ]);
}

const elementOf = (over: Value): Value => ({ exact: false, traces: over.traces });
