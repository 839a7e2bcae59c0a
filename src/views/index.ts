import type { Gap } from "../core/finding.ts";
import type { Artifact, ArtifactKind, Frontmatter } from "../core/skill.ts";
import type { View, Zone } from "../core/view.ts";
import { decodedViews } from "./decode.ts";
import { markdownZones } from "./markdown.ts";
import { TextView } from "./text-view.ts";
import { hiddenViews, plainView } from "./unicode.ts";

/** How deep encodings are followed into one another. */
const maxDepth = 4;

const zoneOfKind: Partial<Record<ArtifactKind, Zone>> = {
  text: "prose",
  markdown: "prose",
  html: "prose",
  data: "data",
  symlink: "data",
  submodule: "data",
};

function writtenView(artifact: Artifact, frontmatter: Frontmatter | undefined): View {
  const zone = zoneOfKind[artifact.kind] ?? "code";
  if (artifact.kind !== "markdown") return new TextView(artifact, zone, zone === "code" ? artifact.kind : "");
  return new TextView(artifact, "prose", "", markdownZones(artifact.text, frontmatter?.range?.end ?? 0));
}

/**
 * All views of an artifact: the text as written, as a reader takes it, and whatever its encodings and invisible characters hold.
 * `frontmatter` is given for SKILL.md. A gap tells where decoding stopped.
 */
export function viewsOf(artifact: Artifact, frontmatter?: Frontmatter): { views: View[]; gaps: Gap[] } {
  if (artifact.text === "") return { views: [], gaps: [] };
  const written = writtenView(artifact, frontmatter);
  const plain = plainView(written);
  const views = plain ? [written, plain] : [written];
  let layer = [...hiddenViews(written), ...decodedViews(plain ?? written)];
  for (let depth = 1; layer.length > 0 && depth <= maxDepth; depth++) {
    views.push(...layer);
    layer = layer.flatMap((view) => [...hiddenViews(view), ...decodedViews(view)]);
  }
  const gaps: Gap[] = layer.length === 0 ? [] : [depthGap(artifact)];
  return { views, gaps };
}

const depthGap = (artifact: Artifact): Gap => ({
  path: artifact.fullPath,
  reason: "depth-limit",
  detail: `text encoded more than ${maxDepth} times over was not decoded further`,
  bytes: 0,
});
