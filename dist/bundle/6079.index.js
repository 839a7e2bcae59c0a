export const id = 6079;
export const ids = [6079,669];
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


/***/ }),

/***/ 82484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CU: () => (/* binding */ checkUrl),
/* harmony export */   Dl: () => (/* binding */ parseUrl),
/* harmony export */   XK: () => (/* binding */ notPublic),
/* harmony export */   i0: () => (/* binding */ isPublicAddress)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var _contracts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71099);


/** Ranges of IPv4 that are not on the open network (IANA, IPv4 special-purpose address registry), and multicast. */
const special4 = [
    ["0.0.0.0", 8],
    ["10.0.0.0", 8],
    ["100.64.0.0", 10],
    ["127.0.0.0", 8],
    ["169.254.0.0", 16],
    ["172.16.0.0", 12],
    ["192.0.0.0", 24],
    ["192.0.2.0", 24],
    ["192.88.99.0", 24],
    ["192.168.0.0", 16],
    ["198.18.0.0", 15],
    ["198.51.100.0", 24],
    ["203.0.113.0", 24],
    ["224.0.0.0", 3],
];
/** Inside 2000::/3, of which alone addresses are given out (RFC 4291): protocols, documentation, and what embeds an IPv4 address. */
const special6 = [
    ["2001::", 23],
    ["2001:db8::", 32],
    ["2002::", 16],
    ["3fff::", 20],
];
const near = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
for (const [address, bits] of special4)
    near.addSubnet(address, bits, "ipv4");
for (const [address, bits] of special6)
    near.addSubnet(address, bits, "ipv6");
const given = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
given.addSubnet("2000::", 3, "ipv6");
/** True for an address of the open network: not of this machine, its networks, multicast, or another address in disguise. */
function isPublicAddress(address) {
    if ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv4)(address))
        return !near.check(address, "ipv4");
    return (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address) === 6 && given.check(address, "ipv6") && !near.check(address, "ipv6");
}
/** Names that only a machine, or its own network, gives a meaning (RFC 6761, RFC 6762, RFC 8375, ICANN's `.internal`). */
const localName = /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|lan|home\.arpa|corp|home|onion)$/;
/** One answer for all that is not on the open network, so that nobody learns what there is. */
const notPublic = () => new _contracts_js__WEBPACK_IMPORTED_MODULE_1__/* .SourceError */ .c("refused", "the host is not on the public network");
/** Longest address that is taken; more than any registry gives out. */
const maxUrl = 2048;
/** Reads an address. A dot at the end of the host goes: it names the same host. Throws a SourceError for what is none. */
function parseUrl(text, base) {
    const url = text.length <= maxUrl && URL.canParse(text, base?.href) ? new URL(text, base) : undefined;
    if (!url)
        throw new _contracts_js__WEBPACK_IMPORTED_MODULE_1__/* .SourceError */ .c("invalid", "that is no address, or too long a one");
    if (url.hostname.endsWith("."))
        url.hostname = url.hostname.replace(/\.+$/, "");
    url.hash = "";
    return url;
}
/**
 * Throws a SourceError for an address that no caller may have fetched: not https, with credentials or another port than 443, of a host
 * that is near by its name or its address. What the name means is checked when the connection is made.
 */
function checkUrl(url, loopback) {
    const schemes = loopback ? ["https:", "http:"] : ["https:"];
    if (!schemes.includes(url.protocol))
        throw new _contracts_js__WEBPACK_IMPORTED_MODULE_1__/* .SourceError */ .c("invalid", "only https addresses are fetched");
    if (url.username !== "" || url.password !== "") {
        throw new _contracts_js__WEBPACK_IMPORTED_MODULE_1__/* .SourceError */ .c("invalid", "an address must not hold a user name or password");
    }
    if (url.port !== "" && !loopback)
        throw new _contracts_js__WEBPACK_IMPORTED_MODULE_1__/* .SourceError */ .c("refused", "only the usual port is allowed");
    const host = url.hostname.replace(/^\[|\]$/g, "");
    if ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) !== 0) {
        if (!isPublicAddress(host) && !loopback?.addresses.includes(host))
            throw notPublic();
    }
    else if (!host.includes(".") || localName.test(host))
        throw notPublic();
}


/***/ }),

/***/ 24773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E4: () => (/* binding */ versionOf),
/* harmony export */   H2: () => (/* binding */ checkDigest),
/* harmony export */   MK: () => (/* binding */ defaultLimits),
/* harmony export */   Sz: () => (/* binding */ unpackedFrom),
/* harmony export */   Yz: () => (/* binding */ parsed),
/* harmony export */   dq: () => (/* binding */ askFor),
/* harmony export */   rw: () => (/* binding */ unpackLimits),
/* harmony export */   ub: () => (/* binding */ fetchedTree),
/* harmony export */   ux: () => (/* binding */ within)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43026);
/* harmony import */ var _files_archive_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69939);
/* harmony import */ var _contracts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71099);
/* harmony import */ var _main_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38278);





