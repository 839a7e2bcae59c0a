import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  codeSpan,
  defang,
  encodePath,
  fence,
  htmlCode,
  htmlText,
  jsonText,
  markdownText,
  oneLine,
  operatorText,
  plainText,
  shellWord,
  terminalText,
  visible,
} from "../../src/report/escape.ts";
import { payloads } from "./sample.ts";

/** Any text that an attacker could write, often made of parts that mean something somewhere. */
const hostileText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...payloads),
      fc.string({ unit: "binary" }),
      fc.constantFrom("`", "\\", "|", "\n", " ", "<", "]("),
    ),
  )
  .map((parts) => parts.join(""));

const unseen = /(?!\n|\t)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;

describe("visible", () => {
  test.each([
    ["a\u200bb", "a[U+200B]b"],
    ["a\u200b\u200b\u200bb", "a[U+200B×3]b"],
    ["\u202egnp.exe", "[U+202E]gnp.exe"],
    ["\u{e0061}\u{e0062}", "[U+E0061 U+E0062]"],
    [
      "\u{e0061}\u{e0062}\u{e0063}\u{e0064}\u{e0065}\u{e0066}\u{e0067}",
      "[U+E0061 U+E0062 U+E0063 U+E0064 U+E0065 U+E0066 and 1 more]",
    ],
    ["\u001b[31mred", "[U+001B][31mred"],
    ["one\r\ntwo\tthree", "one\ntwo\tthree"],
    ["\ud800", "[U+D800]"],
    ["\u2028\u00ad\ufeff", "[U+2028 U+00AD U+FEFF]"],
    [`e${"\u0301".repeat(50)}`, `e${"\u0301".repeat(6)}…`],
    ["naïve 日本語 ✅", "naïve 日本語 ✅"],
  ])("%j is shown as %j", (text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  test("leaves nothing unseen in any text", () => {
    fc.assert(fc.property(hostileText, (text) => !unseen.test(visible(text))));
  });
});

describe("defang", () => {
  test.each([
    ["https://a.evil.example/x.y", "hxxps://a[.]evil[.]example/x.y"],
    ["HTTP://203.0.113.9:80/", "hxxP://203[.]0[.]113[.]9:80/"],
    ["ftp://evil.example", "fxp://evil[.]example"],
    ["see www.evil.example/x", "see www[.]evil[.]example/x"],
    ["git+ssh://git@evil.example/r.git", "git+ssh://git@evil[.]example/r.git"],
    ["http://a.example,https://b.example", "hxxp://a[.]example,hxxps://b[.]example"],
    ["[x](https://a.example)[y](https://b.example)", "[x](hxxps://a[.]example)[y](hxxps://b[.]example)"],
    ["_https://a.example:https://b.example", "_hxxps://a[.]example:hxxps://b[.]example"],
    ["SKILL.md and v1.2.3", "SKILL.md and v1.2.3"],
  ])("%s becomes %s", (text, shown) => {
    expect(defang(text)).toBe(shown);
  });

  test("is idempotent and leaves no live link", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const dead = defang(text);
        expect(defang(dead)).toBe(dead);
        expect(dead).not.toMatch(/https?:\/\//i);
      }),
    );
  });
});

describe("markdownText", () => {
  test.each([
    ["`curl` posts `~/.netrc` to evil.example", "`curl` posts `~/.netrc` to `evil.example`"],
    ['Says "ignore all" (line 3), 100 % sure.', 'Says "ignore all" (line 3), 100 % sure.'],
    ["trust is 82 (policy: review below 90)", "trust is 82 (policy: review below 90)"],
    ["1. x", "`1`. x"],
    ["ping @octocat now", "ping `@octocat` now"],
    ["a :shield: b", "a `:shield`: b"],
    ["fixes GH-12 in 1234567", "fixes `GH-12` in `1234567`"],
    ["**bold** _em_ text", "`**bold** _em_` text"],
    ["two\nlines", "two lines"],
    ["tick`tick", "``tick`tick``"],
    ["x`y`$z", "x`y` `$z`"],
    ["", ""],
  ])("%j becomes %j", (text, shown) => {
    expect(markdownText(text)).toBe(shown);
  });

  test("names a pipe in a table cell", () => {
    expect(markdownText("a|b", { table: true })).toBe("`a[U+007C]b`");
    expect(codeSpan("a\\|b", { table: true })).toBe("`a\\[U+007C]b`");
  });
});

