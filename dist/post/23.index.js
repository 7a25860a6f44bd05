"use strict";
exports.id = 23;
exports.ids = [23];
exports.modules = {

/***/ 8802:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VX: () => (/* binding */ secretValues),
/* harmony export */   c0: () => (/* binding */ isTelling),
/* harmony export */   en: () => (/* binding */ needlesOf)
/* harmony export */ });
/**
 * Byte sequences that no captured file may hold: the secrets that this process was given, raw and as commands tend to
 * write them. Byte strings: each character is one byte.
 */
/** Names of variables that hold a secret, not a path or a switch. */
const SECRET_NAME = /(?:TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIALS?|(?:API|ACCESS|PRIVATE|SECRET|SIGNING|AUTH|DEPLOY|ENCRYPTION|MASTER|SSH)_?KEY)(?:_ID)?$|_PAT$|^INPUT_.*(?:TOKEN|SECRET|PASSWORD|KEY)/i;
/** Shorter ones stand by chance in too many files. */
const SHORTEST = 8;
const CERTAINLY_LONG = 16;
/** The secrets of an environment: values that are long and mixed enough to stand for nothing else. */
function secretValues(env) {
    const values = Object.entries(env).flatMap(([name, value]) => value !== undefined && SECRET_NAME.test(name) && isTelling(value.trim()) ? [value.trim()] : []);
    return [...new Set(values)];
}
/** Whether a value is long and mixed enough to stand for nothing else. */
function isTelling(value) {
    if (value.length < SHORTEST || /^(?:\/|[a-z]:\\|\.{1,2}\/|https?:\/\/[^@]*$)/i.test(value))
        return false;
    if (new Set(value).size < 5)
        return false;
    return value.length >= CERTAINLY_LONG || (/\d/.test(value) && /[a-z]/i.test(value));
}
/** The value as its bytes stand in files: raw, base64 and base64url at any alignment, hexadecimal, in a URL, in JSON. */
function needlesOf(values) {
    const needles = new Set();
    for (const value of values) {
        const raw = new TextEncoder().encode(value);
        const bytes = latin1(raw);
        const hex = Array.from(raw, (byte) => byte.toString(16).padStart(2, '0')).join('');
        const forms = [bytes, hex, hex.toUpperCase(), encodeURIComponent(value), JSON.stringify(value).slice(1, -1)];
        for (const form of [...forms.slice(0, 3), ...forms.slice(3).map(utf8)])
            needles.add(form);
        for (let before = 0; before < 3; before += 1) {
            const core = base64Core(bytes, before);
            needles.add(core);
            needles.add(core.replaceAll('+', '-').replaceAll('/', '_'));
        }
    }
    return [...needles].filter((needle) => needle.length >= SHORTEST);
}
/** The base64 digits that only the value decides when `before` bytes of something else precede it. */
function base64Core(bytes, before) {
    const digits = btoa('\0'.repeat(before) + bytes).replace(/=+$/, '');
    const first = Math.ceil((before * 8) / 6);
    const last = Math.floor(((before + bytes.length) * 8) / 6);
    return digits.slice(first, last);
}
const utf8 = (text) => latin1(new TextEncoder().encode(text));
function latin1(bytes) {
    let text = '';
    for (const byte of bytes)
        text += String.fromCharCode(byte);
    return text;
}


/***/ }),

/***/ 23:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ Redaction)
});

// EXTERNAL MODULE: ./build/core/checkpoint/needles.js
var needles = __webpack_require__(8802);
;// CONCATENATED MODULE: ./build/core/redact/automaton.js
const ROOT = 0;
/**
 * Finds every needle in a stream of bytes, one byte at a time (Aho and Corasick, 1975). A state stands for the longest
 * end of what was read that some needle begins with. The time is linear in the bytes whatever the needles are: they may
 * come from a command that means no good.
 *
 * States are numbers, and their edges lists of siblings in typed arrays: the forms of a long key make some ten thousand
 * of them, and a full table of 256 edges each would take megabytes and the time of a start.
 */
