export const id = 669;
export const ids = [669];
export const modules = {

/***/ 30669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openTar: () => (/* binding */ openTar),
/* harmony export */   openTarGz: () => (/* binding */ openTarGz)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57075);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38522);
/* harmony import */ var tar_stream__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56118);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43026);
/* harmony import */ var _core_path_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(18774);
/* harmony import */ var _archive_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69939);
/* harmony import */ var _memory_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49114);








const block = 512;
/** Of each file beside its content: a header, a long name and the rest of a block. */
const overhead = 8 * block;
/** Members that nobody wants in a large repository of which one folder is. */
const maxUnwanted = 200_000;
const streamOf = ({ stream, bytes, files }) => stream ?? bytes + (files + _archive_js__WEBPACK_IMPORTED_MODULE_5__/* .maxFolders */ .su) * overhead;
const types = new Set(["file", "contiguous-file", null]);
const linkTypes = new Set(["symlink", "link"]);
/** Mode of what is kept; undefined for what has no content. A type that is not known is unpacked as a file (POSIX pax, ustar typeflag). */
function modeOf({ type, mode }, limits, path) {
    if (type === "directory")
        return undefined;
    if (types.has(type ?? null))
        return ((mode ?? 0) & 0o111) !== 0 ? "executable" : "file";
    if (limits.links !== "keep")
        throw (0,_archive_js__WEBPACK_IMPORTED_MODULE_5__/* .refusedLink */ .LO)(path);
    return linkTypes.has(type ?? null) ? "symlink" : undefined;
}
async function contentOf(header, mode, chunks) {
    const parts = [];
    for await (const chunk of chunks)
        parts.push(chunk);
    // A copy: a chunk may be a view of the whole archive, and would keep it in memory.
    return mode === "symlink" ? node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(header.linkname ?? "") : node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.concat(parts);
}
async function skip(chunks) {
    for await (const _ of chunks)
        ;
}
function wantedPath(name, limits) {
    const path = (0,_archive_js__WEBPACK_IMPORTED_MODULE_5__/* .pathIn */ .lW)(name, limits);
    const { below } = limits;
    if (path === undefined || below === undefined)
        return path;
    if (path === below)
        return (0,_core_path_js__WEBPACK_IMPORTED_MODULE_7__/* .lastSegment */ .mp)(path);
    return (0,_core_path_js__WEBPACK_IMPORTED_MODULE_7__/* .isWithin */ .UO)(path, below) ? path.slice(below.length + 1) : undefined;
}
/**
 * Throws an ArchiveError where a header for all members (POSIX pax, typeflag g) names them or says how long they are: of programs that
 * unpack some obey that and some do not. The parser keeps it to itself, and obeys it now and then.
 */
function checkGlobal(tar) {
    const { _paxGlobal: global } = tar;
    if (global && ["path", "linkpath", "size"].some((key) => Object.hasOwn(global, key))) {
        throw new _archive_js__WEBPACK_IMPORTED_MODULE_5__/* .ArchiveError */ .di("broken", "the archive gives all its members one name or size");
    }
}
/** Takes the next member in; its content is read in any case, or the next one never comes. */
async function take(tape, header, chunks) {
    const { limits } = tape;
    const others = limits.below === undefined ? _archive_js__WEBPACK_IMPORTED_MODULE_5__/* .maxFolders */ .su : maxUnwanted;
    if (++tape.headers > limits.files + others)
        throw (0,_archive_js__WEBPACK_IMPORTED_MODULE_5__/* .tooMany */ .Ot)(tape.headers, limits);
    // tar-stream neither ends the content of a folder with a size nor skips it: without one it reads it as the next header.
    if (header.type === "directory")
        header.size = 0;
    const path = wantedPath(header.name, limits);
    const mode = path === undefined ? undefined : modeOf(header, limits, path);
    if (path === undefined || mode === undefined)
        return skip(chunks);
    tape.bytes += header.size ?? 0;
    if (tape.entries.length >= limits.files)
        throw (0,_archive_js__WEBPACK_IMPORTED_MODULE_5__/* .tooMany */ .Ot)(tape.entries.length + 1, limits);
    if (tape.bytes > limits.bytes)
        throw (0,_archive_js__WEBPACK_IMPORTED_MODULE_5__/* .tooLarge */ .g$)(tape.bytes, limits);
    const bytes = await contentOf(header, mode, chunks);
    tape.entries.push({ path, mode, size: bytes.length });
    tape.files.set(path, { bytes, mode });
}
/** Errors of ours stay what they are; the others say that the archive is none, or none beyond this point. */
function faultOf(error, tape) {
    if (error instanceof _archive_js__WEBPACK_IMPORTED_MODULE_5__/* .ArchiveError */ .di)
        return error;
    const why = tape.headers === 0 ? "not-an-archive" : "broken";
    return new _archive_js__WEBPACK_IMPORTED_MODULE_5__/* .ArchiveError */ .di(why, `the archive cannot be read: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error)}`);
}
async function wind(chunks, limits) {
    const tape = { limits, bytes: 0, entries: [], files: new Map(), headers: 0 };
    const tar = (0,tar_stream__WEBPACK_IMPORTED_MODULE_3__.extract)();
    const fed = new Promise((resolve) => (0,node_stream__WEBPACK_IMPORTED_MODULE_1__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_1__.Readable.from(chunks), tar, resolve));
    try {
        for await (const member of tar) {
            checkGlobal(tar);
            await take(tape, member.header, member);
        }
    }
    catch (error) {
        throw faultOf(error, tape);
    }
    const error = await fed;
    if (error)
        throw faultOf(error, tape);
    // Also of what stands behind the end, where some programs read on: there it could stand in for what others unpack.
    (0,_archive_js__WEBPACK_IMPORTED_MODULE_5__/* .checkDistinct */ .RP)(tape.entries.map(({ path }) => path));
    return { tree: new _memory_js__WEBPACK_IMPORTED_MODULE_6__/* .MemoryTree */ .E(tape.files, { name: "archive" }), entries: tape.entries };
}
async function* once(bytes) {
    if (bytes.length < block)
        throw new _archive_js__WEBPACK_IMPORTED_MODULE_5__/* .ArchiveError */ .di("not-an-archive", "the file is no tar");
    yield node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
}
async function* unpacked(bytes, limits) {
    const gunzip = (0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.createGunzip)();
    gunzip.end(bytes);
    let size = 0;
    for await (const chunk of gunzip) {
        size += chunk.length;
        if (size > streamOf(limits))
            throw (0,_archive_js__WEBPACK_IMPORTED_MODULE_5__/* .tooLarge */ .g$)(size, limits);
        yield chunk;
    }
    if (size < block)
        throw new _archive_js__WEBPACK_IMPORTED_MODULE_5__/* .ArchiveError */ .di("not-an-archive", "the file is no tar");
}
/**
 * Reads a tar (POSIX, PAX, GNU) into memory. Throws an ArchiveError for what is none, is damaged, has more than the limits allow, or
 * members that they refuse; stops reading there.
 */
const openTar = (bytes, limits) => wind(once(bytes), limits);
/** Reads a tar packed with gzip into memory, as `openTar` does; unpacks no further than the limits can need. */
async function openTarGz(bytes, limits) {
    if (bytes[0] !== 0x1f || bytes[1] !== 0x8b)
        throw new _archive_js__WEBPACK_IMPORTED_MODULE_5__/* .ArchiveError */ .di("not-an-archive", "the file is no gzip");
    return wind(unpacked(bytes, limits), limits);
}


/***/ })

};
