import { setImmediate } from "node:timers/promises";
import type { CapabilitySet } from "../../../core/capability.ts";
import { covers, type Permissions } from "../../../core/permissions.ts";
import type { Severity } from "../../../core/severity.ts";
import type { ArtifactKind, FileEntry, FileTree } from "../../../core/skill.ts";
import { firstFew } from "../../../report/words.ts";
import { kindByName, kindByShebang } from "../../../skills/file-names.ts";

/** Something that a package does and its manifest does not say. */
export interface Undeclared {
  readonly type: "undeclared_network" | "undeclared_subprocess";
  readonly severity: Severity;
  readonly description: string;
  readonly location: string | null;
}

/** Bytes of a code file that are read for this: honest scripts have some thousands. */
const maxCode = 1024 ** 2;
const maxShown = 5;

type CodeKind = Extract<ArtifactKind, "shell" | "python" | "javascript" | "powershell">;
const codeKinds: readonly ArtifactKind[] = ["shell", "python", "javascript", "powershell"] satisfies CodeKind[];

/** What calls the network, by language. */
const network: Readonly<Record<CodeKind, RegExp>> = {
  shell: /(?<![\w.-])(?:curl|wget|nc|ncat|ssh|scp|rsync|ftp)[ \t]+\S|\/dev\/tcp\//,
  python:
    /\b(?:requests|httpx|aiohttp|urllib\.request|urllib3|http\.client|ftplib|smtplib|paramiko|websockets?)\b\s{0,4}[.(]|\bsocket\.(?:socket|create_connection)\b|\burlopen\s{0,4}\(/,
  javascript:
    /\bfetch\s{0,4}\(|\baxios\b\s{0,4}[.(]|\bXMLHttpRequest\b|\bnew\s{1,4}WebSocket\b|\b(?:https?|net|tls|dgram)\.(?:get|request|connect|createConnection|createSocket)\s{0,4}\(/,
  powershell: /\b(?:invoke-webrequest|invoke-restmethod|iwr|irm)\b|net\.webclient/i,
};

/** What starts a process, by language; a shell script does nothing else. */
const processes: Readonly<Record<Exclude<CodeKind, "shell" | "powershell">, RegExp>> = {
  python:
    /\bsubprocess\.\w{2,20}\s{0,4}\(|\bos\.(?:system|popen|exec[lv]\w{0,3}|spawn[lv]\w{0,3})\s{0,4}\(|\bpty\.spawn\b/,
  javascript: /\bchild_process\b|\bexeca\b\s{0,4}[.(]|\bDeno\.(?:Command|run)\b|\bBun\.spawn/,
};

interface Line {
  readonly kind: CodeKind;
  readonly path: string;
  readonly number: number;
  readonly text: string;
}

const isComment = (text: string): boolean => /^\s{0,200}(?:#|\/\/|\*)/.test(text);

/** What of the code counts: the first line that does each thing, and where each host that the scan knows is named first. */
interface Seen {
  readonly hosts: Map<string, Line>;
  network?: Line;
  process?: Line;
  script?: Line;
}

function note(seen: Seen, line: Line, scanned: ReadonlySet<string>): void {
  const { kind, text } = line;
  if (text.trim() === "" || isComment(text)) return;
  if (network[kind].test(text)) seen.network ??= line;
  if (kind === "shell" || kind === "powershell") seen.script ??= line;
  else if (processes[kind].test(text)) seen.process ??= line;
  for (const [, host = ""] of text.matchAll(/https?:\/\/([a-z0-9.-]{1,253})/gi)) {
    const name = host.toLowerCase();
    if (scanned.has(name) && !seen.hosts.has(name)) seen.hosts.set(name, line);
  }
}

async function noteFile(tree: FileTree, entry: FileEntry, seen: Seen, scanned: ReadonlySet<string>): Promise<void> {
  const named = kindByName(entry.path)?.kind;
  if (named !== undefined && !codeKinds.includes(named)) return;
  const text = new TextDecoder().decode(await tree.read(entry, maxCode));
  const kind = named ?? kindByShebang(text)?.kind;
  if (kind === undefined || !codeKinds.includes(kind)) return;
  for (const [at, line] of text.split(/\r\n|\n|\r/).entries()) {
    note(seen, { kind: kind as CodeKind, path: entry.path, number: at + 1, text: line }, scanned);
  }
}

/**
 * Looks through the code of a tree; what is no code of a language that is known is not looked at. This runs beside all other requests, and
 * a package may have millions of lines: none is kept that does not count, and others have their turn after each file.
 */
async function seenIn(tree: FileTree, scanned: ReadonlySet<string>): Promise<Seen> {
  const seen: Seen = { hosts: new Map() };
  for (const entry of await tree.list()) {
    if (entry.mode !== "file" && entry.mode !== "executable") continue;
    await noteFile(tree, entry, seen, scanned);
    await setImmediate();
  }
  return seen;
}

const place = (line: Line | undefined): string | null => (line ? `${line.path}:${line.number}` : null);

const list = (names: readonly string[]): string => firstFew(names, maxShown);

/** Programs that only reach out. */
const reachers = new Set(["curl", "wget", "ssh", "scp", "rsync", "nc", "ncat", "ftp"]);

function undeclaredNetwork(
  { network: call, hosts }: Seen,
  used: CapabilitySet,
  outbound: readonly string[],
): Undeclared[] {
  const type = "undeclared_network";
  if (outbound.includes("*")) return [];
  if (!call) {
    const told = used.commands.filter((name) => reachers.has(name));
    if (told.length === 0 || outbound.length > 0) return [];
    const description = `It tells the agent to run ${list(told)}, and declares no network.outbound`;
    return [{ type, severity: "info", description, location: null }];
  }
  const foreign = [...hosts.keys()].filter((host) => !covers(outbound, host));
  if (outbound.length === 0) {
    const named = foreign.length > 0 ? ` (${list(foreign)})` : "";
    const description = `Its code makes network requests${named}, and it declares no network.outbound`;
    return [{ type, severity: "high", description, location: place(call) }];
  }
  if (foreign.length === 0) return [];
  const description = `Its code names hosts that network.outbound does not: ${list(foreign)}`;
  return [{ type, severity: "medium", description, location: place(hosts.get(foreign[0]!)) }];
}

function undeclaredProcess({ process, script }: Seen, { commands }: CapabilitySet): Undeclared[] {
  const type = "undeclared_subprocess";
  if (process) {
    const description = "Its code starts processes, and it declares no subprocess";
    return [{ type, severity: "high", description, location: place(process) }];
  }
  if (script) {
    const description = "It brings a shell script, and declares no subprocess";
    return [{ type, severity: "low", description, location: place(script) }];
  }
  if (commands.length === 0) return [];
  const description = `It tells the agent to run ${list(commands)}, and declares no subprocess`;
  return [{ type, severity: "info", description, location: null }];
}

/**
 * What a package does that its manifest does not declare, at most one finding of a type. As its server has it, code that calls the
 * network or starts processes is a high; a shell script by itself is a low, and what only its words tell the agent to run weighs
 * nothing: the agent asks its user for that.
 */
export async function undeclaredIn(tree: FileTree, used: CapabilitySet, declared: Permissions): Promise<Undeclared[]> {
  const seen = await seenIn(tree, new Set(used.hosts));
  return [
    ...undeclaredNetwork(seen, used, declared.network.outbound),
    ...(declared.subprocess ? [] : undeclaredProcess(seen, used)),
  ];
}
