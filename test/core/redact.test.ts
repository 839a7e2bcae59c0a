import { expect, it } from "vitest";
import { redact, redactedExcerpt } from "../../src/core/redact.ts";

const secrets = [
  `AKIA${"IOSFODNN7EXAMPLE"}`,
  `ghp_${"a1B2".repeat(9)}`,
  `sk-ant-${"x9".repeat(20)}`,
  `xoxb-${"1234567890-abcdef"}`,
  `-----BEGIN RSA ${"PRIVATE KEY"}-----\nMIIEow\n`,
  `api_key = "${"z".repeat(24)}"`,
];

it.each(secrets)("masks secret %#", (secret) => {
  const masked = redact(`before ${secret} after`);
  expect(masked).not.toContain(secret);
  expect(masked).toMatch(/^before .*\*{8}/s);
});

it("leaves ordinary text alone", () => {
  const text = "Set OPENAI_API_KEY in your shell, then run: node scripts/sync.js --token $TOKEN";
  expect(redact(text)).toBe(text);
});

it.each(["# ", '"', "+ "])("masks a line in the middle of a private key whose lines begin with %s", (start) => {
  const lines = [
    "-----BEGIN RSA PRIVATE KEY-----",
    ...Array(40).fill("QWxhZGRpbjpvcGVu".repeat(4)),
    "-----END RSA PRIVATE KEY-----",
  ];
  const text = lines.map((line) => `${start}${line}\n`).join("");
  expect(redactedExcerpt(text, 1000, 1400)).not.toContain("QWxh");
});
