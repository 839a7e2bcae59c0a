import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { parse } from "yaml";
import type { Permission, Token } from "../github/emulator/types.ts";
import type { Event } from "./events.ts";
import type { Annotation, Run } from "./runner.ts";

const root = path.resolve(import.meta.dirname, "../..");

/** nektos/act v0.2.89, which runs workflows on this machine; `.ci/run` installs it where Go is. */
const installed = process.env["ACT_BIN"] ?? path.join(root, ".tools/act");

/** Path of act; undefined when it is not installed. */
export const act: string | undefined = existsSync(installed) ? installed : undefined;

/** A workflow as people write it, ready to run here. */
export interface Workflow {
  readonly text: string;
  /** What its step uses, as `owner/name@ref`: the local build stands in for it. */
  readonly action: string;
  /** What the token of its jobs may do: their own `permissions:` and no more. */
  readonly token: Token;
}

interface ParsedWorkflow {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<
    Record<string, { permissions?: Readonly<Record<string, string>>; steps: { uses?: string }[] }>
  >;
}

/** The workflows in the text of a page, in order. Throws when there is none. */
export function workflowsIn(markdown: string): readonly string[] {
  const blocks = [...markdown.matchAll(/^```ya?ml\n([\s\S]*?)^```/gm)].map(([, block = ""]) => block);
  const workflows = blocks.filter((block) => /^jobs:/m.test(block));
  if (workflows.length === 0) throw new Error("the page shows no workflow");
  return workflows;
}

/** Reads a workflow: what it uses, what its token may do. */
export function readWorkflow(original: string): Workflow {
  // A path has no owner and no ref to map: it gets some.
  const text = original.replace(/uses: \.\/(\s|$)/g, "uses: octo/skill-scan@main$1");
  const { jobs, permissions } = parse(text) as ParsedWorkflow;
  const all = Object.values(jobs);
  const steps = all.flatMap((job) => job.steps.map(({ uses = "" }) => uses));
  const uses = steps.find((step) => step !== "" && !step.startsWith("actions/"));
  if (uses === undefined) throw new Error("the workflow uses no action");
  // act has one token for all jobs: it may what any of them may.
  const granted = all.flatMap((job) => Object.entries(job.permissions ?? permissions ?? {}));
  const own = granted.map(([name, access]) => [name.replaceAll("-", "_") as Permission, access]);
  const token: Token = { login: "github-actions[bot]", type: "Bot", permissions: Object.fromEntries(own) };
  return { text, action: uses, token };
}

let staged: string | undefined;

/** Puts what runs into a folder: what ships, or while one works on them the sources themselves (`FROM_SOURCE=1`). */
function stageProgram(dir: string): void {
  if (process.env["FROM_SOURCE"] === undefined) {
    cpSync(path.join(root, "dist"), dir, { recursive: true });
    return;
  }
  mkdirSync(dir);
  writeFileSync(path.join(dir, "package.json"), '{"type":"module"}');
  const entry = pathToFileURL(path.join(root, "src/entry/action.ts"));
  writeFileSync(path.join(dir, "index.js"), `import ${JSON.stringify(entry.href)};\n`);
}

/** What a release ships and nothing else: act copies this folder into every run. */
function stagedAction(): string {
  if (staged !== undefined) return staged;
  const dir = mkdtempSync(path.join(tmpdir(), "skill-scan-action-"));
  cpSync(path.join(root, "action.yml"), path.join(dir, "action.yml"));
  stageProgram(path.join(dir, "dist"));
  process.on("exit", () => rmSync(dir, { recursive: true, force: true }));
  staged = dir;
  return dir;
}

export interface ActOptions {
  readonly workflow: Workflow;
  readonly event: Event;
  readonly workspace: string;
  readonly api: string;
  /** Text of the token. */
  readonly token: string;
  /** Folders that stand in for other actions, by what is used: `owner/name@ref`. */
  readonly standIns?: Readonly<Record<string, string>>;
  /** More variables of the runner. */
  readonly env?: Readonly<Record<string, string>>;
}

export interface ActRun extends Run {
  readonly job: string;
}

