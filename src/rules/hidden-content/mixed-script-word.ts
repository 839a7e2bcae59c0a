import { lookAlikes } from "../../core/look-alikes.ts";
import { defineRule, type Match, whole } from "../../core/rule.ts";
import type { View } from "../../core/view.ts";

/**
 * Look-alikes without the small Greek ones, which formulas put beside Latin letters (`sinαcosα`, `mρv`), and without those that
 * look alike in some fonts only.
 */
const convincing = [...lookAlikes.keys()].filter((letter) => !/[\u03b1-\u03c9ɑɡмтг]/.test(letter));

const foreign = `[${convincing.join("")}]`;

/** A look-alike between Latin letters, or in front of three of them. `API-ключ`, `JSONа` and `Δt` are other things. */
const mixed = new RegExp(`[A-Za-z]${foreign}{1,4}[A-Za-z]|(?<![\\p{L}\\p{M}])${foreign}[A-Za-z]{3}`, "gu");

const letters = /[\p{L}\p{M}\d_]/u;

function wordAround(text: string, at: number): { start: number; end: number } {
  let start = at;
  let end = at;
  while (start > 0 && at - start < 80 && letters.test(text[start - 1]!)) start--;
  while (end < text.length && end - at < 80 && letters.test(text[end]!)) end++;
  return { start, end };
}

/** In a text that is written in Greek or Cyrillic a mixed word is mostly a slip of the keyboard. */
const isForeignText = (view: View): boolean =>
  (view.text.match(/[\u0370-\u03ff\u0400-\u052f]{4,40}/g)?.length ?? 0) > 40;

/** In code, in the frontmatter and in an address the letter changes what is run, asked for or visited; in prose it may be a slip. */
function misleads(view: View, start: number, end: number): boolean {
  const zone = view.zoneAt(start);
  if (zone === "code" || zone === "frontmatter" || zone === "data") return true;
  return (
    /[./@:][\w-]{0,60}$/.test(view.text.slice(Math.max(0, start - 60), start)) ||
    /^\.\w|^\//.test(view.text.slice(end, end + 2))
  );
}

/** One class by itself is found ten times as fast as a pattern of several. */
const anyForeign = new RegExp(foreign);

function* mixedWords(view: View): Iterable<Match> {
  if (!anyForeign.test(view.text)) return;
  const found = Array.from(view.text.matchAll(mixed));
  if (found.length === 0) return;
  const slips = isForeignText(view);
  for (const each of found) {
    const { start, end } = wordAround(view.text, each.index + 1);
    const word = view.text.slice(start, end);
    if (word.length < 4 || !/[A-Za-z][\s\S]*[A-Za-z]/.test(word)) continue;
    const plain = Array.from(word, (letter) => lookAlikes.get(letter) ?? letter).join("");
    yield {
      view,
      start,
      end,
      confidence: slips ? "low" : misleads(view, start, end) ? "high" : "medium",
      message: `A word looks like \`${plain}\` and has letters of another script in it`,
    };
  }
}

export default defineRule({
  id: "hidden-content/mixed-script-word",
  title: "Writes a word with look-alike letters of another script",
  severity: "high",
  confidence: "high",
  why: "A name, a host or an order that only looks like the Latin one passes searches and reviews and is another name to every program.",
  remediation: "Type the word anew in one script.",
  references: ["https://www.unicode.org/reports/tr39/", "https://cwe.mitre.org/data/definitions/1007.html"],
  taxonomy: {
    agenticSkills: ["AST04", "AST08"],
    agenticApplications: ["ASI09"],
    atlas: ["AML.T0068"],
    cwe: ["CWE-1007"],
  },
  checks: [
    whole(function* ({ views }) {
      for (const view of views) if (view.layers.length === 0) yield* mixedWords(view);
    }),
  ],
  examples: {
    bad: [
      { text: "---\nname: reаd-data\ndescription: Reads\n---\n# Reader\n", line: 2 },
      { text: "# Get\n\nDownload from https://gіthub.com/example/tool\n", line: 3 },
      { path: "a.py", text: "def сheck_password(x):\n    return True\n", line: 1 },
    ],
    good: [
      { text: "Use the API-ключ, then Δt = 5 µs and λx.x; kΩ, sinαcosα too.\n" },
      { text: "Документация на русском языке: файл JSONа, SQL и CSS.\n" },
      { text: "Straße, naïve, Ångström, 漢字mixed.\n" },
    ],
  },
});
