export const id = 4767;
export const ids = [4767];
export const modules = {

/***/ 7303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AT: () => (/* binding */ dataView),
/* harmony export */   Ei: () => (/* binding */ restPart),
/* harmony export */   Mw: () => (/* binding */ maxDepth),
/* harmony export */   Xo: () => (/* binding */ textPart),
/* harmony export */   __: () => (/* binding */ asLatin1),
/* harmony export */   i: () => (/* binding */ roomOfSkill),
/* harmony export */   nB: () => (/* binding */ allowance)
/* harmony export */ });
/** Real skills stay far below each figure: the largest archive in 2,580 of them holds 70 kB, the largest document 30 parts. */
const roomOfSkill = () => ({ bytes: 32 * 1024 ** 2, members: 5000 });
/** Containers within one another that are opened. */
const maxDepth = 4;
/** Bytes of one member, as of one file. */
const maxMember = 8 * 1024 ** 2;
/** How many times its packed size a member may grow: source code shrinks to a fifth, a table of numbers to a thirtieth. */
const maxRatio = 100;
/** Up to this size the ratio does not matter. */
const ratioFloor = 256 * 1024;
/** Bytes that a member packed into `packed` bytes may become. */
const allowance = (room, packed) => Math.max(0, Math.min(maxMember, room.bytes, Math.max(ratioFloor, packed * maxRatio)));
const encoder = new TextEncoder();
/** A text taken out of a container, as a part of it: none when there is nothing in it but white space. */
function textPart(name, text, as = { kind: "text" }) {
    if (text.trim() === "")
        return [];
    const bytes = encoder.encode(text);
    return [{ name, mode: "file", size: bytes.length, bytes, as }];
}
/** Fewer bytes beside a container are padding. */
const minRest = 16;
const isPadding = (byte) => byte === 0 || byte === 0xff || byte === 10 || byte === 13;
/** Bytes of a file that are no part of what a reader understands, as a member of their own; padding is nothing. */
const restPart = (name, bytes) => bytes.length < minRest || bytes.every(isPadding) ? [] : [{ name, mode: "file", size: bytes.length, bytes }];
const latin1 = new TextDecoder("latin1");
/** Bytes as characters of the same number, for patterns: offsets agree. */
const asLatin1 = (bytes) => latin1.decode(bytes);
/** A little-endian or big-endian view of bytes. */
const dataView = (bytes) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);


/***/ }),

/***/ 54767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openAll: () => (/* binding */ openAll)
});

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/core/path.js
var path = __webpack_require__(18774);
// EXTERNAL MODULE: ./build/src/skills/content.js
var content = __webpack_require__(72509);
// EXTERNAL MODULE: ./build/src/skills/containers/contents.js
var containers_contents = __webpack_require__(7303);
// EXTERNAL MODULE: ./build/src/skills/containers/inflate.js
var inflate = __webpack_require__(54486);
;// CONCATENATED MODULE: ./build/src/skills/containers/gzip.js


/** The name of what is packed: `x.tar` of `x.tgz`, `x.txt` of `x.txt.gz`. */
function innerName(path) {
    const name = path.slice(path.lastIndexOf("/") + 1);
    if (/\.(?:tgz|taz)$/i.test(name))
        return name.replace(/\.\w{3}$/, ".tar");
    return name.replace(/\.gz$/i, "") || "content";
}
/** Flags of the header that say what stands between it and the packed bytes (RFC 1952, §2.3.1). */
const extra = 4;
const texts = [8, 16];
/** Where the packed bytes begin: behind the extra field, the name and the comment. */
function headerEnd(bytes) {
    const flags = bytes[3] ?? 0;
    let at = 10;
    if ((flags & extra) !== 0 && bytes.length >= 12)
        at += 2 + (0,containers_contents/* dataView */.AT)(bytes).getUint16(10, true);
    for (const flag of texts)
        if ((flags & flag) !== 0)
            at = bytes.indexOf(0, at) + 1 || bytes.length;
    return at;
}
/** Reads what a gzip file at `path` holds, as a member, and what stands in its header and behind it, within `room`. */
async function readGzip(bytes, room, path) {
    const content = await (0,inflate/* inflated */.k)(bytes, "gzip", (0,containers_contents/* allowance */.nB)(room, bytes.length));
    room.bytes -= content.bytes.length;
    room.members--;
    const size = content.bytes.length + (content.complete ? 0 : 1);
    const name = innerName(path);
    const broken = content.broken === undefined ? [] : [content.broken];
    return {
        parts: [
            ...(content.bytes.length > 0 ? [{ name, mode: "file", size, bytes: content.bytes }] : []),
            ...(0,containers_contents/* restPart */.Ei)("header", bytes.subarray(10, headerEnd(bytes))),
            ...(0,containers_contents/* restPart */.Ei)("trailing", content.used === undefined ? new Uint8Array() : bytes.subarray(content.used)),
        ],
        gaps: broken.map((detail) => ({ name: "", reason: "archive", detail, bytes: bytes.length })),
        facts: [],
        complete: content.bytes.length > 0 || content.complete,
    };
}

// EXTERNAL MODULE: ./build/src/skills/decode.js
var decode = __webpack_require__(45108);
;// CONCATENATED MODULE: ./build/src/skills/containers/image-layout.js

/** Blocks with words that are kept of one picture. */
const maxBlocks = 500;
const tagAt = (bytes, at) => (0,containers_contents/* asLatin1 */.__)(bytes.subarray(at, at + 4));
/** PNG (ISO/IEC 15948, §5.3): length, type, data and checksum, up to IEND. */
function pngLayout(bytes) {
    const view = (0,containers_contents/* dataView */.AT)(bytes);
    const blocks = [];
    for (let at = 8; at + 12 <= bytes.length;) {
        const length = view.getUint32(at);
        const type = tagAt(bytes, at + 4);
        const end = at + 12 + length;
        if (end > bytes.length)
            return undefined;
        const isWorded = ["tEXt", "zTXt", "iTXt", "eXIf"].includes(type);
        if (isWorded && blocks.length < maxBlocks)
            blocks.push({ type, bytes: bytes.subarray(at + 8, end - 4) });
        if (type === "IEND")
            return { end, blocks };
        at = end;
    }
    return undefined;
}
/** The end of the scan that begins at `at`: the next marker that is neither a restart nor a stuffed byte (ITU-T T.81, §B.1.1). */
function scanEnd(bytes, at) {
    for (let found = bytes.indexOf(0xff, at); found >= 0; found = bytes.indexOf(0xff, found + 1)) {
        const next = bytes[found + 1] ?? 0;
        if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7))
            return found;
    }
    return bytes.length;
}
/** JPEG: segments with a length, scans without one, up to EOI. APP2 holds colour profiles and more pictures, no words. */
function jpegLayout(bytes) {
    const view = (0,containers_contents/* dataView */.AT)(bytes);
    const blocks = [];
    for (let at = 2; at + 4 <= bytes.length || bytes[at + 1] === 0xd9;) {
        if (bytes[at] !== 0xff)
            return undefined;
        const marker = bytes[at + 1];
        if (marker === 0xd9)
            return { end: at + 2, blocks };
        if (marker === 0xff) {
            at++;
            continue;
        }
        const end = at + 2 + view.getUint16(at + 2);
        const isWorded = marker === 0xfe || (marker >= 0xe1 && marker <= 0xef && marker !== 0xe2);
        if (isWorded && blocks.length < maxBlocks)
            blocks.push({ type: "segment", bytes: bytes.subarray(at + 4, end) });
        at = marker === 0xda ? scanEnd(bytes, end) : end;
    }
    return undefined;
}
/** Sub-blocks of a GIF from `at` on: where they end. */
function subBlocksEnd(bytes, at) {
    let next = at;
    while (next < bytes.length && bytes[next] !== 0)
        next += bytes[next] + 1;
    return next + 1;
}
const tableSize = (flags) => ((flags & 0x80) !== 0 ? 3 * 2 ** ((flags & 7) + 1) : 0);
/** GIF (89a specification): extensions and pictures up to the trailer. */
function gifLayout(bytes) {
    const blocks = [];
    let at = 13 + tableSize(bytes[10] ?? 0);
    while (at < bytes.length) {
        const kind = bytes[at];
        if (kind === 0x3b)
            return { end: at + 1, blocks };
        if (kind !== 0x21 && kind !== 0x2c)
            return undefined;
        const start = kind === 0x21 ? at + 2 : at + 11 + tableSize(bytes[at + 9] ?? 0);
        const end = subBlocksEnd(bytes, start);
        const isWorded = kind === 0x21 && [0xfe, 0x01, 0xff].includes(bytes[at + 1]);
        if (isWorded && blocks.length < maxBlocks)
            blocks.push({ type: "segment", bytes: bytes.subarray(start, end) });
        at = end;
    }
    return undefined;
}
/** WebP: a RIFF file says its size; chunks are padded to even lengths (RFC 9649, §2). */
function webpLayout(bytes) {
    const view = (0,containers_contents/* dataView */.AT)(bytes);
    const size = view.getUint32(4, true);
    const end = 8 + size + (size & 1);
    const blocks = [];
    for (let at = 12; at + 8 <= Math.min(end, bytes.length);) {
        const length = view.getUint32(at + 4, true);
        const isWorded = ["EXIF", "XMP "].includes(tagAt(bytes, at)) && blocks.length < maxBlocks;
        if (isWorded)
            blocks.push({ type: "segment", bytes: bytes.subarray(at + 8, at + 8 + length) });
        at += 8 + length + (length & 1);
    }
    return end <= bytes.length ? { end, blocks } : undefined;
}
/** Layouts by format. Each reader gives undefined for a picture that breaks off or is damaged. */
const layouts = {
    png: pngLayout,
    jpeg: jpegLayout,
    gif: gifLayout,
    webp: webpLayout,
};

