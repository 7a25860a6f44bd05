"use strict";
exports.id = 3813;
exports.ids = [3813];
exports.modules = {

/***/ 3813:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseYaml: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1520);

const MAX_ALIASES = 100;
/** Deeper than any workflow; the parser's work grows with depth. */
const MAX_DEPTH = 100;
/** Whether brackets or indentation nest deeper than any honest file. One pass, before the parser sees the text. */
function tooDeep(text) {
    let open = 0;
    for (const line of text.split('\n')) {
        const lead = /^[\s\-?:]*/.exec(line)?.[0] ?? '';
        if ((lead.match(/[-?:]/g)?.length ?? 0) > MAX_DEPTH || lead.length > 20 * MAX_DEPTH)
            return true;
        for (const c of line) {
            if (c === '[' || c === '{')
                open++;
            else if (c === ']' || c === '}')
                open = Math.max(0, open - 1);
            if (open > MAX_DEPTH)
                return true;
        }
    }
    return false;
}
/** Parses YAML from anybody: depth, aliases and errors are answered by one line for people. */
async function parseYaml(text) {
    if (tooDeep(text))
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)('nests too deeply');
    const { LineCounter, isScalar, parseDocument } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    const lines = new LineCounter();
    let document;
    let value;
    try {
        document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, logLevel: 'silent' });
        const [error] = document.errors;
        if (error !== undefined)
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)(`is not YAML at line ${error.linePos?.[0].line ?? 1}`);
        value = document.toJS({ maxAliasCount: MAX_ALIASES });
    }
    catch {
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)('is not YAML that can be read');
    }
    const locate = (path) => {
        const node = document.getIn(path, true);
        if (!isScalar(node) || !node.range)
            return undefined;
        return { line: lines.linePos(node.range[0]).line, block: node.type === 'BLOCK_LITERAL' };
    };
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ value, locate });
}


/***/ })

};
;