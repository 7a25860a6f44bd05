"use strict";
exports.id = 942;
exports.ids = [942];
exports.modules = {

/***/ 4417:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ placedAt),
/* harmony export */   Er: () => (/* binding */ withoutLayer),
/* harmony export */   Hh: () => (/* binding */ parseRecord),
/* harmony export */   Iq: () => (/* binding */ withoutManifest),
/* harmony export */   _Q: () => (/* binding */ withManifest),
/* harmony export */   lV: () => (/* binding */ workflowIn),
/* harmony export */   n9: () => (/* binding */ layerIn),
/* harmony export */   ou: () => (/* binding */ withLayer),
/* harmony export */   sU: () => (/* binding */ EMPTY_RECORD),
/* harmony export */   wm: () => (/* binding */ withoutPlace)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3619);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3305);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3945);
/* harmony import */ var _model_checkpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6043);
/* harmony import */ var _model_status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5115);



/**
 * What a store away from this machine knows, as one document: each put writes the whole of it under a new name, so
 * that reading the newest one tells everything. A reader passes over members that it does not know.
 */
/** A layer, and where it is stored. */
const keptLayerSchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ ..._model_checkpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .layerSchema */ .pw.shape, at: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._maxLength */ .Eb(512)) });
const workflowSchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    id: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._regex */ .Fk(_model_status_js__WEBPACK_IMPORTED_MODULE_1__/* .WORKFLOW_ID_PATTERN */ .TH)),
    journal: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** Layer of the workflow's folder `artifacts`. */
    artifacts: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(_model_checkpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .layerSchema */ .pw),
    manifests: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ phase: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._regex */ .Fk(_model_status_js__WEBPACK_IMPORTED_MODULE_1__/* .NAME_PATTERN */ .Vh)), text: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() })),
    layers: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(keptLayerSchema),
    /** Digests that were removed: they count as gone even where the service still has them. */
    dropped: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
});
const recordSchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    schemaVersion: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1),
    /** The one that was put last is the last. */
    workflows: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(workflowSchema),
});
/** A record of nothing. */
const EMPTY_RECORD = { schemaVersion: 1, workflows: [] };
/** Workflows of a leg that are carried along: each fresh start adds one, and only the last ones can be of use. */
const MAX_WORKFLOWS = 8;
/**
 * Reads a record.
 *
 * @returns `other` for one that another version of bootspring wrote, `damaged` for what is no record
 */
function parseRecord(json) {
    const parsed = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .safeParse */ .xL(recordSchema, json);
    if (parsed.success)
        return parsed.data;
    const version = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .safeParse */ .xL(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ schemaVersion: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr() }), json);
    return version.success && version.data.schemaVersion !== 1 ? 'other' : 'damaged';
}
/** A workflow of a record. */
const workflowIn = (record, id) => record.workflows.find((each) => each.id === id);
const emptyWorkflow = (id) => ({ id, journal: '', manifests: [], layers: [], dropped: [] });
/** Changes a workflow in its place, or adds it before the others: only a put makes one the last. */
function changed(record, id, change) {
    const there = workflowIn(record, id);
    if (there === undefined)
        return { ...record, workflows: [change(emptyWorkflow(id)), ...record.workflows] };
    return { ...record, workflows: record.workflows.map((each) => (each === there ? change(each) : each)) };
}
/** The record after a put of a manifest, with what goes with it. */
function withManifest(record, id, manifest, companion) {
    const before = workflowIn(record, id) ?? emptyWorkflow(id);
    const { artifacts, ...rest } = before;
    const kept = artifacts === undefined ? {} : { artifacts };
    const own = companion === undefined ? { journal: before.journal, ...kept } : companion;
    const manifests = [...before.manifests.filter(({ phase }) => phase !== manifest.phase), manifest];
    const others = record.workflows.filter((each) => each.id !== id);
    return { ...record, workflows: [...others, { ...rest, ...own, manifests }].slice(-MAX_WORKFLOWS) };
}
/** The record without the manifest of a phase. */
const withoutManifest = (record, id, phase) => changed(record, id, (workflow) => ({
    ...workflow,
    manifests: workflow.manifests.filter((each) => each.phase !== phase),
}));
/** The record with a layer of a workflow, in the place of what it had under this digest. */
const withLayer = (record, id, layer) => changed(record, id, (workflow) => ({
    ...workflow,
    layers: [...workflow.layers.filter(({ digest }) => digest !== layer.digest), layer],
    dropped: workflow.dropped.filter((digest) => digest !== layer.digest),
}));
/** The record without a layer of a workflow. */
const withoutLayer = (record, id, digest) => changed(record, id, (workflow) => ({
    ...workflow,
    layers: workflow.layers.filter((each) => each.digest !== digest),
    dropped: [...workflow.dropped.filter((each) => each !== digest), digest],
}));
/** The record after the service was found not to have a layer, or a damaged one. */
const withoutPlace = (record, at, digest) => ({
    ...record,
    workflows: record.workflows.map((workflow) => ({
        ...workflow,
        layers: workflow.layers.filter((each) => each.digest !== digest || each.at !== at),
    })),
});
/** The record with layers of no place yet (`at` empty) put at one. */
const placedAt = (record, at, digests) => ({
    ...record,
    workflows: record.workflows.map((workflow) => ({
        ...workflow,
        layers: workflow.layers.map((each) => (each.at === '' && digests.has(each.digest) ? { ...each, at } : each)),
    })),
});
/** A layer that some workflow of the record has, its own before those of others. */
function layerIn(record, id, digest) {
    const own = workflowIn(record, id);
    const mine = own?.layers.find((each) => each.digest === digest);
    if (mine !== undefined || own?.dropped.includes(digest) === true)
        return mine;
    for (const workflow of record.workflows) {
        const found = workflow.layers.find((each) => each.digest === digest);
        if (found !== undefined)
            return found;
    }
    return undefined;
}


