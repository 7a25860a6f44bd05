"use strict";
exports.id = 5112;
exports.ids = [5112];
exports.modules = {

/***/ 5112:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explain: () => (/* binding */ explain)
/* harmony export */ });
/* harmony import */ var _model_config_check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6870);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5241);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3567);



const KNOWN = 'known keys: ';
const pathOf = (path) => path.map((step) => (typeof step === 'symbol' ? String(step) : step));
function valueAt(root, path) {
    let value = root;
    for (const step of path) {
        if (typeof value !== 'object' || value === null)
            return undefined;
        value = Object.getOwnPropertyDescriptor(value, step)?.value;
    }
    return value;
}
/** What a value is, in words. */
function found(value) {
    if (value === undefined || value === null)
        return 'nothing';
    if (typeof value === 'string')
        return (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(value);
    if (typeof value === 'number')
        return `a number (${value})`;
    if (typeof value === 'boolean')
        return String(value);
    return Array.isArray(value) ? 'a list' : 'a mapping';
}
/** Where in the file, in words: `workflows.default.phases.testing`. */
function placeOf(path) {
    let place = '';
    for (const step of path) {
        if (typeof step === 'number')
            place += `[${step}]`;
        else
            place += `${place === '' ? '' : '.'}${/^[\w-]{1,64}$/.test(step) ? step : (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(step)}`;
    }
    return place;
}
const about = (path, message) => (path.length === 0 ? message : `${placeOf(path)}: ${message}`);
const withHint = (issue, hint) => hint === undefined ? issue : { ...issue, hint };
function hintForType(expected, value) {
    const simple = typeof value === 'number' || typeof value === 'boolean';
    if (expected.startsWith('expected a duration')) {
        return typeof value === 'number' ? `give the unit: ${value}s, ${value}m or ${value}h` : undefined;
    }
    if (expected.startsWith('expected a size')) {
        return typeof value === 'number' ? `give the unit: ${value}MB or ${value}GiB` : undefined;
    }
    if (/^expected a (?:command|string)\b/.test(expected) && simple)
        return `put it in quotes: "${value}"`;
    if (expected.startsWith('expected a list') && typeof value === 'string') {
        return value.length < 40 ? `write it as a list: [${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(value)}]` : 'write it as a list';
    }
    return undefined;
}
/** A key that is absent is told at the mapping that lacks it. */
function missing(path, expected) {
    const key = String(path.at(-1));
    const tail = expected.startsWith('expected ') ? `: ${expected}` : '';
    return { path, message: about(path.slice(0, -1), `"${key}" is missing${tail}`) };
}
function wrongType(path, expected, value) {
    if (value === undefined && path.length > 0)
        return missing(path, expected);
    return withHint({ path, message: about(path, `${expected}, found ${found(value)}`) }, hintForType(expected, value));
}
function wrongValue(path, values, value) {
    const words = values.map(String);
    if (value === undefined) {
        const issue = missing(path, '');
        return words.length === 1 ? withHint(issue, `add ${String(path.at(-1))}: ${words[0]}`) : issue;
    }
    const close = typeof value === 'string' ? (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__.nearest)(value, words) : undefined;
    const issue = { path, message: about(path, `expected ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .y)(words)}, found ${found(value)}`) };
    if (path.length === 1 && path[0] === 'version')
        return { ...issue, hint: 'this bootspring reads version 1 of the format' };
    return withHint(issue, close === undefined ? undefined : `did you mean ${close}?`);
}
function unknownKeys(path, keys, message) {
    const known = message.startsWith(KNOWN) ? message.slice(KNOWN.length).split(', ') : [];
    return keys.map((key) => {
        const close = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__.nearest)(key, known);
        const place = path.length === 0 ? '' : ` in ${placeOf(path)}`;
        const issue = { path: [...path, key], at: 'key', message: `unknown key ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(key)}${place}` };
        if (key === '<<')
            return { ...issue, hint: 'merge keys are not supported: write the keys out' };
        return { ...issue, hint: close === undefined ? message : `did you mean "${close}"?` };
    });
}
const isTypeMismatch = (issue) => issue.path.length === 0 && (issue.code === 'invalid_type' || issue.code === 'invalid_value');
/** The branch of a union whose kind of value this is tells its own problems; without one, the union's sentence does. */
function explainUnion(issue, path, root) {
    const branch = issue.errors.find((errors) => errors.length > 0 && !errors.some(isTypeMismatch));
    if (branch === undefined)
        return [wrongType(path, issue.message, valueAt(root, path))];
    return branch.flatMap((inner) => explainOne(inner, path, root));
}
function explainOne(issue, base, root) {
    const path = [...base, ...pathOf(issue.path)];
    const value = valueAt(root, path);
    switch (issue.code) {
        case 'unrecognized_keys':
            return unknownKeys(path, issue.keys, issue.message);
        case 'invalid_type':
            return [wrongType(path, issue.message, value)];
        case 'invalid_value':
            return [wrongValue(path, issue.values, value)];
        case 'invalid_key': {
            const message = issue.issues[0]?.message ?? issue.message;
            return [{ path, at: 'key', message: `${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(String(path.at(-1)))} cannot be used here: ${message}` }];
        }
        case 'invalid_union':
            return explainUnion(issue, path, root);
        case 'invalid_format':
        case 'too_small':
        case 'too_big':
        case 'not_multiple_of':
        case 'invalid_element':
        case 'custom':
            break;
    }
    // These carry a sentence of the schema.
    if (issue.message.startsWith('expected '))
        return [wrongType(path, issue.message, value)];
    return [{ path, message: about(path, issue.message) }];
}
const COVERAGE_KEYS = ['minimum', 'changed-lines', 'no-decrease', 'report'];
const SECURITY_KEYS = ['secrets', 'audit', 'level', 'unreachable'];
/** Which way of writing a check was meant, by its keys, then by its name, then by the nearest key. */
function meantForm(check, name) {
    if (typeof check !== 'object' || check === null || Array.isArray(check))
        return 'text';
    const keys = Object.keys(check);
    if (keys.includes('run'))
        return 'command';
    if (keys.includes('auto'))
        return 'auto';
    if (keys.some((key) => COVERAGE_KEYS.includes(key)) || name === 'coverage')
        return 'coverage';
    if (keys.some((key) => SECURITY_KEYS.includes(key)) || name === 'security')
        return 'security';
    return 'command';
}
function explainCheck(path, root) {
    const check = valueAt(root, path);
    const form = meantForm(check, path.at(-1));
    if (form === 'text' && typeof check !== 'string') {
        return [wrongType(path, 'expected a command, auto or a mapping', check)];
    }
    const issues = _model_config_check_js__WEBPACK_IMPORTED_MODULE_0__/* .CHECK_FORMS */ .js[form].safeParse(check).error?.issues ?? [];
    // A rule about the whole check says nothing new when a key in it is not even known.
    const unknown = issues.some((issue) => issue.code === 'unrecognized_keys' && issue.path.length === 0);
    return issues
        .filter((issue) => !(unknown && issue.code === 'custom' && issue.path.length === 0))
        .flatMap((issue) => explainOne(issue, path, root));
}
/** A key that is missing because it was misspelt is one problem, not two. */
function withoutEchoes(issues) {
    const meant = new Set();
    for (const { path, hint } of issues) {
        const key = hint === undefined ? undefined : /^did you mean "(.+)"\?$/.exec(hint)?.[1];
        if (key !== undefined)
            meant.add(JSON.stringify([...path.slice(0, -1), key]));
    }
    return issues.filter(({ path, message }) => !(meant.has(JSON.stringify(path)) && message.includes('" is missing')));
}
/**
 * Says what the schema found wrong with a configuration, in words and with the likely cure.
 * `root` is the value that was parsed.
 */
function explain(issues, root) {
    const told = new Set();
    const explained = [];
    for (const issue of issues) {
        const path = pathOf(issue.path);
        if (path[0] === 'gates' && path[2] === 'checks' && path.length > 3 && issue.code !== 'invalid_key') {
            const check = path.slice(0, 4);
            const id = JSON.stringify(check);
            if (!told.has(id))
                explained.push(...explainCheck(check, root));
            told.add(id);
        }
        else
            explained.push(...explainOne(issue, [], root));
    }
    return withoutEchoes(explained);
}


/***/ })

};
;