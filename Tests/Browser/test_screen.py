"""The site in a real browser: opened from a disk, by mouse, by keyboard, at three widths, on paper."""

import base64
import collections
import concurrent.futures
import io
import pathlib
import queue
import unicodedata
import unittest

import axe_playwright_python
import pypdf

from atlas_site import SITE, kinds, sample
from browser import Browser, program

AXE = (pathlib.Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text("utf-8")

# Boxes that are wider than the screen, and texts that are wider than their boxes. What scrolls on
# purpose scrolls in a box of its own; drawings are measured by their own texts and shapes.
OVERFLOW = """(() => {
  const out = [], name = n => n.tagName + ' ' + n.textContent.trim().slice(0, 40);
  const wide = document.documentElement.scrollWidth - innerWidth;
  if (wide > 0) out.push('the page by ' + wide);
  for (const box of document.querySelectorAll('main *, header *, footer *')) {
    if (box.closest('svg, script, .away, .skip, [hidden]') || !box.clientWidth) continue;
    const isCell = box.tagName === 'TD' || box.tagName === 'TH';
    if (!isCell && box.closest('.table, .plot, .sheet')) continue;
    const style = getComputedStyle(box);
    if (box.scrollWidth > box.clientWidth + 1
        && (isCell || style.display !== 'inline' && style.overflowX === 'visible')) out.push(name(box));
  }
  for (const card of document.querySelectorAll('.chain-map g.card')) {
    const shapes = Array.from(card.querySelectorAll('path, rect')).map(n => n.getBBox());
    const left = Math.min(...shapes.map(b => b.x)), right = Math.max(...shapes.map(b => b.x + b.width));
    const top = Math.min(...shapes.map(b => b.y)), foot = Math.max(...shapes.map(b => b.y + b.height));
    for (const text of card.querySelectorAll('text')) {
      const b = text.getBBox();
      if (b.x < left - 1 || b.x + b.width > right + 1 || b.y < top - 3 || b.y + b.height > foot + 3)
        out.push('in the map ' + name(text));
    }
  }
  for (const chart of document.querySelectorAll('svg.live')) {
    const frame = chart.getBoundingClientRect();
    for (const text of chart.querySelectorAll('text')) {
      const b = text.getBoundingClientRect();
      if (b.width && (b.left < frame.left - 2 || b.right > frame.right + 2 || b.top < frame.top - 2
          || b.bottom > frame.bottom + 2)) out.push('in the chart ' + name(text));
    }
  }
  return out.slice(0, 6);
})()"""

# A4 less its margins at 96 px an inch; nothing may be wider than the paper.
CUT = """Array.from(document.querySelectorAll('main table, main svg, main figure, main pre'))
  .filter(n => n.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
  .map(n => n.tagName + ' ' + (n.caption ? n.caption.textContent : n.id))"""

# Texts of drawings against the last shape drawn under the middle of them, and their size as drawn: what
# is white on white or lost to another drawing's style is found on the page where both stand.
FAINT = """(() => {
  const out = new Set();
  const parts = text => (text.match(/[\\d.]+/g) || []).map(Number);
  const light = text => { const [r, g, b] = parts(text).slice(0, 3).map(c => c / 255)
      .map(c => c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b; };
  const isPaint = text => text && text !== 'none' && !(parts(text).length > 3 && parts(text)[3] === 0);
  for (const svg of document.querySelectorAll('main svg.chain-map')) {
    const nodes = Array.from(svg.querySelectorAll('rect, path, text'));
    const shapes = [];
    for (const node of nodes) {
      const style = getComputedStyle(node);
      if (node.tagName !== 'text') {
        if (isPaint(style.fill)) shapes.push([node, style.fill]);
        continue;
      }
      if (!node.textContent.trim()) continue;
      const box = node.getBBox(), point = svg.createSVGPoint();
      point.x = box.x + box.width / 2; point.y = box.y + box.height / 2;
      const at = point.matrixTransform(node.getCTM());
      let ground = 'rgb(255, 255, 255)';
      for (let i = shapes.length - 1; i >= 0; i--) {
        if (shapes[i][0].isPointInFill(at.matrixTransform(shapes[i][0].getCTM().inverse()))) {
          ground = shapes[i][1];
          break;
        }
      }
      const [high, low] = [light(style.fill), light(ground)].sort((a, b) => b - a);
      const ratio = (high + 0.05) / (low + 0.05);
      if (ratio < 4.5) out.add(`${svg.getAttribute('class')}: ${node.textContent.slice(0, 20)}: `
        + `${style.fill} on ${ground}`);
      const least = svg.classList.contains('whole') ? 5.5 : 7;
      if (parseFloat(style.fontSize) < least) out.add(`${svg.getAttribute('class')}: `
        + `${node.textContent.slice(0, 20)}: ${style.fontSize}`);
    }
  }
  return Array.from(out).slice(0, 6);
})()"""

# Links of a leader's map that run behind a box, as if they came out of it.
BEHIND = """(() => {
  const out = [];
  for (const svg of document.querySelectorAll('svg.leader')) {
    const boxes = Array.from(svg.querySelectorAll('g.card')).map(card =>
      ({name: card.dataset.product, box: card.querySelector('rect').getBBox()}));
    for (const link of Array.from(svg.querySelectorAll('path')).filter(n => !n.closest('g.card'))) {
      const length = link.getTotalLength();
      for (let at = 0; at <= length; at += 1.5) {
        const {x, y} = link.getPointAtLength(at);
        const hit = boxes.find(({box}) => x > box.x + 0.5 && x < box.x + box.width - 0.5
          && y > box.y + 0.5 && y < box.y + box.height - 0.5);
        if (hit) { out.push(hit.name + ': ' + link.getAttribute('d')); break; }
      }
    }
  }
  return out.slice(0, 6);
})()"""

SMALLEST = """Math.min(...Array.from(document.querySelectorAll(
  'main p, main td, main th, main li, main dd, main dt')).filter(n => n.offsetParent)
  .map(n => parseFloat(getComputedStyle(n).fontSize)))"""

VIOLATIONS = """axe.run(document, {resultTypes: ['violations'],
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']})
  .then(found => found.violations.map(v => v.id + ': '
    + v.nodes.slice(0, 2).map(n => n.html.slice(0, 160)).join(' | ')))"""


def look(page, path, root=SITE, axe=True):
    """What is wrong with a page: loaded once, seen at each width and on paper."""
    found = []

    def note(what, items):
        found.extend(f"{path.relative_to(root)}: {what}: {item}" for item in items)

    page.open(path.as_uri(), 1280)
    note("says", page.messages)
    note("asks for", [url for url in page.requests
                      if not url.startswith(("file:", "data:", "about:"))])
    for width, least in ((1280, 9.5), (320, 9.5), (3840, 18)):
        if width != 1280:
            page.size(width)
        note(f"too wide at {width}", page.run(OVERFLOW))
        if (size := page.run(SMALLEST)) and size < least:
            note(f"too small at {width}", [size])
    if axe:
        page.size(1280)
        page.run(AXE + "; true")
        note("not for everyone", page.run(VIOLATIONS))
    page.call("Emulation.setEmulatedMedia", media="print")
    page.size(688, 1000)
    note("cut on paper", page.run(CUT))
    page.call("Emulation.setEmulatedMedia", media="")
    return found


@unittest.skipUnless(program(), "SKIPPED: no Chromium on this machine, so no page was opened")
class Screen(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.browser = Browser()
        cls.page = cls.browser.page()

    @classmethod
    def tearDownClass(cls):
        cls.browser.close()

    def test_every_kind_of_page_is_quiet_fits_and_can_be_used_by_all(self):
        # The check for everyone takes seconds a page, and pages of a kind differ by their words.
        of_each_kind = kinds()
        spare = queue.SimpleQueue()
        for _ in range(3):
            spare.put(self.browser.page())

        def one(path):
            page = spare.get()
            try:
                return look(page, path, axe=path in of_each_kind)
            finally:
                spare.put(page)

        chosen = sorted(set(sample()) | of_each_kind)
        with concurrent.futures.ThreadPoolExecutor(3) as pool:
            found = [line for lines in pool.map(one, chosen) for line in lines]
        self.assertEqual(found, [], "\n" + "\n".join(found[:40]))

    def test_search_finds_a_product_by_its_alias_by_keyboard(self):
        page = self.page
        for root, word in ((SITE, "对苯二甲酸"), (SITE / "en", "PTA")):
            page.open((root / "index.html").as_uri())
            page.run("document.getElementById('q').focus()")
            page.call("Input.insertText", text=word)
            titles = page.run("Array.from(document.querySelectorAll('#found [role=option]'))"
                              ".map(n => n.dataset.path)")
            self.assertIn("products/pta.html", titles)
            for _ in range(titles.index("products/pta.html") + 1):
                page.key("ArrowDown")
            page.waiting = []
            page.key("Enter", "\r")
            page.wait_for("Page.loadEventFired")
            self.assertTrue(page.run("location.href").endswith("products/pta.html"))

    def test_map_search_finds_by_alias_and_a_click_opens_the_card(self):
        page = self.page
        for width in (1280, 360):
            for root in (SITE, SITE / "en"):
                page.open((root / "chains" / "chem-textile.html").as_uri(), width)
                page.run("""(() => { const field = document.querySelector('#map figure.map input');
                  field.scrollIntoView({block: 'start'}); field.focus(); field.value = '氨纶';
                  field.dispatchEvent(new Event('input')); })()""")
                spot = page.run("""(() => {
                  const hits = Array.from(document.querySelectorAll('#map figure.map a.hit'));
                  const sheet = document.querySelector('#map figure.map .sheet').getBoundingClientRect();
                  const seen = hits.map(a => ({a, box: a.getBoundingClientRect()}))
                    .find(({box}) => box.left >= sheet.left && box.right <= sheet.right
                      && box.top >= sheet.top && box.bottom <= sheet.bottom);
                  return seen && {x: seen.box.left + seen.box.width / 2,
                    y: seen.box.top + seen.box.height / 2,
                    href: new URL(seen.a.href.baseVal, location.href).href};
                })()""")
                self.assertIsNotNone(spot, "nothing is lit up and in sight")
                page.waiting = []
                page.click(spot["x"], spot["y"])
                page.wait_for("Page.loadEventFired")
                self.assertEqual(page.run("location.href"), spot["href"])
                self.assertIn("spandex", spot["href"])

    def test_texts_of_maps_stand_out_and_links_pass_boxes_by(self):
        found, maps = [], 0
        for root in (SITE, SITE / "en"):
            for path in sorted((root / "chains").glob("*.html")) + [root / "index.html"]:
                self.page.open(path.as_uri())
                maps += self.page.run("document.querySelectorAll('svg.leader, svg.places').length")
                for script in (FAINT, BEHIND):
                    found += [f"{path.relative_to(SITE)}: {item}" for item in self.page.run(script)]
        self.assertGreater(maps, 3)
        self.assertEqual(found, [], "\n" + "\n".join(found[:40]))

    def test_what_stands_around_a_product_is_shown_and_shared_by_address(self):
        page = self.page
        path = (SITE / "chains" / "chem-textile.html").as_uri()
        page.open(path)
        far = "document.querySelectorAll('#map g.card.far').length"
        every = page.run("document.querySelectorAll('#map g.card').length")
        page.run("""(() => { const field = document.querySelector('#map figure.map input');
          field.value = 'PTMEG'; field.dispatchEvent(new Event('input')); })()""")
        self.assertEqual(page.run(far), 0)
        dimmed = []
        for depth in (1, 2, 3):
            page.run(f"""(() => {{ const box = document.querySelector('#map [data-depth]');
              box.value = '{depth}'; box.dispatchEvent(new Event('change')); }})()""")
            dimmed.append(page.run(far))
            self.assertIn(f"around=ptmeg&depth={depth}", page.run("location.hash"))
        self.assertGreater(every, dimmed[0])
        self.assertGreater(dimmed[0], dimmed[1])
        self.assertGreaterEqual(dimmed[1], dimmed[2])
        page.open(path + "#around=ptmeg&depth=2")
        self.assertEqual(page.run(far), dimmed[1])
        self.assertEqual(page.run("document.querySelector('#map [data-depth]').value"), "2")
        page.open(path + "#around=no-such-thing&depth=2")
        self.assertEqual(page.run(far), 0)

    def test_maps_move_by_wheel_buttons_drag_and_keys(self):
        page = self.page
        page.open((SITE / "chains" / "chem-textile.html").as_uri())
        view = "document.querySelector('#map figure.map svg').getAttribute('viewBox')"
        first = page.run(view)
        page.run("document.querySelector('#map [data-zoom=in]').click()")
        second = page.run(view)
        self.assertNotEqual(first, second)
        page.run("document.querySelector('#map figure.map .sheet').focus()")
        page.key("ArrowRight")
        third = page.run(view)
        self.assertNotEqual(second, third)
        page.run("""document.querySelector('#map figure.map .sheet').dispatchEvent(
          new WheelEvent('wheel', {deltaY: -100, clientX: 400, clientY: 500, cancelable: true}))""")
        fourth = page.run(view)
        self.assertLess(float(fourth.split()[2]), float(third.split()[2]))
        place = page.run("""(() => { const sheet = document.querySelector('#map figure.map .sheet');
          sheet.scrollIntoView({block: 'center'}); const box = sheet.getBoundingClientRect();
          return {x: box.left + box.width / 2, y: box.top + box.height / 2}; })()""")
        for kind, dx in (("mousePressed", 0), ("mouseMoved", 60), ("mouseReleased", 60)):
            page.call("Input.dispatchMouseEvent", type=kind, x=place["x"] + dx, y=place["y"],
                      button="left", buttons=1, clickCount=1)
        self.assertLess(float(page.run(view).split()[0]), float(fourth.split()[0]))
        page.run("document.querySelector('#map [data-zoom=fit]').click()")
        self.assertEqual([float(n) for n in first.split()],
                         [float(n) for n in page.run(view).split()])

    def test_maps_follow_the_focus_of_a_keyboard(self):
        page = self.page
        page.open((SITE / "chains" / "chem-textile.html").as_uri())
        page.run("""(() => { for (let i = 0; i < 5; i++) document.querySelector('#map [data-zoom=in]').click();
          document.querySelector('#map figure.map .sheet').focus(); })()""")
        for _ in range(3):
            page.key("Tab")
            seen = page.run("""(() => { const box = document.activeElement.getBoundingClientRect(),
              sheet = document.querySelector('#map figure.map .sheet').getBoundingClientRect();
              return box.right > sheet.left && box.left < sheet.right && box.bottom > sheet.top
                && box.top < sheet.bottom && !!document.activeElement.closest('svg'); })()""")
            self.assertTrue(seen, "what has the focus is out of sight")

    def test_charts_say_their_figures_when_pointed_at_and_lead_on(self):
        page = self.page
        if not (SITE / "assets" / "charts.js").exists():
            self.skipTest("SKIPPED: made without node-d3, so charts keep their size")
        page.open((SITE / "index.html").as_uri(), 360)
        page.run("document.querySelector('#outflow .bars svg.live').scrollIntoView({block: 'start'})")
        page.painted()
        at = page.run("""(() => { const row = document.querySelector('#outflow .bars svg.live a rect');
          const box = row.getBoundingClientRect();
          return {x: box.left + box.width / 2, y: box.top + box.height / 2,
            href: new URL(row.closest('a').getAttribute('href'), location.href).href}; })()""")
        page.call("Input.dispatchMouseEvent", type="mouseMoved", x=at["x"], y=at["y"])
        self.assertRegex(page.run("document.querySelector('.tip').textContent"), r"\d")
        page.waiting = []
        page.click(at["x"], at["y"])
        page.wait_for("Page.loadEventFired")
        self.assertEqual(page.run("location.href"), at["href"])
        page.open((SITE / "chains" / "chem-textile.html").as_uri(), 1280)
        for kind in ("bars", "flows", "ladder"):
            self.assertGreater(page.run(f"document.querySelectorAll('.{kind} svg.live rect').length"), 3)
        page.call("Emulation.setEmulatedMedia", media="print")
        shown = page.run("""['svg.live', 'svg.chart'].map(name =>
          getComputedStyle(document.querySelector('.flows ' + name)).display)""")
        page.call("Emulation.setEmulatedMedia", media="")
        self.assertEqual(shown, ["none", "block"], "paper has the drawing that keeps its size")

    def test_a_project_printed_from_the_browser_is_the_page_of_the_booklet(self):
        if not (SITE / "atlas.pdf").exists():
            self.skipTest("SKIPPED: made without --pdf, so there is no booklet to compare with")
        booklet = pypdf.PdfReader(SITE / "atlas.pdf")
        texts = [page.extract_text() for page in booklet.pages]

        def letters(text):
            # Chromium writes some letters as the radicals that they look like.
            text = unicodedata.normalize("NFKC", text)
            return collections.Counter(c for c in text if "\u4e00" <= c <= "\u9fff")

        compared = 0
        for path in sorted((SITE / "projects").glob("*.html")):
            if path.stem == "index":
                continue
            self.page.open(path.as_uri())
            title = self.page.run("document.querySelector('h1').textContent")
            places = [n for n, text in enumerate(texts) if n > 1
                      and title in text.replace("\n", "").replace(" ", "") and "十问" in text]
            if not places:
                continue
            data = self.page.call("Page.printToPDF", preferCSSPageSize=True)["data"]
            printed = pypdf.PdfReader(io.BytesIO(base64.b64decode(data)))
            self.assertEqual(len(printed.pages), 1, title)
            head = letters(self.page.run("document.querySelector('.brand').textContent") + title)
            mine, theirs = letters(printed.pages[0].extract_text()), letters(texts[places[0]])
            more = theirs - mine - head
            # A few letters differ by the fonts' own tables; a sentence more or less would show.
            self.assertLess(sum((mine - theirs).values()), 20, f"{title}: {mine - theirs}")
            self.assertLess(sum(more.values()), 20, f"{title}: only in the booklet: {more}")
            compared += 1
            if compared == 5:
                break
        self.assertGreater(compared, 2)

    def test_every_project_prints_on_one_sheet(self):
        folders = [SITE / "projects", *(path / "projects" for path in SITE.iterdir())]
        paths = [path for folder in folders if folder.is_dir() for path in folder.glob("*.html")]
        books = sorted(path for path in paths if path.stem != "index")
        self.assertGreater(len(books), 2)
        for path in books:
            self.page.open(path.as_uri())
            data = self.page.call("Page.printToPDF", preferCSSPageSize=True)["data"]
            printed = pypdf.PdfReader(io.BytesIO(base64.b64decode(data)))
            self.assertEqual(len(printed.pages), 1, path.relative_to(SITE))

    def test_language_switch_keeps_the_place(self):
        page = self.page
        card = sorted(path for path in (SITE / "gaps").glob("*.html") if path.stem != "index")[0]
        page.open(card.as_uri())
        page.run("document.getElementById('risks').scrollIntoView({block: 'start'})")
        before = page.run("""Array.from(document.querySelectorAll('main section[id]'))
          .filter(s => s.getBoundingClientRect().top < innerHeight * .4).pop().id""")
        page.leave("document.querySelector('a.language').click()")
        where = page.run("location.href")
        self.assertTrue(where.endswith(f"en/gaps/{card.name}#{before}"), where)
        self.assertEqual(page.run("document.documentElement.lang"), "en")
        top = page.run(f"document.getElementById('{before}').getBoundingClientRect().top")
        self.assertLess(top, 900)

    def test_tables_sort_by_number(self):
        page = self.page
        page.open((SITE / "gaps" / "index.html").as_uri())
        for _ in range(2):
            page.run("document.querySelector('main table thead th:first-child button').click()")
        ranks = page.run("""Array.from(document.querySelector('main table').tBodies[0].rows)
          .map(row => Number(row.cells[0].dataset.v))""")
        self.assertEqual(ranks, sorted(ranks, reverse=True))

    def test_keyboard_reaches_the_content_first(self):
        page = self.page
        page.open((SITE / "index.html").as_uri())
        page.key("Tab")
        self.assertEqual(page.run("document.activeElement.className"), "skip")


if __name__ == "__main__":
    unittest.main()
