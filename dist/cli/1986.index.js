"use strict";
exports.id = 1986;
exports.ids = [1986];
exports.modules = {

/***/ 1986:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkpointsCommand: () => (/* binding */ checkpointsCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/app/look.js
var look = __webpack_require__(6008);
;// CONCATENATED MODULE: ./build/core/checkpoint/diff.js
const sizeOf = (entry) => (entry.type === 'file' ? entry.size : 0);
function differenceOf(a, b) {
    if (a.type !== b.type)
        return 'content';
    if (a.type === 'file' && b.type === 'file' && (a.digest !== b.digest || a.size !== b.size))
        return 'content';
    if (a.type === 'link' && b.type === 'link' && a.target !== b.target)
        return 'kind';
    if (a.type !== 'link' && b.type !== 'link' && a.mode !== b.mode)
        return 'kind';
    return a.mtime === b.mtime ? 'none' : 'time';
}
/** Compares the tree `a` with the later one `b`. */
function diffTrees(a, b) {
    const [added, changed, touched, deleted] = [[], [], [], []];
    let [addedBytes, changedBytes, deletedBytes] = [0, 0, 0];
    for (const [path, entry] of b) {
        const before = a.get(path);
        if (before === undefined) {
            added.push(path);
            addedBytes += sizeOf(entry);
            continue;
        }
        const difference = differenceOf(before, entry);
        if (difference === 'time')
            touched.push(path);
        else if (difference !== 'none')
            changed.push(path);
        if (difference === 'content')
            changedBytes += sizeOf(entry);
    }
    for (const [path, entry] of a) {
        if (b.has(path))
            continue;
        deleted.push(path);
        deletedBytes += sizeOf(entry);
    }
    for (const paths of [added, changed, touched, deleted])
        paths.sort();
    return { added, changed, touched, deleted, addedBytes, changedBytes, deletedBytes };
}

// EXTERNAL MODULE: ./build/model/result.js
var result = __webpack_require__(1520);
// EXTERNAL MODULE: ./build/core/nearest.js
var nearest = __webpack_require__(5241);
// EXTERNAL MODULE: ./build/core/checkpoint/chain.js + 1 modules
var checkpoint_chain = __webpack_require__(9244);
// EXTERNAL MODULE: ./build/core/checkpoint/tree.js
var checkpoint_tree = __webpack_require__(3040);
;// CONCATENATED MODULE: ./build/core/checkpoint/named-tree.js




/** The tree of a phase's checkpoint, of a stale one as well. */
function treeOf({ state, stored, surveyed, sha256 }, phase) {
    const one = surveyed.find((each) => each.phase === phase);
    if (one === undefined) {
        const names = surveyed.map((each) => each.phase);
        return (0,result/* err */._)({
            code: 'usage',
            message: `${state.id} has no checkpoint of ${JSON.stringify(phase)}.`,
            hint: names.length === 0 ? 'it has none yet' : (0,nearest/* namesHint */.a)(phase, 'it has those of', names),
        });
    }
    if (one.tree !== undefined)
        return (0,result.ok)({ name: phase, tree: one.tree });
    const text = (name) => {
        const answer = stored.get(name);
        return answer?.ok === true ? answer.value : undefined;
    };
    const damaged = (message) => (0,result/* err */._)({ code: 'integrity', message, hint: '`bootspring verify` tells which checkpoints are whole.' });
    if (one.standing === 'pruned') {
        return (0,result/* err */._)({ code: 'usage', message: `The checkpoint of ${phase} was pruned.`, hint: 'Compare others.' });
    }
    if (one.standing === 'damaged')
        return damaged(one.because ?? `The checkpoint of ${phase} is damaged.`);
    const chain = (0,checkpoint_chain/* readChain */.U)(text, phase, sha256);
    if (!chain.ok)
        return damaged(chain.error.problem.message);
    const tree = (0,checkpoint_tree/* finalTree */.ZT)(chain.value);
    return tree.ok ? (0,result.ok)({ name: phase, tree: tree.value }) : damaged(tree.error);
}
/** The tree that a checkpoint tells the difference from: its parent's, or what a checkout of the commit has. */
function treeBefore(kept, phase) {
    const manifest = kept.surveyed.find((each) => each.phase === phase)?.manifest;
    if (manifest?.parent != null)
        return treeOf(kept, manifest.parent);
    const own = treeOf(kept, phase);
    if (!own.ok)
        return own;
    const inCommit = [...own.value.tree].filter(([, entry]) => entry.type === 'folder' || (entry.type === 'file' && entry.layer === undefined));
    return (0,result.ok)({ name: null, tree: new Map(inCommit) });
}

// EXTERNAL MODULE: ./build/core/checkpoint/safety.js + 1 modules
var safety = __webpack_require__(9294);
// EXTERNAL MODULE: ./build/core/checkpoint/survey.js
var survey = __webpack_require__(8158);
;// CONCATENATED MODULE: ./build/core/checkpoint/outlook.js
/** Nanoseconds that a time may be off after it was set (docs/checkpoints.md). */
const PRECISION = 2000n;
function isAsRecorded(entry, seen) {
    if (seen === undefined)
        return false;
    if (entry.type === 'link')
        return seen.type === 'link' && seen.target === entry.target;
    if (entry.type === 'folder')
        return seen.type === 'folder';
    if (seen.type !== 'file' || seen.size !== entry.size)
        return false;
    // A checkout gives files of the commit whatever time it is; whether they were edited only git could tell.
    if (entry.layer === undefined)
        return true;
    const apart = seen.mtime - entry.mtime;
    return apart < PRECISION && apart > -PRECISION;
}
/**
 * What a restore of a tree would do, without reading a file.
 *
 * @param known every path that some checkpoint of the workflow tells of: of those, what the tree lacks is removed
 * @param seen what stands at the known paths and at those of the tree
 */
function outlookOf(tree, known, seen) {
    let [writes, bytes, deletes] = [0, 0, 0];
    for (const [path, entry] of tree) {
        if (entry.type === 'folder' || isAsRecorded(entry, seen.get(path)))
            continue;
        writes += 1;
        bytes += entry.type === 'file' ? entry.size : 0;
    }
    for (const path of known) {
        const there = seen.get(path);
        if (!tree.has(path) && (there?.type === 'file' || there?.type === 'link'))
            deletes += 1;
    }
    return { writes, bytes, deletes };
}

// EXTERNAL MODULE: ./build/core/checkpoint/saved.js
var saved = __webpack_require__(5133);
// EXTERNAL MODULE: ./build/core/views/size.js
var views_size = __webpack_require__(4993);
// EXTERNAL MODULE: ./build/core/views/text.js
var views_text = __webpack_require__(599);
;// CONCATENATED MODULE: ./build/core/views/when.js
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const two = (number) => String(number).padStart(2, '0');
/** A moment in the time zone of the machine: `2024-02-19 10:03:00`. */
function localTime(at) {
    const date = new Date(at);
    const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
    return `${day} ${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}`;
}
/** How long ago a moment was: `just now`, `3 min ago`, `5 h ago`, `2 days ago`; the moment itself from a month on. */
function agoText(at, now) {
    const passed = now - at;
    if (passed < -MINUTE || passed >= 30 * DAY)
        return localTime(at);
    if (passed < MINUTE)
        return 'just now';
    if (passed < HOUR)
        return `${Math.floor(passed / MINUTE)} min ago`;
    if (passed < DAY)
        return `${Math.floor(passed / HOUR)} h ago`;
    const days = Math.floor(passed / DAY);
    return `${days} ${days === 1 ? 'day' : 'days'} ago`;
}

;// CONCATENATED MODULE: ./build/core/views/checkpoints.js






/**
 * The checkpoints of a workflow as rows.
 *
 * @param seen what stands in the workspace at the paths that the checkpoints tell of
 */
function checkpointRows({ state, entries, surveyed }, seen) {
    const known = (0,survey/* knownPaths */.S)(surveyed);
    const newBytes = new Map();
    for (const { event } of entries) {
        if (event.type === 'CheckpointSaved' && event.newBytes !== undefined)
            newBytes.set(event.phase, event.newBytes);
    }
    return surveyed.map((each) => {
        const bytes = each.standing === 'stale' ? undefined : newBytes.get(each.phase);
        const outlook = each.tree === undefined ? undefined : outlookOf(each.tree, known, seen);
        return {
            ...each,
            after: (0,saved/* phasesAfter */.tI)(state, each.phase),
            ...beginning(state, each),
            ...(bytes === undefined ? {} : { newBytes: bytes }),
            ...(outlook === undefined ? {} : { outlook }),
        };
    });
}
/** The round at whose begin it was taken, after its phase had gone back. */
function beginning({ phaseByName }, { phase, standing }) {
    const round = phaseByName.get(phase)?.turnedTo;
    return round === undefined || standing !== 'current' ? {} : { beginOf: round };
}
/** Phases that are named before the rest is counted. */
const NAMED = 4;
/** The checkpoints of a workflow. With `now` times are told from it. */
function checkpointTable(rows, now) {
    return { head: ['PHASE', 'TAKEN', 'FILES', 'SIZE', 'NEW', 'A RESTORE'], rows: rows.map((row) => tableRow(row, now)) };
}
function tableRow(row, now) {
    const { manifest, newBytes, standing } = row;
    const at = Date.parse(manifest?.createdAt ?? '');
    const when = now === undefined ? localTime(at) : agoText(at, now);
    const isGone = standing === 'stale' || standing === 'pruned';
    const rest = isGone ? 'dim' : 'plain';
    const size = manifest === undefined ? '' : (0,views_size/* sizeText */.lP)(manifest.files.bytes);
    return [
        (0,views_text/* span */.Ln)(row.phase, isGone ? 'dim' : 'strong'),
        (0,views_text/* span */.Ln)(Number.isNaN(at) ? '' : when, Number.isNaN(at) ? 'plain' : 'dim'),
        (0,views_text/* span */.Ln)(manifest === undefined ? '' : String(manifest.files.count), rest),
        (0,views_text/* span */.Ln)(size, rest),
        (0,views_text/* span */.Ln)(newBytes === undefined || manifest === undefined ? '' : (0,views_size/* sizeText */.lP)(newBytes), rest),
        meaning(row),
    ];
}
function meaning({ standing, because, outlook, after, beginOf }) {
    switch (standing) {
        case 'damaged':
            return (0,views_text/* span */.Ln)(`is not possible: ${because ?? 'it is damaged.'}`, 'bad');
        case 'pruned':
            return (0,views_text/* span */.Ln)('was pruned', 'dim');
        case 'stale':
            return (0,views_text/* span */.Ln)('stale: the phase was reset since', 'dim');
        case 'current':
            return (0,views_text/* span */.Ln)([
                ...(beginOf === undefined ? [] : [`begin of round ${beginOf}`]),
                ...(outlook === undefined ? [] : [outlookText(outlook)]),
                afterText(after),
            ].join('; '));
    }
}
/** What a restore would do to the files: `writes 312 files (4.5 MB), deletes 2`. */
function outlookText({ writes, bytes, deletes }) {
    if (writes === 0 && deletes === 0)
        return 'changes no file';
    const written = writes === 0 ? [] : [`writes ${(0,views_size/* countText */.lT)(writes, 'file')} (${(0,views_size/* sizeText */.lP)(bytes)})`];
    const deleted = writes === 0 ? (0,views_size/* countText */.lT)(deletes, 'file') : (0,views_size/* numberText */.$4)(deletes);
    return [...written, ...(deletes === 0 ? [] : [`deletes ${deleted}`])].join(', ');
}
function afterText(after) {
    if (after.length === 0)
        return 'then nothing is left to run';
    const more = after.length > NAMED ? ` and ${after.length - NAMED} more` : '';
    return `then runs: ${after.slice(0, NAMED).join(', ')}${more}`;
}
/** The checkpoints of a workflow as a document. */
function checkpointsDocument(id, rows) {
    return {
        id,
        checkpoints: rows.map(({ phase, standing, because, manifest, newBytes, outlook, after, tree, beginOf }) => ({
            phase,
            standing,
            ...(beginOf === undefined ? {} : { beginOfRound: beginOf }),
            ...(because === undefined ? {} : { because }),
            ...(manifest === undefined
                ? {}
                : {
                    sequence: manifest.sequence,
                    createdAt: manifest.createdAt,
                    parent: manifest.parent,
                    files: manifest.files,
                    layers: manifest.layers,
                    journal: manifest.journal,
                }),
            ...(newBytes === undefined ? {} : { newBytes }),
            ...(tree === undefined ? {} : { treeEntries: tree.size }),
            ...(standing === 'current' ? { restore: { ...outlook, runs: after } } : {}),
        })),
    };
}

// EXTERNAL MODULE: ./build/core/checkpoint/names.js
var names = __webpack_require__(5950);
;// CONCATENATED MODULE: ./build/core/views/tree-diff.js



const sizeIn = (tree, path) => {
    const entry = tree.get(path);
    return entry?.type === 'file' ? entry.size : undefined;
};
/** What a path is, after its name: the size of a file, otherwise its type. */
function noteOf(tree, path) {
    const entry = tree.get(path);
    if (entry?.type === 'file')
        return (0,views_size/* sizeText */.lP)(entry.size);
    return entry?.type === 'link' ? `link to ${(0,names/* showName */.$i)(entry.target)}` : 'folder';
}
function changeNote({ from, to }, path) {
    const [before, after] = [sizeIn(from, path), sizeIn(to, path)];
    if (before === undefined || after === undefined)
        return `${noteOf(from, path)} \u2192 ${noteOf(to, path)}`;
    const [a, b] = [from.get(path), to.get(path)];
    if (a?.type === 'file' && b?.type === 'file' && a.digest === b.digest)
        return 'mode';
    return before === after ? (0,views_size/* sizeText */.lP)(after) : `${(0,views_size/* sizeText */.lP)(before)} \u2192 ${(0,views_size/* sizeText */.lP)(after)}`;
}
/** What differs, a line a path in the order of bytes, at most `most`; then how much it is. */
function diffLines(view, most) {
    const { diff, from, to } = view;
    const changes = [
        ...diff.added.map((path) => ({ path, line: () => changeLine('+', 'good', path, noteOf(to, path)) })),
        ...diff.changed.map((path) => ({ path, line: () => changeLine('~', 'warn', path, changeNote(view, path)) })),
        ...diff.deleted.map((path) => ({ path, line: () => changeLine('-', 'bad', path, noteOf(from, path)) })),
    ];
    const shown = changes.toSorted((a, b) => (a.path < b.path ? -1 : 1)).slice(0, most);
    const left = changes.length - shown.length;
    return [
        ...shown.map(({ line }) => line()),
        ...(left === 0 ? [] : [[(0,views_text/* span */.Ln)(`\u2026 and ${left} more (all of them: -v)`, 'dim')]]),
        [(0,views_text/* span */.Ln)(totals(diff), 'dim')],
    ];
}
const changeLine = (sign, tone, path, note) => [
    (0,views_text/* span */.Ln)(`${sign} `, tone),
    (0,views_text/* span */.Ln)((0,names/* showName */.$i)(path)),
    (0,views_text/* span */.Ln)(`  ${note}`, 'dim'),
];
function totals({ added, changed, touched, deleted, addedBytes, changedBytes, deletedBytes }) {
    const part = (paths, word, bytes) => paths.length === 0
        ? []
        : [`${(0,views_size/* numberText */.$4)(paths.length)} ${word}${bytes === undefined ? '' : ` (${(0,views_size/* sizeText */.lP)(bytes)})`}`];
    const parts = [
        ...part(added, 'added', addedBytes),
        ...part(changed, 'changed', changedBytes),
        ...part(deleted, 'deleted', deletedBytes),
        ...part(touched, 'with another time only'),
    ];
    return parts.length === 0 ? 'nothing differs' : parts.join(', ');
}
/** What differs, as a document. */
function diffDocument(id, from, to, { diff }) {
    const { added, changed, touched, deleted, ...bytes } = diff;
    return {
        id,
        from,
        to,
        added: added.map(names/* showName */.$i),
        changed: changed.map(names/* showName */.$i),
        deleted: deleted.map(names/* showName */.$i),
        touched: touched.length,
        ...bytes,
    };
}

// EXTERNAL MODULE: ./build/model/status.js
var model_status = __webpack_require__(5115);
// EXTERNAL MODULE: ./build/shell/console/screen.js + 1 modules
var console_screen = __webpack_require__(4556);
// EXTERNAL MODULE: ./build/shell/console/table.js
var table = __webpack_require__(476);
// EXTERNAL MODULE: ./build/shell/hash.js
var hash = __webpack_require__(1560);
// EXTERNAL MODULE: ./build/shell/storage.js + 1 modules
var storage = __webpack_require__(4535);
// EXTERNAL MODULE: ./build/shell/store/file.js + 2 modules
var file = __webpack_require__(8746);
// EXTERNAL MODULE: ./build/shell/store/manifests.js
var manifests = __webpack_require__(7922);
// EXTERNAL MODULE: ./build/shell/store/pruned.js
var store_pruned = __webpack_require__(6990);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/shell/layer/system-path.js
var system_path = __webpack_require__(9103);
// EXTERNAL MODULE: ./build/shell/breathe.js
var breathe = __webpack_require__(3911);
;// CONCATENATED MODULE: ./build/shell/store/seen.js




/** Names after which other work of the process gets its turn: one takes a few microseconds. */
const NAMES_PER_TURN = 5_000;
/**
 * Looks at paths of a folder without reading a file. What cannot be looked at counts as not there.
 *
 * @param root absolute path
 * @param paths byte strings (src/model/checkpoint.ts) relative to it
 */
async function lookAt(root, paths) {
    const folder = Buffer.from(external_node_path_.resolve(root)).toString('latin1');
    const seen = new Map();
    let turn = 0;
    for (const name of paths) {
        const one = lookAtOne((0,system_path/* systemPath */.B)(`${folder}/${name}`));
        if (one !== undefined)
            seen.set(name, one);
        if ((turn += 1) % NAMES_PER_TURN === 0)
            await (0,breathe/* breathe */.q)();
    }
    return seen;
}
function lookAtOne(where) {
    try {
        const stat = external_node_fs_.lstatSync(where, { bigint: true, throwIfNoEntry: false });
        if (stat === undefined)
            return undefined;
        if (stat.isFile())
            return { type: 'file', size: Number(stat.size), mtime: stat.mtimeNs };
        if (stat.isSymbolicLink())
            return { type: 'link', target: external_node_fs_.readlinkSync(where, { encoding: 'latin1' }) };
        return { type: stat.isDirectory() ? 'folder' : 'other' };
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/entry/commands/checkpoints.js



















/** Lines of a difference that a terminal is given. */
const MOST_LINES = 200;
/** `bootspring checkpoints`: which there are, what lies between two of them, and which may go. */
async function checkpointsCommand(options) {
    switch (options.what) {
        case 'list':
            return listCommand(options);
        case 'diff':
            return diffCommand(options);
        case 'prune':
            return (await __webpack_require__.e(/* import() */ 375).then(__webpack_require__.bind(__webpack_require__, 375))).pruneCommand(options);
    }
}
async function checkpointsOf(cwd, id) {
    const found = await (0,look/* look */.v)((0,storage/* createFileStorage */.u)(cwd), id);
    if (!found.ok)
        return found;
    const { state, entries } = found.value;
    const stored = await (0,manifests/* readManifests */.P)((0,file.createFileStore)(cwd), state.id);
    if (!stored.ok)
        return stored;
    const pruned = (0,store_pruned/* prunedPhases */.h)(cwd, state.id, entries);
    const surveyed = (0,survey/* surveyManifests */.X)({
        state,
        stored: stored.value,
        sha256: hash/* sha256 */.sc,
        pruned,
        safety: (0,safety/* safetyOf */.AM)(state, process.platform),
    });
    return (0,result.ok)({ state, entries, stored: stored.value, surveyed, sha256: hash/* sha256 */.sc });
}
/** A table of the checkpoints. Damage is shown and is no failure: `verify` is for that. */
async function listCommand(options) {
    const screen = (0,console_screen/* createScreen */.d)(options, process.env);
    const cwd = (0,external_node_path_.resolve)(options.cwd);
    const found = await checkpointsOf(cwd, options.id);
    if (!found.ok)
        return screen.fail([found.error]);
    const { state } = found.value;
    const seen = await lookAt(cwd, (0,survey/* knownPaths */.S)(found.value.surveyed));
    const rows = checkpointRows(found.value, seen);
    screen.print([[(0,views_text/* span */.Ln)(`${state.pipeline.workflow} ${state.id}`, 'strong'), (0,views_text/* span */.Ln)(`  ${state.status}`, 'dim')]]);
    if (rows.length === 0)
        screen.print([[(0,views_text/* span */.Ln)('no checkpoint yet', 'dim')]]);
    else {
        const { head, rows: cells } = checkpointTable(rows, screen.stream.isTTY ? Date.now() : undefined);
        const painted = cells.map((row) => row.map((cell) => screen.paint([cell])));
        screen.stream.write(`${(0,table/* tableText */.q)(head, painted, (text) => screen.paint([(0,views_text/* span */.Ln)(text, 'dim')]))}\n`);
    }
    screen.json(() => checkpointsDocument(state.id, rows));
    return model_status/* EXIT */.dc.completed;
}
async function diffCommand(options) {
    const screen = (0,console_screen/* createScreen */.d)(options, process.env);
    const found = await checkpointsOf((0,external_node_path_.resolve)(options.cwd), options.id);
    if (!found.ok)
        return screen.fail([found.error]);
    const [first = '', second] = options.phases;
    const later = treeOf(found.value, second ?? first);
    if (!later.ok)
        return screen.fail([later.error]);
    const earlier = second === undefined ? treeBefore(found.value, first) : treeOf(found.value, first);
    if (!earlier.ok)
        return screen.fail([earlier.error]);
    const { name: from, tree: before } = earlier.value;
    const { name: to, tree: after } = later.value;
    const view = { from: before, to: after, diff: diffTrees(before, after) };
    const all = options.verbose || !screen.stream.isTTY;
    screen.print([
        [(0,views_text/* span */.Ln)(`${from ?? 'the checkout'} \u2192 ${to ?? ''}`, 'strong'), (0,views_text/* span */.Ln)(`  ${found.value.state.id}`, 'dim')],
        ...diffLines(view, all ? Infinity : MOST_LINES),
    ]);
    screen.json(() => diffDocument(found.value.state.id, from, to ?? second ?? first, view));
    return model_status/* EXIT */.dc.completed;
}


/***/ }),

/***/ 3911:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ breathe)
/* harmony export */ });
/** Lets the event loop turn: where thousands of files are looked at, synchronous work is 2.7 times faster. */
const breathe = () => new Promise((resolve) => setImmediate(resolve));


