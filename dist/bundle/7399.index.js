export const id = 7399;
export const ids = [7399];
export const modules = {

/***/ 21916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = exports.kp = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
exports.kp = closest;


/***/ }),

/***/ 84259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ct: () => (/* binding */ capabilityKinds),
/* harmony export */   eZ: () => (/* binding */ countCapabilities),
/* harmony export */   le: () => (/* binding */ withoutCapabilities),
/* harmony export */   qI: () => (/* binding */ noCapabilities),
/* harmony export */   z4: () => (/* binding */ mapCapabilities)
/* harmony export */ });
/** The fields of a `CapabilitySet`, in the order of reports. */
const capabilityKinds = [
    "hosts",
    "environment",
    "commands",
    "packages",
    "tools",
    "hooks",
    "binaries",
    "paths",
];
/** What a skill of words alone touches. */
const noCapabilities = {
    hosts: [],
    environment: [],
    commands: [],
    packages: [],
    tools: [],
    hooks: [],
    binaries: [],
    paths: [],
};
/** A set with one list per kind, made by `pick`. */
const mapCapabilities = (pick) => {
    const sorted = capabilityKinds.map((kind) => [kind, [...new Set(pick(kind))].sort()]);
    return Object.fromEntries(sorted);
};
/** Entries of `a` that `b` lacks. */
const withoutCapabilities = (a, b) => mapCapabilities((kind) => {
    const known = new Set(b[kind]);
    return a[kind].filter((entry) => !known.has(entry));
});
/** Number of entries over all kinds. */
const countCapabilities = (set) => capabilityKinds.reduce((total, kind) => total + set[kind].length, 0);


/***/ }),

/***/ 43026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   iz: () => (/* binding */ DidNotRunError),
/* harmony export */   xL: () => (/* binding */ ConfigError)
/* harmony export */ });
/** A mistake of the user's: says what is wrong, where, and what to do. Everything else thrown is a bug or the network. */
class ConfigError extends Error {
    remedy;
    constructor(message, remedy) {
        super(message);
        this.name = "ConfigError";
        this.remedy = remedy;
    }
}
/** The scan could not be done at all, so there is no verdict: `did-not-run`, never a pass. */
class DidNotRunError extends Error {
    remedy;
    constructor(message, remedy, options) {
        super(message, options);
        this.name = "DidNotRunError";
        this.remedy = remedy;
    }
}
/** Code of an error of the system, like `ENOENT`; empty for one without. */
const codeOf = (error) => (error instanceof Error && "code" in error ? String(error.code) : "");
/** Message of anything thrown. */
const messageOf = (error) => (error instanceof Error ? error.message : String(error));


/***/ }),

/***/ 52842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DB: () => (/* binding */ lowerSeverity),
/* harmony export */   E2: () => (/* binding */ confidences),
/* harmony export */   Lc: () => (/* binding */ worstSeverity),
/* harmony export */   XP: () => (/* binding */ effectiveSeverity),
/* harmony export */   e2: () => (/* binding */ asSureAs),
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   jZ: () => (/* binding */ atLeast),
/* harmony export */   wW: () => (/* binding */ lowerConfidence),
/* harmony export */   zK: () => (/* binding */ compareSeverity)
/* harmony export */ });
/** Harm if a finding is true, worst first. `info` is shown and never counted. */
const severities = ["critical", "high", "medium", "low", "info"];
/** How sure a rule is that what it saw is what it says, surest first. */
const confidences = ["high", "medium", "low"];
const rank = (severity) => severities.indexOf(severity);
/** Sort order of two severities: negative when `a` is worse. */
const compareSeverity = (a, b) => rank(a) - rank(b);
/** The worst of some severities; undefined of none. */
const worstSeverity = (list) => list.toSorted(compareSeverity)[0];
/** True when `severity` is as bad as `threshold` or worse. */
const atLeast = (severity, threshold) => rank(severity) <= rank(threshold);
/** True when `confidence` is as sure as `threshold` or surer. */
const asSureAs = (confidence, threshold) => confidences.indexOf(confidence) <= confidences.indexOf(threshold);
/** Severity after confidence: each step below `high` confidence takes one step off, never below `low`. */
function effectiveSeverity(severity, confidence) {
    if (severity === "info")
        return severity;
    const lowered = rank(severity) + confidences.indexOf(confidence);
    return severities[Math.min(lowered, rank("low"))] ?? "low";
}
/** `confidence` lowered by `steps`, not below `low`. */
const lowerConfidence = (confidence, steps) => confidences[Math.min(confidences.indexOf(confidence) + steps, confidences.length - 1)] ?? "low";
/** `severity` lowered by `steps`, not below `low`; `info` stays what it is. */
const lowerSeverity = (severity, steps) => severity === "info" ? severity : (severities[Math.min(rank(severity) + steps, rank("low"))] ?? "low");


