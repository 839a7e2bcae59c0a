import type { SkillPair } from "./compare.ts";
import type { Gap } from "./core/finding.ts";
import type { Notice } from "./core/report.ts";

/** Skills that are named one by one. */
const maxNamed = 10;

/** What of a skill could not be read in base, such as a file whose object is missing. What head leaves unread is its own gap. */
const unreadIn = ({ change, base }: SkillPair): Gap | undefined =>
  change === "unchanged"
    ? undefined
    : base?.gaps.find(({ reason }) => reason === "unreadable" || reason === "not-scanned");

function noticeOf(pair: SkillPair): Notice {
  const { path, detail } = unreadIn(pair)!;
  const message = `${path} could not be read in base (${detail}), so everything in ${pair.head.path} counts as new`;
  return { level: "warning", message };
}

/** What a base hides that could not be read in full must not pass for new or fixed: such a pair loses its base, and a notice says so. */
export function withoutUnreadBases(pairs: readonly SkillPair[]): { pairs: SkillPair[]; notices: Notice[] } {
  const unread = pairs.filter(unreadIn);
  const notices = unread.slice(0, maxNamed).map(noticeOf);
  const more = unread.length - notices.length;
  if (more > 0) {
    const message = `${more} more could not be read in base, so everything in them counts as new`;
    notices.push({ level: "warning", message });
  }
  const kept = pairs.map((pair): SkillPair => {
    if (!unreadIn(pair)) return pair;
    const { change, base, head } = pair;
    return { change, head, ...(base && { takesFrom: base.path }) };
  });
  return { pairs: kept, notices };
}
