"use strict";
exports.id = 6926;
exports.ids = [6926];
exports.modules = {

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
            const { perform } = await Promise.all(/* import() */[__webpack_require__.e(3015), __webpack_require__.e(8669)]).then(__webpack_require__.bind(__webpack_require__, 6088));
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


/***/ })

};
;