import type { Finding } from "../core/finding.ts";
import { literalPattern } from "../core/pattern.ts";
import type { SkillReport } from "../core/report.ts";
import { encodeQuery, oneLine, plainText } from "./escape.ts";

/** Characters of an excerpt in an address, and of the whole query: GitHub takes some 8,000, a comment has room for less. */
const max = { excerpt: 160, query: 700 };

/** Words that would tell of what repository a report is; short ones stand in too much else. */
const leastWord = 4;

/** What a false-alarm report must not hold: paths and names of skill and file, and the repository of `blobUrl`. */
function namesOf(skill: SkillReport, finding: Finding, blobUrl: string | undefined): string[] {
  const [, owner = "", repository = ""] = /^https:\/\/[^/]+\/([^/]+)\/([^/]+)\//.exec(blobUrl ?? "") ?? [];
  const { path } = finding.location;
  return [`${owner}/${repository}`, path, skill.path, skill.name, path.split("/").at(-1) ?? "", repository, owner]
    .filter((name) => name.length >= leastWord)
    .sort((a, b) => b.length - a.length);
}

/** `text` with each of `names` left out, however its letters are written. */
const withoutNames = (text: string, names: readonly string[]): string =>
  names.reduce((left, name) => left.replace(new RegExp(literalPattern(name), "gi"), "…"), text);

/**
 * Address of a new issue at the project (`reportUrl`), filled in with the rule, the version and a short excerpt, defanged and with
 * secrets masked as everywhere. No path and no name of skill or repository is in it, and nothing is sent before a person sends it.
 * GitHub fills the fields of a form by their ids (docs: "Creating an issue from a URL query").
 */
export function falseAlarmUrl(
  skill: SkillReport,
  finding: Finding,
  options: { readonly reportUrl: string; readonly version: string; readonly blobUrl?: string },
): string {
  const names = namesOf(skill, finding, options.blobUrl);
  const shown = (length: number): string => oneLine(plainText(withoutNames(finding.snippet, names), length), length);
  const addressOf = (excerpt: string): string =>
    `${options.reportUrl}?${encodeQuery({
      template: "false-alarm.yml",
      title: `False alarm: ${finding.ruleId}`,
      rule: finding.ruleId,
      version: options.version,
      ...(excerpt === "" ? {} : { excerpt }),
    })}`;
  const whole = addressOf(shown(max.excerpt));
  // Text outside ASCII takes up to nine characters a sign.
  return whole.length <= max.query ? whole : addressOf(shown(max.excerpt / 8));
}
