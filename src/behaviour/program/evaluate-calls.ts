import { runStarted } from "./evaluate-commands.ts";
import { alternativesOf, applyModel, standardArguments } from "./evaluate-effects.ts";
import type { Evaluation } from "./evaluate-state.ts";
import { store } from "./evaluate-statements.ts";
import { invoke } from "./functions.ts";
import type { Call, CallModel, Value } from "./model.ts";
import type { Expression, Span } from "./program.ts";
import { dataOf, either, gapMark, named, tracesOf, unknown } from "./values.ts";
import type { Scope } from "./values-scope.ts";

/** A call in a program, its parts evaluated. */
export interface Invoked {
  readonly target: Value;
  readonly receiver?: Value;
  /** Where the receiver came from. */
  readonly object?: Expression;
  readonly method?: string;
  readonly args: readonly Value[];
  readonly named: ReadonlyMap<string, Value>;
  readonly input: Value | undefined;
  readonly scope: Scope;
  readonly at: Span;
}

/** Functions that print. */
const prints: ReadonlySet<string> = new Set([
  "print",
  "sys.stdout.write",
  "console.log",
  "process.stdout.write",
  "sys.stdout.buffer.write",
]);

/** Functions that give a module by its name. */
const importers: ReadonlySet<string> = new Set([
  "__import__",
  "importlib.import_module",
  "require",
  "import",
  "importlib.__import__",
]);

/** Methods that put their arguments into the object that they are called on. */
const growing: ReadonlySet<string> = new Set(
  "append extend add insert update push unshift set setdefault write writelines concat appendleft put put_nowait attach append_field add_field add_header attachments".split(
    " ",
  ),
);

/** Of a key that signs, or a text of which a digest is made, nothing comes out that anybody could use. */
const oneWay =
  /(?:^|\.)(?:sign(?:_?(?:message|transaction|typed_?data|hash|request|payload))?|from_key|fromSeed|fromSecretKey|create(?:Hmac|Hash|Sign)|hmac|sha\d{1,3}|md5|blake2b|pbkdf2_hmac|scrypt|privateKeyTo\w{1,20}|(?:Keypair|SigningKey)\.from\w{0,24})$|^(?:hmac|hashlib|nacl\.signing)\.\w{1,20}$/i;

/** Classes of packages that stand for a service: what their methods bring is not the key that they were made with. */
const clientClass = /\.\w{0,40}(?:Client|AI|SDK|Anthropic|Octokit|Stripe)$/;

/** Makers of clients that sign with a key, which stays where it is, and the names under which they are given it. */
const signingClient = /(?:^|\.)\w{0,40}(?:[Cc]lient|[Ww]rap\w{0,20}|[Ss]igner|[Ww]allet|[Aa]ccount)$/;
const signingKeys: ReadonlySet<string> = new Set(["privateKey", "private_key", "secretKey", "signer", "mnemonic"]);

/** True when a secret that goes into a call of a package does not come out of it again. */
function keepsSecrets(path: string, args: readonly Value[], byName: ReadonlyMap<string, Value>): boolean {
  if (oneWay.test(path) || clientClass.test(path)) return true;
  const keys = [...byName.keys(), ...args.flatMap(({ fields }) => [...(fields?.keys() ?? [])])];
  return signingClient.test(path) && keys.some((key) => signingKeys.has(key));
}

/** What a call gives, and what it does on the way. */
export function callFunction(evaluation: Evaluation, call: Invoked): Value {
  const { target, scope } = call;
  const given = {
    args: call.args,
    named: call.named,
    ...(call.input ? { input: call.input } : {}),
    from: scope.frame,
    at: call.at,
  };
  if (target.callable) {
    const method = call.receiver?.path?.startsWith("object:") ? { receiver: call.receiver } : {};
    return invoke(evaluation, target.callable, { ...given, ...method });
  }
  const own = methodOf(evaluation, call);
  if (own) return own;
  const path = target.path ?? (call.method === undefined ? undefined : `….${call.method}`);
  if (path === undefined)
    return dataOf([...call.args, ...call.named.values(), ...(call.receiver ? [call.receiver] : []), target]);
  if (importers.has(path)) return imported(evaluation, call);
  const [object, property] = call.args;
  if (path === "getattr" && object && property?.text !== undefined) {
    return { ...object, path: `${object.path ?? gapMark}.${property.text}`, ...object.fields?.get(property.text) };
  }
  if (prints.has(path)) scope.frame.run.outputs.push(...call.args);
  return callKnown(evaluation, path, call);
}

/** A method of a class of the skill, or the making of an instance; undefined when there is none. */
function methodOf(evaluation: Evaluation, call: Invoked): Value | undefined {
  const { target, receiver, method, scope, at } = call;
  const base = { args: call.args, named: call.named, from: scope.frame, at };
  if (target.path?.startsWith("object:") && evaluation.methods.has(target.path.slice(7))) {
    const methods = evaluation.methods.get(target.path.slice(7));
    const made = methods?.get("__init__") ?? methods?.get("constructor");
    if (made) invoke(evaluation, made, { ...base, receiver: target });
    return target;
  }
  if (method === undefined || !receiver) return undefined;
  const owner = receiver.path?.startsWith("object:") ? receiver.path.slice(7) : undefined;
  const own = owner === undefined ? undefined : evaluation.methods.get(owner)?.get(method);
  const found = own ?? (owner === undefined ? undefined : onlyMethod(evaluation, method));
  return found && invoke(evaluation, found, { ...base, receiver });
}

