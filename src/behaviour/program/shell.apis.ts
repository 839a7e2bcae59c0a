import type { Catalogue } from "./model.ts";
import { agentApis } from "./shell-agents.apis.ts";
import { cloudApis } from "./shell-cloud.apis.ts";
import { fileApis } from "./shell-files.apis.ts";
import { installApis } from "./shell-install.apis.ts";
import { networkApis } from "./shell-network.apis.ts";
import { runApis } from "./shell-run.apis.ts";
import { secretApis } from "./shell-secrets.apis.ts";
import { textApis } from "./shell-text.apis.ts";

/** What the programs do that scripts call, by their name without folder. */
export const shellApis: Catalogue = {
  ...textApis,
  ...fileApis,
  ...networkApis,
  ...cloudApis,
  ...runApis,
  ...installApis,
  ...secretApis,
  ...agentApis,
};
