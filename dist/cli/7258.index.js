"use strict";
exports.id = 7258;
exports.ids = [7258];
exports.modules = {

/***/ 3307:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readChain),
/* harmony export */   W: () => (/* binding */ readManifest)
/* harmony export */ });
/* harmony import */ var _model_checkpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6043);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1520);


const faultOf = (kind, phase, message) => (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)({
    kind,
    phase,
    problem: {
        code: 'integrity',
        message,
        hint: 'Use the checkpoint of an earlier phase; `bootspring checkpoints` lists them.',
    },
});
/** Reads one manifest; the error is one clause. */
function readManifest(text) {
    let json;
    try {
        json = JSON.parse(text);
    }
    catch {
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)('it is no JSON');
    }
    const parsed = _model_checkpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .checkpointSchema */ .ot.safeParse(json);
    if (parsed.success)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(parsed.data);
    const [issue] = parsed.error.issues;
    const version = typeof json === 'object' && json !== null && 'schemaVersion' in json && typeof json.schemaVersion === 'number'
        ? json.schemaVersion
        : 1;
    if (version > 1)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)(`its format (${version}) is newer than this bootspring; update bootspring`);
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)(`${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'it is not as it should be'}`.replace(/^: /, ''));
}
/** What a manifest and the one that names it as its parent must agree on; the answer is one clause. */
function disagreement(parent, child) {
    const told = (what) => `its ${what} is not that of ${child.phase}, which follows it`;
    if (parent.workflowId !== child.workflowId)
        return told('workflow');
    if (parent.configDigest !== child.configDigest)
        return told('configuration');
    if (parent.source.repository !== child.source.repository)
        return told('repository');
    if (parent.source.sha !== child.source.sha)
        return told('commit');
    if (parent.journal.sequence >= child.journal.sequence) {
        return `it was taken at entry ${parent.journal.sequence} of the journal, and ${child.phase}, which follows it, at ${child.journal.sequence}`;
    }
    return undefined;
}
/**
 * Follows the parents of a phase's manifest to the first one and checks that each is the very manifest that its
 * child was made from.
 *
 * @param sha256 of a text as UTF-8, in hexadecimal digits
 * @returns the manifests from the first to the named one
 */
function readChain(texts, phase, sha256) {
    const textOf = typeof texts === 'function' ? texts : (name) => texts.get(name);
    const chain = [];
    const seen = new Set();
    for (let name = phase; name !== null;) {
        const child = chain.at(-1);
        if (seen.has(name)) {
            return faultOf('damaged', name, `The checkpoint of ${name} names itself as a parent, through ${[...seen].join(', ')}.`);
        }
        seen.add(name);
        const text = textOf(name);
        if (text === undefined) {
            const use = child === undefined ? '' : `, and that of ${child.phase} tells only what differs from it`;
            return faultOf('missing', name, `There is no checkpoint of ${name}${use}.`);
        }
        const told = (why) => faultOf('damaged', name ?? phase, `The checkpoint of ${name} is damaged: ${why}.`);
        if (child !== undefined && `sha256:${sha256(text)}` !== child.parentDigest) {
            return told(`it is not the one that the checkpoint of ${child.phase} was made from`);
        }
        const manifest = readManifest(text);
        if (!manifest.ok)
            return told(manifest.error);
        if (manifest.value.phase !== name)
            return told(`it is that of ${manifest.value.phase}`);
        const wrong = child === undefined ? undefined : disagreement(manifest.value, child);
        if (wrong !== undefined)
            return told(wrong);
        const { parent, parentDigest } = manifest.value;
        if ((parent === null) !== (parentDigest === null))
            return told('it names a parent without its digest, or the reverse');
        chain.push(manifest.value);
        name = parent;
    }
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(chain.reverse());
}


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
  AM: () => (/* binding */ safetyOf),
  cB: () => (/* binding */ unsafeChain),
  di: () => (/* binding */ unsafeEntry),
  nw: () => (/* binding */ unsafeTree)
});

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
    maxSize: (state?.pipeline.checkpoints ?? constants/* DEFAULT_RULES */.ck).maxSize,
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

/***/ 8158:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ knownPaths),
/* harmony export */   X: () => (/* binding */ surveyManifests)
/* harmony export */ });
/* harmony import */ var _chain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3307);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5805);
/* harmony import */ var _safety_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9294);
/* harmony import */ var _saved_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5133);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3040);





