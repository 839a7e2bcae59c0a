import { gives, textOf } from "./api-models.ts";
import type { ApiModel, Catalogue, Value } from "./model.ts";
import { argument, pythonFileApis } from "./python-files.apis.ts";
import { pythonNetworkApis } from "./python-network.apis.ts";
import { pythonTextApis } from "./python-text.apis.ts";
import { collected } from "./values.ts";

/** What a command is called in a report. */
const commandOf = (value: Value | undefined): string =>
  value?.fields ? [...value.fields.values()].map(textOf).join(" ") : textOf(value);

const run: ApiModel = (call) => {
  const command = argument(call, 0, "args");
  const input = call.named.get("input");
  const takes = [...(command ? [command] : []), ...(input ? [input] : [])];
  return { effects: [{ kind: "runs", object: commandOf(command), takes }], path: "subprocess.run()" };
};

/** A program and its words, each an argument of the call. */
const runWords: ApiModel = (call) => {
  const words = collected(call.args.map((arg) => [undefined, arg] as const));
  return { effects: [{ kind: "runs", object: commandOf(words), takes: [words] }] };
};

/** A program, and its words as a list whose first is the program again. */
const runList: ApiModel = (call) => {
  const words = call.args.at(-1);
  return { effects: [{ kind: "runs", object: commandOf(words), takes: words ? [words] : [] }] };
};

const evaluate: ApiModel = (call) => {
  const [code] = call.args;
  return { effects: [{ kind: "evaluates", object: textOf(code).slice(0, 120), takes: code ? [code] : [] }] };
};

const variable: ApiModel = (call) => {
  const [name, fallback] = call.args;
  if (name?.text === undefined)
    return { effects: [{ kind: "reads", object: "env:…", sensitivity: "ordinary", gives: true }] };
  const home = name.text === "HOME" ? { text: "~" } : {};
  const text = fallback?.text === undefined ? home : { text: fallback.text };
  return { effects: [{ kind: "reads", object: `env:${name.text}`, gives: true }], ...text };
};

const keyring: ApiModel = ({ args }) => ({
  effects: [{ kind: "reads", object: `keychain:${textOf(args[0])}`, sensitivity: "secret", gives: true }],
});

const machine = gives("reads", "machine", "ordinary");

/** What Python's library and its common packages do. */
export const pythonApis: Catalogue = {
  ...pythonTextApis,
  ...pythonFileApis,
  ...pythonNetworkApis,
  ...Object.fromEntries(
    ["run", "call", "check_call", "check_output", "Popen", "getoutput", "getstatusoutput"].map((name) => [
      `subprocess.${name}`,
      run,
    ]),
  ),
  "os.system": run,
  "os.popen": run,
  "commands.getoutput": run,
  "pty.spawn": run,
  "asyncio.create_subprocess_shell": run,
  "asyncio.create_subprocess_exec": runWords,
  "os.execl": runWords,
  "os.execlp": runWords,
  "os.execv": runList,
  "os.execvp": runList,
  "os.execve": run,
  "os.spawnv": runList,
  "os.startfile": run,
  exec: evaluate,
  eval: evaluate,
  "builtins.exec": evaluate,
  "builtins.eval": evaluate,
  "__builtins__.exec": evaluate,
  "__builtins__.eval": evaluate,
  "runpy.run_path": evaluate,
  "pickle.loads": evaluate,
  "pickle.load": evaluate,
  "dill.loads": evaluate,
  compile: (call) => ({
    effects: [],
    through: call.args,
    ...(call.args[0]?.text === undefined ? {} : { text: call.args[0].text }),
  }),
  "os.getenv": variable,
  "os.environ.get": variable,
  "os.environ.pop": variable,
  "os.environ.setdefault": variable,
  "dotenv.dotenv_values": () => ({ effects: [], through: [], path: "os.environ" }),
  "keyring.get_password": keyring,
  "pyperclip.paste": gives("reads", "clipboard", "private"),
  "*.clipboard_get": gives("reads", "clipboard", "private"),
  "getpass.getpass": gives("receives", "stdin"),
  input: gives("receives", "stdin"),
  raw_input: gives("receives", "stdin"),
  "sys.stdin.read": gives("receives", "stdin"),
  "sys.stdin.readline": gives("receives", "stdin"),
  "sys.stdin.readlines": gives("receives", "stdin"),
  "sys.stdin.buffer.read": gives("receives", "stdin"),
  "*.parse_args": gives("receives", "arguments"),
  "*.parse_known_args": gives("receives", "arguments"),
  "platform.node": machine,
  "platform.platform": machine,
  "platform.uname": machine,
  "socket.gethostname": machine,
  "getpass.getuser": machine,
  "os.uname": machine,
  "os.getlogin": machine,
};
