// The what-if panel: it adds and compares what the engine computed, and nothing else.
(() => {
  "use strict";
  const root = document.getElementById("panel-sliders");
  const source = root && root.querySelector("script[data-panel]");
  if (!source) return;
  const data = JSON.parse(source.textContent), words = data.words;
  const inputs = Array.from(root.querySelectorAll("input[data-lever]"));
  const outputs = inputs.map((_, i) => root.querySelector(`output[data-out="${i}"]`));
  const notice = root.querySelector("[data-switch]"), command = root.querySelector("[data-command]");

  const digits = v => {
    const a = Math.abs(v);
    const places = a >= 100 || a === 0 ? 0 : a >= 10 ? 1 : a >= 1 ? 2 : a >= 0.1 ? 3 : a >= 0.01 ? 4 : 5;
    const text = v.toFixed(places);
    return places ? text.replace(/\.?0+$/, "") : text;
  };
  const amount = (v, unit) => {
    const [name, scale] = unit || ["", 1];
    v *= scale;
    const a = Math.abs(v);
    if (!data.zh) return `${Number(digits(v)).toLocaleString("en")} ${name}`;
    if (a >= 1e8) return digits(v / 1e8) + "亿" + name;
    if (a >= 1e4) return digits(v / 1e4) + "万" + name;
    return digits(v) + name;
  };
  const percent = v => (v * 100 < 10 ? (v * 100).toFixed(1) : (v * 100).toFixed(0)) + "%";
  // Only what changes is written: the page is laid out once a move.
  const put = (node, text) => { if (node.firstChild.data !== text) node.firstChild.data = text; };
  const cell = (row, number) => {
    const td = row.insertCell();
    td.appendChild(document.createTextNode(""));
    if (number) td.className = "n";
    return td;
  };
  const table = (part, heads) => {
    const made = document.createElement("table");
    if (heads) {
      const row = made.createTHead().insertRow();
      for (const head of heads) {
        const th = document.createElement("th");
        th.scope = "col";
        th.textContent = head;
        row.appendChild(th);
      }
    }
    root.querySelector(`[data-part=${part}]`).appendChild(made);
    return made.createTBody();
  };

  const moving = data.rows.map((r, i) => i)
    .filter(i => data.rows[i].ds.some(v => v) || data.rows[i].dd.some(v => v));
  const balanceBody = table("balances", words.heads);
  const balances = moving.map(i => {
    const row = balanceBody.insertRow();
    const cells = [cell(row), cell(row, true), cell(row, true), cell(row, true), cell(row, true)];
    put(cells[0], data.rows[i].name);
    return cells;
  });
  const needBody = table("limits");
  const needs = words.needs.map(name => {
    const row = needBody.insertRow(), first = cell(row);
    put(first, name);
    return cell(row, true);
  });
  const limits = data.limits.map(limit => {
    const row = needBody.insertRow(), first = cell(row);
    put(first, limit.name);
    return cell(row, true);
  });
  const verdictBody = table("verdicts");
  // A verdict on what no slider touches cannot change.
  const touched = new Set(moving);
  const live = data.verdicts.filter(v => v.any.some(list => list.some(
    t => t.r < 0 ? t.l.some(x => x) : touched.has(t.r))));
  const verdicts = live.map(verdict => {
    const row = verdictBody.insertRow(), first = cell(row);
    put(first, verdict.text);
    return cell(row);
  });
  const cards = new Map();
  for (const card of root.querySelectorAll("g.card[data-product]")) {
    const id = card.dataset.product;
    if (!cards.has(id)) cards.set(id, []);
    cards.get(id).push(card);
  }
  // Until a slider moves the map shows what holds today.
  const kinds = new Map();

  const at = sizes => data.rows.map(row => {
    let s = row.s, d = row.d;
    for (let i = 0; i < sizes.length; i++) { s += row.ds[i] * sizes[i]; d += row.dd[i] * sizes[i]; }
    return { s, d };
  });
  const moves = (row, sizes) => sizes.some(
    (x, i) => x > 0 && (data.rows[row].ds[i] !== 0 || data.rows[row].dd[i] !== 0));
  const switches = (sizes, place) => data.pools.some(pool => {
    if (![pool.n, ...pool.o].some(row => moves(row, sizes))) return false;
    return !pool.q || place[pool.n].s < place[pool.n].d;
  });
  const holds = (verdict, sizes, place) => verdict.any.some(list => list.every(test => {
    let sum = test.c;
    for (let i = 0; i < sizes.length; i++) sum += test.l[i] * sizes[i];
    if (test.r >= 0) sum += test.s * place[test.r].s + test.d * place[test.r].d;
    return test.op === "<" ? sum < 0 : test.op === "<=" ? sum <= 0 : sum > 0;
  }));
  const sizesNow = () => inputs.map((input, i) => data.levers[i].max * Number(input.value) / 100);

  const order = sizes => {
    const builds = [];
    sizes.forEach((size, i) => {
      if (!(size > 0)) return;
      for (const [process, per, unit] of data.levers[i].steps) {
        builds.push(`--build ${process}=${Number((per * size).toPrecision(12))}${unit || ""}@${data.levers[i].zone}`);
      }
    });
    return builds.length ? "chainatlas whatif Chains --scenario committed " + builds.join(" ") : "";
  };

  const show = () => {
    const sizes = sizesNow(), place = at(sizes);
    outputs.forEach((node, i) => put(node, amount(sizes[i], data.levers[i].unit)));
    moving.forEach((row, i) => {
      const { s, d } = place[row], unit = data.rows[row].unit, cells = balances[i];
      put(cells[1], amount(s, unit));
      put(cells[2], amount(d, unit));
      put(cells[3], (s < d ? words.short : words.left) + " " + amount(Math.abs(s - d), unit));
      cells[3].classList.toggle("bad", s < d);
      put(cells[4], s > 0 ? percent(Math.min(1, d / s)) : "");
    });
    needs.forEach((node, k) => {
      let sum = 0;
      for (let i = 0; i < sizes.length; i++) sum += data.levers[i].needs[k] * sizes[i];
      put(node, amount(sum, [words.units[k], 1]));
    });
    limits.forEach((node, k) => {
      const limit = data.limits[k];
      let used = limit.used;
      for (let i = 0; i < sizes.length; i++) used += limit.l[i] * sizes[i];
      put(node, percent(used / limit.amount) + (used > limit.amount ? " " + words.over : ""));
      node.classList.toggle("bad", used > limit.amount);
    });
    kinds.clear();
    live.forEach((verdict, k) => {
      const isThere = holds(verdict, sizes, place);
      put(verdicts[k], isThere ? words.holds : words.gone);
      verdicts[k].classList.toggle("bad", isThere);
      if (isThere) kinds.set(verdict.product, verdict.kind);
      else if (!kinds.has(verdict.product)) kinds.set(verdict.product, "");
    });
    for (const [product, kind] of kinds) {
      for (const card of cards.get(product) || []) {
        if (kind) { card.dataset.k = kind; delete card.dataset.gone; }
        else { delete card.dataset.k; card.dataset.gone = ""; }
      }
    }
    const isSwitched = switches(sizes, place);
    if (notice.hidden === isSwitched) notice.hidden = !isSwitched;
    put(command, order(sizes));
  };

  for (const node of [...outputs, command]) node.appendChild(document.createTextNode(""));
  notice.textContent = words.switches;
  const remember = () => {
    const values = inputs.map(input => input.value);
    history.replaceState(null, "", values.some(v => v !== "0") ? "#x=" + values.join(".") : "#panel");
  };
  const recall = () => {
    const match = /^#x=([0-9.]+)$/.exec(location.hash);
    if (!match) return;
    match[1].split(".").forEach((value, i) => {
      if (inputs[i]) inputs[i].value = String(Math.min(100, Number(value) || 0));
    });
    root.scrollIntoView();
  };
  for (const input of inputs) {
    input.addEventListener("input", show);
    input.addEventListener("change", remember);
  }
  root.querySelector("[data-reset]").addEventListener("click", () => {
    for (const input of inputs) input.value = "0";
    show();
    remember();
  });
  window.addEventListener("hashchange", () => { recall(); show(); });
  recall();
  show();
  window.atlasPanel = { data, at, holds, switches, sizesNow, order };
})();
