import type { RemotePolicies } from "../../policy/remote.ts";
import type { Settings } from "../../settings.ts";
import type { Run } from "../run.ts";

/**
 * Policies of other repositories for the action: read with the input `policy-token`, else with the token of the job. `clientOf` makes the
 * client of a token; nothing is loaded before it is asked for.
 */
export function actionPolicies(
  settings: Settings,
  client: Run["client"],
  clientOf: (token: string) => Run["client"],
): RemotePolicies {
  const token = settings["policy-token"];
  let made: Promise<RemotePolicies> | undefined;
  const make = async (): Promise<RemotePolicies> => {
    const { githubPolicies } = await import("../../github/policies.ts");
    return token === undefined ? githubPolicies(client, "token") : githubPolicies(clientOf(token), "policy-token");
  };
  const policies = (): Promise<RemotePolicies> => {
    made ??= make();
    return made;
  };
  return {
    commit: async (reference) => (await policies()).commit(reference),
    read: async (file) => (await policies()).read(file),
    isOwn: async (file) => (await policies()).isOwn?.(file),
  };
}
