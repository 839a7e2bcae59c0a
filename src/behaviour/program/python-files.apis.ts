import { textOf } from "./api-models.ts";
import type { ApiModel, Call, Catalogue, Effect, Value } from "./model.ts";
import { collected, constant, gapMark } from "./values.ts";

/** Argument by position or by name. */
export const argument = (call: Call, position: number, name?: string): Value | undefined =>
  (name === undefined ? undefined : call.named.get(name)) ?? call.args[position];

/** Path of an open file; its text is the path that it was opened with. */
const handle = "file()";

/** Path of a path object. */
const pathObject = "pathlib.Path()";

function opened(path: Value | undefined, mode: string): ReturnType<ApiModel> {
  const object = textOf(path);
  const text = path?.text === undefined ? {} : { text: path.text };
  if (/[wax]/.test(mode)) return { effects: [], through: [], path: handle, ...text };
  return { effects: [{ kind: "reads", object, gives: true }], path: handle, ...text };
}

const open: ApiModel = (call) => opened(argument(call, 0, "file"), argument(call, 1, "mode")?.text ?? "r");

/** What is read from an open file: its data, but not its name. */
const read: ApiModel = ({ receiver }) => (receiver?.path === handle ? { effects: [], through: [receiver] } : undefined);

const writeTo = (path: string, data: readonly (Value | undefined)[]): Effect => ({
  kind: "writes",
  object: path,
  takes: data.filter((each) => each !== undefined),
});

const write: ApiModel = ({ receiver, args }) =>
  receiver?.path === handle ? { effects: [writeTo(textOf(receiver), args)], through: [] } : undefined;

/** `json.dump(data, file)`. */
const dump: ApiModel = (call) => {
  const [data, file] = call.args;
  return { effects: [writeTo(textOf(file ?? call.named.get("fp")), [data])], through: [] };
};

/** `json.load(file)`: the data, but not the name of the file. */
const load: ApiModel = ({ args }) => ({ effects: [], through: args.slice(0, 1) });

const readPath: ApiModel = ({ receiver, path }) =>
  path.startsWith("…") || receiver?.path === pathObject || receiver?.text !== undefined
    ? { effects: [{ kind: "reads", object: textOf(receiver), gives: true }] }
    : undefined;

const writePath: ApiModel = ({ receiver, args }) => ({ effects: [writeTo(textOf(receiver), args)], through: [] });

/** Parts of a path, one below the other. An absolute part begins anew. */
function below(parts: readonly (Value | undefined)[]): string {
  return parts.map(textOf).reduce((path, part) => (/^[/~]/.test(part) ? part : `${path.replace(/\/$/, "")}/${part}`));
}

const joined: ApiModel = (call) => {
  const parts = [...(call.receiver && call.receiver.text !== undefined ? [call.receiver] : []), ...call.args];
  return parts.length === 0 ? undefined : { effects: [], text: below(parts), path: pathObject };
};

const path: ApiModel = (call) => ({
  effects: [],
  through: call.args,
  text: call.args.length > 0 ? below(call.args) : ".",
  path: pathObject,
});

/** `a / b`: a path where one side is a text. */
const divided: ApiModel = (call) =>
  call.receiver?.text !== undefined ||
  call.args.some(({ text }) => text !== undefined) ||
  call.receiver?.path === pathObject
    ? { effects: [], text: below([call.receiver, ...call.args]), path: pathObject }
    : undefined;

/** A search for files gives paths like its pattern. */
const found = (pattern: string, through: readonly Value[]) => {
  const { fields } = collected([[undefined, { ...constant(pattern), path: pathObject }]]);
  return { effects: [], through, ...(fields ? { fields } : {}) };
};

const glob: ApiModel = (call) => found(textOf(argument(call, 0, "pathname")), []);
const globBelow: ApiModel = (call) => found(below([call.receiver, call.args[0]]), []);
const listed: ApiModel = (call) => found(`${textOf(call.args[0] ?? call.receiver)}/${gapMark}`, []);

const copied: ApiModel = (call) => ({
  effects: [
    { kind: "reads", object: textOf(argument(call, 0, "src")), gives: true },
    { kind: "writes", object: textOf(argument(call, 1, "dst")) },
  ],
});

const deleted: ApiModel = (call) => ({
  effects: [{ kind: "deletes", object: textOf(call.args[0] ?? call.receiver) }],
  through: [],
});

const home: ApiModel = () => ({ effects: [], through: [], text: "~", path: pathObject });

/** Files, folders and paths in Python. */
export const pythonFileApis: Catalogue = {
  open,
  "io.open": open,
  "codecs.open": open,
  "gzip.open": open,
  "*.open": (call) =>
    call.receiver?.path === pathObject ? opened(call.receiver, argument(call, 0, "mode")?.text ?? "r") : undefined,
  "*.read": read,
  "*.readlines": read,
  "*.readline": read,
  "*.write": write,
  "*.writelines": write,
  "*.read_text": readPath,
  "*.read_bytes": readPath,
  "*.write_text": writePath,
  "*.write_bytes": writePath,
  "json.dump": dump,
  "yaml.dump": dump,
  "pickle.dump": dump,
  "json.load": load,
  "yaml.safe_load": load,
  "tomllib.load": load,
  "os.path.join": joined,
  "*.joinpath": joined,
  "*./": divided,
  "os.path.expanduser": (call) => ({ effects: [], through: [], text: textOf(call.args[0]), path: pathObject }),
  "os.path.abspath": (call) => ({ effects: [], through: [], text: textOf(call.args[0]), path: pathObject }),
  "pathlib.Path": path,
  "pathlib.PosixPath": path,
  "pathlib.Path.home": home,
  "pathlib.Path.cwd": () => ({ effects: [], through: [], text: ".", path: pathObject }),
  "os.getcwd": () => ({ effects: [], through: [], text: "." }),
  "glob.glob": glob,
  "glob.iglob": glob,
  "*.glob": globBelow,
  "*.rglob": globBelow,
  "*.iterdir": listed,
  "os.listdir": listed,
  "os.scandir": listed,
  "shutil.copy": copied,
  "shutil.copy2": copied,
  "shutil.copyfile": copied,
  "shutil.move": copied,
  "os.rename": copied,
  "shutil.copytree": copied,
  "os.remove": deleted,
  "os.unlink": deleted,
  "shutil.rmtree": deleted,
  "*.unlink": deleted,
  "shutil.make_archive": (call) => ({
    effects: [
      { kind: "reads", object: textOf(argument(call, 2, "root_dir")), gives: true },
      { kind: "writes", object: `${textOf(call.args[0])}.${textOf(call.args[1])}` },
    ],
  }),
  "sqlite3.connect": (call) => ({
    effects: [{ kind: "reads", object: textOf(call.args[0]), gives: true }],
    path: "sqlite3.connect()",
  }),
};
