import { gzip, tar, zip } from "../../skills/containers/build.ts";

/** In every name of a file that wants to lie elsewhere: found on disk, something got out. */
export const escapee = "fuzz-escape";

/** Texts that mean something in HTML, SVG, a path, a header, a log, SQL, a template or an address. */
export const texts: readonly string[] = [
  "",
  " ",
  "\0",
  "a\0b",
  "\ud800",
  "\udc00x",
  "\uffff\ufffe",
  "\u202egpj.exe",
  "e\u0301\u0000",
  "\r\nx-fuzz: 1",
  "\u001b[31m",
  '<fuzz onload="alert(1)">',
  `"onfuzz='x`,
  "</title><fuzz>",
  "]]><fuzz>",
  "'; drop table api_key; --",
  "%",
  "_%\\",
  "%00",
  "%2e%2e%2f",
  "$" + "{jndi:ldap://x}",
  "{{7*7}}",
  "__proto__",
  "constructor",
  "toString",
  `../../../../../../../../tmp/${escapee}`,
  `/tmp/${escapee}`,
  `..\\..\\${escapee}`,
  `C:\\${escapee}`,
  "/etc/passwd",
  "/proc/self/environ",
  "/dev/zero",
  "file:///etc/passwd",
  "http://127.0.0.1:1/",
  "http://[::ffff:169.254.169.254]/",
  "http://user:pass@host.example:99999/",
  "https://example.com/\u0000",
  "javascript:alert(1)",
  "data:text/html,<fuzz>",
  "1",
  "NaN",
  "1e999",
  "null",
  "0000-00-00",
  "@acme/demo",
  "@../..",
  "1.0.0-\u0661",
  "tank_x",
];

const quoted = (text: string): string => JSON.stringify(text);
const nested = (open: string, close: string, depth: number): string => open.repeat(depth) + close.repeat(depth);

/** JSON values in the place of any other. */
export const values: readonly string[] = [
  ...texts.map(quoted),
  ..."null true false 0 -0 -1 1.5 1e308 1e999 -1e999 1e-400 2147483648 9007199254740993 9223372036854775808 [] {} [[]] [null]".split(
    " ",
  ),
  '{"__proto__":{"admin":true}}',
  '{"constructor":{"prototype":{"admin":true}}}',
  '{"toString":1,"length":-1,"then":1}',
  '{"$ref":"#"}',
  nested("[", "]", 400),
  nested("[", "]", 20_000),
  `${'{"a":'.repeat(3000)}1${"}".repeat(3000)}`,
  `[${"0,".repeat(20_000)}0]`,
  `{${Array.from({ length: 3000 }, (_, index) => `"k${index}":0`).join()}}`,
];

/** JSON values that cost memory and time: seldom tried. */
export const largeValues: readonly string[] = [
  quoted("a".repeat(1_000_000)),
  quoted("\0".repeat(170_000)),
  quoted("(".repeat(200_000)),
  quoted("# a\n".repeat(120_000)),
  nested("[", "]", 400_000),
];

const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const latin = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(text, "latin1"));
const utf16 = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le"));

/** Bodies that are no JSON, or not what was asked for. `body` is a right one. */
export function brokenBodies(body: string): Uint8Array<ArrayBuffer>[] {
  const broken = [
    "",
    " ",
    "{",
    "nul",
    "NaN",
    "[]",
    '"x"',
    "1",
    "null",
    "true",
    "{}",
    "{}{}",
    '{"a":1,}',
    "{'a':1}",
    "\0",
  ];
  return [
    ...broken.map(bytes),
    bytes(`\ufeff${body}`),
    bytes(`${body}${body}`),
    bytes(`${body}\0`),
    bytes(body.slice(0, -1)),
    bytes(`[${body}]`),
    bytes(`${" ".repeat(200_000)}${body}`),
    utf16(body),
    new Uint8Array(utf16(body).map((_, index, all) => all[index ^ 1] ?? 0)),
    latin('{"content":"\xff\xfe","text":"\xed\xa0\x80"}'),
    latin('{"\xc0\xaf":1}'),
    bytes(nested("[", "]", 100_000)),
    bytes("[".repeat(100_000)),
    bytes('{"a":'.repeat(100_000)),
    new Uint8Array(gzip(bytes(body))),
    new Uint8Array(64).fill(0xff),
  ];
}

/** Types of a body that it is not, or that are none. */
export const contentTypes: readonly string[] = [
  "",
  "text/plain",
  "application/xml",
  "application/x-www-form-urlencoded",
  "application/octet-stream",
  "application/json; charset=utf-16",
  "application/json;charset=\xff",
  "APPLICATION/JSON ;;;",
  "application/problem+json",
  "multipart/form-data",
  "multipart/form-data; boundary=",
  'multipart/form-data; boundary="',
  `multipart/form-data; boundary=${"b".repeat(3000)}`,
  "multipart/mixed; boundary=x",
  `application/${"j".repeat(4000)}`,
  "*/*",
];

const skill = "---\nname: demo\ndescription: Says hello.\n---\n# Demo\nSay hello.\n";