/** The method of this name when only one class has it: an inherited one, or that of an instance which came by a way not followed. */
function onlyMethod(evaluation: Evaluation, name: string) {
  const found = [...evaluation.methods.values()].flatMap((methods) => methods.get(name) ?? []);
  return found.length === 1 ? found[0] : undefined;
}

function imported(evaluation: Evaluation, { args, scope }: Invoked): Value {
  const name = args[0]?.text;
  if (name === undefined) return dataOf(args);
  const module = evaluation.linker.module(name, scope.frame.program);
  if (!module) return named(name.replace(/^node:/, ""));
  const names = evaluation.module(module);
  return names.get("module.exports") ?? { exact: false, traces: [], fields: names.values };
}

/** The model of a path, or of a method of that name on anything. */
function modelFor(evaluation: Evaluation, path: string, call: Call, scope: Scope): CallModel | undefined {
  const catalogue = evaluation.catalogues[scope.frame.program.language];
  const method = `*.${path.slice(path.lastIndexOf(".") + 1)}`;
  if (Object.hasOwn(catalogue, path)) return catalogue[path]!(call);
  return path.includes(".") && Object.hasOwn(catalogue, method) ? catalogue[method]!(call) : undefined;
}

function callKnown(evaluation: Evaluation, path: string, invoked: Invoked): Value {
  const { args, named: byName, receiver, input, scope, at } = invoked;
  const call: Call = { path, at, args, named: byName, ...(input ? { input } : {}), ...(receiver ? { receiver } : {}) };
  const model = modelFor(evaluation, path, call, scope);
  const { method } = invoked;
  const found = model || method === undefined || !receiver ? undefined : onlyMethod(evaluation, method);
  if (found) return invoke(evaluation, found, { args, named: byName, from: scope.frame, at, receiver: receiver! });
  if (!model && keepsSecrets(path, args, byName)) return named(`${path}()`);
  const inputs = [...args, ...byName.values(), ...(receiver ? [receiver] : []), ...(input ? [input] : [])];
  const others = model ? alternativesOf(call) : [];
  const second = others.flatMap((other) => modelFor(evaluation, path, other, scope) ?? []);
  const results = [...(model ? [model] : []), ...second].map((each) => applyModel(evaluation, each, inputs, scope, at));
  const through = model ? either(results) : dataOf(inputs);
  if (model?.effects.some(({ kind }) => kind === "runs")) runStarted(evaluation, model, scope, at);
  const result = model ? through : { ...through, ...standardArguments(path) };
  if (model?.becomes && invoked.object) store(evaluation, invoked.object, result, scope);
  grow(evaluation, invoked);
  const back = callBack(evaluation, invoked, result);
  return back ? either([result, back]) : result;
}

/** `list.append(x)`: the object holds the data from now on. */
function grow(evaluation: Evaluation, { object, receiver, method, args, named: byName, scope, at }: Invoked): void {
  if (!object || !receiver || method === undefined || !growing.has(method)) return;
  const data = [...args, ...byName.values()];
  if (
    receiver.path?.startsWith("object:") ||
    (tracesOf(data).length === 0 && !data.some((each) => each.text !== undefined))
  )
    return;
  const added = evaluation.passed(scope.frame, at, dataOf(data), () => `put in by ${method}()`);
  const fields = grownFields(receiver, method, args);
  const traces = tracesOf([receiver, added]);
  if (traces === receiver.traces && !fields) return;
  store(evaluation, object, { ...receiver, traces, ...(fields ? { fields } : {}) }, scope);
}

function grownFields(receiver: Value, method: string, args: readonly Value[]): ReadonlyMap<string, Value> | undefined {
  const [value] = args;
  if ((method !== "append" && method !== "push") || !value || !receiver.fields || receiver.fields.size > 500)
    return undefined;
  return new Map(receiver.fields).set(String(receiver.fields.size), value);
}

/** Calls the functions that were handed over: with what the call gives, what it was called on and what else it was given. */
function callBack(evaluation: Evaluation, call: Invoked, result: Value): Value | undefined {
  const others = [...call.args, ...call.named.values()];
  const handed = others.filter((each) => each.callable);
  if (handed.length === 0) return undefined;
  const data = dataOf([result, ...(call.receiver ? [call.receiver] : []), ...others]);
  const returned = handed.map(({ callable }) => {
    const args = callable!.definition.parameters.map(() => data);
    return invoke(evaluation, callable!, { args, named: new Map(), from: call.scope.frame, at: call.at });
  });
  return returned.every((each) => each === unknown) ? undefined : either(returned);
}
