"""The what-if panel in a real browser: frame times, agreement with `chainatlas whatif`, pictures.

Usage: panel.py SITE PROGRAM CHAINS [MOVES] [POSITIONS] [PICTURES]. Prints the frame times of MOVES moves of a
slider, from the input event to the end of a forced layout (paint not counted), and compares POSITIONS random
positions with the command that the page gives. Exit status 1 where they differ.
"""
import base64
import json
import pathlib
import random
import subprocess
import sys

from browser import Browser

MOVE = """async ([moves, seed]) => {
  const inputs = Array.from(document.querySelectorAll('input[data-lever]'));
  let state = seed;
  const next = n => (state = (state * 1103515245 + 12345) % 2147483648) % n;
  const times = [];
  for (let i = 0; i < moves; i++) {
    const input = inputs[next(inputs.length)];
    input.value = String(next(101));
    const start = performance.now();
    input.dispatchEvent(new Event('input', {bubbles: true}));
    document.body.getBoundingClientRect();
    document.documentElement.scrollHeight;
    times.push(performance.now() - start);
    if (i % 50 === 49) await new Promise(requestAnimationFrame);
  }
  return times;
}"""

READ = """values => {
  const inputs = Array.from(document.querySelectorAll('input[data-lever]'));
  inputs.forEach((input, i) => { input.value = String(values[i]); });
  inputs[0].dispatchEvent(new Event('input', {bubbles: true}));
  const p = window.atlasPanel, sizes = p.sizesNow(), place = p.at(sizes);
  return {command: document.querySelector('[data-command]').textContent, switched: p.switches(sizes, place),
          rows: p.data.rows.map((r, i) => [r.id, place[i].s, place[i].d])};
}"""


def main(site, program, chains, moves=1000, positions=20, pictures=None):
    browser = Browser()
    try:
        return look(browser.page(), site, program, chains, moves, positions, pictures)
    finally:
        browser.close()


def look(page, site, program, chains, moves, positions, pictures):
    page.open((pathlib.Path(site).resolve() / "plans.html").as_uri(), 1440, 1000)

    def call(script, *values):
        return page.run(f"({script})({', '.join(json.dumps(value) for value in values)})")

    call(MOVE, [100, 1])
    times = sorted(call(MOVE, [moves, 2]))
    p99 = times[min(len(times) - 1, int(0.99 * len(times)))]
    print(f"moves {moves}: p50 {times[len(times) // 2]:.2f} ms, p99 {p99:.2f} ms, worst {times[-1]:.2f} ms")
    count = page.run("document.querySelectorAll('input[data-lever]').length")
    generator = random.Random(5)
    bad = switched = 0
    for _ in range(positions):
        values = [generator.randrange(101) if generator.random() < 0.6 else 0 for _ in range(count)]
        found = call(READ, values)
        if found["switched"]:
            switched += 1
        if found["switched"] or not found["command"]:
            continue
        words = found["command"].split()
        words[0], words[2] = program, chains
        result = json.loads(subprocess.run(words + ["--format", "json"], check=True, capture_output=True,
                                           text=True).stdout)
        after = {item["id"]: (item["supply"], item["demand"]) for item in result["after"]["products"]}
        for name, supply, demand in found["rows"]:
            for mine, theirs in zip((supply, demand), after.get(name, (supply, demand))):
                if abs(mine - theirs) > 1e-6 * max(1, abs(theirs)):
                    print(f"differs: {name} {mine} {theirs}: {found['command']}")
                    bad += 1
    print(f"positions {positions}: {switched} where a substitute switches, {bad} figures differ")
    if page.messages:
        print(f"the console says: {page.messages}")
    if pictures:
        folder = pathlib.Path(pictures)
        folder.mkdir(parents=True, exist_ok=True)
        for name, values in (("zero", [0] * count), ("moved", [60 if i % 2 else 100 for i in range(count)])):
            call(READ, values)
            page.run("document.getElementById('panel-sliders').scrollIntoView()")
            page.painted()
            data = page.call("Page.captureScreenshot", format="png")["data"]
            (folder / f"panel-{name}.png").write_bytes(base64.b64decode(data))
    return 1 if bad or p99 >= 16.7 or page.messages else 0


if __name__ == "__main__":
    numbers = [int(value) for value in sys.argv[4:6]]
    sys.exit(main(*sys.argv[1:4], *numbers, *sys.argv[6:7]))
