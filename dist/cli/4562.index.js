"use strict";
exports.id = 4562;
exports.ids = [4562];
exports.modules = {

/***/ 4562:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readLogs: () => (/* binding */ readLogs),
  readTail: () => (/* binding */ readTail)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/core/views/html/budget.js
/**
 * Divides `room` among things of these sizes so that nobody gets more than `most` or than it has, and what small ones
 * leave goes to the large ones. The shares have the order of the sizes.
 */
function shares(sizes, room, most) {
    const order = [...sizes.keys()].sort((left, right) => (sizes[left] ?? 0) - (sizes[right] ?? 0));
    const given = sizes.map(() => 0);
    let rest = room;
    order.forEach((at, served) => {
        const share = Math.min(sizes[at] ?? 0, most, Math.floor(rest / (order.length - served)));
        given[at] = share;
        rest -= share;
    });
    return given;
}

;// CONCATENATED MODULE: ./build/shell/log-tails.js


/** Bytes of the end of one log that a report holds. */
const MOST_OF_ONE = 200 * 1024;
/** Bytes of all logs together: a browser opens a page of this size at once. */
const MOST_OF_ALL = 16 * 1024 * 1024;
/** The ends of the logs of all phases, by phase. Those of phases that did not succeed come first when room is short. */
function readLogs(paths, state) {
    const sized = state.phases.map(({ plan, status }) => {
        const file = paths.phaseLog(plan.name);
        return { phase: plan.name, file, bytes: sizeOf(file), urgent: status !== 'completed' };
    });
    const logs = new Map();
    let room = MOST_OF_ALL;
    for (const urgent of [true, false]) {
        const group = sized.filter((each) => each.urgent === urgent && each.bytes > 0);
        const given = shares(group.map(({ bytes }) => bytes), room, MOST_OF_ONE);
        for (const [at, { phase, file }] of group.entries()) {
            const log = readTail(file, given[at] ?? 0);
            if (log !== undefined)
                logs.set(phase, log);
            room -= given[at] ?? 0;
        }
    }
    return logs;
}
function sizeOf(file) {
    return (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false })?.size ?? 0;
}
/** The last `most` bytes of a file as text, from the start of a line; undefined when it can't be read. */
function readTail(file, most) {
    let fd;
    try {
        fd = (0,external_node_fs_.openSync)(file, 'r');
    }
    catch {
        return undefined;
    }
    try {
        const { size } = (0,external_node_fs_.fstatSync)(fd);
        // One byte before tells whether the rest begins a line.
        const from = Math.max(0, size - most - 1);
        const buffer = Buffer.alloc(size - from);
        let length = 0;
        for (let read = -1; read !== 0 && length < buffer.length; length += read)
            read = (0,external_node_fs_.readSync)(fd, buffer, length, buffer.length - length, from + length);
        const bytes = buffer.subarray(0, length);
        const newline = from === 0 ? -1 : bytes.indexOf(10);
        // A line that fills the whole room is shown from its middle.
        const isOneLine = from > 0 && (newline === -1 || newline === length - 1);
        const start = isOneLine ? 1 : newline + 1;
        return { text: new TextDecoder().decode(bytes.subarray(start)), bytes: size, shown: length - start };
    }
    catch {
        return undefined;
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}


/***/ })

};
;