/** How many files and bytes a package may have: of 10,000 skills on GitHub none comes near. */
const defaultLimits = {
    fileBytes: 5 * 1024 ** 2,
    packageBytes: 64 * 1024 ** 2,
    packageFiles: 5000,
    answerBytes: 16 * 1024 ** 2,
    fileSeconds: 10,
    seconds: 60,
};
/** Seconds from now on, for all requests that one question needs. */
const within = (seconds) => AbortSignal.timeout(seconds * 1000);
/** Limits of a package that is unpacked: links and odd names are data to be scanned, nothing is written anywhere. */
const unpackLimits = ({ limits }) => ({
    files: limits.packageFiles,
    bytes: limits.packageBytes,
    links: "keep",
    unsafeNames: "keep",
});
const archiveWhy = {
    "too-large": "too-large",
    "too-many-entries": "too-large",
};
/** Opens an archive that came from a source. Throws a SourceError for one that cannot be opened. */
async function unpackedFrom(opening) {
    try {
        return await opening;
    }
    catch (error) {
        if (!(error instanceof _files_archive_js__WEBPACK_IMPORTED_MODULE_2__/* .ArchiveError */ .di))
            throw error;
        throw new _contracts_js__WEBPACK_IMPORTED_MODULE_3__/* .SourceError */ .c(archiveWhy[error.why] ?? "invalid", (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error), { cause: error });
    }
}
const decoder = new TextDecoder();
/** An answer in JSON as a schema wants it. Throws a SourceError for another one. */
function parsed(got, schema) {
    const unexpected = () => new _contracts_js__WEBPACK_IMPORTED_MODULE_3__/* .SourceError */ .c("upstream", "the registry gave an unexpected answer");
    let value;
    try {
        value = JSON.parse(decoder.decode(got.bytes));
    }
    catch {
        throw unexpected();
    }
    const result = schema.safeParse(value);
    if (!result.success)
        throw unexpected();
    return result.data;
}
/** Asks a configured source for JSON. */
async function askFor(client, base, path, schema, signal) {
    const bounds = { base, accept: "application/json", bytes: client.limits.answerBytes, signal };
    const got = await client.guard.get(`${base}${path}`, bounds);
    return { value: parsed(got, schema), link: got.link };
}
/** Throws a SourceError unless bytes have a digest. */
function checkDigest(bytes, { algorithm, value, encoding }) {
    if ((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm).update(bytes).digest(encoding) === value)
        return;
    throw new _contracts_js__WEBPACK_IMPORTED_MODULE_3__/* .SourceError */ .c("upstream", "the package is not the one that the registry lists: its digest is another one");
}
/** The version that a registry tells, in letters that a version has. */
const versionOf = ({ version }) => version !== undefined && /^[0-9A-Za-z][0-9A-Za-z.+!_-]{0,98}$/.test(version) ? { version } : {};
/** What a package is about, where it has no SKILL.md. */
const heads = [/^readme(?:\.(?:md|rst|txt))?$/i, /^(?:package\.json|pyproject\.toml|pkg-info|metadata)$/i];
/** A tree as it is handed on. Throws a SourceError for one without files. */
async function fetchedTree(url, tree) {
    const files = (await tree.list()).filter(({ mode }) => mode !== "symlink");
    const main = (0,_main_file_js__WEBPACK_IMPORTED_MODULE_4__/* .mainFileOf */ .H)(files.map(({ path }) => path), heads);
    if (main === undefined)
        throw new _contracts_js__WEBPACK_IMPORTED_MODULE_3__/* .SourceError */ .c("not-found", "there are no files");
    return { url, tree, main };
}


/***/ }),

/***/ 71099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ registries),
/* harmony export */   c: () => (/* binding */ SourceError)
/* harmony export */ });
/** Why a source gave nothing; `message` is for the caller and names no internal address. */
class SourceError extends Error {
    why;
    constructor(why, message, options) {
        super(message, options);
        this.name = "SourceError";
        this.why = why;
    }
}
const registries = ["npm", "pypi", "clawhub", "huggingface"];


/***/ }),

/***/ 26100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ isWebPage),
/* harmony export */   t: () => (/* binding */ fetchFile)
/* harmony export */ });
/* harmony import */ var _files_memory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49114);
/* harmony import */ var _addresses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82484);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24773);
/* harmony import */ var _contracts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71099);




/** A name for a file: what an address ends with, without anything that divides folders. */
function nameOf(url) {
    const last = url.pathname.split("/").at(-1) ?? "";
    let name = last;
    try {
        name = decodeURIComponent(last);
    }
    catch {
        // Not encoded as UTF-8: it stays as it is written.
    }
    const safe = name.replace(/[/\\\p{Cc}]/gu, "_");
    return safe === "" || safe === "." || safe === ".." ? "SKILL.md" : safe;
}
const webPage = /^\s*(?:<!--[^>]{0,500}-->\s*)?<(?:!doctype\s+html|html[\s>])/i;
/**
 * Whether a file, by its name and beginning, is a page for people: a login, a notice, the page of a repository. What its address stands for
 * is not in it, and a scan of it would answer for something else.
 */
const isWebPage = (name, head) => webPage.test(head) && !/\.html?$/i.test(name);
/** Bytes in which a page says that it is one. */
const headBytes = 4096;
/**
 * One file by its address, as a tree of that file. `base`: the configured address from which it was made. Throws a SourceError as the
 * guard does, and for a page for people.
 */
async function fetchFile({ guard, limits }, url, base) {
    const bounds = {
        bytes: limits.fileBytes,
        signal: (0,_client_js__WEBPACK_IMPORTED_MODULE_2__/* .within */ .ux)(limits.fileSeconds),
        ...(base === undefined ? {} : { base }),
    };
    const got = await guard.get(url, bounds);
    const main = nameOf((0,_addresses_js__WEBPACK_IMPORTED_MODULE_1__/* .parseUrl */ .Dl)(url));
    if (isWebPage(main, new TextDecoder().decode(got.bytes.subarray(0, headBytes)))) {
        throw new _contracts_js__WEBPACK_IMPORTED_MODULE_3__/* .SourceError */ .c("invalid", "the address leads to a web page, not to a file");
    }
    return { url: got.url, tree: new _files_memory_js__WEBPACK_IMPORTED_MODULE_0__/* .MemoryTree */ .E(new Map([[main, got.bytes]]), { name: main }), main };
}


/***/ }),

/***/ 80759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ clawhubHosts),
/* harmony export */   k: () => (/* binding */ githubPages),
/* harmony export */   kF: () => (/* binding */ githubRaw),
/* harmony export */   vz: () => (/* binding */ sourceOf)
/* harmony export */ });
/** Hosts of GitHub: its pages, and its raw files. */
const githubPages = ["github.com", "www.github.com"];
const githubRaw = ["raw.githubusercontent.com"];
/** Names of ClawHub. */
const clawhubHosts = [
    "clawhub.ai",
    "www.clawhub.ai",
    "clawhub.com",
    "www.clawhub.com",
    "clawhub.io",
    "www.clawhub.io",
    "clawdhub.com",
    "www.clawdhub.com",
];
/**
 * Which of the sources an address is for, whatever mirror stands in for its host: one whose addresses stand for more than what they give,
 * or `raw`, for which every address is that of a file.
 */
function sourceOf({ hostname }) {
    if ([...githubPages, ...githubRaw].includes(hostname))
        return "github";
    return clawhubHosts.includes(hostname) ? "clawhub" : "raw";
}


/***/ }),

/***/ 6079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ createSources)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js
var schemas = __webpack_require__(55156);
// EXTERNAL MODULE: ./build/src/files/archive-zip.js
var archive_zip = __webpack_require__(16541);
// EXTERNAL MODULE: ./build/src/sources/addresses.js
var sources_addresses = __webpack_require__(82484);
// EXTERNAL MODULE: ./build/src/sources/client.js
var sources_client = __webpack_require__(24773);
// EXTERNAL MODULE: ./build/src/sources/contracts.js
var contracts = __webpack_require__(71099);
// EXTERNAL MODULE: ./build/src/sources/hosts.js
var hosts = __webpack_require__(80759);
;// CONCATENATED MODULE: ./build/src/sources/query.js

