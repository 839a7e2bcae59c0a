import type { Directive } from "../../core/directive.ts";
import type { View } from "../../core/view.ts";
import type { Located } from "./located.ts";

/** A directive before its place in a view and its effects are known. */
export interface Draft extends Pick<Directive, "kind" | "name" | "value"> {
  readonly start: number;
  readonly end: number;
}

/** A directive whose place is a value of the file. */
export const draft = (kind: Directive["kind"], name: string, value: string, { start, end }: Located): Draft => ({
  kind,
  name,
  value,
  start,
  end,
});

/** What an extractor looks at. */
export interface ManifestFile {
  readonly view: View;
  /** Path within the skill, in lower case. */
  readonly path: string;
  readonly root: Located;
}
