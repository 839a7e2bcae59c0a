import { defineRule, text } from "../../core/rule.ts";

export default defineRule({
  id: "resource-abuse/crypto-miner",
  title: "Mines cryptocurrency",
  severity: "critical",
  confidence: "high",
  why: "A miner takes the machine's time and power for somebody else's wallet.",
  remediation: "Remove the code, and look for who put it there.",
  references: ["https://attack.mitre.org/techniques/T1496/001/"],
  taxonomy: { agenticSkills: ["AST01"], agenticApplications: ["ASI05"], atlas: ["AML.T0112.000"], cwe: ["CWE-400"] },
  checks: [
    text({
      anchors: ["stratum+", "stratum2+"],
      pattern: /\bstratum2?\+(?:tcp|ssl|tls|tcps)?:\/\/[\w.${}-]{3,100}/,
      message: "Names a mining pool",
    }),
    text({
      anchors: [
        "xmrig",
        "minerd",
        "cpuminer",
        "ethminer",
        "nbminer",
        "t-rex",
        "lolminer",
        "phoenixminer",
        "cgminer",
        "ccminer",
        "xmr-stak",
        "gminer",
      ],
      pattern:
        /\b(?:xmrig|minerd|cpuminer|ethminer|nbminer|t-rex|lolminer|phoenixminer|cgminer|ccminer|xmr-stak|gminer)(?:\.exe)?["']?\s{1,4}(?:-{1,2}[\w-]{1,20}(?:[=\s]{1,3}[^\s-]\S{0,100})?\s{1,4}){0,8}-{1,2}(?:o|u|url|user|pool|algo|a|p|wallet|coin|donate-level|server)\b/,
      message: "Starts a miner",
    }),
    text({
      anchors: ["coinhive", "cryptonight", "coinimp", "webminepool", "crypto-loot", "deepminer"],
      pattern:
        /\bnew\s{1,3}coinhive\.\w{3,12}\(|\bcoinhive\.(?:anonymous|user)\(|https?:\/\/[\w.-]{0,40}(?:coinhive|coinimp|webminepool|crypto-loot)\.\w{2,6}\/|\bnew\s{1,3}(?:deepminer|client)\.anonymous\(/,
      message: "Loads a miner into a web page",
    }),
  ],
  examples: {
    bad: [
      { path: "a.sh", text: "xmrig --url pool.example.test:3333 --user WALLET --threads 4\n", line: 1 },
      { path: "b.py", text: 'POOL = "stratum+tcp://pool.example.test:3333"\n', line: 1 },
    ],
    good: [
      { text: "The rule looks for strings such as CoinHive and xmrig in browser extensions.\n" },
      { text: "Price and hash rate of a mining pool: `curl https://api.example.com/pool/stats`.\n" },
    ],
  },
});
