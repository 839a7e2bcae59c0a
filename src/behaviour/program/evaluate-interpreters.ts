import type { Value } from "./model.ts";
import type { Language } from "./program.ts";

/** Programs that run scripts, and the language of those. */
export const interpreters: Readonly<Record<string, Language>> = {
  python: "python",
  python2: "python",
  python3: "python",
  py: "python",
  pypy3: "python",
  node: "javascript",
  bun: "javascript",
  deno: "javascript",
  tsx: "javascript",
  "ts-node": "javascript",
  nodejs: "javascript",
  sh: "shell",
  bash: "shell",
  zsh: "shell",
  dash: "shell",
  ksh: "shell",
  ".": "shell",
  source: "shell",
  eval: "shell",
  pwsh: "powershell",
  powershell: "powershell",
  "powershell.exe": "powershell",
};

/** Flags behind which code stands. */
export const codeFlags: ReadonlySet<string> = new Set([
  "-c",
  "-e",
  "--eval",
  "-p",
  "--print",
  "-lc",
  "-ec",
  "-Command",
  "-command",
  "-xc",
  "-ic",
]);

/** `-EncodedCommand`, which PowerShell knows by any beginning of it. */
export const isEncodedFlag = ({ text }: Value): boolean => /^[-/]e(?:c|n|nc|nco\w{0,12})?$/i.test(text ?? "");
