import { deflateSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Scanner } from "../../../src/scan.ts";
import { discover } from "../../../src/skills/discover.ts";
import { worked } from "../../cost.ts";
import { MemoryTree } from "../../memory-tree.ts";
import { bytes, load, type ZipMember, zip } from "./build.ts";

const types: ZipMember = { name: "[Content_Types].xml", content: "<Types/>" };
const word = (body: string, ...more: ZipMember[]) =>
  zip([types, { name: "word/document.xml", content: `<w:document><w:body>${body}</w:body></w:document>` }, ...more]);
const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

const rulesOf = async (files: Record<string, string | Uint8Array>) => {
  const tree = new MemoryTree({ "SKILL.md": "---\nname: x\ndescription: y\n---\n", ...files });
  const { skills } = await new Scanner().scan(tree, discover(await tree.list()));
  return skills[0]!.findings.filter(({ effective }) => effective !== "info").map(({ ruleId }) => ruleId);
};

describe("Office documents", () => {
  it("give their words, a paragraph a line, and count as read", async () => {
    const { textOf, listed, members } = await load({
      "a.docx": word(
        `${paragraph("Dear &amp; all")}<w:p><w:r><w:t>one </w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>two</w:t></w:r></w:p>`,
        {
          name: "word/comments.xml",
          content: `<w:comments><w:comment>${paragraph("a comment")}</w:comment></w:comments>`,
        },
        { name: "word/styles.xml", content: '<w:styles><w:style w:val="x"/></w:styles>' },
      ),
    });
    expect(textOf("a.docx!/word/document.xml")).toBe("Dear & all\none two");
    expect(textOf("a.docx!/word/comments.xml")).toBe("a comment");
    expect(members).toEqual(["a.docx!/word/comments.xml", "a.docx!/word/document.xml"]);
    expect(listed).toEqual([]);
  });

  it("give the words of sheets, slides and pictures", async () => {
    const sheet = zip([
      types,
      { name: "xl/sharedStrings.xml", content: "<sst><si><t>One</t></si><si><t>Two</t></si></sst>" },
    ]);
    const slide = '<p:sld show="0"><a:p><a:r><a:t>Hidden</a:t></a:r></a:p><p:cNvPr descr="a &quot;cat&quot;"/></p:sld>';
    const { textOf } = await load({
      "a.xlsx": sheet,
      "b.pptx": zip([types, { name: "ppt/slides/slide1.xml", content: slide }]),
    });
    expect(textOf("a.xlsx!/xl/sharedStrings.xml")).toBe("One\nTwo");
    expect(textOf("b.pptx!/ppt/slides/slide1.xml")).toBe('Hidden\n\na "cat"');
  });

  it("show macros, fields that start programs, and templates from elsewhere", async () => {
    const relation = (type: string, target: string) => ({
      name: "word/_rels/settings.xml.rels",
      content: `<Relationships><Relationship Type="http://x.example/${type}" Target="${target}" TargetMode="External"/></Relationships>`,
    });
    const facts = async (...more: ZipMember[]) =>
      (await load({ "a.docx": word(paragraph("x"), ...more) })).factsOf("a.docx");
    const macro = await load({
      "a.docm": word("", { name: "word/vbaProject.bin", content: "A\0u\0t\0o\0O\0p\0e\0n\0" }),
    });
    expect(macro.byPath.get("a.docm")?.facts).toEqual([
      { kind: "macro", detail: "word/vbaProject.bin, run by AutoOpen" },
    ]);
    expect(macro.members).toContain("a.docm!/word/vbaProject.bin");
    expect(await facts(relation("attachedTemplate", "https://files.example.test/t.dotm"))).toEqual([
      "external-template",
    ]);
    expect(await facts(relation("attachedTemplate", "file:///C:\\Templates\\Normal.dotm"))).toEqual([]);
    expect(await facts(relation("hyperlink", "https://example.com/"))).toEqual([]);
    const field =
      "<w:r><w:instrText>DDE</w:instrText></w:r><w:r><w:instrText>AUTO c:\\\\windows\\\\cmd.exe</w:instrText></w:r>";
    expect((await load({ "a.docx": word(`<w:p>${field}</w:p>`) })).factsOf("a.docx")).toEqual(["dynamic-field"]);
    expect((await load({ "a.docx": word(paragraph("DDE is an old technique of Windows")) })).factsOf("a.docx")).toEqual(
      [],
    );
  });

  it("are quiet as templates", async () => {
    const fonts = {
      name: "word/fonts/font1.odttf",
      content: Uint8Array.from({ length: 64 }, (_, i) => (i * 77) & 255),
    };
    expect(await rulesOf({ "letter.docx": word(paragraph("Dear {{name}}, see https://example.com."), fonts) })).toEqual(
      [],
    );
  });

  it("are read however broken the XML is", async () => {
    const { textOf } = await load({ "a.docx": word(`<![CDATA[raw <b>]]><!-- note --><w:t>open &#x41;&bad; <w:t`) });
    expect(textOf("a.docx!/word/document.xml")).toContain("raw <b>");
    expect(textOf("a.docx!/word/document.xml")).toContain("open A&bad;");
    const started = worked();
    for (const unit of [" ", "<a", "<!--", "&#", '<p title="', "\n\n", "=cmd|"]) {
      await load({ "a.docx": word(`${Math.random()}${unit.repeat(200_000)}`) });
    }
    expect(worked() - started).toBeLessThan(15_000);
    const deep = await load({ "a.docx": word("<w:p>".repeat(100_000)) });
    expect(deep.skill.artifacts.length).toBe(2);
  });
});

