"use strict";
exports.id = 8886;
exports.ids = [8886,8060];
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
// EXTERNAL MODULE: ./build/core/checkpoint/chain.js
var checkpoint_chain = __webpack_require__(3307);
// EXTERNAL MODULE: ./build/core/checkpoint/tree.js
var checkpoint_tree = __webpack_require__(3040);
;// CONCATENATED MODULE: ./build/core/checkpoint/named-tree.js



/** The tree of a phase's checkpoint, of a stale one as well. */
function treeOf({ state, stored, surveyed, sha256 }, phase) {
    const one = surveyed.find((each) => each.phase === phase);
    if (one === undefined) {
        const names = surveyed.map((each) => each.phase).join(', ');
        return (0,result/* err */._)({
            code: 'usage',
            message: `${state.id} has no checkpoint of ${JSON.stringify(phase)}.`,
            hint: names === '' ? 'It has none yet.' : `It has those of ${names}.`,
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
// EXTERNAL MODULE: ./build/shell/storage.js
var storage = __webpack_require__(6599);
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
// EXTERNAL MODULE: ./build/shell/sources.js
var sources = __webpack_require__(8060);
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
            await (0,sources.breathe)();
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
    const stored = await (0,manifests/* readManifests */.P)((0,file/* createFileStore */.I)(cwd), state.id);
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

/***/ 6043:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M1: () => (/* binding */ rowSchema),
/* harmony export */   ot: () => (/* binding */ checkpointSchema),
/* harmony export */   pw: () => (/* binding */ layerSchema)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3619);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3759);
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7015);
/* harmony import */ var _pipeline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2403);
/* harmony import */ var _layer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7300);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5115);





/**
 * A checkpoint on disk (docs/checkpoints.md): `checkpoints/<phase>.json` is its manifest, `layers/<digest>` holds
 * contents of files. A manifest tells what differs from its parent's; the first one tells the whole tree.
 */
const SHA256 = /^sha256:[0-9a-f]{64}$/;
const layerSchema = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    /** `sha256:` over the layer's listing, so over paths, kinds and contents, whatever packed them. */
    digest: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* ._regex */ .Fk(SHA256)),
    /** Bytes of the packed file. */
    size: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* ._gte */ .qm(0)),
    mediaType: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n([_layer_js__WEBPACK_IMPORTED_MODULE_2__/* .LAYER_MEDIA_TYPES */ .Zx.zstd, _layer_js__WEBPACK_IMPORTED_MODULE_2__/* .LAYER_MEDIA_TYPES */ .Zx.gzip]),
});
/** A path or the target of a link: text where the bytes are UTF-8, otherwise the bytes. */
const nameSchema = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ base64: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() })]);
const modeSchema = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* ._regex */ .Fk(/^[0-7]{4}$/));
/** Seconds since 1970 and nine digits of their fraction. */
const timeSchema = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* ._regex */ .Fk(/^-?\d{1,12}\.\d{9}$/));
const fileRow = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    type: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('file'),
    path: nameSchema,
    /** Permission bits in octal. */
    mode: modeSchema,
    size: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* ._gte */ .qm(0)),
    mtime: timeSchema,
    /** `sha256:` of the content; `git:` and the blob's id where the content is that of the commit. */
    digest: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* ._regex */ .Fk(/^(?:sha256:[0-9a-f]{64}|git:(?:[0-9a-f]{40}|[0-9a-f]{64}))$/)),
    /** Index in the manifest's `layers` of the one that holds the content; missing where the commit does. */
    layer: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* ._gte */ .qm(0))),
});
const linkRow = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    type: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('link'),
    path: nameSchema,
    target: nameSchema,
    mtime: timeSchema,
});
const folderRow = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ type: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('folder'), path: nameSchema, mode: modeSchema, mtime: timeSchema });
const rowSchema = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .discriminatedUnion */ .gMt('type', [fileRow, linkRow, folderRow]);
/** `checkpoints/<phase>.json`. A reader passes over members that it does not know. */
const checkpointSchema = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    schemaVersion: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(1),
    workflowId: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    workflow: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    phase: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* ._regex */ .Fk(_status_js__WEBPACK_IMPORTED_MODULE_3__/* .NAME_PATTERN */ .Vh)),
    sequence: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(),
    createdAt: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    /** The phase whose checkpoint this one tells the difference from. */
    parent: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* ._regex */ .Fk(_status_js__WEBPACK_IMPORTED_MODULE_3__/* .NAME_PATTERN */ .Vh))),
    /** `sha256:` over the parent's manifest, so that no other manifest can stand in for it. */
    parentDigest: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* ._regex */ .Fk(SHA256))),
    source: _event_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceSchema */ .dr,
    configDigest: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    state: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5J()),
    context: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), _pipeline_js__WEBPACK_IMPORTED_MODULE_1__/* .contextValueSchema */ .cG),
    outputs: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP())),
    artifacts: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(_event_js__WEBPACK_IMPORTED_MODULE_0__/* .artifactSchema */ .yo),
    /** Every layer that the whole tree needs, not only this phase's. */
    layers: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(layerSchema),
    /** What this phase changed: files and links, the bytes in them, and how many are gone. */
    files: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ count: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(), bytes: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(), deleted: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig() }),
    /** Position in the journal that `state` is the fold of. */
    journal: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ sequence: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(), digest: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() }),
    /** What differs from the parent, parents before what is in them. */
    entries: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(rowSchema),
    /** Paths of the parent's tree that are gone. */
    deleted: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(nameSchema),
});


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

