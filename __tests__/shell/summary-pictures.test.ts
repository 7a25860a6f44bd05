import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { beforeAll, expect, test } from '@jest/globals';
import * as z from 'zod/mini';
import { escapeHtml } from '../../src/core/views/html/page.ts';
import { jobSummary } from '../../src/core/views/job-summary.ts';
import type { Pipeline } from '../../src/model/pipeline.ts';
import { plan, records, run, told } from '../core/views/pictures/runs.ts';
import { BROWSER, visit } from '../rig/browser.ts';

/** The diagrams of job summaries, drawn by Mermaid itself in a browser, as GitHub does. */

const inBrowser = BROWSER === undefined ? test.skip : test;
const MERMAID = pathToFileURL(createRequire(import.meta.url).resolve('mermaid/dist/mermaid.min.js')).href;

/** Words of Mermaid's languages, and what would end a name or begin something else in them. */
const HOSTILE = [
  'end',
  'section',
  'title',
  'click',
  'graph',
  'subgraph',
  'a"] --> b["c',
  'x\nclick p0 call alert()',
  '%%{init: {"securityLevel": "loose"}}%%',
  '---',
  '</text><img src=x onerror="window.hacked=1">',
  'a: done, after b; #quot; `code`',
  '- list',
  '1. list',
  '\u202eevil\u0000\ud800',
  '${alert(1)}',
];

/** All diagrams of a summary. */
const diagrams = (summary: string): readonly string[] =>
  [...summary.matchAll(/^```mermaid\n([\s\S]*?)\n```$/gm)].map(([, text = '']) => text);

function summaryOf(of: Pipeline, done: number, end: 'completed' | 'paused' | 'running'): string {
  const { state, entries } = run(of, told(of, done, end));
  return jobSummary(state, { entries, history: { schemaVersion: 1, records: records(25) } });
}

/** Draws every diagram and counts what is in it. */
const DRAW = `
  mermaid.initialize({ startOnLoad: false, securityLevel: 'strict' });
  const drawn = [];
  for (const [at, each] of [...document.querySelectorAll('pre')].entries()) {
    const kind = /^(gantt|flowchart|xychart)/m.exec(each.textContent)[1];
    try {
      const { svg } = await mermaid.render('d' + at, each.textContent);
      each.innerHTML = svg;
      const count = (selector) => each.querySelectorAll(selector).length;
      drawn.push({ kind, bars: count('rect.task'), sections: new Set([...each.querySelectorAll('.sectionTitle')].map((t) => t.textContent)).size,
        nodes: count('.node'), edges: count('path.flowchart-link'), columns: count('.plot rect'),
        text: each.textContent });
    } catch (error) { drawn.push({ kind, error: String(error.message ?? error.str ?? error) }); }
  }
  return { drawn, hacked: window.hacked ?? null, images: document.images.length };`;

/** As many phases as there are hostile names. */
const COUNT = HOSTILE.length;
const HOSTILE_PLAN = plan(COUNT, {}, (at) => HOSTILE[at]?.replaceAll('/', '\\') ?? '');

const SUMMARIES = [
  summaryOf(plan(1), 1, 'completed'),
  summaryOf(plan(9), 5, 'paused'),
  summaryOf(plan(60, { mode: 'parallel' }), 60, 'completed'),
  summaryOf(plan(60), 57, 'running'),
  summaryOf(HOSTILE_PLAN, COUNT, 'completed'),
];

const answerSchema = z.object({ drawn: z.array(z.unknown()), hacked: z.unknown(), images: z.number() });
let answer: z.infer<typeof answerSchema> = { drawn: [], hacked: undefined, images: 0 };

// One browser for all of them: it takes longer to start than to draw.
beforeAll(async () => {
  if (BROWSER === undefined) return;
  const blocks = SUMMARIES.flatMap(diagrams).map((text) => `<pre>${escapeHtml(text)}</pre>`);
  const page = `<!doctype html><meta charset="utf-8">${blocks.join('')}<script src="${MERMAID}"></script>`;
  answer = answerSchema.parse((await visit(page, DRAW)).answer);
});

inBrowser('Mermaid draws 1, 9 and 60 phases: every phase, every attempt, every edge', () => {
  const trend = { kind: 'xychart', columns: 20 };
  expect(answer.drawn.slice(0, 12)).toMatchObject([
    { kind: 'flowchart', nodes: 1, edges: 0 },
    { kind: 'gantt', sections: 1, bars: 3 },
    trend,
    // Two rows: the edge between them leads from row to row.
    { kind: 'flowchart', nodes: 9, edges: 8 },
    { kind: 'gantt', sections: 5, bars: 13 },
    trend,
    { kind: 'flowchart', nodes: 60, edges: 59 },
    // Of so many there is one bar for each phase.
    { kind: 'gantt', sections: 60, bars: 60 },
    trend,
    { kind: 'flowchart', nodes: 60, edges: 59 },
    { kind: 'gantt', sections: 57, bars: 57 },
    trend,
  ]);
});

inBrowser('no name breaks a diagram or becomes anything but text', () => {
  expect(answer).toMatchObject({ hacked: null, images: 0 });
  const gates = HOSTILE_PLAN.phases.flatMap((phase) => phase.gates);
  expect(answer.drawn.slice(12)).toMatchObject([
    { kind: 'flowchart', nodes: COUNT, edges: COUNT - 1, text: expect.not.stringContaining('Unsupported markdown') },
    { kind: 'gantt', bars: COUNT + 2 * gates.length },
    { kind: 'xychart' },
  ]);
});
