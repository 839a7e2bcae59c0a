import { literalPattern } from "../core/pattern.ts";
import type { Edit, FixInput } from "./fix.ts";

/** Commands that do anything they are told: those are better asked for each time. */
const powerful: ReadonlySet<string> = new Set(
  (
    "ash awk bash bun bunx busybox chmod chown crontab csh curl dash dd deno doas docker env eval exec expect find fish gawk gdb " +
    "kubectl ksh lua make mawk nc ncat netcat nice node nohup npm npx parallel perl php pip pip3 pipx pnpm podman powershell pwsh " +
    "python python2 python3 rm ruby scp screen sh socat ssh su sudo tclsh tee telnet time timeout tmux tsx uv uvx vim watch wget " +
    "xargs yarn zsh"
  ).split(" "),
);

/** More grants than this are no list that a person reads. */
const maxGrants = 12;

/** A program's name: a script that an interpreter is given (`a.py`) is none. */
const plainCommand = /^(?!.*\.(?:[cm]?[jt]s|pl|ps1|py|rb|sh)$)[A-Za-z][\w.+-]{0,40}$/;

const isNamedIn = (text: string, word: string): boolean =>
  new RegExp(String.raw`(?<![\w.-])${literalPattern(word)}(?![\w.-])`).test(text);

/** The commands that the file itself tells to run; what a script runs needs no grant of its own. */
const commandsOf = ({ used, file }: FixInput): readonly string[] =>
  used.commands.filter((command) => plainCommand.test(command) && isNamedIn(file.text, command));

/** Tools of servers that the file names in full. */
const serverTools = ({ text }: FixInput["file"], server: string): readonly string[] =>
  [...new Set(text.match(/\bmcp__[\w-]{1,60}__[\w-]{1,60}(?![\w*-])/g) ?? [])].filter((tool) =>
    tool.startsWith(server),
  );

/** What a grant of this name comes down to; empty when that is not known. */
function narrowed(tool: string, input: FixInput): readonly string[] {
  const server = /^(mcp__(?:[\w-]+__)?)\*$/.exec(tool)?.[1];
  if (server !== undefined) return serverTools(input.file, server);
  const name = /^(Bash|Shell|Terminal|PowerShell)(?:\(.*\))?$/i.exec(tool)?.[1] ?? "Bash";
  const commands = commandsOf(input).filter((command) => !powerful.has(command));
  const grants = commands.map((command) => `${name}(${command}:*)`);
  return tool === "*" ? [...grants, ...serverTools(input.file, "mcp__")] : grants;
}

/** Several grants in the place of one, written as the list is. */
function inPlace(line: string, start: number, end: number, grants: readonly string[]): readonly string[] {
  const before = line.slice(0, start);
  const after = line.slice(end);
  if (/^\s*-\s+["']?$/.test(before)) return grants.map((grant) => before + grant + after);
  const quote = /\[.*(["'])$/.exec(before)?.[1];
  if (quote !== undefined && after.startsWith(quote)) return [before + grants.join(`${quote}, ${quote}`) + after];
  const isBySpaces = !line.includes(",") && /^\S+:\s*["']?[^\s"']+\s+\S/.test(line);
  return [before + grants.join(isBySpaces ? " " : ", ") + after];
}

/** A grant without a limit, narrowed to what the text of the skill uses; none where it names nothing. */
export function narrowAllowedTools(input: FixInput): Edit | undefined {
  const { finding, lines, file } = input;
  const { startLine, startColumn, endLine, endColumn } = finding.location.region;
  const isHead = /(?:^|\/)SKILL\.md$/i.test(file.path);
  if (finding.ruleId !== "over-broad-permissions/wildcard-tools" || !isHead || startLine !== endLine) return undefined;
  const line = lines[startLine - 1] ?? "";
  const tool = line.slice(startColumn - 1, endColumn - 1);
  if (!/^(?:\*|mcp__(?:[\w-]+__)?\*|(?:bash|shell|terminal|powershell)(?:\([\s:*]*\))?)$/i.test(tool)) return undefined;
  const grants = narrowed(tool, input);
  if (grants.length === 0 || grants.length > maxGrants) return undefined;
  const asked = tool.startsWith("mcp__") ? [] : commandsOf(input).filter((command) => powerful.has(command));
  const rest = asked.length === 0 ? "" : `, and leave ${asked.join(", ")} to be asked for`;
  return {
    title: `Grant only what the text of the skill uses${rest}`,
    startLine,
    endLine,
    lines: inPlace(line, startColumn - 1, endColumn - 1, grants),
  };
}
