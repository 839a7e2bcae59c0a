import type { Gap, GapReason } from "../../core/finding.ts";
import type { Flow, Operation } from "../../core/operation.ts";
import { lastSegment } from "../../core/path.ts";
import type { Skill } from "../../core/skill.ts";
import type { View } from "../../core/view.ts";
import { evaluationOf } from "./evaluate.ts";
import type { Evaluation, Parser } from "./evaluate-state.ts";
import { Linker } from "./link.ts";
import type { Catalogue } from "./model.ts";
import { codeOf, type Language, type Program, type Source } from "./program.ts";
import type { Scope } from "./values-scope.ts";

/** What is known of each language. */
export interface Languages {
  readonly parsers: Readonly<Record<Language, Parser>>;
  readonly catalogues: Readonly<Record<Language, Catalogue>>;
}

/**
 * Words without which a program of a language neither talks to anybody nor runs nor decodes anything that matters here. Most fences and
 * many scripts have none of them, and need no parser.
 */
const telling: Readonly<Record<Language, RegExp>> = {
  python:
    /\b(?:requests|httpx|urllib\d?|aiohttp|http\.client|socket|smtplib|ftplib|paramiko|boto3|subprocess|os\.(?:system|popen|exec\w{1,3}|spawn\w{1,3})|pty|marshal|pickle|__import__|curl_cffi|pycurl|telnetlib|websockets?)\b|\b(?:exec|eval)\s?\(|\b(?:exec|eval)\b(?=\s*$)|builtins/m,
  javascript:
    /\b(?:fetch|axios|got|https?\.\w|node:https?|net|dgram|tls|dns|child_process|execsync|exec|spawn\w{0,4}|eval|vm|websocket|xmlhttprequest|sendbeacon|undici|nodemailer|superagent|ky|bun\.\w|deno\.\w)\b|['"]https?['"]|\bfunction\s?\(\s?["'`\w$.[\]]{1,80}\)\s?\(/,
  shell:
    /\b(?:curl|wget|nc|ncat|netcat|socat|ssh|scp|sftp|rsync|ftp|eval|source|perl|ruby|php|openssl|base64|xxd|dig|nslookup|http|https|gsutil|rclone|crontab|mail|sendmail|telnet|osascript|powershell|pwsh|aws\s{1,3}s3|gh\s{1,3}(?:gist|api)|git\s{1,3}(?:push|remote))\b|\/dev\/(?:tcp|udp)|\|\s{0,3}(?:sudo\s)?(?:ba|z|da)?sh\b|\b(?:ba|z)?sh\s{1,3}-c|\b(?:python\d?|node|bun|deno)\s{1,3}-[ce]\b|\bpython\d?\s{1,3}-?\s{0,3}<<|[\w/]["'\\]{1,2}\w{1,20}["']?\s|\$'\\|^\s{0,20}(?:\$\{?\w|\{\w{1,20},)|\/[\w/]{0,40}[?*[][\w?*]{0,20}\s|(?:>>?|\btee\b[^\n]{0,20})\s{0,3}["']?(?:~|\$home|\/etc)|\b(?:docker|podman|kubectl|security|systemctl|launchctl|setcap|visudo|claude|codex)\s/m,
  powershell:
    /\b(?:invoke-\w{3,20}|iwr|irm|iex|curl|wget|start-\w{3,20}|new-object|net\.\w{3,20}|frombase64string|powershell|pwsh|scriptblock|add-type|downloadstring|downloadfile)/,
};

/** What the code of a skill does. */
export interface ProgramBehaviour {
  readonly operations: readonly Operation[];
  readonly flows: readonly Flow[];
  readonly programs: readonly Program[];
  readonly gaps: readonly Gap[];
}

/** Names of scripts beyond which it is cheaper to parse than to look for all of them. */
const maxNames = 200;

/** Least letters of a name that is looked for. */
const leastName = 3;

/** True when a source holds a word that matters, or the name of a script of the skill. */
function isTelling(source: Source, scripts: readonly string[], stems: readonly string[]): boolean {
  const text = codeOf(source).toLowerCase();
  if (telling[source.language].test(text)) return true;
  if (scripts.some((name) => text.includes(name))) return true;
  return /\b(?:import|require)\b/.test(text) && stems.some((name) => text.includes(name));
}

/** The sources that are worth a parser. */
function tellingOf(sources: readonly Source[]): Source[] {
  const scripts = sources.filter(({ role }) => role === "script").slice(0, maxNames);
  const names = [...new Set(scripts.map(({ view }) => lastSegment(view.artifact.path).toLowerCase()))];
  const stems = names.map((name) => name.replace(/\.\w{1,4}$/, "")).filter((name) => name.length >= leastName);
  return sources.filter((source) => isTelling(source, names, stems));
}

/** Evaluates each source: fences of one document and language one after the other, as a reader would. */
function evaluateAll(evaluation: Evaluation, sources: readonly Source[]): void {
  const shared = new Map<View, Map<Language, Scope>>();
  for (const source of sources) {
    const program = evaluation.linker.program(source);
    if (source.role !== "fence") {
      evaluation.start(program);
      continue;
    }
    const scopes = shared.get(source.view) ?? new Map<Language, Scope>();
    shared.set(source.view, scopes.set(source.language, evaluation.start(program, scopes.get(source.language))));
  }
}

const gapOf = (path: string, reason: GapReason, detail: string): Gap => ({ path, reason, detail, bytes: 0 });

/** Trouble of a source that is only a limit of ours: nesting, length, number. All else is code that does not parse. */
const limit = /\b(?:nested|only the first|more than)\b/;

/** What was left out, once for each file; of a fence nothing, since it may be a sketch. */
function gapsOf(skill: Skill, evaluation: Evaluation, sources: readonly Source[]): Gap[] {
  const gaps = new Map<string, Gap>();
  for (const { role, view, trouble } of [...sources, ...evaluation.linker.parsed]) {
    if (role !== "script" || trouble === undefined) continue;
    const { fullPath } = view.artifact;
    gaps.set(fullPath, gapOf(fullPath, limit.test(trouble) ? "followed-in-part" : "unparsed", trouble));
  }
  for (const { role, view } of evaluation.cut) {
    const { fullPath } = view.artifact;
    const detail = "so large or tangled that what it does was followed only in part";
    if (role === "script") gaps.set(fullPath, gapOf(fullPath, "followed-in-part", detail));
  }
  const { fullPath } = skill.manifest;
  if (evaluation.facts.full)
    gaps.set(fullPath, gapOf(fullPath, "followed-in-part", "does so much that not all of it is listed"));
  return [...gaps.values()];
}

/** Operations in the order of views and offsets. */
function ordered(operations: readonly Operation[], views: readonly View[]): Operation[] {
  const order = new Map(views.map((view, i) => [view, i]));
  const rank = ({ view }: Operation): number => order.get(view) ?? views.length;
  return operations.toSorted((a, b) => rank(a) - rank(b) || a.start - b.start || a.end - b.end);
}

/**
 * What the sources of a skill do, and which data go where, across functions and files. Deterministic and bounded by counts; what was
 * too much is a gap.
 */
export function evaluateSkill(
  skill: Skill,
  views: readonly View[],
  sources: readonly Source[],
  { parsers, catalogues }: Languages,
): ProgramBehaviour {
  const linker = new Linker(sources, (source) => parsers[source.language](source));
  const evaluation = evaluationOf(linker, parsers, catalogues);
  evaluateAll(evaluation, tellingOf(sources));
  evaluation.readAgain();
  return {
    operations: ordered(evaluation.facts.operations, views),
    flows: evaluation.facts.flows,
    programs: linker.parsed,
    gaps: gapsOf(skill, evaluation, sources),
  };
}
