import type { Gap } from "../core/finding.ts";
import { firstNotices } from "../core/notice.ts";
import type { Notice } from "../core/report.ts";
import type { SkillPair } from "./index.ts";

/** What of a skill could not be read in base, such as a file whose object is missing. What head leaves unread is its own gap. */
const unreadIn = ({ change, base }: SkillPair): Gap | undefined =>
  change === "unchanged"
    ? undefined
    : base?.gaps.find(({ reason }) => reason === "unreadable" || reason === "not-scanned");

function messageOf(pair: SkillPair): string {
  const { path, detail } = unreadIn(pair)!;
  return `${path} could not be read in base (${detail}), so everything in ${pair.head.path} counts as new`;
}

/** What a base hides that could not be read in full must not pass for new or fixed: such a pair loses its base, and a notice says so. */
export function withoutUnreadBases(pairs: readonly SkillPair[]): { pairs: SkillPair[]; notices: Notice[] } {
  const notices = firstNotices(
    "warning",
    pairs.filter(unreadIn).map(messageOf),
    (rest) => `${rest} more could not be read in base, so everything in them counts as new`,
  );
  const kept = pairs.map((pair): SkillPair => {
    if (!unreadIn(pair)) return pair;
    const { change, base, head } = pair;
    return { change, head, ...(base && { takesFrom: base.path }) };
  });
  return { pairs: kept, notices };
}