/***/ }),

/***/ 2942:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createArtifactStore: () => (/* binding */ createArtifactStore)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/remote/keys.js
var keys = __webpack_require__(780);
// EXTERNAL MODULE: ./build/core/remote/record.js
var remote_record = __webpack_require__(4417);
// EXTERNAL MODULE: ./build/model/result.js
var result = __webpack_require__(1520);
// EXTERNAL MODULE: ./build/shell/files.js
var files = __webpack_require__(3645);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(3619);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/parse.js + 1 modules
var parse = __webpack_require__(3945);
// EXTERNAL MODULE: ./build/shell/remote/download.js
var download = __webpack_require__(917);
// EXTERNAL MODULE: ./build/shell/remote/service.js
var remote_service = __webpack_require__(9994);
// EXTERNAL MODULE: ./build/shell/remote/unpack.js + 2 modules
var unpack = __webpack_require__(581);
;// CONCATENATED MODULE: ./build/shell/remote/artifact-client.js





/**
 * The reading side of artifacts, by GitHub's REST API: the service that the runner's token opens does not hand out what
 * an earlier attempt stored.
 */
const artifactSchema = schemas/* object */.Ikc({
    id: schemas/* int */.Whr(),
    name: schemas/* string */.YjP(),
    size_in_bytes: schemas/* int */.Whr(),
    expired: schemas/* optional */.lqM(schemas/* boolean */.zMY()),
    digest: schemas/* nullish */.cl6(schemas/* string */.YjP()),
});
const listSchema = schemas/* object */.Ikc({ artifacts: schemas/* array */.YOg(schemas/* unknown */.L5J()) });
const PER_PAGE = 100;
/** A job can store 500 artifacts. */
const MAX_PAGES = 100;
const MAX_ANSWER = 4 * 1024 ** 2;
/** Most bytes of an artifact. */
const MAX_ARTIFACT = 10 * 1024 ** 3;
/** The line of YAML that lets artifacts be read. */
const READ_HINT = 'Give the job `permissions: { contents: read, actions: read }`, so that a re-run finds what artifacts hold.';
const refused = (doing, status) => ({
    code: 'storage',
    message: `Artifacts cannot be ${doing} (${status}).`,
    hint: status === 401
        ? 'Give the step a `github-token` that is valid: `${{ github.token }}` is, while the job runs.'
        : READ_HINT,
});
const headersOf = ({ token }) => ({
    accept: 'application/vnd.github+json',
    'x-github-api-version': '2022-11-28',
    authorization: `Bearer ${token}`,
});
function parseList(text) {
    try {
        const parsed = parse/* safeParse */.xL(listSchema, JSON.parse(text ?? ''));
        return parsed.success ? parsed.data.artifacts : undefined;
    }
    catch {
        return undefined;
    }
}
/**
 * The artifacts of the workflow run, those of every attempt.
 *
 * @returns `storage` when the API does not answer or may not be asked
 */
async function listArtifacts(api) {
    const { service, actions } = api;
    const base = `${actions.apiUrl}/repos/${actions.repository}/actions/runs/${actions.runId}/artifacts`;
    const found = [];
    for (let page = 1; page <= MAX_PAGES; page += 1) {
        const request = {
            url: `${base}?per_page=${PER_PAGE}&page=${page}`,
            method: 'GET',
            headers: headersOf(api),
        };
        const answered = await (0,remote_service/* ask */.kA)(service, request, async (response, beat) => ({
            status: response.status,
            text: await (0,remote_service/* readText */.yR)(response, MAX_ANSWER, beat),
        }));
        if (!answered.ok)
            return answered;
        if (answered.value.status !== 200)
            return (0,result/* err */._)(service.note(refused('listed', answered.value.status)));
        const rows = parseList(answered.value.text);
        if (rows === undefined)
            return (0,result/* err */._)(service.note((0,remote_service/* outage */.Qe)(`${service.what} gave an answer that could not be read.`)));
        for (const row of rows) {
            const artifact = parse/* safeParse */.xL(artifactSchema, row);
            if (artifact.success)
                found.push(artifact.data);
        }
        if (rows.length < PER_PAGE)
            break;
    }
    return (0,result.ok)(found);
}
/** The signed address of an artifact; undefined when it is gone. */
async function addressOf(api, artifact) {
    const { service, actions } = api;
    const url = `${actions.apiUrl}/repos/${actions.repository}/actions/artifacts/${artifact.id}/zip`;
    const answered = await (0,remote_service/* ask */.kA)(service, { url, method: 'GET', headers: headersOf(api) }, async (response) => {
        await response.body?.cancel();
        return { status: response.status, location: response.headers.get('location') };
    });
    if (!answered.ok)
        return answered;
    const { status, location } = answered.value;
    if (status === 404 || status === 410)
        return (0,result.ok)(undefined);
    if (status !== 302 || location === null || !URL.canParse(location)) {
        return (0,result/* err */._)(service.note(refused('downloaded', status)));
    }
    return (0,result.ok)(location);
}
/**
 * Fetches an artifact and holds it against the digest that the API tells, before anything of it is looked at.
 *
 * @param to file of the spool
 * @returns undefined when it is gone; `integrity` when it is another file than the one that was stored, `storage` when
 * it cannot be fetched
 */
