import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parse } from "yaml";
import type { Event } from "./events.ts";
import { annotationsOf, type Command, commandsIn, outputsIn, type Run } from "./runner.ts";

const root = path.resolve(import.meta.dirname, "../..");
/** What ships; the sources themselves while one works on them (`FROM_SOURCE=1`). */
const fromSource = process.env["FROM_SOURCE"] !== undefined;
const bundle = path.join(root, fromSource ? "src/entry/action.ts" : "dist/index.js");

export interface BundleOptions {
  readonly event: Event;
  readonly workspace: string;
  /** Address of the API. */
  readonly api: string;
  readonly token: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

export interface BundleRun extends Run {
  readonly commands: readonly Command[];
  /** Files that the run left in the runner's folder for temporary files, by name. */
  readonly files: Readonly<Record<string, string>>;
  /** What the run wrote for the steps after it: variables, paths, state. Nothing, as it should be. */
  readonly written: string;
  readonly milliseconds: number;
}

let defaults: Readonly<Record<string, string>> | undefined;

/** Inputs as the runner fills them in when a workflow gives none: the defaults of action.yml. */
function inputDefaults(): Readonly<Record<string, string>> {
  if (defaults) return defaults;
  const action = parse(readFileSync(path.join(root, "action.yml"), "utf8")) as {
    inputs: Record<string, { default?: string }>;
  };
  const inputs = Object.entries(action.inputs).map(([name, input]) => [name, String(input.default ?? "")]);
  defaults = Object.fromEntries(inputs);
  return defaults ?? {};
}

/** Folder with the files behind GITHUB_OUTPUT and its like. */
class Box {
  readonly dir = mkdtempSync(path.join(tmpdir(), "skill-scan-run-"));
  readonly temp = mkdtempSync(path.join(this.dir, "temp-"));

  constructor(event: Event) {
    for (const name of ["output", "summary", "env", "state", "path"]) writeFileSync(this.file(name), "");
    writeFileSync(this.file("event.json"), JSON.stringify(event.payload));
  }

  file(name: string): string {
    return path.join(this.dir, name);
  }

  read(name: string): string {
    return readFileSync(this.file(name), "utf8");
  }
}

let runs = 4242;

/** What the runner sets, and nothing of this process but the way to git. */
function environment(options: BundleOptions, box: Box): Record<string, string> {
  const { event, api, workspace } = options;
  const inputs = Object.entries({ ...inputDefaults(), token: options.token, ...options.inputs });
  runs += 1;
  return {
    PATH: process.env["PATH"] ?? "",
    HOME: box.dir,
    ...(fromSource && { NODE_COMPILE_CACHE: path.join(tmpdir(), "skill-scan-compiled") }),
    CI: "true",
    GITHUB_ACTIONS: "true",
    GITHUB_API_URL: api,
    GITHUB_GRAPHQL_URL: `${api}/graphql`,
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_REPOSITORY: "octo/skills",
    GITHUB_REPOSITORY_OWNER: "octo",
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: box.file("event.json"),
    GITHUB_SHA: event.sha,
    GITHUB_REF: event.ref,
    GITHUB_BASE_REF: event.name.startsWith("pull_request") ? "main" : "",
    GITHUB_HEAD_REF: event.name.startsWith("pull_request") ? "feature" : "",
    GITHUB_WORKSPACE: workspace,
    GITHUB_RUN_ID: String(runs),
    GITHUB_RUN_NUMBER: "1",
    GITHUB_RUN_ATTEMPT: "1",
    GITHUB_WORKFLOW: "skills",
    GITHUB_JOB: "scan",
    GITHUB_ACTION: "scan",
    GITHUB_ACTOR: "octocat",
    GITHUB_OUTPUT: box.file("output"),
    GITHUB_STEP_SUMMARY: box.file("summary"),
    GITHUB_ENV: box.file("env"),
    GITHUB_STATE: box.file("state"),
    GITHUB_PATH: box.file("path"),
    RUNNER_OS: "Linux",
    RUNNER_ARCH: "X64",
    RUNNER_TEMP: box.temp,
    RUNNER_TOOL_CACHE: box.dir,
    ...Object.fromEntries(inputs.map(([name, value]) => [`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`, value])),
    ...options.env,
  };
}

function spawned(cwd: string, env: Record<string, string>): Promise<{ code: number; text: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [bundle], { cwd, env });
    let text = "";
    const add = (chunk: Buffer): void => {
      text += chunk.toString("utf8");
    };
    child.stdout.on("data", add);
    child.stderr.on("data", add);
    child.on("error", reject);
    child.on("close", (code) => resolve({ code: code ?? -1, text }));
  });
}

/** The files whose paths a run gave as outputs `*-file`. */
function reportFiles(outputs: Readonly<Record<string, string>>): Record<string, string> {
  const paths = Object.entries(outputs).filter(([name, file]) => name.endsWith("-file") && existsSync(file));
  return Object.fromEntries(paths.map(([name, file]) => [name, readFileSync(file, "utf8")]));
}

/** Runs dist/index.js as the runner does: environment, inputs, event file, file commands. Throws when it is not built. */
export async function runBundle(options: BundleOptions): Promise<BundleRun> {
  if (!existsSync(bundle)) throw new Error("dist/index.js is not there: npm run build");
  const box = new Box(options.event);
  const started = performance.now();
  const { code, text } = await spawned(options.workspace, environment(options, box));
  const milliseconds = Math.round(performance.now() - started);
  const outputs = outputsIn(box.read("output"));
  const commands = commandsIn(text);
  const run = { code, text, commands, outputs, annotations: annotationsOf(commands), summary: box.read("summary") };
  const files = reportFiles(outputs);
  const written = box.read("env") + box.read("path") + box.read("state");
  rmSync(box.dir, { recursive: true, force: true });
  return { ...run, files, written, milliseconds };
}
