import type { Report } from "../core/report.ts";
import { rules } from "../rules/index.ts";
import type { Settings } from "../settings.ts";
import { homepage, pages, rulesUrl } from "../version.ts";
import { exitCodeOf } from "./exit.ts";
import { withSecondOpinions } from "./opinions.ts";
import { writeWhole } from "./output.ts";

/** How a report is to look. */
interface RenderOptions {
  readonly format: Settings["format"];
  readonly category: string;
  /** Whether the text goes to a terminal that shows colours, and how wide it is. */
  readonly color: boolean;
  readonly width: number;
  /** Command that gives the same result again. */
  readonly localCommand?: string;
}

/** The report in one of the formats. Each renderer is loaded when it is asked for, so that a small scan starts fast. */
async function render(report: Report, options: RenderOptions): Promise<string> {
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
    case "text":
      return (await import("../report/text.ts")).text(report, { rules, color: options.color, width: options.width });
  }
}

/** Writes the report where the settings say: a file, or standard output. */
export async function writeReport(report: Report, settings: Settings, localCommand?: string): Promise<void> {
  const toTerminal = settings.output === undefined && process.stdout.isTTY === true;
  const text = await render(report, {
    format: settings.format,
    category: settings["sarif-category"],
    color: toTerminal && process.env["NO_COLOR"] === undefined,
    width: toTerminal ? process.stdout.columns : 80,
    ...(localCommand === undefined ? {} : { localCommand }),
  });
  if (settings.output === undefined) process.stdout.write(text);
  else await writeWhole(settings.output, text);
}

/** Ends a command: writes its report, with second opinions where the settings name some. Returns the exit code. */
export async function endWith(report: Report, settings: Settings, localCommand?: string): Promise<number> {
  await writeReport(await withSecondOpinions(report, settings, process.cwd()), settings, localCommand);
  return exitCodeOf(report);
}