;// CONCATENATED MODULE: ./build/src/skills/containers/xml-text.js
/** Names of elements after which a new line begins: paragraphs, rows, shared strings of Office and OpenDocument. */
const breaks = new Set([
    "p",
    "br",
    "cr",
    "h",
    "tr",
    "row",
    "si",
    "comment",
    "table-row",
    "list-item",
    "li",
    "Relationship",
]);
/** Elements whose content is none of the words of the document. */
const ignored = new Set(["script", "style"]);
/** Attributes that hold words: what a picture shows, what a field computes, what a form asks. */
const worded = /\s(?:[\w-]{1,20}:)?(?:descr|title|alt|prompt|promptTitle|error|instr|formula)\s{0,9}=\s{0,9}(?:"([^"]{1,9000})"|'([^']{1,9000})')/g;
const named = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };
/** `text` with the entities of XML resolved; no other entity is, so nothing can grow. */
const unescapeXml = (text) => text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(lt|gt|amp|quot|apos));/gi, (all, decimal, hex, name) => {
    if (name)
        return named[String(name).toLowerCase()] ?? all;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all;
});
/** The value of an attribute of a tag, by its name without a prefix; undefined when there is none. */
function attributeOf(tag, name) {
    const found = new RegExp(`\\s(?:[\\w-]{1,20}:)?${name}\\s{0,9}=\\s{0,9}(?:"([^"]{0,9000})"|'([^']{0,9000})')`).exec(tag);
    return found ? unescapeXml(found[1] ?? found[2] ?? "") : undefined;
}
/** Tags of an XML text, and the text between them. Linear, and content with anything: no document is too broken for it. */
function* xmlPieces(xml) {
    let at = 0;
    while (at < xml.length) {
        const open = xml.indexOf("<", at);
        if (open < 0)
            break;
        if (open > at)
            yield { text: unescapeXml(xml.slice(at, open)) };
        const isData = xml.startsWith("<![CDATA[", open);
        const isComment = xml.startsWith("<!--", open);
        const closing = isData ? "]]>" : isComment ? "-->" : ">";
        const close = xml.indexOf(closing, open);
        const end = close < 0 ? xml.length : close;
        if (isData)
            yield { text: xml.slice(open + 9, end) };
        else if (isComment)
            yield { text: `\n${xml.slice(open + 4, end)}\n` };
        else
            yield { tag: xml.slice(open, end + 1) };
        at = end + closing.length;
    }
    if (at < xml.length)
        yield { text: unescapeXml(xml.slice(at)) };
}
/** Name of the element of a tag, without its prefix. */
const elementOf = (tag) => /^<\/?(?:[\w-]{1,40}:)?([\w.-]{1,60})/.exec(tag)?.[1] ?? "";
function wordsOfTag(tag) {
    const words = Array.from(tag.matchAll(worded), (found) => unescapeXml(found[1] ?? found[2] ?? ""));
    const element = elementOf(tag);
    const ends = tag.startsWith("</") || tag.endsWith("/>");
    const gap = ends && breaks.has(element) ? "\n" : ends && ["c", "tc", "tab"].includes(element) ? "\t" : "";
    return words.length > 0 ? `\n${words.join("\n")}\n${gap}` : gap;
}
/** The words of an XML document, its comments and described pictures too, a paragraph a line. */
function textOfXml(xml) {
    const parts = [];
    let skipping = "";
    for (const { tag, text } of xmlPieces(xml)) {
        if (tag === undefined) {
            if (skipping === "")
                parts.push(text ?? "");
            continue;
        }
        const element = elementOf(tag);
        if (tag === `</${skipping}>`)
            skipping = "";
        else if (ignored.has(element) && !tag.startsWith("</") && !tag.endsWith("/>") && skipping === "")
            skipping = element;
        parts.push(wordsOfTag(tag));
    }
    // A line at a time: a pattern for white space before a line end would try every place of a long run of it.
    const lines = parts
        .join("")
        .split("\n")
        .map((line) => line.trimEnd());
    return lines
        .join("\n")
        .replace(/\n{3,}/g, "\n\n")
        .trim();
}

;// CONCATENATED MODULE: ./build/src/skills/containers/image.js





