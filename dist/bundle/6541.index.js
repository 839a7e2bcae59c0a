export const id = 6541;
export const ids = [6541];
export const modules = {

/***/ 16541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openZip: () => (/* binding */ openZip)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43026);
/* harmony import */ var _skills_containers_zip_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54426);
/* harmony import */ var _skills_containers_zip_layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69853);
/* harmony import */ var _skills_decode_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45108);
/* harmony import */ var _archive_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69939);






const broken = (detail) => new _archive_js__WEBPACK_IMPORTED_MODULE_4__/* .ArchiveError */ .di("broken", `the zip is damaged: ${detail}`);
/** A name of a member. Programs of Windows write `\\` between folders, and most that unpack take it so: else a skill could hide behind one. */
const nameIn = (bytes) => (0,_skills_decode_js__WEBPACK_IMPORTED_MODULE_5__/* .decode */ .D)(bytes).text.replaceAll("\\", "/");
const nameOf = (entry) => nameIn((0,_skills_containers_zip_js__WEBPACK_IMPORTED_MODULE_2__/* .rawName */ .UW)(entry));
const isFolder = (entry) => nameOf(entry).endsWith("/");
/** The members of the directory. Checks count, sizes, names and kinds, in this order, for all of them. */
async function listed(bytes, limits) {
    const { entries, count, broken: damage } = await (0,_skills_containers_zip_js__WEBPACK_IMPORTED_MODULE_2__/* .directoryOf */ .jt)(bytes, limits.files + _archive_js__WEBPACK_IMPORTED_MODULE_4__/* .maxFolders */ .su);
    if (damage !== undefined)
        throw broken(damage);
    const files = entries.filter((entry) => !isFolder(entry));
    if (entries.length < count)
        throw (0,_archive_js__WEBPACK_IMPORTED_MODULE_4__/* .tooMany */ .Ot)(count, limits);
    if (files.length > limits.files)
        throw (0,_archive_js__WEBPACK_IMPORTED_MODULE_4__/* .tooMany */ .Ot)(files.length, limits);
    const declared = files.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
    if (declared > limits.bytes)
        throw (0,_archive_js__WEBPACK_IMPORTED_MODULE_4__/* .tooLarge */ .g$)(declared, limits);
    const paths = new Map(entries.map((entry) => [entry, (0,_archive_js__WEBPACK_IMPORTED_MODULE_4__/* .pathIn */ .lW)(nameOf(entry), limits)]));
    const found = files.map((entry) => ({ entry, path: paths.get(entry) ?? "(unnamed)" }));
    const link = found.find(({ entry }) => (0,_skills_containers_zip_js__WEBPACK_IMPORTED_MODULE_2__/* .modeOf */ .VV)(entry) === "symlink");
    if (link && limits.links !== "keep")
        throw (0,_archive_js__WEBPACK_IMPORTED_MODULE_4__/* .refusedLink */ .LO)(link.path);
    const locked = found.find(({ entry }) => (0,_skills_containers_zip_js__WEBPACK_IMPORTED_MODULE_2__/* .isEncrypted */ .ph)(entry));
    if (locked)
        throw new _archive_js__WEBPACK_IMPORTED_MODULE_4__/* .ArchiveError */ .di("encrypted", `${locked.path} needs a password`);
    (0,_archive_js__WEBPACK_IMPORTED_MODULE_4__/* .checkDistinct */ .RP)(found.map(({ path }) => path));
    return { files: found, folders: entries.filter(isFolder) };
}
function located(bytes, { path, entry }) {
    const local = (0,_skills_containers_zip_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .localAt */ .Z_)(bytes, entry.relativeOffsetOfLocalHeader, entry.compressedSize);
    if (!local)
        throw broken(`${path} lies outside of it`);
    if (nameIn(local.name) !== nameOf(entry))
        throw broken(`${path} has two names`);
    if (![0, 8].includes(entry.compressionMethod))
        throw broken(`${path} is packed by method ${entry.compressionMethod}`);
    return { path, mode: (0,_skills_containers_zip_js__WEBPACK_IMPORTED_MODULE_2__/* .modeOf */ .VV)(entry), entry, local };
}
/** Members that share bytes: a few packed megabytes would unpack to petabytes. */
function checkOverlap(members) {
    let covered = 0;
    for (const { path, local } of members.toSorted((a, b) => a.local.header - b.local.header)) {
        if (local.header < covered)
            throw broken(`${path} lies in another member`);
        covered = local.end;
    }
}
async function* chunksOf(bytes, { entry, local }) {
    const packed = bytes.subarray(local.start, local.end);
    if (entry.compressionMethod === 0)
        return yield packed;
    const inflate = node_zlib__WEBPACK_IMPORTED_MODULE_0__.createInflateRaw();
    inflate.end(packed);
    yield* inflate;
}
/** A folder has no content (two bytes are nothing, deflated): what it says it has some programs unpack. */
function folderAt(bytes, entry) {
    const { relativeOffsetOfLocalHeader, compressedSize, uncompressedSize } = entry;
    const local = (0,_skills_containers_zip_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .localAt */ .Z_)(bytes, relativeOffsetOfLocalHeader, compressedSize);
    if (!local || uncompressedSize > 0 || compressedSize > 2)
        throw broken("a folder of it has content");
    return local;
}
/** Members that no directory lists, in another zip before or behind this one or between its members: some programs unpack those. */
function checkUnlisted(file, start, locals) {
    const inFile = locals.map((local) => ({ ...local, header: start + local.header, end: start + local.end }));
    if ((0,_skills_containers_zip_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .unlistedHeaders */ .T0)(file, inFile, 1).length > 0)
        throw broken("it has members that its directory does not list");
}
/** Unpacks a member without keeping it: it must be as long as declared, and have the checksum. Ends at the declared size. */
async function check(bytes, member) {
    const { entry, path } = member;
    let size = 0;
    let sum = 0;
    for await (const chunk of chunksOf(bytes, member)) {
        size += chunk.length;
        if (size > entry.uncompressedSize)
            break;
        sum = node_zlib__WEBPACK_IMPORTED_MODULE_0__.crc32(chunk, sum);
    }
    if (size !== entry.uncompressedSize || sum !== entry.crc32)
        throw broken(`${path} is not what its header says`);
}
/** The members of a zip, unpacked each time they are read: only the packed bytes are in memory. */
class ZipTree {
    name = "archive";
    bytes;
    members;
    constructor(bytes, members) {
        this.bytes = bytes;
        this.members = new Map(members.map((member) => [member.path, member]));
    }
    async list() {
        return Array.from(this.members.values(), entryOf);
    }
    async find(path) {
        const member = this.members.get(path);
        return member && entryOf(member);
    }
    async read({ path }, limit = Number.POSITIVE_INFINITY) {
        const member = this.members.get(path);
        if (!member)
            throw new Error(`no such file: ${path}`);
        const content = new Uint8Array(Math.min(limit, member.entry.uncompressedSize));
        let at = 0;
        for await (const chunk of chunksOf(this.bytes, member)) {
            const part = chunk.subarray(0, content.length - at);
            content.set(part, at);
            at += part.length;
            if (at >= content.length)
                break;
        }
        return content;
    }
}
const entryOf = ({ path, mode, entry }) => ({ path, mode, size: entry.uncompressedSize });
/**
 * Opens a zip. Its members are checked now (count, declared sizes, names, links, passwords, paths that stand twice, overlaps, members that
 * stand in no directory, real sizes, checksums: the first that fails is thrown as an ArchiveError) and unpacked when they are read. The tree keeps `file`: do not change it.
 */
async function openZip(file, limits) {
    const range = (0,_skills_containers_zip_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .zipRange */ .d8)(file);
    if (!range)
        throw new _archive_js__WEBPACK_IMPORTED_MODULE_4__/* .ArchiveError */ .di("not-an-archive", "the file is no zip");
    const bytes = file.subarray(range.start, range.end);
    const { files, folders } = await listed(bytes, limits);
    const members = files.map((each) => located(bytes, each));
    checkOverlap(members);
    const locals = [...members.map(({ local }) => local), ...folders.map((entry) => folderAt(bytes, entry))];
    checkUnlisted(file, range.start, locals);
    for (const member of members) {
        await check(bytes, member).catch((error) => {
            throw error instanceof _archive_js__WEBPACK_IMPORTED_MODULE_4__/* .ArchiveError */ .di ? error : broken((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error));
        });
    }
    return { tree: new ZipTree(bytes, members), entries: members.map(entryOf) };
}


/***/ }),

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
