import { isOpenHost } from "../core/address.ts";
import type { CapabilityKind } from "../core/capability.ts";
import type { Operation } from "../core/operation.ts";
import { lastSegment } from "../core/path.ts";
import type { Touch } from "./capabilities.ts";

/** Longest entry taken from an operation. */
const maxEntry = 300;

/** Paths that lie outside the skill and its work: from the root, a home, another drive, or above. */
const outside = /^(?:~|\/|\.\.\/|[A-Za-z]:[\\/]|\$(?:\{?HOME\b|env:)|%[A-Z_]{2,40}%)/;

/** What every program uses and nobody keeps anything in. */
const ordinary =
  /^(?:\/dev\/(?:null|stdin|stdout|stderr|tty|fd|u?random)\b|\/tmp(?:\/|$)|\/var\/tmp(?:\/|$)|\/(?:usr\/)?bin\/)/;

const programName = /^[A-Za-z][\w.+-]{0,60}$/;

function hostOf(address: string): string | undefined {
  const host = URL.canParse(address) && !/^[a-z]+:\/\/[^/?#]*…/.test(address) ? new URL(address).hostname : "";
  return host.includes(".") && !isOpenHost(host) ? host : undefined;
}

function programOf(command: string): string | undefined {
  const program = lastSegment(command.trim().split(/\s/, 1)[0] ?? "");
  return programName.test(program) ? program : undefined;
}

function pathEntry(mode: "read" | "write", object: string): string | undefined {
  return outside.test(object) && !ordinary.test(object) ? `${mode}:${object}` : undefined;
}

const variableName = /^(?:\*|[A-Z][A-Z0-9_]{2,80})$/;

/** In shell text most variables are its own, or filled in by the reader: only one that tells of a secret is taken from outside. */
function variableEntry({ object, sensitivity, view, start }: Operation): string | undefined {
  const name = object.slice(4);
  const isShell = view.artifact.kind === "shell" || view.languageAt(start) === "shell";
  return variableName.test(name) && (!isShell || sensitivity !== "ordinary") ? name : undefined;
}

function entryOf(operation: Operation): readonly [CapabilityKind, string | undefined] | undefined {
  const { kind, object } = operation;
  switch (kind) {
    case "reads":
      return object.startsWith("env:")
        ? ["environment", variableEntry(operation)]
        : ["paths", pathEntry("read", object)];
    case "writes":
    case "deletes":
    case "persists":
    case "edits-agent-config":
      return ["paths", pathEntry("write", object)];
    case "sends":
    case "fetches":
    case "fetches-and-runs":
      return ["hosts", hostOf(object)];
    case "runs":
    case "elevates":
      return ["commands", programOf(object)];
    case "installs":
      return ["packages", object];
    default:
      return undefined;
  }
}

/** The capability that an operation uses, if it uses one. */
export function touchedBy(operation: Operation): Touch[] {
  const { view, start, end } = operation;
  const [kind, entry] = entryOf(operation) ?? [];
  return kind === undefined || entry === undefined || entry === ""
    ? []
    : [{ kind, entry: entry.slice(0, maxEntry), view, start, end }];
}