function argumentsOf(
  { workflow, event, api, token, standIns = {}, env: more = {} }: ActOptions,
  box: string,
): string[] {
  const file = (name: string, text: string): string => {
    writeFileSync(path.join(box, name), text);
    return path.join(box, name);
  };
  const addresses = {
    GITHUB_API_URL: api,
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_GRAPHQL_URL: `${api}/graphql`,
  };
  const variables = { ...addresses, GITHUB_REPOSITORY: "octo/skills", GITHUB_RUN_ID: "4242", ...more };
  const env = Object.entries(variables).flatMap(([name, value]) => ["--env", `${name}=${value}`]);
  const local = Object.entries({ ...standIns, [workflow.action]: stagedAction() });
  const nothing = ["--env-file", "--secret-file", "--var-file", "--input-file"].flatMap((flag) => [flag, "/dev/null"]);
  return [
    event.name,
    ...["-W", file("workflow.yml", workflow.text), "-e", file("event.json", JSON.stringify(event.payload))],
    ...["-P", "ubuntu-latest=-self-hosted", "-s", `GITHUB_TOKEN=${token}`, "--actor", "octocat"],
    ...["--json", "--no-cache-server", "--action-cache-path", path.join(box, "cache")],
    ...local.flatMap(([uses, folder]) => ["--local-repository", `${uses}=${folder}`]),
    ...nothing,
    ...env,
  ];
}

/** One line of act's log. */
interface Line {
  readonly msg?: string;
  readonly raw?: string;
  readonly raw_output?: boolean;
  readonly level?: string;
  readonly command?: string;
  readonly arg?: string;
  readonly name?: string;
  readonly content?: string;
  readonly kvPairs?: Readonly<Record<string, string>>;
  readonly jobResult?: string;
}

function lineOf(text: string): Line {
  try {
    return JSON.parse(text) as Line;
  } catch {
    return { msg: `${text}\n`, raw_output: true };
  }
}

function runOf(code: number, log: string): ActRun {
  const lines = log.split("\n").filter(Boolean).map(lineOf);
  const annotations: Annotation[] = lines
    .filter(({ command = "" }) => ["error", "warning", "notice"].includes(command))
    .map(({ command = "", arg = "", kvPairs }) => ({ level: command, message: arg, ...kvPairs }));
  const outputs = lines.filter(({ command }) => command === "set-output");
  return {
    code,
    annotations,
    outputs: Object.fromEntries(outputs.map(({ name = "", arg = "" }) => [name, arg])),
    summary: lines.map(({ command, content }) => (command === "summary" ? (content ?? "") : "")).join(""),
    text: lines
      .map(({ raw_output, level, msg = "", raw }) => (raw_output || level === "error" ? msg : (raw ?? "")))
      .join(""),
    job: lines.findLast(({ jobResult }) => jobResult !== undefined)?.jobResult ?? "",
  };
}

/** Runs a workflow on the real runner's stand-in, without docker and without network. Throws when act is not installed. */
export async function runAct(options: ActOptions): Promise<ActRun> {
  const box = mkdtempSync(path.join(tmpdir(), "skill-scan-act-"));
  // act runs the node that it finds, whatever `runs.using` says.
  const env = { PATH: `${path.dirname(process.execPath)}:/usr/bin:/bin`, HOME: box, XDG_CACHE_HOME: box };
  const { code, log } = await new Promise<{ code: number; log: string }>((resolve, reject) => {
    const child = spawn(act ?? "act", argumentsOf(options, box), { cwd: options.workspace, env });
    let log = "";
    const add = (chunk: Buffer): void => {
      log += chunk.toString("utf8");
    };
    child.stdout.on("data", add);
    child.stderr.on("data", add);
    child.on("error", reject);
    child.on("close", (code) => resolve({ code: code ?? -1, log }));
  });
  rmSync(box, { recursive: true, force: true });
  return runOf(code, log);
}

/** The workflows that a page tells people to paste. */
export const pastedWorkflows = (page: string): readonly Workflow[] =>
  workflowsIn(readFileSync(path.join(root, page), "utf8")).map(readWorkflow);

/** The workflow that the README tells people to paste. */
export const readmeWorkflow = (): Workflow => pastedWorkflows("README.md")[0]!;

/** The workflow of this repository. */
export const ownWorkflow = (): Workflow =>
  readWorkflow(readFileSync(path.join(root, ".github/workflows/skill-scan.yml"), "utf8"));
