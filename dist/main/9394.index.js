"use strict";
exports.id = 9394;
exports.ids = [9394];
exports.modules = {

/***/ 6740:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ isCredential)
/* harmony export */ });
/** Files in which programs keep what lets them in somewhere. `.env` may also be a folder, of Python. */
const CREDENTIALS = /(?:^|\/)(?:\.npmrc|\.netrc|_netrc|\.pypirc|\.git-credentials|\.env|\.env\.[^/]*|\.envrc|id_rsa|id_dsa|id_ecdsa|id_ed25519|\.htpasswd|credentials\.json|application_default_credentials\.json|\.aws\/credentials|\.docker\/config\.json)$/i;
/** Packages carry keys and certificates for their tests, which everybody has. */
const KEYS = /\.(?:pem|key|p12|pfx|jks|keystore|ppk)$/i;
const IN_PACKAGES = /(?:^|\/)node_modules\//;
/** Whether a file is left out because of its name: it may hold a password, a token or a private key. */
const isCredential = (path) => CREDENTIALS.test(path) || (KEYS.test(path) && !IN_PACKAGES.test(path));


/***/ }),

/***/ 5950:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   $i: () => (/* binding */ showName),
/* harmony export */   MQ: () => (/* binding */ readName),
/* harmony export */   dZ: () => (/* binding */ writeName),
/* harmony export */   gm: () => (/* binding */ textOfBytes),
/* harmony export */   q$: () => (/* binding */ bytesOfText)
/* harmony export */ });
const ASCII = /^[^\x80-\u{10ffff}]*$/u;
/** Text for a byte string that is UTF-8, otherwise undefined. */
function textOfBytes(bytes) {
    if (ASCII.test(bytes))
        return bytes;
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytesOf(bytes));
    }
    catch {
        return undefined;
    }
}
/** The byte string of a text. */
function bytesOfText(text) {
    if (ASCII.test(text))
        return text;
    return stringOf(new TextEncoder().encode(text));
}
/** The bytes that a byte string stands for. */
function bytesOf(bytes) {
    const array = new Uint8Array(bytes.length);
    for (let at = 0; at < bytes.length; at += 1)
        array[at] = bytes.charCodeAt(at);
    return array;
}
/** The byte string of some bytes. */
function stringOf(bytes) {
    let text = '';
    for (const byte of bytes)
        text += String.fromCharCode(byte);
    return text;
}
/** A byte string as a manifest writes it. */
function writeName(bytes) {
    const text = textOfBytes(bytes);
    return text ?? { base64: btoa(bytes) };
}
/** The byte string of a written name; undefined when its base64 is none. */
function readName(written) {
    if (typeof written === 'string')
        return bytesOfText(written);
    try {
        return atob(written.base64);
    }
    catch {
        return undefined;
    }
}
/** A byte string as people read it: what is no UTF-8 and what moves the cursor is escaped. */
function showName(bytes) {
    const text = textOfBytes(bytes) ?? bytes.replace(/[\x80-\xff]/g, (byte) => `\\x${byte.charCodeAt(0).toString(16)}`);
    return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (character) => {
        const code = character.codePointAt(0) ?? 0;
        if (character === '\n')
            return '\\n';
        return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u{${code.toString(16)}}`;
    });
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

/***/ 6036:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ fixFate)
/* harmony export */ });
/* harmony import */ var _evolve_fix_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9756);

/** As the fold judges it: a fix that changed what is protected, was killed, or cannot be told about waits for a person. */
function fixFate({ outcome, change, untold, }) {
    if (untold !== undefined)
        return 'held';
    if (change === undefined)
        return 'vain';
    return change.protected > 0 || !(0,_evolve_fix_js__WEBPACK_IMPORTED_MODULE_0__/* .isProper */ .d3)(outcome) ? 'held' : 'changed';
}


/***/ }),

/***/ 9394:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderPage: () => (/* binding */ renderPage)
});

// UNUSED EXPORTS: linkOf

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/redact/redaction.js + 10 modules
var redact_redaction = __webpack_require__(23);
// EXTERNAL MODULE: ./build/core/redact/secrets.js
var secrets = __webpack_require__(5712);
// EXTERNAL MODULE: ./build/core/findings/order.js
var order = __webpack_require__(4382);
// EXTERNAL MODULE: ./build/core/text.js
var core_text = __webpack_require__(3432);
;// CONCATENATED MODULE: ./build/core/visible.js

/**
 * Characters that hide what a text holds: controls, separators of lines, marks that turn the direction of writing, and
 * those without a width. Tabs and line ends, and what joins the parts of an emoji or of a letter, stay as they are.
 */
const HIDING = /[^\P{Cc}\n\t]|[\p{Zl}\p{Zp}\p{Cs}\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu;
/** A character by its number: `\u{202e}`. */
const named = (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
/** A part of a text, with every character that hides something shown by its number. What is longer is cut with `\u2026`. */
function visibleSource(text, limit) {
    return cut(text.slice(0, limit * 4).replace(HIDING, named), limit, text.length > limit * 4);
}
/** As visibleSource, but sequences of a terminal are taken out: for what programs say. */
function visibleText(text, limit) {
    return cut((0,core_text/* plainText */.wh)(text.slice(0, limit * 4)).replace(HIDING, named), limit, text.length > limit * 4);
}
/** A surrogate pair is never cut in two: half a character is not valid UTF-8. */
function cut(text, limit, isPart) {
    return text.length <= limit && !isPart ? text : `${text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}\u2026`;
}

// EXTERNAL MODULE: ./build/core/views/size.js
var size = __webpack_require__(4993);
;// CONCATENATED MODULE: ./build/core/views/html/source.js
/** Lines before and after what a finding is about. */
const AROUND = 3;
/** Most lines that are marked for one finding. */
const MOST_MARKED = 8;
/** The numbers of the lines to show for a finding: at least its own line. */
function linesAround(line, endLine) {
    const last = Math.min(Math.max(line, endLine ?? line), line + MOST_MARKED - 1) + AROUND;
    const first = Math.max(1, line - AROUND);
    return Array.from({ length: last - first + 1 }, (_each, at) => first + at);
}
/** Lines as blocks of those that follow each other. */
function blocksOf(lines) {
    const blocks = [];
    for (const [number, text] of [...lines].sort(([left], [right]) => left - right)) {
        const last = blocks.at(-1);
        if (last !== undefined && last[0] + last[1].length === number)
            last[1].push(text);
        else
            blocks.push([number, [text]]);
    }
    return blocks;
}

;// CONCATENATED MODULE: ./build/core/views/html/findings.js




/** A browser has all of them at hand at once; more would make a page that nobody can open. */
const MOST_FINDINGS = 20_000;
const MOST_CHARACTERS = 8 * 1024 * 1024;
const LIMITS = { message: 2_000, name: 1_000, word: 200 };
/** The findings that the page has room for, worst first. */
function chosenFindings(known) {
    const all = known.flatMap(({ task, findings }) => findings.map((finding) => ({ task, finding })));
    all.sort((left, right) => (0,order/* worstFirst */.m)(left.finding, right.finding));
    let room = MOST_CHARACTERS;
    const first = all.slice(0, MOST_FINDINGS).findIndex(({ finding }) => {
        room -= finding.message.length + (finding.file?.length ?? 0) + (finding.test?.length ?? 0) + 160;
        return room < 0;
    });
    return all.slice(0, first === -1 ? MOST_FINDINGS : first);
}
/** The lines of files that are shown with findings. */
function wantedLines(chosen) {
    const wanted = new Map();
    for (const { finding } of chosen) {
        if (finding.file === undefined || finding.line === undefined)
            continue;
        const lines = wanted.get(finding.file) ?? new Set();
        for (const line of linesAround(finding.line, finding.endLine))
            lines.add(line);
        wanted.set(finding.file, lines);
    }
    return wanted;
}
/** What the page shows of findings; null when there is nothing to say. */
function pageFindings(known, ground) {
    const { chosen, link } = ground;
    const total = known.reduce((sum, { findings, omitted }) => sum + findings.length + omitted.findings, 0);
    const notes = known.flatMap((each) => each.notes).map((note) => visibleText(note, LIMITS.name));
    if (total === 0 && notes.length === 0)
        return null;
    if (chosen.length < total)
        notes.push(`${(0,size/* countText */.lT)(chosen.length, 'finding')} of ${(0,size/* numberText */.$4)(total)} are here, the worst of them.`);
    const checks = [...new Set(chosen.map(({ task }) => task))];
    const numbers = new Map(checks.map((task, at) => [task, at]));
    const groups = new Map();
    for (const placed of chosen) {
        const group = groups.get(placed.finding.file);
        if (group === undefined)
            groups.set(placed.finding.file, [placed]);
        else
            group.push(placed);
    }
    const files = [...groups].map(([file, placed]) => pageFile(file, placed, numbers, ground));
    return { checks, files, link: link ?? null, notes };
}
function pageFile(file, placed, checks, { sources, endedAt, link }) {
    const source = file === undefined ? undefined : sources.get(file);
    const lines = source?.kind === 'lines' ? source : undefined;
    const checked = Math.max(...placed.map(({ task }) => endedAt.get(task) ?? 0));
    const changed = lines !== undefined && checked > 0 && lines.writtenAt > checked;
    return {
        name: file === undefined ? null : visibleText(file, LIMITS.name),
        path: file === undefined || link === undefined ? null : addressOf(file),
        findings: placed.map(({ task, finding }) => pageFinding(finding, checks.get(task) ?? 0, lines?.total)),
        source: lines === undefined ? null : { blocks: blocksOf(lines.lines), total: lines.total },
        note: source?.kind === 'none'
            ? `No lines are shown: the file ${source.because}.`
            : changed
                ? 'The file was written after the check: its lines may have moved.'
                : '',
    };
}
/** A path as a part of an address; half a character, which has no address, becomes the one for what is unknown. */
const addressOf = (file) => file
    .split('/')
    .map((part) => encodeURIComponent(part.replace(/\p{Cs}/gu, '\ufffd')))
    .join('/');
function pageFinding(finding, check, total) {
    const { severity, message, line, column, endLine, rule, tool, test, isNew } = finding;
    return {
        severity,
        message: visibleText(message, LIMITS.message),
        check,
        ...(line === undefined ? {} : { line }),
        ...(column === undefined ? {} : { column }),
        ...(endLine === undefined || endLine === line ? {} : { endLine }),
        ...(rule === undefined ? {} : { rule: visibleText(rule, LIMITS.word) }),
        ...(tool === undefined ? {} : { tool: visibleText(tool, LIMITS.word) }),
        ...(test === undefined ? {} : { test: visibleText(test, LIMITS.name) }),
        ...(isNew === undefined ? {} : { isNew }),
        ...(total !== undefined && line !== undefined && line > total ? { gone: true } : {}),
    };
}

// EXTERNAL MODULE: ./build/core/hints.js
var hints = __webpack_require__(9597);
// EXTERNAL MODULE: ./build/core/outcomes.js
var outcomes = __webpack_require__(9962);
// EXTERNAL MODULE: ./build/core/round.js
var round = __webpack_require__(2907);
// EXTERNAL MODULE: ./build/core/views/fates.js
var fates = __webpack_require__(3337);
// EXTERNAL MODULE: ./build/core/views/markdown.js
var markdown = __webpack_require__(5109);
// EXTERNAL MODULE: ./build/core/views/rounds.js
var rounds = __webpack_require__(6309);
// EXTERNAL MODULE: ./build/core/views/summary.js + 1 modules
var summary = __webpack_require__(575);
// EXTERNAL MODULE: ./build/core/views/text.js
var views_text = __webpack_require__(599);
// EXTERNAL MODULE: ./build/core/views/timeline.js
var timeline = __webpack_require__(179);
;// CONCATENATED MODULE: ./build/core/views/html/compare.js



const MOST_ROWS = 200;
/** A comparison as the page shows it; null when none was asked for. */
function pageComparison(comparison) {
    if (comparison === undefined)
        return null;
    const { before, after, phases, tasks, findings, tests } = comparison;
    const lists = [
        list('New findings', 'bad', findings.fresh, findingRow),
        list('Findings that are gone', 'good', findings.gone, findingRow),
        list('Tests that fail now', 'bad', tests.failing, testRow),
        list('Tests that no longer fail', 'good', tests.fixed, testRow),
        list('Tests that failed and did not run again', 'warn', tests.notRun, testRow),
        list('Tests that have become flaky', 'warn', tests.flaky, testRow),
    ];
    return {
        before: pageRun(before),
        after: pageRun(after),
        phases: phases.map(({ phase, before: left, after: right }) => ({
            phase,
            before: cell(left),
            after: cell(right),
            changeMs: left === null || right === null || left.durationMs === 0 || right.durationMs === 0
                ? null
                : right.durationMs - left.durationMs,
        })),
        tasks,
        lists: lists.filter(({ count }) => count > 0),
        same: findings.same,
        notes: [...findings.notes, ...tests.notes].map((note) => visibleText(note, 1_000)),
    };
}
const pageRun = ({ label, sha, createdAt, status, durationMs }) => ({
    label,
    sha: visibleText(sha ?? '', 100).slice(0, 12),
    createdAt,
    status,
    durationMs,
});
function cell(side) {
    if (side === null)
        return { text: 'not in the plan', tone: 'dim', durationMs: 0 };
    const { status, conclusion, durationMs } = side;
    const text = conclusion ?? status;
    const tone = status === 'completed'
        ? conclusion === 'skipped'
            ? 'warn'
            : 'good'
        : status === 'pending'
            ? 'dim'
            : status === 'running'
                ? 'strong'
                : status === 'cancelled'
                    ? 'warn'
                    : 'bad';
    return { text: durationMs > 0 ? `${text}, ${(0,views_text/* duration */.p0)(durationMs)}` : text, tone, durationMs };
}
function list(title, tone, all, row) {
    const rows = all.slice(0, MOST_ROWS).map(({ task, it }) => ({ ...row(it), task }));
    return { title, tone, count: all.length, rows };
}
const findingRow = (finding) => ({
    place: visibleText((0,order/* placeText */.Z)(finding) ?? '', 500),
    text: visibleText([finding.message.split('\n', 1)[0] ?? '', finding.rule ?? ''].filter(Boolean).join(' \u00b7 '), 500),
});
const testRow = (test) => ({ place: visibleText(test.file ?? '', 500), text: visibleText(test.name, 500) });

// EXTERNAL MODULE: ./build/model/constants.js
var constants = __webpack_require__(8808);
// EXTERNAL MODULE: ./build/core/fix/fates.js
var fix_fates = __webpack_require__(6036);
// EXTERNAL MODULE: ./build/core/views/fix.js
var views_fix = __webpack_require__(1125);
;// CONCATENATED MODULE: ./build/core/views/html/fixes.js





/** Characters of one line of a diff, and of all diffs of a page. */
const MOST_LINE = 500;
const MOST_OF_ALL = 2 * 1024 * 1024;
/** Fixes of one phase, and files of one fix. */
const MOST_FIXES = 50;
const MOST_FILES = 20;
/** The fixes of every phase that had some, by its name. Diffs that have no room any more are left out, and said. */
function pageFixes({ phases, artifacts, id }) {
    const room = { left: MOST_OF_ALL };
    return new Map(phases.filter(hasFixes).map(({ plan: { name }, fixes }) => {
        const patch = artifacts.find((each) => each.phase === name && each.name === constants/* PATCH_NAME */.F6);
        const shown = fixes.slice(-MOST_FIXES).map((fix) => pageFix(fix, room));
        const command = patch === undefined ? '' : `git apply .bootspring/workflows/${id}/${patch.path}`;
        return [name, { fixes: shown, left: fixes.length - shown.length, command }];
    }));
}
const hasFixes = ({ fixes }) => fixes.length > 0;
const MARKS = {
    changed: { sign: '\u270e', tone: 'good' },
    vain: { sign: '\u2013', tone: 'dim' },
    held: { sign: '\u2016', tone: 'warn' },
};
function pageFix(fix, room) {
    const { change, task, attempt, durationMs } = fix;
    const named = (change?.files ?? []).slice(0, MOST_FILES).map((file) => {
        const held = file.protected === undefined ? '' : ` (protected: ${file.protected})`;
        return visibleSource(`${file.kind} ${file.path}${held}`, MOST_LINE);
    });
    const rest = (change?.count ?? 0) - named.length;
    const whole = change?.diff ?? '';
    const fits = whole.length <= room.left;
    if (fits)
        room.left -= whole.length;
    const isPart = whole.trimEnd().endsWith('\n\u2026');
    return {
        name: `${(0,views_fix/* shortName */.EU)(task)}${attempt > 1 ? `, fix ${attempt}` : ''}`,
        text: (0,views_fix/* fixText */.Xc)(fix),
        ...MARKS[(0,fix_fates/* fixFate */.I)(fix)],
        time: (0,views_text/* duration */.p0)(durationMs),
        files: rest > 0 ? [...named, `and ${rest} more`] : named,
        diff: fits ? diffLines(whole) : [],
        cut: fits ? (isPart ? 'the beginning; the patch has all of it' : '') : 'no room on this page; the patch has it',
    };
}
/** The lines of a patch: what begins with a sign is a change only inside of a part. */
function diffLines(patch) {
    if (patch.trim() === '')
        return [];
    let isInside = false;
    return patch
        .trimEnd()
        .split('\n')
        .map((line) => {
        if (line.startsWith('diff --git '))
            isInside = false;
        else if (line.startsWith('@@'))
            isInside = true;
        return [kindOf(line, isInside), visibleSource(line, MOST_LINE)];
    });
}
function kindOf(line, isInside) {
    if (!isInside)
        return 'head';
    if (line.startsWith('@@'))
        return 'part';
    if (line.startsWith('+'))
        return 'added';
    return line.startsWith('-') ? 'gone' : 'same';
}

;// CONCATENATED MODULE: ./build/core/views/ansi.js
/* oxlint-disable no-control-regex -- control characters are what this file is about. */

/** Characters of one line that are kept. */
const ansi_MOST_LINE = 4_000;
const SGR = /(?:\u001b\[|\u009b)([0-9;:]*)m/g;
/** Marks that turn the direction of writing: a line could show something else than it holds. */
const DIRECTION = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const PLAIN = { flags: [] };
/**
 * Text of a terminal as lines of styled pieces. Classes: `f0` to `f7` and `g0` to `g7` are colours of text and ground, `f8` is grey,
 * `b` bold, `d` dim, `i` italic, `u` underlined, `s` struck, `v` inverse. Colours go on over the ends of lines until a
 * line that `resets`. Every other control sequence is taken out, and a line that was redrawn is as it was left.
 */
function styledLines(text, resets) {
    let look = PLAIN;
    const lines = text.split('\n').map((line) => {
        if (resets(line))
            look = PLAIN;
        const [styled, next] = styledLine(line, look);
        look = next;
        return styled;
    });
    if (lines.at(-1) === '')
        lines.pop();
    return lines;
}
function styledLine(raw, before) {
    const line = (0,core_text/* lastDrawn */.hh)(raw);
    const pieces = [];
    let look = before;
    let room = ansi_MOST_LINE;
    let at = 0;
    const push = (part) => {
        const whole = (0,core_text/* plainText */.wh)(part).replace(DIRECTION, '\ufffd');
        if (whole === '' || room <= 0)
            return;
        const shown = whole.length <= room ? whole : `${whole.slice(0, room).replace(/[\ud800-\udbff]$/, '')}\u2026`;
        room -= whole.length;
        const classes = classesOf(look);
        if (pieces.length > 0 && pieces.at(-1) === classes)
            pieces[pieces.length - 2] += shown;
        else
            pieces.push(shown, classes);
    };
    for (const match of line.matchAll(SGR)) {
        push(line.slice(at, match.index));
        look = applied(look, match[1] ?? '');
        at = match.index + match[0].length;
    }
    push(line.slice(at));
    if (pieces.length === 0)
        return ['', look];
    return [pieces.length === 2 && pieces[1] === '' ? (pieces[0] ?? '') : pieces, look];
}
function classesOf({ fore, back, flags }) {
    const colours = [...(fore === undefined ? [] : [`f${fore}`]), ...(back === undefined ? [] : [`g${back}`])];
    return [...colours, ...flags].join(' ');
}
const ON = { 1: 'b', 2: 'd', 3: 'i', 4: 'u', 7: 'v', 9: 's' };
const OFF = { 21: 'b', 22: 'bd', 23: 'i', 24: 'u', 27: 'v', 29: 's' };
/** What a sequence of parameters makes of a look (ECMA-48, 8.3.117). Unknown ones change nothing. */
function applied(before, parameters) {
    const codes = parameters.split(/[;:]/).map((code) => (code === '' ? 0 : Number(code)));
    let look = before;
    for (let at = 0; at < codes.length; at += 1) {
        const code = codes[at] ?? 0;
        const on = ON[code];
        const off = OFF[code];
        if (code === 0)
            look = PLAIN;
        else if (on !== undefined)
            look = { ...look, flags: look.flags.includes(on) ? look.flags : [...look.flags, on] };
        else if (off !== undefined)
            look = { ...look, flags: look.flags.filter((flag) => !off.includes(flag)) };
        else if (code === 38 || code === 48) {
            const [colour, used] = extended(codes.slice(at + 1));
            look = code === 38 ? { ...look, fore: colour } : { ...look, back: colour };
            at += used;
        }
        else
            look = coloured(look, code);
    }
    return look;
}
function coloured(look, code) {
    if (code === 39)
        return { ...look, fore: undefined };
    if (code === 49)
        return { ...look, back: undefined };
    const tens = Math.floor(code / 10);
    const colour = code % 10;
    if (colour > 7)
        return look;
    if (tens === 3 || tens === 9)
        return { ...look, fore: tens === 9 && colour === 0 ? 8 : colour };
    if (tens === 4 || tens === 10)
        return { ...look, back: colour };
    return look;
}
/** One of 256 colours (`5;n`) or three parts (`2;r;g;b`) as the nearest of the eight, and how many codes that took. */
function extended(codes) {
    const [kind, first = 0, second = 0, third = 0] = codes;
    if (kind === 2)
        return [nearestColour(first, second, third), 4];
    if (kind !== 5)
        return [undefined, 0];
    if (first === 8)
        return [8, 2];
    if (first < 16)
        return [first % 8, 2];
    if (first >= 232)
        return [grey(8 + (first - 232) * 10), 2];
    const level = (part) => (part === 0 ? 0 : 55 + part * 40);
    const cube = first - 16;
    return [nearestColour(level(Math.floor(cube / 36)), level(Math.floor(cube / 6) % 6), level(cube % 6)), 2];
}
/** Bits of red, green and blue make the terminal's colours 0 to 7; greys have none of them. */
function nearestColour(red, green, blue) {
    const most = Math.max(red, green, blue);
    const least = Math.min(red, green, blue);
    if (most - least < 48)
        return grey(most);
    const middle = (most + least) / 2;
    return (red > middle ? 1 : 0) + (green > middle ? 2 : 0) + (blue > middle ? 4 : 0);
}
/** Greys: dim where they are dark, the page's own colour of text where they are light. */
const grey = (light) => (light < 170 ? 8 : undefined);

;// CONCATENATED MODULE: ./build/core/views/html/log.js


/** Lines of one log that are kept: a browser lays out as many at once without a pause. */
const MOST_LINES = 5_000;
/** Lines that bootspring itself puts before and after the output of an attempt: its colours end there. */
const isFrame = (line) => /^(?:==>|<==) /.test(line);
/** A log as the page holds it. */
function pageLog({ text, bytes, shown }) {
    const lines = styledLines(text, isFrame);
    const gone = lines.length > MOST_LINES;
    const cut = gone
        ? `the end of ${(0,size/* sizeText */.lP)(bytes)}`
        : shown < bytes
            ? `the last ${(0,size/* sizeText */.lP)(shown)} of ${(0,size/* sizeText */.lP)(bytes)}`
            : '';
    return { lines: gone ? lines.slice(-MOST_LINES) : lines, cut };
}

;// CONCATENATED MODULE: ./build/core/views/html/tests.js


/** Rows of one of the lists. */
const tests_MOST_ROWS = 1_000;
const SLOWEST = 20;
/** The tests that people look for; null when no test runner wrote a report. */
function pageTests(known) {
    const all = known.flatMap(({ task, tests }) => tests.map((test) => ({ task, test })));
    const omitted = known.reduce((sum, each) => sum + each.omitted.tests, 0);
    if (all.length === 0)
        return null;
    const of = (outcome) => all.filter(({ test }) => test.outcome === outcome);
    const failed = of('failed');
    const flaky = all.filter(({ test }) => test.flaky === true);
    const timed = all.filter(({ test }) => (test.durationMs ?? 0) > 0);
    timed.sort((left, right) => (right.test.durationMs ?? 0) - (left.test.durationMs ?? 0));
    const most = Math.max(failed.length, flaky.length);
    return {
        counts: { passed: of('passed').length, failed: failed.length, skipped: of('skipped').length },
        failed: failed.slice(0, tests_MOST_ROWS).map(pageTest),
        flaky: flaky.slice(0, tests_MOST_ROWS).map(pageTest),
        slowest: timed.slice(0, SLOWEST).map(pageTest),
        notes: [
            ...(most > tests_MOST_ROWS ? [`The first ${(0,size/* countText */.lT)(tests_MOST_ROWS, 'test')} of each list are here.`] : []),
            ...(omitted > 0
                ? [`${(0,size/* numberText */.$4)(omitted)} more ${omitted === 1 ? 'test' : 'tests'} ran that are not in what was kept.`]
                : []),
        ],
    };
}
function pageTest({ task, test }) {
    return {
        name: visibleText(test.name, 500),
        file: visibleText(test.file ?? '', 500),
        outcome: test.outcome,
        flaky: test.flaky === true,
        durationMs: test.durationMs ?? null,
        check: task,
    };
}

;// CONCATENATED MODULE: ./build/core/views/html/data.js














/** Everything that the page shows. */
function pageData({ state, entries, now, version, logs, ...more }) {
    const live = now !== undefined;
    // Since the last entry nothing has changed but the time.
    const sinceMs = live ? Math.max(0, now - state.updatedAt) : 0;
    const all = (0,fates/* fates */.qO)(state);
    const fixes = pageFixes(state);
    const { title, tone, sign } = verdict(state, live);
    return {
        title,
        tone,
        sign,
        because: state.because ?? '',
        facts: facts(state, all, sinceMs),
        startedAt: new Date(state.createdAt).toISOString(),
        updatedAt: new Date(state.updatedAt).toISOString(),
        over: ['completed', 'failed', 'cancelled'].includes(state.status),
        details: state.pause?.details ?? [],
        steps: stepsOf(state, live),
        warnings: state.warnings,
        phases: state.phases.map((phase, at) => ({
            ...pagePhase(state, phase, { fate: all[at], log: logs.get(phase.plan.name), sinceMs }),
            fixes: fixes.get(phase.plan.name) ?? null,
        })),
        timeline: (0,timeline/* timeline */.I)(entries, now),
        findings: foundOnPage(more, entries),
        tests: pageTests(more.findings ?? []),
        comparison: pageComparison(more.comparison),
        footer: `bootspring ${version}`,
    };
}
function foundOnPage({ findings = [], sources = new Map(), link }, entries) {
    const endedAt = new Map();
    for (const { at, event } of entries)
        if (event.type === 'AttemptFinished')
            endedAt.set(event.task, Date.parse(at));
    return pageFindings(findings, { chosen: chosenFindings(findings), sources, link, endedAt });
}
function verdict(state, live) {
    switch (state.status) {
        case 'completed': {
            const skipped = state.phases.some((phase) => (0,summary/* phaseMark */.lW)(phase).tone === 'warn');
            return skipped
                ? { title: 'Completed, with a gate skipped', tone: 'warn', sign: '\u26a0' }
                : { title: 'Completed', tone: 'good', sign: '\u2713' };
        }
        case 'paused':
            return { title: `Paused ${(0,markdown/* whereOf */.de)(state.pause)}`.trim(), tone: 'bad', sign: '\u2016' };
        case 'failed':
            return { title: 'Failed', tone: 'bad', sign: '\u2717' };
        case 'cancelled':
            return { title: 'Cancelled', tone: 'warn', sign: '\u25a0' };
        case 'pending':
        case 'running':
            if (live)
                return { title: 'Under way', tone: 'strong', sign: '\u25b8' };
            if (state.restored !== undefined)
                return { title: `Restored to ${state.restored.phase}`, tone: 'strong', sign: '\u21ba' };
            return { title: 'Broken off', tone: 'bad', sign: '!' };
    }
}
function stepsOf(state, live) {
    if (live)
        return [];
    // The machine that has the workflow is gone by the time that somebody reads the page.
    if (state.source.runId !== undefined)
        return (0,markdown/* waysOn */.gp)(state);
    if (state.pause !== undefined)
        return (0,markdown/* localSteps */.ng)(state.id, state.pause);
    return (0,markdown/* canGoOn */.Iq)(state) ? [{ what: 'go on', command: `bootspring resume ${state.id}` }] : [];
}
function facts(state, all, sinceMs) {
    const { source, pipeline } = state;
    const saved = (0,fates/* savedMs */.Uh)(all);
    const reused = all.filter(({ kind }) => kind === 'reused').length;
    const flaky = state.phases.flatMap(tasksOf).filter((task) => task.flaky).length;
    const tests = state.phases.flatMap(tasksOf).reduce((sum, { findings }) => sum + (findings?.flaky?.count ?? 0), 0);
    const rows = [
        ['Workflow', pipeline.workflow],
        ['Run', state.id],
        ['Repository', source.repository],
        ['Commit', source.sha?.slice(0, 12)],
        ['Ref', source.ref],
        ['Pull request', source.pullRequest === undefined ? undefined : `#${source.pullRequest}`],
        ['Workflow run', source.runId === undefined ? undefined : `${source.runId}, attempt ${state.attempt}`],
        ['Duration', (0,views_text/* duration */.p0)(state.activeMs + sinceMs)],
        ['Rounds', state.rounds.length === 0 ? undefined : `${(0,round/* roundOf */.O7)(state)}`],
        ['Time saved', reused === 0 ? undefined : `${(0,views_text/* duration */.p0)(saved)}, ${reused} of ${all.length} phases reused`],
        ['Flaky', flaky === 0 ? undefined : `${flaky} passed at a later attempt`],
        ['Flaky tests', tests === 0 ? undefined : `${tests} failed and passed on the same sources`],
    ];
    return rows.flatMap(([label, value]) => (value === undefined ? [] : [[label, value]]));
}
const tasksOf = (phase) => [phase.agents, ...phase.gates.map((gate) => gate.checks)].flatMap(({ tasks }) => tasks);
function pagePhase(state, phase, { fate, log, sinceMs }) {
    const activeMs = phase.activeMs + (phase.status === 'running' ? sinceMs : 0);
    const { plan, reuse } = phase;
    const { sign, tone } = (0,summary/* phaseMark */.lW)(phase);
    const notes = [
        ...(0,rounds/* roundNotes */.eU)(state, plan.name),
        ...(reuse.step === 'missed' ? [`not reused: ${reuse.because ?? ''}`] : []),
        ...(phase.saved === false ? [`no checkpoint: ${phase.unsaved ?? ''}`] : []),
        ...(phase.missing.length > 0 ? [`outputs that are missing: ${phase.missing.join(', ')}`] : []),
    ];
    return {
        name: plan.name,
        purpose: plan.purpose,
        status: phase.status,
        tone,
        sign,
        time: phase.startedAt === undefined ? '' : (0,views_text/* duration */.p0)(activeMs),
        fate: fate?.kind ?? '',
        because: fate?.because ?? '',
        notes,
        agents: phase.agents.tasks.map(pageTask),
        gates: phase.gates.map(pageGate),
        log: log === undefined ? null : pageLog(log),
    };
}
function pageGate({ plan, verdict: said, skipped, because, checks }) {
    const tone = skipped !== undefined ? 'warn' : said === 'passed' ? 'good' : said === undefined ? 'dim' : 'bad';
    return {
        name: plan.name,
        verdict: skipped === undefined ? (said ?? 'not judged') : `skipped by ${skipped.by}`,
        tone,
        because: skipped?.reason ?? because ?? '',
        checks: checks.tasks.map(pageTask),
    };
}
function pageTask(task) {
    const { plan, outcome, evidence } = task;
    const { sign, tone } = task.flaky ? { sign: '\u26a0', tone: 'warn' } : (0,summary/* taskMark */.RM)(task);
    const bad = outcome !== undefined && !(0,outcomes/* isGood */.Kg)(outcome);
    const detail = outcome?.kind === 'passed' ? ((0,outcomes/* passedNote */.BK)(outcome) ?? '') : (task.because ?? '');
    return {
        id: plan.id,
        name: plan.name,
        sign,
        tone,
        outcome: outcome?.kind ?? (task.status === 'pending' ? 'not run' : 'under way'),
        time: task.attempts === 0 || outcome === undefined ? '' : (0,views_text/* duration */.p0)(task.durationMs),
        attempts: task.attempts,
        flaky: task.flaky,
        advisory: 'enforcement' in plan && plan.enforcement === 'advisory',
        commands: plan.steps.map((step) => step.title),
        note: task.flaky ? `flaky: passed at attempt ${task.round}` : detail,
        why: plan.because,
        hint: (outcome === undefined ? undefined : (0,hints/* hint */.a)(outcome, evidence)) ?? '',
        tail: bad ? (evidence?.tail ?? '').trimEnd() : '',
    };
}