/** Bytes of one block that are looked at: a segment of a JPEG has at most a quarter of it. */
const maxBlock = 256 * 1024;
/** Characters from which a text is kept although it is no sentence. */
const image_long = 200;
/** Five words in a row, or as much in a script without spaces: what cameras and editors write of themselves is shorter. */
const sentence = /(?:[\p{L}'’]{1,30}[\s,.;:!?"()-]{1,4}){4}[\p{L}'’]{2,30}|[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]{12}/u;
const isWorth = (text) => text.length >= image_long || sentence.test(text);
/** Words in a block of unknown structure: its XML, or its runs of readable characters. */
function wordsOf(block) {
    const bytes = block.subarray(0, maxBlock);
    const text = (0,containers_contents/* asLatin1 */.__)(bytes);
    const xml = text.indexOf("<x:xmpmeta");
    if (xml >= 0)
        return textOfXml((0,decode/* decode */.D)(bytes.subarray(xml)).text);
    const wide = text.replace(/([\t\n\r\x20-\x7e])\0/g, "$1");
    const runs = [
        ...(text.match(/[\t\n\r\x20-\x7e\x80-\xff]{20,}/g) ?? []),
        ...(wide === text ? [] : (wide.match(/[\t\n\r\x20-\x7e]{20,}/g) ?? [])),
    ];
    return [...new Set(runs)].filter((run) => sentence.test(run)).join("\n");
}
/** `keyword`, NUL, text; zTXt has the text packed, iTXt flags and two more names before it (ISO/IEC 15948, §11.3.4). */
async function wordsOfPng({ type, bytes }, room) {
    if (type === "eXIf")
        return wordsOf(bytes);
    const key = bytes.indexOf(0);
    if (key < 0)
        return "";
    const isPacked = type === "zTXt" || (type === "iTXt" && bytes[key + 1] === 1);
    let start = key + (type === "tEXt" ? 1 : type === "zTXt" ? 2 : 3);
    if (type === "iTXt")
        for (let i = 0; i < 2; i++)
            start = bytes.indexOf(0, start) + 1 || bytes.length;
    const data = bytes.subarray(start);
    const content = isPacked ? await (0,inflate/* inflated */.k)(data, "zlib", (0,containers_contents/* allowance */.nB)(room, data.length)) : { bytes: data };
    if (isPacked)
        room.bytes -= content.bytes.length;
    const { text } = (0,decode/* decode */.D)(content.bytes);
    return text.includes("<x:xmpmeta") ? textOfXml(text) : text;
}
async function wordsIn(blocks, room) {
    const words = [];
    for (const block of blocks) {
        words.push(block.type === "segment" ? wordsOf(block.bytes) : await wordsOfPng(block, room));
    }
    return words.filter(isWorth).join("\n");
}
/**
 * Reads what a picture (png, jpeg, gif, webp) holds besides the picture: sentences in its text blocks, EXIF and XMP, and the data behind
 * its end. Its gap stays: what the picture shows is not read. Returns undefined for one that breaks off.
 */
async function readImage(bytes, room, _, format = "") {
    const layout = layouts[format]?.(bytes);
    if (!layout)
        return undefined;
    const behind = (0,containers_contents/* restPart */.Ei)("trailing", bytes.subarray(layout.end));
    const parts = [...(0,containers_contents/* textPart */.Xo)("text.txt", await wordsIn(layout.blocks, room)), ...behind];
    room.members -= parts.length;
    const detail = `${bytes.length - layout.end} bytes behind the end of the picture`;
    return { parts, gaps: [], facts: behind.map(() => ({ kind: "trailing-data", detail })), complete: false };
}

;// CONCATENATED MODULE: ./build/src/skills/containers/locked.js

/** Identifier of the cipher of 7-Zip in the properties of a folder (7zFormat.txt, Methods.txt: 06 F1 07 01). */
const sevenZipCipher = "\x06\xf1\x07\x01";
/** The header of a 7z lies at its end; the cipher is named there, even when that header is encrypted itself. */
function is7zLocked(bytes) {
    if (bytes.length < 32)
        return false;
    const at = 32 + Number((0,containers_contents/* dataView */.AT)(bytes).getBigUint64(12, true));
    return (0,containers_contents/* asLatin1 */.__)(bytes.subarray(Math.min(at, bytes.length))).includes(sevenZipCipher);
}
/** RAR 5: a block of type 4 comes first when the headers are encrypted. RAR 4: a flag of the archive or of its first file. */
function isRarLocked(bytes) {
    const is5 = bytes[6] === 1;
    // RAR 5 (technote): after eight bytes a checksum of four, the size of the header and then its type, as numbers of seven bits a byte.
    if (is5)
        return (bytes[13] ?? 0) === 4;
    const archiveFlags = (bytes[10] ?? 0) | ((bytes[11] ?? 0) << 8);
    const fileFlags = (bytes[23] ?? 0) | ((bytes[24] ?? 0) << 8);
    return (archiveFlags & 0x80) !== 0 || (bytes[22] === 0x74 && (fileFlags & 4) !== 0);
}
/** An archive that only says whether it needs a password: 7z and RAR are not unpacked. */
async function readLocked(bytes) {
    const isLocked = bytes[0] === 0x37 ? is7zLocked(bytes) : isRarLocked(bytes);
    const facts = isLocked ? [{ kind: "encrypted", detail: "its members" }] : [];
    return { parts: [], gaps: [], facts, complete: false };
}

// EXTERNAL MODULE: ./build/src/skills/file-names.js
var file_names = __webpack_require__(24377);
;// CONCATENATED MODULE: ./build/src/skills/containers/notebook.js



const markdown = { kind: "markdown", extension: "md" };
const plain = { kind: "text", extension: "txt" };
const objectOf = (value) => typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
const listOf = (value) => (Array.isArray(value) ? value : []);
const textOf = (value) => typeof value === "string"
    ? value
    : listOf(value)
        .filter((line) => typeof line === "string")
        .join("");
const extensions = {
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
function languageOf(notebook) {
    const metadata = objectOf(notebook["metadata"]);
    const given = objectOf(metadata["kernelspec"])["language"] ?? objectOf(metadata["language_info"])["name"];
    const name = typeof given === "string" ? given.toLowerCase() : "python";
    const known = Object.hasOwn(extensions, name) ? extensions[name] : undefined;
    const extension = known ?? (/^[a-z]{1,8}$/.test(name) ? name : "txt");
    return { extension, ...((0,file_names/* kindByName */.v)(`x.${extension}`) ?? { kind: "script" }) };
}
/** `%%bash` and the like: the rest of a cell is another language. */
const magics = {
    bash: { kind: "shell", extension: "sh" },
    sh: { kind: "shell", extension: "sh" },
    script: { kind: "shell", extension: "sh" },
    javascript: { kind: "javascript", extension: "js" },
    js: { kind: "javascript", extension: "js" },
    html: { kind: "html", extension: "html" },
    markdown,
};
function codeOf(source, language) {
    const magic = /^\s{0,9}%%(\w{1,20})[^\n]{0,200}(?:\n|$)/.exec(source);
    const other = magic?.[1] !== undefined && Object.hasOwn(magics, magic[1]) ? magics[magic[1]] : undefined;
    return other ? { source: source.slice(magic?.[0].length), language: other } : { source, language };
}
/** Commands to the shell in a cell of code: `!pip install x`. */
const commandsOf = (source) => Array.from(source.matchAll(/^[ \t]{0,40}[!%]{1,2}(?=(?:\w|\/)[^\n]{2})([^\n]{1,4000})/gm), (found) => found[1] ?? "").join("\n");
const as = ({ kind, format }) => ({ kind, ...(format === undefined ? {} : { format }) });
/** Texts of an output: what was printed, an error, a page. Pictures are none. */
function outputOf(output) {
    const data = objectOf(output["data"]);
    const shown = Object.keys(data)
        .filter((type) => !/^(?:image|audio|video)\/(?!svg)/.test(type))
        .map((type) => textOf(data[type]) || JSON.stringify(data[type] ?? ""));
    return [textOf(output["text"]), ...shown, textOf(output["evalue"]), textOf(output["traceback"])]
        .filter(Boolean)
        .join("\n");
}
function partsOfCell(cell, place, kernel) {
    const text = textOf(cell["source"]) || textOf(cell["input"]);
    const isCode = cell["cell_type"] === "code";
    const own = cell["cell_type"] === "markdown" ? markdown : plain;
    const { source, language } = isCode ? codeOf(text, kernel) : { source: text, language: own };
    const commands = isCode && language === kernel && kernel.kind !== "shell" ? commandsOf(source) : "";
    const outputs = listOf(cell["outputs"]).map((output) => outputOf(objectOf(output)));
    return [
        ...(0,containers_contents/* textPart */.Xo)(`${place}.${language.extension}`, source, as(language)),
        ...(0,containers_contents/* textPart */.Xo)(`${place}.commands.sh`, commands, { kind: "shell" }),
        ...(0,containers_contents/* textPart */.Xo)(`${place}.output.txt`, outputs.join("\n"), { kind: "text" }),
    ];
}
const isText = (value) => value === undefined ||
    typeof value === "string" ||
    (Array.isArray(value) && value.every((line) => typeof line === "string"));
/** Keys of an output that are read, or hold no words of a cell (nbformat 4, and pictures of nbformat 3). */
const outputKeys = new Set("output_type name text data metadata execution_count prompt_number ename evalue traceback transient png jpeg".split(" "));
const isPlainOutput = (output) => Object.keys(objectOf(output)).every((key) => outputKeys.has(key)) && isText(objectOf(output)["text"]);
/** Whether the parts and the rest show all of a cell: a text once, and outputs as they are specified. */
function isPlainCell(cell) {
    const { source, input, outputs } = objectOf(cell);
    const isOnce = source === undefined || input === undefined;
    const isShown = isOnce && [source, input].every(isText);
    return objectOf(cell) === cell && isShown && Array.isArray(outputs ?? []) && listOf(outputs).every(isPlainOutput);
}
/** Strings in a JSON text, keys too. */
const stringsIn = (text) => text.match(/"(?:[^"\\]|\\.)*"/g)?.length ?? 0;
/** Whether a key stands twice in a JSON text somewhere: then a reader of it sees less than its bytes hold. */
const hasDoubles = (text, value) => stringsIn(text) !== stringsIn(JSON.stringify(value));
/** What is no cell: of cells their attachments and metadata, which no reader shows. */
function restOf(notebook, cells) {
    const rest = cells.map((cell) => ({ ...cell, source: undefined, input: undefined, outputs: undefined }));
    return JSON.stringify({ ...notebook, cells: rest }, null, 1);
}
/**
 * Reads a Jupyter notebook (nbformat 3 and 4): each cell is a text in its language, with its output beside it, and the rest is one text
 * of JSON. What is no cell as nbformat has it is left in the text of the file. Returns undefined for what is no notebook, or more cells than `room` has.
 */
async function readNotebook(bytes, room) {
    try {
        const { text } = (0,decode/* decode */.D)(bytes);
        const notebook = objectOf(JSON.parse(text));
        const sheets = listOf(notebook["worksheets"]).flatMap((sheet) => listOf(objectOf(sheet)["cells"]));
        const listed = [...listOf(notebook["cells"]), ...sheets];
        const cells = listed.map(objectOf);
        if (cells.length === 0 || cells.length * 3 > room.members)
            return undefined;
        const kernel = languageOf(notebook);
        const parts = cells.flatMap((cell, index) => partsOfCell(cell, `cell-${index + 1}`, kernel));
        const rest = (0,containers_contents/* textPart */.Xo)("notebook.json", restOf({ ...notebook, worksheets: undefined }, cells), { kind: "data" });
        const isPlain = listed.every(isPlainCell) && !hasDoubles(text, notebook);
        room.members -= parts.length + 1;
        room.bytes -= bytes.length;
        return { parts: [...parts, ...rest], gaps: [], facts: [], complete: true, replacesText: isPlain };
    }
    catch {
        // No JSON, or nested beyond the stack: it stays one text of its own.
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/src/skills/containers/names.js
var names = __webpack_require__(30537);
// EXTERNAL MODULE: ./build/src/skills/containers/zip.js
var zip = __webpack_require__(54426);
;// CONCATENATED MODULE: ./build/src/skills/containers/office.js





const isXml = ({ name }) => /\.(?:xml|rels|xhtml|html?|opf|ncx|vml|rdf)$/i.test(name);
/** Relationships that load what they name when the document is opened (ECMA-376, part 1, §11 to 15). */
const loads = new Set(["attachedTemplate", "oleObject", "frame", "subDocument", "externalLinkPath"]);
/** Somewhere that answers over the network: not the template on the disk of the author. */
const remote = /^(?:https?:|ftp:|\\\\|file:\/\/(?!\/)|mhtml:)/i;
/** Relationships to somewhere outside the document. */
function relationsOf(xml) {
    const relations = [];
    for (const { tag } of xmlPieces(xml)) {
        if (tag === undefined || elementOf(tag) !== "Relationship" || attributeOf(tag, "TargetMode") !== "External")
            continue;
        const type = attributeOf(tag, "Type") ?? "";
        relations.push({ type: type.slice(type.lastIndexOf("/") + 1), target: attributeOf(tag, "Target") ?? "" });
    }
    return relations;
}
/** A field that starts a program: DDE of Word and Excel. Field codes may be spread over many elements: asked of the text. */
const dynamic = /\bDDE(?:AUTO)?\s{1,9}(?:["'\\]|[A-Za-z]:\\|\w{1,40}\.exe\b)[^\n]{0,120}|^[=+-]?(?:cmd|powershell|msexcel)\|[^\n]{1,120}/im;
/** Names of procedures that run when a document is opened or closed. */
const automatic = /\b(?:auto_?(?:open|close|exec|new)|document_(?:open|close|new)|workbook_(?:open|activate|beforeclose))\b/i;
function macroFacts(parts) {
    return parts
        .filter(({ name }) => /(?:^|\/)vbaproject\.bin$/i.test(name) || /^(?:Basic|Scripts)\/.+\.(?:xml|py|js|bsh)$/.test(name))
        .slice(0, 3)
        .map(({ name, bytes }) => {
        // Each letter may be followed by a zero: names of modules stand in UTF-16 as well.
        const trigger = automatic.exec((0,containers_contents/* asLatin1 */.__)(bytes).replaceAll("\0", ""))?.[0];
        return { kind: "macro", detail: trigger === undefined ? name : `${name}, run by ${trigger}` };
    });
}
/** The words of a part: of relationships only what lies outside. */
function readable(part) {
    const xml = (0,decode/* decode */.D)(part.bytes).text;
    if (part.name.endsWith(".rels")) {
        const relations = relationsOf(xml);
        const loaded = relations.filter(({ type, target }) => loads.has(type) && remote.test(target));
        const lines = relations.map(({ type, target }) => `${type}: ${target}`);
        return {
            parts: (0,containers_contents/* textPart */.Xo)(part.name, lines.join("\n")),
            facts: (0,names/* factAbout */.Eb)("external-template", loaded.map(({ type, target }) => `${type} ${target}`)),
        };
    }
    const text = textOfXml(xml);
    const field = dynamic.exec(text)?.[0];
    return {
        parts: (0,containers_contents/* textPart */.Xo)(part.name, text),
        facts: field === undefined ? [] : [{ kind: "dynamic-field", detail: field }],
    };
}
/**
 * Reads a document that is a zip of XML (docx, xlsx, pptx, OpenDocument, epub), within `room`: the words of each part (hidden slides,
 * comments and headers too), and what else it holds as members. Returns undefined when there is no zip in the bytes.
 */
async function readOffice(bytes, room) {
    const contents = await (0,zip/* readZipFile */.EK)(bytes, room);
    if (!contents)
        return undefined;
    const texts = contents.parts.filter(isXml).map((part) => ({ part, ...readable(part) }));
    const cut = texts.filter(({ part }) => part.size > part.bytes.length);
    return {
        ...contents,
        parts: [...contents.parts.filter((part) => !isXml(part)), ...texts.flatMap(({ parts }) => parts)],
        gaps: [
            ...contents.gaps,
            ...cut.map(({ part: { name, size, bytes: read } }) => ({
                name,
                reason: "too-large",
                detail: `the first ${read.length} of ${size} bytes were read`,
                bytes: size - read.length,
            })),
        ],
        facts: [...contents.facts, ...macroFacts(contents.parts), ...texts.flatMap(({ facts }) => facts)],
    };
}

;// CONCATENATED MODULE: ./build/src/skills/containers/pdf-filters.js

/** ASCII85 (ISO 32000-1, §7.4.3): five digits from `!` on are four bytes, `z` is four zeros, `~>` ends it. */
function ascii85(bytes) {
    const out = [];
    let digits = [];
    const flush = (count) => {
        const value = [...digits, 84, 84, 84, 84].slice(0, 5).reduce((sum, digit) => sum * 85 + digit, 0);
        for (let i = 0; i < count; i++)
            out.push(Math.floor(value / 2 ** (24 - 8 * i)) & 255);
        digits = [];
    };
    for (const byte of bytes) {
        if (byte === 0x7e)
            break;
        if (byte === 0x7a && digits.length === 0)
            out.push(0, 0, 0, 0);
        if (byte < 0x21 || byte > 0x75)
            continue;
        digits.push(byte - 0x21);
        if (digits.length === 5)
            flush(4);
    }
    if (digits.length > 1)
        flush(digits.length - 1);
    return Uint8Array.from(out);
}
function asciiHex(bytes) {
    const [digits = ""] = new TextDecoder("latin1").decode(bytes).split(">", 1);
    const pairs = digits.replace(/[^0-9A-Fa-f]/g, "").match(/../g) ?? [];
    return Uint8Array.from(pairs, (pair) => Number.parseInt(pair, 16));
}
/** Damaged data is complete: nobody gets more out of it. */
const flate = async (bytes, limit) => {
    const { bytes: content, complete, broken } = await (0,inflate/* inflated */.k)(bytes, "zlib", limit);
    return { bytes: content, complete: complete || broken !== undefined };
};
/** Filters by their names, long and short. */
const filters = {
    FlateDecode: flate,
    Fl: flate,
    ASCII85Decode: async (bytes) => ({ bytes: ascii85(bytes), complete: true }),
    A85: async (bytes) => ({ bytes: ascii85(bytes), complete: true }),
    ASCIIHexDecode: async (bytes) => ({ bytes: asciiHex(bytes), complete: true }),
    AHx: async (bytes) => ({ bytes: asciiHex(bytes), complete: true }),
};
/** Filters that are followed in one stream: honest ones have two. */
const maxFilters = 4;
/** The names of the filters of a stream, in order; undefined when they cannot be told from its dictionary. */
function filtersOf(head) {
    if (!/\/(?:Filter|F)\b/.test(head))
        return [];
    const found = /\/(?:Filter|F)\s{0,9}(?:\/(\w{1,30})|\[([^\]]{0,300})\])/.exec(head);
    if (!found)
        return undefined;
    return found[1] === undefined ? (found[2].match(/\w{1,30}/g) ?? []) : [found[1]];
}
/** The content of a stream by the filters that its dictionary names: undefined when one of them is not ours. Never throws. */
async function contentOfStream(bytes, head, limit) {
    const names = filtersOf(head);
    if (!names || names.length > maxFilters || !names.every((name) => Object.hasOwn(filters, name)))
        return undefined;
    let content = { bytes, complete: true };
    for (const name of names) {
        const next = await filters[name](content.bytes, limit);
        content = { bytes: next.bytes, complete: content.complete && next.complete };
    }
    return content;
}

;// CONCATENATED MODULE: ./build/src/skills/containers/pdf-objects.js


const maxStreams = 5000;
/** Bytes of one stream, and of all of one PDF: text and fonts of a thousand pages stay below. */
const maxStream = 4 * 1024 ** 2;
const maxContent = 16 * 1024 ** 2;
/** Characters before `stream` in which its dictionary is looked for. */
const maxHead = 4000;
/** `/J#61vaScript` is `/JavaScript` (ISO 32000-1, §7.3.5). */
const plainNames = (text) => text.replace(/#([0-9a-fA-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
/** Places of all streams, in order, by their keywords. */
function spansOf(text) {
    const spans = [];
    let at = text.indexOf("stream");
    while (at >= 0 && spans.length <= maxStreams) {
        const end = text.indexOf("endstream", at);
        if (end < 0)
            break;
        const lineEnd = /^\r?\n?/.exec(text.slice(at + 6, at + 8))?.[0].length ?? 0;
        spans.push({ keyword: at, start: at + 6 + lineEnd, end });
        at = text.indexOf("stream", end + 9);
    }
    return spans;
}
function headOf(text, keyword, previous) {
    const before = text.slice(Math.max(previous, keyword - maxHead), keyword);
    const object = before.lastIndexOf(" obj");
    return plainNames(before.slice(Math.max(0, object - 12)));
}
const isImage = (head) => /\/Subtype\s{0,9}\/Image/.test(head);
/** Finds the objects and streams of a PDF by scanning its bytes, within `room` and bounds of its own; never throws. */
async function pdfObjects(bytes, room) {
    const text = (0,containers_contents/* asLatin1 */.__)(bytes);
    const spans = spansOf(text);
    const outside = [];
    const streams = [];
    let left = Math.min(maxContent, room.bytes);
    let complete = spans.length <= maxStreams;
    let previous = 0;
    for (const { keyword, start, end } of spans) {
        const head = headOf(text, keyword, previous);
        const packed = bytes.subarray(start, end);
        const read = isImage(head) ? undefined : await contentOfStream(packed, head, Math.min(maxStream, left));
        const content = read?.bytes;
        // What is not packed is part of the file.
        const used = content && content.buffer !== bytes.buffer ? content.length : 0;
        left -= used;
        room.bytes -= used;
        complete &&= read?.complete ?? true;
        outside.push(text.slice(previous, keyword));
        if (content && /\/Type\s{0,9}\/ObjStm/.test(head))
            outside.push((0,containers_contents/* asLatin1 */.__)(content));
        streams.push({ head, content, packed: packed.length });
        previous = end;
    }
    return { structure: plainNames([...outside, text.slice(previous)].join("\n")), streams, complete };
}

;// CONCATENATED MODULE: ./build/src/skills/containers/pdf-work.js

/** Bytes of drawing orders that are followed for the text of one PDF: some two seconds of pdf.js. Books have a tenth. */
const maxWork = 32 * 1024 ** 2;
/** How much larger a stream may be than it looks when we cannot unpack it. */
const guess = 100;
const sizeOf = ({ content, packed }) => content?.length ?? packed * guess;
const isForm = ({ head }) => /\/Subtype\s{0,9}\/Form\b/.test(head);
const drawingsIn = ({ content }) => content ? ((0,containers_contents/* asLatin1 */.__)(content).match(/\bDo\b/g) ?? []).length : Number.POSITIVE_INFINITY;
/** The number of the object whose dictionary `head` is; empty when it does not tell. */
const numberOf = (head) => /(\d{1,9})\s{1,9}\d{1,5}\s{1,3}obj/.exec(head)?.[1] ?? "";
/** The numbers of the objects that pages name as their contents, each as often as it is named. */
const contentsOf = (structure) => Array.from(structure.matchAll(/\/Contents\s{0,9}(\[[^\][/]{0,20000}\]|\d{1,9}\s{1,9}\d{1,5}\s{1,9}R)/g)).flatMap(([, references = ""]) => Array.from(references.matchAll(/(\d{1,9})\s{1,9}\d{1,5}\s{1,9}R/g), (found) => found[1] ?? ""));
/**
 * An upper bound of what reading the text of a PDF costs, in bytes of orders: pages may share a stream, and forms may be drawn any
 * number of times, by one another too. A form that draws another ten times, which draws another, would never end.
 */
function workOf({ structure, streams }) {
    const byNumber = new Map(streams.map((stream) => [numberOf(stream.head), stream]));
    const pages = contentsOf(structure).flatMap((number) => byNumber.get(number) ?? []);
    const own = pages.reduce((sum, page) => sum + sizeOf(page), 0);
    const forms = streams.filter(isForm);
    if (forms.length === 0)
        return own;
    const drawn = new Map(Array.from(new Set(pages), (page) => [page, drawingsIn(page)]));
    const nested = forms.reduce((product, form) => Math.min(product * Math.max(1, drawingsIn(form)), maxWork), 1);
    const draws = pages.reduce((sum, page) => sum + (drawn.get(page) ?? 0), 0);
    const largest = forms.reduce((most, form) => Math.max(most, sizeOf(form)), 1);
    const once = forms.reduce((sum, form) => sum + sizeOf(form), 0);
    return own + once + Math.max(0, draws * nested - forms.length) * largest;
}

;// CONCATENATED MODULE: ./build/src/skills/containers/pdf-text.js


const maxPages = 200;
const maxCharacters = 2_000_000;
function whyNot(objects) {
    if (/\/Encrypt\b/.test(objects.structure))
        return "it is encrypted";
    if (!objects.complete)
        return "it holds more than the limit";
    return workOf(objects) > maxWork ? "its parts are nested beyond reason" : undefined;
}
async function extracted(bytes) {
    // Two megabytes of code, which only a skill with a PDF needs.
    const { getDocumentProxy } = await __webpack_require__.e(/* import() */ 9702).then(__webpack_require__.bind(__webpack_require__, 79702));
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, disableFontFace: true });
    const pages = [];
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
async function pdfText(bytes, objects) {
    const reason = whyNot(objects);
    if (reason !== undefined)
        return { text: "", unread: reason };
    try {
        return await extracted(bytes);
    }
    catch (error) {
        return { text: "", unread: (0,errors/* messageOf */.bD)(error) };
    }
}

;// CONCATENATED MODULE: ./build/src/skills/containers/pdf.js





/** Strings of one kind that are kept of a PDF. */
const maxStrings = 2000;
/** A string in parentheses, with escapes but without others inside, or in hexadecimal. */
const string = String.raw `\s{0,9}(?:\(((?:[^()\\]|\\[\s\S]|\([^()\\]{0,500}\)){0,20000})\)|<([0-9A-Fa-f\s]{2,20000})>)`;
const escapes = { n: "\n", r: "\n", t: "\t", b: "", f: "" };
const literal = (text) => text.replace(/\\(?:([0-7]{1,3})|(\r\n|[\s\S]))/g, (_, octal, other) => octal === undefined
    ? (escapes[other] ?? other.replace(/[\r\n]/g, ""))
    : String.fromCharCode(Number.parseInt(octal, 8) & 255));
const fromHex = (hex) => (hex.replace(/\s/g, "").match(/../g) ?? []).map((pair) => String.fromCharCode(Number.parseInt(pair, 16))).join("");
/** Text strings are UTF-16 or UTF-8 with a mark, else one byte a character (ISO 32000-2, §7.9.2.2). */
const pdf_textOf = (raw) => (0,decode/* decode */.D)(Uint8Array.from(raw, (character) => character.charCodeAt(0) & 255)).text;
/** Values of the strings that follow one of these keys, each once. */
function stringsOf(structure, keys) {
    const found = structure.matchAll(new RegExp(`/(?:${keys})${string}`, "g"));
    const values = new Set();
    for (const [, plain, hex] of found) {
        if (values.size >= maxStrings)
            break;
        values.add(pdf_textOf(plain === undefined ? fromHex(hex ?? "") : literal(plain)));
    }
    return [...values].filter((value) => value.trim() !== "");
}
/** Actions that do more than turn a page (ISO 32000-1, §12.6.4). `/OpenAction` alone most often sets the zoom. */
const actions = /\/S\s{0,9}\/(Launch|JavaScript|SubmitForm|ImportData|GoToE|RichMediaExecute)\b|\/(XFA)\b/g;
function actionFacts(structure) {
    const kinds = new Set(Array.from(structure.matchAll(actions), (found) => found[1] ?? found[2] ?? ""));
    const scripts = /\/JS\b/.test(structure) ? kinds.add("JavaScript") : kinds;
    const opens = /\/OpenAction\s{0,9}(?:<<|\d{1,9}\s{1,9}\d{1,5}\s{1,9}R)/.test(structure) ||
        /\/Names\s{0,9}<<[\s\S]{0,200}\/JavaScript\b/.test(structure);
    const launched = stringsOf(structure.slice(Math.max(0, structure.indexOf("/Launch") - 300)), "F|UF|P");
    return [...scripts].map((kind) => ({
        kind: "pdf-action",
        detail: `${kind}${kind === "Launch" ? ` ${launched.slice(0, 3).join(" ")}` : ""}${opens ? ", when it is opened" : ""}`.slice(0, 300),
    }));
}
/** The stream of an object by its number, as a text. */
const streamText = (streams, number) => {
    const found = streams.find(({ head }) => new RegExp(`(?:^|\\s)${number}\\s{1,9}\\d{1,5}\\s{1,3}obj`).test(head.slice(0, 40)));
    return found?.content ? (0,containers_contents/* asLatin1 */.__)(found.content) : "";
};
function scriptsOf({ structure, streams }) {
    const numbers = Array.from(structure.matchAll(/\/JS\s{1,9}(\d{1,9})\s{1,9}\d{1,5}\s{1,9}R/g), (found) => found[1] ?? "");
    const referred = [...new Set(numbers)].slice(0, 50).map((number) => streamText(streams, number));
    return [...stringsOf(structure, "JS"), ...referred];
}
/** Numbers of the objects that file specifications name as their content: the type of such a stream is optional (ISO 32000-1, §7.11.4). */
const filesNamed = (structure) => new Set(Array.from(structure.matchAll(/\/EF\s{0,9}<<([^<>]{0,300})>>/g)).flatMap(([, names = ""]) => Array.from(names.matchAll(/(\d{1,9})\s{1,9}\d{1,5}\s{1,9}R/g), (found) => found[1] ?? "")));
/** The files in a PDF as members; of one that we cannot unpack only its size. */
function embedded({ structure, streams }) {
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
function beside(bytes) {
    const text = (0,containers_contents/* asLatin1 */.__)(bytes);
    const start = text.indexOf("%PDF-");
    const end = text.lastIndexOf("%%EOF");
    return [
        ...(0,containers_contents/* restPart */.Ei)("leading", bytes.subarray(0, Math.max(0, start))),
        ...(end < 0 ? [] : (0,containers_contents/* restPart */.Ei)("trailing", bytes.subarray(end + 5))),
    ];
}
function partsOf(objects, text) {
    const { structure } = objects;
    return [
        ...(0,containers_contents/* textPart */.Xo)("text.txt", text),
        ...(0,containers_contents/* textPart */.Xo)("links.txt", stringsOf(structure, "URI").join("\n")),
        ...(0,containers_contents/* textPart */.Xo)("notes.txt", stringsOf(structure, "Contents|Title|Subject|Keywords|Author|TU|Alt|ActualText").join("\n")),
        ...(0,containers_contents/* textPart */.Xo)("script.js", scriptsOf(objects).join("\n"), { kind: "javascript" }),
        ...embedded(objects),
    ];
}
/**
 * Reads a PDF, within `room`: its text (with unpdf), its links, notes and scripts, and the files in it as members. Actions and strings
 * are found by a scan of the bytes, so that a damaged PDF shows them too; its gap stays when its text could not be read.
 */
async function readPdf(bytes, room) {
    const objects = await pdfObjects(bytes, room);
    const { text, unread } = await pdfText(bytes, objects);
    const parts = [...partsOf(objects, text), ...beside(bytes)];
    room.members -= parts.length;
    room.bytes -= text.length;
    const gaps = unread === undefined ? [] : [{ name: "", reason: "document", detail: unread, bytes: bytes.length }];
    const locked = /\/Encrypt\b/.test(objects.structure) ? [{ kind: "encrypted", detail: "the document" }] : [];
    return { parts, gaps, facts: [...actionFacts(objects.structure), ...locked], complete: true };
}

;// CONCATENATED MODULE: ./build/src/skills/containers/marshal.js

/** Objects within one another that are followed, as CPython does (Python/marshal.c, MAX_MARSHAL_STACK_DEPTH). */
const maxDepth = 1000;
/** By the version word of the header (CPython, Lib/importlib/_bootstrap_external.py): 3.8 is 3400, 3.11 is 3450, Python 2 is 50,000 on. */
function layoutOf(version) {
    if (version >= 50_000)
        return { numbers: 4, objects: 8, last: 1 };
    if (version >= 3450)
        return { numbers: 5, objects: 8, last: 2 };
    return { numbers: version >= 3400 ? 6 : 5, objects: 8, last: 1 };
}
/** Types that hold a text, with the bytes of their length. */
const marshal_texts = { s: 4, t: 4, u: 4, a: 4, A: 4, z: 1, Z: 1 };
/** Types of a fixed length. */
const fixed = { i: 4, I: 8, g: 8, y: 16, r: 4, R: 4 };
/** Types that hold other objects, with the bytes of their number. */
const lists = { "(": 4, ")": 1, "[": 4, "<": 4, ">": 4 };
const utf8 = new TextDecoder();
const utf8Of = (bytes) => utf8.decode(bytes);
/** Pulls the texts out of marshalled Python objects (CPython, Python/marshal.c). Every object costs a byte, so that it ends. */
class Reader {
    found = new Set();
    bytes;
    view;
    layout;
    at;
    constructor(bytes, at, layout) {
        this.bytes = bytes;
        this.view = (0,containers_contents/* dataView */.AT)(bytes);
        this.at = at;
        this.layout = layout;
    }
    /** Reads one object. Throws a RangeError where the data is damaged; returns false at the end of a dictionary. */
    object(depth) {
        if (depth > maxDepth || this.at >= this.bytes.length)
            throw new RangeError("damaged");
        const type = String.fromCharCode(this.bytes[this.at++] & 0x7f);
        if (type === "0")
            return false;
        if (marshal_texts[type] !== undefined)
            this.text(this.number(marshal_texts[type]));
        else if (fixed[type] !== undefined)
            this.skip(fixed[type]);
        else if (lists[type] !== undefined)
            this.objects(this.number(lists[type]), depth);
        else
            this.other(type, depth);
        return true;
    }
    other(type, depth) {
        if (type === "l")
            this.skip(2 * Math.abs(this.view.getInt32(this.at, true)) + 4);
        else if (type === "f")
            this.skip(this.number(1));
        else if (type === "x")
            for (let i = 0; i < 2; i++)
                this.skip(this.number(1));
        else if (type === "{")
            while (this.object(depth + 1))
                this.object(depth + 1);
        else if (type === ":")
            this.objects(3, depth);
        else if (type === "c")
            this.code(depth);
        else if (!"NFTS.".includes(type))
            throw new RangeError("unknown type");
    }
    code(depth) {
        this.skip(this.layout.numbers * 4);
        this.objects(this.layout.objects, depth);
        this.skip(4);
        this.objects(this.layout.last, depth);
    }
    objects(count, depth) {
        for (let i = 0; i < count; i++)
            this.object(depth + 1);
    }
    number(width) {
        const value = width === 1 ? this.view.getUint8(this.at) : this.view.getUint32(this.at, true);
        this.at += width;
        return value;
    }
    skip(count) {
        this.at += count;
        if (this.at > this.bytes.length)
            throw new RangeError("damaged");
    }
    text(length) {
        const start = this.at;
        this.skip(length);
        const text = utf8Of(this.bytes.subarray(start, this.at));
        // Bytecode and line tables are byte strings as well.
        if (!/[\x00-\x08\x0e-\x1a\ufffd]/.test(text))
            this.found.add(text);
    }
}
/** Runs of printable characters, for what no reader understands. */
const printable = (bytes, at) => new TextDecoder("latin1").decode(bytes.subarray(at)).match(/[\t\x20-\x7e]{5,}/g) ?? [];
/** The texts that marshalled objects from `at` on hold, names and constants, each once and in order; never throws. */
function marshalTexts(bytes, at, version) {
    const reader = new Reader(bytes, at, layoutOf(version));
    try {
        reader.object(0);
    }
    catch {
        for (const text of printable(bytes, at))
            reader.found.add(text);
    }
    return [...reader.found];
}

;// CONCATENATED MODULE: ./build/src/skills/containers/pyc.js


/** Bytes of the header: flags came with 3.7, whose version word is 3390 (PEP 552), the size of the source with 3.3. */
function headerOf(version) {
    if (version >= 50_000)
        return 8;
    return version >= 3390 ? 16 : version >= 3200 ? 12 : 8;
}
/** Flags of PEP 552: by hash and not by time, and the hash is not checked. */
const unchecked = 1;
/**
 * Reads compiled Python: the texts in it, names and constants, as one text, so that an address or a command in it is seen, and from the
 * header whether Python takes it whatever its source says. What it does is not read: the gap of the file stays.
 */
async function readPyc(bytes, room) {
    if (bytes.length < 16)
        return undefined;
    const view = (0,containers_contents/* dataView */.AT)(bytes);
    const version = view.getUint16(0, true);
    const header = headerOf(version);
    const isUnchecked = header === 16 && view.getUint32(4, true) === unchecked;
    const parts = (0,containers_contents/* textPart */.Xo)("constants.txt", marshalTexts(bytes, header, version).join("\n"), { kind: "data" });
    room.members -= parts.length;
    room.bytes -= parts[0]?.size ?? 0;
    return {
        parts,
        gaps: [],
        facts: isUnchecked ? [{ kind: "unchecked-bytecode", detail: "flags of an unchecked hash" }] : [],
        complete: false,
    };
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./node_modules/tar-stream/index.js
var tar_stream = __webpack_require__(56118);
;// CONCATENATED MODULE: ./build/src/skills/containers/tar.js





const encoder = new TextEncoder();
const fileMode = ({ mode }) => ((mode & 0o111) !== 0 ? "executable" : "file");
const modeOf = (header) => header.type === "symlink" || header.type === "link" ? "symlink" : fileMode(header);
/** Bytes that chunks hold together, the first `limit` of them kept. */
async function collected(chunks, limit) {
    const kept = [];
    let size = 0;
    for await (const chunk of chunks) {
        if (size < limit)
            kept.push(chunk.subarray(0, limit - size));
        size += chunk.length;
    }
    return new Uint8Array(external_node_buffer_.Buffer.concat(kept));
}
/** Whether a member has content by its type: types that are not known are unpacked as files (POSIX pax, §ustar, typeflag). */
const isFile = (type) => type === "file" || type === "contiguous-file" || type === null;
function partOf({ name }, mode, bytes, size = bytes.length) {
    return { name: name.slice(0, 500) || "(unnamed)", mode, size, bytes };
}
/** Takes the next member in; a link has its target as content, a folder and a device have none, and what they carry is content anyhow. */
async function take(tape, header, chunks, room) {
    // tar-stream neither ends the content of a folder with a size nor skips it: without one it reads it as the next header.
    if (header.type === "directory")
        header.size = 0;
    const mode = modeOf(header);
    const content = await collected(chunks, room.members > 0 ? (0,containers_contents/* allowance */.nB)(room, header.size) : 0);
    tape.seen += 512 + header.size;
    const parts = [
        ...(mode === "symlink" ? [partOf(header, mode, encoder.encode(header.linkname ?? ""))] : []),
        ...(header.size > 0 || isFile(header.type) ? [partOf(header, fileMode(header), content, header.size)] : []),
    ];
    if (room.members <= 0)
        tape.left++;
    if (room.members <= 0 || parts.length === 0)
        return;
    tape.parts.push(...parts);
    room.members--;
    room.bytes -= content.length;
}
/** Reads until the end or the damage. Returns what is wrong with the archive, when something is. */
async function wind(tape, bytes, room) {
    const tar = (0,tar_stream.extract)();
    tar.on("error", () => undefined);
    tar.end(external_node_buffer_.Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
    try {
        for await (const member of tar)
            await take(tape, member.header, member, room);
    }
    catch (error) {
        return (0,errors/* messageOf */.bD)(error);
    }
    return undefined;
}
/** Reads the members of a tar (POSIX, GNU and old ones, with tar-stream), within `room`. */
async function readTar(bytes, room) {
    const tape = { parts: [], seen: 0, left: 0 };
    const broken = await wind(tape, bytes, room);
    const gaps = [];
    if (broken !== undefined) {
        const rest = Math.max(1, bytes.length - tape.seen);
        gaps.push({ name: "", reason: "archive", detail: broken, bytes: rest });
    }
    if (tape.left > 0) {
        gaps.push({ name: "", reason: "too-many-files", detail: `${tape.left} members were not read`, bytes: tape.left });
    }
    return { parts: tape.parts, gaps, facts: (0,names/* nameFacts */.ft)(tape.parts), complete: true };
}

// EXTERNAL MODULE: ./build/src/skills/containers/zip-layout.js
var zip_layout = __webpack_require__(69853);
;// CONCATENATED MODULE: ./build/src/skills/containers/index.js














/** Readers by the format that the content shows. */
const readers = {
    zip: zip/* readZipFile */.EK,
    jar: zip/* readZipFile */.EK,
    docx: readOffice,
    xlsx: readOffice,
    pptx: readOffice,
    odf: readOffice,
    epub: readOffice,
    gzip: readGzip,
    tar: readTar,
    "7z": readLocked,
    rar: readLocked,
    pdf: readPdf,
    pyc: readPyc,
    png: readImage,
    jpeg: readImage,
    gif: readImage,
    webp: readImage,
};
/** Formats that are a zip, or are read as one anyhow. */
const zips = new Set(["zip", "jar", "docx", "xlsx", "pptx", "odf", "epub"]);
/** Reasons of the gaps that a container has while it is closed. */
const containers_closed = new Set(["archive", "document", "binary"]);
/** Gaps of one reason that the members of a container have each for itself; more are one gap of the container. */
const maxGaps = 20;
/** Bytes behind a zip that is appended to something else, at most: comments and padding. */
const slack = 1024;
/** A `#!` line names the format of a script, and may name what every object has. */
const ownValue = (record, key) => Object.hasOwn(record, key) ? record[key] : undefined;
const isNotebook = ({ kind, path }) => kind === "data" && /\.ipynb$/i.test(path);
const readerOf = (artifact) => isNotebook(artifact) ? readNotebook : ownValue(readers, artifact.format ?? "");
/** A zip at the end of something that is none: a picture, a program, an extension of a browser. */
async function appendedZip(artifact, bytes, room) {
    if (zips.has(artifact.format ?? "") || !["media", "document", "binary", "executable"].includes(artifact.kind))
        return undefined;
    const range = (0,zip_layout/* zipRange */.d8)(bytes);
    if (!range || range.start === 0 || range.end < bytes.length - slack)
        return undefined;
    const isWhole = artifact.kind === "binary" && range.start < slack;
    const contents = await (isWhole ? zip/* readZipFile */.EK : zip/* readZip */.ue)(bytes, room);
    if (!contents || contents.parts.length === 0)
        return undefined;
    const fact = { kind: "second-format", detail: `a zip from byte ${range.start} on` };
    return { ...contents, facts: [...contents.facts, fact], complete: isWhole };
}
const none = { parts: [], gaps: [], facts: [], complete: false };
function merged(own, zip) {
    if (!zip)
        return own;
    // What lies behind a picture is the same zip once more.
    const { parts, gaps, facts, complete } = own ?? none;
    return {
        parts: [...parts.filter(({ name }) => name !== "trailing"), ...zip.parts],
        gaps: [...gaps, ...zip.gaps],
        facts: [...facts, ...zip.facts],
        complete: complete || zip.complete,
    };
}
async function containers_contentsOf(artifact, bytes, room) {
    try {
        const zip = await appendedZip(artifact, bytes, room);
        return merged(await readerOf(artifact)?.(bytes, room, artifact.path, artifact.format), zip);
    }
    catch (error) {
        return { ...none, gaps: [{ name: "", reason: "unreadable", detail: (0,errors/* messageOf */.bD)(error), bytes: 0 }] };
    }
}
const pathOf = (outer, name) => name === "" ? outer.fullPath : (0,path/* memberPath */.Mb)(outer.fullPath, name);
const gapAt = (outer, { name, ...rest }) => ({ path: pathOf(outer, name), ...rest });
function memberOf(folder, outer, part) {
    const entry = { path: pathOf(outer, part.name), mode: part.mode, size: part.size };
    const loaded = (0,content/* loadedFrom */.QX)(folder, entry, part.bytes, ...(part.as ? [part.as] : []));
    return { ...loaded, artifact: { ...loaded.artifact, container: outer.container ?? outer.fullPath } };
}
/** The container itself, with what its inside showed. */
function outerOf(outer, contents) {
    const { artifact, gaps, bom, bytes } = outer;
    const complete = contents.complete && (bytes?.length ?? 0) >= artifact.size;
    const facts = contents.facts.length > 0 ? { facts: contents.facts } : {};
    const text = contents.replacesText === true ? { text: "" } : {};
    const own = complete ? gaps.filter(({ reason }) => !containers_closed.has(reason)) : gaps;
    return {
        artifact: { ...artifact, ...text, ...facts, ...(complete ? { opened: true } : {}) },
        gaps: [...own, ...contents.gaps.map((gap) => gapAt(artifact, gap))],
        bom,
    };
}
/** A container too deep in others stays closed; pictures and the like are left as they are. */
function tooDeep({ artifact, gaps, bom }) {
    const detail = `it lies in ${containers_contents/* maxDepth */.Mw} others: more are not opened`;
    return {
        artifact,
        gaps: gaps.map((gap) => (containers_closed.has(gap.reason) ? { ...gap, reason: "depth-limit", detail } : gap)),
        bom,
    };
}
async function opened(folder, outer, room, depth) {
    const { artifact, gaps, bom, bytes } = outer;
    if (depth > containers_contents/* maxDepth */.Mw && readerOf(artifact))
        return [tooDeep(outer)];
    const contents = bytes && depth <= containers_contents/* maxDepth */.Mw ? await containers_contentsOf(artifact, bytes, room) : undefined;
    if (!contents)
        return [{ artifact, gaps, bom }];
    const all = [outerOf(outer, contents)];
    for (const part of contents.parts)
        all.push(...(await opened(folder, memberOf(folder, artifact, part), room, depth + 1)));
    return all;
}
/** Many gaps of one reason become one of the container: a list of them would be as long as the attack. */
function withFewGaps(all) {
    const [outer, ...members] = all;
    const gaps = all.flatMap((each) => each.gaps);
    const many = [...new Set(gaps.map(({ reason }) => reason))]
        .map((reason) => gaps.filter((gap) => gap.reason === reason))
        .filter((group) => group.length > maxGaps);
    if (many.length === 0)
        return [...all];
    const crowded = new Set(many.map(([first]) => first.reason));
    const few = (each) => ({ ...each, gaps: each.gaps.filter(({ reason }) => !crowded.has(reason)) });
    const summed = many.map((group) => ({
        path: outer.artifact.fullPath,
        reason: group[0].reason,
        detail: `${group.length} times in it; ${group[0].path}: ${group[0].detail}`,
        bytes: group.reduce((sum, { bytes }) => sum + bytes, 0),
    }));
    return [{ ...few(outer), gaps: [...few(outer).gaps, ...summed] }, ...members.map(few)];
}
/**
 * Opens the containers among the files of a skill, one after the other, in memory: archives, documents, notebooks, bytecode, and what
 * pictures carry along. Returns each file, followed by its members (`outer!/inner`), which are read like files. What no bound let in
 * is a gap. Never throws.
 */
async function openAll(folder, loaded) {
    const room = (0,containers_contents/* roomOfSkill */.i)();
    const all = [];
    for (const each of loaded)
        all.push(...withFewGaps(await opened(folder, each, room, 1)));
    return all;
}


/***/ }),

/***/ 54486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ inflated)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43026);


const atOnce = { raw: node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateRawSync, zlib: node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateSync, gzip: node_zlib__WEBPACK_IMPORTED_MODULE_0__.gunzipSync };
const inPieces = { raw: node_zlib__WEBPACK_IMPORTED_MODULE_0__.createInflateRaw, zlib: node_zlib__WEBPACK_IMPORTED_MODULE_0__.createInflate, gzip: node_zlib__WEBPACK_IMPORTED_MODULE_0__.createGunzip };
function joined(chunks, size) {
    const all = new Uint8Array(size);
    let at = 0;
    for (const chunk of chunks) {
        const part = chunk.subarray(0, size - at);
        all.set(part, at);
        at += part.length;
    }
    return all;
}
/** What comes out before the limit, or before the damage. */
async function firstBytes(packed, coding, limit) {
    const decoder = inPieces[coding]();
    const chunks = [];
    let size = 0;
    decoder.end(packed);
    try {
        for await (const chunk of decoder) {
            chunks.push(chunk);
            size += chunk.length;
            if (size > limit)
                break;
        }
    }
    catch (error) {
        return { bytes: joined(chunks, Math.min(size, limit)), complete: false, broken: (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error) };
    }
    return { bytes: joined(chunks, Math.min(size, limit)), complete: size <= limit };
}
/** Unpacks at most `limit` bytes. Damaged data gives what comes before the damage; never throws. */
async function inflated(packed, coding, limit) {
    if (limit <= 0)
        return { bytes: new Uint8Array(), complete: false };
    try {
        const { buffer, engine } = atOnce[coding](packed, { maxOutputLength: limit, info: true });
        return { bytes: new Uint8Array(buffer), complete: true, used: engine.bytesWritten };
    }
    catch {
        // Too large or damaged: in pieces it gives what there is.
        return firstBytes(packed, coding, limit);
    }
}


/***/ }),

/***/ 30537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eb: () => (/* binding */ factAbout),
/* harmony export */   Ov: () => (/* binding */ nameFrom),
/* harmony export */   ft: () => (/* binding */ nameFacts)
/* harmony export */ });
/* harmony import */ var _core_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18774);
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45108);


