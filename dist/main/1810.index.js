"use strict";
exports.id = 1810;
exports.ids = [1810,1696];
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


/***/ }),

/***/ 1810:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createTools: () => (/* binding */ createTools)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3619);
/* harmony import */ var _core_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1406);
/* harmony import */ var _capture_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1696);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2675);






/** Files that tell which package manager a workspace uses. */
const LOCKS = {
    npm: ['package-lock.json', 'npm-shrinkwrap.json'],
    pnpm: ['pnpm-lock.yaml'],
    yarn: ['yarn.lock'],
    bun: ['bun.lock', 'bun.lockb'],
};
/** Milliseconds that a program has to tell its version. */
const PATIENCE = 10_000;
const manifestSchema = zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ name: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), version: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() });
function placeOf(workspace, env, passEnv) {
    const base = (0,_core_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .childEnvironment */ .Qc)(env, process.platform, passEnv);
    const step = { kind: 'command', key: '', command: '', title: '' };
    return { workspace, env: { ...base, ...(0,_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .createStepEnvironment */ .g)(workspace).variablesFor(step, base) } };
}
function findProgram(name, { env }) {
    const endings = process.platform === 'win32' ? ['.exe', '.cmd', ''] : [''];
    for (const folder of (env[(0,_core_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .pathName */ .Dt)(env, process.platform)] ?? '').split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter)) {
        for (const ending of folder === '' ? [] : endings) {
            const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name + ending);
            try {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
                return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(file);
            }
            catch {
                // It is looked for further on.
            }
        }
    }
    return undefined;
}
/** The version in the package that a program belongs to: asking the program itself takes a hundred times as long. */
function packagedVersion(name, program) {
    let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(program);
    for (let up = 0; up < 4; up += 1, folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        try {
            const manifest = manifestSchema.safeParse(JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'package.json'), 'utf8')));
            if (manifest.success)
                return manifest.data.name === name ? manifest.data.version : undefined;
        }
        catch {
            // There is none in this folder.
        }
    }
    return undefined;
}
async function versionOf(name, place) {
    const program = findProgram(name, place);
    if (program === undefined)
        return 'not installed';
    if (name === 'node' && program === (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(process.execPath))
        return process.version;
    const packaged = name === 'node' ? undefined : packagedVersion(name, program);
    if (packaged !== undefined)
        return packaged;
    // A shim of corepack must not fetch anything for it.
    const env = { ...place.env, COREPACK_ENABLE_NETWORK: '0' };
    const told = await (0,_capture_js__WEBPACK_IMPORTED_MODULE_3__.capture)(`${name} --version`, { cwd: place.workspace, env, timeoutMs: PATIENCE });
    return told.exitCode === 0 ? told.stdout.trim() : 'unknown';
}
/** Versions of node and of package managers as commands of a workspace find them; each is asked once. */
function createTools(workspace, env) {
    const versions = new Map();
    return async (managers, passEnv) => {
        const place = placeOf(workspace, env, passEnv);
        const locked = Object.keys(LOCKS).filter((name) => LOCKS[name]?.some((lock) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, lock))));
        const tools = { platform: process.platform, architecture: process.arch };
        for (const name of ['node', ...new Set([...managers, ...locked].sort())]) {
            const key = `${name}\0${place.env[(0,_core_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .pathName */ .Dt)(place.env, process.platform)] ?? ''}`;
            const version = versions.get(key) ?? versionOf(name, place);
            versions.set(key, version);
            tools[name] = await version;
        }
        return tools;
    };
}


/***/ })

};
;