'use strict';
(function () {
if (!window.d3) return;
const ink = '#17222d', quiet = '#4b5863', faint = '#d5dce2', live = '#2b8264';
const pen = document.createElement('canvas').getContext('2d');
const tip = document.createElement('div');
tip.className = 'tip';
tip.hidden = true;
document.body.append(tip);
function tell(text, x, y) {
  tip.textContent = text;
  tip.hidden = !text;
  if (!text) return;
  const box = tip.getBoundingClientRect();
  tip.style.left = Math.max(4, Math.min(x + 12, innerWidth - box.width - 4)) + 'px';
  tip.style.top = Math.max(4, y - box.height - 10) + 'px';
}
addEventListener('scroll', function () { tell(''); }, {passive: true});
addEventListener('keydown', function (event) { if (event.key === 'Escape') tell(''); });

// A drawing of a width: measures in rem, so that it grows with the page.
function Sheet(plot, data, width) {
  const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
  const size = .86 * rem;
  pen.font = size + 'px ' + getComputedStyle(document.body).fontFamily;
  const measure = function (text) { return pen.measureText(text).width; };
  const svg = d3.select(plot).append('svg').attr('class', 'live').attr('role', 'group')
    .attr('aria-label', plot.getAttribute('aria-label')).attr('font-size', size).attr('fill', ink);
  return {
    rem: rem, size: size, svg: svg, data: data, width: width, measure: measure,
    isNarrow: width < 34 * rem,
    finish: function (height) {
      svg.attr('viewBox', [0, 0, width, height].join(' ')).attr('width', width).attr('height', height);
    },
    fit: function (text, room) {
      if (measure(text) <= room) return text;
      let short = Array.from(text);
      while (short.length > 1 && measure(short.join('') + '…') > room) short.pop();
      return short.join('') + '…';
    },
    // What stands in the row leads to the page it is about, and says its figure when pointed at.
    row: function (item, words) {
      const group = item.href ? svg.append('a').attr('href', item.href) : svg.append('g');
      return group.attr('data-tip', words).attr('class', 'row');
    }
  };
}
function most(rows, measure) { return d3.max(rows, measure) || 0; }

// Rows of labels, each with its bar or interval beside it, or under it where the screen is narrow.
function frame(sheet, label, room) {
  const wanted = most(sheet.data.rows, label) + sheet.rem;
  const left = sheet.isNarrow ? 0 : Math.min(wanted, sheet.width * .45);
  const lift = sheet.isNarrow ? sheet.size * 1.6 : 0;
  return {left: left, lift: lift, step: lift + sheet.size * 1.9, right: sheet.width - room,
    labels: sheet.isNarrow ? sheet.width : left - sheet.rem * .6};
}
function bars(sheet) {
  const room = most(sheet.data.rows, function (d) { return sheet.measure(d.text); }) + sheet.rem;
  const box = frame(sheet, function (d) { return sheet.measure(d.label); }, room);
  const x = d3.scaleLinear([0, 1], [box.left, box.right]).clamp(true);
  sheet.data.rows.forEach(function (d, i) {
    const y = i * box.step, middle = y + box.lift + sheet.size * .95;
    const row = sheet.row(d, d.label + ' ' + d.text);
    row.append('text').attr('y', sheet.isNarrow ? y + sheet.size * 1.3 : middle).attr('dy', sheet.isNarrow ? 0 : '.35em')
      .text(sheet.fit(d.label, box.labels));
    row.append('rect').attr('x', box.left).attr('y', middle - sheet.size * .6).attr('height', sheet.size * 1.2)
      .attr('width', box.right - box.left).attr('fill', '#eef2f5');
    row.append('rect').attr('x', box.left).attr('y', middle - sheet.size * .6).attr('height', sheet.size * 1.2)
      .attr('width', x(d.share) - box.left).attr('fill', d.colour || live);
    row.append('text').attr('class', 'value').attr('x', box.right + sheet.rem * .5).attr('y', middle)
      .attr('dy', '.35em').text(d.text);
  });
  sheet.finish(sheet.data.rows.length * box.step + 4);
}
function ranks(sheet) {
  const sign = sheet.size * 1.5;
  const box = frame(sheet, function (d) { return sheet.measure(d.label) + sign; }, sheet.rem);
  const x = d3.scaleLinear([1, sheet.data.last], [box.left + sheet.rem * .5, box.right]);
  const top = sheet.size * 2.4, bottom = top + sheet.data.rows.length * box.step;
  const ticks = [1].concat(x.ticks(sheet.isNarrow ? 4 : 8).filter(function (n) { return n > 1; }));
  const axis = sheet.svg.append('g').attr('fill', quiet).attr('aria-hidden', 'true');
  axis.append('text').attr('x', sheet.isNarrow ? 0 : box.labels).attr('y', sheet.size * 1.2)
    .attr('text-anchor', sheet.isNarrow ? 'start' : 'end').text(sheet.isNarrow ? '' : sheet.data.axis);
  ticks.forEach(function (n) {
    axis.append('line').attr('x1', x(n)).attr('x2', x(n)).attr('y1', top - sheet.size * .7).attr('y2', bottom)
      .attr('stroke', faint);
    axis.append('text').attr('x', x(n)).attr('y', sheet.size * 1.2).attr('text-anchor', 'middle').text(n);
  });
  sheet.data.rows.forEach(function (d, i) {
    const y = top + i * box.step, middle = y + box.lift + sheet.size * .8;
    const row = sheet.row(d, d.text);
    const base = sheet.isNarrow ? y + sheet.size * 1.3 : middle + sheet.size * .35;
    row.append('text').attr('class', 'value').attr('x', sheet.size * .5).attr('y', base)
      .attr('text-anchor', 'middle').attr('fill', d.colour).text(d.sign);
    row.append('text').attr('x', sign).attr('y', base).text(sheet.fit(d.label, box.labels - sign));
    row.append('line').attr('x1', x(d.low)).attr('x2', x(d.high)).attr('y1', middle).attr('y2', middle)
      .attr('stroke', d.colour).attr('stroke-width', sheet.size * .42).attr('stroke-opacity', .35)
      .attr('stroke-linecap', 'round');
    row.append('circle').attr('cx', x(d.expected)).attr('cy', middle).attr('r', sheet.size * .4).attr('fill', d.colour);
  });
  sheet.finish(bottom + 4);
}
function ladder(sheet) {
  const indent = sheet.size * (sheet.isNarrow ? .8 : 1.1);
  const room = most(sheet.data.rows, function (d) { return sheet.measure(d.text); }) + sheet.rem;
  const box = frame(sheet, function (d) { return sheet.measure('└ ' + d.label) + d.depth * indent; }, room);
  const x = d3.scaleLinear([0, most(sheet.data.rows, function (d) { return d.value; }) || 1], [0, box.right - box.left]);
  sheet.data.rows.forEach(function (d, i) {
    const y = i * box.step, middle = y + box.lift + sheet.size * .95, at = d.depth * indent;
    const row = sheet.row(d, d.label + ' ' + d.text);
    row.append('text').attr('x', at).attr('y', sheet.isNarrow ? y + sheet.size * 1.3 : middle)
      .attr('dy', sheet.isNarrow ? 0 : '.35em').attr('fill', d.isPresent ? ink : quiet)
      .text(sheet.fit((d.depth ? '└ ' : '') + d.label, box.labels - at));
    const wide = Math.max(2, x(d.value));
    row.append('rect').attr('x', box.left + .5).attr('y', middle - sheet.size * .5).attr('height', sheet.size)
      .attr('width', wide).attr('fill', d.isPresent ? live : '#fff').attr('stroke', d.isPresent ? live : '#8d99a4');
    row.append('text').attr('class', 'value').attr('x', box.left + wide + sheet.rem * .4).attr('y', middle)
      .attr('dy', '.35em').text(d.text);
  });
  sheet.finish(sheet.data.rows.length * box.step + 4);
}

// Stages in their order, from left to right, or from top to bottom where the screen is narrow;
// what no later stage takes ends in a block of its own.
function flows(sheet) {
  const data = sheet.data, count = data.nodes.length, down = sheet.isNarrow;
  const nodes = data.nodes.map(function (d, i) {
    return {label: d.label, text: d.text, amount: d.amount, stage: i, ends: 0};
  });
  const links = d3.range(count).map(function (i) {
    // Keeps each stage in its own column, whether or not anything flows there.
    if (i + 1 === count) nodes.push({label: '', text: '', amount: 0, stage: count, ends: 1});
    return {source: i, target: i + 1, value: 1e-9, text: ''};
  });
  data.flows.forEach(function (d) {
    let target = d.to;
    if (target === null) {
      target = nodes.length;
      nodes.push({label: data.outside, text: d.text, amount: d.amount, stage: d.from + 1, ends: 1});
    }
    links.push({source: d.from, target: target, value: d.amount, text: d.text});
  });
  const head = down ? sheet.rem * 5.5 : sheet.size * 3.4;
  const room = down ? head - sheet.rem * .4 : (sheet.width - sheet.measure('9999万吨')) / count - sheet.rem;
  const tail = down ? 0 : sheet.measure('9999万吨') + sheet.rem * .6;
  const long = down ? (count + 1) * sheet.size * 4.4 : sheet.width - tail;
  const deep = down ? sheet.width - 4 : head + sheet.rem * 19;
  const thick = sheet.size * (down ? .8 : 1);
  d3.sankey().nodeWidth(thick).nodePadding(sheet.size * 1.6).nodeAlign(function (d) { return d.stage; })
    .nodeSort(function (a, b) { return a.ends - b.ends; }).linkSort(null)
    .extent([[down ? sheet.size : 0, head], [long, deep]])({nodes: nodes, links: links});
  const place = down ? function (x, y) { return [y, x]; } : function (x, y) { return [x, y]; };
  const shape = (down ? d3.linkVertical() : d3.linkHorizontal())
    .source(function (d) { return place(d.source.x1, d.y0); })
    .target(function (d) { return place(d.target.x0, d.y1); });
  links.forEach(function (d) {
    if (!d.text) return;
    sheet.svg.append('path').attr('class', 'flow').attr('d', shape(d)).attr('fill', 'none')
      .attr('stroke', d.target.ends ? '#b87400' : '#2f6f8f').attr('stroke-opacity', .34)
      .attr('stroke-width', Math.max(1, d.width)).attr('data-tip', d.source.label + ' → ' + d.target.label + ' ' + d.text);
  });
  nodes.forEach(function (d) {
    if (d.ends && !d.text) return;
    const corner = place(d.x0, d.y0), far = place(d.x1, Math.max(d.y1, d.y0 + 2));
    sheet.svg.append('rect').attr('x', corner[0]).attr('y', corner[1]).attr('width', far[0] - corner[0])
      .attr('height', far[1] - corner[1]).attr('fill', d.ends ? '#b87400' : d.amount > 0 ? live : '#b9c3cc')
      .attr('data-tip', d.label + ' ' + d.text);
    const words = sheet.svg.append('text').attr('class', 'value');
    if (d.ends) {
      words.attr('fill', quiet).attr('font-size', sheet.size * .86).text(d.text);
      if (down) words.attr('x', Math.max(head, Math.min((corner[0] + far[0]) / 2, sheet.width - sheet.measure(d.text) / 2)))
        .attr('text-anchor', 'middle').attr('y', far[1] + sheet.size);
      else words.attr('x', far[0] + 3).attr('y', (corner[1] + far[1]) / 2).attr('dy', '.35em');
      return;
    }
    const x = down ? 0 : corner[0], y = down ? corner[1] + sheet.size * .5 : sheet.size * 1.3;
    words.attr('x', x).attr('y', y).attr('font-weight', 'bold').attr('data-tip', d.label).text(sheet.fit(d.label, room));
    sheet.svg.append('text').attr('class', 'value').attr('x', x).attr('y', y + sheet.size * 1.3).attr('fill', quiet)
      .text(d.amount > 0 ? sheet.fit(d.text, room) : '—');
  });
  const key = sheet.svg.append('g').attr('aria-hidden', 'true');
  const foot = (down ? long : deep) + sheet.size * 2;
  key.append('rect').attr('x', 0).attr('y', foot - sheet.size * .8).attr('width', sheet.size).attr('height', sheet.size * .8)
    .attr('fill', '#b87400');
  key.append('text').attr('class', 'value').attr('x', sheet.size * 1.5).attr('y', foot).attr('fill', quiet).text(data.outside);
  sheet.finish(foot + sheet.size * .6);
}

const kinds = {bars: bars, ranks: ranks, ladder: ladder, flows: flows};
document.querySelectorAll('figure > script[type="application/json"]').forEach(function (node) {
  const plot = node.parentElement.querySelector('.plot');
  const data = JSON.parse(node.textContent);
  let drawn = 0;
  function draw() {
    const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
    const width = Math.floor(Math.min(plot.clientWidth, (data.kind === 'flows' ? 104 : 76) * rem));
    if (!width || width === drawn || matchMedia('print').matches) return;
    drawn = width;
    const old = plot.querySelector('svg.live');
    if (old) old.remove();
    kinds[data.kind](Sheet(plot, data, width));
    plot.classList.add('drawn');
  }
  draw();
  new ResizeObserver(draw).observe(plot);
  plot.addEventListener('pointermove', function (event) {
    const mark = event.target.closest('[data-tip]');
    tell(mark ? mark.dataset.tip : '', event.clientX, event.clientY);
  });
  plot.addEventListener('pointerleave', function () { tell(''); });
  plot.addEventListener('focusin', function (event) {
    const mark = event.target.closest('[data-tip]');
    if (!mark || !mark.matches(':focus-visible')) return;
    const box = mark.getBoundingClientRect();
    tell(mark.dataset.tip, box.left, box.top);
  });
  plot.addEventListener('focusout', function () { tell(''); });
});
})();
