import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { jobSummary } from '../../../src/core/views/job-summary.ts';
import { problemSummary } from '../../../src/core/views/markdown.ts';
import { codeBlock, codeSpan, escapeMarkdown } from '../../../src/core/views/markdown-text.ts';
import { initialState } from '../../../src/core/initial-state.ts';
import type { WorkflowState } from '../../../src/core/state.ts';
import type { CheckPlan, PhasePlan } from '../../../src/model/pipeline.ts';

const task = (id: string, title: string): CheckPlan => ({
  id,
  name: id.split('/').at(-1) ?? id,
  steps: [{ kind: 'command', key: id, command: title, title }],
  timeoutMs: 1000,
  retry: { attempts: 1, on: [], initialMs: 1, factor: 1, maxMs: 1, jitter: false },
  because: 'test',
  kind: 'custom',
  enforcement: 'required',
  readOnly: true,
  unreachable: 'warn',
});

function stateWith(checks: number, title: string): WorkflowState {
  const phase: PhasePlan = {
    name: 'testing',
    purpose: '',
    needs: [],
    agents: [],
    parallel: false,
    outputs: [],
    gates: [
      {
        name: 'pre-push',
        skippable: true,
        checks: Array.from({ length: checks }, (_each, at) => task(`testing/pre-push/check-${at}`, title)),
      },
    ],
    timeoutMs: 1000,
    because: 'test',
  };
  const pipeline = {
    workflow: 'default',
    mode: 'sequential' as const,
    phases: [phase],
    context: {},
    reuse: true,
    retryBudget: 0,
    maxParallel: 1,
    passEnv: [],
    digest: '',
  };
  const creator = { version: '1', platform: 'linux', arch: 'x64' };
  return initialState({ type: 'WorkflowCreated', workflowId: 'wf_abc123', pipeline, source: {}, creator }, 0);
}

/** A run that paused because every check failed with this much output. */
function paused(checks: number, title: string, tail: string): WorkflowState {
  const state = stateWith(checks, title);
  state.status = 'paused';
  const { gates } = state.phases[0] ?? { gates: [] };
  for (const each of gates[0]?.checks.tasks ?? []) {
    each.status = 'done';
    each.attempts = 1;
    each.outcome = { kind: 'failed', reason: 'exit-code', detail: title };
    each.because = `failed: ${title}`;
    each.evidence = { exitCode: 1, matched: [], tail, bytes: tail.length };
  }
  state.pause = {
    phase: 'testing',
    gate: 'pre-push',
    reason: 'gate-rejected',
    details: Array.from({ length: checks }, (_each, at) => `check-${at} failed: ${title}`),
    options: ['retry', 'skip', 'cancel'],
  };
  return state;
}

/** What a reader sees: escapes and the marks that part what GitHub would join are gone. */
const seen = (markdown: string): string =>
  markdown
    .replaceAll('\u200b', '')
    .replaceAll(/\\([!-/:-@[-`{-~])/g, '$1')
    .replaceAll('&#36;', '$')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

describe('text from outside', () => {
  test.each([
    ['a mention', '@org/all', '@org'],
    ['a link', '[a](https://evil.example)', '](http'],
    ['an address', 'see https://evil.example or www.evil.example', 'https:'],
    ['an image', '![a](b)', '!['],
    ['HTML', '<img src=x>', '<img'],
    ['an entity', '&lt;img&gt;', '&lt;'],
    ['a column', 'a | b', ' | '],
    ['code', '``a``', '``'],
    ['a heading', '## a', '## a'],
    ['an underline', '===', '==='],
    ['a rule', '---', '---'],
    ['an issue', 'fixes #12 and GH-12', '#12'],
    ['an emoji', ':smile:', ':smile:'],
    ['mathematics', '$x$', '$x$'],
    ['a list', '1. a', '1. a'],
    ['emphasis', '**a** _b_ ~~c~~', '**'],
  ])('%s is shown and does nothing', (_name, text, active) => {
    const escaped = escapeMarkdown(text);
    if (text !== '&lt;img&gt;') expect(escaped).not.toContain(active);
    else expect(escaped).toBe('&amp;lt;img&amp;gt;');
    expect(seen(escaped)).toBe(text);
  });

  test('is one line, and nothing but text is lost', () => {
    expect(escapeMarkdown('a\nb\r\n\u202ec\u0007')).toBe('a b \ufffdc\ufffd');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii', maxLength: 50 }), (text) => {
        expect(seen(escapeMarkdown(text))).toBe(text.trim());
      }),
    );
  });

  test('in a code block ends it nowhere', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('`', '```', '~~~', '\n', '\r', 'a', '</details>')), (pieces) => {
        const text = pieces.join('');
        const lines = codeBlock(text).split('\n');
        const fence = /^`{3,}/.exec(lines[0] ?? '')?.[0] ?? '';
        expect(lines.at(-1)).toBe(fence);
        for (const line of lines.slice(1, -1)) expect(line).not.toContain(fence);
      }),
    );
    expect(codeBlock('a\rb')).toBe('```text\na\nb\n```');
  });

  test('in a code span ends neither it nor the cell of a table', () => {
    expect(codeSpan('a `b` | ``c``')).toBe('``` a `b` | ``c`` ```');
    expect(jobSummary(stateWith(1, 'a `b` | ``c``'))).toContain('``` a `b` \\| ``c`` ``` |');
    expect(codeSpan('')).toBe('');
    expect(codeSpan('a\nb')).toBe('` a b `');
  });
});

