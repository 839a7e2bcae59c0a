import { firstNotices } from "../core/notice.ts";
import type { Notice } from "../core/report.ts";
import type { Severity } from "../core/severity.ts";
import { listOf } from "./body.ts";
import { matcher } from "./globs.ts";
import { levelOf } from "./levels.ts";
import type { Floor, Gate, TracedValue } from "./policy.ts";
import { withShortCommits } from "./remote.ts";
import type { GateBody, PolicyBody } from "./schema.ts";
import { standing, valueText } from "./settle.ts";
import { tighten, worseLevel } from "./tighten.ts";

/** One policy file, preset or setting, as it is laid upon others. */
export interface Layer {
  /** `.github/skill-scan.yml`, `preset balanced`, `setting mode`. */
  readonly name: string;
  readonly body: PolicyBody;
  /** Where a value of it stands, for people; its name when absent. */
  readonly place?: (path: readonly PropertyKey[]) => string;
  /** True where it stands on an organisation's policy: then it may only tighten, but for what that one allows. */
  readonly local?: true;
}

/** A layer with what it may do. */
export interface Standing extends Layer {
  readonly at: (path: readonly PropertyKey[]) => string;
  /** Whether its value with this key may only tighten. */
  readonly tightens: (key: string) => boolean;
}

/** What entries of lists are held against. */
interface Ground {
  readonly organisation: string | undefined;
  readonly floor: Floor;
  /** Severities of the rules by id. */
  readonly severities: ReadonlyMap<string, Severity>;
}

/** The first rule that a level would make milder than the organisation has it; undefined when there is none. */
function milderFor(pattern: string, level: Severity | "off", { floor, severities }: Ground): string | undefined {
  const levels = levelOf(floor.rules);
  const matches = matcher([pattern]);
  const milder = [...severities].find(([id, own]) => matches(id) && worseLevel(level, levels(id, own)) !== level);
  return milder && `${milder[0]} at ${levels(...milder)}`;
}

function ruleTrace({ body, at, tightens }: Standing, ground: Ground): TracedValue[] {
  return Object.entries(body.rules ?? {}).map(([rule, value]): TracedValue => {
    const by = tightens("rules") ? milderFor(rule, value, ground) : undefined;
    const entry = { key: `rules.${rule}`, value, from: at(["rules", rule]) };
    return by === undefined ? { ...entry, state: "effective" } : { ...entry, state: "refused", by };
  });
}

type Overrides = "paths" | "origins";

/** The thresholds that a file sets in a gate, by their keys. */
const thresholdsOf = (body: GateBody | undefined): [string, unknown][] =>
  Object.entries(body ?? {}).map(([key, value]) => [key, key.startsWith("deny-") ? listOf(value as string) : value]);

/** The value of a gate that a key of the file means. */
const gateValue = (gate: Gate, key: string): unknown =>
  gate[key.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()) as keyof Gate];

/** Thresholds for some skills, held against those for all: which of them would be milder. */
function overrideTrace(name: Overrides, layer: Standing, ground: Ground): TracedValue[] {
  const { body, at, tightens } = layer;
  const words = { fail: ground.floor.fail, review: ground.floor.review };
  return (body[name] ?? []).flatMap((one, index): TracedValue[] => {
    const key = `${name}[${listOf(one.match).join(", ")}]`;
    const { match: _, ...value } = one;
    const entry: TracedValue = { key, value, from: at([name, index]), state: "effective" };
    if (!tightens(name)) return [entry];
    const milder = (["fail", "review"] as const).flatMap((gate) =>
      thresholdsOf(one[gate]).flatMap(([word, wanted]): TracedValue[] => {
        const floor = gateValue(words[gate], word);
        if (tighten(`${gate}.${word}`, floor, wanted).outcome !== "refused") return [];
        const from = at([name, index, gate, word]);
        const by = standing({ value: floor, from: ground.organisation ?? "" });
        return [{ key: `${key}.${gate}.${word}`, value: wanted, from, state: "refused", by }];
      }),
    );
    const rules = Object.entries(one.rules ?? {}).flatMap(([rule, level]): TracedValue[] => {
      const by = milderFor(rule, level, ground);
      if (by === undefined) return [];
      return [
        { key: `${key}.rules.${rule}`, value: level, from: at([name, index, "rules", rule]), state: "refused", by },
      ];
    });
    return [entry, ...milder, ...rules];
  });
}

/** Entries that can only make milder: where the organisation does not allow them they are refused as a whole. */
function freeTrace({ body, at, tightens }: Standing, ground: Ground): TracedValue[] {
  const each = (key: "exclude" | "vendored" | "suppressions", index: number, value: unknown): TracedValue => {
    const entry = { key, value, from: at(typeof body[key] === "string" ? [key] : [key, index]) };
    return tightens(key)
      ? { ...entry, state: "refused", by: ground.organisation ?? "" }
      : { ...entry, state: "effective" };
  };
  return [
    ...listOf(body.vendored).map((glob, index) => each("vendored", index, glob)),
    ...listOf(body.exclude).map((glob, index) => each("exclude", index, glob)),
    ...(body.suppressions ?? []).map((one, index) => each("suppressions", index, `${one.rule} (${one.owner})`)),
  ];
}

function allowTrace({ body, at, local }: Standing, ground: Ground): TracedValue[] {
  if (body.allow === undefined) return [];
  const entry = { key: "allow", value: body.allow, from: at(["allow"]) };
  return [local ? { ...entry, state: "refused", by: ground.organisation ?? "" } : { ...entry, state: "effective" }];
}

/** Every entry of the lists of all layers, in their order, and which of them would be milder than the organisation's policy. */
export const listTrace = (layers: readonly Standing[], ground: Ground): TracedValue[] => [
  ...layers.flatMap((layer) => allowTrace(layer, ground)),
  ...layers.flatMap((layer) => ruleTrace(layer, ground)),
  ...layers.flatMap((layer) => overrideTrace("origins", layer, ground)),
  ...layers.flatMap((layer) => overrideTrace("paths", layer, ground)),
  ...layers.flatMap((layer) => freeTrace(layer, ground)),
];

/** A notice for each value that an organisation's policy did not let be taken. */
export function refusalNotices(trace: readonly TracedValue[], organisation: string): Notice[] {
  const refused = trace.filter(({ state }) => state === "refused");
  const messages = refused.map(({ key, value, from, by }) => {
    const why = by === organisation ? "" : `, which has ${by}`;
    return withShortCommits(
      `${from}: ${key} ${valueText(value)} was not taken: it would be milder than the organisation's policy ${organisation}${why}`,
    );
  });
  return firstNotices(
    "notice",
    messages,
    (rest) => `${rest} more values were not taken: \`skill-scan policy explain\` lists them`,
  );
}
