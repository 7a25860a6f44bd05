"use strict";
exports.id = 399;
exports.ids = [399,7083];
exports.modules = {

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

// EXTERNAL MODULE: ./build/model/checkpoint-rules.js
var checkpoint_rules = __webpack_require__(6389);
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

/***/ 6043:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M1: () => (/* binding */ rowSchema),
/* harmony export */   ot: () => (/* binding */ checkpointSchema),
/* harmony export */   pw: () => (/* binding */ layerSchema)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3619);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3759);
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7083);
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

/***/ 7083:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yo: () => (/* reexport */ artifactSchema),
  entrySchema: () => (/* binding */ entrySchema),
  dr: () => (/* binding */ sourceSchema)
});

// UNUSED EXPORTS: PAUSE_REASONS, decisionSchema, eventSchema, inheritedSchema, orderSchema, pauseSchema

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(3619);
;// CONCATENATED MODULE: ./build/model/artifact.js

/** A file that a phase left: its name in the phase, and its path below the folder of the workflow. */
const artifactSchema = schemas/* strictObject */.rej({
    phase: schemas/* string */.YjP(),
    name: schemas/* string */.YjP(),
    path: schemas/* string */.YjP(),
    size: schemas/* number */.aig(),
    digest: schemas/* string */.YjP(),
});

// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(6528);
// EXTERNAL MODULE: ./build/model/fix.js
var fix = __webpack_require__(5046);
;// CONCATENATED MODULE: ./build/model/outcome.js

/**
 * Why an attempt failed or errored. One sentence each:
 * the hint that goes with a reason is in core/hints.ts.
 */
const FAILURE_REASONS = [
    /** The command ended with a non-zero exit code. */
    'exit-code',
    /** The command was ended by a signal that it did not expect (crash, out of memory). */
    'signal',
    /** The shell or the system could not find the command (exit 127, ENOENT). */
    'command-not-found',
    /** The command exists but may not be executed (exit 126, EACCES). */
    'not-executable',
    /** The process could not be started at all (EAGAIN, EMFILE, missing folder). */
    'spawn-failed',
    /** The run ended while the attempt was under way, so nothing is known of its result. */
    'interrupted',
    /** Coverage is below the threshold. */
    'below-threshold',
    /** A coverage report was expected and is missing, unreadable or older than the run. */
    'report-missing',
    /** The secret scan found credentials. */
    'secrets-found',
    /** The dependency audit found vulnerabilities at or above the level. */
    'vulnerabilities-found',
    /** The advisory service did not answer, so nothing is known. */
    'unreachable',
    /** Something in a built-in check went wrong. */
    'internal',
];
/**
 * How one attempt ended. `failed` (the check says no) and `errored` (we could not tell) never merge.
 * `detail` is one line for people.
 */
const outcomeSchema = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('passed'), detail: schemas/* optional */.lqM(schemas/* string */.YjP()) }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('failed'), reason: schemas/* enum */.k5n(FAILURE_REASONS), detail: schemas/* string */.YjP() }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('errored'), reason: schemas/* enum */.k5n(FAILURE_REASONS), detail: schemas/* string */.YjP() }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('timedOut'), detail: schemas/* string */.YjP() }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('cancelled'), detail: schemas/* string */.YjP() }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('skipped'), because: schemas/* string */.YjP() }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('reused'), from: schemas/* string */.YjP() }),
]);
/** What is known of how a command ended: the facts that classification works on. */
const evidenceSchema = schemas/* strictObject */.rej({
    exitCode: schemas/* optional */.lqM(schemas/* number */.aig()),
    signal: schemas/* optional */.lqM(schemas/* string */.YjP()),
    /** Names of the known patterns seen anywhere in the output (core/transient.ts and `retry.on`). */
    matched: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** The last lines of the output, at most 8 KiB, without control sequences. */
    tail: schemas/* string */.YjP(),
    /** Bytes of output in all. */
    bytes: schemas/* number */.aig(),
});
/** Result of one step of a task. `tree` is the digest of the sources that it ran on, when that is known. */
const stepResultSchema = schemas/* strictObject */.rej({
    key: schemas/* string */.YjP(),
    outcome: outcomeSchema,
    durationMs: schemas/* number */.aig(),
    tree: schemas/* optional */.lqM(schemas/* string */.YjP()),
});

