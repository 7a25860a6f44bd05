import { describe, expect, test } from '@jest/globals';
import { compareRuns } from '../../src/core/views/compare.ts';
import { chosenFindings, wantedLines } from '../../src/core/views/html/findings.ts';
import { htmlReport } from '../../src/core/views/html/page.ts';
import type { KnownFindings } from '../../src/core/findings/known.ts';
import { readSources } from '../../src/shell/source-lines.ts';
import { PLAN, REJECTED } from '../core/build-and-deploy.ts';
import { finding, known, testCase } from '../core/findings/made.ts';
import { phase, pipeline, running, Story } from '../core/story.ts';
import { BROWSER, visit } from '../rig/browser.ts';
import { workspace } from '../rig/workspace.ts';

const inBrowser = BROWSER === undefined ? test.skip : test;

const LINT = 'build/pre-commit/lint';
const MARKUP = '</script><img src=x onerror="window.hacked=1"><!--';

/** A run whose check found these things, beside the run before it. */
function page(all: readonly KnownFindings[], folder = workspace(), earlier?: readonly KnownFindings[]): string {
  const { state } = new Story(PLAN, ...REJECTED);
  const sources = readSources(folder, wantedLines(chosenFindings(all)), (text) => text);
  const link = `https://github.com/octo/repo/blob/${'a'.repeat(40)}/`;
  const before = earlier && { label: 'wf_before', state, findings: earlier };
  const comparison = before && compareRuns(before, { label: 'wf_abc123', state, findings: all });
  return htmlReport({
    state,
    entries: [],
    now: undefined,
    version: '1',
    logs: new Map(),
    findings: all,
    sources,
    link,
    comparison,
  });
}

/** What a person does: presses a key, types, chooses; and the texts of what can be seen. */
const HANDS = `const press = (key) => document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
const rest = async () => { for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => requestAnimationFrame(resolve)); };
const drawn = () => new Promise((resolve) => new MutationObserver(resolve).observe(document.querySelector('.files'), { childList: true }));
const texts = (what, inside = document) => [...inside.querySelectorAll(what)].map((each) => each.textContent);
const count = () => document.querySelector('.found .count').textContent;
const type = async (text) => { const field = document.querySelector('.filters input'); field.value = text; field.dispatchEvent(new Event('input')); await drawn(); };`;

const SOME = [
  known(LINT, [
    finding({
      file: 'src/ü a.ts',
      line: 5,
      column: 3,
      rule: 'no-var',
      tool: 'eslint',
      isNew: true,
      message: 'Use let.',
    }),
    finding({ severity: 'warning', file: 'src/ü a.ts', line: 90, endLine: 92, isNew: false, message: 'Too long.' }),
    finding({ severity: 'notice', message: `${MARKUP} \u001b[31mred\u202e @octocat\nmore` }),
  ]),
  known('build/work', [finding({ file: 'b.ts', line: 1, test: 'sums › adds', message: 'expected 3', isNew: true })]),
];

const code = () => workspace({ 'src/ü a.ts': Array.from({ length: 12 }, (_each, at) => `line ${at + 1}`).join('\n') });