/** Pages of a registry that are read for one query. */
const maxPages = 25;
/**
 * The packages of a query: of those that fit, in the order of the registry, `limit` after the first `offset`. Throws a SourceError when
 * that takes too many pages.
 */
async function collect(pages, { limit, offset, minDownloads = 0 }) {
    const found = [];
    let left = maxPages;
    for await (const page of pages) {
        const fits = page.filter(({ downloads }) => minDownloads === 0 || (downloads ?? 0) >= minDownloads);
        found.push(...fits.map(({ downloads: _, ...each }) => each));
        if (found.length >= offset + limit)
            break;
        if (--left === 0)
            throw new contracts/* SourceError */.c("invalid", "the filter fits too few packages, or the offset is too large");
    }
    return found.slice(offset, offset + limit);
}
/** Throws a SourceError for filters that a registry cannot answer: they are never left out in silence. */
function refuseFilters(query, registry, names) {
    const asked = names.find((name) => query[name] !== undefined && query[name] !== 0);
    if (asked)
        throw new contracts/* SourceError */.c("invalid", `${registry} cannot be filtered by ${asked}`);
}
/** A word of a filter. Throws a SourceError for one that would be an operator of a registry's search, or is too long. */
function word(text, name) {
    if (text === undefined)
        return undefined;
    if (text.length <= 100 && /^[\p{L}\p{N}@][\p{L}\p{N} @/._-]*$/u.test(text))
        return text.trim();
    throw new contracts/* SourceError */.c("invalid", `${name} must be letters, digits and @ / . _ -, and at most 100 characters`);
}
/** The address behind `rel="next"` of a Link header (RFC 8288). */
const nextLink = (link) => /<([^<>]{1,2000})>\s*;\s*rel="?next"?/.exec(link ?? "")?.[1];

;// CONCATENATED MODULE: ./build/src/sources/clawhub.js







/** Of `GET /api/v1/skills` (ClawHub's HTTP API, v1). */
const page = schemas.object({
    items: schemas.array(schemas.object({
        slug: schemas.string(),
        displayName: schemas.string().nullish(),
        summary: schemas.string().nullish(),
        tags: schemas.record(schemas.string(), schemas.string()).nullish(),
        stats: schemas.object({ downloads: schemas.number().optional() }).nullish(),
        latestVersion: schemas.object({ version: schemas.string() }).nullish(),
    })),
    nextCursor: schemas.string().nullish(),
});
const pageSize = 200;
const listedOf = ({ slug, summary, tags, stats, latestVersion }) => ({
    name: slug,
    version: latestVersion?.version ?? tags?.latest ?? "latest",
    ...(summary ? { description: summary } : {}),
    downloads: stats?.downloads,
});
/** A keyword is looked for here: the search of the registry finds by meaning and tells no downloads. */
const mentions = ({ slug, displayName, summary }, keyword) => [slug, displayName, summary].some((text) => text?.toLowerCase().includes(keyword));
async function* pagesOf(client, query) {
    const signal = (0,sources_client/* within */.ux)(client.limits.seconds);
    const keyword = word(query.keyword, "keyword")?.toLowerCase() ?? "";
    let cursor;
    do {
        const search = new URLSearchParams({ sort: "downloads", limit: `${pageSize}`, ...(cursor ? { cursor } : {}) });
        const { value } = await (0,sources_client/* askFor */.dq)(client, client.urls.clawhub, `/api/v1/skills?${search}`, page, signal);
        if (query.minDownloads && value.items.some(({ stats }) => stats?.downloads === undefined)) {
            throw new contracts/* SourceError */.c("invalid", "this ClawHub tells no downloads, so it cannot be filtered by minDownloads");
        }
        yield value.items.filter((item) => mentions(item, keyword) || keyword === "").map(listedOf);
        cursor = value.nextCursor;
    } while (cursor);
}
/**
 * Skills of ClawHub, most downloads first: `keyword` in slug, name or summary, `minDownloads` of all time. Throws a SourceError for an
 * author or category: the list tells neither.
 */
async function listClawhub(client, query) {
    refuseFilters(query, "ClawHub", ["author", "category"]);
    return collect(pagesOf(client, query), query);
}
const slugName = /^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,126}[A-Za-z0-9])?$/;
const versionName = /^[0-9A-Za-z][0-9A-Za-z.+-]{0,98}$/;
/** The files of one skill of ClawHub, as its zip has them. */
async function fetchClawhub(client, { name, version }) {
    if (!slugName.test(name) || !versionName.test(version)) {
        throw new contracts/* SourceError */.c("invalid", "that is no name or version of a skill on ClawHub");
    }
    const { urls, guard, limits } = client;
    const which = version === "latest" ? { tag: "latest" } : { version };
    const url = `${urls.clawhub}/api/v1/download?${new URLSearchParams({ slug: name, ...which })}`;
    const bounds = { base: urls.clawhub, bytes: limits.packageBytes, signal: (0,sources_client/* within */.ux)(limits.seconds) };
    const got = await guard.get(url, bounds);
    const { tree } = await (0,sources_client/* unpackedFrom */.Sz)((0,archive_zip.openZip)(got.bytes, (0,sources_client/* unpackLimits */.rw)(client)));
    return (0,sources_client/* fetchedTree */.ub)(got.url, tree);
}
/** What a page is about: `/<owner>/skills/<slug>`, `/<owner>/<slug>`, `/skills/<slug>`, `/<slug>`; or an address of its API. */
function pageOf({ pathname, searchParams }) {
    const segments = pathname.split("/").filter(Boolean);
    if (pathname === "/api/v1/download")
        return { slug: searchParams.get("slug") };
    if (segments[0] === "api")
        return { slug: segments[2] === "skills" && segments.length === 4 ? segments[3] : undefined };
    const [first, second, third] = segments;
    if (segments.length === 3)
        return { slug: second === "skills" ? third : undefined, owner: first };
    if (segments.length === 2)
        return { slug: second, owner: first === "skills" ? undefined : first };
    return { slug: segments.length === 1 ? first : undefined };
}
/** Of `GET /api/v1/skills/<slug>`. */
const detail = schemas.object({ owner: schemas.object({ handle: schemas.string().nullish() }).nullish() });
/** Throws a SourceError unless a skill is of that owner: a download names only the slug, and must not give somebody else's. */
async function checkOwner(client, slug, owner) {
    const signal = (0,sources_client/* within */.ux)(client.limits.seconds);
    const { value } = await (0,sources_client/* askFor */.dq)(client, client.urls.clawhub, `/api/v1/skills/${encodeURIComponent(slug)}`, detail, signal);
    if (value.owner?.handle?.toLowerCase() === owner.toLowerCase())
        return;
    throw new contracts/* SourceError */.c("not-found", "that owner has no such skill on ClawHub");
}
/** The newest version of the skill that a page of ClawHub shows. Throws a SourceError for addresses of something else. */
async function fetchClawhubPage(client, address) {
    const url = (0,sources_addresses/* parseUrl */.Dl)(address);
    const known = [(0,sources_addresses/* parseUrl */.Dl)(client.urls.clawhub).host, ...hosts/* clawhubHosts */.C2].includes(url.host);
    const { slug, owner } = pageOf(url);
    if (!known ||
        !/^https?:$/.test(url.protocol) ||
        url.username !== "" ||
        !slug ||
        !slugName.test(slug) ||
        slug === "skills") {
        throw new contracts/* SourceError */.c("invalid", "the address names no skill on ClawHub");
    }
    if (owner !== undefined)
        await checkOwner(client, slug, owner);
    return fetchClawhub(client, { name: slug, version: url.searchParams.get("version") ?? "latest" });
}