/** Characters of a member's name that are kept. */
const maxName = 500;
/** Names that a fact lists. */
const maxListed = 5;
/** The name of a member: UTF-8 where it is that, else Windows-1252, which is near what old archivers wrote. */
const nameFrom = (bytes) => (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D)(bytes).text.slice(0, maxName) || "(unnamed)";
const listed = (names) => names.slice(0, maxListed).join(", ") + (names.length > maxListed ? ` and ${names.length - maxListed} more` : "");
/** A fact about some members, or none when there are none. */
const factAbout = (kind, names) => names.length > 0 ? [{ kind, detail: listed(names) }] : [];
const isLink = ({ mode }) => mode === "symlink";
/** True when unpacking this writes, or points, outside the folder that it is unpacked to. */
function isUnsafe(part) {
    const path = part.name.replaceAll("\\", "/");
    // `~$letter.docx` is what an editor leaves behind; only `~/` is a home.
    if ((0,_core_path_js__WEBPACK_IMPORTED_MODULE_1__/* .leadsOut */ .qm)("x", path.replace(/^~(?!\/)/, "")))
        return true;
    return isLink(part) && (0,_core_path_js__WEBPACK_IMPORTED_MODULE_1__/* .leadsOut */ .qm)(path, (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D)(part.bytes).text.replaceAll("\\", "/"));
}
/** Names that come more than once: a reader that takes the first and a program that takes the last see two different files. */
function doubles(names) {
    const seen = new Set();
    return [...new Set(names.filter((name) => seen.size === seen.add(name).size))];
}
/** What the names of the members of an archive show. */
const nameFacts = (parts) => [
    ...factAbout("unsafe-name", parts.filter(isUnsafe).map(({ name }) => name)),
    ...factAbout("duplicate-name", doubles(parts.map(({ name }) => name))),
];


