'use strict';
const find = selector => document.querySelector(selector);
const findAll = selector => [...document.querySelectorAll(selector)];
const body = document.body, text = find('#text'), panel = find('#panel');
const openerOf = metric => findAll(`#text [role=button][data-metrics]`).find(place => metricOf(place) === metric);
const metricOf = place => place.dataset.metrics.split(' ')[0];
const piecesOf = metric => findAll(`#text [data-metrics~="${metric}"]`);
const calm = matchMedia('(prefers-reduced-motion: reduce)');
const scrollTo = place => place?.scrollIntoView({block: 'center', behavior: calm.matches ? 'auto' : 'smooth'});

// On a narrow screen one pane is shown at a time.
function showPane(name) {
  body.dataset.pane = name;
  findAll('#panes button').forEach(button => button.setAttribute('aria-pressed', button.dataset.pane === name));
}

function flash(pieces) {
  pieces.forEach(piece => {
    piece.classList.remove('flash');
    void piece.offsetWidth; // starts the animation again
    piece.classList.add('flash');
    setTimeout(() => piece.classList.remove('flash'), 1600);
  });
}

// Marks a metric in the text and in the table.
function select(metric) {
  findAll('.on').forEach(piece => piece.classList.remove('on'));
  findAll('tr[aria-current]').forEach(row => row.removeAttribute('aria-current'));
  piecesOf(metric).forEach(piece => piece.classList.add('on'));
  const row = find(`#row-${metric}`);
  row?.setAttribute('aria-current', 'true');
  row?.scrollIntoView({block: 'nearest'});
}

// The details.
let shown, returnTo;
function show(metric) {
  const template = find(`#details-${metric}`);
  if (!template) return;
  shown = metric;
  find('#details').replaceChildren(template.content.cloneNode(true));
  panel.hidden = false;
  panel.scrollTop = 0;
  body.classList.add('has-panel');
  select(metric);
}
function open(metric, from) {
  show(metric);
  returnTo = from;
  panel.focus();
}
function close() {
  if (panel.hidden) return;
  panel.hidden = true;
  body.classList.remove('has-panel');
  returnTo?.focus();
}
function step(by) {
  show(String(Number(shown) + by));
  showPane('text');
  returnTo = openerOf(shown) ?? returnTo;
  scrollTo(returnTo);
}
function showInTable() {
  const row = find(`#row-${shown}`);
  returnTo = row.querySelector('a');
  close();
  showPane('metrics');
  returnTo.focus();
  row.scrollIntoView({block: 'center'});
}
const actions = {previous: () => step(-1), next: () => step(1), table: showInTable, close};

// A link to a place shows the text, flashes the place and moves the focus there.
function jump(link) {
  const start = Number(link.hash.slice('#at-'.length)), until = Number(link.dataset.until);
  const metric = link.dataset.metric;
  const first = document.getElementById(`at-${start}`);
  if (!first) return;
  showPane('text');
  const inside = piece => { const at = Number(piece.id.slice(3)); return start <= at && at < until; };
  flash(metric ? piecesOf(metric) : findAll('#text [id^="at-"]').filter(inside));
  if (metric && !panel.hidden) show(metric);
  else if (metric) select(metric);
  const target = (metric && openerOf(metric)) || first;
  if (!target.hasAttribute('tabindex')) target.tabIndex = -1;
  target.focus({preventScroll: true});
  scrollTo(first);
}

document.addEventListener('click', event => {
  const {target} = event;
  const button = target.closest('[data-action]'), pane = target.closest('#panes button');
  const link = target.closest('a[href^="#at-"]') ?? target.closest('tr[id]')?.querySelector('a');
  const place = target.closest('#text [data-metrics]');
  if (button) actions[button.dataset.action]();
  else if (pane) showPane(pane.dataset.pane);
  else if (link) { event.preventDefault(); jump(link); }
  else if (place && getSelection().isCollapsed) open(metricOf(place), openerOf(metricOf(place)) ?? place);
});

// Moves the focus among the places of a pane.
function move(places, from, by) {
  const next = places[places.indexOf(from) + by];
  next?.focus();
  if (next?.dataset.metrics && !panel.hidden) show(metricOf(next));
}
function keyInText(event, place) {
  const places = () => findAll('#text [role=button]');
  if (event.key === 'Enter' || event.key === ' ') open(metricOf(place), place);
  else if (event.key === 'ArrowRight') move(places(), place, 1);
  else if (event.key === 'ArrowLeft') move(places(), place, -1);
  else return;
  event.preventDefault();
}
function keyInList(event, link) {
  const list = link.closest('#outline, #metrics, #diagnostics');
  const links = [...list.querySelectorAll('a')].filter(other => other.offsetParent);
  if (event.key === 'ArrowDown') move(links, link, 1);
  else if (event.key === 'ArrowUp') move(links, link, -1);
  else if (event.key === ' ') jump(link);
  else return;
  event.preventDefault();
}
document.addEventListener('keydown', event => {
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  const {target, key} = event;
  if (key === 'Escape') close();
  else if (target.matches('#text [role=button]')) keyInText(event, target);
  else if (target.matches('.pane a[href^="#at-"]')) keyInList(event, target);
  else if (panel.contains(target) && key === 'ArrowRight') step(1);
  else if (panel.contains(target) && key === 'ArrowLeft') step(-1);
});

find('#headings-only').addEventListener('click', event => {
  const only = find('#outline').classList.toggle('only-headings');
  event.currentTarget.setAttribute('aria-pressed', only);
});

// The outline marks the section that is being read.
let waiting = false;
const sections = findAll('.in-section > div a').map(link => [link, find(link.hash)]);
text.addEventListener('scroll', () => {
  if (waiting) return;
  waiting = true;
  requestAnimationFrame(() => {
    waiting = false;
    const line = text.getBoundingClientRect().top + innerHeight / 3;
    const read = sections.filter(([, place]) => place?.getBoundingClientRect().top < line).pop();
    sections.forEach(([link]) => link.removeAttribute('aria-current'));
    read?.[0].setAttribute('aria-current', 'true');
  });
});

// Skip links lead to panes that may be hidden.
findAll('.skip').forEach(link => link.addEventListener('click', () => showPane(link.hash.slice(1))));
body.classList.add('scripted');
showPane('text');
