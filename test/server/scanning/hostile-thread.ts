/** A thread whose scanner does what a skill tells it to, where a real one would have a bug: hang, take all memory, look around. */
import type { FileTree } from "../../../src/core/skill.ts";
import { Scanner } from "../../../src/scan.ts";
import type { SkillFolder } from "../../../src/skills/discover.ts";
import { serve } from "../../../src/threads/serve.ts";

const scanner = new Scanner();

serve({
  scan: async (tree: FileTree, folders: readonly SkillFolder[]) => {
    const text = new TextDecoder().decode(await tree.read(folders[0]!.manifest));
    while (text.includes("hang"));
    const hoard: string[][] = [];
    while (text.includes("hoard")) hoard.push(Array.from({ length: 1e5 }, (_, i) => `${hoard.length} ${i}`));
    if (text.includes("environment")) throw new Error(Object.keys(process.env).join(" "));
    if (text.includes("throw")) throw new Error("a bug");
    return scanner.scan(tree, folders);
  },
});
