import type { Directive } from "../../core/directive.ts";
import { defineRule, type Match, whole } from "../../core/rule.ts";
import type { Confidence, Severity } from "../../core/severity.ts";

const flags = String.raw`(?:(?:-y|--yes|-q|--quiet|--from|-p|--package|--with|--python|--)(?:=|\s{1,4})){0,6}`;
const run = new RegExp(
  String.raw`(?:^|[\s/])(?:(npx|bunx|pnpx|npm\s{1,4}exec|(?:pnpm|yarn|bun)\s{1,4}(?:dlx|x))|(uvx|pipx\s{1,4}run|uv\s{1,4}tool\s{1,4}run))\s{1,4}${flags}([^\s"']{1,300})`,
);

/** Forges where a repository has an owner that can be looked up. */
const forge =
  /(?:^|[/@:+])(?:github\.com|gitlab\.com|codeberg\.org|bitbucket\.org)[/:]|^github:|^gitlab:|^[\w.-]{1,60}\/[\w.-]{1,80}(?:#|$)/;
const isCommit = /[#@][0-9a-f]{40}$/;

interface Judgement {
  readonly message: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
}

/** What is wrong with where a server comes from; undefined for a package with a version, a local program, an address. */
function judge({ name, value }: Directive): Judgement | undefined {
  const found = run.exec(value);
  const what = found?.[3];
  if (!found || what === undefined || what.startsWith("-")) return undefined;
  const isGit =
    /^git(?:\+|:|@)|\.git(?:[#@]|$)/.test(what) || (found[1] !== undefined && /^(?:github:|gitlab:)/.test(what));
  if (isGit || (/^https?:\/\//.test(what) && forge.test(what) && !/\.(?:tgz|tar\.gz|zip|whl|js|py)\b/.test(what))) {
    if (isCommit.test(what)) return undefined;
    return forge.test(what)
      ? { message: `Runs the server ${name} from a repository without a commit`, severity: "low", confidence: "high" }
      : {
          message: `Runs the server ${name} from a repository on an unknown host`,
          severity: "high",
          confidence: "high",
        };
  }
  if (/^(?:https?|ftp):\/\//.test(what))
    return { message: `Runs the server ${name} from a download`, severity: "high", confidence: "high" };
  const isPinned = /.@\d|==\d/.test(what);
  const isLocal = /^[./~]|\.(?:js|mjs|cjs|py|ts)$/.test(what);
  if (isPinned || isLocal) return undefined;
  return {
    message: `Runs the newest release of a package as the server ${name}`,
    severity: "low",
    confidence: "medium",
  };
}

export default defineRule({
  id: "supply-chain/server-source",
  title: "Starts a server of tools from a source that can change",
  severity: "high",
  confidence: "high",
  why: "A server of tools runs with the rights of the person and speaks to the model; whoever changes its source changes both.",
  remediation: "Name a release of a package (`npx -y name@1.2.3`), or a repository with its commit.",
  references: [
    "https://modelcontextprotocol.io/specification/2025-06-18/basic/security_best_practices",
    "https://slsa.dev/spec/v1.0/threats",
  ],
  taxonomy: {
    agenticSkills: ["AST02", "AST07"],
    agenticApplications: ["ASI04"],
    atlas: ["AML.T0010.001"],
    cwe: ["CWE-829", "CWE-1357"],
  },
  checks: [
    whole(function* ({ directives }): Iterable<Match> {
      for (const directive of directives) {
        const found = directive.kind === "server" ? judge(directive) : undefined;
        const { view, start, end } = directive;
        if (found) yield { view, start, end, ...found };
      }
    }),
  ],
  examples: {
    bad: [
      {
        path: ".mcp.json",
        text: '{\n  "mcpServers": {\n    "a": { "command": "npx", "args": ["-y", "https://dl.example.test/a.tgz"] },\n  }\n}\n',
        line: 3,
      },
      {
        path: ".codex/config.toml",
        text: '[mcp_servers.a]\ncommand = "uvx"\nargs = ["--from", "git+https://git.example.test/a/b", "a"]\n',
        line: 2,
      },
      {
        path: ".mcp.json",
        text: '{"mcpServers":{"a":{"command":"npx","args":["-y","some-mcp-server@latest"]}}}\n',
        line: 1,
      },
    ],
    good: [
      { path: ".mcp.json", text: '{"mcpServers":{"a":{"command":"npx","args":["-y","some-mcp-server@1.4.2"]}}}\n' },
      {
        path: ".mcp.json",
        text: '{"mcpServers":{"a":{"command":"node","args":["./server/index.js"]},"b":{"url":"https://mcp.example.com"}}}\n',
      },
    ],
  },
});
