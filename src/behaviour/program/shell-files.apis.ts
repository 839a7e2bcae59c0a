import { under } from "./api-models.ts";
import type { Call, CallModel, Catalogue, Effect, Value } from "./model.ts";
import { redirections } from "./program.ts";
import { argumentsOf, hasFlag, valuesOf } from "./shell-arguments.ts";
import { does, objectOf, reads, writesGiven } from "./shell-effects.ts";

/** Files that run by themselves: shells' startup files, schedules, services, startup folders, hooks of git. */
const startup =
  /(?:^|\/)\.?(?:bashrc|bash_profile|bash_login|bash_logout|bash_aliases|zshrc|zshenv|zprofile|zlogin|profile|xprofile|xinitrc|config\.fish|envrc)$|(?:^|\/)(?:etc\/(?:profile(?:\.d)?|cron|init\.d|rc\.local|systemd|ld\.so\.preload|environment)|var\/spool\/cron|launch(?:agents|daemons)|\.config\/(?:autostart|systemd|fish\/conf\.d)|\.git\/hooks|\.githooks|\.husky|conf\.d)(?:\/|$)|(?:^|\/)\.ssh\/(?:authorized_keys|rc)$/i;

/** Files from which agents take instructions, permissions, hooks and servers. */
const agentFiles =
  /(?:^|\/)(?:\.claude(?:\.json|\/(?:settings(?:\.local)?\.json|claude\.md|commands\/|agents\/|skills\/|hooks\/))|\.codex\/(?:config\.toml|agents\.md|hooks)|\.cursor\/(?:mcp\.json|rules\/|hooks)|\.gemini\/(?:settings\.json|gemini\.md)|\.mcp\.json|mcp\.json|claude_desktop_config\.json|\.openclaw\/(?:openclaw\.json|workspace\/)|claude(?:\.local)?\.md|agents(?:\.override)?\.md|gemini\.md|soul\.md|memory\.md|heartbeat\.md|\.cursorrules|\.windsurfrules|copilot-instructions\.md|opencode\.jsonc?)/i;

/** What a write to a path means besides. */
function meaningOf(value: Value | undefined, takes: readonly Value[]): Effect[] {
  const object = objectOf(value);
  return [
    ...(startup.test(object) ? [does("persists", object, takes)] : []),
    ...(agentFiles.test(object) ? [does("edits-agent-config", object, takes)] : []),
  ];
}

const socket = /^\/dev\/(?:tcp|udp)\/(.{1,200})$/;

/** `> file`, `>> file`; to `/dev/tcp/host/port` it sends. */
function write({ args: [target], input }: Call): CallModel {
  const takes = input ? [input] : [];
  const host = socket.exec(target?.text ?? "")?.[1];
  if (host !== undefined) return { effects: [does("sends", host.replace("/", ":"), takes)], through: takes };
  return { effects: [does("writes", objectOf(target), takes), ...meaningOf(target, takes)], through: [] };
}

function read({ args: [source] }: Call): CallModel {
  const host = socket.exec(source?.text ?? "")?.[1];
  if (host !== undefined) return { effects: [{ kind: "fetches", object: host.replace("/", ":"), gives: true }] };
  return { effects: source?.text === undefined ? [] : [reads(objectOf(source))], through: source ? [source] : [] };
}

function tee(call: Call): CallModel {
  const takes = call.input ? [call.input] : [];
  const targets = argumentsOf(call.args).operands.filter((each) => each.text !== "");
  const effects = targets.flatMap((target) => write({ ...call, args: [target] }).effects);
  const text = call.input?.text;
  return text === undefined ? { effects, through: takes } : { effects, through: takes, text };
}

/** `cp a b`, `mv`, `ln`, `install`, `dd if=a of=b`. */
function copy(call: Call): CallModel | undefined {
  const { operands } = argumentsOf(call.args, "-t -m -o -g -S --target-directory --mode --owner --group");
  const target = operands.at(-1);
  const sources = operands.slice(0, -1);
  if (!target || sources.length === 0) return undefined;
  const given = sources.map((source) => reads(objectOf(source)));
  const meaning = meaningOf(target, []).map((effect): Effect => ({ ...effect, takesOwn: true }));
  return { effects: [...given, writesGiven(target), ...meaning], through: [] };
}

function dd(call: Call): CallModel {
  const named = (name: string): string | undefined =>
    call.args
      .map((arg) => arg.text ?? "")
      .find((text) => text.startsWith(`${name}=`))
      ?.slice(name.length + 1);
  const from = named("if");
  const to = named("of");
  const takes = call.input ? [call.input] : [];
  const source = from === undefined ? [] : [reads(from)];
  const target: Effect[] = to === undefined ? [] : [{ kind: "writes", object: to, ...(call.input ? { takes } : {}) }];
  return { effects: [...source, ...target], through: takes };
}

function remove(call: Call): CallModel {
  const { operands } = argumentsOf(call.args, "-n -s");
  return { effects: operands.map((operand) => does("deletes", objectOf(operand))), through: [] };
}