/***/ 966:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K1: () => (/* binding */ listGitFiles),
/* harmony export */   Uo: () => (/* binding */ headOf),
/* harmony export */   aP: () => (/* binding */ readModified),
/* harmony export */   fq: () => (/* binding */ materialise),
/* harmony export */   kN: () => (/* binding */ readCommit),
/* harmony export */   rO: () => (/* binding */ ignoredAmong)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_checkpoint_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5950);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1520);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9747);





/** Output of git that is a list of names, each ended by a zero byte, as byte strings. */
const namesOf = (output) => output
    .toString('latin1')
    .split('\0')
    .filter((name) => name !== '');
/**
 * Paths, relative to `folder`, of every file that git tracks or would track below it; each once, in git's order.
 * A submodule is one path; a repository inside that is not a submodule ends with `/`.
 * Undefined when git cannot tell or a name is not UTF-8.
 */
async function listGitFiles(folder) {
    const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
    const output = await (0,_run_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .E)({ cwd: folder, args });
    if (!output.ok || !(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(output.value))
        return undefined;
    return [...new Set(output.value.toString('utf8').split('\0'))].filter((name) => name !== '');
}
const ROW = /^(\d{6}) blob ([0-9a-f]+)\t([^]+)$/;
/**
 * Files and links of a commit below a folder of its checkout, by their path from there as a byte string; submodules
 * are left out.
 */
async function readCommit(folder, sha) {
    const listing = await (0,_run_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .E)({ cwd: folder, args: ['ls-tree', '-r', '-z', sha] });
    if (!listing.ok)
        return listing;
    const files = new Map();
    for (const row of namesOf(listing.value)) {
        const [, mode, blob, name] = ROW.exec(row) ?? [];
        if (blob === undefined || name === undefined)
            continue;
        files.set(name, { type: mode === '120000' ? 'link' : 'file', blob });
    }
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(files);
}
/** The commit that is checked out, where the refs are kept in a way that only git reads. */
async function headOf(folder) {
    const answer = await (0,_run_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .E)({ cwd: folder, args: ['rev-parse', '--verify', '-q', 'HEAD'] });
    return answer.ok ? answer.value.toString('utf8').trim() : undefined;
}
/**
 * Paths below a folder whose content, type or mode is not that of the commit; files that git does not know are left
 * out. Git compares contents where times differ, so files that were only touched count as unchanged.
 */
async function readModified(folder, sha) {
    const own = ['--no-ext-diff', '--no-textconv', '--no-renames', '--ignore-submodules=all', '--relative'];
    const answer = await (0,_run_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .E)({ cwd: folder, args: ['diff', '--name-only', '-z', ...own, sha, '--', '.'] });
    return answer.ok ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(new Set(namesOf(answer.value))) : answer;
}
/** Those of the paths that git ignores; none where git cannot tell. */
async function ignoredAmong(folder, paths) {
    if (paths.length === 0)
        return new Set();
    const input = paths.map((name) => `./${name}\0`).join('');
    const answer = await (0,_run_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .E)({ cwd: folder, args: ['check-ignore', '-z', '--stdin'], input, fine: [1] });
    if (!answer.ok)
        return new Set();
    return new Set(namesOf(answer.value).map((name) => name.replace(/^\.\//, '')));
}
/**
 * Writes files of a commit as a checkout would, with its filters and line endings.
 *
 * @param options.folder the workspace in its checkout
 * @param options.paths relative to the workspace, byte strings
 * @param options.to empty folder; gets a temporary index too
 * @returns the folder below `to` that the paths are relative to
 */
async function materialise(options) {
    const cwd = options.git.root;
    const env = { GIT_INDEX_FILE: node_path__WEBPACK_IMPORTED_MODULE_1__.join(options.to, 'index') };
    const prefix = node_path__WEBPACK_IMPORTED_MODULE_1__.relative(cwd, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(options.folder)).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
    const index = await (0,_run_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .E)({ cwd, env, args: ['read-tree', options.sha] });
    if (!index.ok)
        return index;
    const start = (0,_core_checkpoint_names_js__WEBPACK_IMPORTED_MODULE_4__/* .bytesOfText */ .q$)(prefix === '' ? '' : `${prefix}/`);
    const written = await (0,_run_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .E)({
        cwd,
        env,
        args: ['checkout-index', '-q', '-z', '--stdin', `--prefix=${node_path__WEBPACK_IMPORTED_MODULE_1__.join(options.to, 'files')}/`],
        input: options.paths.map((name) => `${start}${name}\0`).join(''),
    });
    return written.ok ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(options.to, 'files', prefix)) : written;
}


/***/ }),

/***/ 9747:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ runGit),
/* harmony export */   _: () => (/* binding */ gitEnvironment)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1406);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1520);



