import type { Page } from "../report/page.ts";
import { painter } from "../report/paint.ts";
import type { Settings } from "../settings.ts";
import { terminalOf } from "./terminal.ts";

/** The page that standard output is; its lines are at most 120 columns wide, which is as far as text reads well. */
export async function pageOf({ color }: Pick<Settings, "color">): Promise<Page> {
  const terminal = await terminalOf(process.stdout, color);
  return { paint: painter(terminal.color), width: Math.min(terminal.width, 120) };
}