// EXTERNAL MODULE: ./build/src/sources/file.js
var file = __webpack_require__(26100);
// EXTERNAL MODULE: ./build/src/files/archive-tar.js
var archive_tar = __webpack_require__(30669);
;// CONCATENATED MODULE: ./build/src/sources/github.js






/** Names of owners and repositories on GitHub. */
const github_name = /^(?!\.{1,2}$)[A-Za-z0-9_.-]{1,100}$/;
const unknown = () => new contracts/* SourceError */.c("invalid", "the address names no file, folder or repository on GitHub");
function segmentsBelow(url, base) {
    const prefix = (0,sources_addresses/* parseUrl */.Dl)(base).pathname.replace(/\/$/, "");
    const path = url.pathname.startsWith(`${prefix}/`) ? url.pathname.slice(prefix.length) : url.pathname;
    try {
        return path.split("/").filter(Boolean).map(decodeURIComponent);
    }
    catch {
        throw unknown();
    }
}
function pageTarget([owner = "", repo = "", kind, ...rest]) {
    const repository = `${owner}/${repo.replace(/\.git$/, "")}`;
    if (kind === undefined)
        return { kind: "folder", repository, rest: [] };
    if (kind === "tree" && rest.length > 0)
        return { kind: "folder", repository, rest };
    if ((kind === "blob" || kind === "raw") && rest.length > 1)
        return { kind: "file", repository, rest };
    if (kind === "commit" && rest.length === 1)
        return { kind: "commit", repository, ref: rest[0] };
    if (kind === "releases" && rest[0] === "tag" && rest.length > 1) {
        return { kind: "commit", repository, ref: rest.slice(1).join("/") };
    }
    throw unknown();
}
function targetOf(address, { urls }) {
    const url = (0,sources_addresses/* parseUrl */.Dl)(address);
    const isRaw = [(0,sources_addresses/* parseUrl */.Dl)(urls.githubRaw).host, ...hosts/* githubRaw */.kF].includes(url.host);
    const isPage = [(0,sources_addresses/* parseUrl */.Dl)(urls.github).host, ...hosts/* githubPages */.k].includes(url.host);
    if (!/^https?:$/.test(url.protocol) || url.username !== "" || !(isRaw || isPage))
        throw unknown();
    const [owner = "", repo = "", ...rest] = segmentsBelow(url, isRaw ? urls.githubRaw : urls.github);
    if (!github_name.test(owner) || !github_name.test(repo) || rest.some((part) => /^\.{1,2}$|[/\0]/.test(part)))
        throw unknown();
    // A host that serves both has raw files where their pages are not.
    if (isRaw && !(isPage && (rest.length === 0 || /^(?:tree|blob|raw|commit|releases)$/.test(rest[0])))) {
        if (rest.length < 2)
            throw unknown();
        return { kind: "file", repository: `${owner}/${repo}`, rest };
    }
    return pageTarget([owner, repo, ...rest]);
}
const encoded = (parts) => parts.map(encodeURIComponent).join("/");
/** What all of a large repository may unpack to while one folder of it is looked for. */
const maxStream = 512 * 1024 ** 2;
/** A folder at a ref, or undefined when there is no such ref, or no such folder at it. */
async function folderAt(client, repository, ref, folder, signal) {
    const { guard, urls, limits } = client;
    const url = `${urls.github}/${repository}/archive/${encoded(ref.split("/"))}.tar.gz`;
    const bounds = { base: urls.github, bytes: limits.packageBytes, signal };
    const got = await guard.get(url, bounds).catch((error) => {
        if (error instanceof contracts/* SourceError */.c && error.why === "not-found")
            return undefined;
        throw error;
    });
    if (!got)
        return undefined;
    const below = folder === "" ? {} : { below: folder };
    const unpack = { ...(0,sources_client/* unpackLimits */.rw)(client), strip: 1, stream: maxStream, ...below };
    const { tree, entries } = await (0,sources_client/* unpackedFrom */.Sz)((0,archive_tar.openTarGz)(got.bytes, unpack));
    return entries.length > 0 ? { url: got.url, tree } : undefined;
}
/** Segments that a ref may have: the first that exists and has the path is taken. */
const maxRefSegments = 5;
/** The ways to divide `tree/<ref>/<path>`: a ref may have slashes, the shortest is tried first. */
function divisions(rest) {
    if (rest.length === 0)
        return [["HEAD", ""]];
    const length = Math.min(rest.length, maxRefSegments);
    return Array.from({ length }, (_, n) => [rest.slice(0, n + 1).join("/"), rest.slice(n + 1).join("/")]);
}
/**
 * What a page on GitHub shows: of `blob` and of a raw address that one file (not what lies beside it), of `tree` the folder, of a
 * repository all of its default branch, of a commit or release all of that. Throws a SourceError for other addresses, and where nothing is.
 */
