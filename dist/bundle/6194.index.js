export const id = 6194;
export const ids = [6194];
export const modules = {

/***/ 56194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ lockText),
/* harmony export */   parseLock: () => (/* binding */ parseLock)
/* harmony export */ });
/* unused harmony export lockJsonSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55156);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64377);
/* harmony import */ var _core_capability_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84259);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43026);
/* harmony import */ var _core_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18774);
/* harmony import */ var _core_score_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71571);
/* harmony import */ var _file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30847);






/** Characters of a lock: 5,000 skills of thirty files are some 20 MB. */
const maxLength = 64 * 1024 * 1024;
/** Brackets open at once: the format needs 5. */
const maxDepth = 16;
/** Whether a path is one from the root of a tree, and leads nowhere else. */
const isPlainPath = (path) => path === "." || path.split("/").every((part) => part !== "" && part !== "." && part !== "..");
const pathSchema = zod__WEBPACK_IMPORTED_MODULE_3__.string().min(1).max(4096).refine(isPlainPath, { error: "is no path from the root" });
const fileSchema = zod__WEBPACK_IMPORTED_MODULE_3__.string()
    .max(5000)
    .refine((line) => isPlainPath(_file_js__WEBPACK_IMPORTED_MODULE_4__/* .filePattern */ .JD.exec(line)?.[3] ?? ""), { error: "is no mode, hash and path" })
    .describe("`mode sha256 path`: mode is file, executable, symlink or submodule; the path is relative to the skill.");
