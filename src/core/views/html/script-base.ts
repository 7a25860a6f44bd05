/** First part of the page's script: the data, how elements are made, and the top of the page. */
export const BASE = String.raw`
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
  for (const warning of data.warnings) list.append(el('li', 'warn', '⚠ ' + warning));
  return el('section', 'card', el('h2', '', 'Warnings'), list);
}
`;
