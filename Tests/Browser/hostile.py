"""A small workspace in which everything that can be named bears a hostile name."""

import json

NAMES = [
    "<script>alert(1)</script>", "=cmd|' /C calc'!A0", "+1+1", "@SUM(1)", "\u202Egnp.exe\u202C",
    "很长的名字" * 60, "W" * 300, "😀👩‍🏭🇨🇳", "a\"b'c&d<e>", "]]>--><!--", "{{x}}${y}`z`", "\\n\\\"} ;",
    "مصنع\u200F نسيج", "../../etc/passwd", "a,b;c\td", "javascript:alert(1)",
]


def named(number):
    """A name of its own for each number, hostile in one of these ways."""
    return NAMES[number % len(NAMES)] + ("" if number < len(NAMES) else str(number))


def quoted(text):
    return json.dumps(text, ensure_ascii=False)


def cell(text):
    return '"' + text.replace('"', '""') + '"'


def write(folder, firms=len(NAMES)):
    """Raw material, yarn, cloth and garments, with mills, a zone and sources."""
    count = iter(range(1000))

    def names(key="zh"):
        name = quoted(named(next(count)))
        return f"{key}: {name}, en: {name}" if key == "zh" else f"{key}: {name}"

    def put(path, text):
        path = folder / path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")

    put("shared/units.yaml", "units:\n"
        "  - {id: t, zh: 吨, en: t, dimension: mass, factor: 1}\n"
        "  - {id: CNY, zh: 元, en: CNY, dimension: money, factor: 1}\n"
        "  - {id: km2, zh: 平方公里, en: km2, dimension: area, factor: 1}\n")
    put("shared/sources.yaml", "sources:\n" + "".join(
        f"  - {{id: S{n}, {names('title')}, {names('publisher')}, date: \"2024\", grade: B}}\n"
        for n in range(4)))
    products = ["fibre", "yarn", "cloth", "garment", "dye", "waste"]
    roles = ["raw", "intermediate", "intermediate", "end", "intermediate", "intermediate"]
    put("products/all.yaml", "products:\n" + "".join(
        f"  - {{id: {product}, {names()}, unit: t, role: {role}, family: f, "
        f"aliases: [{quoted(named(next(count)))}], price: {{mid: {1000 * (n + 1)}, source: S{n % 4}}}, "
        f"{names('note')}}}\n" for n, (product, role) in enumerate(zip(products, roles))))
    put("textile/chain.yaml", f"chain:\n  {names().replace(', en', chr(10) + '  en')}\n  stages:\n" + "".join(
        f"    - {{id: {stage}, {names()}}}\n" for stage in ("spin", "weave", "sew")))
    steps = [("spinning", "spin", "yarn", "fibre", 1.2), ("weaving", "weave", "cloth", "yarn", 1.05),
             ("sewing", "sew", "garment", "cloth", 1.1)]
    put("textile/processes.yaml", "processes:\n" + "".join(
        f"  - {{id: {step}, {names()}, stage: {stage}, output: {out}, inputs: {{{feed}: {{mid: {need}, "
        f"source: S1}}}}, scale: {{unit: t/a, min: {{mid: 10, basis: estimate}}, "
        f"typical: {{mid: 100, basis: estimate}}}}, {names('note')}, sources: [S0]}}\n"
        for step, stage, out, feed, need in steps))
    put("region/region.yaml", f"region: {{{names()}, asOf: 2026-01-01}}\n\n"
        f"zones:\n  - {{id: east, {names()}, owner: 州, area: {{mid: 5, source: S0}}, functions: "
        f"[{{{names('phrase')}, en: {quoted(named(next(count)))}, source: S0, processes: [weaving]}}]}}\n")
    put("region/companies.csv", "id,name,en,kind,scope,zone,source,note\n" + "".join(
        f"firm{n},{cell(named(n))},{cell(named(n))},firm,local,east,S{n % 4},{cell(named(n + 3))}\n"
        for n in range(firms)))
    put("region/facilities.csv", "id,company,zone,process,product,capacity,unit,status,since,asOf,source,note\n"
        + "".join(f"mill{n},firm{n},east,{('spinning', 'weaving')[n % 4 == 3]},"
                  f"{('yarn', 'cloth')[n % 4 == 3]},{10 + n},t/a,operating,2020,2024,S{n % 4},"
                  f"{cell(named(n + 5))}\n" for n in range(firms)))
    put("region/primary-supply.csv", "id,product,place,amount,unit,year,source,note\n"
        f"s1,fibre,east,5000,t,2024,S0,{cell(named(2))}\n")