describe('findings in a real browser', () => {
  inBrowser('are by file, worst first, with the lines around, and are text whatever they are', async () => {
    const seen = await visit(
      page(SOME, code()),
      `${HANDS} await rest(); for (const each of document.querySelectorAll('.file')) each.open = true; await rest();
       for (const each of document.querySelectorAll('.finding')) each.open = true; await rest();
       const [first, second] = document.querySelectorAll('.file');
       return { count: count(), files: texts('.file>summary .name'), badges: texts('.badge', second.querySelector('summary')),
         lines: texts('.sl .tx', second), mark: texts('.sl.mark .tx', second), places: texts('.at', second),
         link: first.querySelector('a').href, links: second.querySelectorAll('a').length, gone: texts('.hint', second),
         odd: texts('.said').at(-1), pre: texts('.finding pre'), hacked: window.hacked ?? null, images: document.images.length };`,
    );
    expect(seen.console).toEqual([]);
    expect(seen.answer).toEqual({
      count: '4 in 3 files',
      files: ['b.ts', 'src/ü a.ts', 'In no file'],
      badges: ['1 new', '1 error', '1 warning'],
      lines: ['line 2', 'line 3', 'line 4', 'line 5', 'line 6', 'line 7', 'line 8'],
      mark: ['line 5'],
      places: ['5:3', '90'],
      link: `https://github.com/octo/repo/blob/${'a'.repeat(40)}/b.ts#L1`,
      links: 1,
      gone: ['The file has changed since: it has 12 lines now.'],
      odd: `${MARKUP} red\\u{202e} @octocat`,
      pre: ['more'],
      hacked: null,
      images: 0,
    });
  });

  inBrowser('are filtered by severity, by what is new, by check and by text', async () => {
    const seen = await visit(
      page(SOME, code()),
      `${HANDS} await rest(); const chips = [...document.querySelectorAll('.filters .chip')]; const pick = document.querySelector('.filters select');
       const answers = { chips: chips.map((each) => each.textContent) };
       chips[0].click(); answers.noErrors = count(); chips[0].click();
       chips[3].click(); answers.fresh = count(); chips[3].click();
       pick.value = '1'; pick.dispatchEvent(new Event('change')); answers.check = count(); pick.value = '-1'; pick.dispatchEvent(new Event('change'));
       await type('ADDS'); answers.test = count(); await type('no-var'); answers.rule = texts('.file>summary .name'); await type('nothing of it'); answers.none = count(); await type(''); answers.all = count();
       [...document.querySelectorAll('.failed button')].find((each) => each.textContent === '3 findings').click(); answers.fromFailure = count();
       return answers;`,
    );
    expect(seen.console).toEqual([]);
    expect(seen.answer).toEqual({
      chips: ['2 errors', '1 warning', '1 notice', '2 new'],
      noErrors: '2 of 4 in 2 files',
      fresh: '2 of 4 in 2 files',
      check: '3 of 4 in 2 files',
      test: '1 of 4 in 1 file',
      rule: ['src/ü a.ts'],
      none: '0 of 4 in 0 files',
      all: '4 in 3 files',
      fromFailure: '3 of 4 in 2 files',
    });
  });

  inBrowser('are reached by the keyboard: f, then j and k from file to file', async () => {
    const seen = await visit(
      page(SOME),
      `${HANDS} await rest(); const at = () => document.activeElement.querySelector('.name')?.textContent;
       press('f'); const first = at(); press('j'); const second = at(); press('k'); const back = at(); press('k'); const stays = at();
       press('?'); const help = texts('dialog kbd').includes('f'); press('?');
       const field = document.querySelector('.filters input'); field.focus(); press('f'); const typed = document.activeElement === field;
       return { first, second, back, stays, help, typed };`,
    );
    expect(seen.console).toEqual([]);
    expect(seen.answer).toEqual({
      first: 'b.ts',
      second: 'src/ü a.ts',
      back: 'b.ts',
      stays: 'b.ts',
      help: true,
      typed: true,
    });
  });

  inBrowser('tests and a comparison are beside them, and nothing is wider than a phone', async () => {
    const long = 'x'.repeat(2_000);
    const tests = [testCase(`a ${long}`, { outcome: 'failed' }), testCase('b', { durationMs: 30, flaky: true })];
    const all = [known(LINT, [finding({ file: `src/${long}.ts`, line: 3, message: long, rule: long })], { tests })];
    const seen = await visit(
      page(all, workspace(), [known(LINT, [finding({ fingerprint: 'f'.repeat(16), message: 'was there' })])]),
      `${HANDS} await rest(); for (const each of document.querySelectorAll('details')) each.open = true; await rest();
       for (const each of document.querySelectorAll('.finding')) each.open = true; await rest();
       const root = document.documentElement;
       const chips = [...document.querySelectorAll('#tests .chip')]; const failed = texts('.testrow .name').length; chips[1].click();
       return { over: root.scrollWidth - root.clientWidth, chips: chips.map((each) => each.textContent), failed, flaky: texts('.testrow .name'),
         lists: texts('.listed>summary'), compared: texts('#compared h2'), jumps: texts('.jumps a') };`,
      { width: 390 },
    );
    expect(seen.console).toEqual([]);
    expect(seen.answer).toEqual({
      over: 0,
      chips: ['Failed 1', 'Flaky 1', 'Slowest'],
      failed: 1,
      flaky: ['b'],
      lists: ['1 New findings', '1 Findings that are gone', '1 Tests that fail now', '1 Tests that have become flaky'],
      compared: ['Compared with wf_before'],
      jumps: ['Findings 1', '1 test failed', 'Compared', '2 phases'],
    });
  });

  inBrowser('ten thousand of them beside a thousand phases: only what is looked at is in the page', async () => {
    const names = Array.from({ length: 1_000 }, (_each, at) => `p${at}`);
    const { state } = new Story(pipeline(names.map((name) => phase(name))), running());
    const many = Array.from({ length: 10_000 }, (_each, at) =>
      // Half of them are in one file.
      finding({
        file: at % 2 === 0 ? 'one.ts' : `src/f${at % 600}.ts`,
        line: at + 1,
        message: `number ${at}`,
        rule: `r${at % 9}`,
      }),
    );
    const all = [known('p0/work', many)];
    const side = { label: 'wf_abc123', state, findings: all };
    const comparison = compareRuns({ ...side, label: 'wf_before', findings: [] }, side);
    const text = htmlReport({
      state,
      entries: [],
      now: undefined,
      version: '1',
      logs: new Map(),
      findings: all,
      comparison,
    });
    const seen = await visit(
      text,
      `${HANDS} await rest(); const nodes = () => document.querySelectorAll('.found *').length; const shown = () => [document.querySelectorAll('.file').length, document.querySelectorAll('.finding').length];
       const answers = { count: count(), first: shown(), few: nodes() < 1500, compared: document.querySelectorAll('.compared').length, page: document.querySelectorAll('*').length < 12000 };
       document.querySelector('.files>div>.more').click(); answers.more = shown();
       await type('one.ts'); answers.found = count(); document.querySelector('.file').open = true; await rest(); answers.one = shown();
       document.querySelector('.file .more').click(); answers.next = shown(); answers.focus = document.activeElement.parentNode.className;
       await type('number 77'); answers.text = count(); answers.still = nodes() < 2500;
       return answers;`,
    );
    expect(seen.console).toEqual([]);
    expect(seen.answer).toEqual({
      count: '10,000 in 301 files',
      first: [25, 40],
      few: true,
      // A heading and twenty phases.
      compared: 21,
      page: true,
      more: [75, 40],
      found: '5,000 of 10,000 in 1 file',
      one: [1, 40],
      next: [1, 240],
      focus: 'finding',
      text: '111 of 10,000 in 57 files',
      still: true,
    });
  });
});