/** Where git finds its settings and repositories. What points it at another index or folder, as in a hook, stays out. */
const OWN = [
    'GIT_CONFIG_GLOBAL',
    'GIT_CONFIG_SYSTEM',
    'GIT_CONFIG_NOSYSTEM',
    'GIT_CEILING_DIRECTORIES',
    'GIT_DISCOVERY_ACROSS_FILESYSTEM',
    'GIT_EXEC_PATH',
    'GIT_LFS_SKIP_SMUDGE',
];
/**
 * What git gets of the environment. A command of the workspace can make git run programs, for example as a filter that
 * `.git/config` names; so git sees no more than such a command does: no token, no input of the action.
 */
const gitEnvironment = (env = process.env) => ({
    ...(0,_core_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .childEnvironment */ .Qc)(env, process.platform, OWN),
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    // A commit is what it is, and not what somebody said later that git should take it for.
    GIT_NO_REPLACE_OBJECTS: '1',
    LC_ALL: 'C',
});
/** No hook and no watcher that the repository's configuration names is run; another user's checkout (a container) is only read. */
const SETTINGS = ['core.fsmonitor=false', 'safe.directory=*', 'core.hooksPath=/dev/null', 'diff.external='];
/** Most bytes of one answer: a repository of a million files has a list of about 100 MB. */
const MOST_BYTES = 1 << 28;
/**
 * Runs git where it is told to look, without locks that another git could wait for.
 *
 * @returns its output; the error is what it said, as one clause
 */
function runGit({ cwd, args, input, env, fine = [] }) {
    const options = {
        cwd,
        env: { ...gitEnvironment(), ...env },
        encoding: 'buffer',
        maxBuffer: MOST_BYTES,
        windowsHide: true,
    };
    const settings = SETTINGS.flatMap((setting) => ['-c', setting]);
    return new Promise((resolve) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', [...settings, ...args], options, (error, out, said) => {
            if (error === null || (typeof error.code === 'number' && fine.includes(error.code)))
                return resolve((0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(out));
            if (error.code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER')
                return resolve((0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)('the answer of git is too long'));
            if (typeof error.code === 'string')
                return resolve((0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)(`git cannot be started: ${error.message}`));
            const line = said.toString('utf8').trim().split('\n').at(-1) ?? '';
            return resolve((0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)(`git ${args[0] ?? ''}: ${line === '' ? `exit ${error.code ?? 'by a signal'}` : line}`));
        });
        // git may end before it has read everything; its exit code tells why.
        child.stdin?.on('error', () => undefined);
        child.stdin?.end(Buffer.from(input ?? '', 'latin1'));
    });
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


/***/ }),

/***/ 8060:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FILES_PER_TURN: () => (/* binding */ FILES_PER_TURN),
/* harmony export */   breathe: () => (/* binding */ breathe),
/* harmony export */   createDigests: () => (/* binding */ createDigests),
/* harmony export */   createSources: () => (/* binding */ createSources),
/* harmony export */   hashFile: () => (/* binding */ hashFile),
/* harmony export */   statSince: () => (/* binding */ statSince),
/* harmony export */   visitSources: () => (/* binding */ visitSources)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3645);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4962);
/* harmony import */ var _git_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(966);
/* harmony import */ var _workflow_dir_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4763);







