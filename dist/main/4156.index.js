"use strict";
exports.id = 4156;
exports.ids = [4156];
exports.modules = {

/***/ 4156:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createFilter: () => (/* binding */ createFilter)
/* harmony export */ });
/* harmony import */ var minimatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1138);
/* harmony import */ var _filter_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(866);


/** Braces and nested patterns are what makes matching slow; a leading ! or # is a part of the name. */
const OPTIONS = { nobrace: true, noext: true, dot: true, nonegate: true, nocomment: true };
const compile = (globs) => globs.map((glob) => new minimatch__WEBPACK_IMPORTED_MODULE_0__.Minimatch(glob.replace(/^(?:\.\/+)+/, '').replace(/\/+$/, ''), OPTIONS));
const matches = (globs, text) => globs.some((glob) => glob.match(text));
/** The filter of some rules (filter.ts): `exclude` matches a path or a folder above it. */
function createFilter(rules) {
    if (!(0,_filter_js__WEBPACK_IMPORTED_MODULE_1__/* .hasPatterns */ ._)(rules))
        return (0,_filter_js__WEBPACK_IMPORTED_MODULE_1__/* .filterBy */ .W)(undefined);
    const exclude = compile(rules.exclude);
    const include = rules.include === undefined ? undefined : compile(rules.include);
    const below = include?.map((glob) => new minimatch__WEBPACK_IMPORTED_MODULE_0__.Minimatch(`${glob.pattern}/**`, OPTIONS));
    return (0,_filter_js__WEBPACK_IMPORTED_MODULE_1__/* .filterBy */ .W)({
        excludes: (path) => matches(exclude, path),
        include: include && {
            has: (path) => matches(include, path),
            reaches: (folder) => include.some((glob) => glob.match(folder, true)) || (below?.some((glob) => glob.match(folder, true)) ?? false),
        },
    });
}


/***/ })

};
;