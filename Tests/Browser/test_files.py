"""What can be told of an atlas without a browser."""

import csv
import html.parser
import io
import json
import math
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


class Facts(html.parser.HTMLParser):
    """What a page says under labels, and the rows of its lists of projects."""

    def __init__(self):
        super().__init__()
        self.facts, self.rows, self.path, self.row = [], {}, [], None
        self.label = self.text = ""

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if tag in ("br", "meta", "link", "input", "img"):
            return
        name = tag + "." + (attributes.get("class") or "")
        self.path.append(name)
        if tag == "tr":
            self.row = []
        if tag in ("th", "td", "dt", "dd"):
            self.text = ""
        if tag == "a" and self.row is not None and "projects/" in attributes.get("href", ""):
            self.rows[attributes["href"].split("/")[-1]] = self.row
        if tag == "a" and self.row is not None and attributes.get("href", "").endswith(".html") \
                and len(self.row) == 1 and "/" not in attributes["href"]:
            self.rows[attributes["href"]] = self.row

    def handle_endtag(self, tag):
        if tag in ("th", "td") and self.row is not None:
            self.row.append(self.text)
        if tag == "tr":
            self.row = None
        if tag == "dt":
            self.label = self.text
        if tag == "dd":
            self.facts.append((self.label, self.text))
        while self.path and not self.path.pop().startswith(tag + "."):
            pass

    def handle_data(self, data):
        if not any(".range" in name or ".refs" in name or ".est" in name for name in self.path):
            self.text += data.strip()


class Consistency(unittest.TestCase):
    def test_every_figure_that_occurs_twice_is_the_same(self):
        """A project's money on its book, in the lists, on the front page and in its facts."""
        lists = {}
        for path in (SITE / "index.html", SITE / "projects" / "index.html"):
            page = Facts()
            page.feed(path.read_text("utf-8"))
            for name, row in page.rows.items():
                lists.setdefault(name, []).append((path.name, row))
        compared = 0
        for name, found in lists.items():
            book = SITE / "projects" / name
            if not book.exists():
                continue
            page = Facts()
            page.feed(book.read_text("utf-8"))
            said = {}
            for label, value in page.facts:
                label = label.split("（")[0]
                if label in ("总投资", "年产值", "年增加值", "投资回收期"):
                    self.assertEqual(said.setdefault(label, value), value, f"{name}: {label}")
                    compared += 1
            for place, row in found:
                # The list gives the range behind the payback, the book below it.
                row = row[:4] + [row[4].split("（")[0]]
                self.assertEqual(row[2:5], [said["总投资"], said["年增加值"], said["投资回收期"]],
                                 f"{name} on {place}")
                compared += 3
        self.assertGreater(compared, 200)


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
            certificate = gap["certificate"]
            if certificate["type"] != "unreachable":
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

    def places(self, number):
        """The texts of a page with how large they are and how high they stand, in points."""
        found = []

        def note(text, outer, inner, _, size):
            if text.strip():
                wide = math.hypot(outer[0], outer[1]) * math.hypot(inner[0], inner[1])
                high = inner[4] * outer[1] + inner[5] * outer[3] + outer[5]
                found.append((text.strip(), size * wide, high))

        self.book.pages[number].extract_text(visitor_text=note)
        return found

    def test_it_has_at_most_sixty_pages(self):
        self.assertLessEqual(len(self.book.pages), 60)

    def test_a_project_book_is_a_page_and_a_full_one(self):
        marks = self.marks()
        books = [(title, page, marks[place + 1][1]) for place, (title, page, level)
                 in enumerate(marks[:-1]) if level == 1]
        self.assertGreater(len(books), 20)
        self.assertLessEqual(len(books), 30)
        for title, page, after in books:
            self.assertEqual(after, page + 1, title)
            height = float(self.book.pages[page].mediabox.height)
            foot = min(high for text, _, high in self.places(page) if not text.isdigit() or high > 60)
            self.assertLess(foot / height, .30, f"{title}: a third of the page is empty")

    def test_nothing_is_printed_too_small_or_off_the_paper(self):
        for number in range(len(self.book.pages)):
            box = self.book.pages[number].mediabox
            for text, size, high in self.places(number):
                self.assertGreaterEqual(size, 6.95, f"page {number + 1}: {text}")
                self.assertTrue(0 < high < float(box.height), f"page {number + 1}: {text}")

    def test_no_file_is_named_and_nothing_is_said_to_be_unstated(self):
        for number in range(len(self.book.pages)):
            text = self.page_text(number)
            self.assertNotRegex(text, r"\w\.(csv|yaml)\b", f"page {number + 1}")
            # A sentence may say what a source leaves out; a cell of its own that says so is an empty one.
            self.assertNotRegex(text, r"(?m)^未载明$", f"page {number + 1}")

    def test_maps_lie_across_and_the_rest_stands_upright(self):
        sizes = {(round(float(page.mediabox.width)), round(float(page.mediabox.height)))
                 for page in self.book.pages}
        self.assertEqual(sizes, {(595, 842), (842, 595)})

    def test_contents_and_running_heads_say_where_one_is(self):
        contents = self.page_text(1)
        title, page, _ = [mark for mark in self.marks() if mark[2] == 1][0]
        self.assertRegex(contents, re.escape(title) + r"[ .…]*" + str(page + 1))
        self.assertIn(title, self.page_text(page))

    def test_a_part_that_begins_within_a_page_keeps_its_distance_and_leaves_the_head(self):
        found = 0
        for number in range(2, len(self.book.pages)):
            height = float(self.book.pages[number].mediabox.height)
            places = self.places(number)
            for title, size, high in places:
                if size < 16 or high > .85 * height:
                    continue
                found += 1
                heads = [text for text, _, place in places if place > height - 50]
                self.assertTrue(heads and title not in heads, f"page {number + 1}: {title} in {heads}")
                above = min(place for _, _, place in places if place > high + 1)
                self.assertGreater(above - high, 30, f"page {number + 1}: {title} touches what is above")
        self.assertGreater(found, 0)

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
