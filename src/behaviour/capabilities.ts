import { isOpenHost } from "../core/address.ts";
import {
  type Capabilities,
  type CapabilityKind,
  type CapabilityUse,
  capabilityKinds,
  mapCapabilities,
} from "../core/capability.ts";
import { groupBy } from "../core/group-by.ts";
import type { Operation, Place } from "../core/operation.ts";
import { redact } from "../core/redact.ts";
import type { Skill } from "../core/skill.ts";
import { fileView, type View } from "../core/view.ts";
import { commandsOf } from "./commands.ts";
import { declaredBy } from "./declared.ts";
import { touchedBy } from "./operations.ts";
import { packagesOf } from "./packages.ts";

/** An entry of one kind, with the place where it stands. */
export interface Touch extends Place {
  readonly kind: CapabilityKind;
  readonly entry: string;
}

/** What a skill touches, what it says that it needs, and where it touches each thing first. */
export type Observed = Pick<Capabilities, "used" | "declared"> & { readonly uses: readonly CapabilityUse[] };

const url = /\b(?:https?|ftps?|wss?):\/\/(?:\[[0-9a-f:.]{2,45}\])?[^\s"'`<>()[\]{}|\\^$]{2,500}/gi;

/** Ways in which scripts name an environment variable; the name is the group that matched. */
const environmentReads: readonly RegExp[] = [
  /\bprocess\.env\.([A-Za-z_]\w{1,80})/g,
  /\bprocess\.env\[\s{0,4}["'`]([A-Za-z_]\w{1,80})/g,
  /\b(?:os\.)?environ(?:\.get\(|\[|\.setdefault\()\s{0,4}["']([A-Za-z_]\w{1,80})/g,
  /\bgetenv\(\s{0,4}["']([A-Za-z_]\w{1,80})/g,
  /\bDeno\.env\.get\(\s{0,4}["'`]([A-Za-z_]\w{1,80})/g,
  /\$env:([A-Za-z_]\w{1,80})/gi,
  /\bENV\[\s{0,4}["']([A-Za-z_]\w{1,80})/g,
  /\$\{?([A-Z][A-Z0-9_]{0,60}(?:KEY|TOKEN|SECRET|PASSWORD|PASSWD|CREDENTIALS?|PAT)\d?)\b/g,
  /\bexport\s{1,4}([A-Z][A-Z0-9_]{2,60})=/g,
];

function hostOf(address: string): string | undefined {
  return URL.canParse(address) ? new URL(address).hostname : undefined;
}

/** What a pattern finds in a view, one entry for each match that `pick` makes one of. */
function touches(
  view: View,
  kind: CapabilityKind,
  pattern: RegExp,
  pick: (found: RegExpExecArray) => string | undefined,
): Touch[] {
  return Array.from(view.text.matchAll(pattern), (found): Touch[] => {
    const entry = pick(found);
    return entry === undefined ? [] : [{ kind, entry, view, start: found.index, end: found.index + found[0].length }];
  }).flat();
}

/** `` !`command` `` in Markdown runs before the model reads anything (Claude Code, dynamic context). */
const dynamicContext = /(?<![\w`])!`([^`\n]{1,300})`/g;

const inView = (view: View): Touch[] => [
  ...touches(view, "hosts", url, ([address]) => {
    const host = hostOf(address);
    return host !== undefined && /[.:]/.test(host) && !isOpenHost(host) ? host : undefined;
  }),
  ...environmentReads.flatMap((read) => touches(view, "environment", read, (found) => found[1])),
  ...commandsOf(view).map(({ name, start, end }): Touch => ({ kind: "commands", entry: name, view, start, end })),
  ...packagesOf(view).map(({ name, start, end }): Touch => ({ kind: "packages", entry: name, view, start, end })),
  ...(view.artifact.kind === "markdown" ? touches(view, "hooks", dynamicContext, (found) => `!\`${found[1]}\``) : []),
];

/** Entries of the frontmatter that are looked for in it; those behind them are placed at its beginning. */
const maxPlaced = 500;

/** What the frontmatter declares, each at its place there, or at the beginning where it is not written as it is read. */
function inFrontmatter(
  skill: Skill,
  views: readonly View[],
  kind: CapabilityKind,
  entries: readonly string[],
): Touch[] {
  const view = views.find(({ artifact, layers }) => artifact === skill.manifest && layers.length === 0);
  const { start: from, end: to } = skill.frontmatter.range ?? { start: 0, end: 0 };
  const text = view?.text.slice(from, to) ?? "";
  return entries.map((entry, i) => {
    const at = i < maxPlaced ? text.indexOf(entry.slice(entry.indexOf(":") + 1)) : -1;
    const start = from + Math.max(0, at);
    return { kind, entry, view: view ?? fileView(skill.manifest), start, end: start };
  });
}

function hooksOf(skill: Skill): string[] {
  const { hooks } = skill.frontmatter.values;
  return hooks === undefined || hooks === null ? [] : [`hooks: ${redact(JSON.stringify(hooks)).slice(0, 300)}`];
}

const runnable = new Set(["executable", "bytecode"]);

const binariesOf = (skill: Skill): Touch[] =>
  skill.artifacts
    .filter((artifact) => runnable.has(artifact.kind))
    .map((artifact) => ({ kind: "binaries", entry: artifact.path, view: fileView(artifact), start: 0, end: 0 }));

/** The first use of each entry, by kind and entry. */
function firstUses(all: readonly Touch[]): CapabilityUse[] {
  const groups = groupBy(all, ({ kind, entry }) => [`${kind} ${entry}`]);
  const first = [...groups.values()].map((group) => group[0]!);
  const rank = (kind: CapabilityKind): number => capabilityKinds.indexOf(kind);
  return first
    .sort((a, b) => rank(a.kind) - rank(b.kind) || (a.entry < b.entry ? -1 : 1))
    .map(({ kind, entry, view, start, end }) => ({ kind, entry, location: view.locate(start, end) }));
}

/**
 * What the skill touches, by its text and its operations (`used`, with the first place of each in `uses`), and what its frontmatter
 * says that it needs (`declared`). `configured` is what configuration files make possible.
 */
export function capabilitiesOf(
  skill: Skill,
  views: readonly View[],
  operations: readonly Operation[] = [],
  configured: readonly Touch[] = [],
): Observed {
  const declared = declaredBy(skill.frontmatter);
  const all = [
    ...views.flatMap(inView),
    ...operations.flatMap(touchedBy),
    ...configured,
    ...inFrontmatter(skill, views, "packages", declared.packages),
    ...inFrontmatter(skill, views, "tools", declared.tools),
    ...inFrontmatter(skill, views, "hooks", hooksOf(skill)),
    ...binariesOf(skill),
  ];
  const byKind = groupBy(all, ({ kind }) => [kind]);
  const used = mapCapabilities((kind) => (byKind.get(kind) ?? []).map(({ entry }) => entry));
  return { used, declared, uses: firstUses(all) };
}