;// CONCATENATED MODULE: ./build/core/views/html/script-base.js
/** First part of the page's script: the data, how elements are made, and the top of the page. */
const BASE = String.raw `
'use strict';
const data = JSON.parse(document.getElementById('data').textContent);
/* Text only ever becomes a text node: nothing in the data can be markup. */
function el(tag, className, ...children) {
  const node = document.createElement(tag);
  if (className) node.className = className;
  for (const child of children) if (child !== null && child !== undefined && child !== '') node.append(child);
  return node;
}
function sign(of) {
  const node = el('span', 'sign ' + of.tone, of.sign);
  node.setAttribute('aria-hidden', 'true');
  return node;
}
function button(text, label, action) {
  const node = el('button', '', text);
  node.type = 'button';
  if (label) { node.title = label; node.setAttribute('aria-label', label); }
  node.addEventListener('click', action);
  return node;
}
function duration(ms) {
  if (ms < 60000) return (ms / 1000).toFixed(1) + 's';
  const seconds = Math.round(ms / 1000);
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return minutes + 'm ' + String(seconds % 60).padStart(2, '0') + 's';
  return Math.floor(minutes / 60) + 'h ' + String(minutes % 60).padStart(2, '0') + 'm';
}
const number = (count) => count.toLocaleString('en');
const when = (iso) => new Date(iso).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' });
const tasksOf = (phase) => [...phase.agents, ...phase.gates.flatMap((gate) => gate.checks)];
const isBad = (task) => task.tone === 'bad';

function header() {
  const facts = el('dl', 'facts');
  for (const [label, value] of [...data.facts, ['Started', when(data.startedAt)], [data.over ? 'Ended' : 'Last change', when(data.updatedAt)]])
    facts.append(el('div', '', el('dt', '', label), el('dd', '', value)));
  const title = el('h1', '', data.title);
  title.id = 'verdict';
  const words = el('div', 'grow', title, el('p', '', data.because));
  return el('header', 'card', el('div', 'verdict', sign(data), words), facts, jumps());
}

/* Where the parts of a long page begin. */
function jumps() {
  const found = data.findings ? data.findings.files.reduce((sum, file) => sum + file.findings.length, 0) : 0;
  const parts = [['findings', data.findings, 'Findings' + (found > 0 ? ' ' + number(found) : '')],
    ['tests', data.tests, data.tests && data.tests.counts.failed > 0 ? number(data.tests.counts.failed) + (data.tests.counts.failed === 1 ? ' test failed' : ' tests failed') : 'Tests'],
    ['compared', data.comparison, 'Compared']].filter(([, there]) => there);
  if (parts.length === 0) return null;
  const bar = el('nav', 'jumps');
  bar.setAttribute('aria-label', 'Parts of the page');
  for (const [id, , label] of [...parts, ['phases', true, number(data.phases.length) + (data.phases.length === 1 ? ' phase' : ' phases')]]) {
    const link = el('a', 'chip', label);
    link.href = '#' + id;
    bar.append(link);
  }
  return bar;
}

function copyButton(text, title = 'Copy the command', label = 'Copy') {
  const node = button(label, title, () => {
    const area = document.createElement('textarea');
    area.value = text;
    document.body.append(area);
    area.select();
    document.execCommand('copy');
    area.remove();
    node.textContent = 'Copied';
    setTimeout(() => { node.textContent = label; }, 1500);
  });
  return node;
}

/* What failed comes first, with the end of its output and the next step. */
const MOST_FAILURES = 10;
function failures() {
  const bad = data.phases.flatMap((phase) => tasksOf(phase).filter(isBad).map((task) => ({ phase, task })));
  if (bad.length === 0 && data.details.length === 0 && data.steps.length === 0) return null;
  const red = data.tone === 'bad' || bad.length > 0;
  const box = el('section', red ? 'card failed' : 'card');
  if (red) box.append(el('h2', '', 'What failed'));
  if (bad.length === 0) for (const detail of data.details) box.append(el('p', 'bad', detail));
  for (const { phase, task } of bad.slice(0, MOST_FAILURES)) {
    const head = el('div', 'row', sign(task), el('h3', '', task.id), el('span', 'bad', task.note || task.outcome));
    const open = phase.log ? button('Full output', 'Show it in the log of ' + phase.name, () => showTask(phase, task)) : null;
    head.append(el('span', 'row push', ...[controls.findingsOf?.(task.id), open].filter(Boolean)));
    box.append(el('div', 'fail', head, el('code', 'dim', task.commands.join(' && ')),
      task.tail && el('pre', '', task.tail), task.hint && el('p', 'hint', task.hint)));
  }
  if (bad.length > MOST_FAILURES) box.append(el('p', 'hint', 'and ' + number(bad.length - MOST_FAILURES) + ' more below'));
  if (data.steps.length > 0) {
    const list = el('ul', '');
    for (const step of data.steps)
      list.append(el('li', '', el('span', '', step.what), step.command && el('code', '', step.command),
        step.command && copyButton(step.command)));
    box.append(el('div', red ? 'next' : '', el('h2', '', 'What you can do'), list));
  }
  return box;
}

function warnings() {
  if (data.warnings.length === 0) return null;
  const list = el('ul', 'warnings');
  for (const warning of data.warnings) list.append(el('li', 'warn', '\u26a0 ' + warning));
  return el('section', 'card', el('h2', '', 'Warnings'), list);
}
`;