async function fetchArtifact(api, artifact, to) {
    const what = `The artifact ${artifact.name}`;
    const { digest, size_in_bytes: size } = artifact;
    if (typeof digest !== 'string' || !/^sha256:[0-9a-f]{64}$/.test(digest)) {
        return (0,result/* err */._)((0,unpack/* damaged */.qM)(what, 'GitHub does not tell its digest'));
    }
    if (size > MAX_ARTIFACT)
        return (0,result/* err */._)((0,unpack/* damaged */.qM)(what, `it is larger than ${MAX_ARTIFACT} bytes`));
    const address = await addressOf(api, artifact);
    if (!address.ok)
        return address;
    if (address.value === undefined)
        return (0,result.ok)(undefined);
    const fetched = await (0,download/* download */.R)(api.service, { url: address.value, to, what, limit: size });
    if (!fetched.ok || fetched.value === undefined)
        return fetched;
    if (`sha256:${fetched.value.sha256}` === digest)
        return fetched;
    (0,unpack/* discard */.vf)(to);
    return (0,result/* err */._)((0,unpack/* damaged */.qM)(what, 'its digest is not the one that it was stored with'));
}

// EXTERNAL MODULE: ./build/shell/layer/tar-header.js
var tar_header = __webpack_require__(1593);
// EXTERNAL MODULE: ./build/shell/remote/record-file.js
var record_file = __webpack_require__(6623);
;// CONCATENATED MODULE: ./build/shell/remote/artifact-file.js







/** The one file of an artifact: a tar archive with `record.json.gz`, and `layers/<hex>` for each layer. */
const RECORD_NAME = 'record.json.gz';
const LAYER_NAME = /^layers\/([0-9a-f]{64})$/;
/** A layer from here on has a size that the header of an archive cannot tell in digits. */
const MAX_LAYER = 8 * 1024 ** 3;
const CHUNK = 1024 ** 2;
function writeEntryHeader(fd, name, size) {
    const entry = { type: 'file', path: name, executable: false, size, digest: '' };
    const header = Buffer.alloc((0,tar_header/* headerSize */.pw)(entry));
    (0,tar_header/* writeHeader */.bx)(entry, header, 0);
    external_node_fs_.writeFileSync(fd, header);
}
const pad = (fd, size) => external_node_fs_.writeFileSync(fd, Buffer.alloc((0,tar_header/* paddedSize */.k_)(size) - size));
function copyInto(fd, file, size) {
    const from = external_node_fs_.openSync(file, 'r');
    try {
        const chunk = Buffer.alloc(Math.min(CHUNK, Math.max(1, size)));
        for (let missing = size; missing > 0;) {
            const read = external_node_fs_.readSync(from, chunk, 0, Math.min(missing, chunk.length), null);
            if (read === 0)
                throw new Error('the layer became shorter while it was read');
            external_node_fs_.writeFileSync(fd, chunk.subarray(0, read));
            missing -= read;
        }
    }
    finally {
        external_node_fs_.closeSync(from);
    }
}
/** Writes the file of an artifact. @returns `storage` when it cannot be written: then it is not there */
function writeArtifact(to, record, layers) {
    try {
        const fd = external_node_fs_.openSync(to, 'w', 0o600);
        try {
            writeEntryHeader(fd, RECORD_NAME, record.length);
            external_node_fs_.writeFileSync(fd, record);
            pad(fd, record.length);
            for (const { hex, file, size } of layers) {
                writeEntryHeader(fd, `layers/${hex}`, size);
                copyInto(fd, file, size);
                pad(fd, size);
            }
            external_node_fs_.writeFileSync(fd, Buffer.alloc(tar_header/* END_SIZE */.ix));
        }
        finally {
            external_node_fs_.closeSync(fd);
        }
        return (0,result.ok)(undefined);
    }
    catch (error) {
        (0,unpack/* discard */.vf)(to);
        return (0,result/* err */._)((0,files/* problemOf */.Zw)(error, 'write an artifact', to));
    }
}
/** Where the record of an artifact is in its folder. */
const recordIn = (folder) => external_node_path_.join(folder, 'record');
/** Where a layer of an artifact is in its folder, when it has it. */
const layerPathIn = (folder, hex) => external_node_path_.join(folder, hex);
/**
 * Takes an artifact's file apart.
 *
 * @param folder made for it; it is gone on a problem
 * @returns `integrity` when it holds anything but a record and layers
 */
