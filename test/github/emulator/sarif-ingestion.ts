import type { SarifDocument, SarifResult, SarifRule, SarifRun } from "./types.ts";

/**
 * Limits of code scanning, from the description of the upload operation in GitHub's API and the page
 * "SARIF support for code scanning". Above them a delivery is refused.
 */
const limits = {
  runs: 20,
  results: 25_000,
  rules: 25_000,
  locations: 1_000,
  tags: 20,
} as const;

type Limited = keyof typeof limits;

const tooMany = (what: Limited, count: number): string[] =>
  count > limits[what] ? [`rejecting SARIF, as there are more ${what} than allowed (${count} > ${limits[what]})`] : [];

/** Tool and category: the id without its last step, which names the run (SARIF `automationDetails.id`). */
const categoryOf = (run: SarifRun): string =>
  `${run.tool?.driver?.name ?? ""} in ${(run.automationDetails?.id ?? "").replace(/\/?[^/]*$/, "")}`;

function ruleErrors(rule: SarifRule): string[] {
  const severity = rule.properties?.["security-severity"];
  const numeric = severity === undefined || /^\d+(\.\d+)?$/.test(String(severity));
  return [
    ...tooMany("tags", rule.properties?.tags?.length ?? 0),
    ...(numeric ? [] : ["could not convert rules: invalid security severity value, is not a number"]),
  ];
}

function uriErrors(uri: string | undefined, hasCheckoutUri: boolean): string[] {
  if (uri === undefined || uri === "") return ["locationFromSarifResult: expected artifact location"];
  if (/[\s\\<>"{}|^`\u0000-\u001f\u007f-\uffff]|%(?![0-9a-fA-F]{2})/.test(uri)) {
    return ["an invalid URI was provided as a SARIF location"];
  }
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(uri)?.[1];
  if (scheme === undefined || hasCheckoutUri) return [];
  return [`SARIF URI scheme "${scheme}" did not match the checkout URI scheme ""`];
}

function resultErrors(result: SarifResult, rules: ReadonlySet<string>, hasCheckoutUri: boolean): string[] {
  const location = result.locations?.[0]?.physicalLocation;
  const line = location?.region?.startLine;
  return [
    ...tooMany("locations", result.locations?.length ?? 0),
    ...uriErrors(location?.artifactLocation?.uri, hasCheckoutUri),
    ...(line !== undefined && line < 1 ? ["rejecting SARIF, as a region starts before line 1"] : []),
    ...(result.message?.text ? [] : ["rejecting SARIF, as a result has no message text"]),
    // GitHub takes such a result and shows it without its rule; no other validator says so.
    ...(rules.has(result.ruleId ?? "")
      ? []
      : [`a result names the rule ${result.ruleId}, which the run does not have`]),
  ];
}

function runErrors(run: SarifRun, hasCheckoutUri: boolean): string[] {
  const rules = run.tool?.driver?.rules ?? [];
  const results = run.results ?? [];
  const ids = new Set(rules.map((rule) => rule.id ?? ""));
  return [
    ...tooMany("rules", rules.length),
    ...tooMany("results", results.length),
    ...rules.flatMap(ruleErrors),
    ...results.flatMap((result) => resultErrors(result, ids, hasCheckoutUri)),
  ];
}

/**
 * What the processing of an uploaded analysis objects to, each sentence once. The wording of those it shares with
 * GitHub is from the tables of the official uploader (github/codeql-action), the rest is ours.
 */
export function ingestionErrors(log: SarifDocument, hasCheckoutUri: boolean): string[] {
  const runs = log.runs ?? [];
  const categories = runs.map(categoryOf);
  const errors = [
    ...(log.version === "2.1.0" ? [] : ["rejecting SARIF, as the version is not 2.1.0"]),
    ...tooMany("runs", runs.length),
    ...(new Set(categories).size === categories.length
      ? []
      : ["A delivery cannot contain multiple runs with the same category"]),
    ...runs.flatMap((run) => runErrors(run, hasCheckoutUri)),
  ];
  return [...new Set(errors)];
}
