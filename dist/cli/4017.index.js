"use strict";
exports.id = 4017;
exports.ids = [4017];
exports.modules = {

/***/ 4017:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  logsCommand: () => (/* binding */ logsCommand)
});

// EXTERNAL MODULE: ./build/core/nearest.js
var nearest = __webpack_require__(5241);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/app/look.js
var look = __webpack_require__(6008);
// EXTERNAL MODULE: ./build/model/status.js
var model_status = __webpack_require__(5115);
// EXTERNAL MODULE: ./build/shell/console/screen.js + 1 modules
var console_screen = __webpack_require__(4556);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/shell/follow.js


const CHUNK = 64 * 1024;
/** Reads a file from `offset` to its end, chunk by chunk. Answers the new offset; a file that is not there yet has nothing. */
function pump(file, offset, take) {
    let fd;
    try {
        fd = (0,external_node_fs_.openSync)(file, 'r');
    }
    catch {
        return offset;
    }
    try {
        const buffer = Buffer.allocUnsafe(CHUNK);
        let at = offset;
        for (let read = (0,external_node_fs_.readSync)(fd, buffer, 0, CHUNK, at); read > 0; read = (0,external_node_fs_.readSync)(fd, buffer, 0, CHUNK, at)) {
            take(Uint8Array.prototype.slice.call(buffer, 0, read));
            at += read;
        }
        return at;
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}
/** Prints what is appended to a file until `isOver` says that nobody writes to it any more. */
async function followFile(file, take, isOver) {
    let offset = pump(file, 0, take);
    if (await isOver())
        return;
    await new Promise((resolve, reject) => {
        let checking = false;
        const watcher = (0,external_node_fs_.watch)((0,external_node_path_.dirname)(file), () => {
            offset = pump(file, offset, take);
            if (checking)
                return;
            checking = true;
            isOver().then((over) => {
                checking = false;
                if (over)
                    end();
            }, reject);
        });
        const poll = setInterval(() => void isOver().then((over) => over && end(), reject), 1_000);
        const end = () => {
            clearInterval(poll);
            watcher.close();
            offset = pump(file, offset, take);
            resolve();
        };
    });
}

// EXTERNAL MODULE: ./build/shell/storage.js + 1 modules
var shell_storage = __webpack_require__(4535);
// EXTERNAL MODULE: ./build/shell/workflow-dir.js
var workflow_dir = __webpack_require__(4763);
;// CONCATENATED MODULE: ./build/entry/commands/logs.js








/** `bootspring logs`: the log of the workflow, or the output of one phase. */
async function logsCommand(options) {
    const screen = (0,console_screen/* createScreen */.d)(options, process.env);
    const cwd = (0,external_node_path_.resolve)(options.cwd);
    const storage = (0,shell_storage/* createFileStorage */.u)(cwd);
    const found = await (0,look/* look */.v)(storage, options.id);
    if (!found.ok)
        return screen.fail([found.error]);
    const { state } = found.value;
    const { phase } = options;
    if (phase !== undefined && !state.phaseByName.has(phase)) {
        const hint = (0,nearest/* namesHint */.a)(phase, 'phases of this workflow', state.phases.map((each) => each.plan.name));
        return screen.fail([{ code: 'usage', message: `there is no phase called "${phase}" in ${state.id}`, hint }]);
    }
    const paths = (0,workflow_dir/* pathsOf */.wG)(cwd, state.id);
    const file = phase === undefined ? paths.orchestratorLog : paths.phaseLog(phase);
    const chunks = [];
    const take = (chunk) => void (options.json ? chunks.push(chunk) : process.stdout.write(chunk));
    const isOver = async () => {
        const now = await (0,look/* look */.v)(storage, state.id);
        return !now.ok || now.value.state.status !== 'running';
    };
    if (options.follow && !options.json)
        await followFile(file, take, isOver);
    else
        pump(file, 0, take);
    screen.json(() => ({
        id: state.id,
        phase: phase ?? null,
        lines: Buffer.concat(chunks).toString('utf8').split('\n').slice(0, -1),
    }));
    return model_status/* EXIT */.dc.completed;
}


/***/ })

};
;