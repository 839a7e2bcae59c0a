import { didYouMean } from "../../policy/nearest.ts";

interface Named {
  readonly id: string;
}

const lastOf = ({ id }: Named): string => id.slice(id.lastIndexOf("/") + 1);

/** The rule that a word names: its id, or its name where only one has it. Any case. */
export function ruleNamed<R extends Named>(word: string, rules: readonly R[]): R | undefined {
  const wanted = word.toLowerCase();
  const exact = rules.find(({ id }) => id.toLowerCase() === wanted);
  if (exact) return exact;
  const named = rules.filter((rule) => lastOf(rule).toLowerCase() === wanted);
  return named.length === 1 ? named[0] : undefined;
}

/** What may have been meant by a word that names no rule, as a sentence. */
export function ruleHint(word: string, rules: readonly Named[]): string {
  const named = rules.filter((rule) => lastOf(rule).toLowerCase() === word.toLowerCase());
  if (named.length > 1) return `Several rules are called so: ${named.map(({ id }) => id).join(", ")}.`;
  const candidates = rules.map((rule) => (word.includes("/") ? rule.id : lastOf(rule)));
  return didYouMean(word, candidates) || "skill-scan rules lists all; skill-scan rules WORD those about something.";
}
