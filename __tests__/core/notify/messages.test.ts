import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { noticeDocument } from '../../../src/core/notify/document.ts';
import { escapeSlack, slackMessage } from '../../../src/core/notify/slack.ts';
import type { Event } from '../../../src/model/event.ts';
import { NOTIFIED_EVENTS } from '../../../src/model/constants.ts';
import { began, check, ended, evidence, failed, gate, phase, pipeline, running, START, Story } from '../story.ts';

const CHECK = 'build/pre-push/unit';
const PLAN = pipeline([phase('build', { agents: [], gates: [gate('pre-push', [check(CHECK)])] }), phase('deploy')]);

function paused(...details: readonly string[]): Story {
  const more = { evidence: evidence({ tail: 'printed words' }), outputs: { key: 'printed words' } };
  const pause: Event = {
    type: 'WorkflowPaused',
    pause: {
      phase: 'build',
      gate: 'pre-push',
      reason: 'gate-rejected',
      details: [...details],
      options: ['retry', 'skip', 'cancel'],
    },
  };
  return new Story(
    PLAN,
    running(),
    { type: 'PhaseStarted', phase: 'build' },
    { type: 'GateStarted', phase: 'build', gate: 'pre-push' },
    began(CHECK),
    ended(CHECK, failed, 1, more),
    { type: 'GateFinished', phase: 'build', gate: 'pre-push', verdict: 'rejected', because: 'unit failed' },
    pause,
  );
}

const runUrl = 'https://github.com/o/r/actions/runs/1/attempts/1';

test('a webhook gets the facts of the workflow, and nothing that a command printed', () => {
  const { state } = paused('unit failed: exit code 1');
  const document = noticeDocument(state, { event: 'paused', at: START, runUrl });
  expect(document).toEqual({
    schemaVersion: 1,
    event: 'paused',
    at: '2026-01-01T00:00:00.000Z',
    workflow: {
      id: 'wf_abc123',
      name: 'default',
      status: 'paused',
      conclusion: null,
      because: null,
      run: 1,
      attempt: 1,
      durationMs: 6_000,
      waitedMs: null,
    },
    source: { sha: 'c0ffee' },
    url: runUrl,
    phases: [
      { name: 'build', status: 'paused', conclusion: null, durationMs: 5_000 },
      { name: 'deploy', status: 'pending', conclusion: null, durationMs: 0 },
    ],
    more: 0,
    pause: {
      phase: 'build',
      gate: 'pre-push',
      reason: 'gate-rejected',
      details: ['unit failed: exit code 1'],
      options: ['retry', 'skip', 'cancel'],
    },
    problem: null,
  });
  for (const event of NOTIFIED_EVENTS) {
    const both = [noticeDocument(state, { event, at: START }), slackMessage(state, { event, at: START })];
    expect(JSON.stringify(both)).not.toContain('printed');
  }
});

describe('a message for Slack', () => {
  test('says what happened, what to do, and where to look', () => {
    const { state } = paused('unit failed: exit code 1');
    const { text, blocks } = slackMessage(state, { event: 'paused', at: START, runUrl });
    const shown = JSON.stringify(blocks);
    expect(text).toBe('❌ Paused at gate pre-push after build: default (default)');
    expect(shown).toContain('❌ build · ⚪ deploy');
    expect(shown).toContain('• unit failed: exit code 1');
    expect(shown).toContain('`bootspring gate pre-push`');
    expect(shown).toContain(`<${runUrl}|log>`);
    const local = JSON.stringify(slackMessage(state, { event: 'paused', at: START }));
    expect(local).toContain('`bootspring resume wf_abc123`');
  });

  test('lets no text from outside do anything, and stays within what Slack takes', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 500 }),
      fc.constantFrom(
        '<!channel>',
        '<@U123>',
        '<https://x|y>',
        '*a*',
        '`x`',
        ':smile:',
        '@here',
        '&lt;',
        '\u202e',
        'x'.repeat(9_000),
      ),
    );
    fc.assert(
      fc.property(fc.array(hostile, { maxLength: 30 }), (details) => {
        const { blocks } = slackMessage(paused(...details).state, {
          event: 'paused',
          at: START,
          problem: details[0] ?? '',
        });
        const texts = JSON.stringify(blocks);
        expect(texts).not.toMatch(/<(?!https:\/\/github\.com)/);
        expect(blocks.length).toBeLessThanOrEqual(50);
        for (const block of blocks) expect(JSON.stringify(block).length).toBeLessThan(12_000);
        for (const text of texts.matchAll(/"text":"((?:[^"\\]|\\.)*)"/g))
          expect(JSON.parse(`"${text[1]}"`).length).toBeLessThanOrEqual(3_000);
      }),
      { numRuns: 50 },
    );
    expect(escapeSlack('<!channel> *a* `b` :x: @here & more')).toBe(
      '&lt;!channel&gt; \u200b*a\u200b* \u200b`b\u200b` :\u200bx: \u200b@here &amp; more',
    );
  });

  test('of very many phases shows those around the one that is not over', () => {
    const phases = Array.from({ length: 300 }, (_, index) => phase(`p${index}`));
    const { state } = new Story(pipeline(phases), running());
    expect(JSON.stringify(slackMessage(state, { event: 'slow', at: START }))).toContain('and 280 more');
    expect(noticeDocument(state, { event: 'slow', at: START })).toMatchObject({ more: 100 });
  });
});
