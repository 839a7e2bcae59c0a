import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

/** One labelled skill, or one pull request. */
export interface Item {
  readonly mode: "scan" | "pr";
  readonly set: string;
  readonly label: string;
  readonly name: string;
  /** Copies and one author's work have one cluster. */
  readonly cluster: string;
  readonly kind: string;
  readonly folder: string;
}

function readTable(file: string): Record<string, string>[] {
  if (!existsSync(file)) return [];
  const [head = "", ...lines] = readFileSync(file, "utf8").trimEnd().split("\n");
  const columns = head.split("\t");
  return lines.map((line) => {
    const cells = line.split("\t");
    return Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? ""]));
  });
}

/**
 * Items of a corpus: `INDEX.tsv` (columns set, label, name, cluster, kind; skills at SET/LABEL/NAME) and `PR_INDEX.tsv`
 * (the same; pull requests at pr/SET/LABEL/NAME/{base,head}).
 */
export function readCorpus(folder: string): Item[] {
  const items = (mode: Item["mode"], index: string, root: string): Item[] =>
    readTable(path.join(folder, index)).map((row) => {
      const [set = "", label = "", name = ""] = [row["set"], row["label"], row["name"]];
      const place = path.join(root, set, label, name);
      return { mode, set, label, name, cluster: row["cluster"] || name, kind: row["kind"] ?? "", folder: place };
    });
  return [...items("scan", "INDEX.tsv", folder), ...items("pr", "PR_INDEX.tsv", path.join(folder, "pr"))];
}
