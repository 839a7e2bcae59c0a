import path from "node:path";
import type { Report } from "../../core/report.ts";
import { DiskTree } from "../../files/disk.ts";
import { firstFew, plural, scanCommand } from "../../report/words.ts";
import { excerptsFor } from "../excerpts.ts";
import type { Invocation } from "../invocation.ts";
import { judgeTree } from "../judged.ts";
import { tell } from "../output.ts";
import { policyOf } from "../policy/clones.ts";
import { endWith } from "../render.ts";
import { openTargets, type Targets, thisMachine } from "../targets/index.ts";

/** Folders that a hint names. */
const maxFolders = 5;

/** Says where no skill was found: a run that looked in the wrong place must not read as a clean one. */
async function hint({ tree, names }: Targets): Promise<void> {
  const entries = await tree.list();
  const tops = entries.flatMap(({ path }) => (path.includes("/") ? [path.slice(0, path.indexOf("/"))] : []));
  const folders = [...new Set(tops)];
  const inside = folders.length === 0 ? "" : `, in the folders ${firstFew(folders, maxFolders)}`;
  tell(
    `no file is called SKILL.md in ${firstFew(names, maxFolders)}: looked at ${plural(entries.length, "file")}${inside}`,
  );
}

const isEmpty = ({ verdict, skills, shard }: Report): boolean =>
  verdict === "no-skills" && skills.length === 0 && shard === undefined;

/**
 * `skill-scan scan [TARGET...]`: every skill in folders, files, archives, commits, repositories and packages, as one report. The policy
 * comes from where the command runs, never from what is scanned.
 */
export async function runScan({ operands, settings, entry }: Invocation): Promise<number> {
  const policy = await policyOf(new DiskTree("."), settings);
  const targets = await openTargets(operands, thisMachine());
  try {
    const { tree, manifests, roots } = targets;
    const scanning = { entry, scanned: roots, log: tell };
    const report = await judgeTree(tree, { settings, policy, scanning, manifests });
    if (isEmpty(report)) await hint(targets);
    const [only = ".", ...more] = operands;
    return await endWith(report, settings, {
      localCommand: scanCommand(only, ...more),
      excerpts: await excerptsFor(settings, tree, report),
      folder: path.resolve(more.length === 0 && roots[0] === path.resolve(only) ? only : "."),
    });
  } finally {
    targets.close();
  }
}
