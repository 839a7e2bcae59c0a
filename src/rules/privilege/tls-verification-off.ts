import { defineRule, text } from "../../core/rule.ts";
import type { View } from "../../core/view.ts";

const local = /localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1\]|192\.168\.|\b10\.\d|host\.docker\.internal|\.local\b/;

const aroundLocal = (_match: RegExpExecArray, view: View, start: number): boolean =>
  local.test(view.lower.slice(Math.max(0, start - 120), start + 240));

export default defineRule({
  id: "privilege/tls-verification-off",
  title: "Accepts any certificate",
  severity: "medium",
  confidence: "medium",
  why: "Without the check, whoever is on the way can read and change what is fetched or sent.",
  remediation: "Keep the check on; add the certificate of a private host to the trust store of this one call.",
  references: ["https://cwe.mitre.org/data/definitions/295.html"],
  taxonomy: { agenticSkills: ["AST03"], agenticApplications: ["ASI04"], atlas: ["AML.T0053"], cwe: ["CWE-295"] },
  checks: [
    text({
      anchors: [
        "verify=false",
        "verify = false",
        "tls_reject_unauthorized",
        "rejectunauthorized",
        "_create_unverified_context",
        "insecureskipverify",
        "sslverify",
        "cert_none",
        "strict-ssl",
        "servercertificatevalidationcallback",
        "skipcertificatecheck",
      ],
      pattern:
        /\bverify\s{0,2}=\s{0,2}false\b|\bnode_tls_reject_unauthorized["'\]]{0,2}\s{0,3}[=:]\s{0,3}["']?0|\brejectunauthorized\s{0,2}:\s{0,2}false|_create_unverified_context\b|\binsecureskipverify\s{0,2}:\s{0,2}true|\bsslverify\s{0,2}=?\s{0,2}["']?false|\bssl\.cert_none\b|\bstrict-ssl\s{1,3}false|servercertificatevalidationcallback\s{0,3}=\s{0,3}\{\s{0,3}\$true|-skipcertificatecheck\b/,
      unless: aroundLocal,
    }),
    text({
      anchors: ["curl"],
      pattern:
        /\bcurl\s(?:[^\n;|]{0,80}\s)?(?:-\w{0,8}k\w{0,4}|--insecure)\s[^\n;|]{0,120}\|\s{0,3}(?:sudo\s{1,3})?(?:ba|z)?sh\b/,
      severity: "high",
      message: "A script is fetched from any host that answers, and run",
    }),
  ],
  examples: {
    bad: [
      { path: "get.py", text: 'requests.get("https://files.example.com/x", verify=False)\n', line: 1 },
      { path: "get.sh", text: "curl -fsSLk https://203.0.113.5/x | bash\n", line: 1 },
    ],
    good: [
      { path: "get.py", text: 'requests.get("https://localhost:8443/health", verify=False)\n' },
      { path: "get.py", text: 'requests.get("https://files.example.com/x", timeout=5)\n' },
    ],
  },
});