class Automaton {
    #label;
    #firstChild;
    #sibling;
    #fail;
    #depth;
    /** Length of the longest needle that ends in the state; 0 when none does. */
    #found;
    #announces;
    #fromRoot = new Int32Array(256);
    #states = 1;
    constructor(needles) {
        const most = needles.reduce((sum, { text }) => sum + text.length, 1);
        this.#label = new Uint8Array(most);
        this.#firstChild = new Int32Array(most);
        this.#sibling = new Int32Array(most);
        this.#fail = new Int32Array(most);
        this.#depth = new Int32Array(most);
        this.#found = new Int32Array(most);
        this.#announces = new Uint8Array(most);
        for (const needle of needles)
            this.#insert(needle);
        this.#link();
    }
    /** The state after one more byte. The first state is 0. */
    step(state, byte) {
        let from = state;
        while (from !== ROOT) {
            const child = this.#childOf(from, byte);
            if (child !== ROOT)
                return child;
            from = this.#fail[from] ?? ROOT;
        }
        return this.#fromRoot[byte] ?? ROOT;
    }
    /** The first place from `from` on at which a needle may begin; `bytes.length` when there is none. */
    firstStart(bytes, from) {
        const fromRoot = this.#fromRoot;
        let at = from;
        while (at < bytes.length && fromRoot[bytes[at] ?? 0] === ROOT)
            at++;
        return at;
    }
    /** Length of the longest secret that ends here; 0 when none does. */
    foundAt(state) {
        return this.#found[state] ?? 0;
    }
    /** Whether an announcement ends here. */
    announcedAt(state) {
        return this.#announces[state] === 1;
    }
    /** A state from which everything goes on in the same way, with no more bytes in suspense than need be. */
    settled(state) {
        let at = state;
        while (at !== ROOT && this.#firstChild[at] === ROOT)
            at = this.#fail[at] ?? ROOT;
        return at;
    }
    /** How many bytes at the end of what was read may be the start of a needle. */
    depthOf(state) {
        return this.#depth[state] ?? 0;
    }
    #childOf(state, byte) {
        let child = this.#firstChild[state] ?? ROOT;
        while (child !== ROOT && this.#label[child] !== byte)
            child = this.#sibling[child] ?? ROOT;
        return child;
    }
    #insert({ text, announces = false }) {
        let state = ROOT;
        for (let at = 0; at < text.length; at++) {
            const byte = text.charCodeAt(at) & 0xff;
            const child = state === ROOT ? (this.#fromRoot[byte] ?? ROOT) : this.#childOf(state, byte);
            state = child === ROOT ? this.#add(state, byte, at + 1) : child;
        }
        if (announces)
            this.#announces[state] = 1;
        else
            this.#found[state] = text.length;
    }
    #add(parent, byte, depth) {
        const state = this.#states++;
        this.#label[state] = byte;
        this.#depth[state] = depth;
        this.#sibling[state] = this.#firstChild[parent] ?? ROOT;
        this.#firstChild[parent] = state;
        if (parent === ROOT)
            this.#fromRoot[byte] = state;
        return state;
    }
    /** Where to go on when no needle goes on: the shorter states first, so that each finds those below it complete. */
    #link() {
        const queue = new Int32Array(this.#states);
        let length = 1;
        for (let at = 0; at < length; at++) {
            const state = queue[at] ?? ROOT;
            for (let child = this.#firstChild[state] ?? ROOT; child !== ROOT; child = this.#sibling[child] ?? ROOT) {
                if (state !== ROOT)
                    this.#fail[child] = this.step(this.#fail[state] ?? ROOT, this.#label[child] ?? 0);
                const shorter = this.#fail[child] ?? ROOT;
                this.#found[child] ||= this.#found[shorter] ?? 0;
                this.#announces[child] ||= this.#announces[shorter] ?? 0;
                queue[length++] = child;
            }
        }
    }
}

;// CONCATENATED MODULE: ./build/core/redact/bytes.js
const NOTHING = new Uint8Array(0);
/** One after the other in one piece; a piece that is alone is not copied. */
function concatenated(pieces) {
    const filled = pieces.filter(({ length }) => length > 0);
    if (filled.length < 2)
        return filled[0] ?? NOTHING;
    const whole = new Uint8Array(filled.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const piece of filled) {
        whole.set(piece, at);
        at += piece.length;
    }
    return whole;
}

;// CONCATENATED MODULE: ./build/core/redact/mask-line.js
/**
 * The command by which a step asks GitHub's runner to hide a value from then on: `::add-mask::VALUE` on a line of its own,
 * in the older form `##[add-mask]VALUE` anywhere in a line (actions/runner: ActionCommand.cs). The runner does not hear
 * it from a phase, whose output it takes as text.
 */
