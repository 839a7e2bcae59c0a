import type { Frontmatter } from "../../../core/skill.ts";
import { readFrontmatter } from "../../../skills/frontmatter.ts";

/** Characters in which the frontmatter of a text that is rewritten has to end: it is read for each edit. */
const maxHead = 16 * 1024;

/** The frontmatter of a text; none where it is longer than that. */
export const headOf = (text: string): Frontmatter => readFrontmatter(text.slice(0, maxHead));

/** A value that stands in quotes, brackets or a block already. */
const marked = /^(?:["'[{|>&*!]|$)/;

/** A line of a flat frontmatter as every reader takes it: its value in quotes, without a tag. */
function readable(line: string): string {
  const [, key = "", value = "", end = ""] = /^([\w.-]{1,100}:[ \t]+)(.*?)([ \t]*\r?)$/.exec(line) ?? [];
  const bare = value.replace(/^!{1,2}[\w/:.-]{0,200}[ \t]+/, "");
  if (key === "" || (bare === value && (marked.test(value) || !/[:#]/.test(value)))) return line;
  return `${key}${JSON.stringify(bare)}${end}`;
}

/** Without the lines whose key stood before: the first one counts. */
function withoutDoubles(lines: readonly string[]): string[] {
  const seen = new Set<string>();
  return lines.filter((line) => {
    const key = /^([\w.-]{1,100}):/.exec(line)?.[1];
    if (key === undefined || !seen.has(key)) {
      if (key !== undefined) seen.add(key);
      return true;
    }
    return false;
  });
}

/** A skill with a frontmatter that readers agree on, as far as that can be had without changing what it says. */
export function readableHeads(text: string): string[] {
  const { range } = headOf(text);
  if (!range) return [];
  const head = text.slice(range.start, range.end).split("\n");
  const rest = text.slice(range.end);
  const quoted = head.map(readable);
  return [quoted, withoutDoubles(head), withoutDoubles(quoted)].map((lines) => lines.join("\n") + rest);
}
