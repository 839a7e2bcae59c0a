import type { GapReason } from "../../core/finding.ts";
import type { Report } from "../../core/report.ts";
import { reviewMarker, suggestionMarker } from "../../github/reviews/marker.ts";
import type { Offer } from "../../offers.ts";
import { reviewBody, suggestionComment } from "../../report/suggestion.ts";
import { ruleIndex } from "../../report/words.ts";
import { rules } from "../../rules/index.ts";
import { access, type Delivery, type Outcome, refusedOutcome, situationIn } from "./delivery.ts";

/** Fingerprints of what head has: accepted findings are not among them, those that are one with another finding are. */
const aliveIn = ({ skills }: Report): ReadonlySet<string> =>
  new Set(
    skills
      .flatMap(({ findings }) => findings.filter(({ status }) => status === "new" || status === "existing"))
      .flatMap(({ fingerprint, also = [] }) => [fingerprint, ...also.map((twin) => twin.fingerprint)]),
  );

/** Gaps behind which a finding may stand that the report does not list. */
const hiding: ReadonlySet<GapReason> = new Set(["not-scanned", "not-listed", "rule-crashed", "match-limit"]);

/** True when the report lists all that head has. */
const isComplete = ({ skills }: Report): boolean =>
  skills.every(({ gaps }) => gaps.every(({ reason }) => !hiding.has(reason)));

/** The edits as suggestions; those of a tree that knows no object ids cannot be told to be about head. */
function suggestionsOf(offers: readonly Offer[], report: Report, instance: string) {
  const known = ruleIndex(rules, report.customRules);
  return offers.flatMap((offer) => {
    const { finding, fix, blob } = offer;
    const { fingerprint, ruleId } = finding;
    if (blob === undefined) return [];
    const { path, startLine, endLine } = fix;
    const body = suggestionComment(offer, known.get(ruleId), suggestionMarker(instance, fingerprint));
    return [{ fingerprint, path, startLine, endLine, body, blob }];
  });
}

/** Fixes, as suggestions in a review. A run that gave no verdict posts none, and takes none for gone. */
export async function suggestions(delivery: Delivery): Promise<Outcome> {
  const { report, settings, target, offers } = delivery;
  const { pull } = target;
  if (!settings.suggestions || !pull || !offers || report.verdict === "did-not-run") return {};
  const { client, left } = await access(delivery, "suggestions");
  if (!client) return left;
  const { keepSuggestions } = await import("../../github/reviews/index.ts");
  const { instance } = settings;
  const result = await keepSuggestions(client, {
    pull: pull.number,
    sha: pull.headSha,
    instance,
    suggestions: suggestionsOf(offers.offers, report, instance),
    alive: aliveIn(report),
    complete: isComplete(report),
    situation: situationIn(delivery),
    bodyOf: (count) => reviewBody(reviewMarker(instance), count),
  });
  if (offers.untried > 0)
    client.log.info(`fixes were tried for the worst findings only: ${offers.untried} were left out`);
  return result.message === undefined
    ? {}
    : refusedOutcome(delivery, "suggestions", result.message, result.lacking ?? false);
}
