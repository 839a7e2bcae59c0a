import { lastSegment } from "../../core/path.ts";
import type { Fetched } from "../../sources/contracts.ts";
import { utf8Of } from "../http/json.ts";
import { newId } from "../ids.ts";
import type { RatedScan } from "../rated.ts";
import { filesOfText, type TextTree } from "../scanning/text.ts";
import type { Json, Services, StoredReport } from "../services.ts";
import { verdictOf } from "./threats.ts";

/** Path of a report, as `statusUrl` has it. */
export const reportPath = (id: string): string => `/api/v1/report/${id}`;

/** Bytes of a fetched file that an answer repeats. */
const maxFetched = 256 * 1024;

type Extras = Readonly<Record<string, Json>>;

/** The answer to a scan: the page's form, and in `data` that of the hosted service, which strict clients ask for. */
export function scanBody(services: Services, rated: RatedScan, processingMs: number, extras: Extras = {}) {
  const { page, live } = verdictOf(rated);
  const scanId = newId("scan");
  const reportUrl = services.config.publicUrl + reportPath(scanId);
  return {
    success: true,
    scanId,
    ...page,
    processingMs,
    ...extras,
    data: { scanId, reportUrl, ...live, processingMs, ...extras },
  };
}

/** Keeps what was answered, for whom it was answered to, and counts it. */
export async function keep(
  { reports, totals }: Services,
  owner: string,
  body: ReturnType<typeof scanBody>,
  rated: RatedScan,
): Promise<void> {
  await reports.put({ id: body.scanId, dialect: "agentguard", owner, body: body as unknown as Json });
  await totals.add("agentguard", rated);
}

/** A kept answer, with what a report says more. */
export function reportBody({ body, createdAt }: StoredReport) {
  const kept = body as { readonly data?: Extras } & Extras;
  const more = { status: "completed", createdAt: createdAt.toISOString() };
  return { ...kept, ...more, data: { ...kept.data, ...more } };
}

/** What was fetched, ready to be scanned, and the text of its main file as far as an answer repeats it. */
export async function fetchedTree({
  tree,
  main,
}: Fetched): Promise<Pick<TextTree, "tree" | "main"> & { text: string }> {
  const entries = await tree.list();
  const entry = entries.find(({ path }) => path === main);
  if (!entry) return { tree, main, text: "" };
  const bytes = await tree.read(entry);
  const text = utf8Of(bytes);
  const shown = new TextDecoder().decode(bytes.subarray(0, maxFetched));
  // A single file may have a name that says nothing: its content decides what it is read as, if it is text.
  if (entries.length === 1 && text !== undefined) return { ...filesOfText(text, lastSegment(main)), text: shown };
  return { tree, main, text: shown };
}
