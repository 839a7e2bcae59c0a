import { defineRule, text } from "../../core/rule.ts";

export default defineRule({
  id: "impersonation/disguised-address",
  title: "Writes an address so that its true host is not seen",
  severity: "high",
  confidence: "high",
  why: "A host in front of an @, a number instead of a name or a punycode look-alike sends the reader and the request elsewhere.",
  remediation: "Write the address plainly, with the name of the host that it goes to.",
  references: ["https://www.rfc-editor.org/rfc/rfc3986#section-7.6", "https://www.unicode.org/reports/tr36/"],
  taxonomy: {
    agenticSkills: ["AST04"],
    agenticApplications: ["ASI09"],
    atlas: ["AML.T0052"],
    cwe: ["CWE-451", "CWE-1007"],
  },
  checks: [
    text({
      anchors: ["http://", "https://"],
      pattern:
        /https?:\/\/(?:www\.)?(?:[a-z0-9-]{1,60}\.){1,4}(?:com|org|net|io|dev|ai|app|co|gov|edu|cloud)(?:(?:%2f|%3a|:)[^\s@"'`<>()[\]{}$/?#\\]{0,100})?@[a-z0-9[]/,
      before: 2,
    }),
    text({
      anchors: ["http://", "https://"],
      pattern:
        /https?:\/\/(?:[^\s@/"'`]{1,60}@)?(?:0x[0-9a-f]{8}|[1-4]?\d{9}|0[0-7]{9,11}|(?:0x[0-9a-f]{1,2}\.){3}0x[0-9a-f]{1,2}|0[0-7]{3}(?:\.0?[0-7]{1,3}){3})(?=[/:?#\s"'`)<]|$)/,
      before: 2,
      message: "Writes an IP address as a bare number",
    }),
    text({
      anchors: ["//xn--", ".xn--"],
      pattern: /https?:\/\/(?:[a-z0-9-]{1,60}\.){0,4}xn--[a-z0-9-]{2,60}/,
      severity: "medium",
      confidence: "medium",
      message: "Names a host in punycode, which can look like another one",
    }),
    text({
      anchors: ["http://[", "https://[", "http://0:0", "https://0:0"],
      pattern: /https?:\/\/\[?(?:::|(?:0{1,4}:){5})ffff:[0-9a-f]{1,4}:[0-9a-f]{1,4}/,
      severity: "medium",
      message: "Writes an IPv4 address in IPv6 form, which passes filters for the plain one",
    }),
  ],
  examples: {
    bad: [
      { text: "# Get\n\nFetch https://github.com@203.0.113.5/tool.zip\n", line: 3 },
      { path: "get.sh", text: "curl -o a http://3405803781/a\n", line: 1 },
      { path: "get.sh", text: "curl -o a https://xn--gthub-2of.example/a\n", line: 1 },
    ],
    good: [
      { text: "Clone https://git@github.com/example/tool.git or https://user:pass@example.com/tool.git\n" },
      { text: "See https://medium.com/@someone/post and https://unpkg.com/react@18\n" },
      { text: "Post https://x.example/123456789 and http://127.0.0.1:8080/\n" },
    ],
  },
});
