"use strict";
exports.id = 375;
exports.ids = [375,4697,9574];
exports.modules = {

/***/ 4697:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ageText: () => (/* binding */ ageText),
/* harmony export */   parseAge: () => (/* binding */ parseAge)
/* harmony export */ });
/* harmony import */ var _model_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9574);

const DAY = 86_400_000;
/** Milliseconds of `7d`, `2w`, or a duration such as `12h`; undefined when the text is no age. */
function parseAge(text) {
    const days = /^(\d{1,5})([dw])$/.exec(text);
    if (days === null)
        return (0,_model_units_js__WEBPACK_IMPORTED_MODULE_0__.parseDuration)(text);
    return Number(days[1]) * (days[2] === 'w' ? 7 : 1) * DAY;
}
/** An age as people read it: `3 days`, `5 hours`, `20 minutes`. */
function ageText(ms) {
    const [count, unit] = ms >= 2 * DAY ? [ms / DAY, 'day'] : ms >= 2 * 3_600_000 ? [ms / 3_600_000, 'hour'] : [ms / 60_000, 'minute'];
    const whole = Math.floor(count);
    return `${whole} ${unit}${whole === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 399:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   uZ: () => (/* binding */ readReuseRecord),
/* harmony export */   x_: () => (/* binding */ writeReuseRecord),
/* harmony export */   zG: () => (/* binding */ treesOf)
/* harmony export */ });
/* harmony import */ var _checkpoint_rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5805);
/* harmony import */ var _checkpoint_safety_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9294);
/* harmony import */ var _checkpoint_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5950);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1520);
/* harmony import */ var _model_reuse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6401);





/** The text of a record. */
function writeReuseRecord(facts, { layers, entries, artifacts }) {
    const record = {
        schemaVersion: _model_reuse_js__WEBPACK_IMPORTED_MODULE_1__/* .REUSE_VERSION */ .mI,
        ...facts,
        layers: [...layers],
        entries: (0,_checkpoint_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .rowsOf */ .RO)(entries, layers),
        artifacts: (0,_checkpoint_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .rowsOf */ .RO)(artifacts, layers),
    };
    return JSON.stringify(record);
}
/** Reads the text of a record; the error is a clause. */
function readReuseRecord(text) {
    let json;
    try {
        json = JSON.parse(text);
    }
    catch {
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)('the record is no JSON');
    }
    const parsed = _model_reuse_js__WEBPACK_IMPORTED_MODULE_1__/* .reuseRecordSchema */ .Jg.safeParse(json);
    if (parsed.success)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(parsed.data);
    const [issue] = parsed.error.issues;
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)(`the record is not one of this version (${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''})`);
}
/**
 * What a record says is to be written, if it may be: every path stays inside, is a file or a link, is one that the
 * outputs declare, and has its content in a layer. The record is not trusted: a cache may have brought it.
 *
 * @param declares whether a path is one of the declared outputs
 * @returns the error is a sentence that names the path
 */
function treesOf({ layers, entries, artifacts }, declares, rules) {
    const outputs = treeOf(entries, layers, rules);
    if (!outputs.ok)
        return outputs;
    for (const path of outputs.value.keys())
        if (!declares(path))
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)(`${(0,_checkpoint_names_js__WEBPACK_IMPORTED_MODULE_4__/* .showName */ .$i)(path)} is none of the declared outputs.`);
    const others = treeOf(artifacts, layers, rules);
    return others.ok ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)({ outputs: outputs.value, artifacts: others.value }) : others;
}
function treeOf(rows, layers, rules) {
    const read = (0,_checkpoint_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .entriesOf */ .Mc)({ entries: rows, layers });
    if (!read.ok)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)(`${read.error}.`);
    const tree = new Map();
    for (const entry of read.value) {
        if (tree.has(entry.path))
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)(`${(0,_checkpoint_names_js__WEBPACK_IMPORTED_MODULE_4__/* .showName */ .$i)(entry.path)} is there twice.`);
        if (entry.type === 'folder')
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)(`${(0,_checkpoint_names_js__WEBPACK_IMPORTED_MODULE_4__/* .showName */ .$i)(entry.path)} is a folder.`);
        if (entry.type === 'file' && entry.layer === undefined)
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)(`${(0,_checkpoint_names_js__WEBPACK_IMPORTED_MODULE_4__/* .showName */ .$i)(entry.path)} is in no layer.`);
        tree.set(entry.path, entry);
    }
    for (const path of tree.keys()) {
        for (let at = path.indexOf('/'); at !== -1; at = path.indexOf('/', at + 1))
            if (tree.has(path.slice(0, at)))
                return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)(`${(0,_checkpoint_names_js__WEBPACK_IMPORTED_MODULE_4__/* .showName */ .$i)(path.slice(0, at))} is no folder, and has entries in it.`);
    }
    const wrong = (0,_checkpoint_safety_js__WEBPACK_IMPORTED_MODULE_0__/* .unsafeTree */ .nw)(tree, rules);
    return wrong === undefined ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(tree) : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)(wrong);
}


/***/ }),

/***/ 375:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pruneCommand: () => (/* binding */ pruneCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/exit.js
var exit = __webpack_require__(483);
// EXTERNAL MODULE: ./build/core/views/size.js
var size = __webpack_require__(4993);
// EXTERNAL MODULE: ./build/core/views/text.js
var views_text = __webpack_require__(599);
;// CONCATENATED MODULE: ./build/core/views/prune.js


/** What is removed of each workflow and why, what stays, and how much that is. */
function pruneLines({ removals, kept, freed, left }, dryRun) {
    const groups = new Map();
    for (const removal of removals) {
        const key = `${removal.workflowId} ${removal.because}`;
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [removal]);
        else
            group.push(removal);
    }
    const total = removals.length === 0 ? 'nothing to remove' : `${dryRun ? 'would free' : 'freed'} ${(0,size/* sizeText */.lP)(freed)}`;
    return [
        ...[...groups.values()].map(groupLine),
        ...kept.map(({ workflowId, because }) => [(0,views_text/* span */.Ln)('kept ', 'dim'), (0,views_text/* span */.Ln)(workflowId), (0,views_text/* span */.Ln)(`  ${because}`, 'dim')]),
        [(0,views_text/* span */.Ln)(total, removals.length === 0 ? 'dim' : 'strong'), (0,views_text/* span */.Ln)(`; checkpoints take ${(0,size/* sizeText */.lP)(left)}`, 'dim')],
    ];
}
function groupLine(group) {
    const [first] = group;
    const count = (kind, one) => {
        const many = group.filter((each) => each.kind === kind).length;
        return many === 0 ? [] : [(0,size/* countText */.lT)(many, one)];
    };
    const what = [...count('manifest', 'checkpoint'), ...count('layer', 'layer'), ...count('leftover', 'leftover file')];
    const bytes = group.reduce((sum, each) => sum + each.bytes, 0);
    return [
        (0,views_text/* span */.Ln)('- ', 'bad'),
        (0,views_text/* span */.Ln)(first?.workflowId === '' ? 'temporary files' : (first?.workflowId ?? ''), 'strong'),
        (0,views_text/* span */.Ln)(`  ${what.join(', ')} (${(0,size/* sizeText */.lP)(bytes)})`),
        (0,views_text/* span */.Ln)(`  ${first?.because ?? ''}`, 'dim'),
    ];
}
/** What is removed of the work that is kept for reuse; nothing when there is none. */
function reuseLines({ records, layers, bytes, left }, dryRun) {
    if (records + layers + left === 0)
        return [];
    const stays = (0,views_text/* span */.Ln)(`; kept for reuse: ${(0,size/* sizeText */.lP)(left)}`, 'dim');
    if (records + layers === 0)
        return [[(0,views_text/* span */.Ln)('nothing of the work for reuse to remove', 'dim'), stays]];
    const what = [(0,size/* countText */.lT)(records, 'record'), (0,size/* countText */.lT)(layers, 'layer')].join(', ');
    const free = dryRun ? 'would free' : 'freed';
    return [[(0,views_text/* span */.Ln)('- ', 'bad'), (0,views_text/* span */.Ln)('work for reuse', 'strong'), (0,views_text/* span */.Ln)(`  ${what}, ${free} ${(0,size/* sizeText */.lP)(bytes)}`), stays]];
}

// EXTERNAL MODULE: ./build/model/layer.js
var model_layer = __webpack_require__(7300);
// EXTERNAL MODULE: ./build/model/result.js
var result = __webpack_require__(1520);
// EXTERNAL MODULE: ./build/model/status.js
var model_status = __webpack_require__(5115);
// EXTERNAL MODULE: ./build/shell/console/screen.js + 1 modules
var console_screen = __webpack_require__(4556);
// EXTERNAL MODULE: ./build/shell/sources-of-plan.js + 1 modules
var sources_of_plan = __webpack_require__(8576);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/core/reuse/record.js
var reuse_record = __webpack_require__(399);
// EXTERNAL MODULE: ./build/shell/files.js
var shell_files = __webpack_require__(3645);
// EXTERNAL MODULE: ./build/shell/reuse/file-store.js
var file_store = __webpack_require__(1103);
;// CONCATENATED MODULE: ./build/shell/reuse/prune.js






/** Milliseconds after which a layer without a record is one that a killed process left, not one that is being stored. */
const STRAY_AGE = 3_600_000;
function filesIn(folder) {
    if (external_node_fs_.lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true)
        return [];
    return external_node_fs_.readdirSync(folder).flatMap((name) => {
        const file = external_node_path_.join(folder, name);
        const stat = external_node_fs_.lstatSync(file, { throwIfNoEntry: false });
        return stat?.isFile() === true ? [{ file, bytes: stat.size, usedAt: stat.mtimeMs }] : [];
    });
}
/**
 * Removes what phases left that was not used for longer than `olderThanMs`, and layers that nothing refers to.
 * Records go before layers: a crash leaves no record without its layer.
 *
 * @param olderThanMs undefined: only what nothing refers to goes
 */
function pruneReuse(workspace, { olderThanMs = Infinity, now, dryRun, }) {
    const folder = (0,file_store.reuseFolder)(workspace);
    if (folder === undefined)
        return (0,result.ok)({ records: 0, layers: 0, bytes: 0, left: 0 });
    return (0,shell_files/* attempt */.CD)('remove what is kept for reuse', folder, () => {
        const records = filesIn(folder);
        const isOld = ({ usedAt }) => now - usedAt > olderThanMs;
        const needed = new Set(records.filter((each) => !isOld(each)).flatMap(({ file }) => layersOf(file)));
        const stored = filesIn(external_node_path_.join(folder, 'layers'));
        const going = {
            records: records.filter(isOld),
            layers: stored.filter(({ file, usedAt }) => !needed.has(external_node_path_.basename(file)) && now - usedAt > STRAY_AGE),
            // These only tell what differs; they need no layer.
            last: filesIn(external_node_path_.join(folder, 'last')).filter(isOld),
        };
        const removed = [...going.records, ...going.last, ...going.layers];
        if (!dryRun)
            for (const { file } of removed)
                external_node_fs_.rmSync(file, { force: true });
        const [bytes, all] = [sum(removed), sum([...records, ...stored])];
        return { records: going.records.length, layers: going.layers.length, bytes, left: all - bytes + sum(going.last) };
    });
}
const sum = (files) => files.reduce((total, { bytes }) => total + bytes, 0);
/** Names of the layers of a record; a damaged one refers to none, and is replaced when its phase is done again. */
function layersOf(file) {
    const text = (0,file_store.readSealed)(file);
    const record = text.ok && text.value !== undefined ? (0,reuse_record/* readReuseRecord */.uZ)(text.value) : undefined;
    return record?.ok === true ? record.value.layers.map(({ digest }) => digest.slice('sha256:'.length)) : [];
}

// EXTERNAL MODULE: ./build/shell/store/file.js + 2 modules
var file = __webpack_require__(8746);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(3619);
// EXTERNAL MODULE: ./build/core/evolve.js + 5 modules
var evolve = __webpack_require__(3939);
// EXTERNAL MODULE: ./build/core/checkpoint/age.js
var checkpoint_age = __webpack_require__(4697);
;// CONCATENATED MODULE: ./build/core/checkpoint/prune.js


/** Why a workflow keeps its checkpoints whatever the rules say; undefined when it does not. */
function needed(status) {
    switch (status) {
        case 'owned':
            return 'it is under way';
        case 'restoring':
            return 'a restore of it was cut off and has to be ended first';
        case 'unreadable':
            return 'its journal cannot be read, so it may be needed';
        case 'running':
            return 'it was cut off and can be resumed';
        case 'paused':
            return 'it waits for a decision';
        case 'pending':
            return 'it was restored and can be resumed';
        case 'completed':
        case 'failed':
        case 'cancelled':
        case 'damaged':
            return undefined;
    }
}
/**
 * What of the stored checkpoints goes. It decides and changes nothing.
 *
 * A workflow loses all its checkpoints by a rule, or none. Apart from the rules go checkpoints that are not current,
 * files that no manifest that stays refers to, and leftovers; but nothing of a workflow that is under way or
 * being restored: its process stores layers before the manifest that refers to them.
 *
 * @param strays temporary files of the workspace that nobody writes any more
 */
function planPrune(stored, rules, now, strays = []) {
    const newestFirst = [...stored].sort((a, b) => b.updatedAt - a.updatedAt || (a.id < b.id ? 1 : -1));
    const useless = new Map(newestFirst.map((workflow) => [workflow.id, uselessIn(workflow, rules)]));
    const going = new Map();
    const kept = [];
    const removed = () => newestFirst.flatMap((workflow) => {
        const because = going.get(workflow.id);
        return because === undefined ? (useless.get(workflow.id) ?? []) : wholeOf(workflow, because);
    });
    const candidates = newestFirst.map((workflow, rank) => ({ workflow, rank }));
    for (const { workflow, rank } of candidates.toReversed()) {
        if (rules.only !== undefined && rules.only !== workflow.id)
            continue;
        if (workflow.manifests.length + workflow.files.length === 0)
            continue;
        const because = reached(workflow, rank, rules, now, () => balance(stored, removed()).left);
        if (because === undefined)
            continue;
        const stays = needed(workflow.status);
        if (stays === undefined)
            going.set(workflow.id, because);
        else
            kept.push({ workflowId: workflow.id, because: stays });
    }
    const temporary = rules.only === undefined ? strays : [];
    const removals = [...removed(), ...temporary.map((file) => fileRemoval('', file, CUT_OFF))];
    return {
        removals: [
            ...removals.filter((each) => each.kind === 'manifest'),
            ...removals.filter((each) => each.kind !== 'manifest'),
        ],
        emptied: [...going].map(([workflowId, because]) => ({ workflowId, because })),
        kept: kept.toReversed(),
        ...balance([...stored, { id: '', files: strays, manifests: [] }], removals),
    };
}
const CUT_OFF = 'writing it was cut off';
/** The rule that reaches a workflow, as a clause. */
function reached(workflow, rank, rules, now, left) {
    const { olderThanMs, keep, maxBytes } = rules;
    if (keep !== undefined && rank < keep)
        return undefined;
    const age = now - workflow.updatedAt;
    if (olderThanMs !== undefined && age > olderThanMs)
        return `nothing happened in it for ${(0,checkpoint_age.ageText)(age)}`;
    if (maxBytes !== undefined && left() > maxBytes)
        return `all checkpoints together take more than ${(0,size/* sizeText */.lP)(maxBytes)}`;
    if (keep !== undefined && olderThanMs === undefined && maxBytes === undefined) {
        if (keep === 0)
            return 'none is to be kept';
        return keep === 1 ? 'it is not the newest' : `it is not one of the newest ${keep}`;
    }
    return undefined;
}
const manifestRemoval = (workflow, manifest, because) => ({
    workflowId: workflow.id,
    kind: 'manifest',
    name: manifest.phase,
    bytes: manifest.bytes,
    because,
});
const fileRemoval = (workflowId, file, because) => ({
    workflowId,
    kind: file.kind,
    name: file.name,
    bytes: file.bytes,
    because,
});
function wholeOf(workflow, because) {
    return [
        ...workflow.manifests.map((manifest) => manifestRemoval(workflow, manifest, because)),
        ...workflow.files.map((file) => fileRemoval(workflow.id, file, because)),
    ];
}
/** Statuses in which it is not known what nothing needs. */
const UNTOUCHED = new Set(['owned', 'restoring', 'unreadable']);
/** What nothing needs in a workflow that keeps its checkpoints. */
function uselessIn(workflow, rules) {
    if (UNTOUCHED.has(workflow.status) || (rules.only !== undefined && rules.only !== workflow.id))
        return [];
    const stays = workflow.manifests.filter((manifest) => manifest.current);
    const referred = new Set(stays.flatMap((manifest) => manifest.layers ?? []));
    // Nobody knows what a damaged manifest refers to, and what it was may be told by somebody who mends it.
    const unknown = stays.some((manifest) => manifest.layers === undefined);
    return [
        ...workflow.manifests
            .filter((manifest) => !manifest.current)
            .map((manifest) => manifestRemoval(workflow, manifest, 'the phase was reset since')),
        ...workflow.files.flatMap((file) => {
            if (file.kind === 'leftover')
                return [fileRemoval(workflow.id, file, CUT_OFF)];
            return unknown || referred.has(file.name) ? [] : [fileRemoval(workflow.id, file, 'no checkpoint refers to it')];
        }),
    ];
}
/** Bytes that the disk gets back and bytes that stay. */
function balance(stored, removals) {
    const gone = new Set(removals.map((each) => `${each.workflowId}/${each.kind}/${each.name}`));
    let freed = 0;
    let total = 0;
    const names = new Map();
    for (const workflow of stored) {
        for (const { phase, bytes } of workflow.manifests) {
            total += bytes;
            if (gone.has(`${workflow.id}/manifest/${phase}`))
                freed += bytes;
        }
        for (const file of workflow.files) {
            const inode = names.get(file.inode) ?? { bytes: file.bytes, links: file.links };
            if (!names.has(file.inode))
                total += file.bytes;
            names.set(file.inode, inode);
            if (!gone.has(`${workflow.id}/${file.kind}/${file.name}`))
                continue;
            inode.links -= 1;
            if (inode.links === 0)
                freed += inode.bytes;
        }
    }
    return { freed, left: total - freed };
}

// EXTERNAL MODULE: ./build/core/checkpoint/saved.js
var saved = __webpack_require__(5133);
// EXTERNAL MODULE: ./build/model/checkpoint.js
var checkpoint = __webpack_require__(6043);
// EXTERNAL MODULE: ./build/shell/hash.js
var hash = __webpack_require__(1560);
// EXTERNAL MODULE: ./build/shell/journal-reading.js
var journal_reading = __webpack_require__(2584);
// EXTERNAL MODULE: ./build/shell/owner.js
var owner = __webpack_require__(4665);
// EXTERNAL MODULE: ./build/shell/workflow-dir.js
var workflow_dir = __webpack_require__(4763);
// EXTERNAL MODULE: ./build/shell/store/folders.js
var folders = __webpack_require__(3465);
// EXTERNAL MODULE: ./build/shell/store/layer-file.js
var layer_file = __webpack_require__(3776);
// EXTERNAL MODULE: ./build/shell/store/pruned.js
var pruned = __webpack_require__(6990);
;// CONCATENATED MODULE: ./build/shell/store/prune.js

















/** Names that `temporaryNameFor` gives. */
const LEFTOVER = /^\..+\.\d+-[0-9a-f]{12}\.tmp$/;
/** Only what tells which layers a manifest needs: its rows may be many. */
const referring = schemas/* object */.Ikc({ layers: schemas/* array */.YOg(checkpoint/* layerSchema */.pw) });
/**
 * Removes stored checkpoints as `planPrune` decides. Each workflow is owned while its checkpoints are looked at and
 * removed, so that no run takes it up meanwhile.
 *
 * @returns `storage` when it cannot be told what is stored; `usage` when there is no workflow `rules.only`
 */
async function pruneCheckpoints(request) {
    const found = (0,workflow_dir/* listWorkflows */.Dl)(request.workspace);
    if (!found.ok)
        return found;
    const owned = [];
    try {
        const stored = [];
        const sequences = new Map();
        for (const { id } of found.value) {
            const here = own(request, id, owned);
            if (!here.ok)
                return here;
            const told = await stateIn((0,workflow_dir/* pathsOf */.wG)(request.workspace, id).journal);
            if (typeof told !== 'string')
                sequences.set(id, told.sequence);
            const workflow = await storedOf(request, id, { told, mine: here.value });
            if (!workflow.ok)
                return workflow;
            stored.push(workflow.value);
        }
        const plan = planPrune(stored, request.rules, request.now, strayFiles(request, stored));
        return (0,result.ok)({ plan, problems: request.dryRun ? [] : await carryOut(request, plan, sequences) });
    }
    finally {
        for (const each of owned)
            each.release();
    }
}
/** Whether the workflow is this process's to prune. Nothing is claimed where nothing is to be removed. */
function own({ workspace, dryRun }, id, owned) {
    const { folder } = (0,workflow_dir/* pathsOf */.wG)(workspace, id);
    if (dryRun)
        return (0,result.ok)(!(0,owner/* isOwned */.g)(folder));
    for (const part of ['checkpoints', 'layers']) {
        const there = (0,folders/* folderOf */.y)(workspace, id, part);
        if (!there.ok)
            return there;
    }
    const claimed = (0,owner/* claim */.B)(folder);
    if (claimed.ok)
        owned.push(claimed.value);
    else if (claimed.error.code !== 'owned')
        return claimed;
    return (0,result.ok)(claimed.ok);
}
async function stateIn(journal) {
    const read = await (0,journal_reading/* readJournal */.a0)(journal);
    if (!read.ok)
        return read.error.code === 'integrity' ? 'damaged' : 'unreadable';
    const folded = (0,evolve/* fold */.A)(read.value.entries);
    return folded.ok ? folded.value : 'damaged';
}
async function storedOf(request, id, { told, mine }) {
    const { workspace } = request;
    const state = typeof told === 'string' ? undefined : told;
    const files = storedFiles(workspace, id);
    if (!files.ok)
        return files;
    const manifests = await storedManifests(request, id, state);
    if (!manifests.ok)
        return manifests;
    const touched = lastWritten((0,workflow_dir/* pathsOf */.wG)(workspace, id));
    if (!touched.ok)
        return touched;
    return (0,result.ok)({
        id,
        status: mine ? statusOf(told) : 'owned',
        updatedAt: state?.updatedAt ?? touched.value,
        manifests: manifests.value,
        files: files.value,
    });
}
/** When the journal was written to; when the folder was made where there is none. */
function lastWritten({ journal, folder }) {
    return (0,shell_files/* attempt */.CD)('look at the workflow', folder, () => Math.floor((external_node_fs_.statSync(journal, { throwIfNoEntry: false }) ?? external_node_fs_.statSync(folder)).mtimeMs));
}
function statusOf(state) {
    if (typeof state === 'string')
        return state;
    return state.restoring === undefined ? state.status : 'restoring';
}
async function storedManifests({ workspace, store }, id, state) {
    const phases = await store.list(id);
    if (!phases.ok)
        return phases;
    const manifests = [];
    for (const phase of phases.value) {
        const file = external_node_path_.join((0,workflow_dir/* pathsOf */.wG)(workspace, id).checkpoints, `${phase}.json`);
        const stat = (0,shell_files/* attempt */.CD)('look at a checkpoint', file, () => external_node_fs_.lstatSync(file));
        if (!stat.ok)
            return stat;
        const text = await store.get(id, phase);
        const whole = text.ok ? text.value : undefined;
        const parsed = whole === undefined ? undefined : referring.safeParse(JSON.parse(whole));
        // One that was put in the place of another tells nothing of what that one needs.
        const told = state === undefined || whole === undefined || (0,saved/* isTheSaved */.n0)(state, phase, (0,hash/* sha256 */.sc)(Buffer.from(whole)));
        manifests.push({
            phase,
            bytes: stat.value.size,
            // What a journal that cannot be read would tell is not known.
            current: state === undefined || (0,saved/* isSaved */.Gs)(state, phase),
            layers: told ? parsed?.data?.layers.map((layer) => layer.digest) : undefined,
        });
    }
    // A checkpoint goes before the one that it tells the difference from.
    const indexOf = ({ phase }) => state?.phaseByName.get(phase)?.index ?? Infinity;
    return (0,result.ok)(manifests.toSorted((a, b) => Math.sign(indexOf(b) - indexOf(a)) || 0));
}
/** Layers, also damaged ones, and leftovers of writes. */
function storedFiles(workspace, id) {
    const files = [];
    for (const part of ['checkpoints', 'layers']) {
        const there = (0,folders/* folderOf */.y)(workspace, id, part);
        if (!there.ok)
            return there;
        const folder = there.value;
        if (folder === undefined)
            continue;
        const looked = (0,shell_files/* attempt */.CD)('look at what is stored', folder, () => {
            for (const name of external_node_fs_.readdirSync(folder).sort()) {
                const kind = part === 'layers' && layer_file/* LAYER_NAME */.Qb.test(name) ? 'layer' : LEFTOVER.test(name) ? 'leftover' : undefined;
                const stat = kind === undefined ? undefined : external_node_fs_.lstatSync(external_node_path_.join(folder, name), { bigint: true });
                if (kind === undefined || stat === undefined || stat.isDirectory())
                    continue;
                files.push({
                    kind,
                    name: kind === 'layer' ? `sha256:${name}` : `${part}/${name}`,
                    ...sizeAndNames(stat),
                });
            }
        });
        if (!looked.ok)
            return looked;
    }
    return (0,result.ok)(files);
}
/** Milliseconds after which nobody writes a temporary file any more. */
const prune_STRAY_AGE = 86_400_000;
/** Temporary files that killed processes left, while none is at work. */
function strayFiles({ workspace, now }, stored) {
    if (stored.some(({ status }) => status === 'owned'))
        return [];
    const folder = temporaryFolderOf(workspace);
    const looked = (0,shell_files/* attempt */.CD)('look at temporary files', folder, () => {
        if (external_node_fs_.lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true)
            return [];
        return external_node_fs_.readdirSync(folder).flatMap((name) => {
            const stat = external_node_fs_.lstatSync(external_node_path_.join(folder, name), { bigint: true });
            if (!stat.isFile() || now - Number(stat.mtimeMs) < prune_STRAY_AGE)
                return [];
            return [{ kind: 'leftover', name, ...sizeAndNames(stat) }];
        });
    });
    // A file that cannot be looked at harms nobody.
    return looked.ok ? looked.value : [];
}
const temporaryFolderOf = (workspace) => external_node_path_.join(external_node_path_.resolve(workspace), workflow_dir/* STATE_FOLDER */.P2, 'tmp');
const sizeAndNames = (stat) => ({
    bytes: Number(stat.size),
    inode: `${stat.dev}:${stat.ino}`,
    links: Number(stat.nlink),
});
/** Removes in the given order. What fails is told; what would then lack something is left as it is. */
async function carryOut(request, { removals, emptied }, sequences) {
    const problems = [];
    /** Workflows of which a manifest could not be removed: their layers stay. */
    const stuck = new Set();
    const at = new Date(request.now).toISOString();
    for (const { workflowId, because } of emptied) {
        const sequence = sequences.get(workflowId);
        if (sequence === undefined)
            continue;
        const noted = (0,pruned/* writePruned */.A)(request.workspace, workflowId, { at, sequence, because });
        if (noted.ok)
            continue;
        problems.push(noted.error);
        stuck.add(workflowId);
    }
    for (const each of removals) {
        if (stuck.has(each.workflowId))
            continue;
        const removed = await carryOutOne(request, each);
        if (removed.ok)
            continue;
        problems.push(removed.error);
        if (each.kind === 'manifest')
            stuck.add(each.workflowId);
    }
    return problems;
}
async function carryOutOne({ workspace, store }, each) {
    switch (each.kind) {
        case 'manifest':
            return model_status/* NAME_PATTERN */.Vh.test(each.name) ? store.remove(each.workflowId, each.name) : (0,result.ok)(undefined);
        case 'layer':
            return store.removeLayer(each.workflowId, each.name);
        case 'leftover': {
            if (each.workflowId === '') {
                const stray = external_node_path_.join(temporaryFolderOf(workspace), each.name);
                return (0,shell_files/* attempt */.CD)('remove a leftover', stray, () => external_node_fs_.rmSync(stray, { force: true }));
            }
            const part = each.name.startsWith('layers/') ? 'layers' : 'checkpoints';
            const folder = (0,folders/* folderOf */.y)(workspace, each.workflowId, part);
            if (!folder.ok || folder.value === undefined)
                return folder.ok ? (0,result.ok)(undefined) : (0,result/* err */._)(folder.error);
            const file = external_node_path_.join(folder.value, external_node_path_.posix.basename(each.name));
            return (0,shell_files/* attempt */.CD)('remove a leftover', file, () => external_node_fs_.rmSync(file, { force: true }));
        }
    }
}

;// CONCATENATED MODULE: ./build/entry/commands/prune.js












const DAY = 86_400_000;
/** `bootspring checkpoints prune`: removes checkpoints that nobody needs any more. */
async function pruneCommand(options) {
    const screen = (0,console_screen/* createScreen */.d)(options, process.env);
    const workspace = (0,external_node_path_.resolve)(options.cwd);
    const rules = await rulesOf(options, workspace);
    if (!rules.ok)
        return screen.fail(rules.error);
    const { dryRun } = options;
    const store = (0,file.createFileStore)(workspace);
    const pruned = await pruneCheckpoints({ workspace, store, rules: rules.value, now: Date.now(), dryRun });
    if (!pruned.ok)
        return screen.fail([pruned.error]);
    // What is kept for reuse belongs to no workflow.
    const { olderThanMs, only } = rules.value;
    const age = olderThanMs === undefined ? {} : { olderThanMs };
    const reuse = only === undefined ? pruneReuse(workspace, { ...age, now: Date.now(), dryRun }) : undefined;
    const { plan } = pruned.value;
    const problems = [...pruned.value.problems, ...(reuse?.ok === false ? [reuse.error] : [])];
    const removed = reuse?.ok === true ? reuse.value : null;
    screen.print([...(removed === null ? [] : reuseLines(removed, dryRun)), ...pruneLines(plan, dryRun)]);
    screen.warn(problems, 'error');
    screen.json(() => ({ dryRun, rules: rules.value, ...plan, reuse: removed, problems }));
    const [first] = problems;
    return first === undefined ? model_status/* EXIT */.dc.completed : (0,exit/* exitOfProblem */.fK)(first);
}
/** The rules of the command line; without any the age of the configuration. */
async function rulesOf(options, workspace) {
    const { id, olderThanMs, keep, maxBytes } = options;
    const found = id === undefined ? undefined : (0,workflow_dir/* findWorkflow */.$k)(workspace, id);
    if (found?.ok === false)
        return { ok: false, error: [found.error] };
    const rules = {
        ...(olderThanMs === undefined ? {} : { olderThanMs }),
        ...(keep === undefined ? {} : { keep }),
        ...(maxBytes === undefined ? {} : { maxBytes }),
    };
    const only = found === undefined ? {} : { only: found.value.id };
    if (Object.keys(rules).length > 0)
        return (0,result.ok)({ ...rules, ...only });
    const loaded = await (0,sources_of_plan/* planSources */._)(options, process.env).load();
    if (!loaded.ok)
        return loaded;
    const days = loaded.value?.config.checkpoints?.retentionDays ?? model_layer/* DEFAULT_RETENTION_DAYS */.D4;
    return (0,result.ok)({ olderThanMs: days * DAY, ...only });
}


/***/ }),

/***/ 6401:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jg: () => (/* binding */ reuseRecordSchema),
/* harmony export */   cC: () => (/* binding */ MOST_LISTED),
/* harmony export */   mI: () => (/* binding */ REUSE_VERSION)
/* harmony export */ });
/* unused harmony export reuseFactsSchema */
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3619);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3759);
/* harmony import */ var _checkpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6043);
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7015);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5115);




/** Version of what counts for reuse and of its record: work that another version recorded is done again. */
const REUSE_VERSION = 1;
/** Files that a record lists one by one, to tell later which of them changed. */
const MOST_LISTED = 20_000;
const SHA256 = /^sha256:[0-9a-f]{64}$/;
const digestSchema = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._regex */ .Fk(SHA256));
/** All that the work of a phase depends on, as far as bootspring is told. Values are digests: none can be read here. */
const reuseFactsSchema = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    version: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(REUSE_VERSION),
    phase: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._regex */ .Fk(_status_js__WEBPACK_IMPORTED_MODULE_2__/* .NAME_PATTERN */ .Vh)),
    /** In their order: a digest of the steps of each. */
    agents: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ name: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), digest: digestSchema })),
    /** Globs of the declared outputs. */
    outputs: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    /** Over the path, the content and the executable bit of every input. */
    inputs: digestSchema,
    /** What of it each input contributes; missing where there are more than MOST_LISTED. */
    files: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP())),
    /** Globs of inputs that match nothing. */
    unmatched: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    /** Digests of the variables that the configuration of the phase names; null for one that is not set. */
    env: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(digestSchema)),
    /** Versions of node and of package managers, platform and architecture. */
    tools: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    /** Over the parameters of the workflow, and over what earlier phases wrote to BOOTSPRING_OUTPUT. */
    parameters: digestSchema,
    earlier: digestSchema,
    /** Over what its agents were told of why it is done again; missing in the first round. */
    feedback: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(digestSchema),
});
/** What a phase left behind, with all that its work depended on. A reader passes over members that it does not know. */
const reuseRecordSchema = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    schemaVersion: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(REUSE_VERSION),
    workflowId: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._regex */ .Fk(_status_js__WEBPACK_IMPORTED_MODULE_2__/* .WORKFLOW_ID_PATTERN */ .TH)),
    workflow: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    createdAt: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._regex */ .Fk(/^\d{4}-\d{2}-\d{2}T/)),
    source: _event_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceSchema */ .dr,
    facts: reuseFactsSchema,
    /** Milliseconds that the work took. */
    workMs: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(),
    /** What its commands wrote to BOOTSPRING_OUTPUT. */
    outputs: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    /** At most one: it holds everything. */
    layers: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_checkpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .layerSchema */ .pw).check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._maxLength */ .Eb(1)),
    /** Declared outputs, as they are in the workspace. */
    entries: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_checkpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .rowSchema */ .M1),
    /** What its commands wrote to BOOTSPRING_ARTIFACT_DIR themselves. */
    artifacts: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_checkpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .rowSchema */ .M1),
});


/***/ }),

/***/ 9574:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DURATION_PATTERN: () => (/* binding */ DURATION_PATTERN),
/* harmony export */   LONGEST_DURATION_MS: () => (/* binding */ LONGEST_DURATION_MS),
/* harmony export */   SIZE_PATTERN: () => (/* binding */ SIZE_PATTERN),
/* harmony export */   parseDuration: () => (/* binding */ parseDuration),
/* harmony export */   parseSize: () => (/* binding */ parseSize)
/* harmony export */ });
const MILLISECONDS = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };
const BYTES = {
    B: 1,
    KB: 1e3,
    MB: 1e6,
    GB: 1e9,
    TB: 1e12,
    KiB: 2 ** 10,
    MiB: 2 ** 20,
    GiB: 2 ** 30,
    TiB: 2 ** 40,
};
/** What a duration looks like, for the JSON Schema. */
const DURATION_PATTERN = /^\d{1,9}(\.\d{1,9})?(ms|s|m|h)$/;
/** What a size looks like, for the JSON Schema. */
const SIZE_PATTERN = /^\d{1,9}(\.\d{1,9})?([KMGT]i?B|B)$/;
/** The longest duration: timers of the platform hold 2^31-1 ms, which is a little more than 24 days. */
const LONGEST_DURATION_MS = 24 * 24 * 3_600_000;
function measure(text, pattern, units) {
    if (!pattern.test(text))
        return undefined;
    const digits = /^[\d.]+/.exec(text)?.[0] ?? '';
    const unit = units[text.slice(digits.length)];
    return unit === undefined ? undefined : Math.round(Number(digits) * unit);
}
/** Milliseconds of `500ms`, `2s`, `20m`, `1h` or `1.5h`, rounded; undefined when the text is no duration. */
const parseDuration = (text) => measure(text, DURATION_PATTERN, MILLISECONDS);
/** Bytes of `500MB` (powers of ten) or `2GiB` (powers of two), rounded; undefined when the text is no size. */
const parseSize = (text) => measure(text, SIZE_PATTERN, BYTES);


/***/ }),

/***/ 1103:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   REUSE_FOLDER: () => (/* binding */ REUSE_FOLDER),
/* harmony export */   createFileReuseStore: () => (/* binding */ createFileReuseStore),
/* harmony export */   readSealed: () => (/* binding */ readSealed),
/* harmony export */   reuseFolder: () => (/* binding */ reuseFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1520);
/* harmony import */ var _model_status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5115);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3645);
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1560);
/* harmony import */ var _store_layer_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3776);
/* harmony import */ var _store_sealed_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1670);
/* harmony import */ var _workflow_dir_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4763);









/** Folder below the state folder: records by their digest, in it `layers` and `last`. */
const REUSE_FOLDER = 'reuse';
/** The folder with what is stored; undefined where nothing is. A link in its place is not followed. */
function reuseFolder(workspace) {
    const folder = node_path__WEBPACK_IMPORTED_MODULE_1__.join(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(workspace), _workflow_dir_js__WEBPACK_IMPORTED_MODULE_7__/* .STATE_FOLDER */ .P2, REUSE_FOLDER);
    for (const each of [node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(folder), folder])
        if (node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync(each, { throwIfNoEntry: false })?.isDirectory() !== true)
            return undefined;
    return folder;
}
function ensureReuse(workspace) {
    const state = (0,_workflow_dir_js__WEBPACK_IMPORTED_MODULE_7__/* .ensureStateFolder */ .qU)(workspace);
    if (!state.ok)
        return state;
    for (const part of ['layers', 'last']) {
        const made = (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .ensureFolder */ .f2)(state.value, `${REUSE_FOLDER}/${part}`);
        if (!made.ok)
            return made;
    }
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_8__.ok)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(state.value, REUSE_FOLDER));
}
/** The name of a workflow is one that the configuration's grammar allows; a record from elsewhere may have any. */
const lastName = (workflow, phase) => `${(0,_hash_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256 */ .sc)(JSON.stringify([workflow, phase]))}.json`;
/** The record in a file; undefined when there is none, `integrity` when it is damaged. */
function readSealed(file) {
    let bytes;
    try {
        if (node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync(file, { throwIfNoEntry: false })?.isFile() !== true)
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_8__.ok)(undefined);
        bytes = node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync(file);
    }
    catch (error) {
        return (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .CA)(error) === 'ENOENT' ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_8__.ok)(undefined) : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_8__/* .err */ ._)((0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .problemOf */ .Zw)(error, 'read what is stored', file));
    }
    const text = (0,_store_sealed_js__WEBPACK_IMPORTED_MODULE_6__/* .unseal */ .Du)(bytes);
    if (text.ok)
        return text;
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_8__/* .err */ ._)({
        code: 'integrity',
        message: `The record ${node_path__WEBPACK_IMPORTED_MODULE_1__.basename(file)} is damaged: ${text.error}.`,
        where: file,
    });
}
/** Keeps what phases left below `.bootspring/reuse` of a workspace. */
function createFileReuseStore(workspace) {
    return {
        async get(digest) {
            const name = (0,_store_layer_file_js__WEBPACK_IMPORTED_MODULE_5__/* .layerName */ .Hn)(digest);
            if (!name.ok)
                return name;
            const folder = reuseFolder(workspace);
            if (folder === undefined)
                return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_8__.ok)(undefined);
            const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, `${name.value}.json`);
            const record = readSealed(file);
            if (!record.ok)
                return record;
            if (record.value === undefined)
                return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_8__.ok)(undefined);
            // Its age is that of its last use; a file that may not be touched only goes earlier.
            (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .attempt */ .CD)('note a use', file, () => node_fs__WEBPACK_IMPORTED_MODULE_0__.utimesSync(file, new Date(), new Date()));
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_8__.ok)({ record: record.value, openLayer: async (layer) => openLayer(folder, layer) });
        },
        async last(workflow, phase) {
            const folder = reuseFolder(workspace);
            if (folder === undefined)
                return undefined;
            const record = readSealed(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, 'last', lastName(workflow, phase)));
            return record.ok ? record.value : undefined;
        },
        async put(digest, { workflow, phase, record, layer }) {
            const name = (0,_store_layer_file_js__WEBPACK_IMPORTED_MODULE_5__/* .layerName */ .Hn)(digest);
            if (!name.ok)
                return name;
            if (!_model_status_js__WEBPACK_IMPORTED_MODULE_2__/* .NAME_PATTERN */ .Vh.test(phase))
                return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_8__/* .err */ ._)({ code: 'usage', message: `${phase} is no name of a phase.` });
            const folder = ensureReuse(workspace);
            if (!folder.ok)
                return folder;
            // The layer goes first: a crash leaves no record without it.
            const placed = layer === undefined ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_8__.ok)(undefined) : placeLayer(folder.value, layer);
            if (!placed.ok)
                return placed;
            const text = (0,_store_sealed_js__WEBPACK_IMPORTED_MODULE_6__/* .seal */ .od)(record);
            const written = (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeFileAtomic */ .Zf)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder.value, `${name.value}.json`), text, { durable: false });
            if (!written.ok)
                return written;
            return (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeFileAtomic */ .Zf)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder.value, 'last', lastName(workflow, phase)), text, { durable: false });
        },
    };
}
function openLayer(folder, digest) {
    const name = (0,_store_layer_file_js__WEBPACK_IMPORTED_MODULE_5__/* .layerName */ .Hn)(digest);
    if (!name.ok)
        return name;
    const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, 'layers', name.value);
    return (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .attempt */ .CD)('look at a layer', file, () => node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync(file, { throwIfNoEntry: false })?.isFile() === true ? file : undefined);
}
/** One that is there gives way: it may be damaged, and the work was done because of that. */
function placeLayer(folder, { digest, file }) {
    const name = (0,_store_layer_file_js__WEBPACK_IMPORTED_MODULE_5__/* .layerName */ .Hn)(digest);
    if (!name.ok)
        return name;
    const to = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, 'layers', name.value);
    return (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .attempt */ .CD)('store a layer', to, () => node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync(file, to));
}


/***/ })

};
;