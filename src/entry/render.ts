import { existsSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Excerpts } from "../core/excerpt.ts";
import type { Report } from "../core/report.ts";
import { isBelow } from "../files/native-path.ts";
import { ruleUrl } from "../report/sarif-rules.ts";
import type { TextLinks } from "../report/text-skill.ts";
import { misleads } from "../report-files.ts";
import { rules } from "../rules/index.ts";
import type { Settings } from "../settings.ts";
import { homepage, pages, rulesUrl } from "../version.ts";
import { exitCodeOf } from "./exit.ts";
import { withSecondOpinions } from "./opinions.ts";
import { tell, writeWhole } from "./output.ts";
import { terminalOf } from "./terminal.ts";

/** How a report is to look. */
export interface RenderOptions {
  readonly format: Settings["format"];
  readonly category: string;
  /** Whether the text goes to a terminal that shows colours, and how wide it is. */
  readonly color: boolean;
  readonly width: number;
  /** Where its places and rules lead, in a terminal that opens links. */
  readonly links?: TextLinks;
  /** Command that gives the same result again. */
  readonly localCommand?: string;
  /** Source lines for the page; without them it has the snippets of the findings. */
  readonly excerpts?: Excerpts;
  /** When the run began and ended, for the format that says so; now, where it is not given. */
  readonly times?: { readonly start: Date; readonly end: Date };
}

/** The report in one of the formats. Each renderer is loaded when it is asked for, so that a small scan starts fast. */
export async function render(report: Report, options: RenderOptions): Promise<string> {
  switch (options.format) {
    case "json":
      return (await import("../report/json.ts")).json(report);
    case "sarif": {
      const { sarif } = await import("../report/sarif.ts");
      const log = sarif(report, rules, {
        category: options.category,
        informationUri: homepage,
        rulesUrl,
        keepSuppressed: true,
      });
      const { jsonText } = await import("../report/escape.ts");
      return jsonText(log);
    }
    case "markdown": {
      const { summary } = await import("../report/markdown.ts");
      const { localCommand } = options;
      return summary(report, { rules, ...pages, ...(localCommand === undefined ? {} : { localCommand }) });
    }
    case "html": {
      const { html } = await import("../report/html/index.ts");
      const { localCommand, excerpts } = options;
      const given = { ...(localCommand !== undefined && { localCommand }), ...(excerpts && { excerpts }) };
      return html(report, { rules, rulesUrl, ...given });
    }
    case "junit":
      return (await import("../report/junit.ts")).junit(report, { rules, rulesUrl });
    case "gitlab": {
      const { gitlab } = await import("../report/gitlab.ts");
      const times = options.times ?? { start: new Date(), end: new Date() };
      return gitlab(report, { rules, rulesUrl, informationUri: homepage, times });
    }
    case "codequality":
      return (await import("../report/codequality.ts")).codequality(report, rules);
    case "text":
      return (await import("../report/text.ts")).text(report, { rules, ...options });
  }
}

/** What a command knows of its report beside what stands in it. */
export interface Around {
  /** Command that gives the same result again. */
  readonly localCommand?: string;
  /** Source lines for the page. */
  readonly excerpts?: Excerpts | undefined;
  /** The folder on disk that the paths of the report start from, where there is one: a terminal opens its files. */
  readonly folder?: string;
}

/** Links of a text in a terminal: to files that are there, and to the pages of our own rules. */
function linksIn(folder: string | undefined): TextLinks {
  const known = new Set(rules.map(({ id }) => id as string));
  return {
    place: ({ path: file }) => {
      const full = folder === undefined ? undefined : path.resolve(folder, file);
      return full !== undefined && isBelow(folder!, full) && existsSync(full) ? pathToFileURL(full).href : undefined;
    },
    rule: (id) => (known.has(id) ? ruleUrl(rulesUrl, id) : undefined),
  };
}

/**
 * Writes the report where the settings say: to a file or standard output, and to each of `reports`. Files come first: what stands on
 * standard output is then all there is to wait for. Throws a ConfigError where a file cannot be written.
 */
export async function writeReport(report: Report, settings: Settings, around: Around = {}): Promise<void> {
  const { localCommand, excerpts, folder } = around;
  const common = {
    category: settings["sarif-category"],
    times: { start: new Date(performance.timeOrigin), end: new Date() },
    ...(localCommand === undefined ? {} : { localCommand }),
    ...(excerpts && { excerpts }),
  };
  const main = settings.output === undefined ? [] : [{ format: settings.format, file: settings.output }];
  for (const { format, file } of [...main, ...settings.reports]) {
    if (misleads(file, format)) tell(`${file} is written as ${format}, whatever its name says`);
    await writeWhole(file, await render(report, { ...common, format, color: settings.color === "always", width: 80 }));
  }
  if (settings.output !== undefined) return;
  const { links, ...shown } = await terminalOf(process.stdout, settings.color);
  const options = { ...common, ...shown, format: settings.format, ...(links && { links: linksIn(folder) }) };
  process.stdout.write(await render(report, options));
}

/** Ends a command: writes its report, with second opinions where the settings name some. Returns the exit code. */
export async function endWith(report: Report, settings: Settings, around: Around = {}): Promise<number> {
  await writeReport(await withSecondOpinions(report, settings, process.cwd()), settings, around);
  return exitCodeOf(report);
}
