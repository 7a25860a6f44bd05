"use strict";
exports.id = 1092;
exports.ids = [1092,6926];
exports.modules = {

/***/ 6740:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ isCredential)
/* harmony export */ });
/** Files in which programs keep what lets them in somewhere. `.env` may also be a folder, of Python. */
const CREDENTIALS = /(?:^|\/)(?:\.npmrc|\.netrc|_netrc|\.pypirc|\.git-credentials|\.env|\.env\.[^/]*|\.envrc|id_rsa|id_dsa|id_ecdsa|id_ed25519|\.htpasswd|credentials\.json|application_default_credentials\.json|\.aws\/credentials|\.docker\/config\.json)$/i;
/** Packages carry keys and certificates for their tests, which everybody has. */
const KEYS = /\.(?:pem|key|p12|pfx|jks|keystore|ppk)$/i;
const IN_PACKAGES = /(?:^|\/)node_modules\//;
/** Whether a file is left out because of its name: it may hold a password, a token or a private key. */
const isCredential = (path) => CREDENTIALS.test(path) || (KEYS.test(path) && !IN_PACKAGES.test(path));


/***/ }),

/***/ 5676:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ isReserved),
/* harmony export */   M: () => (/* binding */ STAGING_NAME)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5950);

/** `.git` and `.bootspring` as NTFS reads them: without dots and blanks at the end, with a stream, or by a short name. */
const RESERVED = /^(?:\.git|git~1|\.bootspring|bootsp~1)[. ]*(?:$|[:\\])/i;
/** Code points that HFS+ passes over when it compares names: those of git's utf8.c, `next_hfs_char`. */
const IGNORED = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g;
const ASCII = /^[^\x80-\xff]*$/;
/**
 * Whether a part of a path names git's folder or bootspring's own on some file system: in any case, with dots and
 * blanks at the end, by the short name of NTFS, or with characters that HFS+ passes over.
 */
function isReserved(part) {
    if (ASCII.test(part))
        return RESERVED.test(part);
    const text = (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .textOfBytes */ .gm)(part) ?? new TextDecoder().decode((0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesOf */ .$$)(part));
    // The long s is an s to a file system that folds case; no other letter of the two names has such a double.
    return RESERVED.test(text.replace(IGNORED, '').replaceAll('\u017f', 's'));
}
/** Name of the folder at the root in which a restore is prepared where the state folder is on another device. */
const STAGING_NAME = /^\.bootspring-restore-[0-9a-f]+$/;


/***/ }),

/***/ 9294:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zN: () => (/* binding */ foldName),
  cB: () => (/* binding */ unsafeChain),
  di: () => (/* binding */ unsafeEntry),
  nw: () => (/* binding */ unsafeTree)
});

// UNUSED EXPORTS: safetyOf

// EXTERNAL MODULE: ./build/model/constants.js
var constants = __webpack_require__(8808);
// EXTERNAL MODULE: ./build/model/layer.js
var model_layer = __webpack_require__(7300);
// EXTERNAL MODULE: ./build/model/result.js
var result = __webpack_require__(1520);
// EXTERNAL MODULE: ./build/core/checkpoint/tree.js
var checkpoint_tree = __webpack_require__(3040);
;// CONCATENATED MODULE: ./build/core/checkpoint/links.js

/** Links that the resolution of one path may pass: Linux gives up at 40, Windows at 63. */
const MAX_LINKS = 64;
/** Characters of paths that the check of one tree may look up. A tree that needs more was made to take long. */
const MAX_WORK = 500_000_000;
/** What is wrong with where a link leads, as a clause that follows its name. */
const OUT = 'leads out of the workspace';
/** Whether a relative target, read part by part without looking at the tree, climbs above the root. */
function climbsOut(link, target) {
    if (!target.includes('..'))
        return false;
    let depth = 0;
    for (const part of (0,checkpoint_tree/* folderOf */.yS)(link).split('/'))
        if (part !== '')
            depth += 1;
    for (const part of target.split('/')) {
        if (part === '' || part === '.')
            continue;
        depth += part === '..' ? -1 : 1;
        if (depth < 0)
            return true;
    }
    return false;
}
/**
 * A check of where the links of a tree lead: neither as the target is written nor through other links of the tree may
 * one leave the root. One that leads nowhere or in a circle inside does no harm.
 */
