export const id = 8938;
export const ids = [8938,877,3258];
export const modules = {

/***/ 30605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ byCapabilityCount),
/* harmony export */   NM: () => (/* binding */ byDeniedCapability),
/* harmony export */   cr: () => (/* binding */ deniedKind),
/* harmony export */   pk: () => (/* binding */ byDeniedHost)
/* harmony export */ });
/* harmony import */ var _core_capability_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84259);
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43629);
/* harmony import */ var _globs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52171);



/** Entries that a reason names, and characters of each. */
const maxNamed = 3;
const maxEntry = 80;
/** An entry on one line: it comes from the pull request. */
function inline(entry) {
    const line = entry.replace(/[\s\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ");
    return line.length > maxEntry ? `${line.slice(0, maxEntry - 1)}…` : line;
}
const named = (entries) => (0,_report_words_js__WEBPACK_IMPORTED_MODULE_1__/* .firstFew */ .Dt)(entries, maxNamed, inline);
const asked = ({ skill, newOnly }) => newOnly ? skill.capabilities.added : skill.capabilities.used;
const many = (count, newOnly, one, more) => {
    const isNew = newOnly ? "new " : "";
    return (0,_report_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(count, `${isNew}${one}`, `${isNew}${more}`);
};
/** The reason when a skill names a host that the policy denies; only new ones count with `newOnly`. */
function byDeniedHost(question) {
    const { gate, word, newOnly } = question;
    if (gate.denyHost.length === 0)
        return undefined;
    const denied = asked(question).hosts.filter((0,_globs_js__WEBPACK_IMPORTED_MODULE_2__/* .hostMatcher */ .TW)(gate.denyHost));
    if (denied.length === 0)
        return undefined;
    return `${many(denied.length, newOnly, "denied host", "denied hosts")}: ${named(denied)} (policy: ${word} by deny-host)`;
}
/** Kind and glob of an entry of `deny-capability`; without a glob the whole kind is meant. */
function deniedKind(pattern) {
    const colon = pattern.indexOf(":");
    return colon < 0 ? { kind: pattern, glob: "*" } : { kind: pattern.slice(0, colon), glob: pattern.slice(colon + 1) };
}
function deniedOf(kind, entries, patterns) {
    const globs = patterns.map(deniedKind).filter((each) => each.kind === kind);
    if (globs.length === 0)
        return [];
    if (globs.some(({ glob }) => glob === "*"))
        return [...entries];
    const list = globs.map(({ glob }) => glob);
    const matches = kind === "hosts" ? (0,_globs_js__WEBPACK_IMPORTED_MODULE_2__/* .hostMatcher */ .TW)(list) : (0,_globs_js__WEBPACK_IMPORTED_MODULE_2__/* .textMatcher */ .Ax)(list);
    // Who reads all variables reads the denied ones too.
    return entries.filter((entry) => matches(entry) || (kind === "environment" && entry === "*"));
}
/** The reason when a skill has a capability that the policy denies; only new ones count with `newOnly`. */
function byDeniedCapability(question) {
    const { gate, word, newOnly } = question;
    if (gate.denyCapability.length === 0)
        return undefined;
    const set = asked(question);
    const denied = _core_capability_js__WEBPACK_IMPORTED_MODULE_0__/* .capabilityKinds */ .Ct.flatMap((kind) => deniedOf(kind, set[kind], gate.denyCapability).map((entry) => `${kind}:${entry}`));
    if (denied.length === 0)
        return undefined;
    const what = many(denied.length, newOnly, "denied capability", "denied capabilities");
    return `${what}: ${named(denied)} (policy: ${word} by deny-capability)`;
}
/** The reason when a change gives a skill more than the policy lets it. */
function byCapabilityCount({ skill, gate, word }) {
    const most = gate.maxNewCapabilities;
    const count = (0,_core_capability_js__WEBPACK_IMPORTED_MODULE_0__/* .countCapabilities */ .eZ)(skill.capabilities.added);
    if (most === "off" || count <= most)
        return undefined;
    return `${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(count, "new capability", "new capabilities")} (policy: ${word} above ${most})`;
}


/***/ }),

/***/ 65300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   resolvePolicy: () => (/* binding */ resolvePolicy)
/* harmony export */ });
/* harmony import */ var _core_commit_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(344);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);
/* harmony import */ var _body_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24402);
/* harmony import */ var _merge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83232);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20718);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28911);
/* harmony import */ var _presets_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28368);
/* harmony import */ var _remote_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31524);