/** Lets the event loop turn: the work below is synchronous because that is 2.7 times faster. */
const breathe = () => new Promise((resolve) => setImmediate(resolve));
/** Files looked at between two turns of the event loop. */
const FILES_PER_TURN = 2000;
/** Bytes whose digest takes about as long as looking at one file. */
const BYTES_LIKE_A_FILE = 8192;
const HASH_CHUNK = 1 << 22;
const SMALL_FILE = 1 << 20;
/** Stamps of some file systems go by two seconds; a write within them may leave a stamp as it was. */
const RACY_MS = 2000;
/** The kernel's clock for stamps is up to one tick behind. */
const TICK_MS = 10;
const SECOND_NS = 1000000000n;
const hashLargeFile = async (file) => {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const fd = node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync(file, 'r');
    try {
        const chunk = Buffer.allocUnsafe(HASH_CHUNK);
        for (;;) {
            const size = node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync(fd, chunk, 0, chunk.length, null);
            if (size === 0)
                return hash.digest('hex');
            hash.update(chunk.subarray(0, size));
            await breathe();
        }
    }
    finally {
        node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync(fd);
    }
};
/** sha256 of a file's bytes in hexadecimal digits; a large one is read in chunks. Throws what the file system throws. */
function hashFile(file, size) {
    return size > SMALL_FILE ? hashLargeFile(file) : (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync(file)).digest('hex');
}
const systemCalls = { now: () => Date.now(), hash: hashFile };
const WALK_SKIPS = new Set(['.git', _workflow_dir_js__WEBPACK_IMPORTED_MODULE_6__/* .STATE_FOLDER */ .P2, 'node_modules']);
/**
 * Every file below a folder that is not under git.
 * Undefined when a name is not UTF-8: two such names could not be told apart.
 */
const walk = (folder) => {
    const names = [];
    const visited = [];
    const folders = [''];
    for (let here = folders.pop(); here !== undefined; here = folders.pop()) {
        visited.push(here);
        for (const entry of node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, here), { withFileTypes: true })) {
            const name = here === '' ? entry.name : `${here}/${entry.name}`;
            if (entry.name.includes('\uFFFD'))
                return undefined;
            if (WALK_SKIPS.has(entry.name))
                continue;
            if (entry.isDirectory())
                folders.push(name);
            else
                names.push(name);
        }
    }
    return { names, folders: visited };
};
/** The folders of these files and those above them; also of tracked files that are gone. */
const parentsOf = (names) => {
    const parents = new Set(['']);
    for (const name of names) {
        for (let here = node_path__WEBPACK_IMPORTED_MODULE_2__.posix.dirname(name); here !== '.' && !parents.has(here); here = node_path__WEBPACK_IMPORTED_MODULE_2__.posix.dirname(here)) {
            parents.add(here);
        }
    }
    return parents;
};
/** Names below the workspace or below a repository inside it. */
const listFolder = async (folder, isWorkspace) => {
    const git = isWorkspace ? (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .findGit */ .Ct)(folder) : (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .gitFoldersAt */ .XB)(folder);
    if (git === undefined)
        return walk(folder);
    const names = await (0,_git_files_js__WEBPACK_IMPORTED_MODULE_5__/* .listGitFiles */ .K1)(folder);
    // A workspace that the repository around it ignores is empty for git, and not for its owner.
    if (isWorkspace && names?.length === 0)
        return walk(folder);
    return names === undefined ? undefined : { names, folders: parentsOf(names) };
};
const isAbsent = (error) => (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .CA)(error) === 'ENOENT' || (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .CA)(error) === 'ENOTDIR';
const statOf = (file) => {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync(file, { bigint: true, throwIfNoEntry: false });
    }
    catch (error) {
        if (isAbsent(error))
            return undefined;
        throw error;
    }
};
/**
 * Visits every source, also those of submodules and other repositories inside.
 * False when the visitor ended it, undefined when the sources cannot be told.
 *
 * @param parents is given the folders that sources are or were in
 */
