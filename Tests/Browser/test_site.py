"""The site in a real browser: opened from a disk, by mouse, by keyboard, at three widths, on paper.

ATLAS names the folder of a site that was just made.
"""

import csv
import html.parser
import json
import os
import pathlib
import random
import re
import sys
import unittest
import urllib.parse

import html5lib

from browser import Browser, program

SITE = pathlib.Path(os.environ["ATLAS"]).resolve()
WIDTHS = (360, 1280, 3840)


def pages(folder=SITE):
    return sorted(folder.rglob("*.html"))


def sample():
    """Every kind of page, a few of each, the same in every run."""
    choice = random.Random(4)
    chosen = [SITE / "index.html", SITE / "en" / "index.html"]
    for part in ("", "en/"):
        root = SITE / part
        for name in ("sources", "quality", "freshness", "method"):
            chosen.append(root / f"{name}.html")
        for folder in ("chains", "gaps", "zones", "companies", "products", "processes"):
            found = sorted((root / folder).glob("*.html"))
            chosen += found[:1] + choice.sample(found, min(2, len(found)))
            if (root / folder / "index.html").exists():
                chosen.append(root / folder / "index.html")
    return sorted({page for page in chosen if page.exists()})


class Links(html.parser.HTMLParser):
    """Ids and addresses of a page."""

    def __init__(self):
        super().__init__()
        self.ids, self.targets, self.double = set(), [], []

    def handle_starttag(self, tag, attributes):
        for name, value in attributes:
            if name == "id":
                if value in self.ids:
                    self.double.append(value)
                self.ids.add(value)
            if name in ("href", "src"):
                self.targets.append(value)

    handle_startendtag = handle_starttag


class Files(unittest.TestCase):
    """What can be told without a browser."""

    def test_every_link_leads_to_a_page_and_a_place(self):
        read = {}
        for page in pages():
            links = Links()
            links.feed(page.read_text("utf-8"))
            self.assertEqual(links.double, [], f"ids twice on {page}")
            read[page] = links
        broken = []
        for page, links in read.items():
            for target in links.targets:
                parts = urllib.parse.urlsplit(target)
                if parts.scheme in ("http", "https", "mailto", "data"):
                    continue
                self.assertEqual(parts.scheme, "", f"{target} on {page}")
                path = page
                if parts.path:
                    path = (page.parent / urllib.parse.unquote(parts.path)).resolve()
                if not path.exists():
                    broken.append((str(page), target))
                elif parts.fragment and path in read and parts.fragment not in read[path].ids:
                    broken.append((str(page), target))
        self.assertEqual(broken[:20], [])

    def test_every_page_parses_without_an_error(self):
        for page in sample():
            with self.subTest(page=str(page.relative_to(SITE))):
                parser = html5lib.HTMLParser(strict=False)
                parser.parse(page.read_text("utf-8"))
                # The lists of named entities and of self-closing SVG elements are the parser's own.
                self.assertEqual(parser.errors, [], f"{page}")

    def test_the_workbook_links_to_pages(self):
        import zipfile
        with zipfile.ZipFile(SITE / "atlas.xlsx") as book:
            self.assertIsNone(book.testzip())
            targets = set()
            for name in book.namelist():
                if name.endswith(".rels"):
                    targets |= set(re.findall(r'Target="([^"]+\.html[^"]*)"',
                                              book.read(name).decode("utf-8")))
        targets = {target for target in targets if not target.startswith("http")}
        self.assertGreater(len(targets), 50)
        for target in targets:
            # Excel writes links to files with backslashes, and reads either.
            path = urllib.parse.unquote(target.split("#")[0]).replace("\\", "/")
            self.assertTrue((SITE / path).exists(), target)

    def test_the_data_package_is_what_it_says(self):
        package = json.loads((SITE / "package" / "datapackage.json").read_text("utf-8"))
        for resource in package["resources"]:
            with open(SITE / "package" / resource["path"], newline="", encoding="utf-8") as file:
                rows = list(csv.reader(file))
            fields = resource["schema"]["fields"]
            self.assertEqual(rows[0], [field["name"] for field in fields])
            for row in rows[1:]:
                self.assertEqual(len(row), len(fields))
                for field, cell in zip(fields, row):
                    if field["type"] == "number" and cell:
                        float(cell)
                    self.assertNotRegex(cell, r"^[=@\t]", "a cell that a spreadsheet would compute")
        gaps = json.loads((SITE / "package" / "gaps.json").read_text("utf-8"))
        self.assertEqual(gaps["schema"], "chainatlas.gaps/1")

    def test_certificates_of_missing_hold(self):
        """Closing what is given under the units never reaches the material: checked by other code."""
        gaps = json.loads((SITE / "package" / "gaps.json").read_text("utf-8"))["gaps"]
        checked = 0
        for gap in gaps:
            certificate = gap["certificate"]
            if not certificate or certificate["type"] != "unreachable":
                continue
            have = set(certificate["given"])
            grew = True
            while grew:
                grew = False
                for unit in certificate["units"]:
                    if all(have.intersection(one) for one in unit["inputs"]):
                        if not have.issuperset(unit["outputs"]):
                            have.update(unit["outputs"])
                            grew = True
            self.assertNotIn(certificate["material"], have)
            self.assertEqual(have, set(certificate["reachable"]) | set(certificate["given"]))
            checked += 1
        self.assertGreater(checked, 0)


