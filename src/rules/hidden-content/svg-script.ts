import { defineRule, text } from "../../core/rule.ts";
import type { View } from "../../core/view.ts";

/** A picture in SVG, by its name or by how it begins. */
const isSvg = ({ artifact, lower }: View): boolean =>
  /\.svgz?$/i.test(artifact.path) ||
  (artifact.kind === "html" && /^\s{0,99}(?:<[?!][^>]{0,500}>\s{0,99}){0,4}<svg\b/.test(lower.slice(0, 3000)));

const notSvg = (_: RegExpExecArray, view: View): boolean => !isSvg(view);

export default defineRule({
  id: "hidden-content/svg-script",
  title: "Ships a picture that runs a script or loads something from elsewhere",
  severity: "medium",
  confidence: "high",
  why: "An SVG opened in a browser runs like a page. Nobody expects that of a picture, and few look into it.",
  remediation: "Save the picture without scripts, event handlers and references to other hosts.",
  references: ["https://attack.mitre.org/techniques/T1027/017/", "https://www.w3.org/TR/SVG2/interact.html"],
  taxonomy: { agenticSkills: ["AST01"], agenticApplications: ["ASI04"], cwe: ["CWE-79"] },
  checks: [
    text({
      anchors: ["<script", ":script"],
      pattern: /<(?:\w{1,20}:)?script\b/,
      unless: notSvg,
      message: "The picture holds a script",
    }),
    text({
      anchors: ["javascript:", "data:text/html"],
      pattern: /href\s{0,3}=\s{0,3}["']\s{0,9}(?:javascript:|data:text\/html)/,
      before: 40,
      unless: notSvg,
      message: "A link in the picture runs a script",
    }),
    text({
      anchors: ["onload", "onbegin", "onerror", "onclick", "onmouseover", "onfocus", "onend"],
      pattern: /\son(?:load|begin|error|click|mouseover|focus\w{0,3}|end)\s{0,3}=\s{0,3}["']/,
      unless: notSvg,
      confidence: "medium",
      message: "The picture runs code at an event",
    }),
    text({
      anchors: ["<image", "<use", "<feimage", "<iframe", "<embed", "<object", "@import"],
      pattern:
        /<(?:image|use|feimage|iframe|embed|object)\b[^<>]{0,300}?(?:href|src|data)\s{0,3}=\s{0,3}["']\s{0,3}(?:https?:)?\/\/|@import\s{1,9}(?:url\()?["']?https?:/,
      unless: notSvg,
      severity: "low",
      message: "The picture loads something from another host when it is shown",
    }),
  ],
  examples: {
    bad: [
      {
        files: { "logo.svg": "<svg xmlns='http://www.w3.org/2000/svg'>\n<script>go()</script></svg>\n" },
        path: "logo.svg",
        line: 2,
      },
      { files: { "logo.svg": "<svg><a href='javascript:go()'><text>x</text></a></svg>\n" } },
      { files: { "logo.svg": "<svg><image href='https://pixel.example.test/a.png'/></svg>\n" } },
    ],
    good: [
      {
        files: {
          "logo.svg":
            "<svg xmlns='http://www.w3.org/2000/svg'><a href='https://example.com/'><use href='#a'/></a></svg>\n",
        },
      },
      { files: { "page.html": "<html><script>start()</script><body onload='x()'></body></html>\n" } },
    ],
  },
});