const COMMAND = '::add-mask::';
const OLD_COMMAND = '##[add-mask]';
/** Byte strings that announce a value. */
const MASK_HEADS = [COMMAND, OLD_COMMAND];
const NEWLINE = 0x0a;
const COLON = 0x3a;
/** Nobody indents a command further. */
const MOST_BLANKS = 256;
/** Whether nothing but blanks stands before `end` in its line; `before` says so of what came before these bytes. */
function isBlankLine(bytes, end, before) {
    const first = Math.max(0, end - MOST_BLANKS);
    for (let at = end - 1; at >= first; at--) {
        const byte = bytes[at] ?? 0;
        if (byte === NEWLINE)
            return true;
        // The runner trims every white space; beyond ASCII it is taken for granted that it is one.
        if (byte > 0x20 && byte < 0x7f)
            return false;
    }
    return first === 0 && before;
}
/** Whether the runner would hear the command whose head ends at `end`. */
function isHeard(bytes, end, before) {
    return bytes[end - 1] !== COLON || isBlankLine(bytes, end - COMMAND.length, before);
}
/** The value as the command tells it: line ends and `%` are escaped in it. */
function maskedValue(bytes) {
    const text = new TextDecoder().decode(bytes).replace(/\r$/, '');
    return text.replaceAll(/%0D/gi, '\r').replaceAll(/%0A/gi, '\n').replaceAll('%25', '%');
}

// EXTERNAL MODULE: ./build/core/redact/secrets.js
var redact_secrets = __webpack_require__(5712);
;// CONCATENATED MODULE: ./build/core/redact/sieve.js
/** Shorter sequences cannot be found by looking at every other word. */
const SHORTEST = 7;
/** Words that are passed over at most: more would need more places of each needle in the table than it takes well. */
const MAX_STRIDE = 16;
/** One bit for each value of a hash of four bytes: 32 KiB, which stay in the nearest cache. */
const HASH_BITS = 18;
const hashOf = (word) => Math.imul(word, 0x9e3779b1) >>> (32 - HASH_BITS);
/**
 * Prepares a sieve; undefined when a needle is too short for it. Of a needle with m bytes every run of m - 3 places
 * holds one at which four bytes of the needle start, so it is enough to look at the word at one place of each run.
 */
function createSieve(needles) {
    const shortest = Math.min(Infinity, ...needles.map(({ length }) => length));
    if (shortest < SHORTEST)
        return undefined;
    const stride = Math.min(MAX_STRIDE, (shortest - 3) & ~3 || MAX_STRIDE);
    const bits = new Int32Array(2 ** (HASH_BITS - 5));
    const four = new Uint8Array(4);
    // Read as the words of the output are: in the order of bytes that this machine has.
    const word = new Int32Array(four.buffer);
    for (const needle of needles) {
        for (let at = 0; at < Math.min(stride, needle.length - 3); at++) {
            for (let byte = 0; byte < 4; byte++)
                four[byte] = needle.charCodeAt(at + byte);
            const hash = hashOf(word[0] ?? 0);
            bits[hash >>> 5] = (bits[hash >>> 5] ?? 0) | (1 << (hash & 31));
        }
    }
    const step = stride / 4;
    return {
        stride,
        next(bytes, from) {
            const skipped = -bytes.byteOffset & 3;
            if (bytes.length < skipped + 4)
                return bytes.length;
            const words = new Int32Array(bytes.buffer, bytes.byteOffset + skipped, (bytes.length - skipped) >> 2);
            for (let index = Math.max(0, (from - skipped + 3) >> 2); index < words.length; index += step) {
                const hash = hashOf(words[index] ?? 0);
                if ((((bits[hash >>> 5] ?? 0) >>> (hash & 31)) & 1) !== 0)
                    return skipped + index * 4;
            }
            return bytes.length;
        },
    };
}

