import type { CapabilitySet } from "../../core/capability.ts";
import { covers, type Permissions } from "../../core/permissions.ts";
import type { Severity } from "../../core/severity.ts";
import type { ArtifactKind, FileEntry, FileTree } from "../../core/skill.ts";
import { kindByName, kindByShebang } from "../../skills/file-names.ts";

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

async function linesOf(tree: FileTree, entry: FileEntry): Promise<Line[]> {
  const named = kindByName(entry.path)?.kind;
  if (named !== undefined && !codeKinds.includes(named)) return [];
  const text = new TextDecoder().decode(await tree.read(entry, maxCode));
  const kind = named ?? kindByShebang(text)?.kind;
  if (kind === undefined || !codeKinds.includes(kind)) return [];
  const lines = text
    .split(/\r\n|\n|\r/)
    .map((line, at) => ({ kind: kind as CodeKind, path: entry.path, number: at + 1, text: line }));
  return lines.filter((line) => line.text.trim() !== "" && !isComment(line.text));
}

/** Lines of code of a tree; what is no code of a language that is known is not looked at. */
async function codeOf(tree: FileTree): Promise<Line[]> {
  const found: Line[] = [];
  for (const entry of await tree.list()) {
    if (entry.mode === "file" || entry.mode === "executable") found.push(...(await linesOf(tree, entry)));
  }
  return found;
}

const place = (line: Line | undefined): string | null => (line ? `${line.path}:${line.number}` : null);

/** Hosts in addresses of code lines. */
function hostsIn(lines: readonly Line[]): Map<string, Line> {
  const found = new Map<string, Line>();
  for (const line of lines) {
    for (const [, host] of line.text.matchAll(/https?:\/\/([a-z0-9.-]{1,253})/gi)) {
      const name = host!.toLowerCase();
      if (!found.has(name)) found.set(name, line);
    }
  }
  return found;
}

const list = (names: readonly string[]): string =>
  names.slice(0, maxShown).join(", ") + (names.length > maxShown ? ` and ${names.length - maxShown} more` : "");

/** Programs that only reach out. */
const reachers = new Set(["curl", "wget", "ssh", "scp", "rsync", "nc", "ncat", "ftp"]);

function undeclaredNetwork(lines: readonly Line[], used: CapabilitySet, outbound: readonly string[]): Undeclared[] {
  const type = "undeclared_network";
  const call = lines.find(({ kind, text }) => network[kind].test(text));
  if (outbound.includes("*")) return [];
  if (!call) {
    const told = used.commands.filter((name) => reachers.has(name));
    if (told.length === 0 || outbound.length > 0) return [];
    const description = `It tells the agent to run ${list(told)}, and declares no network.outbound`;
    return [{ type, severity: "info", description, location: null }];
  }
  const scanned = new Set(used.hosts);
  const hosts = hostsIn(lines);
  const foreign = [...hosts.keys()].filter((host) => scanned.has(host) && !covers(outbound, host));
  if (outbound.length === 0) {
    const named = foreign.length > 0 ? ` (${list(foreign)})` : "";
    const description = `Its code makes network requests${named}, and it declares no network.outbound`;
    return [{ type, severity: "high", description, location: place(call) }];
  }
  if (foreign.length === 0) return [];
  const description = `Its code names hosts that network.outbound does not: ${list(foreign)}`;
  return [{ type, severity: "medium", description, location: place(hosts.get(foreign[0]!)) }];
}

function undeclaredProcess(lines: readonly Line[], { commands }: CapabilitySet): Undeclared[] {
  const type = "undeclared_subprocess";
  const call = lines.find(
    ({ kind, text }) => kind in processes && processes[kind as keyof typeof processes].test(text),
  );
  if (call) {
    const description = "Its code starts processes, and it declares no subprocess";
    return [{ type, severity: "high", description, location: place(call) }];
  }
  const script = lines.find(({ kind }) => kind === "shell" || kind === "powershell");
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
  const lines = await codeOf(tree);
  return [
    ...undeclaredNetwork(lines, used, declared.network.outbound),
    ...(declared.subprocess ? [] : undeclaredProcess(lines, used)),
  ];
}