const entries = zod__WEBPACK_IMPORTED_MODULE_3__.exactOptional(zod__WEBPACK_IMPORTED_MODULE_3__.array(zod__WEBPACK_IMPORTED_MODULE_3__.string().max(2000)));
const kinds = Object.fromEntries(_core_capability_js__WEBPACK_IMPORTED_MODULE_0__/* .capabilityKinds */ .Ct.map((kind) => [kind, entries]));
const entrySchema = zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({
    path: pathSchema.describe("Folder of the skill from the root of the repository."),
    name: zod__WEBPACK_IMPORTED_MODULE_3__.string(),
    version: zod__WEBPACK_IMPORTED_MODULE_3__.exactOptional(zod__WEBPACK_IMPORTED_MODULE_3__.string()).describe("Version that the frontmatter gives."),
    digest: zod__WEBPACK_IMPORTED_MODULE_3__.string()
        .regex(/^sha256:[0-9a-f]{64}$/)
        .describe("Of modes, paths and bytes of all files of the skill (docs/lock.md)."),
    files: zod__WEBPACK_IMPORTED_MODULE_3__.exactOptional(zod__WEBPACK_IMPORTED_MODULE_3__.array(fileSchema)).describe("Absent where there are more than 2,000."),
    capabilities: zod__WEBPACK_IMPORTED_MODULE_3__.strictObject(kinds).describe("What it used when it was approved; kinds without an entry are absent."),
    trust: zod__WEBPACK_IMPORTED_MODULE_3__.int().min(0).max(100),
    level: zod__WEBPACK_IMPORTED_MODULE_3__["enum"](_core_score_js__WEBPACK_IMPORTED_MODULE_2__/* .levels */ .yr),
    engine: zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({ version: zod__WEBPACK_IMPORTED_MODULE_3__.string(), rules: zod__WEBPACK_IMPORTED_MODULE_3__.int().min(0) }).describe("What scanned it."),
    owner: zod__WEBPACK_IMPORTED_MODULE_3__.string().describe("Who approved it."),
    approved: zod__WEBPACK_IMPORTED_MODULE_5__.date(),
    reason: zod__WEBPACK_IMPORTED_MODULE_3__.exactOptional(zod__WEBPACK_IMPORTED_MODULE_3__.string()),
    forced: zod__WEBPACK_IMPORTED_MODULE_3__.exactOptional(zod__WEBPACK_IMPORTED_MODULE_3__.array(zod__WEBPACK_IMPORTED_MODULE_3__.string())).describe("Why the policy failed it: it was locked all the same."),
});
const lockSchema = zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({
    version: zod__WEBPACK_IMPORTED_MODULE_3__.literal(1),
    skills: zod__WEBPACK_IMPORTED_MODULE_3__.array(entrySchema).describe("By path; each path once."),
});
const remedy = "Delete the lock, and write it anew with `skill-scan lock`; docs/lock.md describes it.";
const broken = (source, what) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL(`the lock ${source} cannot be read: ${what}`, remedy);
/** Whether brackets nest deeper than the format ever does: what follows recurses into them. */
function isTooDeep(text) {
    let depth = 0;
    let inString = false;
    for (let i = 0; i < text.length; i++) {
        const character = text[i];
        if (inString) {
            if (character === "\\")
                i++;
            else if (character === '"')
                inString = false;
        }
        else if (character === '"')
            inString = true;
        else if (character === "{" || character === "[")
            depth++;
        else if (character === "}" || character === "]")
            depth--;
        if (depth > maxDepth)
            return true;
    }
    return false;
}
/** A JSON text without what stands between its tokens. */
const withoutSpace = (text) => text.replace(/"(?:[^"\\]|\\[\s\S])*"|[ \t\r\n]+/g, (token) => (token.startsWith('"') ? token : ""));
function firstDouble(list) {
    const seen = new Set();
    for (const each of list) {
        if (seen.has(each))
            return each;
        seen.add(each);
    }
    return undefined;
}
const inline = (text) => JSON.stringify(text.slice(0, 200));
function jsonOf(text, source) {
    if (text.length > maxLength)
        throw broken(source, `it is larger than ${maxLength} characters`);
    if (isTooDeep(text))
        throw broken(source, `it nests more than ${maxDepth} levels deep`);
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        throw broken(source, "it is no JSON (after a merge: take one side, and run `skill-scan lock` again)");
    }
    // A key that stands twice reads one way for people and another way for us: then the texts differ.
    if (JSON.stringify(value) !== withoutSpace(text)) {
        throw broken(source, "a key stands twice, or something is written in an uncommon way");
    }
    return value;
}
/** Reads a lock. `source` names it in errors. Throws a ConfigError for what is no lock: one that is half understood would half protect. */
function parseLock(text, source = _file_js__WEBPACK_IMPORTED_MODULE_4__/* .lockPath */ .HZ) {
    const result = lockSchema.safeParse(jsonOf(text, source));
    if (!result.success) {
        const [issue] = result.error.issues;
        const place = issue && issue.path.length > 0 ? `${issue.path.join(".").slice(0, 200)}: ` : "";
        throw broken(source, `${place}${inline(issue?.message ?? "it does not keep to its schema").slice(1, -1)}`);
    }
    const { skills } = result.data;
    const double = firstDouble(skills.map(({ path }) => path));
    if (double !== undefined)
        throw broken(source, `it has the skill ${inline(double)} twice`);
    for (const { path, files = [] } of skills) {
        const file = firstDouble(files.map((line) => (0,_file_js__WEBPACK_IMPORTED_MODULE_4__/* .fileLine */ .RO)(line).path));
        if (file !== undefined)
            throw broken(source, `the skill ${inline(path)} has the file ${inline(file)} twice`);
    }
    return new Map(skills.map((entry) => [entry.path, entry]));
}
/** Keys of an entry, in the order in which they are written. */
const order = Object.keys(entrySchema.shape);
const sortedEntry = (entry) => Object.fromEntries(Object.entries(entry).sort(([a], [b]) => order.indexOf(a) - order.indexOf(b)));
/** A lock as its file: two spaces, skills by path, keys in one order, a newline at the end. Equal locks give equal bytes. */
function lockText(lock) {
    const skills = [...lock.values()].sort((a, b) => (0,_core_path_js__WEBPACK_IMPORTED_MODULE_6__/* .comparePaths */ .cD)(a.path, b.path)).map(sortedEntry);
    return `${JSON.stringify({ version: 1, skills }, null, 2)}\n`;
}
/** JSON Schema (draft 7) of the lock, as published in schema/lock.schema.json. */
function lockJsonSchema() {
    const { $schema, ...rest } = z.toJSONSchema(lockSchema, { target: "draft-7", reused: "ref" });
    return { $schema, title: "Lock of Skill Scan", ...rest };
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
