"""What can be told of an atlas without a browser."""

import csv
import html.parser
import io
import json
import multiprocessing
import re
import unittest
import urllib.parse
import zipfile

import html5lib
import pypdf

from atlas_site import SITE, pages


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


def errors(page):
    parser = html5lib.HTMLParser(strict=False)
    parser.parse(page.read_text("utf-8"))
    return [f"{page}: {error}" for error in parser.errors[:3]]


class Pages(unittest.TestCase):
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

    def test_every_page_is_valid(self):
        with multiprocessing.Pool() as pool:
            found = [error for some in pool.imap_unordered(errors, pages(), 16) for error in some]
        self.assertEqual(found[:20], [])

    def test_what_a_search_finds_is_there(self):
        for name in ("search-zh.js", "search-en.js"):
            text = (SITE / "assets" / name).read_text("utf-8")
            entries = json.loads(text[text.index("["):].rstrip().rstrip(";"))
            self.assertGreater(len(entries), 300)
            root = SITE if "zh" in name else SITE / "en"
            for group, title, terms, path in entries:
                self.assertTrue((root / path.split("#")[0]).exists(), path)


class Tables(unittest.TestCase):
    def test_the_workbook_links_to_pages_and_computes_nothing(self):
        with zipfile.ZipFile(SITE / "atlas.xlsx") as book:
            self.assertIsNone(book.testzip())
            targets = set()
            for name in book.namelist():
                text = book.read(name).decode("utf-8")
                if name.endswith(".rels"):
                    targets |= set(re.findall(r'Target="([^"]+\.html[^"]*)"', text))
                if name.startswith("xl/worksheets/sheet"):
                    self.assertNotIn("<f>", text)
                    self.assertIn("<autoFilter", text)
                    self.assertIn('state="frozen"', text)
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
        self.assertEqual(gaps["schema"], "chainatlas.gaps/2")

    def test_certificates_of_missing_hold(self):
        """Closing what is given under the units never reaches the material: checked by other code."""
        gaps = json.loads((SITE / "package" / "gaps.json").read_text("utf-8"))["gaps"]
        checked = 0
        for gap in gaps:
            certificate = gap["certificate"]["unreachable"]
            if not certificate:
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


@unittest.skipUnless((SITE / "atlas.pdf").exists(), "SKIPPED: made without --pdf, so no booklet was read")
class Booklet(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.book = pypdf.PdfReader(io.BytesIO((SITE / "atlas.pdf").read_bytes()))
        cls.text = [None] * len(cls.book.pages)

    def page_text(self, number):
        if self.text[number] is None:
            self.text[number] = self.book.pages[number].extract_text()
        return self.text[number]

    def marks(self, items=None):
        """Title, page and level of each bookmark."""
        found = []
        for item in self.book.outline if items is None else items:
            if isinstance(item, list):
                found += [(title, page, level + 1) for title, page, level in self.marks(item)]
            else:
                found.append((item.title, self.book.get_destination_page_number(item), 0))
        return found

    def test_a_card_is_a_page(self):
        marks = self.marks()
        cards = [(title, page, marks[place + 1][1]) for place, (title, page, level)
                 in enumerate(marks[:-1]) if level == 1]
        self.assertGreater(len(cards), 20)
        for title, page, after in cards:
            text = self.page_text(page + 1)
            # After the last card a chapter may open with a map before its heading.
            if after > page + 1:
                self.assertGreater(self.book.pages[page + 1].mediabox.width, 1000, f"{title}: {text[:80]}")

    def test_maps_lie_on_wide_pages_and_the_rest_on_upright_ones(self):
        sizes = {(round(float(page.mediabox.width)), round(float(page.mediabox.height)))
                 for page in self.book.pages}
        self.assertEqual(sizes, {(595, 842), (1191, 842)})

    def test_contents_and_running_heads_say_where_one_is(self):
        contents = self.page_text(1)
        title, page, _ = [mark for mark in self.marks() if mark[2] == 1][0]
        self.assertRegex(contents, re.escape(title) + r"[ .…]*" + str(page + 1))
        self.assertIn(title, self.page_text(page))

    def test_fonts_are_embedded(self):
        seen = 0
        for page in self.book.pages:
            for font in (page["/Resources"].get("/Font") or {}).values():
                for below in font.get_object()["/DescendantFonts"]:
                    descriptor = below.get_object()["/FontDescriptor"].get_object()
                    self.assertTrue([key for key in descriptor if key.startswith("/FontFile")])
                    seen += 1
        self.assertGreater(seen, 0)


if __name__ == "__main__":
    unittest.main()
