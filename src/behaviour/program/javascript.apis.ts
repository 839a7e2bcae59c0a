import { elementsOf, evaluates, gives, option, present, runs, textOf, under } from "./api-models.ts";
import { javascriptFileApis } from "./javascript-files.apis.ts";
import { javascriptNetworkApis } from "./javascript-network.apis.ts";
import { javascriptTextApis } from "./javascript-text.apis.ts";
import type { ApiModel, Call, Catalogue, Effect } from "./model.ts";

/** Names under which the global object is known. */
const globals = ["globalThis", "global", "window", "self"];

/** A command line: `exec("…")`. */
const runsLine: ApiModel = ({ args: [command] }) => ({ ...runs(command, undefined), path: "child_process.exec()" });

/** A program and a list of its words: `spawn("sh", ["-c", x])`. */
const runsWords: ApiModel = ({ args: [program, words] }) => ({
  ...runs(program, elementsOf(words)),
  path: "child_process.spawn()",
});

/** A list whose first element is the program: `Bun.spawn(["sh", "-c", x])`, `Deno.run({ cmd: […] })`. */
const runsList: ApiModel = ({ args: [first] }) => {
  const words = elementsOf(option(first, "cmd") ?? first);
  return { ...runs(words?.[0] ?? first, words?.slice(1)), path: "child_process.spawn()" };
};

const denoCommand: ApiModel = ({ args: [program, options] }) => ({
  ...runs(program, elementsOf(option(options, "args"))),
  path: "child_process.spawn()",
});

const last = ({ args }: Call) => args.at(-1);
const firstArgument = ({ args }: Call) => args[0];

/** A timer evaluates a text, but calls a function. */
const timer = evaluates(({ args: [first] }) => (first?.callable || first?.text === undefined ? undefined : first));

/** `x.constructor("code")`: the constructor of any function is `Function`. */
const constructed = evaluates(({ args }) =>
  args.at(-1)?.text === undefined && !args.at(-1)?.traces.length ? undefined : args.at(-1),
);

/** Ways to a module by its name beside `require`. */
const loads: ApiModel = ({ args: [name] }) =>
  name?.text === undefined ? undefined : { effects: [], through: [], path: name.text.replace(/^node:/, "") };

/** The same function in another form: `util.promisify(exec)`. */
const sameFunction: ApiModel = ({ args: [callee] }) =>
  callee?.path === undefined ? undefined : { effects: [], through: [], path: callee.path };

const elevated: ApiModel = (call) => {
  const run = runsLine(call);
  return run && { ...run, effects: [{ kind: "elevates", object: textOf(call.args[0]) }, ...run.effects] };
};

const evaluations: Catalogue = {
  ...under("eval execScript", evaluates(firstArgument)),
  ...under("Function GeneratorFunction AsyncFunction", evaluates(last)),
  ...under("setTimeout setInterval setImmediate", timer),
};

const onGlobals = Object.fromEntries(
  Object.entries({
    ...evaluations,
    fetch: javascriptNetworkApis["fetch"]!,
    WebSocket: javascriptNetworkApis["WebSocket"]!,
  }).flatMap(([name, model]) => [
    [name, model] as const,
    ...globals.map((global) => [`${global}.${name}`, model] as const),
  ]),
);

/** What Node's library, Deno, Bun, browsers and common packages do. */
export const javascriptApis: Catalogue = {
  ...javascriptTextApis,
  ...javascriptFileApis,
  ...javascriptNetworkApis,
  ...onGlobals,
  "*.constructor": constructed,
  ...under(
    "vm.runInNewContext vm.runInThisContext vm.runInContext vm.Script vm.compileFunction vm.SourceTextModule",
    evaluates(firstArgument),
  ),
  ...under(
    "vm2.VM.run *.runInNewContext *.runInThisContext *.runInContext *._compile",
    evaluates(({ args, receiver }) => args[0] ?? receiver),
  ),
  ...under(
    "child_process.exec child_process.execSync shelljs.exec execa.command execa.commandSync execa.execaCommand execa.execaCommandSync zx.$ $ Bun.$ bun.$ execa.$",
    runsLine,
  ),
  ...under(
    "child_process.spawn child_process.spawnSync child_process.execFile child_process.execFileSync child_process.fork execa execa.sync execa.execa execa.execaSync cross-spawn cross-spawn.sync cross-spawn.spawn node-pty.spawn tinyexec.x tinyexec.exec",
    runsWords,
  ),
  ...under("Deno.run Bun.spawn Bun.spawnSync", runsList),
  "Deno.Command": denoCommand,
  "worker_threads.Worker": evaluates(({ args: [code, options] }) => (option(options, "eval") ? code : undefined)),
  ...under("sudo-prompt.exec @vscode/sudo-prompt.exec", elevated),
  ...under("util.promisify util.callbackify", sameFunction),
  ...under(
    "process.mainModule.require module.require module.constructor._load module._load Module._load process.getBuiltinModule process.binding globalThis.require global.require",
    loads,
  ),
  ...under("module.createRequire Module.createRequire", () => ({ effects: [], through: [], path: "require" })),
  ...under(
    "os.hostname os.userInfo os.networkInterfaces os.platform os.release os.arch os.cpus os.version Deno.hostname Deno.systemMemoryInfo",
    gives("reads", "machine", "ordinary"),
  ),
  ...under(
    "clipboardy.read clipboardy.readSync clipboardy.default.read clipboardy.default.readSync navigator.clipboard.readText navigator.clipboard.read copy-paste.paste",
    gives("reads", "clipboard", "private"),
  ),
  ...under(
    "keytar.getPassword keytar.findCredentials keytar.findPassword cross-keychain.getPassword",
    gives("reads", "keychain", "secret"),
  ),
  ...under(
    "localStorage.getItem sessionStorage.getItem window.localStorage.getItem window.sessionStorage.getItem",
    gives("reads", "localStorage", "private"),
  ),
  ...under("chrome.cookies.getAll browser.cookies.getAll chrome.cookies.get", gives("reads", "cookies", "secret")),
  ...under("screenshot-desktop screenshot-desktop.all", gives("reads", "screen", "private")),
  ...under("Deno.env.get Bun.env.get", ({ args }) => ({
    effects: [{ kind: "reads", object: `env:${textOf(args[0])}`, gives: true }],
  })),
  "Deno.env.toObject": gives("reads", "env:*", "secret"),
  ...under("readline.question inquirer.prompt prompts prompt", (call) => ({
    effects: [{ kind: "receives", object: "stdin", gives: true }],
    through: present([call.receiver]),
  })),
  ...under("auto-launch *.enableAutoLaunch node-windows.Service", ({ args }) => ({
    effects: [{ kind: "persists", object: textOf(option(args[0], "path") ?? option(args[0], "script")) }],
  })),
};

/** Effects of reading a property, by its path; `*` stands for any last name, which is put for the `*` in `object`, too. */
export const javascriptProperties: Readonly<Record<string, Effect>> = {
  "process.env": { kind: "reads", object: "env:*", sensitivity: "secret", gives: true },
  "process.env.*": { kind: "reads", object: "env:*", gives: true },
  "Bun.env.*": { kind: "reads", object: "env:*", gives: true },
  "import.meta.env.*": { kind: "reads", object: "env:*", gives: true },
  "document.cookie": { kind: "reads", object: "cookies", sensitivity: "secret", gives: true },
  "window.document.cookie": { kind: "reads", object: "cookies", sensitivity: "secret", gives: true },
  "localStorage.*": { kind: "reads", object: "localStorage", sensitivity: "private", gives: true },
};
