/** Verdict on one skill, best first. */
export declare const verdicts: readonly ["pass", "review", "fail"];
export type Verdict = (typeof verdicts)[number];
/** Verdict on a run: `no-skills` is a pass in its own words; `did-not-run` is neither pass nor fail. */
export type RunVerdict = Verdict | "no-skills" | "did-not-run";
/** The gravest of some verdicts; `pass` of none. */
export declare const worstVerdict: (list: Iterable<Verdict>) => Verdict;
