'use strict';
(function () {
const root = document.body.dataset.root;
const all = (window.atlasSearch || []).map(function (row) {
  return {group: row[0], title: row[1], path: row[3], terms: row[2].toLowerCase().split('\n'),
    shown: row[2].split('\n')};
});

// The best of: same, begins with, holds; then shorter first.
function find(text, rows, limit) {
  const needle = text.trim().toLowerCase();
  if (!needle) return [];
  const hits = [];
  rows.forEach(function (row, order) {
    let best = 9, via = 0;
    row.terms.forEach(function (term, index) {
      const place = term.indexOf(needle);
      if (place < 0) return;
      const score = term === needle ? 0 : place === 0 ? 1 : 2;
      if (score < best) { best = score; via = index; }
    });
    if (best < 9) hits.push({row: row, best: best, order: order, via: row.shown[via]});
  });
  hits.sort(function (a, b) { return a.best - b.best || a.order - b.order; });
  return hits.slice(0, limit);
}

const box = document.getElementById('q');
const list = document.getElementById('found');
let chosen = -1;
function choose(index) {
  const items = list.querySelectorAll('[role=option]');
  if (!items.length) return;
  chosen = (index + items.length) % items.length;
  items.forEach(function (item, place) { item.setAttribute('aria-selected', place === chosen); });
  items[chosen].scrollIntoView({block: 'nearest'});
  box.setAttribute('aria-activedescendant', items[chosen].id);
}
function close() {
  list.hidden = true;
  box.setAttribute('aria-expanded', 'false');
  box.removeAttribute('aria-activedescendant');
  chosen = -1;
}
function show() {
  const hits = find(box.value, all, 30);
  list.textContent = '';
  if (!box.value.trim()) return close();
  hits.forEach(function (hit, index) {
    const item = document.createElement('li');
    const group = document.createElement('small');
    group.textContent = hit.row.group;
    item.id = 'found-' + index;
    item.setAttribute('role', 'option');
    item.setAttribute('aria-selected', 'false');
    item.dataset.path = hit.row.path;
    item.append(group, hit.row.title);
    if (hit.via !== hit.row.title && !hit.row.title.includes(hit.via)) {
      const via = document.createElement('small');
      via.textContent = ' · ' + hit.via;
      item.append(via);
    }
    list.append(item);
  });
  if (!hits.length) {
    const item = document.createElement('li');
    item.setAttribute('role', 'option');
    item.setAttribute('aria-selected', 'false');
    item.setAttribute('aria-disabled', 'true');
    item.textContent = document.body.dataset.none;
    list.append(item);
  }
  list.hidden = false;
  box.setAttribute('aria-expanded', 'true');
  chosen = -1;
}
function go(item) { if (item && item.dataset.path) location.href = root + item.dataset.path; }
if (box) {
  box.addEventListener('input', show);
  box.addEventListener('keydown', function (event) {
    if (event.key === 'ArrowDown') { choose(chosen + 1); event.preventDefault(); }
    if (event.key === 'ArrowUp') { choose(chosen - 1); event.preventDefault(); }
    if (event.key === 'Enter') go(list.children[Math.max(chosen, 0)]);
    if (event.key === 'Escape') close();
  });
  box.addEventListener('blur', function () { setTimeout(close, 150); });
  list.addEventListener('mousedown', function (event) {
    event.preventDefault();
    go(event.target.closest('li'));
  });
  document.addEventListener('keydown', function (event) {
    const isField = /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
    if (event.key === '/' && !isField) { box.focus(); event.preventDefault(); }
  });
}

document.querySelectorAll('figure.map').forEach(function (figure) {
  const sheet = figure.querySelector('.sheet');
  const svg = sheet && sheet.querySelector('svg');
  if (!svg || !svg.viewBox.baseVal || !svg.viewBox.baseVal.width) return;
  const start = svg.viewBox.baseVal;
  const home = {x: start.x, y: start.y, w: start.width, h: start.height};
  let view = Object.assign({}, home);
  // On a phone a map opens at its upper left, large enough to read; ⤢ shows all of it.
  const isSmall = innerWidth < 640 && home.w > innerWidth * 1.3;
  figure.classList.add('live');
  sheet.style.setProperty('--r', home.h / home.w);
  sheet.style.setProperty('--h', home.h + 'px');
  figure.querySelector('.tools').hidden = false;
  svg.removeAttribute('width');
  svg.removeAttribute('height');
  svg.setAttribute('preserveAspectRatio', 'xMidYMid meet');
  if (isSmall) {
    const frame = sheet.getBoundingClientRect();
    const w = frame.width * 1.1;
    view = {x: home.x, y: home.y, w: w, h: w * frame.height / frame.width};
    apply();
  }

  function apply() { svg.setAttribute('viewBox', [view.x, view.y, view.w, view.h].join(' ')); }
  function zoom(factor, cx, cy) {
    const w = Math.min(home.w * 1.5, Math.max(home.w / 40, view.w * factor));
    const real = w / view.w;
    view = {x: cx - (cx - view.x) * real, y: cy - (cy - view.y) * real, w: w, h: view.h * real};
    apply();
  }
  function centre(factor) { zoom(factor, view.x + view.w / 2, view.y + view.h / 2); }
  function point(event) {
    const matrix = svg.getScreenCTM().inverse();
    return new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix);
  }
  function move(dx, dy) { view.x += dx; view.y += dy; apply(); }

  figure.querySelectorAll('[data-zoom]').forEach(function (button) {
    if (button.dataset.zoom === 'full' && !document.fullscreenEnabled) button.remove();
    button.addEventListener('click', function () {
      if (button.dataset.zoom === 'in') centre(1 / 1.4);
      if (button.dataset.zoom === 'out') centre(1.4);
      if (button.dataset.zoom === 'full') {
        if (document.fullscreenElement) document.exitFullscreen();
        else sheet.requestFullscreen().then(function () { sheet.focus(); });
      }
      if (button.dataset.zoom === 'fit') { view = Object.assign({}, home); apply(); }
    });
  });
  // The wheel belongs to the page until the map is being used.
  sheet.addEventListener('wheel', function (event) {
    if (!event.ctrlKey && !sheet.contains(document.activeElement)) return;
    event.preventDefault();
    const at = point(event);
    zoom(event.deltaY > 0 ? 1.15 : 1 / 1.15, at.x, at.y);
  }, {passive: false});
  sheet.addEventListener('keydown', function (event) {
    if (event.target !== sheet) return;
    const step = view.w / 8;
    const keys = {ArrowLeft: [-step, 0], ArrowRight: [step, 0], ArrowUp: [0, -step], ArrowDown: [0, step]};
    if (keys[event.key]) { move(keys[event.key][0], keys[event.key][1]); event.preventDefault(); }
    if (event.key === '+' || event.key === '=') centre(1 / 1.4);
    if (event.key === '-') centre(1.4);
    if (event.key === '0') { view = Object.assign({}, home); apply(); }
  });

  const held = new Map();
  let travelled = 0;
  sheet.addEventListener('pointerdown', function (event) {
    if (event.button) return;
    held.set(event.pointerId, {x: event.clientX, y: event.clientY});
    travelled = 0;
    sheet.focus({preventScroll: true});
  });
  window.addEventListener('pointermove', function (event) {
    const old = held.get(event.pointerId);
    if (!old) return;
    const now = {x: event.clientX, y: event.clientY};
    const scale = svg.getScreenCTM().a || 1;
    if (held.size === 1) {
      travelled += Math.abs(now.x - old.x) + Math.abs(now.y - old.y);
      if (travelled > 4) { sheet.classList.add('held'); move((old.x - now.x) / scale, (old.y - now.y) / scale); }
    } else if (held.size === 2) {
      const other = Array.from(held.entries()).find(function (pair) { return pair[0] !== event.pointerId; })[1];
      const before = Math.hypot(old.x - other.x, old.y - other.y);
      const after = Math.hypot(now.x - other.x, now.y - other.y);
      const at = point({clientX: (now.x + other.x) / 2, clientY: (now.y + other.y) / 2});
      if (after > 0) zoom(before / after, at.x, at.y);
      travelled = 9;
    }
    held.set(event.pointerId, now);
  });
  ['pointerup', 'pointercancel'].forEach(function (name) {
    window.addEventListener(name, function (event) {
      held.delete(event.pointerId);
      if (!held.size) sheet.classList.remove('held');
    });
  });
  sheet.addEventListener('click', function (event) {
    if (travelled > 4) { event.preventDefault(); event.stopPropagation(); }
  }, true);
  sheet.addEventListener('dragstart', function (event) { event.preventDefault(); });
  sheet.addEventListener('focusin', function (event) {
    const link = event.target.closest && event.target.closest('a');
    if (link && link.matches(':focus-visible')) reveal(link, false);
  });

  const links = Array.from(svg.querySelectorAll('a'));
  function target(link) { return link.href.baseVal === undefined ? link.href : new URL(link.href.baseVal, location.href).href; }
  function reveal(link, closer) {
    const frame = link.getBBox();
    const matrix = svg.getCTM() ? svg.getScreenCTM().inverse().multiply(link.getScreenCTM()) : null;
    const middle = new DOMPoint(frame.x + frame.width / 2, frame.y + frame.height / 2);
    const at = matrix ? middle.matrixTransform(matrix) : middle;
    if (closer) {
      const w = Math.min(view.w, Math.max(home.w / 6, frame.width * 7));
      view.h = view.h * w / view.w;
      view.w = w;
    }
    view.x = at.x - view.w / 2;
    view.y = at.y - view.h / 2;
    apply();
  }
  // What is found or reached, with so many steps around it; the address says both.
  const depth = figure.querySelector('[data-depth]');
  const edges = Array.from(svg.querySelectorAll('g.link'));
  let middle = null;
  function ego(tell) {
    if (!depth) return;
    const steps = Number(depth.value);
    const near = new Set(middle ? [middle] : []);
    for (let step = 0; step < steps; step += 1) {
      edges.filter(function (edge) { return near.has(edge.dataset.from) !== near.has(edge.dataset.to); })
        .map(function (edge) { return near.has(edge.dataset.from) ? edge.dataset.to : edge.dataset.from; })
        .forEach(function (id) { near.add(id); });
    }
    const isOn = steps > 0 && near.size > 0;
    svg.querySelectorAll('g.card').forEach(function (card) {
      card.classList.toggle('far', isOn && !near.has(card.id.replace(/^card-/, '')));
    });
    edges.forEach(function (edge) {
      edge.classList.toggle('far', isOn && !(near.has(edge.dataset.from) && near.has(edge.dataset.to)));
    });
    if (!tell) return;
    const place = figure.closest('section');
    location.replace('#' + (isOn ? 'around=' + encodeURIComponent(middle) + '&depth=' + steps : place ? place.id : ''));
  }
  function centreOn(link, tell) {
    const card = link && link.closest('g.card');
    if (!card) return;
    middle = card.id.replace(/^card-/, '');
    ego(tell);
  }
  if (depth) {
    depth.addEventListener('change', function () { ego(true); });
    sheet.addEventListener('focusin', function (event) {
      if (event.target.closest && event.target.matches(':focus-visible')) {
        centreOn(event.target, Number(depth.value) > 0);
      }
    });
    const asked = new URLSearchParams(location.hash.slice(1));
    const card = asked.get('around') && svg.getElementById('card-' + asked.get('around'));
    if (card) {
      depth.value = String(Math.min(3, Math.max(0, Number(asked.get('depth')) || 1)));
      middle = asked.get('around');
      ego(false);
      reveal(card.querySelector('a') || card, true);
      figure.scrollIntoView();
    }
  }
  const field = figure.querySelector('input');
  function mark() {
    const hits = find(field.value, all, 60);
    const wanted = new Set(hits.map(function (hit) { return new URL(root + hit.row.path, location.href).href; }));
    const needle = field.value.trim().toLowerCase();
    let found = [];
    links.forEach(function (link) {
      const isHit = needle && (wanted.has(target(link)) || link.textContent.toLowerCase().includes(needle));
      link.classList.toggle('hit', !!isHit);
      link.classList.toggle('dim', !!needle && !isHit);
      if (isHit) found.push(link);
    });
    const order = hits.map(function (hit) { return new URL(root + hit.row.path, location.href).href; });
    found.sort(function (a, b) {
      const i = order.indexOf(target(a)), j = order.indexOf(target(b));
      return (i < 0 ? 999 : i) - (j < 0 ? 999 : j);
    });
    if (found.length) {
      reveal(found[0], true);
      centreOn(found[0], depth && Number(depth.value) > 0);
    }
    return found;
  }
  field.addEventListener('input', mark);
  field.addEventListener('keydown', function (event) {
    if (event.key !== 'Enter') return;
    const found = mark();
    if (found.length) location.href = target(found[0]);
    event.preventDefault();
  });
});

document.querySelectorAll('main table').forEach(function (table) {
  const body = table.tBodies[0];
  if (!body || body.rows.length < 3 || table.querySelector('[colspan]')) return;
  table.querySelectorAll('thead th').forEach(function (head, column) {
    const button = document.createElement('button');
    button.type = 'button';
    while (head.firstChild) button.append(head.firstChild);
    head.append(button);
    button.addEventListener('click', function () {
      const up = head.getAttribute('aria-sort') !== 'ascending';
      table.querySelectorAll('thead th').forEach(function (other) { other.removeAttribute('aria-sort'); });
      head.setAttribute('aria-sort', up ? 'ascending' : 'descending');
      const rows = Array.from(body.rows);
      const key = function (row) {
        const cell = row.cells[column];
        return cell.dataset.v !== undefined ? Number(cell.dataset.v) : cell.textContent.trim();
      };
      rows.sort(function (a, b) {
        const x = key(a), y = key(b);
        if (x === '' || y === '') return x === y ? 0 : x === '' ? 1 : -1;
        const order = typeof x === 'number' && typeof y === 'number' ? x - y
          : String(x).localeCompare(String(y), document.documentElement.lang);
        return up ? order : -order;
      });
      rows.forEach(function (row) { body.append(row); });
    });
  });
});

// The other language opens at the section that is in sight.
const other = document.querySelector('a.language');
if (other) other.addEventListener('click', function () {
  let place = '';
  document.querySelectorAll('main section[id]').forEach(function (section) {
    if (section.getBoundingClientRect().top < innerHeight * 0.4) place = section.id;
  });
  if (window.scrollY > 40 && place) other.hash = place;
});
})();