async function fetchGithub(client, address) {
    const target = targetOf(address, client);
    const { repository } = target;
    if (target.kind === "file") {
        const { githubRaw } = client.urls;
        return (0,file/* fetchFile */.t)(client, `${githubRaw}/${repository}/${encoded(target.rest)}`, githubRaw);
    }
    const signal = (0,sources_client/* within */.ux)(client.limits.seconds);
    const tries = target.kind === "commit" ? [[target.ref, ""]] : divisions(target.rest);
    for (const [ref, folder] of tries) {
        const found = await folderAt(client, repository, ref, folder, signal);
        if (found)
            return (0,sources_client/* fetchedTree */.ub)(found.url, found.tree);
    }
    throw new contracts/* SourceError */.c("not-found", "there is no such repository, ref or folder on GitHub");
}

// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(40610);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./node_modules/request-filtering-agent/lib/request-filtering-agent.js
var request_filtering_agent = __webpack_require__(22665);
;// CONCATENATED MODULE: ./build/src/sources/guard.js








const userAgent = "skill-scan";
const maxRedirects = 5;
const redirects = new Set([301, 302, 303, 307, 308]);
const byStatus = { 404: "not-found", 410: "not-found", 413: "too-large" };
const statusError = (status = 0) => new contracts/* SourceError */.c(byStatus[status] ?? "upstream", `the host answered ${status}`);
/** Bytes as they pass; ends with an error at the first one too many. */
const bounded = (limit) => async function* (chunks) {
    let size = 0;
    for await (const chunk of chunks) {
        size += chunk.length;
        if (size > limit)
            throw new contracts/* SourceError */.c("too-large", `the answer has more than ${limit} bytes`);
        yield chunk;
    }
};
async function bodyOf(response, { bytes, signal }) {
    const encoding = response.headers["content-encoding"]?.toLowerCase() ?? "identity";
    if (!["identity", "gzip"].includes(encoding))
        throw new contracts/* SourceError */.c("upstream", "the answer is packed in a way not asked for");
    const chunks = [];
    const keep = async (source) => {
        for await (const chunk of source)
            chunks.push(chunk);
    };
    const limit = bounded(bytes);
    if (encoding === "gzip")
        await (0,promises_.pipeline)(response, limit, (0,external_node_zlib_.createGunzip)(), limit, keep, { signal });
    else
        await (0,promises_.pipeline)(response, limit, keep, { signal });
    return new Uint8Array(Buffer.concat(chunks));
}
/** HTTP for addresses that others give. Nothing of a caller's request goes along: no header, no cookie. */
class Guard {
    testing;
    agents;
    constructor(testing) {
        this.testing = testing;
        // A second wall behind `lookup`, which also sees addresses that stand in a URL.
        const options = { keepAlive: false, allowIPAddressList: [...(testing?.addresses ?? [])] };
        this.agents = { http: new request_filtering_agent/* RequestFilteringHttpAgent */.tQ(options), https: new request_filtering_agent/* RequestFilteringHttpsAgent */.W$(options) };
    }
    /**
     * Gets an address: at most five redirects, each checked as the first, none from https to http, and trusted only while all were.
     * Throws a SourceError for what is refused, for every status but 200, and at the bounds. Its message names no address.
     */
    async get(address, options) {
        let url = (0,sources_addresses/* parseUrl */.Dl)(address);
        let isTrusted = options.base !== undefined;
        const headers = { accept: options.accept ?? "*/*", "accept-encoding": options.accept ? "gzip" : "identity" };
        for (let hop = 0; hop <= maxRedirects; hop++) {
            isTrusted &&= url.origin === (0,sources_addresses/* parseUrl */.Dl)(options.base).origin;
            if (!isTrusted)
                (0,sources_addresses/* checkUrl */.CU)(url, this.testing);
            const response = await this.send(url, { method: "GET", headers, signal: options.signal, isTrusted });
            const next = redirects.has(response.statusCode ?? 0) ? response.headers.location : undefined;
            if (next === undefined)
                return this.got(url, response, options);
            response.destroy();
            const target = (0,sources_addresses/* parseUrl */.Dl)(next, url);
            if (url.protocol === "https:" && target.protocol !== "https:") {
                throw new contracts/* SourceError */.c("refused", "the host redirects from https to something else");
            }
            url = target;
        }
        throw new contracts/* SourceError */.c("upstream", `the host redirects more than ${maxRedirects} times`);
    }
    /** Sends JSON. Follows no redirect; throws a SourceError unless it is answered 2xx. */
    async post(address, body, headers, signal) {
        const url = (0,sources_addresses/* parseUrl */.Dl)(address);
        (0,sources_addresses/* checkUrl */.CU)(url, this.testing);
        const all = { ...headers, "content-type": "application/json" };
        const response = await this.send(url, { method: "POST", headers: all, body, signal, isTrusted: false });
        response.destroy();
        const status = response.statusCode ?? 0;
        if (status < 200 || status > 299)
            throw statusError(status);
    }
    async got(url, response, options) {
        try {
            if (response.statusCode !== 200)
                throw statusError(response.statusCode);
            if (Number(response.headers["content-length"] ?? 0) > options.bytes) {
                throw new contracts/* SourceError */.c("too-large", `the answer has more than ${options.bytes} bytes`);
            }
            const bytes = await bodyOf(response, options);
            return { url: url.href, bytes, link: [response.headers.link].flat().join(", ") || undefined };
        }
        catch (error) {
            response.destroy();
            throw this.fault(error, options.signal);
        }
    }
    send(url, { method, headers, body, signal, isTrusted }) {
        const isSecure = url.protocol === "https:";
        const agent = isSecure ? this.agents.https : this.agents.http;
        const guarded = isTrusted ? {} : { agent, lookup: this.lookup() };
        return new Promise((resolve, reject) => {
            const request = (isSecure ? external_node_https_ : external_node_http_).request(url, {
                agent: false,
                ...guarded,
                method,
                headers: { ...headers, "user-agent": userAgent },
                signal,
            });
            request.on("response", resolve);
            request.on("error", (error) => reject(this.fault(error, signal)));
            // Also without an error, as after an answer that wants another protocol.
            request.on("close", () => reject(this.fault(undefined, signal)));
            request.end(body);
        });
    }
    /** The addresses of a name, of which the connection takes one: what was checked is what is connected to. */
    lookup() {
        const { lookup = external_node_dns_.lookup, addresses = [] } = this.testing ?? {};
        return (host, options, done) => {
            lookup(host, { ...options, all: true }, (error, found) => {
                const list = Array.isArray(found) ? found : [];
                const arePublic = list.every(({ address }) => (0,sources_addresses/* isPublicAddress */.i0)(address) || addresses.includes(address));
                const [first] = list;
                // A name that does not exist is told like one that is near.
                if (error || !first || !arePublic)
                    done(Object.assign((0,sources_addresses/* notPublic */.XK)(), { code: "ENOTFOUND" }), "", 4);
                else if (options.all)
                    done(null, list);
                else
                    done(null, first.address, first.family);
            });
        };
    }
    fault(error, signal) {
        if (error instanceof contracts/* SourceError */.c)
            return error;
        if (signal.aborted)
            return new contracts/* SourceError */.c("timeout", "the host took too long");
        if (error instanceof Error && /is not allowed\. Because/.test(error.message))
            return (0,sources_addresses/* notPublic */.XK)();
        return new contracts/* SourceError */.c("upstream", "the host gave no usable answer", { cause: error });
    }
}