async function readArtifact(file, folder, what) {
    const seen = new Set();
    (0,unpack/* discard */.vf)(folder);
    try {
        external_node_fs_.mkdirSync(folder);
    }
    catch (error) {
        return (0,result/* err */._)((0,files/* problemOf */.Zw)(error, 'make a folder for an artifact', folder));
    }
    const read = await (0,unpack/* unpackArchive */.b)(file, undefined, what, (name, size) => {
        if (seen.size === 0 && name !== RECORD_NAME)
            return (0,result/* err */._)('does not begin with a record');
        if (seen.has(name))
            return (0,result/* err */._)('holds a file twice');
        seen.add(name);
        if (name === RECORD_NAME) {
            return size <= record_file/* RECORD_LIMIT */.YP.packed ? (0,result.ok)(recordIn(folder)) : (0,result/* err */._)('holds a record that is too large');
        }
        const hex = LAYER_NAME.exec(name)?.[1];
        return hex === undefined ? (0,result/* err */._)('holds a file that is no layer') : (0,result.ok)(layerPathIn(folder, hex));
    });
    if (read.ok && seen.size > 0)
        return read;
    (0,unpack/* discard */.vf)(folder);
    return read.ok ? (0,result/* err */._)((0,unpack/* damaged */.qM)(what, 'it is empty')) : read;
}

// EXTERNAL MODULE: ./build/shell/remote/library.js
var library = __webpack_require__(2334);
// EXTERNAL MODULE: ./build/shell/remote/said.js
var said = __webpack_require__(7440);
;// CONCATENATED MODULE: ./build/shell/remote/artifact-save.js





const QUOTA = {
    code: 'storage',
    message: 'Artifacts are not stored: the storage of the account is used up.',
    hint: 'Delete artifacts, or lower `checkpoints.retention-days` in bootspring.yml; usage is counted again every 6 to 12 hours.',
};
function meaningOf(service, answer) {
    if (answer.kind === 'returned')
        return (0,result.ok)('saved');
    if (answer.kind === 'abandoned') {
        if (answer.because === 'ending')
            return (0,result/* err */._)((0,remote_service/* outage */.Qe)('The upload of an artifact was stopped: the run is ending.'));
        return (0,result/* err */._)(service.note((0,remote_service/* outage */.Qe)((0,said/* sentence */.e)('The artifact service did not answer', answer.said))));
    }
    const why = (0,said/* textOf */.b)(answer.error);
    if (/\(409\)|already exists/.test(why))
        return (0,result.ok)('taken');
    if (/insufficient usage|quota has been hit/.test(why))
        return (0,result/* err */._)(QUOTA);
    return (0,result/* err */._)(service.note((0,remote_service/* outage */.Qe)((0,said/* sentence */.e)('The artifact service did not take what was to be stored', why))));
}
/**
 * Uploads a file as an artifact, as it is.
 *
 * @returns `taken` when there is an artifact with this name; `storage` when it was not uploaded: its name may be used up
 */
async function uploadArtifact(service, upload) {
    const refused = service.refusal();
    if (refused !== undefined)
        return (0,result/* err */._)(refused);
    const { name, file, retentionDays } = upload;
    const { budget, signal } = service;
    const folder = external_node_path_.dirname(file);
    const run = async () => {
        const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(756), __webpack_require__.e(888)]).then(__webpack_require__.bind(__webpack_require__, 7888));
        const options = { skipArchive: true, ...(retentionDays === undefined ? {} : { retentionDays }) };
        return new DefaultArtifactClient().uploadArtifact(name, [file], folder, options);
    };
    return meaningOf(service, await (0,library/* callLibrary */.G)({ folder, budget, signal, run }));
}

// EXTERNAL MODULE: ./build/shell/remote/cache-site.js
var cache_site = __webpack_require__(1195);
// EXTERNAL MODULE: ./build/shell/remote/remote-store.js + 1 modules
var remote_store = __webpack_require__(9736);
// EXTERNAL MODULE: ./build/shell/remote/settings.js
var settings = __webpack_require__(4212);
;// CONCATENATED MODULE: ./build/shell/remote/artifact-store.js















