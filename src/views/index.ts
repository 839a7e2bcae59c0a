import type { Gap } from "../core/finding.ts";
import type { Artifact, ArtifactKind, Frontmatter } from "../core/skill.ts";
import type { View, Zone } from "../core/view.ts";
import { type ViewBudget, viewBudget } from "./budget.ts";
import { decodedViews } from "./decode.ts";
import { markdownZones } from "./markdown.ts";
import { TextView } from "./text-view.ts";
import { hiddenViews, plainView } from "./unicode.ts";

/** How deep encodings are followed into one another. Each layer makes a text a third longer, so that nobody goes on for long. */
const maxDepth = 12;

const zoneOfKind: Partial<Record<ArtifactKind, Zone>> = {
  text: "prose",
  markdown: "prose",
  html: "prose",
  data: "data",
  symlink: "data",
  submodule: "data",
};

/** Views, and the gaps that were left in making them. */
interface Views {
  readonly views: View[];
  readonly gaps: Gap[];
}

const limitGap = (artifact: Artifact, detail: string): Gap => ({
  path: artifact.fullPath,
  reason: "depth-limit",
  detail,
  bytes: 0,
});

function writtenView(artifact: Artifact, frontmatter: Frontmatter | undefined, budget: ViewBudget) {
  const zone = zoneOfKind[artifact.kind] ?? "code";
  if (artifact.kind !== "markdown") {
    return { written: new TextView(artifact, zone, zone === "code" ? artifact.kind : ""), gaps: [] };
  }
  const { ranges, unreadFrom } = markdownZones(artifact.text, frontmatter?.range?.end ?? 0, budget);
  const written = new TextView(artifact, "prose", "", ranges);
  if (unreadFrom === undefined) return { written, gaps: [] };
  const { startLine } = written.locate(unreadFrom, unreadFrom).region;
  const detail = `the Markdown from line ${startLine} on is nested or divided beyond reason: it was read as plain text`;
  return { written, gaps: [limitGap(artifact, detail)] };
}

/** What the views of one layer hold, and whether that is all. */
function nextLayer(layer: readonly View[], budget: ViewBudget): { views: View[]; complete: boolean } {
  const parts = layer.flatMap((view) => [hiddenViews(view, budget), decodedViews(view, budget)]);
  return { views: parts.flatMap((part) => part.views), complete: parts.every((part) => part.complete) };
}

/** What the encodings and invisible characters of a text hold, one in another. */
function heldViews(artifact: Artifact, written: View, read: View, budget: ViewBudget): Views {
  const found: View[][] = [];
  const hidden = hiddenViews(written, budget);
  const decoded = decodedViews(read, budget);
  let layer = { views: [...hidden.views, ...decoded.views], complete: hidden.complete && decoded.complete };
  let complete = layer.complete;
  for (let depth = 1; layer.views.length > 0 && depth <= maxDepth; depth++) {
    found.push(layer.views);
    layer = nextLayer(layer.views, budget);
    complete &&= layer.complete;
  }
  const gaps = [
    ...(layer.views.length > 0 ? [`text encoded more than ${maxDepth} times over was not decoded further`] : []),
    ...(complete ? [] : ["so much of it is encoded that not all was decoded"]),
  ];
  return { views: found.flat(), gaps: gaps.map((detail) => limitGap(artifact, detail)) };
}

/**
 * All views of an artifact: the text as written, as a reader takes it, and whatever its encodings and invisible characters hold.
 * `frontmatter` is given for SKILL.md; the artifacts of a skill share a `budget`. Gaps tell where decoding stopped.
 */
export function viewsOf(artifact: Artifact, frontmatter?: Frontmatter, budget: ViewBudget = viewBudget()): Views {
  if (artifact.text === "") return { views: [], gaps: [] };
  const { written, gaps } = writtenView(artifact, frontmatter, budget);
  const plain = plainView(written);
  const held = heldViews(artifact, written, plain ?? written, budget);
  return { views: [written, ...(plain ? [plain] : [])].concat(held.views), gaps: [...gaps, ...held.gaps] };
}