/** Every stored checkpoint and every one that should be: first those of the state, in the order of its phases. */
function surveyManifests(request) {
    const { state, stored } = request;
    const saved = state === undefined ? [...stored.keys()] : (0,_saved_js__WEBPACK_IMPORTED_MODULE_2__/* .savedPhases */ .iy)(state);
    const chains = chainsOf(request, saved);
    return [
        ...saved.map((phase) => surveySaved(request, phase, chains)),
        ...[...stored.keys()].filter((phase) => !saved.includes(phase)).map((phase) => surveyStale(phase, stored)),
    ];
}
/** The chain of every phase. The newest one's has most of the others in it, so that each manifest is read once. */
function chainsOf({ stored, sha256 }, saved) {
    const textOf = (phase) => {
        const text = stored.get(phase);
        return text?.ok === true ? text.value : undefined;
    };
    const chains = new Map();
    for (const phase of saved.toReversed()) {
        if (chains.has(phase))
            continue;
        const chain = (0,_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .readChain */ .U)(textOf, phase, sha256);
        chains.set(phase, chain);
        if (!chain.ok)
            continue;
        chain.value.forEach((each, index) => chains.set(each.phase, { ok: true, value: chain.value.slice(0, index + 1) }));
    }
    return chains;
}
/** What is wrong with the stored text of a saved checkpoint; the text when nothing is. */
function textOfSaved({ state, stored, sha256 }, phase) {
    const text = stored.get(phase);
    if (text === undefined)
        return { ok: false, error: `The checkpoint of ${phase} is missing.` };
    if (!text.ok)
        return { ok: false, error: text.error.message };
    if (text.value === undefined)
        return { ok: false, error: `The checkpoint of ${phase} is missing.` };
    if (state === undefined || (0,_saved_js__WEBPACK_IMPORTED_MODULE_2__/* .isTheSaved */ .n0)(state, phase, sha256(text.value)))
        return { ok: true, value: text.value };
    return { ok: false, error: `The checkpoint of ${phase} is damaged: it is not the one that the journal tells of.` };
}
function surveySaved(request, phase, chains) {
    if (request.pruned.has(phase) && !request.stored.has(phase))
        return { phase, standing: 'pruned' };
    const text = textOfSaved(request, phase);
    if (!text.ok)
        return { phase, standing: 'damaged', because: text.error };
    const damaged = (because) => {
        const read = (0,_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .readManifest */ .W)(text.value);
        return { phase, standing: 'damaged', because, ...(read.ok ? { manifest: read.value } : {}) };
    };
    const chain = chains.get(phase);
    if (chain?.ok !== true)
        return damaged(chain?.error.problem.message ?? `The checkpoint of ${phase} is missing.`);
    // A parent that was replaced is told by the digest that its child has of it; one without a child by the journal.
    for (const { phase: parent } of chain.value) {
        const told = textOfSaved(request, parent);
        if (!told.ok)
            return damaged(told.error);
    }
    const tree = (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .finalTree */ .ZT)(chain.value);
    if (!tree.ok)
        return damaged(tree.error);
    const unsafe = (0,_safety_js__WEBPACK_IMPORTED_MODULE_1__/* .unsafeChain */ .cB)(chain.value, tree.value, request.safety);
    if (unsafe !== undefined)
        return damaged(`The checkpoint of ${phase} must not be restored. ${unsafe}`);
    const manifest = chain.value.at(-1);
    return { phase, standing: 'current', chain: chain.value, tree: tree.value, ...(manifest ? { manifest } : {}) };
}
function surveyStale(phase, stored) {
    const text = stored.get(phase);
    if (text?.ok === false)
        return { phase, standing: 'stale', because: text.error.message };
    const manifest = (0,_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .readManifest */ .W)(text?.value ?? '');
    if (manifest.ok)
        return { phase, standing: 'stale', manifest: manifest.value };
    return { phase, standing: 'stale', because: `The checkpoint of ${phase} is damaged: ${manifest.error}.` };
}
/** Every path that a checkpoint of the survey tells of, byte strings: what a restore may have put into the workspace. */
function knownPaths(surveyed) {
    const known = new Set();
    for (const { manifest, tree } of surveyed) {
        for (const path of tree?.keys() ?? [])
            known.add(path);
        const told = manifest === undefined || tree !== undefined ? undefined : (0,_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .entriesOf */ .Mc)(manifest);
        for (const entry of told?.ok === true ? told.value : [])
            known.add(entry.path);
    }
    return known;
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

/***/ 7922:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ readManifests)
/* harmony export */ });
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1520);

/**
 * The manifests of a workflow, by phase, each as the store answers for it.
 *
 * @returns a problem when the store cannot tell which there are
 */
async function readManifests(store, workflowId) {
    const phases = await store.list(workflowId);
    if (!phases.ok)
        return phases;
    const stored = new Map();
    for (const phase of phases.value)
        stored.set(phase, await store.get(workflowId, phase));
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(stored);
}


/***/ }),

/***/ 6990:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ writePruned),
/* harmony export */   h: () => (/* binding */ prunedPhases)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3619);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3645);
/* harmony import */ var _workflow_dir_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4763);




/**
 * `pruned.json` in the folder of a workflow says that its checkpoints were removed on purpose: without it a manifest
 * that the journal tells of and that is not there is damage. Checkpoints that were saved later are not meant.
 */
const prunedSchema = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    schemaVersion: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(1),
    /** ISO 8601. */
    at: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    /** Entry of the journal that was the last one then. */
    sequence: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(),
    because: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
});
/** Says that the checkpoints go. It is durable before the first of them is removed. */
function writePruned(workspace, id, note) {
    const text = `${JSON.stringify({ schemaVersion: 1, ...note }, null, 2)}\n`;
    return (0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .writeFileAtomic */ .Zf)((0,_workflow_dir_js__WEBPACK_IMPORTED_MODULE_2__/* .pathsOf */ .wG)(workspace, id).pruned, text, { durable: true });
}
/** Phases whose newest checkpoint was removed on purpose. A note that cannot be read says nothing. */
function prunedPhases(workspace, id, entries) {
    const sequence = prunedUpTo((0,_workflow_dir_js__WEBPACK_IMPORTED_MODULE_2__/* .pathsOf */ .wG)(workspace, id).pruned);
    const phases = new Set();
    if (sequence === undefined)
        return phases;
    for (const { event, seq } of entries) {
        if (event.type !== 'CheckpointSaved')
            continue;
        if (seq <= sequence)
            phases.add(event.phase);
        else
            phases.delete(event.phase);
    }
    return phases;
}
function prunedUpTo(file) {
    try {
        const note = prunedSchema.safeParse(JSON.parse(node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync(file, 'utf8')));
        return note.success ? note.data.sequence : undefined;
    }
    catch (error) {
        if (error instanceof SyntaxError || (0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .errorCode */ .CA)(error) !== undefined)
            return undefined;
        throw error;
    }
}


/***/ })

};
;