import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { env } from "node:process";

/** One instruction of a Dockerfile. */
interface Instruction {
  readonly name: string;
  readonly rest: string;
}

/** What a Dockerfile makes, in a folder: there is no daemon here to make an image. */
export interface Image {
  /** Stands for `/app`. */
  readonly app: string;
  readonly env: Readonly<Record<string, string>>;
  readonly user: string;
  readonly command: readonly string[];
  readonly healthcheck: readonly string[];
}

interface Stage {
  readonly folder: string;
  readonly variables: Record<string, string>;
  user: string;
  entrypoint: readonly string[];
  command: readonly string[];
  healthcheck: readonly string[];
}

/** The instructions of a Dockerfile, without comments, lines joined. */
function instructionsOf(text: string): Instruction[] {
  const lines = text
    .replace(/^#.*\n/gm, "")
    .replace(/\\\n/g, " ")
    .split("\n");
  return lines
    .map((line) => /^([A-Z]+)\s+(.*)$/.exec(line.trim()))
    .flatMap((match) => (match ? [{ name: match[1]!, rest: match[2]!.trim() }] : []));
}

const list = (text: string): string[] => JSON.parse(text) as string[];

function copy(rest: string, stage: Stage, stages: ReadonlyMap<string, Stage>, context: string): void {
  const words = rest.split(/\s+/);
  const from = /^--from=(.*)$/.exec(words[0] ?? "")?.[1];
  const [target = "", ...sources] = words.slice(from === undefined ? 0 : 1).reverse();
  for (const source of sources) {
    const origin =
      from === undefined
        ? path.join(context, source)
        : path.join(stages.get(from)!.folder, path.relative("/app", source));
    // A folder is copied by its content: under the name of the target.
    const to = target === "./" ? path.basename(source) : target;
    cpSync(origin, path.join(stage.folder, to), { recursive: true });
  }
}

/** Runs a command of the first stage, where it would run: beside what was copied. */
function run(rest: string, { folder }: Stage, node: string): void {
  const PATH = [path.dirname(node), env["PATH"]].join(path.delimiter);
  const { status, stderr } = spawnSync("sh", ["-ec", rest], { cwd: folder, env: { ...env, PATH }, encoding: "utf8" });
  if (status !== 0) throw new Error(`RUN ${rest}: ${stderr}`);
}

/**
 * Does the steps of the Dockerfile in `context` in folders under `work`: what it copies, and what it runs in its first stage. What it runs
 * in the last one needs root in a file system of its own, and is left out. Throws for an instruction that it does not know.
 */
export function makeImage(context: string, work: string, node: string): Image {
  const stages = new Map<string, Stage>();
  let stage: Stage | undefined;
  for (const { name, rest } of instructionsOf(readFileSync(path.join(context, "Dockerfile"), "utf8"))) {
    if (name === "FROM") {
      const folder = path.join(work, `stage-${stages.size}`);
      mkdirSync(folder);
      stage = { folder, variables: {}, user: "0", entrypoint: [], command: [], healthcheck: [] };
      stages.set(/ AS (\S+)$/.exec(rest)?.[1] ?? "", stage);
      continue;
    }
    if (!stage) throw new Error(`${name} before FROM`);
    if (name === "COPY") copy(rest, stage, stages, context);
    else if (name === "RUN") stages.size === 1 && run(rest, stage, node);
    else if (name === "ENV") for (const [, key, value] of rest.matchAll(/(\w+)=(\S+)/g)) stage.variables[key!] = value!;
    else if (name === "USER") stage.user = rest;
    else if (name === "ENTRYPOINT") stage.entrypoint = list(rest);
    else if (name === "CMD") stage.command = list(rest);
    else if (name === "HEALTHCHECK") stage.healthcheck = list(rest.slice(rest.indexOf("[")));
    else if (!["WORKDIR", "LABEL", "VOLUME", "EXPOSE"].includes(name)) throw new Error(`unknown instruction ${name}`);
  }
  const last = stages.get("")!;
  const { folder: app, variables, user, entrypoint, command, healthcheck } = last;
  return { app, env: variables, user, command: [...entrypoint, ...command], healthcheck };
}