/***/ }),

/***/ 69853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eu: () => (/* binding */ stretchesBetween),
/* harmony export */   T0: () => (/* binding */ unlistedHeaders),
/* harmony export */   Z_: () => (/* binding */ localAt),
/* harmony export */   d8: () => (/* binding */ zipRange),
/* harmony export */   vm: () => (/* binding */ commentOf)
/* harmony export */ });
/* harmony import */ var _contents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7303);

/** Signatures of a zip (APPNOTE.TXT 6.3.10, §4.3). */
const localHeader = 0x04034b50;
const centralHeader = 0x02014b50;
const endRecord = 0x06054b50;
const endSize = 22;
const localSize = 30;
/** A comment of 65,535 bytes, and as much data behind the archive. */
const searched = 2 * 65_536;
/** Start of the archive when an end record lies at `at`. The offset of the directory counts from there. */
function startOf(view, at) {
    const size = view.getUint32(at + 12, true);
    const offset = view.getUint32(at + 16, true);
    if (offset === 0xffffffff || size === 0xffffffff || view.getUint16(at + 10, true) === 0xffff)
        return 0;
    const directory = at - size;
    if (directory < 0 || directory - offset < 0)
        return undefined;
    const isEmpty = size === 0 && view.getUint16(at + 10, true) === 0;
    const isDirectory = size >= 4 && view.getUint32(directory, true) === centralHeader;
    return isEmpty || isDirectory ? directory - offset : undefined;
}
/** Finds the last zip in a file by its end record; undefined when there is none. */
function zipRange(bytes) {
    const view = (0,_contents_js__WEBPACK_IMPORTED_MODULE_0__/* .dataView */ .AT)(bytes);
    const last = bytes.length - endSize;
    for (let at = last; at >= Math.max(0, last - searched); at--) {
        if (bytes[at] !== 0x50 || view.getUint32(at, true) !== endRecord)
            continue;
        const end = at + endSize + view.getUint16(at + 20, true);
        const start = end <= bytes.length ? startOf(view, at) : undefined;
        if (start !== undefined)
            return { start, end };
    }
    return undefined;
}
/** Reads the local header at `header` of a member of `packed` bytes; undefined when it is none, or leads out of the archive. */
function localAt(bytes, header, packed) {
    if (header + localSize > bytes.length)
        return undefined;
    const view = (0,_contents_js__WEBPACK_IMPORTED_MODULE_0__/* .dataView */ .AT)(bytes);
    if (view.getUint32(header, true) !== localHeader)
        return undefined;
    const nameEnd = header + localSize + view.getUint16(header + 26, true);
    const start = nameEnd + view.getUint16(header + 28, true);
    const end = start + packed;
    return end <= bytes.length ? { name: bytes.subarray(header + localSize, nameEnd), header, start, end } : undefined;
}
/** Where the end record of an archive lies, whose comment reaches to the end of its bytes. */
function endRecordOf(bytes) {
    const view = (0,_contents_js__WEBPACK_IMPORTED_MODULE_0__/* .dataView */ .AT)(bytes);
    const last = bytes.length - endSize;
    for (let at = last; at >= Math.max(0, last - 65_535); at--) {
        const isRecord = bytes[at] === 0x50 && view.getUint32(at, true) === endRecord;
        if (isRecord && at + endSize + view.getUint16(at + 20, true) === bytes.length)
            return at;
    }
    return undefined;
}
/** The comment of an archive. */
function commentOf(bytes) {
    const at = endRecordOf(bytes);
    return at === undefined ? new Uint8Array() : bytes.subarray(at + endSize);
}
/** Where the directory begins; the end of the archive when its record does not tell. */
function directoryStart(bytes) {
    const at = endRecordOf(bytes);
    return at === undefined ? bytes.length : Math.min((0,_contents_js__WEBPACK_IMPORTED_MODULE_0__/* .dataView */ .AT)(bytes).getUint32(at + 16, true), at);
}
/** A size and a checksum may stand behind a member (§4.3.9), and a program may align the next. */
const maxDescriptor = 24;
/** Stretches before the directory that belong to none of the listed members, without descriptors: `limit` of them at most. */
function stretchesBetween(bytes, members, limit) {
    const found = [];
    const end = directoryStart(bytes);
    let covered = 0;
    for (const next of [...members.toSorted((a, b) => a.header - b.header), { header: end, end }]) {
        if (next.header - covered > maxDescriptor && found.length < limit)
            found.push(bytes.subarray(covered, next.header));
        covered = Math.max(covered, next.end);
    }
    return found;
}
const signature = [0x50, 0x4b, 3, 4];
/** Offsets of local headers that lie in none of the listed members: `limit` of them at most. */
function unlistedHeaders(bytes, members, limit) {
    const sorted = members.toSorted((a, b) => a.header - b.header);
    const found = [];
    let next = 0;
    let covered = 0;
    for (let at = bytes.indexOf(0x50); at >= 0 && found.length < limit; at = bytes.indexOf(0x50, Math.max(at + 1, covered))) {
        while (next < sorted.length && sorted[next].header <= at)
            covered = Math.max(covered, sorted[next++].end);
        if (at < covered || !signature.every((byte, i) => bytes[at + i] === byte))
            continue;
        found.push(at);
    }
    return found;
}


