"""`make test-spark`: a real cluster of a master and two workers on loopback; one worker is killed midway.

The same companies and mentions as the single machine, in whatever partitioning; children that fail or stop
early are caught. Everything that is started here is stopped here, by its process id.
"""

import csv
import json
import os
import random
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

root = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(root / "Tests" / "Spark"))
import pyspark  # noqa: E402
from pyspark.sql import SparkSession  # noqa: E402
import registry  # noqa: E402

home = Path(pyspark.__file__).parent
program, workspace = sys.argv[1], sys.argv[2]
began = time.monotonic()
# Whoever stops the test stops the cluster with it.
signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
os.environ.update(SPARK_HOME=str(home), SPARK_LOCAL_IP="127.0.0.1", PYSPARK_PYTHON=sys.executable)


def code(number):
    """A valid code: GB 32100-2015 with its check character."""
    letters = "0123456789ABCDEFGHJKLMNPQRTUWXY"
    body = f"91652801{number:09d}"
    weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]
    total = sum(letters.index(c) * w for c, w in zip(body, weights))
    return body + letters[(31 - total % 31) % 31]


def fixture(folder, seed=7, count=600):
    """Two files with line breaks in cells, copies, firms with and without codes, and rows that are none."""
    draw = random.Random(seed)
    scopes = [
        "棉纱、坯布的生产、销售", "一般项目：面料印染加工；\n针纺织品销售", "氨纶、\"差别化\"氨纶制造", "货物进出口",
        "番茄酱生产（不含印染）", "化工产品销售，甲醇批发", "服装制造；服饰制造", "利用废瓶片生产再生涤纶短纤",
    ]
    heads = ["企业名称", "统一社会信用代码", "所属省份", "所属城市", "注册资本", "经营范围", "企业电话"]
    rows = []
    for n in range(count):
        city = draw.choice([("新疆", "巴音郭楞"), ("江苏", "苏州"), ("浙江", "绍兴")])
        rows.append([f"样本{n}纺织有限公司", code(n) if n % 3 else "无", *city, f"{n + 1}万元", draw.choice(scopes), ""])
    later = []
    for n in draw.sample(range(count), count // 3):
        row = list(rows[n])
        row[5] = draw.choice(scopes + [""])
        row[6] = "0996-2220000"
        later.append(row)
    for n in range(0, count, 30):
        # The same firm, first without its code, then with it.
        later.append([rows[n][0], code(5000 + n), *rows[n][2:]])
    later += [["", "", "", "", "", "棉纱", ""], ["合计", "", "", "", "", "", ""]]
    for name, part in (("1.csv", rows), ("2.csv", later)):
        with open(folder / name, "w", newline="", encoding="utf-8") as file:
            writer = csv.writer(file)
            writer.writerow(heads)
            writer.writerows(part)
    return [str(folder / "1.csv"), str(folder / "2.csv")]


def single(folder, files):
    """What one machine makes of the files."""
    base = folder / "single.sqlite"
    subprocess.run(
        [program, "registry", "import", *files, "--registry", base, "--workspace", workspace],
        check=True, stderr=subprocess.PIPE,
    )
    out = subprocess.run(
        [program, "registry", "mentions", "--registry", base, "--format", "json"],
        check=True, stdout=subprocess.PIPE,
    ).stdout
    stats = json.loads(
        subprocess.run(
            [program, "registry", "stats", "--registry", base, "--format", "json"],
            check=True, stdout=subprocess.PIPE,
        ).stdout
    )
    found = json.loads(out)["mentions"]
    return stats["companies"], sorted(
        (m["uscc"] or "", m["name"], m["product"] or "", m["class"] or "", m["activity"], m["negated"], m["word"])
        for m in found
    )


def clustered(companies):
    lines = [json.loads(row.line) for row in companies.collect()]
    return len(lines), sorted(
        (c.get("uscc") or "", c["name"], m.get("product") or "", m.get("class") or "", m["activity"],
         m["negated"], m["word"])
        for c in lines for m in c["mentions"]
    )


def port():
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]


