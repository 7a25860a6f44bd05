/** Findings by file, with filters. Only what is looked at is in the page: files and findings come in steps, details when they are opened. */
export const FINDINGS = String.raw`
/* The first of many, and a button for more. */
function windowed(items, make, first, step) {
  const rows = el('div', '');
  let shown = 0;
  const more = button('', '', () => {
    const at = shown;
    show(step);
    rows.children[at]?.querySelector('summary,button,a')?.focus();
  });
  more.className = 'more';
  function show(count) {
    rows.append(...items.slice(shown, shown + count).map((item, at) => make(item, shown + at)));
    shown = Math.min(items.length, shown + count);
    const left = items.length - shown;
    more.hidden = left === 0;
    more.textContent = 'Show ' + number(Math.min(step, left)) + ' more' + (left > step ? ' of ' + number(left) : '');
  }
  show(first);
  return el('div', '', rows, more);
}
function chipButton(label, pressed, action) {
  const node = button(label, '', () => action(node));
  node.className = 'chip';
  node.setAttribute('aria-pressed', String(pressed));
  return node;
}
const press = (node, on) => node.setAttribute('aria-pressed', String(on));

const SEVERITY = { error: ['bad', '✗', 'error', 'errors'], warning: ['warn', '!', 'warning', 'warnings'], notice: ['dim', 'i', 'notice', 'notices'] };
const FILES = [25, 50];
const ROWS = [40, 200];

function countsOf(found) {
  const counts = { error: 0, warning: 0, notice: 0, fresh: 0 };
  for (const one of found) { counts[one.severity] += 1; if (one.isNew) counts.fresh += 1; }
  return counts;
}
function countBadges(found) {
  const counts = countsOf(found);
  const badges = el('span', 'badges');
  if (counts.fresh > 0 && counts.fresh < found.length) badges.append(el('span', 'badge strong', number(counts.fresh) + ' new'));
  for (const [key, [tone, , one, many]] of Object.entries(SEVERITY))
    if (counts[key] > 0) badges.append(el('span', 'badge ' + tone, number(counts[key]) + ' ' + (counts[key] === 1 ? one : many)));
  return badges;
}

/* The lines around a finding, its own marked. */
function sourceOf(file, one) {
  if (!file.source || !one.line || one.gone) return null;
  file.lines ??= new Map(file.source.blocks.flatMap(([first, lines]) => lines.map((text, at) => [first + at, text])));
  const last = Math.min(one.endLine || one.line, one.line + 7);
  const code = el('div', 'src');
  code.tabIndex = 0;
  code.setAttribute('role', 'region');
  code.setAttribute('aria-label', 'Source of ' + file.name + ' around line ' + one.line);
  for (let line = one.line - 3; line <= last + 3; line += 1) {
    const text = file.lines.get(line);
    if (text === undefined) continue;
    const marked = line >= one.line && line <= last;
    code.append(el('div', marked ? 'sl mark ' + SEVERITY[one.severity][0] : 'sl', el('span', 'no', String(line)), el('span', 'tx', text)));
  }
  return code.childElementCount > 0 ? code : null;
}

function findingDetails(file, one) {
  const place = file.name === null ? '' : file.name + (one.line ? ':' + one.line + (one.column ? ':' + one.column : '') : '');
  const rest = one.message.split('\n').slice(1).join('\n').replace(/^\s*\n/, '').trimEnd();
  const facts = el('div', 'row about');
  const fact = (label, value) => { if (value) facts.append(el('span', '', el('span', 'dim', label + ' '), value)); };
  fact('Check', data.findings.checks[one.check]);
  fact('Tool', one.tool);
  fact('Test', one.test);
  if (place) {
    const tools = el('span', 'row push', copyButton(place, 'Copy ' + place, 'Copy place'));
    if (data.findings.link && file.path && !one.gone) {
      const link = el('a', 'linked', 'Open on GitHub');
      link.href = data.findings.link + file.path + (one.line ? '#L' + one.line + (one.endLine ? '-L' + one.endLine : '') : '');
      link.target = '_blank';
      link.rel = 'noopener noreferrer';
      tools.append(link);
    }
    facts.append(tools);
  }
  const gone = one.gone ? el('p', 'hint', 'The file has changed since: it has ' + number(file.source.total) + ' lines now.') : null;
  return el('div', 'more-of', rest ? el('pre', '', rest) : null, sourceOf(file, one), gone, facts);
}

function findingRow(file, one) {
  const [tone, mark, name] = SEVERITY[one.severity];
  const severity = el('span', 'sev ' + tone, mark);
  severity.title = name;
  severity.setAttribute('aria-label', name);
  const place = one.line ? one.line + (one.column ? ':' + one.column : '') : '';
  const head = el('summary', '', severity, el('span', 'at', place), el('span', 'said', one.test && file.name === null ? one.test + ': ' : '', one.message.split('\n', 1)[0]),
    one.rule ? el('code', 'rule', one.rule) : null, one.isNew ? el('span', 'badge strong', 'new') : null);
  const node = el('details', 'finding', head);
  let filled = false;
  const fill = () => { if (!filled) { filled = true; node.append(findingDetails(file, one)); } };
  node.addEventListener('toggle', () => { if (node.open) fill(); });
  node.fill = fill;
  return node;
}

function fileCard(file, found, open) {
  const head = el('summary', '', el('span', 'name mono', file.name === null ? 'In no file' : file.name), countBadges(found));
  const node = el('details', 'file', head);
  let filled = false;
  const fill = () => {
    if (filled) return;
    filled = true;
    if (file.note) node.append(el('p', 'hint', file.note));
    node.append(windowed(found, (one) => findingRow(file, one), ...ROWS));
  };
  node.addEventListener('toggle', () => { if (node.open) fill(); });
  if (open) {
    fill();
    node.open = true;
    const first = node.querySelector('.finding');
    if (first) { first.fill(); first.open = true; }
  }
  return node;
}

/* The text that the filter looks at, made once. */
const haystack = (file, one) => one.text ??= [file.name, one.message, one.rule, one.tool, one.test].filter(Boolean).join('\n').toLowerCase();

function findings() {
  if (!data.findings) return null;
  const { files, checks, notes } = data.findings;
  const all = files.flatMap((file) => file.findings);
  const counts = countsOf(all);
  const wanted = { severities: new Set(Object.keys(SEVERITY)), fresh: false, check: -1, text: '' };
  const place = el('div', 'files');
  const said = el('span', 'count', '');
  said.setAttribute('role', 'status');
  function draw(first) {
    const fits = (file, one) => wanted.severities.has(one.severity) && (!wanted.fresh || one.isNew) &&
      (wanted.check < 0 || one.check === wanted.check) && (!wanted.text || haystack(file, one).includes(wanted.text));
    const shown = files.map((file) => [file, file.findings.filter((one) => fits(file, one))]).filter(([, found]) => found.length > 0);
    const total = shown.reduce((sum, [, found]) => sum + found.length, 0);
    said.textContent = (total === all.length ? number(total) : number(total) + ' of ' + number(all.length)) + ' in ' + number(shown.length) + (shown.length === 1 ? ' file' : ' files');
    place.replaceChildren(windowed(shown, ([file, found], at) => fileCard(file, found, first ? at === 0 : total <= 20), ...FILES));
  }
  const tools = el('div', 'filters');
  const severities = Object.entries(SEVERITY).filter(([key]) => counts[key] > 0);
  if (severities.length > 1) for (const [key, [, , one, many]] of severities)
    tools.append(chipButton(number(counts[key]) + ' ' + (counts[key] === 1 ? one : many), true, (node) => {
      if (!wanted.severities.delete(key)) wanted.severities.add(key);
      press(node, wanted.severities.has(key));
      draw();
    }));
  if (counts.fresh > 0 && counts.fresh < all.length) tools.append(chipButton(number(counts.fresh) + ' new', false, (node) => { wanted.fresh = !wanted.fresh; press(node, wanted.fresh); draw(); }));
  const pick = checks.length > 1 ? el('select', '') : null;
  if (pick) {
    pick.setAttribute('aria-label', 'Findings of which check');
    pick.append(new Option('All checks', '-1'), ...checks.map((check, at) => new Option(check, String(at))));
    pick.addEventListener('change', () => { wanted.check = Number(pick.value); draw(); });
    tools.append(pick);
  }
  const filter = el('input', '');
  filter.type = 'search';
  filter.placeholder = 'Filter findings';
  filter.setAttribute('aria-label', 'Filter findings by text');
  let timer = 0;
  filter.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(() => { wanted.text = filter.value.trim().toLowerCase(); draw(); }, 120); });
  filter.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    filter.value = '';
    wanted.text = '';
    draw();
    filter.blur();
    event.stopPropagation();
  });
  if (all.length > 1) tools.append(filter);
  const box = el('section', 'card found', el('div', 'row', el('h2', '', 'Findings'), said), all.length > 1 ? tools : null, ...notes.map((note) => el('p', 'hint', note)), place);
  box.id = 'findings';
  if (all.length > 0) draw(true);
  controls.findings = () => {
    box.scrollIntoView({ block: 'start' });
    (place.querySelector('summary') || box).focus({ preventScroll: true });
  };
  /* Those of one check, from what failed. */
  controls.findingsOf = (task) => {
    const at = checks.indexOf(task);
    const count = at < 0 ? 0 : all.filter((one) => one.check === at).length;
    if (count === 0) return null;
    return button(count === 1 ? '1 finding' : number(count) + ' findings', 'Show the findings of ' + task, () => {
      wanted.check = at;
      if (pick) pick.value = String(at);
      draw();
      controls.findings();
    });
  };
  /* The files between which j and k go while the focus is here. */
  controls.stopsIn = (node) => box.contains(node) ? [...place.querySelectorAll('.file>summary')] : null;
  return box;
}
`;
