#!/usr/bin/env python3
"""Feeds the program damaged workspaces, company files, forms and drafts: fuzz.py PROGRAM WORKSPACE --seconds N [--seed N].

Each round copies small inputs, damages them by a seeded choice, runs a command and looks at three things:
the exit status is a promised one (0 to 3), nothing traps or hangs, and what is printed as JSON is JSON whose
numbers are finite. A round that fails is kept, with the seed that repeats it.
"""
import argparse, json, math, os, random, re, shutil, subprocess, sys, tempfile, time
from pathlib import Path

NUMBERS = ["0", "-1", "1e308", "1e-308", "1e15", "1e16", "99999999999999999999", "nan", ".inf", "0x1F", "1,5", "",
           "1e400", "-0", "９９", "5e-324"]
TEXTS = ["", "\u3000", "\u00a0", "\t", "｛", "：", "#x", "'", '"', "\u0000", "\ufeff", "\u202e", "&", "<", "]]>", "~",
         "null", "True", "*a", "&a", "!!x", "|", ">", "%", "=1+1", "＝1", "\r", "x" * 3000, "链" * 300]
# Files that come from outside beside a workspace: the form of a company, the form of a project, a draft agreement.
COMPANY = """name: 试例纺织有限公司
facts:
  industry: [纺织服装]
  employees: 320 人
  title: [创新型中小企业]
"""
PROJECT = """name: 60万吨煤制甲醇
steps: [{process: methanol-coal, size: 60, unit: 万t}]
zone: shangku
capex: 3600000000
wishes: [按企业缴纳增值税地方留成的50%给予奖励, 帮办代办审批手续]
"""
DRAFT = """按缴税额的50%奖励企业。
帮办代办审批手续。
一、给予固定资产投资额10%的补助；二、土地零地价；三、符合条件的依法减免企业所得税。
"""
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


def damaged_copy(workspace, folder, dice, most=3):
    """A workspace of which some files are damaged, and the paths of all its files."""
    copy = folder / "Chains"
    shutil.copytree(workspace, copy)
    files = sorted(path for path in copy.rglob("*") if path.suffix in (".yaml", ".csv"))
    for path in dice.sample(files, dice.randint(min(1, most), most)):
        path.write_bytes(damage(path.read_bytes(), dice))
    return files


def other_number(files, dice):
    """A workspace that is still one: a number of one file is another."""
    path = dice.choice(files)
    text = path.read_text(encoding="utf-8")
    # Years and days stay what they are.
    numbers = [number for number in re.finditer(r"(?<![\w.\-])\d+(\.\d+)?(?![\w.\-])", text)
               if not re.fullmatch(r"(19|20)\d\d", number.group())]
    if numbers:
        number = dice.choice(numbers)
        factor = dice.choice([0.9, 1.1, 0.5, 2, 10, 0.01, 0, 1e-9, 1e9])
        value = f"{float(number.group()) * factor:.12g}"
        path.write_text(text[:number.start()] + value + text[number.end():], encoding="utf-8")


def workspace_round(program, workspace, folder, dice):
    damaged_copy(workspace, folder, dice)
    command = dice.choice([
        ["check", "--format", "json"], ["check", "--format", "json"], ["check", "--format", "json"],
        ["balance", "--format", "json"], ["gaps", "--format", "json", "--draws", "0"]])
    status = run([program, command[0], "Chains", *command[1:]], folder, expects_json=True)
    if command[0] == "check" and status not in (0, 1):
        raise Failure(f"check answered {status}")


def analysis_round(program, workspace, folder, dice):
    """Projects, plans and what-ifs on figures that are odd; most copies still pass `check`."""
    if dice.randrange(8) == 0:
        damaged_copy(workspace, folder, dice)
    else:
        files = damaged_copy(workspace, folder, dice, most=0)
        for _ in range(dice.randint(1, 2)):
            other_number(files, dice)
    amount = dice.choice(["5万t", "50万t", "1t", "0", "-3t", "1e300t", "９t", "万", "1e9万t"])
    command = dice.choice([
        ["projects", "--draws", "0"], ["projects", "--draws", "5"],
        ["plan", "--nodes", "50", "--budget", dice.choice(["20亿", "1", "1e14", "-5", "亿", "nan"])],
        ["whatif", "--build", f"pet-poly={amount}@shangku"],
        ["whatif", "--build", f"methanol-coal={amount}@shangku", "--build", f"spandex-dry={amount}@shangku"],
        ["worth", "--all"], ["outflow"], ["zones", "fit", "--process", "pet-poly"]])
    head = 2 if command[0] == "zones" else 1
    run([program, *command[:head], "Chains", *command[head:], "--format", "json"], folder, expects_json=True)


def paper_round(program, workspace, folder, dice):
    """Forms and drafts of other people, sometimes on a workspace whose policies are damaged."""
    chains = str(workspace)
    if dice.randrange(3) == 0:
        shutil.copytree(workspace, folder / "Chains")
        rules = sorted(path for path in (folder / "Chains" / "policies").rglob("*.yaml"))
        for path in dice.sample(rules, dice.randint(1, 2)):
            path.write_bytes(damage(path.read_bytes(), dice))
        chains = "Chains"
    name, text, command = dice.choice([
        ("company.yaml", COMPANY, ["policies", "match", chains, "--company"]),
        ("company.yaml", COMPANY, ["policies", "tier", chains, "--company"]),
        ("project.yaml", PROJECT, ["review", "--workspace", chains]),
        ("project.xlsx", None, ["review", "--workspace", chains]),
        ("draft.txt", DRAFT, ["promises", "check", "--workspace", chains]),
        ("draft.docx", None, ["promises", "check", "--workspace", chains])])
    paper = folder / name
    if text is None and name.endswith("xlsx"):
        run([program, "review", "--template", "--workspace", str(workspace), "-o", name], folder)
    elif text is None:
        (folder / "whole.txt").write_text(DRAFT, encoding="utf-8")
        run([program, "promises", "check", "whole.txt", "--workspace", str(workspace), "--format", "docx", "-o", name],
            folder)
    else:
        paper.write_text(text, encoding="utf-8")
    for _ in range(dice.randint(0, 3)):
        paper.write_bytes(damage(paper.read_bytes(), dice))
    run([program, *command, name, "--format", "json"], folder, expects_json=True)


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


ROUNDS = {
    "workspace": workspace_round, "registry": registry_round, "analysis": analysis_round, "paper": paper_round,
}


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
    rounds, failures, seed = dict.fromkeys(ROUNDS, 0), 0, given.seed
    while time.monotonic() < end:
        dice = random.Random(seed)
        name = dice.choice(list(ROUNDS))
        folder = Path(tempfile.mkdtemp(prefix="chainatlas-fuzz-"))
        try:
            ROUNDS[name](program, workspace, folder, dice)
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
    print(f"fuzz: {', '.join(f'{count} {name} rounds' for name, count in rounds.items())}, {failures} failures")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