const NO_TOKEN = {
    code: 'storage',
    message: 'Artifacts cannot be read: the step has no `github-token`.',
    hint: `Leave \`github-token\` as it is, or set it to \`\${{ github.token }}\`. ${READ_HINT}`,
};
const hexOf = (digest) => digest.slice('sha256:'.length);
async function list(site) {
    if (site.api === undefined)
        return (0,result/* err */._)(NO_TOKEN);
    const listed = await listArtifacts(site.api);
    if (listed.ok)
        site.listed = listed.value.filter(({ name }) => (0,keys/* parseArtifactName */.TZ)(name, site.leg) !== undefined);
    return listed.ok ? (0,result.ok)(site.listed) : listed;
}
/** The folder with what an artifact holds; undefined when it is gone. An artifact is fetched once. */
async function fetchOnce(site, artifact) {
    const folder = external_node_path_.join(site.folder, artifact.name);
    if (external_node_fs_.existsSync(folder))
        return (0,result.ok)(folder);
    if (site.api === undefined)
        return (0,result/* err */._)(NO_TOKEN);
    const file = external_node_path_.join(site.folder, 'download');
    const fetched = await fetchArtifact(site.api, artifact, file);
    if (!fetched.ok)
        return fetched;
    if (fetched.value === undefined)
        return (0,result.ok)(undefined);
    const read = await readArtifact(file, folder, `The artifact ${artifact.name}`);
    (0,unpack/* discard */.vf)(file);
    return read.ok ? (0,result.ok)(folder) : read;
}
async function newestRecord(site) {
    const listed = await list(site);
    if (!listed.ok)
        return listed;
    let best;
    for (const artifact of listed.value) {
        const at = (0,keys/* parseArtifactName */.TZ)(artifact.name, site.leg);
        if (at === undefined || artifact.expired === true)
            continue;
        if (best === undefined || (0,keys/* comparePositions */.Ez)(at, best.at) > 0)
            best = { artifact, at };
    }
    if (best === undefined)
        return (0,result.ok)(undefined);
    const { artifact, at } = best;
    const folder = await fetchOnce(site, artifact);
    if (!folder.ok)
        return folder.error.code === 'integrity' ? (0,result.ok)({ at, record: folder }) : folder;
    if (folder.value === undefined)
        return (0,result.ok)(undefined);
    const file = recordIn(folder.value);
    const bytes = (0,files/* attempt */.CD)('read a record', file, () => external_node_fs_.readFileSync(file));
    return bytes.ok ? (0,result.ok)({ at, record: (0,record_file/* unpackRecord */.Qc)(bytes.value, `The record in ${artifact.name}`) }) : bytes;
}
/** Layers of the record that go with it. */
function pendingIn(site, record) {
    const wanted = new Set(record.workflows.flatMap(({ layers }) => layers.filter(({ at }) => at === '').map(({ digest }) => digest)));
    return [...site.pending].filter(([digest]) => wanted.has(digest)).map(([, layer]) => layer);
}
async function saveRecord(site, record, at) {
    const name = (0,keys/* artifactName */.Cs)(site.leg, at);
    const layers = pendingIn(site, record);
    const placed = (0,remote_record/* placedAt */.Bc)(record, name, new Set(layers.map(({ hex }) => `sha256:${hex}`)));
    const bytes = (0,record_file/* packRecord */.RM)(placed);
    if (!bytes.ok)
        return bytes;
    const file = external_node_path_.join(site.folder, name);
    const written = writeArtifact(file, bytes.value, layers);
    if (!written.ok)
        return written;
    const sent = await uploadArtifact(site.service, { name, file, retentionDays: site.retentionDays });
    (0,unpack/* discard */.vf)(file);
    if (!sent.ok)
        return sent;
    if (sent.value === 'taken')
        return (0,result.ok)('taken');
    for (const layer of layers) {
        site.pending.delete(`sha256:${layer.hex}`);
        (0,unpack/* discard */.vf)(layer.file);
    }
    return (0,result.ok)(placed);
}
/** Keeps a layer until the next record takes it along. */
function sendLayer(site, layer, file) {
    if (layer.size >= MAX_LAYER) {
        return (0,result/* err */._)({
            code: 'storage',
            message: `The layer ${layer.digest} is too large for an artifact (${layer.size} bytes).`,
            hint: 'Leave out of checkpoints what can be made again quickly (`checkpoints: exclude` in bootspring.yml).',
        });
    }
    const hex = hexOf(layer.digest);
    const to = external_node_path_.join(site.folder, `pending-${hex}`);
    try {
        try {
            external_node_fs_.renameSync(file, to);
        }
        catch {
            // Another device.
            external_node_fs_.copyFileSync(file, to);
            external_node_fs_.rmSync(file);
        }
    }
    catch (error) {
        return (0,result/* err */._)((0,files/* problemOf */.Zw)(error, 'take a layer over', to));
    }
    site.pending.set(layer.digest, { hex, file: to, size: layer.size });
    return (0,result.ok)({ ...layer, at: '' });
}
async function openLayer(site, layer) {
    if (layer.at === '')
        return (0,result.ok)(site.pending.get(layer.digest)?.file);
    const named = ({ name }) => name === layer.at;
    if (!site.listed.some(named)) {
        const listed = await list(site);
        if (!listed.ok)
            return listed;
    }
    const artifact = site.listed.find(named);
    if (artifact === undefined || artifact.expired === true)
        return (0,result.ok)(undefined);
    const folder = await fetchOnce(site, artifact);
    if (!folder.ok || folder.value === undefined)
        return folder;
    const file = layerPathIn(folder.value, hexOf(layer.digest));
    return external_node_fs_.existsSync(file) ? (0,remote_store/* checkFetched */.e)(layer, file) : (0,result.ok)(undefined);
}
/**
 * The store in the artifacts of the workflow run. Each put is an artifact of its own with one file: the record, and the
 * layers that no artifact before it holds.
 *
 * @returns why there is none, with the line of YAML that would mend it
 */
function createArtifactStore(options) {
    const { actions, leg, spool, budget, signal, begins, retentionDays } = options;
    const runtime = (0,settings/* runtimeService */._5)(actions, 'The artifact service');
    if (!runtime.ok)
        return runtime;
    if (!(0,keys/* isLeg */.jY)({ runId: actions.runId, leg })) {
        return (0,result/* err */._)({ code: 'usage', message: `${JSON.stringify(leg)} is not a leg of a run.` });
    }
    if (actions.repository === '') {
        return (0,result/* err */._)({ code: 'storage', message: 'Artifacts are not used: the runner did not set GITHUB_REPOSITORY.' });
    }
    const made = (0,files/* attempt */.CD)('make a folder for downloads', spool, () => external_node_fs_.mkdtempSync(external_node_path_.join(spool, 'artifact-')));
    if (!made.ok)
        return made;
    const mine = budget.part(cache_site/* SHARE */.oV);
    const { token } = actions;
    const site = {
        service: (0,remote_service/* createService */.sR)('The artifact service', mine, signal),
        api: token === undefined ? undefined : { service: (0,remote_service/* createService */.sR)('The API of GitHub', mine, signal), actions, token },
        leg,
        folder: made.value,
        retentionDays,
        pending: new Map(),
        listed: [],
    };
    const transport = {
        name: 'artifact',
        newest: () => newestRecord(site),
        save: (record, at) => saveRecord(site, record, at),
        send: (layer, file) => Promise.resolve(sendLayer(site, layer, file)),
        find: () => Promise.resolve((0,result.ok)(undefined)),
        open: (layer) => openLayer(site, layer),
    };
    return (0,result.ok)((0,remote_store/* createRemoteStore */.w)(transport, { attempt: actions.attempt, begins }));
}


