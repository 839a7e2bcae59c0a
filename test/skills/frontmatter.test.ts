import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readFrontmatter } from "../../src/skills/frontmatter.ts";
import { worked } from "../cost.ts";

const read = (inner: string) => readFrontmatter(`---\n${inner}\n---\n# Title\n`);

describe("a plain frontmatter", () => {
  it("gives values and its range, and no disagreement", () => {
    const text = "---\nname: pdf\ndescription: Reads PDF files\nmetadata:\n  a: 1\n  b: [x, y]\n---\n# Title\n";
    const { values, range, disagreements } = readFrontmatter(text);
    expect(values).toEqual({ name: "pdf", description: "Reads PDF files", metadata: { a: 1, b: ["x", "y"] } });
    expect(text.slice(range!.start, range!.end)).toBe(text.slice(0, text.indexOf("\n# Title")));
    expect(disagreements).toEqual([]);
  });

  it.each(["\n", "\r\n"])("reads line ends %j alike", (end) => {
    const text = ["---", "name: x", "description: >", "  one", "  two", "---  ", "", "Body", "---"].join(end);
    const { values, range, disagreements } = readFrontmatter(text);
    expect(values["name"]).toBe("x");
    expect(String(values["description"]).trim()).toBe("one two");
    expect(text.slice(range!.end).trimStart()).toBe(`Body${end}---`);
    expect(disagreements).toEqual([]);
  });

  it.each(["---\n---\n", "---\n---", "---\r\n---\r\n", "---\n# only a comment\n---\n"])("may be empty: %j", (text) => {
    const { values, range, disagreements } = readFrontmatter(text);
    expect([values, disagreements]).toEqual([{}, []]);
    expect(range).toEqual({ start: 0, end: text.lastIndexOf("---") + 3 });
  });

  it.each([
    "",
    "# Title\n\nText",
    "----\nname: x\n----\n",
    "text\n---\nname: x\n---\n",
    "\n\n---\n\nProse\n\n---\n",
    "---",
  ])("is not seen in %j, which is no disagreement", (text) =>
    expect(readFrontmatter(text)).toEqual({ values: {}, disagreements: [] }),
  );
});

