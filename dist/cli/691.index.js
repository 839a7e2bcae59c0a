export const id = 691;
export const ids = [691];
export const modules = {

/***/ 7691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   serve: () => (/* binding */ serve)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5919);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3026);
/* harmony import */ var _scan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2633);



/** A tree whose files the main thread reads: only it can hold a git process or a client of the API. */
class AskingTree {
    name = "worker";
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
/** Scans what the pool sends until it ends the thread. */
function serve() {
    const port = node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort;
    const tree = new AskingTree((answer) => port.postMessage(answer));
    const scanner = new _scan_js__WEBPACK_IMPORTED_MODULE_2__/* .Scanner */ .L();
    const scan = async (folder, wanted) => {
        try {
            const { skills } = await scanner.scan(tree, [folder], wanted);
            port.postMessage({ kind: "done", scan: skills[0] });
        }
        catch (error) {
            port.postMessage({ kind: "broken", message: (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error) });
        }
    };
    port.on("message", (order) => {
        if (order.kind === "scan")
            void scan(order.folder, order.wanted);
        else
            tree.settle(order);
    });
}


/***/ })

};
