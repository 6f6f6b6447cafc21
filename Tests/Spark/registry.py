"""Reads a register that is too large for one machine: CSV files in, companies by province out.

    spark-submit Tests/Spark/registry.py --program .build/release/chainatlas --workspace Chains \
        --output companies.parquet [--lines lines --province 650000] register/*.csv

Every row goes through `chainatlas registry read`, which merges nothing. Rows are merged here, by the rule
of the single machine: a verified code is one company; a row without a code is the company with the
same name in the same prefecture, or, where its place is not stated, the only one of that name; of
two rows one with a code wins over one without, else the later in the order of (file, place in the
file), field by field, where it says something. What was merged is read once more. Rows in = companies + copies + rejected, or the job fails.
"""

import argparse
import shlex
import sys

from pyspark.sql import SparkSession, functions as F


class RowsLost(Exception):
    pass


def rows(spark, paths, partitions):
    """The rows with their total order; cells with line breaks survive, torn files fail."""
    frame = (
        spark.read.option("header", True).option("multiLine", True).option("escape", '"')
        .option("mode", "FAILFAST").csv(paths)
    )
    order = F.concat_ws(
        "/", F.col("_metadata.file_path"), F.lpad(F.monotonically_increasing_id().cast("string"), 20, "0")
    )
    frame = frame.select("*", order.alias("_order"))
    # The order is fixed before the rows are dealt out; copies of rows stay copies.
    return frame.repartition(partitions) if partitions else frame


def answers(spark, lines, command):
    """One answer to each line; a child that fails fails the job, one that stops early is counted."""
    lines.createOrReplaceTempView("lines")
    child = command.replace("\\", "\\\\").replace("'", "\\'")
    return spark.sql(f"SELECT TRANSFORM(line) USING '{child}' AS (line STRING) FROM lines")


def parsed(frame):
    line = F.col("line")
    value = lambda name: F.get_json_object(line, f"$.{name}")
    return frame.select(
        line,
        value("rejected").alias("rejected"), value("key").alias("key"), value("nameKey").alias("nameKey"),
        value("uscc").alias("uscc"), value("name").alias("name"),
        value("place").cast("int").alias("place"), value("digest").alias("digest"),
        value("_order").alias("_order"),
        F.from_json(value("fields"), "map<string,string>").alias("fields"),
    )


def keyed(accepted):
    """Gives rows without a code the key of the company that they are."""
    coded = accepted.where("uscc is not null")
    named = (
        coded.groupBy("nameKey").agg(F.min("key").alias("code"), F.countDistinct("key").alias("n"))
        .where("n = 1").select("nameKey", "code")
    )
    first = accepted.join(named, "nameKey", "left").withColumn(
        "key", F.when(F.col("uscc").isNull() & F.col("code").isNotNull(), F.col("code")).otherwise(F.col("key"))
    ).drop("code").withColumn("alone", F.split("nameKey", r"\|")[0])
    placed = (
        first.where("place <> 0 or uscc is not null").groupBy("alone")
        .agg(F.min("key").alias("only"), F.countDistinct("key").alias("n")).where("n = 1").select("alone", "only")
    )
    return first.join(placed, "alone", "left").withColumn(
        "key",
        F.when(F.col("uscc").isNull() & (F.col("place") == 0) & F.col("only").isNotNull(), F.col("only"))
        .otherwise(F.col("key")),
    ).drop("only", "alone")


def merged(spark, accepted, command):
    """One row a company."""
    accepted = accepted.withColumn("n", F.expr("count(*) over (partition by key)"))
    single = accepted.where("n = 1").select("key", "line")
    fields = (
        accepted.where("n > 1").withColumn("coded", F.col("uscc").isNotNull())
        .select("key", "coded", "_order", "digest", F.explode("fields").alias("field", "text"))
        .groupBy("key", "field").agg(F.expr("max_by(text, struct(coded, _order, digest))").alias("text"))
        .groupBy("key").agg(F.map_from_entries(F.collect_list(F.struct("field", "text"))).alias("fields"))
    )
    again = fields.select(
        F.to_json(F.map_concat("fields", F.create_map(F.lit("_key"), F.col("key")))).alias("line")
    )
    reread = answers(spark, again, command).select(
        F.get_json_object("line", "$._key").alias("key"), "line"
    )
    return single.unionByName(reread)


def run(spark, paths, program, workspace, partitions=0, command=None):
    """The companies, and the account of the rows."""
    command = command or f"{shlex.quote(program)} registry read --workspace {shlex.quote(workspace)}"
    source = rows(spark, paths, partitions)
    read = source.count()
    lines = source.select(F.to_json(F.struct("*"), {"ignoreNullFields": "true"}).alias("line"))
    answered = parsed(answers(spark, lines, command)).persist()
    sums = answered.agg(F.count("*").alias("all"), F.count("rejected").alias("rejected")).first()
    count, rejected = sums["all"], sums["rejected"]
    if count != read:
        raise RowsLost(f"{read} rows were sent and {count} were answered: a child stopped early")
    accepted = keyed(answered.where("rejected is null")).persist()
    companies = merged(spark, accepted, command).persist()
    found = companies.count()
    distinct = accepted.select("key").distinct().count()
    account = {
        "read": read, "companies": found, "copies": read - rejected - found, "rejected": rejected,
    }
    if found != distinct:
        raise RowsLost(f"{distinct} companies were expected and {found} came: {account}")
    place = F.get_json_object("line", "$.place").cast("int")
    return companies.select(
        "key", F.get_json_object("line", "$.uscc").alias("uscc"),
        F.get_json_object("line", "$.name").alias("name"), place.alias("place"),
        (F.floor(place / 10000) * 10000).alias("province"), "line",
    ), account


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("files", nargs="+")
    options.add_argument("--program", required=True)
    options.add_argument("--workspace", required=True)
    options.add_argument("--output", required=True, help="a folder of Parquet files by province")
    options.add_argument("--lines", help="a folder of JSON lines for `chainatlas registry load`")
    options.add_argument("--province", type=int, action="append", help="only these provinces in --lines")
    options.add_argument("--partitions", type=int, default=0)
    given = options.parse_args()
    spark = SparkSession.builder.appName("chainatlas registry").getOrCreate()
    companies, account = run(spark, given.files, given.program, given.workspace, given.partitions)
    # Large provinces are dealt over several files, so that no task carries a whole one.
    salted = companies.repartition("province", F.pmod(F.hash("key"), F.lit(8)))
    salted.write.mode("overwrite").partitionBy("province").parquet(given.output)
    if given.lines:
        chosen = companies.where(F.col("province").isin(given.province)) if given.province else companies
        chosen.select("line").write.mode("overwrite").text(given.lines)
    print(account, file=sys.stderr)


if __name__ == "__main__":
    main()
