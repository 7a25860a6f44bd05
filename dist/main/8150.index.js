"use strict";
exports.id = 8150;
exports.ids = [8150];
exports.modules = {

/***/ 2154:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ secondsOf)
/* harmony export */ });
const SECOND = 1000000000n;
/** Nanoseconds that Node 22 and newer set: what a fraction of a second is as a double, cut off. */
const setByNanoseconds = (seconds) => BigInt(Math.trunc(seconds)) * SECOND + BigInt(Math.trunc((seconds - Math.trunc(seconds)) * 1e9));
/** Node 20 cuts off at microseconds, towards the second. */
function setByMicroseconds(seconds) {
    const exact = setByNanoseconds(seconds);
    return exact - (exact % 1000n);
}
const isLate = (seconds, ns) => setByNanoseconds(seconds) > ns || setByMicroseconds(seconds) > ns;
const view = new DataView(new ArrayBuffer(8));
/** The next double that is lower. Never asked of zero, which is no later than anything it stands for. */
function lower(value) {
    view.setFloat64(0, value);
    view.setBigInt64(0, view.getBigInt64(0) - (value > 0 ? 1n : -1n));
    return view.getFloat64(0);
}
/**
 * A time as `fs.futimes` and its like take it: the latest one that is set no later than `ns`.
 * Node reads a negative number as "now", and a text with one as what it says: hence the type.
 *
 * @param ns nanoseconds since 1970
 */
function secondsOf(ns) {
    return ns >= 0n && ns < MOST ? secondsSince(Number(ns / SECOND), Number(ns % SECOND)) : secondsOfAny(ns);
}
/** Whole seconds and nanoseconds below this are exact as numbers. */
const MOST = 1000000000000n * SECOND;
/** As below for times since 1970, in numbers: what Node 20 sets is never later than what Node 22 does there. */
function secondsSince(whole, part) {
    let seconds = whole + part / 1e9;
    for (;;) {
        const cut = Math.trunc(seconds);
        if (cut < whole || (cut === whole && Math.trunc((seconds - cut) * 1e9) <= part))
            return seconds;
        seconds = lower(seconds);
    }
}
function secondsOfAny(ns) {
    // Before 1970 whole microseconds, because cutting off goes the wrong way there.
    let seconds = ns >= 0n ? Number(ns / SECOND) + Number(ns % SECOND) / 1e9 : Number(-((999n - ns) / 1000n)) / 1e6;
    while (isLate(seconds, ns))
        seconds = lower(seconds);
    return seconds < 0 ? `${seconds}` : seconds;
}


/***/ }),

/***/ 8150:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   systemCalls: () => (/* binding */ systemCalls)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3645);
/* harmony import */ var _layer_times_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2154);




/** What the system does. */
const systemCalls = {
    rename: (from, to) => node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync(from, to),
    unlink: (path) => node_fs__WEBPACK_IMPORTED_MODULE_0__.unlinkSync(path),
    rmdir: (path) => node_fs__WEBPACK_IMPORTED_MODULE_0__.rmdirSync(path),
    mkdir: (path) => node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync(path, { mode: 0o755 }),
    chmod: (path, mode) => node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync(path, mode),
    setTime: (path, mtime) => node_fs__WEBPACK_IMPORTED_MODULE_0__.utimesSync(path, (0,_layer_times_js__WEBPACK_IMPORTED_MODULE_3__/* .secondsOf */ .T)(mtime), (0,_layer_times_js__WEBPACK_IMPORTED_MODULE_3__/* .secondsOf */ .T)(mtime)),
    setLinkTime: (path, mtime) => node_fs__WEBPACK_IMPORTED_MODULE_0__.lutimesSync(path, (0,_layer_times_js__WEBPACK_IMPORTED_MODULE_3__/* .secondsOf */ .T)(mtime), (0,_layer_times_js__WEBPACK_IMPORTED_MODULE_3__/* .secondsOf */ .T)(mtime)),
    link: (target, path) => node_fs__WEBPACK_IMPORTED_MODULE_0__.symlinkSync(target, path),
    copy: (from, to) => node_fs__WEBPACK_IMPORTED_MODULE_0__.copyFileSync(from, to, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_EXCL),
    removeTree: (path) => node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync(path, { recursive: true, force: true }),
    write: (file, text) => (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFileAtomic */ .Zf)(file, text, { durable: true }),
    remove: (file) => {
        node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync(file, { force: true });
        (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .syncFolder */ .Yw)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file));
    },
};


/***/ })

};
;