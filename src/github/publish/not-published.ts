import { refusedBy } from "../client.ts";
import { acceptedNeeds } from "../delivery.ts";

/** Why a report was not published, in one line for people. */
export class NotPublished extends Error {
  /** True when something is wrong; false when it is only how things are: the pull request is closed, another push came. */
  readonly fault: boolean;

  constructor(message: string, fault = false) {
    super(message);
    this.name = "NotPublished";
    this.fault = fault;
  }
}

/** What the job of a publisher needs, as it is written in a workflow. */
const block = "permissions: { actions: read, pull-requests: write, security-events: write }";

/**
 * Throws what GitHub refused as a NotPublished: what was tried, why it failed, and for want of a right the YAML to add.
 * `documented` is the permission that the call needs by GitHub's documentation; what its answer names counts more.
 */
export function refusal(error: unknown, tried: string, documented: string): never {
  const { status, words, accepted } = refusedBy(error);
  const needs = acceptedNeeds(accepted, documented).map((need) => `\`${need}\``);
  const remedy = [403, 404].includes(status) ? `: the job needs ${needs.join(" and ")}; give it \`${block}\`` : "";
  throw new NotPublished(`${tried}${remedy} (${words})`, true);
}