/***/ }),

/***/ 8052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dr: () => (/* binding */ skillKinds),
/* harmony export */   LP: () => (/* binding */ textKinds),
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   yO: () => (/* binding */ entriesBelow)
/* harmony export */ });
/* unused harmony export artifactFactKinds */
/** The entry of a path; undefined when there is none. A tree that cannot be asked for one is listed. */
async function entryOf(tree, path) {
    return tree.find ? tree.find(path) : (await tree.list()).find((entry) => entry.path === path);
}
/** What lies below a folder of a tree. Throws what listing the tree throws. */
async function entriesBelow(tree, folder) {
    return tree.below
        ? tree.below(folder)
        : (await tree.list()).filter(({ path }) => folder === "" || path.startsWith(`${folder}/`));
}
/** Kinds whose content is read as text. */
const textKinds = [
    "markdown",
    "text",
    "shell",
    "python",
    "javascript",
    "powershell",
    "script",
    "data",
    "html",
];
/**
 * What reading the inside of a file showed about the file itself: members that need a password; names that leave the folder they are
 * unpacked to; two members of one name; a size, or a name, that is another one than the archive says; members that its directory does
 * not list; data behind the end of a picture; a second format in the same bytes; macros, templates and fields of a document that run
 * or load something; actions of a PDF; bytecode that is run whatever its source says.
 */
const artifactFactKinds = (/* unused pure expression or super */ null && ([
    "encrypted",
    "unsafe-name",
    "duplicate-name",
    "false-size",
    "unlisted-member",
    "trailing-data",
    "second-format",
    "macro",
    "external-template",
    "dynamic-field",
    "pdf-action",
    "unchecked-bytecode",
]));
/** What is scanned as one: a skill, or the files of a folder that configure an agent and that no skill owns. */
const skillKinds = ["skill", "configuration"];


/***/ }),

/***/ 10184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   serve: () => (/* binding */ serve)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43026);
/* harmony import */ var _scan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83016);



/** A tree whose files the main thread reads: only it can hold a git process or a client of the API. */
class AskingTree {
    name = "thread";
    waiting = new Map();
    ask;
    next = 0;
    constructor(ask) {
        this.ask = ask;
    }
    async list() {
        return [];
    }
    read(entry, limit) {
        const id = this.next++;
        return new Promise((done, failed) => {
            this.waiting.set(id, { done, failed });
            this.ask({ kind: "read", id, entry, limit });
        });
    }
    /** Hands over what was asked for. */
    settle(order) {
        const waiting = this.waiting.get(order.id);
        this.waiting.delete(order.id);
        if (order.kind === "content")
            waiting?.done(order.bytes);
        else
            waiting?.failed(new Error(order.message));
    }
}
/** The other end of the line: a thread has a port, a process of its own a channel. */
function otherEnd() {
    const port = node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort;
    if (port)
        return { send: (answer) => port.postMessage(answer), listen: (take) => void port.on("message", take) };
    // A terminal interrupts all processes of a server: the pool ends this one, when it has no more work for it.
    process.on("SIGINT", () => undefined);
    process.on("disconnect", () => process.exit());
    return {
        // Without a pool there is nobody to scan for.
        send: (answer) => void process.send(answer, undefined, undefined, (error) => error && process.exit(1)),
        listen: (take) => void process.on("message", (order) => take(order)),
    };
}
/** Scans what the pool sends, with `first` until it sends custom rules, until it ends the thread. */
function serve(first = new _scan_js__WEBPACK_IMPORTED_MODULE_2__/* .Scanner */ .L()) {
    const { send, listen } = otherEnd();
    const tree = new AskingTree(send);
    let scanner = Promise.resolve(first);
    const scan = async (folder, wanted) => {
        try {
            const { skills } = await (await scanner).scan(tree, [folder], wanted);
            send({ kind: "done", scan: skills[0] });
        }
        catch (error) {
            send({ kind: "broken", message: (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error) });
        }
    };
    listen((order) => {
        if (order.kind === "rules")
            scanner = _scan_js__WEBPACK_IMPORTED_MODULE_2__/* .Scanner */ .L.with(order.custom);
        else if (order.kind === "scan")
            void scan(order.folder, order.wanted);
        else
            tree.settle(order);
    });
}


/***/ })

};