/***/ }),

/***/ 54426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EK: () => (/* binding */ readZipFile),
/* harmony export */   UW: () => (/* binding */ rawName),
/* harmony export */   VV: () => (/* binding */ modeOf),
/* harmony export */   jt: () => (/* binding */ directoryOf),
/* harmony export */   ph: () => (/* binding */ isEncrypted),
/* harmony export */   ue: () => (/* binding */ readZip)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var yauzl__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20663);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43026);
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(45108);
/* harmony import */ var _contents_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7303);
/* harmony import */ var _inflate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54486);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(30537);
/* harmony import */ var _zip_layout_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69853);








/** Names stay bytes: what yauzl thinks of them must not end the reading. */
const options = { lazyEntries: true, decodeStrings: false, validateEntrySizes: false };
function openZip(bytes) {
    return new Promise((resolve, reject) => {
        (0,yauzl__WEBPACK_IMPORTED_MODULE_1__/* .fromBuffer */ .vY)(node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), options, (error, file) => error ? reject(error) : resolve(file));
    });
}
function listed(file, limit) {
    const entries = [];
    return new Promise((resolve) => {
        const done = (broken) => resolve({ entries, count: file.entryCount, ...(broken === undefined ? {} : { broken }) });
        file.on("error", (error) => done((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)));
        file.on("end", () => done());
        file.on("entry", (entry) => {
            if (entries.length >= limit)
                return done();
            entries.push(entry);
            file.readEntry();
        });
        file.readEntry();
    });
}
/** Reads the central directory of a zip, `limit` entries at most; never throws. Names and comments are left as bytes. */
async function directoryOf(bytes, limit) {
    try {
        return await listed(await openZip(bytes), limit);
    }
    catch (error) {
        return { entries: [], count: 0, broken: (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error) };
    }
}
// Without `decodeStrings` the names are bytes, which the types do not tell.
/** Bytes of a member's name. */
const rawName = (entry) => entry.fileName;
const rawComment = (entry) => entry.fileComment;
/** Unix mode in the upper half of the attributes (APPNOTE.TXT §4.4.15). */
function modeOf(entry) {
    const mode = entry.externalFileAttributes >>> 16;
    if ((mode & 0o170000) === 0o120000)
        return "symlink";
    return (mode & 0o111) !== 0 ? "executable" : "file";
}
/** True when it takes a password to read a member (APPNOTE.TXT §4.4.4, bit 0). */
const isEncrypted = (entry) => (entry.generalPurposeBitFlag & 1) !== 0;
const unreadable = (entry, name, detail) => ({
    name,
    reason: "archive",
    detail,
    bytes: Math.max(entry.compressedSize, 1),
});
async function unpacked(entry, packed, room) {
    const limit = (0,_contents_js__WEBPACK_IMPORTED_MODULE_3__/* .allowance */ .nB)(room, packed.length);
    if (entry.compressionMethod !== 0)
        return (0,_inflate_js__WEBPACK_IMPORTED_MODULE_4__/* .inflated */ .k)(packed, "raw", limit);
    return { bytes: packed.subarray(0, limit), complete: packed.length <= limit, used: packed.length };
}
async function readMember(bytes, entry, room) {
    const name = (0,_names_js__WEBPACK_IMPORTED_MODULE_6__/* .nameFrom */ .Ov)(rawName(entry));
    const local = (0,_zip_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .localAt */ .Z_)(bytes, entry.relativeOffsetOfLocalHeader, entry.compressedSize);
    if (!local)
        return { gap: unreadable(entry, name, "it lies outside the archive") };
    if (isEncrypted(entry))
        return { local, gap: unreadable(entry, name, "encrypted") };
    // Two bytes are nothing, deflated.
    if (name.endsWith("/") && entry.uncompressedSize === 0 && entry.compressedSize <= 2)
        return { local };
    if (![0, 8].includes(entry.compressionMethod)) {
        return { local, gap: unreadable(entry, name, `packed by method ${entry.compressionMethod}, which is not read`) };
    }
    const content = await unpacked(entry, bytes.subarray(local.start, local.end), room);
    room.bytes -= content.bytes.length;
    const got = content.bytes.length;
    const size = content.complete ? got : Math.max(entry.uncompressedSize, got + 1);
    const isFalse = (content.complete && got !== entry.uncompressedSize) || (0,_names_js__WEBPACK_IMPORTED_MODULE_6__/* .nameFrom */ .Ov)(local.name) !== name;
    const end = local.start + (content.used ?? local.end - local.start);
    const [rest] = (0,_contents_js__WEBPACK_IMPORTED_MODULE_3__/* .restPart */ .Ei)(`${name} (rest)`, bytes.subarray(end, local.end));
    return {
        local: { ...local, end },
        isFalse,
        part: { name, mode: modeOf(entry), size, bytes: content.bytes },
        ...(rest ? { rest } : {}),
    };
}
function directoryGaps({ entries, count, broken }, size) {
    const left = count - entries.length;
    const share = Math.ceil((size * left) / Math.max(count, 1));
    if (broken !== undefined)
        return [{ name: "", reason: "archive", detail: broken, bytes: Math.max(share, 1) }];
    if (left <= 0)
        return [];
    return [{ name: "", reason: "too-many-files", detail: `${left} of ${count} members were not read`, bytes: share }];
}
/** Headers that no directory lists: some programs unpack them all the same. */
function unlistedGap(bytes, reads) {
    const locals = reads.flatMap(({ local }) => local ?? []);
    const count = (0,_zip_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .unlistedHeaders */ .T0)(bytes, locals, 100).length;
    const detail = `${count} members stand in no directory of the archive`;
    return count > 0 ? [{ name: "", reason: "archive", detail, bytes: count }] : [];
}
/** Stretches between the members that become members themselves. */
const maxStretches = 20;
/** What an archive holds besides its members: its comments, and bytes before, between and in members that belong to none. */
function besides(bytes, { entries }, reads) {
    const comments = [...entries.map(rawComment), (0,_zip_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .commentOf */ .vm)(bytes)].map((comment) => (0,_decode_js__WEBPACK_IMPORTED_MODULE_7__/* .decode */ .D)(comment).text);
    const locals = reads.flatMap(({ local }) => local ?? []);
    // What only overlaps is listed: a member that could not be read has no place to tell.
    const between = locals.length === entries.length ? (0,_zip_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .stretchesBetween */ .Eu)(bytes, locals, maxStretches) : [];
    return [
        ...reads.flatMap(({ rest }) => rest ?? []),
        ...between.flatMap((stretch, index) => (0,_contents_js__WEBPACK_IMPORTED_MODULE_3__/* .restPart */ .Ei)(`between-${index + 1}`, stretch)),
        ...(0,_contents_js__WEBPACK_IMPORTED_MODULE_3__/* .textPart */ .Xo)("comment.txt", comments.filter((comment) => comment !== "").join("\n")),
    ];
}
/**
 * Reads the members of a zip, within `room`: by the central directory (with yauzl) and the local headers, whose names must agree.
 * Bytes before and behind the archive are left to the caller. Returns undefined when there is no zip in the bytes.
 */
