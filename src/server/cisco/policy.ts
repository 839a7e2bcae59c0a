import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { ConfigError } from "../../core/errors.ts";
import { sha256Hex } from "../../core/fingerprint.ts";
import type { Severity } from "../../core/severity.ts";
import { readYaml } from "../../policy/document.ts";
import { Refusal } from "./errors.ts";
import { placeOf } from "./places.ts";
import {
  asMapping,
  badPolicy,
  listIn,
  mappingIn,
  textIn,
  textsIn,
  type Values,
  wholeIn,
  withoutNulls,
} from "./policy-values.ts";
import {
  type FileLimits,
  keysWithoutEffect,
  type PresetName,
  presetBase,
  presetLimits,
  presetNames,
} from "./presets.data.ts";
import { isKnownRule } from "./rule-names.ts";
import { type Suppression, severityOf, suppressionOf } from "./suppressions.ts";

interface Override {
  readonly ruleId: string;
  readonly severity: Severity;
}

/** What of a policy has an effect here. */
interface Effects {
  readonly name: string;
  readonly version: string;
  readonly presetBase: string;
  /** How findings are rated (`ratings.ts`). */
  readonly style: PresetName;
  readonly limits: FileLimits;
  /** Hosts, with a path behind them or not, whose installers are no more than LOW. */
  readonly installers: readonly string[];
  /** Texts in lower case that make a secret none: only those of a policy file; the scanner knows the usual ones. */
  readonly placeholders: readonly string[];
  readonly overrides: readonly Override[];
  readonly disabled: readonly string[];
  readonly suppressions: readonly Suppression[];
}

/** A policy, with what of its file has no effect. */
export interface Policy extends Effects {
  /** SHA-256 of what has an effect. */
  readonly fingerprint: string;
  /** Keys of its server's format that have no effect here, and keys that it does not know. */
  readonly notApplied: readonly string[];
  readonly unknownKeys: readonly string[];
  /** Rules that it names and nobody has, or that say nothing here. */
  readonly unknownRules: readonly string[];
}

/** A value with the keys of its mappings sorted, so that it is written in one way only. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, each]) => [key, sorted(each)]));
}

const fingerprintOf = (effects: Effects): string => sha256Hex(JSON.stringify(sorted(effects)));

type Leftover = Pick<Policy, "notApplied" | "unknownKeys" | "unknownRules">;
const nothingLeft: Leftover = { notApplied: [], unknownKeys: [], unknownRules: [] };

const complete = (effects: Effects, leftover: Leftover): Policy => ({
  ...effects,
  ...leftover,
  fingerprint: fingerprintOf(effects),
});

function effectsOf(preset: PresetName): Effects {
  return {
    name: preset === "balanced" ? "default" : preset,
    version: "1.0",
    presetBase: presetBase[preset],
    style: preset,
    limits: presetLimits[preset],
    // Our rules know the installers of tools themselves: a list only lowers where a policy has one.
    installers: [],
    placeholders: [],
    overrides: [],
    disabled: [],
    suppressions: [],
  };
}

/** A preset as a policy; the default one is `balanced`. */
export const presetPolicy = (preset: PresetName = "balanced"): Policy => complete(effectsOf(preset), nothingLeft);

function limitsOf(values: Values, base: FileLimits): FileLimits {
  const keys = Object.keys(base) as (keyof FileLimits)[];
  return Object.fromEntries(keys.map((key) => [key, wholeIn(values, key, base[key])])) as unknown as FileLimits;
}

function overrideOf(value: unknown): Override {
  const entry = asMapping(value, () => badPolicy("severity_overrides must be a list of mappings"));
  const severity = severityOf(entry["severity"]);
  const ruleId = entry["rule_id"];
  if (typeof ruleId !== "string" || !severity) {
    throw badPolicy("an entry of severity_overrides must have a rule_id and a severity");
  }
  return { ruleId, severity };
}

/** Sections of which some keys have an effect. */
const partial: Readonly<Record<string, readonly string[]>> = {
  pipeline: ["known_installer_domains"],
  credentials: ["known_test_values", "placeholder_markers"],
  file_limits: Object.keys(presetLimits.balanced),
};
const whole = ["policy_name", "policy_version", "preset_base", "severity_overrides", "disabled_rules", "suppressions"];

/** Keys that a file names, those of partly applied sections one by one. */
const namedIn = (values: Values): string[] =>
  Object.keys(values).flatMap((key) =>
    Object.hasOwn(partial, key) ? Object.keys(mappingIn(values, key)).map((inner) => `${key}.${inner}`) : [key],
  );

