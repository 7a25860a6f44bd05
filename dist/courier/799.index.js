"use strict";
exports.id = 799;
exports.ids = [799];
exports.modules = {

/***/ 799:
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

// EXTERNAL MODULE: ./build/shell/remote/artifact-save.js
var artifact_save = __webpack_require__(2333);
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
    const sent = await (0,artifact_save/* uploadArtifact */.m)(site.service, { name, file, retentionDays: site.retentionDays });
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


/***/ })

};
;