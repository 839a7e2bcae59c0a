import { defineRule, whole } from "../../core/rule.ts";

/** Overrides, embeddings and isolates (UAX #9); the marks U+200E and U+200F only nudge and are honest in right-to-left text. */
const control = /[\u202a-\u202e\u2066-\u2069]/g;

const override = /[\u202d\u202e]/;
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

export default defineRule({
  id: "hidden-content/bidi-controls",
  title: "Reorders text on screen with bidirectional control characters",
  severity: "high",
  confidence: "high",
  why: "What a reviewer sees is then not the order in which the model or the interpreter reads the characters (Trojan Source).",
  remediation: "Delete the control characters; right-to-left prose does not need them in a skill.",
  references: ["https://trojansource.codes/", "https://www.unicode.org/reports/tr36/"],
  taxonomy: {
    agenticSkills: ["AST01", "AST08"],
    agenticApplications: ["ASI01"],
    atlas: ["AML.T0068"],
    cwe: ["CWE-1007", "CWE-451"],
  },
  checks: [
    whole(function* ({ views }) {
      for (const view of views) {
        if (view.layers.length > 0) continue;
        for (const found of view.text.matchAll(control)) {
          const around = view.text.slice(Math.max(0, found.index - 200), found.index + 200);
          const honest = !override.test(found[0]) && (rightToLeft.test(around) || view.zoneAt(found.index) !== "code");
          const name = `U+${found[0].charCodeAt(0).toString(16).toUpperCase()}`;
          yield {
            view,
            start: found.index,
            end: found.index + 1,
            message: `Holds the bidirectional control character ${name}`,
            ...(honest ? { severity: "low" as const } : {}),
          };
        }
      }
    }),
  ],
  examples: {
    bad: [
      { text: "# Run\n\nShow \u202esudo rm -rf /\u202c first.\n", line: 3 },
      { path: "a.py", text: "if level != 'user\u2066 # check\u2069':\n    grant()\n", line: 1 },
    ],
    good: [{ text: "שלום\u200f, a mark is fine.\n" }, { text: "Plain text: \u00e9\u00df\u4e2d.\n" }],
  },
});
