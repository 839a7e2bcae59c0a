export const id = 9840;
export const ids = [9840];
export const modules = {

/***/ 59840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readForeignSarif: () => (/* binding */ readForeignSarif)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55156);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);


/** Results that are kept of one file: what GitHub itself takes of one run (docs, "SARIF results exceed one or more limits"). */
const maxResults = 25_000;
/** Runs of one file that are read: what GitHub takes (ibid.). Each may be a tool of its own, with an opinion on every skill. */
const maxRuns = 20;
/** Folders that paths may count from: tools name one or two. */
const maxRoots = 20;
/** Characters of a name that are kept. */
const maxName = 60;
const property = zod__WEBPACK_IMPORTED_MODULE_1__.object({ "security-severity": zod__WEBPACK_IMPORTED_MODULE_1__.unknown() }).partial().optional();
const descriptor = zod__WEBPACK_IMPORTED_MODULE_1__.object({
    id: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
    defaultConfiguration: zod__WEBPACK_IMPORTED_MODULE_1__.object({ level: zod__WEBPACK_IMPORTED_MODULE_1__.string().optional() }).optional(),
    properties: property,
});
const location = zod__WEBPACK_IMPORTED_MODULE_1__.object({
    physicalLocation: zod__WEBPACK_IMPORTED_MODULE_1__.object({
        artifactLocation: zod__WEBPACK_IMPORTED_MODULE_1__.object({ uri: zod__WEBPACK_IMPORTED_MODULE_1__.string().optional(), uriBaseId: zod__WEBPACK_IMPORTED_MODULE_1__.string().optional(), index: zod__WEBPACK_IMPORTED_MODULE_1__.int().optional() })
            .optional(),
        region: zod__WEBPACK_IMPORTED_MODULE_1__.object({ startLine: zod__WEBPACK_IMPORTED_MODULE_1__.int().min(1).optional() }).optional(),
    })
        .optional(),
});
const result = zod__WEBPACK_IMPORTED_MODULE_1__.object({
    ruleId: zod__WEBPACK_IMPORTED_MODULE_1__.string().optional(),
    ruleIndex: zod__WEBPACK_IMPORTED_MODULE_1__.int().optional(),
    rule: zod__WEBPACK_IMPORTED_MODULE_1__.object({ id: zod__WEBPACK_IMPORTED_MODULE_1__.string().optional(), index: zod__WEBPACK_IMPORTED_MODULE_1__.int().optional() }).optional(),
    level: zod__WEBPACK_IMPORTED_MODULE_1__.string().optional(),
    kind: zod__WEBPACK_IMPORTED_MODULE_1__.string().optional(),
    baselineState: zod__WEBPACK_IMPORTED_MODULE_1__.string().optional(),
    suppressions: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.unknown()).nullish(),
    locations: zod__WEBPACK_IMPORTED_MODULE_1__.array(location).optional(),
    properties: property,
});
const component = zod__WEBPACK_IMPORTED_MODULE_1__.object({
    name: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
    version: zod__WEBPACK_IMPORTED_MODULE_1__.string().optional(),
    semanticVersion: zod__WEBPACK_IMPORTED_MODULE_1__.string().optional(),
    rules: zod__WEBPACK_IMPORTED_MODULE_1__.array(descriptor).optional(),
});
const run = zod__WEBPACK_IMPORTED_MODULE_1__.object({
    tool: zod__WEBPACK_IMPORTED_MODULE_1__.object({ driver: component }),
    originalUriBaseIds: zod__WEBPACK_IMPORTED_MODULE_1__.record(zod__WEBPACK_IMPORTED_MODULE_1__.string(), zod__WEBPACK_IMPORTED_MODULE_1__.object({ uri: zod__WEBPACK_IMPORTED_MODULE_1__.string().optional() })).optional(),
    artifacts: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.object({ location: zod__WEBPACK_IMPORTED_MODULE_1__.object({ uri: zod__WEBPACK_IMPORTED_MODULE_1__.string().optional() }).optional() })).optional(),
    results: zod__WEBPACK_IMPORTED_MODULE_1__.array(result).nullish(),
});
const log = zod__WEBPACK_IMPORTED_MODULE_1__.object({ version: zod__WEBPACK_IMPORTED_MODULE_1__.literal("2.1.0"), runs: zod__WEBPACK_IMPORTED_MODULE_1__.array(run) });
const byLevel = { error: "high", warning: "medium", note: "low", none: "info" };
/** GitHub's bands of `security-severity` (docs, "SARIF support for code scanning"). */
function byScore(value) {
    const score = typeof value === "string" || typeof value === "number" ? Number(value) : Number.NaN;
    if (!(score > 0))
        return undefined;
    return score >= 9 ? "critical" : score >= 7 ? "high" : score >= 4 ? "medium" : "low";
}
const rulesOf = ({ tool }) => {
    const list = tool.driver.rules ?? [];
    return { list, byId: new Map(list.toReversed().map((rule) => [rule.id, rule])) };
};
function ruleOf({ list, byId }, { ruleId, ruleIndex, rule }) {
    const index = ruleIndex ?? rule?.index;
    const id = ruleId ?? rule?.id;
    // A result may name a part of a rule: `CWE-1/part` (SARIF 2.1.0, 3.52.4).
    return (index === undefined ? undefined : list[index]) ?? (id === undefined ? undefined : byId.get(id));
}
function severityOf(found, rule) {
    const score = byScore(found.properties?.["security-severity"]) ?? byScore(rule?.properties?.["security-severity"]);
    if (score !== undefined)
        return score;
    return byLevel[found.level ?? rule?.defaultConfiguration?.level ?? "warning"] ?? "medium";
}
const decoded = (uri) => {
    try {
        return decodeURIComponent(uri);
    }
    catch {
        return uri;
    }
};
const withoutScheme = (uri) => uri.replace(/^file:\/\/(?:localhost)?/i, "");
/** A path of some system from the root of a checkout; undefined when it lies outside. */
function inRepository(uri, roots) {
    const plain = decoded(withoutScheme(uri).replace(/[?#].*$/, "")).replaceAll("\\", "/");
    const path = /^\/[A-Za-z]:\//.test(plain) ? plain.slice(1) : plain;
    const root = roots.find((each) => path.startsWith(`${each}/`));
    const relative = root === undefined ? path : path.slice(root.length + 1);
    const parts = relative.split("/").filter((part) => part !== "" && part !== ".");
    const leaves = root === undefined && (/^(?:\/|[A-Za-z]:)/.test(path) || /^[a-z][\w+.-]*:/i.test(path));
    return leaves || parts.includes("..") || parts.length === 0 ? undefined : parts.join("/");
}
/** The address of a place with the base that it counts from, where that is known and relative itself. */
function uriOf({ uri, uriBaseId, index }, { artifacts, originalUriBaseIds }) {
    const own = uri ?? (index === undefined ? undefined : artifacts?.[index]?.location?.uri);
    const base = uriBaseId === undefined ? undefined : originalUriBaseIds?.[uriBaseId]?.uri;
    if (own === undefined || base === undefined || /^[a-z][\w+.-]*:|^\//i.test(own))
        return own;
    return `${base.replace(/\/$/, "")}/${own}`;
}
/** A folder as paths begin with it; undefined for what is no absolute folder. */
function folderIn(uri) {
    const folder = decoded(withoutScheme(uri))
        .replaceAll("\\", "/")
        .replace(/^\/(?=[A-Za-z]:\/)/, "");
    return /^(?:\/|[A-Za-z]:\/)./.test(folder) ? folder.replace(/\/$/, "") : undefined;
}
/** The checkout, and wherever the tool says that its paths count from: another machine may have had another folder. */
const rootsOf = ({ originalUriBaseIds = {} }, root) => [root, ...Object.values(originalUriBaseIds).map(({ uri = "" }) => uri)]
    .slice(0, maxRoots)
    .flatMap((uri) => folderIn(uri) ?? []);
function foreignResult(found, from, rules, roots) {
    const rule = ruleOf(rules, found);
    const place = found.locations?.[0]?.physicalLocation;
    const uri = place?.artifactLocation && uriOf(place.artifactLocation, from);
    const path = uri === undefined ? undefined : inRepository(uri, roots);
    const startLine = place?.region?.startLine;
    return {
        ruleId: (rule?.id ?? found.ruleId ?? found.rule?.id ?? "").slice(0, 2 * maxName),
        severity: severityOf(found, rule),
        ...(path !== undefined && { path }),
        ...(startLine !== undefined && { startLine }),
    };
}
/** What says that something is there: no passed check, nothing accepted, nothing that is gone. */
const stands = ({ kind = "fail", baselineState, suppressions }) => ["fail", "review", "open"].includes(kind) && baselineState !== "absent" && (suppressions?.length ?? 0) === 0;
const remedy = "Give the SARIF 2.1.0 file that the other scanner wrote, or take it out of `second-opinion`.";
/**
 * Reads the SARIF 2.1.0 of another scanner. `source` names the file in errors, `root` is the folder of the checkout, which absolute paths
 * count from. Accepted results, passed checks and what is beyond 25,000 results of a run are left out.
 * Throws a ConfigError when it is not SARIF 2.1.0, or has more than 20 runs.
 */
function readForeignSarif(text, source, root) {
    const fault = (why) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(`${source} is not SARIF 2.1.0: ${why}`, remedy);
    let value;
    try {
        value = JSON.parse(text.replace(/^\ufeff/, ""));
    }
    catch (error) {
        throw fault((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error));
    }
    const read = log.safeParse(value);
    if (!read.success) {
        const [issue] = read.error.issues;
        throw fault(`${issue?.path.map(String).join(".") || "the file"}: ${issue?.message}`);
    }
    const { runs } = read.data;
    if (runs.length > maxRuns) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(`${source} has ${runs.length} runs, of which GitHub takes ${maxRuns} in a file`, remedy);
    }
    return runs.map((each) => {
        const rules = rulesOf(each);
        const roots = rootsOf(each, root);
        const { name, semanticVersion, version = semanticVersion } = each.tool.driver;
        return {
            tool: name.slice(0, maxName),
            ...(version !== undefined && { version: version.slice(0, maxName) }),
            results: (each.results ?? [])
                .filter(stands)
                .slice(0, maxResults)
                .map((found) => foreignResult(found, each, rules, roots)),
        };
    });
}


/***/ })

};
