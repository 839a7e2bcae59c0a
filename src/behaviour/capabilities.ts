import { type Capabilities, type CapabilitySet, mapCapabilities } from "../core/capability.ts";
import { redact } from "../core/redact.ts";
import type { Skill } from "../core/skill.ts";
import type { View } from "../core/view.ts";
import { commandsOf } from "./commands.ts";
import { declaredBy } from "./declared.ts";
import { packagesOf } from "./packages.ts";

const url = /\bhttps?:\/\/[^\s"'`<>()[\]{}|\\^$]{3,500}/g;

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

function hostsOf(views: readonly View[]): string[] {
  const hosts = views.flatMap((view) => Array.from(view.text.matchAll(url), (found) => hostOf(found[0])));
  return hosts.filter((host): host is string => host?.includes(".") ?? false);
}

function environmentOf(views: readonly View[]): string[] {
  return views.flatMap((view) =>
    environmentReads.flatMap((read) => Array.from(view.text.matchAll(read), (found) => found[1]!)),
  );
}

/** `` !`command` `` in Markdown runs before the model reads anything (Claude Code, dynamic context). */
const dynamicContext = /(?<![\w`])!`([^`\n]{1,300})`/g;

function hooksOf(skill: Skill, views: readonly View[]): string[] {
  const markdown = views.filter((view) => view.artifact.kind === "markdown");
  const dynamic = markdown.flatMap((view) =>
    Array.from(view.text.matchAll(dynamicContext), (found) => `!\`${found[1]}\``),
  );
  const { hooks } = skill.frontmatter.values;
  return hooks === undefined || hooks === null
    ? dynamic
    : [...dynamic, `hooks: ${redact(JSON.stringify(hooks)).slice(0, 300)}`];
}

const runnable = new Set(["executable", "bytecode"]);

/** What the skill touches, by its text (`used`), and what its frontmatter says that it needs (`declared`). */
export function capabilitiesOf(skill: Skill, views: readonly View[]): Pick<Capabilities, "used" | "declared"> {
  const declared = declaredBy(skill.frontmatter);
  const used: CapabilitySet = mapCapabilities((kind) => {
    switch (kind) {
      case "hosts":
        return hostsOf(views);
      case "environment":
        return environmentOf(views);
      case "commands":
        return views.flatMap(commandsOf);
      case "packages":
        return [...views.flatMap(packagesOf), ...declared.packages];
      case "tools":
        return declared.tools;
      case "hooks":
        return hooksOf(skill, views);
      case "binaries":
        return skill.artifacts.filter((artifact) => runnable.has(artifact.kind)).map((artifact) => artifact.path);
    }
  });
  return { used, declared };
}