function createLinkCheck(tree) {
    let work = 0;
    /** Goes through every link on the way: `b -> a/..` leaves the root when `a` leads to it. */
    const leavesThroughLinks = (link) => {
        let here = (0,checkpoint_tree/* folderOf */.yS)(link.path);
        const ahead = link.target.split('/').reverse();
        let links = 0;
        for (let part = ahead.pop(); part !== undefined; part = ahead.pop()) {
            if ((work += here.length + part.length + 1) > MAX_WORK)
                return undefined;
            if (part === '' || part === '.')
                continue;
            if (part === '..') {
                if (here === '')
                    return true;
                here = (0,checkpoint_tree/* folderOf */.yS)(here);
                continue;
            }
            const next = here === '' ? part : `${here}/${part}`;
            const entry = tree.get(next);
            if (entry?.type !== 'link') {
                here = next;
                continue;
            }
            if ((links += 1) > MAX_LINKS)
                return false;
            ahead.push(...entry.target.split('/').reverse());
        }
        return false;
    };
    return {
        wrong(link) {
            if (climbsOut(link.path, link.target))
                return OUT;
            const leaves = leavesThroughLinks(link);
            if (leaves === undefined)
                return 'is one of links that take too long to follow';
            return leaves ? `${OUT} through another link` : undefined;
        },
    };
}

// EXTERNAL MODULE: ./build/core/checkpoint/names.js
var checkpoint_names = __webpack_require__(5950);
// EXTERNAL MODULE: ./build/core/checkpoint/reserved.js
var reserved = __webpack_require__(5676);
// EXTERNAL MODULE: ./build/core/checkpoint/rows.js
var rows = __webpack_require__(5805);
;// CONCATENATED MODULE: ./build/core/checkpoint/safety.js








