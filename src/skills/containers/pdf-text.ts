import { messageOf } from "../../core/errors.ts";
import type { PdfObjects } from "./pdf-objects.ts";
import { maxWork, workOf } from "./pdf-work.ts";

const maxPages = 200;
const maxCharacters = 2_000_000;
/** The words of a PDF, and why that is not all of them. */
interface PdfText {
  readonly text: string;
  readonly unread?: string;
}

function whyNot(objects: PdfObjects): string | undefined {
  if (/\/Encrypt\b/.test(objects.structure)) return "it is encrypted";
  if (!objects.complete) return "it holds more than the limit";
  return workOf(objects) > maxWork ? "its parts are nested beyond reason" : undefined;
}

async function extracted(bytes: Uint8Array): Promise<PdfText> {
  // Two megabytes of code, which only a skill with a PDF needs.
  const { getDocumentProxy } = await import("unpdf");
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, disableFontFace: true });
  const pages: string[] = [];
  let left = maxCharacters;
  for (let number = 1; number <= Math.min(pdf.numPages, maxPages) && left > 0; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    const page = items.map((item) => ("str" in item ? item.str + (item.hasEOL ? "\n" : "") : "")).join("");
    pages.push(page.slice(0, left));
    left -= page.length;
  }
  const total = pdf.numPages;
  await pdf.loadingTask.destroy();
  const text = pages.join("\n\n");
  const isAll = pages.length === total && left >= 0;
  return isAll ? { text } : { text, unread: `${pages.length} of ${total} pages were read` };
}

/** The text of all pages, as unpdf (pdf.js) gives it, where `objects` show that this ends. Never throws: a damaged PDF has no text. */
export async function pdfText(bytes: Uint8Array, objects: PdfObjects): Promise<PdfText> {
  const reason = whyNot(objects);
  if (reason !== undefined) return { text: "", unread: reason };
  try {
    return await extracted(bytes);
  } catch (error) {
    return { text: "", unread: messageOf(error) };
  }
}
