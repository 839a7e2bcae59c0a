import { preflight, type Situation, type Wanted } from "../../github/delivery.ts";
import type { Settings } from "../../settings.ts";

/** Which sinks the settings ask for. */
const wantedBy = (settings: Settings): Wanted => ({
  comment: settings.comment !== "never",
  "code-scanning": settings.sarif !== "never",
  "check-run": settings["check-run"],
  suggestions: settings.suggestions,
  annotations: settings.annotations,
  summary: settings.summary,
  files: true,
});

/** The line at the start of a run: where its reports go, where not and why, and what the token needs for it (D50). */
export const preflightLine = (settings: Settings, situation: Situation): string =>
  preflight(situation, wantedBy(settings), settings.token !== undefined);
