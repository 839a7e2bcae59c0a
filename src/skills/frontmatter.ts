import type { Frontmatter } from "../core/skill.ts";
import { readYaml } from "./frontmatter-yaml.ts";

/** What stands before and after the frontmatter of a text, by offsets. */
interface Fences {
  readonly start: number;
  /** Range between the fences. */
  readonly innerStart: number;
  readonly innerEnd: number;
  /** Behind the closing fence, its line end not included. */
  readonly end: number;
}

const opening = /^\ufeff?\s*---[ \t]*(?:\r\n|\n|\r)/;
const key = /\s*["']?[A-Za-z_][\w.-]{0,99}["']?[ \t]*:/y;

function startsWithKey(text: string, offset: number): boolean {
  key.lastIndex = offset;
  return key.test(text);
}

/** Fences as the most lenient readers see them: white space may come first. `unclosed` when the second one is missing. */
function fencesOf(text: string): Fences | "unclosed" | undefined {
  const open = opening.exec(text)?.[0];
  if (open === undefined) return undefined;
  const start = open.indexOf("---");
  const keyed = startsWithKey(text, open.length);
  // A rule under blank lines, with prose below, is a thematic break and no frontmatter.
  if (!keyed && open.slice(0, start).trim() !== open.slice(0, start)) return undefined;
  const closing = /[\r\n]---[ \t]*(?=[\r\n]|$)/g;
  closing.lastIndex = open.length - 1;
  const close = closing.exec(text);
  if (!close) return keyed ? "unclosed" : undefined;
  return {
    start,
    innerStart: open.length,
    innerEnd: Math.max(close.index + 1, open.length),
    end: close.index + close[0].length,
  };
}

/** A question asked of the text, and the sentence when the answer is yes. */
type Objection = readonly [boolean, string];

function fenceObjections(text: string, fences: Fences, bom: boolean): Objection[] {
  const before = text.slice(0, fences.start);
  const inner = text.slice(fences.innerStart, fences.innerEnd);
  const second = /\s*---[ \t]*(?:\r\n|\n|\r)/y;
  second.lastIndex = fences.end;
  const hasSecond = second.test(text) && startsWithKey(text, second.lastIndex);
  return [
    [
      bom || before.startsWith("\ufeff"),
      "a byte order mark stands before the frontmatter: some readers see no frontmatter",
    ],
    [/[^\ufeff]/.test(before), "white space stands before the frontmatter: some readers see no frontmatter"],
    [inner.includes("---"), "`---` stands inside the frontmatter: some readers end it there"],
    [/^\.\.\.[ \t]*$/m.test(inner), "a line `...` stands inside the frontmatter: some readers end it there"],
    [/\r(?!\n)/.test(inner), "a line ends with a lone carriage return: readers differ in where lines end"],
    [
      /[\x0b\x0c\x85\u2028\u2029]/.test(inner),
      "it holds a rare line separator: some readers see one line there, others two",
    ],
    [/[\x00-\x08\x0e-\x1f\x7f]/.test(inner), "it holds a control character: strict readers refuse it"],
    [hasSecond, "a second block of keys and values follows the frontmatter: readers differ in which one counts"],
  ];
}

const kindOf = (value: unknown): string => {
  if (value === null) return "empty";
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" ? "a map" : `a ${typeof value}`;
};

/** Fields that the format defines as text (agentskills.io specification). */
const textFields = ["name", "description", "license", "compatibility"];

const typeObjections = (values: Readonly<Record<string, unknown>>): string[] =>
  textFields
    .filter((field) => Object.hasOwn(values, field) && typeof values[field] !== "string")
    .map((field) => `\`${field}\` is ${kindOf(values[field])} where text is expected`);

/**
 * Reads the frontmatter of a SKILL.md as the lenient readers do, and says in `disagreements` where stricter ones see something else.
 * No frontmatter at all is no disagreement. `bom`: a byte order mark was cut off before `text`. Never throws.
 */
export function readFrontmatter(text: string, { bom = false }: { readonly bom?: boolean } = {}): Frontmatter {
  const fences = fencesOf(text);
  if (fences === undefined) return { values: {}, disagreements: [] };
  if (fences === "unclosed") {
    const unclosed = "the frontmatter is opened by `---` and never closed: some readers take the whole file for it";
    return { values: {}, disagreements: [unclosed] };
  }
  const inner = text.slice(fences.innerStart, fences.innerEnd).replace(/\r(?!\n)/g, "\n");
  const firstLine = text.slice(0, fences.innerStart).split(/\r\n|\n|\r/).length;
  const { values, objections } = readYaml(inner, firstLine);
  const found = fenceObjections(text, fences, bom).flatMap(([holds, sentence]) => (holds ? [sentence] : []));
  return {
    values,
    range: { start: fences.start, end: fences.end },
    disagreements: [...found, ...objections, ...typeObjections(values)],
  };
}