;// CONCATENATED MODULE: ./build/core/views/html/script-compare.js
/** Tests, and what is different from another run. */
const COMPARE = String.raw `
function testRow(test) {
  const bad = test.outcome === 'failed';
  const mark = el('span', 'sev ' + (bad ? 'bad' : test.flaky ? 'warn' : test.outcome === 'skipped' ? 'dim' : 'good'), bad ? '\u2717' : test.flaky ? '\u26a0' : test.outcome === 'skipped' ? '\u2212' : '\u2713');
  mark.setAttribute('aria-label', test.flaky ? 'flaky' : test.outcome);
  const where = [test.file, test.check].filter(Boolean).join(' \u00b7 ');
  return el('div', 'testrow', mark, el('div', '', el('div', 'name', test.name), el('div', 'where', where)), el('span', 'time', test.durationMs === null ? '' : duration(test.durationMs)));
}
function tests() {
  if (!data.tests) return null;
  const { counts, failed, flaky, slowest, notes } = data.tests;
  const lists = [['Failed', failed, counts.failed], ['Flaky', flaky, flaky.length], ['Slowest', slowest, 0]].filter(([, rows]) => rows.length > 0);
  const place = el('div', 'tests');
  const draw = (rows) => place.replaceChildren(windowed(rows, testRow, 10, 50));
  const chips = lists.map(([label, rows, count], at) => chipButton(count > 0 ? label + ' ' + number(count) : label, at === 0, (node) => {
    for (const each of chips) press(each, each === node);
    draw(rows);
  }));
  if (lists.length > 0) draw(lists[0][1]);
  const said = ['passed', 'failed', 'skipped'].filter((key) => counts[key] > 0).map((key) => number(counts[key]) + ' ' + key).join(', ');
  const box = el('section', 'card', el('div', 'row', el('h2', '', 'Tests'), el('span', 'count', said), el('div', 'row push', ...chips)), ...notes.map((note) => el('p', 'hint', note)), place);
  box.id = 'tests';
  return box;
}

const changeText = (ms) => Math.abs(ms) < 50 ? '\u00b10' : (ms > 0 ? '+' : '\u2212') + duration(Math.abs(ms));
/* A change of less than a tenth, or of less than a second, is noise. */
const changeTone = (ms, of) => Math.abs(ms) < 1000 || Math.abs(ms) < of / 10 ? 'dim' : ms > 0 ? 'bad' : 'good';
function cellOf(cell) { return el('div', 'cell ' + cell.tone, cell.text); }
function phaseRow(row) {
  const change = row.changeMs === null ? el('div', 'cell', '') : el('div', 'cell ' + changeTone(row.changeMs, row.before.durationMs), changeText(row.changeMs));
  return el('div', 'compared', el('div', 'cell name', row.phase), cellOf(row.before), cellOf(row.after), change);
}
function runLine(label, run) {
  return el('div', '', el('dt', '', label), el('dd', '', run.label + ', ' + run.status + ', ' + duration(run.durationMs)),
    el('dd', 'dim small', [when(run.createdAt), run.sha].filter(Boolean).join(' \u00b7 ')));
}
function listOf(list) {
  const node = el('details', 'listed', el('summary', '', el('span', 'badge ' + list.tone, number(list.count)), ' ' + list.title));
  node.addEventListener('toggle', () => {
    if (!node.open || node.filled) return;
    node.filled = true;
    node.append(windowed(list.rows, (row) => el('div', 'line', row.place ? el('code', '', row.place) : null, el('span', 'said', row.text), el('span', 'dim', row.task)), 30, 100));
    if (list.count > list.rows.length) node.append(el('p', 'hint', 'The first ' + number(list.rows.length) + ' are here; all are in report --format json.'));
  });
  return node;
}
const taskEnd = (kind) => kind === null ? 'not in the plan' : kind;
function comparison() {
  const it = data.comparison;
  if (!it) return null;
  const head = el('div', 'compared headed', el('div', 'cell', 'Phase'), el('div', 'cell', it.before.label), el('div', 'cell', it.after.label), el('div', 'cell', 'Change'));
  const box = el('section', 'card', el('h2', '', 'Compared with ' + it.before.label), el('dl', 'facts', runLine('Before', it.before), runLine('Now', it.after),
    el('div', '', el('dt', '', 'Change'), el('dd', '', changeText(it.after.durationMs - it.before.durationMs)))));
  box.append(el('div', 'phases-compared', head, windowed(it.phases, phaseRow, 20, 100)));
  if (it.tasks.length > 0) box.append(el('h3', 'sub', 'Ended otherwise'), windowed(it.tasks, (task) => el('div', 'line', el('span', 'said', task.task), el('span', 'dim', taskEnd(task.before) + ' \u2192 '), el('strong', TONES[task.after] || 'dim', taskEnd(task.after))), 20, 100));
  const lists = el('div', 'lists', ...it.lists.map(listOf));
  if (it.lists.length > 0 || it.same > 0) box.append(el('h3', 'sub', 'Findings and tests'), lists, it.same > 0 ? el('p', 'hint', number(it.same) + (it.same === 1 ? ' finding is in both.' : ' findings are in both.')) : null);
  for (const note of it.notes) box.append(el('p', 'hint', note));
  box.id = 'compared';
  return box;
}
`;

