/** Verdict on one skill, best first. */
export const verdicts = ["pass", "review", "fail"] as const;
export type Verdict = (typeof verdicts)[number];

/** Verdict on a run: `no-skills` is a pass in its own words; `did-not-run` is neither pass nor fail. */
export type RunVerdict = Verdict | "no-skills" | "did-not-run";

/** The gravest of some verdicts; `pass` of none. */
export const worstVerdict = (list: Iterable<Verdict>): Verdict =>
  verdicts[Math.max(0, ...Array.from(list, (verdict) => verdicts.indexOf(verdict)))] ?? "pass";
