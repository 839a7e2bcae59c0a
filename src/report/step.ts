/** What whoever may approve a skill does where it is not as it was approved. */
export const approve = "whoever may approve it runs `skill-scan lock --owner NAME` in the same change";

/** Whether a reason of a verdict is that a skill is not as it was approved, and the change brings no approval along: as `askGates` has it. */
export const isDrift = (reason: string): boolean =>
  reason.startsWith("not as it was approved: ") && / \(policy: (?:fail|review) by drift\)$/.test(reason);

/** What to do about a reason that no finding brought, until a skill passes. It has the reason's own text in it. */
export const stepOf = (reason: string): string =>
  isDrift(reason) ? `Change it back, or ${approve}: ${reason}.` : `Change this, or have it accepted: ${reason}.`;
