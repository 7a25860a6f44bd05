"use strict";
exports.id = 7109;
exports.ids = [7109,5950];
exports.modules = {

/***/ 5950:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   $i: () => (/* binding */ showName),
/* harmony export */   MQ: () => (/* binding */ readName),
/* harmony export */   dZ: () => (/* binding */ writeName),
/* harmony export */   gm: () => (/* binding */ textOfBytes),
/* harmony export */   q$: () => (/* binding */ bytesOfText)
/* harmony export */ });
const ASCII = /^[^\x80-\u{10ffff}]*$/u;
/** Text for a byte string that is UTF-8, otherwise undefined. */
function textOfBytes(bytes) {
    if (ASCII.test(bytes))
        return bytes;
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytesOf(bytes));
    }
    catch {
        return undefined;
    }
}
/** The byte string of a text. */
function bytesOfText(text) {
    if (ASCII.test(text))
        return text;
    return stringOf(new TextEncoder().encode(text));
}
/** The bytes that a byte string stands for. */
function bytesOf(bytes) {
    const array = new Uint8Array(bytes.length);
    for (let at = 0; at < bytes.length; at += 1)
        array[at] = bytes.charCodeAt(at);
    return array;
}
/** The byte string of some bytes. */
function stringOf(bytes) {
    let text = '';
    for (const byte of bytes)
        text += String.fromCharCode(byte);
    return text;
}
/** A byte string as a manifest writes it. */
function writeName(bytes) {
    const text = textOfBytes(bytes);
    return text ?? { base64: btoa(bytes) };
}
/** The byte string of a written name; undefined when its base64 is none. */
function readName(written) {
    if (typeof written === 'string')
        return bytesOfText(written);
    try {
        return atob(written.base64);
    }
    catch {
        return undefined;
    }
}
/** A byte string as people read it: what is no UTF-8 and what moves the cursor is escaped. */
function showName(bytes) {
    const text = textOfBytes(bytes) ?? bytes.replace(/[\x80-\xff]/g, (byte) => `\\x${byte.charCodeAt(0).toString(16)}`);
    return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (character) => {
        const code = character.codePointAt(0) ?? 0;
        if (character === '\n')
            return '\\n';
        return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u{${code.toString(16)}}`;
    });
}


/***/ }),

/***/ 2656:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readInputs: () => (/* binding */ readInputs)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1520);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3645);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(724);
/* harmony import */ var _breathe_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3911);
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8060);







/** A path that holds these would not be found by itself as a glob. */
const MAGIC = /[*?[\]{}()!\\]/;
/** The folder that a link leads to, as a path in the workspace; undefined when it leads to a file. */
function folderBehind(workspace, name) {
    const real = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync(node_path__WEBPACK_IMPORTED_MODULE_1__.join(workspace, name));
    if (!node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync(real).isDirectory())
        return undefined;
    return node_path__WEBPACK_IMPORTED_MODULE_1__.relative(node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync(workspace), real).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
}
/** One row: what the file at a path contributes. A link counts with its target, and with the content of a file there. */
async function rowOf(workspace, digests, name, gathered) {
    const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(workspace, name);
    const stat = node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync(file, { bigint: true });
    const line = await digests.rowOf(name, stat);
    const row = line.slice(name.length + 1, -1).replaceAll('\0', ':');
    if (!stat.isSymbolicLink())
        return row;
    const folder = folderBehind(workspace, name);
    if (folder !== undefined) {
        if (MAGIC.test(folder))
            gathered.faults.push((0,_outputs_js__WEBPACK_IMPORTED_MODULE_3__.reasoned)(name, 'a link to a folder whose name has special characters'));
        else
            gathered.behind.push(folder === '' ? '**' : `${folder}/**`);
        return row;
    }
    const target = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync(file);
    const inside = node_path__WEBPACK_IMPORTED_MODULE_1__.relative(node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync(workspace), target).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
    const content = await digests.rowOf(inside, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync(target, { bigint: true }));
    return `${row}:${content.slice(inside.length + 1, -1).replaceAll('\0', ':')}`;
}
async function gather(workspace, digests, globs, gathered) {
    const found = await (0,_outputs_js__WEBPACK_IMPORTED_MODULE_3__.findOutputs)(workspace, globs);
    for (const each of found.missing)
        (globs.includes(each) ? gathered.unmatched : gathered.faults).push(each);
    let work = 0;
    for (const name of found.files.keys()) {
        if ((work += 1) % _sources_js__WEBPACK_IMPORTED_MODULE_4__.FILES_PER_TURN === 0)
            await (0,_breathe_js__WEBPACK_IMPORTED_MODULE_5__/* .breathe */ .q)();
        if (!gathered.files.has(name))
            gathered.files.set(name, await rowOf(workspace, digests, name, gathered));
    }
}
/**
 * What the globs of a phase's inputs match: the same globs as those of outputs, whether git tracks the files or not.
 *
 * @returns the error is a clause: what cannot be read could change without a trace
 */
async function readInputs(workspace, digests, globs) {
    const gathered = { files: new Map(), unmatched: [], faults: [], behind: [] };
    try {
        await gather(workspace, digests, globs, gathered);
        const followed = new Set();
        for (let glob = gathered.behind.pop(); glob !== undefined; glob = gathered.behind.pop()) {
            if (followed.has(glob))
                continue;
            followed.add(glob);
            // An empty folder behind a link is no glob that somebody wrote.
            await gather(workspace, digests, [glob], { ...gathered, unmatched: [] });
        }
    }
    catch (error) {
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__/* .err */ ._)((0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .problemOf */ .Zw)(error, 'read them', workspace).message.replace(/\.$/, ''));
    }
    const [first] = gathered.faults;
    if (first !== undefined) {
        const more = gathered.faults.length === 1 ? '' : ` and ${gathered.faults.length - 1} more`;
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__/* .err */ ._)(`${first}${more}`);
    }
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)({ files: gathered.files, unmatched: gathered.unmatched });
}


/***/ })

};
;