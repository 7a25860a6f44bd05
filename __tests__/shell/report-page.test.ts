import { describe, expect, test } from '@jest/globals';
import { htmlReport } from '../../src/core/views/html/page.ts';
import type { PhaseLogText } from '../../src/core/views/html/log.ts';
import type { Entry, Event } from '../../src/model/event.ts';
import { PLAN, REJECTED } from '../core/build-and-deploy.ts';
import { began, check, ended, evidence, failed, gate, phase, pipeline, running, Story } from '../core/story.ts';
import { BROWSER, visit } from '../rig/browser.ts';

const inBrowser = BROWSER === undefined ? test.skip : test;

const entriesOf = (events: readonly Event[]): Entry[] =>
  events.map((event, at) => ({
    v: 1,
    seq: at + 1,
    at: new Date(Date.UTC(2026, 0, 1, 0, 0, at)).toISOString(),
    event,
    prev: '',
    hash: '',
  }));

function log(text: string): PhaseLogText {
  return { text, bytes: text.length, shown: text.length };
}

const HOSTILE = '</script><script>window.hacked=1</script><!--<img src=x onerror="window.hacked=1">\u2028';

/** A run that paused: its check failed with an output that wants to be markup. */
function pausedPage(): string {
  const events = REJECTED.map((event) =>
    event.type === 'AttemptFinished' && event.outcome.kind === 'failed'
      ? { ...event, evidence: evidence({ tail: HOSTILE }) }
      : event,
  );
  const { state } = new Story(PLAN, ...events);
  const output = `==> build/work (attempt 1): run work\n\u001b[31mred\u001b[0m ${HOSTILE}\nsecond needle\nthird needle\n<== passed after 1.0s\n`;
  const logs = new Map([['build', log(output)]]);
  return htmlReport({ state, entries: entriesOf(events), now: undefined, version: '1', logs });
}

/** Presses a key, as a person would on whatever has the focus. */
const PRESS = `const press = (key) => document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
const rest = async () => { await frame(); await frame(); await frame(); };`;

