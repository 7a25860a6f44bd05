"use strict";
exports.id = 6782;
exports.ids = [6782];
exports.modules = {

/***/ 6782:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runSecrets: () => (/* binding */ runSecrets)
});

// EXTERNAL MODULE: ./build/core/words.js
var words = __webpack_require__(6134);
// EXTERNAL MODULE: ./build/core/plain-line.js
var plain_line = __webpack_require__(2750);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/model/result.js
var result = __webpack_require__(1520);
;// CONCATENATED MODULE: ./build/shell/scanned-files.js




/** Folders that hold other people's files or this program's own. */
const NEVER_SCANNED = ['node_modules', '.git', '.bootspring'];
/** A repository of a million files has a list of about 100 MB. */
const MAX_LIST_BYTES = 256 * 1024 * 1024;
function askGit(cwd) {
    // A repository's own configuration may name a program as its file system monitor; listing files must not run it.
    const args = ['-c', 'core.fsmonitor=false', 'ls-files', '-z', '-co', '--exclude-standard', '--deduplicate'];
    return new Promise((resolve) => {
        const env = { ...process.env, LC_ALL: 'C' };
        (0,external_node_child_process_.execFile)('git', args, { cwd, env, maxBuffer: MAX_LIST_BYTES }, (error, stdout, stderr) => {
            if (error === null)
                resolve({ files: stdout.split('\0').filter((file) => file !== '') });
            else if (error.code === 'ENOENT' || stderr.includes('not a git repository'))
                resolve({ missing: true });
            else
                resolve({ because: stderr.trim().split('\n')[0] ?? error.message });
        });
    });
}
async function walk(cwd) {
    const files = [];
    const folders = [''];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        try {
            for (const entry of await (0,promises_.readdir)((0,external_node_path_.join)(cwd, folder), { withFileTypes: true })) {
                const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
                if (!entry.isDirectory())
                    files.push(path);
                else if (!NEVER_SCANNED.includes(entry.name))
                    folders.push(path);
            }
        }
        catch (cause) {
            const because = cause instanceof Error ? cause.message : String(cause);
            return (0,result/* err */._)({ code: 'storage', message: `The files cannot be listed: ${because}`, where: (0,external_node_path_.join)(cwd, folder) });
        }
    }
    return (0,result.ok)(files.sort());
}
/**
 * Paths of the files that a scan is about, relative to `cwd`, sorted: those that git tracks or would track.
 * Outside a git repository, or without git, every file below `cwd` except in node_modules, .git and .bootspring.
 * `storage` when git or the file system refuses.
 */
async function listScannedFiles(cwd) {
    const answer = await askGit(cwd);
    if (answer.files !== undefined)
        return (0,result.ok)(answer.files.sort());
    if (answer.missing === true)
        return walk(cwd);
    return (0,result/* err */._)({
        code: 'storage',
        message: `git cannot list the files: ${answer.because}`,
        where: cwd,
        hint: 'Run `git status` in this folder; if it speaks of dubious ownership, add the folder to `safe.directory`.',
    });
}

;// CONCATENATED MODULE: ./build/shell/runner/secrets.js



/** Lines of the log that name findings; the rest is counted. */
const MAX_LINES = 50;
const internal = (detail) => ({
    outcome: { kind: 'errored', reason: 'internal', detail },
    lines: [detail],
});
const place = ({ file, line, rule }) => `${(0,plain_line/* plainLine */.h)(file, 200)}:${line} (${rule})`;
/** One line for every cause, with the first files. */
function grouped(notes, what) {
    const causes = new Map();
    for (const { file, because } of notes)
        causes.set(because, [...(causes.get(because) ?? []), (0,plain_line/* plainLine */.h)(file, 200)]);
    return [...causes].map(([because, files]) => `${(0,words/* counted */.h)(files.length, 'file')} ${what}, ${because}: ${(0,words/* listed */.K)(files)}`);
}
function limited(lines) {
    const rest = lines.length - MAX_LINES;
    return rest > 0 ? [...lines.slice(0, MAX_LINES), `\u2026 and ${rest} more`] : [...lines];
}
function judge(result) {
    const { findings, suppressed, unreadable, scanned } = result;
    if (findings.length > 0) {
        const files = new Set(findings.map(({ file }) => file)).size;
        const detail = `${(0,words/* counted */.h)(findings.length, 'secret')} in ${(0,words/* counted */.h)(files, 'file')}: ${(0,words/* listed */.K)(findings.map(place))}`;
        return { kind: 'failed', reason: 'secrets-found', detail };
    }
    if (unreadable.length > 0) {
        const names = unreadable.map(({ file, because }) => `${(0,plain_line/* plainLine */.h)(file, 200)} (${because})`);
        const detail = `${(0,words/* counted */.h)(unreadable.length, 'file')} could not be read: ${(0,words/* listed */.K)(names)}`;
        return { kind: 'errored', reason: 'internal', detail };
    }
    if (scanned === 0) {
        const skipped = (0,words/* counted */.h)(result.skipped.length, 'file');
        return { kind: 'errored', reason: 'internal', detail: `no file was scanned; ${skipped} passed over` };
    }
    const hidden = suppressed.length === 0 ? '' : `; not counted: ${(0,words/* listed */.K)(suppressed.map(place))}`;
    return { kind: 'passed', detail: `${(0,words/* counted */.h)(scanned, 'file')} scanned, nothing found${hidden}` };
}
/**
 * Scans the files that git tracks or would track for credentials. `failed` names kind and place of what was found, never
 * the value. A scan that saw no file, or could not read one that it should, is `errored`: absence is not success.
 */
async function runSecrets(_step, environment) {
    const { cwd, load, signal } = environment;
    const stopped = { outcome: { kind: 'cancelled', detail: 'the secret scan was stopped' }, lines: [] };
    const files = await listScannedFiles(cwd);
    if (signal?.aborted === true)
        return stopped;
    if (!files.ok)
        return internal([files.error.message, files.error.hint].filter(Boolean).join(' '));
    if (files.value.length === 0)
        return internal('no file was scanned: git lists none in this folder');
    let result;
    try {
        const { scanFiles } = await load();
        result = await scanFiles({ cwd, files: files.value, ...(signal === undefined ? {} : { signal }) });
    }
    catch (cause) {
        return internal(`the secret scanner could not run: ${cause instanceof Error ? cause.message : String(cause)}`);
    }
    if (!result.finished)
        return stopped;
    const outcome = judge(result);
    const lines = [
        ...limited(result.findings.map(({ file, line, column, message }) => `${(0,plain_line/* plainLine */.h)(file, 200)}:${line}:${column} ${message}`)),
        ...(outcome.kind === 'passed' && outcome.detail !== undefined ? [outcome.detail] : []),
        ...(outcome.kind === 'errored' ? [outcome.detail] : []),
        ...limited(result.suppressed.map((each) => `not counted: ${place(each)}, ${(0,plain_line/* plainLine */.h)(each.by, 200)}`)),
        ...grouped(result.unreadable, 'not readable'),
        ...grouped(result.skipped, 'not scanned'),
    ];
    const findings = result.findings.map((found) => ({ ...found, severity: 'error', tool: 'secrets' }));
    return { outcome, lines, findings };
}


/***/ })

};
;