async function readZip(file, room) {
    const range = (0,_zip_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .zipRange */ .d8)(file);
    if (!range)
        return undefined;
    const bytes = file.subarray(range.start, range.end);
    const directory = await directoryOf(bytes, room.members);
    room.members -= directory.entries.length;
    const reads = [];
    for (const entry of directory.entries)
        reads.push(await readMember(bytes, entry, room));
    const parts = reads.flatMap(({ part }) => part ?? []);
    const others = directory.entries.length === directory.count ? besides(bytes, directory, reads) : [];
    const unlisted = directory.entries.length === directory.count ? unlistedGap(bytes, reads) : [];
    const locked = directory.entries.filter(isEncrypted).map((entry) => (0,_names_js__WEBPACK_IMPORTED_MODULE_6__/* .nameFrom */ .Ov)(rawName(entry)));
    return {
        parts: [...parts, ...others],
        gaps: [...directoryGaps(directory, bytes.length), ...reads.flatMap(({ gap }) => gap ?? []), ...unlisted],
        facts: [
            ...(0,_names_js__WEBPACK_IMPORTED_MODULE_6__/* .factAbout */ .Eb)("encrypted", locked),
            ...(0,_names_js__WEBPACK_IMPORTED_MODULE_6__/* .nameFacts */ .ft)(parts),
            ...(0,_names_js__WEBPACK_IMPORTED_MODULE_6__/* .factAbout */ .Eb)("false-size", reads.filter(({ isFalse }) => isFalse).flatMap(({ part }) => part?.name ?? [])),
            ...unlisted.map(({ detail }) => ({ kind: "unlisted-member", detail })),
        ],
        complete: true,
    };
}
/** Reads a file that is a zip: its members, and as members what stands before and behind the archive. */
async function readZipFile(file, room) {
    const contents = await readZip(file, room);
    const range = (0,_zip_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .zipRange */ .d8)(file);
    if (!contents || !range)
        return undefined;
    const beside = [
        ...(0,_contents_js__WEBPACK_IMPORTED_MODULE_3__/* .restPart */ .Ei)("leading", file.subarray(0, range.start)),
        ...(0,_contents_js__WEBPACK_IMPORTED_MODULE_3__/* .restPart */ .Ei)("trailing", file.subarray(range.end)),
    ];
    return { ...contents, parts: [...contents.parts, ...beside] };
}


/***/ })

};
