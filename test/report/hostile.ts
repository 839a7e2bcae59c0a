import fc from "fast-check";
import { noCapabilities } from "../../src/core/capability.ts";
import type { Finding, FindingStatus } from "../../src/core/finding.ts";
import type { Location } from "../../src/core/region.ts";
import type { Report, SkillReport } from "../../src/core/report.ts";
import type { SkillKind } from "../../src/core/skill.ts";
import { finding, payloads, report, skill } from "./sample.ts";

/** What means something in Markdown, HTML, a log, a terminal or an address; put together at random. */
const parts: readonly string[] = [
  ...payloads.filter((payload) => payload !== ""),
  ..."`~|\\<>[](){}#*_$@:!&;^\"'-+=./% \t\n\r0".split(""),
  ..."@a|@octo/security|#1|GH-1|octo/skills#1|octo/skills@1234567|JIRA-12|JIRA-12a|1234567|deadbeefcafe|:+1:|:shield:".split(
    "|",
  ),
  "https://evil.example/a",
  "http://evil.example",
  "ftp://evil.example",
  "mailto:a@evil.example",
  "xmpp:a@evil.example/b",
  "www.evil.example",
  "a@evil.example",
  "javascript:alert(1)",
  "[a](javascript:alert(1))",
  "[a][b]",
  "\n[b]: https://evil.example\n",
  "![a](https://evil.example/a.png)",
  "[^1]\n\n[^1]: note\n",
  "\n> [!CAUTION]\n> x\n",
  "\n# heading\n",
  "\nheading\n===\n",
  "\n- [x] done\n",
  "\n1. one\n",
  "\n    code\n",
  "\n---\n",
  "\n| a |\n| - |\n| b |\n",
  "$x$",
  "$$\nx\n$$",
  "$`x`$",
  "```math\nx\n```",
  "~~~\n",
  "```mermaid\ngraph\n```",
  "</details>",
  "</summary>",
  "<details open>",
  "</code>",
  "</td></tr></table>",
  "<!--",
  "-->",
  "<!-- skill-scan:comment instance=default sha=2222222 run=9.9 -->",
  "<!-- skill-scan:review x -->",
  "<![CDATA[",
  "<?php",
  "<script>",
  "<picture><source srcset=x>",
  "<a href=https://evil.example>",
  "&lt;b&gt;",
  "&#60;b&#62;",
  "&commat;a",
  "&NewLine;",
  "\n::error::owned",
  "::set-output name=verdict::pass",
  "a :::set-output name=verdict::pass",
  "::::::warning::x",
  "\r::stop-commands::x",
  "\u2028::add-mask::a",
  "##[command]x",
  "##[error]x",
  "##vso[task.x]",
  "\u001b[2J",
  "\u001b]8;;https://evil.example\u0007x\u001b]8;;\u0007",
  "\u009b31m",
  "\u0000",
  "\u007f",
  "\u0085",
  "\b\b\b",
  "\u202e",
  "\u2066",
  "\u2028",
  "\u2029",
  "\u{e0041}\u{e0042}",
  "\ufe0f",
  "\u{e0100}",
  "\ud800",
  "\udc00",
  "\uffff",
  "\u0301".repeat(40),
  "x".repeat(700),
  "語".repeat(300),
  "😀",
  "日本語",
  "🏳️‍🌈",
  "a ",
  " b",
];

/** Any text that an attacker could write; never blank, since what is blank is left out, which changes the shape. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...parts) }, fc.string({ unit: "binary", maxLength: 6 })), {
    minLength: 1,
    maxLength: 6,
  })
  .map((list) => list.join(""))
  .map((text) => (text.trim() === "" ? `x${text}` : text));

/** Enough texts that neighbours differ. */
export const hostileTexts: fc.Arbitrary<string[]> = fc.array(hostileText, { minLength: 7, maxLength: 17 });

const statuses: readonly FindingStatus[] = ["new", "new", "new", "existing", "fixed", "suppressed"];

type Take = () => string;

const placeOf = (path: string): Location => ({
  path,
  region: { startLine: 1, startColumn: 1, endLine: 2, endColumn: 1 },
});

function findingOf(take: Take, folder: string, status: FindingStatus, index: number): Finding {
  const rule = index === 2 ? `${take()}/x` : "exfiltration/file-upload";
  const own = finding("exfiltration/file-upload", "x:1", { status });
  return {
    ...own,
    ruleId: rule,
    message: take(),
    snippet: take(),
    context: take(),
    layers: [take(), take()],
    fingerprint: String(index).repeat(32),
    location: placeOf(`${folder}/${take()}`),
    flow: [0, 1, 2].map(() => ({ location: placeOf(take()), message: take() })),
    also: [{ ruleId: take(), confidence: "high", effective: "high", fingerprint: "0".repeat(32) }],
    seenBy: [take()],
    suppression: { reason: take(), owner: take(), expires: take() },
  };
}

function skillOf(take: Take, kind: SkillKind): SkillReport {
  const path = take();
  const lists = Object.keys(noCapabilities).map((each) => [each, [take(), take()]]);
  const capabilities = Object.fromEntries(lists) as typeof noCapabilities;
  return skill(path, {
    kind,
    name: take(),
    change: "renamed",
    previousPath: take(),
    verdict: "fail",
    trust: 8,
    level: "CRITICAL",
    risk: 92,
    coverage: 0.5,
    reasons: [take(), take()],
    toPass: { rules: ["exfiltration/file-upload", take()], reasons: [take()], trust: 90 },
    opinions: [{ tool: take(), total: 2, worst: "high", agrees: false }],
    findings: statuses.map((status, i) => findingOf(take, path, status, i)),
    instructions: {
      added: [{ text: take(), marked: true, location: placeOf(take()) }],
      total: 3,
      removed: 0,
    },
    uses: [{ kind: "hosts", entry: take(), location: placeOf(take()) }],
    capabilities: { used: capabilities, declared: noCapabilities, added: capabilities, removed: capabilities },
    gaps: [{ path: take(), reason: "unreadable", detail: take(), bytes: 1 }],
    containers: [take()],
  });
}

/** A report with the texts in every field that a pull request, its artifact, another scanner or a policy can fill; of one shape. */
export function reportOf(texts: readonly string[]): Report {
  let at = 0;
  const take = (): string => texts[at++ % texts.length]!;
  return report({
    tool: { name: "skill-scan", version: take(), rules: 42 },
    verdict: "fail",
    reasons: [take(), take()],
    base: take(),
    head: take(),
    policy: { preset: take(), source: take(), mode: "warn" },
    skills: [skillOf(take, "skill"), skillOf(take, "configuration")],
    removed: [{ path: take(), name: take(), kind: "skill" }],
    notices: [
      { level: "warning", message: take() },
      { level: "notice", message: take() },
    ],
    opinions: [{ tool: take(), toolVersion: take(), total: 3, outside: 1 }],
  });
}
