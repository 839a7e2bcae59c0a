import type { ArtifactFact } from "../../core/skill.ts";
import { decode } from "../decode.ts";
import { asLatin1, type Contents, type Part, type Room, textPart } from "./contents.ts";
import { factAbout } from "./names.ts";
import { attributeOf, elementOf, textOfXml, xmlPieces } from "./xml-text.ts";
import { readZipFile } from "./zip.ts";

const isXml = ({ name }: Part): boolean => /\.(?:xml|rels|xhtml|html?|opf|ncx|vml|rdf)$/i.test(name);

/** Relationships that load what they name when the document is opened (ECMA-376, part 1, §11 to 15). */
const loads = new Set(["attachedTemplate", "oleObject", "frame", "subDocument", "externalLinkPath"]);
/** Somewhere that answers over the network: not the template on the disk of the author. */
const remote = /^(?:https?:|ftp:|\\\\|file:\/\/(?!\/)|mhtml:)/i;

interface Relation {
  readonly type: string;
  readonly target: string;
}

/** Relationships to somewhere outside the document. */
function relationsOf(xml: string): Relation[] {
  const relations: Relation[] = [];
  for (const { tag } of xmlPieces(xml)) {
    if (tag === undefined || elementOf(tag) !== "Relationship" || attributeOf(tag, "TargetMode") !== "External")
      continue;
    const type = attributeOf(tag, "Type") ?? "";
    relations.push({ type: type.slice(type.lastIndexOf("/") + 1), target: attributeOf(tag, "Target") ?? "" });
  }
  return relations;
}

/** A field that starts a program: DDE of Word and Excel. Field codes may be spread over many elements: asked of the text. */
const dynamic =
  /\bDDE(?:AUTO)?\s{1,9}(?:["'\\]|[A-Za-z]:\\|\w{1,40}\.exe\b)[^\n]{0,120}|^[=+-]?(?:cmd|powershell|msexcel)\|[^\n]{1,120}/im;

/** Names of procedures that run when a document is opened or closed. */
const automatic =
  /\b(?:auto_?(?:open|close|exec|new)|document_(?:open|close|new)|workbook_(?:open|activate|beforeclose))\b/i;

function macroFacts(parts: readonly Part[]): ArtifactFact[] {
  return parts
    .filter(
      ({ name }) => /(?:^|\/)vbaproject\.bin$/i.test(name) || /^(?:Basic|Scripts)\/.+\.(?:xml|py|js|bsh)$/.test(name),
    )
    .slice(0, 3)
    .map(({ name, bytes }) => {
      // Each letter may be followed by a zero: names of modules stand in UTF-16 as well.
      const trigger = automatic.exec(asLatin1(bytes).replaceAll("\0", ""))?.[0];
      return { kind: "macro", detail: trigger === undefined ? name : `${name}, run by ${trigger}` };
    });
}

/** The words of a part: of relationships only what lies outside. */
function readable(part: Part): { parts: Part[]; facts: ArtifactFact[] } {
  const xml = decode(part.bytes).text;
  if (part.name.endsWith(".rels")) {
    const relations = relationsOf(xml);
    const loaded = relations.filter(({ type, target }) => loads.has(type) && remote.test(target));
    const lines = relations.map(({ type, target }) => `${type}: ${target}`);
    return {
      parts: textPart(part.name, lines.join("\n")),
      facts: factAbout(
        "external-template",
        loaded.map(({ type, target }) => `${type} ${target}`),
      ),
    };
  }
  const text = textOfXml(xml);
  const field = dynamic.exec(text)?.[0];
  return {
    parts: textPart(part.name, text),
    facts: field === undefined ? [] : [{ kind: "dynamic-field", detail: field }],
  };
}

/**
 * Reads a document that is a zip of XML (docx, xlsx, pptx, OpenDocument, epub), within `room`: the words of each part (hidden slides,
 * comments and headers too), and what else it holds as members. Returns undefined when there is no zip in the bytes.
 */
export async function readOffice(bytes: Uint8Array, room: Room): Promise<Contents | undefined> {
  const contents = await readZipFile(bytes, room);
  if (!contents) return undefined;
  const texts = contents.parts.filter(isXml).map((part) => ({ part, ...readable(part) }));
  const cut = texts.filter(({ part }) => part.size > part.bytes.length);
  return {
    ...contents,
    parts: [...contents.parts.filter((part) => !isXml(part)), ...texts.flatMap(({ parts }) => parts)],
    gaps: [
      ...contents.gaps,
      ...cut.map(({ part: { name, size, bytes: read } }) => ({
        name,
        reason: "too-large" as const,
        detail: `the first ${read.length} of ${size} bytes were read`,
        bytes: size - read.length,
      })),
    ],
    facts: [...contents.facts, ...macroFacts(contents.parts), ...texts.flatMap(({ facts }) => facts)],
  };
}
