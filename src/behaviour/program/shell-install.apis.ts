import { under } from "./api-models.ts";
import type { ApiModel, Call, CallModel, Catalogue, Value } from "./model.ts";
import { argumentsOf, hasFlag } from "./shell-arguments.ts";
import { does, objectOf } from "./shell-effects.ts";

/** How packages are installed: the words that say so, the flags with a value, the registry. */
interface Installer {
  readonly registry: string;
  readonly verbs: readonly string[];
  readonly valued?: string;
}

const nodeValued = "--registry --prefix --loglevel --cache -w --workspace --filter -C --tag";

const isLocal = (text: string): boolean => /^[./~]|^file:|^link:/.test(text) || text === "…";

/** `npm install a@1 b`: each package as `npm:a@1`. Without packages it installs what a manifest lists. */
const installer =
  ({ registry, verbs, valued = "" }: Installer): ApiModel =>
  (call) => {
    const args = argumentsOf(call.args, valued);
    const words = args.operands;
    const verb = verbs.find((each) => each.split(" ").every((word, i) => words[i]?.text === word));
    if (verb === undefined) return undefined;
    const packages = words.slice(verb === "" ? 0 : verb.split(" ").length).filter((each) => !isLocal(objectOf(each)));
    return { effects: packages.map((each) => does("installs", nameOf(registry, each))), through: [] };
  };

const nameOf = (registry: string, value: Value): string => {
  const text = objectOf(value).replace(/["']/g, "");
  return /^(?:git\+|https?:|git@|ssh:)/.test(text) ? text : `${registry}:${text}`;
};

/** `npx package words`: installs it and runs it at once; the words behind are its own. */
const runner =
  (registry: string, valued = "", verbs: readonly string[] = [""]): ApiModel =>
  (call) => {
    const from = call.args.findIndex((arg) => verbs.includes(arg.text ?? ""));
    const rest = verbs[0] === "" ? call.args : call.args.slice(from + 1);
    if (verbs[0] !== "" && from < 0) return undefined;
    const args = argumentsOf(rest, valued);
    const named = [...valued.split(" ").filter((flag) => /^(?:-p|--package|--from|--with)$/.test(flag))].flatMap(
      (flag) => args.options.get(flag) ?? [],
    );
    const packages = named.length > 0 ? named : args.operands.slice(0, 1);
    return {
      effects: packages
        .filter((each) => !isLocal(objectOf(each)))
        .map((each) => does("installs", nameOf(registry, each))),
    };
  };

/** The first of several models that knows the call. */
const first =
  (...models: readonly ApiModel[]): ApiModel =>
  (call: Call): CallModel | undefined => {
    for (const model of models) {
      const found = model(call);
      if (found) return found;
    }
    return undefined;
  };

const pipValued =
  "-r --requirement -i --index-url --extra-index-url -t --target -c --constraint -e --editable --find-links -f --python --prefix --root --trusted-host";
const pip = installer({ registry: "pypi", verbs: ["install", "download"], valued: pipValued });
const npm = first(
  installer({ registry: "npm", verbs: ["install", "i", "add", "global add", "update"], valued: nodeValued }),
  runner("npm", "-p --package", ["exec", "x", "dlx", "create"]),
);

/** Behind `python -m pip` and `uv pip` stands pip. */
const uv = first(
  (call) => (call.args[0]?.text === "pip" ? pip({ ...call, args: call.args.slice(1) }) : undefined),
  installer({ registry: "pypi", verbs: ["add", "tool install"], valued: pipValued }),
  (call) =>
    call.args[0]?.text === "tool" ? runner("pypi", "--from --with")({ ...call, args: call.args.slice(2) }) : undefined,
);

/** Programs that install packages. */
export const installApis: Catalogue = {
  ...under("npm pnpm yarn", npm),
  ...under("npx bunx pnpx", runner("npm", "-p --package -c --call")),
  ...under("pip pip3", pip),
  pipx: installer({ registry: "pypi", verbs: ["install", "run", "inject"], valued: "--spec --python --pip-args" }),
  uv,
  uvx: runner("pypi", "--from --with --python -p --index-url"),
  ...under("conda mamba", installer({ registry: "conda", verbs: ["install"], valued: "-c --channel -n --name -p" })),
  brew: installer({ registry: "brew", verbs: ["install", "tap", "reinstall"] }),
  ...under("apt apt-get aptitude", installer({ registry: "apt", verbs: ["install"], valued: "-t -o -c" })),
  ...under("apk", installer({ registry: "apk", verbs: ["add"], valued: "-X --repository -t" })),
  ...under("yum dnf microdnf zypper", installer({ registry: "rpm", verbs: ["install", "in"] })),
  pacman: (call) =>
    hasFlag(argumentsOf(call.args), "-S") ? installer({ registry: "pacman", verbs: [""] })(call) : undefined,
  cargo: installer({
    registry: "cargo",
    verbs: ["install", "add", "binstall"],
    valued: "--version --git --path --root --features",
  }),
  go: first(installer({ registry: "go", verbs: ["install", "get"] }), (call) =>
    call.args[0]?.text === "run" && /^[\w.-]+\.[a-z]+\//.test(call.args[1]?.text ?? "")
      ? { effects: [does("installs", nameOf("go", call.args[1]!))] }
      : undefined,
  ),
  gem: installer({ registry: "gem", verbs: ["install"], valued: "-v --version -s --source" }),
  ...under("snap flatpak", installer({ registry: "snap", verbs: ["install"] })),
  ...under(
    "choco winget scoop",
    installer({ registry: "winget", verbs: ["install", "add"], valued: "--id --source -s" }),
  ),
  ...under(
    "clawhub clawdhub skills",
    installer({ registry: "skill", verbs: ["install", "add"], valued: "--registry --version" }),
  ),
};
