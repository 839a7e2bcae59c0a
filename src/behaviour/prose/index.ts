import { LiteralMatcher } from "../../core/literals.ts";
import type { Operation } from "../../core/operation.ts";
import type { View, Zone } from "../../core/view.ts";
import { callBackAnchors, callBacksIn } from "./callbacks.ts";
import { checks } from "./checks.ts";
import { triggerOf } from "./condition.ts";
import { consent } from "./consent.ts";
import type { Construction } from "./construction.ts";
import { foreignTransfersIn } from "./foreign.ts";
import { harm } from "./harm.ts";
import { honesty } from "./honesty.ts";
import { people } from "./people.ts";
import { plunderAnchors, plunderIn } from "./plunder.ts";
import { isOrdered } from "./polarity.ts";
import { rights } from "./rights.ts";
import { secrecy } from "./secrecy.ts";
import { type Sentence, sentenceAt } from "./sentence.ts";
import { transferAnchors, transfersIn } from "./transfers.ts";

/** What the words of a skill may still cost: sentences that a grammar is tried on, for all views of one skill together. */
export interface ProseBudget {
  left: number;
}

/** Honest skills have some hundreds; a skill of nothing but anchors is read for seconds. */
const maxTrials = 60_000;

/** A fresh budget for one skill. */
export const proseBudget = (): ProseBudget => ({ left: maxTrials });

/** What is tried on a sentence that holds the anchor: a construction, or a grammar that needs more than one pattern. */
type Grammar = Construction | ((sentence: Sentence) => Operation[]);

const listed: readonly Construction[] = [...secrecy, ...consent, ...honesty, ...checks, ...harm, ...people, ...rights];

/** Transfers in English, else in another language. */
function anyTransfersIn(sentence: Sentence): Operation[] {
  const found = transfersIn(sentence);
  return found.length > 0 ? found : foreignTransfersIn(sentence);
}

const functions: readonly (readonly [anchors: readonly string[], grammar: Grammar])[] = [
  [transferAnchors, anyTransfersIn],
  [plunderAnchors, plunderIn],
  [callBackAnchors, callBacksIn],
];

/** Grammars by anchor. */
const owners: ReadonlyMap<string, readonly Grammar[]> = (() => {
  const map = new Map<string, Grammar[]>();
  const own = (anchor: string, grammar: Grammar) => map.set(anchor, [...(map.get(anchor) ?? []), grammar]);
  for (const [anchors, grammar] of functions) for (const anchor of anchors) own(anchor, grammar);
  for (const grammar of listed) for (const anchor of grammar.anchors) own(anchor, grammar);
  return map;
})();
const literals = new LiteralMatcher([...owners.keys()]);
const grammars = [...owners.values()];

/** Kinds of file whose text speaks to somebody; scripts and data are read by other parts. */
const spoken: ReadonlySet<string> = new Set(["markdown", "text", "html"]);
const silent: ReadonlySet<Zone> = new Set<Zone>(["code", "data"]);

/**
 * What the words of a view tell an agent or a person to do, in the order of offsets; what they forbid, quote as an attack or list as bad
 * is left out, quotations and tables are not. Takes what it uses from `budget`; when that is used up, the rest is not read and
 * `budget.left` is negative.
 */
export function proseOperations(view: View, budget: ProseBudget = proseBudget()): Operation[] {
  if (!spoken.has(view.artifact.kind) && view.layers.length === 0) return [];
  const operations: Operation[] = [];
  let sentence: Sentence | undefined;
  let tried = new Set<Grammar>();
  const hits = literals.find(view.lower);
  for (let i = 0; i < hits.ends.length && budget.left >= 0; i++) {
    const end = hits.ends[i]!;
    if (sentence === undefined || end > sentence.end) {
      if (silent.has(view.zoneAt(end - 1))) continue;
      sentence = sentenceAt(view, end - 1);
      tried = new Set();
    }
    for (const grammar of grammars[hits.literals[i]!]!) {
      if (tried.has(grammar)) continue;
      tried.add(grammar);
      budget.left--;
      operations.push(...(typeof grammar === "function" ? grammar(sentence) : constructed(sentence, grammar)));
    }
  }
  return operations;
}

/** What stands near enough to a match to change its meaning: further off, a word excuses nothing. */
const around = (text: string, match: RegExpExecArray): string =>
  text.slice(Math.max(0, match.index - 70), match.index + match[0].length + 40);

/** The operation of a construction that a sentence is built by, if it is. */
function constructed(sentence: Sentence, grammar: Construction): Operation[] {
  const match = grammar.pattern.exec(sentence.text);
  if (match === null || grammar.unless?.test(around(sentence.text, match)) || !isOrdered(sentence, match.index))
    return [];
  const trigger = triggerOf(sentence.text);
  if (grammar.unasked && trigger === "asked") return [];
  const target = match.groups?.["target"];
  return [
    {
      view: sentence.view,
      start: sentence.start + match.index,
      end: sentence.start + match.index + match[0].length,
      kind: grammar.kind,
      object: grammar.object,
      sensitivity: grammar.sensitivity ?? "ordinary",
      by: "prose",
      ...(trigger ? { trigger } : {}),
      ...(target ? { target } : {}),
    },
  ];
}
