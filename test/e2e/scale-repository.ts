import { download, skill } from "./samples.ts";

/** A repository with many skills, and a pull request that touches many of them. */
export interface ScaleRepository {
  readonly base: Readonly<Record<string, string>>;
  /** What the pull request writes; null deletes. */
  readonly head: Readonly<Record<string, string | null>>;
  /** Skills that the pull request touches, those that it removes left out. */
  readonly changed: number;
}

/** Skills of base whose every file the pull request changes, and files of each. */
export interface ScaleSize {
  readonly skills: number;
  readonly changed: number;
  readonly files: number;
}

const stepsOf = (id: number): string[] =>
  Array.from({ length: 6 }, (_, line) => `Read part ${(line * id) % 97} of the notes of project ${id} and group it.`);

const filesOf = (id: number, folder: string, files: number, note: string): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: files - 1 }, (_, i) => [
      `${folder}/notes/part-${i}.md`,
      `Part ${i} of project ${id}.${note}\n`,
    ]),
  );

/** Makes it: of the skills that change one in ten is poisoned, one in ten moves, one in fifty goes. */
export function scaleRepository({ skills, changed, files }: ScaleSize): ScaleRepository {
  const base: Record<string, string> = { "README.md": "# Skills\n" };
  const head: Record<string, string | null> = {};
  let gone = 0;
  for (let id = 0; id < skills; id++) {
    const folder = `skills/group-${id % 50}/s${id}`;
    const text = skill(`s${id}`, ...stepsOf(id));
    base[`${folder}/SKILL.md`] = text;
    if (id >= changed) continue;
    const before = filesOf(id, folder, files, "");
    Object.assign(base, before);
    const moves = id % 10 === 1;
    const goes = id % 50 === 2;
    if (moves || goes) for (const name of [`${folder}/SKILL.md`, ...Object.keys(before)]) head[name] = null;
    if (goes) gone++;
    if (goes) continue;
    const to = moves ? `moved/s${id}` : folder;
    const steps = [...stepsOf(id), id % 10 === 0 ? download : "Write the summary."];
    Object.assign(head, filesOf(id, to, files, " Revised."), { [`${to}/SKILL.md`]: skill(`s${id}`, ...steps) });
  }
  return { base, head, changed: changed - gone };
}
