// biome-ignore-all lint/suspicious/noTemplateCurlyInString: templates of the code that is read
import { describe, expect, test } from "vitest";
import { loadParsers } from "../../../src/behaviour/parsers.ts";
import { parseJavaScript } from "../../../src/behaviour/program/javascript.ts";
import { printedBody } from "./printed.ts";
import { sourceOf } from "./source.ts";

await loadParsers();

const parsed = (code: string, path = "a.js", before = "") =>
  parseJavaScript(sourceOf("javascript", code, path, before));

const table: readonly (readonly [code: string, printed: string, path?: string | undefined])[] = [
  ["const {a, b: {c = 1}, ...r} = process.env", 'a = process.env.a; c = |(process.env.b.c, "1"); r = process.env'],
  ["const [x, , y] = f()", 'pattern@6 = f(); x = pattern@6["0"]; y = pattern@6["2"]'],
  [
    'const fs = require("node:fs"); const { exec: e } = require("child_process")',
    "import fs {=fs}; import child_process {exec=e}",
  ],
  ['import d, { q as z } from "./x.js"; import * as n from "m"', "import ./x.js {default=d, q=z}; import m {=n}"],
  ['const { readFile } = await import("fs/promises")', "import fs/promises {readFile=readFile}"],
  ['require("child_" + n).exec(x)', 'require(+("child_", n)).exec(x)'],
  [
    "fetch(`https://x/${a}`, { body: b }).then(r => r.json())",
    'fn function(r) { return r.json() }(fetch(+("https://x/", a), ["body": b]))',
  ],
  ["p.catch(e => log(e))", "fn function(e) { return log(e) }()"],
  ['global["ev" + "al"](x); g["ev" + k](x)', 'global.eval(x); g[+("ev", k)](x)'],
  ["String.fromCharCode(100 + 1, 0x68)", 'String.fromCharCode("101", "104")'],
  [
    "(0, fs.readFile)('x'); f.call(this, 2); f.apply(null, [1, 2]); Reflect.apply(f, null, [3])",
    'fs.readFile("x"); f("2"); f("1", "2"); f("3")',
  ],
  ["a?.b?.(c); const q = s ? '1' : t || u", 'a.b(c); q = |("1", t, u)'],
  [
    "class A { static s = f(); async m({ a }, b = 2) { this.z = a } static { go() } }",
    "A.s = f(); def A.m(pattern@34, b) { a = pattern@34.a; this.z = a }; go()",
  ],
  [
    "module.exports = { f, g: h }; exports.k = 1",
    'module.exports, default = ["f": f, "g": h]; g = module.exports.g; exports.k, k = "1"',
  ],
  [
    "for (const [k, v] of Object.entries(e)) out += k + v",
    'for pattern@11 of Object.entries(e) { k = pattern@11["0"]; v = pattern@11["1"]; out = +(out, k, v) }',
  ],
  ["while ((m = re.exec(x))) g(m)", "m = re.exec(x); for m { g(m) }"],
  ["if (a) b(); else if (c) d(); else e()", "if ?(a, c) { b() } { d() } { e() }"],
  ["try { f() } catch { g() } finally { h() }", "f(); if  { g() }; h()"],
  ["go(); function go() { return 1 }", 'def go() { return "1" }; go()'],
  ["$`curl ${u}`", '$(+("curl ", u))'],
  [
    'enum E { A = "x" } export default function f<T>(x: T) { return x as string }',
    'E = ["A": "x"]; def f(x) { return x }; default = f',
    "a.ts",
  ],
  [
    "@Injectable() class S { constructor(@Inject(X) private x: string) {} }",
    "Injectable(); def S.constructor(x) {}",
    "a.ts",
  ],
  [
    "const f = <T,>(x: T) => <div onClick={() => go(x)}>{y}</div>",
    "f = fn function(x) { return ?(fn function() { return go(x) }, y) }",
    "a.tsx",
  ],
  ["const a = <b>{c()}</b>", "a = ?(c())"],
];

describe("JavaScript in terms of the common program", () => {
  const cases = table.map(([code, printed, path]) => ({ code, printed, path: path ?? "a.js" }));
  test.each(cases)("$code", ({ code, printed, path }) => {
    const program = parsed(code, path);
    expect([printedBody(program.body), program.trouble]).toEqual([printed, undefined]);
  });

  test("offsets are those of the view", () => {
    const before = "# Title\n\n";
    const program = parsed("go(x)", "SKILL.md", before);
    expect(program.body[0]!.at).toEqual({ start: before.length, end: before.length + 5 });
  });

  test("a name that is declared twice in a fence, and a line that is no code, cost nothing but themselves", () => {
    expect(printedBody(parsed("const a = f();\nconst a = g();", "SKILL.md", "x\n").body)).toBe("a = f(); a = g()");
    const program = parsed("f();\nthis is no code;\ng();");
    expect(printedBody(program.body)).toBe("f(); g()");
    expect(program.trouble).toBeDefined();
  });
});

describe("hostile JavaScript", () => {
  const many = 100_000;
  const bombs: readonly (readonly [name: string, code: string])[] = [
    ["a long sum", `x=${"a+".repeat(many)}a`],
    ["brackets", "(".repeat(many)],
    ["members", `a${".b".repeat(many)}`],
    ["generic functions, tried in several ways", "async<T>(".repeat(28)],
    ["generic casts", "<T>(".repeat(28)],
    ["labels of one name", "a:".repeat(3000)],
    ["names declared again", "let a;".repeat(many)],
  ];
  test.each(bombs)("%s: trouble, soon", { timeout: 10_000 }, (_, code) => {
    for (const path of ["a.ts", "a.js"]) {
      const program = parsed(code, path);
      expect(program.trouble).toBeDefined();
    }
  });
});