/** What the trees of a workflow are checked against; without a state the limits are those without a configuration. */
const safetyOf = (state, platform) => ({
    platform,
    maxSize: (state?.pipeline.checkpoints ?? DEFAULT_RULES).maxSize,
});
/** What Windows does not take as a name, or takes for something else: streams, devices, what it strips at the end. */
const WINDOWS_NAME = /[\\:*?"<>|\p{Cc}]|[. ]$|^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?: *\.|$)/iu;
/** What is wrong with one part of a path, as a clause that follows the path. */
function wrongPart(part, platform) {
    if (part === '')
        return 'is absolute or has an empty part';
    if (part === '.' || part === '..')
        return `has the part ${part}, which leads elsewhere`;
    if (part.length > model_layer/* LIMITS */.b1.name)
        return `has a part of more than ${model_layer/* LIMITS */.b1.name} bytes`;
    if (part.includes('\0'))
        return 'has a NUL byte';
    if ((0,reserved/* isReserved */.B)(part))
        return `has the part ${(0,checkpoint_names/* showName */.$i)(part)}, which is git's or bootspring's own`;
    if (platform === 'win32' && WINDOWS_NAME.test(part)) {
        return `has the part ${(0,checkpoint_names/* showName */.$i)(part)}, which Windows reads as something else`;
    }
    return undefined;
}
/** What is wrong with the text of a link's target; where it leads is checked apart. */
function wrongTarget({ target }, platform) {
    if (target === '')
        return 'leads nowhere: its target is empty';
    if (target.startsWith('/'))
        return 'has an absolute target';
    if (target.includes('\0'))
        return 'has a NUL byte in its target';
    if (target.length > model_layer/* LIMITS */.b1.path)
        return `has a target of more than ${model_layer/* LIMITS */.b1.path} bytes`;
    if (platform === 'win32' && /[\\:]/.test(target))
        return 'has a target that Windows reads as something else';
    for (const part of target.split('/')) {
        if ((0,reserved/* isReserved */.B)(part))
            return `leads into ${(0,checkpoint_names/* showName */.$i)(part)}, which is git's or bootspring's own`;
    }
    return undefined;
}
/** Checks entries by themselves. Folders that were looked at are remembered: each has many children. */
function createEntryCheck(platform) {
    const sound = new Set(['']);
    const wrongFolder = (folder) => {
        if (sound.has(folder))
            return undefined;
        for (const part of folder.split('/')) {
            const wrong = wrongPart(part, platform);
            if (wrong !== undefined)
                return wrong;
        }
        sound.add(folder);
        return undefined;
    };
    return (entry) => {
        const { path } = entry;
        if (path.length > model_layer/* LIMITS */.b1.path)
            return `has more than ${model_layer/* LIMITS */.b1.path} bytes in its path`;
        if (path.startsWith('/'))
            return 'is absolute';
        const folder = (0,checkpoint_tree/* folderOf */.yS)(path);
        const wrong = wrongFolder(folder) ?? wrongPart(path.slice(folder === '' ? 0 : folder.length + 1), platform);
        if (wrong !== undefined)
            return wrong;
        if (entry.type === 'link')
            return wrongTarget(entry, platform);
        // The schema leaves room for setuid, setgid and the sticky bit.
        if (entry.mode > 0o777)
            return `has the mode ${entry.mode.toString(8)}, which is more than permissions`;
        return undefined;
    };
}
const ASCII = /^[^\x80-\xff]*$/;
const UPPER = /[A-Z]/;
/** What a file system that folds case and Unicode forms takes for the same name. Bytes that are no text stay themselves. */
function foldName(part) {
    if (ASCII.test(part))
        return UPPER.test(part) ? part.toLowerCase() : part;
    const text = (0,checkpoint_names/* textOfBytes */.gm)(part);
    if (text === undefined)
        return part;
    // The two letters whose lower case is not that of their upper case.
    return text.normalize('NFC').toLowerCase().normalize('NFC').replaceAll('\u017f', 's').replaceAll('\u03c2', '\u03c3');
}
/** Two paths that some file systems take for one, as a sentence's beginning. Folders without an entry count too. */
function collisionIn(tree) {
    const names = new Map();
    /** The folded paths of folders, by their path. */
    const folders = new Map([['', '']]);
    let wrong;
    const add = (path) => {
        const folder = (0,checkpoint_tree/* folderOf */.yS)(path);
        const above = folders.get(folder) ?? addFolder(folder);
        const name = foldName(folder === '' ? path : path.slice(folder.length + 1));
        const folded = above === '' ? name : `${above}/${name}`;
        const there = names.get(folded);
        if (there === undefined)
            names.set(folded, path);
        else if (there !== path)
            wrong ??= `${(0,checkpoint_names/* showName */.$i)(there)} and ${(0,checkpoint_names/* showName */.$i)(path)} are one name on some file systems`;
        return folded;
    };
    const addFolder = (folder) => {
        const folded = add(folder);
        folders.set(folder, folded);
        return folded;
    };
    for (const [path, entry] of tree) {
        if (entry.type !== 'folder')
            add(path);
        else if (!folders.has(path))
            addFolder(path);
        if (wrong !== undefined)
            return wrong;
    }
    return undefined;
}
/**
 * Why one entry may not be written below a folder, as a clause that follows its path; where links lead is only known
 * with the whole tree.
 */
function unsafeEntry(entry, platform) {
    return createEntryCheck(platform)(entry);
}
/**
 * Why a tree may not be written below a folder, as a sentence that names the path; undefined when it may.
 * The tree is not trusted: a cache or an artifact may have brought it.
 */
function unsafeTree(tree, rules) {
    if (tree.size > model_layer/* LIMITS */.b1.entries)
        return `It has ${tree.size} entries, and ${model_layer/* LIMITS */.b1.entries} are the most.`;
    const check = createEntryCheck(rules.platform);
    const links = createLinkCheck(tree);
    let bytes = 0;
    for (const entry of tree.values()) {
        const wrong = check(entry) ?? (entry.type === 'link' ? links.wrong(entry) : undefined);
        if (wrong !== undefined)
            return `${(0,checkpoint_names/* showName */.$i)(entry.path)} ${wrong}.`;
        if (entry.type === 'file' && entry.layer !== undefined)
            bytes += entry.size;
    }
    if (bytes > rules.maxSize)
        return `Its files have ${bytes} bytes, and checkpoints.max-size is ${rules.maxSize}.`;
    const collision = collisionIn(tree);
    return collision === undefined ? undefined : `${collision}.`;
}
/**
 * As `unsafeTree`, also for the entries of manifests that later ones replace: one of them alone gives the chain away.
 *
 * @param tree what `finalTree` made of the chain
 */
function unsafeChain(chain, tree, rules) {
    const check = createEntryCheck(rules.platform);
    for (const checkpoint of chain) {
        if (checkpoint.entries.length > model_layer/* LIMITS */.b1.entries) {
            return `The checkpoint of ${checkpoint.phase} has ${checkpoint.entries.length} entries, and ${model_layer/* LIMITS */.b1.entries} are the most.`;
        }
        // All entries of the last one are in the tree.
        const entries = checkpoint === chain.at(-1) ? (0,result.ok)([]) : (0,rows/* entriesOf */.Mc)(checkpoint);
        for (const entry of entries.ok ? entries.value : []) {
            const wrong = check(entry);
            if (wrong !== undefined)
                return `${(0,checkpoint_names/* showName */.$i)(entry.path)} ${wrong} (checkpoint of ${checkpoint.phase}).`;
        }
    }
    return unsafeTree(tree, rules);
}


/***/ }),