// EXTERNAL MODULE: ./build/src/files/memory.js
var memory = __webpack_require__(49114);
;// CONCATENATED MODULE: ./build/src/sources/huggingface.js





/** Of `/api/models` and `/api/spaces`; spaces have no downloads. */
const repositories = schemas.array(schemas.object({ id: schemas.string(), sha: schemas.string().optional(), downloads: schemas.number().optional() }));
const huggingface_pageSize = 100;
/** The category that lists spaces; another one is a tag of models. */
const spaces = "spaces";
function firstPage(query) {
    const isSpace = query.category === spaces;
    const filter = isSpace ? undefined : word(query.category, "category");
    const keyword = word(query.keyword, "keyword");
    const author = word(query.author, "author");
    const search = new URLSearchParams({
        sort: isSpace ? "likes" : "downloads",
        direction: "-1",
        limit: `${huggingface_pageSize}`,
        full: "true",
        ...(keyword ? { search: keyword } : {}),
        ...(author ? { author } : {}),
        ...(filter ? { filter } : {}),
    });
    return `/api/${isSpace ? "spaces" : "models"}?${search}`;
}
/** All pages of a list: the next one stands in a header, and is asked from the same source. */
async function* pagesFrom(client, first, schema, signal) {
    const base = client.urls.huggingface;
    let path = first;
    while (path !== undefined) {
        const { value, link } = await (0,sources_client/* askFor */.dq)(client, base, path, schema, signal);
        yield value;
        const next = nextLink(link);
        const url = next !== undefined && URL.canParse(next, base) ? new URL(next, base) : undefined;
        path = url && `${url.pathname}${url.search}`;
    }
}
async function* huggingface_pagesOf(client, query) {
    const prefix = query.category === spaces ? "spaces/" : "";
    for await (const page of pagesFrom(client, firstPage(query), repositories, (0,sources_client/* within */.ux)(client.limits.seconds))) {
        yield page.map(({ id, sha, downloads }) => ({ name: prefix + id, version: sha ?? "main", downloads }));
    }
}
/**
 * Models of Hugging Face, most downloads first: `keyword` in the name, `author`, `category` as a tag, `minDownloads` in the last month.
 * The category `spaces` lists spaces instead, most likes first, named `spaces/<id>`; a SourceError for their downloads, which nobody counts.
 */