/***/ }),

/***/ 6623:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qc: () => (/* binding */ unpackRecord),
/* harmony export */   RM: () => (/* binding */ packRecord),
/* harmony export */   YP: () => (/* binding */ RECORD_LIMIT)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_remote_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4417);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1520);
/* harmony import */ var _layer_compress_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5778);
/* harmony import */ var _store_sealed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1670);
/* harmony import */ var _unpack_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(581);






/** A record as bytes: a JSON document that ends with its digest (store/sealed.ts), packed by gzip. */
/** Most bytes of a record, packed and unpacked: that of ten thousand phases is far below. */
const RECORD_LIMIT = { packed: 32 * 1024 ** 2, unpacked: 128 * 1024 ** 2 };
const CHUNK = 1024 ** 2;
/** The bytes of a record; `storage` when it is too large for a reader. */
function packRecord(record) {
    const text = (0,_store_sealed_js__WEBPACK_IMPORTED_MODULE_3__/* .seal */ .od)(JSON.stringify(record));
    const packed = node_zlib__WEBPACK_IMPORTED_MODULE_0__.gzipSync(text);
    if (Buffer.byteLength(text) <= RECORD_LIMIT.unpacked && packed.length <= RECORD_LIMIT.packed)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)(packed);
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__/* .err */ ._)({
        code: 'storage',
        message: 'The checkpoints of this run have become too large to be stored away from this machine.',
        hint: 'Checkpoints stay in the workspace. A shorter `context` and fewer phases make them smaller.',
    });
}
/**
 * Reads the bytes of a record.
 *
 * @param what for the message: `The cache's record`
 * @returns undefined for one that another version of bootspring wrote; `integrity` for what is not a whole record
 */
function unpackRecord(bytes, what) {
    const unpacked = (0,_layer_compress_js__WEBPACK_IMPORTED_MODULE_2__/* .decompressAtMost */ .aw)(bytes, 'gzip', RECORD_LIMIT.unpacked, CHUNK);
    if (!unpacked.ok)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__/* .err */ ._)((0,_unpack_js__WEBPACK_IMPORTED_MODULE_4__/* .damaged */ .qM)(what, `it ${unpacked.error}`));
    const text = (0,_store_sealed_js__WEBPACK_IMPORTED_MODULE_3__/* .unseal */ .Du)(unpacked.value);
    if (!text.ok)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__/* .err */ ._)((0,_unpack_js__WEBPACK_IMPORTED_MODULE_4__/* .damaged */ .qM)(what, text.error));
    let json;
    try {
        json = JSON.parse(text.value);
    }
    catch {
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__/* .err */ ._)((0,_unpack_js__WEBPACK_IMPORTED_MODULE_4__/* .damaged */ .qM)(what, 'it is no JSON'));
    }
    const record = (0,_core_remote_record_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRecord */ .Hh)(json);
    if (record === 'other')
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)(undefined);
    return record === 'damaged' ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__/* .err */ ._)((0,_unpack_js__WEBPACK_IMPORTED_MODULE_4__/* .damaged */ .qM)(what, 'it does not hold what a record holds')) : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)(record);
}


/***/ }),

/***/ 9736:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ checkFetched),
  w: () => (/* binding */ createRemoteStore)
});

// EXTERNAL MODULE: ./build/core/remote/record.js
var remote_record = __webpack_require__(4417);
// EXTERNAL MODULE: ./build/model/result.js
var result = __webpack_require__(1520);
// EXTERNAL MODULE: ./build/shell/store/layer-file.js
var layer_file = __webpack_require__(3776);
// EXTERNAL MODULE: ./build/shell/store/sealed.js
var sealed = __webpack_require__(1670);
// EXTERNAL MODULE: ./build/shell/workflow-dir.js
var workflow_dir = __webpack_require__(4763);
// EXTERNAL MODULE: ./build/core/remote/keys.js
var keys = __webpack_require__(780);
;// CONCATENATED MODULE: ./build/shell/remote/recorder.js



