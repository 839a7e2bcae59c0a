import { lastSegment } from "../core/path.ts";
import { atLeast } from "../core/severity.ts";
import type { Edit, FixInput } from "./fix.ts";

const concerned: ReadonlySet<string> = new Set([
  "download-and-run/pipe-to-shell",
  "download-and-run/powershell-download-execute",
]);

/** Names of our own: one out of the address would be the author's choice. */
const script = "downloaded.sh";
const powershellScript = "downloaded.ps1";

/** Indentation and the mark of a prompt in front of a command. */
const lead = String.raw`(?<indent>\s*)(?<prompt>(?:[$%>] |PS(?: [A-Z]:\\)?> ?)?)`;
/** A word of a simple command: no list, no substitution, no redirection. */
const word = String.raw`(?:"[^"${"`"}\\]*"|'[^']*'|[^\s|;&<>${"`"}()"'\\#]+)`;
const words = `${word}(?: +${word})*`;

const posix = new RegExp(
  String.raw`^${lead}(?<fetch>(?:sudo )?(?:curl|wget) +${words}) *\| *(?<shell>(?:sudo(?: +-\w+)* +)?(?:/(?:usr/)?bin/)?(?:ba|z|da|k)?sh)(?<given>(?: +${words})?) *$`,
);

const windows = new RegExp(
  String.raw`^${lead}(?<fetch>(?:iwr|irm|Invoke-WebRequest|Invoke-RestMethod) +${words}) *\| *(?:iex|Invoke-Expression) *$`,
  "i",
);

/** `curl` with the file that it writes; undefined when it writes one already. */
function curlTo(fetch: string): string | undefined {
  const writes = / (?:-[a-zA-Z]*[oOJ]|--output|--remote-)/;
  return writes.test(fetch) ? undefined : `${fetch} -o ${script}`;
}

/** `wget` with a file in the place of its standard output. */
function wgetTo(fetch: string): string | undefined {
  const changed = fetch.replace(
    / (-[a-zA-Z]*O) ?-(?= |$)| --output-document[= ]-(?= |$)/,
    (_, flags?: string) => ` ${flags ?? "-O"} ${script}`,
  );
  return changed === fetch ? undefined : changed;
}

/** The shell with the file in the place of its standard input: `sh -s -- a` runs `sh file a`. */
function shellOn(shell: string, given: string): string | undefined {
  const parts = given.trim() === "" ? [] : given.trim().split(/ +/);
  const flags: string[] = [];
  while (parts[0]?.startsWith("-")) {
    const flag = parts.shift()!;
    if (flag === "--" || flag === "-") break;
    // What is read from standard input is the file now; a command in words (`-c`) is another thing.
    if (flag === "-s") continue;
    if (!/^-[eux]{1,3}$/.test(flag)) return undefined;
    flags.push(flag);
  }
  if (parts[0] === "--") parts.shift();
  return [shell, ...flags, script, ...parts].join(" ");
}

function inShell(line: string): readonly string[] | undefined {
  const found = posix.exec(line)?.groups;
  if (!found) return undefined;
  const { indent = "", prompt = "", fetch = "", shell = "", given = "" } = found;
  const download = /^(?:sudo )?curl /.test(fetch) ? curlTo(fetch) : wgetTo(fetch);
  const run = shellOn(shell, given);
  if (download === undefined || run === undefined) return undefined;
  const check = `# Check it before it runs: sha256sum ${script}`;
  return [`${indent}${prompt}${download}`, `${indent}${check}`, `${indent}${prompt}${run}`];
}

function inPowerShell(line: string): readonly string[] | undefined {
  const found = windows.exec(line)?.groups;
  if (!found || / -o(?:utf(?:ile)?)?\b/i.test(found["fetch"] ?? "")) return undefined;
  const { indent = "", prompt = "", fetch = "" } = found;
  const check = `# Check it before it runs: Get-FileHash ${powershellScript}`;
  return [
    `${indent}${prompt}${fetch} -OutFile ${powershellScript}`,
    `${indent}${check}`,
    `${indent}${prompt}.\\${powershellScript}`,
  ];
}

const isTaken = (path: string): boolean => [script, powershellScript].includes(lastSegment(path).toLowerCase());

/** A download that is piped into a shell as download, check and run; the hash is the reader's to find out. */
export function pipeToShell({ finding, lines, files }: FixInput): Edit | undefined {
  const { startLine, endLine } = finding.location.region;
  // What a stranger, or nobody, vouches for gets no better by being downloaded first.
  const isKnown = atLeast("medium", finding.effective);
  if (!concerned.has(finding.ruleId) || !isKnown || startLine !== endLine) return undefined;
  // Where the download fails, a file of that name would run in its place.
  if (files.some(({ path }) => isTaken(path))) return undefined;
  const line = lines[startLine - 1] ?? "";
  const changed = inShell(line) ?? inPowerShell(line);
  if (!changed) return undefined;
  return { title: "Download it, check its hash, then run it", startLine, endLine, lines: changed };
}
