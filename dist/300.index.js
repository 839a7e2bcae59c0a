export const id = 300;
export const ids = [300];
export const modules = {

/***/ 5300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   resolvePolicy: () => (/* binding */ resolvePolicy)
/* harmony export */ });
/* harmony import */ var _core_commit_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(344);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3026);
/* harmony import */ var _merge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7307);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(718);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8911);
/* harmony import */ var _presets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8368);
/* harmony import */ var _remote_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1524);







/** Files that stand above each other, at most. */
const maxDepth = 5;
/** Files that are read for one policy, at most. */
const maxFiles = 50;
const nameOf = (place) => ("sha" in place ? (0,_remote_js__WEBPACK_IMPORTED_MODULE_5__/* .remoteName */ .iy)(place) : place.path);
const isPreset = (value) => Object.hasOwn(_presets_js__WEBPACK_IMPORTED_MODULE_4__/* .presets */ .v4, value);
/** The path that `relative`, written in the file `from`, means; undefined when it leaves the repository. */
function pathFrom(from, relative) {
    const parts = from.split("/").slice(0, -1);
    for (const part of relative.split("/")) {
        if (part === "..") {
            if (parts.pop() === undefined)
                return undefined;
        }
        else if (part !== "." && part !== "")
            parts.push(part);
    }
    return parts.join("/");
}
async function asked(at, question) {
    try {
        return await question;
    }
    catch (error) {
        throw (0,_remote_js__WEBPACK_IMPORTED_MODULE_5__/* .placed */ .GS)(at, error);
    }
}
const sourcesOf = (at, { parts }) => {
    if (parts.remote)
        return parts.remote;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(`${at}: policies of other repositories cannot be read here`, "Extend a file of this repository.");
};
/** The place of a file in another repository. What is no full commit id is asked for, and a notice says that it can move. */
async function remotePlace({ value, at }, chain) {
    const reference = (0,_remote_js__WEBPACK_IMPORTED_MODULE_5__/* .remoteReference */ .A9)(value);
    if (reference === undefined)
        return undefined;
    const { repository, path, ref } = reference;
    if ((0,_core_commit_js__WEBPACK_IMPORTED_MODULE_6__/* .isCommitId */ .jh)(ref.toLowerCase()))
        return { repository, path, sha: ref.toLowerCase() };
    const sha = await asked(at, sourcesOf(at, chain).commit(reference));
    const message = `${at}: ${value} is no full commit id, so it can move: it was read at ${sha}; pin it to that to decide yourself when it changes`;
    if (!chain.notices.some((notice) => notice.message === message))
        chain.notices.push({ level: "notice", message });
    return { repository, path, sha };
}
async function placeOf(entry, above, chain) {
    const remote = entry.value.startsWith(".") ? undefined : await remotePlace(entry, chain);
    if (remote)
        return remote;
    const from = above.at(-1);
    const path = pathFrom(from.path, entry.value);
    if (path !== undefined)
        return { ...from, path };
    const message = `${entry.at}: ${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(entry.value)} leaves the repository`;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(message, "Extend a file of this repository.");
}
/** A warning for a pinned commit that is not of the default branch: it may be a fork's, which anybody can make. */
async function noteStranger(place, { value, at }, chain) {
    const isPinned = value.toLowerCase().endsWith(`@${place.sha}`);
    if (!isPinned || (await chain.parts.remote?.isOwn?.(place)) !== false)
        return;
    const message = `${at}: ${place.sha} is not in the history of the default branch of ${place.repository}: GitHub gives the commits of its forks under the same name, so make sure whose it is, or pin a commit of that branch`;
    chain.notices.push({ level: "warning", message });
}
async function readExtended(entry, above, chain) {
    const { at } = entry;
    const place = await placeOf(entry, above, chain);
    const name = nameOf(place);
    const names = above.map(nameOf);
    if (names.includes(name)) {
        const circle = [...names.slice(names.indexOf(name)), name].join(" -> ");
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(`${at}: policies extend each other in a circle: ${circle}`, "Remove one of these extends.");
    }
    if (above.length >= maxDepth || chain.files.length >= maxFiles) {
        const bound = above.length >= maxDepth ? `${maxDepth} files deep` : `${maxFiles} files`;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(`${at}: a policy extends at most ${bound}`, "Join some of the files.");
    }
    const text = "sha" in place ? await asked(at, sourcesOf(at, chain).read(place)) : await chain.readFile(place.path);
    if (text === undefined) {
        const from = "sha" in place ? "" : ": it counts from the file that extends";
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(`${at}: there is no file ${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(name)}`, `Correct the path${from}.`);
    }
    if ("sha" in place)
        await noteStranger(place, entry, chain);
    return { place, file: (0,_parse_js__WEBPACK_IMPORTED_MODULE_3__.parsePolicy)(text, name, chain.parts.ruleIds) };
}
async function collectEntry(entry, above, chain, inside) {
    const { value } = entry;
    if (isPreset(value)) {
        chain.found.push({
            layer: { ...(0,_presets_js__WEBPACK_IMPORTED_MODULE_4__/* .presetLayer */ .dr)(value), place: () => `preset ${value} (${entry.at})` },
            preset: value,
            organisation: inside,
        });
        return;
    }
    const { place, file } = await readExtended(entry, above, chain);
    const isFirst = "sha" in place && chain.organisation === undefined;
    if (isFirst)
        chain.organisation = nameOf(place);
    await collect(file, [...above, place], chain, inside || isFirst);
}
/** `above` ends with the file itself; `inside`: it belongs to the organisation's policy. */
async function collect(file, above, chain, inside) {
    for (const entry of file.extends)
        await collectEntry(entry, above, chain, inside);
    chain.found.push({ layer: { name: file.source, body: file.body, place: file.place }, organisation: inside });
    chain.files.push(file.source);
}
/** All layers in their order. With an organisation's policy, what does not belong to it only tightens. */
function layersOf({ found, organisation }, { preset, mode }) {
    const isBound = organisation !== undefined;
    const bound = (layer) => (isBound ? { ...layer, local: true } : layer);
    const own = preset === undefined ? [] : [{ ...(0,_presets_js__WEBPACK_IMPORTED_MODULE_4__/* .presetLayer */ .dr)(preset), name: `preset ${preset} (setting preset)` }];
    return [
        ...(isBound || own.length === 0 ? [(0,_presets_js__WEBPACK_IMPORTED_MODULE_4__/* .presetLayer */ .dr)(_presets_js__WEBPACK_IMPORTED_MODULE_4__/* .defaultPreset */ .FS)] : []),
        ...own.map(bound),
        ...found.map(({ layer, organisation: inside }) => (inside ? layer : bound(layer))),
        ...(mode === undefined ? [] : [bound((0,_presets_js__WEBPACK_IMPORTED_MODULE_4__/* .modeLayer */ .dN)(mode))]),
    ];
}
/**
 * Reads all that a policy extends and merges it into one: the preset first, the repository's own file last. A file of another repository
 * (the setting's, else the first that is extended) is the organisation's policy: what does not belong to it may only tighten it.
 * `readFile` must read from where `file` came from (base, never head).
 * Throws a ConfigError for a circle, a chain of more than 5 files, a missing file, a path out of the repository, and for every problem
 * of a file that is extended; and what `remote` throws, with the place that asked.
 */
async function resolvePolicy(file, readFile, parts) {
    const chain = { readFile, parts, found: [], files: [], notices: [], organisation: undefined };
    if (parts.organisation)
        await collectEntry(parts.organisation, [], chain, false);
    if (file)
        await collect(file, [{ path: file.source }], chain, false);
    const { found, files, notices, organisation } = chain;
    const named = found.findLast((each) => each.preset !== undefined && (organisation === undefined || each.organisation));
    const fallback = organisation === undefined ? parts.preset : undefined;
    return (0,_merge_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeLayers */ .J)(layersOf(chain, parts), {
        preset: named?.preset ?? fallback ?? _presets_js__WEBPACK_IMPORTED_MODULE_4__/* .defaultPreset */ .FS,
        source: file?.source ?? organisation ?? "built in",
        files,
        notices,
        ...(organisation !== undefined && { organisation }),
        ...(parts.severities && { severities: parts.severities }),
    });
}


/***/ })

};