;// CONCATENATED MODULE: ./build/core/views/html/script-findings.js
/** Findings by file, with filters. Only what is looked at is in the page: files and findings come in steps, details when they are opened. */
const FINDINGS = String.raw `
/* The first of many, and a button for more. */
function windowed(items, make, first, step) {
  const rows = el('div', '');
  let shown = 0;
  const more = button('', '', () => {
    const at = shown;
    show(step);
    rows.children[at]?.querySelector('summary,button,a')?.focus();
  });
  more.className = 'more';
  function show(count) {
    rows.append(...items.slice(shown, shown + count).map((item, at) => make(item, shown + at)));
    shown = Math.min(items.length, shown + count);
    const left = items.length - shown;
    more.hidden = left === 0;
    more.textContent = 'Show ' + number(Math.min(step, left)) + ' more' + (left > step ? ' of ' + number(left) : '');
  }
  show(first);
  return el('div', '', rows, more);
}
function chipButton(label, pressed, action) {
  const node = button(label, '', () => action(node));
  node.className = 'chip';
  node.setAttribute('aria-pressed', String(pressed));
  return node;
}
const press = (node, on) => node.setAttribute('aria-pressed', String(on));

const SEVERITY = { error: ['bad', '\u2717', 'error', 'errors'], warning: ['warn', '!', 'warning', 'warnings'], notice: ['dim', 'i', 'notice', 'notices'] };
const FILES = [25, 50];
const ROWS = [40, 200];

function countsOf(found) {
  const counts = { error: 0, warning: 0, notice: 0, fresh: 0 };
  for (const one of found) { counts[one.severity] += 1; if (one.isNew) counts.fresh += 1; }
  return counts;
}
function countBadges(found) {
  const counts = countsOf(found);
  const badges = el('span', 'badges');
  if (counts.fresh > 0 && counts.fresh < found.length) badges.append(el('span', 'badge strong', number(counts.fresh) + ' new'));
  for (const [key, [tone, , one, many]] of Object.entries(SEVERITY))
    if (counts[key] > 0) badges.append(el('span', 'badge ' + tone, number(counts[key]) + ' ' + (counts[key] === 1 ? one : many)));
  return badges;
}

/* The lines around a finding, its own marked. */
function sourceOf(file, one) {
  if (!file.source || !one.line || one.gone) return null;
  file.lines ??= new Map(file.source.blocks.flatMap(([first, lines]) => lines.map((text, at) => [first + at, text])));
  const last = Math.min(one.endLine || one.line, one.line + 7);
  const code = el('div', 'src');
  code.tabIndex = 0;
  code.setAttribute('role', 'region');
  code.setAttribute('aria-label', 'Source of ' + file.name + ' around line ' + one.line);
  for (let line = one.line - 3; line <= last + 3; line += 1) {
    const text = file.lines.get(line);
    if (text === undefined) continue;
    const marked = line >= one.line && line <= last;
    code.append(el('div', marked ? 'sl mark ' + SEVERITY[one.severity][0] : 'sl', el('span', 'no', String(line)), el('span', 'tx', text)));
  }
  return code.childElementCount > 0 ? code : null;
}

function findingDetails(file, one) {
  const place = file.name === null ? '' : file.name + (one.line ? ':' + one.line + (one.column ? ':' + one.column : '') : '');
  const rest = one.message.split('\n').slice(1).join('\n').replace(/^\s*\n/, '').trimEnd();
  const facts = el('div', 'row about');
  const fact = (label, value) => { if (value) facts.append(el('span', '', el('span', 'dim', label + ' '), value)); };
  fact('Check', data.findings.checks[one.check]);
  fact('Tool', one.tool);
  fact('Test', one.test);
  if (place) {
    const tools = el('span', 'row push', copyButton(place, 'Copy ' + place, 'Copy place'));
    if (data.findings.link && file.path && !one.gone) {
      const link = el('a', 'linked', 'Open on GitHub');
      link.href = data.findings.link + file.path + (one.line ? '#L' + one.line + (one.endLine ? '-L' + one.endLine : '') : '');
      link.target = '_blank';
      link.rel = 'noopener noreferrer';
      tools.append(link);
    }
    facts.append(tools);
  }
  const gone = one.gone ? el('p', 'hint', 'The file has changed since: it has ' + number(file.source.total) + ' lines now.') : null;
  return el('div', 'more-of', rest ? el('pre', '', rest) : null, sourceOf(file, one), gone, facts);
}

function findingRow(file, one) {
  const [tone, mark, name] = SEVERITY[one.severity];
  const severity = el('span', 'sev ' + tone, mark);
  severity.title = name;
  severity.setAttribute('aria-label', name);
  const place = one.line ? one.line + (one.column ? ':' + one.column : '') : '';
  const head = el('summary', '', severity, el('span', 'at', place), el('span', 'said', one.test && file.name === null ? one.test + ': ' : '', one.message.split('\n', 1)[0]),
    one.rule ? el('code', 'rule', one.rule) : null, one.isNew ? el('span', 'badge strong', 'new') : null);
  const node = el('details', 'finding', head);
  let filled = false;
  const fill = () => { if (!filled) { filled = true; node.append(findingDetails(file, one)); } };
  node.addEventListener('toggle', () => { if (node.open) fill(); });
  node.fill = fill;
  return node;
}

function fileCard(file, found, open) {
  const head = el('summary', '', el('span', 'name mono', file.name === null ? 'In no file' : file.name), countBadges(found));
  const node = el('details', 'file', head);
  let filled = false;
  const fill = () => {
    if (filled) return;
    filled = true;
    if (file.note) node.append(el('p', 'hint', file.note));
    node.append(windowed(found, (one) => findingRow(file, one), ...ROWS));
  };
  node.addEventListener('toggle', () => { if (node.open) fill(); });
  if (open) {
    fill();
    node.open = true;
    const first = node.querySelector('.finding');
    if (first) { first.fill(); first.open = true; }
  }
  return node;
}

/* The text that the filter looks at, made once. */
const haystack = (file, one) => one.text ??= [file.name, one.message, one.rule, one.tool, one.test].filter(Boolean).join('\n').toLowerCase();

function findings() {
  if (!data.findings) return null;
  const { files, checks, notes } = data.findings;
  const all = files.flatMap((file) => file.findings);
  const counts = countsOf(all);
  const wanted = { severities: new Set(Object.keys(SEVERITY)), fresh: false, check: -1, text: '' };
  const place = el('div', 'files');
  const said = el('span', 'count', '');
  said.setAttribute('role', 'status');
  function draw(first) {
    const fits = (file, one) => wanted.severities.has(one.severity) && (!wanted.fresh || one.isNew) &&
      (wanted.check < 0 || one.check === wanted.check) && (!wanted.text || haystack(file, one).includes(wanted.text));
    const shown = files.map((file) => [file, file.findings.filter((one) => fits(file, one))]).filter(([, found]) => found.length > 0);
    const total = shown.reduce((sum, [, found]) => sum + found.length, 0);
    said.textContent = (total === all.length ? number(total) : number(total) + ' of ' + number(all.length)) + ' in ' + number(shown.length) + (shown.length === 1 ? ' file' : ' files');
    place.replaceChildren(windowed(shown, ([file, found], at) => fileCard(file, found, first ? at === 0 : total <= 20), ...FILES));
  }
  const tools = el('div', 'filters');
  const severities = Object.entries(SEVERITY).filter(([key]) => counts[key] > 0);
  if (severities.length > 1) for (const [key, [, , one, many]] of severities)
    tools.append(chipButton(number(counts[key]) + ' ' + (counts[key] === 1 ? one : many), true, (node) => {
      if (!wanted.severities.delete(key)) wanted.severities.add(key);
      press(node, wanted.severities.has(key));
      draw();
    }));
  if (counts.fresh > 0 && counts.fresh < all.length) tools.append(chipButton(number(counts.fresh) + ' new', false, (node) => { wanted.fresh = !wanted.fresh; press(node, wanted.fresh); draw(); }));
  const pick = checks.length > 1 ? el('select', '') : null;
  if (pick) {
    pick.setAttribute('aria-label', 'Findings of which check');
    pick.append(new Option('All checks', '-1'), ...checks.map((check, at) => new Option(check, String(at))));
    pick.addEventListener('change', () => { wanted.check = Number(pick.value); draw(); });
    tools.append(pick);
  }
  const filter = el('input', '');
  filter.type = 'search';
  filter.placeholder = 'Filter findings';
  filter.setAttribute('aria-label', 'Filter findings by text');
  let timer = 0;
  filter.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(() => { wanted.text = filter.value.trim().toLowerCase(); draw(); }, 120); });
  filter.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    filter.value = '';
    wanted.text = '';
    draw();
    filter.blur();
    event.stopPropagation();
  });
  if (all.length > 1) tools.append(filter);
  const box = el('section', 'card found', el('div', 'row', el('h2', '', 'Findings'), said), all.length > 1 ? tools : null, ...notes.map((note) => el('p', 'hint', note)), place);
  box.id = 'findings';
  if (all.length > 0) draw(true);
  controls.findings = () => {
    box.scrollIntoView({ block: 'start' });
    (place.querySelector('summary') || box).focus({ preventScroll: true });
  };
  /* Those of one check, from what failed. */
  controls.findingsOf = (task) => {
    const at = checks.indexOf(task);
    const count = at < 0 ? 0 : all.filter((one) => one.check === at).length;
    if (count === 0) return null;
    return button(count === 1 ? '1 finding' : number(count) + ' findings', 'Show the findings of ' + task, () => {
      wanted.check = at;
      if (pick) pick.value = String(at);
      draw();
      controls.findings();
    });
  };
  /* The files between which j and k go while the focus is here. */
  controls.stopsIn = (node) => box.contains(node) ? [...place.querySelectorAll('.file>summary')] : null;
  return box;
}
`;