/***/ }),

/***/ 476:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ fittedTable),
/* harmony export */   q: () => (/* binding */ tableText)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var cli_table3__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5832);
/* harmony import */ var cli_table3__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(cli_table3__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_plain_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2750);



const NONE = '';
/** Columns between two cells. */
const GAP = 2;
/** Characters that a cell with another one behind it may have, where nobody says how wide the screen is. */
const MOST = 100;
/** Fewer than this say nothing. */
const LEAST = 20;
const INDENT = '    ';
const widthOf = (cell) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(cell).length;
/** Words in lines of so many characters; a word that is longer has a line of its own. */
function wrapped(text, most) {
    const lines = [];
    for (const word of text.split(' ')) {
        const last = lines.at(-1);
        if (last === undefined || last.length + 1 + word.length > most)
            lines.push(word);
        else
            lines[lines.length - 1] = `${last} ${word}`;
    }
    return lines;
}
/**
 * A table that a screen can show: where it is wider than that, the longest column is cut and the last one, which is
 * dim, stands below its row.
 *
 * @param columns width of the screen; undefined for a file or a pipe, where a row stays one line
 */
function fittedTable(head, rows, dim, columns) {
    const last = head.length - 1;
    const widths = head.map((title, at) => rows.reduce((most, row) => Math.max(most, widthOf(row[at] ?? '')), title.length));
    const total = widths.reduce((sum, width) => sum + width + GAP, -GAP);
    const painted = rows.map((row) => [...row.slice(0, last), dim(row[last] ?? '')]);
    if (columns === undefined) {
        const short = painted.map((row) => row.map((cell, at) => (at === last ? cell : (0,_core_plain_line_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h)(cell, MOST))));
        return tableText(head, short, dim);
    }
    if (total <= columns)
        return tableText(head, painted, dim);
    const before = widths.slice(0, last);
    const widest = before.indexOf(Math.max(...before));
    const others = before.reduce((sum, width, at) => (at === widest ? sum : sum + width + GAP), 0);
    const room = Math.max(LEAST, columns - others);
    const short = rows.map((row) => row.slice(0, last).map((cell, at) => (0,_core_plain_line_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h)(cell, at === widest ? room : undefined)));
    const [top = '', ...lines] = tableText(head.slice(0, last), short, dim).split('\n');
    const below = (at) => wrapped(rows[at]?.[last] ?? '', columns - INDENT.length).map((line) => `${INDENT}${dim(line)}`);
    return [top, ...lines.flatMap((line, at) => [line, ...below(at)])].join('\n');
}
/** A table without lines around it: a heading, then a row each. Cells are shown as they are. */
function tableText(head, rows, dim) {
    const chars = [
        'top',
        'top-mid',
        'top-left',
        'top-right',
        'bottom',
        'bottom-mid',
        'bottom-left',
        'bottom-right',
        'left',
        'left-mid',
        'mid',
        'mid-mid',
        'right',
        'right-mid',
    ];
    const table = new (cli_table3__WEBPACK_IMPORTED_MODULE_1___default())({
        head: head.map((cell) => dim(cell)),
        chars: { ...Object.fromEntries(chars.map((char) => [char, NONE])), middle: '  ' },
        style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0, compact: true },
    });
    table.push(...rows.map((row) => [...row]));
    return table
        .toString()
        .split('\n')
        .map((line) => line.trimEnd())
        .join('\n');
}


/***/ }),

/***/ 9103:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ systemPath),
/* harmony export */   M: () => (/* binding */ bytesOfPath)
/* harmony export */ });
const OTHER = /[^\0-\x7f]/;
/** A byte string (src/model/checkpoint.ts) as `node:fs` takes it: bytes where it is not ASCII, because it may be no UTF-8. */
const systemPath = (bytes) => OTHER.test(bytes) ? Buffer.from(bytes, 'latin1') : bytes;
/** The byte string of a path that the system gave as text. */
const bytesOfPath = (text) => OTHER.test(text) ? Buffer.from(text, 'utf8').toString('latin1') : text;


/***/ })

};
;