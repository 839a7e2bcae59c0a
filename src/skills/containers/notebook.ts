import type { ArtifactKind } from "../../core/skill.ts";
import { decode } from "../decode.ts";
import { kindByName } from "../file-names.ts";
import { type Contents, type Part, type Room, textPart } from "./contents.ts";

/** What a cell is written in, and the extension that stands for it. */
interface Language {
  readonly kind: ArtifactKind;
  readonly extension: string;
  readonly format?: string;
}

const markdown: Language = { kind: "markdown", extension: "md" };
const plain: Language = { kind: "text", extension: "txt" };

type Json = Readonly<Record<string, unknown>>;

const objectOf = (value: unknown): Json =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Json) : {};
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const textOf = (value: unknown): string =>
  typeof value === "string"
    ? value
    : listOf(value)
        .filter((line) => typeof line === "string")
        .join("");

const extensions: Readonly<Record<string, string>> = {
  python: "py",
  javascript: "js",
  typescript: "ts",
  bash: "sh",
  shell: "sh",
  powershell: "ps1",
  julia: "jl",
  ruby: "rb",
  rust: "rs",
};

/** The language of the kernel (nbformat 4, `metadata.kernelspec.language` or `language_info.name`); Python where none is named. */
function languageOf(notebook: Json): Language {
  const metadata = objectOf(notebook["metadata"]);
  const given = objectOf(metadata["kernelspec"])["language"] ?? objectOf(metadata["language_info"])["name"];
  const name = typeof given === "string" ? given.toLowerCase() : "python";
  const known = Object.hasOwn(extensions, name) ? extensions[name] : undefined;
  const extension = known ?? (/^[a-z]{1,8}$/.test(name) ? name : "txt");
  return { extension, ...(kindByName(`x.${extension}`) ?? { kind: "script" }) };
}

/** `%%bash` and the like: the rest of a cell is another language. */
const magics: Readonly<Record<string, Language>> = {
  bash: { kind: "shell", extension: "sh" },
  sh: { kind: "shell", extension: "sh" },
  script: { kind: "shell", extension: "sh" },
  javascript: { kind: "javascript", extension: "js" },
  js: { kind: "javascript", extension: "js" },
  html: { kind: "html", extension: "html" },
  markdown,
};

function codeOf(source: string, language: Language): { source: string; language: Language } {
  const magic = /^\s{0,9}%%(\w{1,20})[^\n]{0,200}(?:\n|$)/.exec(source);
  const other = magic?.[1] !== undefined && Object.hasOwn(magics, magic[1]) ? magics[magic[1]] : undefined;
  return other ? { source: source.slice(magic?.[0].length), language: other } : { source, language };
}

/** Commands to the shell in a cell of code: `!pip install x`. */
const commandsOf = (source: string): string =>
  Array.from(
    source.matchAll(/^[ \t]{0,40}[!%]{1,2}(?=(?:\w|\/)[^\n]{2})([^\n]{1,4000})/gm),
    (found) => found[1] ?? "",
  ).join("\n");

const as = ({ kind, format }: Language) => ({ kind, ...(format === undefined ? {} : { format }) });

/** Texts of an output: what was printed, an error, a page. Pictures are none. */
function outputOf(output: Json): string {
  const data = objectOf(output["data"]);
  const shown = Object.keys(data)
    .filter((type) => !/^(?:image|audio|video)\/(?!svg)/.test(type))
    .map((type) => textOf(data[type]) || JSON.stringify(data[type] ?? ""));
  return [textOf(output["text"]), ...shown, textOf(output["evalue"]), textOf(output["traceback"])]
    .filter(Boolean)
    .join("\n");
}

function partsOfCell(cell: Json, place: string, kernel: Language): Part[] {
  const text = textOf(cell["source"]) || textOf(cell["input"]);
  const isCode = cell["cell_type"] === "code";
  const own = cell["cell_type"] === "markdown" ? markdown : plain;
  const { source, language } = isCode ? codeOf(text, kernel) : { source: text, language: own };
  const commands = isCode && language === kernel && kernel.kind !== "shell" ? commandsOf(source) : "";
  const outputs = listOf(cell["outputs"]).map((output) => outputOf(objectOf(output)));
  return [
    ...textPart(`${place}.${language.extension}`, source, as(language)),
    ...textPart(`${place}.commands.sh`, commands, { kind: "shell" }),
    ...textPart(`${place}.output.txt`, outputs.join("\n"), { kind: "text" }),
  ];
}

const isText = (value: unknown): boolean =>
  value === undefined ||
  typeof value === "string" ||
  (Array.isArray(value) && value.every((line) => typeof line === "string"));

/** Keys of an output that are read, or hold no words of a cell (nbformat 4, and pictures of nbformat 3). */
const outputKeys = new Set(
  "output_type name text data metadata execution_count prompt_number ename evalue traceback transient png jpeg".split(
    " ",
  ),
);

const isPlainOutput = (output: unknown): boolean =>
  Object.keys(objectOf(output)).every((key) => outputKeys.has(key)) && isText(objectOf(output)["text"]);

/** Whether the parts and the rest show all of a cell: a text once, and outputs as they are specified. */
function isPlainCell(cell: unknown): boolean {
  const { source, input, outputs } = objectOf(cell);
  const isOnce = source === undefined || input === undefined;
  const isShown = isOnce && [source, input].every(isText);
  return objectOf(cell) === cell && isShown && Array.isArray(outputs ?? []) && listOf(outputs).every(isPlainOutput);
}

/** Strings in a JSON text, keys too. */
const stringsIn = (text: string): number => text.match(/"(?:[^"\\]|\\.)*"/g)?.length ?? 0;

/** Whether a key stands twice in a JSON text somewhere: then a reader of it sees less than its bytes hold. */
const hasDoubles = (text: string, value: unknown): boolean => stringsIn(text) !== stringsIn(JSON.stringify(value));

/** What is no cell: of cells their attachments and metadata, which no reader shows. */
function restOf(notebook: Json, cells: readonly Json[]): string {
  const rest = cells.map((cell) => ({ ...cell, source: undefined, input: undefined, outputs: undefined }));
  return JSON.stringify({ ...notebook, cells: rest }, null, 1);
}

/**
 * Reads a Jupyter notebook (nbformat 3 and 4): each cell is a text in its language, with its output beside it, and the rest is one text
 * of JSON. What is no cell as nbformat has it is left in the text of the file. Returns undefined for what is no notebook, or more cells than `room` has.
 */
export async function readNotebook(bytes: Uint8Array, room: Room): Promise<Contents | undefined> {
  try {
    const { text } = decode(bytes);
    const notebook = objectOf(JSON.parse(text));
    const sheets = listOf(notebook["worksheets"]).flatMap((sheet) => listOf(objectOf(sheet)["cells"]));
    const listed = [...listOf(notebook["cells"]), ...sheets];
    const cells = listed.map(objectOf);
    if (cells.length === 0 || cells.length * 3 > room.members) return undefined;
    const kernel = languageOf(notebook);
    const parts = cells.flatMap((cell, index) => partsOfCell(cell, `cell-${index + 1}`, kernel));
    const rest = textPart("notebook.json", restOf({ ...notebook, worksheets: undefined }, cells), { kind: "data" });
    const isPlain = listed.every(isPlainCell) && !hasDoubles(text, notebook);
    room.members -= parts.length + 1;
    room.bytes -= bytes.length;
    return { parts: [...parts, ...rest], gaps: [], facts: [], complete: true, replacesText: isPlain };
  } catch {
    // No JSON, or nested beyond the stack: it stays one text of its own.
    return undefined;
  }
}
