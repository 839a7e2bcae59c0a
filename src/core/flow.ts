import { contextOf } from "./context.ts";
import type { Flow, Operation } from "./operation.ts";
import { type Match, type SkillCheck, whole } from "./rule.ts";
import { type Confidence, lowerConfidence } from "./severity.ts";

const verbs: Partial<Record<Operation["kind"], string>> = {
  reads: "reads",
  receives: "receives",
  decodes: "decodes",
  fetches: "fetches",
};

/** What the object of an operation is called in a sentence: `the variable X`, `all environment variables`, a path. */
export function nameOf({ object }: Operation): string {
  if (object === "env:*") return "all environment variables";
  return object.startsWith("env:") ? `the variable ${object.slice(4)}` : object;
}

/** Parsed host of an address in an object; undefined when it names none or only a part of it is known. */
export function hostOf({ object }: Operation): string | undefined {
  const found = /^(?:[a-z][a-z0-9+.-]{1,20}:\/\/)([^/?#…]{1,253})(?=[/?#…]|$)/i.exec(object);
  if (!found || object[found[0].length] === "…") return undefined;
  const host = found[1]!.replace(/^.*@/, "");
  return URL.canParse(`http://${host}`) ? new URL(`http://${host}`).hostname : undefined;
}

/**
 * A flow as a match at its sink, with the source and all places between as the way that led there. The confidence goes down where a
 * document shows the code under a heading that lists what is bad, or a sentence forbids it.
 */
export function flowMatch({ source, sink, steps }: Flow, message: string, confidence: Confidence): Match {
  const { view, start, end } = sink;
  const isScript = view.artifact.kind !== "markdown";
  const lowered = isScript ? 0 : (contextOf(view, start, end, true)?.steps ?? 0);
  const first = { view: source.view, start: source.start, end: source.end };
  return {
    view,
    start,
    end,
    message,
    confidence: lowerConfidence(confidence, lowered),
    via: [{ ...first, message: `${verbs[source.kind] ?? source.kind} ${nameOf(source)}` }, ...steps],
  };
}

/** The check of a rule on flows: what `matchOf` makes of each flow of a skill, in order. */
export const flowCheck = (matchOf: (flow: Flow) => Match | undefined): SkillCheck =>
  whole(function* ({ flows }) {
    for (const flow of flows) {
      const match = matchOf(flow);
      if (match) yield match;
    }
  });
