import type { ArtifactFact } from "../../core/skill.ts";
import { decode } from "../decode.ts";
import { asLatin1, type Contents, type Part, type Room, restPart, textPart } from "./contents.ts";
import { type PdfObjects, type PdfStream, pdfObjects } from "./pdf-objects.ts";
import { pdfText } from "./pdf-text.ts";
import { numberOf } from "./pdf-work.ts";

/** Strings of one kind that are kept of a PDF. */
const maxStrings = 2000;

/** A string in parentheses, with escapes but without others inside, or in hexadecimal. */
const string = String.raw`\s{0,9}(?:\(((?:[^()\\]|\\[\s\S]|\([^()\\]{0,500}\)){0,20000})\)|<([0-9A-Fa-f\s]{2,20000})>)`;

const escapes: Readonly<Record<string, string>> = { n: "\n", r: "\n", t: "\t", b: "", f: "" };

const literal = (text: string): string =>
  text.replace(/\\(?:([0-7]{1,3})|(\r\n|[\s\S]))/g, (_, octal: string | undefined, other: string) =>
    octal === undefined
      ? (escapes[other] ?? other.replace(/[\r\n]/g, ""))
      : String.fromCharCode(Number.parseInt(octal, 8) & 255),
  );

const fromHex = (hex: string): string =>
  (hex.replace(/\s/g, "").match(/../g) ?? []).map((pair) => String.fromCharCode(Number.parseInt(pair, 16))).join("");

/** Text strings are UTF-16 or UTF-8 with a mark, else one byte a character (ISO 32000-2, §7.9.2.2). */
const textOf = (raw: string): string => decode(Uint8Array.from(raw, (character) => character.charCodeAt(0) & 255)).text;

/** Values of the strings that follow one of these keys, each once. */
function stringsOf(structure: string, keys: string): string[] {
  const found = structure.matchAll(new RegExp(`/(?:${keys})${string}`, "g"));
  const values = new Set<string>();
  for (const [, plain, hex] of found) {
    if (values.size >= maxStrings) break;
    values.add(textOf(plain === undefined ? fromHex(hex ?? "") : literal(plain)));
  }
  return [...values].filter((value) => value.trim() !== "");
}

/** Actions that do more than turn a page (ISO 32000-1, §12.6.4). `/OpenAction` alone most often sets the zoom. */
const actions = /\/S\s{0,9}\/(Launch|JavaScript|SubmitForm|ImportData|GoToE|RichMediaExecute)\b|\/(XFA)\b/g;

function actionFacts(structure: string): ArtifactFact[] {
  const kinds = new Set(Array.from(structure.matchAll(actions), (found) => found[1] ?? found[2] ?? ""));
  const scripts = /\/JS\b/.test(structure) ? kinds.add("JavaScript") : kinds;
  const opens =
    /\/OpenAction\s{0,9}(?:<<|\d{1,9}\s{1,9}\d{1,5}\s{1,9}R)/.test(structure) ||
    /\/Names\s{0,9}<<[\s\S]{0,200}\/JavaScript\b/.test(structure);
  const launched = stringsOf(structure.slice(Math.max(0, structure.indexOf("/Launch") - 300)), "F|UF|P");
  return [...scripts].map((kind) => ({
    kind: "pdf-action" as const,
    detail:
      `${kind}${kind === "Launch" ? ` ${launched.slice(0, 3).join(" ")}` : ""}${opens ? ", when it is opened" : ""}`.slice(
        0,
        300,
      ),
  }));
}

/** The stream of an object by its number, as a text. */
const streamText = (streams: readonly PdfStream[], number: string): string => {
  const found = streams.find(({ head }) =>
    new RegExp(`(?:^|\\s)${number}\\s{1,9}\\d{1,5}\\s{1,3}obj`).test(head.slice(0, 40)),
  );
  return found?.content ? asLatin1(found.content) : "";
};

function scriptsOf({ structure, streams }: PdfObjects): string[] {
  const numbers = Array.from(
    structure.matchAll(/\/JS\s{1,9}(\d{1,9})\s{1,9}\d{1,5}\s{1,9}R/g),
    (found) => found[1] ?? "",
  );
  const referred = [...new Set(numbers)].slice(0, 50).map((number) => streamText(streams, number));
  return [...stringsOf(structure, "JS"), ...referred];
}

/** Numbers of the objects that file specifications name as their content: the type of such a stream is optional (ISO 32000-1, §7.11.4). */
const filesNamed = (structure: string): ReadonlySet<string> =>
  new Set(
    Array.from(structure.matchAll(/\/EF\s{0,9}<<([^<>]{0,300})>>/g)).flatMap(([, names = ""]) =>
      Array.from(names.matchAll(/(\d{1,9})\s{1,9}\d{1,5}\s{1,9}R/g), (found) => found[1] ?? ""),
    ),
  );

/** The files in a PDF as members; of one that we cannot unpack only its size. */
function embedded({ structure, streams }: PdfObjects): Part[] {
  const named = filesNamed(structure);
  return streams
    .filter(({ head }) => /\/Type\s{0,9}\/EmbeddedFile\b/.test(head) || named.has(numberOf(head)))
    .map(({ content, packed }, index) => ({
      name: `embedded-${index + 1}`,
      mode: "file",
      size: content?.length ?? Math.max(1, packed),
      bytes: content ?? new Uint8Array(),
    }));
}

/** What stands before and behind a PDF in its file. */
function beside(bytes: Uint8Array): Part[] {
  const text = asLatin1(bytes);
  const start = text.indexOf("%PDF-");
  const end = text.lastIndexOf("%%EOF");
  return [
    ...restPart("leading", bytes.subarray(0, Math.max(0, start))),
    ...(end < 0 ? [] : restPart("trailing", bytes.subarray(end + 5))),
  ];
}

function partsOf(objects: PdfObjects, text: string): Part[] {
  const { structure } = objects;
  return [
    ...textPart("text.txt", text),
    ...textPart("links.txt", stringsOf(structure, "URI").join("\n")),
    ...textPart(
      "notes.txt",
      stringsOf(structure, "Contents|Title|Subject|Keywords|Author|TU|Alt|ActualText").join("\n"),
    ),
    ...textPart("script.js", scriptsOf(objects).join("\n"), { kind: "javascript" }),
    ...embedded(objects),
  ];
}

/**
 * Reads a PDF, within `room`: its text (with unpdf), its links, notes and scripts, and the files in it as members. Actions and strings
 * are found by a scan of the bytes, so that a damaged PDF shows them too; its gap stays when its text could not be read.
 */
export async function readPdf(bytes: Uint8Array, room: Room): Promise<Contents> {
  const objects = await pdfObjects(bytes, room);
  const { text, unread } = await pdfText(bytes, objects);
  const parts = [...partsOf(objects, text), ...beside(bytes)];
  room.members -= parts.length;
  room.bytes -= text.length;
  const gaps =
    unread === undefined ? [] : [{ name: "", reason: "document" as const, detail: unread, bytes: bytes.length }];
  const locked = /\/Encrypt\b/.test(objects.structure) ? [{ kind: "encrypted" as const, detail: "the document" }] : [];
  return { parts, gaps, facts: [...actionFacts(objects.structure), ...locked], complete: true };
}
