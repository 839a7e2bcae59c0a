import { lastSegment } from "../../core/path.ts";
import type { Artifact, Skill } from "../../core/skill.ts";
import type { View } from "../../core/view.ts";
import type { Language, Source } from "./program.ts";
import { embeddedSources } from "./source-embedded.ts";
import { frontmatterSources, manifestSources } from "./source-manifests.ts";
import { markdownSources } from "./source-markdown.ts";
import { batchSources, dockerfileSources, justfileSources, makefileSources, startedSources } from "./source-recipes.ts";
import { guessedLanguage, sourceOf } from "./source-text.ts";

/** Pieces of code that are looked at in one skill: the largest of 2,400 real skills has some hundreds. */
const maxSources = 4000;
/** Layer of the view that has invisible characters and look-alikes taken out: it stands for the text as it is written. */
const plainLayer = "look-alike and invisible characters";

const languageOfKind: Readonly<Partial<Record<Artifact["kind"], Language>>> = {
  shell: "shell",
  python: "python",
  javascript: "javascript",
  powershell: "powershell",
};

/** Scripts that a tool starts by itself: hooks of git, settings of a folder. */
const startsItself = /(?:^|\/)(?:\.githooks|\.husky|git-?hooks)\/[\w-]{3,30}$|(?:^|\/)\.envrc$|(?:^|\/)\.git\/hooks\//;

/** Code of a view that is the text of a file, by what the file is. */
function fileSources(view: View, skill: Skill): Source[] {
  const { artifact } = view;
  const whole = { start: 0, end: view.text.length };
  const language = languageOfKind[artifact.kind];
  const role = startsItself.test(artifact.fullPath) ? "command" : "script";
  if (language) return [sourceOf(view, language, role, whole)];
  switch (artifact.kind) {
    case "markdown": {
      const { range } = skill.frontmatter;
      const head = artifact === skill.manifest && range ? frontmatterSources(view, range) : [];
      return [...head, ...markdownSources(view)];
    }
    case "script":
      return scriptSources(view);
    case "data":
      return manifestSources(view);
    case "text": {
      const isNamed = /\.[a-z]{1,5}$/i.test(lastSegment(artifact.path));
      const guessed =
        role === "command" ? "shell" : isNamed && !view.text.startsWith("#!") ? undefined : guessedLanguage(view.text);
      return guessed ? [sourceOf(view, guessed, role, whole)] : markdownSources(view);
    }
    default:
      return [];
  }
}

function scriptSources(view: View): Source[] {
  switch (view.artifact.format) {
    case "makefile":
      return makefileSources(view);
    case "dockerfile":
      return dockerfileSources(view);
    case "justfile":
      return justfileSources(view);
    case "batch":
      return batchSources(view);
    default:
      return startedSources(view);
  }
}

/** Code that an encoding or invisible characters held. */
function heldSources(view: View): Source[] {
  if (/^\s*(?:```|~~~)/m.test(view.text)) return markdownSources(view);
  const language = guessedLanguage(view.text);
  return language ? [sourceOf(view, language, "fence", { start: 0, end: view.text.length })] : [];
}

/**
 * Every piece of code of a skill: scripts, fences, commands in backticks that somebody is told to run, hooks, recipes, servers, and
 * scripts that other scripts write or hand to an interpreter. Spans are exact in the view; where the code is not what stands there
 * (`Source.text`), the rest is blanked out. What is too long or too much is cut, which `trouble` tells.
 */
export function sourcesOf(skill: Skill, views: readonly View[]): Source[] {
  const isPlain = (view: View): boolean => view.layers.length === 1 && view.layers[0] === plainLayer;
  const plain = new Set(views.filter(isPlain).map((view) => view.artifact));
  const found: Source[] = [];
  for (const view of views) {
    if (view.layers.length === 0 && plain.has(view.artifact) && view.artifact.kind === "markdown") continue;
    const isFile = view.layers.length === 0 || (isPlain(view) && view.artifact.kind === "markdown");
    const own = isFile ? fileSources(view, skill) : isPlain(view) ? [] : heldSources(view);
    for (const source of own) found.push(source, ...embeddedSources(source));
    if (found.length > maxSources) break;
  }
  if (found.length <= maxSources) return found;
  const last = found[maxSources - 1]!;
  return [
    ...found.slice(0, maxSources - 1),
    { ...last, trouble: `more than ${maxSources} pieces of code; the rest was not read` },
  ];
}