;// CONCATENATED MODULE: ./build/core/views/html/script-phases.js
/** The phases: a card each, filled when it is opened, and their logs with search. */
const PHASES = String.raw `
const controls = {};
const cards = [];

function taskRow(phase, task) {
  const notes = [task.advisory ? 'advisory' : '', task.note === 'passed' ? '' : task.note].filter(Boolean).join('; ');
  const what = el('div', 'what', notes, el('code', '', task.commands.join(' && ')));
  what.title = task.why;
  const outcome = el('span', 'name', task.name);
  outcome.title = task.id + ': ' + task.outcome;
  const again = task.attempts > 1 ? task.attempts + ' attempts, ' : '';
  const row = el('div', 'task', sign(task), outcome, what, el('span', 'time', again + task.time || task.outcome));
  if (phase.log && task.attempts > 0) row.append(button('Output', 'Show its output', () => showTask(phase, task)));
  else row.append(el('span', ''));
  return row;
}

function gateRow(gate) {
  const because = gate.because === gate.verdict ? '' : gate.because;
  return el('div', 'gate', el('span', 'dim', 'Gate'), el('strong', '', gate.name), el('span', 'badge ' + gate.tone, gate.verdict), el('span', 'because', because));
}

function phaseBody(card) {
  const { phase } = card;
  const body = el('div', 'body');
  if (phase.because) body.append(el('p', '', phase.fate + ': ' + phase.because));
  for (const note of phase.notes) body.append(el('p', '', note));
  const list = (tasks) => el('div', 'tasks', ...tasks.map((task) => taskRow(phase, task)));
  if (phase.agents.length > 0) body.append(list(phase.agents));
  for (const gate of phase.gates) body.append(gateRow(gate), list(gate.checks));
  if (phase.fixes) body.append(fixesBox(phase.fixes));
  if (phase.log) body.append(logBox(card));
  return body;
}

/* What fixes changed: lines of a diff by what they are, laid out when they are looked at. */
function fixesBox({ fixes, left, command }) {
  const box = el('div', 'fixes', el('p', 'sub', 'Fixes'));
  if (left > 0) box.append(el('p', 'hint', number(left) + ' earlier ones are left out'));
  for (const fix of fixes) box.append(fixBox(fix));
  if (command) box.append(el('div', 'row hint', el('span', '', 'Take it over:'), el('code', '', command), copyButton(command)));
  return box;
}
function fixBox(fix) {
  const head = el('summary', '', sign(fix), el('span', 'name', fix.name), el('span', 'what', fix.text), el('span', 'time', fix.time));
  const box = el('details', 'fix', head);
  box.addEventListener('toggle', () => {
    if (!box.open || box.childElementCount > 1) return;
    for (const file of fix.files) box.append(el('div', 'mono where', file));
    const diff = el('div', 'diff');
    diff.tabIndex = 0;
    for (const [kind, text] of fix.diff) diff.append(el('div', 'dl ' + kind, text || ' '));
    if (fix.diff.length > 0) box.append(diff);
    if (fix.cut) box.append(el('p', 'hint', fix.cut));
    if (box.childElementCount === 1) box.append(el('p', 'hint', 'It changed nothing.'));
  });
  return box;
}

/* Lines are laid out in blocks that the browser skips while they are out of sight. */
const CHUNK = 200;
function logBox(card) {
  const { lines, cut } = card.phase.log;
  const box = el('details', 'logbox');
  box.append(el('summary', '', 'Output ', el('span', 'count', number(lines.length) + (lines.length === 1 ? ' line' : ' lines') + (cut ? ', ' + cut : ''))));
  card.logBox = box;
  box.addEventListener('toggle', () => { if (box.open) fillLog(card); });
  return box;
}
function fillLog(card) {
  if (card.lines) return;
  card.lines = [];
  const log = el('div', 'log');
  log.tabIndex = 0;
  log.setAttribute('role', 'region');
  log.setAttribute('aria-label', 'Output of ' + card.phase.name);
  let chunk = null;
  card.phase.log.lines.forEach((line, at) => {
    if (at % CHUNK === 0) { chunk = el('div', 'chunk'); log.append(chunk); }
    const node = lineNode(line);
    card.lines.push(node);
    chunk.append(node);
  });
  card.logBox.append(log);
  markHits(card);
}
function lineNode(line) {
  const text = textOf(line);
  const frame = text.startsWith('==> ') ? ' frame' : text.startsWith('<== ') ? ' frame end' : '';
  const node = el('div', 'ln' + frame);
  if (typeof line === 'string') node.textContent = line;
  else for (let at = 0; at < line.length; at += 2) node.append(line[at + 1] ? el('span', line[at + 1], line[at]) : line[at]);
  return node;
}
const textOf = (line) => typeof line === 'string' ? line : line.filter((_, at) => at % 2 === 0).join('');

function openCard(card) {
  card.node.hidden = false;
  if (!card.filled) { card.filled = true; card.node.append(phaseBody(card)); }
  card.node.open = true;
}
function showLine(card, at) {
  openCard(card);
  if (!card.logBox) return;
  card.logBox.open = true;
  fillLog(card);
  document.querySelector('.ln.now')?.classList.remove('now');
  const node = card.lines[at];
  if (!node) return;
  node.classList.add('now');
  /* The first time the blocks above are only guessed at; then they have their size. */
  node.scrollIntoView({ block: 'center' });
  requestAnimationFrame(() => node.scrollIntoView({ block: 'center' }));
}
/* The newest attempt of a task in the log of its phase; without a task the card of the phase. */
function showTask(phase, task) {
  const card = cards[data.phases.indexOf(phase)];
  openCard(card);
  const start = task ? '==> ' + task.id + ' (attempt ' : '';
  const at = task && phase.log ? phase.log.lines.findLastIndex((line) => textOf(line).startsWith(start)) : -1;
  if (at >= 0) showLine(card, at);
  else { card.node.scrollIntoView({ block: 'start' }); card.node.querySelector('summary').focus({ preventScroll: true }); }
}

function phaseCard(phase) {
  const tasks = tasksOf(phase);
  const bad = tasks.filter(isBad).length;
  const flaky = tasks.filter((task) => task.flaky).length;
  const about = phase.purpose || (phase.fate === 'ran' ? '' : phase.because);
  const advisory = tasks.filter((task) => task.advisory && task.tone === 'warn' && !task.flaky).length;
  const hits = el('span', 'badge hits', '');
  hits.hidden = true;
  const badges = el('span', 'badges', hits, bad > 0 ? el('span', 'badge bad', bad + ' failed') : null,
    flaky > 0 ? el('span', 'badge warn', flaky + ' flaky') : null,
    advisory > 0 ? el('span', 'badge warn', advisory + ' advisory') : null,
    phase.fate === 'reused' ? el('span', 'badge good', 'reused') : null,
    ['paused', 'running', 'cancelled'].includes(phase.status) ? el('span', 'badge', phase.status) : null);
  const head = el('summary', '', sign(phase), el('span', 'name', phase.name), el('span', 'about', about), badges,
    el('span', 'time', phase.time || phase.status));
  const node = el('details', 'phase', head);
  node.id = 'phase-' + phase.name;
  const card = { phase, node, head, hits, tasks, bad, flaky, found: [] };
  node.addEventListener('toggle', () => { if (node.open) openCard(card); });
  return card;
}
`;

;// CONCATENATED MODULE: ./build/core/views/html/script-search.js
/** Search over phases and logs, filters, the keyboard, and the start of it all. */
const SEARCH = String.raw `
const search = { text: '', filter: 'all', hits: [], at: -1 };
const FILTERS = {
  all: ['All', () => true],
  bad: ['Not passed', (card) => card.bad > 0 || !['completed', 'pending'].includes(card.phase.status)],
  flaky: ['Flaky', (card) => card.flaky > 0],
  reused: ['Reused', (card) => card.phase.fate === 'reused'],
  blocked: ['Not run', (card) => card.phase.status === 'pending'],
};
const MOST_HITS = 10000;
const box = el('input', '');
const count = el('span', 'count', '');

const arrows = [button('\u2191', 'Line found before (N)', () => step(-1)), button('\u2193', 'Next line found (n)', () => step(1))];
for (const arrow of arrows) arrow.disabled = true;

function lowerLines(card) {
  card.lower ??= card.phase.log ? card.phase.log.lines.map((line) => textOf(line).toLowerCase()) : [];
  return card.lower;
}
const named = (card, text) => card.phase.name.includes(text) ||
  card.tasks.some((task) => task.id.includes(text) || task.commands.some((command) => command.toLowerCase().includes(text)) || task.note.toLowerCase().includes(text));

function find() {
  const text = box.value.trim().toLowerCase();
  search.text = text;
  search.hits = [];
  search.at = -1;
  let shown = 0;
  for (const card of cards) {
    card.found = [];
    if (text) lowerLines(card).forEach((line, at) => { if (line.includes(text)) card.found.push(at); });
    const fits = FILTERS[search.filter][1](card) && (!text || card.found.length > 0 || named(card, text));
    card.node.hidden = !fits;
    if (fits) {
      shown += 1;
      for (const at of card.found) if (search.hits.length < MOST_HITS) search.hits.push({ card, at });
    }
    card.hits.hidden = card.found.length === 0;
    card.hits.textContent = number(card.found.length) + (card.found.length === 1 ? ' line' : ' lines');
    markHits(card);
  }
  tell(shown);
}
function tell(shown) {
  for (const arrow of arrows) arrow.disabled = search.hits.length === 0;
  const phases = number(shown) + ' of ' + number(cards.length) + ' phases';
  if (!search.text) count.textContent = search.filter === 'all' ? '' : phases;
  else if (search.hits.length === 0) count.textContent = shown === 0 ? 'nothing found' : phases;
  else count.textContent = (search.at < 0 ? '' : number(search.at + 1) + ' of ') + number(search.hits.length) + (search.hits.length === MOST_HITS ? '+' : '') + (search.hits.length === 1 ? ' line' : ' lines');
}
function markHits(card) {
  for (const node of card.marked || []) node.classList.remove('hit');
  card.marked = card.lines ? card.found.map((at) => card.lines[at]) : [];
  for (const node of card.marked) node.classList.add('hit');
}
function step(by) {
  if (search.hits.length === 0) return;
  search.at = search.at < 0 && by < 0 ? search.hits.length - 1 : (search.at + by + search.hits.length) % search.hits.length;
  const { card, at } = search.hits[search.at];
  showLine(card, at);
  tell(1);
}

function tools() {
  box.type = 'search';
  box.placeholder = 'Search phases and output  ( / )';
  box.setAttribute('aria-label', 'Search phases and output');
  let timer = 0;
  box.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(find, 120); });
  box.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') { clearTimeout(timer); if (box.value.trim().toLowerCase() !== search.text) find(); step(event.shiftKey ? -1 : 1); event.preventDefault(); }
    if (event.key === 'Escape') { box.value = ''; find(); box.blur(); event.stopPropagation(); }
  });
  count.setAttribute('role', 'status');
  const bar = el('div', 'tools', el('h2', '', number(cards.length) + (cards.length === 1 ? ' phase' : ' phases')));
  const chips = Object.entries(FILTERS).map(([key, [label, test]]) => [key, label, cards.filter(test).length]).filter(([, , hits]) => hits > 0 );
  const nodes = chips.map(([key, label, hits]) => {
    const node = button(key === 'all' ? label : label + ' ' + number(hits), '', () => {
      search.filter = key;
      nodes.forEach((each) => each.setAttribute('aria-pressed', String(each === node)));
      find();
    });
    node.className = 'chip';
    node.setAttribute('aria-pressed', String(key === 'all'));
    return node;
  });
  if (chips.length > 1) bar.append(...nodes);
  bar.append(el('div', 'find', box, count, ...arrows));
  return bar;
}

const KEYS = [['/', 'search phases and output'], ['n  N', 'next line found, and the one before'], ['j  k', 'next phase, and the one before'],
  ['Enter', 'open or close the phase'], ['o', 'open the output of the phase'], ...(data.findings ? [['f', 'findings; j and k go between their files']] : []), ['+  \u2212  0', 'zoom the timeline in, out, fit'], ['Esc', 'clear the search'], ['?', 'this help']];
const help = el('dialog', '', el('h2', '', 'Keys'));
const keys = el('dl', '');
for (const [key, what] of KEYS) keys.append(el('dt', '', el('kbd', '', key)), el('dd', '', what));
help.append(keys, button('Close', '', () => help.close()));
help.setAttribute('aria-label', 'Keys');

function currentCard() {
  return cards.findIndex((card) => card.node.contains(document.activeElement));
}
function move(by) {
  const stops = controls.stopsIn?.(document.activeElement);
  if (stops && stops.length > 0) {
    const at = stops.findIndex((stop) => stop.parentNode.contains(document.activeElement));
    const stop = stops[Math.min(stops.length - 1, Math.max(0, at + by))];
    stop.focus({ preventScroll: true });
    return stop.scrollIntoView({ block: 'nearest' });
  }
  const shown = cards.filter((card) => !card.node.hidden);
  const now = shown.indexOf(cards[currentCard()]);
  const next = shown[now < 0 ? (by > 0 ? 0 : shown.length - 1) : Math.min(shown.length - 1, Math.max(0, now + by))];
  if (!next) return;
  next.head.focus({ preventScroll: true });
  next.node.scrollIntoView({ block: next.node.open ? 'start' : 'nearest' });
}
function openOutput() {
  const card = cards[currentCard()];
  if (card && card.phase.log) showLine(card, 0);
}
const ACTIONS = { '/': () => { box.focus(); box.select(); }, n: () => step(1), N: () => step(-1), j: () => move(1), k: () => move(-1), o: openOutput, f: () => controls.findings?.(),
  '+': () => controls.zoom?.(1 / 1.6), '=': () => controls.zoom?.(1 / 1.6), '-': () => controls.zoom?.(1.6), '0': () => controls.fit?.(),
  '?': () => help.open ? help.close() : help.showModal(), Escape: () => { if (box.value) { box.value = ''; find(); } } };
document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches?.('input,select') || (help.open && event.key !== '?')) return;
  const action = Object.hasOwn(ACTIONS, event.key) ? ACTIONS[event.key] : undefined;
  if (!action) return;
  if (event.key !== 'Escape') event.preventDefault();
  action();
});

for (const phase of data.phases) cards.push(phaseCard(phase));
const list = el('div', '');
list.id = 'phases';
list.append(...cards.map((card) => card.node));
const page = el('main', '');
/* What failed leads to its findings. */
const found = findings();
page.append(...[header(), failures(), comparison(), found, tests(), warnings(), timeline()].filter(Boolean), tools(), list,
  el('footer', '', data.footer, button('Keys ?', '', () => help.showModal())));
document.getElementById('app').replaceWith(page);
document.body.append(help);
const linked = cards.find((card) => '#' + card.node.id === location.hash);
if (linked) showTask(linked.phase);
else for (const card of cards.filter((each) => each.bad > 0 || each.phase.status === 'paused').slice(0, 3)) openCard(card);
if (!linked && cards.length === 1) openCard(cards[0]);
document.documentElement.dataset.ready = 'yes';
`;