describe('the page in a real browser', () => {
  inBrowser('shows the verdict, what failed, and the timeline, and its console is silent', async () => {
    const seen = await visit(
      pausedPage(),
      `${PRESS} await rest();
       return { verdict: document.querySelector('h1').textContent, tail: document.querySelector('.fail pre').textContent,
         commands: [...document.querySelectorAll('.next code')].map((each) => each.textContent),
         bars: document.querySelectorAll('.bar').length, hacked: window.hacked ?? null, images: document.images.length,
         scripts: document.scripts.length }`,
    );
    expect(seen.console).toEqual([]);
    expect(seen.answer).toEqual({
      verdict: 'Paused at gate pre-commit after build',
      tail: HOSTILE.trimEnd(),
      commands: [
        'bootspring resume wf_abc123',
        'bootspring skip wf_abc123 --gate pre-commit --reason "…"',
        'bootspring cancel wf_abc123',
      ],
      bars: 3,
      hacked: null,
      images: 0,
      // The data and the page's own.
      scripts: 2,
    });
  });

  inBrowser('searches logs, which are only filled when they are looked at', async () => {
    const seen = await visit(
      pausedPage(),
      `${PRESS} const before = document.querySelectorAll('.ln').length;
       press('/'); const focused = document.activeElement.type; document.activeElement.value = 'NEEDLE';
       press('Enter'); const first = document.querySelector('.ln.now').textContent;
       document.activeElement.blur(); press('n'); const second = document.querySelector('.ln.now').textContent;
       press('N'); const back = document.querySelector('.ln.now').textContent;
       const red = document.querySelector('.ln .f1').textContent;
       const shown = [...document.querySelectorAll('.phase')].filter((each) => !each.hidden).length;
       press('Escape');
       return { before, focused, first, second, back, red, shown, hits: document.querySelectorAll('.hit').length, hacked: window.hacked ?? null }`,
    );
    expect(seen.console).toEqual([]);
    expect(seen.answer).toEqual({
      before: 0,
      focused: 'search',
      first: 'second needle',
      second: 'third needle',
      back: 'second needle',
      red: 'red',
      shown: 1,
      hits: 0,
      hacked: null,
    });
  });

  inBrowser('is used by the keyboard', async () => {
    const seen = await visit(
      pausedPage(),
      `${PRESS} await rest(); const focus = () => document.activeElement.closest('.phase')?.id;
       press('j'); const first = focus(); press('j'); const second = focus(); press('k'); const back = focus();
       press('o'); const open = document.querySelectorAll('.ln').length > 0;
       press('?'); const help = document.querySelector('dialog').open; press('?');
       const closed = !document.querySelector('dialog').open;
       await rest();
       const width = () => document.querySelector('.task-lane .bar').offsetWidth;
       const fit = width(); press('+'); await rest(); const zoomed = width() > fit; press('0'); await rest();
       return { first, second, back, open, help, closed, zoomed, refit: width() === fit }`,
    );
    expect(seen.console).toEqual([]);
    expect(seen.answer).toEqual({
      first: 'phase-build',
      second: 'phase-deploy',
      back: 'phase-build',
      open: true,
      help: true,
      closed: true,
      zoomed: true,
      refit: true,
    });
  });

  inBrowser('is not wider than a phone', async () => {
    const seen = await visit(
      pausedPage(),
      `${PRESS} await rest(); const page = document.documentElement; const over = () => page.scrollWidth - page.clientWidth;
       const closed = over(); press('j'); press('o'); await rest();
       return { wide: innerWidth, closed, open: over() }`,
      { width: 390 },
    );
    expect(seen.console).toEqual([]);
    expect(seen.answer).toEqual({ wide: 390, closed: 0, open: 0 });
  });

  inBrowser('is dark where the system is', async () => {
    const ground = 'await null; return getComputedStyle(document.body).backgroundColor';
    const light = await visit(pausedPage(), ground);
    const dark = await visit(pausedPage(), ground, { dark: true });
    expect([light.answer, dark.answer]).toEqual(['rgb(246, 247, 249)', 'rgb(14, 18, 23)']);
  });

  inBrowser('opens with a thousand phases and large logs, and holds only what is looked at', async () => {
    const names = Array.from({ length: 1_000 }, (_each, at) => `p${at}`);
    const events: Event[] = [
      running(),
      { type: 'PhaseStarted', phase: 'p0' },
      began('p0/work'),
      ended('p0/work', failed),
    ];
    const { state } = new Story(pipeline(names.map((name) => phase(name))), ...events);
    const line = 'a line of output that is neither long nor short\n';
    const logs = new Map(names.map((name) => [name, log(line.repeat(name === 'p7' ? 4_000 : 300))] as const));
    const page = htmlReport({ state, entries: entriesOf(events), now: undefined, version: '1', logs });
    expect(page.length).toBeGreaterThan(10_000_000);
    const seen = await visit(
      page,
      `${PRESS} await rest(); const nodes = document.querySelectorAll('*').length;
       showLine(cards[7], 3999); const lines = document.querySelectorAll('.ln').length;
       return { phases: document.querySelectorAll('.phase').length, few: nodes < 12000, lanes: document.querySelectorAll('.lane').length < 60, lines }`,
    );
    expect(seen.console).toEqual([]);
    expect(seen.answer).toEqual({ phases: 1_000, few: true, lanes: true, lines: 4_000 });
  });

  inBrowser('shows what a fix changed when it is opened, as text', async () => {
    const CHECK = 'a/g/lint';
    const plan = pipeline([phase('a', { agents: [], gates: [gate('g', [check(CHECK)])] })], {
      mode: 'adaptive',
      adaptive: { maxIterations: 3, protected: [] },
    });
    const fix = { phase: 'a', gate: 'g', task: CHECK, attempt: 1 } as const;
    const diff = `diff --git a/x b/x\n@@ -1 +1 @@\n-old\n+${HOSTILE}\n`;
    const change = { files: [{ path: 'x', kind: 'modified' as const }], count: 1, protected: 0, digest: '', diff };
    const events: Event[] = [
      running(),
      { type: 'PhaseStarted', phase: 'a' },
      { type: 'GateStarted', phase: 'a', gate: 'g' },
      began(CHECK),
      ended(CHECK, failed),
      { type: 'FixStarted', ...fix, title: 'mend' },
      { type: 'FixFinished', ...fix, outcome: { kind: 'passed' }, durationMs: 1, change },
    ];
    const { state } = new Story(plan, ...events);
    const page = htmlReport({ state, entries: entriesOf(events), now: undefined, version: '1', logs: new Map() });
    const seen = await visit(
      page,
      `${PRESS} await rest(); document.querySelector('.phase').open = true; await rest();
       const before = document.querySelectorAll('.dl').length; document.querySelector('.fix').open = true; await rest();
       const shown = (kind) => document.querySelector('.dl.' + kind).textContent;
       return { before, gone: shown('gone'), added: shown('added').startsWith('+</script>'), hacked: window.hacked ?? null,
         coloured: getComputedStyle(document.querySelector('.dl.added')).color !== getComputedStyle(document.querySelector('.dl.gone')).color }`,
    );
    expect(seen.console).toEqual([]);
    expect(seen.answer).toEqual({ before: 0, gone: '-old', added: true, hacked: null, coloured: true });
  });
});
