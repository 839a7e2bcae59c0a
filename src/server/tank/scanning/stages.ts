import type { Category } from "../../../core/rule.ts";

/** Stages of the registry's pipeline: ingest, structure, static analysis, injection, secrets, supply chain. */
export const stages = ["stage0", "stage1", "stage2", "stage3", "stage4", "stage5"] as const;
export type Stage = (typeof stages)[number];

/** Where the registry's pipeline would have found what our rules of a category find. */
export const stageOfCategory: Readonly<Record<Category, Stage>> = {
  "prompt-injection": "stage3",
  "hidden-content": "stage1",
  secrecy: "stage3",
  exfiltration: "stage2",
  "credential-access": "stage4",
  "download-and-run": "stage2",
  obfuscation: "stage2",
  persistence: "stage2",
  privilege: "stage2",
  destructive: "stage2",
  financial: "stage2",
  "supply-chain": "stage5",
  "over-broad-permissions": "stage2",
  impersonation: "stage3",
  "resource-abuse": "stage2",
};