;// CONCATENATED MODULE: ./build/core/views/html/script-timeline.js
/** The timeline: only the rows that can be seen are in the page, so that thousands cost nothing. */
const TIMELINE = String.raw `
const ROW = 24;
const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1e3, 2e3, 5e3, 1e4, 15e3, 3e4, 6e4, 12e4, 3e5, 6e5, 9e5, 18e5, 36e5, 72e5, 216e5, 432e5, 864e5];
const TONES = { passed: 'good', reused: 'good', failed: 'bad', errored: 'bad', timedOut: 'bad', cancelled: 'warn', skipped: 'warn', open: 'strong' };

function lanes(withTasks) {
  const stretches = grouped(data.timeline.phases, 'phase');
  const bars = grouped(data.timeline.bars, 'task');
  const all = [];
  for (const phase of data.phases) {
    const own = stretches.get(phase.name) || [];
    all.push({ phase, label: phase.name, className: 'phase-lane', none: own.length === 0 ? phase.fate || phase.status : '',
      bars: own.map((each) => ({ ...each, tone: phase.tone, title: phase.name + (each.round ? ', round ' + each.round : '') + ': ' + phase.status + ', ' + duration(each.to - each.from) })) });
    if (!withTasks) continue;
    for (const task of tasksOf(phase)) {
      const mine = bars.get(task.id);
      if (mine) all.push({ phase, task, label: task.name, className: 'task-lane', none: '', bars: mine.map((each) => ({ ...each,
        tone: each.ended === 'failed' && task.tone === 'warn' ? 'warn' : TONES[each.ended] || 'warn',
        title: task.id + (each.attempt > 1 ? ', attempt ' + each.attempt : '') + ': ' + each.ended + ', ' + duration(each.to - each.from) + ', from ' + duration(each.from) })) });
    }
  }
  return all;
}
function grouped(items, key) {
  const map = new Map();
  for (const item of items) { const list = map.get(item[key]); if (list) list.push(item); else map.set(item[key], [item]); }
  return map;
}

function timeline() {
  const total = Math.max(1, data.timeline.totalMs);
  if (data.timeline.bars.length === 0 && data.timeline.phases.length === 0) return null;
  const tasks = data.phases.reduce((sum, phase) => sum + tasksOf(phase).length, 0);
  let withTasks = data.phases.length + tasks <= 120;
  let rows = lanes(withTasks);
  let view = { from: 0, to: total };
  const axis = el('div', 'axis');
  const inner = el('div', '');
  const box = el('div', 'rows', inner);
  const plot = el('div', 'plot', axis, box);
  const width = () => Math.max(1, axis.clientWidth);
  const x = (ms) => (ms - view.from) / (view.to - view.from) * width();

  function drawAxis() {
    const step = STEPS.find((each) => each / (view.to - view.from) * width() >= 76) || STEPS[STEPS.length - 1];
    axis.replaceChildren();
    for (let at = Math.ceil(view.from / step) * step; at <= view.to; at += step) {
      const tick = el('span', '', step < 1000 && at > 0 ? (at / 1000).toFixed(step < 10 ? 3 : step < 100 ? 2 : 1) + 's' : at === 0 ? '0' : short(at));
      tick.style.left = x(at) + 'px';
      axis.append(tick);
    }
  }
  const short = (ms) => ms % 36e5 === 0 ? ms / 36e5 + 'h' : ms % 6e4 === 0 ? ms / 6e4 + 'm' : ms < 6e4 ? ms / 1000 + 's' : duration(ms);
  function lane(row, at) {
    const track = el('div', 'track');
    if (row.none) track.append(el('span', 'none', row.none));
    for (const bar of row.bars) {
      if (bar.to < view.from || bar.from > view.to) continue;
      const left = Math.min(width() - 3, Math.max(-8, x(bar.from)));
      const node = button('', bar.title, () => { if (!dragged) showTask(row.phase, row.task); });
      node.className = 'bar ' + bar.tone;
      node.tabIndex = -1;
      node.style.left = left + 'px';
      node.style.width = Math.max(3, Math.min(width() + 8, x(bar.to)) - left) + 'px';
      track.append(node);
    }
    for (const each of data.timeline.breaks) {
      const mark = el('span', 'break');
      mark.title = 'Nobody worked for ' + duration(each.ms) + ' here';
      mark.style.left = x(each.at) + 'px';
      track.append(mark);
    }
    const label = el('div', '', row.label);
    label.title = row.task ? row.task.id : row.label;
    const node = el('div', 'lane ' + row.className, label, track);
    node.style.top = at * ROW + 'px';
    return node;
  }
  function drawRows() {
    const first = Math.max(0, Math.floor(box.scrollTop / ROW) - 4);
    const last = Math.min(rows.length, first + Math.ceil((box.clientHeight || 384) / ROW) + 8);
    inner.style.height = rows.length * ROW + 'px';
    inner.replaceChildren(...rows.slice(first, last).map((row, at) => lane(row, first + at)));
  }
  let due = 0;
  function draw() {
    if (due) return;
    due = requestAnimationFrame(() => { due = 0; box.classList.toggle('zoomed', view.to - view.from < total); drawAxis(); drawRows(); });
  }
  function show(from, to) {
    const span = Math.min(total, Math.max(Math.min(total, 10), to - from));
    const start = Math.min(Math.max(0, from), total - span);
    view = { from: start, to: start + span };
    draw();
  }
  function zoom(factor, share) {
    const middle = view.from + (view.to - view.from) * share;
    show(middle - (middle - view.from) * factor, middle + (view.to - middle) * factor);
  }
  box.addEventListener('scroll', draw, { passive: true });
  plot.addEventListener('wheel', (event) => {
    const span = view.to - view.from;
    if (event.ctrlKey || event.metaKey || event.altKey) {
      const at = (event.clientX - axis.getBoundingClientRect().left) / width();
      zoom(Math.exp(Math.max(-60, Math.min(60, event.deltaY)) / 120), Math.min(1, Math.max(0, at)));
    } else if (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
      const by = (event.deltaX || event.deltaY) / width() * span;
      show(view.from + by, view.to + by);
    } else return;
    event.preventDefault();
  }, { passive: false });
  let grip = null;
  let dragged = false;
  box.addEventListener('pointerdown', (event) => { dragged = false; if (event.button === 0) grip = { x: event.clientX, from: view.from, to: view.to }; });
  addEventListener('pointermove', (event) => {
    if (!grip || view.to - view.from >= total) return;
    const by = (grip.x - event.clientX) / width() * (grip.to - grip.from);
    if (Math.abs(grip.x - event.clientX) > 4) dragged = true;
    if (dragged) show(grip.from + by, grip.to + by);
  });
  for (const end of ['pointerup', 'pointercancel']) addEventListener(end, () => { grip = null; });
  new ResizeObserver(draw).observe(plot);
  const fit = () => show(0, total);
  controls.zoom = (factor) => zoom(factor, 0.5);
  controls.fit = fit;
  const toggle = button('Agents and checks', '', () => {
    withTasks = !withTasks;
    toggle.setAttribute('aria-pressed', String(withTasks));
    rows = lanes(withTasks);
    draw();
  });
  toggle.className = 'chip';
  toggle.setAttribute('aria-pressed', String(withTasks));
  const tools = el('div', 'row push', toggle, button('\u2212', 'Zoom out (or Ctrl and wheel)', () => zoom(1.6, 0.5)),
    button('+', 'Zoom in (or Ctrl and wheel)', () => zoom(1 / 1.6, 0.5)), button('Fit', 'Show all of it', fit));
  requestAnimationFrame(() => {
    /* What did not pass is in sight from the start. */
    const bad = rows.findIndex((row) => row.phase.tone === 'bad' || row.phase.status === 'paused');
    inner.style.height = rows.length * ROW + 'px';
    box.scrollTop = Math.max(0, (bad - 4) * ROW);
    draw();
  });
  return el('section', 'card', el('div', 'row', el('h2', '', 'Timeline'), tools), plot);
}
`;

;// CONCATENATED MODULE: ./build/core/views/html/scripts.js






/** The page's script in its order: the last part starts it. */
const SCRIPTS = [BASE, PHASES, TIMELINE, FINDINGS, COMPARE, SEARCH];