const visitSources = async (workspace, visit, parents) => {
    let work = 0;
    const folders = [''];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        const listing = await listFolder(node_path__WEBPACK_IMPORTED_MODULE_2__.join(workspace, folder), folder === '');
        if (listing === undefined)
            return undefined;
        for (const each of listing.folders)
            parents?.add(folder + each);
        for (const each of listing.names) {
            const name = folder + each.replace(/\/$/, '');
            if (name === _workflow_dir_js__WEBPACK_IMPORTED_MODULE_6__/* .STATE_FOLDER */ .P2 || name.startsWith(`${_workflow_dir_js__WEBPACK_IMPORTED_MODULE_6__/* .STATE_FOLDER */ .P2}/`))
                continue;
            const stat = statOf(`${workspace}/${name}`);
            work += 1 + Number(stat?.size ?? 0n) / BYTES_LIKE_A_FILE;
            if (work > FILES_PER_TURN) {
                work = 0;
                await breathe();
            }
            if (stat === undefined)
                continue;
            if (stat.isDirectory())
                folders.push(`${name}/`);
            const answer = visit(name, stat);
            if (!(typeof answer === 'boolean' ? answer : await answer))
                return false;
        }
    }
    return true;
};
const nanoseconds = (milliseconds) => BigInt(Math.floor(milliseconds)) * 1000000n;
const isSame = (a, b) => a.size === b.size && a.mtimeNs === b.mtimeNs && a.ctimeNs === b.ctimeNs && a.ino === b.ino;
/** A stamp of whole seconds comes from a file system that keeps no finer ones. */
const isSince = (stamp, at) => stamp >= nanoseconds(at - (stamp % SECOND_NS === 0n ? RACY_MS : TICK_MS));
/** Whether a file may have been changed, in any way, at or after a time in milliseconds since 1970. */
const statSince = (stat, at) => isSince(stat.mtimeNs, at) || isSince(stat.ctimeNs, at);
/** Goes on at once with what is there: a promise for each of 20,000 files takes longer than looking at them. */
const whenKnown = (value, then) => typeof value === 'string' ? then(value) : value.then(then);
/** Digests of files of a workspace. */
const createDigests = (workspace, calls = systemCalls) => {
    const remembered = new Map();
    const contentOf = (name, stat) => {
        const known = remembered.get(name);
        if (known !== undefined && known.trusted && isSame(known.stat, stat))
            return known.digest;
        const before = nanoseconds(calls.now() - RACY_MS);
        return whenKnown(calls.hash(`${workspace}/${name}`, stat.size), (digest) => {
            remembered.set(name, { stat, digest, trusted: stat.mtimeNs < before && stat.ctimeNs < before });
            return digest;
        });
    };
    const rowOf = (name, stat) => {
        const file = `${workspace}/${name}`;
        if (stat.isSymbolicLink())
            return `${name}\0link\0${node_fs__WEBPACK_IMPORTED_MODULE_1__.readlinkSync(file, 'buffer').toString('hex')}\n`;
        if (stat.isDirectory()) {
            const git = (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .gitFoldersAt */ .XB)(file);
            return `${name}\0repository\0${git === undefined ? '' : ((0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .readHead */ .zy)(git).sha ?? '')}\n`;
        }
        if (!stat.isFile())
            return `${name}\0other\0\n`;
        const mode = (stat.mode & 64n) === 0n ? 'file' : 'program';
        return whenKnown(contentOf(name, stat), (digest) => `${name}\0${mode}\0${digest}\n`);
    };
    return {
        rowOf,
        forgetAllBut: (names) => {
            for (const name of remembered.keys())
                if (!names.has(name))
                    remembered.delete(name);
        },
    };
};
/** Sources of a workspace; see `Workspace` in ports.ts for what the answers mean. */
function createSources(workspace, calls = systemCalls) {
    const digests = createDigests(workspace, calls);
    /** The names last seen, and a time at which they were the same already. */
    let listed;
    const sameNames = (names) => listed !== undefined && names.size === listed.names.size && [...names].every((name) => listed?.names.has(name));
    const remember = (names, at) => {
        if (!sameNames(names))
            listed = { names, at };
    };
    const fingerprint = async () => {
        const start = calls.now();
        const rows = new Map();
        const told = await visitSources(workspace, (name, stat) => whenKnown(digests.rowOf(name, stat), (row) => rows.set(name, row).has(name)));
        if (told === undefined)
            return undefined;
        remember(new Set(rows.keys()), start);
        digests.forgetAllBut(rows);
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update('sources 1\n');
        for (const name of [...rows.keys()].sort())
            hash.update(rows.get(name) ?? '');
        return `sha256:${hash.digest('hex')}`;
    };
    const writtenSince = async (at) => {
        const start = calls.now();
        const names = new Set();
        const parents = new Set();
        const visitor = (name, stat) => {
            names.add(name);
            return stat.isDirectory() || !statSince(stat, at);
        };
        if ((await visitSources(workspace, visitor, parents)) !== true)
            return true;
        if (listed !== undefined && listed.at <= at)
            return !sameNames(names);
        remember(names, start);
        // Without an earlier list a file that is gone shows only in its folder.
        for (const parent of parents) {
            const stat = statOf(node_path__WEBPACK_IMPORTED_MODULE_2__.join(workspace, parent));
            if (stat !== undefined && statSince(stat, at))
                return true;
        }
        return false;
    };
    return {
        fingerprint: () => fingerprint().catch(() => undefined),
        writtenSince: (at) => writtenSince(at).catch(() => true),
    };
}


/***/ })

};
;