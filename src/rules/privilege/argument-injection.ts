import { flowCheck, flowMatch } from "../../core/flow.ts";
import type { Flow } from "../../core/operation.ts";
import { defineRule, type Match } from "../../core/rule.ts";

/** What stands between the program and its caller: an interpreter of code. */
function matchOf(flow: Flow): Match | undefined {
  const { source, sink } = flow;
  if (source.kind !== "receives" || source.object !== "arguments" || sink.kind !== "evaluates") return undefined;
  // A shell that runs its arguments is a wrapper, and made for that.
  if (sink.view.artifact.kind === "shell" || sink.view.artifact.kind === "markdown") return undefined;
  return flowMatch(flow, "Evaluates an argument as code", "medium");
}

export default defineRule({
  id: "privilege/argument-injection",
  title: "Evaluates what it is called with as code",
  severity: "medium",
  confidence: "medium",
  why: "An agent fills the arguments from pages and files that others wrote; here they run with the rights of the user.",
  remediation: "Parse the argument as data (JSON, a number, a name from a list) and never as code.",
  references: ["https://cwe.mitre.org/data/definitions/95.html"],
  taxonomy: { agenticSkills: ["AST03"], agenticApplications: ["ASI05"], cwe: ["CWE-95", "CWE-88"] },
  checks: [flowCheck(matchOf)],
  examples: {
    bad: [
      { path: "calc.py", text: "import sys\n\nformula = sys.argv[1]\nprint(eval(formula))\n", line: 4 },
      {
        path: "run.py",
        text: "import argparse\n\nparser = argparse.ArgumentParser()\nargs = parser.parse_args()\ncode = args.code\nexec(code)\n",
      },
    ],
    good: [
      { path: "calc.py", text: "import ast, sys\n\nprint(ast.literal_eval(sys.argv[1]))\n" },
      { path: "run.py", text: 'import subprocess, sys\n\nsubprocess.run(["ls", sys.argv[1]])\n' },
    ],
  },
});