class Cluster:
    def __init__(self, folder):
        self.folder, self.children = folder, []
        self.number, web = port(), port()
        self.address = f"spark://127.0.0.1:{self.number}"
        self.start("master", "org.apache.spark.deploy.master.Master", "--host", "127.0.0.1", "--port", str(self.number),
                   "--webui-port", str(web))
        self.wait()
        self.workers = [
            self.start(f"worker{n}", "org.apache.spark.deploy.worker.Worker", "--cores", "1", "--memory", "700m",
                       "--host", "127.0.0.1", "--webui-port", str(port()), "--work-dir", str(folder / f"work{n}"),
                       self.address)
            for n in (1, 2)
        ]

    def start(self, name, *arguments):
        log = open(self.folder / f"{name}.log", "w")
        child = subprocess.Popen([str(home / "bin/spark-class"), *arguments], stdout=log, stderr=log)
        self.children.append(child)
        return child

    def wait(self):
        for _ in range(120):
            try:
                socket.create_connection(("127.0.0.1", self.number), 1).close()
                return
            except OSError:
                time.sleep(0.5)
        raise SystemExit("the master did not start")

    def stop(self):
        for child in self.children:
            if child.poll() is None:
                child.terminate()
        for child in self.children:
            try:
                child.wait(20)
            except subprocess.TimeoutExpired:
                child.kill()
                child.wait()


def main():
    with tempfile.TemporaryDirectory(prefix="chainatlas-spark-") as name:
        folder = Path(name)
        files = fixture(folder)
        expected = single(folder, files)
        say("single machine:", expected[0], "companies")
        cluster = Cluster(folder)
        spark = None
        try:
            spark = (
                SparkSession.builder.master(cluster.address).appName("test")
                .config("spark.driver.host", "127.0.0.1").config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.executor.memory", "512m").config("spark.executor.cores", "1")
                .config("spark.sql.shuffle.partitions", "2").config("spark.ui.showConsoleProgress", "false")
                .config("spark.sql.adaptive.enabled", "false").config("spark.ui.enabled", "false")
                .config("spark.task.maxFailures", "8").getOrCreate()
            )
            spark.sparkContext.setLogLevel("OFF")
            companies, account = registry.run(spark, files, program, workspace)
            clean = clustered(companies)
            say("clean run:", account, "mentions:", len(clean[1]))
            assert clean == expected, difference(clean, expected)

            # A worker dies while the rows are being read: a child says that it began, and waits.
            mark = folder / "begun"
            slow = f"sh -c \"touch {mark}; sleep 1; exec {program} registry read --workspace {workspace}\""
            victim = cluster.workers[0]
            killer = threading.Thread(target=kill_once_begun, args=(victim, mark))
            killer.start()
            companies, account = registry.run(spark, files, program, workspace, partitions=6, command=slow)
            killed = clustered(companies)
            killer.join()
            assert victim.poll() is not None, "the worker was not killed"
            say("killed worker", victim.pid, "run:", account, "mentions:", len(killed[1]))
            assert killed == expected, difference(killed, expected)

            # What the cluster merged goes into a registry file.
            lines = folder / "lines"
            companies.select("line").write.text(str(lines))
            parts = sorted(str(path) for path in lines.glob("part-*") if path.stat().st_size)
            base = folder / "loaded.sqlite"
            subprocess.run(
                [program, "registry", "load", *parts, "--registry", base, "--workspace", workspace, "--all"],
                check=True, stderr=subprocess.PIPE,
            )
            stats = json.loads(subprocess.run(
                [program, "registry", "stats", "--registry", base, "--format", "json"],
                check=True, stdout=subprocess.PIPE,
            ).stdout)
            assert stats["companies"] == expected[0], (stats["companies"], expected[0])
            say("loaded:", stats["companies"], "companies")

            for what, command in (("exits 3", "sh -c \"cat > /dev/null; exit 3\""), ("stops early", "head -n 5")):
                try:
                    registry.run(spark, files, program, workspace, command=command)
                except Exception as error:
                    say("a child that", what, "is caught:", type(error).__name__)
                else:
                    raise AssertionError(f"a child that {what} went unnoticed")
        finally:
            if spark is not None:
                spark.stop()
            cluster.stop()


def kill_once_begun(worker, mark):
    while not mark.exists():
        time.sleep(0.1)
    time.sleep(0.5)
    worker.kill()


def say(*words):
    print(f"{time.monotonic() - began:5.0f} s", *words, flush=True)


def difference(found, expected):
    mine, theirs = set(found[1]), set(expected[1])
    return (f"{found[0]} companies, {expected[0]} on one machine; only here {sorted(mine - theirs)[:5]}; "
            f"only there {sorted(theirs - mine)[:5]}")


main()