/** Positions that are tried when somebody else has one: a process of this attempt that was killed left records. */
const MAX_TAKEN = 5;
/** Where the work of one store stands. Everything happens one after the other. */
class Recorder {
    #transport;
    #attempt;
    #companions = new Map();
    #record;
    /** Why the newest record could not be read, until there is a newer one. */
    #damage;
    #sequence = 0;
    #turn = Promise.resolve();
    constructor(transport, { attempt: number, begins }) {
        this.#transport = transport;
        this.#attempt = number;
        if (begins === 'empty')
            this.#record = remote_record/* EMPTY_RECORD */.sU;
    }
    /** Does something with the record, once everything before has been done. */
    inTurn(work) {
        const turn = this.#turn.then(async () => {
            const begun = await this.#begin();
            return begun.ok ? work(begun.value) : begun;
        });
        this.#turn = turn.catch(() => undefined);
        return turn;
    }
    /** As `inTurn`, for what can only be told when the newest record was whole. */
    inspect(work) {
        return this.inTurn((record) => (this.#damage === undefined ? work(record) : Promise.resolve((0,result/* err */._)(this.#damage))));
    }
    accompany(workflowId, companion) {
        this.#companions.set(workflowId, companion);
    }
    companionOf(workflowId) {
        return this.#companions.get(workflowId);
    }
    /** Notes what is known of layers; the next record tells it. */
    note(record) {
        this.#record = record;
    }
    async save(record) {
        for (let turn = 0; turn < MAX_TAKEN; turn += 1) {
            // An upload that failed may have taken its position nevertheless.
            this.#sequence += 1;
            if (this.#sequence > keys/* LAST_SEQUENCE */.Lc)
                break;
            const saved = await this.#transport.save(record, { attempt: this.#attempt, sequence: this.#sequence });
            if (!saved.ok)
                return saved;
            if (saved.value !== 'taken') {
                this.#record = saved.value;
                this.#damage = undefined;
                return (0,result.ok)(undefined);
            }
            const newest = await this.#transport.newest();
            if (newest.ok && newest.value?.at.attempt === this.#attempt) {
                this.#sequence = Math.max(this.#sequence, newest.value.at.sequence);
            }
        }
        return (0,result/* err */._)({
            code: 'storage',
            message: 'A checkpoint was not stored away from this machine: another process stores under the same names.',
            hint: 'Give steps that use bootspring in the same job an `id:` each.',
        });
    }
    async #begin() {
        if (this.#record !== undefined)
            return (0,result.ok)(this.#record);
        const newest = await this.#transport.newest();
        this.#record = remote_record/* EMPTY_RECORD */.sU;
        if (!newest.ok) {
            // What is stored from here on needs nothing of what was stored before.
            this.#damage = newest.error;
            return (0,result.ok)(this.#record);
        }
        if (newest.value === undefined)
            return (0,result.ok)(this.#record);
        const { at, record } = newest.value;
        if (at.attempt === this.#attempt)
            this.#sequence = at.sequence;
        if (record.ok)
            this.#record = record.value ?? remote_record/* EMPTY_RECORD */.sU;
        else
            this.#damage = record.error;
        return (0,result.ok)(this.#record);
    }
}

// EXTERNAL MODULE: ./build/shell/remote/unpack.js + 2 modules
var unpack = __webpack_require__(581);
;// CONCATENATED MODULE: ./build/shell/remote/remote-store.js







const plain = ({ digest, size, mediaType }) => ({ digest, size, mediaType });
async function openLayer(recorder, transport, record, layer) {
    const opened = await transport.open(layer);
    const isGone = opened.ok ? opened.value === undefined : opened.error.code === 'integrity';
    // A service that lost a layer gets it again from whoever has it.
    if (isGone)
        recorder.note((0,remote_record/* withoutPlace */.wm)(record, layer.at, layer.digest));
    return opened;
}
async function findLayer(transport, record, workflowId, digest) {
    const known = (0,remote_record/* layerIn */.n9)(record, workflowId, digest);
    if (known !== undefined)
        return (0,result.ok)(known);
    return (0,remote_record/* workflowIn */.lV)(record, workflowId)?.dropped.includes(digest) === true ? (0,result.ok)(undefined) : transport.find(digest);
}
async function putLayer(recorder, transport, request, isWhole) {
    const { workflowId, digest, file } = request;
    const given = (0,layer_file/* describeLayer */.$d)(digest, file);
    if (!given.ok)
        return given;
    const layer = given.value;
    if (layer === undefined) {
        return (0,result/* err */._)({ code: 'storage', message: 'Could not store a layer: its file does not exist.', where: file });
    }
    return recorder.inTurn(async (record) => {
        const isDropped = (0,remote_record/* workflowIn */.lV)(record, workflowId)?.dropped.includes(digest) === true;
        const there = await findLayer(transport, record, workflowId, digest);
        if (!there.ok)
            return there;
        let isDamaged = false;
        if (there.value !== undefined && isWhole !== undefined) {
            const opened = await openLayer(recorder, transport, record, there.value);
            if (!opened.ok && opened.error.code !== 'integrity')
                return opened;
            isDamaged = !opened.ok || (opened.value !== undefined && !(await isWhole(opened.value)));
        }
        if (there.value !== undefined && !isDamaged) {
            recorder.note((0,remote_record/* withLayer */.ou)(record, workflowId, there.value));
            const dropped = (0,unpack/* discard */.vf)(file);
            return dropped.ok ? (0,result.ok)(plain(there.value)) : dropped;
        }
        const sent = await transport.send(layer, file, isDamaged || isDropped);
        if (!sent.ok)
            return sent;
        recorder.note((0,remote_record/* withLayer */.ou)(record, workflowId, sent.value));
        return (0,result.ok)(plain(sent.value));
    });
}
const refuse = (problem, work) => (problem === undefined ? work() : Promise.resolve((0,result/* err */._)(problem)));
/** The parts of a store that are about manifests. */
function manifests(recorder) {
    return {
        put: (workflowId, phase, text) => refuse((0,workflow_dir/* checkWorkflowId */.tj)(workflowId) ?? (0,workflow_dir/* checkPhaseName */.l4)(phase) ?? (0,sealed/* checkDocument */.sw)(text), () => recorder.inTurn((record) => recorder.save((0,remote_record/* withManifest */._Q)(record, workflowId, { phase, text }, recorder.companionOf(workflowId))))),
        get: (workflowId, phase) => refuse((0,workflow_dir/* checkWorkflowId */.tj)(workflowId) ?? (0,workflow_dir/* checkPhaseName */.l4)(phase), () => recorder.inspect(async (record) => (0,result.ok)((0,remote_record/* workflowIn */.lV)(record, workflowId)?.manifests.find((each) => each.phase === phase)?.text))),
        list: (workflowId) => refuse((0,workflow_dir/* checkWorkflowId */.tj)(workflowId), () => recorder.inspect(async (record) => (0,result.ok)(((0,remote_record/* workflowIn */.lV)(record, workflowId)?.manifests ?? []).map(({ phase }) => phase).sort()))),
        remove: (workflowId, phase) => refuse((0,workflow_dir/* checkWorkflowId */.tj)(workflowId) ?? (0,workflow_dir/* checkPhaseName */.l4)(phase), () => recorder.inTurn(async (record) => {
            const isThere = (0,remote_record/* workflowIn */.lV)(record, workflowId)?.manifests.some((each) => each.phase === phase) === true;
            return isThere ? recorder.save((0,remote_record/* withoutManifest */.Iq)(record, workflowId, phase)) : (0,result.ok)(undefined);
        })),
    };
}
const checkLayer = (workflowId, digest) => {
    const name = (0,layer_file/* layerName */.Hn)(digest);
    return (0,workflow_dir/* checkWorkflowId */.tj)(workflowId) ?? (name.ok ? undefined : name.error);
};
/** The parts of a store that are about layers. */
function remote_store_layers(recorder, transport) {
    const find = (workflowId, digest) => recorder.inTurn(async (record) => {
        const found = await findLayer(transport, record, workflowId, digest);
        if (found.ok && found.value !== undefined)
            recorder.note((0,remote_record/* withLayer */.ou)(record, workflowId, found.value));
        return found;
    });
    return {
        putLayer: (workflowId, digest, file, isWhole) => refuse(checkLayer(workflowId, digest), () => putLayer(recorder, transport, { workflowId, digest, file }, isWhole)),
        findLayer: (workflowId, digest) => refuse(checkLayer(workflowId, digest), async () => {
            const found = await find(workflowId, digest);
            return found.ok ? (0,result.ok)(found.value === undefined ? undefined : plain(found.value)) : found;
        }),
        openLayer: (workflowId, digest) => refuse(checkLayer(workflowId, digest), async () => {
            const found = await find(workflowId, digest);
            const layer = found.ok ? found.value : undefined;
            if (!found.ok)
                return found;
            if (layer === undefined)
                return (0,result.ok)(undefined);
            return recorder.inTurn((record) => openLayer(recorder, transport, record, layer));
        }),
        listLayers: (workflowId) => refuse((0,workflow_dir/* checkWorkflowId */.tj)(workflowId), () => recorder.inspect(async (record) => {
            const listed = ((0,remote_record/* workflowIn */.lV)(record, workflowId)?.layers ?? []).map(plain);
            return (0,result.ok)(listed.sort((a, b) => (a.digest < b.digest ? -1 : 1)));
        })),
        removeLayer: (workflowId, digest) => refuse(checkLayer(workflowId, digest), () => recorder.inTurn(async (record) => {
            const isThere = (0,remote_record/* workflowIn */.lV)(record, workflowId)?.layers.some((each) => each.digest === digest) === true;
            return isThere ? recorder.save((0,remote_record/* withoutLayer */.Er)(record, workflowId, digest)) : (0,result.ok)(undefined);
        })),
    };
}
/**
 * The store over a service. Manifests count once `put` has answered; a layer that was put counts with the next
 * manifest, because nothing refers to it before.
 *
 * Problems: `usage` for a name that is none, `integrity` for what is damaged, `storage` for a service that does not
 * answer or refuses.
 */
function createRemoteStore(transport, beginning) {
    const recorder = new Recorder(transport, beginning);
    return {
        name: transport.name,
        accompany: (workflowId, companion) => recorder.accompany(workflowId, companion),
        newest: () => recorder.inspect(async (record) => {
            const last = record.workflows.findLast(({ manifests: there }) => there.length > 0);
            if (last === undefined)
                return (0,result.ok)(undefined);
            const { id, journal, artifacts } = last;
            return (0,result.ok)({ workflowId: id, journal, ...(artifacts === undefined ? {} : { artifacts }) });
        }),
        ...manifests(recorder),
        ...remote_store_layers(recorder, transport),
    };
}
/**
 * Holds a layer's file that a service gave against what is known of the layer.
 *
 * @returns the file; `integrity` when it cannot be that layer: then the file is gone
 */
function checkFetched(layer, file) {
    const described = (0,layer_file/* describeLayer */.$d)(layer.digest, file);
    const found = described.ok ? described.value : undefined;
    if (found?.size === layer.size && found.mediaType === layer.mediaType)
        return (0,result.ok)(file);
    (0,unpack/* discard */.vf)(file);
    if (!described.ok)
        return described;
    return (0,result/* err */._)((0,layer_file/* damagedLayer */.Ju)(layer.digest, 'what was fetched is another file than the one that was stored'));
}


/***/ })

};
;