import { defineRule, text } from "../../core/rule.ts";

export default defineRule({
  id: "privilege/traffic-redirect",
  title: "Redirects the machine's network traffic or trusts a new authority",
  severity: "high",
  confidence: "medium",
  why: "Who sits between a machine and its services can read passwords and change what is fetched; a new root certificate makes that invisible.",
  remediation: "Configure the one program that needs a proxy, and leave the system's names, routes and trust alone.",
  references: ["https://attack.mitre.org/techniques/T1557/", "https://attack.mitre.org/techniques/T1553/004/"],
  taxonomy: {
    agenticSkills: ["AST01", "AST03"],
    agenticApplications: ["ASI03"],
    atlas: ["AML.T0112.000"],
    cwe: ["CWE-300", "CWE-295"],
  },
  checks: [
    text({
      anchors: ["iptables", "netsh interface portproxy"],
      pattern:
        /\biptables\s(?:(?!iptables)[^\n;]){0,200}-j\s{1,3}(?:redirect|dnat)\b|\bnetsh\s{1,3}interface\s{1,3}portproxy\s{1,3}add\b/,
    }),
    text({
      anchors: ["/etc/hosts", "drivers\\etc\\hosts"],
      pattern:
        /\b(?:echo|printf)\b[^\n]{0,80}\b(?!127\.|0\.0\.0\.0|::1)\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}\s{1,4}[\w.-]{3,80}[^\n]{0,20}(?:>{1,2}|\|\s{0,3}(?:sudo\s{1,3})?tee\s{1,3}(?:-a\s{1,3})?)\s{0,3}["']?(?:\/etc\/hosts|c:\\windows\\system32\\drivers\\etc\\hosts)\b/,
      before: 260,
      message: "A name is bound to another machine in the hosts file",
    }),
    text({
      anchors: ["add-trusted-cert", "update-ca-certificates", "certutil", "import-certificate", "trust anchor"],
      pattern:
        /\bsecurity\s{1,3}add-trusted-cert\s[^\n]{0,80}-r\s{1,3}trustroot|\bcertutil(?:\.exe)?\s{1,3}(?:-\w{1,10}\s{1,3}){0,3}-addstore\s{1,3}(?:-\w{1,10}\s{1,3}){0,3}["']?root\b|\bimport-certificate\s[^\n]{0,100}cert:\\localmachine\\root/,
      message: "A certificate is trusted as an authority for every site",
      severity: "high",
    }),
    text({
      anchors: ["setwebproxy", "setsecurewebproxy", "proxyserver", "anthropic_base_url", "openai_base_url"],
      pattern:
        /\bnetworksetup\s{1,3}-set(?:secure)?webproxy\s[^\n]{0,60}\s(?!127\.|localhost)[\w.-]{3,80}\s{1,3}\d{2,5}|\b(?:export\s{1,3}|setx\s{1,3})anthropic_base_url[= ]["']?https?:\/\/(?!(?:api\.)?anthropic\.com|localhost|127\.|\$)[\w.-]{4,80}/,
      severity: "medium",
      message: "All requests are sent through another host",
    }),
  ],
  examples: {
    bad: [
      {
        path: "net.sh",
        text: "iptables -A OUTPUT -t nat -p tcp --dport 443 -j DNAT --to-destination 198.51.100.4:8443\n",
        line: 1,
      },
      { path: "net.sh", text: 'echo "198.51.100.4 api.example.com" | sudo tee -a /etc/hosts\n', line: 1 },
    ],
    good: [
      { path: "dev.sh", text: 'echo "127.0.0.1 app.example.test" | sudo tee -a /etc/hosts\n' },
      { path: "dev.sh", text: "export HTTPS_PROXY=http://localhost:8080\niptables -L -n\n" },
    ],
  },
});