;// CONCATENATED MODULE: ./build/core/views/html/style.js
/** How the report looks: light and dark as the system has it, from 320 pixels up. */
const STYLE = String.raw `
:root{color-scheme:light dark;--bg:#f6f7f9;--card:#fff;--text:#1d2430;--dim:#5b6676;--line:#e2e6ec;--soft:#f0f2f5;
--good:#177245;--good-soft:#e3f4ea;--bad:#b8263f;--bad-soft:#fdecee;--warn:#8a5a00;--warn-soft:#fdf3dc;--accent:#2b59c3;--accent-soft:#e7eefc;
--good-bar:#46a978;--bad-bar:#d5485f;--warn-bar:#dba13a;--accent-bar:#5b85de;--code:#f7f8fa;--hit:#fff3bf;--now:#ffd43b;--c0:#444c59;--c1:#b3261e;--c2:#1a7f37;--c3:#8a5a00;--c4:#2457c5;--c5:#8a3ab9;--c6:#0b7285;--c7:#2b323d;--c8:#6b7585;
--radius:12px;--mono:ui-monospace,SFMono-Regular,"SF Mono",Menlo,Consolas,"DejaVu Sans Mono",monospace}
@media(prefers-color-scheme:dark){:root{--bg:#0e1217;--card:#161b22;--text:#dde4ee;--dim:#94a0b2;--line:#272f3a;--soft:#1d242d;
--good:#56c68c;--good-soft:#14301f;--bad:#ff7b8d;--bad-soft:#3a181f;--warn:#e3b053;--warn-soft:#33270e;--accent:#86a9ff;--accent-soft:#1a2745;
--good-bar:#3c9c6c;--bad-bar:#d9596c;--warn-bar:#c08f35;--accent-bar:#5d83db;--code:#11161c;--hit:#3d3413;--now:#6b560c;--c0:#8b95a5;--c1:#ff8578;--c2:#5fd38d;--c3:#e3b053;--c4:#86a9ff;--c5:#d69bf5;--c6:#5cc8dd;--c7:#e6ebf2;--c8:#8b97a8}}
*{box-sizing:border-box}
html{scroll-padding-top:76px}
body{margin:0;background:var(--bg);color:var(--text);font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","Liberation Sans",sans-serif;-webkit-text-size-adjust:100%}
main,noscript{display:block;max-width:1120px;margin:0 auto;padding:28px 20px 56px}
h1,h2,h3,p,ul,dl,dd{margin:0;padding:0}
ul{list-style:none}
h1{font-size:26px;line-height:1.25;letter-spacing:-.01em;overflow-wrap:anywhere}
h2{font-size:16px;font-weight:650}
button,input{font:inherit;color:inherit}
button{cursor:pointer;background:var(--card);border:1px solid var(--line);border-radius:8px;padding:4px 10px}
button:hover:not(.bar){background:var(--soft)}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
code,.mono{font-family:var(--mono);font-size:.87em}
.card{background:var(--card);border:1px solid var(--line);border-radius:var(--radius);margin-top:18px;padding:18px 20px}
.dim{color:var(--dim)}.good{color:var(--good)}.bad{color:var(--bad)}.warn{color:var(--warn)}.strong{color:var(--accent)}
.row{display:flex;align-items:center;gap:10px;flex-wrap:wrap}.push{margin-left:auto}
.grow{flex:1 1 auto;min-width:0}
.sign{flex:none;display:inline-grid;place-items:center;width:24px;height:24px;border-radius:50%;font-size:13px;font-weight:700;line-height:1;background:var(--soft)}
.sign.good{background:var(--good-soft)}.sign.bad{background:var(--bad-soft)}.sign.warn{background:var(--warn-soft)}.sign.strong{background:var(--accent-soft)}
header.card{margin-top:0;padding:24px 24px 20px}
header .sign{width:46px;height:46px;font-size:22px}
.verdict{display:flex;gap:16px;align-items:center}
.verdict p{color:var(--dim);overflow-wrap:anywhere}
.facts{display:grid;grid-template-columns:repeat(auto-fill,minmax(200px,1fr));gap:14px 20px;margin-top:20px;padding-top:18px;border-top:1px solid var(--line)}
.facts dt{font-size:12.5px;color:var(--dim)}
.facts dd{font-weight:550;overflow-wrap:anywhere}
.failed{border-color:color-mix(in srgb,var(--bad) 38%,var(--line))}
.fail{margin-top:16px;padding-top:16px;border-top:1px solid var(--line)}
.fail h3,.name{font-size:15px;font-weight:600;overflow-wrap:anywhere}
pre,.log{margin:10px 0 0;padding:12px 14px;background:var(--code);border:1px solid var(--line);border-radius:8px;font:12.5px/1.55 var(--mono);white-space:pre-wrap;overflow-wrap:anywhere;tab-size:4}
pre{max-height:420px;overflow:auto}
.hint{margin-top:8px;color:var(--dim);font-size:14px}
.next{margin-top:18px;padding-top:16px;border-top:1px solid var(--line)}
.next li{display:flex;flex-wrap:wrap;align-items:center;gap:6px 12px;margin-top:8px}
.next li>span{flex:0 0 170px;color:var(--dim)}
.next code{background:var(--code);border:1px solid var(--line);border-radius:6px;padding:3px 8px;overflow-wrap:anywhere}
.next button{padding:2px 9px;font-size:13px}
.tools{position:sticky;top:0;z-index:5;display:flex;flex-wrap:wrap;gap:8px;align-items:center;margin-top:26px;padding:10px 0;background:var(--bg)}
.tools h2{margin-right:6px}
.find{display:flex;flex:1 1 300px;gap:8px;align-items:center;justify-content:flex-end}.find button:disabled{opacity:.4;cursor:default}
.tools input{flex:1 1 160px;min-width:0;max-width:360px;padding:6px 12px;background:var(--card);border:1px solid var(--line);border-radius:8px}
.chip{border-radius:99px;font-size:13.5px;padding:3px 12px;white-space:nowrap}
.chip[aria-pressed=true]{background:var(--accent-soft);border-color:transparent;color:var(--accent);font-weight:600}
.count{font-variant-numeric:tabular-nums;font-size:13.5px;color:var(--dim)}
.phase{background:var(--card);border:1px solid var(--line);border-radius:var(--radius);margin-top:8px;content-visibility:auto;contain-intrinsic-size:auto 48px}
.phase[hidden]{display:none}
.phase>summary{display:flex;align-items:center;gap:12px;padding:11px 16px;cursor:pointer;list-style:none;border-radius:var(--radius)}
.phase>summary::-webkit-details-marker{display:none}
.phase>summary:hover{background:var(--soft)}
.phase>summary .about{flex:1 1 0;min-width:0;color:var(--dim);font-size:14px;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.phase>summary .name{flex:0 1 auto}
.time{flex:none;color:var(--dim);font-variant-numeric:tabular-nums;font-size:14px}
.badges{display:flex;gap:6px;flex-wrap:wrap}.badges:not(:has(>:not([hidden]))){display:none}
.badge{flex:none;font-size:12.5px;padding:1px 9px;border-radius:99px;background:var(--soft);color:var(--dim);white-space:nowrap}
.badge.good{background:var(--good-soft);color:var(--good)}.badge.bad{background:var(--bad-soft);color:var(--bad)}.badge.warn{background:var(--warn-soft);color:var(--warn)}.badge.hits{background:var(--hit);color:var(--text)}
.body{padding:2px 16px 16px;border-top:1px solid var(--line)}
.body>p{margin-top:10px;color:var(--dim);font-size:14px;overflow-wrap:anywhere}
.gate{display:flex;flex-wrap:wrap;gap:4px 10px;align-items:center;margin-top:14px;font-size:14px}
.gate .because{color:var(--dim);overflow-wrap:anywhere;min-width:0}
.task{display:grid;grid-template-columns:24px minmax(90px,max-content) minmax(0,1fr) auto auto;gap:2px 12px;align-items:center;padding:8px 0;border-bottom:1px solid var(--line)}
.task:last-child{border-bottom:0}
.task .what{min-width:0;color:var(--dim);font-size:14px;overflow-wrap:anywhere}
.task .what code{color:var(--dim)}
.task button{padding:1px 9px;font-size:13px}
.tasks{margin-top:4px}.gate+.tasks{margin-left:12px;padding-left:12px;border-left:2px solid var(--line)}
.logbox{margin-top:12px}
.logbox>summary{cursor:pointer;font-size:14px;font-weight:600}.logbox .count{font-weight:400}
.log{max-height:70vh;overflow:auto;padding:10px 0}
.chunk{content-visibility:auto;contain-intrinsic-size:auto 3900px}
.ln{padding:0 14px;min-height:1.55em;scroll-margin:80px}
.ln.frame{margin-top:6px;color:var(--dim);font-weight:600}
.ln.end{margin-top:0;margin-bottom:6px;font-weight:400}
.ln.hit{background:var(--hit)}.ln.now{background:var(--accent-soft);box-shadow:inset 3px 0 var(--accent)}.ln.hit.now{background:var(--now)}
.ln.frame,.task .what code,.fail>code{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden}.ln.frame:is(:hover,.hit),.task .what code:hover,.fail>code:hover{-webkit-line-clamp:none}
.b{font-weight:700}.d{opacity:.72}.i{font-style:italic}.u{text-decoration:underline}.s{text-decoration:line-through}
.f0{color:var(--c0)}.f1{color:var(--c1)}.f2{color:var(--c2)}.f3{color:var(--c3)}.f4{color:var(--c4)}.f5{color:var(--c5)}.f6{color:var(--c6)}.f7{color:var(--c7)}.f8{color:var(--c8)}
.g0,.g1,.g2,.g3,.g4,.g5,.g6,.g7,.v{border-radius:3px;background:color-mix(in srgb,var(--g,currentColor) 22%,transparent)}
.g0{--g:var(--c0)}.g1{--g:var(--c1)}.g2{--g:var(--c2)}.g3{--g:var(--c3)}.g4{--g:var(--c4)}.g5{--g:var(--c5)}.g6{--g:var(--c6)}.g7{--g:var(--c7)}
.plot{position:relative;margin-top:14px;border:1px solid var(--line);border-radius:8px;overflow:hidden;--label:190px}
.axis{position:relative;height:26px;margin-left:var(--label);border-left:1px solid var(--line);font-size:12px;color:var(--dim);overflow:hidden;font-variant-numeric:tabular-nums}
.axis span{position:absolute;top:4px;padding-left:4px;border-left:1px solid var(--line);white-space:nowrap}
.rows{position:relative;max-height:384px;overflow-y:auto;overflow-x:hidden;border-top:1px solid var(--line);touch-action:pan-y}
.rows.zoomed{cursor:grab}
.lane{position:absolute;left:0;right:0;height:24px;display:flex}
.lane>div:first-child{flex:none;width:var(--label);padding:0 8px 0 12px;font-size:13px;line-height:24px;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.lane.task-lane>div:first-child{padding-left:24px;color:var(--dim)}
.lane.phase-lane>div:first-child{font-weight:600}
.track{position:relative;flex:1;border-left:1px solid var(--line);overflow:hidden}
.bar{position:absolute;top:5px;height:14px;min-width:3px;padding:0;border:0;border-radius:4px;background:var(--c8)}
.bar:hover{filter:brightness(1.12)}
.phase-lane .bar{top:9px;height:6px;border-radius:3px;opacity:.6}
.bar.good{background:var(--good-bar)}.bar.bad{background:var(--bad-bar)}.bar.warn{background:var(--warn-bar)}.bar.strong{background:var(--accent-bar)}
.none{position:absolute;left:8px;font-size:12px;line-height:24px;color:var(--dim);white-space:nowrap}
.break{position:absolute;top:0;bottom:0;width:0;border-left:2px dashed var(--warn);opacity:.7}
.warnings li{margin-top:6px;overflow-wrap:anywhere}
dialog{max-width:440px;width:calc(100vw - 32px);border:1px solid var(--line);border-radius:var(--radius);background:var(--card);color:var(--text);padding:20px 24px}
dialog::backdrop{background:rgb(0 0 0/.4)}
dialog dl{display:grid;grid-template-columns:auto 1fr;gap:8px 18px;margin:14px 0}
kbd{font:12.5px var(--mono);background:var(--soft);border:1px solid var(--line);border-radius:5px;padding:1px 6px}
footer{margin-top:28px;font-size:13px;color:var(--dim);display:flex;gap:12px;align-items:center;flex-wrap:wrap}
@media(max-width:640px){main{padding:14px 12px 40px}header.card,.card{padding:16px 14px}h1{font-size:21px}header .sign{width:38px;height:38px;font-size:18px}
.facts{grid-template-columns:1fr 1fr;gap:12px}.plot{--label:104px}.lane>div:first-child{padding-left:8px}.lane.task-lane>div:first-child{padding-left:14px}
.tools input{max-width:none}.find{flex-basis:100%}.phase>summary{flex-wrap:wrap;padding:10px 12px;gap:6px 10px}.phase>summary .name{flex:1 1 0;min-width:0}.phase>summary .about{flex:1 1 100%;order:2;padding-left:34px;white-space:normal}.phase .badges{order:3;flex:1 1 100%;padding-left:34px}.phase>summary .time{order:1}
.phase>summary .about:empty{display:none}
.body{padding:2px 12px 12px}.task{grid-template-columns:24px minmax(0,1fr) auto auto}.task .what{grid-column:2/-1;grid-row:2}.next li>span{flex-basis:100%}}
@media print{.tools,footer button,.row button{display:none}.phase,.chunk{content-visibility:visible}}
`;

;// CONCATENATED MODULE: ./build/core/views/html/style-found.js
/** How findings, tests and comparisons look. */
const STYLE_FOUND = String.raw `
a{color:var(--accent)}
select{font:inherit;font-size:13.5px;color:inherit;max-width:240px;padding:4px 8px;background:var(--card);border:1px solid var(--line);border-radius:8px}
.jumps{display:flex;flex-wrap:wrap;gap:8px;margin-top:18px}.jumps a{text-decoration:none;background:var(--soft);color:var(--text)}.jumps a:hover{background:var(--accent-soft)}
a.chip{display:inline-block}
.small{font-size:13px;font-weight:400!important}
.badge.strong{background:var(--accent-soft);color:var(--accent)}
.filters{display:flex;flex-wrap:wrap;gap:8px;align-items:center;margin-top:12px}
.filters input{flex:1 1 160px;min-width:0;max-width:360px;margin-left:auto;padding:4px 12px;font-size:14px;background:var(--card);border:1px solid var(--line);border-radius:8px}
.more{margin-top:8px;font-size:13.5px}.more[hidden]{display:none}
.files{margin-top:12px}
.file{border-top:1px solid var(--line)}
.file>summary,.finding>summary,.listed>summary{list-style:none;cursor:pointer}
.file>summary::-webkit-details-marker,.finding>summary::-webkit-details-marker,.listed>summary::-webkit-details-marker{display:none}
.file>summary{display:flex;flex-wrap:wrap;gap:4px 12px;align-items:center;padding:9px 4px 9px 22px;position:relative;border-radius:6px}
.file>summary::before,.listed>summary::before{content:"";position:absolute;left:6px;width:6px;height:6px;border:solid var(--dim);border-width:0 1.5px 1.5px 0;transform:rotate(-45deg)}
.file>summary::before{top:17px}
.file[open]>summary::before,.listed[open]>summary::before{transform:rotate(45deg)}
.file>summary:hover,.finding>summary:hover,.listed>summary:hover{background:var(--soft)}
.file>summary .name{flex:1 1 240px;font-size:13.5px;min-width:0}
.file>.hint{margin:0 0 6px 22px}
.file>div{margin:0 0 10px 22px;border-left:2px solid var(--line);padding-left:8px}
.finding>summary{display:grid;grid-template-columns:20px 58px minmax(0,1fr) auto auto;gap:2px 10px;align-items:baseline;padding:5px 8px;border-radius:6px;font-size:14px}
.finding[open]>summary{background:var(--soft)}
.sev{flex:none;display:inline-grid;place-items:center;width:18px;height:18px;border-radius:50%;font-size:11px;font-weight:700;line-height:1;background:var(--soft)}
.sev.bad{background:var(--bad-soft)}.sev.warn{background:var(--warn-soft)}.sev.good{background:var(--good-soft)}
.at{font:12.5px var(--mono);color:var(--dim);text-align:right}
.said{min-width:0;overflow-wrap:anywhere}
.finding:not([open]) .said{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden}
.rule{color:var(--dim);font-size:12.5px;overflow-wrap:anywhere;max-width:240px}
.more-of{padding:2px 8px 12px 38px}
.more-of pre{max-height:300px}
.more-of .about{margin-top:8px;font-size:13.5px;gap:4px 16px;overflow-wrap:anywhere}.more-of .about>*{min-width:0}
.more-of button,.linked{padding:1px 9px;font-size:13px}
.src{margin-top:8px;padding:6px 0;background:var(--code);border:1px solid var(--line);border-radius:8px;font:12.5px/1.6 var(--mono);overflow-x:auto;tab-size:4}
.sl{display:flex;width:max-content;min-width:100%;white-space:pre}
.sl .no{flex:none;width:54px;padding-right:12px;text-align:right;color:var(--dim);user-select:none}
.sl .tx{padding-right:14px}
.sl.mark{background:var(--accent-soft);box-shadow:inset 3px 0 var(--accent-bar)}.sl.mark .no{color:inherit}
.sl.mark.bad{background:var(--bad-soft);box-shadow:inset 3px 0 var(--bad-bar);color:inherit}.sl.mark.warn{background:var(--warn-soft);box-shadow:inset 3px 0 var(--warn-bar);color:inherit}
.sl.mark .tx{color:var(--text)}
.tests{margin-top:10px}
.testrow{display:grid;grid-template-columns:20px minmax(0,1fr) auto;gap:2px 12px;align-items:start;padding:8px 0;border-top:1px solid var(--line)}
.testrow .name{font-size:14px;font-weight:500;overflow-wrap:anywhere}
.where{font-size:13px;color:var(--dim);overflow-wrap:anywhere}
.phases-compared{margin-top:16px}
.compared{display:grid;grid-template-columns:minmax(90px,1.2fr) 1fr 1fr 90px;gap:2px 14px;padding:6px 0;border-top:1px solid var(--line);font-size:14px}
.compared .cell{min-width:0;overflow-wrap:anywhere;font-variant-numeric:tabular-nums}.compared .cell:last-child{text-align:right}
.compared .name{font-size:14px}
.headed{border:0;color:var(--dim);font-size:12.5px}.headed .cell{font-size:12.5px}
.sub{font-size:14px;font-weight:650;margin-top:18px}
.line{display:flex;flex-wrap:wrap;gap:2px 12px;align-items:baseline;padding:5px 0;border-top:1px solid var(--line);font-size:14px}.line code{overflow-wrap:anywhere;min-width:0}.line .said{flex:1 1 200px}
.lists{margin-top:6px}
.listed{border-top:1px solid var(--line)}.listed:first-child{border-top:0}
.listed>summary{position:relative;padding:8px 4px 8px 22px;font-size:14px;border-radius:6px}.listed>summary::before{top:15px}
.listed>div{margin-left:22px}
.fixes{margin-top:6px}
.fix{border-top:1px solid var(--line)}
.fix>summary{display:flex;flex-wrap:wrap;gap:4px 12px;align-items:center;padding:8px 0;cursor:pointer;border-radius:6px}
.fix>summary .what{flex:1 1 200px;min-width:0;color:var(--dim);font-size:14px;overflow-wrap:anywhere}
.fix>.where,.fix>.hint{margin-left:36px}
.diff{margin:6px 0 12px 36px;max-height:60vh;overflow:auto;padding:6px 0;background:var(--code);border:1px solid var(--line);border-radius:8px;font:12.5px/1.6 var(--mono);tab-size:4}
.dl{width:max-content;min-width:100%;padding:0 14px;white-space:pre}
.dl.added{background:var(--good-soft);color:var(--good)}.dl.gone{background:var(--bad-soft);color:var(--bad)}
.dl.part{color:var(--accent)}.dl.head{color:var(--dim);font-weight:600}
@media(max-width:640px){.fix>.where,.fix>.hint,.diff{margin-left:0}.finding>summary{grid-template-columns:20px minmax(0,1fr) auto;gap:2px 8px}.finding>summary .at{grid-column:2;text-align:left}.finding>summary .said{grid-column:2/-1;grid-row:2}.finding>summary .rule{grid-column:2/-1;grid-row:3;max-width:none}.finding>summary .badge{grid-row:1;grid-column:3}
.file>div{margin-left:4px}.more-of{padding-left:8px}.file>summary .name{flex-basis:100%}.file>summary .badges{padding:0}.filters input{max-width:none;flex-basis:100%}select{max-width:100%}
.compared{grid-template-columns:1fr 1fr}.compared .name{grid-column:1/-1}.compared .cell:last-child{text-align:left;grid-column:1/-1}.headed .cell:first-child,.headed .cell:last-child{display:none}.compared .cell:last-child:empty{display:none}.more-of .about .push{margin-left:0}.line code,.line .said{flex-basis:100%}}
@media print{.filters,.more{display:none}}
`;