/***/ 3040:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rg: () => (/* binding */ eachFolderAbove),
/* harmony export */   ZT: () => (/* binding */ finalTree),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1520);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5950);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5805);



/** The path of the folder that an entry is in; empty for the root. */
const folderOf = (path) => path.slice(0, Math.max(0, path.lastIndexOf('/')));
/** Calls `visit` for the folders above a path from the nearest on, until it answers false. */
function eachFolderAbove(path, visit) {
    for (let folder = folderOf(path); folder !== ''; folder = folderOf(folder))
        if (!visit(folder))
            return;
}
/** A child of a path that is no folder, or of one that was deleted; undefined when there is none. */
function orphanIn(tree, deleted) {
    const sound = new Set();
    for (const path of tree.keys()) {
        let wrong;
        eachFolderAbove(path, (folder) => {
            if (sound.has(folder))
                return false;
            const there = tree.get(folder);
            if (there !== undefined && there.type !== 'folder')
                wrong = `${(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .showName */ .$i)(folder)} is a ${there.type}`;
            else if (deleted.has(folder) && there === undefined)
                wrong = `${(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .showName */ .$i)(folder)} is deleted`;
            sound.add(folder);
            return wrong === undefined;
        });
        if (wrong !== undefined)
            return `${wrong}, and ${(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .showName */ .$i)(path)} is in it`;
    }
    return undefined;
}
function applyStep(tree, step) {
    const fresh = new Set();
    for (const entry of step.entries) {
        if (fresh.has(entry.path))
            return `${(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .showName */ .$i)(entry.path)} is there twice`;
        fresh.add(entry.path);
    }
    const deleted = new Set();
    for (const path of step.deleted) {
        if (fresh.has(path))
            return `${(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .showName */ .$i)(path)} is there and deleted`;
        if (!tree.delete(path))
            return `${(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .showName */ .$i)(path)} is deleted, and was not there before`;
        deleted.add(path);
    }
    for (const entry of step.entries)
        tree.set(entry.path, entry);
    return orphanIn(tree, deleted);
}
/**
 * The tree that the last manifest of a chain stands for: what each one changes, from the first on.
 * Whether it may be written anywhere is told by `unsafeTree`.
 *
 * @returns the error is a sentence that names the manifest and the path
 */
function finalTree(chain) {
    const tree = new Map();
    for (const checkpoint of chain) {
        const told = (why) => (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)(`The checkpoint of ${checkpoint.phase} contradicts itself: ${why}.`);
        const entries = (0,_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .entriesOf */ .Mc)(checkpoint);
        if (!entries.ok)
            return told(entries.error);
        const deleted = (0,_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .deletedOf */ .X)(checkpoint);
        if (!deleted.ok)
            return told(deleted.error);
        const wrong = applyStep(tree, { phase: checkpoint.phase, entries: entries.value, deleted: deleted.value });
        if (wrong !== undefined)
            return told(wrong);
    }
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(tree);
}


