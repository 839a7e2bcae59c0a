export const id = 718;
export const ids = [718];
export const modules = {

/***/ 20718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   aK: () => (/* binding */ hint)
/* harmony export */ });
/* unused harmony export nearest */
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);

/** Longest word compared: the distance of two long texts is slow, and says nothing. */
const maxLength = 120;
/** The candidate that was most likely meant, or undefined when none is near: a third of the letters may be wrong. */
function nearest(word, candidates) {
    if (candidates.length === 0 || word.length > maxLength)
        return undefined;
    const best = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(word.toLowerCase(), [...candidates]);
    const allowed = Math.max(2, Math.floor(Math.max(word.length, best.length) / 3));
    return (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(word.toLowerCase(), best) <= allowed ? best : undefined;
}
/** A text of the user's in quotes, short and on one line. */
const quoted = (value) => {
    const text = JSON.stringify(value) ?? String(value);
    return text.length > 80 ? `${text.slice(0, 79)}…` : text;
};
/** `; did you mean "x"?`, or nothing. */
function hint(word, candidates) {
    const best = nearest(word, candidates);
    return best === undefined ? "" : `; did you mean ${quoted(best)}?`;
}


/***/ })

};
