#!/usr/bin/env python3
"""Feeds the program damaged workspaces and company files: fuzz.py PROGRAM WORKSPACE --seconds N [--seed N].

Each round copies small inputs, damages them by a seeded choice, runs a command and looks at three things:
the exit status is a promised one (0 to 3), nothing traps or hangs, and what is printed as JSON is JSON whose
numbers are finite. A round that fails is kept, with the seed that repeats it.
"""
import argparse, json, math, os, random, shutil, subprocess, sys, tempfile, time
from pathlib import Path

NUMBERS = ["0", "-1", "1e308", "1e-308", "1e15", "1e16", "99999999999999999999", "nan", ".inf", "0x1F", "1,5", "",
           "1e400", "-0", "９９", "5e-324"]
TEXTS = ["", "\u3000", "\u00a0", "\t", "｛", "：", "#x", "'", '"', "\u0000", "\ufeff", "\u202e", "&", "<", "]]>", "~",
         "null", "True", "*a", "&a", "!!x", "|", ">", "%", "=1+1", "＝1", "\r", "x" * 3000, "链" * 300]
HEADINGS = "企业名称,统一社会信用代码,成立日期,注册资本,经营状态,省份,城市,经营范围"


def damage(data: bytes, dice: random.Random) -> bytes:
    """One to four changes of bytes, words, lines or numbers."""
    for _ in range(dice.randint(1, 4)):
        kind = dice.randrange(8)
        lines = data.split(b"\n")
        at = dice.randrange(max(1, len(data)))
        if kind == 0:
            data = data[:at] + bytes([dice.randrange(256)]) + data[at + 1:]
        elif kind == 1:
            data = data[:at] + data[at + dice.randint(1, 40):]
        elif kind == 2:
            data = data[:at] + dice.choice(TEXTS).encode() + data[at:]
        elif kind == 3:
            row = dice.randrange(len(lines))
            lines.insert(dice.randrange(len(lines)), lines[row])
            data = b"\n".join(lines)
        elif kind == 4 and len(lines) > 1:
            del lines[dice.randrange(len(lines))]
            data = b"\n".join(lines)
        elif kind == 5:
            row = dice.randrange(len(lines))
            words = lines[row].replace(b",", b" ").split()
            old = [word for word in words if word[:1].isdigit()]
            if old:
                lines[row] = lines[row].replace(dice.choice(old), dice.choice(NUMBERS).encode(), 1)
                data = b"\n".join(lines)
        elif kind == 6:
            data = data[:at]
        else:
            row = dice.randrange(len(lines))
            lines[row] = dice.choice(TEXTS).encode() + lines[row]
            data = b"\n".join(lines)
    return data


def companies(dice: random.Random) -> bytes:
    """A company table of our own making."""
    rows = [HEADINGS]
    for number in range(dice.randint(1, 60)):
        code = "".join(dice.choice("0123456789ABCDEFGH") for _ in range(18))
        day = dice.choice(["2009-05-12", "2009/5/12", "39945", "05/12/2009", "12-May-09"])
        capital = dice.choice(["500万元", "1,5万", "1e308万元", "500万人民币万元", "0", "100万美元"])
        rows.append(f"试例第{number}纺织有限公司,{code},{day},{capital},存续,新疆,巴州,棉纱生产；纺织品销售")
    return "\n".join(rows).encode(dice.choice(["utf-8", "utf-8-sig", "gb18030", "utf-16"]))


def finite(value) -> bool:
    if isinstance(value, dict):
        return all(map(finite, value.values()))
    if isinstance(value, list):
        return all(map(finite, value))
    return not isinstance(value, float) or math.isfinite(value)


class Failure(Exception):
    pass


def run(command, folder, limit=120, expects_json=False):
    try:
        done = subprocess.run(command, cwd=folder, capture_output=True, timeout=limit)
    except subprocess.TimeoutExpired as error:
        raise Failure(f"no end within {limit} s") from error
    if done.returncode not in (0, 1, 2, 3):
        raise Failure(f"status {done.returncode}: {done.stderr[-400:].decode(errors='replace')}")
    if expects_json and done.stdout:
        def refuse(word):
            raise Failure(f"{word} in JSON")
        try:
            value = json.loads(done.stdout, parse_constant=refuse)
        except ValueError as error:
            raise Failure(f"no JSON: {error}") from error
        if not finite(value):
            raise Failure("a number that is not finite")
    return done.returncode


def workspace_round(program, workspace, folder, dice):
    copy = folder / "Chains"
    shutil.copytree(workspace, copy)
    files = sorted(path for path in copy.rglob("*") if path.suffix in (".yaml", ".csv"))
    for path in dice.sample(files, dice.randint(1, 3)):
        path.write_bytes(damage(path.read_bytes(), dice))
    command = dice.choice([
        ["check", "--format", "json"], ["check", "--format", "json"], ["check", "--format", "json"],
        ["balance", "--format", "json"], ["gaps", "--format", "json", "--draws", "0"]])
    status = run([program, command[0], "Chains", *command[1:]], folder, expects_json=True)
    if command[0] == "check" and status not in (0, 1):
        raise Failure(f"check answered {status}")


def registry_round(program, workspace, folder, dice):
    source = folder / dice.choice(["in.csv", "in.xls", "in.xlsx"])
    data = companies(dice)
    source.write_bytes(data if dice.randrange(4) == 0 else damage(data, dice))
    options = ["--registry", "r.sqlite", "--workspace", str(workspace), "--format", "json"]
    for _ in range(dice.randint(1, 2)):
        run([program, "registry", "import", source.name, *options], folder, expects_json=True)
    database = folder / "r.sqlite"
    if database.exists() and dice.randrange(2):
        data = bytearray(database.read_bytes())
        for _ in range(dice.randint(1, 30)):
            data[dice.randrange(len(data))] = dice.randrange(256)
        database.write_bytes(data)
    run([program, "registry", "stats", "--registry", "r.sqlite", "--format", "json"], folder, expects_json=True)
    run([program, "registry", "mentions", "--registry", "r.sqlite", "--limit", "20"], folder)


def main():
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("program")
    words.add_argument("workspace")
    words.add_argument("--seconds", type=float, default=60)
    words.add_argument("--seed", type=int, default=1)
    words.add_argument("--keep", default="Output/fuzz")
    given = words.parse_args()
    program, workspace = str(Path(given.program).resolve()), Path(given.workspace).resolve()
    end = time.monotonic() + given.seconds
    rounds, failures, seed = {"workspace": 0, "registry": 0}, 0, given.seed
    while time.monotonic() < end:
        dice = random.Random(seed)
        name, work = dice.choice([("workspace", workspace_round), ("registry", registry_round)])
        folder = Path(tempfile.mkdtemp(prefix="chainatlas-fuzz-"))
        try:
            work(program, workspace, folder, dice)
        except Failure as failure:
            failures += 1
            kept = Path(given.keep) / f"{name}-{seed}"
            shutil.rmtree(kept, ignore_errors=True)
            shutil.copytree(folder, kept)
            print(f"fuzz: seed {seed} ({name}): {failure}; kept in {kept}", file=sys.stderr)
        finally:
            shutil.rmtree(folder, ignore_errors=True)
        rounds[name] += 1
        seed += 1
    print(f"fuzz: {rounds['workspace']} workspaces, {rounds['registry']} registries, {failures} failures")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