/** Files that stand above each other, at most. */
const maxDepth = 5;
/** Files that are read for one policy, at most. */
const maxFiles = 50;
const nameOf = (place) => ("sha" in place ? (0,_remote_js__WEBPACK_IMPORTED_MODULE_6__/* .remoteName */ .iy)(place) : place.path);
const isPreset = (value) => Object.hasOwn(_presets_js__WEBPACK_IMPORTED_MODULE_5__/* .presets */ .v4, value);
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
        throw (0,_remote_js__WEBPACK_IMPORTED_MODULE_6__/* .placed */ .GS)(at, error);
    }
}
const sourcesOf = (at, { parts }) => {
    if (parts.remote)
        return parts.remote;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(`${at}: policies of other repositories cannot be read here`, "Extend a file of this repository.");
};
/** The place of a file in another repository. What is no full commit id is asked for, and a notice says that it can move. */
async function remotePlace({ value, at }, chain) {
    const reference = (0,_remote_js__WEBPACK_IMPORTED_MODULE_6__/* .remoteReference */ .A9)(value);
    if (reference === undefined)
        return undefined;
    const { repository, path, ref } = reference;
    if ((0,_core_commit_js__WEBPACK_IMPORTED_MODULE_7__/* .isCommitId */ .jh)(ref.toLowerCase()))
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
    const message = `${entry.at}: ${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(entry.value)} leaves the repository`;
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
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(`${at}: there is no file ${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(name)}`, `Correct the path${from}.`);
    }
    if ("sha" in place)
        await noteStranger(place, entry, chain);
    return { place, file: (0,_parse_js__WEBPACK_IMPORTED_MODULE_4__.parsePolicy)(text, name, chain.parts.ruleIds) };
}
async function collectEntry(entry, above, chain, inside) {
    const { value } = entry;
    if (isPreset(value)) {
        chain.found.push({
            layer: { ...(0,_presets_js__WEBPACK_IMPORTED_MODULE_5__/* .presetLayer */ .dr)(value), place: () => `preset ${value} (${entry.at})` },
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
/** The files of custom rules that a policy file names; they count from where it lies. */
function customFilesOf({ body, place }, from) {
    const entries = body["custom-rules"];
    return (0,_body_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(entries).map((value, i) => {
        const at = place(typeof entries === "string" ? ["custom-rules"] : ["custom-rules", i]);
        const path = pathFrom(from.path, value);
        if (path === undefined) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(`${at}: ${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(value)} leaves the repository`, "Name a file of this repository.");
        }
        return { path, at, ...("sha" in from && { remote: { repository: from.repository, sha: from.sha } }) };
    });
}
/** `above` ends with the file itself; `inside`: it belongs to the organisation's policy. */
async function collect(file, above, chain, inside) {
    for (const entry of file.extends)
        await collectEntry(entry, above, chain, inside);
    chain.found.push({ layer: { name: file.source, body: file.body, place: file.place }, organisation: inside });
    chain.files.push(file.source);
    chain.customFiles.push(...customFilesOf(file, above.at(-1)));
}
/** All layers in their order. With an organisation's policy, what does not belong to it only tightens. */
function layersOf({ found, organisation }, { preset, mode }) {
    const isBound = organisation !== undefined;
    const bound = (layer) => (isBound ? { ...layer, local: true } : layer);
    const own = preset === undefined ? [] : [{ ...(0,_presets_js__WEBPACK_IMPORTED_MODULE_5__/* .presetLayer */ .dr)(preset), name: `preset ${preset} (setting preset)` }];
    return [
        ...(isBound || own.length === 0 ? [(0,_presets_js__WEBPACK_IMPORTED_MODULE_5__/* .presetLayer */ .dr)(_presets_js__WEBPACK_IMPORTED_MODULE_5__/* .defaultPreset */ .FS)] : []),
        ...own.map(bound),
        ...found.map(({ layer, organisation: inside }) => (inside ? layer : bound(layer))),
        ...(mode === undefined ? [] : [bound((0,_presets_js__WEBPACK_IMPORTED_MODULE_5__/* .modeLayer */ .dN)(mode))]),
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
    const chain = {
        readFile,
        parts,
        found: [],
        files: [],
        notices: [],
        customFiles: [],
        organisation: undefined,
    };
    if (parts.organisation)
        await collectEntry(parts.organisation, [], chain, false);
    if (file)
        await collect(file, [{ path: file.source }], chain, false);
    const { found, files, notices, organisation, customFiles } = chain;
    const named = found.findLast((each) => each.preset !== undefined && (organisation === undefined || each.organisation));
    const fallback = organisation === undefined ? parts.preset : undefined;
    const policy = (0,_merge_js__WEBPACK_IMPORTED_MODULE_2__/* .mergeLayers */ .J)(layersOf(chain, parts), {
        preset: named?.preset ?? fallback ?? _presets_js__WEBPACK_IMPORTED_MODULE_5__/* .defaultPreset */ .FS,
        source: file?.source ?? organisation ?? "built in",
        files,
        notices,
        ...(organisation !== undefined && { organisation }),
        ...(parts.severities && { severities: parts.severities }),
    });
    return customFiles.length > 0 ? { ...policy, customFiles } : policy;
}


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZodISODate: () => (/* reexport safe */ _schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODate),
/* harmony export */   ZodISODateTime: () => (/* reexport safe */ _schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODateTime),
/* harmony export */   ZodISODuration: () => (/* reexport safe */ _schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODuration),
/* harmony export */   ZodISOTime: () => (/* reexport safe */ _schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISOTime),
/* harmony export */   date: () => (/* binding */ date),
/* harmony export */   datetime: () => (/* binding */ datetime),
/* harmony export */   duration: () => (/* binding */ duration),
/* harmony export */   time: () => (/* binding */ time)
/* harmony export */ });
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55156);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODateTime, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODate, params);
}
function time(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* ._isoTime */ .Kn(_schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISOTime, params);
}
function duration(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* ._isoDuration */ .f2(_schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODuration, params);
}


/***/ })

};
