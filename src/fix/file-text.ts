/** A text whose bytes can be written back as they were: UTF-8 from end to end. */
export interface FileText {
  /** Whether a byte order mark stands before it. */
  readonly mark: boolean;
  readonly text: string;
}

const byteOrderMark = "\ufeff";

/** Bytes as text, the byte order mark apart; undefined where they are not UTF-8. */
export function fileText(bytes: Uint8Array): FileText | undefined {
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    const mark = text.startsWith(byteOrderMark);
    return { mark, text: mark ? text.slice(1) : text };
  } catch {
    return undefined; // whoever asks says so
  }
}

/** The same as one text, to the last byte. */
export const wholeText = ({ mark, text }: FileText): string => (mark ? byteOrderMark : "") + text;
