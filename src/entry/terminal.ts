import type { WriteStream } from "node:tty";
import type { Settings } from "../settings.ts";

/** What the place that a text goes to can show. */
export interface Terminal {
  readonly color: boolean;
  /** Whether it opens links. */
  readonly links: boolean;
  /** Columns. */
  readonly width: number;
}

/** A file, a pipe, anything that shows nothing of itself. */
export const plain: Terminal = { color: false, links: false, width: 80 };

type Stream = Pick<WriteStream, "isTTY" | "columns" | "hasColors">;

/** Colours where they were asked for. Of a terminal Node itself reads `NO_COLOR`, `FORCE_COLOR` and `TERM` (`tty.WriteStream.getColorDepth`). */
function hasColor(stream: Stream, wanted: Settings["color"], env: NodeJS.ProcessEnv): boolean {
  if (wanted !== "auto") return wanted === "always";
  if (stream.isTTY) return stream.hasColors();
  const forced = env["FORCE_COLOR"];
  return forced !== undefined && forced !== "0" && forced !== "false" && !env["NO_COLOR"];
}

/** What a stream of this process can show. Links only where the terminal is known to open them: another one would print them. */
export async function terminalOf(
  stream: Stream,
  wanted: Settings["color"],
  env: NodeJS.ProcessEnv = process.env,
): Promise<Terminal> {
  const color = hasColor(stream, wanted, env);
  const width = stream.isTTY && stream.columns > 0 ? stream.columns : plain.width;
  if (!color || !stream.isTTY) return { color, links: false, width };
  const { createSupportsHyperlinks } = await import("supports-hyperlinks");
  return { color, links: createSupportsHyperlinks(stream), width };
}
