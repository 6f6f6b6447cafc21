"""The site under test and its pages."""

import os
import pathlib
import random

SITE = pathlib.Path(os.environ["ATLAS"]).resolve()


def pages(folder=SITE):
    return sorted(folder.rglob("*.html"))


def kinds():
    """One page of every kind, and two in the other language."""
    chosen = sorted(SITE.glob("*.html")) + [SITE / "chains" / "tomato.html", SITE / "en" / "index.html"]
    for folder in ("gaps", "projects", "zones", "companies", "products", "processes"):
        chosen += sorted((SITE / folder).glob("*.html"))[:1]
    chosen += sorted((SITE / "en" / "gaps").glob("*.html"))[:1] + sorted((SITE / "data").rglob("*.html"))[:1]
    return {page for page in chosen if page.exists()}


def sample():
    """Every kind of page in both languages, a few of each, the same in every run."""
    choice = random.Random(4)
    chosen = []
    for part in ("", "en/"):
        root = SITE / part
        chosen += sorted(root.glob("*.html"))
        for folder in sorted(path for path in root.iterdir() if path.is_dir()):
            found = sorted(folder.glob("*.html"))
            if folder.name in ("en", "data"):
                continue
            chosen += found[:1] + choice.sample(found, 0 if part else min(2, len(found)))
            chosen += [page for page in found if page.name in ("index.html", "chem-textile.html")]
    chosen += sorted((SITE / "data").rglob("*.html"))[:2]
    return sorted(set(chosen))
