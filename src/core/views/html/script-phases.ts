/** The phases: a card each, filled when it is opened, and their logs with search. */
export const PHASES = String.raw`
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
