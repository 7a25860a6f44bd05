"use strict";
exports.id = 9224;
exports.ids = [9224];
exports.modules = {

/***/ 9224:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  answer: () => (/* binding */ answer)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/core/decisions/authorize.js
var authorize = __webpack_require__(6596);
// EXTERNAL MODULE: ./build/core/decisions/grammar.js
var grammar = __webpack_require__(262);
// EXTERNAL MODULE: ./build/core/plain-line.js
var plain_line = __webpack_require__(2750);
// EXTERNAL MODULE: ./build/core/views/markdown-text.js
var markdown_text = __webpack_require__(1737);
// EXTERNAL MODULE: ./build/model/result.js
var result = __webpack_require__(1520);
// EXTERNAL MODULE: ./build/shell/action/publish/api.js
var publish_api = __webpack_require__(9697);
// EXTERNAL MODULE: ./build/shell/action/publish/target.js
var publish_target = __webpack_require__(8064);
// EXTERNAL MODULE: ./build/shell/action/decisions/asking.js
var asking = __webpack_require__(6210);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(3619);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/parse.js + 1 modules
var parse = __webpack_require__(3945);
// EXTERNAL MODULE: ./build/core/views/comment.js
var views_comment = __webpack_require__(3911);
;// CONCATENATED MODULE: ./build/shell/action/decisions/doing.js





/**
 * Makes GitHub run the failed jobs of a workflow run again, or all of one that succeeded. GitHub itself sees to it that
 * this happens once: a run that is under way is not re-run, and its attempt has a number.
 */
async function rerun(api, run) {
    const what = run.isSuccess ? 'rerun' : 'rerun-failed-jobs';
    const asked = await api.demand(`/actions/runs/${run.id}/${what}`);
    if (asked.ok)
        return (0,result.ok)(undefined);
    // It was refused because it runs already, or the answer was lost.
    const now = await (0,asking/* getRun */.Mh)(api, run.id);
    return now.ok && (now.value.attempt > run.attempt || !now.value.isOver) ? (0,result.ok)(undefined) : (0,result/* err */._)(asked.error);
}
/** Ends a workflow run that is under way. */
async function stop(api, run) {
    const asked = await api.demand(`/actions/runs/${run.id}/cancel`);
    if (asked.ok)
        return (0,result.ok)(undefined);
    const now = await (0,asking/* getRun */.Mh)(api, run.id);
    return now.ok && now.value.isOver ? (0,result.ok)(undefined) : (0,result/* err */._)(asked.error);
}
/** Reacts to a comment; answers whether it is the first time, of however many deliveries. */
async function react(api, comment, content) {
    const asked = await api.demand(`/issues/comments/${comment}/reactions`, { content });
    return asked.ok ? (0,result.ok)(asked.value === 201) : asked;
}
/** Writes a comment. */
async function reply(api, pull, body) {
    const made = await api.post(`/issues/${pull}/comments`, { body }, schemas/* object */.Ikc({ id: schemas/* int */.Whr() }));
    return made.ok ? (0,result.ok)(undefined) : made;
}
const checkSchema = schemas/* object */.Ikc({
    id: schemas/* int */.Whr(),
    external_id: schemas/* nullish */.cl6(schemas/* string */.YjP()),
    conclusion: schemas/* nullish */.cl6(schemas/* string */.YjP()),
    app: schemas/* nullish */.cl6(schemas/* object */.Ikc({ slug: schemas/* optional */.lqM(schemas/* string */.YjP()) })),
    output: schemas/* object */.Ikc({ summary: schemas/* nullish */.cl6(schemas/* string */.YjP()) }),
});
const checksSchema = schemas/* object */.Ikc({ check_runs: schemas/* array */.YOg(schemas/* unknown */.L5J()) });
/** Shows that a workflow which waits was given up: its check runs and its comments say so. */
async function record(api, run, reports, by) {
    const title = `Cancelled by ${by}`;
    const listed = await api.get(`/commits/${run.headSha}/check-runs?filter=all&per_page=${publish_api/* PER_PAGE */.EK}`, checksSchema);
    if (!listed.ok)
        return listed;
    for (const row of listed.value.check_runs) {
        const check = parse/* safeParse */.xL(checkSchema, row);
        if (!check.success || check.data.conclusion !== 'action_required')
            continue;
        const { id, external_id: external, app, output } = check.data;
        if (app?.slug !== 'github-actions' || external?.startsWith(`bootspring:${run.id}:`) !== true)
            continue;
        const told = { title, summary: output.summary ?? '' };
        const body = { status: 'completed', conclusion: 'cancelled', output: told };
        const changed = await api.patch(`/check-runs/${id}`, body, schemas/* object */.Ikc({ id: schemas/* int */.Whr() }));
        if (!changed.ok)
            return (0,result/* err */._)(changed.error);
    }
    const note = `${title}. Nothing runs until somebody asks for it: /bootspring fresh`;
    for (const { comment, run: of } of reports) {
        const body = of === String(run.id) ? (0,views_comment/* withNote */.dW)(comment.body, note) : undefined;
        if (body === undefined)
            continue;
        const changed = await api.patch(`/issues/comments/${comment.id}`, { body }, schemas/* object */.Ikc({ id: schemas/* int */.Whr() }));
        if (!changed.ok)
            return (0,result/* err */._)(changed.error);
    }
    return (0,result.ok)(undefined);
}

// EXTERNAL MODULE: ./build/shell/event-payload.js
var event_payload = __webpack_require__(8053);
// EXTERNAL MODULE: ./build/shell/action/decisions/title.js
var title = __webpack_require__(7699);
;// CONCATENATED MODULE: ./build/shell/action/decisions/event.js




const person = schemas/* nullish */.cl6(schemas/* object */.Ikc({ login: schemas/* string */.YjP(), type: schemas/* string */.YjP() }));
const commentSchema = schemas/* object */.Ikc({
    action: schemas/* enum */.k5n(['created', 'edited', 'deleted']),
    issue: schemas/* object */.Ikc({ number: schemas/* int */.Whr(), pull_request: schemas/* optional */.lqM(schemas/* unknown */.L5J()) }),
    comment: schemas/* object */.Ikc({ id: schemas/* int */.Whr(), body: schemas/* nullish */.cl6(schemas/* string */.YjP()), user: person }),
});
/** What was left empty may be missing. */
const typed = schemas/* nullish */.cl6(schemas/* string */.YjP());
const dispatchSchema = schemas/* object */.Ikc({
    inputs: schemas/* object */.Ikc({ 'run-id': typed, workflow: typed, phase: typed, decision: schemas/* string */.YjP() }),
    sender: person,
    repository: schemas/* object */.Ikc({ default_branch: schemas/* string */.YjP() }),
});
/** Reads the event of this job; an error is one clause that says why there is nothing to do. */
function readAsked(env) {
    const payload = (0,event_payload/* readEventPayload */.N)(env, schemas/* unknown */.L5J());
    switch (env['GITHUB_EVENT_NAME']) {
        case 'issue_comment':
            return commented(payload);
        case 'workflow_dispatch':
            return dispatched(payload, env['GITHUB_REF'] ?? '');
        default:
            return 'command: comment is for the events issue_comment and workflow_dispatch';
    }
}
function commented(payload) {
    const parsed = parse/* safeParse */.xL(commentSchema, payload);
    if (!parsed.success)
        return 'the event of the comment cannot be read';
    const { action, issue, comment } = parsed.data;
    if (issue.pull_request === undefined || issue.pull_request === null)
        return 'the comment is not on a pull request';
    const { id, body, user } = comment;
    const by = user?.login ?? '';
    return {
        via: 'comment',
        event: action,
        pull: issue.number,
        comment: id,
        text: body ?? '',
        by,
        isBot: (0,asking/* isBot */.w2)(user),
    };
}
function dispatched(payload, ref) {
    const parsed = parse/* safeParse */.xL(dispatchSchema, payload);
    if (!parsed.success)
        return 'the workflow needs the input decision';
    const { inputs, sender, repository } = parsed.data;
    const about = aboutOf(inputs['run-id']?.trim() ?? '', inputs.workflow?.trim() ?? '');
    if (typeof about === 'string')
        return about;
    const text = (0,title/* commandText */.jt)(`${inputs.decision.trim()} ${inputs.phase?.trim() ?? ''}`);
    const { default_branch: defaultBranch } = repository;
    const isDefault = ref === `refs/heads/${defaultBranch}`;
    return { via: 'dispatch', about, text, by: sender?.login ?? '', isBot: (0,asking/* isBot */.w2)(sender), defaultBranch, isDefault };
}
function aboutOf(run, file) {
    if (run !== '' && !/^[1-9]\d{0,15}$/.test(run))
        return 'the input run-id is no id of a workflow run';
    if (file !== '' && !title/* FILE */.PW.test(file))
        return 'the input workflow is no name of a workflow file, such as ci.yml';
    return { ...(run === '' ? {} : { run }), ...(file === '' ? {} : { file }) };
}

// EXTERNAL MODULE: ./build/shell/action/decisions/evidence.js
var evidence = __webpack_require__(9304);
// EXTERNAL MODULE: ./build/shell/action/decisions/newest.js
var decisions_newest = __webpack_require__(8643);
// EXTERNAL MODULE: ./build/core/decisions/reported.js
var decisions_reported = __webpack_require__(4804);
// EXTERNAL MODULE: ./build/core/decisions/standing.js
var standing = __webpack_require__(1416);
// EXTERNAL MODULE: ./build/shell/action/publish/sticky.js
var sticky = __webpack_require__(3442);
// EXTERNAL MODULE: ./build/shell/action/decisions/given.js
var decisions_given = __webpack_require__(3396);
;// CONCATENATED MODULE: ./build/shell/action/decisions/scene.js







/** More workflow runs than these are not looked into for one command. */
const MOST_RUNS = 10;
/** The scene of a comment. */
async function sceneOfPull(api, number) {
    const pull = await (0,asking/* getPull */.Cs)(api, number);
    if (!pull.ok)
        return pull;
    const comments = await (0,asking/* listComments */.fg)(api, number);
    if (!comments.ok)
        return comments;
    const listed = await (0,asking/* listRuns */.v)(api, { head_sha: pull.value.headSha, event: 'pull_request' });
    if (!listed.ok)
        return listed;
    const all = reportsIn(comments.value);
    const reports = all.filter(({ sha }) => sha === pull.value.headSha);
    const ofPull = listed.value.filter((run) => run.headSha === pull.value.headSha && (run.pulls.length === 0 || run.pulls.includes(number)));
    // A pull request of a fork cannot have a comment of ours: there a run is known by the name of its step.
    const runs = all.length > 0 ? ofPull.filter(({ id }) => reports.some(({ run }) => run === String(id))) : await ours(api, ofPull);
    return (0,result.ok)({
        pull: { ...pull.value, number },
        sha: all.length > 0 && reports.length === 0 ? 'other' : 'same',
        authors: [pull.value.author],
        runs: runs.slice(0, MOST_RUNS),
        reports,
        comments: comments.value,
    });
}
/** The scene of a workflow run that somebody named. */
async function sceneOfRun(api, id) {
    const run = await (0,asking/* getRun */.Mh)(api, id);
    if (!run.ok)
        return run;
    // GitHub names pull requests of the same branch for any event; only for these the run belongs to one.
    if (!run.value.event.startsWith('pull_request')) {
        const authors = await (0,evidence/* authorsOf */.EK)(api, run.value);
        return (0,result.ok)({ pull: undefined, sha: 'same', authors, runs: [run.value], reports: [], comments: [] });
    }
    const [number] = run.value.pulls;
    // It names none that is closed, and none from a fork: whether that has moved on cannot be told.
    if (number === undefined)
        return (0,result/* err */._)({ kind: 'gone', because: 'does not tell which open pull request that run is of' });
    const scene = await sceneOfPull(api, number);
    if (!scene.ok)
        return scene;
    const { pull, reports } = scene.value;
    const sha = pull?.headSha === run.value.headSha ? 'same' : 'other';
    return (0,result.ok)({ ...scene.value, sha, runs: [run.value], reports: reports.filter((report) => report.run === id) });
}
function reportsIn(comments) {
    return comments.flatMap((comment) => {
        const isOurs = comment.isBot && comment.by === sticky/* AUTHOR */.I && comment.body.startsWith('<!-- bootspring:');
        const reported = isOurs ? (0,decisions_reported/* readReported */.Y)(comment.body) : undefined;
        return reported === undefined ? [] : [{ ...reported, comment }];
    });
}
async function ours(api, runs) {
    const found = [];
    for (const run of runs.slice(0, MOST_RUNS)) {
        const steps = await (0,asking/* stepNames */.Ve)(api, run.id);
        if (steps.ok && steps.value.some((name) => evidence/* OURS */.o6.test(name)))
            found.push(run);
    }
    return found;
}
/** How a workflow run stands for a command that was written at a time. */
async function standingOf(api, { pull, sha, authors, comments }, run, at) {
    if (!run.isOver)
        return 'running';
    if (run.isSuccess)
        return 'finished';
    const found = (0,decisions_given/* inComments */.mw)(comments).filter((each) => each.at > run.createdAt && each.at < at);
    if (!found.some(({ command }) => command.kind === 'cancel'))
        return 'waiting';
    const given = await (0,decisions_given/* proven */.H3)(api, found, { authors, isOpen: pull?.isOpen ?? true, sha });
    // What cannot be told counts as given up: then only what takes that back is carried out.
    const left = given.ok ? await (0,decisions_given/* unrefused */.Sh)(api, given.value, comments) : given;
    if (!left.ok)
        return 'cancelled';
    const { cancelled } = (0,standing/* standing */.JA)(left.value, { previous: run.createdAt, current: at });
    return cancelled === undefined ? 'waiting' : 'cancelled';
}
/** Who may skip a gate, as far as what was reported of the run's newest attempt says; the run itself knows better. */
function gateKindOf({ reports }, run, gate) {
    const current = ofAttempt(reports, run);
    const at = current.find((report) => report.gate === gate);
    if (at !== undefined)
        return at.skippable ?? 'unknown';
    return current.length === 0 ? 'unknown' : 'elsewhere';
}
/** Why a phase cannot be restored, as far as what was reported says; undefined when it can, or when that is not known. */
function notRestorable({ reports }, run, phase) {
    const lists = ofAttempt(reports, run).map(({ checkpoints }) => checkpoints);
    if (lists.length === 0 || lists.some((list) => list === undefined || list.includes(phase)))
        return undefined;
    const known = [...new Set(lists.flatMap((list) => list ?? []))].join(', ');
    return `there is no checkpoint of ${phase}${known === '' ? '' : `, there is one of ${known}`}`;
}
const ofAttempt = (reports, run) => run.isOver ? reports.filter((report) => report.run === String(run.id) && report.attempt === run.attempt) : [];

;// CONCATENATED MODULE: ./build/shell/action/decisions/status.js


/** How the workflow runs of a commit stand, a line each: for a comment, and for the log. */
function statusText({ runs, reports }) {
    const rows = runs.flatMap((run) => {
        const own = reports.filter((report) => report.run === String(run.id) && report.attempt === run.attempt);
        return own.length === 0 || !run.isOver
            ? [{ run, text: bare(run) }]
            : own.map((one) => ({ run, text: reported(one) }));
    });
    if (rows.length === 0) {
        const none = 'There is no workflow run of bootspring for this commit.';
        return { markdown: none, plain: none };
    }
    const line = ({ run, text }) => `- ${(0,markdown_text/* escapeMarkdown */.FV)(text)} \u00b7 commit ${run.headSha.slice(0, 12)} \u00b7 [attempt ${run.attempt}](${run.url})`;
    return {
        markdown: rows.map(line).join('\n'),
        plain: (0,plain_line/* plainLine */.h)(rows.map(({ run, text }) => `run ${run.id}: ${text}`).join('; ')),
    };
}
function bare({ isOver, isSuccess }) {
    if (!isOver)
        return 'under way';
    return isSuccess ? 'completed' : 'ended without success';
}
function reported({ workflow, status, gate }) {
    return `${workflow}: ${status}${gate === undefined ? '' : ` at gate ${gate}`}`;
}

;// CONCATENATED MODULE: ./build/shell/action/decisions/door.js
















const PATIENCE_MS = 30_000;
/** Milliseconds that a run which is under way is waited for, and between two looks at it. */
const MOST_WAIT_MS = 10 * 60_000;
const FIRST_LOOK_MS = 5_000;
const MOST_LOOK_MS = 30_000;
const told = (kind, text) => ({ kind, text });
/**
 * Answers the event of a comment, or of a workflow that was started by hand. No code of the change is looked at. Nothing
 * is changed on GitHub before it is known that whoever commands may write there.
 */
async function answer(options) {
    const asked = readAsked(options.env);
    if (typeof asked === 'string')
        return told('ignored', asked);
    const parsed = (0,grammar/* parseCommand */.R)(asked.text);
    if (parsed.kind === 'none')
        return told('ignored', 'the comment has no command in its first line');
    const target = (0,publish_target.readTarget)(options.env);
    if (target === undefined)
        return told('failed', 'the step has no github-token, or this is no run of GitHub Actions');
    const api = (0,publish_api/* openApi */.Nd)(target, options.patienceMs ?? PATIENCE_MS);
    const event = asked.via === 'comment' ? asked.event : 'created';
    const mayAsk = asked.isBot || event !== 'created' ? 'unknown' : await (0,asking/* getRole */.Lw)(api, asked.by);
    // With everything else in their favour: whoever is ignored now causes no call that changes anything.
    const first = (0,authorize/* authorize */.G)({ ...LENIENT, event, isBot: asked.isBot, role: mayAsk, command: 'status' });
    if (first.kind !== 'allowed')
        return told('ignored', first.kind === 'ignored' ? first.because : '');
    const since = asked.via === 'comment' ? await whenWritten(api, asked) : await whenStarted(api, asked);
    if (!since.ok)
        return told('ignored', since.error);
    if (parsed.kind === 'malformed')
        return refuse(api, asked, `commands are: ${grammar/* GRAMMAR */.G}`);
    const given = { asked, command: parsed.command, role: mayAsk, at: since.value };
    if (asked.via === 'comment')
        return carryOut(options, api, { ...given, look: () => sceneOfPull(api, asked.pull) });
    const run = await runMeant(api, asked, since.value);
    if (!run.ok)
        return told('refused', run.error);
    if (asked.about.run === undefined)
        options.say(`It is about run ${run.value}.`);
    return carryOut(options, api, { ...given, look: () => sceneOfRun(api, run.value) });
}
const LENIENT = { isAuthor: false, sha: 'same', isOpen: true, branches: 'open', gate: true, run: 'waiting' };
async function whenWritten(api, asked) {
    const now = await (0,asking/* getComment */.OK)(api, asked.comment);
    const untouched = now.ok ? await (0,asking/* neverEdited */.uu)(api, [now.value.node]) : now;
    if (!now.ok || !untouched.ok)
        return (0,result/* err */._)('it cannot be read any more');
    const { node, body, by, isBot, at } = now.value;
    if (isBot)
        return (0,result/* err */._)('a program wrote it');
    const isSameStill = untouched.value.has(node) && body === asked.text && (0,asking/* isSame */.Ft)(by, asked.by);
    return isSameStill ? (0,result.ok)(at) : (0,result/* err */._)('it was changed after it was written');
}
/** The run that was started is what the attempt reads, so it must be one that the attempt believes. */
async function whenStarted(api, asked) {
    if (!asked.isDefault)
        return (0,result/* err */._)('the workflow must be started on the default branch');
    const own = await (0,asking/* getRun */.Mh)(api, api.target.actions.runId);
    if (!own.ok)
        return (0,result/* err */._)(`GitHub ${own.error.because}`);
    if ((0,title/* saysSame */.bc)((0,title/* readTitle */.tS)(own.value.title), asked))
        return (0,result.ok)(own.value.createdAt);
    return (0,result/* err */._)('the workflow file needs the run-name of the example: it must say which run and which decision');
}
/** Id of the workflow run that somebody decides about by starting a workflow by hand. */
async function runMeant(api, asked, at) {
    const { run: id, file } = asked.about;
    if (id !== undefined) {
        const named = file === undefined ? undefined : await (0,asking/* getRun */.Mh)(api, id);
        if (named?.ok === false)
            return (0,result/* err */._)(`GitHub ${named.error.because}`);
        return named === undefined || named.value.file === file ? (0,result.ok)(id) : (0,result/* err */._)(`run ${id} is not of ${file}`);
    }
    const newest = await (0,decisions_newest/* createFindNewest */.Y)(api, asked.defaultBranch)({ file, at });
    if (!newest.ok)
        return (0,result/* err */._)(`GitHub ${newest.error.because}`);
    const run = newest.value;
    if (run === undefined)
        return (0,result/* err */._)(`no run waits on ${asked.defaultBranch}${file === undefined ? '' : ` of ${file}`}`);
    if (run.isFailure && run.isOver && run.startedAt <= at)
        return (0,result.ok)(String(run.id));
    return (0,result/* err */._)(`run ${run.id} is newer and under way: name the run that is meant by its id`);
}
async function carryOut(options, api, given) {
    const { asked, command, look } = given;
    const scene = await look();
    if (!scene.ok)
        return refuse(api, asked, `GitHub ${scene.error.because}, so nothing can be told for sure`);
    if (command.kind === 'status')
        return tellStatus(api, asked, scene.value);
    const judged = await judge(api, given, scene.value);
    const allowed = judged.filter((each) => each.kind === 'may');
    if (allowed.length === 0) {
        if (judged.some(({ kind }) => kind === 'old'))
            return told('done', 'it was carried out before');
        const why = judged.find((each) => each.kind === 'not');
        return refuse(api, asked, why?.because ?? 'there is nothing that it could be about');
    }
    const done = [];
    for (const { run, step } of allowed) {
        done.push(await perform(options, api, given, { scene: scene.value, run, step }));
    }
    const refused = done.find(({ kind }) => kind === 'refused');
    // A refusal holds for every run, so there is none where one goes on with the command.
    if (refused !== undefined && done.every(({ kind }) => kind !== 'done'))
        return refuse(api, asked, refused.text);
    const failed = done.find(({ kind }) => kind === 'failed');
    if (failed === undefined && asked.via === 'comment')
        await react(api, asked.comment, 'rocket');
    return failed ?? done.find(({ kind }) => kind === 'done') ?? told('done', '');
}
/** What the command means to each workflow run of the commit. */
async function judge(api, given, scene) {
    if (scene.runs.length === 0) {
        const none = (0,authorize/* authorize */.G)(await caseOf(api, given, scene, 'none', 'unknown'));
        return none.kind === 'allowed' ? [] : [{ kind: 'not', because: none.because }];
    }
    const all = [];
    for (const run of scene.runs) {
        all.push(given.at <= run.startedAt ? { kind: 'old', run } : await judgeOne(api, given, scene, run));
    }
    return all;
}
async function judgeOne(api, given, scene, run) {
    const { command, at } = given;
    const gate = command.kind === 'skip' ? gateKindOf(scene, run, command.gate) : true;
    const answered = (0,authorize/* authorize */.G)(await caseOf(api, given, scene, await standingOf(api, scene, run, at), gate));
    if (answered.kind !== 'allowed')
        return { kind: 'not', because: answered.because };
    const unknown = command.kind === 'restore' ? notRestorable(scene, run, command.phase) : await unseen(api, given, run);
    return unknown === undefined ? { kind: 'may', run, step: answered.step } : { kind: 'not', because: unknown };
}
/** Why a skip cannot be about this commit; undefined when it can, and for everything else. */
async function unseen(api, { command, at }, run) {
    if (command.kind !== 'skip')
        return undefined;
    const reported = await (0,evidence/* reportedAt */.XY)(api, run);
    if (!reported.ok)
        return `GitHub ${reported.error.because}, so it cannot be told whether the gate was judged before`;
    const isSeen = reported.value !== undefined && reported.value <= at;
    return isSeen ? undefined : 'nothing was reported of this commit when that was written';
}
async function caseOf(api, { asked, command, role }, { pull, sha, authors }, run, gate) {
    const isAuthor = (0,evidence/* isAmong */.FB)(asked.by, authors);
    const branches = isAuthor && typeof gate === 'object' ? await (0,evidence/* getProtection */.CI)(api) : 'unknown';
    const isOpen = pull?.isOpen ?? true;
    return { command: command.kind, event: 'created', isBot: false, role, isAuthor, sha, isOpen, branches, gate, run };
}
async function perform(options, api, given, { scene, run, step }) {
    const { asked, command, look } = given;
    const by = (0,plain_line/* plainLine */.h)(asked.by, 100);
    switch (step) {
        case 'tell':
            return told('done', 'it was told');
        case 'stop':
            return asDone(await stop(api, run), `run ${run.id} is being cancelled`);
        case 'record':
            return asDone(await record(api, run, scene.reports, by), `run ${run.id} is cancelled`);
        case 'rerun':
            return asDone(await rerun(api, run), `run ${run.id} goes on as attempt ${run.attempt + 1}: ${command.kind}`);
        case 'wait': {
            if (asked.via === 'comment')
                await react(api, asked.comment, 'eyes');
            options.say(`Run ${run.id} is under way. It is waited for, ${MOST_WAIT_MS / 60_000} minutes at most.`);
            const over = await untilOver(options, api, run);
            if (over === undefined)
                return told('refused', 'the workflow run is still under way: say it again when it has ended');
            // Everything may have changed meanwhile.
            const now = await look();
            if (!now.ok)
                return told('failed', `GitHub ${now.error.because}`);
            const again = now.value.runs.find(({ id }) => id === over.id);
            if (again === undefined)
                return told('refused', 'stale: the pull request has moved on meanwhile');
            if (given.at <= again.startedAt)
                return told('done', 'it was carried out before');
            const what = await judgeOne(api, given, now.value, again);
            if (what.kind !== 'may')
                return told('refused', what.kind === 'not' ? what.because : 'it was carried out before');
            if (what.step === 'wait')
                return told('refused', 'another attempt is under way: say it again when it has ended');
            return perform(options, api, given, { scene: now.value, run: again, step: what.step });
        }
    }
}
function asDone(done, text) {
    if (done.ok)
        return told('done', text);
    const hint = done.error.kind === 'refused' ? '; the job needs the permissions of the example' : '';
    return told('failed', `GitHub ${done.error.because}${hint}`);
}
/** The run once it has ended; undefined when that takes too long. */
async function untilOver({ pause = promises_.setTimeout }, api, run) {
    let waited = 0;
    for (let ms = FIRST_LOOK_MS; waited + ms <= MOST_WAIT_MS; ms = Math.min(MOST_LOOK_MS, ms * 1.5)) {
        await pause(ms);
        waited += ms;
        const now = await (0,asking/* getRun */.Mh)(api, run.id);
        if (now.ok && now.value.isOver)
            return now.value;
    }
    return undefined;
}
/** Says in one line why not. Only who may write gets here, and of all deliveries of a comment only the first answers. */
async function refuse(api, asked, because) {
    if (asked.via === 'comment') {
        const first = await react(api, asked.comment, 'confused');
        if (first.ok && first.value)
            await reply(api, asked.pull, `Not done: ${(0,markdown_text/* escapeMarkdown */.FV)(because)}.`);
    }
    return told('refused', because);
}
async function tellStatus(api, asked, scene) {
    const text = statusText(scene);
    if (asked.via === 'comment') {
        const first = await react(api, asked.comment, 'rocket');
        if (first.ok && first.value)
            await reply(api, asked.pull, text.markdown);
    }
    return told('done', text.plain);
}


/***/ })

};
;