/** A PDF of numbered objects, with no cross-reference table: pdf.js makes one. */
const pdf = (...objects: string[]): Uint8Array =>
  Uint8Array.from(
    `%PDF-1.4\n${objects.map((object, i) => `${i + 1} 0 obj\n${object}\nendobj\n`).join("")}trailer<</Root 1 0 R>>\n%%EOF\n`,
    (character) => character.charCodeAt(0),
  );
const latin1 = (content: Uint8Array) => Array.from(content, (byte) => String.fromCharCode(byte)).join("");
const packed = (content: string, head = "") => {
  const data = latin1(deflateSync(bytes(content)));
  return `<<${head}/Filter/FlateDecode/Length ${data.length}>>stream\n${data}\nendstream`;
};
const page = (content: string, catalog = "") => [
  `<</Type/Catalog/Pages 2 0 R${catalog}>>`,
  "<</Type/Pages/Kids[3 0 R]/Count 1>>",
  "<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
  packed(content),
  "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
];
const hello = "BT /F1 12 Tf 10 100 Td (Hello from the page) Tj ET";

describe("PDF", { timeout: 20_000 }, () => {
  it("gives its text and links, and counts as read", async () => {
    const { textOf, listed, factsOf } = await load({
      "a.pdf": pdf(...page(hello), "<</S/URI/URI(https://docs.example.com/a\\)b)>>", "<</Title(A \\(good\\) guide)>>"),
    });
    expect(textOf("a.pdf!/text.txt")).toContain("Hello from the page");
    expect(textOf("a.pdf!/links.txt")).toBe("https://docs.example.com/a)b");
    expect(textOf("a.pdf!/notes.txt")).toContain("A (good) guide");
    expect(listed).toEqual([]);
    expect(factsOf("a.pdf")).toEqual([]);
  });

  it("shows actions and scripts, also in packed objects, in escaped names, and in a broken file", async () => {
    const facts = async (...objects: string[]) => (await load({ "a.pdf": pdf(...objects) })).byPath.get("a.pdf")?.facts;
    const launch = "/OpenAction<</S/Launch/F(cmd.exe)>>";
    expect(await facts(...page(hello, launch))).toEqual([
      { kind: "pdf-action", detail: "Launch cmd.exe, when it is opened" },
    ]);
    expect(await facts(`<<${launch}`)).toEqual([{ kind: "pdf-action", detail: "Launch cmd.exe, when it is opened" }]);
    const script = await load({ "a.pdf": pdf("<</S/J#61vaScript/JS 2 0 R>>", packed("app.alert('hi')")) });
    expect(script.textOf("a.pdf!/script.js")).toBe("app.alert('hi')");
    expect(script.factsOf("a.pdf")).toEqual(["pdf-action"]);
    const hidden = packed("<</S/JavaScript/JS<6170702E783D31>>>", "/Type/ObjStm");
    expect((await load({ "a.pdf": pdf(hidden) })).textOf("a.pdf!/script.js")).toBe("app.x=1");
    expect(await facts(...page(hello, "/OpenAction[3 0 R/Fit]"))).toBeUndefined();
  });

  it("has the files in it as members", async () => {
    const { textOf } = await load({
      "a.pdf": pdf(...page(hello), packed("#!/bin/sh\necho hi\n", "/Type/EmbeddedFile")),
    });
    expect(textOf("a.pdf!/embedded-1")).toBe("#!/bin/sh\necho hi\n");
  });

  it("leaves a gap for what is encrypted, damaged, or nested without end", async () => {
    const form = packed("/X Do ".repeat(200), "/Type/XObject/Subtype/Form/Resources<</XObject<</X 7 0 R>>>>");
    const { gaps, factsOf } = await load({
      "a.pdf": pdf(...page(hello, "/Encrypt 9 0 R")),
      "b.pdf": bytes("%PDF-1.4\n\x80\x81\x82"),
      "c.pdf": pdf(...page(`${hello} /X Do`), form, form),
    });
    expect(gaps.map(({ path, reason }) => [path, reason])).toEqual([
      ["a.pdf", "document"],
      ["b.pdf", "document"],
      ["c.pdf", "document"],
    ]);
    expect(gaps.map(({ detail }) => detail)).toMatchObject([
      "it is encrypted",
      expect.any(String),
      "its parts are nested beyond reason",
    ]);
    expect(factsOf("a.pdf")).toEqual(["encrypted"]);
  });

  it("reads what is packed twice over", async () => {
    const hex = Array.from(deflateSync(bytes("app.alert('hex')")), (byte) => byte.toString(16).padStart(2, "0")).join(
      "",
    );
    const both = `<</Filter[/ASCIIHexDecode/FlateDecode]>>stream\n${hex}>\nendstream`;
    const ascii85 = "<</Filter/ASCII85Decode>>stream\n87cURD_*#TDfTZ)~>\nendstream";
    const { textOf } = await load({
      "a.pdf": pdf("<</JS 2 0 R>>", both),
      "b.pdf": pdf("<</JS 2 0 R>>", ascii85),
    });
    expect(textOf("a.pdf!/script.js")).toBe("app.alert('hex')");
    expect(textOf("b.pdf!/script.js")).toBe("Hello, world");
  });

  it("leaves a gap where pages draw one long stream over and over", async () => {
    const kids = Array.from({ length: 150 }, (_, i) => `${i + 4} 0 R`).join(" ");
    const pages = Array.from({ length: 150 }, () => "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 3 0 R>>");
    const long = pdf(
      "<</Type/Catalog/Pages 2 0 R>>",
      `<</Type/Pages/Count 150/Kids[${kids}]>>`,
      packed("0 0 m\n".repeat(500_000)),
      ...pages,
    );
    const started = worked();
    const { gaps } = await load({ "a.pdf": long });
    expect(gaps).toMatchObject([{ path: "a.pdf", reason: "document", detail: "its parts are nested beyond reason" }]);
    expect(worked() - started).toBeLessThan(15_000);
  });

  it("is quick on strings and lists that never end", async () => {
    const started = worked();
    for (const unit of [
      "/Contents[",
      "/Contents(",
      "/TU(a",
      "/TU<4",
      "/S/Launch/F(",
      "1 0 obj<</Filter[",
      "stream\n",
      "/JS 1 0 R ",
    ]) {
      await load({ "a.pdf": bytes(`%PDF-1.4\n\x80${unit.repeat(1_000_000 / unit.length)}`) });
    }
    expect(worked() - started).toBeLessThan(15_000);
  });

  it("never throws on a damaged one", async () => {
    const source = pdf(...page(hello, "/OpenAction<</S/JavaScript/JS(x)>>"));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 12 }), async (changes) => {
        const damaged = Uint8Array.from(source);
        for (const [at, value] of changes) damaged[9 + (at % (damaged.length - 9))] = value;
        const { byPath, gaps } = await load({ "a.pdf": damaged });
        expect(byPath.get("a.pdf")!.opened || byPath.get("a.pdf")!.text !== "" || gaps.length > 0).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe("notebooks", () => {
  const notebook = (cells: unknown[], metadata: unknown = {}) => JSON.stringify({ nbformat: 4, metadata, cells });

  it("give their cells, in their language, their commands and their output", async () => {
    const { byPath, textOf, listed } = await load({
      "a.ipynb": notebook([
        { cell_type: "markdown", source: ["# Title\n", "text"] },
        {
          cell_type: "code",
          source: "import os\n!pip install pandas\n",
          outputs: [{ output_type: "stream", text: ["out\n"] }],
        },
        {
          cell_type: "code",
          source: ["%%bash\n", "echo hi\n"],
          outputs: [{ data: { "text/html": "<b>x</b>", "image/png": "AAAA" } }],
        },
        { cell_type: "raw", source: "raw", attachments: { "a.txt": { "text/plain": "kept" } } },
      ]),
    });
    expect(byPath.get("a.ipynb!/cell-1.md")).toMatchObject({ kind: "markdown", text: "# Title\ntext" });
    expect(byPath.get("a.ipynb!/cell-2.py")).toMatchObject({ kind: "python" });
    expect(byPath.get("a.ipynb!/cell-2.commands.sh")).toMatchObject({ kind: "shell", text: "pip install pandas" });
    expect(textOf("a.ipynb!/cell-2.output.txt")).toBe("out\n");
    expect(byPath.get("a.ipynb!/cell-3.sh")).toMatchObject({ kind: "shell", text: "echo hi\n" });
    expect(textOf("a.ipynb!/cell-3.output.txt")).toBe("<b>x</b>");
    expect(textOf("a.ipynb!/notebook.json")).toContain("kept");
    expect(textOf("a.ipynb")).toBe("");
    expect(listed).toEqual([]);
  });

  it("take the language of the kernel", async () => {
    const { byPath } = await load({
      "a.ipynb": notebook([{ cell_type: "code", source: "1" }], { kernelspec: { language: "R" } }),
      "b.ipynb": notebook([{ cell_type: "code", source: "1" }], { language_info: { name: "javascript" } }),
    });
    expect(byPath.get("a.ipynb!/cell-1.r")).toMatchObject({ kind: "script", format: "r" });
    expect(byPath.get("b.ipynb!/cell-1.js")).toMatchObject({ kind: "javascript" });
  });

  it("stay a text where they are none, or nest too deep", async () => {
    const deep = `{"cells":[{"source":"x","metadata":${"[".repeat(200_000)}${"]".repeat(200_000)}}]}`;
    const { textOf, members } = await load({ "a.ipynb": "{", "b.ipynb": "[1]", "c.ipynb": deep });
    expect(textOf("a.ipynb")).toBe("{");
    expect(textOf("b.ipynb")).toBe("[1]");
    expect(members.every((path) => path.startsWith("c.ipynb"))).toBe(true);
  });
});