/** Files of a form: right ones of each kind, and archives that lie. */
export async function files(): Promise<Uint8Array<ArrayBuffer>[]> {
  const main = { name: "SKILL.md", content: skill };
  const zips = [
    [main],
    [main, { name: `../../../../tmp/${escapee}`, content: "x" }],
    [main, { name: `/tmp/${escapee}`, content: "x" }],
    [main, { name: `..\\${escapee}`, content: "x" }],
    [main, { name: "link", content: `/tmp/${escapee}`, mode: 0o120777 }],
    [main, { name: "a", content: "x", size: 0xffff_fff0 }],
    [main, { name: "bomb", content: "\0".repeat(2_000_000) }],
    [main, { name: "\0\xff<fuzz>\r\n", content: "\0" }],
    [{ name: "SKILL.md", content: "\0\xff" }],
    [main, { name: "SKILL.md/x", content: "" }],
    [main, { name: "x", content: "x", flags: 1 }],
    [main, { name: "x", content: "x", method: 99 }],
  ].map((members) => zip(members));
  const tars = await Promise.all(
    [
      [main],
      [main, { name: `../../../../tmp/${escapee}`, content: "x" }],
      [main, { name: `/tmp/${escapee}`, content: "x" }],
      [main, { name: "link", type: "symlink" as const, linkname: `/tmp/${escapee}` }],
      [main, { name: "hard", type: "link" as const, linkname: "/etc/passwd" }],
      [main, { name: "device", type: "character-device" as const }],
      [main, { name: "__proto__", content: "x" }, { name: "<fuzz>\u202e", content: "x" }],
    ].map(async (members) => gzip(await tar(members))),
  );
  const whole = [...zips, ...tars];
  const cut = whole
    .slice(0, 1)
    .concat(tars.slice(0, 1))
    .map((each) => each.slice(0, each.length / 2));
  const plain = ["", "x", skill, "PK\x03\x04", "\x1f\x8b\x08", "PK\x05\x06".padEnd(22, "\0"), "\ud800"].map(latin);
  return [...whole, ...cut, ...plain].map((each) => new Uint8Array(each));
}

/** Segments of a path, as they stand in a request. */
export const segments: readonly string[] = [
  "%00",
  "a%00b",
  "%2F",
  "..%2f..%2f..%2fetc%2fpasswd",
  "%2e%2e",
  "%5c..%5c",
  "%252e%252e%252f",
  "%",
  "%zz",
  "%ff",
  "%c0%af",
  "%ed%a0%80",
  "%E2%80%AE",
  "%0d%0ax-fuzz:1",
  "%3Cfuzz%3E",
  "%22onfuzz=",
  "@acme",
  "@acme%2f..",
  "@acme%2F%00",
  "%40a%2Fb%2Fc",
  "__proto__",
  "constructor",
  "null",
  "-1",
  "*",
  ":id",
  "{id}",
  ";a=b",
  "x".repeat(10_000),
  "%41".repeat(3000),
  "00000000-0000-0000-0000-000000000000",
  "scan_0",
  "batch_ff",
  "1.0.0%00",
];

/** Headers beside those that a request needs. */
export const headers: readonly (readonly [string, string])[] = [
  ["x-forwarded-for", "127.0.0.1"],
  ["x-forwarded-for", `${"1.1.1.1,".repeat(1000)}::ffff:127.0.0.1`],
  ["x-forwarded-for", "<fuzz>, unknown, [::1"],
  ["forwarded", "for=127.0.0.1;host=evil.example"],
  ["x-forwarded-host", "evil.example"],
  ["x-forwarded-proto", "javascript"],
  ["host", "evil.example"],
  ["x-http-method-override", "DELETE"],
  ["x-method-override", "PUT"],
  ["content-length", "0"],
  ["content-length", "1"],
  ["content-length", "-1"],
  ["content-length", "99999999999999"],
  ["content-length", "1e9"],
  ["content-encoding", "gzip"],
  ["transfer-encoding", "chunked"],
  ["expect", "100-continue"],
  ["range", "bytes=0-,-1"],
  ["if-none-match", "*"],
  ["accept", "text/html;q=<fuzz>"],
  ["accept", "application/xml"],
  ["accept-language", "x".repeat(4000)],
  ["cookie", "session=<fuzz>; a=\xff; __proto__=1"],
  ["origin", "null"],
  ["origin", "https://evil.example"],
  ["sec-fetch-site", "cross-site"],
  ["referer", "https://evil.example/<fuzz>"],
  ["user-agent", "\xff".repeat(200)],
  ["x-request-id", "<fuzz>"],
  ["x-virustotal-key", "\xff"],
  ["upgrade", "h2c"],
];

/** Words in the place of a right Authorization. `secret` is one that some dialect knows. */
export const authorizations = (secret: string): string[] => [
  "",
  "Bearer",
  "Bearer ",
  "Bearer  ",
  `Bearer ${secret} x`,
  `bearer   ${secret}`,
  `Basic ${btoa(`a:${secret}`)}`,
  secret,
  `Bearer ${secret}\xff`,
  `Bearer ${secret.slice(0, -1)}`,
  "Bearer sk_",
  "Bearer tank_",
  "Bearer ag_live_",
  `Bearer tank_${"x".repeat(5000)}`,
  `Bearer sk_${"\xe9".repeat(40)}`,
  `Bearer ag_live_${"%00".repeat(10)}`,
  "Bearer ../../x",
  `${"Bearer ".repeat(500)}x`,
];

/** Methods that no route has, or that stand for another. */
export const methods: readonly string[] = [
  "GET",
  "HEAD",
  "OPTIONS",
  "POST",
  "PUT",
  "PATCH",
  "DELETE",
  "PROPFIND",
  "get",
  "FOO",
];
