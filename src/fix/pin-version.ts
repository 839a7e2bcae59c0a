import { literalPattern } from "../core/pattern.ts";
import type { Edit, FixInput, TextFile } from "./fix.ts";

const concerned: ReadonlySet<string> = new Set(["supply-chain/unpinned-runner", "supply-chain/server-source"]);

type Registry = "npm" | "pypi";

/** A whole version as the registries write one: no range, no tag; a full stop behind it ends a sentence. */
const version = String.raw`(\d+\.\d+(?:\.\d+)*(?:[-+][0-9A-Za-z](?:[0-9A-Za-z.-]{0,30}[0-9A-Za-z])?)?)(?!\.?[\w*-])`;

/** Where each registry's packages are named with their version: in commands and lists, and in lock files. */
const namedWith: Readonly<Record<Registry, (name: string) => readonly RegExp[]>> = {
  npm: (name) => [
    new RegExp(String.raw`(?<![\w@./-])${name}@${version}`, "g"),
    new RegExp(String.raw`"node_modules/${name}"\s*:\s*\{\s*"version"\s*:\s*"${version}"`, "g"),
    new RegExp(String.raw`^\s{2,8}"${name}"\s*:\s*"${version}"\s*,?$`, "gm"),
  ],
  pypi: (name) => [
    new RegExp(String.raw`(?<![\w.-])${name}(?:\[[\w,-]{1,60}\])?\s*==\s*${version}`, "g"),
    new RegExp(String.raw`^name = "${name}"\nversion = "${version}"$`, "gm"),
  ],
};

/** The version that the files of the skill name; undefined where they name none, or not the same one throughout. */
function knownVersion(registry: Registry, name: string, files: readonly TextFile[]): string | undefined {
  const patterns = namedWith[registry](literalPattern(name));
  const found = new Set(
    files.flatMap(({ text }) =>
      patterns.flatMap((pattern) => Array.from(text.matchAll(pattern), (match) => match[1]!)),
    ),
  );
  return found.size === 1 ? [...found][0] : undefined;
}

/** A package as a command names it: its name with extras, then a tag or a range that is to go. */
const packageOf: Readonly<Record<Registry, RegExp>> = {
  npm: /((?:@[\w.-]{1,60}\/)?[A-Za-z][\w.-]{1,100})(?:@[\w.^~*-]{1,40})?$/,
  pypi: /([A-Za-z][\w.-]{0,80}?)(\[[\w,-]{1,60}\])?(?:(?:[<>!~]=?|@)[\w.*,<>=-]{1,40})?$/,
};

const python = /\b(?:uvx|pipx|pip3?|uv)\b/;

/** `command`, which ends in a package, with the version that is known for it. */
function pinned(command: string, files: readonly TextFile[]): string | undefined {
  const registry: Registry = python.test(command) ? "pypi" : "npm";
  const [whole = "", name = "", extras = ""] = packageOf[registry].exec(command) ?? [];
  const known = name === "" ? undefined : knownVersion(registry, name, files);
  if (known === undefined) return undefined;
  const joint = registry === "npm" ? "@" : "==";
  return `${command.slice(0, command.length - whole.length)}${name}${extras}${joint}${known}`;
}

/** One quoted word of a server's command line that is a package with a known version. */
function pinnedWord(line: string, files: readonly TextFile[]): string | undefined {
  const runner = python.test(line) ? "uvx" : "npx";
  let count = 0;
  const changed = line.replace(/"([@A-Za-z][\w./@-]{2,120})"/g, (whole, word: string) => {
    const command = pinned(`${runner} ${word}`, files);
    if (command === undefined || /@\d/.test(word)) return whole;
    count++;
    return `"${command.slice(runner.length + 1)}"`;
  });
  return count === 1 ? changed : undefined;
}

/** The version that the skill itself names for a package elsewhere; none is ever made up. */
export function pinVersion({ finding, lines, files }: FixInput): Edit | undefined {
  const { startLine, startColumn, endLine, endColumn } = finding.location.region;
  if (!concerned.has(finding.ruleId) || startLine !== endLine) return undefined;
  const line = lines[startLine - 1] ?? "";
  const title = "Name the version that the skill itself names elsewhere";
  if (finding.ruleId === "supply-chain/server-source") {
    const changed = pinnedWord(line, files);
    return changed === undefined ? undefined : { title, startLine, endLine, lines: [changed] };
  }
  const command = pinned(line.slice(startColumn - 1, endColumn - 1), files);
  if (command === undefined) return undefined;
  return { title, startLine, endLine, lines: [line.slice(0, startColumn - 1) + command + line.slice(endColumn - 1)] };
}
