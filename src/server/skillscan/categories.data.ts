import type { Category } from "../../core/rule.ts";

/** The threat categories of the SkillScan API reference ("Threat Categories"). */
export const threatCategories = [
  "DATA_EXFILTRATION",
  "WALLET_THEFT",
  "PROMPT_INJECTION",
  "C2_COMMUNICATION",
  "PRIVILEGE_ESCALATION",
  "SOCIAL_ENGINEERING",
] as const;
export type ThreatCategory = (typeof threatCategories)[number];

/** What each is called in a sentence. */
export const categoryWords: Readonly<Record<ThreatCategory, string>> = {
  DATA_EXFILTRATION: "Data exfiltration",
  WALLET_THEFT: "Wallet theft",
  PROMPT_INJECTION: "Prompt injection",
  C2_COMMUNICATION: "Command-and-control communication",
  PRIVILEGE_ESCALATION: "Privilege escalation",
  SOCIAL_ENGINEERING: "Social engineering",
};

/** Where the rules of a category stand, unless a line below says else. */
export const categoryOfRules: Readonly<Record<Category, ThreatCategory>> = {
  "prompt-injection": "PROMPT_INJECTION",
  "hidden-content": "PROMPT_INJECTION",
  obfuscation: "PROMPT_INJECTION",
  exfiltration: "DATA_EXFILTRATION",
  "credential-access": "DATA_EXFILTRATION",
  "download-and-run": "C2_COMMUNICATION",
  "supply-chain": "C2_COMMUNICATION",
  financial: "WALLET_THEFT",
  persistence: "PRIVILEGE_ESCALATION",
  privilege: "PRIVILEGE_ESCALATION",
  "over-broad-permissions": "PRIVILEGE_ESCALATION",
  "resource-abuse": "PRIVILEGE_ESCALATION",
  destructive: "SOCIAL_ENGINEERING",
  secrecy: "SOCIAL_ENGINEERING",
  impersonation: "SOCIAL_ENGINEERING",
};

/** Rules that stand elsewhere than their category. */
export const categoryOfRule: Readonly<Record<string, ThreatCategory>> = {
  "exfiltration/call-back": "C2_COMMUNICATION",
  "exfiltration/capture-host": "C2_COMMUNICATION",
  "exfiltration/dns-tunnel": "C2_COMMUNICATION",
  "exfiltration/self-running-send": "C2_COMMUNICATION",
  "privilege/reverse-shell": "C2_COMMUNICATION",
  "privilege/traffic-redirect": "C2_COMMUNICATION",
  "prompt-injection/remote-instructions": "C2_COMMUNICATION",
  "prompt-injection/orders-backdoor": "PRIVILEGE_ESCALATION",
  "prompt-injection/weakens-checks": "SOCIAL_ENGINEERING",
  "prompt-injection/dropped-check": "SOCIAL_ENGINEERING",
  "prompt-injection/bent-results": "SOCIAL_ENGINEERING",
  "credential-access/asks-for-secret": "SOCIAL_ENGINEERING",
  "download-and-run/asks-human-to-run": "SOCIAL_ENGINEERING",
  "download-and-run/asks-human-to-weaken": "SOCIAL_ENGINEERING",
  "download-and-run/fake-prerequisite": "SOCIAL_ENGINEERING",
  "download-and-run/paste-page-script": "SOCIAL_ENGINEERING",
};

/** Where what could not be read stands: nobody knows what it tells the agent. */
export const categoryOfGaps: ThreatCategory = "PROMPT_INJECTION";

/** Theft of what these name is theft of a wallet, by whatever rule it is seen. Read in what matched, lower case. */
export const walletWords =
  /\bwallet\.dat\b|\bkeystore\/utc--|\b(?:crypto\w{0,8}|bitcoin|ethereum|solana|metamask|phantom|electrum|exodus)\b[^\n]{0,40}\b(?:wallets?|keys?|keystores?)\b|\b(?:seed|recovery|mnemonic)[ _-]phrases?\b|\bmnemonics?\b|\.(?:electrum|ethereum|bitcoin|solana)\b|\bsolana\/id\.json\b/;