;// CONCATENATED MODULE: ./build/core/views/html/page.js




/** Nothing is loaded from anywhere, nothing is sent anywhere. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
/** Text from outside inside of an element or an attribute. */
function escapeHtml(text) {
    return text
        .replaceAll('\0', '\ufffd')
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;')
        .replaceAll("'", '&#39;');
}
/**
 * A value as JSON inside of a `<script>`. Without `<` nothing in it can end the element or begin a comment;
 * halves of surrogate pairs are escaped by JSON.stringify itself, so the text is always valid UTF-8.
 */
function embeddedJson(value) {
    return JSON.stringify(value)
        .replaceAll('<', '\\u003c')
        .replaceAll('\u2028', '\\u2028')
        .replaceAll('\u2029', '\\u2029');
}
/** The report as one HTML file that needs nothing else. */
function htmlReport(subject) {
    const data = pageData(subject);
    const { state } = subject;
    const title = `${data.title} \u00b7 ${state.pipeline.workflow} ${state.id}`;
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<style>${STYLE}${STYLE_FOUND}</style>
</head>
<body>
<noscript><h1>${escapeHtml(data.title)}</h1><p>${escapeHtml(data.because)}</p><p>The details of this page need JavaScript. It loads nothing and sends nothing.</p></noscript>
<div id="app"></div>
<script type="application/json" id="data">${embeddedJson(data)}</script>
<script>
${SCRIPTS.join('\n')}
</script>
</body>
</html>
`;
}

// EXTERNAL MODULE: ./build/model/version.js
var version = __webpack_require__(9889);
// EXTERNAL MODULE: ./build/shell/files.js
var files = __webpack_require__(3645);
// EXTERNAL MODULE: ./build/shell/git.js
var shell_git = __webpack_require__(4962);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/core/views/html/budget.js
/**
 * Divides `room` among things of these sizes so that nobody gets more than `most` or than it has, and what small ones
 * leave goes to the large ones. The shares have the order of the sizes.
 */
function shares(sizes, room, most) {
    const order = [...sizes.keys()].sort((left, right) => (sizes[left] ?? 0) - (sizes[right] ?? 0));
    const given = sizes.map(() => 0);
    let rest = room;
    order.forEach((at, served) => {
        const share = Math.min(sizes[at] ?? 0, most, Math.floor(rest / (order.length - served)));
        given[at] = share;
        rest -= share;
    });
    return given;
}

;// CONCATENATED MODULE: ./build/shell/log-tails.js


/** Bytes of the end of one log that a report holds. */
const MOST_OF_ONE = 200 * 1024;
/** Bytes of all logs together: a browser opens a page of this size at once. */
const log_tails_MOST_OF_ALL = 16 * 1024 * 1024;
/** The ends of the logs of all phases, by phase. Those of phases that did not succeed come first when room is short. */
function readLogs(paths, state) {
    const sized = state.phases.map(({ plan, status }) => {
        const file = paths.phaseLog(plan.name);
        return { phase: plan.name, file, bytes: sizeOf(file), urgent: status !== 'completed' };
    });
    const logs = new Map();
    let room = log_tails_MOST_OF_ALL;
    for (const urgent of [true, false]) {
        const group = sized.filter((each) => each.urgent === urgent && each.bytes > 0);
        const given = shares(group.map(({ bytes }) => bytes), room, MOST_OF_ONE);
        for (const [at, { phase, file }] of group.entries()) {
            const log = readTail(file, given[at] ?? 0);
            if (log !== undefined)
                logs.set(phase, log);
            room -= given[at] ?? 0;
        }
    }
    return logs;
}
function sizeOf(file) {
    return (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false })?.size ?? 0;
}
/** The last `most` bytes of a file as text, from the start of a line; undefined when it can't be read. */
function readTail(file, most) {
    let fd;
    try {
        fd = (0,external_node_fs_.openSync)(file, 'r');
    }
    catch {
        return undefined;
    }
    try {
        const { size } = (0,external_node_fs_.fstatSync)(fd);
        // One byte before tells whether the rest begins a line.
        const from = Math.max(0, size - most - 1);
        const buffer = Buffer.alloc(size - from);
        let length = 0;
        for (let read = -1; read !== 0 && length < buffer.length; length += read)
            read = (0,external_node_fs_.readSync)(fd, buffer, length, buffer.length - length, from + length);
        const bytes = buffer.subarray(0, length);
        const newline = from === 0 ? -1 : bytes.indexOf(10);
        // A line that fills the whole room is shown from its middle.
        const isOneLine = from > 0 && (newline === -1 || newline === length - 1);
        const start = isOneLine ? 1 : newline + 1;
        return { text: new TextDecoder().decode(bytes.subarray(start)), bytes: size, shown: length - start };
    }
    catch {
        return undefined;
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}

// EXTERNAL MODULE: ./build/core/checkpoint/credentials.js
var credentials = __webpack_require__(6740);
// EXTERNAL MODULE: ./build/core/checkpoint/names.js
var names = __webpack_require__(5950);
// EXTERNAL MODULE: ./build/core/checkpoint/reserved.js
var reserved = __webpack_require__(5676);
// EXTERNAL MODULE: ./build/shell/layer/read-file.js
var read_file = __webpack_require__(6557);
;// CONCATENATED MODULE: ./build/shell/source-lines.js








/** Bytes of a file whose lines are shown, and of all files that are read for one report. */
const source_lines_MOST_OF_ONE = 1024 * 1024;
const source_lines_MOST_OF_ALL = 128 * 1024 * 1024;
const source_lines_MOST_FILES = 5_000;
/** Characters of one line, and of all lines of one report. */
const source_lines_MOST_LINE = 300;
const source_lines_MOST_CHARACTERS = 6 * 1024 * 1024;
const none = (because) => ({ kind: 'none', because });
/**
 * Reads lines of files of the workspace, for a report. Files that may hold a credential by their name, that are
 * no regular files, that a link leads to from elsewhere, or that are binary or large are not shown.
 *
 * @param wanted numbers of lines from 1, by path relative to the workspace
 * @param redact takes known secrets out of a text
 */
function readSources(workspace, wanted, redact) {
    const root = (0,files/* realOf */.MN)(workspace);
    const sources = new Map();
    let [bytes, characters] = [source_lines_MOST_OF_ALL, source_lines_MOST_CHARACTERS];
    for (const [file, numbers] of wanted) {
        if (bytes <= 0 || characters <= 0 || sources.size >= source_lines_MOST_FILES) {
            sources.set(file, none('is one too many to be shown'));
            continue;
        }
        const read = readText(root, file);
        if (read.kind === 'none') {
            sources.set(file, read);
            continue;
        }
        bytes -= read.text.length;
        const source = linesOf(read.text, numbers, redact);
        if (source === undefined) {
            sources.set(file, none('holds a secret'));
            continue;
        }
        for (const line of source.lines.values())
            characters -= line.length;
        sources.set(file, { ...source, writtenAt: read.writtenAt });
    }
    return sources;
}
/** Why a path is not opened at all, as a clause; undefined when it may be. */
function refusal(file) {
    const parts = file.split(/[\\/]/);
    const leadsOut = external_node_path_.isAbsolute(file) || /^[a-z]:/i.test(file) || parts.some((part) => part === '..' || part === '');
    if (leadsOut || file.includes('\0'))
        return 'is not in the workspace';
    if (parts.some((part) => (0,reserved/* isReserved */.B)((0,names/* bytesOfText */.q$)(part))))
        return 'is not a source';
    return (0,credentials/* isCredential */.u)(file) ? 'may hold a credential' : undefined;
}
function readText(root, file) {
    const refused = refusal(file);
    if (refused !== undefined)
        return { kind: 'none', because: refused };
    try {
        const real = external_node_fs_.realpathSync(external_node_path_.join(root, file));
        const inside = external_node_path_.relative(root, real).split(external_node_path_.sep).join('/');
        // A link may lead to a file that is not to be shown under its own name.
        const elsewhere = refusal(inside);
        if (elsewhere !== undefined)
            return { kind: 'none', because: elsewhere };
        const fd = external_node_fs_.openSync(real, read_file/* READ_FLAGS */.tC);
        try {
            const stats = external_node_fs_.fstatSync(fd);
            if (!stats.isFile())
                return { kind: 'none', because: 'is no regular file' };
            if (stats.size > source_lines_MOST_OF_ONE)
                return { kind: 'none', because: 'is larger than 1 MiB' };
            const read = external_node_fs_.readFileSync(fd);
            if (read.includes(0))
                return { kind: 'none', because: 'is binary' };
            return { kind: 'text', text: new TextDecoder().decode(read), writtenAt: stats.mtimeMs };
        }
        finally {
            external_node_fs_.closeSync(fd);
        }
    }
    catch (error) {
        const code = (0,files/* errorCode */.CA)(error);
        const isGone = code === 'ENOENT' || code === 'ENOTDIR';
        return { kind: 'none', because: isGone ? 'is no longer there' : `cannot be read (${code ?? 'unknown error'})` };
    }
}
/** The lines of a text; what follows the last line end is none. */
function split(text) {
    const lines = text.split(/\r\n|\r|\n/);
    if (lines.at(-1) === '')
        lines.pop();
    return lines;
}
/** Secrets are sought in the whole text: one of several lines is none of its lines. */
function linesOf(text, numbers, redact) {
    const shown = redact(text);
    const all = split(shown);
    if (shown !== text && all.length !== split(text).length)
        return undefined;
    const lines = new Map();
    for (const number of numbers) {
        const line = all[number - 1];
        if (line !== undefined)
            lines.set(number, visibleSource(line, source_lines_MOST_LINE));
    }
    return { kind: 'lines', total: all.length, lines };
}

;// CONCATENATED MODULE: ./build/shell/html-report.js










/** The page of a workflow, with logs, findings and the lines that they are about. */
function renderPage({ cwd, paths, env, ...more }) {
    const { state, findings } = more;
    const redaction = new redact_redaction/* Redaction */.k(() => (0,secrets/* knownSecrets */.xU)(env));
    const sources = readSources(cwd, wantedLines(chosenFindings(findings)), (text) => redaction.text(text));
    const link = linkOf(cwd, state.source, env);
    return htmlReport({ ...more, version: version/* VERSION */.x, logs: readLogs(paths, state), sources, link });
}
const REPOSITORY = /^[\w.-]+\/[\w.-]+$/;
const SHA = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
/**
 * What the address of every file of the workspace at its commit begins with; undefined where that cannot be told.
 *
 * @param cwd the workspace, which may be a folder of the repository
 */
function linkOf(cwd, { repository, sha }, env) {
    if (repository === undefined || sha === undefined || !REPOSITORY.test(repository) || !SHA.test(sha))
        return undefined;
    const told = env['GITHUB_SERVER_URL'] ?? '';
    const server = /^https:\/\/[\w.:-]+$/.test(told) ? told : 'https://github.com';
    const git = (0,shell_git/* findGit */.Ct)(cwd);
    const folder = git === undefined ? '' : external_node_path_.relative((0,files/* realOf */.MN)(git.root), (0,files/* realOf */.MN)(cwd));
    const parts = [repository, 'blob', sha, ...folder.split(external_node_path_.sep).filter((part) => part !== '')];
    const encoded = parts
        .flatMap((part) => part.split('/'))
        .map((part) => encodeURIComponent(part.replace(/\p{Cs}/gu, '\ufffd')));
    return `${server}/${encoded.join('/')}/`;
}


/***/ })

};
;