async function listHuggingface(client, query) {
    if (query.category === spaces)
        refuseFilters(query, "spaces on Hugging Face", ["minDownloads"]);
    return collect(huggingface_pagesOf(client, query), query);
}
/** Of `/api/models/<id>/tree/<revision>`. */
const treePage = schemas.array(schemas.object({ type: schemas.string(), path: schemas.string(), size: schemas.number(), lfs: schemas.unknown().optional() }));
/** Each file is a request of its own. */
const maxFiles = 500;
const atOnce = 4;
function repositoryOf({ name, version }) {
    const id = name.replace(/^spaces\//, "");
    const isName = /^(?!\.)[\w.-]{1,96}(?:\/(?!\.)[\w.-]{1,96})?$/.test(id) && /^[\w.-]{1,100}$/.test(version);
    if (!isName)
        throw new contracts/* SourceError */.c("invalid", "that is no repository or revision on Hugging Face");
    const isSpace = name.startsWith("spaces/");
    const revision = version === "latest" ? "main" : version;
    return { files: isSpace ? `/spaces/${id}` : `/${id}`, api: `/api/${isSpace ? "spaces" : "models"}/${id}`, revision };
}
async function pathsOf(client, { api, revision }, signal) {
    const paths = [];
    let bytes = 0;
    for await (const page of pagesFrom(client, `${api}/tree/${revision}?recursive=true`, treePage, signal)) {
        const files = page.filter(({ type }) => type === "file");
        paths.push(...files.map(({ path }) => path));
        bytes += files.reduce((sum, { size, lfs }) => sum + (lfs ? 0 : size), 0);
        if (paths.length > maxFiles || bytes > client.limits.packageBytes) {
            throw new contracts/* SourceError */.c("too-large", `the repository has more than ${maxFiles} files, or too many bytes`);
        }
    }
    return paths;
}
/**
 * The files of a model or space at a revision. Large files (weights) come as the pointers that git keeps for them, as in a clone without
 * LFS. Throws a SourceError for more than 500 files.
 */
async function fetchHuggingface(client, wanted) {
    const repository = repositoryOf(wanted);
    const { urls, guard, limits } = client;
    const base = urls.huggingface;
    const signal = (0,sources_client/* within */.ux)(limits.seconds);
    const paths = await pathsOf(client, repository, signal);
    const found = new Map();
    let room = limits.packageBytes;
    for (let at = 0; at < paths.length; at += atOnce) {
        const some = paths.slice(at, at + atOnce).map(async (path) => {
            const encoded = path.split("/").map(encodeURIComponent).join("/");
            const url = `${base}${repository.files}/raw/${repository.revision}/${encoded}`;
            const { bytes } = await guard.get(url, { base, bytes: Math.max(room, 0), signal });
            found.set(path, bytes);
            room -= bytes.length;
        });
        await Promise.all(some);
    }
    const ordered = new Map(paths.map((path) => [path, found.get(path)]));
    const { files, revision } = repository;
    const tree = new memory/* MemoryTree */.E(ordered, { name: wanted.name });
    return { ...(await (0,sources_client/* fetchedTree */.ub)(`${base}${files}/tree/${revision}`, tree)), version: revision };
}

;// CONCATENATED MODULE: ./build/src/sources/npm.js





/** An answer of `/-/v1/search`, as npm's registry documents it; `downloads` is newer than that text. */
const searchAnswer = schemas.object({
    objects: schemas.array(schemas.object({
        package: schemas.object({ name: schemas.string(), version: schemas.string(), description: schemas.string().optional() }),
        downloads: schemas.object({ monthly: schemas.number() }).optional(),
    })),
});
/** The largest page of the registry. */
const npm_pageSize = 250;
/** What is listed when nothing is asked for: a search without a text is refused by the registry. */
const defaultText = "agent skill";
function textOf(query) {
    const keyword = word(query.keyword, "keyword");
    const author = word(query.author, "author");
    const parts = [
        ...(keyword ? [`keywords:${keyword.replaceAll(" ", ",")}`] : []),
        ...(author ? [`author:${author.replaceAll(" ", "")}`] : []),
    ];
    return parts.join(" ") || defaultText;
}
async function* npm_pagesOf(client, query) {
    const signal = (0,sources_client/* within */.ux)(client.limits.seconds);
    const size = query.minDownloads ? npm_pageSize : Math.min(npm_pageSize, query.offset + query.limit);
    for (let from = 0;; from += size) {
        const search = new URLSearchParams({ text: textOf(query), size: `${size}`, from: `${from}` });
        const { value } = await (0,sources_client/* askFor */.dq)(client, client.urls.npm, `/-/v1/search?${search}`, searchAnswer, signal);
        if (query.minDownloads && value.objects.some(({ downloads }) => downloads === undefined)) {
            throw new contracts/* SourceError */.c("invalid", "this npm registry tells no downloads, so it cannot be filtered by minDownloads");
        }
        yield value.objects.map(({ package: { name, version, description }, downloads }) => ({
            name,
            version,
            ...(description === undefined ? {} : { description }),
            downloads: downloads?.monthly,
        }));
        if (value.objects.length < size)
            return;
    }
}
/**
 * Packages of an npm registry by its search: `keyword` among their keywords, `author` their author, `minDownloads` in the last month.
 * Without a keyword and author what it finds for "agent skill". Throws a SourceError for a category: npm has none.
 */
async function listNpm(client, query) {
    refuseFilters(query, "npm", ["category"]);
    return collect(npm_pagesOf(client, query), query);
}
/** What a version says of its tarball; `integrity` as Subresource Integrity, `shasum` of old ones SHA-1. */
const manifest = schemas.object({
    version: schemas.string().optional(),
    dist: schemas.object({ tarball: schemas.string(), integrity: schemas.string().optional(), shasum: schemas.string().optional() }),
});
const strongest = ["sha512", "sha384", "sha256", "sha1"];
/** The strongest digest that a registry gives. Throws a SourceError where it gives none. */
function digestOf({ integrity = "", shasum }) {
    const parts = integrity.trim().split(/\s+/);
    for (const algorithm of strongest) {
        const part = parts.find((each) => each.startsWith(`${algorithm}-`));
        if (part)
            return { algorithm, value: part.slice(algorithm.length + 1).replace(/\?.*$/, ""), encoding: "base64" };
    }
    if (shasum === undefined)
        throw new contracts/* SourceError */.c("upstream", "the registry gives no digest of the package");
    return { algorithm: "sha1", value: shasum.toLowerCase(), encoding: "hex" };
}
/** Names as the registry takes them, old ones too. */
const packageName = /^(?:@[A-Za-z0-9~][\w.~-]*\/)?[A-Za-z0-9~_][\w.~-]*$/;
const npm_versionName = /^[0-9A-Za-z][0-9A-Za-z.+-]*$/;
/** The files of one version of an npm package, without the folder that its tarball wraps them in. Its digest must be the listed one. */
async function fetchNpm(client, { name, version }) {
    if (name.length > 214 || !packageName.test(name) || version.length > 256 || !npm_versionName.test(version)) {
        throw new contracts/* SourceError */.c("invalid", "that is no name or version of an npm package");
    }
    const { urls, guard, limits } = client;
    const signal = (0,sources_client/* within */.ux)(limits.seconds);
    const path = `/${name.replace("/", "%2F")}/${encodeURIComponent(version)}`;
    const { value } = await (0,sources_client/* askFor */.dq)(client, urls.npm, path, manifest, signal);
    const got = await guard.get(value.dist.tarball, { base: urls.npm, bytes: limits.packageBytes, signal });
    (0,sources_client/* checkDigest */.H2)(got.bytes, digestOf(value.dist));
    const { tree } = await (0,sources_client/* unpackedFrom */.Sz)((0,archive_tar.openTarGz)(got.bytes, { ...(0,sources_client/* unpackLimits */.rw)(client), strip: 1 }));
    return { ...(await (0,sources_client/* fetchedTree */.ub)(got.url, tree)), ...(0,sources_client/* versionOf */.E4)(value) };
}

// EXTERNAL MODULE: ./build/src/core/path.js
var path = __webpack_require__(18774);
;// CONCATENATED MODULE: ./build/src/sources/pypi.js








/** The list of all projects (PEP 691). */
const simpleIndex = schemas.object({ projects: schemas.array(schemas.object({ name: schemas.string() })) });
const simpleType = "application/vnd.pypi.simple.v1+json";
/** The index of PyPI has some 700,000 names in 35 MB. */
const maxIndex = 128 * 1024 ** 2;
/** What is listed when nothing is asked for: PyPI has no order but the alphabet, and the first names mean nothing. */
const defaultKeyword = "skill";
/** A name as the index compares it (PEP 503). */
const normalized = (name) => name.toLowerCase().replace(/[-_.\s]+/g, "-");
/**
 * Projects of a Python package index whose names contain `keyword` (without one: "skill"), in the order of the index; their version is
 * `latest`. PyPI answers no searches and tells no downloads or categories, and an author only project by project: a SourceError for
 * those filters.
 */
async function listPypi({ guard, urls, limits }, query) {
    refuseFilters(query, "PyPI", ["author", "minDownloads", "category"]);
    const keyword = normalized(word(query.keyword, "keyword") ?? defaultKeyword);
    const bounds = { base: urls.pypi, accept: simpleType, bytes: maxIndex, signal: (0,sources_client/* within */.ux)(limits.seconds) };
    const got = await guard.get(`${urls.pypi}/simple/`, bounds);
    const { projects } = (0,sources_client/* parsed */.Yz)(got, simpleIndex);
    return projects
        .filter(({ name }) => normalized(name).includes(keyword))
        .slice(query.offset, query.offset + query.limit)
        .map(({ name }) => ({ name, version: "latest" }));
}
/** Of `/pypi/<name>/<version>/json`. */
const release = schemas.object({
    info: schemas.object({ version: schemas.string().optional() }).optional(),
    urls: schemas.array(schemas.object({
        packagetype: schemas.string(),
        filename: schemas.string(),
        url: schemas.string(),
        digests: schemas.object({ sha256: schemas.string() }),
    })),
});
const isTar = ({ packagetype, filename }) => packagetype === "sdist" && /\.(?:tar\.gz|tgz)$/.test(filename);
const isZip = ({ packagetype, filename }) => packagetype === "sdist" && filename.endsWith(".zip");
const isWheel = ({ filename }) => filename.endsWith(".whl");
const isPure = (file) => isWheel(file) && file.filename.endsWith("-none-any.whl");
/**
 * The source and a wheel, one for every system first: programs that install take a wheel where there is one, and nothing says that it was
 * built from that source.
 */
function choose(files) {
    const first = (...kinds) => kinds.flatMap((kind) => files.find(kind) ?? []).slice(0, 1);
    return [...first(isTar, isZip), ...first(isPure, isWheel)];
}
/** Names of projects (PEP 508) and versions (PEP 440). */
const projectName = /^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,198}[A-Za-z0-9])?$/;
const pypi_versionName = /^[0-9A-Za-z][0-9A-Za-z.+!_-]{0,98}$/;
/** Gets a file of a release and opens it. Its SHA-256 must be the listed one. */
async function opened(client, file, signal) {
    const { urls, guard, limits } = client;
    const got = await guard.get(file.url, { base: urls.pypi, bytes: limits.packageBytes, signal });
    (0,sources_client/* checkDigest */.H2)(got.bytes, { algorithm: "sha256", value: file.digests.sha256.toLowerCase(), encoding: "hex" });
    const unpack = (0,sources_client/* unpackLimits */.rw)(client);
    const opening = isTar(file)
        ? (0,archive_tar.openTarGz)(got.bytes, { ...unpack, strip: 1 })
        : (0,archive_zip.openZip)(got.bytes, isZip(file) ? { ...unpack, strip: 1 } : unpack);
    return { url: got.url, tree: (await (0,sources_client/* unpackedFrom */.Sz)(opening)).tree, name: (0,path/* lastSegment */.mp)(file.filename) };
}
/** One tree with another in a folder of its own. */
async function joined(tree, folder, other) {
    const files = new Map();
    const add = async (from, prefix) => {
        for (const entry of await from.list()) {
            files.set(prefix + entry.path, { bytes: await from.read(entry), mode: entry.mode });
        }
    };
    await add(tree, "");
    await add(other, `${folder}/`);
    return new memory/* MemoryTree */.E(files, { name: "release" });
}
/**
 * The files of one version of a project (`latest`: the newest): of its source, and in a folder beside it of a wheel; of the one where there
 * is no other.
 */
