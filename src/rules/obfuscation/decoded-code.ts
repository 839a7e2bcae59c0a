import { flowCheck, flowMatch } from "../../core/flow.ts";
import type { Flow } from "../../core/operation.ts";
import { defineRule, type Match } from "../../core/rule.ts";

/** Encodings of characters, in which a text stays readable. */
const plain = /^(?:utf|ascii|latin|iso-?8859|cp\d|us-ascii|json|percent)/i;

/** True when the command itself was decoded, and not only a word of a command that stands here. */
function isProgram({ sink }: Flow): boolean {
  if (sink.kind === "evaluates") return true;
  if (sink.kind !== "runs") return false;
  const program = /^[^\s…]{1,80}/.exec(sink.object)?.[0];
  return program === undefined || !sink.view.text.includes(program);
}

function matchOf(flow: Flow): Match | undefined {
  const { source } = flow;
  if (source.kind !== "decodes" || plain.test(source.object) || !isProgram(flow)) return undefined;
  return flowMatch(flow, `Runs what it decoded (${source.object})`, "high");
}

export default defineRule({
  id: "obfuscation/decoded-code",
  title: "Runs code that it decodes first",
  severity: "critical",
  confidence: "high",
  why: "Code that is decoded before it runs is in no review: what the file shows is not what the file does.",
  remediation: "Put the decoded code into the file.",
  references: ["https://attack.mitre.org/techniques/T1027/", "https://attack.mitre.org/techniques/T1140/"],
  taxonomy: {
    agenticSkills: ["AST01", "AST04"],
    agenticApplications: ["ASI05"],
    atlas: ["AML.T0068"],
    cwe: ["CWE-506", "CWE-95"],
  },
  checks: [flowCheck(matchOf)],
  examples: {
    bad: [
      {
        path: "scripts/run.py",
        files: {
          "SKILL.md": "---\nname: run\ndescription: Runs.\n---\nRun `python scripts/run.py`.\n",
          "scripts/run.py": "import parts\n\nstep = parts.step()\n\nfor unit in [step]:\n    exec(unit)\n",
          "scripts/parts.py":
            'import base64\n\nHEAD = "cHJpbnQo"\nTAIL = "MSkK"\n\n\ndef step():\n    raw = base64.b64decode(HEAD + TAIL)\n    return raw.decode()\n',
        },
      },
      {
        path: "setup.py",
        text: 'codes = [105, 109, 112, 111, 114, 116, 32, 111, 115]\ntext = ""\nfor code in codes:\n    text += chr(code ^ 1)\nrunner = eval\nrunner(text)\n',
      },
    ],
    good: [
      {
        path: "image.py",
        text: 'import base64, requests\n\nanswer = requests.get("https://api.example.com/image").json()\nwith open("out.png", "wb") as out:\n    out.write(base64.b64decode(answer["data"]))\n',
      },
      {
        path: "play.py",
        text: 'import base64, subprocess, sys\n\nopen("clip.mp3", "wb").write(base64.b64decode(sys.argv[1]))\nsubprocess.run(["ffplay", "clip.mp3"])\n',
      },
    ],
  },
});
