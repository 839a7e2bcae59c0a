import { schemaUrl } from "../version.ts";
import type { Mode, PresetName, Ramp } from "./policy.ts";
import { presets } from "./presets.ts";

/** What a new policy file starts from. */
export interface StarterPolicy {
  readonly preset: PresetName;
  readonly mode: Mode | Ramp;
}

/** What each preset is for. */
export const presetWords: Readonly<Record<PresetName, string>> = {
  strict: "fails on any finding of medium severity or worse, new or not",
  balanced: "fails on a new finding of high severity or worse, asks for a review from medium on",
  permissive: "fails on a new critical finding, asks for a review from high on",
};

function modeText(mode: Mode | Ramp): string {
  if (typeof mode === "string") return `mode: ${mode} # enforce, warn (never red) or observe (quiet)`;
  const days = [
    ...(mode.observeUntil === undefined ? [] : [`observe-until: ${mode.observeUntil}`]),
    ...(mode.warnUntil === undefined ? [] : [`warn-until: ${mode.warnUntil}`]),
  ];
  return `mode: { ${days.join(", ")} } # the check stays green until then; after it: enforce`;
}

/** A commented policy file on a preset; what the preset sets stands in it as comments, to be changed. */
export function starterPolicy({ preset, mode }: StarterPolicy): string {
  const { fail, review } = presets[preset];
  const gate = (name: string, body: object = {}): string[] => [
    `# ${name}:`,
    ...Object.entries(body).map(([key, value]) => `#   ${key}: ${value}`),
  ];
  return [
    `# yaml-language-server: $schema=${schemaUrl("policy")}`,
    "# Policy of Skill Scan: by what skills are judged. Pull requests are judged by this file of their base branch.",
    "# skill-scan policy validate says what is wrong with it; skill-scan policy explain what holds, and from where.",
    "",
    `extends: ${preset} # ${presetWords[preset]}`,
    modeText(mode),
    "",
    `# What ${preset} sets. Take away the # of a block, and change what should be otherwise.`,
    ...gate("fail", fail),
    ...gate("review", review),
    "",
    "# Capabilities gate only by name:",
    "# review:",
    '#   deny-capability: [hooks, "environment:AWS_*"]',
    "",
    "# Another level for a rule, or for all of a category: critical, high, medium, low, info or off.",
    "# rules:",
    "#   supply-chain/*: low",
    "",
    "# Skills that are shown and not judged.",
    "# exclude:",
    "#   - test/**",
    "",
  ].join("\n");
}
