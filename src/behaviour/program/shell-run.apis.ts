import { carries, under } from "./api-models.ts";
import type { ApiModel, Call, CallModel, Catalogue, Effect, Value } from "./model.ts";
import { argumentsOf, hasFlag, valuesOf } from "./shell-arguments.ts";
import { does, objectOf, reads } from "./shell-effects.ts";

/** What is evaluated, for the words of an operation. */
const evaluated = (program: string, code: readonly Value[]): Effect => ({
  kind: "evaluates",
  object: program,
  takes: code,
});

/**
 * An interpreter: evaluates the text behind its flag, else runs the script in its first operand, else what comes in. `modules` is the
 * flag behind which a module is named.
 */
const interpreter =
  (code: string, valued: string, modules = ""): ApiModel =>
  (call) => {
    const args = argumentsOf(call.args, `${code} ${modules} ${valued}`.trim());
    const texts = valuesOf(args, ...code.split(" "));
    const input = call.input ? [call.input] : [];
    if (texts.length > 0)
      return { effects: [evaluated(call.path, texts)], through: [...texts, ...args.operands, ...input] };
    const [script, ...rest] = args.operands;
    const module = modules === "" ? undefined : valuesOf(args, modules)[0];
    if (module)
      return { effects: [does("runs", `${call.path} ${modules} ${objectOf(module)}`, [...args.operands, ...input])] };
    if (!script || script.text === "-" || script.text === "/dev/stdin" || hasFlag(args, "-s")) {
      return { effects: input.length > 0 ? [evaluated(call.path, input)] : [], through: [...args.operands, ...input] };
    }
    // `bash <(curl …)`: what is run is what was fetched, not a file of that name.
    const effect = carries([script])
      ? evaluated(call.path, [script])
      : does("runs", objectOf(script), [...rest, ...input]);
    return { effects: [effect], through: [...rest, ...input] };
  };

const source: ApiModel = (call) => {
  const [script, ...rest] = call.args;
  if (!script) return undefined;
  return {
    effects: [carries([script]) ? evaluated(call.path, [script]) : does("runs", objectOf(script), rest)],
    through: call.args,
  };
};

/** `docker run -v /:/host image command`: a folder of this machine goes into the container. */
function container(call: Call): CallModel | undefined {
  const verb = call.args.findIndex((arg) => /^(?:run|exec|create)$/.test(arg.text ?? ""));
  if (verb < 0) return undefined;
  const args = argumentsOf(
    call.args.slice(verb + 1),
    "-v --volume --mount -e --env --name -p --network -w --workdir -u --user --entrypoint --env-file -l --label -h --hostname --cap-add --device --pid --security-opt -m --memory --cpus --platform --restart --add-host",
  );
  const isPrivileged =
    hasFlag(args, "--privileged") ||
    valuesOf(args, "--cap-add", "--pid").some((value) => /ALL|SYS_ADMIN|host/.test(value.text ?? ""));
  const mounts = valuesOf(args, "-v", "--volume", "--mount").map((value) => value.text ?? "…");
  const isRoot = mounts.some((mount) => /^\/:|source=\/,|src=\/,|docker\.sock/.test(mount));
  const files = mounts.flatMap((mount) => /^([~/][^:]{0,200}):/.exec(mount)?.[1] ?? []).map((path) => reads(path));
  return {
    effects: [
      ...(isRoot || isPrivileged ? [does("elevates", `${call.path} ${mounts.join(" ")}`.trim())] : []),
      ...files,
      does("runs", `${call.path} ${objectOf(args.operands[0])}`, valuesOf(args, "-e", "--env")),
    ],
  };
}

/** `chmod +x file`, `chmod 4755 file`: to run it, or to run it as its owner. */
function chmod(call: Call): CallModel | undefined {
  const [mode, ...files] = argumentsOf(call.args.filter((arg) => !/^-R$/.test(arg.text ?? ""))).operands;
  if (!/^[ugoa,+]{0,6}s$|^[ug]\+s$|^[2467]\d{3}$/.test(mode?.text ?? "")) return { effects: [], through: [] };
  return { effects: files.map((file) => does("elevates", `setuid ${objectOf(file)}`)), through: [] };
}

const elevating: ApiModel = (call) => ({
  effects: [does("elevates", call.path)],
  through: call.input ? [call.input] : [],
});

/** Programs that run others, and that give rights. */
export const runApis: Catalogue = {
  ...under("bash sh zsh dash ksh ash fish", interpreter("-c -lc -ec -xc -ic", "-o -O --rcfile --init-file")),
  ...under("python python2 python3 pypy3", interpreter("-c", "-W -X", "-m")),
  ...under("node nodejs bun tsx ts-node", interpreter("-e -p --eval --print", "-r --require --import --loader")),
  ...under("ruby", interpreter("-e", "-r -I")),
  ...under("perl", interpreter("-e -E", "-I -M")),
  php: interpreter("-r", "-d -f"),
  lua: interpreter("-e", "-l"),
  osascript: interpreter("-e", "-l"),
  ...under(
    "pwsh powershell powershell.exe",
    interpreter("-c -Command -command -EncodedCommand -enc -e", "-ExecutionPolicy -File -ep"),
  ),
  deno: (call) =>
    interpreter(
      "",
      "--allow-net --allow-read",
    )({ ...call, args: call.args.filter((arg) => !/^(?:run|eval)$/.test(arg.text ?? "")) }),
  eval: (call) => ({ effects: [evaluated("eval", call.args)], through: call.args }),
  ...under(". source", source),
  ...under("docker podman nerdctl", container),
  chmod,
  ...under("sudo doas su pkexec runas", elevating),
  visudo: elevating,
  setcap: elevating,
};
