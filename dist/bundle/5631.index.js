export const id = 5631;
export const ids = [5631];
export const modules = {

/***/ 85631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runWorker: () => (/* binding */ runWorker)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);
/* harmony import */ var _server_dialects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84328);
/* harmony import */ var _server_open_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2993);
/* harmony import */ var _server_queue_jobs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95665);
/* harmony import */ var _server_settings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31984);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37956);
/* harmony import */ var _signals_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(50171);







/** Seconds that jobs have to end before they are handed back; a container is killed after ten by default. */
const grace = 8;
/** Items at the same time beyond those that are scanned: they wait for the database or a registry. */
const besideScans = 2;
/**
 * `skill-scan worker`: does the batches of servers on one Postgres, until it is told to end. A second signal ends it at once. Throws a
 * ConfigError without a DATABASE_URL.
 */
async function runWorker({ flag = () => undefined, entry }) {
    const settings = (0,_server_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .readServerSettings */ .jA)(flag, process.env);
    if (settings["database-url"] === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL("a worker needs a Postgres that it shares with the servers, and DATABASE_URL is not set", "Set DATABASE_URL for servers and workers alike. Without one, skill-scan serve does its jobs itself: an embedded database has one process.");
    }
    const told = (0,_signals_js__WEBPACK_IMPORTED_MODULE_6__/* .untilTold */ .I)();
    const opened = await (0,_server_open_js__WEBPACK_IMPORTED_MODULE_2__/* .openServices */ .N)(settings, { entry: entry, dialects: _server_dialects_js__WEBPACK_IMPORTED_MODULE_1__/* .dialects */ .O, env: process.env });
    const { services, queue, kinds, metrics } = opened;
    const concurrency = settings.threads + besideScans;
    const jobs = await (0,_server_queue_jobs_js__WEBPACK_IMPORTED_MODULE_3__/* .startJobs */ .t)(services, kinds, { queue, concurrency, onItem: metrics.job });
    services.log.info({ concurrency, kinds: kinds.map(({ name }) => name) }, "working");
    const signal = await told;
    services.log.info({ signal }, "stopping");
    await jobs.stop(grace);
    await opened.close();
    services.log.info({}, "stopped");
    return _exit_js__WEBPACK_IMPORTED_MODULE_5__/* .exitCodes */ .h.ok;
}


/***/ })

};