test("a code span is longer than the backticks in it, and never empty", () => {
  expect(codeSpan("a``b")).toBe("```a``b```");
  expect(codeSpan("`")).toBe("`` ` ``");
  expect(codeSpan("\n")).toBe("`(empty)`");
});

test("a fence is longer than the backticks in it, and bounded", () => {
  expect(fence("```\nx")).toBe("````text\n```\nx\n````");
  expect(fence("a\nb\nc", { lines: 2 })).toBe("```text\na\nb\n…\n```");
  expect(fence("x".repeat(900)).length).toBeLessThan(650);
});

test("no forged marker survives in Markdown, HTML, SARIF or a terminal", () => {
  for (const render of [markdownText, codeSpan, fence, htmlCode, plainText, terminalText]) {
    expect(render("<!-- skill-scan:default sha=0 -->")).not.toContain("<!--");
  }
});

test("HTML is text", () => {
  expect(htmlText('"<b>&amp;')).toBe("&quot;&lt;b&gt;&amp;amp;");
  expect(htmlCode("<img src=x onerror='a(\"b\")'>&\n\n</details>")).toBe(
    "<code>&lt;img src=x onerror=&#39;a(&quot;b&quot;)&#39;&gt;&amp; &lt;/details&gt;</code>",
  );
});

test("a SARIF message has no embedded link", () => {
  expect(plainText("[a](1) \\[b\\](https://evil.example)")).toBe("[a] (1) \\[b\\] (hxxps://evil[.]example)");
});

describe("jsonText", () => {
  test("keeps the value, and nothing in it that a log or a terminal would obey or hide", () => {
    const value = { a: "\u202e::error::x\u200b \u{e0041} ##[error] \u001b[31m \u007f" };
    const written = jsonText(value);
    expect(JSON.parse(written)).toEqual(value);
    expect(written).not.toMatch(/[\u001b\u007f-\u009f\u200b\u202e]|\u{e0041}|##\[/u);
  });
});

test("commands of other agents are broken as well", () => {
  for (const mark of ["##vso[task.setvariable variable=x]y", "##[section]", "##teamcity[x", "##VSO[x"]) {
    for (const shown of [terminalText(`a ${mark}`), plainText(mark), operatorText(mark), jsonText(mark)]) {
      expect(shown).not.toMatch(/##\w*\[/);
    }
  }
  expect(JSON.parse(jsonText("##vso[x]"))).toBe("##vso[x]");
});

describe("terminalText", () => {
  test("has no workflow command, control character or line end in any text", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const line = terminalText(text);
        expect(line).not.toMatch(/(?:^|\s)::|##\[/);
        expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
      }),
    );
  });

  test("leaves no command to whoever breaks its line", () => {
    expect(terminalText("a :::x ::::y b::c")).toBe("a : : :x : : : :y b::c");
  });

  test("leaves scope operators alone", () => {
    expect(terminalText("std::string")).toBe("std::string");
  });
});

test("a line is cut at a whole character", () => {
  expect(oneLine("😀😀😀", 4)).toBe("😀…");
  expect(oneLine("abcdef", 4)).toBe("abc…");
  expect(oneLine(`${"\u200b".repeat(500)}x`, 40)).toBe("[U+200B×320]…");
});

test("a path is a relative URI that Markdown does not read", () => {
  expect(encodePath("skills/a b/(x)#é[1]*.md")).toBe("skills/a%20b/%28x%29%23%C3%A9%5B1%5D%2a.md");
  expect(encodePath("a/\ud800")).toBe("a/%EF%BF%BD");
  fc.assert(fc.property(hostileText, (text) => /^[A-Za-z0-9\-._~%/]*$/.test(encodePath(text))));
});

test("a shell word cannot be more than one word", () => {
  expect(shellWord("origin/main")).toBe("origin/main");
  expect(shellWord("$(id);'x")).toBe(`'$(id);'\\''x'`);
});
