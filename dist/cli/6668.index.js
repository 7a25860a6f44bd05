"use strict";
exports.id = 6668;
exports.ids = [6668];
exports.modules = {

/***/ 6668:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   detect: () => (/* binding */ detect)
/* harmony export */ });
/** One entry an ecosystem, in order of preference; each is loaded when it is its turn. */
const ECOSYSTEMS = [
    async (cwd) => (await Promise.all(/* import() */[__webpack_require__.e(4911), __webpack_require__.e(7053)]).then(__webpack_require__.bind(__webpack_require__, 7053))).detect(cwd),
];
/** Detects what a repository checks: the answer of the first ecosystem that finds itself in it. */
async function detect(cwd) {
    const notes = [];
    for (const look of ECOSYSTEMS) {
        const detection = await look(cwd);
        if (detection.ecosystem !== 'none')
            return { ...detection, notes: [...notes, ...detection.notes] };
        notes.push(...detection.notes);
    }
    return { ecosystem: 'none', discoveries: [], notes };
}


/***/ })

};
;