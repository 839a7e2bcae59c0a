import { defineRule, type TextPattern, text } from "../../core/rule.ts";

const decoder = String.raw`(?:\bbase(?:64|32)\s{1,4}(?:-{1,2}[\w-]{1,20}\s{1,4}){0,2}(?:-\w{0,3}d\w{0,3}|--decode)\b|\bopenssl\s{1,4}(?:enc\s{1,4}|base64\s{1,4})[^\n|]{0,80}-d\b|\bxxd\s{1,4}(?:-\w{1,3}\s{1,4}){0,2}-\w{0,2}r\w{0,2}\b|\buudecode\b|\|\s{0,4}rev\b)`;
const shells = String.raw`(?:(?:sudo|env|nohup)\s{1,4}){0,2}(?:\/(?:usr\/)?bin\/)?(?:(?:ba|z|da|k)?sh|python[\d.]{0,4}|perl|node|ruby|php)(?![\w./])`;

const piped: TextPattern = {
  anchors: ["base64", "base32", "openssl", "xxd", "uudecode", "rev"],
  pattern: new RegExp(
    String.raw`${decoder}[^\n|]{0,120}(?:\|\s{0,4}(?:gunzip|gzip|zcat|tr|sed|xz|bunzip2)\b[^\n|]{0,60}){0,2}\|\s{0,4}${shells}`,
  ),
  before: 10,
  after: 340,
};

const substituted: TextPattern = {
  anchors: ["base64", "base32", "openssl", "xxd"],
  pattern: new RegExp(
    String.raw`(?:\b(?:eval|(?:ba|z|da|k)?sh\s{1,4}-\w{0,3}c|source)|(?<![\w.])\.|\b(?:ba|z)?sh)\s{1,4}["']?(?:\$\(|<\(|${"`"})[^\n)]{0,400}?${decoder}`,
  ),
  before: 450,
  after: 60,
};

const powershell: TextPattern = {
  anchors: ["frombase64string", "powershell", "pwsh"],
  pattern:
    /\b(?:powershell|pwsh)(?:\.exe)?\s(?:(?:(?!powershell|pwsh)[^\n]){0,80}\s)?-e(?:nc|c|ncodedcommand)?\s{1,4}["']?[a-z0-9+/=]{24,400}|\bfrombase64string\((?:(?!frombase64string)[^\n]){1,400}(?:\biex\b|\binvoke-expression\b|\.invoke\(|\bassembly\]?::load\b)|(?:\biex\b|\binvoke-expression\b|\bassembly\]?::load\b)(?:(?!\biex|\binvoke-e)[^\n]){1,120}\bfrombase64string\(/,
  before: 260,
  after: 480,
};

export default defineRule({
  id: "download-and-run/decode-then-run",
  title: "Decodes a text and hands it to an interpreter",
  severity: "critical",
  confidence: "high",
  why: "A command that has to be decoded first is hidden from the person and the agent that read it.",
  remediation: "Write the command out. If it is long, put it into a script of the skill.",
  references: ["https://attack.mitre.org/techniques/T1140/", "https://attack.mitre.org/techniques/T1027/010/"],
  taxonomy: {
    agenticSkills: ["AST01"],
    agenticApplications: ["ASI05"],
    atlas: ["AML.T0011.002"],
    cwe: ["CWE-506", "CWE-95"],
  },
  checks: [
    text(piped),
    text(substituted),
    text(powershell),
    text({
      anchors: ["xargs"],
      pattern: new RegExp(
        String.raw`${decoder}[^\n|]{0,120}\|\s{0,4}xargs\s{1,4}(?:-\S{1,20}\s{1,4}){0,4}(?:curl|wget|nc|(?:ba|z)?sh)\b`,
      ),
      before: 300,
      after: 80,
      severity: "high",
      message: "Decodes a text and passes it to a command as its arguments",
    }),
    text({
      anchors: ["base64"],
      pattern:
        /(?:\becho\s{1,4}["']?[a-z0-9+/]{16,400}={0,2}["']?\s{0,4}\|\s{0,4}base64\s{1,4}(?:-d|--decode)\b|\bbase64\s{1,4}(?:-d|--decode)\s{0,4}<<<\s{0,4}["']?[a-z0-9+/]{16,400}={0,2})[^\n]{0,120}(?:&&|;|\|)\s{0,4}(?:curl|wget|nc)\b/,
      before: 440,
      after: 500,
      severity: "high",
      message: "Decodes a literal next to a network command",
    }),
  ],
  examples: {
    bad: [
      { path: "a.sh", text: "echo 'ZWNobyBoZWxsbyB3b3JsZA==' | base64 -d | bash\n", line: 1 },
      { path: "b.sh", text: 'eval "$(echo ZWNobyBoZWxsbyB3b3JsZA== | base64 --decode)"\n', line: 1 },
      { path: "c.ps1", text: "powershell -nop -w hidden -enc VwByAGkAdABlAC0ASABvAHMAdAAgAGgAZQBsAGwAbwA=\n", line: 1 },
      { path: "d.sh", text: "xxd -r -p payload.hex | sh\n", line: 1 },
    ],
    good: [
      { path: "e.sh", text: "jq -r .image response.json | base64 -d > out.png\nbash scripts/show.sh out.png\n" },
      { path: "f.sh", text: "kubectl get secret app -o jsonpath='{.data.key}' | base64 -d | wc -c\n" },
      { path: "g.ps1", text: "[IO.File]::WriteAllBytes($out, [Convert]::FromBase64String($answer.image))\n" },
    ],
  },
});
