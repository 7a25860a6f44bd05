/** Tests, and what is different from another run. */
export const COMPARE = String.raw`
function testRow(test) {
  const bad = test.outcome === 'failed';
  const mark = el('span', 'sev ' + (bad ? 'bad' : test.flaky ? 'warn' : test.outcome === 'skipped' ? 'dim' : 'good'), bad ? '✗' : test.flaky ? '⚠' : test.outcome === 'skipped' ? '−' : '✓');
  mark.setAttribute('aria-label', test.flaky ? 'flaky' : test.outcome);
  const where = [test.file, test.check].filter(Boolean).join(' · ');
  return el('div', 'testrow', mark, el('div', '', el('div', 'name', test.name), el('div', 'where', where)), el('span', 'time', test.durationMs === null ? '' : duration(test.durationMs)));
}
function tests() {
  if (!data.tests) return null;
  const { counts, failed, flaky, slowest, notes } = data.tests;
  const lists = [['Failed', failed, counts.failed], ['Flaky', flaky, flaky.length], ['Slowest', slowest, 0]].filter(([, rows]) => rows.length > 0);
  const place = el('div', 'tests');
  const draw = (rows) => place.replaceChildren(windowed(rows, testRow, 10, 50));
  const chips = lists.map(([label, rows, count], at) => chipButton(count > 0 ? label + ' ' + number(count) : label, at === 0, (node) => {
    for (const each of chips) press(each, each === node);
    draw(rows);
  }));
  if (lists.length > 0) draw(lists[0][1]);
  const said = ['passed', 'failed', 'skipped'].filter((key) => counts[key] > 0).map((key) => number(counts[key]) + ' ' + key).join(', ');
  const box = el('section', 'card', el('div', 'row', el('h2', '', 'Tests'), el('span', 'count', said), el('div', 'row push', ...chips)), ...notes.map((note) => el('p', 'hint', note)), place);
  box.id = 'tests';
  return box;
}

const changeText = (ms) => Math.abs(ms) < 50 ? '±0' : (ms > 0 ? '+' : '−') + duration(Math.abs(ms));
/* A change of less than a tenth, or of less than a second, is noise. */
const changeTone = (ms, of) => Math.abs(ms) < 1000 || Math.abs(ms) < of / 10 ? 'dim' : ms > 0 ? 'bad' : 'good';
function cellOf(cell) { return el('div', 'cell ' + cell.tone, cell.text); }
function phaseRow(row) {
  const change = row.changeMs === null ? el('div', 'cell', '') : el('div', 'cell ' + changeTone(row.changeMs, row.before.durationMs), changeText(row.changeMs));
  return el('div', 'compared', el('div', 'cell name', row.phase), cellOf(row.before), cellOf(row.after), change);
}
function runLine(label, run) {
  return el('div', '', el('dt', '', label), el('dd', '', run.label + ', ' + run.status + ', ' + duration(run.durationMs)),
    el('dd', 'dim small', [when(run.createdAt), run.sha].filter(Boolean).join(' · ')));
}
function listOf(list) {
  const node = el('details', 'listed', el('summary', '', el('span', 'badge ' + list.tone, number(list.count)), ' ' + list.title));
  node.addEventListener('toggle', () => {
    if (!node.open || node.filled) return;
    node.filled = true;
    node.append(windowed(list.rows, (row) => el('div', 'line', row.place ? el('code', '', row.place) : null, el('span', 'said', row.text), el('span', 'dim', row.task)), 30, 100));
    if (list.count > list.rows.length) node.append(el('p', 'hint', 'The first ' + number(list.rows.length) + ' are here; all are in report --format json.'));
  });
  return node;
}
const taskEnd = (kind) => kind === null ? 'not in the plan' : kind;
function comparison() {
  const it = data.comparison;
  if (!it) return null;
  const head = el('div', 'compared headed', el('div', 'cell', 'Phase'), el('div', 'cell', it.before.label), el('div', 'cell', it.after.label), el('div', 'cell', 'Change'));
  const box = el('section', 'card', el('h2', '', 'Compared with ' + it.before.label), el('dl', 'facts', runLine('Before', it.before), runLine('Now', it.after),
    el('div', '', el('dt', '', 'Change'), el('dd', '', changeText(it.after.durationMs - it.before.durationMs)))));
  box.append(el('div', 'phases-compared', head, windowed(it.phases, phaseRow, 20, 100)));
  if (it.tasks.length > 0) box.append(el('h3', 'sub', 'Ended otherwise'), windowed(it.tasks, (task) => el('div', 'line', el('span', 'said', task.task), el('span', 'dim', taskEnd(task.before) + ' → '), el('strong', TONES[task.after] || 'dim', taskEnd(task.after))), 20, 100));
  const lists = el('div', 'lists', ...it.lists.map(listOf));
  if (it.lists.length > 0 || it.same > 0) box.append(el('h3', 'sub', 'Findings and tests'), lists, it.same > 0 ? el('p', 'hint', number(it.same) + (it.same === 1 ? ' finding is in both.' : ' findings are in both.')) : null);
  for (const note of it.notes) box.append(el('p', 'hint', note));
  box.id = 'compared';
  return box;
}
`;