describe("disagreements", () => {
  const cases: [string, string, string][] = [
    ["a byte order mark", "\ufeff---\nname: x\n---\n", "a byte order mark stands before"],
    ["blank lines before it", "\n \n---\nname: x\n---\n", "white space stands before"],
    ["no end", "---\nname: x\n\n# Title\n", "never closed"],
    ["dashes inside a line", "---\nname: x\ndescription: a --- b\n---\n", "`---` stands inside"],
    ["dots", "---\nname: x\n...\n---\n", "a line `...`"],
    ["lone carriage returns", "---\rname: x\rdescription: y\r---\r", "lone carriage return"],
    ["a line separator", "---\nname: x\u2028allowed-tools: Bash\n---\n", "rare line separator"],
    ["a control character", "---\nname: x\u0008y\n---\n", "control character"],
    ["a second block", "---\nname: x\n---\n\n---\nname: y\n---\n", "second block"],
    [
      "a key given twice",
      "---\nname: x\nname: y\n---\n",
      "key `name` is given twice: readers differ in which one counts",
    ],
    ["a nested key given twice", "---\nm:\n  a: 1\n  a: 2\n---\n", "key `m.a` is given twice"],
    ["a tag", "---\nname: !!python/object/apply:os.system [id]\n---\n", "the tag `tag:yaml.org,2002:python/object"],
    ["an alias", "---\nname: &a x\ndescription: *a\n---\n", "uses an alias"],
    ["a merge key", "---\na: {b: 1}\n<<: {name: x}\n---\n", "merge key"],
    [
      "an old boolean",
      "---\nuser-invocable: no\n---\n",
      "`user-invocable: no` is true or false to readers of YAML 1.1",
    ],
    ["an unquoted colon", "---\nname: x\ndescription: Use when: y\n---\n", "line 3 holds an unquoted colon"],
    ["an open quote", '---\nname: "x\ndescription: y\n---\n', "is not valid YAML"],
    ["a list", "---\n- name\n- x\n---\n", "not a list of keys and values"],
    ["a text", "---\njust words\n---\n", "not a list of keys and values"],
    ["a list for a text", "---\nname: [a]\n---\n", "`name` is a list where text is expected"],
    ["a map for a text", "---\ndescription: {a: 1}\n---\n", "`description` is a map where text is expected"],
    ["nothing for a text", "---\nname:\n---\n", "`name` is empty where text is expected"],
    ["a number for a text", "---\nname: 12\n---\n", "`name` is a number where text is expected"],
    ["a key that is no text", "---\n? [a, b]\n: c\n---\n", "a key is not plain text"],
  ];
  it.each(cases)("%s", (_, text, sentence) => {
    const { disagreements } = readFrontmatter(text);
    expect(disagreements.filter((each) => each.includes(sentence))).toHaveLength(1);
    expect(new Set(disagreements).size).toBe(disagreements.length);
  });

  it("says that a byte order mark was cut off before", () => {
    expect(readFrontmatter("---\nname: x\n---\n", { bom: true }).disagreements[0]).toContain("byte order mark");
  });

  it("quotes hostile keys and tags on one line, and short", () => {
    const key = `"${"x\\n`::error::`".repeat(30)}"`;
    const { disagreements } = read(`${key}: 1\n${key}: 2`);
    const twice = disagreements.find((each) => each.includes("twice"))!;
    expect(twice).not.toMatch(/[\r\n]/);
    expect(twice.match(/`/g)).toHaveLength(2);
    expect(twice.length).toBeLessThan(140);
  });
});

describe("the lenient reading", () => {
  it("repairs an unquoted colon, and keeps what is around it typed", () => {
    const { values } = read(
      "name: x\ndescription: Use when: you need: it\nallowed-tools: [Read, Bash]\nuser-invocable: false",
    );
    expect(values).toEqual({
      name: "x",
      description: "Use when: you need: it",
      "allowed-tools": ["Read", "Bash"],
      "user-invocable": false,
    });
  });

  it("joins the lines of a value it has to read as text", () => {
    const { values } = read('bad: a: b\nlong: c: d\n  and more\nblock: |\n  x: y: z\n  w\nquoted: \'a: "b"\' "c\n');
    expect(values).toMatchObject({ bad: "a: b", long: "c: d and more" });
    expect(String(values["block"]).trim()).toBe("x: y: z\nw");
  });

  it("takes the last of two equal keys, in either reading", () => {
    expect(read("name: a\nname: b").values["name"]).toBe("b");
    expect(read("name: a\nname: b\nbad: c: d").values["name"]).toBe("b");
  });

  it("puts in aliases", () => {
    expect(read("a: &x [1, 2]\nb: *x").values).toEqual({ a: [1, 2], b: [1, 2] });
  });

  it("makes own properties of names that objects have", () => {
    for (const inner of ["__proto__: {polluted: 1}\nconstructor: x", "__proto__: a: b\nconstructor: x"]) {
      const { values } = read(inner);
      expect(Object.keys(values)).toEqual(["__proto__", "constructor"]);
      expect(Object.getPrototypeOf(values)).toBe(Object.prototype);
    }
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });
});

describe("hostile frontmatter", () => {
  const levels = Array.from({ length: 12 }, (_, i) => `a${i + 1}: &a${i + 1} [${Array(9).fill(`*a${i}`).join(", ")}]`);
  const deep = Array.from({ length: 350 }, (_, i) => `${" ".repeat(i)}a:`).join("\n");
  const cases: [string, string][] = [
    ["an alias bomb", ["a0: &a0 [x, x, x]", ...levels].join("\n")],
    ["an alias of itself", "a: &a [*a, *a]"],
    ["50,000 brackets", `a: ${"[".repeat(50_000)}`],
    ["900 brackets, closed", `a: ${"[".repeat(900)}${"]".repeat(900)}`],
    ["50,000 braces", `a: ${"{a: ".repeat(12_500)}`],
    ["nested complex keys", `${"? ".repeat(30_000)}a`],
    ["700 nested complex keys", `${"? ".repeat(700)}a`],
    ["nested lists", `${"- ".repeat(1900)}a`],
    ["nested maps", deep],
    ["a line of 3 MB", `description: ${"x".repeat(3_000_000)}`],
    ["3 MB of spaces", `a${" ".repeat(3_000_000)}: b`],
    ["3 MB of line ends", "\n".repeat(3_000_000)],
    ["3 MB of fences that are none", `a: b\n${"--- -".repeat(600_000)}`],
    ["20,000 keys", Array.from({ length: 20_000 }, () => "a:").join("\n")],
    ["1,900 anchors", "&a ".repeat(1900)],
    ["1,900 tags", "!a ".repeat(1900)],
    ["1,900 quotes", '"'.repeat(1900)],
    ["900 directives", "%\n".repeat(900)],
    ["colons", "a: ".repeat(1900)],
  ];
  it.each(cases)("%s takes less than a second", (_, inner) => {
    const start = worked();
    const { values } = read(inner);
    expect(worked() - start).toBeLessThan(1000);
    expect(JSON.stringify(values).length).toBeLessThan(4_000_000);
  });

  it("says that an alias bomb, and a large one, are beyond reason", () => {
    expect(read(cases[0]![1]).disagreements[0]).toContain("beyond reason");
    expect(read(cases[2]![1]).disagreements[0]).toContain("beyond reason");
    expect(read(deep).disagreements[0]).toContain("beyond reason");
    const large = read(`name: x\ndescription: ${"y".repeat(70_000)}`);
    expect(large.disagreements).toEqual(["the frontmatter is larger than 64 KB: readers may refuse it"]);
    expect(large.values["name"]).toBe("x");
  });

  it("never throws, and its range lies in the text and begins and ends with a fence", () => {
    const piece = fc.constantFrom(
      "---",
      "\n",
      "\r",
      "name",
      ": ",
      "- ",
      "[",
      "]",
      "{",
      "}",
      "&a ",
      "*a",
      "!t ",
      "|",
      ">",
      '"',
      "'",
      "?",
      "#",
      "x",
      " ",
      "\t",
      "\ufeff",
      "\0",
    );
    fc.assert(
      fc.property(fc.boolean(), fc.array(piece, { maxLength: 60 }), (fenced, pieces) => {
        const text = (fenced ? "---\n" : "") + pieces.join("") + (fenced ? "\n---\n" : "");
        const { range, values } = readFrontmatter(text);
        expect(typeof values).toBe("object");
        if (range) expect(text.slice(range.start, range.end)).toMatch(/^---[\s\S]*---[ \t]*$/);
      }),
      { numRuns: 2000 },
    );
  });
});