/***/ }),

/***/ 6926:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  poolFor: () => (/* binding */ poolFor)
});

// EXTERNAL MODULE: ./build/shell/tools.js
var tools = __webpack_require__(3717);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
;// CONCATENATED MODULE: ./build/shell/layer/messages.js
/** The memory of a piece goes to the thread that packs it and comes back, instead of being copied. */
const handedOver = (message) => 'memory' in message && message.memory.buffer instanceof ArrayBuffer ? [message.memory.buffer] : [];

;// CONCATENATED MODULE: ./build/shell/layer/pool.js


/** A thread keeps little between two tasks. */
const LIMITS = { maxYoungGenerationSizeMb: 4 };
const ended = (because) => ({
    code: 'storage',
    message: `A thread that packs and unpacks files ended: ${because}.`,
    hint: 'Look whether the machine has memory left, then run the command again.',
});
/** Does the work in this thread, a task in each turn of the loop, so that others get their turn. */
function createInline() {
    return {
        threads: 0,
        run: async (task) => {
            const { perform } = await __webpack_require__.e(/* import() */ 6088).then(__webpack_require__.bind(__webpack_require__, 6088));
            await new Promise((resolve) => setImmediate(resolve));
            return perform(task);
        },
        close: () => Promise.resolve(),
    };
}
/** Starts a thread, without the options of this process. It keeps the process alive only while it has work. */
function startThread(script, forget) {
    const thread = {
        worker: new external_node_worker_threads_.Worker(script, { name: 'packer', execArgv: [], resourceLimits: LIMITS }),
        waiting: new Map(),
    };
    const { worker, waiting } = thread;
    const fail = (because) => {
        forget(thread);
        for (const answer of waiting.values())
            answer({ kind: 'failed', problem: ended(because) });
        waiting.clear();
        void worker.terminate();
    };
    worker.on('message', ({ id, answer }) => {
        waiting.get(id)?.(answer);
        waiting.delete(id);
        if (waiting.size === 0)
            worker.unref();
    });
    worker.on('messageerror', () => fail('its answer could not be read'));
    worker.on('error', (error) => fail(error instanceof Error ? error.message : String(error)));
    worker.on('exit', (code) => fail(`exit code ${code}`));
    return thread;
}
/**
 * Makes a pool. Its threads start at once, while there is something else to do; one that died is replaced at the next
 * task.
 *
 * @param options.threads how many at most; 0 does the work in this thread
 * @param options.script path of the bundle dist/packer/index.js (src/entry/packer.ts); without it there are no threads
 */
function createPool(options) {
    const { threads, script } = options;
    if (threads === 0 || script === undefined)
        return createInline();
    const running = new Set();
    let closed = false;
    let count = 0;
    const start = () => {
        const thread = startThread(script, (dead) => running.delete(dead));
        running.add(thread);
        return thread;
    };
    /** An idle thread, else a new one, else the one with the least to do. */
    const choose = () => {
        const [first] = [...running].sort((one, other) => one.waiting.size - other.waiting.size);
        if (first !== undefined && (first.waiting.size === 0 || running.size >= threads))
            return first;
        return start();
    };
    while (running.size < threads)
        start().worker.unref();
    return {
        threads,
        run: (task) => new Promise((resolve) => {
            if (closed)
                return resolve({ kind: 'failed', problem: ended('the work was closed') });
            try {
                const { worker, waiting } = choose();
                const question = { id: (count += 1), task };
                worker.postMessage(question, handedOver(task));
                waiting.set(question.id, resolve);
                worker.ref();
            }
            catch (error) {
                resolve({ kind: 'failed', problem: ended(String(error)) });
            }
        }),
        close: async () => {
            closed = true;
            await Promise.all([...running].map(({ worker }) => worker.terminate()));
        },
    };
}

;// CONCATENATED MODULE: ./build/shell/layer/threads.js


