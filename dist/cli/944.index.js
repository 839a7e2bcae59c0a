export const id = 944;
export const ids = [944];
export const modules = {

/***/ 58944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runScan: () => (/* binding */ runScan)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);
/* harmony import */ var _files_disk_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70608);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83114);
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43629);
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97997);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10990);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33221);
/* harmony import */ var _policy_clones_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(74115);
/* harmony import */ var _render_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(30692);
/* harmony import */ var _scanning_index_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(49594);
/* harmony import */ var _today_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(67487);











/** `skill-scan scan DIR`: every skill in a folder. The policy comes from where the command runs, never from what is scanned. */
async function runScan({ operands, settings, entry }) {
    const [folder = ".", ...more] = operands;
    if (more.length > 0) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(`scan takes one folder, not ${operands.length}`, "Give the folder above them, or run it once for each.");
    }
    const input = {
        head: new _files_disk_js__WEBPACK_IMPORTED_MODULE_1__/* .DiskTree */ .C(folder),
        ...(settings.shard && { shard: settings.shard }),
        wantBase: false,
        scope: "all",
        policy: await (0,_policy_clones_js__WEBPACK_IMPORTED_MODULE_7__/* .policyOf */ .U)(new _files_disk_js__WEBPACK_IMPORTED_MODULE_1__/* .DiskTree */ .C("."), settings),
        ...(0,_selection_js__WEBPACK_IMPORTED_MODULE_4__/* .selectionOf */ .Wm)(settings),
        today: (0,_today_js__WEBPACK_IMPORTED_MODULE_10__/* .today */ .E)(),
        toolVersion: _version_js__WEBPACK_IMPORTED_MODULE_5__.version,
    };
    const scanning = { entry, cache: settings.cache, scanned: folder, log: _output_js__WEBPACK_IMPORTED_MODULE_6__/* .tell */ .q };
    const report = await (0,_scanning_index_js__WEBPACK_IMPORTED_MODULE_9__/* .withScan */ .a)(scanning, (scan) => (0,_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .gate */ .Gj)({ ...input, ...scan }));
    return (0,_render_js__WEBPACK_IMPORTED_MODULE_8__/* .endWith */ .q)(report, settings, (0,_report_words_js__WEBPACK_IMPORTED_MODULE_3__/* .scanCommand */ .xs)(folder));
}


/***/ })

};
