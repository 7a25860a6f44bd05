/** Search over phases and logs, filters, the keyboard, and the start of it all. */
export const SEARCH = String.raw`
const search = { text: '', filter: 'all', hits: [], at: -1 };
const FILTERS = {
  all: ['All', () => true],
  bad: ['Not passed', (card) => card.bad > 0 || !['completed', 'pending'].includes(card.phase.status)],
  flaky: ['Flaky', (card) => card.flaky > 0],
  reused: ['Reused', (card) => card.phase.fate === 'reused'],
  blocked: ['Not run', (card) => card.phase.status === 'pending'],
};
const MOST_HITS = 10000;
const box = el('input', '');
const count = el('span', 'count', '');

const arrows = [button('↑', 'Line found before (N)', () => step(-1)), button('↓', 'Next line found (n)', () => step(1))];
for (const arrow of arrows) arrow.disabled = true;

function lowerLines(card) {
  card.lower ??= card.phase.log ? card.phase.log.lines.map((line) => textOf(line).toLowerCase()) : [];
  return card.lower;
}
const named = (card, text) => card.phase.name.includes(text) ||
  card.tasks.some((task) => task.id.includes(text) || task.commands.some((command) => command.toLowerCase().includes(text)) || task.note.toLowerCase().includes(text));

function find() {
  const text = box.value.trim().toLowerCase();
  search.text = text;
  search.hits = [];
  search.at = -1;
  let shown = 0;
  for (const card of cards) {
    card.found = [];
    if (text) lowerLines(card).forEach((line, at) => { if (line.includes(text)) card.found.push(at); });
    const fits = FILTERS[search.filter][1](card) && (!text || card.found.length > 0 || named(card, text));
    card.node.hidden = !fits;
    if (fits) {
      shown += 1;
      for (const at of card.found) if (search.hits.length < MOST_HITS) search.hits.push({ card, at });
    }
    card.hits.hidden = card.found.length === 0;
    card.hits.textContent = number(card.found.length) + (card.found.length === 1 ? ' line' : ' lines');
    markHits(card);
  }
  tell(shown);
}
function tell(shown) {
  for (const arrow of arrows) arrow.disabled = search.hits.length === 0;
  const phases = number(shown) + ' of ' + number(cards.length) + ' phases';
  if (!search.text) count.textContent = search.filter === 'all' ? '' : phases;
  else if (search.hits.length === 0) count.textContent = shown === 0 ? 'nothing found' : phases;
  else count.textContent = (search.at < 0 ? '' : number(search.at + 1) + ' of ') + number(search.hits.length) + (search.hits.length === MOST_HITS ? '+' : '') + (search.hits.length === 1 ? ' line' : ' lines');
}
function markHits(card) {
  for (const node of card.marked || []) node.classList.remove('hit');
  card.marked = card.lines ? card.found.map((at) => card.lines[at]) : [];
  for (const node of card.marked) node.classList.add('hit');
}
function step(by) {
  if (search.hits.length === 0) return;
  search.at = search.at < 0 && by < 0 ? search.hits.length - 1 : (search.at + by + search.hits.length) % search.hits.length;
  const { card, at } = search.hits[search.at];
  showLine(card, at);
  tell(1);
}

function tools() {
  box.type = 'search';
  box.placeholder = 'Search phases and output  ( / )';
  box.setAttribute('aria-label', 'Search phases and output');
  let timer = 0;
  box.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(find, 120); });
  box.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') { clearTimeout(timer); if (box.value.trim().toLowerCase() !== search.text) find(); step(event.shiftKey ? -1 : 1); event.preventDefault(); }
    if (event.key === 'Escape') { box.value = ''; find(); box.blur(); event.stopPropagation(); }
  });
  count.setAttribute('role', 'status');
  const bar = el('div', 'tools', el('h2', '', number(cards.length) + (cards.length === 1 ? ' phase' : ' phases')));
  const chips = Object.entries(FILTERS).map(([key, [label, test]]) => [key, label, cards.filter(test).length]).filter(([, , hits]) => hits > 0 );
  const nodes = chips.map(([key, label, hits]) => {
    const node = button(key === 'all' ? label : label + ' ' + number(hits), '', () => {
      search.filter = key;
      nodes.forEach((each) => each.setAttribute('aria-pressed', String(each === node)));
      find();
    });
    node.className = 'chip';
    node.setAttribute('aria-pressed', String(key === 'all'));
    return node;
  });
  if (chips.length > 1) bar.append(...nodes);
  bar.append(el('div', 'find', box, count, ...arrows));
  return bar;
}

const KEYS = [['/', 'search phases and output'], ['n  N', 'next line found, and the one before'], ['j  k', 'next phase, and the one before'],
  ['Enter', 'open or close the phase'], ['o', 'open the output of the phase'], ...(data.findings ? [['f', 'findings; j and k go between their files']] : []), ['+  −  0', 'zoom the timeline in, out, fit'], ['Esc', 'clear the search'], ['?', 'this help']];
const help = el('dialog', '', el('h2', '', 'Keys'));
const keys = el('dl', '');
for (const [key, what] of KEYS) keys.append(el('dt', '', el('kbd', '', key)), el('dd', '', what));
help.append(keys, button('Close', '', () => help.close()));
help.setAttribute('aria-label', 'Keys');

function currentCard() {
  return cards.findIndex((card) => card.node.contains(document.activeElement));
}
function move(by) {
  const stops = controls.stopsIn?.(document.activeElement);
  if (stops && stops.length > 0) {
    const at = stops.findIndex((stop) => stop.parentNode.contains(document.activeElement));
    const stop = stops[Math.min(stops.length - 1, Math.max(0, at + by))];
    stop.focus({ preventScroll: true });
    return stop.scrollIntoView({ block: 'nearest' });
  }
  const shown = cards.filter((card) => !card.node.hidden);
  const now = shown.indexOf(cards[currentCard()]);
  const next = shown[now < 0 ? (by > 0 ? 0 : shown.length - 1) : Math.min(shown.length - 1, Math.max(0, now + by))];
  if (!next) return;
  next.head.focus({ preventScroll: true });
  next.node.scrollIntoView({ block: next.node.open ? 'start' : 'nearest' });
}
function openOutput() {
  const card = cards[currentCard()];
  if (card && card.phase.log) showLine(card, 0);
}
const ACTIONS = { '/': () => { box.focus(); box.select(); }, n: () => step(1), N: () => step(-1), j: () => move(1), k: () => move(-1), o: openOutput, f: () => controls.findings?.(),
  '+': () => controls.zoom?.(1 / 1.6), '=': () => controls.zoom?.(1 / 1.6), '-': () => controls.zoom?.(1.6), '0': () => controls.fit?.(),
  '?': () => help.open ? help.close() : help.showModal(), Escape: () => { if (box.value) { box.value = ''; find(); } } };
document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches?.('input,select') || (help.open && event.key !== '?')) return;
  const action = Object.hasOwn(ACTIONS, event.key) ? ACTIONS[event.key] : undefined;
  if (!action) return;
  if (event.key !== 'Escape') event.preventDefault();
  action();
});

for (const phase of data.phases) cards.push(phaseCard(phase));
const list = el('div', '');
list.id = 'phases';
list.append(...cards.map((card) => card.node));
const page = el('main', '');
/* What failed leads to its findings. */
const found = findings();
page.append(...[header(), failures(), comparison(), found, tests(), warnings(), timeline()].filter(Boolean), tools(), list,
  el('footer', '', data.footer, button('Keys ?', '', () => help.showModal())));
document.getElementById('app').replaceWith(page);
document.body.append(help);
const linked = cards.find((card) => '#' + card.node.id === location.hash);
if (linked) showTask(linked.phase);
else for (const card of cards.filter((each) => each.bad > 0 || each.phase.status === 'paused').slice(0, 3)) openCard(card);
if (!linked && cards.length === 1) openCard(cards[0]);
document.documentElement.dataset.ready = 'yes';
`;
