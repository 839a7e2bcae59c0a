import type { Artifact, ArtifactKind } from "../src/core/skill.ts";

/** An artifact at the root of a skill at the root of a tree. */
export const artifactOf = (text: string, kind: ArtifactKind = "markdown", path = "SKILL.md"): Artifact => ({
  path,
  fullPath: path,
  kind,
  mode: "file",
  size: text.length,
  text,
});
