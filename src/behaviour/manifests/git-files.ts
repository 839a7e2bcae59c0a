import type { Draft } from "./draft.ts";

/** Lines that are looked at. */
const maxLines = 5000;

/** Each line of `.gitattributes`: the pattern and its attributes. */
function attributesIn(text: string): Draft[] {
  const found: Draft[] = [];
  for (const line of text.matchAll(/^[ \t]{0,20}("[^"\n]{1,500}"|[^\s#"][^\s]{0,500})[ \t]{1,80}([^\n]{1,1000})/gm)) {
    if (found.length >= maxLines) break;
    const start = line.index;
    const end = start + line[0].trimEnd().length;
    found.push({ kind: "attribute", name: line[1]!.replace(/^"|"$/g, ""), value: line[2]!.trim(), start, end });
  }
  return found;
}

/** Each submodule: its folder and its address. */
function submodulesIn(text: string): Draft[] {
  return text
    .split(/^(?=\[submodule\b)/m)
    .slice(0, maxLines)
    .reduce<{ found: Draft[]; at: number }>(
      ({ found, at }, section) => {
        const path = /^[ \t]{0,20}path[ \t]{0,9}=[ \t]{0,9}([^\n]{1,500})/m.exec(section)?.[1]?.trim();
        const url = /^[ \t]{0,20}url[ \t]{0,9}=[ \t]{0,9}([^\n]{1,1000})/m.exec(section)?.[1]?.trim();
        const end = at + section.trimEnd().length;
        if (path) found.push({ kind: "submodule", name: path, value: url ?? "", start: at, end });
        return { found, at: at + section.length };
      },
      { found: [], at: 0 },
    ).found;
}

/** What git is told about files and other repositories. */
export function gitFilesIn(path: string, text: string): Draft[] {
  if (/(?:^|\/)\.gitattributes$/.test(path)) return attributesIn(text);
  return /(?:^|\/)\.gitmodules$/.test(path) ? submodulesIn(text) : [];
}
