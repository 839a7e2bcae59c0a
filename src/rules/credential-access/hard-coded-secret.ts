import { defineRule, text } from "../../core/rule.ts";
import type { View } from "../../core/view.ts";

/** Bits per character, by Shannon: a generated key of this length has more than 3, a word or `xxxx` less. */
function entropy(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  return [...counts.values()].reduce((sum, count) => sum - (count / text.length) * Math.log2(count / text.length), 0);
}

const minimum = 3.2;

/** Sample values: what no generator makes. Alphabet runs, repeats, dots and words that fill a gap. */
const filler =
  /(.)\1{4}|\.\.\.|x{4}|(?:0123|1234|2345|abcd|bcde|cdef)|example|your|sample|placeholder|redacted|dummy|fake|\*{2}/i;

const isFiller = (match: RegExpExecArray, view: View, start: number): boolean => {
  const secret = match[1] ?? match[0];
  if (entropy(secret) < minimum || filler.test(secret)) return true;
  return view.layers.length > 0 && start === 0 && match[0].length === view.text.length;
};

export default defineRule({
  id: "credential-access/hard-coded-secret",
  title: "Holds a secret in plain text",
  severity: "medium",
  confidence: "high",
  why: "Everyone who installs the skill has the secret, and whatever is done with it is done in its owner's name.",
  remediation: "Revoke the secret now, and read a new one from the environment or a secret store.",
  references: ["https://cwe.mitre.org/data/definitions/798.html", "https://attack.mitre.org/techniques/T1552/001/"],
  taxonomy: { agenticSkills: ["AST03"], agenticApplications: ["ASI03"], atlas: ["AML.T0055"], cwe: ["CWE-798"] },
  checks: [
    text({
      anchors: [
        "akia",
        "asia",
        "ghp_",
        "gho_",
        "ghs_",
        "ghu_",
        "github_pat_",
        "glpat-",
        "npm_",
        "pypi-",
        "hf_",
        "dop_v1_",
        "shpat_",
      ],
      pattern:
        /(?<![\w-])(?:(?:AKIA|ASIA)[A-Z2-7]{16}|gh[pousr]_[A-Za-z0-9]{36}|github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}|glpat-[\w-]{20}|npm_[A-Za-z0-9]{36}|pypi-AgEIcHlwaS5vcmc[\w-]{50,200}|hf_[A-Za-z]{34}|dop_v1_[a-f0-9]{64}|shpat_[a-f0-9]{32})(?![\w-])/,
      cased: true,
      weighed: false,
      before: 4,
      after: 300,
      unless: isFiller,
    }),
    text({
      anchors: [
        "sk-ant-",
        "sk-proj-",
        "sk-or-v1-",
        "sk_",
        "rk_live_",
        "xoxb-",
        "xoxp-",
        "xoxa-",
        "aiza",
        "sg.",
        "key-",
        "eyjhbgci",
        "sk-",
      ],
      pattern:
        /(?<![\w-])(?:sk-ant-(?:api|admin)\d{2}-[\w-]{80,120}|sk-proj-[\w-]{40,180}|sk-or-v1-[a-f0-9]{64}|sk-[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}|[sr]k_live_[A-Za-z0-9]{24,99}|sk[_-](?:[a-f0-9]{64}|[a-f0-9]{48}|[a-f0-9]{32})|xox[bpa]-\d{10,13}-\d{10,13}-[A-Za-z0-9-]{20,60}|AIza[\w-]{35}|SG\.[\w-]{22}\.[\w-]{43})(?![\w-])/,
      cased: true,
      weighed: false,
      before: 4,
      after: 300,
      unless: isFiller,
    }),
    text({
      anchors: ["private key-----"],
      pattern:
        /-----BEGIN (?:RSA |EC |OPENSSH |DSA |ENCRYPTED |PGP )?PRIVATE KEY(?: BLOCK)?-----(?:\\n|\s){1,4}([A-Za-z0-9+/=]{60,80})/,
      cased: true,
      weighed: false,
      before: 40,
      after: 160,
      unless: isFiller,
      message: "A private key stands in the skill",
    }),
    text({
      anchors: ["private_key", "privatekey", "secret_key"],
      pattern:
        /\b(?:(?:wallet_|eth_|bot_|signer_)?private_?key|secret_key)["']?\s{0,3}[:=]\s{0,3}["'](?:0x)?([0-9a-f]{64})["']/,
      weighed: false,
      unless: isFiller,
      message: "The private key of a wallet stands in the skill",
    }),
    text({
      anchors: [
        "api_key",
        "apikey",
        "api-key",
        "access_token",
        "auth_token",
        "gateway_token",
        "client_secret",
        "secret_key",
        "bot_token",
      ],
      pattern:
        /\b[\w-]{0,30}(?:[Aa][Pp][Ii][_-]?[Kk][Ee][Yy]|(?:access|auth|gateway|bot)_token|(?:ACCESS|AUTH|GATEWAY|BOT)_TOKEN|client_secret|CLIENT_SECRET|secret_key|SECRET_KEY)["']?\s{0,3}[:=]\s{0,3}["']((?=[\w.:-]{0,80}\d)(?=[\w.:-]{0,80}[a-z])(?!0x)[\w.:-]{28,160})["']/,
      cased: true,
      weighed: false,
      unless: (match, view, start) => entropy(match[1]!) < 3.5 || isFiller(match, view, start),
    }),
  ],
  examples: {
    bad: [
      { path: "call.py", text: `TOKEN = "${"ghp_"}${"k7Qw2Zt9Lm4Xv8Rb1Nc6Ys3Hd5Jf0Gp2TaWe"}"\n`, line: 1 },
      { path: "call.sh", text: `export AWS_ACCESS_KEY_ID=${"AKIA"}${"Q7ZT2WLM4XVRB6NC"}\n`, line: 1 },
      {
        path: "bot.js",
        text: `const private_key = "0x${"4f3a9c1e7b2d8056af91c3e4d7b60258"}${"9e1f7a3c5d2b8460e9f1a7c35b2d8046"}";\n`,
        line: 1,
      },
      {
        path: "bill.js",
        text: `const K = "${"sk_"}${"4f3a9c1e7b2d8056af91c3e4d7b602589e1f7a3c5d2b8460e9f1a7c35b2d8046"}";\n`,
        line: 1,
      },
    ],
    good: [
      { path: "call.js", text: `const task_id = "task_${"4f3a9c1e7b2d8056af91c3e4d7b60258"}";\n` },
      { text: `Set GITHUB_TOKEN to a token that looks like ${"ghp_"}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.\n` },
      { text: `The documentation uses ${"AKIA"}IOSFODNN7EXAMPLE as a key.\n` },
      { path: "call.py", text: 'TOKEN = os.environ["GITHUB_TOKEN"]\n' },
    ],
  },
});
