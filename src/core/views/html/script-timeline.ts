/** The timeline: only the rows that can be seen are in the page, so that thousands cost nothing. */
export const TIMELINE = String.raw`
const ROW = 24;
const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1e3, 2e3, 5e3, 1e4, 15e3, 3e4, 6e4, 12e4, 3e5, 6e5, 9e5, 18e5, 36e5, 72e5, 216e5, 432e5, 864e5];
const TONES = { passed: 'good', reused: 'good', failed: 'bad', errored: 'bad', timedOut: 'bad', cancelled: 'warn', skipped: 'warn', open: 'strong' };

function lanes(withTasks) {
  const stretches = grouped(data.timeline.phases, 'phase');
  const bars = grouped(data.timeline.bars, 'task');
  const all = [];
  for (const phase of data.phases) {
    const own = stretches.get(phase.name) || [];
    all.push({ phase, label: phase.name, className: 'phase-lane', none: own.length === 0 ? phase.fate || phase.status : '',
      bars: own.map((each) => ({ ...each, tone: phase.tone, title: phase.name + (each.round ? ', round ' + each.round : '') + ': ' + phase.status + ', ' + duration(each.to - each.from) })) });
    if (!withTasks) continue;
    for (const task of tasksOf(phase)) {
      const mine = bars.get(task.id);
      if (mine) all.push({ phase, task, label: task.name, className: 'task-lane', none: '', bars: mine.map((each) => ({ ...each,
        tone: each.ended === 'failed' && task.tone === 'warn' ? 'warn' : TONES[each.ended] || 'warn',
        title: task.id + (each.attempt > 1 ? ', attempt ' + each.attempt : '') + ': ' + each.ended + ', ' + duration(each.to - each.from) + ', from ' + duration(each.from) })) });
    }
  }
  return all;
}
function grouped(items, key) {
  const map = new Map();
  for (const item of items) { const list = map.get(item[key]); if (list) list.push(item); else map.set(item[key], [item]); }
  return map;
}

function timeline() {
  const total = Math.max(1, data.timeline.totalMs);
  if (data.timeline.bars.length === 0 && data.timeline.phases.length === 0) return null;
  const tasks = data.phases.reduce((sum, phase) => sum + tasksOf(phase).length, 0);
  let withTasks = data.phases.length + tasks <= 120;
  let rows = lanes(withTasks);
  let view = { from: 0, to: total };
  const axis = el('div', 'axis');
  const inner = el('div', '');
  const box = el('div', 'rows', inner);
  const plot = el('div', 'plot', axis, box);
  const width = () => Math.max(1, axis.clientWidth);
  const x = (ms) => (ms - view.from) / (view.to - view.from) * width();

  function drawAxis() {
    const step = STEPS.find((each) => each / (view.to - view.from) * width() >= 76) || STEPS[STEPS.length - 1];
    axis.replaceChildren();
    for (let at = Math.ceil(view.from / step) * step; at <= view.to; at += step) {
      const tick = el('span', '', step < 1000 && at > 0 ? (at / 1000).toFixed(step < 10 ? 3 : step < 100 ? 2 : 1) + 's' : at === 0 ? '0' : short(at));
      tick.style.left = x(at) + 'px';
      axis.append(tick);
    }
  }
  const short = (ms) => ms % 36e5 === 0 ? ms / 36e5 + 'h' : ms % 6e4 === 0 ? ms / 6e4 + 'm' : ms < 6e4 ? ms / 1000 + 's' : duration(ms);
  function lane(row, at) {
    const track = el('div', 'track');
    if (row.none) track.append(el('span', 'none', row.none));
    for (const bar of row.bars) {
      if (bar.to < view.from || bar.from > view.to) continue;
      const left = Math.min(width() - 3, Math.max(-8, x(bar.from)));
      const node = button('', bar.title, () => { if (!dragged) showTask(row.phase, row.task); });
      node.className = 'bar ' + bar.tone;
      node.tabIndex = -1;
      node.style.left = left + 'px';
      node.style.width = Math.max(3, Math.min(width() + 8, x(bar.to)) - left) + 'px';
      track.append(node);
    }
    for (const each of data.timeline.breaks) {
      const mark = el('span', 'break');
      mark.title = 'Nobody worked for ' + duration(each.ms) + ' here';
      mark.style.left = x(each.at) + 'px';
      track.append(mark);
    }
    const label = el('div', '', row.label);
    label.title = row.task ? row.task.id : row.label;
    const node = el('div', 'lane ' + row.className, label, track);
    node.style.top = at * ROW + 'px';
    return node;
  }
  function drawRows() {
    const first = Math.max(0, Math.floor(box.scrollTop / ROW) - 4);
    const last = Math.min(rows.length, first + Math.ceil((box.clientHeight || 384) / ROW) + 8);
    inner.style.height = rows.length * ROW + 'px';
    inner.replaceChildren(...rows.slice(first, last).map((row, at) => lane(row, first + at)));
  }
  let due = 0;
  function draw() {
    if (due) return;
    due = requestAnimationFrame(() => { due = 0; box.classList.toggle('zoomed', view.to - view.from < total); drawAxis(); drawRows(); });
  }
  function show(from, to) {
    const span = Math.min(total, Math.max(Math.min(total, 10), to - from));
    const start = Math.min(Math.max(0, from), total - span);
    view = { from: start, to: start + span };
    draw();
  }
  function zoom(factor, share) {
    const middle = view.from + (view.to - view.from) * share;
    show(middle - (middle - view.from) * factor, middle + (view.to - middle) * factor);
  }
  box.addEventListener('scroll', draw, { passive: true });
  plot.addEventListener('wheel', (event) => {
    const span = view.to - view.from;
    if (event.ctrlKey || event.metaKey || event.altKey) {
      const at = (event.clientX - axis.getBoundingClientRect().left) / width();
      zoom(Math.exp(Math.max(-60, Math.min(60, event.deltaY)) / 120), Math.min(1, Math.max(0, at)));
    } else if (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
      const by = (event.deltaX || event.deltaY) / width() * span;
      show(view.from + by, view.to + by);
    } else return;
    event.preventDefault();
  }, { passive: false });
  let grip = null;
  let dragged = false;
  box.addEventListener('pointerdown', (event) => { dragged = false; if (event.button === 0) grip = { x: event.clientX, from: view.from, to: view.to }; });
  addEventListener('pointermove', (event) => {
    if (!grip || view.to - view.from >= total) return;
    const by = (grip.x - event.clientX) / width() * (grip.to - grip.from);
    if (Math.abs(grip.x - event.clientX) > 4) dragged = true;
    if (dragged) show(grip.from + by, grip.to + by);
  });
  for (const end of ['pointerup', 'pointercancel']) addEventListener(end, () => { grip = null; });
  new ResizeObserver(draw).observe(plot);
  const fit = () => show(0, total);
  controls.zoom = (factor) => zoom(factor, 0.5);
  controls.fit = fit;
  const toggle = button('Agents and checks', '', () => {
    withTasks = !withTasks;
    toggle.setAttribute('aria-pressed', String(withTasks));
    rows = lanes(withTasks);
    draw();
  });
  toggle.className = 'chip';
  toggle.setAttribute('aria-pressed', String(withTasks));
  const tools = el('div', 'row push', toggle, button('−', 'Zoom out (or Ctrl and wheel)', () => zoom(1.6, 0.5)),
    button('+', 'Zoom in (or Ctrl and wheel)', () => zoom(1 / 1.6, 0.5)), button('Fit', 'Show all of it', fit));
  requestAnimationFrame(() => {
    /* What did not pass is in sight from the start. */
    const bad = rows.findIndex((row) => row.phase.tone === 'bad' || row.phase.status === 'paused');
    inner.style.height = rows.length * ROW + 'px';
    box.scrollTop = Math.max(0, (bad - 4) * ROW);
    draw();
  });
  return el('section', 'card', el('div', 'row', el('h2', '', 'Timeline'), tools), plot);
}
`;
