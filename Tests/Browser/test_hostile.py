"""An atlas in which everything that can be named bears a hostile name stays whole in every form."""

import csv
import html.parser
import io
import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import unittest
import urllib.parse
import xml.etree.ElementTree
import zipfile

import html5lib
import pypdf

import hostile
from browser import Browser, program

PROGRAM = os.environ.get("CHAINATLAS")
BIDI = re.compile("[\u202A-\u202E\u2066-\u2069]")


class Scripts(html.parser.HTMLParser):
    """The scripts, handlers and addresses of a page."""

    def __init__(self):
        super().__init__()
        self.found = []
        self.isScript = False

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if tag == "script" and "src" not in attributes and attributes.get("type") != "application/json":
            self.found.append("a script of its own")
        if tag in ("iframe", "object", "embed", "base", "form"):
            self.found.append(tag)
        for name, value in attributes.items():
            if name.startswith("on"):
                self.found.append(name)
            if name in ("href", "src") and value is not None:
                if urllib.parse.urlsplit(value).scheme not in ("", "http", "https", "data"):
                    self.found.append(value)


@unittest.skipUnless(PROGRAM, "SKIPPED: no program was given, so no hostile atlas was made")
class Hostile(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = pathlib.Path(tempfile.mkdtemp(prefix="chainatlas-hostile-"))
        hostile.write(cls.folder / "chains")
        cls.site = cls.folder / "atlas"
        cls.make(cls.folder / "chains", cls.site)

    @classmethod
    def tearDownClass(cls):
        shutil.rmtree(cls.folder)

    @classmethod
    def make(cls, chains, site, *options):
        subprocess.run([PROGRAM, "atlas", str(chains), "-o", str(site), "--lang", "both", *options],
                       check=True, capture_output=True)

    def run_program(self, *arguments):
        return subprocess.run([PROGRAM, *arguments], check=True, capture_output=True).stdout

    def test_pages_hold_no_script_of_the_data_and_no_turned_text(self):
        pages = sorted(self.site.rglob("*.html"))
        self.assertGreater(len(pages), 60)
        for page in pages:
            self.assertTrue(page.resolve().is_relative_to(self.site.resolve()))
            text = page.read_text("utf-8")
            scripts = Scripts()
            scripts.feed(text)
            self.assertEqual(scripts.found, [], str(page))
            self.assertIsNone(BIDI.search(text), str(page))
            parser = html5lib.HTMLParser()
            parser.parse(text)
            self.assertEqual(parser.errors, [], str(page))

    def test_names_are_shown_as_they_are(self):
        text = (self.site / "companies" / "index.html").read_text("utf-8")
        for name in ("&lt;script&gt;alert(1)", "=cmd|", "😀👩‍🏭", "W" * 300, "很长的名字" * 60):
            self.assertIn(name, text)

    def test_maps_are_whole_drawings(self):
        for view in (["--view", "chain"], ["--view", "gaps"], ["--view", "zone", "--focus", "east"]):
            svg = self.run_program("map", str(self.folder / "chains"), "--chain", "textile", *view)
            root = xml.etree.ElementTree.fromstring(svg)
            self.assertTrue(root.tag.endswith("svg"))
            self.assertNotIn("script", {node.tag.rpartition("}")[2] for node in root.iter()})
            self.assertIsNone(BIDI.search(svg.decode("utf-8")))
        pdf = self.run_program("map", str(self.folder / "chains"), "--chain", "textile",
                               "--format", "pdf")
        self.assertEqual(len(pypdf.PdfReader(io.BytesIO(pdf)).pages), 1)

    def test_graphs_can_be_read_by_other_tools(self):
        tree = xml.etree.ElementTree.parse(self.site / "package" / "chains.graphml")
        self.assertGreater(len(list(tree.iter("{http://graphml.graphdrawing.org/xmlns}node"))), 5)
        for path in sorted((self.site / "package").rglob("*.dot")) + sorted(
                (self.site / "package").rglob("*.gv")):
            subprocess.run(["dot", "-Tcanon", str(path)], check=True, capture_output=True)
        dot = self.run_program("map", str(self.folder / "chains"), "--chain", "textile",
                               "--format", "dot")
        subprocess.run(["dot", "-Tcanon"], input=dot, check=True, capture_output=True)

    def test_tables_compute_nothing(self):
        for path in sorted((self.site / "package").glob("*.csv")):
            with open(path, newline="", encoding="utf-8-sig") as file:
                rows = list(csv.reader(file))
            if path.name == "edition.csv":
                rows.pop(0)  # The edition and its date stand above the head.
            self.assertEqual({len(row) for row in rows}, {len(rows[0])}, str(path))
            for row in rows[1:]:
                for cell in row:
                    if not re.fullmatch(r"-?[\d.]+(e[-+]?\d+)?", cell):
                        self.assertNotRegex(cell, r"^[=+\-@\t\r]", str(path))
        for name in ("atlas.xlsx", "atlas-en.xlsx"):
            with zipfile.ZipFile(self.site / name) as book:
                for part in book.namelist():
                    text = book.read(part).decode("utf-8")
                    xml.etree.ElementTree.fromstring(text)
                    self.assertNotIn("<f>", text)

    def test_the_booklet_is_printed(self):
        if shutil.which("weasyprint") is None:
            self.skipTest("SKIPPED: no weasyprint on this machine, so no booklet was printed")
        hostile.write(self.folder / "few", firms=8)
        site = self.folder / "printed"
        self.make(self.folder / "few", site, "--pdf")
        book = pypdf.PdfReader(io.BytesIO((site / "atlas.pdf").read_bytes()))
        text = "".join(page.extract_text() for page in book.pages)
        self.assertIn("<script>alert(1)", text.replace("\n", ""))
        self.assertNotIn("/OpenAction", book.trailer["/Root"])

    @unittest.skipUnless(program(), "SKIPPED: no Chromium on this machine, so no page was opened")
    def test_pages_are_quiet_and_fit_in_a_browser(self):
        os.environ.setdefault("ATLAS", str(self.site))
        import test_screen
        browser = Browser()
        self.addCleanup(browser.close)
        page = browser.page()
        chosen = [self.site / "index.html", self.site / "chains" / "textile.html",
                  self.site / "companies" / "index.html", self.site / "zones" / "east.html",
                  next(path for path in sorted((self.site / "gaps").glob("*.html")) if path.stem != "index"),
                  self.site / "sources.html", self.site / "en" / "products" / "yarn.html"]
        found = [line for path in chosen for line in test_screen.look(page, path, root=self.site, axe=False)]
        self.assertEqual(found, [], "\n" + "\n".join(found[:40]))


if __name__ == "__main__":
    unittest.main()
