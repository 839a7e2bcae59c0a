import { stringify } from "yaml";

/** What the workflow is to do beside scanning and gating. */
export interface WorkflowChoices {
  readonly branch: string;
  readonly comment: boolean;
  readonly codeScanning: boolean;
}

/** Where the workflow is written. */
export const workflowFile = ".github/workflows/skill-scan.yml";

/** A list of one branch, as a filter of a workflow that means it alone (GitHub Docs: filter pattern cheat sheet). */
const filterOf = (branch: string): string =>
  stringify([branch.replace(/[*+?[\]!\\]/g, "\\$&")], {
    collectionStyle: "flow",
    flowCollectionPadding: false,
    lineWidth: 0,
  }).trim();

/** An expression that the runner fills in. */
const expression = (text: string): string => `\${{ ${text} }}`;

/** A workflow for this repository: what README.md shows, with what was chosen. */
export function workflowText({ branch, comment, codeScanning }: WorkflowChoices): string {
  const inputs = [
    ...(comment ? [] : ["          comment: never"]),
    ...(codeScanning ? [] : ["          sarif: never"]),
  ];
  return [
    "name: Skill Scan",
    "",
    "# No `paths:` filter: a required check that is skipped blocks the pull request for good.",
    "on:",
    "  pull_request:",
    "  push:",
    `    branches: ${filterOf(branch)}`,
    "",
    "permissions: {}",
    "",
    "concurrency:",
    `  group: ${expression("github.workflow")}-${expression("github.ref")}`,
    `  cancel-in-progress: ${expression("github.event_name == 'pull_request'")}`,
    "",
    "jobs:",
    "  scan:",
    "    name: Scan the changed skills",
    "    runs-on: ubuntu-latest",
    "    timeout-minutes: 10",
    "    permissions:",
    "      contents: read # all that scanning and gating need",
    ...(comment ? ["      pull-requests: write # the comment"] : []),
    ...(codeScanning ? ["      security-events: write # code scanning"] : []),
    "    steps:",
    "      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1",
    "        with:",
    "          persist-credentials: false",
    "      - uses: org/skill-scan-action@v1",
    ...(inputs.length > 0 ? ["        with:", ...inputs] : []),
    "",
  ].join("\n");
}