describe('the job summary', () => {
  test('beside the workspace names the commands to go on with', () => {
    const markdown = jobSummary(paused(1, 'npm test', 'oh'), { local: true });
    expect(markdown).toContain('- mend it and go on: `bootspring resume wf_abc123`');
    expect(markdown).toContain('`bootspring skip wf_abc123 --gate pre-push --reason "…"`');
    expect(markdown).not.toContain('and push');
  });

  test('of a run that is under way does not call it cut off', () => {
    const state = stateWith(1, 'npm test');
    state.status = 'running';
    expect(jobSummary(state)).toMatch(/^## ⏹ Cut off/);
    expect(jobSummary(state, { live: true })).toMatch(/^## ⏳ Under way/);
    expect(jobSummary(state)).toContain('- to go on, re-run the failed jobs');
    expect(jobSummary(state, { local: true })).toContain('- go on: `bootspring resume wf_abc123`');
    expect(jobSummary(state, { live: true })).not.toContain('What you can do');
  });

  test('stays below 1 MiB, which the runner would drop whole, and is closed where it is cut', () => {
    for (const text of ['$'.repeat(5_000), '漢'.repeat(5_000)]) {
      const summary = jobSummary(paused(3_000, text, `${text}\n`.repeat(10)));
      expect(Buffer.byteLength(summary)).toBeLessThan(1_048_576);
      expect(summary).toMatch(/… and \d+ more\n\n<\/details>\n$/);
      expect(summary).toContain('### What you can do');
    }
  });

  test('says what to do where there is no gate', () => {
    const state = paused(1, 'x', 'y');
    state.pause = {
      phase: 'testing',
      reason: 'output-missing',
      details: ['nothing matches dist/**'],
      options: ['retry'],
    };
    const summary = jobSummary(state);
    expect(summary).toMatch(/^## ❌ Paused in testing\n/);
    expect(summary).toContain('`bootspring run --phase testing`');
    expect(summary).toContain('- **nothing matches dist/\\*\\***');
  });

  test('never shows an advisory failure as if it blocked, nor as if it passed', () => {
    const state = stateWith(1, 'x');
    state.status = 'completed';
    const check = state.phases[0]?.gates[0]?.checks.tasks[0];
    if (check === undefined) throw new Error('no check');
    const advisory = { ...check, plan: { ...check.plan, enforcement: 'advisory' as const } };
    advisory.outcome = { kind: 'failed', reason: 'exit-code', detail: 'exit code 1' };
    const tasks = [advisory];
    const phases = state.phases.map((phase) => ({
      ...phase,
      gates: phase.gates.map((gate) => ({ ...gate, checks: { ...gate.checks, tasks } })),
    }));
    expect(jobSummary({ ...state, phases })).toContain('⚠ failed (advisory)');
  });

  test('of a run that did not begin says what is wrong and what to do', () => {
    const summary = problemSummary([{ code: 'config', message: 'no <b>', where: 'a.yml:1:2', hint: 'do `this`' }]);
    expect(summary).toBe('## ❌ Bootspring did not run\n\n- **no &lt;b&gt;**<br>at a.yml:1:2<br>do \\`this\\`\n');
  });
});