;// CONCATENATED MODULE: ./build/core/redact/needle-scanner.js
/** Looks for needles in a stream. */
class NeedleScanner {
    #state = 0;
    /** Begins anew: nothing that was read before is the start of a needle. */
    reset() {
        this.#state = 0;
    }
    /** How many bytes at the end of what was read may be the start of a needle. */
    depthIn({ automaton }) {
        return automaton.depthOf(this.#state);
    }
    /**
     * Adds the places of secrets from `from` on to `spans`. Stops where an announcement ends that `isHeard`, and tells
     * where that is; undefined when all was read.
     */
    scan({ automaton, sieve }, bytes, from, spans, isHeard) {
        let state = this.#state;
        let sifted = from;
        for (let at = from; at < bytes.length; at++) {
            if (state === 0 && sieve !== undefined && at >= sifted) {
                const next = sieve.next(bytes, at);
                const isClear = next >= bytes.length;
                // Before the last few bytes, the sieve knows of the start of a needle, too.
                at = Math.max(at, (isClear ? bytes.length - 2 : next + 1) - sieve.stride);
                sifted = isClear ? bytes.length : next + 1;
            }
            if (state === 0) {
                at = automaton.firstStart(bytes, at);
                if (at === bytes.length)
                    break;
            }
            state = automaton.step(state, bytes[at] ?? 0);
            const length = automaton.foundAt(state);
            if (length > 0) {
                spans.add(at + 1 - length, at + 1);
                state = automaton.settled(state);
            }
            else if (automaton.announcedAt(state) && isHeard(at + 1)) {
                this.#state = 0;
                return at + 1;
            }
        }
        this.#state = state;
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/core/redact/spans.js
/** Places of bytes that are not to be seen; those that overlap or touch are one. */
class Spans {
    #list = [];
    get isEmpty() {
        return this.#list.length === 0;
    }
    /** Adds a place. They may come in any order. */
    add(start, end) {
        this.#list.push({ start, end });
    }
    /** Removes what lies before `until` and returns it in order; what is left counts from there. */
    takeUntil(until) {
        const taken = [];
        const left = [];
        for (const { start, end } of joined(this.#list)) {
            if (start < until)
                taken.push({ start, end: Math.min(end, until) });
            if (end > until)
                left.push({ start: Math.max(start, until) - until, end: end - until });
        }
        this.#list = left;
        return taken;
    }
}
function joined(spans) {
    const whole = [];
    for (const span of spans.toSorted((one, other) => one.start - other.start)) {
        const last = whole.at(-1);
        if (last === undefined || span.start > last.end)
            whole.push(span);
        else
            whole[whole.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    }
    return whole;
}

;// CONCATENATED MODULE: ./build/core/redact/tokens.js
const FINE_GRAINED = bytesOf('github_pat_');
const CLASSIC = ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'].map(bytesOf);
const HEADS = [FINE_GRAINED, ...CLASSIC];
const CLASSIC_LENGTH = 36;
const FINE_GRAINED_LENGTH = 22;
const UNDERSCORE = 0x5f;
const FIRST_LETTER = 0x67;
/** What stands before that: `gh?_`, `pat_`. */
const H = 0x68;
const A = 0x61;
/** 1 for each byte that stands before the last underscore of a head. */
const MAY_PRECEDE = new Uint8Array(256);
for (const head of HEADS)
    MAY_PRECEDE[head[head.length - 2] ?? 0] = 1;
/** So far each byte is looked at: where underscores are dense, to ask the system for the next one costs more. */
const NEAR = 48;
/** 2: a letter, a digit or `_`; 1: `.` or `-`; 0: no part of a token. */
const KIND = Uint8Array.from({ length: 256 }, (_each, byte) => {
    const character = String.fromCharCode(byte);
    if (/[0-9A-Za-z_]/.test(character))
        return 2;
    return character === '.' || character === '-' ? 1 : 0;
});
function bytesOf(text) {
    return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
/** Looks for tokens in a stream. */
class TokenScanner {
    /** A token was found that reached the end of what has been read. */
    #goesOn = false;
    /** What comes next may belong to a token that is hidden already. */
    get goesOn() {
        return this.#goesOn;
    }
    /**
     * Looks at `bytes`, which begin with what was left undecided; the first `known` of them were looked at before. Adds
     * the places of tokens to `spans`, and tells from where on more bytes may still make one.
     */
    scan(bytes, known, spans) {
        let at = 0;
        if (this.#goesOn) {
            const end = endOfBody(bytes, known, 1, bytes.length);
            if (end > known)
                spans.add(known, end);
            if (end === bytes.length)
                return end;
            this.#goesOn = false;
            at = known === 0 ? end : 0;
        }
        for (let mark = nextMark(bytes, at); mark >= 0; mark = nextMark(bytes, at)) {
            at = mark + 1;
            const head = HEADS.find((each) => endsAt(bytes, each, at));
            if (head === undefined)
                continue;
            const isFine = head === FINE_GRAINED;
            const needed = at + (isFine ? FINE_GRAINED_LENGTH : CLASSIC_LENGTH);
            const enough = endOfBody(bytes, at, isFine ? 2 : 1, Math.min(needed, bytes.length));
            if (enough < needed) {
                if (enough === bytes.length)
                    return at - head.length;
                continue;
            }
            const end = endOfBody(bytes, enough, 1, bytes.length);
            spans.add(at - head.length, end);
            if (end === bytes.length) {
                this.#goesOn = true;
                return end;
            }
            at = end;
        }
        return startOfHead(bytes);
    }
}
/** The next underscore that may be the last of a head: most are in names of programs. */
function nextMark(bytes, from) {
    let at = Math.max(from, 3);
    while (at < bytes.length) {
        for (const near = Math.min(at + NEAR, bytes.length); at < near; at++) {
            if (bytes[at] !== UNDERSCORE || MAY_PRECEDE[bytes[at - 1] ?? 0] !== 1)
                continue;
            if (bytes[at - 2] === H || bytes[at - 2] === A)
                return at;
        }
        at = bytes.indexOf(UNDERSCORE, at);
        if (at < 0)
            return -1;
    }
    return -1;
}
/** Whether `head` is what stands before `end`. */
function endsAt(bytes, head, end) {
    if (end < head.length)
        return false;
    for (let back = 1; back <= head.length; back++)
        if (bytes[end - back] !== head[head.length - back])
            return false;
    return true;
}
function endOfBody(bytes, from, kind, limit) {
    let end = from;
    while (end < limit && (KIND[bytes[end] ?? 0] ?? 0) >= kind)
        end++;
    return end;
}
/** Where, at the very end, a head begins that is not complete. */
function startOfHead(bytes) {
    for (let start = Math.max(0, bytes.length - FINE_GRAINED.length + 1); start < bytes.length; start++) {
        if (bytes[start] !== FIRST_LETTER)
            continue;
        const length = bytes.length - start;
        const isStart = HEADS.some((head) => length < head.length && endsAt(bytes, head.subarray(0, length), bytes.length));
        if (isStart)
            return start;
    }
    return bytes.length;
}

;// CONCATENATED MODULE: ./build/core/redact/raw-stream.js






const raw_stream_NEWLINE = 0x0a;
const STARS = Uint8Array.from(redact_secrets/* REPLACEMENT */.x9, (character) => character.charCodeAt(0));
/** A line that asks to hide more than this is hidden, and nothing else is because of it. */
const LONGEST_VALUE = 64 * 1024;
/**
 * One stream of bytes with `***` in the place of what is to be hidden; each run of hidden bytes is one `***`. The result
 * is the same wherever the bytes are cut into chunks. Held back is only an end that may be the start of a secret.
 */
class RawStream {
    #hidden;
    #tokens = new TokenScanner();
    #needles = new NeedleScanner();
    #spans = new Spans();
    #search;
    /** Bytes that are not decided, or that are hidden already and not yet told from what follows. */
    #held = NOTHING;
    /** The last thing that was passed on is `***`. */
    #starred = false;
    /** Since the last line end nothing but blanks was passed on. */
    #blank = true;
    /** `value`: what is held is the start of a value to hide; `rest`: what is left of its line is hidden. */
    #masking = 'no';
    constructor(hidden) {
        this.#hidden = hidden;
    }
    /** What may be passed on now. `chunk` is not changed and may be part of the result. */
    write(chunk) {
        return this.#take(concatenated([this.#held, chunk]), this.#held.length, false);
    }
    /** What is left when nothing more comes. */
    end() {
        return this.#take(this.#held, this.#held.length, true);
    }
    #take(bytes, known, isLast) {
        if (bytes.length === 0)
            return NOTHING;
        const open = this.#tokens.scan(bytes, known, this.#spans);
        const decided = Math.min(open, this.#scan(bytes, known, isLast));
        return this.#pass(bytes, isLast ? bytes.length : decided);
    }
    /** Looks for secrets and for values to hide; tells from where on more bytes may still make a secret. */
    #scan(bytes, known, isLast) {
        let from = known;
        if (this.#masking !== 'no') {
            const end = this.#hideValue(bytes, 0, isLast);
            if (end === undefined)
                return this.#masking === 'value' ? 0 : bytes.length;
            from = end;
        }
        const { search } = this.#hidden;
        if (this.#search !== search) {
            // Something more is to be hidden: what is held may be the start of that.
            if (from === known)
                from = 0;
            this.#needles.reset();
        }
        this.#search = search;
        for (;;) {
            const head = this.#needles.scan(this.#search, bytes, from, this.#spans, (at) => isHeard(bytes, at, this.#blank));
            if (head === undefined)
                return bytes.length - this.#needles.depthIn(this.#search);
            const end = this.#hideValue(bytes, head, isLast);
            if (end === undefined)
                return this.#masking === 'value' ? head : bytes.length;
            this.#search = this.#hidden.search;
            from = end;
        }
    }
    /** Hides the value that begins at `from`; tells where to go on, which is nowhere as long as its line has no end. */
    #hideValue(bytes, from, isLast) {
        const newline = bytes.indexOf(raw_stream_NEWLINE, from);
        const isOpen = newline < 0 && !isLast;
        const end = newline < 0 ? bytes.length : newline;
        if (this.#masking === 'rest' || end - from > LONGEST_VALUE) {
            if (end > from)
                this.#spans.add(from, end);
            this.#masking = isOpen ? 'rest' : 'no';
            return isOpen ? undefined : end;
        }
        this.#masking = isOpen ? 'value' : 'no';
        if (isOpen)
            return undefined;
        if (!this.#hidden.mask(maskedValue(bytes.subarray(from, end))))
            return from;
        const isReturn = end > from && bytes[end - 1] === 0x0d;
        this.#spans.add(from, isReturn ? end - 1 : end);
        return end;
    }
    /** Takes the first `decided` bytes out, hidden where they are to be. */
    #pass(bytes, decided) {
        this.#held = decided === bytes.length ? NOTHING : bytes.slice(decided);
        this.#blank = isBlankLine(bytes, decided, this.#blank);
        if (this.#spans.isEmpty) {
            if (decided > 0)
                this.#starred = false;
            return decided === bytes.length ? bytes : bytes.subarray(0, decided);
        }
        const pieces = [];
        let at = 0;
        for (const { start, end } of this.#spans.takeUntil(decided)) {
            if (start > at)
                pieces.push(bytes.subarray(at, start));
            if (start > at || !this.#starred)
                pieces.push(STARS);
            this.#starred = true;
            at = end;
        }
        if (at < decided) {
            pieces.push(bytes.subarray(at, decided));
            this.#starred = false;
        }
        return concatenated(pieces);
    }
}

;// CONCATENATED MODULE: ./build/core/redact/visible.js
const ESCAPE = 0x1b;
const BRACKET = 0x5b;
/** Longer sequences mean nothing to a terminal. */
const LONGEST_SEQUENCE = 40;
/** 1 for control characters that terminals and logs show nothing for; tab, line feed and carriage return are none. */
const UNSEEN = Uint8Array.from({ length: 256 }, (_each, byte) => (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d) || byte === 0x7f ? 1 : 0);
/** Whether there are control characters that show nothing. */
function hasUnseen(bytes) {
    const unseen = (at) => UNSEEN[bytes[at] ?? 0] ?? 0;
    const fours = bytes.length & ~3;
    // Four at a time: twice as fast as to ask of each byte, and all output comes through here.
    for (let at = 0; at < fours; at += 4) {
        if ((unseen(at) | unseen(at + 1) | unseen(at + 2) | unseen(at + 3)) !== 0)
            return true;
    }
    for (let at = fours; at < bytes.length; at++)
        if (unseen(at) !== 0)
            return true;
    return false;
}
let scratch = new Uint8Array(64 * 1024);
/**
 * What a reader sees. Texts for the terminal (titles, links) count as visible: a log file keeps them.
 *
 * @param isLast no more bytes come that could complete a sequence
 * @param ends where to put, for each visible byte, its end in the original
 */
function visibleOf(bytes, isLast, ends) {
    if (scratch.length < bytes.length)
        scratch = new Uint8Array(2 * bytes.length);
    const seen = scratch;
    let length = 0;
    let at = 0;
    while (at < bytes.length) {
        const byte = bytes[at] ?? 0;
        if (UNSEEN[byte] !== 1) {
            seen[length] = byte;
            at++;
            if (ends !== undefined)
                ends[length] = at;
            length++;
            continue;
        }
        const end = byte === ESCAPE ? endOfSequence(bytes, at) : at + 1;
        if (end === undefined && !isLast)
            break;
        at = end ?? at + 1;
    }
    return { bytes: seen.subarray(0, length), open: at };
}
/** The end of the sequence that begins with the escape at `start`; undefined when it is not complete. */
function endOfSequence(bytes, start) {
    const isControl = bytes[start + 1] === BRACKET;
    const limit = start + LONGEST_SEQUENCE;
    let at = start + (isControl ? 2 : 1);
    // Parameters stand from 0x30 to 0x3f, what comes between them and the last byte from 0x20 to 0x2f.
    const highest = isControl ? 0x3f : 0x2f;
    while (at < bytes.length && at < limit && isBetween(bytes[at] ?? 0, 0x20, highest))
        at++;
    if (at === bytes.length && at < limit)
        return undefined;
    return isBetween(bytes[at] ?? 0, 0x20, 0x7e) ? at + 1 : start + 1;
}
const isBetween = (byte, low, high) => byte >= low && byte <= high;

;// CONCATENATED MODULE: ./build/core/redact/visible-stream.js






const visible_stream_STARS = Uint8Array.from(redact_secrets/* REPLACEMENT */.x9, (character) => character.charCodeAt(0));
/** No secret is spread so far; somebody is filling the memory. */
const MOST_HELD = 256 * 1024;
const NEVER = () => false;
/**
 * Hides secrets that have control characters in them: a search that colours what it finds, say. It is given what is free
 * of whole secrets already, so output without control characters passes untouched. Colours stay.
 */
class VisibleStream {
    #hidden;
    #tokens = new TokenScanner();
    #needles = new NeedleScanner();
    #spans = new Spans();
    #held = NOTHING;
    /** How many bytes of what is held are visible. */
    #known = 0;
    #starred = false;
    constructor(hidden) {
        this.#hidden = hidden;
    }
    /** What may be passed on now. */
    write(chunk) {
        if (chunk.length === 0)
            return NOTHING;
        if (this.#held.length === 0 && !this.#tokens.goesOn && !hasUnseen(chunk)) {
            this.#starred = false;
            return chunk;
        }
        return this.#take(concatenated([this.#held, chunk]), false);
    }
    /** What is left when nothing more comes. */
    end() {
        return this.#held.length === 0 ? NOTHING : this.#take(this.#held, true);
    }
    #take(bytes, isLast) {
        const visible = visibleOf(bytes, isLast);
        const { search } = this.#hidden;
        // What is held is short: to look at it again is simpler than to know how far that came.
        this.#needles.reset();
        this.#needles.scan(search, visible.bytes, 0, this.#spans, NEVER);
        const { length } = visible.bytes;
        const undecided = Math.min(this.#tokens.scan(visible.bytes, this.#known, this.#spans), length - this.#needles.depthIn(search));
        if (this.#spans.isEmpty && undecided === length && visible.open === bytes.length) {
            this.#held = NOTHING;
            this.#known = 0;
            if (length > 0)
                this.#starred = false;
            return bytes;
        }
        const ends = new Int32Array(length);
        visibleOf(bytes, isLast, ends);
        const isAll = isLast || bytes.length > MOST_HELD + (ends[undecided - 1] ?? 0);
        return this.#pass(bytes, visible, ends, isAll ? length : undecided, isLast);
    }
    #pass(bytes, visible, ends, decided, isLast) {
        const { bytes: seen, open } = visible;
        const endOf = (count) => (count === 0 ? 0 : (ends[count - 1] ?? 0));
        const isAll = decided === seen.length;
        const end = isAll ? (isLast ? bytes.length : open) : endOf(decided);
        this.#held = end === bytes.length ? NOTHING : bytes.slice(end);
        this.#known = seen.length - decided;
        const pieces = [];
        let at = 0;
        for (const span of this.#spans.takeUntil(decided)) {
            if (span.start > at) {
                pieces.push(bytes.subarray(endOf(at), endOf(span.start)));
                this.#starred = false;
            }
            for (at = span.start; at < span.end; at++) {
                // What sets colours within a secret stays: it may be what sets them back.
                const control = bytes.subarray(endOf(at), endOf(at + 1) - 1);
                if (control.length > 0)
                    pieces.push(control);
                if (!this.#starred)
                    pieces.push(visible_stream_STARS);
                this.#starred = true;
            }
        }
        if (at < decided)
            this.#starred = false;
        pieces.push(bytes.subarray(endOf(at), end));
        return concatenated(pieces);
    }
}

;// CONCATENATED MODULE: ./build/core/redact/redaction.js








/** Values that commands have hidden, at most; more would only be a way to make everything slow. */
const MOST_MASKS = 100;
const MOST_MASK_BYTES = 64 * 1024;
/** All forms of a value are sought as long as those values are no longer than this together; then the value as it is. */
const MOST_BYTES_IN_ALL_FORMS = 8 * 1024;
/** A shorter value would hide half of every text. */
const SHORTEST_MASK = 4;
/** What is to be hidden, and how it is found. One for a run: what a command asks to be hidden is hidden everywhere. */
class Redaction {
    #secrets;
    #masks = new Set();
    #forms = new Set();
    #maskBytes = 0;
    #formBytes = 0;
    #known;
    #search;
    /** `secrets` is asked once, when there is something to look at: a command that prints nothing costs nothing. */
    constructor(secrets) {
        this.#secrets = secrets;
    }
    /** The search for all that is to be hidden now. It is another one when something was added. */
    get search() {
        this.#search ??= this.#prepare();
        return this.#search;
    }
    /** Hides some more secrets from now on. */
    know(secrets) {
        this.#add((0,redact_secrets/* formsOf */.XP)(secrets));
    }
    /** A stream of bytes with `***` in the place of what is to be hidden. */
    stream() {
        const raw = new RawStream(this);
        const visible = new VisibleStream(this);
        return {
            write: (chunk) => visible.write(raw.write(chunk)),
            end: () => concatenated([visible.write(raw.end()), visible.end()]),
        };
    }
    /** A whole text with `***` in the place of what is to be hidden. */
    text(text) {
        if (text === '')
            return text;
        const bytes = new TextEncoder().encode(text);
        const stream = this.stream();
        const [start, end] = [stream.write(bytes), stream.end()];
        const shown = end.length === 0 ? start : concatenated([start, end]);
        return shown === bytes ? text : new TextDecoder('utf-8', { ignoreBOM: true }).decode(shown);
    }
    /** Hides a value that a command asked to hide. False when it is too short to be hidden. */
    mask(value) {
        if (value.replaceAll(/\s/g, '').length < SHORTEST_MASK)
            return false;
        const bytes = new TextEncoder().encode(value).length;
        if (this.#masks.has(value) || this.#masks.size >= MOST_MASKS || this.#maskBytes + bytes > MOST_MASK_BYTES) {
            return true;
        }
        this.#masks.add(value);
        this.#maskBytes += bytes;
        const lines = [value, ...value.split('\n')].map((line) => line.trim());
        const values = lines.filter((line) => line.replaceAll(/\s/g, '').length >= SHORTEST_MASK);
        const inAllForms = this.#formBytes + bytes <= MOST_BYTES_IN_ALL_FORMS;
        if (inAllForms)
            this.#formBytes += bytes;
        this.#add([...values.map(byteString), ...(inAllForms ? (0,needles/* needlesOf */.en)(values) : [])]);
        return true;
    }
    #add(forms) {
        const known = this.#forms.size;
        for (const form of forms)
            this.#forms.add(form);
        if (this.#forms.size > known)
            this.#search = undefined;
    }
    #prepare() {
        this.#known ??= (0,redact_secrets/* formsOf */.XP)(this.#secrets());
        const forms = [...new Set([...this.#known, ...this.#forms])];
        return {
            automaton: new Automaton([
                ...forms.map((text) => ({ text })),
                ...MASK_HEADS.map((text) => ({ text, announces: true })),
            ]),
            sieve: createSieve([...forms, ...MASK_HEADS]),
        };
    }
}
function byteString(text) {
    return Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join('');
}


/***/ }),

/***/ 5712:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XP: () => (/* binding */ formsOf),
/* harmony export */   x9: () => (/* binding */ REPLACEMENT),
/* harmony export */   xU: () => (/* binding */ knownSecrets)
/* harmony export */ });
/* harmony import */ var _checkpoint_needles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8802);

/** What is shown in the place of a secret. */
const REPLACEMENT = '***';
/** Of a value longer than this, commands that write base64 in lines of 76 or 64 digits make more than one line. */
const BYTES_OF_LINES = [57, 48];
/** Boundaries of a PEM file are in every one of them. */
const PUBLIC_LINE = /^-----(?:BEGIN|END) [A-Z0-9 ]+-----$/;
/**
 * What must not be shown, of an environment: its secrets, and each line of those that have several, because tools tend
 * to show the line that they stumble over.
 */
function knownSecrets(env) {
    const values = (0,_checkpoint_needles_js__WEBPACK_IMPORTED_MODULE_0__/* .secretValues */ .VX)(env);
    const lines = values.filter((value) => value.includes('\n')).flatMap((value) => value.split('\n'));
    const telling = lines.map((line) => line.trim()).filter((line) => (0,_checkpoint_needles_js__WEBPACK_IMPORTED_MODULE_0__/* .isTelling */ .c0)(line) && !PUBLIC_LINE.test(line));
    return [...new Set([...values, ...telling])];
}
/** Every form of the secrets, as byte strings. */
function formsOf(secrets) {
    return [
        ...new Set([
            ...(0,_checkpoint_needles_js__WEBPACK_IMPORTED_MODULE_0__/* .needlesOf */ .en)(secrets),
            ...(0,_checkpoint_needles_js__WEBPACK_IMPORTED_MODULE_0__/* .needlesOf */ .en)(secrets.filter(hasWindowsLines).map(withPlainLines)),
            ...secrets.flatMap(wrappedForms),
        ]),
    ];
}
const hasWindowsLines = (text) => text.includes('\r\n');
const withPlainLines = (text) => text.replaceAll('\r\n', '\n');
/** The lines of a long value in base64. */
function wrappedForms(secret) {
    const bytes = new TextEncoder().encode(secret);
    return BYTES_OF_LINES.flatMap((size) => {
        const lines = [];
        for (let from = 0; bytes.length > size && from < bytes.length; from += size) {
            // What follows the value, such as a line end, decides the digits of an incomplete group of three bytes.
            const whole = Math.min(size, Math.floor((bytes.length - from) / 3) * 3);
            if (whole >= 6)
                lines.push(btoa(String.fromCharCode(...bytes.subarray(from, from + whole))));
        }
        return lines;
    });
}


/***/ })

};
;