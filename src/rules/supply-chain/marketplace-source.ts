import { defineRule, type Match, whole } from "../../core/rule.ts";
import type { Severity } from "../../core/severity.ts";

const isCommit = /@[0-9a-f]{40}$/;
const isRelease = /@[~^]?v?\d[\w.-]{0,40}$/;
const forge =
  /^(?:github:|https:\/\/(?:www\.)?(?:github\.com|gitlab\.com|codeberg\.org|bitbucket\.org)\/|git@(?:github|gitlab)\.com:)/;

/** What is wrong with where a plugin comes from; undefined for a folder of the repository or a fixed commit. */
function judge(name: string, value: string): readonly [Severity, string] | undefined {
  const isRemote = /^(?:github:|npm:|git@|git\+|[a-z][a-z+]{1,9}:\/\/)/.test(value);
  if (!isRemote || isCommit.test(value)) return undefined;
  const what = name === "" ? "a plugin" : `the plugin ${name}`;
  if (/^(?:http|git|ftp):\/\//.test(value)) return ["medium", `Takes ${what} from a place without encryption`];
  if (value.startsWith("npm:"))
    return isRelease.test(value) ? undefined : ["low", `Takes the newest release of ${what}`];
  if (!forge.test(value)) return ["low", `Takes ${what} from a server that is no known forge`];
  return isRelease.test(value) ? undefined : ["info", `Takes ${what} from another repository, without a commit`];
}

export default defineRule({
  id: "supply-chain/marketplace-source",
  title: "Takes a plugin from a source that can change",
  severity: "low",
  confidence: "high",
  why: "Whoever changes the other repository changes what is installed from here, without a review here.",
  remediation: "Name the commit of the plugin (`sha`), or keep the plugin in this repository.",
  references: ["https://code.claude.com/docs/en/plugin-marketplaces"],
  taxonomy: {
    agenticSkills: ["AST02", "AST07"],
    agenticApplications: ["ASI04"],
    atlas: ["AML.T0010"],
    cwe: ["CWE-829"],
  },
  checks: [
    whole(function* ({ directives }): Iterable<Match> {
      for (const { kind, name, value, view, start, end } of directives) {
        const found = kind === "source" ? judge(name, value) : undefined;
        if (found) yield { view, start, end, severity: found[0], message: found[1] };
      }
    }),
  ],
  examples: {
    bad: [
      {
        path: ".claude-plugin/marketplace.json",
        text: '{\n  "plugins": [\n    { "name": "a", "source": { "source": "github", "repo": "someone/else" } }\n  ]\n}\n',
        line: 3,
      },
      {
        path: ".claude-plugin/marketplace.json",
        text: '{"plugins":[{"name":"a","source":{"source":"url","url":"http://git.example.test/a.git"}}]}\n',
        line: 1,
      },
    ],
    good: [
      { path: ".claude-plugin/marketplace.json", text: '{"plugins":[{"name":"a","source":"./plugins/a"}]}\n' },
      {
        path: ".claude-plugin/marketplace.json",
        text: `{"plugins":[{"name":"a","source":{"source":"github","repo":"someone/else","sha":"${"0a1b2c3d4e".repeat(4)}"}}]}\n`,
      },
    ],
  },
});
