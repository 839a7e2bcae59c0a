import { mergeLayers } from "./merge.ts";
import type { Mode, Policy, PresetName } from "./policy.ts";
import type { PolicyBody } from "./schema.ts";
import type { Layer } from "./trace.ts";

/** A preset sets every threshold, so that whatever stands before it is replaced. */
type Preset = Required<Pick<PolicyBody, "new-only" | "fail" | "review">>;

/**
 * The built-in policies, as data in the form of the file. Why these values:
 * - `trust: 70` to fail: below it the level is CRITICAL, where all five reference scales block (docs/scoring.md);
 *   it holds on when somebody relaxes the severity.
 * - `trust: 90` (strict): one high or three mediums, counted or not by the severity gate.
 * - `trust-drop`: one high costs 11 points, two cost 15, four cost 31.
 * - `drift`: who keeps a lock wants to know what no longer is what it says; it asks nothing where there is no lock.
 * - `coverage`: of 2,246 skills of public collections 10 have more than 5 % of bytes in native, archived or document form,
 *   3 more than half; so a review of those costs little, and nobody hides most of a skill unseen even when permissive.
 */
export const presets: Readonly<Record<PresetName, Preset>> = {
  strict: {
    "new-only": false,
    fail: { severity: "medium", confidence: "low", trust: 90, "trust-drop": 10, coverage: 0.5, drift: "any" },
    review: { severity: "low", confidence: "low", trust: 100, "trust-drop": 1, coverage: 1, drift: "any" },
  },
  balanced: {
    "new-only": true,
    fail: { severity: "high", confidence: "low", trust: 70, "trust-drop": "off", coverage: "off", drift: "off" },
    review: { severity: "medium", confidence: "low", trust: "off", "trust-drop": 15, coverage: 0.95, drift: "bytes" },
  },
  permissive: {
    "new-only": true,
    fail: { severity: "critical", confidence: "low", trust: 70, "trust-drop": "off", coverage: "off", drift: "off" },
    review: { severity: "high", confidence: "low", trust: "off", "trust-drop": 30, coverage: 0.5, drift: "off" },
  },
};

/** The preset of a repository that chose none. */
export const defaultPreset: PresetName = "balanced";

/** A preset as a layer of a policy. */
export const presetLayer = (name: PresetName): Layer => ({ name: `preset ${name}`, body: presets[name] });

/** A mode that a setting gives, as a layer of a policy. */
export const modeLayer = (mode: Mode): Layer => ({ name: "setting mode", body: { mode } });

/** A preset as a policy, for a run without a policy file; `mode` is the one of the settings. */
export const presetPolicy = (name: PresetName = defaultPreset, mode?: Mode): Policy =>
  mergeLayers([presetLayer(name), ...(mode === undefined ? [] : [modeLayer(mode)])], {
    preset: name,
    source: "built in",
    files: [],
  });
