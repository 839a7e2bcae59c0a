import type { Category } from "../../core/rule.ts";

/** Words for what a finding is about (`category` of a finding of its server). */
export type CiscoCategory =
  | "prompt_injection"
  | "command_injection"
  | "data_exfiltration"
  | "unauthorized_tool_use"
  | "obfuscation"
  | "hardcoded_secrets"
  | "social_engineering"
  | "resource_abuse"
  | "policy_violation"
  | "malware"
  | "skill_discovery_abuse"
  | "transitive_trust_abuse"
  | "autonomy_abuse"
  | "unicode_steganography"
  | "supply_chain_attack";

export const ciscoCategories: Readonly<Record<Category, CiscoCategory>> = {
  "prompt-injection": "prompt_injection",
  "hidden-content": "prompt_injection",
  secrecy: "prompt_injection",
  exfiltration: "data_exfiltration",
  "credential-access": "data_exfiltration",
  "download-and-run": "command_injection",
  obfuscation: "obfuscation",
  persistence: "malware",
  privilege: "unauthorized_tool_use",
  destructive: "unauthorized_tool_use",
  financial: "autonomy_abuse",
  "supply-chain": "supply_chain_attack",
  "over-broad-permissions": "unauthorized_tool_use",
  impersonation: "social_engineering",
  "resource-abuse": "resource_abuse",
};

/** Rules whose category is another one than that of their folder. */
export const ciscoCategoryOfRule: Readonly<Record<string, CiscoCategory>> = {
  "credential-access/asks-for-secret": "social_engineering",
  "credential-access/hard-coded-secret": "hardcoded_secrets",
  "credential-access/keystroke-logger": "malware",
  "credential-access/server-secret": "hardcoded_secrets",
  "destructive/file-ransom": "malware",
  "download-and-run/asks-human-to-run": "social_engineering",
  "download-and-run/asks-human-to-weaken": "social_engineering",
  "download-and-run/fake-prerequisite": "social_engineering",
  "download-and-run/password-archive": "malware",
  "financial/wallet-key-sent": "data_exfiltration",
  "hidden-content/bidi-controls": "unicode_steganography",
  "hidden-content/case-twin": "obfuscation",
  "hidden-content/frontmatter-readings": "policy_violation",
  "hidden-content/invisible-text": "unicode_steganography",
  "hidden-content/mixed-script-word": "unicode_steganography",
  "hidden-content/review-hiding": "obfuscation",
  "hidden-content/svg-script": "command_injection",
  "hidden-content/trailing-data": "obfuscation",
  "hidden-content/zero-width-split": "unicode_steganography",
  "obfuscation/active-pdf": "command_injection",
  "obfuscation/archive-in-skill": "policy_violation",
  "obfuscation/macro-document": "command_injection",
  "obfuscation/native-executable": "supply_chain_attack",
  "over-broad-permissions/agent-workflow": "transitive_trust_abuse",
  "over-broad-permissions/always-on": "skill_discovery_abuse",
  "over-broad-permissions/dynamic-context": "command_injection",
  "over-broad-permissions/hooks": "autonomy_abuse",
  "persistence/agent-memory": "autonomy_abuse",
  "persistence/agent-settings": "autonomy_abuse",
  "privilege/argument-injection": "command_injection",
  "privilege/reverse-shell": "malware",
  "prompt-injection/data-as-orders": "transitive_trust_abuse",
  "prompt-injection/no-confirmation": "autonomy_abuse",
  "prompt-injection/obeys-content": "transitive_trust_abuse",
  "prompt-injection/remote-instructions": "transitive_trust_abuse",
  "secrecy/silenced-send": "data_exfiltration",
};
