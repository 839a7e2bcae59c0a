import { under } from "./api-models.ts";
import type { ApiModel, Call, CallModel, Catalogue } from "./model.ts";
import { argumentsOf } from "./shell-arguments.ts";
import { objectOf, reads } from "./shell-effects.ts";

const words = (call: Call): string =>
  argumentsOf(call.args, "-n --namespace -o --output -a -s").operands.map(objectOf).join(" ");

/** Reads a secret when the words behind the program begin so. */
const secretWhen =
  (pattern: RegExp): ApiModel =>
  (call) =>
    pattern.test(words(call))
      ? { effects: [reads(`${call.path} ${words(call).slice(0, 80)}`.trim(), "secret")], through: [] }
      : undefined;

/** All environment variables; a wrapper with a program behind it never comes here. */
const environment: ApiModel = (call): CallModel => {
  const names = call.args.filter((arg) => /^[A-Za-z_]\w*$/.test(arg.text ?? ""));
  if (names.length === 0) return { effects: [reads("env:*")], through: [] };
  return { effects: names.map((name) => reads(`env:${name.text}`)), through: [] };
};

const privateData =
  (object: string): ApiModel =>
  () => ({ effects: [reads(object, "private")], through: [] });

/** Programs that give secrets and private data. */
export const secretApis: Catalogue = {
  ...under("env printenv", environment),
  ...under("set export declare typeset", environment),
  security: secretWhen(/^(?:find-(?:generic|internet)-password|dump-keychain|export)/),
  "secret-tool": secretWhen(/^(?:lookup|search)/),
  ...under(
    "op bw pass gopass lpass keyring chamber doppler infisical",
    secretWhen(/^(?:read|get|item|show|list|export|secrets|run|\w+\/)/),
  ),
  vault: secretWhen(/^(?:read|kv get|print token|token)/),
  kubectl: secretWhen(/^(?:get secrets?|config view|create token|describe secret)/),
  heroku: secretWhen(/^(?:config|auth:token)/),
  ...under("glab", secretWhen(/^(?:auth token|auth status|config get token)/)),
  ...under("netlify vercel fly flyctl", secretWhen(/^(?:env|auth token|secrets)/)),
  ...under("history fc", privateData("shell history")),
  ...under("pbpaste xsel wl-paste", privateData("clipboard")),
  xclip: (call) => (call.args.some((arg) => /^-o/.test(arg.text ?? "")) ? privateData("clipboard")(call) : undefined),
  ...under("screencapture scrot grim gnome-screenshot maim import", (call) => ({
    effects: [
      reads("screen", "private"),
      ...argumentsOf(call.args, "-t -R -D -g")
        .operands.slice(-1)
        .map((file) => ({ kind: "writes" as const, object: objectOf(file) })),
    ],
    through: [],
  })),
  ...under("id whoami hostname uname ifconfig", () => ({ effects: [], through: [] })),
  read: () => ({ effects: [{ kind: "receives", object: "stdin", gives: true }] }),
};