// EXTERNAL MODULE: ./build/model/pipeline.js
var pipeline = __webpack_require__(2403);
// EXTERNAL MODULE: ./build/model/status.js
var model_status = __webpack_require__(5115);
;// CONCATENATED MODULE: ./build/model/event.js








/** Where the work comes from. Every field is a fact of the checkout or of the CI's environment. */
const sourceSchema = schemas/* strictObject */.rej({
    repository: schemas/* optional */.lqM(schemas/* string */.YjP()),
    sha: schemas/* optional */.lqM(schemas/* string */.YjP()),
    ref: schemas/* optional */.lqM(schemas/* string */.YjP()),
    /** Branch that the change goes into: that of the pull request, else the default branch where that is known. */
    base: schemas/* optional */.lqM(schemas/* string */.YjP()),
    runId: schemas/* optional */.lqM(schemas/* string */.YjP()),
    pullRequest: schemas/* optional */.lqM(schemas/* number */.aig()),
});
/** Why a workflow is waiting for a person. */
const PAUSE_REASONS = [
    /** A required check said no. */
    'gate-rejected',
    /** A required check could not tell. */
    'gate-inconclusive',
    /** The gate judged nothing: every check was skipped. */
    'gate-vacuous',
    /** An agent of the phase did not succeed. */
    'agent-failed',
    /** A declared output is not there. */
    'output-missing',
    /** Adaptive mode: a fix changed files that decide what is good. */
    'fix-protected',
    /** Adaptive mode: a fix came to no proper end and left changes, or what it changed cannot be told. */
    'fix-failed',
];
const decidedFields = {
    reason: schemas/* optional */.lqM(schemas/* string */.YjP()),
    /** Who decided: the login on GitHub, the user name in a terminal. */
    by: schemas/* string */.YjP(),
    /** Where it was decided on GitHub and who might: proven by its API when the decision was carried out. */
    proof: schemas/* optional */.lqM(schemas/* strictObject */.rej({
        /** When it was written, ISO 8601. */
        at: schemas/* string */.YjP(),
        /** Commit that it is about. */
        sha: schemas/* string */.YjP(),
        role: schemas/* string */.YjP(),
        /** Id of the comment. */
        comment: schemas/* optional */.lqM(schemas/* number */.aig()),
        /** Id of the workflow run that was started by hand. */
        dispatch: schemas/* optional */.lqM(schemas/* number */.aig()),
    })),
};
const decisionSchema = schemas/* strictObject */.rej({
    kind: schemas/* enum */.k5n(['retry', 'skip', 'cancel']),
    gate: schemas/* optional */.lqM(schemas/* string */.YjP()),
    ...decidedFields,
});
/** A decision that made a run begin as it does: another one than its plan and the checkpoints alone would have. */
const orderSchema = schemas/* strictObject */.rej({
    kind: schemas/* enum */.k5n(['retry', 'restore', 'fresh']),
    phase: schemas/* optional */.lqM(schemas/* string */.YjP()),
    ...decidedFields,
});
const pauseSchema = schemas/* strictObject */.rej({
    phase: schemas/* string */.YjP(),
    gate: schemas/* optional */.lqM(schemas/* string */.YjP()),
    reason: schemas/* enum */.k5n(PAUSE_REASONS),
    /** One line for each thing that went wrong, worst first. */
    details: schemas/* array */.YOg(schemas/* string */.YjP()),
    options: schemas/* array */.YOg(schemas/* enum */.k5n(['retry', 'skip', 'cancel'])),
    /** What a fix changed, as the beginning of a patch: at most 8 KiB. */
    diff: schemas/* optional */.lqM(schemas/* string */.YjP()),
});
/** What phases of earlier steps of the same job left: the phases of this workflow go on with it. */
const inheritedSchema = schemas/* strictObject */.rej({
    /** Ids of the workflows that these phases were run by. */
    from: schemas/* array */.YOg(schemas/* string */.YjP()),
    outputs: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP())),
    artifacts: schemas/* array */.YOg(artifactSchema),
});
const attemptOf = { task: schemas/* string */.YjP(), attempt: schemas/* number */.aig() };
/** A fix: the phase, the check or agent that failed, and how many fixes were tried for it by now. */
const fixOf = { phase: schemas/* string */.YjP(), gate: schemas/* optional */.lqM(schemas/* string */.YjP()), ...attemptOf };
/**
 * Everything that happens, in the past tense. State is a fold over these (core/evolve.ts);
 * each event states what is legal before it there.
 */