/** Below this, starting threads takes longer than what they would do. */
const WORTH_THREADS = 8 * 1024 ** 2;
/** More threads than these only wait for the disk, and each takes memory. */
const MOST_THREADS = 4;
/** Tasks that each thread has waiting before this one takes a task: it cannot hand out others meanwhile. */
const AHEAD = 2;
/** This thread works too: it would only wait otherwise, and a thread less takes 25 MB less. */
function joined(others) {
    const own = createPool({ threads: 0, script: undefined });
    let waiting = 0;
    let busy = false;
    const runHere = async (task) => {
        busy = true;
        return own.run(task).finally(() => (busy = false));
    };
    const runThere = async (task) => {
        waiting += 1;
        return others.run(task).finally(() => (waiting -= 1));
    };
    let closed = false;
    return {
        threads: others.threads + 1,
        run: (task) => (!closed && !busy && waiting >= AHEAD * others.threads ? runHere(task) : runThere(task)),
        close() {
            closed = true;
            return others.close();
        },
    };
}
/**
 * Threads for so many bytes, this one among them.
 *
 * @param packer script of a thread (src/entry/packer.ts); undefined: everything is done in the thread that asks
 */
function poolFor(packer, bytes) {
    const threads = bytes < WORTH_THREADS ? 1 : Math.min((0,tools/* usableCores */.DA)(), MOST_THREADS);
    if (threads === 1 || packer === undefined)
        return createPool({ threads: 0, script: undefined });
    return joined(createPool({ threads: threads - 1, script: packer }));
}


/***/ }),

/***/ 1092:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   packPhase: () => (/* binding */ packPhase)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_checkpoint_credentials_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(6740);
/* harmony import */ var _core_checkpoint_names_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(5950);
/* harmony import */ var _core_checkpoint_safety_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9294);
/* harmony import */ var _core_views_size_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(4993);
/* harmony import */ var _model_checkpoint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6043);
/* harmony import */ var _model_layer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7300);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(1520);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3645);
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1560);
/* harmony import */ var _layer_compress_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5778);
/* harmony import */ var _layer_layers_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2597);
/* harmony import */ var _layer_system_path_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(9103);
/* harmony import */ var _layer_threads_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6926);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(724);
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8060);
/* harmony import */ var _workflow_dir_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4763);


















const refusal = (message, hint) => (0,_model_result_js__WEBPACK_IMPORTED_MODULE_13__/* .err */ ._)({ code: 'usage', message, ...(hint === undefined ? {} : { hint }) });
/** Files and links below a folder, by their path in it; sorted. */
function listBelow(folder) {
    const found = new Map();
    const folders = node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() === true ? [''] : [];
    for (let here = folders.pop(); here !== undefined; here = folders.pop()) {
        for (const entry of node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, here), { withFileTypes: true })) {
            const name = here === '' ? entry.name : `${here}/${entry.name}`;
            if (entry.isDirectory())
                folders.push(name);
            else if (entry.isFile() || entry.isSymbolicLink())
                found.set(name, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, name), { bigint: true }));
        }
    }
    return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}
