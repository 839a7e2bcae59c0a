export const id = 54;
export const ids = [54];
export const modules = {

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

/***/ 10184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   serve: () => (/* binding */ serve)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43026);
/* harmony import */ var _scan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93540);



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
/** Scans what the pool sends, with `scanner`, until it ends the thread. */
function serve(scanner = new _scan_js__WEBPACK_IMPORTED_MODULE_2__/* .Scanner */ .L()) {
    const { send, listen } = otherEnd();
    const tree = new AskingTree(send);
    const scan = async (folder, wanted) => {
        try {
            const { skills } = await scanner.scan(tree, [folder], wanted);
            send({ kind: "done", scan: skills[0] });
        }
        catch (error) {
            send({ kind: "broken", message: (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error) });
        }
    };
    listen((order) => {
        if (order.kind === "scan")
            void scan(order.folder, order.wanted);
        else
            tree.settle(order);
    });
}


/***/ })

};
