import { lastSegment } from "../core/path.ts";
import type { ArtifactKind } from "../core/skill.ts";

/** What a name says a file is; `format` names the language where the kind does not. */
export interface NamedKind {
  readonly kind: ArtifactKind;
  readonly format?: string;
}

/** Extensions by kind, in lower case. */
const extensions: Readonly<Partial<Record<ArtifactKind, string>>> = {
  markdown: "md mdx markdown mdown mkd mdc",
  text: "txt rst text adoc asciidoc org log tex diff patch",
  shell: "sh bash zsh ksh fish dash ash command bats bashrc zshrc profile envrc",
  python: "py pyw pyi pyx pth",
  javascript: "js mjs cjs jsx ts mts cts tsx",
  powershell: "ps1 psm1 psd1",
  data:
    "json jsonc json5 jsonl ndjson geojson ipynb sarif yaml yml toml ini cfg conf config lock env properties editorconfig " +
    "npmrc netrc gitconfig xml xsd xsl plist csv tsv service timer desktop reg css webmanifest eslintrc nycrc",
  html: "html htm xhtml svg vue svelte astro",
};

/** Other languages that run, by extension. */
const languages: Readonly<Record<string, string>> = {
  ruby: "rb rake gemspec",
  perl: "pl pm",
  php: "php phtml",
  lua: "lua",
  r: "r rmd",
  go: "go",
  rust: "rs",
  java: "java",
  kotlin: "kt kts",
  groovy: "groovy gradle",
  scala: "scala",
  c: "c h",
  "c++": "cc cpp cxx hpp hh",
  "c#": "cs csx",
  swift: "swift",
  dart: "dart",
  elixir: "ex exs",
  julia: "jl",
  nim: "nim",
  zig: "zig",
  batch: "bat cmd",
  vbscript: "vbs vbe wsf hta",
  applescript: "applescript scpt",
  awk: "awk",
  sed: "sed",
  tcl: "tcl exp",
  sql: "sql",
  terraform: "tf hcl",
  makefile: "mk mak",
  dockerfile: "dockerfile containerfile",
};

/** Whole names, in lower case; a leading dot is taken off before. */
const names: Readonly<Record<string, NamedKind>> = {
  makefile: { kind: "script", format: "makefile" },
  gnumakefile: { kind: "script", format: "makefile" },
  dockerfile: { kind: "script", format: "dockerfile" },
  containerfile: { kind: "script", format: "dockerfile" },
  justfile: { kind: "script", format: "justfile" },
  jenkinsfile: { kind: "script", format: "groovy" },
  rakefile: { kind: "script", format: "ruby" },
  gemfile: { kind: "script", format: "ruby" },
  vagrantfile: { kind: "script", format: "ruby" },
  procfile: { kind: "shell" },
  profile: { kind: "shell" },
  bash_profile: { kind: "shell" },
  bash_login: { kind: "shell" },
  bash_logout: { kind: "shell" },
  bash_aliases: { kind: "shell" },
  zprofile: { kind: "shell" },
  zshenv: { kind: "shell" },
  zlogin: { kind: "shell" },
  sconstruct: { kind: "python" },
  pipfile: { kind: "data" },
};

const byExtension: ReadonlyMap<string, NamedKind> = new Map([
  ...Object.entries(extensions).flatMap(([kind, list]) =>
    list.split(" ").map((extension) => [extension, { kind: kind as ArtifactKind }] as const),
  ),
  ...Object.entries(languages).flatMap(([format, list]) =>
    list.split(" ").map((extension) => [extension, { kind: "script", format } as const] as const),
  ),
]);

/** What the name of a file says, by the last part of its path; undefined when it says nothing that is known. */
export function kindByName(path: string): NamedKind | undefined {
  const name = lastSegment(path).toLowerCase();
  const bare = name.replace(/^\./, "");
  if (Object.hasOwn(names, bare)) return names[bare];
  // `.env.local`, `Dockerfile.dev`
  if (/^\.?env\./.test(name)) return { kind: "data" };
  if (/^(?:dockerfile|makefile)\./.test(name)) return names[name.slice(0, name.indexOf("."))];
  return byExtension.get(bare.slice(bare.lastIndexOf(".") + 1));
}

/** Interpreters that a `#!` line may name, without their version. */
const interpreters: Readonly<Record<string, NamedKind>> = {
  sh: { kind: "shell" },
  bash: { kind: "shell" },
  zsh: { kind: "shell" },
  ksh: { kind: "shell" },
  mksh: { kind: "shell" },
  dash: { kind: "shell" },
  ash: { kind: "shell" },
  fish: { kind: "shell" },
  busybox: { kind: "shell" },
  bats: { kind: "shell" },
  python: { kind: "python" },
  pypy: { kind: "python" },
  uv: { kind: "python" },
  uvx: { kind: "python" },
  node: { kind: "javascript" },
  nodejs: { kind: "javascript" },
  deno: { kind: "javascript" },
  bun: { kind: "javascript" },
  tsx: { kind: "javascript" },
  "ts-node": { kind: "javascript" },
  zx: { kind: "javascript" },
  pwsh: { kind: "powershell" },
  powershell: { kind: "powershell" },
};

/**
 * What a `#!` line at the very start says: the program, through `env` and its options and assignments, by its last part without a
 * version. An interpreter that is not known makes a `script` of that name. Undefined when there is no such line.
 */
export function kindByShebang(text: string): NamedKind | undefined {
  const words = /^#![ \t]*([^\r\n]{1,500})/.exec(text)?.[1]?.trim().split(/\s+/);
  if (!words) return undefined;
  const isEnv = /(?:^|\/)env$/.test(words[0] ?? "");
  const program = isEnv ? words.slice(1).find((word) => !word.startsWith("-") && !word.includes("=")) : words[0];
  const name = lastSegment(program ?? "").toLowerCase();
  const known = name.replace(/[\d.]+$/, "");
  if (Object.hasOwn(interpreters, known)) return interpreters[known];
  if (known === "") return undefined;
  return /^[a-z][\w+-]{0,30}$/.test(known) ? { kind: "script", format: known } : { kind: "script" };
}