/** Whether a path is reached through real folders: what is behind a link cannot be put back there. */
function linkAbove(workspace, name, real) {
    for (let at = name.indexOf('/'); at !== -1; at = name.indexOf('/', at + 1)) {
        const folder = name.slice(0, at);
        const known = real.get(folder) ?? node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync(node_path__WEBPACK_IMPORTED_MODULE_1__.join(workspace, folder)).isDirectory();
        real.set(folder, known);
        if (!known)
            return folder;
    }
    return undefined;
}
/** Whether an output is still what was collected of it. */
async function isAsCollected(output, copy, there) {
    const [now, then] = [node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync(output, { bigint: true }), there];
    if (now.isSymbolicLink() && then.isSymbolicLink())
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync(output) === node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync(copy);
    if (!now.isFile() || !then.isFile() || now.size !== then.size)
        return false;
    // Copies have the times of what they were made from, to the millisecond.
    if (Math.abs(Number(now.mtimeMs - then.mtimeMs)) <= 1)
        return true;
    return (await (0,_sources_js__WEBPACK_IMPORTED_MODULE_11__.hashFile)(output, now.size)) === (await (0,_sources_js__WEBPACK_IMPORTED_MODULE_11__.hashFile)(copy, then.size));
}
async function gather(workspace, folder, request) {
    const found = await (0,_outputs_js__WEBPACK_IMPORTED_MODULE_10__.findOutputs)(workspace, request.outputs);
    const [missing] = found.missing;
    if (missing !== undefined)
        return refusal(`the declared output ${missing} is not there any more`);
    const all = listBelow(folder);
    const real = new Map();
    for (const name of found.files.keys()) {
        const copy = all.get(name);
        const link = linkAbove(workspace, name, real);
        if (link !== undefined)
            return refusal(`its output ${name} is behind the link ${link}`);
        if ((0,_core_checkpoint_credentials_js__WEBPACK_IMPORTED_MODULE_14__/* .isCredential */ .u)(name))
            return refusal(`its output ${name} may hold credentials`);
        const same = copy !== undefined && (await isAsCollected(node_path__WEBPACK_IMPORTED_MODULE_1__.join(workspace, name), node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, name), copy));
        if (!same)
            return refusal(`${name} changed after the phase had left it: a check of its gate wrote to it`);
    }
    const declares = await (0,_outputs_js__WEBPACK_IMPORTED_MODULE_10__.outputMatcher)(request.outputs);
    for (const name of all.keys()) {
        if (!found.files.has(name) && declares(name))
            return refusal(`${name} was removed after the phase had left it`);
        if (!found.files.has(name) && (0,_core_checkpoint_credentials_js__WEBPACK_IMPORTED_MODULE_14__/* .isCredential */ .u)(name))
            return refusal(`its artifact ${name} may hold credentials`);
    }
    const bytes = [...all.values()].reduce((sum, { size }) => sum + Number(size), 0);
    if (bytes > request.maxSize) {
        const hint = 'raise checkpoints.max-size';
        return refusal(`it left ${(0,_core_views_size_js__WEBPACK_IMPORTED_MODULE_15__/* .sizeText */ .lP)(bytes)}, more than max-size (${(0,_core_views_size_js__WEBPACK_IMPORTED_MODULE_15__/* .sizeText */ .lP)(request.maxSize)})`, hint);
    }
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_13__.ok)({ all, outputs: new Set(found.files.keys()) });
}
/** Why what was read may not be kept, or is not whole. */
function wrongFile(file) {
    const name = (0,_core_checkpoint_names_js__WEBPACK_IMPORTED_MODULE_16__/* .showName */ .$i)(file.path);
    if (file.kind === 'unreadable')
        return `${name} cannot be read (${file.code})`;
    if (file.kind !== 'read' || file.unsettled)
        return `${name} changed while it was read`;
    return file.secret ? `${name} holds a secret of the environment` : undefined;
}
/** The entry of a file or link, with the permissions and times that it has in the workspace. */
function entryOf(file, name, packed, layer) {
    const stat = node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync(file, { bigint: true });
    const at = { path: (0,_layer_system_path_js__WEBPACK_IMPORTED_MODULE_17__/* .bytesOfPath */ .M)(name), mtime: stat.mtimeNs };
    if (stat.isSymbolicLink())
        return { type: 'link', ...at, target: node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync(file, { encoding: 'latin1' }) };
    const content = packed?.kind === 'read' ? { size: packed.size, digest: `sha256:${packed.digest}` } : undefined;
    const entry = {
        type: 'file',
        ...at,
        mode: Number(stat.mode & 511n),
        size: content?.size ?? Number(stat.size),
        digest: content?.digest ?? '',
    };
    return layer === undefined ? entry : { ...entry, layer: layer.digest };
}
/** Writes the layer. The file is gone on a problem. */
async function write(options, folder, { all }) {
    if (all.size === 0)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_13__.ok)({ layer: undefined, files: new Map() });
    const state = (0,_workflow_dir_js__WEBPACK_IMPORTED_MODULE_12__/* .ensureStateFolder */ .qU)(options.workspace);
    const temporary = state.ok ? (0,_files_js__WEBPACK_IMPORTED_MODULE_5__/* .ensureFolder */ .f2)(state.value, 'tmp') : state;
    if (!temporary.ok)
        return temporary;
    const to = node_path__WEBPACK_IMPORTED_MODULE_1__.join(temporary.value, `layer-${Buffer.from((0,_hash_js__WEBPACK_IMPORTED_MODULE_6__/* .randomBytes */ .po)(6)).toString('hex')}.tmp`);
    const items = [...all].map(([name, stat]) => {
        const at = (0,_layer_system_path_js__WEBPACK_IMPORTED_MODULE_17__/* .bytesOfPath */ .M)(name);
        if (!stat.isSymbolicLink())
            return { type: 'file', path: at, size: Number(stat.size) };
        return { type: 'link', path: at, target: node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, name), { encoding: 'latin1' }) };
    });
    const compression = (0,_layer_compress_js__WEBPACK_IMPORTED_MODULE_7__/* .bestCompression */ .XE)();
    const pool = (0,_layer_threads_js__WEBPACK_IMPORTED_MODULE_9__.poolFor)(options.packer, items.reduce((sum, item) => sum + (item.type === 'file' ? item.size : 0), 0));
    const { needles } = options;
    const done = await _layer_layers_js__WEBPACK_IMPORTED_MODULE_8__.layers
        .pack({ root: (0,_layer_system_path_js__WEBPACK_IMPORTED_MODULE_17__/* .bytesOfPath */ .M)(folder), items, to, compression, pool, needles })
        .finally(() => pool.close());
    if (!done.ok)
        return done;
    const discard = () => void (0,_files_js__WEBPACK_IMPORTED_MODULE_5__/* .attempt */ .CD)('remove a layer', to, () => node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync(to, { force: true }));
    const wrong = done.value.files.map(wrongFile).find((each) => each !== undefined);
    if (wrong !== undefined) {
        discard();
        return refusal(wrong);
    }
    const { digest, size } = done.value;
    const files = new Map(done.value.files.map((file) => [file.path, file]));
    if (digest === undefined)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_13__.ok)({ layer: undefined, files });
    const description = { digest: `sha256:${digest}`, size, mediaType: _model_layer_js__WEBPACK_IMPORTED_MODULE_4__/* .LAYER_MEDIA_TYPES */ .Zx[compression] };
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_13__.ok)({ layer: { description, file: to, discard }, files });
}
/** Packs what a phase left: its declared outputs, and what its commands put among its artifacts. */
async function packPhase(options, request) {
    const { workspace } = options;
    const folder = node_path__WEBPACK_IMPORTED_MODULE_1__.join((0,_workflow_dir_js__WEBPACK_IMPORTED_MODULE_12__/* .pathsOf */ .wG)(workspace, request.workflowId).artifacts, request.phase);
    try {
        const gathered = await gather(workspace, folder, request);
        if (!gathered.ok)
            return gathered;
        const { all, outputs } = gathered.value;
        const written = await write(options, folder, gathered.value);
        if (!written.ok)
            return written;
        const { layer, files } = written.value;
        const entriesOf = (root, names) => names.map((name) => entryOf(node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, name), name, files.get((0,_layer_system_path_js__WEBPACK_IMPORTED_MODULE_17__/* .bytesOfPath */ .M)(name)), layer?.description));
        const entries = entriesOf(workspace, [...all.keys()].filter((name) => outputs.has(name)));
        const artifacts = entriesOf(folder, [...all.keys()].filter((name) => !outputs.has(name)));
        const rules = { platform: process.platform, maxSize: request.maxSize };
        for (const tree of [entries, artifacts]) {
            const unsafe = (0,_core_checkpoint_safety_js__WEBPACK_IMPORTED_MODULE_2__/* .unsafeTree */ .nw)(new Map(tree.map((entry) => [entry.path, entry])), rules);
            if (unsafe === undefined)
                continue;
            layer?.discard();
            return refusal(`it could not be put back: ${unsafe}`);
        }
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_13__.ok)({ entries, artifacts, ...(layer === undefined ? {} : { layer }) });
    }
    catch (error) {
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_13__/* .err */ ._)((0,_files_js__WEBPACK_IMPORTED_MODULE_5__/* .problemOf */ .Zw)(error, 'read what it left', workspace));
    }
}


/***/ })

};
;