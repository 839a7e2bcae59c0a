import type { Directive } from "../core/directive.ts";
import type { Gap } from "../core/finding.ts";
import type { Flow, Operation } from "../core/operation.ts";
import type { Skill } from "../core/skill.ts";
import type { View } from "../core/view.ts";
import { capabilitiesOf, type Observed } from "./capabilities.ts";
import { configurationOf } from "./manifests/index.ts";
import { programBehaviour } from "./program/index.ts";
import { proseBudget, proseOperations } from "./prose/index.ts";

/** What a skill does. */
export interface Behaviour {
  readonly operations: readonly Operation[];
  readonly flows: readonly Flow[];
  readonly directives: readonly Directive[];
  readonly capabilities: Observed;
  readonly gaps: readonly Gap[];
}

/** What a skill does, from its code, its manifests and its words. Deterministic and bounded: what was too much is a gap. */
export function behaviourOf(skill: Skill, views: readonly View[]): Behaviour {
  const { directives, operations, touches, gaps } = configurationOf(skill, views);
  const program = programBehaviour(skill, views);
  const capabilities = capabilitiesOf(skill, views, [...program.operations, ...operations], touches);
  const budget = proseBudget();
  const words = views.flatMap((view) => proseOperations(view, budget));
  const unread = budget.left < 0 ? [wordsGap(skill)] : [];
  return {
    operations: [...program.operations, ...operations, ...words],
    flows: program.flows,
    directives,
    capabilities,
    gaps: [...gaps, ...program.gaps, ...unread],
  };
}

const wordsGap = (skill: Skill): Gap => ({
  path: skill.manifest.fullPath,
  reason: "match-limit",
  detail: "so many sentences that sound like orders that not all were read",
  bytes: 0,
});
