"use strict";
exports.id = 4697;
exports.ids = [4697,9574];
exports.modules = {

/***/ 4697:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ageText: () => (/* binding */ ageText),
/* harmony export */   parseAge: () => (/* binding */ parseAge)
/* harmony export */ });
/* harmony import */ var _model_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9574);

const DAY = 86_400_000;
/** Milliseconds of `7d`, `2w`, or a duration such as `12h`; undefined when the text is no age. */
function parseAge(text) {
    const days = /^(\d{1,5})([dw])$/.exec(text);
    if (days === null)
        return (0,_model_units_js__WEBPACK_IMPORTED_MODULE_0__.parseDuration)(text);
    return Number(days[1]) * (days[2] === 'w' ? 7 : 1) * DAY;
}
/** An age as people read it: `3 days`, `5 hours`, `20 minutes`. */
function ageText(ms) {
    const [count, unit] = ms >= 2 * DAY ? [ms / DAY, 'day'] : ms >= 2 * 3_600_000 ? [ms / 3_600_000, 'hour'] : [ms / 60_000, 'minute'];
    const whole = Math.floor(count);
    return `${whole} ${unit}${whole === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 9574:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DURATION_PATTERN: () => (/* binding */ DURATION_PATTERN),
/* harmony export */   LONGEST_DURATION_MS: () => (/* binding */ LONGEST_DURATION_MS),
/* harmony export */   SIZE_PATTERN: () => (/* binding */ SIZE_PATTERN),
/* harmony export */   parseDuration: () => (/* binding */ parseDuration),
/* harmony export */   parseSize: () => (/* binding */ parseSize)
/* harmony export */ });
const MILLISECONDS = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };
const BYTES = {
    B: 1,
    KB: 1e3,
    MB: 1e6,
    GB: 1e9,
    TB: 1e12,
    KiB: 2 ** 10,
    MiB: 2 ** 20,
    GiB: 2 ** 30,
    TiB: 2 ** 40,
};
/** What a duration looks like, for the JSON Schema. */
const DURATION_PATTERN = /^\d{1,9}(\.\d{1,9})?(ms|s|m|h)$/;
/** What a size looks like, for the JSON Schema. */
const SIZE_PATTERN = /^\d{1,9}(\.\d{1,9})?([KMGT]i?B|B)$/;
/** The longest duration: timers of the platform hold 2^31-1 ms, which is a little more than 24 days. */
const LONGEST_DURATION_MS = 24 * 24 * 3_600_000;
function measure(text, pattern, units) {
    if (!pattern.test(text))
        return undefined;
    const digits = /^[\d.]+/.exec(text)?.[0] ?? '';
    const unit = units[text.slice(digits.length)];
    return unit === undefined ? undefined : Math.round(Number(digits) * unit);
}
/** Milliseconds of `500ms`, `2s`, `20m`, `1h` or `1.5h`, rounded; undefined when the text is no duration. */
const parseDuration = (text) => measure(text, DURATION_PATTERN, MILLISECONDS);
/** Bytes of `500MB` (powers of ten) or `2GiB` (powers of two), rounded; undefined when the text is no size. */
const parseSize = (text) => measure(text, SIZE_PATTERN, BYTES);


/***/ })

};
;