@unittest.skipUnless(program(), "SKIPPED: no Chromium on this machine, so no page was opened")
class Screen(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.browser = Browser()

    @classmethod
    def tearDownClass(cls):
        cls.browser.close()

    def open(self, page, width=1280, height=900, fragment=""):
        self.browser.open(page.as_uri() + fragment, width, height)

    def test_pages_load_from_a_disk_in_silence(self):
        for page in sample():
            with self.subTest(page=str(page.relative_to(SITE))):
                self.open(page)
                self.assertEqual(self.browser.messages, [], f"{page}")
                outside = [url for url in self.browser.requests
                           if not url.startswith(("file:", "data:", "about:"))]
                self.assertEqual(outside, [], f"{page}")

    def test_nothing_overflows_at_any_width(self):
        script = """(() => {
          const wide = document.documentElement.scrollWidth - innerWidth;
          const out = [];
          for (const box of document.querySelectorAll('main *, header *, footer *')) {
            if (box.closest('svg, .table, .plot, .sheet, .away, .skip, [hidden]')) continue;
            if (box.scrollWidth > box.clientWidth + 1 && box.clientWidth > 0
                && getComputedStyle(box).display !== 'inline'
                && getComputedStyle(box).overflowX === 'visible')
              out.push(box.tagName + '.' + box.className + ' ' + box.textContent.slice(0, 40));
          }
          for (const cell of document.querySelectorAll('td, th')) {
            if (cell.scrollWidth > cell.clientWidth + 1)
              out.push(cell.tagName + ' ' + cell.textContent.slice(0, 40));
          }
          return {wide, out: out.slice(0, 6)};
        })()"""
        for page in sample():
            with self.subTest(page=str(page.relative_to(SITE))):
                for width in WIDTHS:
                    self.open(page, width)
                    found = self.browser.run(script)
                    self.assertLessEqual(found["wide"], 0, f"{page} at {width}")
                    self.assertEqual(found["out"], [], f"{page} at {width}")

    def test_text_can_be_read_at_any_width(self):
        """No smaller than 10 px on a phone or desk, and grown on a wall."""
        for width, least in ((360, 10), (1280, 10), (3840, 18)):
            self.open(SITE / "index.html", width)
            size = self.browser.run("""Math.min(...Array.from(document.querySelectorAll(
              'main p, main td, main th, main li, main dd, main dt'))
              .map(node => parseFloat(getComputedStyle(node).fontSize)))""")
            self.assertGreaterEqual(size, least, f"at {width}")

    def test_search_finds_a_product_by_its_alias_by_keyboard(self):
        for root, word in ((SITE, "对苯二甲酸"), (SITE / "en", "PTA")):
            self.open(root / "index.html")
            self.browser.run("document.getElementById('q').focus()")
            self.browser.call("Input.insertText", text=word)
            titles = self.browser.run(
                "Array.from(document.querySelectorAll('#found [role=option]')).map(n => n.dataset.path)")
            self.assertIn("products/pta.html", titles)
            place = titles.index("products/pta.html")
            for _ in range(place + 1):
                self.browser.key("ArrowDown")
            self.browser.waiting = []
            self.browser.key("Enter", "\r")
            self.browser.wait_for("Page.loadEventFired")
            self.assertTrue(self.browser.run("location.href").endswith("products/pta.html"))

    def test_map_search_finds_by_alias_and_a_click_opens_the_card(self):
        for root in (SITE, SITE / "en"):
            self.open(root / "chains" / "chem-textile.html")
            self.browser.run("""(() => { const field = document.querySelector('figure.map input');
              field.scrollIntoView({block: 'start'}); field.focus(); field.value = '氨纶';
              field.dispatchEvent(new Event('input')); })()""")
            spot = self.browser.run("""(() => {
              const hits = Array.from(document.querySelectorAll('figure.map a.hit'));
              const sheet = document.querySelector('figure.map .sheet').getBoundingClientRect();
              const seen = hits.map(a => ({a, box: a.getBoundingClientRect()}))
                .find(({box}) => box.left >= sheet.left && box.right <= sheet.right
                  && box.top >= sheet.top && box.bottom <= sheet.bottom);
              return seen && {x: seen.box.left + seen.box.width / 2, y: seen.box.top + seen.box.height / 2,
                href: new URL(seen.a.href.baseVal, location.href).href};
            })()""")
            self.assertIsNotNone(spot, "nothing is lit up and in sight")
            self.browser.waiting = []
            self.browser.click(spot["x"], spot["y"])
            self.browser.wait_for("Page.loadEventFired")
            self.assertEqual(self.browser.run("location.href"), spot["href"])
            self.assertIn("spandex", spot["href"])

    def test_maps_move_by_wheel_buttons_drag_and_keys(self):
        self.open(SITE / "chains" / "chem-textile.html")
        view = "document.querySelector('figure.map svg').getAttribute('viewBox')"
        first = self.browser.run(view)
        self.browser.run("document.querySelector('[data-zoom=in]').click()")
        second = self.browser.run(view)
        self.assertNotEqual(first, second)
        self.browser.run("document.querySelector('figure.map .sheet').focus()")
        self.browser.key("ArrowRight")
        third = self.browser.run(view)
        self.assertNotEqual(second, third)
        self.browser.run("""document.querySelector('figure.map .sheet').dispatchEvent(
          new WheelEvent('wheel', {deltaY: -100, clientX: 400, clientY: 500, cancelable: true}))""")
        fourth = self.browser.run(view)
        self.assertLess(float(fourth.split()[2]), float(third.split()[2]))
        self.browser.run("document.querySelector('[data-zoom=fit]').click()")
        self.assertEqual([float(n) for n in first.split()],
                         [float(n) for n in self.browser.run(view).split()])

    def test_language_switch_keeps_the_place(self):
        page = sorted(page for page in (SITE / "gaps").glob("*.html") if page.stem != "index")[0]
        self.open(page)
        self.browser.run("document.getElementById('risks').scrollIntoView({block: 'start'})")
        before = self.browser.run("""Array.from(document.querySelectorAll('main section[id]'))
          .filter(s => s.getBoundingClientRect().top < innerHeight * .4).pop().id""")
        self.browser.leave("document.querySelector('a.language').click()")
        where = self.browser.run("location.href")
        self.assertTrue(where.endswith(f"en/gaps/{page.name}#{before}"), where)
        self.assertEqual(self.browser.run("document.documentElement.lang"), "en")
        top = self.browser.run(f"document.getElementById('{before}').getBoundingClientRect().top")
        self.assertLess(top, 900)

    def test_tables_sort_by_number(self):
        self.open(SITE / "gaps" / "index.html")
        self.browser.run("document.querySelector('main table thead th:first-child button').click()")
        self.browser.run("document.querySelector('main table thead th:first-child button').click()")
        ranks = self.browser.run("""Array.from(document.querySelector('main table').tBodies[0].rows)
          .map(row => Number(row.cells[0].dataset.v))""")
        self.assertEqual(ranks, sorted(ranks, reverse=True))

    def test_axe_finds_no_violation(self):
        import axe_playwright_python
        axe = (pathlib.Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text("utf-8")
        for page in sample():
            with self.subTest(page=str(page.relative_to(SITE))):
                self.open(page)
                self.browser.run(axe + "; true")
                found = self.browser.run("""axe.run(document, {resultTypes: ['violations'],
                  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice']})
                  .then(r => r.violations.map(v => v.id + ': ' + v.nodes.slice(0, 2).map(n => n.html.slice(0, 160)).join(' | ')))""")
                self.assertEqual(found, [], f"{page}")

    def test_keyboard_reaches_the_content_first(self):
        self.open(SITE / "index.html")
        self.browser.key("Tab")
        self.assertEqual(self.browser.run("document.activeElement.className"), "skip")

    def test_paper_cuts_no_table(self):
        """A4 at 96 px an inch less the margins; nothing may be wider than the paper."""
        for page in sample():
            with self.subTest(page=str(page.relative_to(SITE))):
                self.open(page, 688, 1000)
                self.browser.call("Emulation.setEmulatedMedia", media="print")
                cut = self.browser.run("""Array.from(document.querySelectorAll('main table, main svg, main figure'))
                  .filter(n => n.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
                  .map(n => n.tagName + ' ' + (n.caption ? n.caption.textContent : n.id) + ' '
                    + n.getBoundingClientRect().right)""")
                self.browser.call("Emulation.setEmulatedMedia", media="")
                self.assertEqual(cut, [], f"{page}")
        self.open(SITE / "gaps" / "index.html")
        self.assertTrue(self.browser.pdf().startswith(b"%PDF"))


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0], "-v"])
