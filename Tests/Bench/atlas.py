"""The atlas of a region beside what Graphviz alone needs for its maps: seconds, megabytes, ratios."""

import json
import os
import shutil
import subprocess
import sys
import tempfile

from measure import once


def best(arguments, before=lambda: None, times=3):
    """The fastest of several runs."""
    results = []
    for _ in range(times):
        before()
        results.append(once(arguments))
    return min(results)


def maps(program, workspace, language, folder):
    """Writes the graph of each map of the site to a file of its own."""
    output = subprocess.run(
        [program, "gaps", workspace, "--format", "json", "--draws", "0", "--no-flips"], capture_output=True, check=True
    ).stdout
    # What no project could close has no map of its own.
    gaps = [gap for gap in json.loads(output)["gaps"]
            if gap["kind"] not in ("fragile", "dependent", "overbuilt")]
    output = subprocess.run(
        [program, "projects", workspace, "--format", "json"], capture_output=True, check=True
    ).stdout
    projects = json.loads(output)["projects"]
    site = os.path.join(folder, "site")
    once([program, "atlas", workspace, "-o", site, "--lang", language])
    inside = site if language == "zh" else os.path.join(site, language)
    wanted = []
    for name in sorted(os.listdir(os.path.join(inside, "chains"))):
        wanted.append(["--chain", name.removesuffix(".html")])
    for name in sorted(os.listdir(os.path.join(inside, "zones"))):
        wanted.append(["--view", "zone", "--focus", name.removesuffix(".html")])
    for gap in gaps:
        wanted.append(["--view", "around", "--focus", gap["product"]])
    for project in projects:
        wanted.append(["--view", "project", "--focus", project["id"]])
    files = []
    for index, view in enumerate(wanted):
        file = os.path.join(folder, f"{language}-{index}.dot")
        made = subprocess.run(
            [program, "map", workspace, "--lang", language, "--format", "dot", "-o", file, *view],
            capture_output=True,
        )
        if made.returncode == 0:
            files.append(file)
    return files


def main(program, workspace):
    with tempfile.TemporaryDirectory() as folder:
        graphs = {"zh": maps(program, workspace, "zh", folder)}
        graphs["both"] = graphs["zh"] + maps(program, workspace, "en", folder)
        site = os.path.join(folder, "atlas")
        print(f"{'':<10}{'maps':>6}{'dot s':>8}{'dot, one process':>18}{'atlas s':>9}"
              f"{'ratio':>7}{'to one':>8}{'again s':>9}{'peak MB':>9}")
        for language, files in graphs.items():
            alone = min(
                sum(once(["dot", "-Tsvg", "-o", os.devnull, file])[0] for file in files)
                for _ in range(2)
            )
            together = best(["dot", "-Tsvg", "-O", *files], times=2)[0]
            command = [program, "atlas", workspace, "-o", site, "--lang", language]
            made = best(command, before=lambda: shutil.rmtree(site, ignore_errors=True))
            again = best(command)
            print(f"{language:<10}{len(files):>6}{alone:>8.2f}{together:>18.2f}{made[0]:>9.2f}"
                  f"{made[0] / alone:>7.2f}{made[0] / together:>8.2f}{again[0]:>9.3f}{made[2]:>9.0f}")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
