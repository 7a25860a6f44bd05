"use strict";
exports.id = 4152;
exports.ids = [4152];
exports.modules = {

/***/ 9244:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ readChain),
  W: () => (/* binding */ readManifest)
});

// EXTERNAL MODULE: ./build/model/checkpoint.js
var checkpoint = __webpack_require__(6043);
;// CONCATENATED MODULE: ./build/core/checkpoint/plain-rows.js

const isCount = (value) => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
const isText = (value, pattern) => typeof value === 'string' && pattern.test(value);
/** How many members an object has; those of a strict object are known one by one. */
function membersOf(value) {
    let count = 0;
    for (const name in value)
        if (Object.hasOwn(value, name))
            count += 1;
    return count;
}
function isName(value) {
    if (typeof value === 'string')
        return true;
    if (typeof value !== 'object' || value === null)
        return false;
    return 'base64' in value && typeof value.base64 === 'string' && membersOf(value) === 1;
}
function isFile(row) {
    if (!('mode' in row && 'size' in row && 'digest' in row))
        return false;
    if (!isText(row.mode, checkpoint/* MODE */.g) || !isCount(row.size) || !isText(row.digest, checkpoint/* DIGEST */.Dh))
        return false;
    return 'layer' in row ? isCount(row.layer) && membersOf(row) === 7 : membersOf(row) === 6;
}
function isRow(row) {
    if (typeof row !== 'object' || row === null)
        return false;
    if (!('type' in row && 'path' in row && 'mtime' in row))
        return false;
    if (!isName(row.path) || !isText(row.mtime, checkpoint/* TIME */.E9))
        return false;
    switch (row.type) {
        case 'file':
            return isFile(row);
        case 'link':
            return 'target' in row && isName(row.target) && membersOf(row) === 4;
        case 'folder':
            return 'mode' in row && isText(row.mode, checkpoint/* MODE */.g) && membersOf(row) === 4;
        default:
            return false;
    }
}
/** Whether a value that JSON was read into is an array of rows as `rowSchema` takes them, and nothing else. */
const areRows = (value) => Array.isArray(value) && value.every(isRow);

// EXTERNAL MODULE: ./build/model/result.js
var result = __webpack_require__(1520);
;// CONCATENATED MODULE: ./build/core/checkpoint/chain.js



const faultOf = (kind, phase, message) => (0,result/* err */._)({
    kind,
    phase,
    problem: {
        code: 'integrity',
        message,
        hint: 'Use the checkpoint of an earlier phase; `bootspring checkpoints` lists them.',
    },
});
/**
 * Reads a manifest whose rows are looked at without the schema, which makes an object for each of them again: tens of
 * thousands of rows are what a manifest consists of. Undefined when anything is wrong: the schema tells what.
 */
function readPlainly(json) {
    if (typeof json !== 'object' || json === null || Array.isArray(json))
        return undefined;
    if (!('entries' in json) || !areRows(json.entries))
        return undefined;
    const { entries } = json;
    const parsed = checkpoint/* checkpointSchema */.ot.safeParse({ ...json, entries: [] });
    return parsed.success ? { ...parsed.data, entries } : undefined;
}
/** Reads one manifest; the error is one clause. */
function readManifest(text) {
    let json;
    try {
        json = JSON.parse(text);
    }
    catch {
        return (0,result/* err */._)('it is no JSON');
    }
    const plain = readPlainly(json);
    if (plain !== undefined)
        return (0,result.ok)(plain);
    const parsed = checkpoint/* checkpointSchema */.ot.safeParse(json);
    if (parsed.success)
        return (0,result.ok)(parsed.data);
    const [issue] = parsed.error.issues;
    const version = typeof json === 'object' && json !== null && 'schemaVersion' in json && typeof json.schemaVersion === 'number'
        ? json.schemaVersion
        : 1;
    if (version > 1)
        return (0,result/* err */._)(`its format (${version}) is newer than this bootspring; update bootspring`);
    return (0,result/* err */._)(`${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'it is not as it should be'}`.replace(/^: /, ''));
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
    return (0,result.ok)(chain.reverse());
}


/***/ }),

/***/ 4152:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readParent: () => (/* binding */ readParent)
});

// EXTERNAL MODULE: ./build/core/checkpoint/chain.js + 1 modules
var checkpoint_chain = __webpack_require__(9244);
// EXTERNAL MODULE: ./build/core/checkpoint/tree.js
var checkpoint_tree = __webpack_require__(3040);
// EXTERNAL MODULE: ./build/shell/hash.js
var hash = __webpack_require__(1560);
// EXTERNAL MODULE: ./build/model/result.js
var result = __webpack_require__(1520);
;// CONCATENATED MODULE: ./build/shell/store/manifests.js

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
    return (0,result.ok)(stored);
}

// EXTERNAL MODULE: ./build/shell/capture/known.js
var known = __webpack_require__(7992);
;// CONCATENATED MODULE: ./build/shell/capture/stored-parent.js





/** The tree of a stored checkpoint. Undefined when its manifests cannot be read. */
async function readParent(store, workflowId, phase) {
    const stored = await readManifests(store, workflowId);
    if (!stored.ok)
        return undefined;
    const textOf = (name) => {
        const text = stored.value.get(name);
        return text?.ok === true ? text.value : undefined;
    };
    const chain = (0,checkpoint_chain/* readChain */.U)(textOf, phase, hash/* sha256 */.sc);
    const tree = chain.ok ? (0,checkpoint_tree/* finalTree */.ZT)(chain.value) : undefined;
    const text = textOf(phase);
    if (!chain.ok || tree?.ok !== true || text === undefined)
        return undefined;
    const layers = chain.value.at(-1)?.layers ?? [];
    return { parent: phase, parentDigest: `sha256:${(0,hash/* sha256 */.sc)(text)}`, layers, root: (0,known/* folderOf */.yS)(tree.value) };
}


/***/ })

};
;