/** `find` gives names; whoever reads those reads the files, so that names count as what they lead to. */
function find(call: Call): CallModel {
  const args = argumentsOf(
    call.args,
    "-name -iname -path -ipath -regex -type -size -maxdepth -mindepth -mtime -newer -user -perm -e -t",
    true,
  );
  const patterns = valuesOf(args, "-name", "-iname", "-path", "-ipath", "-regex").map((value) => value.text ?? "");
  const folders = args.operands.filter((operand) => !/^[!(),;+{}\\]/.test(operand.text ?? "")).map(objectOf);
  const objects = folders.flatMap((folder) =>
    patterns.length === 0
      ? [folder]
      : patterns.map((pattern) => `${folder.replace(/\/$/, "")}/${pattern.replace(/^(?:\.?\*)+\//, "")}`),
  );
  const removed = hasFlag(args, "-delete") ? folders.map((folder) => does("deletes", folder)) : [];
  return { effects: [...objects.slice(0, 12).map((object) => reads(object)), ...removed], through: [] };
}

/** `tar czf out in…`, `zip -r out in…`, `7z a out in…`, `cpio`: reads all, writes one. */
function tar(call: Call): CallModel {
  const [first, ...rest] = call.args;
  const bundled = /^[a-zA-Z]{1,10}$/.test(first?.text ?? "")
    ? [{ ...first!, text: `-${first!.text}` }, ...rest]
    : call.args;
  const args = argumentsOf(
    bundled,
    "-f -C -T -X -b -H --file --directory --exclude --files-from --transform --use-compress-program -I",
  );
  const target = valuesOf(args, "-f", "--file")[0];
  if (hasFlag(args, "-x", "--extract", "--get", "-t")) {
    return {
      effects: target && target.text !== "-" ? [reads(objectOf(target))] : [],
      through: call.input ? [call.input] : [],
    };
  }
  const folder = valuesOf(args, "-C", "--directory")[0]?.text;
  const sources = args.operands.map((operand) => reads(inFolder(folder, objectOf(operand))));
  const written = target && target.text !== "-" ? [writesGiven(target)] : [];
  return { effects: [...sources, ...written], through: [...args.operands, ...(call.input ? [call.input] : [])] };
}

const inFolder = (folder: string | undefined, path: string): string =>
  folder === undefined || /^[/~]/.test(path) ? path : path === "." ? folder : `${folder.replace(/\/$/, "")}/${path}`;

function zip(call: Call): CallModel | undefined {
  const { operands } = argumentsOf(
    call.args.filter((arg) => !/^(?:a|u|-[a-z\d]*r[a-z\d]*)$/.test(arg.text ?? "")),
    "-x -i -P -t -b -n",
  );
  const [target, ...sources] = operands;
  if (!target || sources.length === 0) return undefined;
  const written = target.text === "-" ? [] : [writesGiven(target)];
  return { effects: [...sources.map((source) => reads(objectOf(source))), ...written], through: sources };
}

function gpg(call: Call): CallModel {
  const args = argumentsOf(
    call.args,
    "-o --output -r --recipient -u --passphrase --keyserver --recv-keys --homedir --local-user",
  );
  const [target] = valuesOf(args, "-o", "--output");
  if (hasFlag(args, "--export-secret-keys", "--export-secret-subkeys")) {
    return { effects: [reads("~/.gnupg", "secret"), ...(target ? [writesGiven(target)] : [])], through: [] };
  }
  const sources = args.operands.map((operand) => reads(objectOf(operand)));
  return {
    effects: [...sources, ...(target ? [writesGiven(target)] : [])],
    through: [...args.operands, ...(call.input ? [call.input] : [])],
  };
}

/** `sqlite3 file query`. */
const database = ({ args, input }: Call): CallModel | undefined => {
  const [file] = argumentsOf(args, "-cmd -separator -init").operands;
  return file && { effects: [reads(objectOf(file))], through: input ? [input] : [] };
};

const schedules = under("crontab", (call) => {
  const args = argumentsOf(call.args, "-u");
  if (hasFlag(args, "-l", "-r")) return { effects: [], through: [] };
  return {
    effects: [does("persists", "crontab", [...args.operands, ...(call.input ? [call.input] : [])])],
    through: [],
  };
});

/** `systemctl enable x`, `launchctl load x`, `update-rc.d x defaults`: starts again with the machine. */
const service = (call: Call): CallModel | undefined => {
  const { operands } = argumentsOf(call.args, "-p -t");
  const at = operands.findIndex((operand) =>
    /^(?:enable|reenable|load|bootstrap|submit|defaults)$/.test(operand.text ?? ""),
  );
  return at < 0 ? undefined : { effects: [does("persists", `${call.path} ${objectOf(operands.at(-1))}`)], through: [] };
};

/** Programs that read, write and remove files, and that make something start by itself. */
export const fileApis: Catalogue = {
  [redirections.read]: read,
  [redirections.write]: write,
  [redirections.append]: write,
  ...under("tee sponge", tee),
  ...under("cp mv ln install ditto", copy),
  dd,
  ...under("rm shred srm unlink rmdir trash", remove),
  find,
  fd: find,
  ...under("tar bsdtar gtar", tar),
  ...under("zip 7z 7za rar", zip),
  ...under("gpg gpg2", gpg),
  ...under("sqlite3", database),
  ls: ({ args }) => {
    const [only] = argumentsOf(args).operands;
    return only?.text === undefined
      ? { effects: [], through: only ? [only] : [] }
      : { effects: [], through: [only], text: only.text };
  },
  ...schedules,
  ...under("systemctl launchctl update-rc.d chkconfig", service),
  ...under("at batch", (call) => ({ effects: [does("persists", "at", call.input ? [call.input] : [])], through: [] })),
  ...under("truncate touch", (call) => ({
    effects: argumentsOf(call.args, "-s -r -d -t").operands.map((file) => does("writes", objectOf(file))),
    through: [],
  })),
};
