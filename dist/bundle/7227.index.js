export const id = 7227;
export const ids = [7227];
export const modules = {

/***/ 19192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ placeKey)
/* harmony export */ });
/** What tells places apart. */
const placeKey = ({ path, region }) => `${region.startLine}:${region.startColumn}-${region.endLine}:${region.endColumn} ${path}`;


/***/ }),

/***/ 37227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   excerptLimits: () => (/* binding */ excerptLimits),
/* harmony export */   excerptsOf: () => (/* binding */ excerptsOf)
/* harmony export */ });
/* harmony import */ var _core_excerpt_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19192);
/* harmony import */ var _core_group_by_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(36930);
/* harmony import */ var _core_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18774);
/* harmony import */ var _core_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60416);
/* harmony import */ var _core_region_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(55877);
/* harmony import */ var _core_severity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52842);
/* harmony import */ var _skills_decode_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45108);
/* harmony import */ var _skills_load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3690);








/** A page of 5,000 findings stays below ten megabytes with these. */
const excerptLimits = { context: 2, lines: 5, columns: 240, total: 1_500_000, files: 400 };
/** Places of head: the finding, and each step that leads to it. What was fixed lies in base. */
const placesOf = ({ status, location, flow = [] }) => status === "fixed" ? [] : [location, ...flow.map((step) => step.location)];
/** Every place of a file of the tree, worst findings first; what lies in a container has no lines that an editor would show. */
function placesIn(report) {
    const all = report.skills.flatMap((skill) => skill.findings.map((finding) => ({
        rank: finding,
        places: placesOf(finding).filter(({ path }) => (0,_core_path_js__WEBPACK_IMPORTED_MODULE_2__/* .treeFile */ .Py)(skill, path) === path),
    })));
    const isLate = ({ status }) => Number(status !== "new");
    const ordered = all.sort((a, b) => isLate(a.rank) - isLate(b.rank) || (0,_core_severity_js__WEBPACK_IMPORTED_MODULE_3__/* .compareSeverity */ .zK)(a.rank.effective, b.rank.effective));
    const places = new Map(ordered.flatMap((each) => each.places.map((place) => [(0,_core_excerpt_js__WEBPACK_IMPORTED_MODULE_4__/* .placeKey */ .r)(place), place])));
    return [...places.values()];
}
/** Where a line is cut: a long one to the columns around the place. */
function cutOf(text, index, { region }, number, columns) {
    const start = index.startOf(number);
    const next = number < index.lines ? index.startOf(number + 1) : text.length;
    const end = next - (/[\r\n]{1,2}$/.exec(text.slice(Math.max(start, next - 2), next))?.[0].length ?? 0);
    const within = (offset) => Math.max(start, Math.min(end, offset));
    const isHit = number >= region.startLine && number <= region.endLine;
    const from = isHit ? within(number === region.startLine ? start + region.startColumn - 1 : start) : start;
    const to = isHit ? Math.max(from, within(number === region.endLine ? start + region.endColumn - 1 : end)) : start;
    const lead = Math.max(start, Math.min(from - Math.floor(columns / 4), end - columns));
    const left = end - start <= columns ? start : lead;
    const right = Math.min(end, left + columns);
    const offsets = [left, Math.min(from, right), Math.min(to, right), right];
    return { number, offsets, goesOn: [left > start, right < end] };
}
/** Characters of lines that are looked through for secrets together: what is longer is one line after the other. */
const together = 8000;
/** The pieces of lines, three for each, secrets masked. */
function piecesOf(text, cuts) {
    const offsets = cuts.flatMap((cut) => cut.offsets);
    if (offsets.at(-1) - offsets[0] > together)
        return cuts.map((cut) => (0,_core_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redactedPieces */ .aB)(text, cut.offsets));
    const pieces = (0,_core_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redactedPieces */ .aB)(text, offsets);
    return cuts.map((_, i) => pieces.slice(i * 4, i * 4 + 3));
}
/** The lines around a place; undefined where the text has no such line. */
function excerptOf(text, index, place, limits) {
    const { startLine, endLine, endColumn } = place.region;
    if (startLine < 1 || startLine > index.lines || text === "")
        return undefined;
    // An empty line at the end of a file is none that an editor would number.
    const count = index.lines - Number(index.startOf(index.lines) === text.length);
    const lastHit = Math.min(count, endColumn === 1 && endLine > startLine ? endLine - 1 : endLine);
    const last = Math.min(lastHit, startLine + limits.lines - 1);
    const first = Math.max(1, startLine - limits.context);
    const end = last === lastHit ? Math.min(count, last + limits.context) : last;
    const numbers = Array.from({ length: Math.max(0, end - first + 1) }, (_, i) => first + i);
    if (numbers.length === 0)
        return undefined;
    const cuts = numbers.map((number) => cutOf(text, index, place, number, limits.columns));
    const pieces = piecesOf(text, cuts);
    const lines = cuts.map(({ number, goesOn }, i) => {
        const [before = "", hit = "", after = ""] = pieces[i];
        return { number, before: goesOn[0] ? `…${before}` : before, hit, after: goesOn[1] ? `${after}…` : after };
    });
    return { lines, left: lastHit - last };
}
const sizeOf = ({ lines }) => lines.reduce((sum, { before, hit, after }) => sum + before.length + hit.length + after.length, 0);
/** The text of a file as it was scanned; undefined where it is none, or cannot be read. */
async function textOf(tree, entry) {
    if (entry === undefined || entry.mode === "submodule")
        return undefined;
    try {
        return (0,_skills_decode_js__WEBPACK_IMPORTED_MODULE_5__/* .decode */ .D)(await tree.read(entry, _skills_load_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultLimits */ .M.fileBytes)).text;
    }
    catch {
        // The places of the file count as left out.
        return undefined;
    }
}
/** The lines around places of one file, by place. */
function excerptsIn(text, places, limits) {
    const index = new _core_region_js__WEBPACK_IMPORTED_MODULE_6__/* .LineIndex */ .r(text);
    return places.flatMap((place) => {
        const excerpt = excerptOf(text, index, place, limits);
        return excerpt ? [[(0,_core_excerpt_js__WEBPACK_IMPORTED_MODULE_4__/* .placeKey */ .r)(place), excerpt]] : [];
    });
}
/**
 * The source lines around each finding and each step of a flow of a report, from the tree that was scanned, secrets masked. Bounded: the
 * worst findings come first, and what is left out is counted. A file that cannot be read again has no lines; nothing is thrown for it.
 */
async function excerptsOf(tree, report, limits = excerptLimits) {
    const wanted = placesIn(report);
    const files = [...(0,_core_group_by_js__WEBPACK_IMPORTED_MODULE_7__/* .groupBy */ .$)(wanted, ({ path }) => [path])].slice(0, limits.files);
    const entries = new Map((files.length > 0 ? await tree.list() : []).map((entry) => [entry.path, entry]));
    const found = new Map();
    for (const [path, places] of files) {
        const text = await textOf(tree, entries.get(path));
        for (const [key, excerpt] of text === undefined ? [] : excerptsIn(text, places, limits))
            found.set(key, excerpt);
    }
    const kept = new Map();
    let room = limits.total;
    for (const key of wanted.map(_core_excerpt_js__WEBPACK_IMPORTED_MODULE_4__/* .placeKey */ .r)) {
        const excerpt = found.get(key);
        const size = excerpt === undefined ? 0 : sizeOf(excerpt);
        if (excerpt === undefined || size > room)
            continue;
        room -= size;
        kept.set(key, excerpt);
    }
    return { places: kept, left: wanted.length - kept.size };
}


/***/ })

};
