import { defineRule, type Match, type SkillFacts, whole } from "../../core/rule.ts";
import type { View } from "../../core/view.ts";

/** Names as javascript-obfuscator writes them; this many different ones are no accident. */
const hexNames = /\b_0x[0-9a-f]{4,6}\b/g;
const enoughNames = 8;

/** Dean Edwards' packer, JSFuck, aaencode, and the head of PyArmor's output. */
const packers =
  /eval\(function\(p,\s?a,\s?c,\s?k,\s?e,|\[\]\[\(!\[\]\+\[\]\)\[|(?:[[\]()!+]{1,3}){200}|ﾟωﾟﾉ\s?=|__pyarmor__\(|from\s{1,3}pyarmor_runtime/;

const isCode = (view: View): boolean =>
  view.layers.length === 0 && ["javascript", "python", "html", "script", "shell", "text"].includes(view.artifact.kind);

function hexNamed(view: View): Match | undefined {
  const names = new Set<string>();
  for (const found of view.lower.matchAll(hexNames)) {
    names.add(found[0]);
    if (names.size < enoughNames) continue;
    const start = view.lower.indexOf("_0x");
    return { view, start, end: start + 8, message: "Was put through a JavaScript obfuscator" };
  }
  return undefined;
}

/** What each of them has in it; runs of brackets are looked for from this many on. */
const traces = /eval\(function|!\[\]|[[\]()!+]{20}|ﾟωﾟ|pyarmor/;

function packed(view: View): Match | undefined {
  if (!traces.test(view.lower)) return undefined;
  const found = packers.exec(view.lower);
  return found
    ? {
        view,
        start: found.index,
        end: found.index + Math.min(found[0].length, 60),
        message: "Was put through a packer",
      }
    : undefined;
}

/** A literal of this many characters without a space is no text that a person writes or reads. */
const blob = /["'`][A-Za-z0-9+/=_\\-]{1500,1000000}["'`]/;
const evaluates = /\b(?:exec|eval|compile)\(|\bnew\s{1,3}function\(|\bmarshal\.loads\(/;
const decodes = /\bb(?:64|85)decode\(|\bzlib\.decompress\(|\batob\(|\bfromhex\(|,\s{0,3}["'](?:base64|hex)["']\)/;

function loaded(view: View): Match | undefined {
  if (!evaluates.test(view.lower) || !decodes.test(view.lower)) return undefined;
  const found = blob.exec(view.text);
  if (!found) return undefined;
  return {
    view,
    start: found.index,
    end: found.index + 60,
    confidence: "medium",
    message: "Holds a long encoded text, decodes and evaluates",
  };
}

function* packedScripts({ views }: SkillFacts): Iterable<Match> {
  for (const view of views) {
    if (!isCode(view)) continue;
    const found = hexNamed(view) ?? packed(view) ?? loaded(view);
    if (found) yield found;
  }
}

const names = Array.from({ length: 12 }, (_, i) => `_0x${(0x3a10 + i * 7).toString(16)}`);

export default defineRule({
  id: "obfuscation/packed-script",
  title: "Ships a script that was made unreadable",
  severity: "high",
  confidence: "high",
  why: "A script that nobody can read cannot be reviewed, and skills have no trade secrets that would call for it.",
  remediation: "Ship the source. A bundled library belongs into a package with a version.",
  references: ["https://attack.mitre.org/techniques/T1027/002/"],
  taxonomy: { agenticSkills: ["AST01"], agenticApplications: ["ASI04"], atlas: ["AML.T0011.002"], cwe: ["CWE-506"] },
  checks: [whole(packedScripts)],
  examples: {
    bad: [
      { path: "a.js", text: `${names.map((name, i) => `var ${name}=${i};`).join("")}\n`, line: 1 },
      { path: "b.js", text: "eval(function(p,a,c,k,e,d){return p}('0 1',2,2,'a|b'.split('|'),0,{}))\n", line: 1 },
    ],
    good: [
      {
        path: "c.js",
        text: `const table = [${Array.from({ length: 40 }, (_, i) => `0x${(i * 77).toString(16)}`).join(",")}];\n`,
      },
      {
        path: "d.min.js",
        text: `!function(e,t){${"var n=e.length;for(var r=0;r<n;r++)t(e[r]);".repeat(60)}}(window,alert);\n`,
      },
    ],
  },
});