async function fetchPypi(client, { name, version }) {
    if (!projectName.test(name) || !pypi_versionName.test(version)) {
        throw new contracts/* SourceError */.c("invalid", "that is no name or version of a Python package");
    }
    const { urls, limits } = client;
    const signal = (0,sources_client/* within */.ux)(limits.seconds);
    const path = version === "latest" ? `/pypi/${name}/json` : `/pypi/${name}/${encodeURIComponent(version)}/json`;
    const { value } = await (0,sources_client/* askFor */.dq)(client, urls.pypi, path, release, signal);
    const [main, ...others] = choose(value.urls);
    if (!main)
        throw new contracts/* SourceError */.c("not-found", "that version has no source and no wheel");
    const { url, tree } = await opened(client, main, signal);
    let all = tree;
    for (const file of others) {
        const wheel = await opened(client, file, signal);
        all = await joined(all, wheel.name, wheel.tree);
    }
    return { ...(await (0,sources_client/* fetchedTree */.ub)(url, all)), ...(0,sources_client/* versionOf */.E4)(value.info ?? {}) };
}

;// CONCATENATED MODULE: ./build/src/sources/index.js








const publicUrls = {
    github: "https://github.com",
    githubRaw: "https://raw.githubusercontent.com",
    npm: "https://registry.npmjs.org",
    pypi: "https://pypi.org",
    clawhub: "https://clawhub.ai",
    huggingface: "https://huggingface.co",
};
const registries = {
    npm: { list: listNpm, fetch: fetchNpm },
    pypi: { list: listPypi, fetch: fetchPypi },
    clawhub: { list: listClawhub, fetch: fetchClawhub },
    huggingface: { list: listHuggingface, fetch: fetchHuggingface },
};
const withoutSlash = (urls) => Object.fromEntries(Object.entries(urls).map(([name, url]) => [name, url.replace(/\/+$/, "")]));
/**
 * The sources, through one guard. The origins in `urls` are trusted for what is asked of them, wherever they are; all else must be on the
 * public network. Everything they throw for a caller is a SourceError.
 */
function createSources({ urls, limits, testing } = {}) {
    const client = {
        guard: new Guard(testing),
        urls: withoutSlash({ ...publicUrls, ...urls }),
        limits: { ...sources_client/* defaultLimits */.MK, ...limits },
    };
    return {
        raw: (url) => (0,file/* fetchFile */.t)(client, url),
        github: (url) => fetchGithub(client, url),
        clawhub: (url) => fetchClawhubPage(client, url),
        list: (registry, query) => registries[registry].list(client, query),
        package: (registry, wanted) => registries[registry].fetch(client, wanted),
        post: (url, body, headers) => client.guard.post(url, body, headers, (0,sources_client/* within */.ux)(client.limits.fileSeconds)),
    };
}


/***/ }),

/***/ 38278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ mainFileOf)
/* harmony export */ });
/* harmony import */ var _core_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18774);

const skill = /^skill\.md$/i;
const depthOf = (path) => path.split("/").length;
/**
 * The file that stands for a whole package: the SKILL.md nearest to its root, else the nearest file of the first of `heads` (patterns of
 * names) that it has any of, else the nearest file. Undefined for a package without files.
 */
function mainFileOf(paths, heads) {
    const sorted = paths.toSorted((a, b) => depthOf(a) - depthOf(b) || (0,_core_path_js__WEBPACK_IMPORTED_MODULE_0__/* .comparePaths */ .cD)(a, b));
    const exact = sorted.find((path) => (0,_core_path_js__WEBPACK_IMPORTED_MODULE_0__/* .lastSegment */ .mp)(path) === "SKILL.md");
    const named = [skill, ...heads].map((head) => sorted.find((path) => head.test((0,_core_path_js__WEBPACK_IMPORTED_MODULE_0__/* .lastSegment */ .mp)(path))));
    return exact ?? named.find((path) => path !== undefined) ?? sorted[0];
}


/***/ })

};
