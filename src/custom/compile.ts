import { LiteralMatcher } from "../core/literals.ts";
import { type Rule, type SkillCheck, whole } from "../core/rule.ts";
import type { Skill } from "../core/skill.ts";
import type { View } from "../core/view.ts";
import { flowsCheck, operationCheck } from "./operations.ts";
import type { Work } from "./pattern/search.ts";
import { type CustomRule, wordsOf } from "./rule.ts";
import { type ReadyText, readyText, textMatches } from "./text.ts";

/** Steps that all text matchers may take on one skill: some seconds. What needs more is a gap. */
const maxWork = 40_000_000;

/** The anchors of all text matchers of a run, looked for in each view once, whichever rule asks first. */
class Anchors {
  private readonly places: readonly (readonly ReadyText[])[];
  private readonly literals: LiteralMatcher;
  private readonly known = new WeakMap<View, ReadonlyMap<ReadyText, readonly number[]>>();
  private readonly work = new WeakMap<Skill, Work>();

  constructor(texts: readonly ReadyText[]) {
    const owners = new Map<string, ReadyText[]>();
    for (const text of texts) {
      for (const anchor of text.pattern.anchors) {
        const list = owners.get(anchor);
        if (list) list.push(text);
        else owners.set(anchor, [text]);
      }
    }
    this.places = [...owners.values()];
    this.literals = new LiteralMatcher([...owners.keys()]);
  }

  /** Ends of the anchors in a view, in their order; undefined where a matcher has anchors and none stands there. */
  ends(text: ReadyText, view: View): readonly number[] | undefined {
    if (text.pattern.anchors.length === 0) return [];
    return this.inView(view).get(text);
  }

  /** The work that is left for a skill. */
  left(skill: Skill): Work {
    const known = this.work.get(skill) ?? { left: maxWork };
    this.work.set(skill, known);
    return known;
  }

  private inView(view: View): ReadonlyMap<ReadyText, readonly number[]> {
    const known = this.known.get(view);
    if (known) return known;
    const found = new Map<ReadyText, number[]>();
    const { literals, ends } = this.literals.find(view.lower);
    literals.forEach((literal, i) => {
      for (const text of this.places[literal]!) {
        const list = found.get(text);
        if (list) list.push(ends[i]!);
        else found.set(text, [ends[i]!]);
      }
    });
    this.known.set(view, found);
    return found;
  }
}

function textCheck(text: ReadyText, anchors: () => Anchors): SkillCheck {
  return whole(function* ({ skill, views }) {
    const work = anchors().left(skill);
    // That the work is over was said when it was: once is enough.
    if (work.left < 0) return;
    for (const view of views) {
      const ends = anchors().ends(text, view);
      if (ends) yield* textMatches(text, view, { ends, work, skill });
    }
  });
}

/**
 * Custom rules as rules that a scanner runs beside its own. Their text matchers share one search for literals, and one bound of work for
 * each skill. Throws a PatternError where a pattern cannot be used; `parseRules` has refused such a file before.
 */
export function compileRules(custom: readonly CustomRule[]): Rule[] {
  const texts: ReadyText[] = [];
  let made: Anchors | undefined;
  const anchors = (): Anchors => {
    made ??= new Anchors(texts);
    return made;
  };
  return custom.map((rule): Rule => {
    const checks = rule.match.map((matcher): SkillCheck => {
      if (matcher.kind === "operation") return operationCheck(rule, matcher.operation);
      if (matcher.kind === "flow") return flowsCheck(rule, matcher.from, matcher.to);
      const text = readyText(rule, matcher);
      texts.push(text);
      return textCheck(text, anchors);
    });
    return { ...wordsOf(rule), checks, examples: rule.examples };
  });
}
