"use strict";
exports.id = 1696;
exports.ids = [1696];
exports.modules = {

/***/ 1696:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   capture: () => (/* binding */ capture)
/* harmony export */ });
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3919);

/** More output than this of one stream is cut off: what is captured is read by a parser. */
const MOST_BYTES = 64 * 1024 * 1024;
/** Runs a command and keeps what it prints in memory; `signal` stops it. */
async function capture(command, options) {
    const chunks = { stdout: [], stderr: [] };
    const sizes = { stdout: 0, stderr: 0 };
    const { cwd, env, timeoutMs, signal } = options;
    const running = (0,_process_js__WEBPACK_IMPORTED_MODULE_0__/* .spawnCommand */ .nj)({
        command,
        cwd,
        env,
        timeoutMs,
        onOutput(chunk, stream) {
            sizes[stream] += chunk.length;
            if (sizes[stream] <= MOST_BYTES)
                chunks[stream].push(Buffer.from(chunk));
        },
    });
    const stop = () => running.stop();
    signal?.addEventListener('abort', stop);
    const end = await running.done;
    signal?.removeEventListener('abort', stop);
    const text = (stream) => Buffer.concat(chunks[stream]).toString('utf8');
    const error = end.timedOut ? `no end after ${timeoutMs} ms` : end.error?.message;
    return {
        exitCode: end.exitCode,
        stdout: text('stdout'),
        stderr: text('stderr'),
        ...(error === undefined ? {} : { error }),
    };
}


/***/ })

};
;