const isApplied = (key: string): boolean => {
  const [section = "", inner = ""] = key.split(".");
  return whole.includes(key) || (Object.hasOwn(partial, section) && partial[section]!.includes(inner));
};

/** Keys that are named in an answer. */
const maxNamed = 50;

function leftoverOf(values: Values, { overrides, disabled, suppressions }: Effects): Leftover {
  const left = namedIn(values).filter((key) => !isApplied(key));
  const rules = [...overrides.map(({ ruleId }) => ruleId), ...disabled, ...suppressions.map(({ ruleId }) => ruleId)];
  return {
    notApplied: left.filter((key) => keysWithoutEffect.includes(key)).slice(0, maxNamed),
    unknownKeys: left.filter((key) => !keysWithoutEffect.includes(key)).slice(0, maxNamed),
    unknownRules: [...new Set(rules)].filter((rule) => !isKnownRule(rule)).slice(0, maxNamed),
  };
}

const styleOf = (base: string): PresetName => presetNames.find((name) => name === base) ?? "balanced";

/** A policy file laid over the default, lists as a whole, as its server does. Throws a Refusal for what cannot be meant. */
export function policyOf(values: Values): Policy {
  const base = effectsOf("balanced");
  const credentials = mappingIn(values, "credentials");
  const markers = [
    ...(textsIn(credentials, "placeholder_markers") ?? []),
    ...(textsIn(credentials, "known_test_values") ?? []),
  ];
  const presetName = textIn(values, "preset_base", base.presetBase);
  const effects: Effects = {
    name: textIn(values, "policy_name", base.name),
    version: textIn(values, "policy_version", base.version),
    presetBase: presetName,
    style: styleOf(presetName),
    limits: limitsOf(mappingIn(values, "file_limits"), base.limits),
    installers: textsIn(mappingIn(values, "pipeline"), "known_installer_domains") ?? base.installers,
    placeholders: markers.map((marker) => marker.trim().toLowerCase()).filter((marker) => marker !== ""),
    overrides: (listIn(values, "severity_overrides") ?? []).map(overrideOf),
    disabled: textsIn(values, "disabled_rules") ?? [],
    suppressions: (listIn(values, "suppressions") ?? []).map(suppressionOf),
  };
  return complete(effects, leftoverOf(values, effects));
}

/** Its server's limit of a policy file. */
const maxBytes = 1024 ** 2;

/** Reads the text of a policy file. Throws a Refusal with the place of what is wrong. */
export function parsePolicy(text: string): Policy {
  let value: unknown;
  try {
    ({ value } = readYaml(text, "policy", maxBytes));
  } catch (error) {
    if (error instanceof ConfigError) throw badPolicy(error.message.split("\n")[0]!);
    throw error;
  }
  // Like its server, which takes anything empty for no file at all.
  const isEmpty =
    value === undefined ||
    value === false ||
    value === 0 ||
    value === "" ||
    (Array.isArray(value) && value.length === 0);
  const mapping = () => new Refusal(400, "Policy YAML root must be a mapping");
  return policyOf(asMapping(isEmpty ? {} : withoutNulls(value), mapping));
}

async function policyFile(given: string, roots: readonly string[]): Promise<Policy> {
  const file = await placeOf(given, roots, "policy path", "file").catch((error: unknown) => {
    if (!(error instanceof Refusal)) throw error;
    if (error.status !== 404) throw new Refusal(400, error.detail);
    throw new Refusal(400, `Unknown policy '${given}'. Use a preset name or a path to a YAML file.`);
  });
  if (![".yaml", ".yml"].includes(path.extname(file))) {
    throw new Refusal(400, "Policy file must have a .yaml or .yml extension.");
  }
  if ((await stat(file)).size > maxBytes) throw badPolicy(`it exceeds the maximum size (${maxBytes} bytes)`);
  return parsePolicy(await readFile(file, "utf8"));
}

/**
 * The policy that a request names: nothing for the default, a preset in any case, or a YAML file in one of `roots`.
 * Throws a Refusal in its server's words.
 */
export async function requestedPolicy(given: string | null, roots: readonly string[]): Promise<Policy> {
  const name = given?.trim() ?? "";
  if (name === "") return presetPolicy();
  const preset = presetNames.find((each) => each === name.toLowerCase());
  return preset ? presetPolicy(preset) : policyFile(name, roots);
}