const eventSchema = schemas/* discriminatedUnion */.gMt('type', [
    /** The first entry of every journal: what will be done, frozen. */
    schemas/* strictObject */.rej({
        type: schemas/* literal */.euz('WorkflowCreated'),
        workflowId: schemas/* string */.YjP(),
        pipeline: pipeline/* pipelineSchema */.wr,
        source: sourceSchema,
        /** Version of bootspring, platform and architecture that created it; on GitHub the job with its leg of the matrix, and the step. */
        creator: schemas/* strictObject */.rej({
            version: schemas/* string */.YjP(),
            platform: schemas/* string */.YjP(),
            arch: schemas/* string */.YjP(),
            leg: schemas/* optional */.lqM(schemas/* string */.YjP()),
            step: schemas/* optional */.lqM(schemas/* string */.YjP()),
        }),
        inherited: schemas/* optional */.lqM(inheritedSchema),
    }),
    /** A process took the workflow up. Attempts that were under way before are interrupted by it. */
    schemas/* strictObject */.rej({
        type: schemas/* literal */.euz('RunStarted'),
        run: schemas/* number */.aig(),
        /** Fencing token: higher than that of any earlier owner. */
        fence: schemas/* number */.aig(),
        /** GitHub's run attempt, 1 elsewhere. */
        attempt: schemas/* number */.aig(),
        /** Decisions that this run was made for. */
        orders: schemas/* optional */.lqM(schemas/* array */.YOg(orderSchema)),
    }),
    schemas/* strictObject */.rej({ type: schemas/* literal */.euz('PhaseStarted'), phase: schemas/* string */.YjP() }),
    /** Whether the work of a phase was done before is being looked up; its outputs may be put back meanwhile. */
    schemas/* strictObject */.rej({ type: schemas/* literal */.euz('ReuseLookupStarted'), phase: schemas/* string */.YjP() }),
    /** The work of the phase has to be done. */
    schemas/* strictObject */.rej({
        type: schemas/* literal */.euz('ReuseMissed'),
        phase: schemas/* string */.YjP(),
        because: schemas/* string */.YjP(),
        /** `sha256:` over all that the work depends on; missing when that cannot be told, and then it is not stored. */
        digest: schemas/* optional */.lqM(schemas/* string */.YjP()),
        /** What people should know of it, one sentence each. */
        notes: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* string */.YjP())),
    }),
    /** The work of the phase was done before with the same of all that it depends on: what it left is back. */
    schemas/* strictObject */.rej({
        type: schemas/* literal */.euz('PhaseReused'),
        phase: schemas/* string */.YjP(),
        /** Id of the workflow that did the work. */
        from: schemas/* string */.YjP(),
        because: schemas/* string */.YjP(),
        digest: schemas/* string */.YjP(),
        /** What the work took then, less what looking it up took now. */
        savedMs: schemas/* number */.aig(),
        files: schemas/* strictObject */.rej({ written: schemas/* number */.aig(), bytes: schemas/* number */.aig(), deleted: schemas/* number */.aig() }),
        /** What its commands wrote to BOOTSPRING_OUTPUT. */
        outputs: schemas/* optional */.lqM(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP())),
        notes: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* string */.YjP())),
    }),
    schemas/* strictObject */.rej({ type: schemas/* literal */.euz('AttemptStarted'), ...attemptOf, title: schemas/* string */.YjP() }),
    schemas/* strictObject */.rej({
        type: schemas/* literal */.euz('AttemptFinished'),
        ...attemptOf,
        outcome: outcomeSchema,
        durationMs: schemas/* number */.aig(),
        evidence: schemas/* optional */.lqM(evidenceSchema),
        steps: schemas/* array */.YOg(stepResultSchema),
        /** What the command wrote to BOOTSPRING_OUTPUT. */
        outputs: schemas/* optional */.lqM(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP())),
        findings: schemas/* optional */.lqM(finding/* findingsDigestSchema */.U7),
    }),
    /** A transient failure will be tried again at `at` (milliseconds since 1970). */
    schemas/* strictObject */.rej({
        type: schemas/* literal */.euz('RetryScheduled'),
        ...attemptOf,
        delayMs: schemas/* number */.aig(),
        at: schemas/* number */.aig(),
        because: schemas/* string */.YjP(),
    }),
    schemas/* strictObject */.rej({ type: schemas/* literal */.euz('RetryDue'), ...attemptOf }),
    /** Adaptive mode: what is to mend a failure begins. Nothing else touches the workspace until FixFinished. */
    schemas/* strictObject */.rej({
        type: schemas/* literal */.euz('FixStarted'),
        ...fixOf,
        title: schemas/* string */.YjP(),
        /** It was under way when an earlier run died: only what it changed is told, the command is not run again. */
        interrupted: schemas/* optional */.lqM(schemas/* literal */.euz(true)),
    }),
    /** A fix ended. It decides nothing: what failed is judged again on what it left. */
    schemas/* strictObject */.rej({
        type: schemas/* literal */.euz('FixFinished'),
        ...fixOf,
        outcome: outcomeSchema,
        durationMs: schemas/* number */.aig(),
        /** Missing where it changed nothing, and where that cannot be told. */
        change: schemas/* optional */.lqM(fix/* fixChangeSchema */.tv),
        /** Why it cannot be told what it changed. */
        untold: schemas/* optional */.lqM(schemas/* string */.YjP()),
        /** All that the fixes of the phase changed by now, as a patch. */
        patch: schemas/* optional */.lqM(artifactSchema),
    }),
    schemas/* strictObject */.rej({ type: schemas/* literal */.euz('CollectionStarted'), phase: schemas/* string */.YjP() }),
    schemas/* strictObject */.rej({
        type: schemas/* literal */.euz('ArtifactsCollected'),
        phase: schemas/* string */.YjP(),
        artifacts: schemas/* array */.YOg(artifactSchema),
        /** Declared outputs that matched nothing. */
        missing: schemas/* array */.YOg(schemas/* string */.YjP()),
    }),
    schemas/* strictObject */.rej({ type: schemas/* literal */.euz('GateStarted'), phase: schemas/* string */.YjP(), gate: schemas/* string */.YjP() }),
    schemas/* strictObject */.rej({
        type: schemas/* literal */.euz('GateFinished'),
        phase: schemas/* string */.YjP(),
        gate: schemas/* string */.YjP(),
        verdict: schemas/* enum */.k5n(model_status/* VERDICTS */.bk),
        because: schemas/* string */.YjP(),
    }),
    schemas/* strictObject */.rej({ type: schemas/* literal */.euz('ReuseStoreStarted'), phase: schemas/* string */.YjP() }),
    /** What the phase left is stored under the digest of all that its work depends on. */
    schemas/* strictObject */.rej({ type: schemas/* literal */.euz('ReuseStored'), phase: schemas/* string */.YjP(), digest: schemas/* string */.YjP(), bytes: schemas/* number */.aig() }),
    /** The phase will be done again even with the same inputs. */
    schemas/* strictObject */.rej({ type: schemas/* literal */.euz('ReuseNotStored'), phase: schemas/* string */.YjP(), because: schemas/* string */.YjP() }),
    schemas/* strictObject */.rej({
        type: schemas/* literal */.euz('PhaseFinished'),
        phase: schemas/* string */.YjP(),
        conclusion: schemas/* enum */.k5n(model_status/* CONCLUSIONS */.Fr),
        because: schemas/* string */.YjP(),
    }),
    schemas/* strictObject */.rej({ type: schemas/* literal */.euz('CheckpointStarted'), phase: schemas/* string */.YjP() }),
    schemas/* strictObject */.rej({
        type: schemas/* literal */.euz('CheckpointSaved'),
        phase: schemas/* string */.YjP(),
        /** What the phase changed: files and links, the bytes in them, and how many are gone. */
        files: schemas/* optional */.lqM(schemas/* strictObject */.rej({ count: schemas/* number */.aig(), bytes: schemas/* number */.aig(), deleted: schemas/* number */.aig() })),
        /** Bytes of the layers that were not stored before. */
        newBytes: schemas/* optional */.lqM(schemas/* number */.aig()),
        durationMs: schemas/* optional */.lqM(schemas/* number */.aig()),
        /** `sha256:` over the manifest's text: no other manifest can stand in for it. */
        digest: schemas/* optional */.lqM(schemas/* string */.YjP()),
        /** What people should know of it, one sentence each. */
        notes: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* string */.YjP())),
    }),
    /** The run goes on; it cannot be resumed from there. */
    schemas/* strictObject */.rej({ type: schemas/* literal */.euz('CheckpointFailed'), phase: schemas/* string */.YjP(), because: schemas/* string */.YjP() }),
    /**
     * The files are about to be put back to the checkpoint of `phase`. Until RestoreFailed or Restored follows it is not
     * known which files there are, so nothing else may happen.
     */
    schemas/* strictObject */.rej({
        type: schemas/* literal */.euz('RestoreStarted'),
        phase: schemas/* string */.YjP(),
        by: schemas/* string */.YjP(),
        /** Uncommitted work may be moved out of the way. */
        force: schemas/* optional */.lqM(schemas/* boolean */.zMY()),
    }),
    /** The files are as they were before. */
    schemas/* strictObject */.rej({ type: schemas/* literal */.euz('RestoreFailed'), phase: schemas/* string */.YjP(), because: schemas/* string */.YjP() }),
    /** State and files are those of the checkpoint of `phase`: every phase after it is pending again. */
    schemas/* strictObject */.rej({
        type: schemas/* literal */.euz('Restored'),
        phase: schemas/* string */.YjP(),
        /** Who put them back: the login on GitHub, the user name in a terminal. */
        by: schemas/* string */.YjP(),
        /** Why it is not the checkpoint that was asked for. */
        because: schemas/* optional */.lqM(schemas/* string */.YjP()),
        files: schemas/* optional */.lqM(schemas/* strictObject */.rej({ written: schemas/* number */.aig(), bytes: schemas/* number */.aig(), deleted: schemas/* number */.aig() })),
    }),
    /**
     * Parallel mode: the phase cannot go on without a person. What does not depend on it goes on, and the workflow pauses
     * when nothing is left that could.
     */
    schemas/* strictObject */.rej({ type: schemas/* literal */.euz('PhaseHalted'), pause: pauseSchema }),
    schemas/* strictObject */.rej({ type: schemas/* literal */.euz('WorkflowPaused'), pause: pauseSchema }),
    schemas/* strictObject */.rej({ type: schemas/* literal */.euz('Decided'), decision: decisionSchema }),
    /** A signal asked the run to stop. Attempts under way are being ended. */
    schemas/* strictObject */.rej({ type: schemas/* literal */.euz('StopRequested'), signal: schemas/* enum */.k5n(['SIGINT', 'SIGTERM', 'SIGHUP']) }),
    schemas/* strictObject */.rej({
        type: schemas/* literal */.euz('WorkflowFinished'),
        status: schemas/* enum */.k5n(['completed', 'failed', 'cancelled']),
        conclusion: schemas/* enum */.k5n(model_status/* CONCLUSIONS */.Fr),
        because: schemas/* string */.YjP(),
    }),
    schemas/* strictObject */.rej({ type: schemas/* literal */.euz('Warned'), message: schemas/* string */.YjP() }),
]);
/** One line of journal.jsonl. `hash` is sha256 over `prev` and the line's other bytes (docs/journal.md). */
const entrySchema = schemas/* strictObject */.rej({
    v: schemas/* literal */.euz(1),
    seq: schemas/* number */.aig(),
    /** Wall clock, ISO 8601 in UTC with milliseconds. Order is by `seq`, never by this. */
    at: schemas/* string */.YjP(),
    event: eventSchema,
    prev: schemas/* string */.YjP(),
    hash: schemas/* string */.YjP(),
});


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
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7083);
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


/***/ })

};
;