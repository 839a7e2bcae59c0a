export const id = 944;
export const ids = [944];
export const modules = {

/***/ 8944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runScan: () => (/* binding */ runScan)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3026);
/* harmony import */ var _files_disk_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(608);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(956);
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4775);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(990);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7956);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3442);
/* harmony import */ var _pool_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(694);
/* harmony import */ var _render_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5611);
/* harmony import */ var _today_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7487);










/** `skill-scan scan DIR`: every skill in a folder. The policy comes from where the command runs, never from what is scanned. */
async function runScan({ operands, settings, entry }) {
    const [folder = ".", ...more] = operands;
    if (more.length > 0) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(`scan takes one folder, not ${operands.length}`, "Give the folder above them, or run it once for each.");
    }
    const report = await (0,_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .gate */ .G)({
        head: new _files_disk_js__WEBPACK_IMPORTED_MODULE_1__/* .DiskTree */ .C(folder),
        ...(entry && { scan: (0,_pool_js__WEBPACK_IMPORTED_MODULE_7__/* .pooled */ .I)({ entry }) }),
        wantBase: false,
        scope: "all",
        policy: await (0,_policy_js__WEBPACK_IMPORTED_MODULE_6__/* .loadPolicy */ .t)(new _files_disk_js__WEBPACK_IMPORTED_MODULE_1__/* .DiskTree */ .C("."), settings, true),
        path: settings.path,
        include: settings.include,
        exclude: settings.exclude,
        surfaces: settings.surfaces,
        today: (0,_today_js__WEBPACK_IMPORTED_MODULE_9__/* .today */ .E)(),
        toolVersion: _version_js__WEBPACK_IMPORTED_MODULE_4__.version,
    });
    await (0,_render_js__WEBPACK_IMPORTED_MODULE_8__/* .deliver */ .c)(report, settings, (0,_report_words_js__WEBPACK_IMPORTED_MODULE_3__/* .scanCommand */ .xs)(folder));
    return (0,_exit_js__WEBPACK_IMPORTED_MODULE_5__/* .exitCodeOf */ .F)(report.verdict);
}


/***/ })

};
