import { defineRule, whole } from "../../core/rule.ts";

/** `[text](https://target)`, inline; the text has no brackets. */
const link = /\[([^\]\n]{4,200})\]\(\s{0,4}<?(https?:\/\/[^)\s<>"']{4,500})/g;

/** A text that is an address by itself: with a scheme or `www.`, or a bare host of a common top-level domain. */
const address =
  /^[\s*_`"'<]{0,4}(?:(https?:\/\/|www\.)([a-z0-9][a-z0-9.-]{2,100})|((?:[a-z0-9-]{1,60}\.){1,4}(?:com|org|net|gov|edu|io|dev|ai|app|co|cloud|sh)))(?:[/:?#][^\s]{0,200})?[\s*_`"'>]{0,4}$/;

const bare = (host: string): string => host.replace(/^www\./, "").replace(/\.$/, "");

/** The last two labels, or three where the second last is short as in `co.uk`. */
function site(host: string): string {
  const labels = bare(host).split(".");
  return labels.slice(/^(?:co|com|org|net|ac|gov)$/.test(labels.at(-2) ?? "") ? -3 : -2).join(".");
}

/** `github.io` and the like belong to one house. */
const houses: readonly (readonly string[])[] = [
  ["github.com", "github.io", "githubusercontent.com", "github.dev"],
  ["google.com", "goo.gl", "withgoogle.com", "googleapis.com"],
  ["youtube.com", "youtu.be"],
  ["twitter.com", "x.com"],
  ["microsoft.com", "aka.ms", "azure.com"],
  ["claude.com", "claude.ai", "anthropic.com"],
];

const sameHouse = (a: string, b: string): boolean =>
  site(a) === site(b) || houses.some((house) => house.includes(site(a)) && house.includes(site(b)));

export default defineRule({
  id: "impersonation/deceptive-link",
  title: "Shows one address and links to another",
  severity: "high",
  confidence: "high",
  why: "The reader trusts the host that is shown; the link goes to a host that somebody else owns.",
  remediation: "Let the link go where its text says, or write words instead of an address as its text.",
  references: ["https://attack.mitre.org/techniques/T1566/002/", "https://cwe.mitre.org/data/definitions/451.html"],
  taxonomy: { agenticSkills: ["AST04"], agenticApplications: ["ASI09"], atlas: ["AML.T0052"], cwe: ["CWE-451"] },
  checks: [
    whole(function* ({ views }) {
      for (const view of views) {
        if (view.artifact.kind !== "markdown" || view.layers.length > 0) continue;
        for (const found of view.lower.matchAll(link)) {
          const shown = address.exec(found[1]!);
          if (!shown || !URL.canParse(found[2]!) || view.zoneAt(found.index) === "code") continue;
          const target = new URL(found[2]!).hostname;
          const host = (shown[2] ?? shown[3])!;
          if (sameHouse(host, target)) continue;
          const message = `The link shows ${bare(host)} and goes to ${target}`;
          // `[socket.io](https://github.com/…)`: names of projects look like hosts.
          const confidence = shown[1] === undefined ? "low" : "high";
          yield { view, start: found.index, end: found.index + found[0].length, message, confidence };
        }
      }
    }),
  ],
  examples: {
    bad: [
      {
        text: "# Get\n\nDownload it from [https://github.com/cli/cli](https://github.com.example.test/cli).\n",
        line: 3,
      },
      { text: "# Get\n\n[www.python.org/downloads](http://203.0.113.9/py.exe)\n", line: 3 },
    ],
    good: [
      {
        text: "[https://example.com](https://www.example.com/start) and [docs.example.com](https://example.com/docs)\n",
      },
      { text: "[README.md](https://github.com/cli/cli/README.md), [the guide](https://example.org)\n" },
      { text: "[https://youtube.com/watch?v=1](https://youtu.be/1)\n" },
    ],
  },
});
